"""Event concepts of holiday homes, hotels and tours, for guests and hosts, of rides, rented scooters and couriers."""

from __future__ import annotations

TEXT = """
# asking for a stay
booking_ask
  name: booking/reservation/stay/trip/rental request/inquiry/enquiry <to_submit>/create/make/-,
    booking/reservation/stay request/ask/inquire, request <to_book>, inquiry booking, host/owner inquiry
  say: request/ask/apply to book/stay/rent, put in * request/inquiry/enquiry, put in * request to book/stay/rent,
    make/send/submit * booking/reservation/stay request/inquiry/enquiry,
    request * stay/booking/reservation/room/home/house/apartment/villa, booking request,
    inquire/enquire about * stay/booking/home/house/room/date/availability, ask for * booking
  near: booking, lead_create

booking_ask_accept
  name: request/booking_request/reservation_request/stay_request/inquiry/trip_request accept/approve/confirm/grant
  say: have * request <to_approve>/accept/confirm/grant, request accept/approve/grant/go_through,
    get/have * green_light/go_ahead/okay/nod/thumb_up from host/owner/landlord,
    host/owner/landlord accept/approve/agree/say_yes, be/get accept/approve by host/owner/landlord,
    get yes from host/owner, booking request accept, host/owner/landlord give * green_light/go_ahead/okay
  near: booking

booking_ask_decline
  name: request/booking_request/reservation_request/stay_request/inquiry/trip_request <to_decline>
  say: have * request <to_decline>, request <to_decline>, be/get <to_decline> by host/owner/landlord,
    host/owner/landlord <to_decline>, get no from host/owner/landlord, host/owner say no, be turn away by host/owner,
    booking request <to_decline>
  near: booking_cancel

booking_ask_expire
  name: request/booking_request/reservation_request/stay_request/inquiry/trip_request expire/time_out/timeout/lapse/
    unanswer/ignore
  say: request expire/time_out/lapse/go_unanswer/run_out/go_nowhere, have/let/see * request expire/time_out/lapse,
    never hear back from host/owner/landlord, host/owner/landlord never reply/answer/respond,
    host/owner/landlord not reply/answer/respond, hear nothing from host/owner, never hear back, leave without answer,
    be ghost by host/owner
  near: booking_ask_decline

host_contact
  name: host/owner/guide/landlord contact/message/ask/call/inquire/question, contact host/owner, message host
  say: message/contact/text/write_to/ask/reach_out_to/get_in_touch_with/talk_to/chat_with/email/ring/call host/owner/
    guide/landlord, send * message/question to/- host/owner, ask host/owner * question,
    have * question for host/owner, drop host/owner line
  near: message_send, lead_create

# the stay
guest_arrive
  name: stay/guest/rental/home/villa/apartment/trip check_in/checkin/arrive/start/begin/move_in, arrival <to_finish>/-
  say: arrive at * hotel/rental/home/house/apartment/villa/property/place/room/resort/cabin/chalet,
    check in to * rental/home/house/apartment/villa/place, move into * rental/home/house/apartment/villa/cabin,
    let themselves in, get/pick_up/collect * key, get into * rental/apartment/house/home/villa, start * stay/holiday,
    begin * stay, turn up at * rental/hotel/home/house/villa, settle in/into
  near: check_in, hotel_stay

guest_leave
  name: stay/guest/rental/home/hotel/room/trip check_out/checkout/depart/leave/end/finish, departure <to_finish>
  say: leave * hotel/rental/home/house/apartment/villa/property/place/room/resort, check out~,
    check out of * hotel/rental/home/house/apartment/villa/room/place,
    move out of * rental/home/house/apartment/villa, guest leave/depart, end/finish * stay, come to end of * stay,
    go/travel/head home~, hand back key, late checkout, have just stay
  near: hotel_stay

stay_extend
  name: stay/booking/trip/reservation/rental/lease extend/prolong/lengthen/extension, night <to_add>, extra night book
  say: extend/prolong/lengthen/draw_out * stay/booking/trip/rental/reservation/holiday/visit, stay on, stay long,
    stay extra/more/another night/day, stay extra night, add * night, add night to * stay/booking/trip,
    tack on * night, keep * car/vehicle/bike long, book * extra night, spend extra night
  near: booking_change

issue_report
  name: issue/problem/fault/complaint/defect/damage/hazard/incident report/raise/file/log/flag/submit/open
  say: report/raise/flag/log/have/face/run_into/tell_us_about/notify_us_of/point_out/complain_about * issue/problem/
    fault/defect/trouble, complain, complain about, have * complaint, tell us about faulty/break/dirty,
    find * dirty/break/filthy/faulty~, have trouble with, moan about, gripe about,
    be unhappy with * stay/room/home/ride, report * break/faulty/dirty, something be wrong with,
    something go wrong with
  near: support_ticket

damage_claim
  name: damage/breakage/deposit/security_deposit claim/dispute <to_submit>/create/open/-, damage <to_report>
  say: claim/charge for * damage/breakage, claim * damage/breakage, file/make/open/submit/raise * damage claim,
    put in claim for damage/breakage, want * damage pay, keep * deposit, guest break/damage * something
  near: claim_file, damage_report

# tours
tour_book
  name: tour/excursion/activity/experience/attraction/day_trip/outing/boat_trip/cruise/museum <to_book>/purchase/buy/
    reserve/pay
  say: <to_book>/buy/reserve/sign_up_for/go_on/go_for/take/do/join/get_place_on/get_ticket_for * tour/excursion/
    outing/day_trip/boat_trip/experience/attraction, be/go on * tour/excursion/day_trip/boat_trip, tour booking,
    take part in * tour, sign up for/to * trip/walk/hike/tasting, have * tour book
  near: booking

tour_cancel
  name: tour/excursion/activity/experience/attraction/day_trip/outing <to_cancel>/call_off
  say: <to_cancel>/drop_out_of/pull_out_of/back_out_of/get_out_of * tour/excursion/activity/outing/day_trip,
    tour/excursion/outing/day_trip <to_cancel>/rain_off/wash_out/fall_through,
    have * tour/excursion <to_cancel>/rain_off
  near: booking_cancel

# hosts
listing_draft
  name: listing/property/ad/advert/room/space draft/start/begin, draft listing, listing <to_create>~,
    listing step <to_finish>
  say: start/begin/draft/set_up/work_on * listing/advert, start/begin to list, start list, draft * listing,
    be half way through listing, listing draft, have * unfinish listing, unfinish listing
  near: listing_create

listing_publish
  name: listing/property/home/ad/advert/room publish/go_live/activate/launch/live/approve
  say: publish/launch/put_up/activate * listing/home/property/flat/house/advert, put * listing/home/property live,
    put it live, go live, go live with, list * home/flat/house/property/place/room/apartment, have * listing go_live,
    listing go_live, put * home/flat/house/property/place up for rent, take * listing live, get * listing live,
    make * listing public, advertise * home/flat/house/room
  near: listing_create, item_publish

listing_pause
  name: listing/property/home/ad/advert/room/calendar <to_pause>/snooze/hide/unlist/deactivate/block/close
  say: <to_pause>/snooze/hide/unlist * listing/home/property/ad/advert,
    put * listing/home/property/advert on hold/ice, take * listing/home/property offline,
    take break from host/hosting, take * listing down for now, pause host/hosting, block * calendar,
    block out/off * date, stop take booking
  near: listing_remove

listing_withdraw
  name: listing/property/home/room <to_remove>/withdraw/delist/take_down/terminate/deactivate
  say: take * listing/home/property/house/flat/place/room off/down, pull * listing/home/property/house/flat,
    take * off site/market/platform, stop host/hosting/rent_out,
    delist/withdraw/<to_remove> * listing/home/property/house/flat, close * listing, leave with * listing,
    move * listing to another/different/rival
  near: listing_remove

price_change
  name: price/rate/nightly_rate/fee/tariff/pricing <to_update>/set/raise/lower/drop/cut/increase/decrease,
    price update, smart_pricing enable
  say: <to_update>/raise/lower/cut/drop/tweak/put_up/reduce/increase/slash/bump_up/bring_down/hike * price/rate/
    pricing/nightly_rate/night_price/nightly_price, price/rate change, charge more per night, make * cheap~, reprice
  near: item_edit

calendar_sync
  name: calendar/ical/schedule/availability sync/connect/link/import/integrate
  say: sync/connect/link/hook_up/import/tie/integrate * calendar, calendar sync, plug in * calendar
  near: integration_add

payout_get
  name: payout <to_finish>/send/receive/pay/process/issue/transfer/success/complete,
    earning/commission/host/driver/seller/courier payout/pay
  say: get pay~, be pay~, get * payout, have * payout, receive * payout, get money from us, get * pay out,
    have * money pay out, earn * payout, make * in payout, cash out * earning
  near: payout

payout_fail
  name: payout fail/bounce/return/reject/block/hold/delay, payout not complete
  say: payout fail/bounce/bounce_back/not_go_through/not_arrive/reject/come_back/be_hold_up,
    have * payout fail/bounce/reject, not get payout, problem with payout, could not be pay out, payout problem/issue
  near: transfer_fail

superhost_earn
  name: superhost/top_host/host_badge/partner_status <to_earn>/award/grant/become/achieve
  say: become/earn/make/reach * superhost/top_host, superhost status
  near: tier_up

# rides
driver_match
  name: driver/rider/chauffeur/courier/ride/trip match/assign/find/accept/allocate/dispatch
  say: be match/pair with * driver, get/find * driver, be assign/allocate * driver, driver accept/assign/match/take,
    have * driver assign, have driver on * way, driver be find
  near: order_assign

driver_none
  name: no driver/car/ride/vehicle/courier/scooter find/available/-, driver not find,
    ride/request unfulfill/unmatch/unserve, request timeout
  say: not find/get * driver/car/ride/cab/taxi, can not find/get * driver/car/ride/cab/taxi,
    could not find/get * driver/car/ride/cab/taxi, fail to get/find * driver/car/ride/cab,
    no driver/car/cab available/around/free, leave strand, be strand, be leave without driver/car/ride,
    leave * without driver/car/ride, find no driver/car/cab, get no driver/car/ride, no driver turn_up/come,
    never find driver, never get driver
  near: ride_cancel

ride_call_off
  name: ride/trip/taxi/cab/lift/driver/passenger <to_cancel>/bail/call_off
  say: driver/rider bail on, driver bail/let_down, driver <to_cancel>, driver not come, call off * ride/lift/cab,
    <to_cancel> * ride/lift/cab/taxi, ride <to_cancel>, have * ride <to_cancel>, decide against * ride,
    change mind about * ride
  near: ride_cancel

driver_favorite
  name: driver/courier/host/guide favorite/save/like/bookmark
  say: favorite/save * driver/courier, have * favorite driver, mark driver as favorite, make driver favorite
  near: wishlist_add

item_lose
  name: lose/forget/left item/property/object/luggage <to_report>/-, item/belonging lose/leave/forget <to_report>/-,
    lose and found <to_report>/-
  say: lose * in/on car/cab/taxi/ride/train/bus/plane/scooter,
    leave/forget * in/on car/cab/taxi/ride/back_seat/train/bus/plane,
    leave/forget * behind in car/cab/taxi/train/bus/plane/vehicle, leave * behind~, lose something/item/belonging,
    report * lose, report lose item, lose property, leave something behind in
  near: support_ticket

alarm_raise
  name: safety/emergency/sos/panic/security alert/alarm/button/call/report trigger/press/use/raise/push/-, sos,
    alert/alarm trigger
  say: hit/press/push/use/tap * panic/emergency/sos/alarm button, feel unsafe, call for help,
    raise/set_off/trigger/sound * alarm/alert, alarm/alert go_off, have * alarm/alert go_off, send * sos,
    call * emergency, report * safety incident, press sos, panic button
  near: support_ticket

fare_dispute
  name: fare/charge/price/fee/bill/trip/ride <to_dispute>/query/appeal/review/contest
  say: <to_dispute>/query/question/appeal/argue/object_to * fare/charge/price/fee/bill/fine, be overcharge,
    feel overcharge, say * overcharge, argue about/over * fare/charge/bill, claim * be overcharge, fare dispute,
    disagree with * fare/charge
  near: dispute, support_ticket

# scooters, bikes and shared cars
vehicle_reserve
  name: scooter/bike/e_bike/ebike/moped/vehicle/car reserve/hold/book/reservation
  say: reserve/hold/book/put_aside/set_aside/secure * scooter/bike/e_bike/ebike/moped/vehicle/car,
    put * scooter/bike/moped/vehicle aside, set * scooter/bike/moped/vehicle aside, have * scooter/bike/moped hold,
    hold * scooter
  near: booking, vehicle_pick_up

vehicle_unlock
  name: scooter/bike/e_bike/ebike/moped/vehicle/car unlock/start/rent/scan/hire, ride unlock
  say: unlock/hop_on/jump_on/get_on/grab/scan/rent/hire/ride/take/use/start * scooter/bike/e_bike/ebike/moped,
    go by scooter/bike/moped, scooter/bike/moped ride, zip around on * scooter, get around by/on scooter/bike
  near: vehicle_pick_up

vehicle_park
  name: scooter/bike/e_bike/ebike/moped/vehicle/rental trip/ride/rental end/finish/complete/stop,
    scooter/bike/moped/vehicle park/lock/end/return
  say: park/lock/leave/drop/end/ditch/dump * scooter/bike/e_bike/moped,
    ride/take/use * scooter/bike/e_bike/ebike/moped, go by scooter/bike/moped, scooter/bike/moped ride, end * ride,
    finish * ride
  near: vehicle_return

vehicle_fault
  name: scooter/bike/e_bike/ebike/moped/vehicle/car/charger issue/fault/damage/problem/defect/breakdown <to_report>/-
  say: scooter/bike/moped/vehicle/car break_down/break/fault/puncture/damage,
    scooter/bike/moped/car have flat/puncture/fault, report * scooter/bike/moped,
    have * faulty/break/damage scooter/bike/moped, get flat, get puncture, tell us about * scooter/bike/moped,
    scooter/bike/moped not start/unlock/lock/work, problem/trouble with scooter/bike/moped
  near: damage_report, support_ticket

fine_charge
  name: parking/speeding/traffic/late fine/penalty/ticket/violation charge/issue/pay/receive/apply/-,
    fine charge/issue
  say: be/get fine, get/receive/pay/be_give/incur/land * fine/penalty/parking_ticket/speeding_ticket, be penalize,
    be fine for, pay for bad parking, get * ticket for parking/speeding, hit with fine, parking fine
  near: fee_charge

pass_buy
  name: pass/day_pass/season_ticket/travel_card/travelcard/ride_pass/bundle/multi_ride purchase/buy/activate/start/
    order/get
  say: buy/get/purchase/take_out/order/pick_up/go_for * pass/season_ticket/travelcard/travel_card/day_ticket,
    pass buyer/holder/purchase
  who: pass holder, pass buyer
  near: subscription_start, purchase

# parcels and food
parcel_send
  name: parcel/package/courier/shipment/delivery/label/pickup <to_book>/create/send/request/order/schedule/ship/place
  say: send/ship/mail/courier/post/dispatch * parcel/package/box/document/courier/shipment,
    book/order/request/call/arrange/use * courier/parcel/delivery/pickup, have * parcel pick_up/collect,
    have courier collect, send something across
  who: sender~
  near: order_ship

parcel_fail
  name: parcel/package/shipment/delivery/courier/dropoff fail/undeliver/undeliverable/return/miss/lose,
    parcel/package/shipment delivery fail/miss/return, delivery attempt fail
  say: parcel/package/shipment/delivery not make_it/arrive/reach/deliver/go_through/come/turn_up/get_there,
    parcel/package/shipment/delivery never make_it/arrive/reach/deliver/come/turn_up/get_there,
    parcel/package/delivery fail/fall_through/go_wrong/go_missing/undeliverable/come_back,
    courier/driver could not/can_not deliver/drop_off/find, could not deliver/drop_off, courier can not deliver,
    courier could not drop * off, fail delivery, fail to deliver, have * delivery fail
  near: delivery_fail

item_missing
  name: missing/miss/wrong item/product/order/dish <to_report>/-, item miss/wrong/-, order incomplete/wrong/issue,
    incomplete order
  say: have something/item/dish miss, have * miss from order, miss item/something/dish from/in order,
    item/something/dish miss from order, order incomplete, order be incomplete, order come/arrive/turn_up incomplete,
    not get everything, not get all item, get wrong item/order, be short of item, order be short,
    leave something out of order, forget item
  near: support_ticket

takeaway
  name: food/meal/takeaway/takeout/restaurant/delivery order <to_create>/place/submit/-
  say: get/grab/have * bite/takeaway/takeout/dinner/lunch/pizza/curry from/in/-, order * in,
    order takeaway/takeout/dinner/lunch, order * food, eat * takeaway, send out for food
  near: food_order

wallet_load
  name: wallet/balance/credit/cash/prepay_card top_up/topup/load/fund/reload/recharge/deposit/add
  say: top up * wallet/balance/account/credit, load/fund/fill/refill/reload * wallet/balance/prepay_card,
    put/load/add/pay/move * into/on/onto/to wallet/balance/account, put money in/into/on/onto * wallet/balance,
    load up * wallet/balance, top up
  near: top_up, deposit

# members
membership_join
  name: membership/member/pass/club start/join/activate/purchase/buy/sign_up/signup/subscribe/create/begin
  say: become member, join * membership, start/take_out/get/buy/begin/sign_up_for/take_up * membership,
    join as member, become club member, membership start
  near: subscription_start

membership_keep
  name: membership/subscription/plan/pass renew/renewal/extend/continue/auto_renew
  say: keep * membership/subscription/plan/pass go/alive/on/up, stay member, stay on as member,
    stick with * membership/subscription/plan, carry on with * membership/subscription/plan, renew * membership/pass,
    remain member, continue as member, keep up * membership/subscription
  near: subscription_renew

membership_freeze
  name: membership/subscription/plan/pass/account <to_pause>
  say: put * membership/subscription/plan/pass/account on ice/hold/pause,
    <to_pause> * membership/subscription/plan/pass, take break from * membership/subscription/plan,
    take time out from * membership/subscription
  near: subscription_pause

membership_quit
  name: membership/member/subscription/pass <to_cancel>/terminate/leave
  say: quit/leave/drop/ditch/give_up/end/stop/get_out_of * membership, membership <to_cancel>,
    former/ex/past/previous member, member leave, stop be member, leave as member, ex/former/past subscriber
  who: ex member, former member, past member
  near: subscription_cancel

friend_join
  name:
    invite/invitation/referral/friend/referee convert/conversion/complete/success/accept/join/sign_up/signup/redeem
  say: get * friend/someone/colleague to join/sign_up/register, have * friend/someone/colleague join/sign_up/register,
    bring in * friend/someone/member/customer, friend/colleague/invitee join/sign_up/register, land * referral,
    have * referral convert/succeed/complete/go_through, successful referral,
    referral convert/succeed/complete/pay_off, get * friend on board
  near: invite_accept

account_ban
  name: account/user/driver/rider/member/profile <to_block>/suspend/ban/deactivate/lock/restrict
  say: be/get ban/suspend/block/bar/restrict/boot_out/shut_out/throw_out,
    be/get kick/throw/boot off/out_of platform/app/site/service, kick/throw/boot off platform/app/site,
    account suspend/ban/block/freeze, have * account suspend/ban/block/freeze, we ban/suspend/block/bar
  is: ban, suspend
  near: account_lock
"""
