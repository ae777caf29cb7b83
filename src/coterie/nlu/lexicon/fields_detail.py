"""Field concepts of one occurrence of the other events: what their properties say."""

from __future__ import annotations

TEXT = """
type
  name: type, kind,
    content/event/account/subscription/video/workout/message/order/transaction/card/loan/product/ticket/activity/
    booking/property/appointment/delivery/notification/coupon/review/media/game/item/policy/claim/exercise/class/
    document/vehicle/issue/room/meal/report/file/page/test/survey/bet/investment/device/feature/lesson/contract/visit/
    call/ride/payment type, format, mode, subtype, class, form, activity, sport, workout, content format, category type,
    kind of, media type, exercise, discipline, service, service type,
    content/event/workout/message/order/activity/booking/property/appointment/media/item/class/document/vehicle/room/
    meal/file/visit/ride kind/sort/style
  say: type, kind, type of, sort of, kind of, form of, format, be, of type, class, variety, mode, style of, sort,
    activity, service
  as: string property
  near: category, genre

genre
  name: genre, movie/music/song/book/video/show/content/game/primary/album genre, music style, style, genre name,
    film genre, show genre
  say: genre, kind, type, style, genre of, kind of, of genre, sort of music, sort of film, category
  as: string property video_start.detail
  near: category, type

topic
  name: topic, subject, theme,
    article/content/post/course/webinar/newsletter/email/question/chat/talk/conversation topic/subject/theme, tag,
    keyword, subject matter, section, desk, issue topic, area
  say: topic, subject, about, on topic of, theme, on, on subject of, cover, regarding, concern, deal with, to do with,
    tag, section, relate to, on topic
  as: string property article_read.detail
  near: category, title

title
  name: title, name,
    video/movie/article/content/song/course/show/episode/book/post/podcast/lesson/game/film/track/series/page/event/
    webinar/job/report/listing/program/media/recipe/album title/name, headline, content name, page name, track, show,
    series, movie, episode, song, podcast, item title, asset title, series title
  say: title, name, call, entitle, headline, title be, with title, by name, name of, show, movie, song, episode, series
  as: string property
  near: topic, product_name

author
  name: author, writer, artist, creator, artist name, author name, band, performer, journalist, by line, instructor,
    director, host, speaker, channel, channel name, teacher, publisher, singer, studio, instructor name, presenter,
    coach, trainer, studio name
  say: author, writer, artist, by, write by, creator, sing by, from, band, instructor, teach by, director, channel,
    make by, host by, perform by, direct by, work of, singer, lead by, coach, record by, present by
  as: string property

season_episode
  name: season, episode, season/episode number, episode num, chapter number, issue number, part
  say: season, episode, episode number, season number
  as: number property

live
  name: live, be live, live stream, livestream, be livestream
  say: live, live stream, be live, broadcast live
  as: boolean property
  yes: live, live stream, livestream
  no: on demand, not live, record

quality
  name: quality, resolution, bitrate, video quality, stream quality, playback quality
  say: quality, resolution, in hd, in 4k, definition
  as: string property

page_name
  name: page, page name/title/path/url, path, url, screen, screen name, page category, name, title, section name, view,
    view name, route, current url, page location, href, landing page, screen title, page type
  say: page, url, screen, path, landing page, page call, page title, web address, section, address
  as: string property page_view.detail

referrer
  name: referrer, referring url/domain/site/source, referer, page referrer, referral source, referring page
  say: referrer, come from, refer from, referring site, arrive from, referral from
  as: string property

search_query
  name: query, search query/term/text/keyword/phrase/string/word, keyword, term, search term, q, search, search input,
    query text, search word
  say: query, search term, search for, keyword, look for, look up, term, type in, phrase, search phrase, search with,
    hunt for, google
  as: string property search.detail

result_count
  name: result count/number/total, number of result, hit count, hit, result, result return
  say: number of result, result, result count, result back, result return
  as: number/count property search.detail

button_name
  name: button/link/element/cta/label/tab/menu/icon name/text/label/id/title/type, button, link, cta, label, link url,
    element, tab, click text, target, element text, button label, call to action, call to action name/text/id/label
  say: button, link, cta, label, call, button say, link to, button label, that say, button name
  as: string property click.detail

feature_name
  name: feature, feature name/key/id/category/area, tool, tool name, module, module name, functionality, function, area,
    component, capability, feature use, section
  say: feature, tool, module, functionality, function, call, component, capability, area
  as: string property feature_use.detail

integration_name
  name: integration, integration name/type/id/provider, app, app name, provider, connector, service, source,
    destination, vendor, partner, third party, platform, plugin name, connection type, tool
  say: integration, connect to, app, provider, connector, with, integration with, service, connection, partner, vendor,
    hook up to, integrate with
  as: string property integration_add.detail

plan_from
  name: previous/old/from/prior/former/last/original plan/tier/level/subscription/status/role/value/-, plan from,
    from plan, old plan name
  say: from plan, previous plan, old plan, from, former plan, downgrade from, upgrade from, come from, move from,
    away from, original plan
  as: string property plan_change.detail
  near: plan

plan_to
  name: new/to/target/next/current plan/tier/level/subscription/status/role/value/-, plan to, to plan, new plan name
  say: to plan, new plan, to, onto, into, upgrade to, downgrade to, move to, switch to
  as: string property plan_change.detail
  near: plan

campaign_name
  name: campaign, campaign name/title/id, email campaign, email name, campaign label, newsletter name, broadcast,
    campaign subject, email id, journey, journey name, message name, template, template name, flow, flow name,
    newsletter
  say: campaign, campaign name, email call, newsletter, campaign call, in campaign, mailing, blast, email name, journey,
    flow, template, email, campaign id
  as: string property email_open.detail

email_subject
  name: subject, email subject, subject line, subject text, message title, email title, newsletter subject
  say: subject, subject line, title of email, about, with subject, email about, entitle, email title, with subject line
  as: string property email_open.detail

link_url
  name: link, url, link url/href/target/domain/-, click url, destination url, href, target url, link click
  say: link, url, link to, address, link point to, go to, web address
  as: string property email_click.detail

message_text
  name: message, message body/text/content/title, notification title/body/text, push title, alert, content, title,
    message title
  say: message, text, say, with message, notification title, title, contain, mention, about
  as: string property push_open.detail

bounce_type
  name: bounce type/category/reason/class/code
  say: bounce type, hard, soft, type of bounce
  as: string property email_bounce.detail

promotion_name
  name: promotion/promo/offer/banner/deal/campaign/ad/sale/creative name/id/title/type/position/creative, promotion,
    offer, banner, creative, deal, ad
  say: promotion, promo, offer, banner, deal, sale, ad, call
  as: string property promo_click.detail

position
  name: position, index, rank, place, slot, placement, list position, ranking, location
  say: position, rank, place, slot, spot, placement
  as: number property

list_name
  name: list, list name/id, wishlist name, collection name, playlist, playlist name, catalog, watchlist name, shelf,
    folder, carousel, row
  say: list, playlist, wishlist call, list name, collection, catalog, shelf
  as: string property

priority
  name: priority, severity, urgency, importance, ticket priority, priority level, impact
  say: priority, severity, urgency, urgent, importance, level of priority
  as: string property support_ticket.detail

resolution_time
  name: resolution time, time to resolve, time to resolution, response/first_response/reply/handle/wait time,
    resolution hour, hour to resolve
  say: resolution time, take to resolve/solve/close/fix/sort_out/clear/settle, response time, wait for answer, wait
    time, take to answer, resolve in, solve in, time to resolve, take
  as: number property ticket_resolve.detail
  more: slow, long
  less: quick, fast, short

destination
  name: destination, destination city/country/airport/name/code, arrival city/airport/station/country,
    to city/airport/station, to, dropoff location, drop off, recipient country, destination region, arrive at, city,
    location, route
  say: destination, to, go to, fly to, travel to, trip to, bound for, head to, visit, destination be, in,
    arrive in, stay in, holiday in, vacation in, drop off at, send to, head for, end up in, abroad to
  as: string property booking.detail

origin
  name: origin, departure city/airport/station/country/location, from city/airport/station, from,
    origin city/airport/country, pickup location, pick up, source city, departure, leaving from, start location,
    depart/departing/leave/from city/airport/station/country/location, depart city, pick_up city/location/address
  say: origin, from, depart from, fly from, leave from, departure, fly out of, start from, set off from, out of,
    pick up at, departure city, leave out of, fly/travel/leave/depart/set_off out_of/from
  as: string property booking.detail

airline
  name: airline, carrier, operator, hotel/hotel_chain/chain/airline/train/cruise brand/name/company/line/operator,
    hotel name, property, property name, hotel chain, rental company
  say: airline, carrier, fly with, hotel, hotel chain, with, operator, stay at, chain, cruise line, property, on
  as: string property booking.detail

cabin_class
  name: cabin, class,
    cabin/travel/fare/seat/service/ticket/booking/room/car/ride/vehicle/seating class/type/category/tier, fare type,
    room, seat
  say: cabin, class, cabin class, fly, travel class, in class, fare class, seat class, travel in, seat, room type,
    type of room, type of car, vehicle type
  as: string property booking.detail

trip_type
  name: trip/travel/booking/flight/journey/stay type/purpose/reason/kind/category, one way, round trip, be round trip,
    business trip, purpose, trip purpose, itinerary type
  say: trip type, round trip, one way, return trip, purpose of trip, type of trip, kind of trip, for business,
    for leisure, on business, travel for, travel purpose
  as: string property booking.detail

passengers
  name: passenger/guest/traveler/adult/child/people/person/party/pax/rider/cover/attendee/ticket/bed/room count/number/
    size/-, number of passenger/guest/traveler/adult/child/people/ticket/room/cover/bed, party size, passenger, guest,
    adult, group size, num guest, traveler, bedroom, bed, bathroom, room, ticket, recipient, invitee, participant
  say: passenger, guest, traveler, people, number of guest, party of, table for, adult, number of passenger, party size,
    group of, person, room, ticket, bedroom, bed, for, number of people, seat, head, bathroom, companion
  as: number/count property booking.detail
  more: big, large
  less: small

nights
  name: night, number of night, night count, length of stay, stay length, stay night, los, trip length, duration night,
    day
  say: night, number of night, length of stay, stay, stay for, for, stay of, week long, night stay, day, long
  as: number/count property booking.detail
  more: long
  less: short

travel_date
  name: departure/arrival/travel/check_in/checkin/check_out/checkout/start/pickup/flight/event/appointment/stay/trip/
    delivery/end/due/outbound/return date/time/at, depart at, date, schedule at/for/date, start at
  say: departure date, travel date, check in date, arrival date, date, depart, leave, travel, fly, start date,
    departure, arrive, for, schedule for, take place, trip/holiday/flight/journey/vacation come up,
    upcoming/next trip/flight/holiday/journey/vacation/departure
  as: date property booking.detail

lead_time
  name: lead time, day in advance, advance day, day before departure, booking window, day until, day ahead, lead day
  say: in advance, ahead of, day before, before departure, lead time, ahead, day ahead, booking window
  as: number/day property booking.detail
  more: early
  less: late

cuisine
  name: cuisine, cuisine type, food type, restaurant cuisine/category/type, dish, dish name, meal type, menu item,
    restaurant, restaurant name, meal, food
  say: cuisine, food, kind of food, type of food, dish, restaurant, meal, order from, from restaurant, menu, cooking
  as: string property food_order.detail

tip
  name: tip, tip amount/percent, gratuity, courier tip
  say: tip, gratuity, tip of, tip amount
  as: number/money property food_order.detail

delivery_time
  name: delivery/wait/prep/preparation/eta/arrival time/minute/second/duration/estimate, minute late, delay,
    delay minute, delivery minute, late minute, eta minute
  say: delivery time, take, wait, delay, arrive in, delay of, minute late, hour late, late by, wait time, be late by,
    take * to arrive
  as: number property
  more: slow, long, late
  less: quick, fast

is_first
  name: be first, first order/purchase/time/-, first time, be first order/purchase/time, new customer, be new,
    be new customer, initial
  say: first, first time, first order, first purchase, new customer, first ever
  as: boolean property
  yes: first, first time, first ever, new
  no: not first, repeat, existing, return

is_recurring
  name: recurring, be recurring, auto, be subscription, subscription order, repeat, be repeat, subscribe and save,
    autoship, recurring payment, be gift, gift, be return
  say: recurring, subscription order, repeat, automatic, monthly, regular, subscribe and save, gift, as gift, autoship
  as: boolean property
  yes: recurring, repeat, subscription, automatic, auto
  no: one off, one time, not recurring, single

is_international
  name: international, be international, foreign, be foreign, cross border, overseas, abroad, be domestic, domestic
  say: international, abroad, overseas, foreign, outside country, cross border, in another country, out of country,
    internationally
  as: boolean property
  yes: international, abroad, overseas, foreign, cross border
  no: domestic, at home, national, in country

success
  name: success, be success, successful, succeed, pass, be pass, outcome, result, result status, approve, be correct,
    correct, accept, win, be win, complete, be complete
  say: success, successful, result, outcome, pass, go through, work, succeed, successfully, approve, correct, win
  as: boolean property
  yes: success, successful, pass, succeed, go through, work, correct, successfully
  no: fail, unsuccessful, not pass, failure, not go through, not work, wrong, incorrect

sport_activity
  name: sport, activity, activity type, workout/exercise/class type/name/category, workout, exercise, class name,
    discipline, program name, class, program, style
  say: sport, activity, workout, kind of workout, exercise, class, type of class, kind of exercise, session, do,
    discipline, practice
  as: string property workout_complete.detail

course_name
  name: course, course name/title/id/category/subject/level, class name, program, program name, lesson, lesson name,
    subject, module, module name, topic, certificate name, quiz name, exam, curriculum
  say: course, class, course name, subject, course on, course in, lesson on, course about, module, program,
    course title, class in, lesson about
  as: string property course_enroll.detail

game_name
  name: game, game name/title/mode/id/type, level name, match type, mode, game mode, map, tournament, tournament name,
    quest name, mission name, character, world
  say: game, mode, in mode, game mode, level, map, title, tournament, character, match type
  as: string property game_start.detail

level_number
  name: level, level number/id/reach/new/name, new level, lvl, stage, stage number, rank, player level, wave, chapter,
    floor, round, level num
  say: level, stage, level number, rank, to level, on level, at level, past level, above level, beyond level, wave
  as: number property level_up.detail

attempts
  name: attempt, attempt count/number, try, retry count, move, number of attempt, retry, attempt no
  say: attempt, try, number of attempt, go, retry, move, time
  as: number/count property

loan_term
  name: term, term month/year/length, loan term, tenor, repayment period, contract length/term/month, commitment,
    lock in
  say: term, loan term, repay over, over month, term of, month term, contract length, month contract, year contract,
    repayment period
  as: number property application_submit.detail

interest_rate
  name: interest rate, rate, apr, apy, interest, annual rate
  say: interest rate, apr, rate, interest, rate of, apy
  as: number/percent both

payment_status
  name: payment/order/transaction/delivery/ticket/application/claim/booking/result/invoice/loan/job/approval/
    fulfillment status/state/result, status, state, outcome, decision
  say: status, state, payment status, outcome, decision, be in, mark as, status of, still
  as: string property

device_type
  name: device, device type/category/name/model/-, platform, client, os, source, channel, operating system, environment
  say: device, on device, from device, via, use, through, on, platform, from
  as: string property
  near: device, platform

app_name
  name: app, app name/id, application name, product, product name, site, site name, property, brand app
  say: app, in app, application, product, site
  as: string property

share_method
  name: share method/via/channel/platform/network/target/type, method, network, social network, medium, platform,
    service, via,
    login/signup/sign_up/auth/invite/contact/sign_in/registration/verification method/type/provider/via/with/source,
    auth provider, identity provider, social login
  say: via, through, by, share on, share via, share to, use, with, on, method, sign in with, log in with, sign up with,
    network, by means of, over, register with, register via, invite by, social network, sign up via, log in via,
    sign up use
  as: string property

recipient
  name: recipient, recipient name/id/type/email/country, beneficiary, payee, to user, receiver, invitee, invitee email,
    to, friend, teammate, invite email, payee name, beneficiary country
  say: recipient, to, payee, beneficiary, send to, receiver, invite to, person they invite
  as: string property

role_invited
  name: role, invite role, new role, assign role, member role, permission
  say: role, as, as role, permission, make * admin
  as: string property

file_format
  name: format, file type/format/extension/size/name, export format/type, report/export/download format/type, mime type,
    content type, extension, document type, file/report/document/export kind/format/type
  say: format, as, in format, file type, to, file format, document, extension
  as: string property export.detail

report_name
  name: report, report name/type/title/category/id, dashboard, dashboard name, chart, chart type, report category,
    metric, query name, board
  say: report, dashboard, kind of report, report call, report type, chart
  as: string property report_view.detail

workflow_name
  name: workflow, workflow name/id/type, automation name, project, project name, pipeline, repository, repo, branch,
    template, template name, environment, service, workspace, environment name, trigger
  say: workflow, automation, project, pipeline, repo, repository, branch, environment, template, to, in, workspace
  as: string property

webinar_name
  name: webinar, event, webinar/event/conference/session/show/workshop name/title/type/topic/category, speaker, session,
    show, exhibition, event category
  say: webinar, event, session, call, conference, show, concert, event type, on
  as: string property webinar_register.detail

property_type
  name: property/home/listing/house/building/dwelling/unit/real_estate type/kind/style/category, listing, property,
    bedroom, listing status
  say: property type, type of home, house, apartment, kind of property, home type, listing, type of property,
    kind of home
  as: string property property_view.detail

specialty
  name: specialty, speciality,
    doctor/appointment/provider/clinic/medical/visit/consultation/service/treatment type/specialty/category/name,
    department, specialist, service, service name, treatment, procedure, practice area
  say: specialty, doctor, specialist, department, kind of doctor, type of appointment, service, treatment, with, for,
    appointment type, see
  as: string property appointment_book.detail

medication_name
  name: medication, drug, medicine, medication/drug/prescription/medicine name, prescription, dosage, vaccine,
    test name, supplement
  say: medication, drug, medicine, prescription for, prescribe, pill, vaccine, take
  as: string property prescription.detail

ticket_subject
  name: subject, ticket/case/issue/complaint/inquiry/support/contact subject/topic/category/type/title/reason, issue,
    issue type, category, topic
  say: subject, about, topic, regard, regarding, issue type, concern, over, to do with, category, kind of issue,
    type of issue, ticket about, complain about, to ask about
  as: string property support_ticket.detail

transaction_type
  name: transaction/transfer/payment/account/card/deposit/trade/entry/spend type/category/kind, debit, credit,
    direction, instrument, asset, asset class, symbol, ticker, account, from account, to account, side
  say: transaction type, kind of transaction, debit, credit, account, transfer type, asset, ticker, asset class, stock,
    security, into, from account, category of spend
  as: string property card_transaction.detail

rank_achieved
  name: badge, badge name, achievement, achievement name/id/type, trophy, award, milestone, milestone name, reward,
    reward name/type, goal type, medal, reward id
  say: badge, achievement, trophy, award, milestone, reward, medal, goal
  as: string property achievement_unlock.detail

virtual_item
  name: item, item name/id/type/category/rarity, currency, currency name/type, virtual currency, pack, pack name,
    bundle, product, skin, weapon, booster, offer, coin amount, gem amount
  say: item, pack, bundle, currency, skin, gem, coin, weapon, booster, rarity
  as: string property iap.detail

consent_channel
  name: channel, consent channel/type/purpose/category/topic, list, list name, list id, subscription group, topic,
    purpose, newsletter name, publication
  say: channel, list, from, newsletter, topic, kind of message, for, to
  as: string property opt_in.detail
"""
