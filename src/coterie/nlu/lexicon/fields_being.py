"""Field concepts about what someone has verified, switched on, is or aims at."""

from __future__ import annotations

TEXT = """
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
  name: two_factor/two_factor_authentication/multi_factor_authentication/multi_factor/mfa/2fa/two_fa/two_step/otp/
    biometric/
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

sso_required
  name: sso/single_sign_on/saml enforce/require/mandatory/force/only, <to_set>/enforce/require sso
  say: enforce sso, sso enforcement, require sso
  as: boolean trait
  yes: enforce/require/force/insist_on/mandate/demand * sso/single_sign_on/saml, make * sso/single_sign_on/saml
    mandatory/compulsory/obligatory/require, sso/single_sign_on/saml be mandatory/compulsory/require/enforce/obligatory
  no: not enforce/require sso/single_sign_on/saml, sso/single_sign_on optional

sso_enabled
  name: sso enable/active/configure/-, single sign on enable/-, have sso, saml enable, sso login
  say: sso, single sign on, saml
  as: boolean trait
  yes: have sso, use sso, sso enable, with sso, sso on, set up sso, use single sign on
  no: no sso, without sso, not use sso, sso off, sso disable, not have sso

auto_renew
  name: auto/automatic renew/renewal/renewal_enable/renew_on/renew_status, auto renew enable/status, will renew,
    cancel at period end, autorenew, will cancel
  say: auto renew, auto renewal, automatic renewal, renew automatically, auto renew setting,
    subscription/membership/plan/contract/policy auto_renew/renew_automatically/set_to_renew_automatically
  as: boolean both
  yes: auto renew on, have auto renew on, have auto renew, set to renew, renew automatically, auto renew enable,
    keep auto renew on, turn on auto renew, set to auto renew, will renew,
    -/subscription/membership/plan/contract/policy set to renew automatically,
    subscription/membership/plan/contract/policy renew_automatically/set_to_auto_renew
  no: auto renew off, turn off auto renew, not auto renew, not set to renew, auto renew disable, will not renew,
    disable auto renew, switch off auto renew, have auto renew off, without auto renew,
    -/subscription/membership/plan/contract/policy not set to renew automatically,
    subscription/membership/plan/contract/policy not renew automatically

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
  name: homeowner, home owner, be homeowner, home ownership/owner/status/type/situation, own home,
    housing status/type/situation,
    housing, residence/residency/dwelling/tenure/living type/status/situation, renter, be renter, homeownership, tenure
  say: homeowner, own home, home owner, home ownership, own house, property owner, housing status
  as: boolean trait
  yes: homeowner, own home, home owner, own house, own * home, own own home
  no: not own home, renter, rent, not homeowner, rent home, tenant, rent * home

is_smoker
  name: smoker, be smoker, smoke, smoking status/habit, tobacco use/user, use tobacco
  say: smoker, smoking, smoke, smoking status, tobacco user
  as: boolean trait
  yes: smoke, smoker, be smoker, use tobacco, smoke cigarette, light up~
  no: not smoke, non smoker, nonsmoker, never smoke, quit smoking, smoke free

is_student
  name: student, be student, student status/verify, education status
  say: student, be student, in college, at university, in school, study, undergraduate, undergrad,
    postgraduate, postgrad
  as: boolean trait
  yes: student, be student, in college, at university, undergraduate, undergrad, postgraduate, postgrad, at uni
  no: not student, non student

has_children_flag
  name: have child/kid, be parent, parent, with child
  say: parent, have child
  as: boolean trait
  yes: have child, have kid, parent, with kid, with child
  no: no child, no kid, childless, without kid, without child
  near: children

programming_language
  name: programming/coding/code/dev/development/main/primary/favorite/prefer language, tech/technology stack,
    framework,
    stack, runtime, language runtime, sdk language, main stack
  say: programming language, code * in, program * in, develop * in, write code in, write * code in, build in/with,
    code with, language * code in, tech stack, coding language, write in, script in, developer~, programmer~, coder~
  as: string both
  near: language

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
