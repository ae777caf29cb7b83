"""Event concepts of bettering oneself: habits, streaks, what is logged of a day, coaching, challenges and wearables."""

from __future__ import annotations

TEXT = """
# habits and streaks
habit_create
  name: habit/routine/ritual <to_create>/add/set_up/start/pick/choose
  say: <to_start>/<to_create>/pick_up/take_up/form/set_up/adopt/get_into/commit_to * habit/routine, new habit
  near: goal_set

habit_check
  name: habit/routine/ritual/daily_task/checklist <to_finish>/check/check_in/tick/tick_off/log/track/mark/do,
    daily check_in, check in complete
  say: <to_finish>/tick_off/check_off/mark_off/do/keep_up/stick_to/log/track/keep/check_in_on * habit/routine/ritual,
    tick off, check off, mark off, tick * off, check * off, mark * as do, habit check, habit do, check in
  near: task_complete

habit_miss
  name: habit/routine/ritual/daily_goal/check_in miss/skip/fail/break/lapse
  say: <to_miss>/skip/let_slip/forget/neglect/not_do/not_keep/fail_at/break/slip_on * habit/routine, habit miss,
    let * habit/routine/goal slip,
    slip up, fall off wagon, miss * check_in, forget to check_in
  near: streak_lose

habit_drop
  name: habit/routine/ritual delete/archive/remove/stop/end/drop/pause
  say: <to_remove>/archive/give_up/give_up_on/drop/quit/stop/ditch/kick/get_rid_of * habit/routine, habit delete/
    archive
  near: item_delete

streak_reach
  name: streak reach/hit/achieve/earn/milestone/extend/complete, day streak
  say: hit/reach/get_to/make/notch_up/rack_up/build_up/keep_up/clock_up/manage/extend/maintain/keep * streak,
    day streak, keep * run go
  near: streak, goal_reach

streak_lose
  name: streak lose/break/end/reset/miss/fail/drop
  say: lose/break/end/drop/miss/ruin/blow/snap/let_slip/reset/forfeit * streak, streak break/end/lose/reset/die,
    have * streak break, let * streak end/go/slip/die, fall off * streak, streak come to end
  near: streak

streak_save
  name: streak freeze/save/repair/restore/recover/protect
  say: freeze/save/repair/restore/rescue/recover/protect/mend * streak, streak freeze/repair, use streak freeze
  near: streak

# what is logged of a day
meal_log
  name: meal/food/calorie/nutrition/breakfast/lunch/dinner/snack/macro/water/drink/intake <to_log>/add/update/sync/
    scan,
    food diary/journal entry, food diary
  say: <to_log>/write_down/note/enter/count/track * meal/food/calorie/breakfast/lunch/dinner/snack/macro/water/intake/
    nutrition, log what they eat, track what they eat, keep food diary, count calorie, meal log, note what they eat
  near: weight_log

sleep_log
  name: sleep/nap/bedtime/night <to_log>/record/sync/complete/add/report/end, sleep session/report/score
  say: sleep, <to_log> * sleep/night, sleep * night, get * sleep, have * night, night of sleep, sleep log, nap,
    night sleep, kip
  who: sleeper
  near: weight_log

mood_log
  name: mood/feeling/emotion/journal/diary/gratitude/stress <to_log>/check_in/add/record/write/complete/report,
    mood check, journal entry
  say: <to_log>/note/check_in/write_down * mood/feeling/emotion/stress, say how they feel, feel, write * journal/
    diary,
    keep * journal/diary, journal, mood log, be in * mood
  near: weight_log

weigh_in
  name: weight/weigh_in/body_weight/bmi/body_fat/body <to_log>/add/update/sync/measure/enter, weigh in
  say: <to_weigh>, <to_log>/enter * weight, weigh in, weigh themselves, weigh, step on scale, weight log,
    get on scale, hop on scale, check * weight, weigh self
  near: weight_log

# courses, halfway
course_drop
  name: course/class/program/training/path/plan/module/unit/degree/bootcamp/student drop/quit/leave/withdraw/abandon/
    unenroll/drop_out/exit/
    cancel
  say: <to_abandon>/withdraw_from/quit/drop_out_of/pull_out_of/give_up_on/pack_in/jack_in/bow_out_of/unenroll_from/
    drop *
    course/class/program/training/path/bootcamp/module/unit/degree/subject, drop out, give up halfway,
    give up partway,
    course drop, drop * course/class/module, stop * course/program halfway/midway
  who: dropout, drop out, quitter~
  near: course_abandon

lesson_abandon
  name: lesson/module/unit/lecture/quiz/video <to_abandon>/exit/leave/quit/stop
  say: <to_abandon>/leave/walk_out_of/stop * lesson/module/unit/lecture, leave lesson unfinish,
    give up on/during/in/halfway/halfway_through/midway/midway_through/part_way/partway_through * lesson/module/unit
  near: lesson_start

workout_quit
  name: workout/exercise/run/training/session/ride/class/activity <to_abandon>/quit/exit/stop/end_early/cancel/
    incomplete/interrupt/cut_short
  say: <to_abandon>/quit/cut_short/stop/jack_in/pack_in/bow_out_of/call_off * workout/exercise/run/training_session/
    training/ride, not finish * workout/exercise/run, leave workout unfinish,
    give_up/stop/quit/bail/pull_up/drop_out halfway/midway/partway/part_way/early/halfway_through/midway_through/
    partway_through/mid * workout/exercise/run/training_session/session/ride, stop workout early, end * workout early,
    break off * workout/run, <to_abandon>/quit/stop/give_up_on/cut * workout/exercise/run/training/ride/session
    halfway/midway/partway/early/short
  near: workout_abandon

# tests and reminders
quiz_retake
  name: quiz/test/exam/assessment/placement_test retake/retry/resit/redo
  say: retake/resit/redo/repeat/retry/have_another_go_at/take_again/do_again * quiz/test/exam/assessment,
    take * quiz/test/exam again, quiz retake
  near: quiz_complete

reminder_set
  name: reminder/study_reminder/daily_reminder/nudge set/create/enable/schedule/add/turn_on
  say: set/set_up/turn_on/switch_on/schedule/ask_for/create/enable/want * reminder, ask to be remind, reminder set,
    have * remind them
  near: settings_change

reminder_drop
  name: reminder/study_reminder/daily_reminder/nudge disable/turn_off/delete/remove/cancel/snooze/dismiss
  say: turn_off/switch_off/disable/delete/remove/silence/snooze/dismiss/mute/stop/get_rid_of * reminder, reminder off
  near: settings_change

# coaching
coach_assign
  name: coach/trainer/mentor/therapist/tutor/dietitian/nutritionist/advisor assign/match/choose/select/pick/connect,
    coach match, match with coach
  say: be assign/match/give/pair with/to/- * coach/trainer/mentor/tutor/therapist/dietitian/nutritionist, get/choose/
    pick/
    select/find/take_on/hire * coach/trainer/mentor/tutor/therapist/dietitian/nutritionist, be give * coach/trainer/
    mentor/tutor, pair up with * coach, match with * coach/trainer/mentor/tutor
  near: tutor_book

coaching_book
  name: coach/coaching/mentor/mentoring/pt/trainer/training/therapy/therapist/counselor/nutritionist/tutor/
    tutoring session/call/appointment/
    hour <to_book>/schedule/
    request/
    reserve/confirm, coach/coaching/trainer/mentor <to_book>/schedule
  say: <to_book>/schedule/arrange/set_up/reserve * coaching_session/coaching/coach/coaching_call/session/call/
    one_to_one/
    trainer/mentor/therapist/personal_trainer, book in with * coach, book time with * coach,
    pay for * coaching_session/
    coaching/coaching_call/session
  near: appointment_book

coaching_attend
  name: coach/coaching/mentor/mentoring/pt/trainer/therapy/therapist/counselor/nutritionist/dietitian/tutor/
    tutoring session/call/appointment/hour <to_attend>/
    complete/join/finish/
    hold/
    have/do
  say: <to_attend>/have/join/do/finish/complete * coaching_session/coaching/coaching_call/session, meet/see/meet_with/
    speak_to/talk_to/speak_with/catch_up_with/sit_down_with/have_call_with * coach/trainer/mentor/tutor/therapist/
    dietitian/nutritionist, have * session with * coach/trainer/mentor/tutor, work with * coach/trainer, be coach
  near: appointment_attend

coaching_cancel
  name: coach/coaching/mentor/mentoring/pt/trainer/therapy/therapist/counselor/nutritionist/dietitian/tutor/
    tutoring session/call/appointment/hour <to_cancel>
  say: <to_cancel>/call_off/back_out_of/pull_out_of * coaching_session/coaching/coaching_call/session/coach,
    cancel on * coach/trainer/mentor/tutor/therapist, call off * session/call
  near: appointment_cancel

coaching_miss
  name: coach/coaching/mentor/mentoring/pt/trainer/therapy/therapist/counselor/nutritionist/dietitian/tutor/
    tutoring session/call/appointment/hour miss/no_show/
    skip/not_attend
  say: <to_miss>/not_show_up_for/not_turn_up_for/not_make_it_to/no_show_for/forget/flake_on/fail_to_attend *
    coaching_session/coaching/coaching_call/session/call/coach, stand up * coach/trainer/mentor/tutor/therapist,
    stand * coach/trainer/mentor/tutor/therapist up, leave * coach/trainer/mentor/tutor/therapist wait, no show,
    not show up, not turn up, not show up for, not show up to * session/call
  who: no show
  near: appointment_miss

coach_message
  name: coach/trainer/mentor/tutor/therapist message/chat/question <to_send>/write/ask/start/open, <to_message> coach
  say: <to_message>/write_to/ask/chat_with/text/contact * coach/trainer/mentor/tutor/therapist/dietitian,
    send * coach *
    message, drop * coach * line
  near: message_send

coach_rate
  name: coach/coaching/trainer/mentor/tutor/instructor/therapist/session rate/rating/review/score/feedback
  say: rate/score/review/mark * coach/trainer/mentor/tutor/instructor/session, give * coach/trainer/mentor/tutor/
    instructor star, give * coach/trainer/mentor/tutor/instructor * star
  near: rate

# challenges
challenge_join
  name: challenge/competition/race/team_challenge/contest join/enter/start/accept/sign_up/enroll/register
  say: <to_join>/take_on/take_part_in/enter/start/accept/be_in/get_in_on * challenge/race, take part in * challenge,
    challenge join, be up for * challenge
  near: program_start

challenge_finish
  name: challenge/race/contest <to_finish>/win/succeed/reach
  say: <to_finish>/complete/see_through/make_it_through/get_through/win/crack/smash/conquer * challenge,
    challenge complete
  near: program_complete

challenge_leave
  name: challenge/race/contest/competition leave/quit/abandon/drop/exit/withdraw/fail/cancel
  say: <to_abandon>/<to_leave>/quit/pull_out_of/drop_out_of/bow_out_of/withdraw_from/back_out_of/give_up_on/fail *
    challenge/race
  near: course_abandon

# wearables
wearable_link
  name: device/wearable/tracker/watch/smartwatch/scale/sensor/band/strap/health_kit/health_app <to_link>/sync/add/pair
  say: <to_link>/pair/sync/hook_up/connect/add/link/set_up * device/wearable/tracker/watch/smartwatch/scale/sensor/
    band/
    fitbit/garmin/apple_watch/oura/whoop/health_kit/apple_health/google_fit/strava
  near: device_add

wearable_unlink
  name: device/wearable/tracker/watch/smartwatch/scale/sensor/band <to_unlink>/remove/unpair/forget/disconnect
  say: <to_unlink>/unpair/disconnect/remove/unsync/unlink/take_off * device/wearable/tracker/watch/smartwatch/scale/
    fitbit/garmin/apple_watch, stop sync * device/wearable/tracker/watch/smartwatch
  near: device_remove

trial_pay
  name: trial convert/upgrade/pay/subscribe, trial to pay
  say: become/turn_into/turn/go paying/pay/pay_customer/paying_customer/pay_member/paying_member/subscriber/
    customer after * trial,
    become * customer/subscriber/member after * trial, pay/subscribe/stay/stay_on/carry_on/stick_around after/beyond *
    trial, keep go after * trial, go on to pay after * trial, start pay after * trial, convert after * trial
  near: trial_convert
"""
