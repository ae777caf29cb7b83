"""Field concepts of networks: lines, allowances, credit, handsets and what is left of a contract."""

from __future__ import annotations

TEXT = """
billing_kind
  name: line/payment/customer/subscriber/contract/billing/account/sim/service type/kind/model, prepay/postpaid,
    line type, pay type, prepay postpay
  say: line type, pay, be, be on, customer, contract type
  as: string trait
  near: contract_type, plan

contract_end
  name: contract/commitment/minimum_term/term/agreement end/expiry/expire end_date/expiry_date/date/at/-,
    contract/commitment end date
  say: contract/minimum_term/commitment/deal/plan end/expire/run_out/be_up/finish/come_to_end, out of contract,
    come to end of * contract, end of * contract, contract up, free to leave, go/come/be out of contract,
    come off * contract
  as: date trait
  near: expiry_date

device_5g
  name: device/phone/handset/have/be 5g/4g/lte -/capable/ready/device/enable/be, 5g device/ready/capable/handset,
    device be 5g, have 5g, volte capable
  say: 5g phone, 5g handset, 5g device, 5g ready, 5g capable
  as: boolean trait
  yes: have/own/use/with 5g_phone/5g_handset/5g_device/5g, 5g phone/handset/device/ready/capable/user
  no: no/without/not_have/not_own 5g_phone/5g_handset/5g_device/5g, not 5g

esim_on
  name: esim/have_esim/use_esim active/on/enable/user/-, be esim, esim
  say: esim
  as: boolean trait
  yes: have/use/on/with esim, have * active esim, be on esim, esim user, run on esim
  no: no/without/not_have/not_use/not_on esim, physical sim

credit_left_phone
  name: prepay/airtime/topup/payg/main balance/credit/left/remain, phone/mobile credit/balance
  say: credit, have * credit, credit left, of credit, in credit, have * credit left, airtime, balance, left on * phone,
    on * phone, prepay balance
  as: number/money trait
  near: balance

data_used
  name: data use/usage/consume/consumption gb/mb/-, gb use, data gb use, data usage gb
  say: data use, use * data, use * gb, use * gig, data usage, gb of data use, get through * data, get through * gb,
    use * of data, consume * data, burn * data
  as: number trait

data_allowance
  name: data allowance/limit/cap/quota/include/bundle gb/mb/-, allowance gb, include data gb
  say: data allowance, allowance, have * data, get * data, data include, data on * plan, have * of data,
    have * gb or more of data, data limit
  as: number trait

roaming_days
  name: roam/abroad/travel day -/count, day roam/abroad/travel, roam trip count
  say: roam, day roam, day abroad, roaming, spend * roam, be abroad, roam for, spend * abroad, use roaming
  as: number/day trait

call_drop_count
  name: drop call/count, drop call count, call drop/drop_count, number of drop_call
  say: drop call, call drop, have * call drop, have * drop call
  as: number/count trait call_drop.count

top_up_count
  name: topup/top_up/recharge count/number/-, number of topup/recharge
  say: top up, recharge, have * top_up, number of top_up
  as: number/count trait top_up.count

last_top_up
  name: last topup/top_up/recharge at/date/on/time, topup last
  say: last top up, last recharge, most recent top up, last top_up
  as: date trait top_up.last

ebilling
  name: ebill/e_bill/e_billing/ebilling/paperless_bill/online_bill -/on/enable/active/opt_in, bill paperless
  say: e bill, e billing, ebill, paperless bill, online bill
  as: boolean trait
  yes: on/have/get/use/with ebill/e_bill/e_billing/ebilling/paperless_billing, bill by email, get * bill online/by_email
  no: not_on/not_have/no/without/not_get ebill/e_bill/e_billing/ebilling/paperless_billing, get paper bill,
    paper bill, still get paper bill, bill by post

arrears
  name: arrear/overdue/debt/unpaid/past_due amount/balance/-/total, amount in_arrear/overdue, outstanding balance
  say: in arrear, arrear, owe us, owe, be behind, outstanding balance, overdue, unpaid balance, owe us money,
    have arrear, be * in arrear, have * outstanding, in debt to us
  as: number/money trait
  near: debt

lines_held
  name: line/sim/connection/number/device on/per/in account/plan/household, line count/number/total/on_account,
    number of line, num line, sim count
  say: line, number of line, line on account, have * line, sim, connection, line on plan
  as: number/count trait

has_broadband_flag
  name: have/be/own broadband/fiber/home_internet/landline/tv/broadband_customer, broadband customer/active/flag
  say: broadband, home broadband, fiber, home internet
  as: boolean trait
  yes: have/take/with broadband/home_broadband/fiber/home_internet, broadband customer, have broadband with us
  no: no/without/not_have/not_take broadband/home_broadband/fiber/home_internet, not have broadband with us

phone_insured
  name: have/be/own/with device/phone/handset/gadget/mobile insurance/cover/protection/insure, have insurance,
    insurance active/flag, insure
  say: device insurance, phone insurance, handset insurance, insure
  as: boolean trait
  yes: have/with/own/take device/phone/handset/gadget/mobile insurance/cover/protection, insure, have insurance,
    have cover
  no: no/without/not_have device/phone/handset/gadget/mobile insurance/cover/protection, not insure, uninsure,
    no/without/not_have insurance

upgrade_ready
  name: upgrade eligible/due/ready/available/eligibility, eligible for_upgrade/upgrade, can upgrade, upgrade due flag
  say: upgrade eligible, eligible for upgrade, due upgrade
  as: boolean trait
  yes: eligible for/to upgrade, due upgrade, ready for/to upgrade, can upgrade, upgrade eligible/ready/due,
    entitle to upgrade, due for upgrade, able to upgrade, qualify for upgrade
  no: not eligible for/to upgrade, not due upgrade, can not upgrade, not upgrade eligible

satisfaction_kind
  name: satisfaction/nps/csat band/group/segment/category/class/type
  say: nps group, satisfaction, nps band, satisfaction band
  as: string trait
  near: satisfaction
"""
