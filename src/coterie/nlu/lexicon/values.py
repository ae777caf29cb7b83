"""Values of fields other than places, as said and as stored: lines are `id = codes = said`."""

from __future__ import annotations

LANGUAGES = """
en = en, English, eng, en-US, en-GB, en_US = english, english speaker, english speakers, anglophone, anglophones, ^EN
es = es, Spanish, spa, es-ES, es-MX = spanish, castilian, hispanophone, espanol, ^ES
fr = fr, French, fra, fre, fr-FR = french, francophone, francophones, ^FR
de = de, German, deu, ger, de-DE = german, deutsch, ^DE
it = it, Italian, ita, it-IT = italian, ^IT
pt = pt, Portuguese, por, pt-BR, pt-PT = portuguese, lusophone, ^PT
nl = nl, Dutch, nld, dut, nl-NL = dutch, flemish, ^NL
sv = sv, Swedish, swe, sv-SE = swedish
da = da, Danish, dan, da-DK = danish
no = no, Norwegian, nor, nb, nn = norwegian
fi = fi, Finnish, fin = finnish
is = is, Icelandic, isl = icelandic
pl = pl, Polish, pol, pl-PL = polish
cs = cs, Czech, ces, cze = czech
sk = sk, Slovak, slk = slovak
hu = hu, Hungarian, hun = hungarian
ro = ro, Romanian, ron = romanian
bg = bg, Bulgarian, bul = bulgarian
hr = hr, Croatian, hrv = croatian
sr = sr, Serbian, srp = serbian
sl = sl, Slovenian, slv = slovenian, slovene
el = el, Greek, ell, gre = greek
tr = tr, Turkish, tur = turkish
ru = ru, Russian, rus = russian
uk = uk, Ukrainian, ukr = ukrainian
he = he, Hebrew, heb, iw = hebrew
ar = ar, Arabic, ara = arabic
fa = fa, Persian, Farsi, fas = farsi, persian
ur = ur, Urdu, urd = urdu
hi = hi, Hindi, hin = hindi
bn = bn, Bengali, ben = bengali, bangla
pa = pa, Punjabi, pan = punjabi
ta = ta, Tamil, tam = tamil
te = te, Telugu, tel = telugu
mr = mr, Marathi, mar = marathi
gu = gu, Gujarati, guj = gujarati
zh = zh, Chinese, zho, chi, zh-CN, zh-Hans, Mandarin = chinese, mandarin, simplified chinese
zh_tw = zh-TW, zh-Hant, Traditional Chinese, Cantonese, yue = traditional chinese, cantonese
ja = ja, Japanese, jpn, ja-JP, jp = japanese
ko = ko, Korean, kor, ko-KR, kr = korean
vi = vi, Vietnamese, vie = vietnamese
th = th, Thai, tha = thai
id = id, Indonesian, ind = indonesian, bahasa
ms = ms, Malay, msa = malay
tl = tl, Tagalog, Filipino, fil = tagalog, filipino
sw = sw, Swahili, swa = swahili
af = af, Afrikaans, afr = afrikaans
ca = ca, Catalan, cat = catalan
eu = eu, Basque, eus = basque
gl = gl, Galician, glg = galician
cy = cy, Welsh, cym = welsh
ga = ga, Irish, gle = irish, gaelic
et = et, Estonian, est = estonian
lv = lv, Latvian, lav = latvian
lt = lt, Lithuanian, lit = lithuanian
"""

