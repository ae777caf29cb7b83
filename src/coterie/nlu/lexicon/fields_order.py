"""Field concepts of one order or product view: what such events' properties say."""

from __future__ import annotations

TEXT = """
total
  name: total,
    grand/order/cart/basket/transaction/purchase/invoice/booking/checkout/bill/payment/total total/amount/value,
    total amount/price/value/cost/pay, amount, order value/price/cost/sum, value, amount pay/total/usd/charge,
    price total, final price/total/amount, gross amount/total, sum, total usd, transaction value, fare, total fare,
    trip fare,
    bet/stake/loan/deposit/transfer/withdrawal/payment/donation/premium/refund/claim/investment/trade/bid/offer amount,
    stake, revenue
  say: total, amount, value, worth, order total, spend, cost, pay, bill, sum, total amount, order value, cart value,
    basket value, come to, grand total, order worth, total price, be worth, bill of, total cost, tally, payment of,
    amount to, value at, ring up, set * back, charge, fare, price, to tune of, order of, dollar, purchase of,
    purchase worth, money, transaction of, transfer of, deposit of
  as: number/money property purchase.detail
  more: big, large, expensive, high, pricey, costly
  less: small, cheap, low, tiny
  near: revenue, price, subtotal

revenue
  name: revenue, sale, income, net/gross/order/total/booking/ad revenue, sale amount, proceed, turnover, earning
  say: revenue, sale, turnover, bring in, generate, income, earn us, revenue of, proceed, taking
  as: number/money property purchase.detail
  near: total

subtotal
  name: subtotal, sub total, net amount/total/price, amount before tax, pre tax total, total before tax, net value,
    item total, total excluding tax, total net
  say: subtotal, sub total, before tax, net amount, excluding tax, without tax, pre tax, not counting tax, net of tax,
    before shipping, before discount, excluding shipping, ex vat
  as: number/money property purchase.detail
  near: total

tax
  name: tax, tax amount/total, vat, gst, sale tax, total tax
  say: tax, vat, sale tax, pay * tax, gst
  as: number/money property purchase.detail

shipping
  name: shipping, shipping cost/price/fee/amount/total/charge, delivery cost/fee/price/charge, freight, postage
  say: shipping, shipping cost, delivery fee, delivery charge, shipping fee, pay * shipping, postage, delivery cost
  as: number/money property purchase.detail

shipping_method
  name: shipping/delivery/fulfillment method/type/option/speed/service/mode, delivery, courier, carrier, order type,
    fulfillment
  say: shipping method, delivery method, delivery option, ship by, delivery type, deliver by, delivery speed,
    have it ship, have it deliver, with * delivery, with * shipping, choose * delivery, shipping option, order type,
    use * shipping
  as: string property purchase.detail

discount
  name: discount, discount amount/value/total, amount off, saving, money off, discount percent/rate/percentage,
    promo/coupon discount/amount/value, markdown, reduction
  say: discount, saving, save, money off, get * off, amount off, discount of, reduction, get * discount, markdown,
    percent off, knock off, have * take off
  as: number/money property purchase.detail
  near: coupon

coupon
  name: coupon, coupon code/name/id, promo code/name/id, discount code/name, voucher, voucher code, promo,
    promotion code, offer code/id, code, promo discount, promotion, discount id
  say: coupon, promo code, voucher, discount code, coupon code, use coupon, promo, code, with code, use code,
    apply code, offer code, voucher code, promotion code, with coupon, redeem code, enter code
  as: string property coupon_apply.detail
  near: discount

price
  name: price,
    unit/item/product/list/sale/base/retail/original/asking/listing/ticket/course/room/nightly/monthly/plan price/cost,
    cost, price per unit, price usd, unit amount, amount per, rent, monthly rent, price amount, rate, nightly rate,
    list price, msrp, sticker price
  say: price, cost, price at, price of, price tag, sell for, unit price, be price, worth, asking price, go for,
    retail at, for less than, price point, list at, list price, rent, value at, at price of, per night, price range
  as: number/money property product_view.detail
  more: expensive, pricey, costly, dear, high price, premium price
  less: cheap, inexpensive, affordable, low price
  near: total

cost
  name: cost, cost amount/total/usd/price, expense, spend amount, fee, fee amount, charge amount, commission, charge
  say: cost, expense, fee, charge, come to, set back, cost of
  as: number/money property
  more: expensive, costly
  less: cheap, inexpensive
  near: total, price

budget
  name: budget, price range, max price, maximum price, budget amount, spending limit, price limit, min price
  say: budget, price range, max price, up to, maximum price, willing to spend, budget of
  as: number/money both
  near: price

quantity
  name: quantity, qty, item/product/unit/piece/ticket count/quantity/number, number of item/product/unit/ticket, unit,
    item, item quantity, num item, product count, product quantity, count, cart size, basket size, order size, seat book
  say: quantity, item, number of item, unit, piece, count, product in order, item in order, number of product,
    amount of item, item in cart, number of unit, article, item in basket, ticket, product in cart, at once, in one go,
    item in it, thing, copy
  as: number/count property purchase.detail
  more: big, large
  less: small

currency
  name: currency, currency code, currency type, account currency, base currency
  say: currency, pay in, in currency, denominate in
  as: string both

product_name
  name: product/item/article/sku/good/plan/package/bundle/gear/tool name/title, product, item, name, title,
    product name, item purchase, item buy
  say: product, item, product name, name, call, item name, title, by name of, name of product, thing
  as: string property product_view.detail
  near: category, product_id

product_id
  name: product/item/article/sku/variant/listing id/number/code, sku, product sku, upc, ean, asin, item code
  say: product id, sku, item number, product code, item id, article number, item code
  as: string property product_view.detail
  near: product_name

category
  name: category,
    product/item/order/main/sub/merchant/content/article/video/ticket/course/listing/store/spend/transaction/page/
    event/job category, category name/id/path, department, product type, section, collection, product department,
    product line, group, merchant type, mcc,
    mcc/merchant/spend/spending/transaction group/type/segment, aisle
  say: category, department, in category, from category, section, type, kind, sort of, from section, type of product,
    collection, in department, kind of, range, product category, product type, product from, item from, line,
    in section, aisle, under
  as: string both purchase.detail
  near: type, genre, product_name, brand

brand
  name: brand, brand name, manufacturer, product/item brand, make, label, designer, vendor, maker
  say: brand, make, manufacturer, by, label, designer, from brand, brand name, of brand, make by, vendor, maker
  as: string property purchase.detail

variant
  name: variant, style, option, model, version, flavor, fabric, material, product variant
  say: variant, style, model, option, version, flavor, material, fabric, make from, make of
  as: string property

color
  name: color, product color, shade, item color
  say: color, shade, in color, hue
  as: string property

size
  name: size, product/item/shoe/dress/pack/screen/cup/party/pizza size, dimension
  say: size, in size, size of, pack size
  as: string property

merchant
  name: merchant, merchant name/id, seller, vendor, store, retailer, shop, payee, seller name, store name, supplier,
    affiliation, counterparty
  say: merchant, at, seller, vendor, retailer, store, with, shop, from, sell by, from seller, supplier, pay to
  as: string property card_transaction.detail
  near: store

store
  name: store, store name/id/location/number, shop, branch, branch name, location, location name, outlet, site,
    affiliation, venue, property name, club, gym, restaurant, warehouse, location id, dealer, clinic
  say: store, shop, branch, at store, location, outlet, at, in store, in, venue, at branch, in shop, site, club
  as: string property store_visit.detail

order_id
  name: order/transaction/booking/checkout/cart/payment/invoice/subscription/ticket/reservation/session/application/
    claim/trip/loan id/number/reference/code, reference, confirmation number
  say: order id, order number, transaction id, booking reference, order reference, same order, reference number,
    booking number, confirmation number, same booking, same transaction
  as: string property purchase.detail

order_channel
  name: channel, order/sale/purchase/booking/support/contact/transaction channel/source/medium, sale type, origin,
    place via, entry point, online, in store, be online, be in store, point of sale, source type, offline
  say: channel, through, via, in person, in store, online, by phone, over phone, on web, in app, through app, offline,
    order through, at counter, on site, book through, over counter, order via
  as: string property
  near: platform, acquisition_source

rating
  name: rating, rate, star, score~, rating value/score/star, star count,
    review/star/user/overall/product/driver/app rating/score, grade, star give, number of star, rating give, point
  say: rating, star, score, star rating, rate, grade, give * star, give * rating, rating of, out of five, out of 5,
    mark, out of ten, star review, review of, score of
  as: number/point property rate.detail
  more: high, good, positive
  less: low, bad, poor, negative

review_text
  name: review/comment/feedback/message text/body/content/comment, comment, feedback, text, body, message, note,
    review content, description, detail
  say: comment, review text, text, feedback, mention, contain, say, write, wording, talk about, message, note, body,
    include word
  as: string property review.detail

score
  name: score, result, grade, mark, quiz/test/exam/game/final/total/high/assessment score/result/grade, point earn,
    point score, percentage score, percent, point, high score, correct answer
  say: score, result, grade, mark, score of, get * on, score on, point, percent, correct answer, get * point, mark of,
    get * score, final score, percent on
  as: number/point property quiz_complete.detail
  more: high, good, well
  less: low, bad, poor, badly

duration
  name: duration, length, time,
    session/video/call/watch/listen/play/ride/trip/workout/visit/playback/chat/meeting/stay/lesson/run/activity/read/
    class/sleep/charging/build/booking/loan duration/length/time/second/minute,
    duration second/minute/hour/day/ms/millisecond, time spend, watch time, dwell time, elapse time, minute, second,
    hour, time on page/site, runtime, second watch, minute watch, time second, engagement time, read time, active time,
    minute listen, total length, hour sleep, content length, term month, night count, night, length of stay,
    number of night, second play, minute play, time elapse, response time, wait time, latency, wait, load time
  say: duration, length, last, for, time spend, spend, how long, run time, watch for, run for, minute, hour, second,
    long, time, go on for, listen for, sit for, stay for, play for, take, minute long, hour long, length of,
    running time, watch time, dwell, night, time on, total time, talk for, minute of, hour of, day long, last for,
    last more than, stay on, on for
  as: number/second both
  more: long, lengthy, long than, slow
  less: short, brief, short than, quick, fast

distance
  name: distance, distance km/mile/meter/m, trip/ride/run/total/travel/delivery distance, mile, kilometer, km, length,
    mileage, radius
  say: distance, mile, kilometer, run, ride, km, cover, go, how far, distance of, travel, far, k, walk, cycle, mileage,
    meter, radius
  as: number both
  more: far, long, further, farther
  less: short, near

steps
  name: step, step count/total, daily step
  say: step, step count, walk * step, step day
  as: number/count both

calories
  name: calorie, calorie burn/count/total/kcal, energy burn, kcal, calorie burn
  say: calorie, burn, burn * calorie, kcal, energy burn
  as: number both

intensity
  name: intensity, difficulty, effort, level, pace, average pace, difficulty level, heart rate, average heart rate,
    speed
  say: intensity, difficulty, effort, level, pace, heart rate, hard, speed, level of difficulty, skill level
  as: string property
  more: hard, intense, tough, difficult, fast
  less: easy, light, gentle, slow

reason
  name: reason,
    cancel/cancelation/return/refund/churn/bounce/failure/decline/rejection/contact/dispute/error/unsubscribe/
    downgrade/pause/leave/closure/call/visit/block reason, reason code/type, cause, why, cancel feedback, error message,
    purpose, return reason code, motive
  say: reason, because, because of, due to, reason be, cite, give * as reason, cause, on account of, as reason,
    say it be, on ground of, blame, owe to, cause by, with reason, purpose, for reason, motive, over
  as: string property

error
  name: error, error code/message/type/name, failure code/message, exception, status code, error description, failure
  say: error, error code, error message, with error, code, exception, error type, fault
  as: string property error.detail
"""
