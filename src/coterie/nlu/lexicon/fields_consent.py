"""Field concepts about what someone agreed to: which messages they take, and by which way."""

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
    happy/fine/ok/okay for us to email, be subscribe to newsletter, take newsletter, be on email list, receive
    newsletter, give consent to email,
    contactable by email, emailable, be ok to email,
    <saying_yes> -/receive/get/take/have/be_send <by_email>,
    <saying_yes> hear -/from_us by/via/over/on/through <by_email>,
    <saying_yes> hear from_us by * <by_email>, take <by_email>,
    <being_able> send * <by_email>,
    <saying_yes> email/mail,
    <by_email> <being_allowed>,
    <being_able> email/mail,
    permission/consent/right to email/mail,
    permission/consent for <by_email>,
    let us email/mail,
    <by_email> permission/consent/opt_in, give/grant -/us <by_email> permission/consent,
    reachable/contactable/reach/contact/message/hear_from_us by/via/on/through/over/with/in <by_email>
  no: opt out of email, not opt in to email, not accept email, unsubscribe from email, refuse email,
    not subscribe to newsletter/email, decline email, no email consent, not allow email, have not agree to email,
    can not be email, no email opt in, not receive email marketing, opt out from email, not let us email,
    not on mailing list, not get newsletter, not opt into email, without email consent, no email marketing,
    email opt out, turn off email, not want email, block email, disallow email,
    <saying_no> -/receive/get/take/have <by_email>,
    <saying_no> email/mail,
    <by_email> <being_denied>,
    can/may/must/should/could not email/mail,
    not permission/consent/right to email/mail,
    withdraw/revoke/withhold/pull/cancel/deny * <by_email> permission/consent,
    withdraw/revoke/withhold/pull/deny/refuse consent/permission for/to <by_email>,
    ask us/- not to email/mail
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
    permit sms/text,
    <saying_yes> -/receive/get/take/have/be_send <by_text>,
    <saying_yes> hear -/from_us by/via/over/on/through <by_text>,
    <saying_yes> hear from_us by * <by_text>, take <by_text>,
    <being_able> send * <by_text>,
    <saying_yes> text/sms,
    <by_text> <being_allowed>,
    <being_able> text/sms,
    permission/consent/right to text/sms,
    permission/consent for <by_text>,
    let us text/sms,
    <by_text> permission/consent/opt_in, give/grant -/us <by_text> permission/consent,
    reachable/contactable/reach/contact/message/hear_from_us by/via/on/through/over/with/in <by_text>
  no: opt out of sms/text, not opt in to sms/text, not accept sms/text, unsubscribe from sms/text, refuse sms/text,
    not allow sms/text, can not be text, not want sms/text, decline sms/text, no sms consent, not let us text,
    have not agree to sms/text, not opt into sms/text, sms opt out, without sms consent, not subscribe to sms/text,
    turn off sms, no sms opt in,
    <saying_no> -/receive/get/take/have <by_text>,
    <saying_no> text/sms,
    <by_text> <being_denied>,
    can/may/must/should/could not text/sms,
    not permission/consent/right to text/sms,
    withdraw/revoke/withhold/pull/cancel/deny * <by_text> permission/consent,
    withdraw/revoke/withhold/pull/deny/refuse consent/permission for/to <by_text>,
    ask us/- not to text/sms
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
    say yes to push, can be push, notification enable,
    <saying_yes> -/receive/get/take/have/be_send <by_push>,
    <saying_yes> hear -/from_us by/via/over/on/through <by_push>,
    <saying_yes> hear from_us by * <by_push>, take <by_push>,
    <being_able> send * <by_push>,
    <saying_yes> push,
    <by_push> <being_allowed>,
    <being_able> push,
    permission/consent/right to push,
    permission/consent for <by_push>,
    let us push,
    <by_push> permission/consent/opt_in, give/grant -/us <by_push> permission/consent,
    reachable/contactable/reach/contact/message/hear_from_us by/via/on/through/over/with/in <by_push>
  no: opt out of push/notification, not opt in to push/notification, have push/notification off,
    have push/notification disable, turn off push/notification/push_notification,
    disable push/notification/push_notification, not allow push/notification, not accept push/notification, push off,
    notification off, switch off notification/push, push disable, notification disable, block push/notification,
    without push, not enable push/notification, have * notification turn off, mute notification, notification turn off,
    refuse push, push turn off, no push permission,
    <saying_no> -/receive/get/take/have <by_push>,
    <saying_no> push,
    <by_push> <being_denied>,
    can/may/must/should/could not push,
    not permission/consent/right to push,
    withdraw/revoke/withhold/pull/cancel/deny * <by_push> permission/consent,
    withdraw/revoke/withhold/pull/deny/refuse consent/permission for/to <by_push>,
    ask us/- not to push
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
    reachable on whatsapp, let us message on whatsapp, can be reach on whatsapp, subscribe to whatsapp, whatsapp opt
    in,
    happy to hear on whatsapp,
    <saying_yes> -/receive/get/take/have/be_send <by_whatsapp>,
    <saying_yes> hear -/from_us by/via/over/on/through <by_whatsapp>,
    <being_able> send * <by_whatsapp>,
    <saying_yes> whatsapp,
    <by_whatsapp> <being_allowed>,
    <being_able> whatsapp,
    permission/consent/right to whatsapp,
    permission/consent for <by_whatsapp>,
    let us whatsapp, happy/fine/ok/okay for us to whatsapp, we can/may whatsapp,
    <by_whatsapp> permission/consent/opt_in, give/grant -/us <by_whatsapp> permission/consent,
    reachable/contactable/reach/contact/message/hear_from_us by/via/on/through/over/with/in <by_whatsapp>
  no: opt out of whatsapp, not opt in to whatsapp, not accept whatsapp, refuse whatsapp, not allow whatsapp,
    no whatsapp consent, not opt into whatsapp, unsubscribe from whatsapp,
    <saying_no> -/receive/get/take/have <by_whatsapp>,
    <saying_no> whatsapp,
    <by_whatsapp> <being_denied>,
    can/may/must/should/could not whatsapp,
    not permission/consent/right to whatsapp,
    withdraw/revoke/withhold/pull/cancel/deny * <by_whatsapp> permission/consent,
    withdraw/revoke/withhold/pull/deny/refuse consent/permission for/to <by_whatsapp>,
    ask us/- not to whatsapp

