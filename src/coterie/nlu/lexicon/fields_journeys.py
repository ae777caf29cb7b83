"""Field concepts of journeys, stays, rides and deliveries: what is paid for, when it comes, how it was done."""

from __future__ import annotations

TEXT = """
extras_amount
  name: ancillary/extra/add_on/addon amount/total/revenue/spend/value/fee/price/sum/charge, ancillary, extra spend
  say: extra, add on, ancillary, spend on extra/add_on/ancillary, in extra, optional extra
  as: number/money property booking.detail
  near: total

bid_amount
  name: bid/offer/counter_offer amount/price/value/size, bid
  say: bid, offer, bid of, offer of, put in, bid amount
  as: number/money property bid.detail
  near: total

days_ahead
  name: lead/advance/booking_lead/booking_window day/time/-, lead time day,
    day to/until/before departure/arrival/check_in/travel/trip/stay, day in advance, advance purchase day
  say: ahead, in advance, beforehand, lead time, until departure, to go before departure, leave in, depart in
  as: number/day property booking.detail
  more: early
  less: late, last minute
  near: lead_time

arrival_wait
  name: eta, eta minute/second/min, pickup eta, driver eta, time to pickup, pickup minute/time, away minute
  say: away, minute away, eta, to arrive, to get there, wait for driver/pickup
  as: number property ride_request.detail
  more: far, long
  less: close, near

surge
  name: surge, surge multiplier/factor/mult/rate/level, price multiplier, peak multiplier, dynamic price/pricing
  say: surge, surge price/pricing, peak price/pricing, surge multiplier, dynamic pricing, time normal price, surge of,
    price surge
  as: number property ride_request.detail

home_airport
  name: home/base/prefer/near/local/favorite airport/station/hub, home airport, departure airport favorite
  say: home airport, base out of, base at, near airport, fly out of, local airport, usually fly from, home station,
    usually/always/mostly/normally/often fly/depart/leave/travel/set_off from/out_of, fly from~, depart from~,
    live near airport
  as: string trait

next_trip_date
  name: next/upcoming departure/trip/flight/stay/check_in/checkin/arrival/booking/journey/visit/reservation/tour/
    travel/ride/class/session/appointment/event/show/gig/concert/performance/fixture/match date/at/on/time/-
  say: leave~, depart~, set off, leave on trip/holiday, go on trip/holiday, travel, fly, go away, fly out, head off,
    take off, trip/stay/holiday/flight/booking/visit/journey come_up,
    have trip/stay/holiday/flight/booking/visit come_up,
    next/upcoming trip/flight/stay/holiday/booking/visit/journey/departure,
    due to fly/travel/arrive/check_in/leave/depart, about to fly/travel/leave, arrive, check in,
    have * trip/stay/holiday/flight book, trip/flight/holiday/stay/departure/journey/vacation be,
    trip/flight/holiday/stay/departure/journey/vacation coming, be go on holiday/vacation/trip,
    have * event/show/gig/concert/visit/performance/match book/come_up/coming, be come/come_along, be due to visit/come/
    attend, next/upcoming event/show/gig/concert/performance/match, have event/show/gig/concert/match~, be attend~,
    be away, jet off, jet away, set to travel/fly/leave/depart, trip~, holiday~, vacation~, getaway~, journey~
  as: date trait

rating_received
  name: rider/passenger/guest/host/driver/seller/buyer/courier/customer/player rating/score/star
  say: rate by driver/host/seller/guest/other, be rate, rate, rating, rating from driver/host/guest,
    score by driver/host
  as: number/point trait
  more: high, good
  less: low, bad, poor

partner_card
  name: co_brand/cobrand/partner/airline/brand/store/loyalty card/credit_card, have cobrand/co_brand card
  say: co brand card, partner card, airline card
  as: boolean trait
  yes: carry/hold/have/own/use * co_brand card/credit_card, carry/hold/have/own/use * co_brand credit_card,
    co brand card, cobrand card, have * partner/airline card, with * co_brand card
  no: without * co_brand card, not have * co_brand card, no co_brand card, no partner card

corporate_traveler
  name: corporate, be corporate, corporate traveler/account/customer/client, business traveler, be business_traveler,
    be business
  say: corporate, corporate traveler, business traveler, corporate account
  as: boolean trait
  yes: travel/fly/ride/stay for work/business, travel/fly on business, corporate,
    corporate traveler/flyer/account/client/customer, business traveler/flyer, for corporate client, travel with work,
    on company account
  no: not corporate, travel/fly for pleasure, leisure traveler, private traveler

response_rate
  name: response/reply/answer/acceptance rate/percent/pct/percentage
  say: response rate, reply rate, answer/reply_to/respond_to * of message/inquiry/request/enquiry, acceptance rate,
    answer/reply_to/respond_to/accept * message/inquiry/request
  as: number/percent both
  more: responsive
  less: unresponsive

on_time
  name: on time, be on_time, punctual, in time, deliver/arrive/return/pay/check_out on_time
  say: on time, punctual, in time, punctually
  as: boolean both
  yes: on time, punctual, in time, punctually, on schedule
  no: late, be late, too late, not on time, overdue, behind schedule, not in time, delay

well_done
  name: park/parking/lock/return/deliver ok/okay/well/correct/correctly/properly/valid/compliant/legal/success
  say: park well, park properly, park ok
  as: boolean property
  yes: park ok/well/properly/correctly, park where they should, good parking
  no: park badly, badly park, bad parking, park wrong/wrongly/illegally, mispark, not park properly/well/correctly,
    park * badly/wrong/wrongly/illegally, leave * lie around, park in wrong place

ahead_flag
  name: schedule, be schedule, prebook, be prebook, pre_book, be advance, schedule ride/order/delivery, be preorder
  say: schedule, ahead of time, in advance, for later
  as: boolean property
  yes: schedule, ahead of time, in advance, for later, ahead, prebook, pre book, beforehand
  no: right away, on spot, on demand, immediate, not schedule, asap

group_flag
  name: group order, be group_order, group booking, be group, group ride, share order
  say: group order, group booking, as group
  as: boolean property
  yes: group order/booking/ride, order/book/ride as group, order for group, order together, with colleague/office
  no: not group order, order alone, just for themselves, individual order

free_trial_flag
  name: trial, be trial, free trial, be free_trial, trial period, in trial
  say: trial, free trial
  as: boolean property
  yes: trial, free trial, on trial, on free trial, for free
  no: not trial, no trial, without trial, pay

address_saved
  name: home/work/home_address/work_address/address save/set/add, address on file, have home/work/address
  say: home address, save address, home save
  as: boolean trait
  yes: save * home/work/address, set * home/work/address, tell us where live, have * address save, have * home save
  no: not tell us where live, not save * home/work/address, not set * home/work/address, without save address,
    no home/work address save, no home/work address
"""
