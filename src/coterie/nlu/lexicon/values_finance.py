"""Values of banks, brokers, lenders, insurers and those who pay, in the notation of `shapes`."""

from __future__ import annotations

CARD_ENTRY = """
contactless = ctls, contactless, nfc, tap, tap_to_pay = contactless, contactlessly, tapped, tap to
  pay, tapped to pay, by tapping, tapping, tap and go
chip = chip, chip_pin, chip_and_pin, emv, Chip = chip and pin, chip, chip card, by chip
ecom = ecom, ecommerce, online, cnp, card_not_present, moto, internet, web = online, over the internet, on the web, card
  not present
magstripe = magstripe, swipe, mag_stripe = swiped, magnetic stripe, by swiping
virtual = virtual, virtual_card, disposable = virtual, virtual card, disposable
physical = physical, plastic, standard_plastic = physical, plastic
"""

LOANS = """
auto_loan = auto_loan, car_loan, vehicle_loan, car_finance = car loan, auto loan, car finance, vehicle loan, car, cars
mortgage = mortgage, home_loan, house_loan = mortgage, mortgages, home loan, home loans
home_equity = heloc, home_equity, home_equity_line, second_mortgage = home equity, home equity line, heloc,
  second mortgage
personal_loan = personal_loan, unsecured_loan, personal = personal loan, personal loans, unsecured loan
student_loan = student_loan, education_loan = student loan, student loans
credit_card = credit_card, cc, creditcard = credit card, credit cards
payday_loan = payday_loan, short_term_loan = payday loan, payday loans, short term loan
"""

COVER_LEVELS = """
comprehensive = comp, comprehensive, fully_comp, full = comprehensive, fully comprehensive, fully comp, full cover
third_party_fire_theft = tpft, third_party_fire_and_theft = third party fire and theft
third_party = tpo, third_party, third_party_only = third party, third party only
electric = ev, bev = electric, electric car, electric cars, electric vehicle, electric vehicles, ev,
  evs, battery powered
hybrid = hev, phev = hybrid, hybrids, plug in hybrid
comparison_site = aggregator, comparison_site, price_comparison, pcw = comparison site, comparison sites,
  price comparison
  site, comparison website, price comparison website, comparison engine
broker = broker, intermediary, ifa = broker, brokers, financial adviser
"""

WRAPPERS = """
pension = sipp, SIPP, pension, personal_pension, workplace_pension = pension, pensions, personal pension, sipp
stocks_isa = isa, ISA, stocks_and_shares_isa, ss_isa = isa, isas, stocks and shares isa
junior_isa = jisa, junior_isa, JISA = junior isa, junior isas, jisa
lifetime_isa = lisa, lifetime_isa, LISA = lifetime isa, lisa
general_account = gia, GIA, general, general_investment = general investment account, general account, gia,
  taxable account
roth = roth, roth_ira, ROTH = roth, roth ira
ira = ira, IRA, traditional_ira = ira, traditional ira
workplace_401k = 401k, 401_k, 403b = 401k, workplace plan
one_off = one_off, oneoff, lump_sum, single_payment = lump sum, lump sums, one off, one off payment, single payment
"""

MERCHANTS = """
groceries = groceries, grocery, supermarket, supermarkets, food_shopping, grocery_stores, Groceries = groceries,
  grocery,
  supermarket, supermarkets, grocery stores, grocery store, food shopping
fuel = fuel, petrol, gas, gas_station, gas_stations, fuel_stations, petrol_stations, Fuel = fuel, petrol, gas, gasoline,
  diesel, petrol station, petrol stations, gas station, gas stations, filling station, filling stations
dining = dining, restaurants, restaurant, eating_out, food_and_drink, eat_out, Dining, Restaurants = restaurants,
  restaurant, eating out, ate out, eaten out, eat out, eats out, dining out, dined out, dine out, meals out, dining
transport = transport, transportation, public_transport, transit, travel_local, Transport = transport, public transport,
  transit, trains and buses, bus and train, buses, trains, commuting, taxis
gambling = gambling, betting, casino, bookmaker, lottery, Gambling = gambling, betting, bookmaker, bookmakers, casino,
  casinos, gambling site, gambling sites, betting site, betting sites, betting shop
entertainment = entertainment, leisure, fun, going_out, Entertainment = entertainment, leisure, going out, nights out
bills = bills, utilities, utility, household_bills = bills, utilities, household bills, utility bills
energy = energy, electricity, energy_supplier = energy, electricity, gas and electric, energy bill
fashion = fashion, clothing, apparel, clothes, Fashion = fashion, clothes, clothing, apparel
electronics = electronics, tech, gadgets, consumer_electronics, Electronics = electronics, gadgets, tech, consumer
  electronics
beauty = beauty, cosmetics, health_beauty, Beauty = beauty, cosmetics, make up, makeup, skincare, beauty products
home_goods = home, home_garden, furniture, homeware, home_and_garden = homeware, home and garden, furniture,
  furnishings,
  home goods, household goods
"""

