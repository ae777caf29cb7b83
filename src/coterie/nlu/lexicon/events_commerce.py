"""Event concepts of shops: from the first look at a product to the order, its delivery and what comes after."""

from __future__ import annotations

TEXT = """
purchase
  name: order <to_create>/<to_finish>/place/confirm/submit/pay/process/receive/success, purchase,
    purchase/order approve/authorize,
    purchase <to_finish>/make/confirm/success, checkout <to_finish>/success/do/pay, transaction
    complete/success/create,
    item/product/goods/book/ticket/package/deal/merch purchase/buy/order/sell, buy, sale, sale complete/make/close,
    order, convert~, conversion~, thank you page~, payment success~, cart purchase, pos transaction/sale,
    in store purchase/sale/transaction/order, store purchase, online purchase/order, ecommerce purchase, order
    fulfill~,
    bag purchase, shop purchase, till sale, basket complete/purchase/pay, buy complete/success/confirm,
    point of sale transaction/purchase/sale
  say: <to_buy>, purchase, order, buy something/anything/item/product/online/from, make purchase/order/sale/transaction,
    place order/purchase, complete purchase/order/checkout/transaction, shop with/at/from/for, go shop, have order/
    purchase, do shop~, grab~, snag~, nab~, pick up~, get oneself~,
    spend~, spend money, part with money, check out, pay for~, transact, go ahead with purchase,
    finish check out, become customer~, buy stuff, make it to till, finalize order/purchase, go through checkout,
    purchase item/product/something, treat themselves~, hand over money/cash, get through checkout, close purchase, pay/
    spend/part_with * cent/penny/dime, in app purchase, iap, microtransaction, spend real money, pay real money, spend
    actual money, ring up, place * order, take * home~, bag~, transaction~, put order through, order something/anything/
    from, sale~
  who: buyer, purchaser, shopper~, paying customer, orderer, spender~, customer~~, converter
  is: purchase, paying, transact
  near: payment, checkout_start

preorder
  name: preorder, pre order, preorder <to_create>/place/complete, product pre_order/preorder, order advance
  say: preorder, pre order, order ahead, order in advance, order before release, place pre_order/preorder
  who: preorderer
  near: purchase

reorder
  name: reorder, re order, order again, reorder <to_click>/place/complete, repeat order/purchase, buy again,
    repurchase,
    replenish order
  say: reorder, re order, order again, buy again, repeat order, purchase again, repurchase, order same again, restock~,
    replenish
  who: reorderer
  near: purchase

order_update
  name: order <to_update>
  say: <to_update> order, make change to order
  near: purchase

order_cancel
  name: order/purchase/checkout/transaction <to_cancel>, <to_cancel> order, order void/abort
  say: <to_cancel> * order/purchase, order cancel, call off order, cancel what they order, back out of order,
    change mind about order, order * cancel, cancelation~, void order, cancel~
  is: cancel order

order_refund
  name: order/purchase/payment/item/transaction/charge/iap refund, refund,
    refund issue/process/complete/approve/receive/make, money back, payment reverse
  say: refund, get refund, get money back, ask for refund~, ask for money back~, request refund~, receive refund,
    claim refund~, want money back~, have order/purchase refund, be refund, reimburse, order * refund, money back,
    get * back~
  who: refunder~
  near: order_return, dispute

order_return
  name: order/item/product/purchase/goods return, return,
    return start/create/request/complete/receive/initiate/submit/file/ship/report/log/raise/book/register,
    rma create/open/request, item send_back
  say: <to_return> * order/item/product/purchase/something/anything, return~, send * back, send back, bring back,
    ship back, give back, make return, start return, request return, have return, file return, take back to store,
    want/ask/ask_us to <to_return>
  who: returner, serial returner~
  near: order_refund

exchange
  name: order/item/product/size exchange, exchange, exchange request/create/complete
  say: exchange, swap size, <to_exchange> * item/order/size, swap * for, trade for different size, ask for exchange,
    swap/change for * size/color/item, change for, swap * size
  near: order_return

order_ship
  name: order/shipment/package/item/parcel/product ship/dispatch/send/leave_warehouse, shipment create/start, ship,
    dispatch, order fulfill/fulfillment, shipping confirm
  say: ship, dispatch, order ship/dispatch, have order ship, order * on way, order leave warehouse, package ship,
    order send out
  near: order_deliver

order_deliver
  name: order/shipment/package/parcel/item/food/product deliver/arrive/delivery, delivery
    complete/confirm/success/make,
    delivery, drop off <to_finish>, order receive, meal/food/grocery/lunch/dinner/dish deliver/arrive/drop_off/receive
  say: deliver, order/package/parcel/delivery arrive/deliver/come, receive * order/package/parcel/delivery,
    get * delivery/package/parcel, have * order deliver, take delivery, have * deliver, delivery, package show up,
    order reach, get delivery of, order/package/parcel/delivery/shipment turn_up/show_up/land/drop_off/reach,
    get * package/order,
    food/meal/grocery/shopping/takeaway turn_up/show_up/arrive/come/reach
  near: order_ship

order_pickup
  name: order/item/package pick_up/pickup/collect, pickup <to_finish>, click collect, curbside pickup,
    collection <to_finish>, bopis
  say: pick up * order, collect * order, click and collect, pick up in store, collect in store, curbside pickup,
    pick up at store, order to collect, collect from store
  near: order_deliver

delivery_fail
  name: delivery attempt fail, order delay, delivery/order/shipment/package fail/delay/late/miss/attempt/no_show
  say: delivery fail, miss delivery, late delivery/order, order * late, delay order/delivery, order delay,
    package lose, delivery go wrong, delivery delay, order not arrive, order come late, order arrive late,
    not be there/in/home/around for * delivery/parcel/package, be out for * delivery/parcel/package
  near: support_ticket

order_track
  name: order/shipment/delivery/package/parcel track, tracking view/open/click, track order/page
  say: track * order/package/delivery/parcel, look where order be, follow delivery, check order status,
    check status of order
  near: order_ship

order_feedback
  name: order/delivery/courier/purchase rate/rating/feedback/review, rate order/delivery
  say: leave/give * rating/star/score, leave/give * star rating, <to_rate> * order/delivery/courier/driver, rate
    order, give feedback on order, leave feedback on delivery
  near: rate, review

cart_add
  name: product/item/sku/article/good/variant/offer/dish/ticket <to_add>, product/item <to_add>
    cart/basket/bag/trolley,
    cart/basket/bag/trolley <to_add>/fill, <to_add> to cart/basket/bag/trolley, cart/basket <to_update>~,
    cart <to_create>~, add2cart, addtocart, atc, cart item <to_add>, dish/meal/menu_item <to_add>
  say: drop/throw/load/stick * in/into/to/on <cart>, drop/throw * in <cart>, <to_add>/load/stick * in/into/to/on
    <cart>,
    add to <cart>, cart~, put in <cart>, fill <cart>, leave * in <cart>, have * in <cart>, with * in <cart>,
    fill up <cart>, start <cart>, have <cart>, load up <cart>, pick out product~, add item/product/something/anything,
    put something/item/product/anything in, choose to buy~, bag~, add~
  who: carter~~
  near: cart_view, checkout_start, wishlist_add

cart_remove
  name: product/item/sku/dish <to_remove>, product/item <to_remove> cart/basket/bag/trolley,
    cart/basket/bag <to_remove>, <to_remove> from cart/basket/bag, cart item <to_remove>
  say: <to_remove>/take/drop/pull/throw * from/out_of <cart>, remove from <cart>, take * out, empty <cart>,
    clear <cart>, take out of <cart>, remove item/product/something, put * back, take back out, delete item
  near: cart_view

cart_view
  name: cart/basket/bag/trolley/shopping_cart <to_view>/open/page, view cart/basket/bag, mini cart open
  say: <to_view> <cart>, open <cart>, go to <cart>, visit <cart>, check <cart>, look in <cart>, reach <cart>,
    get to <cart>, look into <cart>, see what be in <cart>, cart view, have/take look in/at/inside/into <cart>,
    look inside <cart>, peek in/into/at <cart>
  near: cart_add, checkout_start

cart_abandon
  name: cart/basket/bag/trolley <to_abandon>/expire, abandon cart/basket/bag, abandon cart
  say: abandon <cart>, leave <cart>, fill <cart> but leave, leave before pay/buy/order/check_out/checkout, leave
    without buy/order/pay,
    go without buy/pay/order, walk off without buy, leave with <cart> full, drop off with <cart>, leave * in <cart>~,
    walk away from <cart>, <cart> abandonment, <cart> abandon,
    give up <cart>, forget <cart>, abandon shopping, bail on <cart>, leave <cart> behind,
    leave item/product/something behind, ditch <cart>, leave <cart> full, leave <cart> unpurchase,
    never buy what be in <cart>
  who: cart abandoner, basket abandoner, abandoner
  unfinished: cart_add > purchase

checkout_start
  name: checkout, checkout <to_start>/open/view/load/click/proceed, check out <to_start>, begin checkout,
    proceed to checkout, initiate checkout, go to checkout, checkout page <to_view>
  say: <to_start>/reach/open checkout, <to_start> check out, get to checkout, go to checkout, proceed to checkout,
    start to check out, begin to check out, get as far as checkout, make it to checkout, start pay, start to pay,
    go to check out, click checkout, land on checkout, head to checkout, start payment process, checkout~, check out~,
    go to till, make it to check out, kick off checkout, move to checkout, get into checkout, come to checkout,
    hit checkout, reach/get_to/hit/come_to/make_it_to * payment_step/payment_page/payment_screen/payment_stage,
    get as far as
    pay/checkout/check_out, get to pay, be about to pay, reach point of pay,
    get ready to pay
  near: checkout_step, cart_view

checkout_step
  name: checkout step, checkout step <to_finish>/view, shipping/delivery info/detail/address enter/add/submit/complete,
    checkout option select, shipping method select/choose,
    shipping/delivery info/detail/address give/provide/fill/save/choose/set
  say: enter/give/fill_in/add shipping/delivery address/detail/info, choose/select/pick shipping/delivery
    method/option,
    get to shipping step, checkout step, step of checkout, view/complete step
  near: checkout_start, payment_info

checkout_abandon
  name: checkout/payment <to_abandon>/exit, abandon checkout
  say: abandon checkout/check_out/payment/order/purchase, stop short of pay/buy/order/checkout/check_out, stop short at
    checkout, back out at checkout, chicken out at checkout, stop at payment, leave checkout, quit checkout, drop out of
    checkout, drop off at checkout, walk away from checkout, bail on/at checkout, bail out of checkout, give up at/on/
    during checkout, not finish check out, exit checkout, get cold foot at checkout, checkout abandonment, fall out of
    checkout, abandon purchase at, bail at payment, drop out at payment, leave at checkout, leave during checkout, stop
    at checkout, leave/go/quit/stop without finish/complete * checkout/order/purchase, <to_abandon> * order/purchase at/
    on * payment_screen/payment_page/payment_step, back out at * payment_screen/payment, abandon at checkout, walk out
    of checkout, drop off during checkout
  who: checkout abandoner
  unfinished: checkout_start > purchase

payment_info
  name: payment info/information/detail/method/card/data enter/add/submit/provide/save/update/fill/input,
    card enter/add/save, <to_add> payment info, credit card add/enter/save, billing info/detail enter/add/submit,
    payment method create/attach/set
  say: enter/add/give/provide/put_in/fill_in/type_in/save/submit/key_in payment/billing/card/credit_card detail/info/
    information/method/number, add credit_card/card/payment_method, save card, give us card, give card, enter card,
    put in card, have card on file~, put card in, store card, fill in card, set up payment, enter payment
  near: checkout_start, payment

payment
  name: payment, payment make/complete/success/succeed/receive/process/submit/confirm/capture/settle/send/pay/collect,
    charge success/succeed, bill/invoice/installment/premium/fee/rent/due pay, pay, payment transaction, charge capture
  say: pay, make payment, complete payment, payment go through, pay up, successful payment, settle payment, payment,
    charge, be charge, pay successfully, have payment, hand over payment, payment succeed, send payment, pay money,
    be bill, be debit, submit payment
  who: payer
  near: purchase, invoice_pay

payment_fail
  name: payment/charge/transaction/card/billing/direct_debit/debit/renewal/checkout <to_decline>/fail/error/
    unsuccessful/bounce/failure, card payment fail, dunning start/enter, invoice payment fail, payment past due
  say: payment/charge/card/transaction/renewal/billing <to_decline>/fail/bounce/error, fail payment/charge,
    <to_decline>/fail/unsuccessful payment/card/charge/transaction, card * decline, payment not go through,
    payment * not go through, problem with payment, trouble pay, could not pay, can not pay,
    payment/card/charge error/problem/issue/trouble, problem/trouble/issue with card, have card reject,
    billing issue/problem/error, payment go wrong, card be turn down, payment be knock back,
    could_not/can_not/fail_to/be_unable_to charge/bill/debit/take_payment/collect_payment,
    could not take * money/payment, payment/charge bounce, have * card <to_decline>, card * bounce, card be refuse,
    not manage to charge/bill, card/payment <to_decline>/fail/bounce on/at/for * renewal/subscription/membership,
    renewal payment <to_decline>/fail/bounce, direct_debit/standing_order/installment/premium/check/rent/autopay
    <to_decline>/fail/bounce/not_go_through, fail to pay, fail to make payment, fail to settle, not manage to pay
  near: checkout_start

product_view
  name: product/item/sku/article/good/pdp/detail/offer <to_view>/open/show, product/item page/detail <to_view>/open,
    view item/product/content, product impression~, quick <to_view>, product detail, view product detail,
    product display
  say: <to_view> <product>, look at product/item/something, view~, look at, see~, browse~, check out~, product view,
    visit product page, product page~, open product page, view product page, land on product page, eye up,
    show interest in, be interest in~, look at product detail, product page visit, have look at, take look at,
    be look at, check out item/product, window shop~, view item
  who: product viewer, browser~
  near: product_click, list_view, page_view

product_click
  name: product/item/sku/search_result/recommendation/listing/tile <to_click>/select/choose, select item,
    recommendation/suggestion click/select
  say: <to_click>/select/choose product/item/recommendation/suggestion/tile, <to_click> on product/item/recommendation,
    click through to product, tap recommendation, follow recommendation, click recommend product/item, pick product
  near: product_view

list_view
  name: product/item/category/collection/listing/department/catalog list/page <to_view>/open,
    product list <to_view>/filter, category/collection/catalog/department/section/aisle <to_view>/open, view item list,
    plp <to_view>, list <to_view>~, shop browse, menu <to_view>~
  say: <to_view>/open/scroll_through category/collection/department/catalog/range/aisle/list, view product list,
    product list, browse product, category page, look at category, browse through, browse~, view category page,
    listing page, scroll through product, look around~, visit category page,
    <to_browse>/wander/wander_through/stroll_through/go_through category/collection/department/catalog/range/aisle/
    list/section/shelf
  near: product_view, page_view

list_filter
  name: product/list/search/result/listing filter/sort, product list filter, filter/sort apply/use/select/change/set,
    refine search
  say: filter * <result>, filter list, sort list, apply filter, use filter, narrow down, refine search, filter by,
    sort by, filter product, set filter, filter search result
  near: list_view, search

search
  name: search, product/item/site/content/job/property/hotel/flight/trip/recipe/listing/catalog search,
    search perform/submit/make/run/start/complete/enter/execute/do/query, query submit/enter/search,
    keyword/term search, lookup, product query, search result <to_view>, find product
  say: search, search for, look for, look up, hunt for, do search, run search, seek~, make search, use search,
    perform search, type in search, use search bar/box, query, go look for, enter search, search term, try to find,
    search bar, look * up, do lookup, search on
  who: searcher, seeker~
  near: list_view, product_view

search_no_result
  name: search no/zero/empty result, no result search, search fail, zero result, no result show
  say: find/get/see/come_across/come_back_with/come_up_with nothing * search,
    search * turn_up/bring_up/return/yield/find/give nothing, search * come up empty, search * draw blank,
    search with no result, search turn up nothing, search bring up nothing, search return nothing, draw blank,
    turn up nothing, bring up nothing, find none, not find anything, not find what they look for, no hit, no match,
    search draw blank, search for something we not have, search for * and find none/nothing, find nothing, get no
    result, search come up empty, come up empty, zero result,
    no search result, search without result, search find nothing
  near: search

product_compare
  name: product/item/plan/car compare, comparison view/start/make, compare product/item, compare list <to_add>
  say: compare product/item/plan/price, compare, put side by side, use comparison, make comparison
  near: product_view

wishlist_add
  name: product/item/listing/property <to_add> wishlist/favorite/wish_list,
    wishlist/wish_list/favorite <to_add>/create/save,
    product/item/listing/property/home/recipe/hotel/place <to_save>/like, <to_add> to wishlist/favorite, wishlist,
    favorite, <to_save> for later, restaurant/store/shop/venue/vendor/seller/dish favorite/mark_favorite/save
  say: <to_add>/save/stick * to/on/in/onto <wishlist>, add to <wishlist>, wishlist, wish list, favorite, save for
    later,
    heart, <to_save> * for later, have * on <wishlist>, save item/product/listing/property/home/hotel/recipe,
    put on <wishlist>, mark as favorite, mark * as favorite, make * favorite, shortlist, save~, bookmark~, fave,
    with wishlist, have wishlist, like product/item/listing, save restaurant/store/shop/venue
  near: cart_add, product_view, bookmark

wishlist_remove
  name: product/item <to_remove> wishlist/favorite, wishlist/favorite <to_remove>, unfavorite, unfavorite, unlike~,
    unsave
  say: <to_remove>/take/drop * from/off <wishlist>, unfavorite, unfavorite, unsave, take off <wishlist>,
    remove favorite
  near: wishlist_add

wishlist_to_cart
  name: wishlist product/item <to_add> cart, wishlist to cart, wishlist move cart
  say: move * from <wishlist> to <cart>, add * wishlist * to <cart>, move wishlist item to <cart>, wishlist to cart
  near: cart_add

stock_alert
  name: back in stock request/subscribe/notify/signup/alert, stock alert create/subscribe, notify me click/request,
    waitlist product, price alert/drop create/set/subscribe, out of stock <to_view>, price watch <to_start>,
    stock/restock alert/notification/notify/reminder <to_set>/<to_create>/subscribe/request/sign_up
  say: ask to be tell when back in stock, back in stock, sign up for stock alert, ask for stock alert,
    set price alert, price alert, wait for restock, want restock, notify when back, want to know when available,
    restock alert, request restock notification, track price,
    ask/want/wait/request to be tell/notify/alert/remind when * back/available, ask/want to know when * back/available,
    wait for price drop,
    wait for * price to drop/fall/come_down, wait for * to come down in price, watch * price,
    wait for * back in stock, be tell when * back, ask us to tell them when * back, ask/want to hear when * back
  near: wishlist_add

coupon_apply
  name: coupon/voucher/promo/promo_code/discount/discount_code/code/promotion/offer_code/gift_code <to_redeem>/accept/
    success, coupon, coupon redemption, promo redemption, discount apply, offer <to_redeem>/activate
  say: <to_redeem> <coupon>, pay with <coupon>, <to_use> * <coupon>, apply * <coupon>, <to_redeem> * <coupon>,
    redeem offer, get discount with, with * <coupon>~, order/buy/purchase with <coupon>, redemption, coupon use, take
    up * offer/deal, take * offer/deal up, take it up, take them up,
    take advantage of * offer/deal, take us up on * offer/deal, make use of * offer/deal, snap up * offer/deal, cash in
    on,
    make most of * offer/deal, jump on * offer/deal, act on * offer/deal,
    get money off, code apply, use code, redeem~, claim offer, use discount, apply discount, get discount,
    use promotion~
  who: coupon user, coupon redeemer, discount shopper~
  near: coupon_enter, purchase

coupon_enter
  name: coupon/voucher/promo/promo_code/discount/discount_code/code enter/add/input/submit/try/type
  say: enter/try/type_in/punch_in/put_in/submit/input/add * <coupon>, enter/try/type_in/put_in code
  near: coupon_apply

coupon_deny
  name: coupon/voucher/promo/promo_code/discount/code <to_decline>/fail/invalid/expire/error
  say: try/enter/put_in * code/coupon/voucher/promo * use/redeem,
    try/use/enter/put_in * code/coupon/voucher/promo * run_out/expire/not_valid/invalid, try *
    expire/old/invalid/dead
    code/coupon/voucher, <coupon> bounce, <coupon> turn down, have * code/coupon/voucher turn_down/refuse,
    <coupon> deny/reject/fail/invalid, <coupon> not work, <coupon> not accept, invalid/reject/expire/fail <coupon>,
    try invalid code, code not work, have * <coupon> reject, coupon * not go through, enter wrong code,
    have <coupon> deny
  near: coupon_enter

coupon_remove
  name: coupon/voucher/promo/discount/code <to_remove>
  say: <to_remove>/drop <coupon>
  near: coupon_apply

promo_view
  name: promotion/promo/offer/banner/deal/sale/campaign/hero <to_view>/show/impression/display/open, view promotion,
    internal promotion <to_view>, sale page <to_view>, offer page <to_view>
  say: <to_view>/notice/be_show promotion/promo/offer/banner/deal/sale, sale page, visit sale page, see special offer,
    look at deal
  near: promo_click

promo_click
  name: promotion/promo/offer/banner/deal/sale/hero/carousel <to_click>/select/open, select promotion
  say: <to_click>/select promotion/promo/offer/banner/deal/carousel, respond to offer/promotion, act on promotion
  near: promo_view, ad_click

gift_card_buy
  name: gift card/voucher/certificate purchase/buy/order/send/create, egift send
  say: buy/purchase/get/order/send/give gift_card/gift_voucher/gift_certificate,
    buy/purchase/get/order/send/give/treat * gift_card/gift_voucher/gift_certificate, gift * voucher/card,
    give * as gift/present, buy * as gift/present
  near: purchase

gift_card_redeem
  name: gift card/voucher/certificate redeem/use/apply/activate, store credit use/apply/redeem
  say: use/redeem/spend/apply/pay_with/cash_in gift_card/gift_voucher/store_credit/gift_certificate,
    use up * gift_card/gift_voucher, cash * gift_card/gift_voucher in, spend * gift_card/gift_voucher,
    put * gift_card/gift_voucher toward
  near: coupon_apply

review
  name: product/order/item/app/hotel/restaurant/seller/course/listing review, review,
    review submit/write/create/post/leave/publish/add/send/give, feedback submit/give/send/leave/provide/share,
    testimonial <to_submit>, comment review
  say: review, write review, tell us what they think, say what they make of, have something to say about, have * to
    say about,
    have say, speak * mind, let us know what they think, tell us how it be, tell us how * be, tell us * about,
    share * think/view/opinion, give us * opinion/view/think, pass comment, sound off about, leave review, post
    review, submit review, leave feedback, give feedback, write * review,
    leave * review, share opinion, give * review, give us feedback, post feedback, say what they think, write us up,
    submit feedback, provide feedback, add review, review product
  who: reviewer, critic~
  near: rate, survey_complete

rate
  name: product/app/content/video/movie/song/driver/trip/ride/course/lesson/recipe/book/chat/workout <to_rate>/rating,
    rating, rating submit/give/leave/add/set/create/send, star give, rate app/content,
    rating prompt <to_submit>/answer/accept/complete,
    title/show/series/episode/article/game/service/host/seller/courier/experience/session rate/rating/score, rate~
  say: rate, give * rating, leave * rating, score~, give * star, leave * star, rate us, give * score, star rating,
    rate * app/us/game, give star, rate highly, give thumb up~, submit rating, award star
  who: rater
  near: review, like

loyalty_join
  name: loyalty/reward/club/membership/loyalty_program join/enroll/sign_up/signup/register/start/create/activate,
    loyalty program/account join/enroll/create, loyalty member <to_create>, member <to_join>, club card <to_create>
  say: join/enroll_in/sign_up_for/sign_up_to/become_member_of/register_for/get_into loyalty/reward/club/
    loyalty_program/reward_program/loyalty_scheme/loyalty_club/
    frequent_flyer_program/frequent_flyer_scheme/club_card/mileage_program, become loyalty member, get loyalty card,
    join * reward, join * club, become member~
  near: sign_up

points_earn
  name: point/reward/loyalty/loyalty_point/mile/coin/credit/cashback <to_earn>/award/add/receive/grant/get
  say: <to_earn>/get/receive * point/reward/mile/cashback/loyalty_point/coin, be award point, earn cash back
  near: points_redeem

points_redeem
  name: point/reward/loyalty/loyalty_point/mile/coin/credit/cashback <to_redeem>/spend/burn/exchange/convert,
    redemption <to_finish>, reward redemption
  say: <to_redeem>/spend/burn/exchange/convert * point/reward/mile/cashback/loyalty_point, pay with point,
    claim reward, pay * with point/reward/mile/credit/coin
  near: points_earn, coupon_apply

tier_up
  name: tier/loyalty_tier/status/membership_level upgrade/reach/change/up/promote/achieve, tier <to_upgrade>
  say: reach/move_up_to/be_promote_to/hit/get_to/earn * tier/status, make it to * tier/status/level, climb to *
    tier/level, make it to,
    rise to, climb to, move up to, be promote to, get bump up to, go up to, be upgrade to, step up to, earn * status,
    move up * tier, upgrade tier, change tier,
    go up tier, get * status
  near: points_earn

store_visit
  name: store/shop/branch/location/showroom visit/enter/check_in/checkin/walk_in, beacon/geofence enter, in store
    visit,
    store enter, store/shop/branch/showroom/boutique/venue walk/enter/arrive/<to_visit>, foot_traffic store, walk in
  say: visit/come_into/walk_into/go_to/enter/pop_into/stop_by/drop_by/step_into/be_in store/shop/branch/showroom/
    location, visit us in person, come in store, walk in, set foot in store, visit physical store
  near: visit

store_find
  name: store/branch/dealer/shop/location locate/locator/find/finder/search, store locator use/view/open/search,
    find store, nearest store search, direction click/get/request
  say: look for store/branch/shop/location, find store/branch/shop, use store locator, store locator, look up store,
    get direction, search for store, look for near store, locate store
  near: search

size_guide
  name: size guide/chart/fit <to_view>/open/use, fit guide, size chart
  say: <to_view>/check/open/use/consult size_guide/size_chart/fit_guide
  near: product_view

donation
  name: donation, donation <to_create>/complete/give/receive/send, donate, gift give/make, pledge <to_create>,
    contribution make
  say: donate, give donation, make donation, contribute, give money to, pledge, give to charity, give to, give,
    make gift, give * gift/money, single gift, one off gift, gift of, regular gift, cash gift, gift~,
    average/typical/mean/total gift,
    support financially, chip in, make contribution
  who: donor, donator, giver, supporter~
  near: payment

bid
  name: bid, bid <to_create>/place/submit, auction bid/join, offer <to_create>/submit/place/send
  say: bid, place bid, make bid, put in bid, make offer, bid on, submit offer, put in offer, make * offer
  who: bidder
  near: purchase

sell
  name: item/product/listing/offer sell/list/post/create/publish, listing create/publish/post/add/submit,
    ad post/create, sell item
  say: sell, list * for sale, list item, create listing, post listing, put up for sale, post ad, list something,
    post advert, put * up for sale, offer for sale, list property, make listing
  who: seller, lister, vendor~
  near: purchase
"""
