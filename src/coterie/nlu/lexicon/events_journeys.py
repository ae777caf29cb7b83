"""Event concepts of airlines, railways and other carriers: fares, extras, the day of travel, miles and status."""

from __future__ import annotations

TEXT = """
# before booking
fare_check
  name: fare/trip/ride/flight/ticket/price estimate/quote/check <to_view>/request/get/calculate/show/-,
    price/fare estimate/lookup <to_view>/request/-, fare calculator use
  say: price flight/trip/ride/journey/ticket/route/fare, price up * flight/trip/ride/journey/holiday/ticket,
    check/compare/look_up/work_out/see what * cost, check/compare/look_up * fare/price for flight/trip/ride/journey,
    check * fare/cost/price of trip/ride/flight/journey, check fare, get * price for trip/ride/flight/journey,
    see/find_out how much * cost, get * fare estimate, ask what * cost, fare check
  near: flight_search, quote_request

fare_pick
  name: fare/tariff/fare_family/fare_class/rate_plan/flight select/choose/pick
  say: choose/pick/select/go_for/opt_for/settle_on/plump_for/decide_on * fare/tariff, fare pick
  near: booking_start

fare_alert
  name: fare/price/flight/airfare/rate/ticket_price/price_drop/fare_drop alert/watch/tracker/alarm/notification
    <to_create>/subscribe/set/sign_up/save/request/enable/-
  say: ask * to ping/tell/alert/notify/warn/message/email when/if price/fare/ticket/rate,
    want to know when price/fare drop/fall, want/ask to be tell/notify/alert/warn when/if * price/fare/ticket,
    want/ask to know/hear when/if * price/fare/ticket drop/fall/come_down, price/fare watch/tracker/alarm/alert,
    keep * eye on price/fare/airfare, watch * price/fare, track * price/fare, follow * fare,
    wait for price/fare to drop/fall/come_down, want * ping/alert when price/fare drop/fall,
    set * price/fare watch/tracker/alarm
  near: saved_search, stock_alert

# extras
seat_pick
  name: seat/berth/seating select/choose/pick/reserve/assign/change/upgrade, seat selection/reservation <to_finish>/-,
    advance seat, seat map use
  say: choose/pick/select/reserve/take/get/grab/secure * seat/berth, pay for * seat, seat pick, move * seat,
    swap * seat, seat/berth reservation/selection
  near: add_on_buy, event_ticket

bag_add
  name: bag/baggage/luggage/suitcase/hold_bag/check_bag/bicycle <to_add>/purchase/buy/book/check/prepay,
    excess/extra/check/hold/additional bag/baggage/luggage <to_add>/purchase/buy/book
  say: add/buy/book/purchase/prepay/order/check * bag/baggage/luggage/suitcase/hold_luggage,
    check in * bag/luggage/suitcase, pay for * bag/baggage/luggage/suitcase,
    bring/take/carry/pack/bring_along/take_along * bag/baggage/luggage/suitcase, take along * equipment/gear/kit,
    bring along * equipment/gear/kit, travel/fly with * bag/luggage/suitcase/equipment, bag/baggage/luggage add
  near: add_on_buy

meal_preorder
  name: meal/food/inflight_meal/onboard_meal/special_meal preorder/pre_order/order/select/request/choose/book/add
  say: preorder/pre_order/prebook/pre_book/book/choose/select/request/reserve * meal/food/dinner/lunch/breakfast,
    order * meal before/ahead, order * special meal, ask for * special meal, meal preorder
  near: food_order, add_on_buy

lounge_visit
  name: lounge access/pass/visit/entry/voucher purchase/buy/use/redeem/add/grant/enter/-,
    lounge enter/visit/use/book/check_in
  say: pay * lounge, buy/get/purchase/book/add * lounge, buy way into lounge, visit/use/enter * lounge,
    get/go/sit/wait/relax/be/hang_out in/into/to lounge, lounge pass/access/visit/entry
  near: add_on_buy

priority_buy
  name: fast_track/priority/priority_boarding/speedy_boarding/priority_lane/security_lane/express_lane/queue_jump/
    skip_the_line/priority_pass add/purchase/buy/book/use/select/-
  say: skip/jump/beat * queue/line, fast track, board first, board early, speedy boarding, pay to board,
    priority boarding, buy/add/get/purchase/use * fast_track/priority/priority_boarding/speedy_boarding,
    get through security fast
  near: add_on_buy

wifi_buy
  name: wifi/wi_fi/inflight_internet/onboard_internet/internet pass/package/access/- purchase/buy/connect/activate/
    use/start/session
  say: buy/purchase/get/use/pay_for/order * wifi/wi_fi/internet,
    go/get/be online on/in/during board/flight/air/plane/train, connect to * wifi/wi_fi,
    go/get online onboard/in_flight/inflight, surf * flight, use internet on board, wifi
  near: add_on_buy

insurance_add
  name: insurance/cover/protection/warranty add/select/purchase/buy/accept/opt_in
  say: add/buy/purchase/take_out/take/get/choose/include/opt_for/say_yes_to/go_for * insurance/travel_insurance/
    travel_cover/protection/cancelation_cover/trip_protection, insure * trip/journey/flight/holiday, travel/fly insure
  near: policy_buy, add_on_buy

insurance_decline
  name: insurance/cover/protection/travel_insurance/trip_protection/warranty <to_decline>/skip/opt_out/remove
  say: <to_decline>/skip/pass_on/opt_out_of/say_no_to/wave_away/not_take/do_without/go_without/turn_away/not_want *
    insurance/cover/protection/coverage/warranty, travel/fly/go/drive uninsure,
    travel/fly/go/drive without insurance/cover, leave out insurance, leave insurance off
  near: insurance_add

car_hire_add
  name: car/van/vehicle rental/hire add/book/purchase/select/reserve/-, transfer/airport_transfer book/add
  say: rent/hire/book/reserve/add * car/van/rental_car/hire_car/minibus/motorhome, car hire/rental,
    pick up rental car, book/add * airport_transfer, rental car
  near: vehicle_pick_up, add_on_buy

# the day of travel
flight_miss
  name: flight/train/ferry/departure/connection/passenger/boarding/bus/coach/tour/trip no_show/miss/noshow
  say: miss * flight/train/plane/connection/departure/ferry/boat/coach/bus/tour/trip, not_turn_up/not_show_up/
    not_make_it/not_come/fail_to_show_up/fail_to_turn_up/fail_to_show/not_appear for/to/at * flight/train/plane/
    departure/ferry/boarding/gate/tour/trip/booking/reservation, not board, never board,
    no show on/for flight/trip/tour, never show up for flight/trip/tour, never turn up for flight/trip/tour,
    be left at gate
  who: no show
  near: appointment_miss, flight_delay

flight_cancel
  name: flight/train/ferry/departure/sailing/service <to_cancel>/cancelation/scrap/withdraw
  say: flight/train/plane/ferry/departure/sailing/service <to_cancel>/axe/scrap/pull/ground/wipe_out,
    have * flight/train/plane/ferry/trip <to_cancel>/axe/scrap/pull,
    we/airline <to_cancel>/axe/scrap/pull * flight/train/plane/ferry
  near: flight_delay, booking_cancel

flight_divert
  name: flight/train divert/diversion/reroute/redirect
  say: be divert, divert * flight, flight divert, have * flight divert, land somewhere else
  near: flight_delay

baggage_claim
  name: baggage/bag/luggage/suitcase claim/report/complaint/issue/lose/damage/delay/mishandle/miss file/create/open/
    submit/-
  say: lose * luggage/bag/suitcase/baggage/case,
    luggage/bag/suitcase/baggage/case lose/damage/delay/miss/break/vanish/disappear,
    luggage/bag/suitcase/baggage go missing, luggage/bag/suitcase/baggage go astray,
    luggage/bag/suitcase/baggage not arrive/turn_up/make_it/come/show_up,
    have * luggage/bag/suitcase lose/damage/delay/break, complain about * luggage/bag/suitcase/baggage,
    report/file/make/open/claim_for * luggage/bag/suitcase/baggage, damage/delay/miss luggage/bag/suitcase/baggage
  near: claim_file, support_ticket

# money back
refund_ask
  name: refund/reimbursement/money_back/compensation request/ask/claim/file/initiate/submit/apply/open/start
  say: ask for * refund, ask for * money back,
    request/want/demand/seek/claim/file/apply_for/put_in_for * refund/reimbursement, want/demand/claim * money back,
    refund request, request refund, ask to be refund/reimburse, refund claim,
    claim/ask_for/request/demand/seek * compensation
  near: order_refund, claim_file

refund_pay
  name: refund/reimbursement/compensation issue/process/complete/pay/pay_out/approve/grant/send/receive/credit/settle
  say: get/receive/be_give * refund/reimbursement/compensation, get/have * money back, be refund, be reimburse,
    have * refund pay/approve/issue/process/go_through/come_through,
    refund issue/approve/process/go_through/come_through, we refund, we reimburse, we pay back, pay back * to,
    give * money back, have * money return/refund, be pay back, refund~
  near: order_refund

refund_deny
  name: refund/reimbursement/compensation <to_decline>/deny/refuse
  say: be/get <to_decline> * refund/reimbursement/compensation, have * refund/reimbursement <to_decline>,
    refund/reimbursement <to_decline>, be/get <to_decline> for * refund/reimbursement/compensation, not get * refund,
    not get * money back, refuse/deny * refund, no luck with refund
  near: order_refund

voucher_give
  name:
    voucher/travel_credit/flight_credit/credit/credit_note/goodwill/compensation issue/grant/give/receive/send/credit
  say: be give/issue/send/offer * voucher/credit, get/receive * voucher/credit/credit_note, voucher/credit issue,
    we give/send/issue * voucher/credit, be compensate, have * voucher issue
  near: points_earn

# miles and status
miles_buy
  name: mile/point/coin purchase/buy/top_up/boost
  say: buy/purchase/order/pay_for/stock_up_on * mile/point, top up * mile/point,
    top up * mile/point by buy some/more/extra, mile/point purchase
  near: top_up, points_earn

miles_transfer
  name: mile/point/reward transfer/gift/donate/share/pool/move
  say: transfer/gift/donate/share/pool/pass_on/give_away/hand_over/move/send * mile/point, give * mile/point to/away,
    mile/point transfer
  near: points_redeem

miles_expire
  name: mile/point/reward/credit/voucher/coupon/cashback expire/lapse/forfeit/expiry/run_out
  say: mile/point/reward/credit expire/lapse/run_out/disappear/go_to_waste,
    have/let/see * mile/point/reward/credit expire/lapse/run_out/go, lose/forfeit * mile/point,
    mile/point expire/lapse
  near: points_redeem

upgrade_bid
  name: upgrade/cabin_upgrade/seat_upgrade bid/offer <to_create>/place/submit/make/-
  say: bid for/on * upgrade, bid to upgrade/move_up/fly, upgrade bid,
    place/make/put_in/submit * bid/offer for/on * upgrade, offer * to upgrade/move_up, offer * for upgrade,
    offer * upgrade, try for * upgrade
  near: bid, upgrade

bid_win
  name: bid/upgrade_bid/upgrade_offer/upgrade accept/win/success/approve/confirm/clear
  say: win * bid/upgrade, have * bid accept/approve/confirm/go_through,
    bid accept/succeed/come_through/come_off/go_through/pay_off, get * upgrade confirm,
    succeed/be_successful with * bid, land * upgrade, score * upgrade
  near: auction_win, offer_accept

bid_lose
  name: bid/upgrade_bid/upgrade_offer/upgrade <to_decline>/lose/unsuccessful/fail/outbid/miss
  say: lose * bid/upgrade, lose out on/in/with * bid/upgrade/auction, miss out on * upgrade/bid/auction, be outbid,
    get outbid, have * bid <to_decline>, bid <to_decline>/lose/fail/fall_through/come_to_nothing, not get * upgrade,
    fail with * bid
  near: offer_decline

mileage_join
  name: loyalty/mileage/frequent_flyer/frequent_flier/mile/reward program/club/scheme/member/account/- enroll/join/
    sign_up/signup/register/enrollment/create
  say: join/enroll_in/sign_up_for/sign_up_to/register_for/get_into/become_part_of * mile/mileage/bonus/point/
    frequent_flyer/frequent_flier/reward/loyalty program/scheme/club, sign up for mile, start collect mile/point,
    become frequent_flyer/member, join * mile/mileage/frequent_flyer
  near: loyalty_join

tier_down
  name:
    tier/status/level/loyalty_tier/membership_tier/league/rank downgrade/drop/demote/lose/down/fall/relegate/expire
  say: slip/drop/fall/slide/go/move/step/tumble/be_bump down/back * tier/level/status/rank/league,
    drop/fall/slip in rank/tier/league, drop/lose * rank,
    slip/drop/fall/slide/go/move/tumble to * low tier/level/status/rank, lose * tier/status/level/rank, be demote,
    get demote, be relegate, drop out of * tier/status/league, be downgrade, tier down, not keep * status/tier,
    be knock down * tier/level, bump/knock/demote down * tier/level/status/league, drop tier, downgrade tier,
    knock/bump/drop down to * tier/level/league, get knock down
  near: downgrade
"""
