"""Field concepts of banks, brokers, lenders and insurers: what people are there, and the details of what they do."""

from __future__ import annotations

TEXT = """
days_late
  name: day late/overdue/past_due/delinquent/in_arrear, dpd, arrear day, overdue/late day, day past due/late
  say: in arrear, past due, overdue, late, late by, delinquent, behind, in arrear by
  as: number/day both

down_payment
  name: down_payment/upfront_payment/upfront amount/-, upfront, initial payment/amount, pay upfront
  say: put down, pay upfront, up front, upfront, down payment, put * down, as deposit, pay up front
  as: number/money property

commission
  name: commission, commission fee/amount, trading/transaction/broker/brokerage/trade fee, broker commission
  say: commission, commission of, in commission, trading fee, broker fee
  as: number/money property
  near: cost

fx_fee
  name: fx/forex/foreign_exchange/conversion/currency_conversion/foreign_transaction fee/charge/markup
  say: foreign_exchange/fx/forex/conversion/currency/foreign/foreign_transaction fee/charge
  as: number/money property
  near: cost

profit
  name: profit, pnl, realize/unrealize/trade/total/overall/portfolio/lifetime pnl/profit/gain/return/profit_and_loss,
    profit and loss, gain, p l
  say: profit, gain, make profit, in profit, profit of, gain of, return of, up by, underwater, in red, in black,
    in red on * portfolio/investment/holding/position, portfolio/investment/holding/position * underwater/in_red/
    in_black
  as: number/money both

loss
  name: loss, loss amount/total, realize loss
  say: loss, loss of, at loss of, lose
  as: number/money property

payout_amount
  name: payout, payout amount/total, settlement/claim/settle amount/payout/value, amount pay_out/settle
  say: pay out, payout, payout of, be pay out, settlement, settle for, receive
  as: number/money property claim_settle.detail
  near: total

premium_amount
  name: premium, premium amount/total, monthly/annual/yearly/gross/insurance premium, quote price/premium/amount
  say: premium, premium of, quote~, be quote, pay~, cover cost, price
  as: number/money property
  near: total, price

excess
  name: excess, deductible, excess amount, policy excess, voluntary excess
  say: excess, excess of, deductible, with excess
  as: number/money property

buying_power
  name: buying/purchasing power, available fund/cash, available to trade/invest/spend
  say: buying power, purchasing power, available to trade, free cash, money to trade
  as: number/money trait
  near: balance

joint_account
  name: have/be/- joint_account/joint_account_holder, joint holder
  say: joint account, share account
  as: boolean trait
  yes: have/hold/with joint_account, share * account, joint account holder, bank together, bank with * partner,
    hold * account jointly, joint account
  no: no/without/not_have * joint_account, not share * account, bank alone

salary_here
  name: salary pay_in/deposit/here/mandate/domicile, have/get salary, wage pay_in, direct deposit -/active/enable/set_up
  say: salary pay in, salary with us, direct deposit
  as: boolean trait
  yes: have * salary/wage/pay/paycheck pay_in/pay_here/deposit/pay, move/switch/bring * salary/wage/pay/paycheck to,
    get * salary/wage with us, get * wage/salary pay, salary/wage/paycheck go_in/come_in, have direct deposit,
    pay * salary/wage/paycheck into
  no: not have * salary/wage/pay pay_in/deposit, without salary pay in, salary go elsewhere, no direct deposit,
    no salary pay in

round_up_on
  name: round_up/roundup/spare_change -/on/enable/active/opt_in/status, have round_up
  say: round up, spare change
  as: boolean trait
  yes: round up on, have/use/with/turn_on/switch_on * round_up, save * spare_change, round up purchase/payment
  no: turn_off/switch_off/without/no/not_use/not_have/disable/stop * round_up, round up off

drip
  name: drip, drip enable/on/active/status, dividend reinvestment -/enable/on/plan, auto/automatic reinvest,
    reinvest dividend
  say: dividend reinvestment, drip, reinvest * automatically
  as: boolean trait
  yes: reinvest * dividend automatically, dividend * automatically reinvest, automatically reinvest * dividend,
    dividend reinvest automatically, have drip on, drip on, in drip
  no: drip off, not reinvest * dividend, take dividend in cash

has_car
  name: have/own/be car/vehicle/car_owner/driver, car/vehicle owner/ownership, driver, drive, have driving_license
  say: car owner, driver, motorist
  as: boolean trait
  yes: drive, driver, motorist, have car/vehicle, own * car/vehicle, car owner, with car, have driving license,
    run car
  no: not drive, no car, without car, not have/own * car, car free, carless

day_trader
  name: pattern_day_trader/day_trader/active_trader, pdt, be pattern_day_trader/day_trader
  say: day trader, pattern day trader
  as: boolean trait
  yes: day trader, pattern day trader, day trade, trade in and out
  no: not day_trader

early_flag
  name: early, be/pay/settle/complete/finish/repay/close early, early payment/repayment/settlement/payoff,
    ahead of schedule,
    before due
  say: early, ahead of time/schedule, before time, before due
  as: boolean property
  yes: early, ahead of time, ahead of schedule, before time, before * due, before due date, in advance,
    with time to spare
  no: not early, on schedule

credit_left
  name: available/remaining credit/limit/credit_limit, credit/limit available/remaining/left
  say: credit left, available credit, credit available, left on * limit/card, room left on, credit remaining
  as: number/money trait
  near: credit_limit

gas_fee
  name: gas/network/miner/transaction/blockchain fee/cost, gas
  say: gas, gas fee, network fee, in gas, miner fee, gas cost
  as: number/money property
  near: cost

claim_free_years
  name: no_claim/claim_free/ncd/ncb/no_claim_discount/no_claim_bonus year/-, ncd, ncb
  say: no claim discount, no claim bonus, no claim, claim free, year without claim, ncd, ncb
  as: number/year trait

at_fault
  name: at_fault/fault/be_at_fault/own_fault
  say: at fault, fault
  as: boolean both
  yes: at fault, be to blame, own fault, be * fault, to blame, cause it
  no: not at fault, not to blame, no fault, not * fault, non fault

extra_payment
  name: extra/additional principal/payment/amount, overpayment, overpayment amount
  say: extra, overpay, overpayment, pay extra, put extra, extra payment, on top
  as: number/money property

retire_age
  name: retirement/retire/target_retirement age
  say: retirement age, retire at, plan to retire at, want to retire at, stop work at
  as: number/year trait

invest_amount
  name: total/amount/net/sum/lifetime invest, invest total/amount/sum, investment total/amount/value
  say: have * invest, invest with us, total invest, money invest, amount invest
  as: number/money trait
  near: balance

ethical
  name: ethical/esg/sustainable/green -/preference/only/investing/opt_in, want/prefer ethical/esg/sustainable
  say: ethical investing, esg
  as: boolean both
  yes: want/prefer/choose/like ethical/esg/sustainable/green, ethical investor, invest ethically/sustainably,
    want/prefer/choose * ethical/esg/sustainable/green invest/investing/fund/investment
  no: not want ethical, not care about esg
"""