RAILS = """
swift = swift, SWIFT, international_wire, wire = swift, by swift, international wire, ^SWIFT
sepa = sepa, SEPA, sepa_credit = sepa, ^SEPA
faster_payment = fps, faster_payment, faster_payments, FPS, instant = faster payment, faster payments, instant payment,
  ^FPS
ach = ach, ACH = ach, ^ACH
wire = wire, Wire, bank_wire, wire_transfer = wire, wire transfer, wired, by wire, bank wire
p2p = p2p, peer_to_peer = p2p, peer to peer, person to person, ^P2P
bank_transfer = bank_xfer, bank_transfer, bank_tfr, bacs, giro, transfer = bank transfer, bank transfers, by bank
bank_account = bank_account, bank_acct, bank, checking_account, BANK_ACCOUNT = bank account, bank accounts, bank
manual = manual, by_hand, one_off = manually, manual, by hand, by themselves
round_up = round_up, roundup, round_ups, roundups, spare_change = round up, round ups, spare change, roundups
payday = payday_rule, payday, salary_sort, auto_payday = payday, on payday, on pay day
auto = auto, automatic, autosave = automatically, automatic, auto, on schedule
"""

EVERY = """
annual = annual, yearly, yrly, annually = annual, yearly, annually, every year, each year, per year, a year, once a year
monthly = mthly, mnthly, monthly = monthly, every month, each month, per month, a month, once a month
weekly = wkly, weekly = weekly, every week, each week, per week, a week, once a week
daily = dly, daily = daily, every day, each day, per day, a day, once a day
quarterly = qtrly, quarterly, qtr = quarterly, every quarter, each quarter, per quarter, every three months
fortnightly = fortnightly, biweekly, bi_weekly, 2w, every_2_weeks = fortnightly, every two weeks, every fortnight,
  every 2 weeks, biweekly, every other week
"""

STANDINGS = """
written_off = charged_off, written_off, write_off, chargeoff = written off, charged off, debt
  has been written off, debt was written off, debt written off, debts written off, loan written off
in_default = default, defaulted, in_default = in default, defaulted
in_collections = in_collections, collections, sent_to_collections, debt_collection = in collections, with collections,
  with a debt collector
good_standing = good_standing, up_to_date = good standing, in good standing, up to date, paid up
manual_review = manual_review, in_review, under_review, needs_review = manual review, manually reviewed, being manually
  reviewed, reviewed by hand, in manual review, under manual review
not_started = not_started, not_begun = not started, never started, yet to start, haven't started,
  not begun
with_parents = with_parents, living_with_parents, parents, with_family, family_home = with their parents, with parents,
  with mum and dad, with mom and dad, with their folks, at home with mum and dad, at home with mom and dad, at their
  parents, with their family, with family
cautious = conservative, cautious, defensive, low_risk = cautious, conservative, risk averse,
  careful, playing it safe, low risk
balanced = balanced, moderate = balanced, moderate, middle of the road
adventurous = aggressive, adventurous, high_risk, speculative = aggressive, adventurous, bold,
  risk taking, high risk, risk takers, risk taker, risk hungry
beginner = beginner, novice, newbie = newbie, newbies, beginner, beginners, novice, novices, rookie,
  rookies, first timer, first timers, inexperienced
"""