CURRENCIES = """
usd = USD, US Dollar, $ = us dollar, us dollars, dollar, dollars, american dollar, american dollars, buck, bucks,
  greenback, usd, ^USD
eur = EUR, Euro, € = euro, euros, eur, ^EUR
gbp = GBP, Pound, £, British Pound = pound, pounds, pound sterling, sterling, british pound, british pounds, quid, gbp,
  ^GBP
jpy = JPY, Yen, ¥ = yen, japanese yen, jpy, ^JPY
cny = CNY, RMB, Yuan = yuan, renminbi, rmb, cny, ^CNY, ^RMB
inr = INR, Rupee, ₹ = rupee, rupees, indian rupee, indian rupees, inr, ^INR
cad = CAD, Canadian Dollar = canadian dollar, canadian dollars, loonie, cad, ^CAD
aud = AUD, Australian Dollar = australian dollar, australian dollars, aussie dollar, aussie dollars, aud, ^AUD
nzd = NZD, New Zealand Dollar = new zealand dollar, new zealand dollars, kiwi dollar, nzd, ^NZD
chf = CHF, Swiss Franc = swiss franc, swiss francs, franc, francs, chf, ^CHF
sek = SEK, Swedish Krona = swedish krona, swedish kronor, krona, kronor, sek, ^SEK
nok = NOK, Norwegian Krone = norwegian krone, norwegian kroner, nok, ^NOK
dkk = DKK, Danish Krone = danish krone, danish kroner, krone, kroner, dkk, ^DKK
pln = PLN, Zloty = zloty, zlotys, polish zloty, pln, ^PLN
czk = CZK, Czech Koruna = koruna, czech koruna, czech crown, czk, ^CZK
huf = HUF, Forint = forint, forints, huf, ^HUF
brl = BRL, Real = brazilian real, reais, brazilian reais, brl, ^BRL
mxn = MXN, Mexican Peso = mexican peso, mexican pesos, peso, pesos, mxn, ^MXN
ars = ARS, Argentine Peso = argentine peso, argentine pesos, ars, ^ARS
krw = KRW, Won = won, korean won, south korean won, krw, ^KRW
sgd = SGD, Singapore Dollar = singapore dollar, singapore dollars, sgd, ^SGD
hkd = HKD, Hong Kong Dollar = hong kong dollar, hong kong dollars, hkd, ^HKD
zar = ZAR, Rand = rand, south african rand, zar, ^ZAR
aed = AED, Dirham = dirham, dirhams, aed, ^AED
sar = SAR, Riyal = riyal, saudi riyal, riyals, sar, ^SAR
try = TRY, Lira = lira, turkish lira, liras, ^TRY
ngn = NGN, Naira = naira, ngn, ^NGN
php = PHP, Philippine Peso = philippine peso, philippine pesos, ^PHP
thb = THB, Baht = baht, thb, ^THB
idr = IDR, Rupiah = rupiah, idr, ^IDR
btc = BTC, Bitcoin = bitcoin, bitcoins, btc, ^BTC
eth = ETH, Ethereum = ethereum, ether, eth, ^ETH
"""

GENDERS = """
female = female, f, F, woman, women, Female = female, females, woman, women, lady, ladies, girl, girls, gal, gals, she,
  her
male = male, m, M, man, men, Male = male, males, man, men, gentleman, gentlemen, guy, guys, boy, boys, lad, lads, gent,
  gents, dude, dudes, he, him
other = other, non-binary, nonbinary, nb, x, non_binary = non binary, nonbinary, other gender, genderqueer, gender
  fluid, enby, third gender
"""

DEVICES = """
ios = ios, iOS, iphone, iPhone, iPad, apple, Apple = ios, iphone, iphones, apple, apple device, apple devices, apple
  phone, apple phones, i phone, ipad, ipads
iphone = iPhone, iphone, ios, iOS, mobile = iphone, iphones, i phone
ipad = iPad, ipad, tablet, ios, iOS, iPadOS = ipad, ipads
android = android, Android, google play = android, androids, google phone, android phone, android phones, samsung,
  pixel, galaxy, android device, android devices
mobile = mobile, phone, smartphone, Mobile, handset, mobile_web, app = mobile, mobiles, phone, phones, smartphone,
  smartphones, cell, cell phone, cell phones, cellphone, cellphones, mobile phone, mobile phones, handset, handsets,
  mobile device, mobile devices, handheld, on the go
tablet = tablet, Tablet, ipad = tablet, tablets, tab
desktop = desktop, web, Desktop, computer, pc, mac, windows = desktop, desktops, computer, computers, laptop, laptops,
  pc, pcs, notebook, desktop computer, desktop computers, home computer, desk top
web = web, Web, website, browser = web, website, browser, web browser, the web, site, the website, web
  site, webapp, web app, internet
online = online, web, Web, website = online
tv = tv, TV, smart_tv, Smart TV, ctv, television, roku, apple_tv, fire_tv, connected_tv = tv, tvs, television,
  televisions, smart tv, smart tvs, connected tv, telly, big screen, set top box, the telly
watch = watch, smartwatch, Apple Watch, wearos, wearable = watch, smartwatch, smartwatches, apple watch, wearable
windows = windows, Windows, pc, win = windows, windows pc, windows machine, microsoft
mac = mac, macos, macOS, Mac, OS X, Mac OS X, osx, darwin = mac, macs, macbook, macbooks, macos, mac os, imac
linux = linux, Linux, ubuntu = linux, ubuntu
console = console, playstation, xbox, switch = console, consoles, game console, games console, gaming console
playstation = playstation, PlayStation, ps5, ps4 = playstation, ps5, ps4, play station
xbox = xbox, Xbox = xbox
switch = switch, Nintendo Switch, nintendo = nintendo, nintendo switch, switch
speaker = smart_speaker, speaker, alexa, echo = smart speaker, smart speakers, alexa, echo, voice assistant
app = app, mobile_app, mobile, ios, android = app, mobile app, the app, application
in_store = in_store, store, offline, pos, retail, In-store, in store = in store, in stores, in person, in a shop, in
  the
  shop, physical store, offline, brick and mortar, at the till, over the counter
chrome = chrome, Chrome = chrome, google chrome
safari = safari, Safari = safari
firefox = firefox, Firefox = firefox, mozilla
edge = edge, Edge = edge, microsoft edge
"""

