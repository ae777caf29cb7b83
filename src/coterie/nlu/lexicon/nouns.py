"""Nouns that say the same: people, commerce, messages and accounts. See `shapes` for the notation."""

from __future__ import annotations

TEXT = """
# people and groups
customer: customer, client, shopper, buyer~, patron, consumer, user~, member~; user, company
user: user, person, profile, member, contact, visitor, individual, people~, folk, account holder, end user; customer
member: member, subscriber~, user, participant, holder; user
guest: guest, visitor, attendee~, traveler~; user
company: company, account, organization, org, business, workspace~, firm, customer~, team~, tenant, employer, client~,
  enterprise~, corporation, corp, acct, brand~, vendor~; workspace, team
workspace: workspace, account, organization, org, team, project~, tenant, space, instance, environment~; company
team: team, group, squad, crew, department, workspace~; workspace
colleague: colleague, coworker, co worker, teammate, team mate, team member, collaborator, peer, user~, workmate,
  associate~, fellow worker; member
friend: friend, mate, buddy, pal, acquaintance, contact~, someone, family~; referral
admin: admin, administrator, owner~, superuser, super user; role
owner: owner, account owner, holder~, proprietor
seat: seat, license, user~, member~, slot~, spot~; user
lead: lead, prospect, opportunity~, enquiry~, inquiry~; contact_person
contact_person: contact, person, lead~; user
employee: employee, staff, worker, headcount, staff member, team member, people~, personnel; user
manager: manager, csm, account manager, rep, representative~, agent~, success manager, customer success manager,
  relationship manager, account exec, account executive, key account manager; agent
agent: agent, support agent, advisor, adviser, rep, representative, support person, operator~, broker; manager
driver: driver, courier, rider, delivery person, delivery driver, dasher~, delivery partner; delivery
seller: seller, merchant, vendor, shop, store, supplier, retailer; shop
partner: partner, reseller, affiliate; seller
doctor: doctor, physician, gp, clinician, specialist, provider~, practitioner, therapist~, consultant~; appointment
patient: patient; user
student: student, learner, pupil, trainee, participant~, undergraduate, undergrad, postgraduate, postgrad,
  grad student; user
teacher: teacher, tutor, instructor, trainer, coach, professor, lecturer; trainer
trainer: trainer, coach, personal trainer, pt, instructor, personal coach; teacher
parent: parent, mom, dad, mother, father, guardian, caregiver; family
child: child, kid, baby, toddler, son, daughter, infant, little one, offspring, youngster, teenager~, tot~, newborn;
  family
family: family, household, relative~, dependent~, dependant~; child
pet: pet, dog~, cat~, animal
player: player, gamer; user
opponent: opponent, rival, enemy, boss~; match
guild: guild, clan, alliance, squad~, crew~, team~, party~; team
fan: fan, follower, supporter; follower
follower: follower, fan, subscriber~; fan
author: author, writer, journalist, columnist, creator~, by line; artist
artist: artist, band, singer, musician, performer, act~, creator~; author
host: host, presenter, organizer~, landlord~
speaker: speaker, presenter, panelist
beneficiary: beneficiary, payee, recipient, receiver; account_bank
recipient: recipient, receiver, addressee; beneficiary
# goods and the shop
product: product, item, good, article~, merchandise, thing~, something~, stuff, sku, piece~, merch, listing~, offer~,
  anything~; category, listing
category: category, department, section, type~, kind~, range~, collection~, aisle, line~, cat, group~, topic~, genre~,
  class~; type
collection: collection, range, line, lookbook, edit, series~, product list, assortment; category
brand: brand, make, label, manufacturer, designer; product
variant: variant, version~, option, style, color~, size~; product
size: size, fit~, dimension, measurement~
colour: color, shade, hue
stock: stock, inventory, availability, supply; product
sku: sku, product code, item number, product id
cart: cart, basket, bag, trolley, shopping cart, shopping bag, shopping basket, shopping trolley, buggy~; checkout
wishlist: wishlist, wish list, favorite, save item, watchlist~, watch list~, save for later list, shortlist, registry~,
  save list~, want list, fave; bookmark, list
list: list, listing~, collection; wishlist
checkout: checkout, check out, till~, register~, payment page; cart, payment
pos: pos, point of sale, till, cash desk, cash register, store, in store; shop
order: order, purchase, ord, sale~, transaction~, buy, checkout~; transaction
reorder: reorder, repeat order, repeat purchase, restock, refill; order
order_line: line item, item, line, order item; product
shop: shop, store, branch, outlet, retailer~, boutique, location~, storefront, showroom; venue, seller
venue: venue, location, place, spot, site~, premise; shop
price: price, cost, amount~, rate~, value~, price tag, price point, unit price, fare~, fee~; amount
amount: amount, total, sum, value, price~, amt, figure, cost~, size~, worth; total, price
total: total, grand total, sum, amount, bill, order total, basket value, cart value, order value, tab, check~, value;
  amount, revenue
subtotal: subtotal, sub total, before tax, net total, total before tax, net; total
revenue: revenue, sale, turnover, income~, earning~, proceed, taking, spend~, value~, rev, money~; total
spend: spend, spending, expenditure, outlay, purchase value, revenue~, total~; revenue
tax: tax, vat, gst, sale tax, duty~; amount
discount: discount, money off, reduction, saving, markdown, price cut, price drop, percentage off, deal~, rebate~,
  promo~; coupon
coupon: coupon, promo code, voucher, discount code, promo, promotion code, coupon code, promotional code, voucher code,
  offer code, discount~, code~, gift code~, promocode; discount, promotion
promotion: promotion, promo, offer, deal, sale~, campaign~, special offer, special, discount~, banner~, flash sale;
  coupon
sale: sale, clearance, flash sale, markdown, deal; promotion
quantity: quantity, qty, number, count, amount~, unit~, piece~, num, how many, volume~; count
count: count, number, cnt, num, total~, how many, quantity, times~; quantity
delivery: delivery, shipment, shipping, drop off~, parcel, package, dispatch, fulfillment, dropoff, consignment;
  order, package
package: package, parcel, box, packet; delivery
return: return, send back item, rma; refund
refund: refund, money back, reimbursement, chargeback~, return~, repayment~; return
exchange: exchange, swap; return
warranty: warranty, guarantee, protection plan, cover~, care plan, coverage~, protection~; insurance
gift_card: gift card, gift voucher, store credit~, e gift card, gift certificate; coupon
gift: gift, present, freebie~, giveaway~; bonus
sample: sample, tester, trial size; product
review: review, feedback, testimonial, comment~, rating~, write up, critique, opinion; rating, feedback
rating: rating, score, star, grade~, star rating, mark~, review~; review
feedback: feedback, opinion, comment~, suggestion~, response~, input; review, survey
recommendation: recommendation, suggestion, suggest item, you may also like, recommend item; product
bundle: bundle, package, pack, set~, kit~, combo; product
loyalty: loyalty, reward, loyalty program, club, membership~, reward program; point
point: point, loyalty point, reward point, mile~, reward~, pts, star~, credit~; loyalty
mile: mile, air mile, frequent flyer mile, point~; point
tier: tier, level, status~, rank~, band~, grade~, membership level, loyalty tier; plan, level
reward: reward, bonus, prize, perk, gift~, cashback~, benefit; point, bonus
bonus: bonus, reward, perk, extra~, incentive; reward
cashback: cashback, cash back, rebate; reward
quote: quote, quotation, estimate, price~; price
# subscriptions and money with the service
plan: plan, tier, subscription~, package, level~, edition, license~, pricing plan, product~, membership~, bundle~,
  tariff, subscription tier; subscription, tier
subscription: subscription, sub, membership, plan, recurring plan~, contract~, recurring order~, box~, autoship,
  auto ship; plan, membership
membership: membership, subscription, pass~, club~, plan~; subscription
trial: trial, free trial, test period, evaluation, trial period, free period, demo~, pilot~, taster, taster period,
  introductory period, intro period, trial subscription, trial membership; plan
freemium: free plan, free tier, freemium, basic plan~; plan
add_on: add on, addon, extra, upsell, extension~, module~, bolt on, option~; feature
renewal: renewal, extension, auto renewal, rollover~; subscription
cancellation: cancelation, termination, churn~, opt out~; subscription
upgrade: upgrade, step up, move up; plan
downgrade: downgrade, step down; plan
contract: contract, agreement, deal~, msa, term~, commitment; invoice
invoice: invoice, bill, statement~, inv, receipt~; payment
bill: bill, invoice, charge~, utility bill, account~; invoice
receipt: receipt, confirmation~, invoice~; invoice
payment: payment, charge, pmt, transaction~, installment~, billing~, pay, checkout~, settlement~; transaction
payment_method: payment method, card, credit card, debit card, payment detail, payment info, payment information,
  billing detail~, method~, billing info, payment option, means of payment, way of paying, pay method, payment type,
  wallet~, pay option, pay mode, payment mode, payment instrument; card
card: card, credit card, debit card, bank card, plastic, payment card, prepay card; payment_method
billing: billing, payment, invoicing, charge~; payment
instalment: installment, payment plan, buy now pay later, bnpl, split payment; payment
credit: credit, balance~, wallet~, token; balance
currency: currency, money~
deal: deal, opportunity, opp, sale~, contract~; lead
pipeline: pipeline, funnel, stage~; deal
# messages and channels
email: email, e mail, mail, newsletter~, message~, emailing, mailing, mailer, email message, eml, mailshot, digest~,
  inbox~; message, newsletter
newsletter: newsletter, email~, mailing list, bulletin, digest, mailing, weekly email; email
campaign: campaign, email~, blast, mailing~, promotion~, drip~, flow~, journey~, broadcast, cmp; email, promotion
message: message, msg, communication, note~, text~, dm, chat~, notification~; email, sms, chat
sms: sms, text, text message, txt, message~, mobile message; message
push: push, push notification, notification, mobile notification, alert~, push message, notif, app notification, pop
  up alert~, phone alert, mobile alert, push alert, device notification, app alert; notification
notification: notification, alert, push~, notif, reminder~, notice, ping, app alert; push, message
reminder: reminder, nudge, prompt~, alert, follow up~; notification
whatsapp: whatsapp, whats app, wa~, whatsapp message, messenger~; message
in_app_message: in app message, in app, pop up, popup, modal, banner~, card~, in product message, overlay, tooltip~;
  message
web_push: web push, browser notification, browser push, site notification; push
chat: chat, live chat, conversation, chatbot, messenger, chat session, webchat, web chat, message thread; message
call: call, phone call, conversation~, ring~, dial; conversation
voicemail: voicemail, voice mail, voice message; call
conversation: conversation, chat, thread, discussion, dialog, talk~; chat
thread: thread, topic, discussion, conversation; conversation
ad: ad, advert, advertisement, advertising, commercial, banner, sponsor post, creative~, impression~; banner
banner: banner, hero~, carousel~, slider~, billboard~, popup~; ad
link: link, url, hyperlink, cta, call to action, button~; button
button: button, cta, call to action, link~; link
landing_page: landing page, lp, microsite, squeeze page; page
utm: utm, tracking code~, utm parameter; source
source: source, channel, origin, src, referrer, referer, medium~, acquisition channel, come from, attribution; channel,
  medium
medium: medium, channel, source~; source
channel: channel, medium, source~, platform~, way~, route~; source
referral: referral, invite, invitation, refer friend, recommendation~, member get member; invite
invite: invite, invitation, referral; referral
referral_code: referral code, invite code, friend code, referral link; referral
affiliate: affiliate, partner~; partner
inbox: inbox, mailbox; email
spam: spam, junk, complaint~, spam folder
open: open, view~, read~
click: click, tap, press, hit~, click through; link
bounce: bounce, hard bounce, soft bounce, delivery failure; email
consent: consent, permission, opt in, agreement~, gdpr~, approval~, authorization~; preference
opt_in: opt in, optin, consent, permission, subscription~, signup~; consent
opt_out: opt out, optout, unsubscribe, unsubscription, suppression; opt_in
preference: preference, setting, pref, option~, choice~; setting
setting: setting, preference, configuration, config, option~; preference
survey: survey, questionnaire, poll, feedback form, nps~, csat~, study~; feedback, form
nps: nps, net promoter score, promoter score, recommend score, likelihood to recommend, recommend rating, recommend
  survey, recommendation score; survey
csat: csat, satisfaction, customer satisfaction, satisfaction score, happiness; survey
poll: poll, vote, survey~; survey
form: form, questionnaire~, contact form, application~, lead form, enquiry form; survey
# accounts, access and identity
account: account, profile~, acct, login~, registration~; profile, company
profile: profile, account~, detail~, bio~, personal detail, user profile, page~; account
avatar: avatar, profile picture, photo~, profile photo, picture~; photo
registration: registration, sign up, signup, enrollment, reg, account creation, join~; account
login: login, log in, sign in, signin, logon, log on, lgn, session~; session
logout: logout, log out, sign out, log off; login
password: password, passcode, pin~, pwd, pass~, credential; login
username: username, user name, handle, nickname, screen name, alias~; name
two_factor: two factor, 2fa, mfa, two step verification, multi factor, 2 step, two step, two factor authentication,
  otp~, multi factor authentication, authenticator; verification
verification: verification, confirmation, identity check, kyc, id check, identity verification, validation; two_factor
kyc: kyc, know customer, identity check, identity verification, id verification, id check; verification
document: document, doc, file~, paper~, paperwork; file
identity: identity, id~, identification; kyc
phone: phone, mobile, cell, telephone, phone number, mobile number, cell phone, cellphone, tel, telephone number,
  contact number, cell number, number~, smartphone~, handset~; device
email_address: email address, email, e mail address, e mail, mail~, mailing address~; email
address: address, addr, postal address, street address, home address, delivery address, address book, location~,
  street; location
name: name, title~, label~
first_name: first name, give name, forename, fname, christian name; name
last_name: last name, surname, family name, lname; name
birthday: birthday, date of birth, dob, birth date, birthdate, born~, bday; age
age: age, year old; birthday
gender: gender, sex; age
country: country, nation, ctry, market~, home country, country code, nationality~; location, region
state: state, province, region~, county~, state code; region
city: city, town, metro, urban area~, place~; location
region: region, area, territory, state~, zone, geography, geo, market~; state, country
postal_code: postal code, zip, zip code, postcode, post code, zipcode; address
location: location, place, region~, city~, geo, loc, area, position~, address~; city, region
timezone: timezone, time zone, tz; locale
language: language, lang, locale~, tongue; locale
locale: locale, language~, loc~; language
job_title: job title, title, job, position, role~, occupation, profession; role
role: role, position~, job~, user type~, permission~, job role, function~, access level, permission level, access
  right, permission set; job_title
industry: industry, sector, vertical, line of business, field~, business type; segment
segment: segment, group, audience~, cohort, category~; cohort
cohort: cohort, segment, group, audience~; segment
department: department, team~, function, division, unit, business unit; team
website: website, site, web site, web page~, homepage~, url~, domain~, web; page
domain: domain, website~, url~, hostname, dns~, subdomain, custom domain, own domain, domain name; website
"""
