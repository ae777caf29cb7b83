"""Field concepts about who someone is: identity, place, company, plan, consent and dates."""

from __future__ import annotations

TEXT = """
age
  name: age, user/customer/member/profile/current age, age year
  say: age, year old, year of age, how old, aged, be * old
  as: number/year trait
  more: old, old than, over age of, above age of, senior than
  less: young, young than, under age of, below age of
  near: birthday, age_group

age_group
  name: age group/range/band/bracket/bucket/segment, generation
  say: age group/range/band/bracket, generation, age bracket
  as: string trait
  near: age

birthday
  name: birthday, birth date/day, date of birth, born date/on/at, birthdate
  say: birthday, date of birth, birth date, have * birthday, turn * year, celebrate * birthday, be bear, birthdate, bear
  as: date trait
  near: birth_month, age

birth_month
  name: birth month, birthday month
  say: birthday month, month of birth, be bear in, birthday in, birthday be in, have birthday in, bear in
  as: string trait
  near: birthday

birth_year
  name: birth year, year birth, year of birth
  say: birth year, year of birth, be bear in, bear before/after/in
  as: number/year trait
  near: birthday

gender
  name: gender, sex, gender identity
  say: gender, sex, gender identity, identify as
  as: string trait

first_name
  name: first/given name, forename, name first
  say: first name, given name, forename, be call, christian name
  as: string trait
  near: full_name

last_name
  name: last/family name, surname, name last
  say: last name, surname, family name
  as: string trait
  near: full_name

full_name
  name: name, full/display/user/customer/contact/real name
  say: name, full name, be call, be name, display name
  as: string trait

username
  name: username, user name, handle, nickname, screen name, login name, gamertag, player name
  say: username, user name, handle, nickname, screen name, gamertag
  as: string trait

email
  name: email, email address, e mail, contact/work/primary/user/customer/personal/business/login email
  say: email, email address, e mail, e mail address, mail address, email domain, work email, address end with,
    email account, business email, email end in, use * address, email contact
  as: string trait
  near: email_domain

email_domain
  name: email domain, domain, email provider
  say: email domain, domain, email provider, mail provider, provider of email
  as: string trait
  near: email

phone
  name: phone, phone number, mobile, mobile number, telephone, cell, contact number, cell phone, telephone number,
    contact/home/work/mobile phone, msisdn, phone mobile/home/work, cell number, whatsapp number
  say: phone, phone number, mobile, mobile number, telephone, telephone number, cell, cell number, cell phone number,
    contact number, number on file, number we can call, way to call, phone on file, number to call, cellphone,
    cellphone number, mobile on file, number to reach, callable number, reachable by phone
  as: string trait

address
  name: address, street, postal/street/home/shipping/billing/mailing/delivery/residential address, address street/line,
    address line 1
  say: address, postal address, home address, street, shipping address, billing address, delivery address,
    mailing address, street address
  as: string both

country
  name: country, country code,
    address/billing/shipping/home/residence/current/geo/user/customer/market/ip/nationality country, country name,
    nation, home market, market, country region, nationality, hq country, residence
  say: country, nation, live in, be base in, be from, come from, be in, reside in, locate in, living in, based in,
    in country, home country, market, hail from, from, citizen of, country of residence, where they live, be locate in,
    resident of, native of, nationality
  as: string both
  near: region, city

state
  name: state, province, address/billing/shipping/home/residence/us state, state code/name/province, region state,
    county, prefecture
  say: state, province, live in, be base in, be from, be in, reside in, in state of, living in, based in, from, county,
    state of residence, home state, resident of, in state
  as: string both
  near: region, country

city
  name: city, town, address/billing/shipping/home/current/user/customer/delivery/hq/metro/venue city, city name, metro,
    metro area, locality, municipality, dma
  say: city, town, live in, be base in, be from, be in, reside in, living in, based in, from, metro area, home town,
    hometown, in city of, be around, in and around, town they live in, locate in
  as: string both
  near: region, state

region
  name: region, area, territory, geography, sale/data/user/customer/server/market/cloud region, continent, geo, zone,
    region name, emea, locale region, sales territory
  say: region, area, territory, zone, geography, live in, be base in, be in, part of world, continent, be from, from,
    based in
  as: string both
  near: country, state

postal_code
  name: postal/zip/post code, zip, postcode, address postal_code/zip/postcode, zipcode, billing/shipping/home zip, zip5
  say: zip, zip code, postal code, postcode, post code, zipcode
  as: string both
  near: city

location
  name: location, geo location, place, home/last/current location, coordinate, geolocation
  say: location, place, where they be, position, whereabouts, live in, be in, be base in, be from
  as: string both
  near: city, country

timezone
  name: time zone, timezone
  say: time zone, timezone, be in time zone
  as: string trait

language
  name: language, locale, lang,
    preferred/prefer/user/device/browser/ui/app/communication/native/spoken/site/content language,
    language code/preference, locale language, language setting
  say: language, speak, speaker, speaker of, prefer language, locale, speak language, native language, write in,
    mother tongue, use app in, communicate in, language preference, tongue, have language set to, speaking, set to
  as: string both
  near: locale

locale
  name: locale, device/user/app/browser/site locale, language region
  say: locale, language setting, language
  as: string both
  near: language

marital_status
  name: marital/relationship status, married, civil status
  say: marital status, be marry, relationship status, be single, married, divorced
  as: string trait

children
  name: child/children/kid count/number, number child, has child/children/kid, child, kid, dependent, dependant count,
    household child, parent, is parent, child at home
  say: child, kid, have child/kid, number of child/kid, parent, be parent, with child/kid, family with child, dependent,
    with family
  as: number/count trait
  yes: have child/kid, be parent, with child/kid, parent
  no: have no child/kid, childless, without child/kid, no child/kid
  near: household_size

household_size
  name: household size/member, family size, home size, person count
  say: household size, number in household, people in household, family size, size of household, live with,
    people at home
  as: number/count trait

pet
  name: pet, has pet/dog/cat, pet type/name/species/owner/count/breed, dog, cat, number pet
  say: pet, dog, cat, have pet/dog/cat, pet owner, dog owner, cat owner, own dog/cat/pet
  as: string trait
  yes: have pet/dog/cat, own pet/dog/cat, dog/cat/pet owner
  no: have no pet/dog/cat, without pet/dog/cat

income
  name: income, annual/yearly/household/monthly/gross income, income bracket/range/band/level/group, salary, earnings,
    annual salary
  say: income, earn, make~, salary, household income, income bracket, bring home, wage, earnings, pay
  as: number/money trait
  more: well pay
  less: badly pay

net_worth
  name: net worth, asset under management, aum, total asset, wealth
  say: net worth, wealth, asset, asset under management, aum, be worth~
  as: number/money trait

occupation
  name: occupation, profession, employment, job, employment status/type, work status, job status
  say: occupation, profession, work as, job, be employed, employment status, do for living, make living as, employment
  as: string trait
  near: job_title

job_title
  name: title, job title, position, job position/name, role title, job role
  say: title, job title, position, job, work as, role, hold position of, job role
  as: string trait
  near: role, occupation

seniority
  name: seniority, seniority level, job level, management level, title level
  say: seniority, seniority level, rank, job level, management level
  as: string trait
  near: job_title

role
  name: role, user/account/member/team/workspace/job/org/persona role, role name, user type, permission level,
    access level/role, is admin/owner, permission, persona, job function
  say: role, user type, access level, permission, have role, in role, persona, job function, work in, function
  as: string trait
  near: job_title, department

department
  name: department, team, function, division, business unit, job function/department
  say: department, team, function, division, work in, business unit, be in team
  as: string trait
  near: role

company
  name: company, company name, organization, organization name, employer, account name, workspace name, business name,
    org name, firm
  say: company, work for, work at, organization, organisation, employer, employ by, business, firm, company name,
    be with
  as: string trait

industry
  name: industry, sector, vertical, company/account/business/customer industry, industry name/type/segment,
    business type, market vertical, industry vertical
  say: industry, sector, vertical, line of business, work in, business type, kind of business, be in business,
    operate in, field, space
  as: string trait

company_size
  name: employee/employees, employee/staff/company/org count, number of employee, company employee_count/size/employees,
    headcount, company size, account size, team size, organization size, size employee, employee number, workforce,
    employee range, employee band
  say: employee, company size, headcount, number of employee, size of company, staff, people work for, people on staff,
    workforce, head count, worker, team size, employ, person company, member of staff, person team, person
  as: number/count trait
  more: big, large than, big than
  less: small, small than

company_revenue
  name: annual revenue, company/account/business/yearly revenue, revenue range/band/annual, turnover, annual turnover
  say: annual revenue, company revenue, turnover, yearly revenue, revenue per year, turn over, make * year, revenue year
  as: number/money trait
  near: arr

segment
  name: segment, customer/user/account/market/rfm/lifecycle/persona segment, segment name, cohort, persona,
    customer group/type/class, audience, user group, market segment, business segment
  say: segment, cohort, customer type, customer group, persona, customer class, group, bucket
  as: string trait

lifecycle_stage
  name: lifecycle stage/status/phase, life cycle stage, customer/user/lead/account/funnel/journey/adoption stage,
    lead status, stage, lifecycle, lifecyclestage
  say: lifecycle stage, stage, life cycle stage, funnel stage, customer stage, phase, where they be in,
    stage of journey, lead status
  as: string trait
  near: status

lead_score
  name: lead score/grade/rating, prospect score, fit score, qualification score, mql score
  say: lead score, lead grade, fit score, prospect score
  as: number/point trait

plan
  name: plan, plan name/type/tier/level/code/id, subscription plan/tier/type/level/name/product, pricing plan/tier,
    account plan/tier/type/level, billing plan, current/price plan, membership type/plan/level, company plan, package,
    package name, product tier, edition, license type, tariff, tier, membership, pass type, data plan, service plan,
    mobile plan, rate plan, product plan, customer plan, account type, subscription
  say: plan, tier, on plan, subscription, package, subscription level, pricing plan, subscribe to, be on,
    subscription type, pay for, membership, level, edition, have plan, plan type, tariff, contract, type of plan,
    plan level, subscription tier, service plan
  as: string both
  near: loyalty_tier, subscription_status

billing_period
  name: billing period/interval/cycle/frequency/term, plan interval/period/term/frequency,
    subscription interval/period/term/frequency/cycle, payment frequency/interval/schedule/plan/cycle, renewal period,
    interval, contract term/type, term, bill cycle
  say: billing period/interval/cycle/frequency, bill, pay, billed, on plan, payment frequency, pay every, billing,
    billing term, plan, commitment, subscription
  as: string both
  near: plan

subscription_status
  name: subscription/membership/plan/subscriber/billing/customer/member status/state, status subscription,
    is subscribed/subscriber/subscribe, has subscription, active subscription, subscription active, is member,
    has membership, membership active, paid subscriber, is paying, paying, is paid/premium
  say: subscription status, subscription, membership status, subscriber, have * subscription, subscribed, paying,
    member, membership, paid subscriber, subscription be, paying customer, have active subscription
  as: string trait
  yes: have * subscription, be subscriber, be subscribe, subscriber, paying, be member, have membership, pay us,
    be on paid plan, subscription active, active subscriber
  no: have no subscription, not subscribe, no subscription, without subscription, non subscriber, not be subscriber,
    not pay, not be member, free user, non paying, unsubscribed
  near: plan, status

status
  name: status, state,
    user/account/customer/member/profile/order/payment/application/contract/ticket/loan/policy/claim/booking/driver/
    employment/enrollment/delivery/kyc status, account state, active, is active, enabled, is enabled, current status
  say: status, state, account status, be in status, customer status, stand, be mark as
  as: string both
  yes: be active, be enabled
  no: be inactive, be disabled, not active

trial_status
  name: trial status, in/on/is trial, trial active, is trialing, trialing, has trial, trial user, free trial, trial
  say: trial status, be on trial, on trial, in trial, trial, trialing, free trial, in * trial, trial user
  as: boolean trait
  yes: be on trial, on trial, in trial, trialing, still in trial, trial active, on free trial, in trial period
  no: not on trial, not in trial

vip
  name: vip, is vip, vip status/customer/member/flag
  say: vip, very important, v i p, vip customer/member/user
  as: boolean trait
  yes: be vip, vip
  no: not vip, not be vip, non vip

is_employee
  name: is employee/staff/internal, internal, employee, internal user, test user/account, is test
  say: employee, staff, internal user, internal, work for us, test account, test user, own staff
  as: boolean trait
  yes: be employee, be staff, be internal, be test, work for us
  no: not employee, not staff, not internal, external, real user

loyalty_member
  name: loyalty member/program/enrolled/participant/status/enrollment/active/opt_in,
    is loyalty/loyalty_member/rewards_member, reward member, reward program/programme member/enrolled, in loyalty,
    club member, has loyalty card, loyalty, rewards member, loyalty card
  say: loyalty member, reward member, in loyalty program, be in loyalty program, loyalty program, club member,
    have loyalty card, part of loyalty scheme, loyalty scheme member, belong to loyalty program, belong to club,
    loyalty programme member, loyalty cardholder, reward program member
  as: boolean trait
  yes: loyalty member, reward member, in * loyalty program, club member, have loyalty card, belong to * program,
    be loyalty member, rewards member
  no: not in * loyalty program, not loyalty member, non member, not club member, not reward member
  near: loyalty_tier

loyalty_tier
  name: loyalty tier/level/status/program_tier,
    reward/rewards/membership/member/vip/customer/status/elite/frequent_flyer/medallion tier/level, tier, tier name,
    membership status, member tier/level, frequent flyer status, loyalty
  say: loyalty tier, tier, loyalty level, membership level, status, reward tier, level, member tier, loyalty status,
    vip tier, elite status, tier member, frequent flyer status, hold status
  as: string trait
  near: plan

points
  name: point/points balance/total/count/available/earned, loyalty/reward/rewards/membership/bonus point/points,
    loyalty point balance, point, points, reward balance, mile, miles, mile balance, loyalty balance, star balance,
    air mile
  say: point, loyalty point, reward point, point balance, mile, air mile, balance of point, reward balance,
    have * point, sit on * point, point in account, point save up, star
  as: number/point trait
  near: balance

balance
  name: balance,
    account/current/wallet/available/cash/savings/credit/average/coin/gem/deposit/checking/portfolio/outstanding/
    prepaid/store_credit balance, balance amount, wallet amount, fund available, money in account, portfolio value,
    currency balance
  say: balance, account balance, money in account, have * in account, hold, have in wallet, wallet balance, saving,
    fund in, amount in account, have * save, keep * in account, cash on account, have * left in, credit left, worth of
  as: number/money trait

debt
  name: debt, outstanding amount/balance/debt/debt, amount due/owed/outstanding, balance due, total debt,
    past due amount, arrears, loan amount/balance, overdue amount/balance, amount overdue, total due
  say: debt, owe, outstanding, amount due, be behind by, arrears, owe us, outstanding balance, amount owe,
    past due amount, in debt
  as: number/money trait

credit_score
  name: credit score/rating, fico, fico score, credit worthiness, credit band
  say: credit score, credit rating, fico, fico score, credit
  as: number/point trait

credit_limit
  name: credit limit, overdraft limit, spending/card limit, credit line
  say: credit limit, overdraft limit, spending limit, credit line, card limit
  as: number/money trait

lifetime_value
  name: lifetime value, life time value, ltv, clv, cltv, customer lifetime_value/value,
    total/predicted/predict/user lifetime_value, lifetime revenue/spend/amount, customer value, predicted ltv,
    predict value, ltv usd, historical value
  say: lifetime value, ltv, clv, cltv, customer value, life time value, customer lifetime value, value over lifetime,
    be worth, lifetime spend, lifetime revenue, value to us, worth to us, value as customer, total value, worth,
    life time worth
  as: number/money trait purchase.sum
  near: total_spend

total_spend
  name: total spend/spent/revenue/purchase_amount/purchase_value/order_value/sales/amount/paid/expenditure/purchases/
    order_amount/turnover/value/payments, spend total, spend, spent, amount spend/spent, revenue total,
    lifetime spend/revenue/spent, money spent, cumulative spend/revenue, spend to date, gross spend, net spend,
    gross merchandise value, purchase total, ytd spend, year to date spend, customer revenue, annual spend,
    spend lifetime, historic spend, revenue, total deposit~, total donation~
  say: total spend, spend, spend in total, have spend, total revenue, revenue, spend with us, lifetime spend,
    amount spend, total amount spend, worth of purchase, worth of order, bring in, spend overall, spend altogether,
    spend to date, money spend, total purchase value, purchase worth, pay us, generate revenue, total order value,
    spend all together, buy * worth, buy for, spending, bring us, total outlay, splash out, ring up, cumulative spend,
    pay us in total, spend in all
  as: number/money trait purchase.sum
  near: lifetime_value

average_order_value
  name: average order/basket/purchase/cart/transaction/booking/ticket/sale/checkout/spend value/size/amount/total,
    average order, aov, average spend/basket/ticket/purchase, average order value, order value average,
    mean order value, average revenue order
  say: average order value, aov, average order, average basket, average basket size, average spend, average purchase,
    basket size, average cart, average transaction, mean order value, typical order, spend per order,
    average order size, average ticket, spend on average, order on average, average spend per order, usual basket,
    typical basket, average bill, typically spend, order average, spend each time, average per order
  as: number/money trait purchase.average

order_count
  name: order/orders/purchase/purchases/transaction/transactions/checkout count/number/total/lifetime/quantity/
    frequency, number of order/purchase/transaction, total order/orders/purchase/purchases/transaction/transactions,
    lifetime order/orders/purchase/purchases, num order/purchase, orders, order placed count, count of order,
    booking count, number of booking, total booking, trip count, number of trip, stay count, ride count, orders placed,
    purchases
  say: order count, number of order, number of purchase, total order, purchase count, order in total, lifetime order,
    purchase in total, total purchase, number of booking, transaction count, number of transaction, order to date,
    total number of order, order over lifetime, purchase to date, all time order, how many order, order they have place,
    place * order in total
  as: number/count trait purchase.count

biggest_order
  name: max/maximum/big/large/high order/purchase/transaction/basket value/amount/total, big order, large order,
    max purchase, highest order value, largest transaction
  say: big order, large order, high order value, big purchase, max order, large purchase, big basket, high purchase
  as: number/money trait

last_order_value
  name: last/late/recent order/purchase/transaction value/amount/total/revenue
  say: last order value, last order amount, value of last order, last purchase amount, most recent order value,
    value of most recent order, last order be worth, last purchase value
  as: number/money trait

items_purchased
  name: item/items/product/products/unit/units purchased/bought/count/purchase/total/ordered,
    total item/items/unit purchase/bought, number of item/product, quantity purchased, total quantity
  say: item purchase, product buy, number of item, item buy, total item, unit buy
  as: number/count trait

favorite_category
  name: favorite/favourite/top/prefer/preferred/most_purchased/most_viewed/most_bought/main/primary/like/best/common/
    interest category/department/product_category/section/type/collection, category affinity/preference,
    category interest, product interest/affinity/preference, interest category, most_frequent category
  say: favourite category, favorite category, preferred category, top category, category they like most,
    most like category, prefer category, category preference, category affinity, most buy category, main category,
    favourite department, go to category, shop mostly in, category of choice, best love category, mostly buy,
    favor category, mainly buy
  as: string trait purchase.mode
  near: interests

favorite_brand
  name: favorite/favourite/top/preferred/prefer/most_purchased brand/designer/label/make/team/club,
    brand affinity/preference
  say: favourite brand, favorite brand, preferred brand, prefer brand, top brand, brand preference,
    brand they like most, brand affinity, favourite team, favorite designer
  as: string trait purchase.mode

favorite_genre
  name: favorite/favourite/top/preferred/prefer/most_watched/most_played genre/style/music/format/game_mode,
    genre affinity/preference/favorite, top genre, music taste
  say: favourite genre, favorite genre, preferred genre, prefer genre, top genre, genre they like most,
    genre preference, taste in music, most watch genre, best like genre, into * genre, favourite kind of music,
    kind of film they like
  as: string trait video_start.mode
  near: interests

favorite_topic
  name: favorite/favourite/top/preferred/prefer/most_read topic/section/author/subject/sport/journalist,
    topic interest/affinity/preference, topic follow, subject interest
  say: favourite topic, favorite topic, favourite section, top section, preferred topic, topic interest,
    most read section, prefer topic, favourite subject, topic they read most, go to section, favourite author,
    mostly read
  as: string trait article_read.mode
  near: interests

favorite_store
  name: favorite/favourite/preferred/prefer/home/closest/nearest/primary/local/usual/default store/shop/branch/
    location/restaurant/gym/club/clinic/airport/venue/cinema/salon, preferred location, store preference
  say: favourite store, favorite store, preferred store, home store, local store, nearest store, prefer store,
    usual store, home branch, home club, home gym, home airport, favourite restaurant, preferred location, local branch,
    store they shop at, go to store
  as: string trait

favorite_cuisine
  name: favorite/favourite/preferred/prefer/top cuisine/food/dish/restaurant_type/meal, cuisine preference,
    food preference
  say: favourite cuisine, favorite cuisine, preferred cuisine, favourite food, cuisine preference, prefer cuisine,
    most order cuisine, food they like, favorite food
  as: string trait food_order.mode

favorite_destination
  name: favorite/favourite/preferred/prefer/top/dream/most_visited destination/city/route, destination preference,
    next destination
  say: favourite destination, preferred destination, favorite destination, dream destination, top destination,
    prefer destination, most visit destination
  as: string trait booking.mode

interests
  name: interest, interests, hobby, hobbies, preference, preferences, topic, topics, like, likes, passion,
    content preference, favorite, favorites, tag, tags, goal, goals, sport, sports, activity preference
  say: interest, be interested in, hobby, interested in, like, into, love, have interest in, passion for, fan of,
    enthusiast, keen on, enjoy, care about, list * as interest, passionate about, lover, among interest,
    interest include, preference, follow
  as: array trait
  near: favorite_category, favorite_topic

diet
  name: diet, dietary preference/restriction/requirement/need/type, food preference/restriction, allergy, diets
  say: diet, dietary preference, dietary restriction, eat, dietary requirement, dietary need, diet include, allergy,
    allergic to, follow * diet, be on * diet, food restriction
  as: array trait

size_preference
  name: shoe/clothing/dress/shirt/ring/preferred/prefer size, size
  say: shoe size, clothing size, dress size, shirt size, wear size, size, preferred size, take size
  as: string both

preferred_channel
  name: preferred/prefer/favorite/favourite/primary/best/contact/communication/marketing channel/contact_method/
    contact/communication, contact preference/method, communication preference/channel, channel preference,
    shopping channel, order channel
  say: preferred channel, prefer to be contact by, prefer channel, contact preference, channel of choice,
    favourite channel, preferred contact method, best way to reach, prefer to hear from us, like to be contact,
    want to be contact by, communication preference
  as: string trait

preferred_device
  name: preferred/prefer/primary/main/favorite/last/most_used/current/default device/platform/device_type/os,
    primary device, main platform
  say: preferred device, main device, primary device, mostly use, device of choice, use mainly, favourite device,
    last device, primary platform, main platform, device they use most
  as: string trait
  near: device, platform

payment_method
  name: payment/pay/billing/checkout/default_payment method/type/option/mode/instrument/provider/gateway, payment,
    card type/brand, preferred/saved/default payment method, pay with, paid with, tender, tender type, payment source
  say: payment method, pay with, pay by, pay via, pay use, method of payment, way to pay, card type, means of payment,
    settle with, use * to pay, payment type, check out with, pay through, how they pay, pay in, paid by, charge to,
    put it on
  as: string both payment.detail

has_payment_method
  name: has/saved card/payment/payment_method/credit_card, card on file/saved, payment method on_file/saved/added,
    credit card on_file, billing set_up, has billing
  say: card on file, saved card, have card on file, payment method on file, saved payment method, have saved card,
    card save, credit card on file, have * payment method
  as: boolean trait payment_info.flag
  yes: have card on file, card on file, have payment method, save card, with saved card, have add card
  no: no card on file, without card on file, no payment method, without payment method, have not add card, no saved card

acquisition_source
  name: acquisition source/channel/medium/campaign, source,
    signup/sign_up/registration/lead/user/traffic/first_touch/first/original/referral/install/marketing/attribution/
    initial source/channel, utm source, how hear, how did you hear, media source, referrer, attribution, came from,
    referred by, origin, lead source, referral channel, first touch channel, utm, channel, acquisition, first source
  say: acquisition source, source, come from, come through, acquisition channel, find us through, be acquire through,
    hear about us, be refer by, sign up through, arrive from, come to us via, channel, join through, lead source,
    come via, referral source, discover us, join via, acquire via, be bring in by, origin, through, traffic source,
    first come from, come to us through, find us via, where they come from, recruit through, arrive through, utm source,
    from
  as: string both
  near: utm_medium, utm_campaign

utm_medium
  name: utm medium, medium, first/last/traffic/acquisition medium, context campaign medium
  say: medium, utm medium, traffic medium
  as: string both
  near: acquisition_source

utm_campaign
  name: utm campaign, campaign, campaign name, campaign id, acquisition/first/last campaign, marketing campaign,
    campaign title
  say: campaign, utm campaign, campaign name, come from campaign, from campaign, in campaign, campaign call,
    part of campaign
  as: string both

referral_code
  name: referral/invite/refer code, referrer, referrer id/code, referred by, is referred, referred, referral
  say: referral code, referred, be refer, be refer by friend, come by referral, refer by, invite code, friend refer,
    by word of mouth
  as: string both
  yes: be refer, refer by friend
  no: not refer

referral_count
  name: referral/invite/invited/friend/invitation count/number/total, number of referral, total referral,
    friend invited/referred, friend count, invites sent, referrals
  say: number of referral, referral count, referral, friend they refer, friend invite, invite count, refer * friend
  as: number/count trait invite_send.count

follower_count
  name: follower/followers/subscriber/fan/friend/connection/following/contact count/number/total, follower, followers,
    number of follower/friend/connection, twitter/instagram/tiktok/facebook/social follower/followers, friend, friends,
    connection
  say: follower, number of follower, twitter follower, instagram follower, fan, follow by, connection, friend,
    social follower, follower count, audience size, number of friend
  as: number/count trait

device
  name: device, device type/model/name/family/category/make/brand/manufacturer, phone model, user device, handset,
    equipment, last device, hardware
  say: device, on device, use device, device type, handset, phone model, from device, model of phone, kind of device,
    own, on, use, from
  as: string both
  near: platform, os

platform
  name: platform, platform type, os, operating system, app platform, client, client type, source platform,
    channel platform, device os/platform, console
  say: platform, os, operating system, on platform, use platform, app, run on, from, console, on, client, via, through,
    use
  as: string both
  near: os, device

os
  name: os, operating system, os name/version, device os, system, mobile os
  say: operating system, os, run, on, os version, run on
  as: string both
  near: platform

browser
  name: browser, user agent, browser name/family/type, web browser
  say: browser, web browser, use browser, surf with, in browser, browse with, browse in
  as: string both

app_version
  name: app/application/software/firmware/client/build/game/sdk/current version, version, version number, build number,
    release
  say: app version, version, on version, run version, build, on old version, late version, software version, release
  as: string both

website
  name: website, web site, homepage, site, site url, domain, web, company website, url
  say: website, web site, homepage, site, have website, domain
  as: string trait

avatar
  name: avatar, profile picture/photo/image, photo, picture, photo url, image
  say: avatar, profile picture, profile photo, picture, photo
  as: string trait

bio
  name: bio, about, description, biography, summary
  say: bio, description, about, profile text, biography
  as: string trait

social_handle
  name: twitter, instagram, facebook, linkedin, tiktok,
    twitter/instagram/linkedin/facebook handle/id/url/profile/account, social handle
  say: twitter, instagram, facebook, linkedin, tiktok, twitter handle, instagram account, social handle,
    facebook account
  as: string trait

owner
  name: account/customer/success/csm/relationship manager/owner/rep, csm, owner, assigned to, assignee, sales rep,
    account executive, account manager name, customer success manager, csm name, agent, agent name, advisor
  say: account manager, csm, owner, customer success manager, look after by, own by, assign to, manage by,
    account owner, account executive, rep, sale rep, handle by, relationship manager, be with, cover by, advisor, under
  as: string both
"""
