"""Field concepts about where someone stands with us: plan, status, loyalty, value and orders."""

from __future__ import annotations

TEXT = """
segment
  name: segment, customer/user/account/market/rfm/lifecycle/persona segment, segment name, cohort, persona,
    customer group/type/class, audience, user group, market segment, business segment
  say: segment, cohort, customer type, customer group, persona, customer class, group, bucket
  as: string trait

lifecycle_stage
  name: lifecycle stage/status/phase, life cycle stage, customer/user/lead/account/funnel/journey/adoption stage,
    lead status, stage, lifecycle, lifecyclestage
  say: lifecycle stage, stage, life cycle stage, funnel stage, customer stage, phase, where they be in,
    stage of journey, lead status
  as: string trait
  near: status

lead_score
  name: lead score/grade/rating, prospect score, fit score, qualification score, mql score
  say: lead score, lead grade, fit score, prospect score
  as: number/point trait

plan
  name: plan, plan name/type/tier/level/code/id, subscription plan/tier/type/level/name/product, pricing plan/tier,
    account plan/tier/type/level, billing plan, current/price plan, membership type/plan/level, company plan, package,
    package name, product tier, edition, license type, tariff, tier, membership, pass type, data plan, service plan,
    mobile plan, rate plan, product plan, customer plan, account type, subscription
  say: plan, tier, on plan, subscription, package, subscription level, pricing plan, subscribe to, be on,
    subscription type, pay for, membership, level, edition, have plan, plan type, tariff, contract, type of plan,
    plan level, subscription tier, service plan, version, free version, pay version
  as: string both
  near: loyalty_tier, subscription_status

billing_period
  name: billing period/interval/cycle/frequency/term, plan interval/period/term/frequency,
    subscription interval/period/term/frequency/cycle, payment frequency/interval/schedule/plan/cycle, renewal period,
    interval, contract term/type, term, bill cycle
  say: billing period/interval/cycle/frequency, bill, pay, on plan, payment frequency, pay every, billing, billing term,
    plan, commitment, subscription
  as: string both
  near: plan

subscription_status
  name: subscription/membership/plan/subscriber/billing/customer/member status/state, status subscription,
    be subscribe/subscriber, have subscription, active subscription, subscription active, be member, have membership,
    membership active, pay subscriber, be paying, paying, be pay/premium
  say: subscription status, subscription, membership status, subscriber, have * subscription, subscribe, paying, member,
    membership, pay subscriber, subscription be, paying customer, have active subscription
  as: string trait
  yes: have * subscription, be subscriber, be subscribe, subscriber, paying, be member, have membership, pay us,
    be on pay plan, subscription active, active subscriber
  no: have no subscription, not subscribe, no subscription, without subscription, non subscriber, not be subscriber,
    not pay, not be member, free user, non paying, unsubscribe
  near: plan, status

status
  name: status, state,
    user/account/customer/member/profile/order/payment/application/contract/ticket/loan/policy/claim/booking/driver/
    employment/enrollment/delivery/kyc status, account state, active, be active, enable, be enable, current status
  say: status, state, account status, be in status, customer status, stand, be mark as
  as: string both
  yes: be active, be enable
  no: be inactive, be disable, not active

trial_status
  name: trial status, in/on/be trial, trial active, be trialing, trialing, have trial, trial user, free trial, trial
  say: trial status, be on trial, on trial, in trial, trial, trialing, free trial, in * trial, trial user
  as: boolean trait
  yes: be on trial, on trial, in trial, trialing, still in trial, trial active, on free trial, in trial period
  no: not on trial, not in trial

vip
  name: vip, be vip, vip status/customer/member/flag
  say: vip, very important, v i p, vip customer/member/user
  as: boolean trait
  yes: be vip, vip
  no: not vip, not be vip, non vip

is_employee
  name: be employee/staff/internal, internal, employee, internal user, test user/account, be test
  say: employee, staff, internal user, internal, work for us, test account, test user, own staff,
    own team/people/employee/colleague, colleague
  as: boolean trait
  yes: be employee, be staff, be internal, be test, work for us
  no: not employee, not staff, not internal, external, real user

loyalty_member
  name: loyalty member/program/enroll/participant/status/enrollment/active/opt_in,
    be loyalty/loyalty_member/reward_member, reward member, reward program member/enroll, in loyalty, club member,
    have loyalty card, loyalty, loyalty card
  say: loyalty member, reward member, in loyalty program, be in loyalty program, loyalty program, club member,
    have loyalty card, part of loyalty scheme, loyalty scheme member, belong to loyalty program, belong to club,
    loyalty program member, loyalty cardholder, reward program member
  as: boolean trait
  yes: loyalty member, reward member, in * loyalty program, club member, have loyalty card, belong to * program,
    be loyalty member
  no: not in * loyalty program, not loyalty member, non member, not club member, not reward member
  near: loyalty_tier

loyalty_tier
  name: loyalty tier/level/status/program_tier,
    reward/membership/member/vip/customer/status/elite/frequent_flyer/medallion tier/level, tier, tier name,
    membership status, member tier/level, frequent flyer status, loyalty
  say: loyalty tier, tier, loyalty level, membership level, status, reward tier, level, member tier, loyalty status,
    vip tier, elite status, tier member, frequent flyer status, hold status,
    membership, have * membership, hold * membership, with * membership
  as: string trait
  near: plan

points
  name: point balance/total/count/available/earn, loyalty/reward/membership/bonus point, loyalty point balance, point,
    reward balance, mile, mile balance, loyalty balance, star balance, air mile
  say: point, loyalty point, reward point, point balance, mile, air mile, balance of point, reward balance,
    have * point, sit on * point, point in account, point save up, star
  as: number/point trait
  near: balance

balance
  name: balance,
    account/current/wallet/available/cash/saving/credit/average/coin/gem/deposit/checking/portfolio/outstanding/prepay/
    store_credit balance, balance amount, wallet amount, fund available, money in account, portfolio value,
    currency balance
  say: balance, account balance, money in account, have * in account, hold, have in wallet, wallet balance, saving~,
    fund in, amount in account, have * save, keep * in account, cash on account, have * left in, credit left, worth of
  as: number/money trait

debt
  name: debt, outstanding amount/balance/debt, amount due/owe/outstanding, balance due, total debt, past due amount,
    arrear, loan amount/balance, overdue amount/balance, amount overdue, total due, finance/installment/bnpl balance,
    balance owe/outstanding/left/remain, remain balance, amount left
  say: debt, owe, outstanding, amount due, be behind by, arrear, owe us, outstanding balance, amount owe,
    past due amount, in debt, still owe, owe on, have leave to pay, still have to pay, money owe,
    balance to pay, left to pay, leave to pay, still to pay, amount to pay
  as: number/money trait
  yes: owe us/- money/something/anything, owe * money, have money/something/balance/amount left/leave to pay/settle,
    have balance/money/something/amount to pay/settle, still have balance/money/something to pay,
    have to pay rest, be in debt to us, be in debt, with money owe, part pay
  no: pay in full, pay * in full, fully pay, pay up, owe us nothing, owe nothing, nothing left/leave to pay, all pay up,
    settle in full, have nothing left/leave to pay

credit_score
  name: credit score/rating, fico, fico score, credit worthiness, credit band
  say: credit score, credit rating, fico, fico score, credit
  as: number/point trait

credit_limit
  name: credit limit, overdraft limit, spending/card limit, credit line
  say: credit limit, overdraft limit, spending limit, credit line, card limit
  as: number/money trait

credit_utilization
  name: credit/limit/credit_limit/credit_line utilization/usage/use, credit utilization rate/ratio/percent
  say: credit utilization, use * credit_limit/credit_line/card_limit, use * of credit, utilization of credit,
    use up * credit_limit/credit_line/card_limit, draw on credit_line
  as: number/percent trait

lifetime_value
  name: lifetime value, life time value, ltv, clv, cltv, customer lifetime_value/value,
    total/predict/user lifetime_value, lifetime revenue/spend/amount, customer value, predict ltv, predict value,
    ltv usd, historical value
  say: lifetime value, ltv, clv, cltv, customer value, life time value, customer lifetime value, value over lifetime,
    be worth, lifetime spend, lifetime revenue, value to us, worth to us, value as customer, total value, worth,
    life time worth
  as: number/money trait purchase.sum
  near: total_spend

total_spend
  name: total spend/revenue/purchase_amount/purchase_value/order_value/sale/amount/pay/expenditure/purchase/
    order_amount/turnover/value/payment, spend total, spend, amount spend, revenue total, lifetime spend/revenue,
    money spend, cumulative spend/revenue, spend to date, gross spend, net spend, gross merchandise value,
    purchase total, ytd spend, year to date spend, customer revenue, annual spend, spend lifetime, historic spend,
    revenue, total deposit~, total donation~
  say: total spend, spend, spend in total, have spend, total revenue, revenue, spend with us, lifetime spend,
    amount spend, total amount spend, worth of purchase, worth of order, bring in, spend overall, spend altogether,
    spend to date, money spend, total purchase value, purchase worth, pay us, generate revenue, total order value,
    spend all together, buy * worth, buy for, spending, bring us, total outlay, splash out, ring up, cumulative spend,
    pay us in total, spend in all, spend * with us, spend * on us, spend * in store, spend * in total, spend * overall,
    spend * altogether, spend * so far, spend * all tell, spend * over time, spend * down year, spend * over lifetime,
    be worth * to us, worth * to us
  as: number/money trait purchase.sum
  near: lifetime_value

average_order_value
  name: average order/basket/purchase/cart/transaction/booking/ticket/sale/checkout/spend value/size/amount/total,
    average order, aov, average spend/basket/ticket/purchase, average order value, order value average,
    mean order value, average revenue order,
    mean/average/typical order/basket/purchase/cart amount/value/spend/size/total
  say: average order value, aov, average order, average basket, average basket size, average spend, average purchase,
    basket size, average cart, average transaction, mean order value, typical order, spend per order,
    average order size, average ticket, spend on average, order on average, average spend per order, usual basket,
    typical basket, average bill, typically spend, order average, spend each time, average per order
  as: number/money trait purchase.average

order_count
  name: order/purchase/transaction/checkout count/number/total/lifetime/quantity/frequency,
    number of order/purchase/transaction, total order/purchase/transaction, lifetime order/purchase, num order/purchase,
    order, order place count, count of order, booking count, number of booking, total booking, trip count,
    number of trip, stay count, ride count, order place, purchase
  say: order count, number of order, number of purchase, total order, purchase count, order in total, lifetime order,
    purchase in total, total purchase, number of booking, transaction count, number of transaction, order to date,
    total number of order, order over lifetime, purchase to date, all time order, how many order, order they have place,
    place * order in total
  as: number/count trait purchase.count

biggest_order
  name: max/maximum/big/large/high order/purchase/transaction/basket value/amount/total, big order, large order,
    max purchase, highest order value, largest transaction
  say: big order, large order, high order value, big purchase, max order, large purchase, big basket, high purchase
  as: number/money trait

last_order_value
  name: last/late/recent order/purchase/transaction value/amount/total/revenue
  say: last order value, last order amount, value of last order, last purchase amount, most recent order value,
    value of most recent order, last order be worth, last purchase value
  as: number/money trait

items_purchased
  name: item/product/unit purchase/buy/count/total/order, total item/unit purchase/buy, number of item/product,
    quantity purchase, total quantity
  say: item purchase, product buy, number of item, item buy, total item, unit buy
  as: number/count trait
"""
