"""Field concepts about what someone did and agreed to: dates, counts, scores, consent and flags."""

from __future__ import annotations

TEXT = """
created_at
  name: create/created at/date/on/time,
    account/user/profile/customer/member create/created/opened/open/creation date/at/time,
    sign/signup/sign_up/registration/register/join/registered/joined/enrollment/onboarding/start/member/customer/
    subscribed/first_seen date/at/on/time, created, joined, customer/member/user/subscriber/client since, registration,
    date joined/join/created/registered/signup, creation date, first seen, date created, membership start date,
    tenure start, signed up, signed up at
  say: create, join, sign up, register, become customer, become member, signup date, account creation date,
    create account, member since, customer since, join date, date they join, registration date, date of registration,
    sign up date, be with us since, open account, start date, account age, be customer, be with us, since join,
    date of joining, come on board, first join, be member
  as: date trait sign_up.first
  more: new
  less: old

tenure
  name: tenure, tenure day/month/year, account age, day since signup/sign_up/registration/join/created, customer age,
    month as customer, membership length/month/year, length of membership, year as customer, relationship length
  say: tenure, account age, be with us for, be customer for, be member for, length of membership, age of account,
    month as customer, be around for, customer for, with us for
  as: number/day trait sign_up.days_since
  more: long standing
  near: created_at

last_login
  name: last login/log_in/sign_in/signin/logged_in/sign_on/logon/signed_in date/at/time/on, last login, last sign in,
    last logged in, login last, latest login
  say: last log in, last login, last sign in, most recent login, log in last, last log on, latest login, last signed in,
    last login date
  as: date trait sign_in.last
  near: last_active

last_active
  name: last active/seen/activity/visit/session/engaged/engagement/event/interaction/used/opened/action/played/access/
    online/open/app_open/play/ride/workout/contacted/touch date/at/time/on,
    last active/seen/activity/visit/session/visited, active last, last usage, recency, last engaged
  say: last active, last see, last activity, last visit, last session, last use, last engagement, most recent activity,
    last come, last interact, last be active, last show up, last online, last engage, latest activity, see last,
    last open app, last appearance, last see active, last heard from, last access, last play, last drop by
  as: date trait session_start.last
  near: last_login, days_since_active

days_since_active
  name: day since last_login/active/last_active/last_visit/visit/activity/last_seen/last_session/login/last_activity/
    session/last_play, days_since last_login/active/last_active/last_seen/visit, day inactive, inactive day,
    recency day, inactivity day
  say: day since last login, day since last active, day inactive, day since last visit, inactive day, day of inactivity,
    day since they last come, day without activity
  as: number/day trait session_start.days_since
  near: last_active

days_since_order
  name: day since last/- order/purchase/transaction/booking, days_since last_order/last_purchase/order/purchase, recency
  say: day since last order, day since last purchase, day since they last buy, day without order, day since last booking
  as: number/day trait purchase.days_since
  near: last_order_date

last_order_date
  name: last order/purchase/transaction/booking/payment/checkout/ordered/purchased/bought/trip/stay/donation/
    deposit date/at/time/on, last order/purchase/transaction/booking, recent order/purchase date, latest order,
    date of last purchase/order, latest purchase date
  say: last order, last purchase, last buy, most recent order, most recent purchase, date of last order,
    last transaction, last booking, last order date, latest order, last purchase date, last shop, last ordered,
    when they last buy, last stay, last trip, last pay
  as: date trait purchase.last

first_order_date
  name: first order/purchase/transaction/booking/payment/conversion/ordered/purchased/bought/deposit date/at/time/on,
    first order/purchase, customer since, conversion date, date of first purchase/order
  say: first order, first purchase, first buy, date of first order, become customer, first transaction, first booking,
    first ordered, initial purchase, first convert
  as: date trait purchase.first

last_email_open
  name: last email/newsletter open/click/opened/engagement/engaged/read/clicked date/at/time/-,
    email last open/opened/click, last email engagement
  say: last email open, last open email, last click email, last email engagement, most recent email open,
    last engage with email
  as: date trait email_open.last

last_contact
  name: last contact/contacted/called/touched/meeting/call/support_ticket/ticket/message date/at/time/-, last contacted,
    last touch, last ticket, last outreach
  say: last contact, last touch, last call, last meeting, last outreach, last speak to, last hear from
  as: date trait support_ticket.last

renewal_date
  name: renewal date/at/day/due/on, renew at/date/on, next renewal/billing/payment/invoice/charge/bill date/-,
    subscription/contract/policy/membership/plan renewal/renews date/at, renews, next bill, renewal, billing date,
    next renewal date, current period end, contract renewal
  say: renewal, renew, renewal date, come up for renewal, due for renewal, next billing date, next payment,
    up for renewal, due to renew, renewal come up, be due, next bill, next charge, next invoice, renewal be due,
    billing date, renewal coming up, next billing
  as: date both
  near: expiry_date

expiry_date
  name: expiry/expiration/expire/expires/end/valid_until/termination date/at/on/time/-, expiry, expire at,
    valid until/to, ends at,
    subscription/contract/membership/policy/plan/license/card/lease/pass/warranty/passport/document/visa/agreement/
    cover end/expiry/expiration/expire/expires/ends date/at/-, end date, card expiry, contract end, policy end date,
    contract end date, maturity date, fixed term end
  say: expire, expiry, expiry date, end, run out, be up, expiration, end date, expiration date, come to end,
    valid until, lapse, contract end, subscription end, expire card, policy end, due to expire, finish, card expire,
    membership end, be valid until, mature, about to expire, expiring
  as: date both
  near: renewal_date

trial_end_date
  name: trial end/ends/expiry/expiration/expire/expires/finish/until date/at/on/-, free trial end, trial end date,
    trial ends at, trial expiration, trial day left
  say: trial end, trial expire, trial run out, trial end date, end of trial, trial finish, trial be up, trial expiry,
    trial be over, free trial end, trial come to end, in * trial end, trial ending
  as: date both trial_end.first
  near: expiry_date

trial_start_date
  name: trial start/started/begin/began date/at/on/-, free trial start, trial start date
  say: trial start, trial begin, start of trial, trial start date, start trial, begin trial
  as: date both trial_start.first

subscription_start_date
  name: subscription/contract/membership/plan/policy/subscriber/lease start/started/begin/created/activated date/at/on/
    -, subscribed at/date/on, start date, activation date, activated at, contract start, subscription date, paid since,
    policy start date, upgraded at
  say: subscription start, subscription start date, contract start, start subscription, subscribe since, start date,
    membership start, become subscriber, policy start, sign contract, go paid
  as: date both subscription_start.first
  near: created_at

canceled_at
  name: cancel/canceled/cancelled/churn/churned/cancellation/deactivated/terminated/unsubscribed/closed/deleted/
    suspended/paused date/at/on/-, cancellation date, churn date, subscription canceled at, cancel date
  say: cancel date, cancellation date, churn date, cancel, churn, date of cancellation, be cancel, leave us
  as: date both subscription_cancel.last

updated_at
  name: update/updated/modified/changed at/date/on/time, last updated/modified/changed
  say: update, last update, last change, last modify, updated
  as: date trait

scheduled_date
  name: appointment/next_appointment/event/booking/departure/arrival/travel/check_in/check_out/checkin/checkout/
    delivery/next_delivery/scheduled/flight/trip/next_visit/due/start/shipment/next_order/move/wedding/exam date/at/
    time/on, next appointment/delivery/visit/trip/flight/booking/stay/box/order/checkup/service/class/lesson, due date,
    departs at, travel date, delivery date, eta, next service due, wedding date, due, departure, anniversary
  say: appointment, next appointment, departure, arrival, travel date, delivery date, due date, depart, arrive, fly out,
    be due, travel, check in, be schedule, upcoming trip, next trip, upcoming appointment, next delivery, take place,
    come up, upcoming, next flight, upcoming flight, upcoming booking, set off, leave on, next visit, due, planned,
    have * book for, next service, upcoming stay, be due for
  as: date both

login_count
  name: login/log_in/sign_in/logins/signin/logon count/number/total/30d/7d/past, number of login, total login, logins,
    login frequency, logins past 30 day, logins last 30 day
  say: number of login, login count, log in, login, times they log in, total login, log in frequency,
    how often they log in
  as: number/count trait sign_in.count
  near: session_count

session_count
  name: session/sessions/visit/visits/page_view/active_day/open/app_open/activity count/number/total/30d/7d,
    number of session/visit, total session/visit, sessions, visits, visit frequency, session frequency, days active,
    active days, usage day, page view count, streak day, streak, current streak, streak length, streak count
  say: number of session, session count, number of visit, visit count, total visit, active day, day active,
    total session, session per week, visit frequency, number of page view, streak, day streak, current streak, on streak
  as: number/count trait session_start.count

usage_count
  name: usage, usage count/total/level/amount/percent/rate, feature usage, api call/usage/request count/number/volume/-,
    number of api call,
    message/video/article/workout/game/song/course/lesson/project/document/report/event/query/run/job/call/ride/trip/
    stream/ticket/invoice/task/site/board/contact/listing/property/integration/device/badge/achievement/goal/match/
    certificate count/number/created/completed/total/sent/watched/read/played,
    number of message/video/article/workout/game/course/lesson/project/document/report/event/integration/device/
    listing/task/contact/ticket/badge/certificate,
    total workout/game/video/article/course/lesson/project/listing/ride/stream/ticket/message/play, video watched,
    article read, game played, lesson completed, course completed, workout completed, project created,
    integration count, open ticket count, open ticket, support ticket count, workouts, games played, projects, devices,
    integrations
  say: usage, number of, count of, use, total number of, api usage, number of project, number of ticket, how many,
    amount of, in total, ticket open, project, total, integration, device
  as: number/count trait

storage_usage
  name: storage/disk/space/data used/usage/gb/mb/consumed/size/percent, data usage/used/consumption, bandwidth, gb used,
    quota used, usage percent, limit percent, quota percent, credit used/remaining/left/balance,
    data left/remaining/allowance, utilization, capacity used, seat utilization, plan usage percent
  say: storage, data usage, data use, space use, storage use, gigabyte use, use * gb, use * gigabyte, bandwidth,
    use * percent of quota, utilisation, utilization, use * of limit, consume, data allowance, credit left,
    percent of quota, use of allowance, data consumption, seat utilisation
  as: number both

seats
  name: seat/seats/license/licence/licenses/user/users/member/members/active_user/paid_seat count/number/total/
    purchased/used/limit/allocated/-, seats, number of seat/user/license/member/licence, users, team size, active users,
    licenses, monthly active user, weekly active user, paid seats, workspace size
  say: seat, number of seat, licence, license, user, number of user, team member, member, active user, paid seat,
    team size, user on account, seat count, team of, monthly active user, seat on account, people on account
  as: number/count trait

mrr
  name: mrr, monthly recurring revenue, monthly revenue/spend/value/fee/price/payment/amount/bill, recurring revenue,
    mrr amount, arpu, average revenue per user, monthly charge/charges, average monthly spend, current mrr
  say: mrr, monthly recurring revenue, monthly revenue, pay * month, pay * per month, monthly spend, worth * month,
    recurring revenue, arpu, monthly value, pay us * each month, monthly bill, monthly fee, monthly charge,
    monthly payment, spend per month, spend * month
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
  name: churn/attrition/cancel/cancellation/retention/defection/uninstall risk/score/probability/likelihood/prediction/
    propensity/rate/chance/percentile, likelihood/probability to_churn/of_churn/churn, risk score/level/of_churn,
    at risk, churn, is at risk, predicted churn, churn risk level, propensity to churn, risk churn, likely churn,
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
    chance/percentile, propensity score, likely to buy/purchase/convert, intent score, predicted purchase,
    buying intent, conversion score
  say: likelihood to purchase, likelihood to buy, likely to buy, likely to purchase, propensity to buy,
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
  name: predict/predicted/expected/forecast/projected revenue/value/ltv/spend/lifetime_value/next_order,
    value percentile, expected value
  say: predict value, predict ltv, expect spend, forecast revenue, predict lifetime value, expected value,
    projected spend
  as: number/money trait
  near: lifetime_value

nps
  name: nps, net promoter score, nps score/rating/response/value/last/latest, last nps, promoter score, recommend score,
    likelihood recommend, nps category/segment/group
  say: nps, net promoter score, nps score, promoter score, nps rating, likelihood to recommend, recommend score,
    net promoter, give us nps, score as promoter
  as: number/point trait survey_complete.detail
  near: satisfaction

satisfaction
  name: satisfaction, satisfaction score/rating/level, csat, csat score, customer satisfaction, ces score, satisfied,
    support rating, effort score
  say: satisfaction, satisfaction score, csat, csat score, customer satisfaction, satisfy, effort score
  as: number/point both survey_complete.detail
  near: nps

sentiment
  name: sentiment, sentiment score, mood, feeling, tone
  say: sentiment, mood, feeling, tone, emotion
  as: string both

average_rating
  name: average/mean rating/score/stars/review, rating average, rating, seller/driver/guest/host/user/player rating,
    star rating, skill rating, elo, mmr
  say: average rating, rating, mean rating, score, star rating, rate on average, skill rating, driver rating
  as: number/point trait rate.average

email_opt_in
  name: email opt_in/optin/subscribe/subscribed/consent/permission/allow/allowed/enabled/marketing/marketing_opt_in/
    marketing_consent/subscription/preference/marketable/reachable/subscription_status/status/accepted/opted_in,
    accept/accepts/allow/agreed/wants/receive/subscribe/subscribed email/emails/newsletter/marketing_email/
    email_marketing, newsletter, newsletter subscribe/subscribed/subscriber/opt_in/subscription/signup,
    is newsletter subscriber, email marketing enabled/opt_in/consent/allowed, can email, opt in email, opted in email,
    is email subscribed, marketing email, receives newsletter, email notification enabled, email subscriber
  say: email opt in, email consent, email subscription, email permission, newsletter subscription, email marketing,
    subscribe to newsletter, email opt_in, newsletter, email subscriber, accept email
  as: boolean trait opt_in.flag
  yes: opt in to email, accept email, agree to email, subscribe to email/newsletter, allow email, opt in to newsletter,
    receive email marketing, agree to receive email, let us email, email subscriber, newsletter subscriber,
    can be email, want email, get newsletter, sign up for newsletter, consent to email, opt into email,
    opt in for email, accept email marketing, say yes to email, on newsletter, on mailing list, we can email,
    happy to receive email, reachable by email, permit email, ok with email, okay with email, email opt in,
    be subscribe to newsletter, take newsletter, be on email list, receive newsletter, give consent to email,
    contactable by email, emailable, be ok to email
  no: opt out of email, not opt in to email, not accept email, unsubscribe from email, refuse email,
    not subscribe to newsletter/email, decline email, no email consent, not allow email, have not agree to email,
    can not be email, no email opt in, not receive email marketing, opt out from email, not let us email,
    not on mailing list, not get newsletter, not opt into email, without email consent, no email marketing,
    email opt out, turn off email, not want email, block email, disallow email
  opposite: email_opt_out

email_opt_out
  name: email opt_out/optout/unsubscribe/unsubscribed/suppressed/suppression/blocked/disabled, unsubscribed from email,
    unsubscribed, opted out email, opt out email, has unsubscribed, is unsubscribed, email bounced, hard bounce,
    do not email, no email, unsubscribed from all, global unsubscribe, email suppressed
  say: email opt out, unsubscribed, email suppression, do not email
  as: boolean trait opt_out.flag
  yes: opt out of email, unsubscribe from email, unsubscribed, refuse email, have opt out, not want email, do not email,
    email opt out
  no: not unsubscribe, not opt out of email, still subscribe, have not unsubscribe, not opt out
  opposite: email_opt_in

sms_opt_in
  name: sms/text/text_message/mobile_marketing opt_in/optin/subscribe/subscribed/consent/permission/allow/allowed/
    enabled/marketing/marketing_opt_in/marketing_consent/subscription/preference/reachable/marketable/status/opted_in,
    accept/accepts/allow/agreed/wants/receive sms/text/text_message/sms_marketing, opt in sms, opted in sms, can text,
    is sms subscribed, sms subscriber
  say: sms opt in, sms consent, text consent, sms subscription, sms permission, sms subscriber
  as: boolean trait opt_in.flag
  yes: opt in to sms/text/text_message, accept sms/text, agree to sms/text, subscribe to sms/text, allow sms/text,
    opt into sms/text, let us text, can be text, agree to receive sms/text, want sms/text, we can text,
    sign up for sms/text, consent to sms/text, opt in for sms/text, happy to receive sms/text, ok with sms/text,
    okay with text, say yes to sms/text, reachable by sms/text, sms opt in, textable, sms subscriber, get text,
    permit sms/text
  no: opt out of sms/text, not opt in to sms/text, not accept sms/text, unsubscribe from sms/text, refuse sms/text,
    not allow sms/text, can not be text, not want sms/text, decline sms/text, no sms consent, not let us text,
    have not agree to sms/text, not opt into sms/text, sms opt out, without sms consent, not subscribe to sms/text,
    turn off sms, no sms opt in
  opposite: sms_opt_out

sms_opt_out
  name: sms/text/text_message opt_out/optout/unsubscribe/unsubscribed/suppressed/stopped, opted out sms, do not text,
    opt out sms
  say: sms opt out, text opt out
  as: boolean trait opt_out.flag
  yes: opt out of sms/text, unsubscribe from sms/text, text stop, refuse sms/text
  no: not opt out of sms/text, not unsubscribe from sms/text
  opposite: sms_opt_in

push_opt_in
  name: push/push_notification/notification/mobile_push/web_push opt_in/optin/subscribe/subscribed/consent/permission/
    allow/allowed/enabled/enable/on/preference/status/token/reachable/opted_in/subscription,
    accept/accepts/allow/wants/receive push/push_notification/notification, push enabled, notifications,
    notifications on, has push token, opt in push, alert enabled
  say: push opt in, push permission, notification permission, push consent, push subscription,
    push notification setting, push token
  as: boolean trait opt_in.flag
  yes: opt in to push/push_notification/notification, have push/notification on, have push/notification enabled,
    accept push/notification, allow push/notification/push_notification, enable push/notification/push_notification,
    turn on push/notification, agree to push/notification, subscribe to push, have push turn on, push enabled,
    notification on, push on, opt into push/notification, reachable by push, have push notification on/turn_on,
    have * notification turn on, switch on notification, switch on push, we can push to, keep notification on,
    say yes to push, can be push, notification enable, push enable
  no: opt out of push/notification, not opt in to push/notification, have push/notification off,
    have push/notification disabled, turn off push/notification/push_notification,
    disable push/notification/push_notification, not allow push/notification, not accept push/notification, push off,
    notification off, switch off notification/push, push disable, notification disable, block push/notification,
    without push, not enable push/notification, have * notification turn off, mute notification, notification turn off,
    refuse push, push turn off, no push permission
  opposite: push_opt_out

push_opt_out
  name: push/push_notification/notification opt_out/optout/unsubscribe/unsubscribed/disabled/blocked/off/muted,
    opted out push
  say: push opt out
  as: boolean trait opt_out.flag
  yes: opt out of push/notification, turn off push/notification, disable push/notification
  no: not opt out of push/notification
  opposite: push_opt_in

whatsapp_opt_in
  name: whatsapp opt_in/optin/subscribe/subscribed/consent/permission/allow/allowed/enabled/marketing/opted_in/
    reachable, accept/accepts/allow whatsapp, opt in whatsapp
  say: whatsapp opt in, whatsapp consent, whatsapp permission
  as: boolean trait opt_in.flag
  yes: opt in to whatsapp, accept whatsapp, agree to whatsapp, allow whatsapp, opt into whatsapp, consent to whatsapp,
    reachable on whatsapp, let us message on whatsapp, can be reach on whatsapp, subscribe to whatsapp, whatsapp opt in,
    happy to hear on whatsapp
  no: opt out of whatsapp, not opt in to whatsapp, not accept whatsapp, refuse whatsapp, not allow whatsapp,
    no whatsapp consent, not opt into whatsapp, unsubscribe from whatsapp

phone_opt_in
  name: phone/call/calls/telephone/voice opt_in/optin/consent/permission/allow/allowed/accepted, accept call, can call,
    call consent, do not call, call opt out
  say: call consent, phone consent, permission to call, phone opt in
  as: boolean trait
  yes: opt in to call, agree to be call, allow call, accept call, can be call, let us call, happy to be call,
    opt in to phone
  no: opt out of call, not want call, do not call, refuse call, not allow call, not accept call, can not be call

marketing_opt_in
  name: marketing opt_in/optin/consent/permission/allow/allowed/accepted/subscribed/subscribe/enabled/agreed/
    preference/communication/opted_in/subscription, accept/accepts/allow/agreed marketing, opt in, opted in, optin,
    is opted in, consent, gdpr consent, has consent, marketing, marketing consent given, subscribed, is subscribed,
    promotional consent, communication consent, consent marketing, contactable, marketable, allow contact, promo opt in,
    opt in marketing
  say: marketing consent, marketing opt in, marketing permission, opt in, consent, permission to contact, gdpr consent,
    marketing preference
  as: boolean trait opt_in.flag
  yes: opt in to marketing, accept marketing, agree to marketing, allow marketing, consent to marketing, opt in,
    have give consent, give consent, opted in, agree to be contact, let us contact, agree to receive marketing,
    opt into marketing, can be contact, marketable, contactable, want to hear from us, subscribe to marketing,
    happy to be contact, happy to hear from us, say yes to marketing, ok to contact, have consent, give us permission,
    gdpr consent, with consent, permit marketing
  no: opt out of marketing, not opt in to marketing, not accept marketing, refuse marketing, no consent,
    without consent, not consent, opt out, withdraw consent, not agree to marketing, not want to hear from us,
    not allow marketing, not want to be contact, decline marketing, not give consent, have not opt in, not opt in,
    no marketing consent, revoke consent, say no to marketing, have not consent, not marketable, do not contact
  near: email_opt_in
  opposite: marketing_opt_out

marketing_opt_out
  name: marketing opt_out/optout/unsubscribed/blocked/suppressed, opt out, opted out, is opted out, do not contact,
    no marketing, do not disturb, suppressed, global opt out
  say: marketing opt out, opt out
  as: boolean trait opt_out.flag
  yes: opt out of marketing, opt out, refuse marketing, opted out, not want to be contact
  no: not opt out, not opt out of marketing, have not opt out
  opposite: marketing_opt_in

do_not_sell
  name: do not sell/track, ccpa opt out, tracking consent/allowed/enabled/permission, cookie consent,
    ad consent/personalization, personalisation consent, analytics consent, att status, idfa permission
  say: tracking consent, cookie consent, consent to track, do not sell, do not track, cookie
  as: boolean trait
  yes: consent to tracking, allow tracking, accept cookie, agree to tracking
  no: refuse tracking, not allow tracking, reject cookie, decline cookie, deny tracking

email_verified
  name: email verified/verify/confirmed/verification/valid/validated/status, is email verified/confirmed,
    verified email, confirmed email, email address verified
  say: email verified, verify email, confirmed email, verification of email, valid email
  as: boolean trait account_verify.flag
  yes: verify email, confirm email, email verify, email confirm, verify * email, validate email, have verified email,
    email be verify, email be confirm, confirm * email, with verified email
  no: not verify email, not confirm email, unverified email, email not verify, email unverified, unconfirmed email,
    have not verify email, email not confirm, never confirm email, yet to verify email, email remain unverified
  near: verified

phone_verified
  name: phone verified/verify/confirmed/verification/validated, is phone verified, mobile verified, verified phone,
    phone number verified
  say: phone verified, verify phone, verified number
  as: boolean trait account_verify.flag
  yes: verify phone, confirm phone, phone verify, verify * number, verify * phone, confirm * number,
    phone number verify, have verified phone
  no: not verify phone, phone not verify, unverified phone, have not verify phone, unverified number, not verify number,
    phone unverified
  near: verified

verified
  name: verified, is verified, account/identity/id/user/profile verified/confirmed/verification,
    kyc complete/verified/passed/approved/done/status/level/state, identity verification,
    verification status/state/level, kyc, id check
  say: verified, verification, kyc, identity verification, verification status, kyc status, identity check
  as: boolean trait account_verify.flag
  yes: verify, be verify, identity verify, pass kyc, complete kyc, kyc complete, verify identity, verify account,
    confirmed, have verified account, finish kyc, identity be verify, kyc pass, kyc verify, verify * identity,
    prove who they be
  no: not verify, unverified, not pass kyc, kyc incomplete, not complete kyc, have not verify, not confirmed,
    not verify identity, identity not verify, fail kyc, kyc pending, yet to verify, not do kyc, kyc not complete

two_factor_enabled
  name: two_factor/two_factor_authentication/multi_factor_authentication/multi_factor/mfa/2fa/two_step/otp/biometric/
    face_id/passkey enabled/enable/active/activated/on/status/set_up/-, has 2fa/mfa/two_factor, uses mfa,
    is mfa enabled, biometric login
  say: two factor, 2fa, mfa, two factor authentication, multi factor authentication, two step verification,
    2 step verification, two step login, extra login security, two step
  as: boolean trait two_factor_enable.flag
  yes: have * 2fa/mfa/two_factor, 2fa/mfa/two_factor on,
    2fa/mfa/two_factor/two_factor_authentication/multi_factor_authentication enable, enable 2fa/mfa/two_factor,
    turn on 2fa/mfa/two_factor, use 2fa/mfa/two_factor, with 2fa/mfa/two_factor, set up 2fa/mfa/two_factor,
    protect * with 2fa/mfa/two_factor
  no: no 2fa/mfa/two_factor, without 2fa/mfa/two_factor/two_factor_authentication/multi_factor_authentication,
    2fa/mfa/two_factor off, not have 2fa/mfa/two_factor, not enable 2fa/mfa/two_factor, not use 2fa/mfa/two_factor,
    2fa/mfa/two_factor disable, turn off 2fa/mfa/two_factor, not turn on 2fa/mfa/two_factor,
    not set up 2fa/mfa/two_factor

sso_enabled
  name: sso enabled/active/configured/-, single sign on enabled/-, has sso, saml enabled, sso login
  say: sso, single sign on, saml
  as: boolean trait
  yes: have sso, use sso, sso enable, with sso, sso on, set up sso, use single sign on
  no: no sso, without sso, not use sso, sso off, sso disable, not have sso

auto_renew
  name: auto/automatic renew/renewal/renewal_enabled/renew_on/renews/renew_status, auto renew enabled/status,
    will renew, cancel at period end, autorenew, will cancel
  say: auto renew, auto renewal, automatic renewal, renew automatically, auto renew setting
  as: boolean both
  yes: auto renew on, have auto renew on, have auto renew, set to renew, renew automatically, auto renew enable,
    keep auto renew on, turn on auto renew, set to auto renew, will renew
  no: auto renew off, turn off auto renew, not auto renew, not set to renew, auto renew disable, will not renew,
    disable auto renew, switch off auto renew, have auto renew off, without auto renew

autopay
  name: autopay/auto_pay/direct_debit/automatic_payment/standing_order enabled/active/on/enrolled/enrollment/status/-,
    has autopay/direct_debit, on autopay, pays by direct debit
  say: autopay, auto pay, direct debit, automatic payment, standing order
  as: boolean trait direct_debit_setup.flag
  yes: be on autopay, have autopay, autopay on, enrol in autopay, enroll in autopay, pay by direct debit,
    have direct debit, use autopay, set up autopay, on autopay, have automatic payment, autopay enable,
    set up direct debit
  no: not on autopay, no autopay, without autopay, autopay off, not have direct debit, no direct debit,
    without direct debit, not use autopay, pay manually, not enrol in autopay, not set up autopay

app_installed
  name: app installed/install/user, has app, has mobile app, mobile app user/installed, app, uses app, is app user,
    mobile user
  say: app installed, have app, have app install, app user, use app, mobile app user, have * app
  as: boolean trait app_install.flag
  yes: have app, have app install, use app, have * app, app user, app on phone, with app install
  no: not have app, without app, no app, app not install, have not install app, not use app

onboarded
  name: onboarding/onboarded/setup/tutorial/profile/registration complete/completed/status/done/finished/percent/
    progress/-, is onboarded, profile complete, has completed onboarding, activated, is activated,
    profile completion/completeness, setup progress, onboarding step/stage, activation status, onboarding score
  say: onboarding status, onboarding complete, profile complete, activated, set up, profile completion, onboarded,
    percent of profile, onboarding progress, completion of profile
  as: boolean trait onboarding_complete.flag
  yes: complete onboarding, onboard, finish onboarding, be activate, complete profile, fully set up,
    have complete profile, be onboard, be set up
  no: not complete onboarding, not onboard, incomplete profile, not activate, not finish onboarding, unactivated,
    not set up, profile incomplete, still onboard, not complete profile

has_discount_used
  name: discount/coupon/promo/promo_code/voucher used/use/redeemed/user/count/-, used discount/coupon/promo,
    coupon user, discount shopper, coupon redemption count, promo used, has used coupon, discount sensitive
  say: discount use, coupon use, use coupon, promo use, coupon user, discount user
  as: boolean trait coupon_apply.flag
  yes: have use discount/coupon/promo_code, use discount/coupon/promo_code, ever use discount/coupon, redeem coupon
  no: not use discount/coupon, have not use discount/coupon, never use discount/coupon/promo_code, pay full price

is_homeowner
  name: homeowner, home owner, is homeowner, home ownership, owns home, housing status, housing, residence type, renter,
    is renter
  say: homeowner, own home, home owner, home ownership, rent, renter, own house, property owner
  as: boolean trait
  yes: homeowner, own home, home owner, own house, own * home
  no: not own home, renter, rent, not homeowner

is_student
  name: student, is student, student status/verified, education status
  say: student, be student, in college, at university, in school, study
  as: boolean trait
  yes: student, be student, in college, at university
  no: not student, non student

has_children_flag
  name: has child/children/kid, is parent, parent, with child
  say: parent, have child
  as: boolean trait
  yes: have child, have kid, parent, with kid, with child
  no: no child, no kid, childless, without kid, without child
  near: children

level
  name: level,
    user/player/character/account/skill/experience/current/game/xp/highest/max/fitness/education/english/proficiency/
    expertise level, rank, rank name, league, grade, class, division, xp, experience point, difficulty, stage reached
  say: level, rank, reach level, skill level, at level, player level, experience level, grade, league, be level,
    on level, fitness level, above level, division, xp, experience, proficiency, education level, past level, difficulty
  as: string both

progress
  name: progress, completion/complete/progress/watched/read/listened/scroll percent/percentage/rate/ratio/depth,
    percent complete/completed/watched/played/progress/read/viewed, course/video/profile/reading/listening progress,
    completion, percentage, milestone, depth
  say: progress, percent complete, completion, percentage complete, percent of way, get * through, watch * percent of,
    complete * percent, through, percent of, watch at least, read * percent, percentage watch, halfway, scroll depth,
    completion rate, percent through, of way
  as: number/percent both

goal
  name: goal, goals, objective, target, fitness goal, primary goal, use case, reason for joining, training goal,
    purpose, intent, savings goal, learning goal, main goal
  say: goal, objective, target, aim, want to, aim to, use case, goal be, main goal, primary goal, purpose, intend to,
    want to achieve, aim for, try to
  as: string both

weight
  name: weight, body weight, weight kg/lb, current weight
  say: weight, weigh
  as: number trait
  more: heavy
  less: light

height
  name: height, body height, height cm
  say: height, tall
  as: number trait
  more: tall
  less: short

bmi
  name: bmi, body mass index
  say: bmi, body mass index
  as: number trait

condition
  name: condition, medical/health/chronic condition, diagnosis, disease, symptom, conditions, diagnoses, ailment
  say: condition, diagnosis, have * condition, diagnose with, suffer from, live with, medical condition,
    health condition, disease
  as: array trait

school
  name: school, university, college, institution, education, school name, alma mater, campus, degree, major,
    field of study
  say: school, university, college, study at, go to, attend, graduate from, institution, degree, major in
  as: string trait

vehicle
  name: vehicle, car, vehicle type/make/model/year, car make/model/type/brand, owned vehicle, fuel type
  say: vehicle, car, drive, own car, vehicle type, car make, make of car
  as: string both

provider
  name: provider, carrier, insurer, bank, network, operator, insurance provider, insurance, mobile carrier,
    service provider, pharmacy, doctor, primary care
  say: provider, carrier, insurer, bank, network, insurance, operator, insure with, be with, bank with, on network
  as: string both

contract_type
  name: contract/account/customer/user/member/policy/loan/card/service/membership/coverage type, account kind,
    customer kind, product type, product, products owned, product held, policy type, products
  say: contract type, account type, customer type, user type, policy type, type of account, kind of account, card type,
    hold, product, product hold, have product, kind of policy, have
  as: string both

tags
  name: tag, tags, label, labels, custom tag, customer tag, list, lists, group, groups, badge, badges, certification,
    skills, skill, team, teams, guild, clan
  say: tag, label, tag with, label as, mark as, on list, tag as, in group, badge, skill, flag as, have tag
  as: array both
"""
