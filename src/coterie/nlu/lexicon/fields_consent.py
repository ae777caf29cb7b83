"""Field concepts about what someone agreed to, switched on or is."""

from __future__ import annotations

TEXT = """
email_opt_in
  name: email opt_in/optin/subscribe/consent/permission/allow/enable/marketing/marketing_opt_in/marketing_consent/
    subscription/preference/marketable/reachable/subscription_status/status/accept,
    accept/allow/agree/want/receive/subscribe email/newsletter/marketing_email/email_marketing, newsletter,
    newsletter subscribe/subscriber/opt_in/subscription/signup, be newsletter subscriber,
    email marketing enable/opt_in/consent/allow, can email, opt in email, be email subscribe, marketing email,
    receive newsletter, email notification enable, email subscriber
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
  name: email opt_out/optout/unsubscribe/suppress/suppression/block/disable, unsubscribe from email, unsubscribe,
    opt out email, have unsubscribe, be unsubscribe, email bounce, hard bounce, do not email, no email,
    unsubscribe from all, global unsubscribe, email suppress
  say: email opt out, unsubscribe, email suppression, do not email
  as: boolean trait opt_out.flag
  yes: opt out of email, unsubscribe from email, unsubscribe, refuse email, have opt out, not want email, do not email,
    email opt out
  no: not unsubscribe, not opt out of email, still subscribe, have not unsubscribe, not opt out
  opposite: email_opt_in

sms_opt_in
  name: sms/text/text_message/mobile_marketing opt_in/optin/subscribe/consent/permission/allow/enable/marketing/
    marketing_opt_in/marketing_consent/subscription/preference/reachable/marketable/status,
    accept/allow/agree/want/receive sms/text/text_message/sms_marketing, opt in sms, can text, be sms subscribe,
    sms subscriber
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
  name: sms/text/text_message opt_out/optout/unsubscribe/suppress/stop, opt out sms, do not text
  say: sms opt out, text opt out
  as: boolean trait opt_out.flag
  yes: opt out of sms/text, unsubscribe from sms/text, text stop, refuse sms/text
  no: not opt out of sms/text, not unsubscribe from sms/text
  opposite: sms_opt_in

push_opt_in
  name: push/push_notification/notification/mobile_push/web_push opt_in/optin/subscribe/consent/permission/allow/
    enable/on/preference/status/token/reachable/subscription,
    accept/allow/want/receive push/push_notification/notification, push enable, notification, notification on,
    have push token, opt in push, alert enable
  say: push opt in, push permission, notification permission, push consent, push subscription,
    push notification setting, push token
  as: boolean trait opt_in.flag
  yes: opt in to push/push_notification/notification, have push/notification on, have push/notification enable,
    accept push/notification, allow push/notification/push_notification, enable push/notification/push_notification,
    turn on push/notification, agree to push/notification, subscribe to push, have push turn on, push enable,
    notification on, push on, opt into push/notification, reachable by push, have push notification on/turn_on,
    have * notification turn on, switch on notification, switch on push, we can push to, keep notification on,
    say yes to push, can be push, notification enable
  no: opt out of push/notification, not opt in to push/notification, have push/notification off,
    have push/notification disable, turn off push/notification/push_notification,
    disable push/notification/push_notification, not allow push/notification, not accept push/notification, push off,
    notification off, switch off notification/push, push disable, notification disable, block push/notification,
    without push, not enable push/notification, have * notification turn off, mute notification, notification turn off,
    refuse push, push turn off, no push permission
  opposite: push_opt_out

push_opt_out
  name: push/push_notification/notification opt_out/optout/unsubscribe/disable/block/off/mute, opt out push
  say: push opt out
  as: boolean trait opt_out.flag
  yes: opt out of push/notification, turn off push/notification, disable push/notification
  no: not opt out of push/notification
  opposite: push_opt_in

whatsapp_opt_in
  name: whatsapp opt_in/optin/subscribe/consent/permission/allow/enable/marketing/reachable, accept/allow whatsapp,
    opt in whatsapp
  say: whatsapp opt in, whatsapp consent, whatsapp permission
  as: boolean trait opt_in.flag
  yes: opt in to whatsapp, accept whatsapp, agree to whatsapp, allow whatsapp, opt into whatsapp, consent to whatsapp,
    reachable on whatsapp, let us message on whatsapp, can be reach on whatsapp, subscribe to whatsapp, whatsapp opt in,
    happy to hear on whatsapp
  no: opt out of whatsapp, not opt in to whatsapp, not accept whatsapp, refuse whatsapp, not allow whatsapp,
    no whatsapp consent, not opt into whatsapp, unsubscribe from whatsapp

phone_opt_in
  name: phone/call/telephone/voice opt_in/optin/consent/permission/allow/accept, accept call, can call, call consent,
    do not call, call opt out
  say: call consent, phone consent, permission to call, phone opt in
  as: boolean trait
  yes: opt in to call, agree to be call, allow call, accept call, can be call, let us call, happy to be call,
    opt in to phone
  no: opt out of call, not want call, do not call, refuse call, not allow call, not accept call, can not be call

marketing_opt_in
  name: marketing opt_in/optin/consent/permission/allow/accept/subscribe/enable/agree/preference/communication/
    subscription, accept/allow/agree marketing, opt in, optin, be opt in, consent, gdpr consent, have consent,
    marketing, marketing consent give, subscribe, be subscribe, promotional consent, communication consent,
    consent marketing, contactable, marketable, allow contact, promo opt in, opt in marketing
  say: marketing consent, marketing opt in, marketing permission, opt in, consent, permission to contact, gdpr consent,
    marketing preference
  as: boolean trait opt_in.flag
  yes: opt in to marketing, accept marketing, agree to marketing, allow marketing, consent to marketing, opt in,
    have give consent, give consent, agree to be contact, let us contact, agree to receive marketing,
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
  name: marketing opt_out/optout/unsubscribe/block/suppress, opt out, be opt out, do not contact, no marketing,
    do not disturb, suppress, global opt out
  say: marketing opt out, opt out
  as: boolean trait opt_out.flag
  yes: opt out of marketing, opt out, refuse marketing, not want to be contact
  no: not opt out, not opt out of marketing, have not opt out
  opposite: marketing_opt_in

do_not_sell
  name: do not sell/track, ccpa opt out, tracking consent/allow/enable/permission, cookie consent,
    ad consent/personalization, personalization consent, analytics consent, att status, idfa permission
  say: tracking consent, cookie consent, consent to track, do not sell, do not track, cookie
  as: boolean trait
  yes: consent to tracking, allow tracking, accept cookie, agree to tracking
  no: refuse tracking, not allow tracking, reject cookie, decline cookie, deny tracking

email_verified
  name: email verify/confirm/verification/valid/validate/status, be email verify/confirm, verify email, confirm email,
    email address verify
  say: email verify, verify email, confirm email, verification of email, valid email
  as: boolean trait account_verify.flag
  yes: verify email, confirm email, email verify, email confirm, verify * email, validate email, have verify email,
    email be verify, email be confirm, confirm * email, with verify email
  no: not verify email, not confirm email, unverify email, email not verify, email unverify, unconfirm email,
    have not verify email, email not confirm, never confirm email, yet to verify email, email remain unverify
  near: verified

phone_verified
  name: phone verify/confirm/verification/validate, be phone verify, mobile verify, verify phone, phone number verify
  say: phone verify, verify phone, verify number
  as: boolean trait account_verify.flag
  yes: verify phone, confirm phone, phone verify, verify * number, verify * phone, confirm * number,
    phone number verify, have verify phone
  no: not verify phone, phone not verify, unverify phone, have not verify phone, unverify number, not verify number,
    phone unverify
  near: verified

verified
  name: verify, be verify, account/identity/id/user/profile verify/confirm/verification,
    kyc complete/verify/pass/approve/do/status/level/state, identity verification, verification status/state/level, kyc,
    id check
  say: verify, verification, kyc, identity verification, verification status, kyc status, identity check
  as: boolean trait account_verify.flag
  yes: verify, be verify, identity verify, pass kyc, complete kyc, kyc complete, verify identity, verify account,
    confirm, have verify account, finish kyc, identity be verify, kyc pass, kyc verify, verify * identity,
    prove who they be
  no: not verify, unverify, not pass kyc, kyc incomplete, not complete kyc, have not verify, not confirm,
    not verify identity, identity not verify, fail kyc, kyc pending, yet to verify, not do kyc, kyc not complete

two_factor_enabled
  name: two_factor/two_factor_authentication/multi_factor_authentication/multi_factor/mfa/2fa/two_step/otp/biometric/
    face_id/passkey enable/active/activate/on/status/set_up/-, have 2fa/mfa/two_factor, use mfa, be mfa enable,
    biometric login, one time password
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
  name: sso enable/active/configure/-, single sign on enable/-, have sso, saml enable, sso login
  say: sso, single sign on, saml
  as: boolean trait
  yes: have sso, use sso, sso enable, with sso, sso on, set up sso, use single sign on
  no: no sso, without sso, not use sso, sso off, sso disable, not have sso

auto_renew
  name: auto/automatic renew/renewal/renewal_enable/renew_on/renew_status, auto renew enable/status, will renew,
    cancel at period end, autorenew, will cancel
  say: auto renew, auto renewal, automatic renewal, renew automatically, auto renew setting
  as: boolean both
  yes: auto renew on, have auto renew on, have auto renew, set to renew, renew automatically, auto renew enable,
    keep auto renew on, turn on auto renew, set to auto renew, will renew
  no: auto renew off, turn off auto renew, not auto renew, not set to renew, auto renew disable, will not renew,
    disable auto renew, switch off auto renew, have auto renew off, without auto renew

autopay
  name: autopay/auto_pay/direct_debit/automatic_payment/standing_order enable/active/on/enroll/enrollment/status/-,
    have autopay/direct_debit, on autopay, pay by direct debit
  say: autopay, auto pay, direct debit, automatic payment, standing order
  as: boolean trait direct_debit_setup.flag
  yes: be on autopay, have autopay, autopay on, enroll in autopay, pay by direct debit, have direct debit, use autopay,
    set up autopay, on autopay, have automatic payment, autopay enable, set up direct debit
  no: not on autopay, no autopay, without autopay, autopay off, not have direct debit, no direct debit,
    without direct debit, not use autopay, pay manually, not enroll in autopay, not set up autopay

app_installed
  name: app install/user, have app, have mobile app, mobile app user/install, app, use app, be app user, mobile user
  say: app install, have app, have app install, app user, use app, mobile app user, have * app
  as: boolean trait app_install.flag
  yes: have app, have app install, use app, have * app, app user, app on phone, with app install
  no: not have app, without app, no app, app not install, have not install app, not use app

onboarded
  name: onboarding/onboard/setup/tutorial/profile/registration complete/status/do/finish/percent/progress/-, be onboard,
    profile complete, have complete onboarding, activate, be activate, profile completion/completeness, setup progress,
    onboarding step/stage, activation status, onboarding score
  say: onboarding status, onboarding complete, profile complete, activate, set up, profile completion, onboard,
    percent of profile, onboarding progress, completion of profile
  as: boolean trait onboarding_complete.flag
  yes: complete onboarding, onboard, finish onboarding, be activate, complete profile, fully set up,
    have complete profile, be onboard, be set up
  no: not complete onboarding, not onboard, incomplete profile, not activate, not finish onboarding, unactivate,
    not set up, profile incomplete, still onboard, not complete profile

has_discount_used
  name: discount/coupon/promo/promo_code/voucher use/redeem/user/count/-, use discount/coupon/promo, coupon user,
    discount shopper, coupon redemption count, promo use, have use coupon, discount sensitive
  say: discount use, coupon use, use coupon, promo use, coupon user, discount user
  as: boolean trait coupon_apply.flag
  yes: have use discount/coupon/promo_code, use discount/coupon/promo_code, ever use discount/coupon, redeem coupon
  no: not use discount/coupon, have not use discount/coupon, never use discount/coupon/promo_code, pay full price

is_homeowner
  name: homeowner, home owner, be homeowner, home ownership, own home, housing status, housing, residence type, renter,
    be renter
  say: homeowner, own home, home owner, home ownership, rent, renter, own house, property owner
  as: boolean trait
  yes: homeowner, own home, home owner, own house, own * home
  no: not own home, renter, rent, not homeowner

is_student
  name: student, be student, student status/verify, education status
  say: student, be student, in college, at university, in school, study
  as: boolean trait
  yes: student, be student, in college, at university
  no: not student, non student

has_children_flag
  name: have child/kid, be parent, parent, with child
  say: parent, have child
  as: boolean trait
  yes: have child, have kid, parent, with kid, with child
  no: no child, no kid, childless, without kid, without child
  near: children

level
  name: level,
    user/player/character/account/skill/experience/current/game/xp/highest/max/fitness/education/english/proficiency/
    expertise level, rank, rank name, league, grade, class, division, xp, experience point, difficulty, stage reach
  say: level, rank, reach level, skill level, at level, player level, experience level, grade, league, be level,
    on level, fitness level, above level, division, xp, experience, proficiency, education level, past level, difficulty
  as: string both

progress
  name: progress, completion/complete/progress/watch/read/listen/scroll percent/percentage/rate/ratio/depth,
    percent complete/watch/play/progress/read/view, course/video/profile/reading/listening progress, completion,
    percentage, milestone, depth
  say: progress, percent complete, completion, percentage complete, percent of way, get * through, watch * percent of,
    complete * percent, through, percent of, watch at least, read * percent, percentage watch, halfway, scroll depth,
    completion rate, percent through, of way
  as: number/percent both

goal
  name: goal, objective, target, fitness goal, primary goal, use case, reason for joining, training goal, purpose,
    intent, saving goal, learning goal, main goal
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
  name: condition, medical/health/chronic condition, diagnosis, disease, symptom, diagnose, ailment
  say: condition, diagnosis, have * condition, diagnose with, suffer from, live with, medical condition,
    health condition, disease
  as: array trait

school
  name: school, university, college, institution, education, school name, alma mater, campus, degree, major,
    field of study
  say: school, university, college, study at, go to, attend, graduate from, institution, degree, major in
  as: string trait

vehicle
  name: vehicle, car, vehicle type/make/model/year, car make/model/type/brand, own vehicle, fuel type
  say: vehicle, car, drive, own car, vehicle type, car make, make of car
  as: string both

provider
  name: provider, carrier, insurer, bank, network, operator, insurance provider, insurance, mobile carrier,
    service provider, pharmacy, doctor, primary care
  say: provider, carrier, insurer, bank, network, insurance, operator, insure with, be with, bank with, on network
  as: string both

contract_type
  name: contract/account/customer/user/member/policy/loan/card/service/membership/coverage type, account kind,
    customer kind, product type, product, product own, product hold, policy type
  say: contract type, account type, customer type, user type, policy type, type of account, kind of account, card type,
    hold, product, product hold, have product, kind of policy, have
  as: string both

tags
  name: tag, label, custom tag, customer tag, list, group, badge, certification, skill, team, guild, clan
  say: tag, label, tag with, label as, mark as, on list, tag as, in group, badge, skill, flag as, have tag
  as: array both
"""
