"""Further names that teams give to fields: other nouns, whole phrases as names, and names told from the other end.

Each block adds to a field under its id; those at the end are fields of their own.
"""

from __future__ import annotations

TEXT = """
# where from, by what way
acquisition_source
  name: first/- hear/learn/know via/about_from/about_through/of_from/from/through, discover via/through/by/from,
    find via/through/by/on, find us via/through/by/on, how discover/know/find/meet us, how_find/how_discover us,
    lead/signup/customer/user origin, acquire by/from/on, acquisition/ad/media/marketing network/partner,
    install network/partner/campaign, bring by/in_by, come to us via/through

order_channel
  name: sale/order/book/booking/purchase route, route to market, sell/order/book/buy/purchase via/through/by,
    book/booking/reservation channel/medium

share_method
  name: share/send/invite/refer/forward/post via/through/on/by/over/to_network,
    sign_up/register/log_in/sign_in/login/authenticate/auth/verify with/by/via/through/using,
    login/sign_in/signin/auth/authentication service/way/means/mode,
    contact/notify/reach/inform by/via/through/on, contact/invite/share/notification route/medium/channel

payment_method
  name: pay with/by/via/using/through/from, pay_for with, payment rail/means/way/tender/form, means/way/form of
    payment,
    settle with/by/via

shipping_method
  name: deliver/ship/send/dispatch/carry by/with/via/through, delivery/shipping partner/company/carrier/firm,
    carrier name, courier name/company

device_type
  name: client kind/type/-, device kind/class, handset, handset type/kind

origin
  name: fly/sail/depart/leave/go/travel/start/set_off from, from place/port/location, outbound airport/city

destination
  name: go/fly/travel/head/sail/bound/deliver/ship to, travel/head/bound for, to place/port/country/location/
    destination,
    trip/journey/holiday/travel place, where to

store
  name: venue ref/reference/id/name
  say: venue

session_count
  name: play/session/visit count/number/total, play 7/14/30/60/90/180/365 d/day, number of play/session/visit,
    play/session last 7/30/60/90 d/day

# what is liked best, and what comes most often
favorite_brand
  name: most/mostly/usual/main/go_to buy/purchase/order/wear/shop/love/like/- brand/label/maker, brand buy/purchase/
    love
    most, best_love brand

favorite_category
  name: most/mostly/usual/main buy/purchase/order/shop/view/read/watch/love/like/- category/department/section,
    category buy/shop/order most, best_love category

favorite_cuisine
  name: most/mostly/usual/main/top order/eat/buy/love/like/- cuisine/food/food_type/food_style/kitchen

favorite_genre
  name: most/mostly/usual/main/top watch/play/read/listen/hear/stream/love/like/- genre

favorite_topic
  name: most/mostly/usual/main/top read/watch/view/follow/love/like/- topic/subject/theme/section

favorite_store
  name: most/mostly/usual/main/local visit/shop/order/use/love/like/- store/shop/branch/outlet/restaurant/venue

favorite_destination
  name: most/mostly/usual/main visit/book/fly/travel/love/like/- destination/place/city/airport/route/country

payment_method
  name: most/mostly/usual/main/standard/go_to/top use/- pay/payment method/option/means/way/type, pay/payment
    method/option/means

usual_dish
  name: most/mostly/usual/main/top order/buy/eat/love/- dish/item/meal/product

# how long, how late, until when
delivery_time
  name: door_to_door minute/min/time/second/-, doorstep minute/time, minute/min/time to door/deliver/doorstep,
    deliver in/within minute, promise/quote/expect/estimate minute/arrival, total delivery
    minute/time, eta

lateness
  name: overdue/behind/delay/over/past/late minute/min/hour/day, late by minute/min/hour/day/-,
    minute/min/hour/day overdue/behind/behind_schedule/over_eta/past_eta/past_promise/over, delay by/length/duration/
    time,
    delay by minute/hour

lead_time
  name: day/hour before/until/till/to departure/takeoff/take_off/flight/trip/travel/arrival/check_in/stay/start/event/
    pickup/journey, notice day/hour, day/hour of/- notice/in_advance, advance notice/day/hour, day in_advance

wait_minutes
  name: queue/hold/wait/waiting/queueing minute/min/second/sec/time/length, minute/second/time in_queue/on_hold/
    queue/wait,
    time wait/queue

renewal_date
  name: next box/pass/membership/subscription/plan/- charge/debit/payment/bill/billing/rebill/renewal date/at/on/-,
    box/pass/membership/subscription/plan next charge/payment/bill/renewal/debit date/on/at/-,
    contract/agreement/policy/membership/subscription/plan/pass/box/cover roll_over/renew/rebill date/at/on/-,
    roll_over date/at/on/-, rebill date/at/on/-

trial_end_date
  name: free_period/free_trial/trial/trial_period/intro_period/taster/taster_period/free_month end/expire/expiry/
    run_out/
    over/lapse/finish/until/last_day date/at/on/-

expiry_date
  name: good/run until/till/through, valid till/thru/through, lapse date/at/on/-, run_out date/at/on, use by/until

points_expiry
  name: point/reward/star/stamp lapse/valid_until/valid_to/good_until/run_out/use_by/until date/at/on/-

miles_expiry
  name: mile/award_mile/air_mile/avio/mileage lapse/valid_until/valid_to/good_until/run_out/use_by/until date/at/on/-

travel_document_expiry
  name: passport/visa/travel_document/id_document/identity_document/id_paper/identity_paper/id_card/identity_card/id/
    identity/id_proof lapse/valid_until/valid_to/valid_till/good_until/run_out/end/until date/at/on/-
  say: id_document/identity_document/id_paper/identity_paper/id_card/identity_card/id/proof_of_id/proof_of_identity/
    photo_id expire/run_out/lapse/be_up/end/expiry/expiration/renewal, id_document/identity_document/id_card/
    photo_id no
    long valid

nights
  name: stay/hotel/trip/book night, night stay/book

# money
balance
  name: fund/money/cash/balance available/left/on_hand/in_account/now, available/spendable/current/clear/ready
    fund/money/cash/balance

credit_balance
  name: account/shop/store/wallet credit/fund/money/balance, shop/store wallet/credit/money, wallet, credit
    on_account/left

gift_card_balance
  name: gift_card/gift_certificate/gift_voucher/certificate/voucher/giftcard fund/money/left/leave/remain/available/
    balance/value/credit

points
  name: point/mile/award_mile/star/reward_point/air_mile/avio have/hold/leave/remain/left/available/in_account/
    on_account/
    own/bank/unspent/unuse, available point/mile/award_mile/star

currency_left
  name: gem/coin/gold/diamond/token/crystal hold/have/own/leave/remain/in_hand/available/in_wallet/now

income
  name: wage/pay/salary/earning/income per month/year/week/annum, monthly/annual/yearly/weekly/net/gross
    wage/pay/salary/earning/take_home, wage, take_home, take_home pay, earning per month/year

credit_score
  name: bureau/credit_bureau/credit/experian/equifax/transunion/fico score/point/rating/grade/mark, credit standing/
    worthiness, creditworthiness

has_overdraft
  name: overdraft allow/available/grant/arrange/approve/permit/agree/on/open/in_place/set_up

overdraft_limit
  name: max/maximum overdraft, overdraft cap/ceiling/maximum/max/allowance/headroom/line

overdrawn_days
  name: day negative/in_red/below_zero/overdraw/in_overdraft/under_zero, negative day, day with negative balance

credit_limit
  name: card/credit/credit_card/borrow/borrowing limit/cap/ceiling/line/maximum, card borrow/borrowing limit/cap/
    ceiling

spend_limit
  name: spend/spending/budget/card/atm/new/old/daily/weekly/monthly limit/cap/ceiling/maximum, cap, limit

net_worth
  name: wealth/affluence/asset tier/band/level/segment/class/rating/bracket, wealth, affluence, rich

total
  name: gift/donation/contribution/pledge amount/value/sum/size/total, amount/sum give/donate/pledge/contribute,
    money return/back/refund, refund amount/value/sum/total, reimburse amount/sum/value, money_back amount/-

total_spend
  name: total pay/pay_out/donate/contribute, pay/donate/contribute total/to_date/so_far/lifetime/all_time,
    lifetime/total/cumulative giving/donation/contribution/gift, giving/donation/contribution/gift total/lifetime/
    to_date/all_time, yearly/annual spend/outlay/expenditure, outlay total/to_date, total outlay

biggest_order
  name: big/large/high/max/maximum/top gift/donation/contribution/payment/transaction/booking/spend/sale -/value/
    amount,
    max/maximum/record basket/order -/value

last_order_date
  name: last/latest/recent gift/donation/contribution/payment/booking/reservation/order/purchase date/at/on/time/-,
    last give/donate/order/buy/purchase/pay date/at/on/-

first_order_date
  name: first/early/initial gift/donation/contribution/payment/booking/reservation/order/purchase date/at/on/time/-,
    first give/donate/order/buy/purchase/pay date/at/on/-

order_count
  name: gift/donation/contribution/booking/reservation/stay/flight/trip count/number/total, number/num of/-
    gift/donation/contribution/booking/reservation/stay/flight/trip

return_rate
  name: share/percent/rate/proportion/ratio send_back/return/of_return, send_back/return share/percent/rate/ratio/
    proportion

savings_balance
  name: goal/pot/jar/saving/nest_egg/vault total/balance/amount/value/sum, total/sum in/of goal/pot/saving,
    total goal/pot/saving

# people
is_student
  name: in/be_in education/school/college/university/full_time_education, education confirm/verify/check,
    confirm/verify in_education/student/education, study/studying currently/now/flag/-,
    enroll in/at education/college/university/school, currently study

children
  name: kid/child at_home/in_home/num/count/have

household_size
  name: people/person/member/number at/in/live_at home/house/household, home size, people live together

birth_year
  name: year born, born year, born in/on year, birth yr

diet
  name: food/meal/dietary/diet/eating requirement/need/rule/restriction/regime/constraint

onboarded
  name: intro/introductory/welcome/product tour/guide/walkthrough do/complete/finish/see/take
  yes: onboarding/setup/tour/welcome_tour/walkthrough complete/finish/do,
    complete/finish/do/take/go_through * tour/welcome_tour/intro_tour/walkthrough
  no: onboarding/setup/tour/walkthrough not complete/finish/do, not complete/finish/do/take * tour/walkthrough/setup,
    skip/abandon * tour/walkthrough, onboarding/setup incomplete/unfinish

push_opt_in
  name: push/notification/alert ok/allow/accept/yes/opt_in/consent

email_opt_in
  name: promo/marketing/promotion/newsletter mail/email/e_mail ok/allow/accept/yes/opt_in/consent/permission/agree,
    mail/email/e_mail permission/ok/allow/yes, accept/allow/get/want mail/email/promo_mail/marketing_mail

sms_opt_in
  name: accept/allow/get/want sms/text/text_message, text/sms/mobile allow/accept/yes/agree

marketing_opt_in
  name: promo/promotional/marketing/advert/advertising ok/allow/accept/yes/opt_in/consent/permission/agree

# of one occurrence
ahead_flag
  name: for/order_for/book_for later, later, set for_later, in_advance, plan ahead, order ahead

order_id
  name: order/booking/reservation/purchase/transaction/trip/journey/stay/claim/case/basket/checkout reference/ref/
    number/
    no/code, pnr, record locator, locator

discount
  name: price cut/drop/reduction, money_off amount/value, saving amount/value

quantity
  name: how many, number/num/count/total piece/article/item/product/dish/unit/good/line, piece, dish/article/piece/
    line
    count/number/quantity, pax

passengers
  name: plus one/guest/count, companion, companion count/number, number/num diner/guest/cover/companion/head, people
    count,
    head_count

party_size
  name: number/num diner/guest/cover/people/head, diner/cover/people/head count/number/total

reason
  name: cause, why, ground, motive, rationale, cancel/cancelation/return/refund/churn/decline/refusal/denial/
    rejection/exit/
    block/closure/leave/opt_out/unsubscribe/delay/disruption/pause/dispute cause/ground/motive/why/rationale,
    why cancel/return/refuse/leave/block/decline, cause/ground of/for cancelation/refusal/denial/delay/return/exit

priority
  name: seriousness, gravity, how serious/urgent, severity/priority/urgency level/grade/rating

ticket_subject
  name: issue/problem/enquiry/inquiry/help/support/case/contact/request/complaint/ticket area/kind/type/subject/topic/
    theme/category/about

topic
  name: issue/problem/enquiry/inquiry/help/support/contact/request/chat/question area/kind/subject/theme/topic

rating
  name: score/mark/grade give/award/leave, star give/award/leave/receive, give star, hotel/property/stay/
    accommodation/restaurant star/class, hotel_star,
    star of hotel/property

success
  name: be resolve/solve/settle/fix/valid/ok, resolve, solve, valid, valid code, fix

file_format
  name: file kind/type/extension, output/export/download/document/delivery format/type/kind

product_holding
  name: active/hold/own product/service, service hold/own/active/have, product active/own/have

recipient
  name: send/pay/give to, payee name, beneficiary name

vehicle
  name: transport, transport type/mode/means, mode/means of transport, courier/rider/driver/delivery/travel
    vehicle/transport/mode

tenure
  name: tenure month/year/day, month/year/day as customer/member/subscriber/user, month with_us

cart_value
  name: basket/cart/bag/trolley/shopping total/value/amount/sum/worth

# fields of their own
travels_with_children
  name: bring/take/travel_with/fly_with/stay_with/have_with child/kid/family/baby, travel/fly/holiday/trip with
    child/kid/family/baby, family flyer/traveler/trip/travel/holiday/flag, child/kid travel/on_trip/along
  say: travel with child/kid/family, fly with child/kid/family, bring * child/kid
  as: boolean both
  yes: with child/kid, travel/fly/go/holiday/come/stay/vacation * with child/kid/family/little_one/baby,
    bring/take * child/kid/little_one/baby along/with/-, bring * child/kid/family, take * child/kid,
    have * child/kid with, with child/kid in_tow, family traveler/flyer
  no: not travel/fly/go * with child/kid/family, never bring * child/kid, travel without child/kid
"""