BOOLEANS = """
true = true, yes, 1, on, y, t, enabled, active = yes, true, on, enabled, active, y
false = false, no, 0, off, n, f, disabled, inactive = no, false, off, disabled, inactive, n
"""

BILLING_PERIODS = """
annual = annual, yearly, year, annually, 12_months, 1y, P1Y, yr, yrly, 12m = annual, yearly, annually, per year, every
  year, a year, by the year, year to year, once a year, twelve month, 12 month, each year, year at a time, a year up
  front, a full year up front, the year up front, full year, a year in advance
monthly = monthly, month, 1_month, 1m, P1M, mo, mth, mthly = monthly, per month, every month, a month, by the month,
  month to month, once a month, each month, month by month, rolling month
quarterly = quarterly, quarter, 3_months, P3M, qtr, qtrly = quarterly, per quarter, every quarter, each quarter, every
  three months, every 3 months, once a quarter
weekly = weekly, week, 1w, P1W, wk, wkly = weekly, per week, every week, by the week, once a week, each week, a week
daily = daily, day = daily, per day, every day, by the day, each day
biennial = biennial, two_year, 2_years, 24_months, 2y = biennial, two year, two years, every two years, 24 month,
  biannual
semiannual = semiannual, half_yearly, 6_months, biannual = semi annual, semiannual, half yearly, every six months,
  every
  6 months, twice a year
lifetime = lifetime, one_time, perpetual, forever = lifetime, for life, perpetual, one time, one off, pay once, forever
prepaid = prepaid, pay_as_you_go, payg = prepaid, pay as you go, payg, pre paid, ^PAYG
postpaid = postpaid, contract = postpaid, post paid, on contract
"""

