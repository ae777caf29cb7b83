"""Further names of events, as teams choose them who say the same in other words; each block adds to an event."""

from __future__ import annotations

TEXT = """
purchase
  name: purchase place/put/do/close/settle, place/make/complete/finish web/site/website/online/app/mobile/digital
    purchase/order, web/site/website/online/app/mobile/digital purchase/order place/make/complete/finish/confirm,
    web/site/website/app/mobile/digital purchase/order/sale,
    order/purchase do/close/settle, buy online/web/site, order online/web/site/app, sale do/complete/close/book

order_refund
  name: customer/client/user/buyer/shopper/member reimburse/refund/pay_back/compensate,
    money give_back/pay_back/return,
    reimburse, reimbursement, reimbursement issue/pay/make/send/process/complete/give,
    order/purchase/payment reimburse/reverse/pay_back, purchase/sale reversal

order_pickup
  name: pick_up/pickup/collect purchase/order/shopping/grocery/parcel,
    purchase/order/shopping/grocery pick_up/collect,
    collection complete/do/make, order hand_over, locker collection, counter collection

order_deliver
  name: drop_off/dropoff complete/do/finish/make/confirm, delivery do/make/drop, parcel/package/shopping/grocery
    drop_off/drop/hand_over/arrive, arrive at door, reach doorstep

order_return
  name: return ask/open/start/file,
    item/product/purchase/order/goods send_back/bring_back/hand_back

refund_ask
  name: money_back/reimbursement ask/request/claim/demand, claim money back, ask for refund/money_back,
    ask for money back,
    refund claim/demand/apply

delivery_move
  name: move drop off date, move dropoff/delivery/drop_off date/day/slot/time/-,
    delivery/drop_off/dropoff/parcel date/day/slot/time move/change/shift/push_back/put_off/postpone/amend,
    delivery put_off/push_back/shift/rebook

checkout_start
  name: begin/start/initiate/enter/open payment/checkout, order_form enter/open/start/begin,
    order form enter/open/start/begin, payment begin/enter, buying/purchase begin/initiate/enter,
    checkout/payment page/form/flow/step enter/begin/initiate

delivery_pass_buy
  name: delivery_plan/delivery_pass/delivery_membership/delivery_saver/delivery_subscription
    buy/purchase/start/join/subscribe/take_out/order/activate/begin/get

gift_subscription
  name: present/gift package/plan/subscription/membership order/buy/purchase/send/give, subscription/membership
    gift/give/as_gift/for_friend

withdrawal
  name: cash_machine/atm/cashpoint use/withdraw/take/draw/pay_out/dispense, cash machine use/withdraw

install_book
  name: fitting/fitting_service/assembly/assembly_service/installation/installer/fitter
    book/hire/order/schedule/reserve/arrange/buy/request/add, hire fitter/installer/assembler

cash_take
  name: cash machine/machine/dispenser use/withdraw, cash_machine/atm/cashpoint
    use/withdraw/withdrawal/take/draw/pay_out/dispense/visit, cash dispense/draw/pay_out, draw/take/take_out cash

loan_repay
  name: installment/repayment/loan_payment settle/pay/make/clear/receive/complete/collect,
    loan installment settle/clear,
    repay/pay_back loan/borrowing/credit, borrowing repay/pay_back

repayment_miss
  name: installment/repayment/loan_payment skip/miss/overdue/late/unpaid, loan repayment skip

overdraft
  name: account overdraw/go_overdraw/negative/below_zero, balance negative/go_negative/below_zero, go_into red,
    overdraw,
    go/enter/fall into overdraft/red, overdraft hit/use/dip

card_block
  name: card block/freeze/lock/suspend/disable/deactivate/put_on_hold/switch_off/pause/stop

card_replace
  name: card reissue/replacement/replace order/ask/request/apply/demand/send/-, new/replacement card
    order/ask/request/send/issue, reissue card, replace card

fraud_answer
  name: suspicious/fraud/unusual activity/alert/transaction/payment verify/confirm/acknowledge/answer/review,
    fraud alert/warn/flag verify/confirm/acknowledge/answer

application_submit
  name: lend/loan/credit/borrowing/finance/mortgage/card request/application/form
    file/submit/send/complete/lodge/hand_in/make, apply for borrowing/lending

application_start
  name: lend/loan/credit/borrowing/finance/mortgage/card request/application/form begin/start/open/initiate

application_approve
  name: lend/loan/credit/borrowing/finance/mortgage request/application/form grant/approve/accept/pass

application_reject
  name: lend/loan/credit/borrowing/finance/mortgage request/application/form
    reject/refuse/deny/decline/turn_down

offer_accept
  name: promotion/offer/deal/proposal/quote take_up/accept/take/agree/say_yes, offer/promotion/deal uptake/acceptance

appointment_attend
  name: come/come_along to/- branch/store/shop/office/- appointment/consultation/meeting,
    meeting/appointment/consultation/visit/session hold/attend/take_place/happen/do/complete/show_up/turn_up/come,
    come/show_up/turn_up to meeting/appointment/consultation, come to branch/store consultation/appointment/meeting,
    branch/store/shop consultation/appointment/meeting attend/hold/come

meeting_attend
  name: meeting/appointment hold/take_place/happen/do/complete/show_up/turn_up

salary_receive
  name: payroll/salary/wage/paycheck/pay/direct_deposit credit/receive/deposit/land/arrive/come_in/pay_in

claim_file
  name: claim notify/notification/report/register/lodge/open/raise/make/start/begin/create/submit/log/intake,
    claim first notify, loss report/notify, incident/accident notify

claim_reject
  name: claim refuse/refusal/reject/rejection/deny/denial/decline/turn_down/repudiate/throw_out/knock_back

claim_approve
  name: claim accept/acceptance/approve/approval/agree/grant/allow/admit/pass/authorize

policy_cancel
  name: cover/policy/insurance/coverage/contract terminate/cancel/end/stop/close/termination/cancelation

policy_lapse
  name: cover/policy/insurance/coverage run_out/lapse/expire/end_by_itself

policy_renew
  name: cover/policy/insurance/coverage extend/renew/extension/renewal/roll_over/prolong/continue,
    cover/policy extend for new/another term/year, cover/policy extend term

policy_buy
  name: cover/policy/insurance/coverage buy/purchase/take_out/start/begin/incept/inception/issue/bind

quote_request
  name: quotation/quote/estimate price/calculate/complete/finish/produce/give/receive/get/show/price_up/ready

quote_begin
  name: quotation/quote begin/start/open/initiate, price request begin/start

quote_leave
  name: quotation/quote drop/abandon/leave/quit/give_up

billing_fail
  name: premium/fee/subscription/installment/rent/payment collection/debit/charge
    bounce/fail/reject/refuse/return/decline/unsuccessful, premium/fee/subscription bounce/fail

payment_fail
  name: premium/fee/installment/payment/charge collection bounce/fail/reject/refuse/unsuccessful,
    payment/charge/transaction knock_back/turn_down/not_go_through

direct_debit_cancel
  name: bank/debit/payment/direct_debit/- mandate revoke/cancel/withdraw/terminate/stop/end/remove,
    autopay/auto_pay cancel/stop/off

chat_start
  name: live/web/online/site/instant/support/- chat/message/messaging initiate/begin/open/start/session,
    live message/messaging initiate/begin/start, help/support chat open/begin/initiate

call_support
  name: inbound/incoming/customer/client phone/telephone contact/call/conversation,
    phone/telephone/call contact/enquiry,
    support/service/help line ring/call/dial, call answer/handle, inbound call

issue_report
  name: grievance/complaint log/raise/file/lodge/register/record/submit/make/open, raise/lodge/log grievance/complaint

email_unsubscribe
  name: contact/message/communication/marketing opt out, contact opt_out, mailing/mailing_list leave/quit/exit/remove,
    leave mailing/mailing_list/list, list leave

invite_send
  name: acquaintance/friend/contact/mate/buddy introduce/refer/recommend/invite, refer/introduce/recommend friend

comment
  name: discussion/thread/forum entry/reply/comment/message/remark add/post/write/leave/create/submit/make,
    remark/reply/response post/add/leave/write/make, comment write/leave/make/add, join discussion

paywall_view
  name: access/pay/subscription/meter/member/premium wall/gate/barrier display/show/hit/view/see/reach/encounter/
    present,
    gate/barrier show/display/hit/see, paywall/pay_wall/paygate show/hit/display/reach/run_into/meet

subscription_start
  name: pay/premium package/plan/membership/subscription activate/start/begin/take_out/open/buy/purchase,
    package activate/start/begin/take_out/buy, start/begin/take_out/join/buy subscription/membership/package

subscription_renew
  name: pay/premium/- package/plan/membership extend/renew/prolong/extension/renewal/roll_over/continue

subscription_pause
  name: pay/premium/- package/plan/membership suspend/pause/freeze/hold

subscription_cancel
  name: pay/premium/plus/- package/plan/membership/contract terminate/cancel/end/stop/close/quit,
    end/quit/terminate/leave membership/subscription/plan/package/contract

plan_change
  name: package/tier/edition/tariff switch/change/move/swap/update/modify

upgrade
  name: tier/plan/package/level raise/increase/step_up/go_up/move_up/lift/bump, raise/lift/increase tier/plan/package,
    move/switch/go to/for higher plan/tier/package

downgrade
  name: tier/plan/package/level lower/reduce/decrease/step_down/go_down/move_down/drop/cut,
    lower/reduce tier/plan/package,
    move/switch to lower plan/tier/package

delivery_complain
  name: delivery/paper/drop/drop_off/dropoff/newspaper/copy issue/problem/fault/trouble
    report/raise/file/log/flag/submit, paper/copy/delivery missing/not_arrive report, paper drop issue report

podcast_follow
  name: audio_series/audio_show/podcast/audio_program add/follow/subscribe/save,
    audio series/show add/follow/subscribe

podcast_play
  name: audio_episode/podcast/podcast_episode/audio_show/audio_series hear/listen/play/stream/start,
    audio episode hear/listen/play, episode hear/listen

push_receive
  name: alert/notification/notice deliver/receive/get/arrive/land

deploy
  name: rollout/release/deployment/production_release launch/start/make/create/do/complete/run/trigger/push/ship/
    go_live,
    code/build/version/release roll_out/push_out/ship/go_live, roll_out/ship release/version

deploy_roll_back
  name: rollout/release/deployment revert/undo/roll_back/reverse/back_out/rollback

image_pull
  name: build output/artifact/product fetch/download/pull/get,
    artifact/build_output/output/binary fetch/download/pull/get

api_key_create
  name: access/api/secret/auth key/token/credential issue/create/generate/mint/add/make/grant

api_key_revoke
  name: access/api/secret/auth key/token/credential disable/revoke/deactivate/delete/remove/invalidate/withdraw/kill/
    expire

code_review
  name: pull_request/merge_request/pr/mr/change/patch/diff assess/review/evaluate/comment/inspect,
    pull/merge request assess/review/evaluate, code assess/inspect/check

runner_register
  name: build/ci/- runner/agent/node/worker/executor enroll/register/add/connect/attach/join/set_up

trial_start
  name: evaluation/test/taster/demo/intro period/phase/- begin/start/activate/open, evaluation begin/start/activate,
    begin/start/activate evaluation/trial

iap
  name: cash/money/real_money/real/in_app/in_game purchase/buy/transaction/sale/payment do/make/complete/finish/-,
    cash/real_money shop buy

iap_start
  name: cash/money/real_money/in_app checkout/purchase/payment begin/start/initiate/open/enter

boss_defeat
  name: boss kill/slay/defeat/beat/take_down/down/vanquish/eliminate/fall/conquer/clear/finish

character_create
  name: hero/character/avatar/champion/class create/make/roll/start/new/build/choose/pick

hero_summon
  name: hero/character/champion/unit/card summon/draw/pull/roll/recruit/conjure

player_report
  name: abuse/conduct/behavior/cheat/player/user complaint/report file/submit/send/make/raise/log,
    user/player/account flag/report, cheater report, report player/user/cheater

reward_claim
  name: event/limit_event/live_event/season/daily/- reward/prize/gift/drop/loot/bonus
    collect/claim/pick_up/take/redeem/grab/receive, collect/claim/grab reward/prize/drop/loot

match_complete
  name: versus/pvp/arena/rank/- battle/match/duel/game/fight end/finish/complete/conclude/over/play

onboarding_complete
  name: onboarding/tutorial/intro/introduction/walkthrough/setup conclude/complete/finish/do/end/pass

app_open
  name: game/application/client/launcher/site_app open/launch/start/boot/run

points_redeem
  name: club/loyalty/reward/bonus/member/- point/mile/star spend/use/redeem/burn/cash_in/exchange/trade,
    spend/use/burn/cash_in club/loyalty/reward/- point/mile/star

screen_view
  name: app/mobile page/tab/screen/view show/open/view/display/see/visit/load

branch_visit
  name: branch/office/bank walk_in/visit/come/enter/call_in/attend

sale_tell
  name: deal close_off~
"""
