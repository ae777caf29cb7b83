"""Field concepts of staff: when they came and go, their manager, leave that is left, where they work, their union."""

from __future__ import annotations

TEXT = """
hire_date
  name: hire/hiring/employment_start/joining/join~/job_start/work_start/onboard/employment date/at/on/-, start date~,
    date of hire/joining/employment, employ since
  say: hire date, date of hire, be hire, get hire, be employ since, be employ for, be employ, join company/firm/
    organization/team, start job/work/here, start at company, be take on, be new hire, work here for/since, be in job
    for, be with company for/since, employment start
  as: date trait

termination_date
  name: termination/leaving/exit/departure/offboard/resignation/retirement/employment_end/last_work date/at/on/day,
    end date of employment, last day
  say: termination date, leaving date, leave date, exit date, last day, departure date, end date, be due to leave~
  as: date trait

probation_end
  name: probation/trial_period end/end_at/until/date/end_date/over
  say: probation end, probation, finish/complete/pass/come_off/get_through probation, probation be over, end of
    probation, be on probation until
  as: date trait

leave_balance
  name: leave/vacation/pto/holiday/time_off/annual_leave/vacation_day balance/remain/left/available/remaining/-, day
    off left, remaining leave
  say: leave/vacation/pto/holiday/time_off balance, day of leave/vacation/holiday/pto, leave/vacation/holiday/pto
    day, leave/vacation/pto/holiday/time_off left/remain/over/available/to_take, vacation/leave/holiday day left
  as: number/day trait

is_manager
  name: be manager/people_manager/line_manager/supervisor/team_lead, people manager, have direct_report/report/team,
    manager flag
  say: people manager, line manager, be manager
  as: boolean trait
  yes: be manager, be people_manager/line_manager/supervisor/team_lead, manage people/someone/anyone/staff/team/
    other, have direct_report/report/people_under_them, lead team, look after team, supervise people/someone/staff/
    team
  no: not manage people/anyone/someone/staff/team, individual contributor, no direct_report, have no direct_report/
    report, be not manager, be not people_manager, not supervise anyone, ic~

manager
  name: manager, manager email/id/name, line manager, report to, supervisor, boss, direct_manager, manager assign
  say: manager, line manager, report to, supervisor, boss, be manage by, work for~, work under
  as: string trait

direct_reports
  name: direct_report/report/team count/size/number, number of direct_report/report, direct report
  say: direct report, report, people under them, people report to them, team size, size of team
  as: number/count trait

unionized
  name: be unionize, union, unionize, union member/status, have union
  say: union, unionize
  as: boolean trait
  yes: unionize, be unionize, have union, with union, in union, be in union, union member
  no: non union, not unionize, no union, without union, not in union

tenure_of_staff
  name: tenure, tenure month/year/day, length/year/month of service, service year/month/length, seniority month/year
  say: tenure, length of service, be here for, be in company for, be at company for, year/month of service, have *
    under belt~
  as: number trait

training_due
  name: training/course/certification due/expire/expiry/renewal date/at/on/-
  say: training due, training expire, certification expire
  as: date trait
"""