CHANNELS = """
email = email, Email, e-mail, mail, newsletter = email, e mail, emails, mail, newsletter, newsletters, emailing
sms = sms, SMS, text, text_message = sms, text, texts, text message, text messages, txt, ^SMS
push = push, push_notification, mobile_push, Push = push, push notification, push notifications, notification,
  notifications, app notification
whatsapp = whatsapp, WhatsApp, wa = whatsapp, whats app
phone = phone, call, voice, telephone, Phone, tel = phone, call, calls, telephone, phone call, phone calls, by phone,
  voice, over the phone, by telephone
post = post, mail, direct_mail, postal = post, postal mail, direct mail, letter, letters, snail mail, by post
in_app = in_app, in-app, inapp, In-App = in app, inapp, in app message
increase = increase, increased, upgrade, raise, Increase = raised, increased, upped, lifted, bumped up, put up, stepped
  up
decrease = decrease, decreased, downgrade, reduce, reduced, Decrease = cut, reduced, lowered, decreased, cut back, cut
  down, scaled back, trimmed, brought down
agent = agent, human, person, live_agent, advisor, adviser, rep, staff, Agent, Human = agent, agents, human, humans,
  real person, human being, live agent, human agent, advisor, adviser, live person, real human
bot = bot, chatbot, ai, virtual_assistant, automated, Bot, AI = bot, chatbot, virtual assistant, robot, machine, ai bot
chat = chat, live_chat, messenger = chat, live chat, messenger, chatbot
paid_search = paid_search, google_ads, google, cpc, ppc, sem, adwords, Google Ads, google / cpc = paid search, google
  ads, google ad, adwords, ppc, search ads, search ad, pay per click, cpc, sem, ^PPC, ^SEM
organic = organic, seo, organic_search, google = organic, organic search, seo, organically, search engine, unpaid
  search, ^SEO
facebook = facebook, Facebook, fb, meta, facebook_ads, paid_social = facebook, fb, facebook ads, facebook ad, meta,
  meta
  ads, ^FB
instagram = instagram, Instagram, ig, meta = instagram, insta, ig, the gram, ^IG
twitter = twitter, Twitter, x, X = twitter, tweet, tweets
linkedin = linkedin, LinkedIn, linkedin_ads = linkedin, linked in, linkedin ads
tiktok = tiktok, TikTok, tiktok_ads = tiktok, tik tok, tiktok ads
youtube = youtube, YouTube, yt = youtube, you tube, youtube ads
google = google, Google, google_ads, organic = google, google search
bing = bing, Bing = bing
pinterest = pinterest, Pinterest = pinterest
snapchat = snapchat, Snapchat, snap = snapchat, snap
social = social, paid_social, organic_social, facebook, instagram = social, social media, social network, social
  networks, socials
referral = referral, friend, refer_a_friend, word_of_mouth, invite = referral, referrals, friend, friends, word of
  mouth, a friend, recommendation
affiliate = affiliate, affiliates, partner = affiliate, affiliates, affiliate link, affiliate links
influencer = influencer, influencers, creator = influencer, influencers, creator
direct = direct, (direct), none = direct, directly, typed in
display = display, banner, programmatic = display, display ads, banner ads, display ad, banner ad, programmatic
podcast = podcast, podcast_ad = podcast, podcasts, podcast ad
event = event, conference, trade_show = event, events, conference, trade show, trade shows
app_store = app_store, apple_search_ads, play_store, google_play = app store, play store, google play, apple search ads
"""

PAYMENTS = """
credit_card = credit_card, card, Credit Card, visa, mastercard, cc, crd = credit card, credit cards, card, cards,
  credit, plastic
debit_card = debit_card, debit, Debit Card = debit card, debit cards, debit
paypal = paypal, PayPal, pp, PP, ppl = paypal, pay pal
apple_pay = apple_pay, Apple Pay, applepay, ap = apple pay, applepay
google_pay = google_pay, Google Pay, gpay, googlepay, gp = google pay, gpay
bank_transfer = bank_transfer, wire, ach, sepa, Bank Transfer, bt, eft = bank transfer, bank transfers, wire,
  wire transfer, ach, sepa, direct transfer, eft, ^ACH, ^SEPA
direct_debit = direct_debit, sepa_debit, ach, autopay, Direct Debit, dd, DD = direct debit, direct debits, autopay,
  auto
  pay
cash = cash, cod, Cash = cash, in cash, notes and coins, cash on delivery, cod, ^COD
klarna = klarna, Klarna, bnpl = klarna
afterpay = afterpay, Afterpay, bnpl = afterpay, clearpay
bnpl = bnpl, klarna, afterpay, installments, pay_later, affirm = buy now pay later, bnpl, pay later, instalments,
  installments, in instalments, in installments
gift_card = gift_card, giftcard, Gift Card, gc, giftcert = gift card, gift cards, gift voucher, gift vouchers
visa = visa, Visa = visa
mastercard = mastercard, Mastercard, MasterCard = mastercard, master card
amex = amex, American Express = amex, american express
invoice = invoice, Invoice, net30 = invoice, invoices, on invoice
check = check, cheque, Check = check, cheque, checks, cheques
crypto = crypto, bitcoin = crypto, cryptocurrency, bitcoin
points = points, rewards, loyalty_points = points, reward points
miles = miles, air_miles, avios = air miles, avios, miles
apple_billing = apple_iap, apple_billing, itunes, app_store, apple_in_app, apple = apple, itunes, the app store, app
  store
google_billing = google_iap, google_billing, google_play, play_store, google = google, google play, the play store,
  play
  store
store_credit = store_credit, wallet, credit = store credit, account credit, wallet
"""

