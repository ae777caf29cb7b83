"""Field concepts of goods and of bettering oneself: warranties, house moves, streaks."""

from __future__ import annotations

TEXT = """
has_warranty
  name: have warranty/extend_warranty/guarantee/protection_plan/care_plan/service_plan, warranty active/status/hold,
    extend_warranty active/-, under warranty, in warranty
  say: warranty, extend warranty, guarantee, protection plan, care plan, cover
  as: boolean both
  yes: have * warranty/guarantee/protection_plan/care_plan, under warranty/guarantee, in warranty,
    with * warranty/guarantee/protection_plan/care_plan, cover by * warranty/guarantee/protection_plan/care_plan,
    be still cover, protect by * warranty/guarantee, hold * warranty, warranty active
  no: no warranty/guarantee/protection_plan, without * warranty/guarantee/protection_plan/care_plan,
    out of warranty/guarantee, not have * warranty/guarantee/protection_plan, not under warranty/guarantee,
    not in warranty, not cover by * warranty/guarantee/protection_plan, uncover

move_date
  name: move/moving/move_in/move_out/relocation/house_move date/at/on/day, completion date
  say: move, move home/house/in/out, moving date/day, relocate, move to new home/house/place, change address, get key,
    move day
  as: date trait
  near: scheduled_date

current_streak
  name: streak, streak day/length/count/current, current/active/daily streak, current streak day/length, day streak
  say: streak, day streak, current streak, on streak, be on streak, have streak, run, streak go, streak length
  as: number/day trait streak_reach.count
  near: session_count

has_coach
  name: have coach/trainer/mentor/therapist/tutor/pt/stylist/dietitian, coach/tutor/trainer/therapist/stylist assign/
    match, be coach
  say: coach, trainer, mentor, tutor, therapist, stylist, personal trainer
  as: boolean trait
  yes: have * coach/trainer/mentor/tutor/therapist/stylist/personal_trainer, with * coach/trainer/mentor/tutor/
    therapist/
    stylist/personal_trainer, work with * coach/trainer/mentor/tutor/therapist/stylist, be coach
  no: no coach/trainer/mentor/tutor/therapist/stylist, without * coach/trainer/mentor/tutor/therapist/stylist,
    not have * coach/trainer/mentor/tutor/therapist/stylist, go it alone, on wait for * coach/tutor/therapist

has_wearable
  name: have wearable/tracker/smartwatch/watch/fitness_band, wearable/tracker/smartwatch/watch link/connect/pair/own,
    wear/own wearable/smartwatch
  say: wearable, tracker, smartwatch, fitness tracker, fitness band
  as: boolean trait
  yes: have/own/wear/use * wearable/tracker/smartwatch/fitness_tracker/fitness_band,
    with * wearable/tracker/smartwatch/fitness_tracker/fitness_band
  no: no wearable/tracker/smartwatch/fitness_tracker, without * wearable/tracker/smartwatch/fitness_tracker,
    not have/own/wear * wearable/tracker/smartwatch/fitness_tracker

return_rate
  name: return rate/ratio/percent/share, share return, refund rate, percent return
  say: return rate, rate of return, send back * of what * buy/order/purchase, return * of what * buy/order/purchase,
    send back * of order/purchase,
    share * send back,
    send back share, refund rate
  as: number/percent trait
"""
