"""Event concepts of software for human resources: staff who come and go, leave, hours, pay, reviews and candidates."""

from __future__ import annotations

TEXT = """
# people who come and go
employee_hire
  name: staff_member/personnel/colleague_record create/add/hire/onboard/join, employee/staff/worker/team_member/
    new_hire/starter/joiner/person/employee_record import/provision/invite/activate/register
  say: <to_hire>/bring_on/sign_up/onboard/employ/recruit * someone/somebody/new_hire/new_starter/new_joiner/recruit/
    newcomer/temp/intern/apprentice/new_people, add/create/set_up/enter * employee/staff_member/worker/new_hire/
    new_starter/new_joiner/employee_record/employee_profile/people, put * new starter/hire/employee in * system,
    bring * on, hire, fill * position/vacancy/role, expand/grow * workforce/headcount, hire for

employee_leave
  name: staff_member/personnel leave/offboard/terminate/remove/exit/dismiss, employee/staff/worker/team_member/person
    <to_remove>/deactivate/depart/departure/exit/leave/quit/resign/retire/off/part, offboarding start/complete/-,
    exit_interview complete/hold, leaver <to_create>, termination
  say: offboard/fire/sack/dismiss/lay_off/let_go/terminate/axe/part_with/get_rid_of * employee/staff/worker/someone/
    somebody/people/staff_member/team_member, let * go, <to_remove>/process/archive * leaver/employee/ex_employee,
    lose/see_off/say_goodbye_to * employee/staff_member/someone/people/team_member, have/see * employee/someone/
    worker/staff/people/staff_member leave/quit/resign/go/depart/retire/walk_out, have * employee/someone hand_in/
    give_in * notice, have * resignation, employee/staff/worker resign/quit/retire/depart, make * redundant, cut *
    staff

employee_transfer
  name: employee/staff/worker/team_member transfer/move/promote/promotion/relocate/change_department/change_role
  say: promote/transfer/move/relocate/second * employee/worker/staff_member, change * department/job_title of, move *
    to another/new team/department, get/be promote, give * promotion
  near: salary_change

probation_end
  name: probation/trial_period pass/end/complete/fail/extend
  say: pass/finish/complete/get_through/come_through * probation, probation end

# leave and absence
leave_request
  name: leave/time_off/pto/vacation/holiday/absence/sick_leave/day_off apply/application/add/log/report/submit/record
  say: request/ask_for/book/book_off/put_in_for/apply_for/take/get/schedule/log/plan/claim * leave/time_off/pto/
    vacation/annual_leave/holiday/day_off/pay_time_off/sick_day/sick_leave/absence/parental_leave/personal_day, ask
    for time off/away, book * off, take * off, call/phone/ring in sick, be off sick, put in * leave/holiday_request/
    time_off_request, submit/send_in * leave/holiday/time_off/vacation request

leave_approve
  name: leave/time_off/pto/vacation/absence/holiday/leave_request/absence_request decide/decision/review/process/
    handle/answer/resolve
  say: <to_approve>/grant/sign_off/sign_off_on/okay/ok/green_light/wave_through/accept/say_yes_to/allow * leave/
    time_off/pto/vacation/holiday/leave_request/holiday_request/time_off_request/absence/day_off, decide on * leave/
    leave_request/time_off, give * time_off/day_off

leave_refuse
  name: leave/time_off/pto/vacation/absence/holiday/leave_request <to_decline>/deny/refuse/reject/decide/decision/
    process/answer
  say: <to_decline>/refuse/knock_back/say_no_to/throw_out/block * leave/time_off/pto/vacation/holiday/leave_request/
    holiday_request/time_off_request/absence/day_off, not <to_approve> * leave/time_off/holiday
  near: leave_approve

leave_cancel
  name: leave/time_off/pto/vacation/absence/holiday/leave_request <to_cancel>/withdraw
  say: <to_cancel>/withdraw/take_back * leave/time_off/pto/vacation/holiday/leave_request

# hours and shifts
timesheet_submit
  name: time_card/timecard/time_sheet/hour/worklog/time_log submit/log/record/add/enter/send
  say: <to_submit>/file/hand_in/fill_in/fill_out/send_in/turn_in/log/enter/record/put_in/complete * timesheet/hour/
    time_card/timecard/time_sheet/work_hour/overtime, work * overtime

timesheet_approve
  name: timesheet/time_card/hour/time_entry <to_approve>/review/reject
  say: <to_approve>/sign_off/reject/review * timesheet/time_card/hour

clock_in
  name: clock_in/clockin/punch_in/time_clock/clock/shift_punch -/start/record/in, shift start/begin/clock_in/
    check_in, attendance record/log/mark/check_in
  say: clock in, clock on, punch in, punch on, badge in, sign in for work/shift, check in for/to work/shift, start/
    begin/report_for/turn_up_for * shift/workday/work_day, show up for work, clock in for
  near: shift_work

clock_out
  name: clock_out/clockout/punch_out, shift end/finish/clock_out
  say: clock out, clock off, punch out, finish/end * shift/workday, knock off
  near: shift_work

shift_assign
  name: shift/rota/roster/schedule <to_create>/assign/publish/swap/offer/pick_up/claim
  say: publish/draw_up/post/put_out * rota/roster/schedule, assign/swap/pick_up/claim/trade * shift
  near: shift_work

# pay
payroll_run
  name: payroll/pay_run/payrun/wage/salary run/complete/process/approve/finish/close/finalize/pay, pay run
  say: run/process/do/complete/submit/finish/close/finalize/approve/put_through * payroll/pay_run/payrun/wage, pay *
    employee/staff/people/worker/team/wage/salary, get * payroll out/do, payroll run

payroll_fail
  name: payroll/pay_run/payrun/payslip/paycheck/salary_payment fail/error/reject/issue/problem/correct/correction
  say: have/hit/run_into/get/see/face/make payroll error/problem/issue/mistake, have/run_into/hit/get problem/issue/
    error/trouble/mistake with/in/on * payroll/pay_run, payroll/pay_run fail/go_wrong/error_out/break/not_go_through,
    have * payroll/pay_run fail/go_wrong/break, have/get/see * fail payroll/pay_run, have * paycheck/salary/wage
    bounce/fail/reject, mess_up/botch * payroll, pay * wrong amount
  near: payroll_run

payslip_view
  name: payslip/pay_slip/pay_stub/paystub/paycheck/wage_slip <to_view>/open/download, <to_view> payslip
  say: <to_view>/open/download/check/pull_up/look_up/get/see * payslip/pay_slip/pay_stub/paystub/wage_slip/
    salary_statement

salary_change
  name: salary/pay/compensation/wage/base_pay <to_update>/raise/increase/adjust/bump/revise/review, raise give/
    receive, pay_rise give/receive
  say: get/give/receive/be_give/have/win/land * raise/pay_rise/salary_increase/pay_increase/salary_bump/pay_bump/
    wage_increase/salary_raise, have * salary/pay/wage change/raise/bump/increase/adjust/go_up/put_up, change/raise/
    bump/increase/adjust/put_up/up * salary/pay/wage/compensation, salary/pay/wage go up, get * pay more, give * more
    money

bonus_pay
  name: bonus/commission/incentive pay/give/award/receive/grant
  say: pay/give/award/hand_out/get/receive * bonus/commission

benefit_enroll
  name: benefit/benefit_plan/health_plan/pension/401k/insurance_plan enroll/enrollment/join/elect/election/select/
    <to_choose>/opt_in, open_enrollment complete
  say: enroll/sign_up/opt/opt_in in/for/into * benefit/benefit_plan/pension/health_plan/401k/dental/pension_plan/
    pension_scheme/medical, choose/pick/select/join/elect/take_up * benefit/benefit_plan/pension_plan/health_plan/
    pension_scheme/pension/perk, make * benefit election

benefit_leave
  name: benefit/benefit_plan/pension leave/opt_out/decline/waive/cancel
  say: opt out of * pension/benefit/benefit_plan, waive/decline/leave/drop * benefit/pension/coverage~

expense_submit
  say: put_in/submit/hand_in/send_in/turn_in/log/claim * expense/expense_report/expense_claim,
    put_in/submit/hand_in/send_in/turn_in receipt

reimburse
  name: expense/expense_claim/expense_report reimburse/pay/pay_out/settle/refund
  say: get/have * expense/expense_claim/expense_report pay/pay_back/reimburse/settle/refund, be/get reimburse/
    pay_back for, get * money back for

# reviews, goals and praise
review_cycle_start
  name: review_cycle/review_round/performance_cycle/appraisal_cycle/performance_review_cycle/review_season/
    feedback_round/360_review <to_start>/launch/open/create/schedule/publish
  say: <to_start>/open/launch/kick_off/run/schedule/set_off * review_cycle/review_round/performance_review_cycle/
    appraisal_cycle/performance_cycle/round_of_review/annual_review/performance_review/review_season/appraisal/
    review, start/open/launch * round of review

self_review
  name: self_review/self_assessment/self_evaluation/self_appraisal <to_submit>/<to_finish>/write
  say: <to_submit>/<to_finish>/write/fill_in/fill_out/do/hand_in/turn_in * self_review/self_assessment/
    self_evaluation/self_appraisal, assess/review/evaluate/rate themselves

manager_review
  name: manager_review/performance_review/appraisal/evaluation/employee_review/review_form/360_review <to_submit>/
    <to_finish>/write/give/receive/share/hold
  say: <to_submit>/<to_finish>/write/write_up/give/do/hold/hand_in/have/fill_in * manager_review/performance_review/
    appraisal/evaluation/employee_review/annual_review, review/appraise/evaluate/assess/rate * report/direct_report/
    employee/team_member/staff/team/worker, finish review * report/direct_report/team, be/get appraise/evaluate

goal_set
  name: okr/key_result/performance_goal/development_goal/personal_goal set/create/add/start
  say: <to_create>/set/add/write_down/put_down/write/put_in/come_up_with/define/agree/agree_on * goal/objective/okr/
    key_result

goal_update
  name: goal/okr/objective/key_result/goal_progress <to_update>/check_in/progress/status_change/progress_update/
    track/mark/advance
  say: <to_update>/log/report/record/track/note/check_in/check_in_on/give_update_on/make * goal/okr/objective/
    key_result/goal_progress/progress_on_goal/progress_on_okr, update/log/report/make * progress on/toward/against *
    goal/okr/objective, mark/flag/set * goal/okr/objective, have * goal/okr/objective be/go/fall/slip/get, goal/okr/
    objective go/fall/slip/get/be off/on/behind/at
  near: goal_set

one_on_one
  name: one_to_one/one_on_one/1_on_1/1:1 log/hold/record/finish, one_on_one/1_on_1/check_in/checkin/manager_meeting
    hold/have/complete/schedule/book/attend/create, one on one
  say: hold/have/do/run/schedule/book/attend/take/sit_down_for/meet_for * 1:1/one_on_one/one_to_one/
    check_in_with_manager/catch_up_with_manager, meet/sit_down/talk/catch_up one_on_one/one_to_one/1:1, 1:1, one on
    one, meet with * manager, catch up with * manager
  near: meeting_attend

praise_give
  name: kudos/praise/recognition/shout_out/shoutout/appreciation/thank_you/high_five/award give/send/post/receive/
    create/share
  say: give/send/post/hand_out/share/write * kudos/praise/recognition/shout_out/shoutout/appreciation/thank_you/
    high_five/pat_on_back, praise/thank/recognize/commend/applaud/appreciate/celebrate/compliment/congratulate/
    give_credit_to * colleague/coworker/teammate/team_member/someone/peer/employee/team/staff/people
  near: reaction_add

pulse_survey
  name: pulse/pulse_survey/engagement_survey/employee_survey/climate_survey/check_in_survey <to_submit>/answer/
    respond/complete/response/take/fill
  say: <to_submit>/answer/respond_to/complete/take/fill_in/fill_out/do/reply_to * pulse/pulse_survey/
    engagement_survey/employee_survey/pulse_check/mood_survey/survey
  near: survey_complete

# hiring
job_publish
  name: job/job_opening/vacancy/position/requisition/job_posting/job_ad/job_post/role/opening/req <to_publish>/post/
    create/list/advertise/launch/activate, job/vacancy/position/requisition/role/req open~
  say: <to_publish>/post/open/create/list/advertise/put_up/put_out/launch/run/start_hire_for/look_to_fill/raise/
    open_up * job/job_opening/vacancy/position/requisition/job_posting/job_ad/job_post/role/opening/req/headcount,
    recruit for, start recruiting, hire for position, job posting
  near: listing_create

job_close
  name: job/job_opening/vacancy/position/requisition/role close/fill/archive/unpublish/cancel/pause
  say: close/fill/take_down/archive/pause/unpublish/withdraw * job/job_opening/vacancy/position/requisition/role/
    opening/req

candidate_apply
  name: candidate/applicant/application/resume/cv apply/receive/submit/create/add/new/arrive, job application
  say: have/get/see/receive/draw/attract * candidate/applicant/application/resume/cv, have/get/see * candidate/
    applicant/someone/people apply/come_in, candidate/someone/applicant apply, get * apply, application come in
  near: application_submit

candidate_move
  name: candidate/applicant/application move/advance/stage_change/progress/stage/promote/shortlist/screen/update
  say: move/advance/progress/push/bring/take/shift/shortlist/screen/forward/bump * candidate/applicant/application/
    hopeful, move/advance/take * to next stage/round, put * candidate/applicant through, candidate/applicant move/
    advance/progress/reach
  near: deal_stage_change

candidate_reject
  name: candidate/applicant/application <to_decline>/disqualify/drop/archive/rule_out/reject
  say: <to_decline>/disqualify/drop/pass_on/rule_out/knock_back/weed_out/let_down/screen_out * candidate/applicant/
    application/resume/cv
  near: candidate_move

candidate_hire
  name: candidate/applicant hire/accept
  say: hire/take_on/land/sign/recruit/bring_on/pick * candidate/applicant, fill * role/position/vacancy with
  near: candidate_move, employee_hire

interview_schedule
  name: interview/phone_screen/screening_call <to_schedule>/set_up/arrange/conduct/score
  say: <to_schedule>/set_up/line_up/conduct/hold/run/give * interview/phone_screen/screening_call, interview *
    candidate/applicant/someone/people, be_invite/invite/get_invite/be_ask * to/for * interview, interview invite/
    invitation/request, get/receive/have * interview_invite/interview_invitation/interview_request
  near: interview

scorecard_submit
  name: scorecard/interview_feedback/interview_score/candidate_rating <to_submit>/write/leave/fill/give
  say: <to_submit>/leave/give/write/fill_in * scorecard/interview_feedback/feedback_on_candidate, score/rate *
    candidate/applicant

job_offer_send
  name: offer/job_offer/offer_letter/employment_offer/contract_offer send/make/extend/issue/create/generate
  say: send/make/extend/issue/put_out/give/send_out/present * offer/job_offer/offer_letter, make/give/extend *
    candidate/applicant/someone * offer, offer * job/role/position/contract~
  near: quote_send

job_offer_accept
  name: offer/job_offer/offer_letter/employment_contract sign/accept/countersign/return
  say: sign/accept/take/take_up/say_yes_to/countersign * offer/job_offer/offer_letter/employment_contract, have/get/
    see * offer/job_offer/offer_letter accept/sign/take_up/countersign, offer/offer_letter come back sign
  near: offer_accept, contract_sign

job_offer_decline
  name: offer/job_offer/offer_letter <to_decline>/withdraw/rescind/expire
  say: <to_decline>/turn_down/say_no_to * job_offer/offer_letter, have * job_offer/offer_letter <to_decline>/
    turn_down, withdraw/rescind/pull * job_offer/offer_letter/offer
  near: offer_decline

# learning and papers
onboarding_step
  name: onboarding_task/onboarding_item/new_hire_task/preboarding_task/onboarding_checklist complete/do/finish/tick/
    check/close
  say: <to_finish>/do/tick_off/check_off/get_through/cross_off/knock_out * onboarding_task/onboarding_step/
    onboarding_item/new_hire_task/preboarding_task

training_assign
  name: training/course/learning/module/learning_path/certification assign/allocate/enroll/give/recommend/set
  say: assign/give/set/allocate/hand_out/recommend/enroll_on/sign_up_for/put_on/prescribe * training/course/
    learning_path/elearning/module to/for, assign * training/course/learning_path/elearning, give/set * training/
    course, have/be/get * training/course assign, be/get assign * training/course, put * on * training/course
  near: course_enroll

course_complete
  say: <to_finish>/pass/get_through/wrap_up/do/work_through/complete/be_do_with * training/training_course/elearning/
    certification/learning_module

file_upload
  say: upload/add/attach/scan_in/put/submit/hand_in/drop_in * paperwork/document/file/scan/certificate/id to/in/into/
    on, upload/add/scan/hand_in * paperwork/document

org_chart_view
  name: org_chart/organization_chart/directory/people_directory/employee_directory/team_directory <to_view>/open/
    search
  say: <to_view>/open/look_at/browse/check/pull_up * org_chart/organization_chart/directory/people_directory/
    employee_directory/organigram
  near: page_view

module_enable
  name: module/app_module/add_on/product_module/feature_module <to_activate>/add/enable/turn_on/start
  say: <to_activate>/add/start_use/enable/turn_on/switch_on/take_up/roll_out/try * module/add_on_module
  near: feature_enable

policy_acknowledge
  name: policy/handbook/employee_handbook/code_of_conduct acknowledge/sign/accept/read/attest
  say: acknowledge/sign/accept/read/sign_off_on * policy/handbook/employee_handbook/code_of_conduct
"""