STATUSES = """
active = active, Active, live, enabled, current, open, paying = active, live, current, ongoing, in force, running, up
  and running
inactive = inactive, Inactive, disabled, dormant, idle = inactive, not active, dormant, idle
cancelled = cancelled, canceled, Cancelled, Canceled, cancel, churned, terminated, ended = cancelled, canceled,
  terminated, called off, ended, scrapped
churned = churned, Churned, cancelled, canceled, lost = churned, lost, left
expired = expired, Expired, lapsed, ended = expired, lapsed, run out, out of date, ended
paused = paused, Paused, on_hold, held, hold, Held, On Hold, suspended, frozen = paused, on hold, frozen, on pause,
  on a break, on
  break, taking a break
suspended = suspended, Suspended, blocked, locked, frozen, banned = suspended, blocked, locked, banned, frozen
past_due = past_due, Past Due, overdue, unpaid, delinquent, late, in_arrears, in_dunning, dunning = past due,
  overdue, unpaid, behind on payments, behind on their payments, behind with payments, behind with their payments,
  behind on their bills, behind on bills, behind on their bill, late on payments, late on their payments, late,
  in arrears, delinquent,
  outstanding, owing
grace = grace, grace_period, in_grace, in_grace_period = grace, grace period, in grace period, period of grace
trialing = trialing, trial, trialling, Trial, in_trial, free_trial = trialing, trialling, on trial, on a trial, in
  trial, trial, free trial, on a free trial, in their free trial, on their free trial, in a free
  trial, in their trial, on their trial
pending = pending, Pending, in_review, under_review, awaiting, waiting, processing = pending, awaiting, waiting, in
  review, under review, in progress, being reviewed, unprocessed, outstanding
completed = completed, complete, Completed, done, finished, closed, fulfilled, success = completed, complete, done,
  finished, fulfilled
in_progress = in_progress, in progress, In Progress, started, open, ongoing = in progress, under way, underway,
  ongoing,
  started, half done, halfway
open = open, Open, new, unresolved = open, unresolved, still open, outstanding, unsolved
closed = closed, Closed, resolved, solved, done = closed, resolved, solved, shut
approved = approved, Approved, accepted, passed, granted, verified = approved, accepted, granted, passed, cleared
rejected = rejected, Rejected, declined, denied, refused, failed = rejected, declined, denied, refused, turned down,
  knocked back
failed = failed, Failed, failure, declined, error, unsuccessful = failed, unsuccessful, declined, failing
succeeded = succeeded, success, successful, completed, paid = successful, succeeded, went through
shipped = shipped, Shipped, dispatched, sent, in_transit = shipped, dispatched, sent, on its way, in transit
delivered = delivered, Delivered, received = delivered, arrived, received
returned = returned, Returned = returned, sent back
refunded = refunded, Refunded = refunded, paid back, reimbursed
paid = paid, Paid, settled, premium, pro = paid, settled, paying, paid up
with_ads = ads, with_ads, ad_supported, ads_tier, basic_with_ads, standard_with_ads, basic_ads, ads_basic,
  standard_ads, freemium = ad supported, plan with ads, ads plan, ad plan, plan with adverts,
  ads supported, ad funded, ad based, ad tier, ads tier, with ads, with adverts, ad supported tier, ad supported plan
free = free, Free, freemium = free, freemium, unpaid, non paying, for free, free of charge,
  complimentary
verified = verified, Verified, approved, confirmed, passed = verified, confirmed, validated
unverified = unverified, Unverified, not_verified, pending = unverified, not verified, unconfirmed
new = new, New = new, brand new
confirmed = confirmed, Confirmed, booked = confirmed
draft = draft, Draft, unpublished = draft, unpublished, in draft
won = won, closed_won, Closed Won = won, closed won
lost = lost, closed_lost, Closed Lost = lost, closed lost
no_show = no_show, no-show, No Show, missed = no show, missed, did not show up
employed = employed, full_time = employed, working, in work, in a job
self_employed = self_employed, self-employed, freelance = self employed, freelance, freelancer, freelancers, own boss
retired = retired = retired, retiree, retirees, pensioner, pensioners
student = student = student, students
unemployed = unemployed = unemployed, jobless, out of work
single = single = single, unmarried
married = married = married, wed, with a spouse
divorced = divorced, separated = divorced, divorcee, divorcees
widowed = widowed, widow = widowed, widow, widows, widower, widowers
part_time = part_time, part-time, Part Time, Part-time, parttime = part time, part timer, part timers
full_time = full_time, full-time, Full Time, Full-time, fulltime = full time, full timer, full timers
seasonal = seasonal, temporary, temp = seasonal, seasonals, temp, temps, seasonal staff
contractor = contractor, freelance, freelancer, contract = contractor, contractors, on contract
homemaker = homemaker, housewife, stay_at_home = homemaker, homemakers, housewife, housewives, stay at home parents
"""

