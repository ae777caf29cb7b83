"""What teams that choose their words otherwise call events: a trial is a free period, a salary a payroll credit.

Each block adds to an event under its id.
"""

from __future__ import annotations

TEXT = """
# trying and paying for the service
trial_start
  name: free_period/taster/taster_period/intro_period/evaluation/pilot/test_period/free_access
    begin/start/activate/open, begin/start/enter/activate free_period/taster/evaluation/trial

trial_end
  name: free_period/taster/taster_period/intro_period/evaluation/pilot/test_period
    end/expire/finish/lapse/run_out/time_out/close/over

trial_extend
  name: free_period/taster/evaluation/pilot/test_period extend/prolong/lengthen

trial_convert
  name: free_period/taster/evaluation convert, become/turn/go pay, first payment after trial

subscription_start
  name: <to_buy>/begin/start/activate/open/take_out/commence membership/contract/plan/package/tariff/bundle/pass,
    contract/agreement sign/begin/start/open/commence, plan/package/tariff/tier activate/begin/take_out/commence

subscription_cancel
  name: contract/agreement/plan/package/tariff/membership/cover/tier
    terminate/end/close/stop/quit/cease/drop/void/cancelation/termination, end/terminate/stop/quit/drop/close/leave
    membership/plan/contract/package/subscription/tariff, notice give/receive/hand_in

subscription_renew
  name: membership/contract/plan/package/tariff/agreement/subscription extend/prolong/roll_over/continue/recommit,
    extend/prolong/continue membership/plan/contract/subscription/agreement, new term start/begin

subscription_pause
  name: membership/contract/plan/package/subscription hold/freeze/suspend/rest/snooze

subscription_resume
  name: membership/contract/plan/package/subscription unfreeze/restart/reinstate/reactivate/unpause

upgrade
  name: plan/package/tier/subscription/tariff move_up/step_up/raise/increase/expand, move/step/go/switch to high
    plan/tier/package, move/step/go up tier/plan/package

downgrade
  name: plan/package/tier/subscription/tariff move_down/step_down/lower/reduce/shrink, move/step/go/switch to low
    plan/tier/package, move/step/go down tier/plan/package

payment
  name: bill/charge/invoice/payment/account/fee settle/clear/collect/capture/honor

payment_fail
  name: bill/invoice/account/renewal/fee/subscription charge/payment/debit/collection/settlement/-
    decline/fail/bounce/refuse/reject/unsuccessful/not_go_through, payment/charge/collection
    decline/refuse/bounce/reject
  say: fail/unsuccessful/decline/reject * payment/charge

# people and access
sign_up
  name: login/user/customer/client/visitor create/open/register/set_up/add/enroll/sign_up, profile create~,
    create~ profile, open/set_up/make profile/account

sign_in
  name: session sign_in/login/authenticate, portal/app/web/site/console/member_area login/sign_in/access

invite_send
  name: colleague/teammate/coworker/collaborator/member/friend invitation/invite/- send/issue/mail/extend,
    send/issue/add/extend colleague/teammate/coworker/collaborator/member invitation/invite, invitation
    send/issue/extend

invite_accept
  name: colleague/teammate/coworker/collaborator/member/friend/- invitation/invite
    accept/take_up/redeem/use/join/confirm

member_remove
  name: teammate/colleague/coworker/collaborator/user/member/seat remove/delete/drop/revoke/deactivate/offboard/expel

two_factor_enable
  name: turn_on/switch_on/enable/activate/set_up two_factor/mfa/2fa/two_step/second_factor

sso_enable
  name: turn_on/switch_on/enable/activate/set_up/configure single_sign_on/sso/saml/identity_provider

workspace_create
  name: project/space/tenant/environment/organization/team provision/spin_up/initialize/set_up/open

api_key_create
  name: token/access_token/api_token/secret/credential/key issue/create/generate/mint/provision/add

api_key_rotate
  name: token/access_token/api_token/secret/credential/key renew/rotate/refresh/roll/reissue/cycle

api_key_revoke
  name: token/access_token/api_token/secret/credential/key revoke/delete/disable/invalidate/void/expire

# watching over systems
sdk_install
  name: agent/collector/daemon/sdk/probe/exporter/tracer/snippet/tracking_code
    deploy/install/roll_out/set_up/add/connect/enable/attach

alert_create
  name: monitor/alert/alarm/alert_rule/detector/threshold/notification_rule
    define/create/add/set_up/configure/build/write

alert_fire
  name: monitor/alert/alarm/alert_rule/detector/threshold fire/trigger/trip/raise/go_off/breach/page/sound

incident_acknowledge
  name: monitor/alert/alarm/page/incident/outage acknowledge/confirm/pick_up/take_over/respond

incident_report
  name: outage/incident/disruption/service_disruption/downtime declare/open/raise/report/start/log/begin

incident_resolve
  name: outage/incident/disruption/service_disruption/downtime fix/solve/close/end/clear/resolve/restore

limit_reach
  name: usage/quota/plan/storage/seat/allowance/- limit/cap/quota/allowance/ceiling/threshold
    breach/exceed/hit/reach/pass/exhaust/cross/go_over/use_up/max_out/overrun, over quota/limit/cap/allowance

query_run
  name: query/lookup/data_lookup/data_query/search execute/run/launch/submit/fire
  say: query~, data query

report_view
  name: board/dashboard/report/chart/overview open/view/load/visit/see

report_create
  name: board/dashboard/report/chart add/create/build/new/make

item_share
  name: board/dashboard/report/chart/document/file/folder distribute/share/circulate/send_out/publish/hand_round

integration_add
  name: connector/connection/plugin/add_on/app/extension/integration
    enable/connect/add/link/install/authorize/attach/activate/set_up

integration_remove
  name: connector/connection/plugin/add_on/extension/integration
    disable/disconnect/remove/unlink/uninstall/detach/revoke/delete

# hearing from people
survey_complete
  name: survey/questionnaire/poll/feedback_form fill/fill_in/fill_out/answer/return/complete/hand_in/respond

review
  name: opinion/feedback/verdict/testimonial leave/give/share/write/post/submit/send

support_ticket
  name: help/support/service/helpdesk/customer_care/care
    query/case/request/question/message/issue/inquiry/enquiry/conversation/ticket
    raise/ask/send/open/log/submit/file/start/create, case raise/open/log/file

question_ask
  name: question/query/inquiry/enquiry raise/submit/pose/send/put

# messages
email_open
  name: mail/mailing/mailshot/newsletter/bulletin/digest/blast/campaign read/open/view/see

email_click
  name: mail/mailing/mailshot/newsletter/bulletin/digest/blast/email/campaign link/cta/button
    follow/click/hit/tap/press/visit, follow mail/mailing/newsletter/email link, mail/mailing/newsletter/digest
    follow/click/click_through

email_send
  name: mail/mailing/mailshot/newsletter/bulletin/digest/blast send/dispatch/go_out/issue/transmit

email_deliver
  name: mail/mailing/mailshot/newsletter/bulletin/digest receive/deliver/land/arrive/get

push_open
  name: notification/push/alert/phone_alert/mobile_alert tap/open/press/follow/hit/read/click

push_receive
  name: notification/push/phone_alert/mobile_alert receive/deliver/show/land/arrive/display

sms_send
  name: text/text_message send/dispatch/go_out

newsletter_stop
  name: mailing/mail/bulletin/digest/newsletter unsubscribe/opt_out/stop/leave/quit/cancel

reminder_set
  name: reminder/alert/nudge/event_alert/notification set/schedule/add/request/create/arrange

# banks
card_order
  name: card/debit_card/credit_card request/order/apply/ask/requisition

card_activate
  name: card/debit_card/credit_card enable/activate/switch_on/turn_on/unlock/start

card_block
  name: card/debit_card/credit_card/plastic block/freeze/lock/suspend/stop/disable/hold

card_unblock
  name: card/debit_card/credit_card/plastic unblock/unfreeze/unlock/reinstate/resume/release

card_decline
  name: card/plastic purchase/payment/transaction/spend refuse/decline/reject/deny/bounce/fail

card_transaction
  name: card/plastic/debit_card/credit_card purchase/spend/payment/use/swipe/charge

salary_receive
  name: payroll/salary/wage/pay/income/paycheck credit/receive/land/arrive/deposit/pay_in/post/come_in/incoming
  say: salary/wage/paycheck/income/pay receive/land/arrive/come_in, receive * salary/wage/paycheck

transfer_receive
  name: payment/transfer/money/fund incoming/inbound/receive/credit/in
  say: transfer/payment/money from

transfer_send
  name: payment/transfer/money/fund outgoing/outbound/send/out/make

cash_take
  name: cash/cash_machine/atm/cashpoint/cash_dispenser/machine
    payout/withdrawal/withdraw/take/take_out/dispense/draw/pay_out/use

direct_debit_setup
  name: debit_mandate/bill_mandate/payment_mandate/mandate/autopay/debit_instruction
    set_up/create/add/start/sign/authorize/lodge, bill payment set_up

direct_debit_cancel
  name: debit_mandate/bill_mandate/payment_mandate/mandate/autopay/debit_instruction cancel/stop/remove/delete/end

standing_order_setup
  name: recurring_payment/repeat_payment/regular_payment/standing_order/schedule_payment
    set_up/create/add/start/arrange

offer_view_loan
  name: loan/lending/credit/borrow/mortgage/home_loan quote/estimate/quotation/illustration
    ask/request/get/see/view/check/run, lending estimate

overdraft
  name: overdraft use/enter/dip/draw/take, go into red, enter red, account/balance/- overdraw/negative, account go
    negative, balance go negative, balance below zero, arrange overdraft use

loan_calculate
  name: loan/mortgage/home_loan/lending/borrow/repayment/affordability estimator/calculator/simulator/tool
    use/run/open/start/complete/try, loan/mortgage/home_loan estimate run

quote_request
  name: quote/estimate/quotation/price/offer ask/request/ask_for/get/want/apply

application_start
  name: loan/lending/credit/borrow/mortgage/home_loan/account/card/- application/form/apply_form/application_form
    begin/start/open/commence/initiate, begin/start application

application_submit
  name: loan/lending/credit/borrow/mortgage/home_loan/account/card/apply application/form/apply_form
    send/submit/file/lodge/hand_in/complete/send_off

credit_score_check
  name: credit rating/score/report/file see/view/check/look_up/pull/open

account_open_bank
  name: isa/junior_isa/saving_account/business_account/joint_account/fix_term start/open/create/begin,
    account/acct/current_account/bank_account start/open/create/set_up/begin

pot_create
  name: pot/saving_goal/jar/vault/space/saving_pot start/open/create/set_up/begin

pot_deposit
  name: pot/saving_goal/jar/vault/saving_pot/saving pay_in/deposit/fund/add/top_up/feed/contribute

pot_withdraw
  name: pot/saving_goal/jar/vault/saving_pot/saving take_out/withdraw/pay_out/draw/drain

# jobs
candidate_apply
  name: apply/application/job_application/candidate_application/apply_form
    send/submit/complete/file/make/hand_in/receive, apply to/for job/vacancy/role/position, job/vacancy/role/position
    apply

candidate_reject
  name: candidate/jobseeker/applicant/application turn_down/reject/decline/refuse/drop/dismiss/pass_over/rule_out

candidate_hire
  name: placement/hire/candidate/position/vacancy make/fill/place/hire/recruit/confirm/appoint, hire confirm/make,
    offer sign

interview_schedule
  name: interview request/invite/set/set_up/arrange/plan/book/schedule/offer/agree

interview
  name: interview hold/attend/do/complete/take/take_place/finish/conduct/give/sit

job_publish
  name: vacancy/job/position/role/opening/job_ad/requisition publish/post/list/advertise/go_live/release

job_close
  name: vacancy/job/position/role/opening/job_ad/requisition close/take_down/unpublish/remove/withdraw/fill/expire/end

job_offer_send
  name: contract/job/position/employment offer/offer_make/offer_send/extend

content_download
  name: guide/report/ebook/whitepaper/brochure/resource/white_paper/study/handbook/document/template
    download/fetch/get/save/retrieve/grab

# clubs and lessons
gym_visit
  name: venue/location/center/branch/facility/site/premise/gym/club
    entry/enter/check_in/visit/access/swipe/arrival/arrive/walk_in/scan_in

day_pass_buy
  name: single_visit/day_ticket/daily_pass/one_day_pass/drop_in/casual_visit/day_entry/guest_ticket
    buy/sell/purchase/pay

gym_tour_take
  name: showround/show_round/walk_round/walkthrough/guide_tour/tour/look_round
    complete/do/finish/take/attend/give/hold

induction_take
  name: induction/orientation/intro/introduction/intro_session/first_session complete/do/finish/take/attend

class_attend
  name: class/lesson/group_lesson/group_class/group_session/course_session/workshop
    take/attend/join/do/visit/show_up/check_in/come/complete, <to_attend>/take/do/visit
    class/lesson/group_lesson/group_class

class_book
  name: class/lesson/group_lesson/group_class/group_session/workshop reserve/book/sign_up/schedule/enroll/secure,
    reserve/book/schedule class/lesson/group_lesson/group_class

class_cancel
  name: class/lesson/group_lesson/group_class/group_session/workshop call_off/cancel/drop/withdraw/unbook/give_up,
    cancel/drop/call_off/unbook class/lesson/group_lesson/group_class

class_miss
  name: class/lesson/group_lesson/group_class/group_session miss/no_show/skip/not_attend/fail_to_show

trainer_session
  name: personal_training/pt/trainer/coach/one_on_one session/meeting/appointment/-
    complete/do/finish/attend/take/hold

trainer_book
  name: personal_training/pt/trainer/coach/one_on_one session/meeting/appointment/call/-
    reserve/book/schedule/arrange/plan, schedule/book/reserve/arrange trainer/coach meeting/session/appointment
  say: <to_book> * trainer/coach/personal_trainer/pt session/appointment/meeting/call

program_start
  name: training/workout/exercise/fitness program/plan/schedule/routine begin/start/join/enroll/take_up/commence

program_complete
  name: training/workout/exercise/fitness program/plan/schedule/routine complete/finish/end/do/conclude

fee_charge
  name: penalty/fine/fee/surcharge bill/charge/apply/levy/impose

# matches and media
live_watch
  name: live_event/live_match/live_game/fixture/event/match/game/broadcast tune_in/join/watch/enter/view/start
  say: join/tune_in_to/tune_into/enter/catch * match/game/fixture/live_match/live_game/event, join live

match_abandon
  name: live_event/live_match/live_game/fixture/event/match/game/broadcast tune_out/leave/exit/quit/drop_out

ppv_buy
  name: single_event/single_match/match_pass/event_pass/fixture_pass/one_off_event/pay_per_view
    buy/purchase/order/rent

match_reminder
  name: fixture/match/game/live_event/kickoff/event reminder/alert/notification set/schedule/add/create/request

team_follow
  name: club/team/side favorite/follow/like/star/add/subscribe

team_unfollow
  name: club/team/side unfavorite/unfollow/unlike/unstar/remove/drop

ad_view
  name: commercial/advert/advertisement/ad/spot impression/view/watch/see/show/play/display/serve

ad_skip
  name: commercial/advert/advertisement/ad/spot skip/bypass/dismiss/close

video_start
  name: video/film/movie/episode/playback/stream/title/content/asset play/start/begin/launch/watch

title_rate
  name: title/content/movie/film/show/video thumb/rate/rating/verdict/vote/score/like give/submit/cast/leave/add

# moving and measuring
run_complete
  name: jog/run/outdoor_run/running_session record/track/log/finish/complete/do/save

weigh_in
  name: weight/body_mass/body_weight/mass enter/log/record/track/save/measure/update/add, enter/log/record/track
    weight/body_mass

contest_enter
  name: challenge/contest/competition start/join/enter/sign_up/take_up/enroll, start/join/enter
    challenge/contest/competition

share
  name: post/share/publish to social/social_medium/network, social post/share/publish

goal_set
  name: pick/set/choose/define/create target/goal/aim/objective, target/goal/aim/objective
    pick/set/choose/define/create

goal_reach
  name: hit/reach/achieve/meet/attain target/goal/aim/objective, target/goal/aim/objective
    hit/reach/achieve/meet/attain

# agreements
contract_send
  name: agreement/contract/envelope/document send/dispatch/issue/send_out, send/dispatch/issue
    agreement/contract/envelope

contract_sign
  name: agreement/contract/envelope/document sign/execute/countersign/complete

document_sign
  name: agreement/contract/envelope/document sign/execute/countersign

contract_expire
  name: agreement/contract/envelope/document expire/time_out/lapse/run_out
"""
