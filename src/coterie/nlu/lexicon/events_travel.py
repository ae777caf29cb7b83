"""Event concepts of travel agencies: searching by what is sought, fares held, paying in parts, trips changed or upset.

Some add to a concept of all trades under the same id.
"""

from __future__ import annotations

TEXT = """
# searching, by what is sought
stay_search
  name: hotel/room/stay/accommodation/lodging/apartment/villa/resort/hostel/bnb/property/overnight search/query/find/
    lookup/
    check/look/availability/availability_check, search hotel/room/stay/accommodation/lodging,
    hotel/room/stay availability/rate search/check/query/view
  say: search * hotel/room/stay/accommodation/lodging/resort/hostel/villa/apartment/place_to_stay/somewhere_to_stay,
    look for * hotel/room/accommodation/lodging/resort/hostel/villa/place_to_stay/somewhere_to_stay,
    search/look for place/somewhere/anywhere to stay/sleep, look for bed, find * hotel/accommodation/place_to_stay~,
    look_up/look_into/hunt_for/shop_for/shop_around_for/browse_for/seek * hotel/room/accommodation/lodging/resort/
    place_to_stay/somewhere_to_stay, check/compare * hotel/room/accommodation price/rate/availability,
    check/see if * hotel/room be available/free, check room, hotel/accommodation/room hunt/hunting,
    need/want * hotel/place_to_stay/somewhere_to_stay~, try to find * hotel/room/accommodation/somewhere_to_stay
  near: flight_search, search

holiday_search
  name: package/holiday/package_holiday/vacation/holiday_package/vacation_package/city_break/getaway/cruise/
    flight_hotel/bundle search/query/find/lookup/check/look/availability, search package/holiday/vacation/cruise,
    dynamic_package search
  say: search * holiday/vacation/package/package_holiday/holiday_package/vacation_package/package_deal/all_inclusive/
    city_break/getaway/cruise/beach_break/half_board, search * deal~,
    look for * holiday/vacation/package/package_holiday/holiday_package/vacation_package/package_deal/
    all_inclusive/city_break/getaway/cruise/beach_break,
    look_up/look_into/hunt_for/shop_for/shop_around_for/browse_for/seek * holiday/vacation/package/package_holiday/
    holiday_package/package_deal/city_break/getaway/cruise, look to go/get away/on_holiday, look to get away,
    check/compare * holiday/package/vacation/cruise price, holiday/package/vacation hunt/hunting,
    research * holiday/vacation/getaway, search flight and hotel together
  near: flight_search, stay_search, search

car_search
  name: car/car_hire/car_rental/rental/rental_car/hire_car/vehicle/van/hire/motorhome/campervan search/query/find/
    lookup/
    check/look/availability, search car/rental/vehicle/car_hire
  say: search * car/rental_car/hire_car/car_hire/car_rental/rental/van/suv/campervan,
    look for * rental_car/hire_car/car_hire/car_rental/car_to_rent/car_to_hire/car/van/campervan,
    look_up/look_into/hunt_for/shop_for/shop_around_for/browse_for/seek * rental_car/hire_car/car_hire/car_rental,
    look/want/try/hope to rent/hire * car/van/vehicle/suv/campervan, look at rent/hire * car,
    check/compare * car/rental/hire/car_hire price/rate/availability, need/want * rental_car/hire_car~,
    price up * car_hire/car_rental/rental_car/hire_car, car_hire/car_rental/rental search
  near: flight_search, search

tour_search
  name: tour/activity/excursion/experience/attraction/day_trip/thing_to_do/sightseeing search/query/find/lookup/look,
    search tour/activity/experience
  say: search * tour/activity/excursion/experience/attraction/day_trip/thing_to_do/something_to_do,
    look for * tour/activity/excursion/experience/attraction/day_trip/thing_to_do/something_to_do,
    look_up/look_into/hunt_for/browse_for/research * tour/activity/excursion/attraction/thing_to_do
  near: flight_search, search

flight_search
  name: airfare/air/itinerary/journey/one_way/round_trip search/query/find/lookup/look, flight availability/result/offer
    search/query/view/show
  say: look/want/hope/try/plan to fly, look to fly/travel, look into fly, look into flight/airfare/fare,
    hunt for * plane_ticket/ticket/airfare/fare, search/shop for * plane_ticket/airfare/air_ticket/fare,
    look for/at * plane_ticket/airfare/air_ticket/fare, look_up/compare/browse/research/price_up/price *
    flight/airfare/plane_ticket/air_ticket, check * flight/airfare, check/compare * flight/air price/fare,
    shop around for * flight/airfare/fare, flight/airfare/fare hunt/hunting, see what flight, go look for * flight

list_filter
  say: narrow * result/search/list/choice down, narrow down * result/search/list/choice/option,
    refine/filter/sort * search/result/list/choice/option, filter for * with, filter on, use * filter, sort on,
    tick/pick/set/select/choose * filter, filter by * price/star/rating/airline/stop, whittle down * list/result

search_no_result
  say: search and find/get/see nothing/none/zero, do/run/make * search that find/return/give/bring_up/show nothing,
    do/run/make * search that * come_back_with/turn_up nothing, find no * for/in/when search,
    find no * in * search, empty search, get/have/see * empty search, search come back empty, leave search empty hand,
    come away empty hand, be show no result, get * no result page, hit dead end * search, search in vain,
    find no availability, get no availability, see no availability, find nothing available/free, search for nothing

map_open
  name: map/map_view/map_search open/view/toggle/switch/show/use/expand/load/tap, switch map
  say: open/use/look_at/check/view/pull_up/bring_up * map, look at * on map, switch to map, see * on map,
    browse * on map, map view

wishlist_add
  name: trip_board/travel_board/trip_list/travel_list/shortlist/bucket_list/collection/moodboard/save_trip/
    trip_planner/compare_list <to_add>/save/pin, <to_save>/add/pin to/- trip/travel/- board/shortlist/bucket_list/
    moodboard/shortlist, add to trip/trip_board/board/shortlist/bucket_list,
    hotel/stay/flight/trip/destination/tour/deal/offer/holiday/accommodation favorite/bookmark/shortlist/heart
  say: <to_add>/save/pin/stick * to/on/in/onto * board/trip_board/bucket_list/shortlist/travel_list/travel_board,
    shortlist/bookmark/favorite/heart/pin/star/wishlist * hotel/flight/tour/trip/place/stay/deal/destination/holiday/
    resort/villa/something/one, bookmark/pin something/anything,
    save * flight/tour/trip/destination/holiday/resort/villa/place/stay/deal,
    save * to look at later, mark * to come back to, put * on bucket_list

property_view
  name: tour/activity/experience/excursion/attraction/deal/offer/package/holiday/flight/cruise/villa/resort/destination/
    accommodation/stay <to_view>/open/click/page_view/detail_view, hotel/tour/package/holiday/villa/destination page
    <to_view>/open/visit
  say: <to_view>/open/click_on/click_into/look_at/browse/check_out/tap_on * tour/activity/excursion/experience/
    attraction/resort/villa/package/holiday/deal/offer/destination/cruise/hotel_page/hotel/room/apartment/cottage,
    have look at * hotel/tour/resort/villa/package/holiday

# fares held and watched
fare_hold
  name: fare/price/rate/flight_price/booking/reservation/seat/trip/room lock/hold/freeze/guarantee/lock_in,
    price_freeze/fare_lock/price_lock/fare_hold/rate_lock <to_buy>/add/use/start/create/activate/-,
    hold fare/price/booking/seat
  say: lock/freeze/hold/fix/guarantee * fare/price/rate/airfare, lock in * fare/price/rate/deal,
    lock * fare/price/rate in, put * fare/price/flight/booking/room/trip on hold, put hold on * fare/price/flight,
    use * price_freeze/fare_lock/price_lock/fare_hold/rate_lock, buy/get/take_out/pay_for * price_freeze/fare_lock/
    price_lock/fare_hold, hold * booking/flight/seat/room for, price_freeze/fare_lock/price_lock, keep * price/fare
    from go_up/change/rise, secure * price/fare/rate
  near: booking_start

fare_alert
  say: start watch/track/follow * fare/price/route/flight, watch/track/follow/monitor * route/flight price,
    get alert set/set_up for * fare/price/route, turn on/switch_on/enable * price/fare alert/tracking,
    track/monitor price, sign up for/to * fare/price/rate alert, subscribe to * fare/price/rate alert,
    keep tab on * fare/price/airfare, have * fare/price alert set, create/add/save * price/fare watch/tracker

alert_fire
  name: price/fare/rate drop/fall/decrease/change alert/notification/email/push/- send/deliver/detect/trigger/notify/
    receive/fire/-, fare/price_watch/price_tracker/fare_watch drop/hit/notify
  say: be/get tell/notify/alert/warn/ping/email/inform/message that/about/to/of/when * fare/price/rate drop/fall/
    go_down/come_down/change/rise, be/get tell * fare/price/rate drop/fall/go_down/come_down,
    be/get tell/notify/alert/warn/ping about/to/of * price_drop/fare_drop/price_cut/price_fall/low_fare/low_price,
    get/receive/see/be_send/have * price_drop/fare_drop/price_cut/fare_cut, get word of * fare/price,
    have * price/fare they watch/track/follow drop/fall/go_down, price/fare alert go_off/come_in/arrive

# paying in parts
deposit_pay
  name: deposit/down_payment/downpayment/booking_deposit/holding_deposit/trip_deposit pay/take/collect/charge/capture,
    deposit payment <to_finish>/success/receive/-, pay deposit
  say: pay/leave * deposit/down_payment, put down * deposit/down_payment, put * deposit/down_payment down, put * down as
    deposit, make * deposit_payment/down_payment, secure/reserve/hold/book * with * deposit, place/send * deposit,
    deposit payment, pay * up front~, pay * upfront~, lay down * deposit, drop * deposit
  near: deposit, invoice_pay

instalment_pay
  name: installment/partial/part/stage/split/plan/payment_plan payment/- pay/take/collect/charge/complete/success/
    receive/make, balance/interim/second/stage payment pay/make/receive, part_payment/partial_payment/stage_payment,
    installment payment
  say: pay * installment, make * installment_payment/part_payment/partial_payment/stage_payment, pay in/by installment,
    pay part/some/bit/half/chunk of, pay * in part/stage/bit/chunk, pay off part/some/bit/chunk of, pay bit by bit,
    pay toward * trip/holiday/booking/balance, pay something toward/off, chip away at * balance/booking/payment,
    pay * monthly payment, pay next part, installment payment, make payment toward, pay * off gradually
  near: invoice_pay

repayment_miss
  say: fail/forget/neglect to pay/make * installment/payment/balance, not make/pay * installment on_time,
    let * installment slide/slip/lapse, fall behind on/with * payment/installment/plan/holiday, slip behind,
    be/get/go late on/with/paying * installment, installment miss/overdue/late, not pay * installment/balance when due

balance_chase
  name: balance/payment/installment/balance_due/amount_due/final_payment/deposit/due/overdue/dunning reminder/nudge/
    notice/chase/due_reminder send/deliver/email/issue/receive/-, payment/balance due send/notify/email/alert,
    remind balance/payment
  say: be/get remind/chase/nudge/ask/tell/press/pester/prompt/nag to pay/settle/clear, be/get chase/remind/nudge/ping/
    prompt/nag/press for/about/over * balance/payment/installment/money/deposit/final_payment,
    get/receive/be_send * reminder/nudge/notice * pay/balance/payment/installment/due,
    get/receive/be_send * balance/payment/installment reminder/nudge/notice,
    have * payment/balance reminder, we chase * for, we remind * to pay, payment/balance reminder
  near: invoice_overdue

# extras and travellers
add_on_buy
  name: ancillary/extra/add_on/addon/bolt_on/optional_extra/trip_extra order/reserve/accept/upsell/sell
  say: add/buy/get/take/order/book/purchase/choose/pay_for * ancillary/bolt_on/optional_extra,
    add extra to * booking/trip/order/flight/reservation, add * to * trip/flight~, have/take * optional_extra,
    tack/tag/bolt * on to/- * booking/trip

traveler_add
  name: co_traveler/cotraveler/companion/fellow_traveler/travel_companion/travel_buddy/traveler/passenger/
    traveler_profile/passenger_profile/family_member/guest <to_add>/save/create/invite,
    <to_add> co_traveler/companion/traveler/passenger, add_on traveler/passenger
  say: add/save/store/enter/register/create/include * co_traveler/companion/travel_companion/fellow_traveler/
    travel_buddy/travel_partner/traveler_profile, add/save/store another/other/extra/more/new/second
    traveler/passenger/person, add/save * traveler/passenger, add someone/somebody/people to * traveler/passenger/
    booking, save detail of/for * traveler/passenger/companion, add * detail of * companion, add * to * traveler,
    add * wife/husband/partner/child/kid/spouse/family as * traveler/passenger/companion
  near: friend_add, member_add

travel_document_add
  name: passport/passport_detail/travel_document/travel_doc/advance_passenger/passport_info/passport_number/visa/
    api_detail/apis/passenger_detail/traveler_detail <to_add>/save/submit/enter/upload/
    complete/provide/update/scan/store/fill
  say: add/save/enter/fill_in/fill_out/submit/store/upload/scan/provide/give/register/put_in/type_in/update *
    passport/passport_detail/passport_info/passport_number/travel_document/visa/advance_passenger_info,
    give us * passport, have * passport on file, complete * passenger_information, hand over * passport_detail
  near: profile_update

# changes and disruption
booking_change
  name: booking/trip/reservation/order/itinerary/journey/holiday/date/trip_date/travel_date/flight_date amend/
    modify/alter/amendment/modification/change/date_change/name_change/rebook/update/move, amend/change booking/date
  say: amend/alter/modify/change/edit/rejig/tweak/adjust * holiday/stay/room/ticket/travel/journey/date/travel_date/
    departure_date/plan/travel_plan/itinerary~, make * change/amendment/alteration to * booking/trip/reservation/flight/
    holiday/itinerary, move/shift/push/put_back/bring_forward/postpone/delay/reschedule * trip/flight/holiday/stay/
    booking/date/travel_date/departure/departure_date, push * trip/holiday/booking/date back,
    change/correct/fix/swap * name/passenger/traveler/passenger_name on/of/- * booking/ticket/reservation,
    change/correct/fix * passenger/traveler name, booking/trip amendment/modification,
    add * passenger/traveler/person/room/night to * booking/reservation/trip/stay,
    pay * change_fee/amendment_fee, be charge * change_fee/amendment_fee, swap * flight/date/hotel/room,
    extend/shorten/cut_short/lengthen * trip/stay/holiday, switch * flight/date/hotel

booking_cancel
  name: bkg/res/rsv/pnr/itinerary/holiday/vacation/package/journey cancel/cxl/cancelation/void/annul
  say: drop/ditch/bin/axe/scrap/call_off/pull_out_of/back_out_of * trip/holiday/booking/reservation/vacation/
    flight/stay, <to_cancel> * itinerary/travel/journey/plan~, decide not to travel/go/fly, decide against
    travel/go/trip/holiday, cancel on us, not go after all, cancel * arrangement

flight_delay
  name: flight/trip/travel/journey/train/itinerary/schedule/service/departure disruption/disrupt/delay/change/
    irregularity/irrop/interruption/incident/alert/status_change/schedule_change, gate change, schedule change,
    travel_disruption/disruption <to_report>/notify/alert/occur/start/-, irrop
  say: have/get/see/suffer/experience/face * flight/trip/train/journey disrupt/delay/postpone/push_back/hold_up/retime/
    reschedule/ground, be hit/affect/catch_up_in by/in * disruption/delay, have * disrupt flight/trip/journey,
    have/suffer/face/experience * disruption/delay/flight_problem/travel_problem/travel_disruption,
    have problem/trouble with * flight, flight/train/trip/journey be late/disrupt/delay, be stick/strand at airport,
    be stick/strand at * airport, wait around at * airport, have * departure push_back/delay, be/get hold up,
    have * gate_change/schedule_change, have * gate/schedule/departure_time/flight_time change,
    get/be divert/reroute, have * flight divert/reroute, trip/journey upset~

compensation_claim
  name: compensation/eu261/uk261/flight_compensation/delay_compensation/delay_repay claim/request/file/apply/submit
    <to_submit>/-, claim compensation, compensation ask
  say: claim/ask_for/request/demand/seek/file_for/apply_for/put_in_for/want/go_after/pursue * compensation,
    file/submit/make/put_in/lodge/open/raise/start * compensation_claim, put in * claim for compensation/delay,
    compensation claim, claim for * delay/cancelation/disruption, want/demand to be compensate, claim * delay_repay
  near: refund_ask, claim_file

refund_ask
  say: apply for * money back, try to get * refund/money_back, put in * refund_request/refund_claim,
    file/submit/make/raise/lodge/log * refund_request/refund_claim, push for * refund, look for * refund, ask us to
    refund, ask to have * refund/return/pay_back, ask for/want/demand * back~

itinerary_share
  name: itinerary/trip/booking/trip_plan/travel_plan/journey/eticket/e_ticket/trip_detail/booking_detail share/forward/
    send/email/invite, share itinerary/trip/booking
  say: share/forward/send/email/pass_on/pass_along/text/whatsapp * itinerary/trip/trip_plan/travel_plan/trip_detail/
    booking_detail/booking/travel_detail, send * copy of itinerary/booking/trip, let * see * itinerary/trip/travel_plan
  near: share, itinerary_view

boarding_pass
  name: boarding_pass/boarding_card/mobile_ticket/eticket/e_ticket/wallet_pass/mobile_boarding_pass save/wallet_add/
    add_to_wallet/export/send/open/show/email/access/retrieve/load
  say: pull_up/bring_up/open/show/fetch/grab/access/retrieve/load/have/add/store * boarding_pass/boarding_card,
    add/save/put/load * boarding_pass/boarding_card to/in/on/into * wallet/phone

check_in
  name: check_in/checkin/online_check_in/web_check_in/web_checkin/olci/app_check_in/mobile_check_in complete/finish/do/
    submit/success/confirm
  say: check in * online/on_app/at_home, do/complete/finish/sort/sort_out/use/get_through * check_in/checkin/
    web_check_in/online_check_in, check in ahead/early, check in for * flight/trip/train, web check in

# money, status
booking
  say: buy/purchase/get * trip/holiday/vacation/getaway/city_break/package/package_holiday/holiday_package/
    vacation_package/flight_and_hotel/cruise, reserve/schedule/arrange * trip/holiday/vacation/getaway/break,
    place/submit/finalize/seal/close/clinch * booking/reservation,
    convert, go ahead with/and * booking/book, go on to book, pull trigger on * trip/holiday/booking,
    commit to * trip/holiday, have * book with us, become booker, pay for * trip/holiday/vacation/booking/stay,
    get * trip/holiday/vacation book, have * holiday/trip/vacation book, hire/rent * car/van/vehicle/campervan
  who: holidaymaker~, vacationer~

flight_book
  say: buy/get/purchase/reserve * air_ticket/airline_ticket/plane_ticket/airfare, get * flight~,
    business_class/first_class/economy_class/economy/premium_economy/cabin_class booking,
    <to_book> * business_class/first_class/economy/premium_economy/business,
    purchase * air_travel, snap up * flight/fare/ticket, grab * flight/seat~

booking_start
  name: booking/reservation flow/funnel/process/form/journey/step start/begin/open/enter/view, booking initiate
  say: start/begin/get_as_far_as/get_into/go_into/enter/initiate/open * booking/booking_form/booking_process/
    booking_flow/reservation, go to book, get half way through * booking, be about to book, get to/reach/hit *
    payment_step/payment_page/payment_screen/booking_page/payment_stage/passenger_detail, come close to book
  near: checkout_start

checkout_start
  say: start/begin/initiate * booking/reservation, start/begin to book

booking_fail
  name: booking/reservation/order/trip/itinerary/book fail/failure/error/reject/unsuccessful/unconfirm/drop/timeout/
    not_complete, fail booking/reservation, could not book, ticketing fail/error/failure
  say: have * booking/reservation fail/fall_through/not_go_through/error/time_out/reject/bounce,
    booking/reservation fail/fall_through/not_go_through/error/time_out/go_wrong,
    could/can not/never complete/finish/make/get_through * booking/reservation, could/can not book,
    fail/try to book and fail, get/see/hit/run_into/have * booking_error/error_when_book, get * error book,
    have trouble/problem/issue book, be unable to book/complete/finish/make * booking, unsuccessful/fail booking,
    try but fail to book, try and fail to book, fail to book~
  near: payment_fail

tier_up
  name: tier/status/level/loyalty/rank/membership up/increase/raise/advance/attain/unlock/earn, <to_upgrade> tier/status
  say: move/go/step/climb/level/bump up * tier/level/status/rank,
    move/climb/rise/step to * new/next/high/top tier/level/
    status, be/get promote/upgrade/bump/move/lift/raise to/up/into * tier/level/status/rank,
    reach/hit/unlock/attain/earn/gain/achieve/make/qualify_for * new/next/high/top tier/level/status,
    make/qualify_for/attain/unlock * tier/status, level up * tier/status, get to * tier/status,
    jump * tier, become~, advance to/- * tier/level/status, tier upgrade/promotion

points_earn
  say: pick_up/rack_up/clock_up/build_up/notch_up/pile_up/tot_up/bag/collect/bank/score * mile/air_mile/avio/point,
    be credit * mile/point, get credit for * mile/point, have * mile/point credit/add/post

points_redeem
  say: use/spend/burn/redeem/cash_in/blow/put/convert/turn_in/trade_in/apply * mile/air_mile/avio,
    use * mile/point on/for/toward/to, put * mile/point toward, burn through * mile/point, get * with mile/point,
    fly on mile/point, book/pay with/using/on mile/point~

coupon_apply
  say: spend/use/cash_in/cash/burn/claim/apply * voucher/travel_voucher/credit_voucher/credit_note

invite_send
  name: refer friend send/share/invite/submit/-, friend refer/referral/invite, refer_a_friend/raf send/share/invite/
    submit/-
  say: send/share/use * refer_friend link/code/invite, send * referral/referral_link/invite_link/refer_friend,
    recommend us to * friend/family/colleague/someone, put * friend on to us, tell * friend about us, refer anyone/
    someone/somebody/other

support_ticket
  say: need/want/require * support/help/assistance from us, need/require support, ring/phone/call * us/support/
    customer_service/helpline/hotline/call_center, contact/email/message/write_to/ring/call/phone us about/over/
    regarding, get in touch/contact with us, get in touch about, chase * with support/us
"""
