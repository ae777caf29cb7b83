"""Event concepts of gyms and clubs: visits, day passes, freezes and notice, classes, trainers, records, scans."""

from __future__ import annotations

TEXT = """
# coming in
gym_visit
  name: gym/club/studio/leisure_center/pool/site/turnstile/gate/door enter/visit/check_in/checkin/entry/access/swipe/
    scan/attend/arrive, gym/club visit, access grant, turnstile pass, member check_in
  say: come/go/be/get/pop/head/drop to/into/in/at/by/down_to * gym/club/studio/pool/leisure_center,
    visit/enter/use/attend/reach * gym/club/studio/pool/leisure_center, set foot in * gym/club/studio, hit * gym,
    train/work_out/exercise at * gym/club/studio, check in, check in at, come in, be in, scan in, swipe in, tap in,
    badge in, visit, get in, get through * turnstile/gate/door, show up at * gym/club, turn up at * gym/club,
    come through * door, come in to train, drop in, go in
  who: gym goer
  near: check_in, store_visit, visit

day_pass_buy
  name: day/guest/visitor/single/week/trial pass/ticket buy/purchase/sell/redeem/order, day_pass buy/purchase/sell,
    casual visit buy/pay, pay_as_you_go visit
  say: buy/purchase/get/pay_for/order/take/use * day_pass/day_ticket/guest_day_pass/single_visit/week_pass/visitor_pass,
    come in on * day_pass/day_ticket, pay as they go, pay for * one visit, buy * pass for day
  near: delivery_pass_buy, purchase

gym_tour_take
  name: tour/visit/viewing/open_day/showround/show_round/walkround attend/take/complete/do/finish/come/show,
    <to_attend> tour
  say: take/do/go_on/come_for/come_on/attend/have/turn_up_for/be_give * tour/guide_tour/gym_tour/showround,
    have/take * look round/around * gym/club/studio/center, have * look round, be show round/around,
    get show round/around,
    look round * gym/club, see round * gym/club, be walk round, come to see * gym/club
  near: viewing_attend

gym_tour_book
  name: tour/showround/show_round/visit/open_day <to_book>/request/arrange, tour request
  say: <to_book>/arrange/ask_for/request/sign_up_for/schedule/set_up * tour/gym_tour/showround/look_round/visit,
    ask for * look round/around, ask to look round/around, ask to be show round/around, book in for * tour/look_round
  near: viewing_book

induction_take
  name: induction/orientation/gym_induction/intro_session/starter_session complete/attend/do/finish/take/have, induction
  say: have/do/complete/finish/attend/take/go_through/get_through/sit_through * induction/gym_induction/orientation/
    intro_session/starter_session, be induct, get induct
  near: onboarding_complete, appointment_attend

# memberships
club_join
  name: membership/member/gym/club/joining join/sign_up/start/create/buy/purchase/take_out/sell/enroll,
    <to_join> club/gym/membership
  say: join, join * gym/club/studio, become * member, sign up to * gym/club, sign up for * membership,
    take out * membership, buy * membership, start * membership, get * membership, join up, join on,
    sign up on, take * membership, come on board, sign * contract
  who: joiner, new joiner
  near: sign_up, subscription_start

freeze_start
  name: membership/member/account/contract/subscription/plan freeze/freeze/pause/suspend/hold -/start/begin/request/
    create/set, freeze start/begin/request/create, <to_pause> membership
  say: freeze/pause/suspend/halt/stop_for_while * membership/contract/account/plan/subscription, put * membership/
    contract/account/plan on_hold/on_ice/on_freeze, start/begin/request/ask_for/take/go_on * freeze/membership_freeze,
    take * break from * membership/gym, go on freeze, ask to freeze
  near: subscription_pause

freeze_end
  name: membership/member/account/- freeze/pause/hold/suspension end/finish/lift/stop/expire/complete/over,
    membership unfreeze/unpause/resume/
    reactivate/restart, unfreeze
  say: end/finish/lift/stop/come_off/come_back_from/return_from/come_out_of/be_back_from * freeze/pause/suspension/hold/
    membership_freeze, unfreeze/unpause/resume/restart/reactivate/switch_back_on * membership/contract/account/plan,
    take * membership/account off hold/freeze, have * freeze end/run_out, freeze be over, unfreeze, start * membership
    again, come back after * freeze
  near: subscription_resume

cancel_ask
  name: membership/member/contract/- cancel/cancelation/leave/notice/termination request/ask/submit/give/raise/
    receive, membership cancel request,
    notice give, cancelation_request create
  say: ask/request/apply/want to cancel/leave/quit/end * membership/contract, ask to cancel/leave/quit,
    request/ask_for/put_in/submit/send_in/hand_in/fill_in/file * cancelation/cancelation_request/cancelation_form,
    give/hand_in/serve/put_in * notice, give us notice, tell us * leave, tell us * want to leave/cancel/quit,
    say * want to leave/cancel/quit, start * notice_period, be work * notice
  near: leave_try, subscription_cancel

club_leave
  name: membership/member/contract cancel/end/terminate/leave/close/quit, <to_cancel> membership
  say: cancel/end/quit/terminate/give_up/drop/ditch/bin/scrap/close/stop * membership/contract/gym_membership,
    leave/quit/give_up_on/pack_in/walk_away_from * gym/club/studio, leave us, quit * gym, pack it in, jack it in,
    let * membership go, leave for another gym, be no long member, stop be * member, cancel on/over, quit over
  who: leaver
  near: subscription_cancel

cancel_undo
  name: cancelation/cancel/leave/notice reverse/withdraw/undo/save/revoke/retract/abort/rescind/stop,
    retention save, member save
  say: reverse/withdraw/undo/revoke/retract/take_back/rescind/call_off/stop/cancel * cancelation/notice/
    cancelation_request, change * mind about cancel/leave/quit, change * mind and stay, decide/choose/agree to stay,
    be talk_into/persuade_to/convince_to stay, be talk into stay, be talk out of leave/cancel,
    decide not to leave/cancel,
    stay after all, be win back before leave, keep * membership after all, be persuade to stay, be save from leave
  near: save_offer_take

# money owed
debt_clear
  name: arrear/debt/balance/outstanding/overdue clear/pay/settle/repay/pay_off/resolve/collect/recover, debt_collection
    success
  say: clear/pay/pay_off/settle/repay/square/sort_out/wipe/catch_up_on * arrear/debt/what_they_owe/balance/
    outstanding/payment/overdue/overdue_payment, pay * back, settle up, pay up what * owe, pay what * owe,
    pay off what *
    owe, catch up on * payment, bring * account up_to_date, get out of arrear, get straight, pay * debt
  near: payment

debit_bounce
  name: dd/direct_debit/debit/rent/due/subscription_payment/payment_attempt fail/bounce/return/reject/unpaid/miss
  say: miss * payment/direct_debit/installment/due, have * direct_debit/payment/debit/dd bounce/fail/reject/return,
    bounce * direct_debit/payment/debit/dd, direct_debit/dd bounce/fail/reject/not_go_through,
    have * fail direct_debit/payment, fall behind on * payment, fail to pay, default on * payment, not pay * due,
    payment not go out, payment be miss
  near: payment_fail

# classes
class_book
  name: class/session/spot/place/course/studio book/reserve/booking/sign_up, class booking create/confirm/make,
    <to_book> class
  say: <to_book>/reserve/grab/get/secure/bag/claim * spot/place/space/mat/bike in/on/at/for * class/session,
    <to_book>/reserve/sign_up_for/get_on/get_onto/get_into/put_name_down_for/enroll_in * class/session/spin/pilate/
    yoga, book onto * class/session, book on to * class, book on * class, put * name down for * class,
    book in for * class, have * class book, book class, sign up for
  near: class_book, booking

class_wait
  name: class/session/spot waitlist/wait_list/waiting_list/queue -/join/add/enter/place, waitlist class,
    class_waitlist join/add
  say: join/go_on/get_on/be_on/sign_up_for/be_put_on/get_put_on/be_add_to/put_name_on * waitlist/wait_list/waiting_list/
    reserve_list for/- * class/session, be waitlist, be waitlist for, get waitlist, queue for * class/session,
    wait for * spot/space/place in/on * class, go on * waiting list for * class, be on * waiting list
  near: waitlist_join, queue_join

class_drop
  name: class/session/spot/class_booking cancel/drop/unbook/withdraw/release, <to_cancel> class, late class cancel,
    class late_cancel
  say: cancel/drop/unbook/pull_out_of/drop_out_of/back_out_of/cry_off/withdraw_from/bail_on/bail_out_of * class/session/
    class_booking, cancel * place/spot/space in/on/at * class/session, cancel * class booking,
    give up * spot/place/space in/
    on/at * class/session, release * spot/place in * class, take * name off * class
  near: class_cancel

class_go
  name: class/session/lesson/studio attend/take/do/complete/join/check_in, <to_attend> class
  say: attend/go_to/do/take/come_to/turn_up_to/turn_up_for/make_it_to/show_up_to/join_in/take_part_in/be_at/be_in *
    class/session/group_class/fitness_class, do * spin/yoga/pilate/hiit/zumba/barre/boxing, take * spin/yoga/pilate/
    barre/boxing, go to * spin/yoga/pilate/hiit/zumba/barre/boxing/aerobics, sweat through * class
  who: class goer
  near: class_attend

class_miss
  name: class/session no_show/noshow/miss/not_attend/skip/absent
  say: miss/skip/not_attend/not_make/forget/never_make * class/session/class they_book, not_turn_up/not_show_up/
    not_come/fail_to_turn_up/fail_to_show_up/fail_to_show/not_make_it/never_turn_up/never_show_up to/for/at *
    class/session, be * no show for/at/to * class/session, no show * class, miss * class they book,
    book but not attend *
    class, leave * spot in * class empty, not go to * class they book, <to_miss>/not_show_up_for * class/session/lesson,
    no show for/in/at * class/session/lesson, no show
  near: class_cancel, appointment_miss

class_rate
  name: class/instructor/session/trainer/workout rate/rating/score/review/feedback/star, <to_rate> class/instructor
  say: <to_rate>/score/review/grade * class/instructor/session/trainer, give/leave * class/instructor/session/trainer *
    star/rating/score/review,
    give/leave * star/rating/score/review for/to/of/on/about * class/instructor/session/trainer
  near: rate

# trainers
trainer_book
  name: pt/personal_training/personal_trainer/trainer/coach/coaching session/appointment/slot/- book/schedule/reserve/
    arrange/request, pt_session book, trainer book
  say: <to_book>/arrange/schedule/reserve/set_up/sign_up_for/line_up/ask_for * pt/pt_session/personal_training/
    personal_trainer/personal_training_session/trainer/session_with_trainer/coach,
    book * session with * trainer/pt/coach,
    book * for personal training, book in with * trainer/pt/personal_trainer, book * for * pt/pt_session
  near: appointment_book

trainer_session
  name: pt/personal_training/personal_trainer/trainer/coaching session/appointment complete/attend/do/finish/take/hold/
    deliver, pt_session complete/attend
  say: have/do/complete/take/attend/finish/go_to/get_through * pt_session/personal_training_session/personal_training/
    session_with_trainer/one_to_one, train/work/work_out with * trainer/pt/personal_trainer/coach,
    have * session with * trainer/pt/personal_trainer/coach, see * trainer/pt/personal_trainer, do * one to one
  near: appointment_attend

trainer_pack_buy
  name: pt/personal_training/personal_trainer/training/session/class/credit/coaching pack/package/block/bundle/
    credit purchase/buy/order/
    sell, pt_pack buy, buy pt
  say: buy/purchase/pay_for/get/take/sign_up_for/order * pt_pack/pt_package/pt_block/training_package/session_pack/
    class_pack/block_of_session/block_of_pt, buy/purchase/pay_for * block/pack/package/bundle of * session/class/pt/
    training, buy/purchase/pay_for * pt_session/personal_training/personal_training_package/pt, buy * pt session,
    buy/purchase * personal training, buy/purchase * personal training package, buy * session with * trainer
  near: purchase

# training
training_log
  name: workout/exercise/training/session/activity/cardio/strength/lift/gym_session log/record/track/save/add/complete/
    finish, <to_log> workout/exercise/activity
  say: log/record/track/save/note_down/enter * workout/exercise/training/training_session/gym_session,
    do/complete/finish/get_in/get_through/fit_in * workout/training_session/gym_session/cardio_session/strength_session,
    work out, train, exercise, do cardio, do strength, do weight, do * session of cardio/strength, lift weight,
    do mobility,
    do * cardio/strength/mobility session, sweat it out
  near: workout_complete

record_set
  name: pb/pr/personal_best/personal_record/record/best_lift/new_record set/hit/beat/achieve/break/reach/log/earn,
    new pb/pr/personal_best, beat/break/set record
  say: set/hit/beat/get/break/smash/reach/achieve/make/log/score/post/land/earn/clock * pb/pr/personal_best/
    personal_record/best_time/best_lift, set/hit/beat/get/break/smash/reach * personal best/record, break/beat/smash *
    record, get * new record, better * record, top * personal_best, lift * more than ever, do * best ever
  near: goal_reach

body_measure
  name: body/body_composition/inbody/composition/body_fat/measurement scan/measure/assessment/check/analysis/test/log
    -/take/complete/do/log/have, body_scan take, inbody scan, <to_log> measurement
  say: take/have/do/get/book_in_for * body_scan/body_composition_scan/inbody_scan/body_composition/fat_scan/body scan/
    scan/health_check/measurement, get scan, be scan, get measure, measure * body_fat/body fat/waist/body,
    have * body_fat
    measure, check * body_fat/body fat/body composition, log * measurement, step on * scanner
  near: weight_log

goal_choose
  name: goal/target/objective/ambition set/create/choose/pick/select/add/define/update
  say: set/create/choose/pick/select/add/define/give/make/decide_on * goal/target/objective/aim/challenge_goal,
    set themselves * goal/target, set * sight on, tell us * goal/aim, tell us what they want to achieve, set out to,
    set * goal of/to/for, set * loss goal
  near: goal_set

guest_bring
  name: guest_pass/guest/buddy_pass/friend_pass/plus_one send/share/give/invite/issue/gift/create/use,
    <to_invite> guest/buddy
  say: send/share/give/pass_on/hand_out/gift/use/issue * guest_pass/buddy_pass/friend_pass/visitor_pass,
    send/share/give/pass_on/hand_out * guest/buddy/visitor invite/invitation,
    give/send * friend/mate/buddy/someone * guest_pass/pass, invite/bring/take/bring_along * friend/mate/buddy/guest/
    someone/partner, invite/bring * friend/mate/buddy/guest/someone to * gym/club/class, bring * along, sign * guest in,
    sign in * guest
  near: invite_send

locker_take
  name: locker/towel/parking/kit rent/hire/reserve/lease/take, locker rental start
  say: rent/hire/take/get/reserve/lease/pay_for * locker/towel/parking_space, take out * locker, start rent * locker
  near: add_on_buy

kit_fault
  name: equipment/machine/kit/facility/maintenance/treadmill/shower fault/issue/problem/defect/breakdown/damage/break
    report/flag/log/raise/submit, fault report
  say: report/flag/raise/log/point_out * fault/break/faulty/damage equipment/machine/kit/treadmill/bike/shower/rower,
    report/flag/raise/log * fault/break with/on/in * equipment/machine/kit/treadmill/shower,
    report/flag * faulty/break *
    equipment/machine/kit/treadmill/bike/rower/shower, tell us * machine/equipment/kit/treadmill/bike/shower be break/
    faulty/out_of_order/not_work, complain * machine/equipment/kit be break/faulty, report * fault, report * break
  near: damage_report, problem_report
"""
