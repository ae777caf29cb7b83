"""Event concepts of accounts and visits: signing up and in, sessions, pages, apps, settings and consent."""

from __future__ import annotations

TEXT = """
sign_up
  name: sign up, signup, sign up <to_finish>/success, signup <to_finish>/success, register, registration,
    registration <to_finish>/success/submit, account <to_create>/open/register/setup,
    user/customer/member/player/client create/register/sign_up/signup/add, <to_create> account, join,
    member <to_join>, user <to_join>, onboard, <to_join> <to_finish>, new user, first sign up,
    sign_up/signup/registration/enrollment user/customer/account/member, account sign_up/signup,
    new account/customer/member, profile create~/register~
  say: sign up, signup, register, join, join us, enroll~, create account/profile, open account, make account, set up
    account, become member~, become user, sign up for account, registration, account creation, create login, join
    platform/site/app/service/community, come on board, get account, start account, get on board, become part of, be
    register, account create, open * account, make profile, come in through/via/by, come to us through/via/by/from,
    find us through/via, find way to us, open up account, be new~, start use us
  who: registrant, sign up, signup, joiner, new member, new user, newcomer, register user, new sign up, new signup,
    new registration, new joiner
  is: register, sign up
  near: app_install, onboarding_complete, loyalty_join, trial_start

sign_up_start
  name: sign up/signup/registration/account_creation <to_start>/open/view/click, registration form view/open/start,
    start sign up
  say: <to_start> sign_up/signup/registration, begin to register, start to register, start register, start sign up,
    start create account, begin to sign up, start to sign up, open registration form, kick off registration,
    go to sign up
  near: sign_up

sign_up_abandon
  name: sign up/signup/registration <to_abandon>
  say: abandon sign_up/signup/registration, not finish sign up, not finish register, drop out of registration,
    give up sign up, quit registration, bail on registration, half finish registration, leave registration unfinish,
    never finish sign up, never complete registration, drop out of sign_up/signup, leave sign_up/signup
  unfinished: sign_up_start > sign_up

sign_in
  name: sign in, signin, log in, login, user login/log_in/sign_in, login success/succeed/complete, session login,
    sign in success, log on, logon, member/customer/account login/sign_in/log_in, auth success/login, app login,
    authentication success, login event
  say: sign in, log in, login, log on, log into, sign into, sign on, authenticate, signin, log onto, logon, be log in,
    access account, get into account, log back in, sign back in, use login, enter account, login to, go into account,
    open account area~, come back to account, log/sign/get in_to/into/back_into * account/profile
  is: log in, sign in
  near: session_start, app_open, visit

sign_in_fail
  name: login/sign_in/log_in/signin/authentication/auth/password fail/failure/error/reject/deny/wrong/invalid,
    fail login
  say: fail to log in, fail to sign in, fail login, login fail, can not log in, could not log in, could not sign in,
    trouble log in, can_not/could_not/not get into * account, can_not/could_not/unable_to get in, lock themselves out,
    type/enter/put_in/key_in/get * wrong password/pin/passcode, wrong password, unsuccessful login, login error,
    problem
    log in, get password wrong, be lock out~, struggle to log in, mistype password, fail sign in, login attempt fail,
    fail login attempt, trouble sign in
  near: sign_in

sign_out
  name: sign out, signout, log out, logout, log off, logoff, session end~, user logout/log_out/sign_out
  say: sign out, log out, log off, logout, logoff, sign off, signout
  near: session_end

account_verify
  name: account/user/email/phone/identity/number/address/email_address verify/confirm/validate/verification,
    verification complete/success/pass/submit, email confirm, identity/id check pass/complete,
    kyc complete/pass/approve/verify, document <to_verify>, profile <to_verify>, verify
  say: verify, confirm email/account/phone/address/number/identity,
    verify email/account/phone/identity/number/email_address, validate email, pass kyc, complete kyc, verification,
    prove identity, pass identity check, go through verification, verify who they be, complete verification,
    pass id check, get verify, finish verification, confirm * email, complete identity check
  is: verify, confirm
  near: sign_up

account_verify_fail
  name: verification/kyc/identity_check/id_check/document fail/reject/deny, identity reject
  say: fail verification/kyc, fail identity check, kyc reject, verification fail, fail id check, document reject,
    identity check fail
  near: account_verify

account_delete
  name: account/profile/user <to_remove>/<to_cancel>/close/deactivate, <to_remove> account, account closure,
    deletion <to_ask>, close account
  say: <to_remove>/close/deactivate/terminate/shut_down account/profile, leave us, leave platform, account
    delete/close,
    quit us, account closure, ask us to delete, request account deletion, delete themselves, close * account
  who: leaver, quitter
  near: subscription_cancel

account_reactivate
  name: account/user reactivate/restore/reopen/recover, win back, come back, user return, reactivation
  say: reactivate account/themselves, reopen account, restore account, come back to us, come back, return to us,
    reactivate, rejoin, win back, account reactivate
  is: reactivate
  near: sign_in

account_lock
  name: account/user/profile <to_block>
  say: account <to_block>, be lock out, lock out, get ban, be ban, be suspend, lock account, block account,
    have account suspend, get lock out
  is: block, ban, suspend, lock
  near: sign_in_fail

password_reset
  name: password <to_update>/reset/recover/forget, password reset request/complete/start/email, reset password,
    forget password, change password, pin reset/change
  say: reset password, change password, forget password, recover password, update password, ask for new password,
    password reset, request password reset, get new password, reset * pin, ask to reset password, set new password,
    reset login
  near: profile_update

two_factor_enable
  name: two_factor/two_factor_authentication/multi_factor_authentication/multi_factor/mfa/2fa/authenticator/biometric/
    face_id/touch_id/passkey <to_activate>/add/enroll/setup/complete
  say: <to_activate>/add/use/enroll_in two_factor/2fa/mfa/two_factor_authentication/multi_factor_authentication/
    two_step_verification/2_step_verification/biometric/authenticator, secure account with, use face id,
    set up fingerprint, protect account with, use biometric, set up passkey
  near: account_verify

profile_update
  name: profile/account/user/detail/customer/avatar/photo/bio/info <to_update>/complete/save, profile <to_finish>/fill,
    <to_update> profile, address <to_update>/add, detail change, profile picture/photo upload/add/change,
    personal info <to_update>, email change
  say: <to_update>/<to_finish>/fill_in/fill_out profile/account/detail/information/personal_detail/address,
    change address, move house~, update detail, complete profile, fill in profile, profile update, add profile picture,
    upload photo~, finish profile, change email address, add/upload profile_photo/profile_picture/avatar
  near: settings_change

settings_change
  name: setting/preference/notification/notification_setting/email_preference/communication_preference/
    language <to_update>/save/set, preference center update/visit, setting, notification preference <to_update>
  say: <to_update>/set/save * setting/preference, customize setting, set preference, choose preference, pick interest~,
    update how we contact them
  near: profile_update

onboarding_start
  name: onboarding/setup/tutorial/tour/walkthrough/product_tour/getting_start/welcome_flow <to_start>/view/open,
    onboarding step <to_view>
  say: <to_start>/get_into/open onboarding/setup/tutorial/tour/walkthrough/product_tour/set_up, begin set up,
    start onboard, take tour~
  near: sign_up

onboarding_complete
  name: onboarding/setup/tutorial/tour/walkthrough/product_tour/getting_start/welcome_flow <to_finish>/do/pass/success,
    onboarding, activation <to_finish>, account <to_activate>, user <to_activate>, first value reach, setup do,
    onboarding checklist <to_finish>, aha moment
  say: <to_finish>/do/go_through onboarding/setup/set_up/tutorial/tour/walkthrough/product_tour, onboard, finish set
    up,
    set up fully, be onboard, get set up, get up and run, finish get start, onboarding, activate account,
    complete set up
  who: activate user
  is: onboard, activate
  near: sign_up, onboarding_step

onboarding_step
  name: onboarding/setup/tutorial/checklist/wizard step/item/task <to_finish>/view, onboarding step,
    checklist item <to_finish>
  say: <to_finish>/do/reach/get_to * step/task, step of onboarding, onboarding step, complete checklist item,
    onboarding task
  near: onboarding_complete

onboarding_abandon
  name: onboarding/setup/tutorial/tour/product_tour/walkthrough/checklist <to_abandon>/exit
  say: <to_abandon>/exit * onboarding/setup/tutorial/tour/product_tour/walkthrough/set_up, leave onboarding,
    drop off in onboarding
  unfinished: onboarding_start > onboarding_complete

onboarding_skip
  name: onboarding/setup/tutorial/tour/product_tour/walkthrough/checklist/intro skip/dismiss/bypass
  say: skip/dismiss/close/click_away/wave_away/swipe_away/click_past/bypass/opt_out_of/pass_on * onboarding/setup/
    tutorial/tour/product_tour/walkthrough/set_up, skip intro, give * tutorial/walkthrough/tour miss
  near: onboarding_abandon

session_start
  name: session, session <to_start>/open/create, start session, app session, web session, visit <to_start>,
    play session <to_start>, session active, heartbeat~
  say: start session, have session, session, begin session, be active, use app/platform/product/site/service/us~,
    use app/product/platform/service/tool, be online, come online, do anything~, be in app, spend time~,
    log session, active, show activity, be see, engage~, interact with us, return~, have activity, be around,
    use product, boot_up/fire_up/load_up/start_up/hop_on/hop_onto/jump_on/log_on_to/launch * game, hop on,
    hop online, jump online, get on game, fire up console
  is: active
  near: sign_in, app_open, visit, page_view

session_end
  name: session end/close/finish/stop/timeout/expire, end session, game close/exit/quit/end/leave
  say: play~~, play * sitting, sitting, play session, gaming session, game session, use app~~, be in app~~,
    end session, finish session, session end, close session, session timeout
  near: sign_out

visit
  name: site/website/web/homepage/portal/shop_online <to_view>/open, visit, visit <to_start>, website visit,
    site enter, landing, store front <to_view>, home page <to_view>, web session <to_start>
  say: visit, visit site/website/us/page/homepage, come to site/website/us, go to site/website, browse site/website,
    drop by, stop by, land on site, come back to site, be on site/website, hit site/website, open website,
    return to site, use website/site, check out site/website, visit online, view site/website, come by, look around,
    pay visit, look at website/site, check in on us~, site visit, web visit, website traffic, have visit, return to us,
    come to, land on homepage, go on site/website, surf site
  who: visitor, site visitor, web visitor, returning visitor, browser~
  near: page_view, session_start, app_open, screen_view, sign_in

page_view
  name: page, page <to_view>/open/hit, pageview, web page <to_view>, view page, page load,
    pricing/landing/home/blog/help/product page <to_view>, url visit, path <to_view>, load page
  say: <to_view> page/webpage, page view, pageview, look at * page, go to * page, visit * page, view * page,
    open * page, land on * page, hit * page, see * page, check out * page, come to * page, reach * page, page visit,
    load page, browse page, be on * page, page, get to * page, <to_read> * page
  near: visit, screen_view

screen_view
  name: screen, screen <to_view>/open/show, view screen, app screen <to_view>, tab open/view/select
  say: <to_view> screen, view * screen, open * screen, go to * screen, see * screen, screen view, visit * screen,
    open tab, look at * screen, screen
  near: page_view, app_open

scroll
  name: page/article/content/scroll scroll/depth/reach, scroll, scroll depth, scroll reach
  say: scroll, scroll down, scroll to end, scroll past, scroll through, reach bottom of page
  near: page_view

click
  name: element/button/link/cta/tile/icon/menu/nav/navigation/tab/image/header/footer <to_click>/select, click, tap,
    link follow, button push, outbound/external link click, call to action, call to action click/tap/press
  say: <to_click>/push button/link/cta/icon/tab/menu/element/image, click, tap, tap on, click on, press~, follow link,
    click through, hit button, interact with~, click * button, click * link, tap * button, press * button
  who: clicker
  near: email_click, page_view

app_install
  name: app/application/mobile_app/extension/plugin install/download, install, app first open, first open/launch,
    installation, app <to_download> <to_finish>, app store <to_download>, <to_install> app, game install/download
  say: <to_install> * app/application/game, put * on phone, install, get * app, put * app on phone, set up app,
    app install/download, have app, app installation, get app, add app to phone, grab app, have * app install,
    first open app, download us on phone, put us on phone
  who: installer
  near: app_open, sign_up

app_open
  name: app/application/mobile_app/game open/launch/start/foreground/resume/access/enter/load, open, launch,
    application/app open, app become active, app foreground, app <to_start>
  say: open * app, launch * app, <to_start> * app, use app, use * app, <to_use> * app~, fire up app, go into app,
    app open/launch,
    boot up app, open us up, be in app, be on app, come onto app, come back to app, return to app, bring up app, enter
    app, tap into app,
    open up app, open application, launch application, start up app, open~, check app
  near: session_start, sign_in, screen_view

app_update
  name: app/application/software/firmware/version update/upgrade, <to_update> app, app version <to_update>
  say: update * app, upgrade app, app update, get late version of app, install update, update to late version,
    update application, be on late version~
  near: app_open

app_uninstall
  name: app/application/mobile_app/extension/plugin <to_remove>/uninstall, uninstall, app removal
  say: uninstall, uninstall * app, delete * app, remove * app, get rid of app, app uninstall/delete/removal,
    take app off phone, wipe app, throw app off, bin app, drop app
  who: uninstaller
  near: account_delete

app_background
  name: app/application background/close/exit/minimize/leave
  say: close * app, leave app, background app, put app in background, exit app, quit app, minimize app, swipe app away
  near: session_end

app_crash
  name: app/application/game/session/player/client crash/freeze/hang/exception/error, crash, crash report/detect,
    application crash, fatal error
  say: crash, app crash, have crash, experience crash, app freeze, freeze, have app crash, hit crash, suffer crash,
    app die, app hang, get crash, app blow up, get kick out of app, app shut down unexpectedly, app * crash on,
    game crash/freeze/hang/die/shut_down, have game/app crash/freeze/die on, game/app crash/freeze/hang/die on,
    be throw out of app/game,
    application crash, app fall over
  near: error

error
  name: error, error <to_view>/show/encounter/occur/hit/display/log/receive/raise, exception, exception throw,
    api error, page not found, 404 view/hit, fault detect, bug encounter, failure
  say: error, see error, get error, hit error, encounter error, run into error/problem/issue/bug,
    experience error/problem/issue, have error, face error, hit bug, run into trouble, hit snag, something go wrong,
    be show error, error page, get error message, see 404, encounter problem/issue/bug, experience bug, hit wall~,
    have bug, face problem
  near: app_crash

deep_link
  name: deep link open/click, deeplink open/click, universal link open
  say: open deep link, follow deep link, come in through deep link, deep link
  near: app_open

permission_grant
  name: permission/location/camera/contact/notification/push/tracking grant/allow/accept/enable/prompt_accept,
    location share/enable, permission prompt accept, push enable/permission, att accept, notification permission grant
  say: <to_activate>/allow/grant/give/share location/camera/notification/permission/tracking, share location,
    give permission, allow access to, say yes to notification, let us track, accept permission
  near: opt_in

permission_deny
  name: permission/location/camera/notification/push/tracking <to_decline>/disable/revoke, push <to_deactivate>,
    notification <to_deactivate>
  say: <to_decline>/<to_deactivate>/revoke/block location/camera/notification/permission/tracking/push_notification,
    say no to notification, refuse access, not allow, turn off push
  near: opt_out

opt_in
  name: opt in, optin, marketing opt_in, consent give/grant/accept/update/provide,
    newsletter subscribe/signup/sign_up/join/subscription, email/sms/push/whatsapp/marketing opt_in/subscribe/consent,
    subscribe newsletter, list join/subscribe, mailing list <to_join>, subscription opt_in, cookie accept/consent,
    consent, double opt in
  say: opt in, opt into, give consent, consent, agree to marketing, sign up for newsletter,
    subscribe to newsletter/email/list/mailing_list/update, join mailing_list/newsletter/list, accept cookie,
    agree to be contact, agree to receive, sign up for email/text/sms/alert/update, newsletter subscription,
    get on list, say yes to marketing, consent to, newsletter sign up, newsletter signup, accept marketing,
    subscribe to us~, sign up to newsletter/email/list
  who: subscriber~, newsletter subscriber, opt in
  is: opt in
  near: sign_up

opt_out
  name: opt out, optout, marketing opt_out, consent withdraw/revoke/decline/deny, do not contact, cookie <to_decline>,
    sms/push/whatsapp opt_out/unsubscribe/stop
  say: opt out, opt out of, withdraw consent, revoke consent, ask not to be contact, say stop, text stop,
    ask to be remove, refuse marketing, reject cookie, decline cookie, not want to be contact, stop get message,
    take themselves off, pull consent, refuse to be contact
  who: opt out
  is: opt out
  near: email_unsubscribe

terms_accept
  name: term/tos/agreement/policy/term_of_service/term_and_condition/privacy_policy accept/agree/sign, term
  say: accept/agree_to/sign term/tos/agreement/policy/term_of_service/term_and_condition/privacy_policy
  near: opt_in

data_request
  name: data request/export/access/deletion <to_ask>, gdpr/ccpa/privacy <to_ask>, data deletion <to_ask>,
    personal data <to_export>
  say: ask for data, request data, gdpr request, ask to be forget, privacy request, request deletion,
    ask us to delete data, request copy of data
  near: account_delete
"""