REACHES = """
international = international, foreign, abroad, overseas, intl, cross_border, cross-border, outbound = international,
  internationally, abroad, overseas, foreign, cross-border, cross border, in a foreign country, in another country,
  outside the country
domestic = domestic, national, inland, local, home = domestic, domestically, inland, within the country
"""

HOUSING = """
homeowner = homeowner, owner, home_owner, own, owned, owner_occupier, Homeowner, Owner = homeowner, homeowners, home
  owner, home owners, owner occupier, owner occupiers, property owner, property owners, house owner, house owners, own
  their home, own their own home
renter = renter, rent, tenant, rented, renting, Renter, Tenant = renter, renters, tenant, tenants, renting, rent their
  home
"""

DIETS = """
vegetarian = vegetarian, Vegetarian, veggie, veg, Veg, v, V, AVML, VLML, VOML, VGML = vegetarian, vegetarians, veggie,
  veggies, veg, meat free
non_vegetarian = non_vegetarian, non_veg, nonveg, Non-Veg = non vegetarian, non vegetarians, non veg, meat eaters
eggetarian = eggetarian, Eggetarian, eggitarian, ovo_vegetarian = eggetarian, eggetarians, eggitarian, eggitarians
vegan = vegan, Vegan, plant_based, plant-based, VGML = vegan, vegans, plant based
omnivore = omnivore, omni, none, meat = omnivore, omnivores, meat eater, meat eaters, meat, eat everything,
  eat anything, no special diet, no dietary needs
pescatarian = pescatarian, pescetarian, pesc, pescatarians = pescatarian, pescatarians, pescetarian, pescetarians
gluten_free = gluten_free, gluten-free, Gluten Free, celiac, gf, GF, no_gluten, GFML = gluten free, coeliac, coeliacs,
  celiac, celiacs, can not eat gluten, not eat gluten, avoid gluten, no gluten
dairy_free = dairy_free, dairy-free, lactose_free, lactose_intolerant, df, DF, no_dairy, lf, NLML = dairy free,
  lactose free, lactose intolerant, not eat dairy, avoid dairy, no dairy
halal = halal, Halal, MOML, MSML = halal
kosher = kosher, Kosher, KSML = kosher
keto = keto, ketogenic = keto, ketogenic, low carb
"""