phone_opt_in
  name: phone/call/telephone/voice opt_in/optin/consent/permission/allow/accept, accept call, can call, call consent,
    call marketing/ok, phone/call/telephone ok/okay
  say: call consent, phone consent, permission to call, phone opt in
  as: boolean trait
  yes: opt in to call, agree to be call, allow call, accept call, can be call, let us call, happy to be call,
    opt in to phone,
    <saying_yes> -/receive/get/take/have/be_send <by_call>,
    <saying_yes> hear -/from_us by/via/over/on/through <by_call>,
    <saying_yes> hear from_us by * <by_call>, take <by_call>,
    <being_able> send * <by_call>,
    <saying_yes> call/phone/ring/telephone,
    <by_call> <being_allowed>,
    <being_able> call/phone/ring/telephone,
    permission/consent/right to call/phone/ring/telephone,
    permission/consent for <by_call>,
    let us call/phone/ring/telephone,
    <by_call> permission/consent/opt_in, give/grant -/us <by_call> permission/consent,
    reachable/contactable/reach/contact/message/hear_from_us by/via/on/through/over/with/in <by_call>
  no: opt out of call, not want call, do not call, refuse call, not allow call, not accept call, can not be call,
    <saying_no> -/receive/get/take/have <by_call>,
    <saying_no> call/phone/ring/telephone,
    <by_call> <being_denied>,
    can/may/must/should/could not call/phone/ring/telephone,
    not permission/consent/right to call/phone/ring/telephone,
    withdraw/revoke/withhold/pull/cancel/deny * <by_call> permission/consent,
    withdraw/revoke/withhold/pull/deny/refuse consent/permission for/to <by_call>,
    ask us/- not to call/phone/ring/telephone
  opposite: phone_opt_out

phone_opt_out
  name: do not call/phone, phone/call/telephone/voice opt_out/optout/suppress/block/unsubscribe, no call, not call,
    opt out call/phone, call suppress, tps, tps register, dnc
  say: do not call, call opt out, phone opt out, do not call list, do not phone
  as: boolean trait opt_out.flag
  yes: opt out of call, not want call, do not call/phone, on do_not_call list, can/may/must/should/could not
    call/phone,
    <saying_no> -/receive/get/take <by_call>, ask us/- not to call/phone, <by_call> <being_denied>
  no: <being_able> call/phone, <saying_yes> -/receive/get/take <by_call>, not on do_not_call list,
    <by_call> <being_allowed>, permission/consent/right to call/phone
  opposite: phone_opt_in

post_opt_in
  name: post/postal/mail/direct_mail/letter/postal_mail/mailing/catalog/print
    opt_in/optin/subscribe/consent/permission/
    allow/enable/marketing/marketing_opt_in/ok/preference/accept,
    accept/allow/want/receive/can post/mail/letter/catalog,
    can mail, direct mail, opt in post/mail
  say: direct mail, post consent, postal consent, mail consent, direct mail opt in
  as: boolean trait opt_in.flag
  yes: <saying_yes> -/receive/get/take <by_post>, <by_post> <being_allowed>, <being_able> mail/write,
    permission/consent/right to mail, reachable/contactable/reach/contact/hear_from_us by/via/through <by_post>,
    <by_post> permission/consent/opt_in, give/grant -/us <by_post> permission/consent, on postal mailing_list
  no: <saying_no> -/receive/get/take <by_post>, <by_post> <being_denied>, can/may/must/should/could not mail/write,
    not permission/consent/right to mail

