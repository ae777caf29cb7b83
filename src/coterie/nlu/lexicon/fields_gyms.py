"""Field concepts of gyms and clubs: visits, sessions left, trainers, arrears, clearance and freezes."""

from __future__ import annotations

TEXT = """
home_club
  name: home/main/usual/register/base/favorite/primary club/gym/site/studio/center/location, club name, home gym
  say: home club, home gym, belong to * club/gym, train at, club, gym, member at, member of * club/gym, usual gym,
    go to * club/gym, base at
  as: string trait

sessions_left
  name: pt/personal_training/session/class/credit/visit/lesson session/credit/class/visit/- left/remain/available/
    balance,
    session left, credit left, remaining session/class/credit/visit
  say: session left, class left, session remain, pt session left, unuse session, session to use, have * session left,
    pt session, unuse pt session, session in hand, credit left, session unuse
  as: number/count trait

has_trainer
  name: have/have pt/personal_trainer/trainer/coach, pt/personal_trainer/trainer client/customer/flag/assign
  say: personal trainer, trainer, pt, coach
  as: boolean trait
  yes: have * pt/personal_trainer/trainer/coach, with * pt/personal_trainer/trainer/coach, work with * pt/
    personal_trainer/trainer/coach, be * pt client, train with * pt/personal_trainer/coach, see * pt/personal_trainer,
    be coach by
  no: no pt/personal_trainer/trainer/coach, not have * pt/personal_trainer/trainer/coach, without * pt/personal_trainer/
    trainer/coach, train without * pt/personal_trainer/trainer/coach, train alone, train by themselves, go it alone

owes_money
  name: in arrear/debt, be in_arrear/overdue/delinquent, arrear/overdue/delinquent/debt flag/status/-, owe money
  say: arrear, debt, owe
  as: boolean trait
  yes: in arrear, in debt, have arrear, have * debt, owe us money, owe us, owe money, owe * payment,
    behind on * payment,
    be behind, behind with * payment, payment be overdue, have * overdue payment, overdue, delinquent, past due
  no: not in arrear, not in debt, owe us nothing, owe nothing, up to date with * payment, be up to date, pay up,
    all pay up, no arrear, not behind, in good standing, square with us, up to date on * payment

is_cleared
  name: medical/health/doctor/gp clearance/clear/approval/clear/consent/sign_off, medically clear, fit_to_train
  say: medical clearance, clearance
  as: boolean trait
  yes: have medical clearance, medically clear, clear to train, clear to exercise, clear by * doctor/gp, fit to train,
    have * clearance, sign off by * doctor/gp, have * doctor's okay, pass * medical
  no: no medical clearance, not clear to train, not medically clear, without medical clearance, lack * clearance

health_form_due
  name: par_q/parq/health_questionnaire/health_form/medical/waiver/health_check expire/expire/expiry/due/renew/end/
    valid
    on/at/date/until/-
  say: par q, parq, health questionnaire, health form, waiver, have * par_q expire, need * new par_q, par q be due,
    par q expire, par q run out, health form expire, waiver expire, need * par_q
  as: date trait

visits_a_week
  name: average/avg/weekly/typical visit/session/workout/class per_week/a_week/pw/weekly/week, visit per_week,
    weekly visit/average/frequency, visit frequency
  say: visit per week, come * week, visit * week, train * week, average * visit week,
    visit weekly, week on average, come * week, visit * week, average * visit, time week
  as: number trait

class_count
  name: class/session attend/attend/take/take/count/number/total, total class, number of class
  say: class, class attend, class take, class so far, go to * class, do * class, attend * class
  as: number/count trait class_go.count

injury_known
  name: injury/health/medical note/flag/history/detail/info/record, injury, injury note
  say: injury, injury note, injury on file, tell us about * injury, have * injury, carry * injury, have * niggle,
    declare * injury, mention * injury
  as: string trait

partner_company
  name: corporate/company/employer/business partner/scheme/client/account/member/membership, corporate
  say: corporate partner, corporate member, corporate scheme, come through, work for, be with, through work,
    member through, through * employer
  as: string trait
  near: company
"""
