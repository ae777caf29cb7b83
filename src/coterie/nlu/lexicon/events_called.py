"""Further names that teams give to events: other nouns and verbs for the deed, and the deed told from its other end.

Each block adds to an event under its id.
"""

from __future__ import annotations

TEXT = """
# shops
purchase
  name: onboard/board/flight shop/store/boutique sale/order/purchase, basket/trolley/cart buy/purchase/pay,
    grocery basket/shop buy/order/purchase

cart_remove
  name: product/item/dish/sku take/take_out/drop/delete of/from/- cart/basket/bag/trolley

cart_add
  name: drop/throw/toss/pop/chuck/slot/move into/in cart/basket/bag/trolley, basket/cart/bag fill

cart_abandon
  name: cart/basket/bag/trolley forget/leave/leave_behind/desert/ditch

order_cancel
  name: order/purchase withdraw/call_off/scrap/annul/kill/pull

appointment_cancel
  name: appointment/consultation/slot release/give_up/call_off/free/hand_back

deposit
  name: money/cash/fund/amount pay_in/put_in/add/load/deposit/bank, pay_in, top_up

withdrawal
  name: money/cash/fund take_out/draw_out/draw/withdraw/pull_out

deploy
  name: roll_out, release/version/build roll_out/ship/push_live/go_live/promote, go live~

search
  name: look up~, lookup do/run/-

store_visit
  name: come/walk/go into store/shop/branch/showroom, store/shop/branch/showroom enter/walk_into/drop_in/footfall

friend_add
  name: friend/buddy/mate/ally/contact make/gain/add

call_support
  name: phone/ring/call us, phone/ring/call support/helpline/hotline/help_desk/customer_service,
    helpline/hotline/help_desk phone/ring/call/dial

wishlist_add
  name: save/add/move to favorite/list/wishlist/wish_list/shortlist,
    restaurant/venue/store/product/item/dish/place heart/favorite/star/bookmark/save

checkout_start
  name: payment step/stage/page/screen/flow/process/journey reach/start/begin/open/enter/view/land,
    reach/start/begin/enter payment_step/payment_stage/payment_page/payment_flow/checkout/payment, proceed to payment,
    go to payment/checkout, checkout/payment process begin/start

payment_info
  name: payment/pay option/method/means/instrument/card save/add/store/enter/register/link/set_up, card save/store/
    on_file

order_deliver
  name: order/parcel/package/meal/food/dish/item/delivery/grocery drop_off/hand_over/arrive/reach/receive/deliver,
    order/parcel/package leave_at_door/at_door, food/meal/dish at_door

order_feedback
  name: order/delivery/meal/food/dish/takeaway feedback/review/rating/score/rate, meal/food/dish/order/delivery
    feedback/rating/score/review leave/give/submit/post/add

order_refund
  name: money return/give_back/pay_back/send_back/refund, payment/charge/purchase/order/iap/in_app_purchase/
    transaction
    reverse/reversal/pay_back/refund, refund/reimburse customer/buyer/shopper/client/guest/order/purchase

coupon_apply
  name: coupon/voucher/promo/discount/code/promo_code enter/use/input/type/submit/apply

gift_card_redeem
  name: gift certificate/card/voucher use/spend/redeem/apply

# accounts and people
sign_up
  name: become member/user/subscriber, create/open/register account/membership, new member/user/account

account_open_bank
  name: become customer/client/account_holder, new customer/client, customer/client onboard/join/acquire/win,
    banking_relationship/relationship start/begin/open

account_delete
  name: banking_relationship/customer_relationship/relationship/account terminate/termination/end/close/sever,
    leave bank, customer leave/offboard/terminate

invite_send
  name: refer friend/contact/someone/person/colleague/coworker/buddy/mate/pal/teammate/family/acquaintance,
    invite friend/contact/someone/person/colleague/coworker/buddy/mate/pal/teammate,
    friend/contact/someone/person/colleague/coworker/buddy/mate/pal/teammate/acquaintance invite/refer/ask_to_join,
    ask friend/contact/someone/person/colleague/coworker/buddy/mate/pal/teammate to join

referral_convert
  name: invite/refer friend/contact/person/guest/buddy/mate/user join/sign_up/register/convert/order/buy/subscribe/
    start,
    invitee/referee join/sign_up/register/convert/order/buy, friend/buddy/mate join/convert/register

social_connect
  name: social/facebook/google/apple/profile/social_account/login/identity link/connect/attach/tie

onboarding_complete
  name: intro/introductory/welcome/product tour/guide/walkthrough/flow complete/finish/do/end/see

survey_complete
  name: questionnaire/survey/poll/feedback_form return/send_back/hand_in/fill/fill_in/fill_out/submit/answer/
    complete/do/
    finish/respond/response

problem_report
  name: grievance/complaint raise/submit/file/lodge/make/send/log/register/receive

support_ticket
  name: helpdesk/help_desk/help/support/customer_service/customer_care contact/reach/message/email/write/ask/request

chat_start
  name: live_help/live_support/live_chat/help_chat/support_chat/chat start/begin/open/contact/request/launch,
    live_help/live_chat contact

lead_create
  name: phone_call/callback/call_back ask/ask_for/request/want/book, ask for phone_call/callback/call_back/call

call_log
  name: phone_call/call/phone pick_up/answer/take/connect/accept, answer/take/pick_up call/phone_call/phone

sms_reply
  name: sms/text/text_message response/reply/answer/respond, reply/respond/answer to sms/text/text_message,
    inbound sms/text/text_message, sms/text/text_message reply/response receive

community_join
  name: community/forum/group join/enter/sign_up

question_ask
  name: ask/post/question in/to/on/- community/forum/board/group, community/forum question ask/post/create/submit,
    forum/community thread/topic start/create/open/post

reply_post
  name: reply/answer/respond in/to/on/- community/forum/board/group/question/thread,
    community/forum/thread/question answer/reply/response post/give/submit/create/-

# money
donation
  name: contribution/gift/donation/giving make/give/receive/process/complete/submit/send/take, make/give
    contribution/gift/donation, contribute

recurring_gift_stop
  name: recurring/monthly/regular/repeat gift/donation/giving/contribution stop/cancel/end/suspend/pause/halt/hold/
    freeze/
    lapse

petition_sign
  name: petition signature add/give/submit/record/make/collect/-, petition sign/back/support/join, sign petition

application_start
  name: loan/credit/borrowing/lending/mortgage/account/card/overdraft/insurance/policy request/application start/
    begin/
    open/create/initiate/launch, start/begin/open/create
    loan/credit/borrowing/mortgage/account/card request/application

application_submit
  name: loan/credit/borrowing/lending/mortgage/account/card/overdraft/insurance/policy request/application submit/
    send/
    file/lodge/make/place/complete/hand_in, send/submit/file/make loan/credit/borrowing/mortgage/account/card
    request/application

application_approve
  name: loan/credit/borrowing/lending/mortgage/account/card/overdraft/insurance/policy request/application/- grant/
    approve/accept/agree/green_light

application_reject
  name: loan/credit/borrowing/lending/mortgage/account/card/overdraft/insurance/policy request/application/- refuse/
    refusal/decline/reject/deny/turn_down/knock_back

application_abandon
  name: loan/credit/borrowing/lending/mortgage/account/card request/application abandon/drop/quit/leave

card_transaction
  name: card/payment_card/debit_card/credit_card purchase/spend/transaction/sale make/settle/complete/clear/post/-,
    purchase make~, make purchase~, card tap, contactless payment/purchase/tap

card_decline
  name: card/payment_card/debit_card/credit_card purchase/spend/payment/transaction/- refuse/reject/decline/deny/
    knock_back, have purchase/card/payment refuse/decline/reject, purchase/spend refuse/decline/reject/deny

card_block
  name: payment/bank/debit/credit card block/freeze/lock/suspend, block/freeze/lock payment/bank/debit/credit card

card_unblock
  name: payment/bank/debit/credit card unblock/unfreeze/unlock, unblock/unfreeze/unlock payment/bank/debit/credit card

card_activate
  name: payment/bank/debit/credit card activate/enable/switch_on/turn_on, activate/enable payment/bank/debit/credit
    card

card_order
  name: payment/bank/debit/credit card request/order/apply/ask_for, request/order/ask_for
    payment/bank/debit/credit/new/replacement/- card

card_limit_change
  name: spend/spending/atm/card/payment/withdrawal limit/cap/ceiling/maximum change/adjust/update/edit/set/raise/
    lower/
    increase, adjust/change/update/raise/lower spend/spending/card/atm/payment limit/cap/ceiling

overdraft
  name: overdraft use/enter/dip/go_into/start/draw/hit, dip into overdraft/red, go overdraw/into_red/into_overdraft/
    negative,
    account overdraw/in_red/negative, balance negative/below_zero

cash_take
  name: take/take_out/draw/draw_out/withdraw/get cash/money, cash take_out/draw_out/withdraw/dispense

pot_create
  name: saving/money goal/pot/jar/space/vault/bucket open/create/start/set_up/add/new,
    open/create/start/set_up/new saving_goal/saving_pot/pot/jar/vault

pot_deposit
  name: saving/money goal/pot/jar/space/vault/bucket deposit/pay_in/top_up/fund/fill/add/contribute, top_up/fund/
    pay_into
    saving_goal/saving_pot/pot/jar/vault

plan_change
  name: package/tariff/bundle/tier/edition/membership switch/change/swap/move/update, switch/change/swap
    package/tariff/bundle/tier/plan/edition

statement_view
  name: account/transaction/payment history/record export/download/view/open/request, export/download/view
    account/transaction/payment history

# subscriptions
trial_start
  name: free/trial/intro/introductory/taster/test/evaluation/grace period/month/week begin/start/activate/open/take/
    claim/
    begin/kick_off, start/begin/activate/take free_period/trial_period/taster_period/free_month, free_period begin

trial_end
  name: free/trial/intro/introductory/taster/test/evaluation period/month/week end/expire/run_out/lapse/finish/over

subscription_start
  name: membership/subscription/plan/pass buy/purchase/take_out/start/begin/activate, buy/purchase/take_out/start
    membership/subscription/plan

subscription_renew
  name: subscription/membership/plan/pass rebill/recharge/roll_over/renew/extend/prolong/continue, rebill
    subscription/membership

subscription_cancel
  name: end/stop/quit/terminate/leave subscription/membership/plan

# travel
flight_take
  name: passenger/traveler/flyer/customer board/fly, flight/plane/aircraft/departure board/fly/take/depart/take_off,
    board flight/plane/aircraft, boarding complete, board complete, board flight

flight_delay
  name: flight/departure/plane/train/service late/delay/hold_up/push_back/behind_schedule/retime/postpone
  say: be hold_up, get hold_up, hold up * on/by/at, hold * up, flight/plane run late, flight/plane be late/push_back/
    hold_up, leave late, depart late, stick on * tarmac

flight_miss
  name: flight/departure/plane/gate miss, miss flight/departure/plane, passenger no_show

meal_preorder
  name: meal/catering/onboard_meal/flight_meal/inflight_meal/special_meal/menu request/order/choose/select/preorder/
    book

baggage_claim
  name: luggage/baggage/bag/suitcase incident/problem/issue/claim/loss/damage/delay report/file/raise/submit/open/
    log/make,
    lose/miss/damage luggage/baggage/bag report/claim/file

upgrade
  name: class/cabin/seat/room/fare upgrade buy/pay/purchase/take/accept/-

insurance_add
  name: trip/holiday/journey/flight cover/protection/insurance/coverage buy/add/purchase/take_out/choose/include

hotel_book
  name: stay/accommodation/lodging/hotel/room/property book/reserve/confirm, book/reserve
    stay/accommodation/lodging/hotel/room

rent
  name: vehicle/car/van hire/rent/rental, hire/rent vehicle/car/van

# restaurants, games and courses
stamp_earn
  name: punch/stamp/loyalty card mark/stamp/punch/fill/tick, stamp card stamp/mark/punch

item_use
  name: booster/powerup/power_up/boost/consumable/potion use/activate/trigger/consume/apply/spend/play/drink/eat

gear_upgrade
  name: structure/building/base/tower/castle/weapon/armor/gear/equipment/unit/troop upgrade/level_up/improve/enhance

reward_claim
  name: reward/prize/chest/bonus/gift/daily_bonus/daily_reward/loot collect/claim/take/pick_up/receive/redeem/open

iap_fail
  name: iap/in_app_purchase/store_purchase unsuccessful/fail/error/decline/reject/not_complete/not_go_through

ad_view
  name: video_ad/reward_video/reward_ad/advert/video_advert/advertisement/fullscreen_advert/
    fullscreen_ad/interstitial view/watch/see/show/display/finish/complete/impression

achievement_unlock
  name: milestone hit/reach/pass/complete/unlock

game_start
  name: play <to_start>, play end/stop/finish, game boot/boot_up/open/launch

clock_in
  name: shift arrive/arrival/check_in/start/begin/turn_up, arrive/check_in for/to/at shift

webinar_attend
  name: event/webinar/workshop/meeting attendance record/log/mark/confirm/take/note/register/-

class_attend
  name: class/lesson/session/course attendance record/log/mark/confirm/take/note/register/-

seat_add
  name: seat/license grant/assign/allocate/give/hand_out, grant/assign/allocate/give company/team/- seat/license

review
  name: store/app/app_store/play_store review/rating leave/give/post/write/submit
"""
