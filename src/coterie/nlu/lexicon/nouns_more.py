"""Nouns that say the same: products in use, media, finance, travel, games, health, education and the rest."""

from __future__ import annotations

TEXT = """
# software in use
app: app, application, mobile app, phone app, ios app~, android app~, software~; website
session: session, visit, sitting~, usage~; visit
visit: visit, session, trip~, stop~, entry~; session
page: page, web page, webpage, screen~, site~, url~, landing page~, pg, view~, pageview~; screen
screen: screen, view, page~, scr, app view, app screen, app page; page
page_view: page view, pageview, pv, hit~, visit~; page
homepage: homepage, home page, front page, main page, home screen~, landing page~; page
pricing_page: pricing page, pricing, price page, plan page; page
dashboard: dashboard, home~, console~, overview, board; report
report: report, dashboard~, analysis, analytics, summary~, insight~; dashboard
chart: chart, graph, plot, visualization, widget~; report
export: export, download~, csv~, extract~; file
import: import, upload, migration~; file
file: file, document, doc, attachment, asset~; document
folder: folder, directory, bucket~; file
photo: photo, picture, image, pic, photograph, snapshot; image
image: image, photo, picture, pic, img; photo
feature: feature, functionality, function, tool, capability, option~, module~, product~, part~, area~; tool
tool: tool, feature~, utility, widget~; feature
integration: integration, connection, connector, plugin, plug in, add on~, app~, link~, sync~, extension; api
api: api, endpoint, api call, rest~, integration~; integration
api_key: api key, access token, token, api token, key~, secret~, credential; api
webhook: webhook, web hook, callback; api
workflow: workflow, automation, flow, rule~, zap, process~, pipeline~, recipe~; task
automation: automation, workflow, bot~, rule~; workflow
template: template, blueprint, starter, preset; document
task: task, to do, todo, action item, job~, issue~, card~, item~, assignment~; project
project: project, workspace~, board~, job~; workspace
board: board, kanban, project~, dashboard~; project
document_doc: doc, document, note, page~, wiki; note
note: note, memo, annotation, jot; comment
comment: comment, remark, reply~, note~, response~, free text, verbatim, open text; review
mention: mention, tag, at~; comment
tag: tag, label, hashtag~; category
query: query, search~, question~, lookup, look up; search
search: search, query, lookup, look up, search term, search query~, keyword~; query
keyword: keyword, term, search term, phrase~, query~; search
filter: filter, facet, refinement; search
result: result, outcome~, hit~; search
deploy: deploy, deployment, release, rollout, ship~; build
build: build, compile, ci run, pipeline run, job~; deploy
repository: repository, repo, codebase~; project
ci: ci, continuous integration, pipeline~, ci pipeline, build pipeline, build~, workflow run; build
pull_request: pull request, pr, merge request, mr
cli: cli, command line, command line tool, command line interface, terminal; tool
sdk: sdk, library~, client library, dev kit; integration
env_var: environment variable, env var, env variable, config var, env file, variable~, secret~
alert: alert, alarm, monitor, notifier; notification
sso: sso, single sign on, saml, identity provider~, idp~, single signon; login
identity_provider: identity provider, idp; sso
vulnerability: vulnerability, cve, security hole, security flaw, security issue; bug
database: database, db, data store, datastore
function: function, lambda, edge function, serverless function, worker~
overage: overage, extra usage, excess usage, usage charge; usage
postmortem: postmortem, post mortem, incident review, retrospective~, retro~, root cause analysis, rca
server: server, instance, machine~, host~, vm, node~; environment
environment: environment, env, instance~, stage~, deploy stage, deployment stage, deployment environment, deploy
  environment, runtime environment; server
data: data, dataset, record~, information, info; file
storage: storage, space, disk, capacity~, quota~; limit
limit: limit, quota, cap, allowance, threshold, ceiling, maximum~, usage limit, plan limit, rate limit; usage
usage: usage, consumption, use, utilization, activity~; limit
ticket: ticket, case, support request, support ticket, issue, request~, complaint~, query~, incident~, support case,
  help request, help ticket, support query, enquiry~, inquiry~; complaint
complaint: complaint, grievance, gripe, issue~, ticket~, problem; ticket
support: support, help, customer service, helpdesk, help desk, customer care, customer support, service~, assistance,
  care team, service desk, help center; ticket
help_article: help article, faq, help page, help center, knowledge base, documentation, doc, guide~, how to; article
bug: bug, defect, error, issue, fault, glitch, problem, crash~; error
error: error, failure, exception, bug~, problem, fault, crash~, issue~, err; bug
crash: crash, freeze, hang, error~, app crash; error
incident: incident, outage, downtime, disruption, issue~; error
onboarding: onboarding, setup, set up, getting start, activation, welcome flow, walkthrough~; tutorial
tutorial: tutorial, walkthrough, product tour, tour, guide, onboarding~, how to~, tooltip~; onboarding
checklist: checklist, to do list, setup list; onboarding
step: step, stage, phase, part~, milestone~; stage
stage: stage, phase, step, status~; step
milestone: milestone, achievement, goal~; goal
demo: demo, demonstration, product demo, walkthrough~, presentation~, product tour~, sale call~; meeting
meeting: meeting, call~, appointment, session~, catch up, mtg, conference~, demo~; appointment
webinar: webinar, online event, web seminar, online seminar, event~, virtual event, workshop~, session~, webcast,
  live session; event
event: event, conference, meetup, meet up, happening, gathering, show~, webinar~, summit, workshop~, trade show,
  occasion; webinar
calendar: calendar, schedule, agenda, diary; appointment
whitepaper: whitepaper, white paper, ebook, e book, guide~, report~, case study, content~, resource, lead magnet,
  gate content; content
content: content, asset~, material~, resource~, piece~, article~; article, video
release: release, version, update~, launch~; version
version: version, release, build~, app version; release
device: device, handset, machine, gadget, hardware, phone~, computer~, equipment~; platform, phone
platform: platform, os, operating system, device~, system~, client~; device
browser: browser, web browser, user agent~; platform
computer: computer, desktop, laptop, pc, mac~, machine~; device
tablet: tablet, ipad; device
tv: tv, television, smart tv, telly, connect tv, set top box, big screen~; device
# media and news
video: video, clip, vid, footage, recording~, movie~, film~, media~; movie, content
movie: movie, film, flick, picture~, feature film, motion picture, title~, video~; video, title
series: series, show, tv show, program, season~, box set, tv series; episode
season: season, series~; series
episode: episode, ep, installment~, part~, show~; series
trailer: trailer, preview, teaser; video
live: live, live stream, livestream, live broadcast, broadcast; video
stream: stream, broadcast, playback~; video
playback: playback, play, stream, viewing, listening; video
title: title, name, movie~, show~, content~; name
song: song, track, tune, music~, number~, single~, audio~; album
album: album, record, lp, ep~; song
playlist: playlist, mix, queue~, list~; song
podcast: podcast, pod, audio show, episode~, show~; episode
audio: audio, sound, song~, podcast~, audiobook~; song
audiobook: audiobook, audio book, book~; book
radio: radio, station; audio
genre: genre, category~, kind~, style~, type~; category
article: article, story, post~, piece, news item, blog post, read~, content~, item~, feature~, column~, news story,
  blog; post
news: news, headline, story~, current affair; article
post: post, article~, update~, status~, blog post, entry~, content~; article
story: story, article, post~, reel~; article
blog: blog, blog post, article~, journal~; article
topic: topic, subject, theme, category~, interest~, section~, tag~; category
section: section, category, part~, area~, vertical~; category
paywall: paywall, pay wall, subscription wall, metering~, article limit~; subscription
headline: headline, title~; title
book: book, title~, novel, ebook~, read~; article
magazine: magazine, issue~, publication, edition~; newspaper
newspaper: newspaper, paper, daily~, publication; magazine
bookmark: bookmark, save article, save~, favorite~, reading list, clip~; wishlist
watchlist: watchlist, watch list, list, queue, wishlist~, save show; wishlist
subtitle: subtitle, caption, cc
quality: quality, resolution, hd~, bitrate~
interest: interest, hobby, passion, topic~, preference~; topic
photo_album: album, gallery; photo
# banking, insurance and investment
account_bank: bank account, account, current account, checking account, saving account, saving~, deposit account~;
  account
transaction: transaction, txn, purchase~, payment~, trx, transfer~, tx, activity~, operation~; payment
transfer: transfer, wire, remittance, payment~, send~, p2p payment, money transfer, wire transfer, bank transfer;
  transaction
deposit: deposit, pay in, top up~, paycheck~, direct deposit, pay in money; transaction
withdrawal: withdrawal, cash withdrawal, cash out, atm withdrawal, payout~; transaction
payout: payout, payment~, withdrawal~, disbursement; withdrawal
balance: balance, account balance, fund~, money in account~, available balance, credit~, wallet balance; amount
loan: loan, credit~, lending, borrowing, mortgage~, finance~, advance~; credit_line
mortgage: mortgage, home loan, house loan, loan~; loan
credit_line: credit line, line of credit, overdraft, credit limit~, credit facility, overdraft facility; loan
overdraft: overdraft, negative balance, overdraw balance; credit_line
credit_score: credit score, credit rating, fico, credit check~
salary: salary, wage, paycheck, pay, income, earning, payroll, pay packet, take home pay, remuneration, stipend~;
  income
income: income, salary, earning, wage, pay~, revenue~; salary
savings: saving, saving account, saving pot, nest egg, pot~, saving fund, save fund, saving balance~; account_bank
budget: budget, spending limit, spending plan; limit
statement: statement, account statement, bank statement, e statement; document
direct_debit: direct debit, autopay, auto pay, automatic payment, dd, debit mandate, bill mandate, payment mandate,
  direct debit mandate, mandate~; payment
fee: fee, charge, commission, surcharge, fine, penalty, cost~; amount
interest_rate: interest rate, apr, rate~, apy; fee
fraud: fraud, scam, suspicious activity, fraud alert, unauthorize transaction; dispute
dispute: dispute, chargeback, charge back, contest charge; refund
policy: policy, insurance policy, cover, coverage, plan~; insurance
insurance: insurance, cover, coverage, travel insurance, trip insurance, car insurance, home insurance, pet insurance,
  life insurance, health insurance, holiday insurance, policy~, protection~; policy
claim: claim, insurance claim, case~, loss report, damage report; policy
premium: premium, insurance premium, insurance payment~; payment
investment: investment, holding, portfolio~, fund~, asset~; stock_share
stock_share: stock, share, equity, security~, ticker~, etf~; investment
portfolio: portfolio, holding, investment; investment
trade: trade, order~, deal~, stock trade; transaction
crypto: crypto, cryptocurrency, bitcoin~, coin~, token~; investment
wallet: wallet, e wallet, digital wallet, purse~; balance
atm: atm, cash machine, cashpoint, cash point, cash dispenser
application: application, app~, request~, submission, form~, apply form, applicant form, application form; form
beneficiary_bank: payee, beneficiary, recipient
risk: risk, danger, exposure, hazard; score
# travel and stays
trip: trip, journey, travel, voyage, holiday, vacation, itinerary, getaway, tour~, flight~, booking~, ride~, train~,
  ferry~, bus~; flight, booking
booking: booking, reservation, reserve~, appointment~, trip~, order~, stay~, bkg, res~; reservation, order
reservation: reservation, booking, rsvp~, table~, res; booking
flight: flight, plane ticket, airfare~, air travel, plane~, leg~, trip~, fare~; trip
ticket_travel: ticket, fare, boarding pass, pass~; booking
boarding_pass: boarding pass, boarding card
hotel: hotel, accommodation, lodging, property~, stay~, room~, resort, place to stay, inn, guesthouse, guest house;
  stay
stay: stay, night~, visit~, hotel~, overnight~; hotel
room: room, suite, bedroom~; hotel
night: night, overnight; stay
destination: destination, place, arrival city, where to~, city~, go to~; city
departure: departure, origin, leave~, outbound; flight
arrival: arrival, landing, inbound; flight
airport: airport, terminal
cabin: cabin, class, travel class, fare class, cabin class; class
baggage: baggage, luggage, bag, suitcase; add_on
check_in: check in, checkin, arrival~; booking
check_out: check out, checkout, departure~; booking
cruise: cruise, sailing, voyage~; trip
rental: rental, hire, car hire, car rental, rental car, lease~; booking
car: car, vehicle, auto, automobile, ride~; vehicle
vehicle: vehicle, car, auto, truck, van, motor; car
ride: ride, trip, cab, taxi, journey~; trip
passenger: passenger, traveler, guest~, pax, flyer, flier, rider; user
party_size: party size, guest count, number of guest, people~, passenger count~; quantity
lounge: lounge, airport lounge
loyalty_number: frequent flyer number, loyalty number, membership number; loyalty
visa_travel: visa, travel document
# food and restaurants
restaurant: restaurant, eatery, diner, venue, place to eat, takeaway~, takeout~, cafe, kitchen~, vendor~, outlet~; shop
food: food, meal, dish, dinner, lunch, breakfast, takeaway, takeout, grocery~, cuisine~, order~; dish
dish: dish, meal, menu item, plate, course~, item~; food
menu: menu, food list, card~; restaurant
cuisine: cuisine, food type, type of food, kitchen~, food~; category
expiry: expiry, expiration, expire, run out, lapse~
grocery: grocery, food shopping, mart, supermarket~, produce~, shopping~; food
table: table, dinner reservation, reservation~; reservation
takeaway: takeaway, takeout, take out, take away, carry out, delivery~; food
recipe: recipe, dish~, meal~; dish
tip: tip, gratuity; payment
diet: diet, dietary preference, dietary requirement, eating plan~, dietary need; preference
allergy: allergy, allergen, intolerance; diet
# games
game: game, title~, match~, round~; match
match: match, game, round, battle, fight, duel, bout, pvp, fixture, encounter~; game
level: level, stage, lvl, world~, floor~, rank~, tier~; stage
mission: mission, quest, challenge, objective, task~; level
tournament: tournament, competition, contest, championship, cup; match
achievement: achievement, badge, trophy, medal, award, milestone~; reward
badge: badge, achievement, medal; achievement
score: score, point~, result~, grade~, mark, rating~, index; rating
leaderboard: leaderboard, ranking, league table, high score~
virtual_currency: virtual currency, coin, gem, gold~, diamond~, credit~, token, soft currency, hard currency,
  currency~; in_app_item
in_app_item: in app item, item, skin, gear, weapon~, booster~, power up, loot, character~, equipment; product
in_app_purchase: in app purchase, iap, microtransaction, micro transaction; order
loot_box: loot box, chest, crate, mystery box; in_app_item
character: character, hero, avatar~, champion; player
life: life, heart~, energy~, stamina
streak: streak, run~, chain~, consecutive day, day in row, daily chain
battle_pass: battle pass, season pass
# health and fitness
workout: workout, exercise, training, training session, session~, gym session, class~, activity~, run~, sweat session;
  exercise
exercise: exercise, workout, activity, movement~, training; workout
gym: gym, fitness club, fitness center, health club, studio~; shop
class: class, lesson, session~, course~, fitness class, group class, group lesson, group session, group training;
  lesson, workout
programme: program, plan~, course, routine, regimen~; course
goal: goal, target, objective, aim; milestone
step_walk: step, pace, step count; exercise
calorie: calorie, energy~, kcal, cal; exercise
weight: weight, body weight, kilo~, pound~, body mass, mass~
height: height, tall~
heart_rate: heart rate, pulse, bpm
sleep: sleep, rest~, night~
meditation: meditation, mindfulness, breathing exercise
nutrition: nutrition, food~, diet~, macro; food
water: water, hydration
injury: injury, hurt~
appointment: appointment, booking~, visit~, consultation, appt, session~, slot~, check up, checkup, meeting~,
  time slot~; consultation, booking
consultation: consultation, appointment, consult, doctor visit, visit~, telehealth visit; appointment
prescription: prescription, script, rx, medication~, refill~; medication
medication: medication, medicine, drug, pill, med, prescription~; prescription
symptom: symptom, complaint~, condition~
condition: condition, illness, diagnosis, disease, ailment
test_health: test, lab test, screening, blood test, lab result; result
vaccine: vaccine, vaccination, shot, jab, immunization
clinic: clinic, surgery~, hospital, practice, medical center; shop
wearable: wearable, tracker, smartwatch, watch~, fitness tracker; device
# education
course: course, class, program, module~, curriculum, training, training course, online course; lesson
lesson: lesson, module, unit, chapter, lecture, class, topic~, tutorial~; course
module: module, unit, lesson, chapter, section~; lesson
quiz: quiz, test, exam, assessment, questionnaire~, knowledge check; exam
exam: exam, test, assessment, examination, final~, quiz~; quiz
question: question, query~, problem~; quiz
assignment: assignment, homework, coursework, project~, task~, essay~; task
certificate: certificate, certification, diploma, credential, qualification, degree~; course
grade: grade, mark, score, result, gpa; score
school: school, college, university, uni, campus, academy; company
subject: subject, topic, discipline, course~; topic
enrolment: enrollment, registration, sign up; registration
skill: skill, ability, competency
term: term, semester, year~
flashcard: flashcard, card~, deck~
# telecom, utilities and home
data_plan: data plan, tariff, plan, bundle, package, allowance; plan
data_usage: data usage, data, mobile data, gigabyte, gb, data consumption; usage
minute: minute, call time, talk time, voice~, min
sim: sim, sim card, esim, line~; phone
line: line, connection~, number~, phone line; phone
roaming: roaming, use abroad, abroad~, overseas~
broadband: broadband, internet, fiber, wifi, wi fi, home internet; data_plan
network: network, coverage, signal, carrier, operator~, provider~; line
outage: outage, downtime, service disruption, no service, blackout; incident
top_up: top up, topup, recharge, reload, refill; payment
meter: meter, smart meter, reading~
energy: energy, electricity, power~, gas~; usage
port: port, switch~, port in, port out, number transfer
technician: technician, engineer, installer, installation visit~; appointment
listing: listing, property, ad~, advert~, home~, house~, item~, post~; property
property: property, home, house, apartment, flat, real estate, listing, place~, condo, unit~, residence; listing
bedroom: bedroom, bed~, br
rent: rent, monthly rent, rental price; price
tenant: tenant, renter, lodger, resident~, occupant; user
landlord: landlord, owner~, lessor; agent
viewing: viewing, showing, tour, open house, house tour, property visit, visit~, showround, show round, show around,
  walk around, guide tour; appointment
offer: offer, bid, proposal~, deal~; quote
mortgage_calc: mortgage calculator, calculator~, mortgage estimator, home loan calculator, home loan estimator,
  mortgage tool
valuation: valuation, appraisal, estimate~; quote
saved_search: save search, search alert, property alert, alert~; search
inquiry: inquiry, enquiry, question~, contact request, request~, lead~; lead
license: license, drive license, driver license, permit~; document
donation: donation, gift~, contribution, pledge, charity~; payment
petition: petition, pledge~; form
vote: vote, ballot~, poll~; poll
one_on_one: 1:1, one on one, one to one; meeting
payslip: payslip, pay slip, pay stub, paystub, wage slip, paycheck~; document
leave: leave, time off, pto, vacation, holiday, annual leave, day off, absence~
kudos: kudos, praise, recognition, shout out, shoutout, appreciation, thank you~, pat on back; reward
new_hire: new hire, new starter, new joiner, newcomer~, recruit~; employee
job: job, vacancy, position, opening, role~, job posting, job opening, job ad, job advert, job listing, job post,
  requisition~, post~; listing
resume: resume, cv, curriculum vitae, curriculum vita, cv file; document
candidate: candidate, applicant, job seeker, jobseeker, seeker~, interviewee; user
interview: interview, screening call, screening; meeting
charge_session: charge, charging session, top up~; session
bike: bike, bicycle, cycle, e bike, scooter~; vehicle
parking: parking, parking space, car park; booking
# sizes, times and the rest
duration: duration, length, time, runtime, run time, time spend, how long, dur, period~, elapse time, elapse, dwell;
  time_spent
time_spent: time spend, dwell time, engagement time, watch time, listening time, reading time, minute, duration;
  duration
percent: percent, percentage, pct, share~, rate~, proportion; progress
progress: progress, completion, percent complete, percentage complete, advancement; percent
slot: slot, time slot, timeslot, time window, delivery window; appointment
position: position, place, slot, index~, rank~
distance: distance, how far, mile~, kilometer~, km~, length, mileage; length
length: length, duration~, distance~
frequency: frequency, how often, cadence, rate~, interval~
date: date, day, dt, time~, when
time: time, hour, timestamp, ts, date~, moment
reason: reason, why, cause, motive, ground, explanation, rationale; comment
status: status, state, condition~, stage~, standing; stage
type: type, kind, sort, category~, variety, class~, form~; category
method: method, way, means, mode, type~, channel~; type
code: code, key~, identifier~
score_health: health score, account health, health, health rating, condition, condition score, account condition,
  customer health, wellness; score
churn: churn, attrition, cancelation~, defection, leave~, drop out, dropout, departure~, turnover~, lapse~; risk
probability: probability, likelihood, chance, propensity, odd, prediction~, score~, risk~; score
level_word: level, degree~, tier~; tier
activity: activity, engagement, usage, action~, interaction; usage
engagement: engagement, activity, interaction, involvement; activity
action: action, act~, activity~, interaction~; event_word
event_word: event, action~, evt, interaction~; action
media: media, content, video~, audio~; content
terms: term, term and condition, tos, t and c, term of service, agreement~; consent
cookie: cookie, cookie consent, tracking~; consent
gdpr: gdpr, privacy, data request, data protection, right to be forget~; consent
newsletter_list: mailing list, list, newsletter; newsletter
store_credit: store credit, account credit, credit note; gift_card
waitlist: waitlist, waiting list, wait list, queue~; list
map: map, direction~, store locator~; location
camera: camera, cam, webcam~; device
scan: scan, barcode~, qr code; code
qr_code: qr code, qr, barcode~; code
permission: permission, access, right~, grant~; consent
security: security, safety, protection; two_factor
weekend: weekend, saturday~, sunday~
monitoring_agent: agent, collector, daemon, exporter~, probe~; sdk
alert_rule: alert rule, monitor, alarm rule, alert definition, alert policy, alert condition, detector~; alert
service_part: service, microservice, micro service, component~
telemetry: telemetry, trace, span~, signal~
day_pass: day pass, day ticket, single visit, daily pass, one day pass, drop in pass, guest pass~, visitor pass~
personal_training: personal training, pt session, pt, personal training session, one to one training, coaching~; trainer
induction: induction, intro session, orientation, introductory session, introduction, intro, welcome session; onboarding
cover_letter: cover letter, motivation letter, letter of motivation, application letter
equipment: equipment, gear, kit, apparatus, hardware~; device
sport: sport, discipline
challenge: challenge, contest, competition~; mission
run_sport: run, jog, sprint~; workout
pace: pace, tempo, speed~
terrain: terrain, surface, ground~
voice: voice, speech, speak, verbal
social: social medium, social, social network, social site, social platform
sender: sender, payer, originator, remitter
entry_fee: entry fee, sign up cost, sign up fee, registration fee, join fee, participation fee, enrollment fee,
  signup fee, signup cost; fee
data_agreement: dpa, data processing agreement, data processing addendum; contract
nda: nda, non disclosure agreement, confidentiality agreement; contract
sla: sla, service level agreement; contract
arr: arr, annual recurring revenue, yearly recurring revenue, annual recurring amount; revenue
mrr: mrr, monthly recurring revenue, monthly recurring amount; revenue
aov: aov, average order value, average basket value, average basket
ltv: ltv, clv, cltv, lifetime value, customer lifetime value; revenue
sports_club: team, club, side~
quick_apply: quick apply, one click, easy apply, one click apply, express apply, fast apply
fitness_match: match, fit, compatibility, suitability, affinity~; score
live_event: live event, live match, live game, live fixture; match
event_pass: match pass, event pass, pay per view, ppv, single event, single match, fixture pass, game pass~
standing_order: standing order, recurring payment, regular payment, repeat payment, standing instruction; direct_debit
envelope: envelope, agreement, signature request; contract
subject_line: subject, subject line, headline; title
donor: donor, supporter, giver, contributor, benefactor; user
fundraiser: fundraiser, appeal, fundraising page; campaign
volunteer: volunteer, helper
refill: refill, repeat prescription; prescription
warehouse: warehouse, depot, fulfillment center, distribution center
size_guide: size guide, size chart, fit guide, fit chart
occupant: occupant, resident, inhabitant
headset: headset, headphone, earphone
signature: signature, autograph
meter_reading: meter reading, meter read, reading~
"""