ad_opt_in
  name: ad/advertising/personalize_ad/ad_personalization/target_ad/marketing_cookie/ad_tracking opt_in/consent/
    permission/allow/enable/accept/personalization/target/-, accept/allow ad/advertising, personalize ad/advertising,
    ad personalization consent/allow
  say: ad consent, advertising consent, consent for/to ad/advertising, ad personalization, personalize ad, target ad,
    ad permission, ad opt in
  as: boolean trait opt_in.flag
  yes: <saying_yes> -/receive/get/see <by_ads>, <by_ads> <being_allowed>, <by_ads> permission/consent/opt_in,
    permission/consent for/to <by_ads>, give/grant ad/advertising consent/permission
  no: <saying_no> -/receive/get/see <by_ads>, <by_ads> <being_denied>,
    withdraw/revoke/withhold/deny/refuse * ad/advertising consent,
    withdraw/revoke/withhold/deny/refuse consent/permission for/to <by_ads>
  near: do_not_sell

marketing_opt_in
  name: marketing opt_in/optin/consent/permission/allow/accept/subscribe/enable/agree/preference/communication/
    subscription, accept/allow/agree marketing, opt in, optin, be opt in, consent, gdpr consent, have consent,
    marketing, marketing consent give, subscribe, be subscribe, promotional consent, communication consent,
    consent marketing, contactable, marketable, allow contact, promo opt in, opt in marketing
  say: marketing consent, marketing opt in, marketing permission, opt in, consent, permission to contact, gdpr consent,
    marketing preference
  as: boolean trait opt_in.flag
  yes: happy to hear from us with <of_marketing>, let us market, opt in to marketing, accept marketing, agree to
    marketing, allow marketing, consent to marketing, opt in, have give consent, give consent, agree to be contact,
    let us contact, agree to receive marketing, opt into marketing, can be contact, marketable, contactable, want to
    hear from us, subscribe to marketing, happy to be contact, happy to hear from us, say yes to marketing, ok to
    contact, have consent, give us permission, gdpr consent, with consent, permit marketing, <saying_yes> -/receive/
    get/take/have/be_send <of_marketing>, <saying_yes> hear -/from_us by/via/over/on/through <of_marketing>,
    <saying_yes> hear from marketing, <saying_yes> hear from_us by * <of_marketing>, take <of_marketing>, <being_able>
    send * <of_marketing>, <saying_yes> contact/market_to/reach, <of_marketing> <being_allowed>, <being_able> contact/
    market_to/reach, permission/consent/right to contact/market_to/reach, permission/consent for <of_marketing>, let
    us contact/market_to/reach, <of_marketing> permission/consent/opt_in
  no: opt out of marketing, not opt in to marketing, not accept marketing, refuse marketing, no consent,
    without consent, not consent, opt out, withdraw consent, not agree to marketing, not want to hear from us,
    not allow marketing, not want to be contact, decline marketing, not give consent, have not opt in, not opt in,
    no marketing consent, revoke consent, say no to marketing, have not consent, not marketable, do not contact,
    <saying_no> -/receive/get/take/have <of_marketing>,
    <saying_no> contact/market_to/reach,
    <of_marketing> <being_denied>,
    can/may/must/should/could not contact/market_to/reach,
    not permission/consent/right to contact/market_to/reach,
    withdraw/revoke/withhold/pull/cancel/deny * <of_marketing> permission/consent,
    withdraw/revoke/withhold/pull/deny/refuse consent/permission for/to <of_marketing>,
    ask us/- not to contact/market_to/reach
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

paperless
  name: paperless, paperless billing/statement/bill/invoice/document/opt_in/enable/communication, go paperless,
    e/electronic/digital/online statement/bill/invoice, estatement, ebill
  say: paperless, paperless billing/statement, e statement, electronic statement
  as: boolean trait
  yes: paperless, go paperless, switch to paperless, paperless billing/statement,
    e/electronic/digital statement/bill, get/receive * statement/bill by email/online,
    statement/bill by email
  no: statement/bill/invoice on paper, on paper, paper/print/post statement/bill/invoice/billing,
    on paper statement/bill/billing, still on paper,
    get/receive * statement/bill/invoice by/in post/mail, statement/bill/invoice by/in post/mail, not paperless,
    not go paperless
"""
