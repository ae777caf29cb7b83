"""What engineers of all trades call events besides the names in the tables of the events themselves.

Each block adds to an event under its id.
"""

from __future__ import annotations

TEXT = """
purchase
  name: purchase/order settle, pay order/purchase, checkout success/succeed, new order, order new/success/succeed,
    order submit success, order payment success

order_cancel
  name: purchase/order void/cancelation, order cancel/cancelation request, cancelation of order

order_refund
  name: money refund, refund pay/grant/receive/issue, refund success/succeed

refund_ask
  name: refund request submit/create/open

order_ship
  name: parcel/package/order/shipment send out, order/parcel/package out_for_delivery, order leave warehouse,
    order dispatch confirm

order_deliver
  name: deliver, delivery success/succeed, order hand over

cart_add
  name: item/product/sku/offer add to cart/basket/bag/trolley, add item/product to cart/basket/bag

cart_remove
  name: item/product/sku remove from cart/basket/bag/trolley

cart_abandon
  name: cart/basket/bag abandonment, cart/basket/bag left/leave

payment
  name: payment success/succeed/successful/ok/accept/settle/clear, charge success/succeed/complete

payment_fail
  name: payment/charge/transaction unsuccessful/reject/refuse/bounce/not_complete, purchase decline, order payment
    fail,
    payment attempt fail

payment_info
  name: card/bank/payment/billing detail/info/data enter/add/provide/submit

search
  name: search use/do/run/make/open/start/execute, query submit/enter/run
  say: type/enter/put/key/tap * search_box/search_bar/search_field, type/enter/put/key * into * search_box/search_bar/
    search_field, search box, search field

id_approve
  say: identity_check, id_check, use * for * identity_check/id_check, do/complete/go_through * identity_check/id_check

wishlist_add
  name: product/item add to wishlist/favorite/list, wishlist product/item add

coupon_deny
  name: discount/promo/coupon/voucher code/- reject/invalid/fail/expire/not_valid

gift_card_buy
  name: giftcard sell/sell/buy/purchase/order

rate
  name: rate, item rate, star rating give/submit, star give

loyalty_join
  name: enroll in loyalty/reward/club/program, reward/loyalty/club enrollment/enroll/registration/register,
    reward card register

points_earn
  name: point/mile/reward/star credit/add/receive/collect/accrue

sign_in
  name: authenticate, authentication success/succeed/complete, sign_in/login/log_in succeed/success/successful

sign_in_fail
  name: sign_in/login/log_in/authentication unsuccessful/error/reject/deny/not_successful, wrong password

sign_out
  name: signoff, sign off, log off, logoff, session logout

profile_update
  name: personal detail/info/data change/update/edit/save, account detail change/update/edit

onboarding_complete
  name: welcome/product tour complete/finish/do/end, welcome flow/wizard complete/finish

onboarding_step
  name: setup/onboarding/welcome step do/finish/complete/reach/pass

app_crash
  name: app crash detect/log/report/occur, fatal error

email_send
  name: message send email, email message send, campaign send

email_click
  name: email cta/button/link click/tap/press, cta click email

email_bounce
  name: email bounce hard/soft, hard/soft bounce

email_spam
  name: email mark as spam/junk, email spam/junk report/mark/complaint, mark spam, spam mark

email_unsubscribe
  name: opt out of email/newsletter, email opt_out, mailing opt_out, email preference off

sms_reply
  name: text reply receive, text/sms reply/answer/response/inbound, inbound sms/text, reply to sms/text

in_app_view
  name: inapp view/show/see/impression/display, inapp message view/show/see/impression

in_app_click
  name: inapp click/tap, inapp message click/tap

call_support
  name: support/service/helpline/hotline/customer_service call/phone/ring,
    call support/helpline/hotline/customer_service,
    phone support contact/call, call to support, phone call to support

help_view
  name: kb article/page view/open/read, knowledge_base article/page view/open/read, support article view/open/read

invite_accept
  name: join via/by/through invite/invitation/referral, invite/invitation redeem/confirm, team join by_invite

trial_extend
  name: trial extension, trial extension grant/give/approve/request

trial_convert
  name: trial upgrade to_pay/-, trial convert to pay, trial become pay/paying, trial to pay/subscription

trial_cancel
  name: trial cancelation, trial terminate/quit/stop/drop

subscription_renew
  name: auto renew, auto renewal, renewal payment/success/process

subscription_pause
  name: subscription/membership/plan on hold, subscription/membership/plan hold/freeze/suspend/snooze

subscription_cancel
  name: unsubscribe from plan, subscription/membership/plan cancelation/quit/stop/drop/close

subscription_cancel_start
  name: cancel initiate/begin/intent/attempt/click, cancel/cancelation button click/press,
    cancelation initiate/begin/open,
    cancel page/screen view/open, subscription cancel start

paywall_view
  name: paywall display/present/encounter/trigger/open

invoice_create
  name: new invoice, invoice draft/prepare/make/new/raise/write

invoice_pay
  name: invoice payment receive/succeed/success/complete/make, invoice settle/clear/collect

invoice_overdue
  name: invoice become overdue, invoice go overdue

limit_reach
  name: usage/seat/storage/plan/monthly cap reach/hit/exceed, cap reach/hit/exceed

seat_add
  name: user seat/license add/buy, extra/additional seat/license add/buy/purchase

role_change
  name: user/member role/permission update/change/edit/assign

api_call
  name: api request make/send/receive/do, api endpoint call/hit

api_key_create
  name: new api_key, new api key, new api token, api credential create/issue/generate

deploy
  name: release deploy/ship/publish, ship to production, push to production, go live, production deploy/release/push,
    version release/deploy

report_export
  name: report export csv/pdf/excel, dashboard/chart export/download

import
  name: import finish/complete/do/success/succeed, bulk import, spreadsheet import

webinar_register
  name: register/sign_up for webinar, webinar seat/spot reserve

webinar_attend
  name: webinar attendance, webinar watch live, watch live webinar, webinar join/present/participate

meeting_book
  name: sale call/meeting book/schedule, demo call schedule/book, appointment with sale book

video_start
  name: watch/view/video/playback/stream/binge session/activity, video play start/begin, video playback start/begin,
    movie/film/show/episode/title play start/begin

video_complete
  name: video play complete/finish, video playback complete/finish, movie/film/show/episode/title play complete/
    finish,
    movie/film/show/episode watch

video_abandon
  name: video play abandon/stop/quit, playback stop early, stop watch, movie/film/show/episode abandon/stop/quit,
    quit watch

playlist_add
  name: track/song add to playlist, playlist track/song/item add, add to playlist

watchlist_add
  name: save/add to my_list/watchlist/queue/watch_later, watch later add/save, my list add/save, title save/bookmark,
    movie/show/series/film save/bookmark

watchlist_remove
  name: remove from my_list/watchlist/queue/watch_later, my list remove/delete, title unsave

content_offline
  name: offline download finish/complete/do/start, download for offline, title/movie/episode download complete/finish

content_view
  name: article/story/post view/open/visit/see

share
  name: share click/tap/press/button

like
  name: like add/give/click/tap, thumb up give, thumb up, thumb up give

follow
  name: start follow, follow click, follow start

post
  name: discussion/forum/community post/thread/topic create/publish/start/submit, discussion post

course_enroll
  name: enroll in course, course enrollment, course registration, register for course

course_abandon
  name: unenroll, course unenroll/leave/withdraw/give_up

certificate_earn
  name: certificate/diploma/badge grant/give/receive/obtain/get

booking_change
  name: rebook, booking/trip/reservation rebook

flight_search
  name: flight search perform/do/make/run/submit, air search, search flight

flight_book
  name: flight ticket book/buy/purchase, air ticket book/buy/purchase, plane ticket book/buy/purchase

check_in
  name: check in do/finish/make, checkin do/finish/make

deposit
  name: cash in, cash deposit, deposit complete/make/success/land

transfer_send
  name: p2p/peer_to_peer send/payment/transfer, outgoing transfer/payment, transfer out

transfer_receive
  name: p2p/peer_to_peer receive, payment receive p2p, incoming transfer/payment, transfer in

card_transaction
  name: card payment make/do/process/complete, card spend/purchase make

card_order
  name: new card request/order/ask, card order place/make/submit, card application

card_activate
  name: card first activate/use, first card activation

application_submit
  name: apply for loan/credit/mortgage/card/account, loan/credit/mortgage/card application, loan/credit apply

application_approve
  name: loan/credit/mortgage/card application approve/accept/grant

loan_repay
  name: loan installment/repayment/payment pay/make/receive, repayment, repayment receive/process, installment pay

level_complete
  name: level up complete, level/stage/world/chapter beat/clear/win/pass

level_fail
  name: level/stage attempt fail/lose, level/stage try fail

iap
  name: coin/gem/gold/token/currency pack buy/purchase, store item/pack/bundle purchase

class_book
  name: class reservation, class spot/place reserve/book, class booking, class booking make/create

class_attend
  name: class checkin/check_in/visit/join, check_in class

class_cancel
  name: class booking/reservation cancel/drop

donation
  name: one off donation/gift, donation process/complete/success/receive, single donation, gift complete

viewing_book
  name: home/house/property/apartment tour book/schedule/request

listing_create
  name: ad post/place/create/publish, listing publish/post/add, advert place/post

contact_sales
  name: contact sale click/form/request/submit, talk to sale, talk to sale request, sale inquiry/enquiry,
    sale contact request

referral_convert
  name: successful referral, referral successful/success/succeed, refer friend sign_up/join/order, friend sign_up

stock_alert
  name: notify me, notify me click/request, back_in_stock alert/notification set/add/create/sign_up/subscribe

product_compare
  name: compare, product/item comparison, comparison view/open, compare view

order_pickup
  name: click_and_collect complete/do/pick_up/collect, store/in_store pickup complete/do, pickup complete

repair_book
  name: repair order/ticket, repair order/ticket/request create/place/submit, repair request

event_ticket
  name: ticket sale/order, admission buy

# what is called by the time that it takes
session_start
  near: game_start

meditation
  name: meditation/mindfulness/breathing session/activity

play
  name: playback/stream session/activity

game_start
  name: game/gaming/gameplay/play session/activity

article_read
  name: read session/activity

audio_start
  name: listen/audio/music session/activity

lesson_complete
  name: study/learn/learning/practice/revise session/activity

workout_complete
  name: workout/exercise/cardio/train/training session/activity

ride_complete
  name: ride/drive/cycle session/activity

run_complete
  name: run session/activity

visit
  name: browse/shop/shopping session/activity

charge_ev
  name: charge/charging session/activity

coaching_attend
  name: coach/coaching/mentor/mentoring/tutor/tutoring session end
"""
