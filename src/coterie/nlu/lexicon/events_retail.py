"""Event concepts of chains with shops and a web shop: the steps of an order, and a loyalty card."""

from __future__ import annotations

TEXT = """
# browsing
list_view
  name: product/item/category/style grid/listing/tile/gallery <to_view>/impression/load,
    category/collection/department/section landing/page <to_view>/load/browse, listing page load,
    look book <to_view>/open~
  say: <to_view>/<to_browse>/scroll_through category_page/listing_page/list_page/product_list/product_listing/plp,
    <to_browse>/scroll_through * category/department/collection/listing/listing_page/category_page/list_page,
    <to_browse> * listing
  near: product_view

lookbook_view
  name: lookbook/look_book/outfit/look/style_guide/edit/shop_look/complete_look/inspiration/gift_guide
    <to_view>/<to_click>/open/browse
  say: <to_view>/<to_browse>/<to_click>/flick_through * lookbook/look_book/style_guide/outfit/gift_guide/shop_look/
    complete_look, shop look, complete look, get * inspiration
  near: list_view, content_view

product_view
  name: style/pdp/quick_shop/shade/swatch/colorway <to_view>/open/load, product page load, product detail page <to_view>
  say: <to_view> * product/item, open/land_on/visit/go_to/click_into/click_on product_page/item_page/
    product_detail_page/detail_page/pdp,
    <to_view> * detail_page/product_page/pdp

stock_out_view
  name: out_of_stock/sell_out/stock_out <to_view>/see/hit/show/display, product/item unavailable/sell_out <to_view>/-,
    product/item out_of_stock
  say: <to_view>/see/find/hit/come_across/be_interest_in/want/look_for * sell_out/out_of_stock/unavailable,
    <to_view>/see/hit/land_on * sell_out/out_of_stock/unavailable product/item/page,
    find * be sell_out/out_of_stock/unavailable, could not get because out_of_stock/sell_out
  near: product_view

search
  name: visual/voice/image/photo/barcode/predictive search/search_use, search use, search bar use/click,
    autocomplete/suggestion/typeahead <to_click>/select
  near: list_view

search_no_result
  name: search null/zero_hit/zero_result/no_hit/no_match, null search/search_result, no/zero/null/empty result
    find/return/show/-, search fail, no product find
  say: get/see/have/find no/zero/empty search_result, search * come_up/come_back/turn_up empty/blank/nothing,
    search * get no/zero result/hit/match, search * no luck, search in vain, zero search result, search for nothing,
    no_result page, get/hit/see * no_result_page/empty_result

list_filter
  name: facet/refinement/filter/sort/sort_order/sorting <to_click>/<to_choose>/apply/<to_update>/use/add/<to_set>,
    plp facet/refinement/filter/sort, plp facet/filter <to_choose>/apply, product/listing/item/list sort/filter/refine,
    result refine/filter/sort/narrow
  say: narrow/narrow_down/refine/filter/sort/whittle_down * result/listing/range/product/list/selection/search/page,
    apply/use/set/add/pick/tick/choose/play_with * filter/facet/refinement/sort_order, sort/order product/listing/item
    by, narrow * down, whittle * down

size_guide
  name: size/sizing/fit guide/chart/help/finder/advisor/assistant/calculator/tool/recommendation
    <to_view>/open/use/<to_click>/start/complete/show/-, find my size, true fit use/open
  say: <to_view>/check/open/use/consult/look_up/refer_to/read/go_to * size_guide/size_chart/fit_guide/sizing_guide/
    sizing_chart/fit_finder/size_finder/size_advice/fit_chart, check/look_up/work_out/find_out * size/measurement,
    find * size/fit, look at size/sizing, wonder about size/fit, unsure of/about size/fit, measure themselves

stock_check
  name: store/branch/shop/local/in_store/click_collect stock/availability/inventory check/view/search/lookup/look_up,
    find in store click/use/open/view/-, stock checker use, availability check, check stock, stock check
  say: check * stock/availability, check/see/look_up/find_out if/whether * in_stock, check * in stock/store/branch,
    look for * stock in, find in store, see where * be in_stock, check * available in/at store/branch/shop
  near: store_find

# bag and checkout
cart_add
  name: cart/basket/bag/trolley line/row/line_item/entry <to_add>/create, quick <to_add> cart/basket/bag,
    quick add
  say: pop/chuck/toss/bung * in/into <cart>, basket~

cart_remove
  name: cart/basket/bag/trolley line/row/line_item/entry <to_remove>, cart/basket/bag/trolley empty/clear
  say: <to_remove>/lose/bin/cut/strip * from/out_of <cart>, think better of * in <cart>, change mind about * <cart>,
    put * back on shelf

cart_update
  name: cart/basket/bag/trolley <to_update>/quantity_change/quantity_update, cart/basket/bag quantity/qty
    <to_update>/adjust, cart/basket/bag item/line <to_update>
  say: <to_update> <cart>/quantity, change * quantity/number in <cart>, up/increase/reduce * quantity, change how many,
    <to_update> * quantity, make change to <cart>
  near: cart_add

cart_view
  name: mini cart/basket/bag <to_view>/open, cart/basket/bag drawer/flyout/overlay/panel/summary/icon
    <to_view>/open/click
  say: check/look_over/review <cart>, have * look at <cart>, peek at <cart>, open up <cart>

cart_abandon
  name: cart/basket/bag/trolley abandonment/abandon, checkout_start_abandonment~
  near: checkout_abandon

checkout_start
  name: checkout reach/enter/land/initiate/begin, guest/express/member checkout start/begin/select/use,
    checkout step 1 reach/view/start/-, checkout step one
  say: use/choose/go_for guest/express checkout, check out as guest~, get to/go to till/checkout/check_out

checkout_step
  name: shipping/delivery/fulfillment method/option/type/choice/speed/preference/info/service
    <to_choose>/<to_add>/<to_set>/<to_update>/enter, checkout option/shipping/delivery <to_set>/<to_choose>/<to_add>/-,
    checkout progress/progress_make, delivery day/date/time nominate/choose/select, nominate day/delivery select/
    choose/-
  say: choose/pick/select/opt_for/go_for/ask_for/want/plump_for * delivery/shipping/courier,
    choose/pick/select/opt_for delivery/shipping/fulfillment option/method/type/
    service, <to_choose> how * deliver/ship/send, say/choose/pick how/where/when they want * deliver/send,
    opt/choose/elect/ask to collect/pick_up, opt/go for next_day/same_day/express/standard
  near: delivery_book

payment_info
  name: payment/pay method/option/type <to_choose>
  say: <to_choose> payment_method/payment_option/payment_type/how_to_pay, <to_choose> how they pay

payment_fail
  name: payment/psp/checkout/issuer authorization/authentication/auth <to_decline>/fail/error, 3ds/three_ds fail
  say: have * payment/card <to_decline>/bounce/knock_back, fail to pay, payment/card get <to_decline>,
    not manage to pay, payment * <to_decline>

purchase
  name: receipt create/issue/print/record, till/store/shop/in_store/retail/web/app/online/ecommerce
    transaction/sale/receipt record/complete/create/log/ring/process, store/till/in_store/web/online/app transaction,
    till/pos, sale record/log/capture/post, basket/cart/bag check_out, transaction record/log/post/capture
  say: ring up * till, buy at till, go through till, come away with

order_cancel
  name: order cancel request/-, order cancelation request/submit/confirm/-, order line/item <to_cancel>,
    cancel order request, purchase/order/item pull/retract
  say: <to_cancel>/pull/retract/withdraw/axe/bin * order/purchase, change * mind and cancel, have * order/
    purchase cancel

# dispatch and delivery
order_ship
  name: order/shipment/package/parcel/consignment dispatch/ship/send/hand_over/hand_carrier/send_out/collect,
    parcel/order/package hand carrier, order/parcel out_for_delivery/on_way, out for delivery, consignment ship
  say: order/parcel/package/item go_out/ship/dispatch/leave/set_off/be_on_way, have * parcel/package/order/item
    send_out/send/ship/dispatch/post/mail/hand_over, have * order leave, have * on its way, have * out for delivery,
    be send * order/parcel

order_deliver
  name: order/parcel/package/shipment/consignment deliver/delivery_confirm/delivery_complete/hand_over,
    order delivery confirm/complete
  say: order/parcel/package/delivery arrive/land/turn_up/come/reach, <to_receive> * order/parcel/package/delivery/item

delivery_fail
  name: delivery/shipment/parcel/package/order/courier exception/unsuccessful/issue/problem/fail_attempt/attempt_miss,
    order/parcel/package undeliver/undeliverable, delivery attempt miss/fail, return to sender, card left
  say: have * delivery fail/miss/go_wrong, miss * delivery/courier/driver/parcel, <to_bounce> delivery,
    delivery/parcel/courier not turn_up/arrive/come, have * problem/trouble/issue with * delivery, be out when *
    deliver/come, delivery attempt fail, fail/unsuccessful delivery, could not be deliver, courier leave * card

# collecting in store
pickup_ready
  name: store/in_store/collect_store/click_collect/pickup/collection/reserve ready/available/await/arrive_store,
    collect in store ready/available, pickup/collection available/notify/notification/email_send
  say: order/parcel/package wait/ready for them in store/shop/branch, click_and_collect ready,
    have * ready for/to collection/pickup/collect/pick_up, be tell * ready to/for collect/pick_up/collection/pickup,
    order ready/be_ready

order_pickup
  name: pick up store/in_store/order, store/in_store/click_collect/curbside pickup/pick_up/collection
    complete/finish/do/-, collect from/in/at store/shop/branch, click_collect collect/pick_up/complete/handover,
    order/parcel hand customer, curbside pick up, pickup collect
  say: collect/pick_up * from/in/at store/shop/branch/locker/counter, fetch * order/parcel, come in/by for order,
    come/pop/nip in to collect/pick_up, get * order/parcel from store/shop/locker,
    collect/pick_up * click_and_collect/click_collect/order/parcel/package

pickup_expire
  name: click_collect/pickup/collection no_show/noshow/not_collect/uncollect/expire/return/lapse/miss/cancel,
    click_collect return stock, store pickup/collection <to_expire>/lapse/cancel/miss,
    order not_collect/uncollect/return_stock
  say: never/not come/show_up/turn_up for * order/parcel/click_and_collect/pickup/collection,
    let * order/parcel/click_and_collect expire/lapse/go_back, leave * order/parcel/click_and_collect uncollect,
    never/not collect/pick_up * in time, forget * click_and_collect, never bother to collect/pick_up

# sending back
order_return
  name: return/rma label/slip/form/request create/print/generate/download/send,
    return/rma process/close/scan_in/book_in/accept/arrive~, return drop_off/post/collect, item/product send_back
  say: make/do/start/arrange/book/file/log/set_up/kick_off/raise * return, take * back to/in store/shop/branch,
    bring/take * back to/in store/shop/branch, send * back as/for/because, return label/slip, have * return

return_receive
  name: return/rma/return_item receive/arrive/book_in/scan_in/process/accept/check_in/inspect/complete,
    return receive at
    warehouse
  say: have * return/item receive/arrive/book_in/process/accept/reach_us/come_back/get_back/land, return/
    item arrive_back/
    reach_us/be_receive/come_back_to_us, return process/book_in/arrive/reach, return reach us/warehouse,
    return arrive at/back, get * return back, get * back from customer
  near: return_approve, order_return

order_refund
  name: refund issue/process/complete/approve/pay/create/send/trigger, money refund/return, partial/full refund issue/-

exchange
  name: swap/size_swap/color_swap/exchange request/create/start/complete/order_create/raise/-, item/size/product swap
  say: request/ask_for/start/arrange/want/raise/need * exchange/swap, <to_exchange> * item/product/something/size/one,
    swap/change * for, swap over, get * in * different/another/bigger/smaller/larger size/color, want to swap/exchange

# reviews and questions
review
  name: product/item/store rating_leave/rating_submit/rating_give/review_leave, ugc/user_generate_content review/
    create/submit, rating review submit/submission/post/-, review photo/image upload~
  say: rate/review what/something/everything they buy/order/purchase, leave/post/write/give/submit * product_review/
    rating/review, post/add/attach/upload * photo/picture * review

product_question
  name: product/pdp/item question/qa/q_a ask/submit/post, ask question submit, question product
  say: ask * question about * product/item, ask about * product/item, post/submit/ask * question on * product/page,
    ask * product_question, have * question about * product/item
  near: question_ask

# gifts
gift_card_buy
  name: egift/e_gift/e_gift_card/gift_card/gift_voucher/gift_certificate/e_voucher/gift_token sell/purchase/buy/order/
    send/issue/purchase_complete/order_place, egift card purchase/buy/send
  say: buy/purchase/order/send/give/get * gift_card/gift_voucher/gift_certificate/egift/e_gift_card/gift_token/
    e_voucher, buy * as gift_card, treat * to * gift_card/gift_voucher
  near: purchase

gift_card_redeem
  name: gift_card/gift_voucher/gift_certificate/egift/gift_token/gift_balance/gift_card_balance redeem/redemption/
    spend/use/apply/pay/payment_make, gift card payment/payment_make, pay gift card
  say: pay/shop/buy/order/check_out with/by/use * gift_card/gift_voucher/gift_certificate/gift_token,
    <to_redeem>/spend/use_up * gift_card/gift_voucher/egift/gift_token

gift_wrap_add
  name: gift_wrap/gift_wrapping/giftwrap/gift_packaging/gift_box/gift_bag/gift_message/gift_note/gift_receipt/
    gift_option
    <to_add>/<to_choose>/select/request/include/-, gift wrap/wrapping, mark as gift, gift flag/option
  say: add/choose/select/ask_for/request/want/pick/pay_for/go_for * gift_wrap/gift_wrapping/gift_box/gift_message/
    gift_note/gift_receipt/gift_packaging/gift_bag, have * gift_wrap, gift wrap, have/get * wrap, wrap * as gift,
    mark * as * gift, say * be * gift, send * as * gift
  near: extra_add

registry_create
  name: registry/gift_registry/gift_list/wedding_list/baby_list/wedding_registry/baby_registry
    <to_create>/open/start/set_up
  say: <to_create>/open/start/set_up/make/begin * registry/gift_registry/gift_list/wedding_list/baby_list/
    wedding_registry/baby_registry, register for wedding/baby, wedding registry, gift registry
  near: wishlist_add

registry_buy
  name: registry/gift_list/wedding_list item/gift/product buy/purchase/gift, registry/gift_list purchase
  say: buy/order/get/purchase * from/off/on * registry/gift_list/wedding_list/baby_list
  near: purchase

# wish lists and stock
wishlist_add
  name: heart/favorite_icon/love click/tap/press/add, product/item heart/love/favorite, save for later click/-, sfl,
    list/wishlist/favorite item <to_add>
  say: save/keep/park/put_aside * for later, heart * product/item/something, love * product/item,
    <to_add> * wishlist/wish_list/favorite/save_item, like * product/item

wishlist_remove
  name: wishlist/wish_list/favorite <to_remove>, <to_remove> from wishlist/wish_list/favorite, unheart, product/item
    unfavorite/unheart/unlike
  say: <to_remove>/take/drop * from/off/out_of * wishlist/wish_list/favorite, unheart

wishlist_share
  name: wishlist/wish_list/favorite_list/favorite/gift_list/list/shopping_list/registry share/send/email/forward,
    share wishlist/wish_list/list
  say: share/send/email/forward/pass_on/show * wishlist/wish_list/gift_list/favorite/shopping_list/registry,
    let other see * wishlist/wish_list, send * wishlist/wish_list to, drop hint, send hint
  near: share

stock_alert
  name: back_in_stock/bis/stock/restock/availability/oos/out_of_stock/sell_out/product_waitlist
    subscribe/subscription/sign_up/signup/request/alert_request/alert_create/notification_request/reminder_set/
    notify_request/email_request/opt_in, notify me sign_up/signup/subscribe/submit/register/request/click/-,
    notify when available/back/in_stock/back_in_stock, email me when back/available/in_stock/back_in_stock, product
    waitlist join
  say: set/create/put/add/request/leave/sign_up_for/subscribe_to/ask_for/turn_on/want * stock_alert/restock_alert/
    back_in_stock_alert/back_in_stock_notification/stock_notification/restock_notification/back_in_stock_reminder/
    restock_reminder/availability_alert, join/get_on/be_on * waitlist/waiting_list/wait_list for sell_out/out_of_stock/
    item/product, want/ask/wait to know/hear/be_tell/be_notify/be_email when * back/in_stock/available/restock,
    ask/want us to tell/email/notify/text * when * back/in_stock/available, be wait for * back/restock/in_stock,
    subscribe to * back_in_stock, leave * email for * sell_out
  near: waitlist_join

stock_alert_sent
  name: back_in_stock/bis/stock_alert/restock/restock_alert/stock/stock_notification/restock_notification/
    availability_alert email/notification/alert/sms/push/reminder/- send/deliver/receive/notify/trigger/fire/dispatch,
    back in stock send/email/email_send/notify/deliver
  say: get/receive/be_send/have/be_email * back_in_stock/stock_alert/restock_alert/restock_email/stock_email/
    restock_notification/stock_notification/back_in_stock_alert/back_in_stock_email/back_in_stock_notification,
    be tell/notify/email/text/inform * be back_in_stock/back/in_stock/available/restock,
    hear * be back_in_stock, be send/alert/tell * back_in_stock
  near: alert_fire, push_receive

price_drop_sent
  name: price_drop/price_reduction/markdown/wishlist_price_drop/sale email/alert/notification/push/sms send/deliver/
    receive/trigger, price drop alert/notify
  say: get/receive/be_send/have * price_drop_alert/price_drop_email/price_drop_notification/price_alert,
    be tell/notify/email/inform about/of * price_drop, be tell * price have drop/fall/come_down
  near: alert_fire, push_receive

# loyalty and the shop
loyalty_scan
  name: loyalty/loyalty_card/member_card/membership_card/club_card/reward_card/point_card/store_card/member_id/
    loyalty_id/loyalty_app/member/loyalty_barcode scan/swipe/present/show/tap/use/use_till/check_in,
    pos/till/store/in_store loyalty/member scan/swipe/present/identify, loyalty identify at till/pos
  say: scan/swipe/show/present/tap/use/flash/hand_over/produce/whip_out * loyalty_card/club_card/member_card/
    membership_card/reward_card/point_card/card/loyalty_app/member_barcode/clubcard at/in/on/- till/store/shop/
    checkout/counter/branch, scan/swipe/show/present/use/flash * loyalty_card/club_card/member_card/membership_card/
    reward_card/point_card/loyalty_app/clubcard, scan/swipe * card, identify themselves at till
  near: points_earn, store_visit

loyalty_join
  name: loyalty/reward/club/member/membership/loyalty_card/reward_card/club_card/loyalty_scheme
    enrollment/enroll/sign_up/signup/opt_in/join/register/registration/issue/apply/activate/create
  say: sign_up/enroll/register/join/apply/put_name_down for/to/in/- * loyalty_card/loyalty_scheme/loyalty_club/
    club_card/
    reward_card/point_card/reward_scheme/loyalty_program/reward_program/clubcard/member_card,
    get/take_out/pick_up * loyalty_card/club_card/reward_card/point_card,
    become * member/loyalty_member/club_member/reward_member, join * scheme/club/loyalty/reward/program
  near: mileage_join

points_earn
  name: loyalty/reward/bonus/- point/stamp/star/credit credit/collect/earn/accrue/award/add
  say: collect/earn/pick_up/rack_up/gain/clock_up * point/stamp/star

points_redeem
  name: loyalty/loyalty_point/reward/reward_voucher/point/stamp/reward_point redeem/redemption/claim/use/spend/burn/
    exchange/trade_in, loyalty reward/voucher redeem/claim/use
  say: trade_in/trade/swap/use_up/turn * point/reward/star/stamp, claim/redeem/use/cash_in/pick * reward/reward_voucher/
    loyalty_voucher

tier_up
  name: member/loyalty/reward/membership/customer/vip/- status/tier/level/rank
    raise/upgrade/up/reach/promote/advance/increase/move_up/lift/achieve/hit/unlock/earn
  say: move_up/go_up/climb/step_up/jump/rise/be_promote/get_promote/be_bump_up/get_bump_up/be_upgrade/move/advance
    to/- * tier/level/status/rank, reach/hit/unlock/attain/make/achieve * tier/status/loyalty_level/membership_level,
    be/get promote/upgrade/bump/move to * tier/level/status, move up * tier

appointment_book
  name: fitting/personal_shopper/personal_shopping/styling/stylist/styling_session/beauty/makeover/store/in_store/
    bra_fitting/treatment/consultation/measuring/demo appointment/session/service/slot/- book/reserve/schedule/create/
    request
  say: book/reserve/make/arrange/schedule * appointment/fitting/styling_session/session/personal_shopper/stylist/
    makeover/treatment/slot, book/reserve * in store/shop, see/meet * stylist/personal_shopper

wifi_connect
  name: wifi/wi_fi/guest_wifi/store_wifi/in_store_wifi/shop_wifi/hotspot connect/join/login/sign_in/log_in/session/use/
    register/access, store/instore/in_store/guest/shop wifi connect/join/login/sign_in/session/use
  say: connect/log_on/log_in/sign_in/hook_up/join/get_on/hop_on/sign_on/jump_on/log_into to/- * wifi/wi_fi/hotspot,
    use/join/access * wifi/wi_fi/hotspot, get/go online in store/shop/branch
  near: wifi_buy, store_visit

store_visit
  name: store/shop/branch entry/footfall/foot_fall/check_in/visit/ping/detect, footfall/beacon/geofence
    detect/ping/enter/record/trigger
  say: be/come/pop/nip/drop/go/call/walk/stop in/into/in_to/to/by/at * store/shop/branch/showroom/outlet,
    shop/browse in person, set foot in/inside * store/shop/branch, pay * visit to * store/shop/branch,
    be/go/come in store/shop, be * one of store/shop/branch
  near: loyalty_scan

# messages and word of mouth
email_unsubscribe
  name: email/mail/edm/marketing opt_out/optout/stop
  say: come/get/drop/take_themselves off * mailing_list/list/newsletter, ask us to stop email,
    no longer want/get * email, quit * mailing_list/newsletter, leave * mailing_list
newsletter_start
  name: email/mail/newsletter sign_up/signup/subscribe/opt_in, mailing list sign_up/join
  say: sign up for/to * email/mailing_list/newsletter, join/get_on * mailing_list, subscribe to * email

sms_click
  name: sms/text/text_message link/url/- click/tap/open/click_through

invite_send
  name: refer_friend/raf/referral/recommend_friend/member_get_member send/share/invite/submit/create/copy/link_share,
    friend recommend/introduce, refer friend invite
  say: share/send/pass_on/copy/post * referral_link/referral_code/invite_link/refer_link, recommend us to,
    tell * friend/family about us, pass name on, put * friend onto us

referral_convert
  name: refer_friend/raf/referral convert/conversion/complete/reward/purchase/redeem, refer friend purchase

support_ticket
  name: grievance/complaint/customer_complaint/gripe log/raise/make/submit/create/file/lodge/open/receive/-,
    service case/complaint/request, case complaint, contact form submit~, customer service contact/call
  say: <to_complain>/make/raise/lodge/file/log/register/put_in/send_in/submit * complaint/grievance,
    kick up fuss, have * complaint, grumble, moan, gripe, have * gripe/grievance

catalog_request
  name: catalog/brochure/print_catalog/paper_catalog/sample_book/lookbook/mailer/magazine
    request/order/send_for/ask/sign_up/subscribe
  say: request/order/ask_for/send_off_for/send_for/want/get/sign_up_for * catalog/brochure/print_catalog/paper_catalog,
    ask us to send/post/mail * catalog/brochure, ask for * catalog/brochure by/in post, have * catalog/brochure send
  near: content_download, lead_create

instore_event
  name: store/shop/instore/in_store/branch event/workshop/masterclass/evening/demo
    rsvp/book/register/sign_up/reserve/attend/join, event rsvp
  say: book/register/sign_up/rsvp/reserve for/on/to/- * store_event/workshop/masterclass/in_store_event/shop_event/
    demonstration
  near: webinar_register
"""
