"""Event concepts of museums, attractions and live events: what is on, seats and slots, entry, resale, hire and groups.

Some add to a concept of all trades under the same id.
"""

from __future__ import annotations

TEXT = """
# what is on
event_view
  name: event/exhibition/show/performance/attraction/listing/whats_on/program/production/fixture/talk
    <to_view>/page_view/browse/open/click/impression/detail_view, event/show/exhibition/production page <to_view>/open/
    visit/load, event_detail/show_detail/whats_on <to_view>/open
  say: <to_view>/browse/check_out/look_at/look_into/read_about/open/click_on/tap_on/explore * event/exhibition/show/
    performance/attraction/event_page/show_page/production/talk/workshop, browse what be on, see what be on,
    look at what be on, look through * event/show/program, browse * program/line_up/listing
  near: content_view, page_view

event_search
  name: event/show/exhibition/whats_on/what_on/ticket/gig/attraction/thing_to_do search/query/find/look_up/filter,
    search event/show/whats_on/ticket, what on search
  say: search what be on, search/look_up/check what be on, search * event/show/exhibition/gig/concert/ticket/
    thing_to_do/
    something_to_do/attraction, look for * event/show/exhibition/gig/ticket/something_to_do/thing_to_do/thing_to_see/
    something_to_see/somewhere_to_go/night_out/day_out, hunt for * ticket/event/gig,
    look up * event/show/exhibition/gig,
    find something to do, look for idea
  near: search

event_save
  name: event/show/exhibition/gig/performance/fixture favorite/save/like/bookmark/heart/shortlist/star/interest/
    wishlist, event <to_add> wishlist/favorite/calendar
  say: favorite/save/like/bookmark/heart/star/shortlist/pin * event/show/exhibition/gig/performance/fixture,
    mark * event/show/gig as interest/favorite, be interest in * event/show/gig~,
    add * event/show/gig to * list/calendar/favorite/wishlist
  near: wishlist_add

presale_join
  name: presale/pre_sale/early_bird/priority_booking/priority_sale/on_sale register/registration/sign_up/opt_in/request
  say: register/sign_up/opt_in/put_name_down for/to/- * presale/pre_sale/on_sale/priority_booking/early_bird,
    put * name down for * presale/pre_sale/on_sale, ask for * presale/early access, register interest in * presale

presale_use
  name: presale/pre_sale/priority/early_access code/access/password/link use/redeem/enter/apply/unlock/accept, presale
    purchase/book
  say: use/redeem/enter/apply/type_in/punch_in * presale_code/pre_sale_code/priority_code/access_code,
    get in with/through/on * presale/presale_code/pre_sale, buy/book in/on/through/with * presale/presale_code/pre_sale,
    unlock * presale
  near: presale_join, coupon_apply

queue_join
  name: waiting_room/virtual_queue/online_queue/lobby/virtual_waiting_room <to_enter>/join/start/arrive/wait/view
  say: queue/wait/line_up for * ticket/seat/presale/on_sale, wait in * queue/waiting_room/line/virtual_queue,
    enter/join/get_into/be_put_in/land_in/sit_in/be_in/hit * waiting_room/virtual_queue/online_queue/lobby,
    queue online, wait online, sit in * queue, get stick in * queue, be stick in * queue, be hold in * waiting_room

# seats and slots
seat_map_view
  name: seat_map/seating_plan/seat_plan/seating_map/seating_chart/seat_picker/floor_plan/venue_map/section_map
    <to_view>/open/load/use/click/expand/show
  say: <to_view>/open/check/look_at/bring_up/pull_up/study/use * seat_map/seating_plan/seat_plan/seating_map/
    seating_chart/seat_picker/floor_plan/venue_map, look at where * sit, look at * seat available/free~,
    check where * seat be
  near: page_view

seat_hold
  name: seat/ticket/place/spot hold/lock/block/allocate, hold seat/ticket,
    seat reservation <to_create>
  say: hold/reserve/block/lock/put_aside/set_aside/earmark * seat/ticket/place, put * seat/ticket on hold,
    pick/choose/select/take * seat, put hold on * seat/ticket, keep * seat/ticket for later
  near: seat_pick, cart_add

seat_hold_lapse
  name: seat_hold/hold/reservation/basket/seat/ticket/cart/seat_reservation expire/lapse/release/time_out/timeout/
    run_out/expiry, seat hold lose
  say: let * seat/ticket/hold/basket/reservation go/lapse/expire/run_out/slip, lose * seat/hold/reservation/place,
    have/see * seat/hold/basket/reservation expire/release/lapse/time_out, run out of time on/for/with * seat/basket/
    ticket/checkout, seat/hold/reservation/basket expire/lapse/time_out/release, time out on * seat/basket/ticket,
    be time out * seat/basket, not complete * hold~
  near: cart_abandon

slot_book
  name: time_entry/entry/entry_slot/time_slot/timeslot/time_ticket/visit/admission/
    visit_slot/session_slot <to_book>/reserve/select/choose/purchase/confirm,
    book time_slot/entry_slot/visit
  say: book/reserve/get/choose/pick/select/grab/secure * time_slot/timeslot/entry_slot/slot/time_entry/
    time_ticket/entry/admission/entry_time/arrival_time, book * visit, book to visit,
    book to come, book ahead to visit, pre book * entry/visit/admission
  near: booking, event_ticket

# tickets
event_ticket
  name: ticket/admission/entry/exhibition/attraction/tix order/checkout/sell/basket <to_finish>/purchase/confirm/-,
    exhibition/museum/attraction/theater/cinema/comedy/talk/workshop ticket/- <to_buy>/<to_book>/order,
    box_office order/sale
  say: <to_book>/buy/get/purchase * exhibition/gig/concert/comedy_show/play/musical/opera/ballet/talk/workshop,
    get/buy/book * admission/entry~, buy/get/book * in for * show/gig, get * ticket, snap up/grab/bag/nab * ticket/seat

ticket_transfer
  name: ticket transfer/reassign/gift/assign, transfer ticket
  say: transfer/forward/reassign/pass_on/pass_along/send/gift/hand_over * ticket to/-, give * ticket to/away,
    send * ticket on, give away * ticket, sign over * ticket, name someone else on * ticket, ticket transfer

ticket_resale_list
  name: ticket/seat list/post/put_up resale/resell/sale/marketplace/exchange, ticket resale/resell list/start/create/
    request/submit/-, resale list/listing/create/post, resale ticket list/post
  say: list/put/post/offer/place * ticket/seat for/up_for/on/to sale/resale/resell/marketplace,
    put * ticket/seat up for resale/sale/grab, resell/resale * ticket/seat,
    try/want/look/ask to sell/resell * ticket/seat,
    sell * ticket on/back, return * ticket for resale, ticket resale, release * ticket for sale
  near: ticket_transfer, listing_create

ticket_resale_sell
  name: resale_ticket/resale/marketplace_ticket/fan_ticket sell/complete/purchase, ticket resale
    complete/sell/success
  say: sell * resale ticket, have * ticket/seat/resale_ticket sell, resale/resale_ticket sell/go_through,
    manage/succeed to sell/resell * ticket, find * buyer for * ticket, shift * ticket
  near: ticket_resale_list

ticket_download
  name: ticket/eticket/e_ticket/mobile_ticket/digital_ticket/print_at_home_ticket/barcode/pass download/wallet_add/
    add_to_wallet/save/view/open/print/access/retrieve/claim, wallet pass add/save
  say: download/save/print/print_off/open/pull_up/access/retrieve/get/fetch * eticket/mobile_ticket/digital_ticket,
    download/save/print/print_off/pull_up/store * ticket/pass/barcode/qr_code, add/save/put/load * ticket/pass
    to/in/into/on * wallet/phone/apple_wallet/google_wallet, get * ticket on * phone, ticket download
  near: boarding_pass

booking_exchange
  name: booking/ticket/order/slot/time_slot/date/visit exchange/swap/switch/rebook/move/change, exchange booking/ticket
  say: exchange/swap/switch/trade * booking/ticket/slot/date/time/seat/visit/performance,
    swap to/for * slot/date/time/day/
    performance, change/move/switch * slot/time_slot/entry_time/arrival_time/visit/date/performance,
    move to * slot/date/
    day/time/performance, move * to another/different day/date/time/slot, switch to * slot/date/time/performance
  near: booking_change

order_fail
  name: order/purchase/ticket_order/checkout/transaction fail/error/reject/unsuccessful/failure/not_complete/decline,
    fail order/purchase, order not go_through
  say: have * order/purchase fail/fall_through/not_go_through/error/bounce/reject, order/purchase fail/fall_through/
    not_go_through/error/time_out, could/can not complete/finish/place/submit/get_through * order/purchase,
    fail/unsuccessful order/purchase, try but fail to buy/order, be unable to complete/place/finish * order/purchase,
    fail to place/complete * order/purchase
  near: payment_fail, booking_fail

# the visit
ticket_scan
  name: ticket/pass/barcode/qr/eticket/member_card/visitor/guest/admission/entry scan/scan_in/admit/enter/check_in/gate/
    redeem/validate/use, gate/turnstile/door/entry scan/enter/pass/admit, event/show/exhibition/venue/museum/gallery/
    attraction attend/visit/enter/arrive/check_in, attendance record, visit record/log/check_in
  say: attend/go_to/come_to/make_it_to/turn_up_to/turn_up_for/show_up_to/show_up_for/get_to/be_at/visit/see * event/
    exhibition/show/gig/concert/performance/museum/gallery/attraction/talk/play/musical, turn up, show up,
    have/get * ticket/pass/barcode scan, scan in/through, scan * ticket, be scan in,
    come/go/get/walk through * gate/door/
    turnstile, come/go/get in through/at/by/via * gate/door/entrance, get in, be let in, enter * venue/museum/gallery/
    building, arrive at * venue/museum/gallery/event/show/gig, be to * event/show/exhibition/gig/concert/museum/gallery,
    make it to/inside * venue, come along, visit in person, come in person, arrive * late/early, walk in
  who: attendee, concert goer, gig goer, theater goer, visitor~, museum goer

event_miss
  name: ticket/event/guest/visitor/attendee/ticket_holder/booking/show/performance no_show/noshow/miss/absent/
    not_attend/unscan/unuse, no show record/mark/log/detect/-, ticket not use/scan
  say: miss * event/show/gig/concert/performance/exhibition/slot/visit/entry, not show/turn up, not come, not attend,
    fail to show/turn up/attend/come, fail to show/turn up for/to * event/show/gig, be * no show, no show,
    not use * ticket, never use * ticket, let * ticket go to waste, waste * ticket, not_turn_up/not_show_up/not_come/
    not_make_it/never_turn_up/never_show_up/not_go for/to * event/show/gig/concert/slot/visit, leave * seat empty
  who: no show, noshow
  near: appointment_miss

audio_guide
  name: audio_guide/audio_tour/audioguide/multimedia_guide/guide/tour_guide/self_guide_tour start/play/open/use/listen/
    rent/hire/download
  say: start/use/play/open/take/try/listen_to/pick_up/hire/rent/download/do/follow * audio_guide/audio_tour/audioguide/
    multimedia_guide/audio_commentary, listen to * commentary, go round with * audio_guide, take * self_guide tour
  near: audio_start

parking_book
  name: parking/car_park/parking_space/parking_spot/park_and_ride prebook/pre_book/purchase/buy/add/pay,
    parking/car_park/parking_space/parking_spot/park_and_ride book/reserve~
  say: book/prebook/pre_book/reserve/buy/purchase/add/get/pay_for/arrange * parking/car_park/parking_space/parking_spot/
    parking_place, book * space in * car_park, pay to park, pay for * parking in advance, sort out * parking
  near: booking, add_on_buy

meal_preorder
  name: food/drink/interval_drink/picnic/hospitality/catering/snack/refreshment/afternoon_tea preorder/pre_order/
    prebook/
    order_ahead/add
  say: preorder/pre_order/prebook/pre_book/order_ahead * food/drink/interval_drink/picnic/snack/refreshment/meal/
    afternoon_tea/pizza/hamper, order/book * food/drink/meal/picnic/snack in advance/ahead/beforehand/before,
    order/book * interval_drink/hospitality, order for * interval, get * food/drink in advance

merch_order
  name: gift_shop/museum_shop/shop/souvenir/program/poster/catalog purchase/buy/sale/order,
    shop item purchase
  say: buy/get/pick_up/purchase/order * souvenir/memento/program/postcard/catalog/t_shirt/tee/keepsake,
    buy/get/purchase something/anything/item/stuff from/in/at * shop/gift_shop/museum_shop, shop in/at * gift_shop/shop/
    museum_shop, spend * in/at * gift_shop/shop/museum_shop

gift_card_buy
  say: buy/get/purchase/give/order * voucher for/as someone/friend/gift/present/somebody/family,
    buy/purchase/order * gift_token/theater_token/gift_experience

pass_buy
  name: annual_pass/season_pass/annual_ticket/multi_visit_pass/museum_pass/city_pass/season_card purchase/buy/activate/
    start/order/get/renew~
  say: buy/get/purchase/take_out/order/pick_up/go_for * annual_pass/season_pass/multi_visit_pass/museum_pass/city_pass/
    year_pass

# giving, joining, asking
donation
  say: add * donation to * order/ticket/basket/booking, chip in, give * to us/museum/gallery/charity/fund/appeal,
    round up~, give us * money/donation, leave * donation, drop * in * donation box, give * on top

membership_join
  say: become * patron/friend/supporter/member, sign_up/join as/to_be * patron/friend/supporter/member,
    join * friend_scheme/patron_scheme/membership_scheme, take out * membership, sign up to/for * membership,
    join up as member, go for * membership, become * member

membership_lapse
  name: membership/member/pass/subscription lapse/expire/end/run_out/not_renew/expiry
  say: let * membership/pass lapse/expire/run_out/go/slide, membership/pass lapse/expire/run_out/end/come_to_end,
    not renew * membership/pass, have * membership/pass lapse/expire/run_out, drop out of membership, fall out of
    membership, member lapse
  who: lapse member, former member
  near: membership_quit, subscription_expire

school_enquiry
  name: school/group/school_trip/school_visit/group_visit/group_booking/education_visit/class_visit/coach_party
    enquire/enquiry/inquire/inquiry/request/ask/submit, school/group booking request
  say: enquire/inquire/ask about/for * school_trip/school_visit/group_visit/group_booking/class_visit/class_trip/
    school_group/group_rate, make/send/submit/put_in * school_trip/school_visit/group_visit/group_booking/school
    enquiry/inquiry/request, request * school_visit/school_trip/group_visit, want to bring * class/school/group,
    school trip/visit enquiry/inquiry
  near: lead_create

venue_hire_enquiry
  name: venue_hire/private_hire/hire/event_hire/room_hire/corporate_hire/function/wedding/venue_rental
    enquire/enquiry/inquire/inquiry/request/ask/submit, venue enquiry/inquiry
  say: enquire/inquire/ask about/for * venue_hire/private_hire/room_hire/hire/rent/function/wedding,
    ask/enquire/inquire about hire/rent/book * venue/space/room/hall/gallery/museum,
    make/send/submit/put_in * venue_hire/private_hire/room_hire/hire/wedding enquiry/inquiry/request,
    want/look/hope/ask to hire/rent * venue/space/room/hall/gallery/whole place, venue hire enquiry/inquiry
  near: lead_create

access_request
  name: access/accessibility/access_need/accessible_seat/wheelchair/carer_ticket/companion_ticket
    request/require/enquiry/inquiry/book/register <to_submit>/-, access request/requirement
  say: ask for/request/submit/make/put_in/need * access_request/access_help/accessibility_support/access_support/
    accessible_seat/accessible_seating/wheelchair_space/companion_ticket/carer_ticket/step_free_access/
    access_assistance,
    ask for/request * access/accessibility/accessible help/support/assistance/seat/arrangement,
    tell us about * access need, ask about * accessibility/access, ask/request * wheelchair space/access
  near: support_ticket
"""