PURPOSES = """
debt_consolidation = debt_consolidation, debt_consol, consolidation, consolidate_debt, refinance = debt consolidation,
  consolidate debts, consolidate debt, consolidate their debts, consolidating debts, consolidating debt, pay off other
  debts, combine their debts, consolidate loans
home_improvement = home_improvement, home_improvements, renovation, home_reno, remodel = home improvement, home
  improvements, renovation, renovations, a new kitchen, do up their home, do up their house, work on the house,
  remodeling, renovating
car = car, vehicle, auto, car_purchase, new_car = car, a car, a new car, vehicle, new car, used car, to buy a car
wedding = wedding, Wedding, marriage = wedding, get married, getting married, tie the knot
medical = medical, medical_bills, healthcare, health = medical bills, medical, hospital bills, an operation
holiday = holiday, vacation, travel = holiday, vacation, holidays
emergency = emergency, emergency_fund, rainy_day, rainy_day_fund = emergency, emergencies, rainy day, a rainy day,
  emergency fund, rainy days
house_deposit = house_deposit, home_deposit, first_home = house deposit, first home, deposit on a house,
  deposit for a house, home deposit, to buy a house, to buy a home
education = education, tuition, school_fees, studies, student = education, tuition, school fees, studies,
  university fees
retirement = retirement, pension, retire = retirement, retire, retiring, pension
income = income, passive_income = income, regular income, passive income
growth = growth, capital_growth, long_term_growth = growth, long term growth, grow their money
"""

PLANS_OF_PAYMENT = """
pay_in_3 = pi3, pay_in_3, pay3, split3, three_parts, 3x, slice_3 = pay in three, pay in 3, three payments,
  three parts, in
  three, three instalments, three installments, 3 payments, 3 instalments, 3 installments, thirds
pay_in_4 = pi4, pay_in_4, pay4, split4, four_parts, 4x, slice_4 = pay in four, pay in 4, four payments, four parts, in
  four, four instalments, four installments, 4 payments, 4 instalments, 4 installments
pay_in_30 = pay30, pay_in_30, pay_30, pay_in_30_days, invoice_30, net30, pay_later_30 = pay in 30 days, pay in 30,
  pay in
  thirty days, pay after 30 days, 30 days later, pay within 30 days, pay in a month
finance_6 = fin6, financing_6, finance_6, 6m, fin_6m = six month financing, 6 month financing, over six months,
  six month
  plan, 6 month plan
finance_12 = fin12, financing_12, finance_12, 12m, fin_12m = twelve month financing, 12 month financing, over twelve
  months, twelve month plan, 12 month plan
finance_24 = fin24, financing_24, finance_24, 24m, fin_24m = 24 month financing, over 24 months, over two years,
  24 month
  plan
"""

COVERS = """
gadget = gadget, gadgets, gadget_insurance, device_protection, phone_insurance, gadget_cover = gadget, gadgets, phone,
  phones,
  mobile, device, devices, laptop, tablet
travel = travel, travel_insurance, Travel = travel, trip, holiday, trips
pet = pet, pets, pet_insurance, Pet = pet, pets
purchase_protection = purchase_prot, purchase_protection, item_protection, product_protection = purchase protection,
  their purchase, their purchases, what they bought
home = home, contents, home_insurance, household, buildings = home, contents, house, household, buildings
car = car, auto, motor, vehicle, car_insurance = car, motor, auto, vehicle
life = life, life_insurance, term_life = life
accidental_damage = accidental_damage, accidental_dmg, accident, accidental = accidental damage, accident, an accident,
  accidents, accidental, dropped it, broke it, broke by accident
theft = theft, stolen, burglary, robbery, Theft = theft, stolen, burglary, robbed, got robbed, being robbed, a break in
loss = loss, lost, Loss = loss, lost it, losing it
breakdown = breakdown, mechanical_breakdown, malfunction, fault = breakdown, broke down, malfunction, stopped working
water = water_damage, flood, escape_of_water, leak = water damage, flood, flooding, a leak, burst pipe
"""

TRADES = """
buy = buy, bid, long = bought, buy, buying, buys, purchased, went long
sell = sell, ask, short = sold, sell, selling, sells, offloaded, cashed in, dumped, went short
equity = equity, stocks, shares, equities = shares, stocks, stock, share, equities, equity
etf = etf, ETF, fund, etfs = etf, etfs, index fund, index funds, tracker, trackers, ^ETF, ^ETFs
crypto = crypto, cryptocurrency, digital_asset = crypto, cryptocurrency, cryptocurrencies, coin, coins,
  crypto coin, crypto coins, digital currency
option = option, options, derivative, OPT = option, options, option contract, options contracts
bond = bond, bonds, fixed_income, gilts = bond, bonds, gilts, treasuries, fixed income
market = mkt, market, market_order = market order, market orders, at market
limit = lmt, limit, limit_order = limit order, limit orders
stop = stp, stop, stop_loss, stop_order = stop loss, stop losses, stop order, stop orders
below = below, down, lower, falls_below = below, dropping below, falling below, dropping, dips, drops below,
  falls below, dipping below, falling under
above = above, up, higher, rises_above = above, rising above, climbing above, going above, rises above,
  climbs above, going over
no_buying_power = insufficient_bp, insufficient_buying_power, insufficient_funds, no_buying_power, low_balance = lack of
  buying power, not enough buying power, insufficient buying power, no buying power, too little buying power
market_closed = market_closed, closed, outside_hours, after_hours = market was closed, markets were closed,
  the market was
  closed, market closed, outside market hours, outside trading hours, out of hours, markets closed
halted = halted, trading_halt, suspended = halted, trading was halted, trading halt, suspended from trading
"""

