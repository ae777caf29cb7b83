"""Event concepts of channels: email, push, texts, messengers, in-app messages, ads, forms, surveys, support."""

from __future__ import annotations

TEXT = """
email_send
  name: email/newsletter/mail/campaign/e_mail/campaign_email/marketing_email send/dispatch/process/schedule, email out,
    send email, campaign dispatch
  say: send * email/e_mail/newsletter/campaign, be send * email/newsletter/campaign, email send, be email, email~,
    we email, mail~, be mail, get send email
  near: email_deliver

email_deliver
  name: email/newsletter/mail/campaign/e_mail/campaign_email deliver/receive/delivery/land/get, email inbox,
    receive email
  say: receive/get/be_send/deliver/obtain/be_deliver * email/e_mail/newsletter/mail/campaign/email_from_us,
    email/newsletter/mail deliver/receive/arrive/land/reach, hear from us by email, be email, get mail,
    be contact by email, have * email deliver, be reach by email, get email from us, email reach, have be send email,
    email land in inbox, hear from us~
  near: email_send

email_open
  name: email/newsletter/mail/campaign/e_mail/campaign_email/message <to_open>, email open unique, open email,
    <to_read> email, mail opening
  say: <to_open>/<to_view>/check * email/e_mail/newsletter/mail/campaign/email_from_us/mailing, open/read * message~,
    email/newsletter/mail <to_open>, open one of email, open what we send, read what we send, read mail, email opening,
    open rate~, engage with email~, look at newsletter
  who: email opener, newsletter reader, email reader, opener
  near: email_click

email_click
  name: email/newsletter/mail/campaign/e_mail/message link <to_click>,
    email/newsletter/mail/campaign <to_click>/clickthrough, email cta click, click email, email link,
    email click through
  say: <to_click> * email/newsletter/mail/campaign/mailing, click * message~,
    <to_click> link in email/newsletter/mail/campaign, email click, email link click, link in email,
    click through from email/newsletter, follow link, click link~, click on link~, click in email, email link,
    respond to email~, act on email, click anything in email, click something in email, tap link
  who: email clicker, clicker~
  near: email_open, click

email_engage
  name: email engage/interact/engagement
  say: engage/interact with email/newsletter/mail/campaign/mailing, email engagement, respond to email/newsletter,
    engage/interact with * email/newsletter/mailing,
    react to email/campaign, engage with email, be responsive to email, show interest in email, interact with campaign,
    email activity
  any: email_open, email_click

email_bounce
  name: email/newsletter/mail/campaign/e_mail/message bounce/undeliverable/fail/undeliver/drop/reject/deliver_fail,
    hard bounce, soft bounce, bounce, email delivery fail, email invalid
  say: email/mail/message/newsletter/address bounce, have email bounce, bounce, email not deliver, undeliverable email,
    hard bounce, soft bounce, bounce email, email fail to deliver, email * bounce, email come back,
    can not be deliver email, could not be reach by email, email not reach, email undeliverable, email delivery fail,
    email fail, email/mail/message/newsletter come_back, come back undeliverable, undeliverable, be undeliverable,
    mail not get through, email not get through, never reach inbox, address be invalid
  near: email_send

email_spam
  name: email/mail/message/newsletter spam/junk/complaint/complain, email mark spam, spam report/complaint/mark,
    mark as spam, mark spam, spam
  say: mark * spam, mark * junk, <to_report> * spam, flag * spam, spam complaint, report us, complain about email,
    put * in junk/spam, send * to spam/junk, hit spam button, mark as spam/junk, report as spam, call us spam,
    spam report, junk email, say * spam, move * to junk/spam
  who: spam complainer
  near: email_unsubscribe

email_unsubscribe
  name: unsubscribe, unsubscription,
    email/newsletter/mail/list/marketing/mailing_list/campaign unsubscribe/opt_out/leave/unsub,
    email subscription <to_cancel>
  say: unsubscribe, unsubscribe from * email/newsletter/list/mailing/mail/campaign,
    opt out of * email/newsletter/mailing/mail, leave list/mailing_list, stop receive email/newsletter,
    take themselves off list, remove from list, ask to stop email, unsubscribe link, unsubscription, leave newsletter,
    no longer want email, drop off list, get off list, come off list, opt out, unsub, cancel newsletter,
    not want email any more
  who: unsubscriber, unsubscribe
  is: unsubscribe
  near: opt_out

email_reply
  name: email/mail/newsletter/message reply/respond/response/answer, reply receive
  say: reply/respond/answer/write_back to/- email/mail/newsletter, email reply, reply to email, write back
  near: email_click

email_forward
  name: email/newsletter/mail/campaign forward/share
  say: forward/share/pass_on/send_on * email/newsletter, forward email
  near: email_click

push_send
  name: push/push_notification/mobile_push/notification/web_push/browser_notification send/dispatch/schedule
  say: send * push/push_notification/notification, be send * push/notification, push send
  near: push_receive

push_receive
  name: push/push_notification/mobile_push/notification/web_push/browser_notification/mobile_notification receive/
    deliver/show/display/get/delivery/arrive
  say: receive/get/be_send/see/be_show/deliver * push/push_notification/notification/push_message/mobile_notification/
    alert, push/notification/push_notification deliver/receive/arrive, be push~, have * push deliver, be notify~,
    get alert
  near: push_send

push_open
  name: push/push_notification/mobile_push/notification/web_push/browser_notification/mobile_notification/
    notif <to_click>/open/interact/engage/respond, push notification tap
  say: <to_click>/open/respond_to/act_on/react_to/engage_with/swipe/come_in_from/touch push/push_notification/
    notification/push_message/mobile_notification/alert, push/notification/push_notification <to_click>/open,
    open one of push/notification, tap through from push, tap * notification, tap * push,
    open app from push/notification, push tap
  who: push opener
  near: push_receive

push_dismiss
  name: push/push_notification/notification/web_push <to_dismiss>/swipe/clear
  say: <to_dismiss>/clear push/notification/push_notification, push dismiss, swipe * notification away
  near: push_receive

push_bounce
  name: push/push_notification/notification bounce/fail/undeliverable
  say: push/notification bounce/fail, push not deliver, fail push
  near: push_send

sms_send
  name: sms/text/text_message/mms send/dispatch, message outbound
  say: send * sms/text/text_message, be text, be send * sms/text, sms send, text~, we text
  near: sms_deliver

sms_deliver
  name: sms/text/text_message/mms deliver/receive/delivery/get/arrive
  say: receive/get/be_send/deliver * sms/text/text_message/txt, sms/text/text_message deliver/receive/arrive, be text,
    have text deliver, get text from us
  near: sms_send

sms_click
  name: sms/text/text_message/mms link <to_click>/open, sms/text/text_message <to_click>/open, sms click through
  say: <to_click>/open * sms/text/text_message/txt, <to_click> link in sms/text/text_message, sms click, sms link,
    link we text, click on text, tap link in text
  near: sms_deliver

sms_reply
  name: sms/text/text_message/mms reply/respond/inbound/answer/response, inbound sms, sms receive inbound
  say: reply/respond/answer/text_back to/- sms/text/text_message, text back, text us, sms reply, reply by text,
    respond by text, reply to sms/text
  near: sms_click

sms_fail
  name: sms/text/text_message/mms fail/bounce/undeliver/undeliverable/reject
  say: sms/text/text_message fail/bounce, sms not deliver, undeliverable sms/text, text not go through, fail sms
  near: sms_send

sms_unsubscribe
  name: sms/text/text_message unsubscribe/opt_out/stop, stop keyword receive
  say: unsubscribe from sms/text/text_message, opt out of sms/text/text_message, text stop, reply stop,
    stop receive text, sms unsubscribe
  near: opt_out

whatsapp_send
  name: whatsapp/whats_app send, whatsapp/whats_app message send
  say: send * whatsapp, be send * whatsapp, whatsapp/whats_app send
  near: whatsapp_deliver

whatsapp_deliver
  name: whatsapp/whats_app deliver/receive, whatsapp/whats_app message deliver/receive/delivery
  say: receive/get/be_send/deliver * whatsapp/whatsapp_message, whatsapp/whats_app deliver, be whatsapp
  near: whatsapp_send

whatsapp_read
  name: whatsapp/whats_app <to_open>/<to_view>, whatsapp/whats_app message <to_open>/<to_view>
  say: <to_open>/<to_view> * whatsapp/whatsapp_message, whatsapp/whats_app <to_open>
  near: whatsapp_deliver

whatsapp_reply
  name: whatsapp/whats_app reply/respond/inbound/answer, whatsapp/whats_app message reply/respond
  say: reply/respond/answer to/- whatsapp, message us on whatsapp, whatsapp/whats_app us, reply on whatsapp,
    reply to whatsapp message, respond on whatsapp
  near: whatsapp_read

whatsapp_click
  name: whatsapp/whats_app link/button/message/cta <to_click>, whatsapp/whats_app click
  say: <to_click> * whatsapp, <to_click> link/button in whatsapp
  near: whatsapp_read

in_app_view
  name: in app message/notification/modal/banner/card <to_view>/show/display/receive/impression/trigger,
    in app view/show/display/impression, modal/popup/pop_up/banner/tooltip/nudge <to_view>/show/display,
    content card <to_view>
  say: <to_view>/be_show/get/receive in_app_message/popup/pop_up/modal/tooltip/nudge/in_app_notification/in_app,
    in app message show, see pop up, be show message in app, in app message
  near: in_app_click

in_app_click
  name: in app message/notification/modal/banner/card <to_click>/open/accept, in app <to_click>,
    modal/popup/pop_up/banner/tooltip/nudge <to_click>/accept, content card click
  say: <to_click>/respond_to/act_on/engage_with in_app_message/popup/pop_up/modal/banner/tooltip/nudge/
    in_app_notification/in_app, in app click, tap on in app message
  near: in_app_view

in_app_dismiss
  name: in app message/notification/modal/banner <to_dismiss>, in app dismiss,
    modal/popup/pop_up/banner/tooltip/nudge <to_dismiss>
  say: <to_dismiss>/shut in_app_message/popup/pop_up/modal/banner/tooltip/nudge/in_app
  near: in_app_view

message_send
  name: message/dm/direct_message/chat_message send/create/post, send message, private message send,
    host/seller/user/friend/agent/driver/member message/dm/contact
  say: send * message, message, message * user, dm, write to, write message, send dm, send direct message, post
    message,
    text~, send * chat, message send
  near: chat_start

message_receive
  name: message/dm/direct_message receive/deliver/get
  say: receive/get message/dm, message receive, be message, hear from
  near: message_read

message_read
  name: message/dm/direct_message/inbox <to_open>/<to_view>
  say: <to_open>/<to_view>/check message/dm/inbox
  near: message_receive

notification_view
  name: notification/inbox/alert/notification_center <to_open>/<to_view>
  say: <to_view>/read/check notification/alert/notification_center
  near: push_open

ad_view
  name: ad/advert/advertisement/banner/sponsor <to_view>/impression/show/display/serve/watch, ad impression,
    reward ad/video watch/view/complete, ad reward claim/earn/grant/receive,
    ad/advert/commercial hear/listen/play/start/finish, audio/video/display/native/banner/midroll/preroll/
    interstitial ad/advert impression/<to_view>/hear/play/start/finish/serve/show, ad break play/hear/start
  say: <to_view>/watch/be_show/be_serve/be_expose_to ad/advert/advertisement/banner/commercial, ad impression/view,
    sit through ad, watch reward video/ad, <to_view>/watch * reward ad/video, reward ad~,
    hear/listen_to ad/advert/commercial, hear/listen_to/sit_through/see/watch/be_show/be_serve * ad/advert/
    commercial/banner, have * ad/advert play, be interrupt by ad/advert, get ad/advert/commercial,
    get * ad/advert/commercial
  near: ad_click

ad_click
  name: ad/advert/advertisement/banner/sponsor/facebook_ad/google_ad <to_click>/open, ad click
  say: <to_click>/come_from/come_through/respond_to/engage_with ad/advert/advertisement/banner/facebook_ad/google_ad/
    instagram_ad/sponsor_post, ad/banner click, come in through ad, click through from ad, arrive from ad,
    tap on one of ad
  near: ad_view, promo_click

campaign_touch
  name: campaign view/receive/enter/touch/attribution/send/join, <to_install> attribute, journey enter/start,
    utm capture
  say: be touch by campaign, come from campaign, be in campaign, receive campaign, get campaign, enter
    campaign/journey,
    be part of campaign
  near: email_deliver

form_submit
  name: form/contact_form/lead_form/inquiry_form/request_form <to_finish>/submit/fill/send/submission, <to_submit>
    form,
    contact <to_ask>, contact <to_submit>, lead form <to_submit>, form fill
  say: <to_finish>/submit/fill_in/fill_out/send_in/send * form, form submission, form fill, complete form,
    contact us through form, submit enquiry
  near: lead_create

form_start
  name: form/application_form <to_start>/view/open/focus/load
  say: <to_view>/<to_start>/open form, start to fill in form, begin fill in form, start fill out form, look at form
  near: form_submit

form_abandon
  name: form <to_abandon>/exit
  say: abandon form, not finish form, leave form, give up on form, bail on form, leave form unfinish, half fill in
    form,
    quit form, drop out of form
  unfinished: form_start > form_submit

lead_create
  name: lead create/generate/capture/submit/qualify/new, inquiry/enquiry <to_create>/submit/send/receive,
    contact <to_ask> <to_submit>, generate lead, quote <to_ask>, callback/call_back <to_ask>, brochure <to_ask>,
    information <to_ask>, agent/seller/dealer/host contact, contact agent/sale
  say: enquire, inquire, make enquiry/inquiry, send enquiry/inquiry, get in touch, contact us,
    ask for quote/callback/brochure/information/detail, request quote/callback/call/brochure/information, become lead,
    ask to be call back, enquiry, inquiry, contact sale, talk to sale, contact agent/dealer/seller, request call back,
    reach out to sale, reach out to us, ask about
  who: enquirer, lead~
  near: form_submit, demo_request

content_download
  name: ebook/whitepaper/white_paper/guide/report/content/asset/resource/brochure/pdf/document/file/case_study/
    lead_magnet/material <to_download>, gate content download/access, download, file <to_download>,
    content asset <to_download>,
    ebook/whitepaper/white_paper/guide/brochure/pdf/case_study/resource grab/get/request/receive/open/access/unlock,
    report grab/get/request/receive/unlock
  say: download,
    <to_download> * ebook/whitepaper/white_paper/guide/report/content/asset/resource/brochure/pdf/file/document/
    case_study, get/grab ebook/whitepaper/guide/brochure/case_study, pull down, download something, save to device~,
    grab copy of
  who: downloader
  near: form_submit

content_offline
  name: video/movie/song/episode/playlist/podcast/content/track/map/title/book offline download/save,
    video/movie/song/episode/playlist/podcast/track/book/title <to_download>, offline <to_download>,
    <to_download> start/complete
  say: <to_download> * movie/video/song/episode/playlist/podcast/show/album/book/track, <to_save> * offline,
    download for offline, watch offline, <to_save> * for offline, listen offline, take offline
  near: content_download

demo_request
  name: demo <to_book>/request/form_submit/ask, <to_ask> demo, product demo request/book, sale call request/book, demo
  say: <to_ask>/<to_book>/sign_up_for/want/arrange/set_up * demo, book demo, request demo, ask to see demo,
    book sale call, demo request, book call with sale, book product tour, ask for walkthrough
  near: lead_create

demo_attend
  name: demo <to_finish>/attend/hold/watch/show, demo call <to_finish>, demo do
  say: attend/watch/complete/see/sit_through/have/show_up_for/turn_up_for/take/get demo, see demo, be show demo,
    go through demo, demo attend
  near: demo_request

survey_send
  name: survey/nps/csat/questionnaire/poll send/show/view/deliver/receive/start/open/display,
    net promoter score/survey send/show/view/open, satisfaction score/survey send/show/open
  say: be send survey, receive/get/see/start/open survey/questionnaire/nps, survey send/show
  near: survey_complete

survey_complete
  name: survey/nps/csat/questionnaire/poll/feedback/nps_survey/feedback_form <to_finish>/submit/answer/respond/fill/
    response/take/reply/record, survey, nps response/score/answer/give/submit, satisfaction survey, feedback receive,
    net promoter score, net promoter survey/score complete/submit/answer/give/respond/response, satisfaction score,
    satisfaction score/survey complete/submit/answer/give/respond
  say: <to_finish>/answer/fill_in/fill_out/take/respond_to/submit/do/reply_to survey/questionnaire/nps/poll/
    nps_survey/csat/feedback_form, answer * survey, survey response, give nps score, score us~, give score,
    answer poll, respond to * survey, participate in survey, take part in survey, take * survey, give nps,
    give feedback in/through * survey, give/leave * feedback in survey, have say in survey, share view in survey
  who: survey respondent, respondent
  near: review, rate

survey_dismiss
  name: survey/nps/questionnaire <to_dismiss>/abandon, net promoter score/survey dismiss/close/skip/ignore
  say: <to_dismiss>/abandon/not_finish survey/nps/questionnaire
  unfinished: survey_send > survey_complete

vote
  name: poll/vote/question vote/answer/cast, vote, vote cast
  say: vote, cast vote, vote in poll, have say, vote on
  who: voter
  near: survey_complete

support_ticket
  name: ticket/support_ticket/case/support_case/support_request/help_request/issue/complaint/incident/helpdesk_ticket/
    inquiry <to_submit>/open/create/raise/log/request/report/new/receive, support contact/request, contact support,
    complaint, complaint make, customer service contact, support, help <to_ask>, problem report
  say: <to_submit>/open/raise/create/log/have/write ticket/support_ticket/case/support_request/support_case/complaint/
    help_request/help_ticket, contact support/customer_service/help_desk/helpdesk/customer_care/us, reach out to
    support/customer_service, get in touch with support, <to_complain>, make complaint, ask for help, need help, ask
    support, write to support, talk to support, speak to support, seek help, get support, ticket, report problem/
    issue/bug, request help/support, call support, message support, email support, turn to support, complain to us,
    have problem~, support request, have to contact, raise issue, write in, go to support, get in touch~, get in touch
    about/over/by/via/through, contact us about/over/by/via/through, write to us about, reach out about/over/by/via,
    write/write_in/turn/complain/speak/talk/go to support/customer_service/customer_care/help_desk,
    email/phone/ring/message/ask customer_service/customer_care,
    get hold of support, contact help, raise concern, ask customer service
  who: complainer
  near: chat_start, call_support

ticket_resolve
  name: ticket/case/support_ticket/support_case/issue/complaint/incident/conversation <to_resolve>/complete
  say: ticket/case/issue/complaint/problem <to_resolve>/sort, <to_resolve> ticket/case/issue/complaint/problem,
    have * ticket resolve, have * issue resolve, ticket * close, get problem sort, get issue fix, case close
  near: support_ticket

ticket_reopen
  name: ticket/case/issue reopen
  say: reopen ticket/case/issue, ticket reopen
  near: support_ticket

ticket_escalate
  name: ticket/case/issue/complaint/conversation escalate, escalation
  say: escalate, escalate ticket/case/issue, ticket escalate, have * escalate, escalation, ask for manager
  near: support_ticket

ticket_rate
  name: ticket/support/support_case/chat/conversation/csat/agent/service <to_rate>/rating/satisfaction, csat,
    satisfaction score
  say: rate support/ticket/agent/chat/service/conversation, score support, <to_rate> * support, csat response,
    rate how we handle
  near: survey_complete

chat_start
  name: chat/live_chat/conversation/chatbot/messenger/chat_session <to_start>/open/create/message/engage/use, chat,
    live chat, chat <to_ask>, chat widget open/click
  say: <to_start>/open/have/use chat/live_chat/conversation/chatbot/messenger, chat to/with *
    agent/support/someone/team/us/advisor,
    speak to * agent on/in/over chat, have * chat with, chat with us/agent/support/bot/someone,
    live chat, chat, talk to bot, talk to agent, use live chat, chat to us, message us, strike up conversation,
    ask chatbot, message agent
  near: support_ticket

chat_end
  name: chat/live_chat/conversation <to_finish>/close
  say: end/finish/close chat/conversation
  near: chat_start

call_support
  name: call/phone_call/phone/support_call/inbound_call make/receive/start/complete/place/answer/inbound/log/dial/
    connect, call, phone support, call center contact, hotline call, ivr
  say: call, call us/in, phone us, ring us, make call, give us call, call center, call customer service/hotline,
    speak on phone, phone, ring, dial, phone in, call helpline, speak to someone on phone, have call, get on phone
  who: caller
  near: support_ticket

call_miss
  name: call miss/unanswer/no_answer/decline
  say: miss call, not answer call, not pick up, ignore call
  near: call_support

help_view
  name: help/faq/help_article/help_center/support/documentation/doc/knowledge_base/support_article <to_open>/<to_view>/
    search/page, help article, faq
  say: <to_open>/<to_view>/check/search/consult help_page/faq/help_article/help_center/documentation/doc/
    knowledge_base/support_article/support_page, look for help, search help, read documentation, help page,
    use help center
  near: support_ticket

invite_send
  name: invite/invitation/referral/friend/friend_invite/referral_invite/team_invite/user_invite/
    member_invite <to_create>/send/share/submit, referral,
    user/member/friend/colleague/teammate/team_member <to_invite>, invite,
    <to_invite> friend/teammate/user/member/colleague, refer friend, referral link share/copy/send, friend refer,
    referral code share, referral complete/convert/success/succeed/make
  say: invite, <to_invite> * mate/buddy/pal/neighbor/relative/cousin,
    <to_invite> * friend/colleague/teammate/member/user/someone/coworker, refer * friend/someone/colleague/
    customer, send invite/invitation/referral, refer, bring friend, make referral, tell friend about, share referral
    link/code, recommend us, recommend * friend, invite friend, refer friend, bring in friend/user/someone, invite
    people, bring colleague on board, send * invite, get friend to join~, invite team, use referral program, spread
    word, introduce friend, refer someone, <to_invite> * to join, share code with friend, referral, ask * to join/
    sign_up/register/come_aboard/come_on_board/hop_on_board/get_on_board, get * to join/sign_up/register~, bring * on
    board, get friend/colleague/someone on board, ask friend/colleague/teammate
  who: referrer, inviter, advocate~~
  near: share

invite_accept
  name: invite/invitation/referral/friend/friend_invite/team_invite/member_invite <to_redeem>/accept/complete/convert/
    success/join/confirm, referral sign_up/signup/register/purchase, refer user/friend sign_up/join,
    referral reward earn, accept <to_invite>
  say: accept invite/invitation, accept * invite, join from invite, take up invitation, say yes to invite, take * up
    on invite/invitation, be refer, referral convert, have friend join, successful referral, invite accept, friend
    sign up, invitation accept, come through referral, sign up through friend, use referral code, have * invite accept
  who: referee~, refer user, invitee
  is: refer, invite
  near: sign_up

invite_receive
  name: invite/invitation receive/get/deliver/open
  say: receive/get/be_send invite/invitation, be invite
  is: invite
  near: invite_accept

invite_decline
  name: invite/invitation <to_decline>/expire/ignore
  say: <to_decline>/ignore invite/invitation, say no to * invite/invitation
  near: invite_receive
"""
