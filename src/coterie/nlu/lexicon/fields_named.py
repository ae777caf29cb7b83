"""What engineers of all trades call the fields besides the names in the tables of the fields themselves.

Each block adds to a field under its id; only those at the end are fields of their own.
"""

from __future__ import annotations

TEXT = """
age
  name: year old, age in year, old year

age_group
  name: agegroup, age class/category/cohort

birth_year
  name: bear year, yob, year bear

birthday
  name: bear on/date, bday, birth_day

email
  name: mail, e_mail address, mail address

email_domain
  name: mail domain/provider

region
  name: home/residence/address/shipping/billing region, area name, district, province, county, federal state

city
  name: hometown, home town, location city, residence city, city of residence, town name, city location, urban area

country
  name: nation, country of residence/origin, residence country, cntry, country name

state
  name: state province, province, us state, home/residence state

timezone
  name: user/local/home/account time_zone/timezone, tz, utc offset

language
  name: mother tongue, tongue, first language, speak language, language set/pref

locale
  name: locale code, user locale, culture

children
  name: number of child/kid, no of child/kid, how_many child/kid, total child/kid, number of dependent/dependant

household_size
  name: people/person/member/number in household/home, number people household, household person/people/number/count,
    hh size, people live household, number of household_member, occupant, occupant number

has_children_flag
  name: parent flag/status, child/kid at home, child/kid in household/home, child flag, be mother/father, mom, mom, dad

net_worth
  name: total wealth, asset value/total, wealth level/band, investable asset, liquid asset

occupation
  name: line of work, work type, what they do, employment situation, trade

job_title
  name: jobtitle, job function title, position name, work title, contact title

seniority
  name: job seniority, career level/stage, level of seniority, decision_maker level

industry
  name: business sector/industry/category, line of business, industry vertical/sector/code, trade sector, market sector,
    sector name

company_size
  name: company headcount/staff/worker/people, size of company, no of employee/staff, number employee/staff,
    company number_of_employee, organization headcount, org headcount, total employee/staff, business size,
    full time employee, fte, fte count, employee total

company_revenue
  name: company turnover, revenue band/class/size, sale volume, gross/net revenue annual, yearly turnover, company sale

company
  name: organization, organization name, firm name, company title, workplace

role
  name: permission role/set, privilege, privilege level, workspace/team/org/project role, role in team/org/workspace,
    access role/right

tenure
  name: account/customer/member/user age day/week/month/year, day/month/year since join/start/registration/first_order,
    day/month/year with us, customer day/month/year, month/year/day as member/subscriber, tenure in day/month/year,
    relationship month/year

created_at
  name: create, sign_up/signup/registration/join/creation/enrollment/opening day, first see, onboard date/at/on,
    customer/member/user create, date of registration/joining, join

last_active
  name: latest activity/visit/session, recent activity/visit/session, last open app, last open at,
    last app visit/session/use, last time active/see, date of last_visit/last_activity, last event at, last contact

last_login
  name: latest login/sign_in, recent login, date of last_login, last authentication, last auth

days_since_order
  name: purchase/order recency, recency of purchase/order, day since last buy/shop, day without order/purchase

last_order_date
  name: latest/recent order/purchase/transaction/booking, date of last_order/last_purchase, last buy,
    last order place, latest order/purchase date/at/on

order_count
  name: complete order/purchase/booking count/number, complete order/purchase/booking, order/purchase total count,
    order/purchase make, order to date, count order/purchase, total number of order/purchase, order so far,
    purchase frequency, booking, booking total, no of order/purchase/booking

biggest_order
  name: highest order/purchase/basket/transaction, biggest order/purchase/basket/transaction, top order/basket value

last_order_value
  name: last/latest basket value/amount/total, value/amount of last_order/last_purchase, last spend/ticket

session_count
  name: session 7/30/60/90/180/365 d/day, session last 7/30/60/90 d/day, visit 7/30/60/90 d/day, total/lifetime visit,
    app visit/session/open count, app open

storage_usage
  name: storage use gb/mb/tb, storage gb/mb/tb, use storage/space/disk, space use, disk space use, data store

seats
  name: seat/license buy/sell/order/contract, contract seat/license, license/seat user, license seat/user,
    number of seat/license/user, seat quantity, quantity of seat, team seat

mrr
  name: mrr usd/eur/gbp/amount/value, current/latest/account mrr, monthly revenue recurring, revenue per month

arr
  name: arr usd/eur/gbp/amount/value, current/latest/account arr, yearly recurring_revenue, revenue per year,
    annual contract_value/contract_amount, annualize revenue, annualize revenue, contract size

health_score
  name: cs/customer_success health/health_score, health index/grade/rating, account/customer health index/grade/rating,
    success score

churn_risk
  name: risk of churn/leave/attrition, churn risk score/level/band, attrition score/probability/risk_score, churn index,
    likely to churn, leave probability/risk

purchase_likelihood
  name: propensity/likelihood/probability of purchase/buy/conversion/order, buy score, intent score, purchase intent,
    likely to buy/purchase/convert, repurchase probability

fraud_risk
  name: fraud risk score/level/rating, fraud index, suspicion score

predicted_value
  name: pltv, pclv, predict revenue/spend/value/worth, expect value/revenue/spend, future value, ltv predict/forecast,
    forecast value/ltv/clv, predict ltv/clv 90/180/365 d/day

lifetime_value
  name: ltv/clv/cltv usd/eur/gbp/amount/score/total, historic/historical/current/realize/net/gross ltv/clv/cltv,
    lifetime worth

total_spend
  name: revenue/spend/spend to date, revenue/spend/pay so_far, amount/money spend total, cumulative revenue/spend,
    order value total, purchase total/amount/sum, total purchase amount/value, total order value/amount, sum of order,
    all time spend/revenue, gross/net spend

average_order_value
  name: average/mean spend per order/basket/purchase/visit, average/mean basket/ticket/check/cart/purchase/
    transaction, average basket/cart/purchase/transaction/ticket value/size/amount, basket size average, order average,
    spend per order/visit

nps
  name: last/latest/recent nps/nps_score/nps_rating, nps rating/value/response, net promoter, promoter score

satisfaction
  name: last/latest csat, csat rating/average, happiness score, satisfaction level/index

average_rating
  name: rating average/mean, average/mean star/star/score give, star average

segment
  name: cluster, user type/cluster/class, customer cluster/category/profile, cohort name, rfm class/group/cluster,
    value segment, behavior/behavior segment, persona type

lifecycle_stage
  name: customer/user/contact/account lifecycle, crm/sale/pipeline/relationship stage, lifecycle phase/state,
    customer phase, buyer stage

lead_score
  name: lead grade/rating/quality/point/temperature, mql/sql/qualification score

plan
  name: member/club/license/subscriber/service/app tier/plan, plan level/product/title, subscription package,
    product edition/plan, pricing/price level/package, pay plan

billing_period
  name: pay/payment/charge/renewal/invoice cycle/rhythm, billing term/rhythm, subscription length, plan length,
    payment term

subscription_status
  name: subscription/membership/subscriber/plan standing/condition, member standing, account/billing standing

trial_status
  name: trial state/phase, be trialist, trialist, trial flag

vip
  name: vip flag/customer/client/member/user, be vip, very important customer

is_employee
  name: staff flag/member/account, employee flag/account/status, team member, be team_member, internal flag/account,
    work here, colleague, be colleague, company employee

loyalty_member
  name: in/be loyalty/reward/club program/member, loyalty/reward/club program member, be enroll in loyalty,
    loyalty/reward/club enroll/enrollment/join/card, have loyalty/reward/club card

loyalty_tier
  name: club/loyalty/reward/elite/member/membership rank/grade/class/status/standing, club tier/level, elite status,
    status level, bonus tier/level, card level/color

points
  name: point/mile/star/coin/reward balance/available/total/current/have, loyalty/reward/bonus/club balance,
    pts, bonus, available reward, mile

balance
  name: current/available/total/closing/acct/wallet/cash balance/fund, cash available, bal, money left

debt
  name: in arrear, amount/balance in_arrear, open balance/amount, unpaid balance/amount, due amount/balance

favorite_category
  name: most/often buy/order/view/browse/shop category/department, top/favorite/prefer/main/primary/fav/
    usual/best dept/product_line/aisle, strongest category, category of choice, top/main/fav subject

favorite_brand
  name: most/often buy/order/view brand, fav/main/primary/usual brand, brand of choice

favorite_genre
  name: like/love genre, genre like/love/follow/of_choice, fav/main/primary/usual genre, most watch/listen/stream/read
    genre

favorite_store
  name: my/usual/main/primary/fav/near/close/default store/shop/branch/location/outlet, store of choice

favorite_cuisine
  name: most order/eat cuisine/food, often order cuisine, fav/main/primary/usual cuisine/food/kitchen, like cuisine

favorite_destination
  name: fav/usual/main/most_visit/most_book destination, destination of choice

favorite_topic
  name: fav/main/primary/usual/most_read topic/section/subject

interests
  name: like/love/follow/favorite topic/activity/subject/theme/category, topic/subject/theme/category
    follow/like/choose/select/subscribe, interest area/list/category/topic, area/field of interest, content interest,
    passion, hobby list, activity, pastime, topic subscription

diet
  name: diet/dietary type/choice/style/pref, eating/eat preference/habit/style, food preference/restriction,
    nutrition type/preference

allergies
  name: food allergy, allergy list, intolerance, food intolerance

size_preference
  name: footwear/usual/my/apparel/garment/t_shirt/shirt/trouser/bra/ring size

preferred_channel
  name: channel/contact/communication/comm preference/choice, best channel, how to contact, reach via

preferred_device
  name: device preference, usual/most_use/fav/default device/platform

payment_method
  name: default/prefer/usual/main/favorite/save payment/payment_type/payment_option/pay_method,
    payment preference/option,
    pay by/with/via, billing method/type, method of payment

acquisition_source
  name: first/last touch/touchpoint/click, first/last touch channel/source, hear via/about/from/us, acquire via/through/
    by, come from/via/through, channel of origin/acquisition, found via/through, marketing channel/source, how find us,
    attribution, attribution channel/medium, source of signup, signup/sign_up via, media source, install source

referral_count
  name: referral make/send/count, friend/people invite/refer count, no of referral, total invite, number of invite

friends_won
  name: successful referral/invite, referral success/win/convert/complete, friend join/convert

email_opt_in
  name: subscribe to email/newsletter, be email/newsletter subscriber,
    email/mail/newsletter ok/okay/yes/flag/marketing_ok,
    mail opt_in/consent/permission, emailable, be emailable, may email, ok to email, consent email, gdpr email,
    email agree, get/take email/newsletter, email contactable, email reachable

sms_opt_in
  name: sms/text/text_message ok/okay/yes/flag/agree, can/may sms, may text, textable, be textable, ok to text/sms,
    consent sms/text, get/take sms/text, text marketing, gdpr sms, mobile consent/opt_in, sms contactable

push_opt_in
  name: push/notification ok/okay/yes/flag/agree, can/may push, pushable, be pushable, consent push, get/take push/
    notification, have push token/permission, push token active, gdpr push, app notification on/enable/allow

whatsapp_opt_in
  name: whatsapp ok/okay/yes/flag/agree/contactable, can/may/consent whatsapp, want/receive/get whatsapp

phone_opt_in
  name: call/phone ok/okay/yes/flag/agree, can/may call/phone, telemarketing consent/opt_in/ok, consent call/phone,
    callable, want call

post_opt_in
  name: postal/post/mail/letter/print/catalog/catalog/brochure opt_in/ok/okay/yes/flag, want print/catalog/catalog/
    brochure/letter, want print catalog, consent post/mail/letter

marketing_opt_in
  name: marketing/promo/promotion/gdpr/communication ok/okay/yes/flag/agree/opt_in/consent, gdpr marketing,
    may/can market,
    gdpr marketing ok/consent/agree, be opt_in, have marketing consent, consent to marketing, contact allow/permission,
    promo allow, accept promo/promotion/offer, marketing reachable/contactable

marketing_opt_out
  name: do not market/mail/contact, no contact/mailing, marketing refuse/decline/objection, contact block

do_not_sell
  name: do not sell data/info, ccpa opt_out, do not sell my data/info, no data sale

email_verified
  name: have verify/valid/confirm email, email valid/validate/check, mail verify/confirm, verify/confirm mail

two_factor_enabled
  name: have 2 fa, 2 fa enable/on/active/set_up/-, use 2 fa, be 2 fa enable, use mfa/two_factor/otp/2fa, have otp,
    otp enable/active, two_step verification, second factor

sso_enabled
  name: have/use sso/saml, sso on/setup/set_up, saml active/on/-

auto_renew
  name: renew automatically/auto, auto renew on/off/flag, autorenew on/enable, automatic renewal on, be auto renew

autopay
  name: be autopay, autopay flag, pay automatically, automatic debit, auto debit, auto pay enroll/enable

app_installed
  name: use app/mobile_app, have mobile_app/app_install, app user, be app user, mobile app user, app download

onboarded
  name: onboarding finish/do/state/status, setup do/finish/complete, set up complete/finish, have onboard,
    be onboarding complete, finish setup, activation complete

is_homeowner
  name: own house/home/property, house/property owner, home ownership, home owner flag

is_student
  name: student flag/account/discount_verify, have student id/card/status, be in education, student verify

tags
  name: tag list, user/customer/account/contact/profile/company tag, custom tag, label list

owner
  name: assign csm/rep/agent/owner, csm owner, csm assign, rep, account rep, sale owner, responsible, contact owner,
    key account_manager, kam

current_streak
  name: login/activity/practice/learning/app streak, streak length/count/in_day, consecutive day, day in row

device
  name: device class/kind/family/name, handset, handset model

app_version
  name: app build/release, install version, client build, version install, app version number

has_payment_method
  name: have card on file, have save card, save card, card save, have valid card, payment method save/add/on_file,
    billing detail on_file

verified
  name: kyc verify/status/state/level/do/complete/ok/check, id/identity check/verify/state/status, document verify

credit_balance
  name: credit total/have/on_account, voucher balance, promo/bonus/refund credit, in app credit, goodwill credit

has_warranty
  name: be under/in warranty, warranty valid/active/flag, under/in warranty, within warranty, guarantee active

pet
  name: own pet/dog/cat, pet kind/at_home, pet in household

programming_language
  name: primary/main/favorite language code, code language, dev language, tech stack, stack

blocked_flag
  name: be block/ban/suspend/blacklist/restrict, block, ban, suspend, blacklist,
    account suspend/block/ban/lock/restrict,
    suspension flag, on blacklist
  say: be ban, be suspend, be block, blacklist
  yes: be ban/suspend/block/blacklist, have be ban/suspend/block, account suspend/block/ban, suspend/ban/block account
  no: not ban/suspend/block/blacklist, never be ban

# fields of their own
payment_overdue
  name: past due, be past_due, overdue, be overdue, in arrear, be in_arrear, payment overdue/late/outstanding/past_due,
    invoice overdue, have overdue invoice/payment, delinquent, be delinquent, behind on payment, late payer, dunning,
    in dunning, account past_due/overdue/delinquent
  say: past due, overdue, in arrear, delinquent, behind on payment, behind with payment, late with payment
  as: boolean trait
  yes: past due, overdue, in arrear, delinquent, behind on payment/bill/invoice, behind with payment/bill/invoice,
    late on payment, late with payment, have * overdue invoice/bill/payment, owe us money, fall behind,
    have not pay * bill/invoice, in dunning
  no: not past due, not overdue, not in arrear, up to date with payment, up to date on payment, pay up to date,
    not behind, current on payment

open_tickets
  name: open ticket/case/issue/request/support_ticket, unresolve ticket/case/issue/support_ticket, ticket/case/issue
    open/unresolve/pending, pending ticket/case/issue, open ticket/case count, number of open_ticket/open_case,
    open support ticket/case/request, unsolve ticket/case, active ticket/case, ticket backlog
  say: open ticket/case/issue/request, unresolve ticket/case/issue, ticket open, ticket pending,
    open support ticket/case,
    unsolve ticket/case, pending ticket/case/issue, ticket waiting, ticket in queue, ticket still open
  as: number/count trait

connected_apps
  name: integration, connect app/integration/tool/service, app/integration/tool connect/install/use/enable,
    install app/integration, active integration, integration list/use, enable integration, plugin list, plugin
  say: integration, connect app, integrate with, connect to, have * connect, install app
  as: array trait
"""
