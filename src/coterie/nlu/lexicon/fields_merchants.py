"""Field concepts of payment processors: what a business puts through, on what terms, with what hardware."""

from __future__ import annotations

TEXT = """
processing_volume
  name: gross/processing/payment/card/total/net/sale/transaction/charge/lifetime/monthly/annual volume,
    tpv, gpv, gmv, volume, gross/total payment_volume/processing_volume, amount process, volume lifetime,
    gross volume lifetime, lifetime gross volume
  say: volume, processing volume, payment volume, gross volume, tpv, gmv, process, have process, volume of,
    process * with us, put * through, process * in total, lifetime volume, sale volume, turn over, process * month,
    process * on average, worth of payment
  as: number/money trait
  near: total_spend

average_order_value
  name: average/avg ticket/sale/payment/charge/transaction/ticket_size -/value/size/amount
  say: average ticket, average sale, average payment, average transaction, average sale of, average charge,
    typical sale, typical transaction, ticket size, average ticket size
  as: number/money trait purchase.average

dispute_rate
  name: dispute/chargeback/charge_back rate/ratio/percent/percentage/share, rate of dispute/chargeback
  say: dispute rate, chargeback rate, chargeback ratio, dispute ratio, rate of dispute/chargeback,
    dispute/chargeback on * of payment/transaction/sale/charge, share of * dispute
  as: number/percent trait

return_rate
  name: refund rate/ratio/percent/share
  say: refund rate, refund ratio, refund * of payment/transaction/sale/order, share of * refund, rate of refund
  as: number/percent trait

approval_rate
  name: auth/authorization/approval/acceptance/success/decline/payment_success rate/ratio/percent
  say: authorization rate, auth rate, approval rate, acceptance rate, success rate, payment success rate
  as: number/percent trait

processing_rate
  name: processing/transaction/merchant/fee/pricing/effective/discount/card/take rate/fee_rate/fee_percent/rate,
    merchant discount rate, mdr, take rate, fee percent, processing fee rate
  say: processing rate, fee rate, pay * in fee, pay * rate, rate, processing fee, pay * rate of, transaction rate,
    charge rate, merchant rate, take rate, be on * rate, pay * in processing
  as: number/percent trait

has_reader
  name: have/own/use/be reader/terminal/card_reader/card_machine/hardware/pos/payment_terminal, reader/terminal
    owner/user/active
  say: card reader, reader, card machine, terminal, card terminal, hardware
  as: boolean trait
  yes: have/own/use/with reader/card_reader/card_machine/terminal/card_terminal/hardware, reader owner
  no: no/without/not_have/not_own/not_use reader/card_reader/card_machine/terminal/card_terminal/hardware

reader_count
  name: reader/terminal/card_reader/card_machine/device/pos_device count/number/total/active, number of reader/terminal,
    num reader/terminal
  say: reader, card reader, terminal, card machine, card terminal, number of reader/terminal, have * reader/card_reader
  as: number/count trait

site_count
  name: location/store/branch/site/outlet/shop/venue count/number/total, number of location/store/site/outlet/branch,
    num location/store/site/outlet
  say: location, branch, site, outlet, number of location/store/site, run * location/site/outlet/store, have * location,
    premise
  as: number/count trait

payout_frequency
  name: payout/settlement/disbursement schedule/frequency/interval/timing/cadence/speed
  say: payout schedule, be on * payout/settlement, get pay out, be pay out, payout frequency, settlement schedule,
    payout,
    settle, have * payout
  as: string trait

owes_balance
  name: negative balance/-, balance negative, in negative, have/be negative/negative_balance, account in_arrear/negative
  say: negative balance
  as: boolean trait
  yes: negative balance, in negative balance, have/carry/run/owe negative_balance, in red, balance below zero, owe us,
    account be negative
  no: not/no/without negative_balance, balance not negative, not in red

shop_platform
  name: ecommerce/e_commerce/store/shop/cart/web/site/webshop platform/system/provider/software/cms, cms, shopping cart,
    cart software
  say: ecommerce platform, store platform, shop platform, sell on, run * store/shop/site on, build * store/shop on,
    store/shop/site be on, use * for * store/shop, platform
  as: string trait
  near: platform

check_status
  name: kyc/kyb/aml/verification/identity/onboarding/underwriting/id_check/due_diligence
    status/state/outcome/result/decision
  say: kyc, kyb, verification, identity check, id check, kyc status, kyb status, verification status, underwriting,
    in kyc/kyb/verification, kyc/kyb review, onboarding check, start * kyc/kyb/verification
  as: string trait
  near: verified, status

trade_type
  name: business/company/entity/legal/merchant/organization type/structure/form/entity_type
  say: business type, type of business, company type, run, be register as, legal form, kind of business, trade as,
    set up as, structure
  as: string both
  near: industry, contract_type

trade_category
  name: mcc/merchant/business/mcc_category category/sector/segment/category_code, trade, line of business,
    business category, vertical
  say: run, be in, in * category, business category, trade, sector, line of business, industry
  as: string trait
  near: industry, category
"""