TICKERS = """
apple = AAPL, Apple = apple
tesla = TSLA, Tesla = tesla
microsoft = MSFT, Microsoft = microsoft
amazon = AMZN, Amazon = amazon
google = GOOGL, GOOG, Alphabet = google, alphabet
nvidia = NVDA, Nvidia, NVIDIA = nvidia
meta = META, FB, Meta = meta, facebook
netflix = NFLX, Netflix = netflix
gamestop = GME, GameStop = gamestop, game stop
amd = AMD = amd
intel = INTC, Intel = intel
disney = DIS, Disney = disney
coca_cola = KO, Coca-Cola = coca cola, coke
paypal = PYPL, PayPal = paypal
coinbase = COIN, Coinbase = coinbase
palantir = PLTR, Palantir = palantir
sp500 = SPY, VOO, SPX, VUSA = s&p 500, s and p 500, sp500
gold = XAU, GLD, gold = gold
"""

WHY = """
no_funds = nsf, NSF, insufficient_funds, no_funds, low_balance, insufficient, insuff_funds = no money in the account, no
  money, lack of funds, insufficient funds, not enough money in the account, not enough money, out of money, empty
  account, no funds, too little in the account, not having enough money
left_for_another = switched_bank, switched_provider, switched_broker, moved_broker, moved_bank, competitor, switched,
  moved_provider, switched_insurer = another bank, another insurer, a different insurer, a different bank,
  another broker, a different broker, another provider, for a
  competitor, a rival, switched banks, a rival bank, another app
job_loss = job_loss, unemployment, redundancy, lost_job, laid_off, unemployed = lost their job, lost their jobs, losing
  their job, job loss, made redundant, redundancy, laid off, out of work, out of a job, lost a job
not_delivered = not_delivered, not_received, item_not_received, never_arrived, non_delivery, non_receipt = never
  arrived, never came, never turned up, didn't arrive, did not arrive, didn't turn up, not delivered, not received,
  never showed up, never got it, didn't get it, got lost, went missing
not_as_described = not_as_described, misdescribed, not_as_expected, different_item = not as described, wasn't as
  described, different from the description, not what they ordered
double_charge = duplicate_charge, duplicate, double_charge, charged_twice, duplicate_payment, double_charged = charged
  twice, billed twice, double charged, double charge, duplicate charge, duplicate charges, paid twice, double billed
fraud = fraud, fraudulent, unauthorised, unauthorized, not_me, scam, fraud_suspected = fraud, fraudulent, scam, a scam,
  unauthorised, unauthorized, not made by them, didn't recognise, didn't recognize
over_limit = over_limit, limit_exceeded, exceeds_limit, limit_reached, exceeded_limit = over their limit, over the
  limit, going over their limit, went over their limit, exceeding their limit, hitting their limit, above their limit
wrong_pin = wrong_pin, incorrect_pin, invalid_pin, bad_pin = wrong pin, incorrect pin, the wrong pin, mistyped pin
missing_documents = missing_docs, missing_documents, incomplete_docs, docs_missing, no_documents = missing paperwork,
  missing documents, missing papers, lack of paperwork, no paperwork, incomplete paperwork, missing docs
not_covered = not_covered, excluded, exclusion, out_of_scope = not covered, wasn't covered, isn't covered, excluded
rate_too_high = rate_too_high, high_rate, interest_too_high, apr_too_high, too_expensive = rate was too high, rate too
  high, interest too high, interest was too high, too much interest
no_interest = not_interested, no_interest = not interested, no interest
mismatch = selfie_mismatch, face_mismatch, photo_mismatch = selfie didn't match, face didn't match,
  selfie did not match,
  photo didn't match, selfie doesn't match
name_mismatch = name_mismatch = name didn't match, names didn't match, name did not match
blurry = blurry, blurry_photo, blurred, unreadable, poor_image, bad_photo = blurry, blurred, photo was blurry,
  too blurry,
  unreadable, out of focus
expired_document = doc_expired, document_expired, expired, expired_doc, id_expired = document had expired, expired
  document, document was out of date, id had expired, out of date id, expired id, id was out of date, passport had
  expired, document had run out, id had run out
dti = dti_too_high, high_dti, dti, too_much_debt, open_debt = debt to income was too high, debt to income too high, debt
  to income ratio was too high, too much debt, too many debts, in too much debt, already in debt
low_score = low_score, low_credit_score, bad_credit, poor_credit, credit_history = bad credit, low score, poor credit,
  low
  credit score, bad credit history, poor credit history
performance = performance, poor_performance, low_returns, bad_returns = poor performance, bad performance,
  poor returns, bad
  returns, low returns, disappointing returns
losses = losses, lost_money = lost money, losing money, losses, bad losses
moved_abroad = moved_abroad, emigrated, moved_country, left_country = moved abroad, emigrated, left the country, moving
  abroad
"""

