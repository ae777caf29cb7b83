"""Field concepts of places where cars are sold: what a car is like, what is due on it, what people have and want."""

from __future__ import annotations

TEXT = """
car_mileage
  name: mileage, odometer, odometer reading, car/vehicle/current mileage, mile/km drive/do, mile on_clock, milage
  say: mileage, odometer, mile on * clock, on * clock, mile under * belt, mile, do * mile, have * do, with * mile
  as: number/mile property
  more: high mileage
  less: low mileage

car_year
  name: car/vehicle/model/build/manufacture/registration/current_car/plate year, year of manufacture/registration,
    first_register year, current car year, car register, vehicle year
  say: year, model year, registration year, from, build in, make in, register in, plate, year of * car, old than,
    new than, from before, from after
  as: number both

mot_due
  name: mot due/expiry/expire/end/renewal/date/- at/on/date/-, mot, next mot, inspection due/expiry date/on/-,
    roadworthiness due, tuv due, mot expire on/at
  say: mot, mot due, mot run out, mot expire, mot be due, have * mot due, mot come up, have * mot come up, need * mot,
    need * inspection, inspection due, due * mot, mot be up, due for * mot, mot renewal, test due, mot end
  as: date trait

service_due
  name: service/next_service/servicing due/date/on/at/due_date, next service
  say: service due, due * service, due for * service, need * service, have * service due, next service, service come up,
    car be due * service
  as: date trait

insurance_renewal
  name: insurance/policy/cover/car_insurance/motor_insurance renew/renewal/expiry/expire/end/due/run_out on/at/date/-,
    insurance renewal date, insurance renew
  say: insurance renew, insurance renewal, renew * insurance, insurance up for renewal, have * insurance renew,
    insurance run out, insurance end, insurance be due, insurance expire, car insurance come up, cover run out,
    have * insurance up for renewal, insurance come up for renewal
  as: date trait

finance_end
  name: finance/car_finance/agreement/loan/lease/pcp/hp/deal end/end/expiry/expire/mature/maturity/settle/finish
    on/at/date/-, end of finance/lease/agreement, finance end date
  say: finance end, finance agreement end, finance be up, finance run out, finance deal end, finance come to end,
    come to end of * finance/lease/agreement/pcp, reach end of * finance/lease/agreement/pcp, lease end, lease be up,
    agreement end, pcp end, end of * finance/lease/agreement, have * finance end, have * finance deal end,
    finish * finance, finish pay for * car, pay off * finance, lease run out, coming off * finance
  as: date trait

spend_limit
  name: budget/spend/price maximum/limit/ceiling/cap, maximum budget/spend/price, top budget, max budget, budget
  say: budget, can spend, could spend, to spend, have * to spend, afford, can afford, be able to spend, spend limit,
    maximum budget, budget be, look to spend, want to spend, happy to spend, price ceiling, prepare to spend
  as: number/money trait

fuel_liked
  name: prefer/prefer/pref/favorite/want/desire fuel/fuel_type/engine/powertrain, fuel preference
  say: prefer, want * car, be after * car, be look for * car, like * best, fuel, fuel type, want, be after,
    interest in *
    car, would like * car, fancy * car, keen on * car
  as: string trait

body_liked
  name: prefer/prefer/pref/favorite/want/desire body/body_type/body_style/car_type/vehicle_type/segment, body
    preference
  say: prefer, want, be after, be look for, like * best, body type, body style, would like, fancy, keen on
  as: string trait

car_owned
  name: current/own/own/present/old/existing car/vehicle make/brand/model/-, car/vehicle own/own/drive/drive,
    current car make, vehicle make
  say: drive, own, have, currently drive, car be, run, own car, current car, car they drive, car they own,
    run around in,
    get about in, be owner of, owner
  as: string trait

home_cars
  name: household/home/family car/vehicle count/number/total/-, car in household, number of car/vehicle,
    car/vehicle in household, car own count, vehicle count
  say: car in household, car at home, vehicle in household, own * car, car in family, car on drive, vehicle at home,
    household car, car to * name, run * car, have * car at home, own vehicle
  as: number/count trait

ads_live
  name: live/active/open/current/running ad/advert/listing/classify count/number/total/-, ad/listing live/active,
    number of live/active ad/listing, live ad
  say: ad live, live ad, ad run, active ad, advert live, live advert, live listing, active listing, listing live,
    car up for sale, have * ad live, have * ad run, have * up for sale, ad up, currently advertise, car on sale,
    have * ad up, thing up for sale
  as: number/count trait

shortlisted
  name: shortlist/save_car/save_vehicle/garage/save_listing size/count/number/total/-,
    number of save/shortlist car,
    save count
  say: shortlist, car on * shortlist, on * shortlist, car shortlist, shortlist of, car save, save car, car in * garage,
    listing save, vehicle on * shortlist, thing on * shortlist
  as: number/count trait vehicle_save.count

cars_bought
  name: lifetime/total/- car/vehicle buy/buy/purchase/count/total, car buy, number of car buy, car buy
  say: buy * car, car buy, buy car, car buy from us, vehicle buy, purchase * car
  as: number/count trait car_buy.count

has_part_exchange
  name: have/have part_exchange/part_ex/px/trade_in/car_to_sell,
    part_exchange/part_ex/px/trade_in flag/available/interest/-
  say: part exchange, part ex, px, trade in, car to part exchange, car to trade in
  as: boolean trait
  yes: have * part_exchange/part_ex/px/trade_in, have * car/vehicle/something to part_exchange/trade_in/part_ex/swap,
    want to part_exchange/trade_in/part_ex, with * part_exchange/part_ex/trade_in,
    have something to trade_in/part_exchange,
    have * old car to trade_in, bring * part_exchange, look to part_exchange/trade_in
  no: no part_exchange/part_ex/px/trade_in, not have * part_exchange/part_ex/px/trade_in,
    have nothing to part_exchange/trade_in/part_ex, without * part_exchange/part_ex/trade_in,
    have no car to part_exchange/trade_in

is_preapproved
  name: finance/credit/loan/mortgage preapprove/preapprove/pre_approve/pre_approve/prequalify/pre_qualify,
    be preapprove/pre_approve/prequalify, preapprove, pre approve
  say: preapprove, pre approve, prequalify
  as: boolean trait
  yes: be preapprove, be pre approve, have be pre approve, pre approve for, preapprove for, have * preapprove finance,
    have pre approve finance, have * finance pre approve, pre approve finance, finance in place, have finance in place,
    have * finance line up, prequalify for, be pre qualify, have * decision in principle
  no: not preapprove, not pre approve, not prequalify

is_in_trade
  name: be trade/trader/dealer, trade/dealer/trader flag/account/user/-, be trade
  say: trade, trader, dealer
  as: boolean trait
  yes: be trade, in * trade, motor trader, car trader, be trader, trade customer, trade user, trade account,
    trade buyer,
    be * motor_trader, be * dealer, trade seller, be in * motor trade, car dealer, from * trade
  no: not trade, not in * trade, private, not * trader, not * dealer, private individual

driving_licence
  name: license/license/driving_license/driving_license/driver_license type/status/category/-, license hold
  say: license, driving license, license type, have * license, hold * license, drive on * license
  as: string trait

buying_when
  name: buy/buying/purchase/moving/sell/selling timeframe/timeline/horizon/intent/when/window/stage/time,
    when buy/sell/move, timeframe, purchase timing
  say: buying timeframe, timeframe, timeline, want to buy, plan to buy, look to buy, intend to buy, hope to buy, be buy,
    buy in, ready to buy, expect to buy, in * market, want to buy in, plan to buy in, aim to buy, say they be, be just
  as: string trait

credit_rating
  name: credit band/rating/tier/grade/category/level/quality/standing, creditworthiness
  say: credit, credit rating, credit band, credit grade, have * credit, credit history, credit standing, credit be
  as: string trait

dealer_liked
  name: favorite/prefer/prefer/local/home/nearest/usual/top dealer/dealership/garage/agent/seller
  say: favorite dealer, prefer * dealer, local dealer, usual dealer, prefer, like * best, dealer they like,
    go to dealer,
    dealership of choice
  as: string trait

seller_kind
  name: seller/advertiser/vendor/owner type/kind/category, sell by type, private or trade
  say: seller, seller type, from * seller, sell by, kind of seller, by * seller, type of seller
  as: string property

body_kind
  name: body type/style/shape/kind, vehicle/car type/style/shape, car segment
  say: body type, body style, shape, body
  as: string property

gearbox
  name: transmission, gearbox, gear type/box, transmission type
  say: gearbox, transmission, gear
  as: string property

asking_price
  name: asking/advertise/list/list/sticker/reserve price, price ask, ad price
  say: asking price, ask price, advertise at, advertise for, list for, list at, on sale for, up for, price at
  as: number/money property
  near: price

valued_at
  name: valuation, appraisal, valuation/appraisal/estimate/estimate amount/value/price/figure, estimate value, worth,
    car value, market value
  say: valuation, valuation of, value at, worth, be worth, appraise at, estimate at, value
  as: number/money property

deposit_paid
  name: deposit, deposit amount/pay/size/value, down payment, reservation fee/amount, holding deposit, upfront amount
  say: deposit, deposit of, put down, down payment, upfront, pay upfront, lay down
  as: number/money property

term_months
  name: term month/length, contract/finance/loan/lease/agreement month/term/length, length month, tenor month
  say: term, over, month term, term of, spread over, agreement of, deal of, for * month, length
  as: number/month property
  more: long
  less: short

price_cut
  name: drop/reduction/price_drop/price_cut/reduce amount/size/value, price drop/reduction, amount drop/reduce
  say: price drop, drop, drop of, price cut, reduction, reduction of, price fall, cut of, come down by, fall by,
    knock off
  as: number/money property

days_had
  name: day keep/keep/have/own/in_use/until_return, day keep, ownership day, day before_return
  say: keep, keep it, day of ownership, own it, have it, day of keep it, after, return after, hang on to it
  as: number/day property
"""