LEVELS = """
low = low, Low, small, minor, 1 = low, small, minor, weak
medium = medium, Medium, mid, moderate, normal = medium, moderate, mid, average, middling, middle
high = high, High, large, severe, major = high, strong, elevated, large, major
critical = critical, urgent, Critical, Urgent, high, p1, p0, sev1, blocker = critical, urgent, severe, emergency, top
  priority, burning
beginner = beginner, Beginner, novice, starter, easy, beg = beginner, beginners, novice, newbie, starter, entry level,
  rookie
intermediate = intermediate, Intermediate, medium, int, inter = intermediate, improver
advanced = advanced, Advanced, expert, pro, hard, adv = advanced, expert, experts, skilled, experienced
economy = economy, Economy, coach = economy, coach, economy class, standard class, cattle class
premium_economy = premium_economy, Premium Economy = premium economy, economy plus
business = business, Business, business_class = business, business class, club class
first = first, First, first_class = first class, first
small = small, S, Small, s = small, smalls, size s
medium_size = medium, M, Medium, m = medium, size m
large = large, L, Large, l = large, size l
extra_large = XL, xl, Extra Large, x-large = extra large, xl, size xl, ^XL
positive = positive, Positive, pos, happy, good = positive, happy, good, favourable, favorable
negative = negative, Negative, neg, unhappy, bad = negative, unhappy, bad, unfavourable, unfavorable
neutral = neutral, Neutral = neutral, so so, lukewarm
promoter = promoter, Promoter, promoters = promoter, promoters
passive = passive, Passive, passives = passive, passives
detractor = detractor, Detractor, detractors = detractor, detractors
hard = hard, Hard, hard_bounce = hard, permanent
soft = soft, Soft, soft_bounce = soft, temporary
economy_delivery = standard, economy, Standard, regular = standard, regular, normal
express = express, Express, next_day, fast, priority, overnight = express, next day, next day delivery, priority,
  overnight, fast
pickup = pickup, click_and_collect, in_store_pickup, collection, bopis, Pickup, click_collect, collect, cnc, cac,
  c&c = pickup, pick up, click and collect, collection, collect, curbside, in store pickup
delivery = delivery, Delivery, home_delivery, hd, ship_to_home = delivery, home delivery, delivered,
  to their door, to the door, delivered to their home
round_trip = round_trip, return, roundtrip, Round Trip = round trip, return, return trip, there and back, roundtrip
one_way = one_way, oneway, single, One Way = one way, single
morning = morning, am, Morning, AM, morn = morning, mornings, in the morning
evening = evening, eve, evng, Evening, pm, PM, night = evening, evenings, in the evening
afternoon = afternoon, aft, Afternoon, pm, PM, midday = afternoon, afternoons, in the afternoon
night = night, Night, late_night, evening = night, nights, at night, late at night
weekend = weekend, weekends, Weekend = weekend, weekends, at the weekend, on weekends
weekday = weekday, weekdays, Weekday = weekday, weekdays, on weekdays
"""

ROLES = """
admin = admin, Admin, administrator, owner = admin, admins, administrator, administrators, superuser
owner = owner, Owner, account_owner, workspace_owner, admin = owner, owners, account owner, account owners, account
  holder
member = member, Member, user, editor = member, members, team member, team members, regular user
viewer = viewer, Viewer, read_only, reader, guest = viewer, viewers, read only, read only user, read only users
editor = editor, Editor, contributor, writer = editor, editors, contributor, contributors
guest = guest, Guest, visitor = guest, guests
developer = developer, Developer, engineer, dev, Software Engineer, Engineering = developer, developers, dev, devs,
  engineer, engineers, programmer, programmers, coder, coders, software engineer, software engineers
marketer = marketer, marketing, Marketing, Marketer, Marketing Manager = marketer, marketers, marketing people, in
  marketing, marketing
sales = sales, Sales, Sales Rep, Account Executive = sales, salesperson, salespeople, in sales, sales people, sales
  rep,
  sales reps
manager = manager, Manager = manager, managers, boss, bosses
executive = executive, Executive, C-Level, c_level, exec, CXO = executive, executives, c level, c suite, exec, execs,
  leadership
ceo = CEO, ceo, Chief Executive Officer = ceo, ceos, chief executive, chief executives, ^CEO
cto = CTO, cto, Chief Technology Officer = cto, ctos, chief technology officer, ^CTO
cfo = CFO, cfo, Chief Financial Officer = cfo, cfos, chief financial officer, finance chief, ^CFO
cmo = CMO, cmo, Chief Marketing Officer = cmo, cmos, chief marketing officer, ^CMO
coo = COO, coo, Chief Operating Officer = coo, coos, chief operating officer, ^COO
founder = founder, Founder, co-founder, Founder/CEO, cofounder = founder, founders, co founder, cofounder, cofounders
director = director, Director = director, directors
vp = VP, vp, Vice President = vp, vps, vice president, vice presidents, ^VP
designer = designer, Designer, design = designer, designers
analyst = analyst, Analyst, data analyst = analyst, analysts, data analyst, data analysts
product_manager = product_manager, Product Manager, PM, product = product manager, product managers, pm, pms, ^PM
hr = hr, HR, Human Resources, people = hr, human resources, people team, ^HR
finance = finance, Finance, accounting = finance, accounting, accountant, accountants
billing = billing, billing_admin, Billing Admin = billing admin, billing admins, billing contact, billing contacts
teacher = teacher, Teacher, instructor, educator = teacher, teachers, instructor, instructors, educator, educators
student = student, Student, learner = student, students, learner, learners, pupil, pupils
parent = parent, Parent, guardian = parent, parents, guardian, guardians
driver = driver, Driver, courier, rider = driver, drivers, courier, couriers
host = host, Host, landlord = host, hosts, landlord, landlords
seller = seller, Seller, vendor, merchant = seller, sellers, vendor, vendors, merchant, merchants
buyer = buyer, Buyer = buyer, buyers
"""

