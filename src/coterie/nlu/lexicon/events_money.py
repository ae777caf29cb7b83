"""Event concepts of banks, payments between people, insurance, investing, telecoms, energy, property and jobs."""

from __future__ import annotations

TEXT = """
card_transaction
  name: transaction, card transaction/payment/purchase/use/spend/swipe/charge/tap,
    transaction <to_create>/post/complete/process/authorize/approve/settle/record, purchase transaction,
    debit card transaction, credit card transaction, pos transaction/purchase, card present, account transaction,
    contactless payment, point of sale transaction/purchase
  say: transact, make transaction, <to_use> * card, pay with * card, spend on * card, swipe card, card payment,
    have transaction, transaction, pay by card, put * on card, tap card, card transaction, use debit/credit card,
    buy with card, shop with card, spend with card, card spend, make card payment, make purchase, spend~,
    pay contactless, make payment, put transaction through
  near: payment, purchase

transfer_send
  name: transfer/money_transfer/wire/wire_transfer/payment/p2p/p2p_payment/remittance/money/fund/bank_transfer/
    international_transfer <to_create>/send/complete/initiate/submit/success/confirm/out/schedule, transfer,
    money/fund transfer, send money, peer payment, p2p transfer, remittance
  say: transfer, <to_transfer> * money/fund/cash, send * money/cash/fund/payment/transfer/remittance/wire, wire,
    wire * money, make * transfer/wire, move * money/fund, transfer make/complete, pay friend,
    send money to/home, remit, transfer out, send * home, pay someone, send cash to, wire transfer, do transfer,
    complete transfer, split bill
  who: sender, transferrer, remitter
  near: payment, withdrawal

transfer_receive
  name: transfer/payment/money/fund/wire/remittance/p2p receive/in/arrive/incoming/get/inbound
  say: receive/get/be_send/accept * transfer/money/payment/fund/wire, money arrive, be pay, money come in,
    transfer receive, incoming transfer
  near: deposit

transfer_fail
  name: transfer/wire/remittance/withdrawal/deposit/money_transfer <to_decline>/fail/cancel/return
  say: transfer/wire/withdrawal/deposit <to_decline>/fail, fail transfer/deposit/withdrawal, have * transfer reject,
    fail transfer, transfer not go through, <to_transfer> * not go through
  near: payment_fail

deposit
  name: deposit, deposit <to_create>/complete/receive/success/confirm/post,
    cash/check/direct/first/mobile deposit, fund/money/cash add/deposit,
    account/wallet fund/top_up/topup/load/credit, fund <to_add>, account funding,
    mobile check deposit
  say: put in * lump_sum, put * lump_sum in, deposit, make deposit, pay in, pay * in, add money/fund/cash,
    put money/cash/fund in/into, fund * account/wallet,
    top up * account/wallet/balance, load * account/wallet/money/card, bank check,
    <to_deposit> * money/cash/check/paycheck, get pay in, direct deposit,
    put money into account, add money to, add fund to, pay money in, pay * into account, deposit make,
    put * into saving, set aside money, set up direct deposit
  who: depositor
  near: transfer_receive, top_up

withdrawal
  name: withdrawal, withdrawal <to_create>/complete/request/submit/success/process/initiate,
    cash/atm/money/fund withdrawal/withdraw, cash out, atm use/transaction, payout request/complete/receive, withdraw
  say: withdraw, make withdrawal, take out cash/money, take * money/cash out, cash out, pull out money/cash/fund,
    use atm/cash_machine, get cash, <to_withdraw> * money/cash/fund, draw out, go to atm, atm withdrawal, atm,
    pull * money out, draw cash, take cash from, request payout, get cash out, pull out
  who: withdrawer
  near: transfer_send

bill_pay
  name: bill/utility_bill/rent/payee pay/payment/settle/schedule, bill pay <to_finish>,
    bill payment make/complete/schedule, pay bill, utility payment
  say: pay * bill/utility/rent, bill pay/payment, settle * bill, use bill pay, schedule bill payment, pay utility,
    get bill pay, pay off bill, take care of bill
  who: bill payer
  near: payment, invoice_pay

direct_debit_setup
  name: direct_debit/autopay/auto_pay/mandate/recurring_deposit
    <to_activate>/setup/create/enroll/add/authorize/schedule, autopay
  say: <to_activate>/create/enroll_in/arrange/sign_up_for * direct_debit/autopay/auto_pay/automatic_payment,
    be on autopay, put * on autopay/autopilot/automatic
  near: bill_pay

direct_debit_cancel
  name: direct_debit/autopay/standing_order/recurring_payment/mandate <to_deactivate>/<to_remove>/<to_cancel>
  say: <to_deactivate>/<to_cancel> * direct_debit/autopay/auto_pay/standing_order/recurring_payment/automatic_payment,
    come/take * off autopay, go back to pay manually
  near: direct_debit_setup

account_open_bank
  name: bank_account/saving_account/current_account/checking_account/brokerage_account/account/saving/isa/
    deposit_account/pot/joint_account open/create/fund/approve, account opening complete/start, new account open,
    saving goal/pot <to_create>
  say: open/start/take_out/set_up * account/saving_account/current_account/checking_account/brokerage_account/saving/
    isa/pot/joint_account, account opening, start saving, open new account, open saving, start bank with us
  near: sign_up, application_submit

card_order
  name: card/debit_card/credit_card/virtual_card/physical_card order/request/issue/create/ship/deliver/apply, card issue
  say: <to_ask>/order/get/receive/be_issue/create * card/debit_card/credit_card/virtual_card, get new card, card order,
    ask for new card
  near: card_activate

card_activate
  name: card/debit_card/credit_card/sim/sim_card/account/gift_card/device <to_activate>/activation, <to_activate> card
  say: <to_activate> * card/debit_card/credit_card/sim, card activate, switch on card, start use card, turn on card,
    set up card, activate sim
  near: card_order

card_block
  name: card/debit_card/credit_card <to_block>/disable/cancel
  say: <to_block>/cancel * card, card <to_block>, put * freeze/block/hold/stop on * card, card freeze
  near: card_lose, fraud_report

card_unblock
  name: card/account unblock/unfreeze/unlock/reactivate
  say: unblock/unfreeze/unlock/reactivate * card
  near: card_activate

card_replace
  name: card/debit_card/credit_card/device/sim replace/reissue/renew/replacement
  say: replace/reissue/renew * card, ask for replacement card, get replacement card, card replacement
  near: card_order

fraud_report
  name: fraud/suspicious_transaction/suspicious_activity/unauthorize_transaction/scam/phishing report/alert/flag/
    detect/file/confirm, fraud, fraud alert receive/trigger
  say: <to_report> * fraud/scam/suspicious/phishing/unauthorize, fraud alert, get fraud alert, flag * transaction,
    suspect fraud, be scam, be victim of fraud, fraud report, have fraud, suspicious transaction
  near: dispute

dispute
  name: dispute/chargeback/claim open/file/create/raise/submit/start/receive/initiate,
    transaction/charge/payment dispute/contest/challenge, dispute, chargeback
  say: dispute, dispute * charge/transaction/payment, file/raise/open * dispute/chargeback, charge back,
    contest * charge, challenge * transaction, question charge, <to_report> * charge/transaction/payment,
    complain that, chargeback, query transaction, argue with charge
  near: order_refund, support_ticket

application_start
  name: application/loan_application/credit_application/card_application/mortgage_application/account_application/
    quote/job_application/loan/credit/mortgage/enrollment <to_start>/open/create/view/apply_start,
    application form start/open, apply start/click, start application
  say: <to_start>/open * application, start apply, begin apply, start to apply, begin to apply, application start,
    set out to apply, <to_start> * loan/mortgage/credit_card application, click apply
  who: applicant
  near: application_submit, form_start

application_submit
  name: application/loan_application/credit_application/card_application/mortgage_application/job_application/
    quote_request/claim_form/policy_application <to_finish>/submit/send/file/receive/fill/make,
    loan/credit/mortgage/card/job/insurance/visa apply/request, apply, <to_submit> application, application,
    job apply, finance/loan/credit/mortgage/card app submit/complete/send/receive, finance apply/application
  say: apply, <to_submit>/<to_finish>/make * application, request * loan, ask for * loan, put in for * loan/mortgage,
    apply for, application submit, seek * loan, want to borrow, ask to borrow, look to borrow, ask for * loan,
    apply to borrow, apply to, loan application, fill in * application,
    <to_apply_for> * finance/financing/loan/credit/mortgage/card/credit_card/job/insurance/role/position/account/
    policy/overdraft/increase/place
  who: applicant, borrower~, loan applicant
  near: application_start, form_submit

application_approve
  name: application approve, loan offer accept, finance/loan/credit/mortgage/card app <to_approve>/pass/accept,
    finance/application/loan/credit/mortgage/card/claim/policy/quote/overdraft <to_approve>/grant/success/issue/pass
  say: application/loan/mortgage/card/claim/credit <to_approve>/grant, get * approve, be grant * loan, have * approve,
    be accept for, get green light for loan, be approve, have * application approve,
    loan/finance/financing/credit/mortgage/card come through, be approve for * loan/credit/card/mortgage/finance
  near: application_submit

application_reject
  name: application/loan/credit/mortgage/card/claim/finance <to_decline>/fail/unsuccessful,
    finance/loan/credit/mortgage/card app <to_decline>/fail
  say: application/loan/mortgage/card/claim/credit <to_decline>, get * reject, have * application <to_decline>,
    be decline, unsuccessful application, knock back for loan, be refuse * loan/credit/mortgage,
    be <to_decline> for * loan/credit/card/mortgage/finance, be <to_decline>~,
    could/can not get * loan/card/credit_card/mortgage/overdraft/credit
  near: application_submit

application_abandon
  name: application/loan_application/quote <to_abandon>/cancel/exit/withdraw
  say: <to_abandon>/withdraw/pull * application/quote,
    leave * application unfinish/incomplete/half_finish/half_do,
    start application but not finish, half finish application,
    never finish application, drop off in application, pull out of application
  unfinished: application_start > application_submit

loan_disburse
  name: loan/fund/mortgage/credit disburse/fund/pay_out/draw/drawdown/disbursement/take/start, loan originate
  say: take out * loan, take * loan, draw down * loan, receive * loan, get * loan, borrow, borrow money, have loan,
    loan fund, loan pay out, take out mortgage
  who: borrower
  near: application_approve

loan_repay
  name: loan/credit/mortgage/installment/emi/credit_card/balance repay/repayment/payment/pay/pay_off,
    repayment make/complete, loan repayment make/complete, emi pay
  say: repay * loan/mortgage, pay off * loan/mortgage/credit_card, make * repayment, pay back * loan, loan payment,
    pay * on/toward/off loan/mortgage/credit_card,
    repayment, pay * installment, pay down, repay, clear loan
  near: payment

loan_calculate
  name: loan/mortgage/saving/quote/price/affordability calculator use/calculate/view/open/complete,
    calculator use/calculate
  say: <to_use> * calculator, work out repayment, check what they could borrow, play with calculator,
    calculate * loan/mortgage, run number on
  near: application_start

credit_score_check
  name: credit score/report/rating <to_view>/check/request/open
  say: <to_view>/check/request credit_score/credit_report/credit_rating
  near: report_view

limit_increase
  name: credit_limit/limit/overdraft/credit_line/spending_limit increase/raise/update/increase_approve/increase_grant/
    increase_accept, limit_increase -/grant/approve/accept
  say: get/receive/be_give/be_grant * limit_increase/high_limit/big_limit/high_credit_limit/more_credit,
    increase * limit,
    raise * credit limit, limit increase, have * limit raise/increase/lift/up
  near: limit_increase_request, application_submit

overdraft
  name: overdraft enter/use/start/go/trigger/reach, overdraft, account overdraw,
    low/negative balance alert/reach/trigger
  say: go overdraw, use overdraft, overdraw, go into overdraft, be overdraw, in overdraft,
    dip into overdraft, go into red,
    run out of money, have low balance
  near: fee_charge

fee_charge
  name: fee/interest/penalty/commission charge/incur/apply/deduct
  say: be charge * fee, pay * fee, incur * fee, fee charge, get hit with fee, be fine
  near: payment

statement_view
  name: statement/e_statement/bank_statement/invoice/bill/transaction_history/tax_document <to_open>/<to_view>/
    download/check
  say: <to_open>/<to_view>/check/download/get * statement/bank_statement/e_statement/bill/transaction_history/
    tax_document, statement view/download
  near: balance_view

balance_view
  name: balance/account/account_balance/portfolio/wallet <to_view>/check/open/inquiry/enquiry, account detail <to_view>
  say: <to_view>/check/keep_eye_on * balance/portfolio/account_balance, balance check, see how much they have,
    balance enquiry, peek at balance
  near: statement_view

beneficiary_add
  name: beneficiary/payee/recipient/external_account/bank_account/link_account/contact <to_link>/add/create/save/set_up
  say: <to_link>/add/save/set_up/create * beneficiary/payee/recipient/external_account/bank_account/bank, link bank,
    beneficiary add
  near: payment_info

budget_create
  name: budget/saving_goal/spending_limit/goal/pot <to_create>/set/setup
  say: <to_create>/set * budget/saving_goal/spending_limit/pot, budget create
  near: item_create

invest
  name: investment/fund/portfolio/stock/share/etf/crypto/asset/order/trade <to_create>/buy/place/purchase/execute/
    complete/fill/trade, invest, first trade, trade, security purchase, recurring investment <to_create>~
  say: invest, make investment, invest in, buy * stock/share/fund/etf/crypto, place * trade, trade,
    put in/place * order~, execute trade,
    put money into * fund/stock/market, trade * stock/crypto, purchase * stock/share/crypto,
    buy into fund, make trade, stock/share/crypto/etf/fund/bond/coin purchase/buy/trade, trade place, buy~
  who: investor, trader
  near: deposit

divest
  name: investment/stock/share/fund/crypto/holding sell/liquidate/redeem, sell order
  say: sell * stock/share/fund/crypto/holding/investment, liquidate, cash out of investment, divest, sell off
  near: withdrawal

quote_request
  name: quote/insurance_quote/estimate/valuation/price/rate <to_view>/request/get/create/generate/complete/
    receive/calculate/submit/ask/issue, quote, get quote
  say: <to_ask>/get/receive/start/complete/see/generate/want * quote/estimate/valuation/quotation, quote request,
    be quote, check * rate/price, get price, price up, have * quote, get estimate, ask for price, ask how much
  near: quote_begin, lead_create

policy_buy
  name: policy/insurance/cover/coverage/insurance_policy/plan/warranty/protection buy/purchase/bind/issue/start/create/
    activate/take_out, policy
  say: buy/purchase/take_out/get/have/start * policy/insurance/cover/coverage/warranty, insure, policy purchase,
    get cover, be insure, sign up for insurance
  who: policyholder, policy holder, insure
  near: purchase, subscription_start

claim_file
  name: claim/insurance_claim/warranty_claim <to_submit>/<to_create>/open/raise/report, claim
  say: <to_submit>/make/open/raise/report/start * claim, claim, claim on insurance/policy, claim file,
    make insurance claim, report accident, claim against policy, put claim in
  who: claimant
  near: support_ticket

claim_settle
  name: claim/insurance_claim settle/pay/approve/close/resolve/complete/payout
  say: claim settle/pay/approve/close, have * claim pay, get * claim pay, settle * claim, claim payout,
    claim * come through
  near: claim_file

claim_reject
  name: claim/insurance_claim <to_decline>/repudiate/void
  say: claim <to_decline>, have * claim <to_decline>, be deny claim
  near: claim_file

top_up
  name: top up, topup, top_up complete/success/make,
    balance/credit/prepay/airtime/data/wallet/account/card/transit/minute recharge/top_up/topup/reload/refill/add,
    recharge, recharge <to_finish>, airtime purchase
  say: load/put/add * money/fund/cash onto/on/to/into * account/wallet/card/balance, load up * account/wallet/card,
    put * more in/on * account/wallet, top up, recharge, reload, refill, top up * phone/credit/balance/wallet/data,
    add * credit,
    buy * airtime/credit/minute, recharge * phone/balance, load credit, put credit on, topup, put money on phone,
    top * up
  near: deposit, payment

plan_data_limit
  name: data limit/usage/allowance/cap/bundle reach/exceed/hit/exhaust/warn/deplete, data exhaust, usage alert
  say: use up data, run out of data, exceed data, hit data limit, go over data allowance, burn through data,
    reach data cap, use all * data, data run out, get through * data, go over data
  near: limit_reach

data_bundle_buy
  name: data/minute/roaming bundle/pack/add_on/pass/plan/package purchase/buy/add/activate/subscribe,
    addon buy/purchase/add
  say: buy/purchase/add/get/take_out * data_bundle/data_pack/roaming_pass/bundle/add_on/roaming_pack/extra_data,
    buy more data, get extra data, data bundle
  near: top_up

call_make
  name: call/voice_call make/place/start/complete/connect/outgoing/dial/end, video call start/make/join
  say: make/place * call, call someone, call abroad, phone someone, make international call, call
  near: message_send

roam
  name: roam <to_activate>/start/use/enter, roaming, roaming session
  say: roam, use roaming, use phone abroad, go abroad with phone, use data abroad, roam abroad, turn on roaming,
    <to_use> * abroad
  near: data_bundle_buy

sim_activate
  name: sim/esim/sim_card/line/number activate/order/register/port_in, port in <to_finish>
  say: <to_activate> * sim/esim/line, port in, bring * number, port number, transfer number to us, order * sim,
    switch to us, move number over
  near: card_activate

port_out
  name: port out, number port_out/transfer_out, port out <to_ask>, switch away
  say: port out, take number elsewhere, switch provider/network, move to another network, ask for pac code,
    port out number, port number away, leave network, move/take/transfer/port * number to another/different/competitor,
    leave for another/different network/provider/carrier, go to another provider/network/carrier,
    jump to another network/provider
  near: subscription_cancel

device_upgrade
  name: device/phone/handset/smartphone upgrade/purchase/buy/order/trade_in/change, trade in
  say: <to_upgrade> * phone/device/handset, buy * phone/handset, trade in, get new phone, change * handset,
    device upgrade, trade * in
  near: purchase, upgrade

outage
  name: outage/service/network/connection report/interrupt/disrupt/down/experience/affect/degrade/fail
  say: <to_report> * outage, experience * outage, suffer * outage, have * outage, lose connection, lose service,
    be affect by outage, internet go down, have no service, be without service
  near: support_ticket

device_add
  name: device/product/appliance/thermostat/camera/car/vehicle/wearable/tracker/scale/printer/speaker/
    headset <to_link>/register/add/set_up/setup/activate/install
  say: <to_link>/register/add/set_up * device/wearable/tracker/watch/scale/speaker/thermostat/appliance/car/camera/
    product/fitbit/garmin, sync device, device pair, connect wearable
  near: integration_add

device_remove
  name: device/product/wearable <to_unlink>/<to_remove>/offline
  say: <to_unlink>/remove * device/wearable, device go offline
  near: device_add

meter_read
  name: meter reading/read submit/send/enter/give/provide, reading <to_submit>
  say: submit/send/give/enter/provide/send_in * meter_reading/reading, read meter
  near: form_submit

charge_ev
  name: charge/charging/charging_session <to_finish>/<to_start>/stop, charging session, vehicle charge, ev charge,
    battery charge
  say: charge * car/vehicle/ev, charge, <to_start> * charging, plug in * car, use charger, charging session, charge up,
    charge at
  near: session_start

property_view
  name: property/listing/home/house/apartment/rental/unit/room/job/car/vehicle/ad/vacancy/profile/restaurant/menu/
    recipe/course/hotel/game <to_view>/open/click/look,
    property/listing/home/job/hotel/car/restaurant/course detail/page <to_view>, view property/listing/job/hotel
  say: <to_view>/open/click_on/eye * property/listing/home/house/apartment/flat/rental/job/car/vehicle/vacancy/hotel/
    restaurant/menu/course/recipe/profile, listing view, look at house
  near: product_view

viewing_book
  name: viewing/tour/showing/property_viewing/open_house/house_tour/test_drive/site_visit/home_visit/
    campus_tour <to_book>/request/arrange/create/register
  say: <to_ask>/<to_book>/arrange/set_up/sign_up_for/want * viewing/tour/showing/open_house/test_drive/house_tour/
    property_tour/visit, ask to see house/property/home, book to see, viewing book, make appointment to view
  near: appointment_book, lead_create

viewing_attend
  name: viewing/tour/showing/open_house/test_drive/visit <to_finish>/attend/take/do/hold
  say: attend/go_to/take/complete/have/come_to/go_on * viewing/tour/showing/open_house/test_drive, go to see * house,
    tour * property/home/house/flat/apartment, go and see property, test drive
  near: viewing_book

saved_search
  name: search/alert/save_search/property_alert/job_alert/price_alert/fare_alert save/create/set/subscribe/add,
    <to_save> search, alert <to_create>
  say: <to_save> * search, set up * alert, <to_create> * alert, set * alert, subscribe to * alert, save search,
    sign up for * alert, ask for alert, have * alert
  near: search, wishlist_add

offer_make
  name: offer/bid/proposal <to_create>/submit/send/place/accept/receive
  say: make/submit/put_in/send/place/accept/receive * offer/bid/proposal, offer make, put offer in, make offer on
  near: bid

lease_sign
  name: lease/tenancy/rental/rental_agreement <to_start>/sign/complete/renew
  say: sign * lease/tenancy/rental_agreement, move in, lease sign, start tenancy, take lease,
    rent * flat/apartment/house/property
  near: contract_sign

interview
  name: interview <to_book>/complete/attend/invite/take
  say: interview, have * interview, attend * interview, be interview, get * interview, go to interview
  near: application_submit

document_sign
  name: document/form/paperwork/policy/consent sign/esign
  say: sign * document/form/paperwork, e sign, sign paperwork
  near: contract_sign

payout
  name: payout <to_finish>/send/receive/pay/make/initiate/request, pay out, payout, earning/commission payout/pay,
    creator/seller/driver/host payout
  say: be pay out, get pay out, receive payout, payout, get payout, have payout, pay out, get * earning,
    cash out earning
  near: withdrawal, transfer_receive

stake_start
  name: stake <to_start>/<to_create>/enable/deposit, staking <to_start>/enable, stake, token/coin stake,
    earn/yield <to_start>
  say: lock up * coin/crypto/token/ether, stake~, <to_start> stake, <to_start> to stake, put * into stake,
    earn stake reward~
  who: staker
  near: invest

stake_stop
  name: stake <to_end>/withdraw/disable, staking <to_end>/disable, unstake
  say: unstake, <to_end> stake, take * out of stake, pull * stake
  near: withdrawal
"""
