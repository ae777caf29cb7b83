"""Event concepts of payment processors: what businesses do there that take money from customers of their own."""

from __future__ import annotations

TEXT = """
# getting started
id_submit
  name: kyb/business_verification/business_detail/business_document/merchant_application/company_document
    <to_submit>/<to_upload>/<to_start>/send/provide/receive
  say: <to_submit>/send_in/send_us/<to_upload>/provide * kyb/kyb_document/business_document/company_document/
    business_paper/company_paper, apply for/start/go_through * business_verification/kyb,
    <to_submit> * business/company for verification/review, prove * business, kyb
  near: account_verify

id_approve
  name: kyb/business/company/merchant/business_verification/underwriting approve/verify/pass/clear/accept/complete
  say: pass/clear/get_through/sail_through/complete * kyb/business_verification/underwriting/business_check,
    have/get * kyb/business/company <to_approve>/verify/clear, kyb approve/pass/clear, be approve to take payment,
    get approve, be approve

id_reject
  name: kyb/business/company/merchant/business_verification/underwriting reject/fail/deny/decline/refuse
  say: fail/not_pass/flunk * kyb/business_verification/underwriting/business_check,
    have/get * kyb/business/company <to_decline>, <to_decline> at/in/by kyb/business_verification/underwriting,
    kyb <to_decline>/fail, be reject as * business
  near: application_reject

go_live
  name: live/production payment enable/activate/on/start, integration/merchant/account live/launch/go_live,
    live mode on/activate
  say: launch, go live with, move/push/switch to production, switch/turn on live_payment/live_mode/payment,
    switch to live, start take real/live payment, take * live, start accept payment

test_payment
  name: test/sandbox/dummy payment/transaction/charge/order/sale make/run/create/complete/process/submit/capture,
    test payment/transaction/charge
  say: make/run/try/do/process/send/put_through * test_payment/test_transaction/test_charge/test_order,
    test * payment/checkout/integration, try out * payment/checkout, test payment/transaction/charge, pay in sandbox,
    run * in sandbox/test_mode
  near: payment

checkout_brand
  name: checkout/checkout_page/payment_page/receipt/branding/pay_page
    customize/brand/style/personalize/theme/design/configure, branding <to_update>/set/save
  say: customize/brand/style/restyle/personalize/design/theme/rebrand * checkout/checkout_page/payment_page/pay_page/
    receipt, add/put/upload * logo to/on * checkout/receipt/payment_page,
    change * look/color/design/branding of * checkout/payment_page, make * checkout look
  near: settings_change

# taking money
merchant_charge
  name: transaction/payment/charge/sale/card_payment capture/process/settle/accept/take/collect/succeed/authorize/
    complete/approve/receive, payment success, charge
  say: take/process/accept/capture/collect/run/put_through/handle/clear * payment/card_payment/transaction/money,
    charge * customer/client/buyer/shopper/card, get pay by customer/client, receive * payment,
    process/take/accept anything/something/money, take card payment, process volume, get * payment,
    bill card, take * from customer, accept * card, transact
  near: payment, purchase

first_payment
  name: first payment/sale/transaction/charge/order/payout receive/take/process/capture/make/complete/-
  say: take/receive/get/process/make/accept/see/land * first payment/sale/transaction/charge,
    first payment/sale/transaction come_in, get pay for first time, make first sale, take first payment
  near: merchant_charge

order_refund
  say: give/issue/process/make/do/send * refund, refund * customer/client/buyer/shopper/payment/transaction/charge,
    give * customer/client/buyer money back, pay * customer back, return * money to customer, send money back,
    reverse * charge/payment/transaction

pos_sale
  name: pos/till/register/in_store/in_person/counter/terminal/reader sale/transaction/payment/purchase
    ring_up/make/complete/record/take/process/create/-, sale ring_up, pos sale ring
  say: ring up, ring up * sale/order/purchase, make/take/record/put_through * sale in/at/on/over
    store/till/counter/register/shop, make/take * in_store/in_person/face_to_face sale/payment/order,
    sell something/anything/goods in/at/over store/shop/person/counter/till, take cash, take * cash at till,
    take * payment at till/counter/register, use * till, get * tip
  near: merchant_charge, purchase

# disputes
dispute
  say: get/receive/have/be_hit_with/face/suffer/see * chargeback/dispute, have/get * payment/charge/transaction/sale
    dispute/charge_back, have * customer/buyer/client/cardholder dispute * charge/payment/transaction,
    customer/buyer/client/cardholder dispute * payment/charge/sale, be charge back, lose money to chargeback

chargeback_contest
  name: chargeback/dispute evidence/response/reply/rebuttal/defense <to_submit>/<to_upload>/send/provide/add,
    chargeback/dispute contest/challenge/represent/counter/fight/defend/respond/appeal, evidence <to_submit>/upload,
    representment/rebuttal <to_submit>/file/-
  say: fight/contest/challenge/respond_to/appeal/push_back_on/counter/defend/answer/dispute * chargeback,
    fight/respond_to/counter/defend/push_back_on * dispute, <to_submit>/send/provide/upload/give/send_in * evidence,
    <to_submit>/send/provide * evidence for/against * chargeback/dispute, represent * chargeback, fight back against
    * chargeback
  near: dispute

chargeback_win
  name: chargeback/dispute/representment win/reverse/overturn/recover/win_close, dispute close win
  say: win * chargeback/dispute, have/get * chargeback/dispute overturn/reverse/drop/throw_out,
    chargeback/dispute be overturn/reverse/win, come out on top in * chargeback/dispute, beat * chargeback/dispute,
    chargeback/dispute go in favor
  near: dispute

chargeback_lose
  name: chargeback/dispute/representment lose/uphold/expire/forfeit, dispute close lose
  say: lose * chargeback/dispute, chargeback/dispute be uphold/lose, have * chargeback/dispute uphold,
    chargeback/dispute go against
  near: dispute

payment_flag
  name: payment/transaction/charge/order/txn flag/review/hold/risk_flag/risk_block/quarantine/screen,
    suspicious payment/transaction/order flag/detect/hold, risk review open/start
  say: have/get/see * payment/transaction/charge/order flag/mark/tag/hold/hold_up/review/quarantine,
    have/get * suspicious/risky payment/transaction/order/charge, payment/transaction/charge be flag/hold,
    have * payment/transaction/charge block
    by/for fraud/radar/risk, mark/flag as suspicious/risky/high_risk, have * payment look suspicious,
    have * payment/transaction/charge flag/mark as suspicious/risky/fraudulent, have * flag payment block
  near: fraud_report

fraud_rule_set
  name: fraud/risk/radar/block/screening/velocity rule/filter/list <to_create>/add/set/update/enable/write,
    blocklist/allowlist <to_create>/add/update
  say: <to_create>/add/set_up/write/put_in_place/define/set * fraud/risk/block/screening/velocity
    rule/filter/check/limit, <to_create>/add/write * rule against/for/on fraud, tighten * fraud/risk rule,
    block * by rule, add * to blocklist
  near: workflow_create

# getting the money out
payout
  name: payout/settlement/disbursement initiate/create/send/pay/arrive/deposit/complete/land, settlement
  say: withdraw * money/fund/balance/earning/taking, cash out, pay out to * bank/account, get * payout/settlement,
    move/transfer/send * money/balance/earning/fund to * bank/bank_account, be/get pay out, receive * payout/settlement,
    request/ask_for/take/use * payout, get * settle, take * out to bank

payout_fail
  name: payout/settlement/disbursement fail/return/bounce/reject/block/hold
  say: have/get/see * payout/settlement/withdrawal fail/return/bounce/reject/send_back/not_arrive/not_go_through/block,
    payout/settlement fail/bounce/return/not_arrive/not_go_through, fail/return/bounce payout/settlement,
    payout never arrive
  near: transfer_fail

payout_schedule_set
  name: payout/settlement/disbursement schedule/frequency/interval/timing/setting/speed change/<to_update>/set/switch
  say: change/switch/adjust/<to_update>/set/alter * payout/settlement schedule/frequency/timing/interval,
    change/adjust/alter/choose how often * pay_out, switch/move/change to * payout/settlement,
    get pay out more/less often, change when * pay out
  near: settings_change

reserve_hold
  name: reserve/rolling_reserve/fund_hold/hold/payout_hold apply/place/set/start/increase/impose/add, fund/money hold/
    withhold/hold_back/reserve, payout hold/pause
  say: have/get * reserve apply/impose/place/put, put/place on * reserve/rolling_reserve, be on/under * reserve,
    have * fund/money/payout/balance/taking hold_back/withhold/hold/keep_back/freeze/hold_in_reserve,
    hold * fund/money back/in_reserve, have * reserve on * account
  near: account_lock

# asking to be paid
payment_link_create
  name: payment_link/pay_link/checkout_link/pay_by_link/payment_page/payment_request/qr_code
    <to_create>/make/generate/set_up/add
  say: <to_create>/make/generate/set_up/produce/build * payment_link/pay_link/checkout_link/pay_by_link/payment_page/
    payment_request/link/payment_qr, set up * pay by link
  near: link_copy

payment_link_send
  name: payment_link/pay_link/checkout_link/payment_request share/send/email/text/copy/deliver/post
  say: share/send/send_out/text/email/message/post/forward * payment_link/pay_link/checkout_link/payment_request/
    pay_by_link, share/send/send_out * link to * customer/client, ask * customer to pay by link, request payment by link
  near: payment_link_create, share

invoice_create
  say: invoice * customer/client/buyer, bill * customer/client, raise * invoice/bill, write * invoice
  near: invoice_send, invoice_pay

invoice_send
  say: send/issue/email/send_out * invoice/bill, send * customer/client * invoice

invoice_pay
  say: have/get/see * invoice/bill pay/settle/clear, collect/be_pay/get_pay on/for * invoice/bill,
    invoice/bill be pay/settle, customer/client pay * invoice/bill, collect * invoice

invoice_chase
  name: invoice/payment/bill/balance/overdue reminder/nudge/chaser/follow_up send/email/trigger/deliver/-,
    invoice chase/remind/nudge
  say: send * invoice/payment reminder, chase/nudge/follow_up/chase_up * invoice/bill/unpaid_invoice,
    chase/nudge/remind/pester/chivvy * customer/client for/about/to * payment/invoice/pay, chase payment,
    remind * about * invoice/bill, remind * to pay, send * reminder about * invoice/bill, chase * late_payment
  near: invoice_create

billing_plan_create
  name: subscription/billing/price/pricing/recurring/membership plan/tier/product <to_create>/add/set_up/publish/define,
    recurring billing <to_create>/set_up, price <to_create>
  say: <to_create>/add/set_up/build/define/launch * subscription/recurring/billing/membership/price/pricing
    plan/tier/product, set up/start recurring/subscription billing/payment, set up * subscription,
    start bill/charge monthly
  near: item_create

dunning_send
  name: dunning/recovery/fail_payment/retry email/message/notice/mail/step/attempt send/start/trigger/deliver,
    dunning send/start
  say: send * dunning/recovery email/message/notice, have * dunning email go out/send, dunning email/message/notice,
    chase * fail payment/charge, try to recover * payment, chase * fail payment by/with email,
    email * about fail payment
  near: email_send

# hardware
reader_order
  name: card_reader/reader/terminal/card_machine/hardware/pos_device/pin_pad/pos_hardware/payment_terminal
    order/buy/purchase/request/ship/checkout
  say: order/buy/get/purchase/request/ask_for * card_reader/reader/terminal/card_machine/card_terminal/hardware/
    pos_device/payment_terminal/pin_pad, invest in * reader/terminal/card_machine
  near: device_add

reader_pair
  name: card_reader/reader/terminal/card_machine/hardware/pos_device/pin_pad/printer/payment_terminal
    pair/connect/link/set_up/activate/register/online/setup
  say: pair/connect/hook_up/link/set_up/activate/register/plug_in * card_reader/reader/terminal/card_machine/
    card_terminal/payment_terminal/pos_device/pin_pad, get * reader/terminal/card_machine work/up_and_run
  near: device_add

reader_drop
  name: card_reader/reader/terminal/card_machine/hardware/pos_device/pin_pad/payment_terminal
    disconnect/offline/drop/unpair/lose/fail/error/drop_off
  say: have * card_reader/reader/terminal/card_machine disconnect/drop/drop_out/cut_out/go_offline/fail/stop_work/die,
    lose * connection to/with/on * card_reader/reader/terminal/card_machine, lose * connection,
    card_reader/reader/terminal/card_machine disconnect/drop_out/go_offline/stop_work/fail/cut_out,
    have trouble with * reader/terminal/card_machine, reader disconnection
  near: device_remove

# growing
currency_add
  name: currency/presentment_currency/payment_method/local_payment_method enable/<to_add>/activate/turn_on/support
  say: enable/<to_add>/turn_on/switch_on/activate/support * currency/payment_method,
    start accept/take/sell_in/charge * currency/payment_method, start accept/take/charge_in/sell_in,
    take * in * new/other/another currency, go multi currency
  near: feature_enable

capital_offer_view
  name: capital/capital_offer/financing/financing_offer/funding/funding_offer/advance/loan/cash_advance offer/-
    <to_view>/show/present/open/see
  say: <to_view>/open/check/check_out/consider * capital/financing/funding/advance/loan offer, see what * could borrow,
    <to_view> * offer of capital/funding/financing
  near: offer_view_loan

capital_take
  name: capital/capital_advance/financing/funding/advance/cash_advance/merchant_loan/business_loan
    accept/take/draw/fund/disburse/sign/receive/pay_out
  say: accept/take/take_out/get/receive/draw/take_up * capital/capital_advance/financing/funding/business_funding/
    business_loan/cash_advance/merchant_loan/advance/capital_offer/financing_offer/funding_offer,
    borrow against * sale, get fund by us, get * fund/financing/capital from us
  near: loan_disburse, cash_advance

pricing_negotiate
  name: pricing/rate/fee/price/discount/custom_pricing/processing_fee negotiate/renegotiate/agree/reduce/lower/review/
    discount/request
  say: negotiate/renegotiate/haggle_over/bargain_over/agree/talk_down/beat_down * price/pricing/rate/fee/term/deal,
    get/agree/secure/win/be_give/land * better/low/cheap/custom/good rate/fee/pricing/deal/price/term,
    have * rate/fee lower/cut/reduce, get * rate/fee down, haggle over
  near: plan_change

"""
