"""Field concepts of chains with shops and a web shop: the shop that someone goes to, what is kept in lists and bags."""

from __future__ import annotations

TEXT = """
favorite_store
  name: main/default/regular/choose/select store/shop/branch, store/shop/branch choice/preference/select/select_by
  say: home branch, local branch, store they go to, branch of choice
  as: string trait

last_store_visit
  name: last/late/recent store/shop/branch/in_store/instore/store_visit/showroom visit/-, last in store, store/shop/
    branch
    last visit/see, last store/shop visit, last visit store/shop/branch/in_store, last visit in person
  say: last visit * store/shop/branch, last store visit, last be in * store/shop/branch, last set foot in * store/shop,
    visit/go/come/pop/nip/step/be to/in/into/by * store/shop/branch, set foot in * store/shop/branch,
    <to_visit> * store/shop/branch/showroom, be in/to * store/shop/branch, shop in person, last in store
  as: date trait store_visit.last
  near: last_active

store_visit_count
  name: store/shop/branch visit count/number/total, number store visit, store visit, visit in store
  say: store visit, visit to store/shop/branch, number of store visit, time in store
  as: number/count trait store_visit.count

points_expiry
  name: point/reward/mile/loyalty_point/star/stamp expiry/expire/expiration date/at/on/-, next point expiry, point valid
    until
  say: point/reward/loyalty_point/mile/star/stamp expire/run_out/lapse/be_up/be_lose, lose * point/reward/mile/star,
    point/reward/mile be about to expire, point/reward expiry, point due to expire, forfeit * point,
    have * point/reward/mile/star expire/run_out/lapse/about_to_expire, expire point/reward/mile
  as: date trait points_expire.last
  near: expiry_date

wishlist_count
  name: wishlist/wish_list/favorite/save_item/save_for_later/wishlist_item count/size/number/total/item,
    number/num/count wishlist/favorite/save_item/wishlist_item, save item, item in wishlist/wish_list, item save,
    wishlist item, favorite count/total, item in favorite
  say: item/thing/product on/in * wishlist/wish_list/favorite/save_list, wishlist/wish_list item, save item,
    have * save, have save * item/product/thing, item save, favorite, wishlist size, size of * wishlist,
    thing save for later, have * on * wishlist/wish_list/favorite_list, keep * on * wishlist
  as: number/count trait wishlist_add.count

cart_value
  name: cart/basket/bag/trolley value/total/amount/worth, current/open/live/abandon cart/basket/bag value/total/amount
  say: cart/basket/bag value, worth of * in <cart>, value of <cart>, have * worth * in <cart>, cart worth, basket worth,
    bag worth, with * in <cart>
  as: number/money trait

cart_count
  name: cart/basket/bag/trolley item/size/count/item_count/quantity/line, item in cart/basket/bag/trolley,
    number item cart/basket/bag, cart/basket/bag item count/quantity
  say: item/thing/product in/sit_in/leave_in <cart>, have * in <cart>, cart item, number of item in <cart>
  as: number/count trait

return_count
  name: return/refund count/number/total/lifetime/num/order, number/num/total return, order/item return count/number,
    return make
  say: number of return, return count, return, total return, return make, item send back, order return
  as: number/count trait order_return.count

return_rate
  name: return/refund rate/percent/ratio/share/proportion, percent/share return, return share
  say: return rate, share of order return, proportion of order return
  as: number/percent trait

review_count
  name: review/rating count/number/total/num/write/leave/submit/post, number/num/total review/rating, review write/leave
  say: number of review, review, review write/leave/post/submit, have write/leave * review, review count
  as: number/count trait review.count

value_segment
  name: clv/ltv/value/spend/lifetime_value/customer_value/spender/revenue
    segment/band/tier/group/bucket/decile/quartile/quintile/class/category/bracket/level, rfm segment/group/class/cell
  say: clv/ltv/value/spend/lifetime_value/customer_value segment/band/tier/group/bucket/bracket/level/class, value
    group, spending band, rfm segment
  as: string trait
  near: segment

store_card
  name: have/be store_card/storecard/store_credit_card/house_card/private_label_card holder/customer/user/active/-,
    store_card/storecard/store_credit_card/house_card holder/customer/active/status/-, store card
  say: store card, storecard, store credit card, house card, store card holder, store cardholder
  as: boolean trait
  yes: have/hold/own/carry/with/use/get * store_card/storecard/store_credit_card, store card holder, store cardholder,
    store card customer, storecard holder, store card
  no: without/no * store_card/storecard/store_credit_card, not have/hold/own * store_card/storecard/store_credit_card,
    not store_card holder
  near: partner_card

loyalty_member
  name: be member, member~, member flag, loyalty/reward/club/membership card_holder/cardholder/flag/active/customer/
    be_member, have loyalty/reward/club/membership card/account, be loyalty/reward/club member/customer/card_holder,
    be in/on loyalty/reward program/scheme/club
  say: loyalty card holder, loyalty cardholder, club card holder, reward card holder, card member, loyalty customer,
    loyalty scheme, loyalty card, reward card, club card
  as: boolean trait
  yes: in/on/part_of/belong_to/sign_up_to/member_of/join_up_to * loyalty_scheme/loyalty_program/loyalty_club/
    reward_scheme/reward_program/club, loyalty card holder, loyalty cardholder, have/hold/own/carry/with *
    loyalty_card/reward_card/club_card/point_card, loyalty customer, be in * club
  no: not in/on/part_of/belong_to * loyalty_scheme/loyalty_program/loyalty_club/reward_scheme/reward_program,
    outside * loyalty_scheme/loyalty_program, no loyalty_card/reward_card/club_card, not have/hold * loyalty_card/
    reward_card/club_card, not loyalty_card_holder, without * loyalty_card/reward_card/club_card

is_employee
  name: staff/colleague/employee/internal/team_member flag/account/member/discount/status/user/customer/indicator/-,
    be staff/colleague/associate/team_member, staff discount, work for us, staff discount card
  say: member of staff, staff member, colleague, team member~, employee of ours
  as: boolean trait
  yes: work for/here/with/at -/us/company, staff, employee, colleague, staff member, member of staff, be on staff,
    on payroll, be colleague
  no: not work for/here/with/at -/us/company, not staff/employee/colleague, non staff/employee, not member of staff,
    not on staff/payroll, not staff_member, not colleague

is_student
  name: student flag/status/verify/discount/member/-, be student, student id verify
  say: student, student status, verify student
  as: boolean trait
  yes: student, verify student, verify as student, student verify, have * student status/discount, prove * student
  no: not student, non student, not verify as student

delivery_pass
  name: delivery/free_delivery/unlimited_delivery/delivery_subscription/premier/shipping
    pass/member/saver/plus/subscription/subscriber/unlimited/holder, have delivery_pass/delivery_subscription/
    delivery_saver, delivery pass holder/active/member/status, unlimited delivery, free delivery member
  say: delivery pass, unlimited delivery, delivery subscription, free delivery pass, delivery saver, shipping pass
  as: boolean trait
  yes: have/hold/own/with/be_on/buy * delivery_pass/delivery_saver/unlimited_delivery/delivery_subscription/
    shipping_pass, delivery pass holder, delivery pass
  no: no delivery_pass, without * delivery_pass, not have/hold * delivery_pass/delivery_saver/unlimited_delivery

discount_share
  name: discount/promo/markdown/sale/coupon affinity/sensitivity/share/ratio/usage_rate/rate/propensity/dependence,
    percent/share order/spend discount, full price ratio/share
  say: share of order with discount, share of discount order, discount affinity, promo sensitivity, discount share,
    buy * of order on discount, sensitivity to discount/promotion
  as: number/percent trait

email_engagement
  name: email/newsletter engagement/engagement_score/score/activity/engagement_level/engagement_band
  say: email engagement, engagement with email, email engagement score, engage with email
  as: string trait
  near: health_score

favorite_category
  name: most shop/shop_in category/department/section, fav/top/lead/main department/dept/category
  say: shop mostly in, mostly/mainly/usually/largely/generally shop/shop_for/buy, like * best, love * most, favor *
    department, main department
  as: string trait purchase.mode
  near: interests

favorite_brand
  name: most buy/shop brand, brand love/loyalty/follow
  say: love * most, brand of choice, mostly/mainly/usually buy, loyal to, swear by, fan of, like * best, go to brand
  as: string trait purchase.mode

preferred_channel
  name: main/primary/usual/purchase/shopping/sale/buying/shop channel/shopping_channel/place/method,
    channel/shop preference, shop channel/mode
  say: prefer/like/love to shop/buy, prefer shop/shopping/buy, mostly/mainly/usually/generally/mainly shop/buy,
    shop mostly/mainly/usually, main channel, do most of * shopping, tend to shop/buy, like shop/shopping
  as: string trait

interests
  name: affinity, like, style preference, interest tag/category/list, taste
  say: like, partial to, keen on, enthusiastic about, big on
  as: array trait

churn_risk
  name: risk leave/of_leave/of_churn/of_lapse/lapse, lapse/leave risk/propensity/score/band/likelihood, attrition band,
    churn band/segment/bucket
  say: risk of leave/lapse, likely to leave/lapse, at risk of leave/lapse, about to leave
  as: number/percent trait subscription_cancel.likelihood

lifetime_value
  name: lifetime sale/turnover/order_value
  say: lifetime sale
  as: number/money trait purchase.sum

average_order_value
  name: average/mean basket_size/basket_value/transaction_value/ticket_size/sale_value
  say: average basket value/size/spend, spend * per order/visit/shop/transaction on_average/-,
    average transaction value, typical spend, usual spend
  as: number/money trait purchase.average

last_order_date
  name: last shop/purchase/buy/transact/transaction/order, last shop date/at/on, date of last order/purchase/transaction
  say: last shop, last buy from us, last shop with us
  as: date trait purchase.last

email_opt_in
  name: be emailable, emailable, can email, email contactable/marketable
  as: boolean trait opt_in.flag

post_opt_in
  name: dm/dmail/brochure/magazine consent/opt_in/permission
  as: boolean trait opt_in.flag

# what events keep
is_guest
  name: guest, be guest, guest checkout/order/user/purchase/flag, as guest, anonymous checkout
  say: guest checkout, as guest, without account
  as: boolean property
  yes: as guest, guest checkout, guest, without account/register/log_in/sign_in/create_account/sign_up, not log_in,
    not sign_in
  no: log in, sign in, register, with account, not as guest

is_on_sale
  name: on/in sale, be on_sale/reduce/discount/markdown/sale/clearance, sale/reduce/discount/markdown/clearance/promo
    item/product/flag/price, reduce, mark down
  say: on sale, sale item, reduce
  as: boolean property
  yes: on sale, in sale, on offer, reduce, discount, mark down, sale item, sale product, clearance, cut price,
    at discount,
    at reduce price, on special_offer, on promotion, reduce price
  no: full price, not on sale, not in sale, not reduce, not discount, at full price, without discount

sort_order
  name: sort/sorting order/by/option/type/key/direction, sort, order by
  say: sort by, order by, sort, rank by
  as: string property list_filter.detail
"""