PAPERS = """
payslip = payslip, pay_slip, pay_stub, paystub, wage_slip = payslip, payslips, pay slip, pay slips, pay stub, pay stubs,
  wage slip
bank_statement = bank_stmt, bank_statement = bank statement, bank statements
id_card = id_card, national_id, identity_card = id card, identity card, national id
driving_licence = driving_licence, drivers_license, driver_license, driving_license, dl = driving licence, driving
  license, driver's license, drivers license, driver's licence, driver license
passport = passport, Passport = passport, passports
spreadsheet = csv, xlsx, xls, excel, CSV = spreadsheet, spreadsheets, excel, excel file, csv
pdf = pdf, PDF = pdf
qr = in_store_qr, qr, qr_code, qr_scan = qr code, qr codes, scanning a qr code, qr, scanned a qr code
authenticator = totp, authenticator, authenticator_app, otp_app = authenticator app, authenticator, authentication
  app, code generator, google authenticator
text_code = sms, SMS = texted code, sms code, by text message
"""

EMPLOYMENTS = """
self_employed = self_emp, self_employed, selfemployed, freelance, freelancer, sole_trader = self employed, freelance,
  freelancer, freelancers, own boss, sole trader, sole traders, working for themselves, work for themselves
unemployed = unemployed, jobless, out_of_work, unemp = unemployed, out of work, jobless, between jobs, out of a job,
  don't have a job, no job, without a job, not working, without work
student = student, in_education, studying = student, students, in education, at university, at college, undergrads
retired = retired, pensioner = retired, retiree, retirees, pensioner, pensioners, in retirement
employed = employed, full_time, emp, salaried = employed, salaried, in work, in a job, employees
homemaker = homemaker, stay_at_home, housewife, carer = homemaker, homemakers, stay at home parents, housewives
"""

COINS = """
bitcoin = BTC, XBT, Bitcoin, bitcoin = bitcoin, bitcoins, btc
ether = ETH, Ethereum, ethereum, ether = ethereum, ether, eth
solana = SOL, Solana, solana = solana
ripple = XRP, Ripple, ripple = ripple, xrp
cardano = ADA, Cardano, cardano = cardano
dogecoin = DOGE, Dogecoin, dogecoin = dogecoin, doge
litecoin = LTC, Litecoin, litecoin = litecoin
tether = USDT, Tether, tether = tether, usdt
usd_coin = USDC, USD Coin = usd coin, usdc
polkadot = DOT, Polkadot, polkadot = polkadot
polygon = MATIC, POL, Polygon, polygon = polygon
avalanche = AVAX, Avalanche, avalanche = avalanche
"""

DIRECTIONS = """
increase = increase, up, raise, increased, raised, upward, Increase = increased, raised, upped, lifted, increase, raise,
  bigger, larger, higher, extended, bumped up, put up, grew
decrease = decrease, down, reduce, reduction, decreased, reduced, lowered, lower, downward,
  Decrease = decreased, reduced, lowered, cut, smaller, decrease,
  reduction, shrank, trimmed, slashed, brought down, knocked down, put down
"""
