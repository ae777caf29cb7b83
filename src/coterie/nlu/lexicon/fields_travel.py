"""Field concepts of travel agencies: who travels and how, papers and miles that run out, what is left to be paid."""

from __future__ import annotations

TEXT = """
traveler_type
  name: traveler/guest/customer/passenger/travel/party/holiday/visitor type/profile/segment/persona/kind/style/group,
    travel companion/with/party, travel_party type, party composition, traveler segment, who they travel with
  say: traveler type, travel as, travel with, travel, go away as/with, holiday as/with, fly as/with, kind of traveler,
    type of traveler, usually travel, take holiday as/with, go on holiday as/with, tend to travel, mostly travel
  as: string trait

needs_assistance
  name: need assistance/special_assistance/wheelchair/help, special_assistance, assistance require/request/need,
    require assistance/special_assistance/wheelchair, wheelchair user/need/require, prm, reduce_mobility,
    accessibility need/require, have accessibility_need, assistance flag
  say: special assistance, assistance, airport assistance, reduce mobility
  as: boolean trait
  yes: need/require/want/request/ask_for * assistance/special_assistance/wheelchair/wheelchair_assistance,
    need/require/want * help at airport/station/gate/terminal, need/require * help with mobility/boarding,
    with reduce_mobility, have reduce_mobility, wheelchair user, use wheelchair, in wheelchair, passenger need help,
    have accessibility_need, with accessibility_need, special assistance
  no: not need * assistance/special_assistance/wheelchair/help, no special_assistance, no assistance need,
    without special_assistance, travel unassist

cancel_rate
  name: cancel/cancelation/no_show/call_off/drop_out rate/ratio/percent/percentage/pct/share
  say: cancel rate, cancelation rate, no show rate, cancel * of * booking/reservation/order/trip/appointment/ride/stay,
    call off * of * booking/reservation/trip, cancel * percent, share of booking they cancel
  as: number/percent trait

miles_expiry
  name: mile/point/reward/credit/voucher/cashback/loyalty_point/avio/coin expire/expiry/expiration/lapse/valid_until
    date/at/on/time/-, next expire mile/point date/-
  say: mile/point/reward/credit/voucher expire/lapse/run_out/go/die/be_up, lose * mile/point/reward/credit,
    expiring mile/point, expire mile/point, have * mile/point expire/run_out/lapse,
    mile/point be about/due to expire/lapse, mile/point/credit/voucher expiry, forfeit * mile/point,
    be go/about to lose * mile/point
  as: date trait
  near: expiry_date

travel_document_expiry
  name: passport/visa/travel_document/id_document/document/id_card/identity expire/expiry/expiration/valid_until/
    valid_to date/at/on/time/-
  say: passport/visa/travel_document expire/run_out/lapse/be_up/end, passport/visa/travel_document expiry/expiration,
    need/have to renew * passport/visa, passport/visa need/have to be renew, passport/visa need renew/renewal,
    passport/visa renewal due, be due * new passport, have * passport/visa expire/run_out, passport be valid until,
    passport/visa no long valid
  as: date trait
  near: expiry_date

diet
  name: dietary req/info/note/code/profile, diet req/info/note, meal pref/preference/type/requirement
  say: eat~, need * meal/food, require * meal/food
  as: array trait

travel_credit
  name: travel/flight/booking/trip/refund/future_trip/holiday/guest credit/voucher balance/amount/value/total/left/-
  say: travel credit, flight credit, trip credit, holiday credit, credit to spend/use/burn, credit left, credit on file,
    unuse credit, unspent credit, credit with us, credit in account, future trip credit
  as: number/money trait
  near: balance

booking_lead
  name: avg/average/mean/typical/usual day/time book ahead/in_advance/before/advance/-, day book ahead avg/average/-,
    avg/average lead/booking_lead/advance/lead_time day/time/-, lead_time avg/average, booking_window avg/average/-,
    day_ahead/advance_day avg/average
  say: book * ahead/in_advance on average, book * day/week ahead/in_advance, usually/typically book * ahead/in_advance,
    average lead time, average booking window, on average book * ahead/in_advance, plan * ahead on average
  as: number/day trait

party_size
  name: avg/average/typical/usual/mean party/group size, avg/average ticket/guest/people/traveler per order/booking/
    visit
  say: come/visit/travel/book in group/party of, average party/group size, group/party of * on average,
    usually come/visit/travel with, size of group/party
  as: number/count trait

voucher_balance
  name: voucher/gift_card/gift_voucher/store_credit/gift balance/amount/value/credit/left
  say: voucher balance, voucher money, money/credit/something/balance left on * voucher/gift_card/gift_voucher,
    voucher/gift_card credit, unspent/unuse voucher, unspent gift_card, gift card balance, money on * voucher/gift_card
  as: number/money trait
  near: travel_credit, balance
"""