INDUSTRIES = """
software = software, Software, SaaS, saas, technology, Technology, tech = software, saas, tech, technology, it,
  software
  companies, tech companies, ^SaaS, ^IT
retail = retail, Retail, ecommerce, E-commerce, commerce = retail, retailer, retailers, shops, stores
ecommerce = ecommerce, E-commerce, Ecommerce, e-commerce, retail, Retail = ecommerce, e commerce, online retail, online
  shops, online stores, dtc
finance = finance, Finance, fintech, Financial Services, financial_services, banking = finance, financial services,
  banking, bank, banks, financial
fintech = fintech, FinTech, Fintech, finance = fintech, fintechs
insurance = insurance, Insurance = insurance, insurers
healthcare = healthcare, Healthcare, health, Health, Health Care, medical = healthcare, health care, health, medical,
  hospital, hospitals, medicine
education = education, Education, edtech, EdTech, higher_education = education, edtech, schools, school, universities,
  educational
media = media, Media, entertainment, publishing, Media & Entertainment = media, entertainment, publishing, publishers
travel = travel, Travel, hospitality, Hospitality, tourism = travel, tourism, hospitality, hotels
manufacturing = manufacturing, Manufacturing, industrial = manufacturing, manufacturers, manufacturer, factories
real_estate = real_estate, Real Estate, property, proptech = real estate, property, realty
government = government, Government, public_sector, Public Sector = government, public sector, governmental
nonprofit = nonprofit, Nonprofit, non-profit, ngo, charity = nonprofit, non profit, non profits, nonprofits, charity,
  charities, ngo, ngos
telecom = telecom, Telecom, telecommunications, telco = telecom, telecoms, telecommunications, telco, telcos
logistics = logistics, Logistics, transportation, Transport = logistics, transportation, transport, shipping
automotive = automotive, Automotive, auto = automotive, auto, car industry, cars
energy = energy, Energy, utilities, Utilities = energy, utilities, utility, oil and gas
legal = legal, Legal, law = legal, law, law firms, law firm
agency = agency, Agency, marketing, advertising, Marketing = agency, agencies, advertising, marketing agency
gaming = gaming, Gaming, games = gaming, games, game studios
food = food, Food & Beverage, restaurants, food_and_beverage = food, restaurants, food and beverage, f and b
consulting = consulting, Consulting, professional_services, Professional Services = consulting, professional services,
  consultancies, consultants
construction = construction, Construction = construction, builders, building
enterprise = enterprise, Enterprise, large = enterprise, enterprises, large companies, big companies
mid_market = mid_market, mid-market, Mid-Market, midmarket, medium = mid market, midmarket, medium sized, mid size, mid
  sized
smb = smb, SMB, small_business, Small Business, small = smb, smbs, small business, small businesses, sme, smes, ^SMB,
  ^SME
startup = startup, Startup, start-up, startups = startup, startups, start up, start ups
business = business, Business, b2b, company, corporate = business, businesses, b2b, corporate, company, ^B2B
consumer = consumer, b2c, personal, individual, Consumer, Personal = consumer, consumers, b2c, personal, individual,
  private, ^B2C
"""

MONTHS = """
january = January, Jan, 1, 01 = january
february = February, Feb, 2, 02 = february
march = March, Mar, 3, 03 = march
april = April, Apr, 4, 04 = april
may = May, 5, 05 = may
june = June, Jun, 6, 06 = june
july = July, Jul, 7, 07 = july
august = August, Aug, 8, 08 = august
september = September, Sep, Sept, 9, 09 = september
october = October, Oct, 10 = october
november = November, Nov, 11 = november
december = December, Dec, 12 = december
"""
