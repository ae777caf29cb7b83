"""Event concepts of marketplaces of food that is brought: menus, vouchers, riders, late and missing things."""

from __future__ import annotations

TEXT = """
# choosing
restaurant_view
  name: restaurant/store/shop/vendor/merchant/kitchen/eatery/outlet/place menu/listing/profile/detail <to_view>/open/
    click/tap, merchant/eatery/kitchen/outlet <to_view>/open/click/tap, restaurant select/choose/enter
  say: look at * restaurant/eatery/takeaway/outlet, look around * restaurant/menu, look up * restaurant/eatery,
    check_out/browse/explore/click_on/tap_on/click/tap/land_on/size_up * restaurant/eatery/takeaway,
    look/go/read/browse/flick/leaf/scroll through * menu/restaurant,
    go on/to/into * restaurant_page/restaurant_menu, peruse * menu/restaurant, have look at * restaurant/menu
  near: menu_view, product_view

dish_view
  name: dish/meal/menu_item/food_item/plate/food/course <to_view>/open/click/tap/detail/page
  say: look at * dish/meal/menu_item/plate, view/open/see/browse/click/tap/click_on/tap_on/check_out *
    dish/meal/menu_item/plate, have look at * dish/meal
  near: restaurant_view, product_view

cuisine_pick
  name: cuisine/food_type/food_category/category_tile/category/tile tile/icon/chip/- tap/click/select/choose/browse/
    view/open/pick/press, cuisine filter, shop_by/browse_by cuisine/category
  say: browse/shop/look by cuisine/category/type, pick/choose/select/tap/click/click_on/tap_on/go_for/go_into *
    cuisine/tile/kind_of_food/type_of_food, browse * cuisine/food, look through * cuisine/tile
  near: list_view, list_filter

list_filter
  name: filter tap/toggle/turn_on/choose/pick, result/restaurant/listing narrow/refine/sort, sort order/option
    select/change/apply
  say: filter, filter restaurant/result/listing/product/search/option/choice, filter down, narrow * search/list/
    result/choice/option, refine * result/list/choice, filter on/to/out, sort result/restaurant/by, change sort order,
    set * filter, put * filter on, tick * filter, switch on * filter, turn on * filter
  near: search

order_minimum_miss
  name: minimum/minimum_order/minimum_order_value/minimum_spend/minimum_basket/order_minimum/basket_minimum/small_order
    not_meet/not_reach/unmet/miss/fail/below/warning/show/warn/block/alert, below/under minimum,
    mov not_meet/not_reach/warning/block/unmet
  say: not reach/meet/hit/make/get_to * minimum, fall/come/be short of * minimum, be/stay/fall below * minimum,
    be/stay under * minimum, miss * minimum, order minimum not meet, not spend enough to order/check_out,
    have * basket/cart/order/bag under/below * minimum, basket/cart/order/bag * below/under/short_of * minimum,
    have * too small basket/cart/order, basket/cart/order be too small, fail to reach/meet/hit/make * minimum,
    not quite reach/meet * minimum, be stop by * minimum
  near: error

address_save
  say: <to_save>/store/put/enter * address in/into/to * address_book, add * to * address_book, fill in * address_book,
    save where they live, tell us where they live, save where to deliver

search_no_result
  say: get/have/receive/see no search result, get/have/receive/see * zero/no/0 result,
    have * search with no/zero result,
    search and find no/nothing, search in vain, have * empty search, get * empty result, get * no_result page

area_miss
  say: <to_enter>/try/give/type_in/add/put_in * address * not deliver/serve/cover/reach,
    address * not deliver/serve/cover/reach, be tell * not deliver/serve/cover, get tell * not deliver/serve/cover,
    find * not deliver to them, live where * not come/go, be/live too far from,
    be beyond * delivery area/zone/range/reach,
    order from * outside * area/zone, no restaurant deliver to, have nothing near, no delivery in * area,
    delivery not available in/at/to * area/address/postcode

wishlist_remove
  say: unheart, unstar, un heart, un favorite, take * heart off, take * star off, lose * favorite, drop * favorite,
    no longer have * favorite

coupon_deny
  say: <coupon> * not work/go_through/apply/accept/take, try/enter/use/put_in * expire/out_of_date/dead/invalid/old
    <coupon>/code, <coupon> * be refuse/reject/decline/turn_down/knock_back/deny/invalid/expire,
    enter/use/put_in/type_in * invalid/wrong/expire/bad <coupon>/code, can/could not apply/use/redeem * <coupon>/code,
    not able to use/apply/redeem * <coupon>/code, fail to apply/redeem/use * <coupon>/code,
    code * be refuse/reject/decline/turn_down/knock_back/deny, have * code reject/refuse/decline/deny,
    trouble/problem with * <coupon>/code, unsuccessfully try * <coupon>/code, code not accept
  near: coupon_enter

coupon_apply
  say: get/have * off with/through/by * <coupon>/code, get * off, save * with * <coupon>/code,
    get money off with * <coupon>/code, knock * off with * <coupon>/code, put * <coupon> to use, use up * <coupon>,
    make use of * <coupon>, order on * <coupon>, pay less with * <coupon>

# ordering
food_order
  say: get/have/grab * takeaway/takeout/curry/pizza/burger, get * food/meal/dinner/lunch/breakfast in,
    get/have * food/meal/dinner/lunch/breakfast/takeaway/curry/pizza bring/deliver, place order, make order,
    buy * takeaway/dinner/lunch/breakfast/food/curry/pizza, try * cuisine/restaurant/dish/place/eatery,
    eat * from, order * in, treat themselves to * takeaway/meal, order * curry/burger/sushi/kebab/snack/dessert/drink,
    have * takeaway
  near: purchase

reorder
  name: order again/repeat/previous/past/last <to_click>/place/press/use/select/complete, again order, quick order/
    reorder, past/previous/last/usual order repeat/select/place, one click/tap reorder, rebuy, buy again <to_click>
  say: reorder, hit/tap/click/press/use/select * reorder/order_again/buy_again/rebuy, repeat * order/purchase/basket,
    order * same/usual again, order * again, have * same/usual again, get * same again, order * usual/same,
    reorder * order/meal/favorite/usual, place * same order, place repeat order, use * order again,
    use * reorder button, order * they have before, order what they have before/last_time
  near: purchase

order_schedule
  name: order/delivery/meal/basket/purchase schedule/plan/book_ahead/preorder, schedule order/delivery, schedule order
    <to_create>/place/confirm/set, order schedule confirm/set/create/for_later, future order, order for_later,
    preorder schedule, order ahead, advance order
  say: schedule * order/delivery/meal/basket/food/dinner/lunch/breakfast/takeaway, order ahead, order * ahead,
    order * in advance, order * for later, preorder, preorder * meal/lunch/dinner/breakfast/food, pre order,
    pre order * meal/lunch/dinner/breakfast/food, book/arrange/plan/set_up/line_up/place * order/delivery *
    for_later/in_advance/ahead/ahead_of_time/beforehand, order ahead of time, order for * later time,
    order * for * next day, place * advance/schedule/future order, book * delivery for, book ahead, plan * order,
    put * order in for later, set * order for later, ask for * delivery later, choose * later delivery
  near: preorder, slot_book

group_order_start
  name: group/share/team/party/joint order/cart/basket/meal <to_start>/create/open/host/initiate/set_up/launch,
    start group order
  say: <to_start>/create/open/host/set_up/organize/launch/get_up/arrange/run * group/share/joint/team order/basket/
    cart,
    order * together, order as * group, order for * group/team/office, get * order together, put together * group order,
    kick off * group order, share * basket, share * cart, host * group order, group order
  who: group order host, group orderer
  near: invite_send, food_order

group_order_join
  name: group/share/team/party/joint order/cart/basket join/enter/accept/participate/add
  say: join/join_in/enter/get_in_on/hop_on/chip_in_to/be_part_of/take_part_in/be_in/add_to/add_to/contribute_to/
    participate_in/jump_into/be_include_in/get_on/go_in_on * group/share/joint/team order/basket/cart,
    add themselves/item/dish/food/something to * group/share/joint/team order/basket/cart,
    order through * group/share order, be in on * group order, accept * invite to * group order,
    add * to * friend's/someone_else's basket/order
  who: group order guest
  near: invite_accept

order_reject
  name: order reject/decline/refuse/turn_down/deny restaurant/store/shop/vendor/merchant/kitchen/partner/seller,
    order reject, order not_accept, restaurant/store/vendor/merchant/kitchen/seller order reject/decline/refuse/cancel,
    restaurant/vendor/merchant/kitchen/seller reject/decline/cancel/refuse
  say: have * order reject/decline/refuse/turn_down/deny/bounce/knock_back, restaurant/store/kitchen/vendor/shop/seller
    * reject/decline/refuse/cancel/turn_down/not_accept/knock_back * order, be turn away by * restaurant,
    order * be reject/decline/refuse/turn_down/not_accept/knock_back,
    have * restaurant/store/kitchen/vendor/shop/seller decline/reject/refuse/cancel/turn_down/knock_back,
    be refuse/reject/decline/turn_down by * restaurant/kitchen/store/vendor/shop/seller
  near: order_cancel

# riders
order_assign
  name: courier/rider/driver/deliverer/delivery_partner/shopper/picker/delivery_person assign/allocate/match/accept/
    find/dispatch
  say: have/get/be_give/be_assign/receive/be_allocate * courier/rider/driver/shopper/deliverer,
    courier/rider/driver/shopper/deliverer be assign/find/give/allocate/on_way,
    have * courier/rider/driver/shopper/deliverer assign/allocate, be match with * courier/rider/driver,
    find * courier/rider/driver, have * courier/rider/driver accept/take * order
  near: order_ship

courier_contact
  name: courier/rider/driver/deliverer/delivery_partner/shopper/delivery_person contact/message/chat/call/text/phone/
    ring, <to_contact> courier/rider/driver/shopper/delivery_partner, courier/rider/driver chat open/start/send,
    courier/rider/driver message send, courier/rider/driver call start/make
  say: contact/message/text/call/phone/ring/ping/write_to/speak_to/talk_to/chat_with/chat_to/reach/reach_out_to/
    get_hold_of/get_in_touch_with/call_up/ring_up * courier/rider/driver/delivery_guy/delivery_person/deliverer,
    send * courier/rider/driver/delivery_guy * message/text, send * message/text to * courier/rider/driver,
    give * courier/rider/driver * call/ring, have * word with * courier/rider/driver,
    drop * courier/rider/driver * line/message, leave * note for * courier/rider/driver
  near: message_send, support_ticket

rider_follow
  name: order/delivery/courier/rider/driver/live tracking map/page/screen/link <to_view>/open/tap/click,
    tracking map/page/screen/link <to_view>/open/tap/click, map <to_view>/open~, live map <to_view>/open,
    order/delivery status <to_view>/check/open, eta check/view
  say: track, track * order/delivery/food/meal/parcel/package/courier/rider/driver/box/shopping/grocery,
    open/view/check/use/look_at * tracking/tracking_map/tracking_page/live_map/tracker,
    follow * order/delivery/food/courier/rider/driver on * map, see/check/look where * order/food/dinner/meal/courier/
    rider/driver be, see/check how far * order/food/courier/rider/driver be,
    check * status/progress of * order/delivery,
    watch * order/food/courier/rider/driver come, follow * order/food/delivery/meal/progress, trace * order/delivery,
    check * eta, check when * order/food be come/arrive
  near: order_track

courier_rate
  name: courier/rider/driver/deliverer/delivery_partner/delivery_person/shopper <to_rate>/rating/star/score/review/
    feedback, <to_rate> courier/rider/driver, courier/rider/driver rating <to_submit>/leave/give
  say: <to_rate>/score/grade/mark * courier/rider/driver/deliverer/delivery_guy,
    give/leave * courier/rider/driver/deliverer/delivery_guy * star/rating/score/thumb_up/thumb_down/feedback,
    give/leave * star/rating/score/feedback/review to/for/on/about * courier/rider/driver/deliverer/delivery_guy,
    review * courier/rider/driver
  near: order_feedback, rate

rate
  name: restaurant/store/vendor/kitchen/eatery/meal/food/dish/merchant <to_rate>/rating/star/score, restaurant/meal/
    food/dish rating <to_submit>/leave/give, <to_rate> restaurant/meal/food/dish
  say: <to_rate>/score/grade/mark * restaurant/meal/food/dish/kitchen/eatery/takeaway/dinner/lunch,
    give/leave * restaurant/meal/food/dish/kitchen/eatery/takeaway * star/rating/score/thumb_up/thumb_down/feedback,
    give/leave * star/rating/score/feedback/review to/for/on/about/of *
    restaurant/meal/food/dish/kitchen/eatery/takeaway,
    review * restaurant/meal/food/dish/eatery/takeaway, tell us how * food/meal/restaurant be,
    say how * food/meal/restaurant be

# arriving, or not
order_deliver
  say: get/receive/have * food/meal/dinner/lunch/breakfast/takeaway/grocery/shopping deliver/bring/drop_off,
    receive * food/meal/dinner/lunch/takeaway/grocery, get * food/meal/takeaway/grocery,
    have * delivery/food/order/parcel/grocery arrive/come/turn_up/show_up, get/receive * delivery,
    food/order/delivery/meal/dinner be deliver/drop_off/hand_over

delivery_undone
  name: delivery/order/drop_off/dropoff/handover fail/unsuccessful/undeliver/undeliverable/not_deliver/not_complete/
    unable/impossible/attempt/return, undeliver order, order undeliver, fail delivery
  say: delivery fail, have * delivery fail, have * fail/unsuccessful/undeliver delivery/order/drop_off,
    fail/unsuccessful/undeliver delivery/order/drop_off, miss * delivery, order/food/delivery * be not deliver,
    order/food/meal/delivery never arrive/come/turn_up/show_up/make_it, order/food/meal/delivery not
    arrive/come/turn_up/show_up/make_it, never get/receive * order/food/meal/delivery,
    be not in/home/there for * delivery/rider/courier/driver, rider/courier/driver could not find/reach/deliver,
    have * delivery go wrong, not be deliver, order * get lose, order * go astray
  near: delivery_fail, problem_report

missing_item_report
  name: item/product/dish/part/ingredient/thing/article miss/missing, missing item/product/dish/part/ingredient/article
    report/flag/claim/submit/log/raise/create/-, item missing report/flag/claim/submit,
    incomplete order report/flag/claim, order incomplete
  say: report/flag/claim * miss, report/flag/claim/complain_about * miss item/dish/drink/side/product/part,
    tell_us/say/complain/let_us_know * item/something/dish/drink/part/side/thing/product * be miss,
    have * item/something/dish/drink/part/side/thing/product miss, miss * item/dish/drink/side/product from * order,
    something/item/dish/drink/part/side/thing/product * be miss, something/item be not there,
    something/item be leave out,
    not get everything/all they order, be short * item/dish/drink, have * miss item/dish/drink/side/product,
    get * incomplete order, get * order with * miss, order be incomplete, receive * incomplete order,
    part of * order be miss, not receive everything/all, we forget * item/dish/drink/side
  near: problem_report

problem_report
  name: quality/food/order/delivery/item/meal/product/service problem/issue/complaint/concern,
    something_wrong report, wrong item/order report, help_with_order open/tap/start
  say: report/raise/flag/log/have/submit/lodge * problem/issue/fault/complaint/concern with/about/on/over *
    order/delivery/food/meal/box/parcel/item/restaurant/courier/rider/driver/purchase,
    complain about * order/meal/restaurant/courier/rider/driver/dish/service/food, let us know * wrong,
    tell us * wrong, say * wrong, say * order/food/meal/delivery * be, say * order/food/meal/delivery * arrive/come,
    complain that * order/food/meal/delivery * arrive/come/be, order/food/meal/delivery * go wrong,
    send * photo of * food/order/meal/damage, make * complaint about * order/food/meal/delivery

# money back
refund_deny
  name: refund/reimbursement/compensation/refund_request/refund_claim/money_back <to_decline>/deny/refuse/not_grant/
    disallow/unsuccessful, deny/refuse/reject refund
  say: be deny/refuse * refund/money_back/compensation, have * refund/refund_request/refund_claim/claim_for_refund
    <to_decline>/deny/refuse/disallow, refund/refund_request/refund_claim * <to_decline>/deny/refuse/disallow,
    ask for * refund * not get/but_deny/turn_down/refuse, not get * refund they ask, fail to get * refund,
    be turn down for * refund, be knock back for * refund, we refuse to refund, we not refund, be tell no * refund,
    not get * money back, refund be turn down, not get * refund
  near: order_refund

refund_give
  say: get/receive/be_give/have/be_send * back/refund as credit, get * back on/for/from * order,
    have * order/meal/item/delivery/food refund, be refund for * order/delivery/item/food/meal,
    be give * credit/money/voucher as * refund, be compensate for, have * refund issue/process/grant/pay

# the pass
trial_start
  name: free_month/free_week <to_start>/claim/activate
  say: try * pass/membership/subscription/plan, try * for free, try * for nothing, try * free of charge,
    try out * pass/membership/subscription/plan, give * pass/membership/subscription/plan * try/go/whirl,
    take/start/begin/claim/activate/use * free trial/month/week, test * pass/membership/subscription,
    be try out * pass/membership

pass_stop
  say: cancel/end/stop/drop/quit/leave/terminate/call_off/turn_off/scrap/not_renew/opt_out_of * pass/membership,
    say goodbye to * pass, let go of * pass, unsubscribe from * pass/membership

# friends
friend_win
  name: referral/invite/referrer bonus/reward/credit earn/get/receive/award/pay/grant/unlock/issue, friend
    first_order/order/activate
  say: get/earn/receive/collect/claim/be_give/be_pay/win/pocket/pick_up * referral/invite/referrer
    bonus/reward/credit/voucher, be reward for * refer/invite/referral, bring in * friend/customer/people by/through *
    referral, bring * friend/customer/people in/on_board, have * friend/someone/referral sign_up/join/order/convert,
    successfully refer, have * refer friend order/join/sign_up, land * referral, friend * place * first order,
    friend use * code/link, someone use * code/link

# stamps and credit
stamp_earn
  name: stamp/loyalty_stamp/punch/sticker <to_earn>/collect/add/award/get/receive/grant/give
  say: <to_earn>/get/collect/pick_up/receive/be_give/add/gather * stamp/loyalty_stamp, fill * stamp_card/
    loyalty_card, have * card stamp, stamp * card, get stamp, collect stamp
  near: points_earn

# what people eat
diet_set
  name: dietary/diet/food/allergy/allergen/taste/eating preference/requirement/restriction/need/profile/setting/- set/
    update/save/add/choose/select/change/edit/submit/complete, diet/allergen/allergy set/update/save/add/choose/change
  say: set/update/change/save/choose/fill_in/give_us/tell_us/enter/add/edit/submit/let_us_know/share * diet/
    dietary_preference/dietary_requirement/dietary_need/dietary_restriction/food_preference/allergy/allergen/
    eating_preference/dietary, tell us what they eat/not_eat/can_eat/like_to_eat, say what they eat/not_eat,
    switch * diet, switch to * diet, set dietary, tell us about * diet/allergy
  near: profile_update

# help
support_ticket
  name: support/customer_service/customer_care/help/agent chat/call/email/message/conversation/contact/ticket
    <to_start>/open/request/send/make/create
  say: need support, need * support, have to talk/speak/write/turn/reach_out to support/us/customer_service/
    customer_care/agent/someone, get on to support/customer_service/customer_care,
    reach out to * customer_care/help_desk/helpdesk/team/agent, contact * team/agent/support_team/help_team/
    service_team, get in touch with * customer_service/customer_care/team/agent, use * support, need help,
    need to contact us/support, ask us for help, come to us for help, lean on support
chat_start
  name: support_chat/chat_support/help_chat/agent_chat/customer_service_chat <to_start>/open/begin/request
email_unsubscribe
  say: stop hear from us, not want to hear from us, no longer want to hear from us,
    ask us to stop email/contact/message/
    write/text, unsubscribe from * message/mailing/communication/update/alert, take themselves off * list
opt_out
  say: stop hear from us, not want to hear from us, no longer want to hear from us, ask us to stop contact/message,
    unsubscribe from * message/communication/update/alert, opt out of * message/communication/update/alert
"""
