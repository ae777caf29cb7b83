"""Field concepts about what someone did: dates, counts and scores."""

from __future__ import annotations

TEXT = """
created_at
  name: create at/date/on/time, account/user/profile/customer/member create/open/creation date/at/time,
    sign/signup/sign_up/registration/register/join/enrollment/onboarding/start/member/customer/subscribe/
    first_see date/at/on/time, create, join, customer/member/user/subscriber/subscribe/client since, registration,
    enroll date/at/on/time, open at/date/on, account/- open/opening at/date/on,
    date join/create/register/signup, creation date, first see, date create, membership start date, tenure start,
    sign up, sign up at
  say: create, join, sign up, register, become customer, become member, signup date, account creation date,
    create account, member since, customer since, join date, date they join, registration date, date of registration,
    sign up date, be with us since, open account, start date, account age, be customer, be with us, since join,
    date of joining, come on board, come to us, come over to us, find us, first join, be member
  as: date trait sign_up.first
  more: new
  less: old

tenure
  name: tenure, tenure day/month/year, account age, day since signup/sign_up/registration/join/create, customer age,
    month as customer, membership length/month/year, length of membership, year as customer, relationship length
  say: tenure, account age, be with us for, bank with us for, insure with us for, invest with us for,
    trade with us for, be customer for, be member for, length of membership, age of account,
    month as customer, be around for, customer for, with us for
  as: number/day trait sign_up.days_since
  more: long standing
  near: created_at

last_login
  name: last login/log_in/sign_in/signin/sign_on/logon date/at/time/on, last login, last sign in, last log in,
    login last, latest login
  say: last log in, last login, last sign in, most recent login, log in last, last log on, latest login, last login date
  as: date trait sign_in.last
  near: last_active

last_active
  name: last active/see/activity/visit/session/engage/engagement/event/interaction/use/open/action/play/access/online/
    app_open/ride/workout/contact/touch date/at/time/on, last active/see/activity/visit/session, active last,
    last usage, recency, last engage
  say: last active, last see, last activity, last visit, last session, last use, last engagement, most recent activity,
    last come, last interact, last be active, last show up, last online, last engage, latest activity, see last,
    last open app, last appearance, last see active, last hear from, last access, last play, last drop by,
    be on site/website/platform
  as: date trait session_start.last
  near: last_login, days_since_active

days_since_active
  name: day since last_login/active/last_active/last_visit/visit/activity/last_see/last_session/login/last_activity/
    session/last_play, day_since last_login/active/last_active/last_see/visit, day inactive, inactive day, recency day,
    inactivity day
  say: day since last login, day since last active, day inactive, day since last visit, inactive day, day of inactivity,
    day since they last come, day without activity
  as: number/day trait session_start.days_since
  near: last_active

days_since_order
  name: day since last/- order/purchase/transaction/booking, day_since last_order/last_purchase/order/purchase, recency
  say: day since last order, day since last purchase, day since they last buy, day without order, day since last booking
  as: number/day trait purchase.days_since
  near: last_order_date

last_order_date
  name: last order/purchase/transaction/booking/payment/checkout/buy/trip/stay/donation/deposit date/at/time/on,
    last order/purchase/transaction/booking, recent order/purchase date, latest order, date of last purchase/order,
    latest purchase date
  say: last order, last purchase, last buy, most recent order, most recent purchase, date of last order,
    last transaction, last booking, last order date, latest order, last purchase date, last shop, when they last buy,
    last stay, last trip, last pay
  as: date trait purchase.last

first_order_date
  name: first order/purchase/transaction/booking/payment/conversion/buy/deposit date/at/time/on, first order/purchase,
    customer since, conversion date, date of first purchase/order
  say: first order, first purchase, first buy, date of first order, become customer, first transaction, first booking,
    initial purchase, first convert
  as: date trait purchase.first

last_email_open
  name: last email/newsletter open/click/engagement/engage/read date/at/time/-, email last open/click,
    last email engagement
  say: last email open, last open email, last click email, last email engagement, most recent email open,
    last engage with email
  as: date trait email_open.last

last_contact
  name: last contact/call/touch/meeting/support_ticket/ticket/message date/at/time/-, last contact, last touch,
    last ticket, last outreach
  say: last contact, last touch, last call, last meeting, last outreach, last speak to, last hear from
  as: date trait support_ticket.last

renewal_date
  name: renewal date/at/day/due/on, renew at/date/on, next renewal/billing/payment/invoice/charge/bill date/-,
    subscription/contract/policy/membership/plan renewal/renew date/at, renew, next bill, renewal, billing date,
    next renewal date, current period end, contract renewal
  say: renewal, renew, renewal date, come up for renewal, due for renewal, next billing date, next payment,
    up for renewal, due to renew, renewal come up, be due, next bill, next charge, next invoice, renewal be due,
    billing date, renewal coming up, next billing, be bill, be charge, get bill, get charge, payment be due,
    next bill be due, be rebill
  as: date both
  near: expiry_date

expiry_date
  name: expiry/expiration/expire/end/valid_until/termination date/at/on/time/-, expiry, expire at, valid until/to,
    end at,
    subscription/contract/membership/policy/plan/license/card/lease/pass/warranty/passport/document/visa/agreement/
    cover end/expiry/expiration/expire date/at/-, end date, card expiry, contract end, policy end date,
    contract end date, maturity date, fix term end
  say: expire, expiry, expiry date, end, run out, be up, expiration, end date, expiration date, come to end,
    valid until, lapse, contract end, subscription end, expire card, policy end, due to expire, finish, card expire,
    membership end, be valid until, mature, about to expire, expiring,
    contract/plan/subscription/membership/policy run,
    lease/tenancy/cover/warranty/contract/plan/subscription/membership/policy be_up/run_out/end/expire
  as: date both
  near: renewal_date

trial_end_date
  name: trial end/expiry/expiration/expire/finish/until date/at/on/-, free trial end, trial end date, trial end at,
    trial expiration, trial day left
  say: trial end, trial expire, trial run out, trial end date, end of trial, trial finish, trial be up, trial expiry,
    trial be over, free trial end, trial come to end, in * trial end, trial ending
  as: date both trial_end.first
  near: expiry_date

trial_start_date
  name: trial start/begin date/at/on/-, free trial start, trial start date
  say: trial start, trial begin, start of trial, trial start date, start trial, begin trial
  as: date both trial_start.first

subscription_start_date
  name: subscription/contract/membership/plan/policy/subscriber/lease start/begin/create/activate date/at/on/-,
    subscribe at/date/on, start date, activation date, activate at, contract start, subscription date, pay since,
    policy start date, upgrade at
  say: subscription start, subscription start date, contract start, start subscription, subscribe since, start date,
    membership start, become subscriber, policy start, sign contract, go pay
  as: date both subscription_start.first
  near: created_at

canceled_at
  name: cancel/churn/cancelation/deactivate/terminate/unsubscribe/close/delete/suspend/pause date/at/on/-,
    cancelation date, churn date, subscription cancel at, cancel date
  say: cancel date, cancelation date, churn date, cancel, churn, date of cancelation, be cancel, leave us
  as: date both subscription_cancel.last

updated_at
  name: update/modify/change at/date/on/time, last update/modify/change
  say: update, last update, last change, last modify
  as: date trait

scheduled_date
  name: next appointment/delivery/visit/trip/flight/booking/stay/box/order/checkup/service/class/lesson, due date,
    depart at, travel date, delivery date, eta, next service due, wedding date, due, departure, anniversary,
    appointment/next_appointment/event/booking/departure/arrival/travel/check_in/check_out/checkin/checkout/delivery/
    next_delivery/schedule/flight/trip/next_visit/due/start/shipment/next_order/wedding/exam date/at/time/on
  say: appointment, next appointment, departure, arrival, travel date, delivery date, due date, depart, arrive, fly out,
    be due, travel, check in, be schedule, upcoming trip, next trip, upcoming appointment, next delivery, take place,
    come up, upcoming, next flight, upcoming flight, upcoming booking, set off, leave on, next visit, due, plan,
    have * book for, next service, upcoming stay, be due for
  as: date both

login_count
  name: login/log_in/sign_in/signin/logon count/number/total/30d/7d/past, number of login, total login, login,
    login frequency, login past 30 day, login last 30 day
  say: number of login, login count, log in, login, times they log in, total login, log in frequency,
    how often they log in
  as: number/count trait sign_in.count
  near: session_count

session_count
  name: session/visit/page_view/active_day/open/app_open/activity count/number/total/30d/7d, number of session/visit,
    total session/visit, session, visit, visit frequency, session frequency, day active, active day, usage day,
    page view count, streak day
  say: number of session, session count, number of visit, visit count, total visit, active day, day active,
    total session, session per week, visit frequency, number of page view
  as: number/count trait session_start.count

usage_count
  name: usage, usage count/total/level/amount/percent/rate, feature usage, api call/usage/request count/number/volume/-,
    number of api call,
    message/video/article/workout/game/song/course/lesson/project/document/report/event/query/run/job/call/ride/trip/
    stream/ticket/invoice/task/site/board/contact/listing/property/integration/device/badge/achievement/goal/match/
    certificate count/number/create/complete/total/send/watch/read/play,
    number of message/video/article/workout/game/course/lesson/project/document/report/event/integration/device/
    listing/task/contact/ticket/badge/certificate,
    total workout/game/video/article/course/lesson/project/listing/ride/stream/ticket/message/play, video watch,
    article read, game play, lesson complete, course complete, workout complete, project create, integration count,
    open ticket count, open ticket, support ticket count, workout, project, device, integration
  say: usage, number of, count of, use, total number of, api usage, number of project, number of ticket, how many,
    amount of, in total, ticket open, project, total, integration, device
  as: number/count trait

storage_usage
  name: storage/disk/space/data use/usage/gb/mb/consume/size/percent, data usage/use/consumption, bandwidth, gb use,
    quota use, usage percent, limit percent, quota percent, credit use/remaining/left/balance,
    data left/remaining/allowance, utilization, capacity use, seat utilization, plan usage percent
  say: storage, data usage, data use, space use, storage use, gigabyte use, use * gb, use * gigabyte, bandwidth,
    use * percent of quota, utilization, use * of limit, consume, data allowance, credit left, percent of quota,
    use of allowance, data consumption, seat utilization
  as: number both

seats
  name: seat/license/user/member/active_user/pay_seat count/number/total/purchase/use/limit/allocate/fill/-, seat,
    number of seat/user/license/member, user, team size, active user, license, monthly active user, weekly active user,
    pay seat, workspace size
  say: seat, number of seat, license, user, number of user, team member, member, active user, pay seat, team size,
    user on account, seat count, team of, monthly active user, seat on account, people on account
  as: number/count trait

win_rate
  name: win/close/success/conversion rate/ratio/percent/percentage/share/pct, deal win rate, batting average
  say: win rate, close rate, win ratio, success rate, win/close * percent of deal/opportunity/pitch,
    win/close * of * deal, win/close * of what they pitch, win * percent of match/game/round, win * of match/game,
    win * of * match/game
  as: number/percent trait

mrr
  name: mrr, monthly recurring revenue, monthly revenue/spend/value/fee/price/payment/amount/bill, recurring revenue,
    mrr amount, arpu, average revenue per user, monthly charge, average monthly spend, current mrr
  say: mrr, monthly recurring revenue, monthly revenue, pay * month, pay * per month, monthly spend, worth * month,
    recurring revenue, arpu, monthly value, pay us * each month, monthly bill, monthly fee, monthly charge,
    monthly payment, spend per month, spend * month, pay~, pay us~
  as: number/money trait
  near: arr

arr
  name: arr, annual recurring revenue, annual contract value, acv, tcv, contract value/amount/total,
    annual value/spend/price/fee, yearly value, annual revenue, total contract value, contract worth
  say: arr, annual recurring revenue, annual contract value, acv, contract value, worth * year, pay * year,
    contract worth, contract size, yearly value, annual value, pay us * each year, deal size, pay * per year,
    annual spend, spend * year, contract of
  as: number/money trait
  near: mrr

health_score
  name: health score/rating/status/index/grade/-, customer/account health, customer/account health score,
    customer success score, success score, engagement score, engagement, engagement index/level/rate, activity score,
    product adoption score, adoption score, usage score
  say: health score, health, account health, customer health, engagement score, score for health, healthiness,
    engagement, adoption score, activity score, success score, engagement level, health rating
  as: number/point trait
  near: churn_risk

churn_risk
  name: churn/attrition/cancel/cancelation/retention/defection/uninstall risk/score/probability/likelihood/prediction/
    propensity/rate/chance/percentile, likelihood/probability to_churn/of_churn/churn, risk score/level/of_churn,
    at risk, churn, be at risk, predict churn, churn risk level, propensity to churn, risk churn, likely churn,
    likely to churn
  say: churn risk, churn score, risk of churn, likelihood to churn, churn probability, probability of churn,
    likely to churn, likely to leave, likely to cancel, about to churn, chance of churn, chance of leave,
    at risk of churn, at risk of leave, risk of leave, churn prediction, at risk, propensity to churn, risk of cancel,
    likely to go, predict to churn, danger of churn, in danger of leave, on verge of churn, probability to churn,
    likelihood of churn, likelihood of cancel, attrition risk, in danger of churn, predict churn
  as: number/percent trait subscription_cancel.likelihood
  yes: likely to churn, likely to leave, at risk of churn, about to churn, at risk, in danger of churn
  no: unlikely to churn, unlikely to leave, not at risk, not likely to churn

purchase_likelihood
  name: likelihood/propensity/probability/chance to_purchase/to_buy/purchase/buy/convert/to_convert/conversion/
    of_purchase/order,
    purchase/buy/conversion/buying/order/upgrade/repurchase probability/likelihood/propensity/score/intent/prediction/
    chance/percentile, propensity score, likely to buy/purchase/convert, intent score, predict purchase, buying intent,
    conversion score
  say: likelihood to purchase, likelihood, propensity~, purchase percentile, likelihood to buy, likely to buy,
    likely to purchase, propensity to buy,
    propensity to purchase, purchase probability, ready to buy, probability of purchase, likely to convert,
    chance of purchase, purchase intent, chance of buy, buying intent, likely to order, predict to buy,
    likelihood of purchase, likelihood of buy, probability to purchase, conversion probability, purchase likelihood,
    about to buy, most likely to purchase, intent to buy, likely to spend, intent score, propensity score
  as: number/percent trait purchase.likelihood
  yes: likely to buy, likely to purchase, ready to buy, likely to convert
  no: unlikely to buy, unlikely to purchase, unlikely to convert, not likely to buy

fraud_risk
  name: fraud/risk/trust/security score/level/rating/flag/probability/category/-, risk profile, risk tolerance,
    risk appetite, fraud flag
  say: fraud risk, risk score, fraud score, risk level, trust score, risk rating, risk profile, risk appetite,
    risk tolerance, appetite for risk
  as: number/point trait

predicted_value
  name: predict/expect/forecast/project revenue/value/ltv/spend/lifetime_value/next_order, value percentile,
    expect value
  say: predict value, predict ltv, expect spend, forecast revenue, predict lifetime value, expect value, project spend
  as: number/money trait
  near: lifetime_value

nps
  name: nps, net promoter score, nps score/rating/response/value/last/latest, last nps, promoter score, recommend score,
    likelihood recommend, nps category/segment/group, net promoter
  say: nps, net promoter score, nps score, promoter score, nps rating, likelihood to recommend, recommend score,
    net promoter, give us nps, score as promoter
  as: number/point trait survey_complete.detail
  near: satisfaction

satisfaction
  name: satisfaction, satisfaction score/rating/level, csat, csat score, customer satisfaction, ces score, satisfy,
    support rating, effort score
  say: satisfaction, satisfaction score, csat, csat score, customer satisfaction, satisfy, effort score
  as: number/point both survey_complete.detail
  near: nps

sentiment
  name: sentiment, sentiment score, mood, feeling, tone
  say: sentiment, mood, feeling, tone, emotion
  as: string both

average_rating
  name: average/mean rating/score/star/review, rating average, rating, seller/driver/guest/host/user/player rating,
    star rating, skill rating, elo, mmr
  say: average rating, rating, mean rating, score, star rating, rate on average, skill rating, driver rating
  as: number/point trait rate.average
"""
