"""Field concepts about tastes, sources, devices and contacts."""

from __future__ import annotations

TEXT = """
favorite_category
  name: favorite/top/prefer/most_purchase/most_view/most_buy/main/primary/like/best/common/interest category/
    department/product_category/section/type/collection, category affinity/preference, category interest,
    product interest/affinity/preference, interest category, most_frequent category
  say: favorite category, prefer category, top category, category they like most, most like category,
    category preference, category affinity, most buy category, main category, favorite department, go to category,
    shop mostly in, category of choice, best love category, mostly buy, favor category, mainly buy
  as: string trait purchase.mode
  near: interests

favorite_brand
  name: favorite/top/prefer/most_purchase brand/designer/label/make/team/club, brand affinity/preference
  say: favorite brand, prefer brand, top brand, brand preference, brand they like most, brand affinity, favorite team,
    favorite designer
  as: string trait purchase.mode

favorite_genre
  name: favorite/top/prefer/most_watch/most_play genre/style/music/format/game_mode, genre affinity/preference/favorite,
    top genre, music taste
  say: favorite genre, prefer genre, top genre, genre they like most, genre preference, taste in music,
    most watch genre, best like genre, into * genre, favorite kind of music, kind of film they like
  as: string trait video_start.mode
  near: interests

favorite_topic
  name: favorite/top/prefer/most_read topic/section/author/subject/sport/journalist, topic interest/affinity/preference,
    topic follow, subject interest
  say: favorite topic, favorite section, top section, prefer topic, topic interest, most read section, favorite subject,
    topic they read most, go to section, favorite author, mostly read, page, coverage, desk, news, head straight for
  as: string trait article_read.mode
  near: interests

favorite_store
  name: favorite/prefer/home/closest/nearest/primary/local/usual/default store/shop/branch/location/restaurant/gym/
    club/clinic/airport/venue/cinema/salon, prefer location, store preference
  say: home airport, store they shop at, go to store,
    favorite/prefer/home/local/nearest/closest/usual/main/regular store/shop/branch/club/gym/restaurant/location/
    outlet/studio/salon/showroom, shop they go to, branch they use
  as: string trait

favorite_cuisine
  name: favorite/prefer/top cuisine/food/dish/restaurant_type/meal, cuisine preference, food preference
  say: favorite cuisine, prefer cuisine, favorite food, cuisine preference, most order cuisine, food they like
  as: string trait food_order.mode

favorite_destination
  name: favorite/prefer/top/dream/most_visit destination/city/route, destination preference, next destination
  say: favorite destination, prefer destination, dream destination, top destination, most visit destination
  as: string trait booking.mode

interests
  name: interest, hobby, preference, topic, like, passion, content preference, favorite, tag, goal, sport,
    activity preference
  say: interest, be interest in, hobby, interest in, like, into, love, have interest in, passion for, fan of,
    enthusiast, keen on, enjoy, care about, list * as interest, passionate about, lover, among interest,
    interest include, preference, follow
  as: array trait
  near: favorite_category, favorite_topic

diet
  name: diet, dietary preference/restriction/requirement/need/type, food/meal preference/restriction/choice
  say: diet, dietary preference, dietary restriction, eat, dietary requirement, dietary need, diet include,
    follow * diet, be on * diet, food restriction, need * meal/food, require * meal/food, only eat, eat only,
    want * meal/food, special meal
  as: array trait

allergies
  name: allergy, allergen, intolerance, allergy/allergen/intolerance note/list/info/detail/type,
    food/know/drug/skin allergy/allergen/intolerance
  say: allergy, allergen, intolerance, allergic to, allergic, allergic reaction to, intolerant to/of, intolerant,
    suffer from allergy, not tolerate, have to avoid, can not eat, can not have, not able to eat, must not eat,
    must avoid, react to, need to avoid, be sensitive to, stay off, keep off
  as: array trait
  near: diet

size_preference
  name: shoe/clothing/dress/shirt/ring/prefer size, size
  say: shoe size, clothing size, dress size, shirt size, wear size, size, prefer size, take size
  as: string both

preferred_channel
  name: prefer/favorite/primary/best/contact/communication/marketing channel/contact_method/contact/communication,
    contact preference/method, communication preference/channel, channel preference, shopping channel, order channel
  say: prefer channel, prefer to be contact by, contact preference, channel of choice, favorite channel,
    prefer contact method, best way to reach, prefer to hear from us, like to be contact, want to be contact by,
    communication preference
  as: string trait

preferred_device
  name: prefer/primary/main/favorite/last/most_use/current/default device/platform/device_type/os, primary device,
    main platform, prefer/primary/main/favorite/last/default operating system
  say: prefer device, main device, primary device, mostly use, device of choice, use mainly, favorite device,
    last device, primary platform, main platform, device they use most
  as: string trait
  near: device, platform

payment_method
  name: payment/pay/billing/checkout/default_payment method/type/option/mode/instrument/provider/gateway, payment,
    card type/brand, prefer/save/default payment method, pay with, tender, tender type, payment source
  say: payment method, pay with, pay by, pay via, pay use, method of payment, way to pay, card type, means of payment,
    settle with, use * to pay, payment type, check out with, pay through, how they pay, pay in, charge to, put it on
  as: string both payment.detail

has_payment_method
  name: have/save card/payment/payment_method/credit_card, card on file/save, payment method on_file/save/add,
    credit card on_file, billing set_up, have billing
  say: card on file, save card, have card on file, payment method on file, save payment method, have save card,
    card save, credit card on file, have * payment method
  as: boolean trait payment_info.flag
  yes: have card on file, card on file, have payment method, save card, with save card, have add card
  no: no card on file, without card on file, no payment method, without payment method, have not add card, no save card

acquisition_source
  name: acquisition source/channel/medium/campaign, source,
    signup/sign_up/registration/lead/user/traffic/first_touch/first/original/referral/install/marketing/attribution/
    initial source/channel, utm source, how hear, how do you hear, media source, referrer, attribution, come from,
    refer by, origin, lead source, referral channel, first touch channel, utm, channel, acquisition, first source
  say: acquisition source, source, come from, come through, acquisition channel, find us through, be acquire through,
    hear about us, hear of us, learn of us, find us, come across us, be refer by, sign up through, arrive from,
    come to us via, channel, join through, lead source,
    come via, referral source, discover us, join via, acquire via/through/by/from/on/in, acquire, gain/win via/through~,
    be bring in by, origin, through, traffic source,
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
  name: referral/invite/refer code, referrer, referrer id/code, refer by, be refer, refer, referral
  say: referral code, refer, be refer, be refer by friend, come by referral, refer by, invite code, friend refer,
    by word of mouth
  as: string both
  yes: be refer, refer by friend
  no: not refer

referral_count
  name: referral/invite/friend/invitation count/number/total, number of referral, total referral, friend invite/refer,
    friend count, invite send, referral
  say: number of referral, referral count, referral, friend they refer, friend invite, invite count, refer * friend
  as: number/count trait invite_send.count

follower_count
  name: follower/subscriber/fan/friend/connection/following/contact count/number/total, follower,
    number of follower/friend/connection, twitter/instagram/tiktok/facebook/social follower, friend, connection
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
  name: account/customer/success/csm/relationship manager/owner/rep, csm, owner, assign to, assignee, sale rep,
    account executive, account manager name, customer success manager, csm name, agent, agent name, advisor
  say: account manager, csm, owner, customer success manager, look after by, own by, assign to, manage by,
    account owner, account executive, rep, sale rep, handle by, relationship manager, be with, cover by, advisor, under
  as: string both
"""
