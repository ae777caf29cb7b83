"""Event concepts of banks, brokers, lenders and insurers, finer than those of `events_money`."""

from __future__ import annotations

TEXT = """
# cards
card_lose
  name: card/debit_card/credit_card/bank_card lose/steal/miss/report_lose/report_steal, lose/steal card report
  say: lose * card, <to_report> * card lose/steal/miss, card be/get steal/lose, have * card steal, report card,
    steal card,
    say * card be lose/steal, report lose/steal card, card go miss, have card pinch/nick
  near: card_block, fraud_report

card_swallow
  name: card/debit_card retain/capture/swallow/keep/confiscate/seize, atm card retain/capture
  say: have/get * card swallow/eat/retain/take_by_atm, card be/get swallow/eat/retain, card swallow/eat/retain,
    atm/machine/cash_machine swallow/eat/keep/take * card, lose * card in/to atm/machine/cash_machine
  near: card_block

card_decline
  name: card_payment/card_transaction/card_purchase/card_authorization/contactless_payment/pos_payment/pos_transaction
    <to_decline>/fail/block, card <to_decline>, authorization <to_decline>/fail
  say: have/get * card <to_decline>/bounce, card be/get -/<to_decline>, card <to_decline>/bounce/fail, card not work,
    card not go through, card not accept, <to_decline>/fail card_payment/card_transaction/card_purchase,
    card_payment/card_transaction/card_purchase <to_decline>/fail/bounce/not_go_through,
    have/get * card_payment/card_transaction/card_purchase <to_decline>/bounce
  near: payment_fail

pin_change
  name: pin/pin_code/card_pin change/reset/update/set/create/choose, <to_reset> pin
  say: change/reset/update/set/pick/choose/new * pin, get * new pin, pin change/reset, set up * pin
  near: settings_change, password_reset

# accounts
salary_receive
  name: pay check receive/deposit/land, salary/wage/payroll/paycheck/income/payslip receive/deposit/credit/arrive/land/
    pay/pay_in/
    detect/come_in, payday, payroll deposit receive
  say: get/receive * wage/salary/paycheck/pay_check,
    have * salary/wage/pay/paycheck pay_in/pay/come_in/land/deposit/go_in/arrive,
    salary/wage/paycheck/pay_check come_in/land/arrive/be_pay_in/go_in/hit, paycheck/pay_check,
    payday, move/switch/bring/redirect * salary/wage/pay/paycheck to,
    pay * salary/wage/paycheck into, have paycheck deposit, get pay by * employer, be pay by * employer
  near: deposit

pot_create
  name: pot/saving_pot/saving_goal/goal/vault/saving_space/saving_jar/saving_account/piggy_bank <to_create>/open/set
  say: start/begin save, start/begin to save, start/begin save for/up, save up, be save for/up, save toward,
    <to_create> * saving_pot/pot/vault/saving_goal/jar/saving_space, have * pot/vault/saving_goal, put * saving goal
  who: saver
  near: budget_create, account_open_bank

pot_deposit
  name: pot/saving_pot/saving_goal/vault/saving_space/saving_jar/saving/piggy_bank deposit/add/fund/top_up/contribute/
    contribution/pay_in/transfer_in, round up save/transfer/apply
  say: put/set * aside, put/set money/cash/something aside/by, put * by, put aside, put by, save into,
    put/pay/move/transfer/add/stash/save * in/into/to * pot/vault/jar/saving/saving_goal/saving_pot,
    top up * pot/vault/saving_goal/saving, contribute to * pot/vault/saving/saving_goal, squirrel * away, add to saving,
    fund * pot/vault/saving_goal, save money, save with round up
  who: saver
  near: deposit, transfer_send

pot_withdraw
  name: pot/saving_pot/saving_goal/vault/saving_space/saving_jar/saving withdraw/withdrawal/take_out/transfer_out/break
  say: dip into * pot/vault/saving/saving_pot/jar, raid * pot/vault/saving/jar, break into * pot/saving,
    take/pull/move/get/withdraw * out_of/from * pot/vault/saving/jar, draw on * saving/pot, empty * pot/vault/jar,
    use * saving
  near: withdrawal

pot_goal_reach
  name: pot/saving_pot/saving/saving_goal/vault goal/target/- reach/hit/achieve/complete/meet
  say: reach/hit/meet/achieve * saving goal/target, hit what they save for, finish save for, save enough for,
    reach/hit * goal/target in/of/for * pot/saving/vault, fill * pot
  near: goal_reach

cash_take
  name: cash/atm withdrawal/withdraw/dispense
  say: get/take/draw/pull/withdraw * cash out/from/at, withdraw cash, take out * cash, take/pull out * in cash,
    get * cash from * atm/cash_machine/cashpoint, use * atm/cash_machine/cashpoint, cash withdrawal, atm withdrawal
  near: withdrawal

# borrowing
repayment_miss
  name: repayment/loan_repayment/loan_payment/installment/emi/payment/due_date/loan_installment/
    loan_installment/
    bnpl_payment/rent/premium/premium_payment miss/overdue/late/skip/past_due/default/unpaid/delinquent,
    payment/loan/repayment go overdue, arrear enter/start
  say: miss/skip * payment/repayment/installment/emi/due_date/premium, fall behind, fall behind on/with,
    get behind on/with, be behind on/with * payment/repayment/loan/installment, be behind, fall into arrear,
    be late on/with/paying * payment/repayment/installment, pay late, late payment, not pay on time,
    go into arrear, default on, default on * loan, not keep up with * payment/repayment, pay * late, miss payment,
    forget to pay, let * payment slide, late payer
  who: late payer, defaulter
  near: payment_fail, invoice_overdue

loan_pay_off
  name: loan/plan/payment_plan/installment_plan/financing/agreement/mortgage/debt/finance
    pay_off/payoff/settle/clear/repay_in_full/pay_in_full/settlement
  say: pay_off/clear/settle/finish_pay/finish_pay_off/close_out * loan/plan/financing/agreement/mortgage/debt/
    finance_plan/installment_plan, pay * loan/plan/debt/mortgage/financing off/in_full,
    be debt free, pay * off in full, pay back * whole/entire/full loan/plan
  near: loan_repay

collection_refer
  name: collection send/refer/enter/transfer/start/case_open, send to collection, account/debt/loan/case sell/
    refer_to_collection/hand_over/send_to_collection, debt collection start/send/refer
  say: send/hand/pass/refer/go/hand_over/turn_over * to collection/collector/debt_collector/debt_collection/
    collection_agency/debt_agency, be in collection, go to/into collection, in collection, debt collector call,
    be chase by * debt_collector/collector/collection_agency, end up in/with collection
  near: repayment_miss

hardship_report
  name: hardship/financial_hardship/financial_difficulty/forbearance/payment_difficulty/hardship_plan
    <to_ask>/apply/report/declare/flag/submit/enroll/start
  say: ask for * help with payment/repayment/bill, say/tell * they can not pay/afford, struggle to pay/repay,
    have trouble pay/repay~, be in financial difficulty/trouble/hardship, financial hardship, hardship,
    fall on hard time, can not keep up with payment/repayment, request/apply for/ask for hardship/forbearance,
    report * hardship, can not afford * payment/repayment
  near: support_ticket

fee_waive
  name: fee/late_fee/charge/penalty/interest waive/refund/forgive/reverse/remove/write_off
  say: waive/forgive/refund/reverse/write_off/drop/scrap/remove/cancel * fee/late_fee/charge/penalty,
    have * fee/late_fee/charge/penalty waive/forgive/refund/reverse/remove/drop,
    let * off * fee/late_fee/charge/penalty,
    be let off * fee/charge, fee waive/forgive, get out of * fee
  near: fee_charge

due_date_move
  name: due_date/payment_date/payment/installment/repayment snooze/move/extend/change/postpone/defer/delay/
    reschedule/push_back/extension/deferral, payment_holiday/payment_extension/payment_break/extension
    <to_ask>/grant/start/take/apply
  say: push/move/put/shift/delay/postpone/snooze/defer/change/extend * due_date/payment_date/payment/repayment/
    installment, push/move/put * due_date/payment/repayment back, ask for * time/day/week to pay,
    need * time to pay, get * time to pay, take/ask_for/request * payment_holiday/payment_break/extension,
    buy * time to pay, pay later than due
  near: direct_debit_setup

limit_increase_request
  name: limit_increase/credit_limit_increase/limit/credit_limit/spending_limit_increase <to_ask>/submit/apply/
    increase_request, credit line increase request
  say: ask/ask_for/request/apply_for/want/seek * limit_increase/high_limit/big_limit/more_credit/high_credit_limit/
    big_credit_limit/credit_increase, ask/want * to raise/increase/up/lift * limit, ask * limit be raise,
    want * limit raise/increase
  near: limit_increase

limit_increase_refuse
  name: limit_increase/credit_limit_increase/limit <to_decline>/increase_deny/increase_reject/increase_decline
  say: limit_increase/credit_increase <to_decline>, <to_decline> for * limit_increase/high_limit/more_credit,
    <to_decline> * limit_increase, have * limit_increase <to_decline>, not get * limit_increase/high_limit/more_credit
  near: limit_increase_request

purchase_decline
  name: purchase/order/checkout/transaction/sale <to_decline>/deny/block
  say: purchase/order/transaction <to_decline>, have * purchase/order/transaction <to_decline>,
    <to_decline>/turn_away at * till/checkout/check_out/register/counter, not approve for * purchase,
    <to_decline> purchase,
    be not allow to buy
  near: payment_fail

offer_view_loan
  name: loan_offer/credit_offer/loan_quote/offer/rate_quote <to_view>/show/present/open/see
  say: <to_view>/be_show * loan/credit offer/quote, <to_view> * loan_offer/loan_quote/rate, be show * offer,
    check * loan rate, loan offer view
  near: quote_request, promo_view

# insurance
quote_begin
  name: quote/insurance_quote <to_start>/open/enter
  say: <to_start> * quote/quotation, begin * quote
  near: quote_request

quote_leave
  name: quote/insurance_quote <to_abandon>/drop/exit
  say: <to_abandon> * quote, <to_start> * quote and/but abandon/give_up/drop_out, quote abandon, not finish * quote,
    leave * quote unfinish/incomplete/half_finish/half_do, drop out of * quote
  near: application_abandon
  unfinished: quote_begin > quote_request

policy_lapse
  name: policy/cover/coverage/insurance/membership_policy lapse/expire/run_out/end
  say: let * policy/cover/coverage/insurance lapse/run_out/expire/go/end, policy/cover/coverage/insurance lapse/run_out/
    expire/come_to_end, no long cover, policy lapse, not renew * policy/cover/insurance
  near: policy_cancel

# investing
order_fill
  name: order/trade fill/execute/settle/match/execution
  say: order/trade fill/execute/go_through/settle, have * order/trade fill/execute/go_through, get * order/trade fill,
    execute order/trade, execute * trade, fill order
  near: invest

trade_reject
  name: order/trade <to_decline>/fail/bounce/block
  say: order/trade <to_decline>/bounce/fail/not_go_through/be_block, have * order/trade <to_decline>/bounce/block,
    <to_decline>/fail order/trade, try to trade, can not trade
  near: payment_fail

trade_cancel
  name: order/trade/limit_order/stop_order <to_cancel>/withdraw/pull
  say: <to_cancel>/pull/withdraw * limit_order/stop_order/market_order/trade/stop_loss, pull * order,
    have second think about * trade/order
  near: order_cancel

recurring_invest_start
  name: recurring_investment/recurring_buy/recurring_order/auto_invest/autoinvest/saving_plan/investment_plan/
    automatic_investment/sip/dca/recurring_purchase/regular_investment/dca_plan
    <to_create>/<to_activate>/schedule/set/setup
  say: <to_create>/<to_activate>/schedule * recurring_buy/recurring_investment/recurring_order/auto_invest/saving_plan/
    investment_plan/automatic_investment/automatic_buy/sip/regular_investment/dca,
    invest automatically/regularly, auto invest, buy automatically, dollar cost average,
    set up regular/automatic investing
  near: invest, direct_debit_setup

recurring_invest_pause
  name: recurring_investment/recurring_buy/recurring_order/auto_invest/autoinvest/saving_plan/investment_plan/
    automatic_investment/sip/dca/recurring_purchase/regular_investment <to_pause>/skip
  say: <to_pause>/skip * recurring_buy/recurring_investment/recurring_order/auto_invest/saving_plan/investment_plan/
    automatic_investment/automatic_buy/automatic_invest/sip/regular_investment/dca/auto_investing, stop invest for now,
    take break from invest
  near: recurring_invest_stop

recurring_invest_stop
  name: recurring_investment/recurring_buy/recurring_order/auto_invest/autoinvest/saving_plan/investment_plan/
    automatic_investment/sip/dca/recurring_purchase/regular_investment <to_cancel>/<to_deactivate>/remove/delete
  say: <to_cancel>/<to_deactivate>/remove * recurring_buy/recurring_investment/recurring_order/auto_invest/saving_plan/
    investment_plan/automatic_investment/automatic_buy/automatic_invest/sip/regular_investment/dca/auto_investing,
    no long invest automatically
  near: direct_debit_cancel

asset_watch
  name: symbol/ticker/asset/instrument/coin/token/security/share <to_add> watchlist/favorite/list,
    watchlist symbol/ticker/asset/instrument/coin/token/stock <to_add>/save, stock <to_add> watchlist,
    symbol/ticker/asset/instrument/coin/stock follow/watch/favorite
  say: <to_add> * to/on watchlist, keep eye on, have * on watchlist, start follow/watch/track~, put * on watchlist,
    follow/watch/track * stock/share/coin/token/crypto/fund/etf/ticker
  near: watchlist_add

asset_unwatch
  name: watchlist/favorite symbol/ticker/asset/instrument/stock/coin/token <to_remove>,
    symbol/ticker/asset/stock/coin <to_remove> watchlist/favorite, symbol/ticker/asset/stock/coin unfollow/unwatch
  say: stop follow/watch/track stock/share/coin/token/fund, unfollow * stock/share/coin/ticker
  near: watchlist_remove

watchlist_create
  name: watchlist/list/portfolio_list <to_create>
  say: <to_create> * watchlist/watch_list, watchlist create
  near: asset_watch, watchlist_add

alert_set
  name: price_alert/alert/rate_alert/fare_alert/price_drop_alert <to_create>/set/add/set_up/enable/save
  say: <to_create>/set/set_up/add/put/turn_on * price_alert/alert/rate_alert/fare_alert,
    ask to be alert/notify/tell when,
    want to know when * hit/reach/fall/drop/rise
  near: saved_search

alert_fire
  name: price_alert/alert/rate_alert/alarm/fare_alert/price_drop_alert trigger/fire/hit/reach/sound/send/receive/raise
  say: alert/alarm go_off/fire/trigger/sound/ping/come_in/be_hit, have/get * alert/alarm go_off/trigger/fire/come_in,
    set off * alert/alarm, trip * alert/alarm, get * price_alert/fare_alert/rate_alert, price_alert hit,
    trigger * alert/alarm, receive * price_alert/alert, send/ping * alert/price_alert/fare_alert/rate_alert
  near: push_receive

asset_view
  name: asset/instrument/symbol/ticker/stock/share/fund/coin/token/security/crypto/etf -/page/detail/chart/quote
    <to_view>/open
  say: <to_view>/browse/check/research/look_into/check_up_on * stock/share/fund/coin/token/crypto/etf/asset/ticker/
    chart,
    stock view, look at
  near: product_view, page_view

dividend
  name: dividend receive/pay/credit/distribute/reinvest/payout/earn, distribution pay
  say: get/receive/earn/be_pay/collect * dividend, dividend, dividend payout, have * dividend pay/come_in,
    dividend pay
  who: dividend earner, dividend investor
  near: payout

margin_call
  name: margin_call -/issue/send/trigger/receive/start/create, margin call
  say: margin call, get/receive/have/face * margin_call, hit with * margin_call, be margin call
  near: alert_fire

liquidate
  name: position/account/holding/margin/collateral/loan liquidate/force_close/close_out/liquidation, liquidation
  say: be/get liquidate, position/account/holding liquidate/close_out/force_close, close * position out,
    close out * position,
    have/get * position/holding liquidate/close_out/close/force_close, sell out * position, liquidation, liquidate
  near: divest

options_apply
  name: option/option_trading/option_level/margin/leverage/future <to_ask>/application_submit/apply/application_start
  say: apply/apply_for/ask_for/ask_to/request/ask * option/option_trading/trade_option/option_level/margin/leverage,
    sign up for option/margin, want to trade option
  near: application_submit

options_approve
  name: option/option_trading/option_level/margin/leverage/future application_approve/<to_approve>/grant/enable/
    activate/
    unlock
  say: clear/approve/allow/enable/get_approve/give_green_light/sign_off * for/to * option/trade_option/option_trading/
    margin/leverage, unlock * option/margin, have * option/option_trading/option_application <to_approve>,
    get * option/margin approve
  near: application_approve

margin_enable
  name: margin/margin_account/margin_trading/leverage <to_activate>/enable/open
  say: <to_activate>/turn_on/switch_on * margin/leverage, go on margin, open * margin_account, start to borrow to invest
  near: feature_enable

crypto_send
  name: crypto/coin/token/bitcoin/wallet/asset/nft send/withdraw/withdrawal/transfer_out/send_out
  say: send/move/transfer/withdraw/take/pull * crypto/coin/token,
    send/move/transfer/withdraw * to -/outside/external/different/own wallet,
    send out * crypto/coin/token, move * off * exchange/platform, crypto send/withdrawal, send coin,
    send/move/transfer * crypto/coin out/off
  near: transfer_send, withdrawal

crypto_receive
  name: crypto/coin/token/bitcoin/wallet/asset receive/deposit/transfer_in/arrive
  say: receive/get/be_send/take_in * crypto/coin/token, crypto/coin/token come_in/arrive/land,
    have * come_in from, have * come_in from elsewhere, deposit * crypto/coin/token, crypto deposit,
    have * crypto/coin/token come_in/arrive
  near: transfer_receive, deposit

portfolio_in
  name: portfolio/account/holding/asset/pension/isa/investment/share -/transfer_in/transfer_in_request/
    transfer_in_start,
    transfer in <to_ask>/<to_start>/complete/initiate
  say: bring/move/transfer/switch/port * portfolio/holding/account/pension/isa/investment/share/stock over/across/
    to_us/here/
    in/from, bring over * portfolio/holding/account/pension/isa/investment/share,
    move/transfer/switch * from/over_from * broker/provider, transfer in, consolidate * pension
  near: deposit

portfolio_out
  name: portfolio/account/holding/asset/pension/isa/investment/share transfer_out/transfer_out_request/
    transfer_out_start,
    transfer out <to_ask>/<to_start>/complete/initiate
  say: move/take/transfer/switch/port/pull * portfolio/holding/account/pension/isa/investment/share/stock/money
    away/out/elsewhere/to_another/off, take * portfolio/holding/investment/pension/isa to * broker/provider,
    transfer out, move out * portfolio/holding/account
  near: account_delete, withdrawal

research_view
  name: research/research_report/analyst_report/analyst_rating/market_report/research_note/market_insight <to_view>/
    <to_read>/
    open/download
  say: <to_view>/<to_read> * research/research_report/analyst_report/analyst_rating/research_note/market_report,
    read up on * stock/market, research view
  near: report_view, article_read

tax_form_get
  name: tax_form/tax_document/tax_doc/tax_report/tax_statement/tax_certificate/tax_return <to_download>/<to_view>/
    export/
    generate/get
  say: <to_download>/<to_view>/grab/get/pull/export/fetch/need * tax_form/tax_document/tax_report/tax_statement/
    tax_certificate/tax_paperwork/1099/w2/p60/w8ben/w9, tax form download, do * tax
  near: statement_view, export

# proving who one is
id_submit
  name: identity/id/kyc/identity_verification/id_verification/id_document/identity_check/id_check/selfie
    submit/upload/start/begin/initiate/provide
  say: <to_submit>/upload/hand_over/provide/send_us/scan/show_us * id/passport/license/driving_license/identification/
    id_card/selfie/identity_document, prove who they be, start * verification/kyc/id_check/identity_check,
    submit * to prove
  near: account_verify, document_provide

id_reject
  name: identity/id/kyc/identity_verification/id_verification/id_document/identity_check/id_check/verification/selfie
    reject/fail/deny/decline/refuse/unsuccessful
  say: fail/flunk/not_pass/not_get_through/not_make_it_through * id_check/identity_check/kyc/verification/
    identity_verification/id_verification/onboarding_check,
    have * id/passport/document/identity/selfie/verification <to_decline>,
    id/passport/document/identity/selfie/verification
    <to_decline>/not_match, get stick at * id_check/kyc/verification
  near: account_verify_fail

id_approve
  name: identity/id/kyc/identity_verification/id_verification/identity_check/id_check/verification
    pass/approve/complete/succeed/success/accept/clear/verify
  say: pass/sail_through/get_through/breeze_through/clear/make_it_through/come_through * id_check/identity_check/kyc/
    verification/identity_verification/id_verification,
    have * id/identity/passport/verification approve/accept/confirm, id/identity/verification be approve/accept/clear
  near: account_verify

document_provide
  name: document/doc/paperwork/proof/payslip/bank_statement/proof_of_income/proof_of_address <to_upload>/<to_submit>/
    provide
  say: <to_upload>/<to_submit>/provide/send/hand_over/give * document/paperwork/proof/payslip/pay_slip/bank_statement/
    proof_of_income/proof_of_address/pay_stub/certificate, send * as proof, submit * as proof
  near: file_upload

wallet_card_add
  name: apple_pay/google_pay/mobile_wallet/digital_wallet/samsung_pay/wallet_card add/provision/set_up/enable/link
  say: add * card to * apple_pay/google_pay/wallet/phone, set up apple_pay/google_pay, put * card in/on * phone/wallet,
    add * to apple_pay/google_pay
  near: card_activate, payment_info

policy_change
  name: policy/cover/mid_term adjustment/change/amendment/amend/endorsement/endorse/update/edit, mta, mta make,
    mid term adjustment make
  say: change/amend/adjust/update * policy/cover, add * to * policy/cover, policy change,
    make * change to * policy/cover,
    take * off * policy/cover
  near: plan_change

claim_withdraw
  name: claim withdraw/drop/cancel/abandon/retract
  say: drop/withdraw/pull/cancel/abandon/retract * claim, take * claim back, claim withdraw, not go ahead with * claim,
    change * mind about * claim
  near: claim_file

cash_advance
  name: cash_advance/payday_advance/wage_advance/salary_advance take/request/draw/receive/create
  say: take/get/draw/request * cash_advance/wage_advance/salary_advance/advance, cash advance, get * advance on * pay
  near: withdrawal, loan_disburse

balance_transfer
  name: balance_transfer complete/request/start/submit, balance transfer
  say: move/transfer/bring * balance to/over/from, balance transfer, transfer * card balance
  near: transfer_send

rate_lock
  name: rate lock/fix, lock rate
  say: lock in * rate, lock * rate, fix * rate, rate lock
  near: application_approve

term_deposit_open
  name: cd/term_deposit/fix_deposit/bond/fix_saver/certificate/certificate_of_deposit open/create/start/fund/buy
  say: open/take_out/start/buy * cd/term_deposit/fix_deposit/certificate/fix_saver, lock * saving away
  near: account_open_bank

term_deposit_mature
  name: cd/term_deposit/fix_deposit/bond/certificate mature/maturity/renew/roll_over
  say: cd/term_deposit/fix_deposit/bond/certificate mature/come_due/roll_over, let * cd/deposit/bond roll_over,
    have * cd/deposit/bond mature
  near: subscription_renew

check_bounce
  name: check return/bounce/reject/stop
  say: bounce * check, check bounce, have * check return/bounce, write * bad/rubber check, return check
  near: payment_fail

branch_visit
  name: branch visit/enter/check_in/walk_in
  say: visit/come_into/go_into/drop_into/pop_into/walk_into * branch, branch visit, go to * branch, come to * branch
  near: store_visit

pension_pay_in
  name: pension/isa/retirement/super/ira/401k contribution/contribute/pay_in/deposit/top_up
  say: pay into * pension/isa/retirement/super/ira/401k, contribute to * pension/isa/ira/401k, top up * pension/isa,
    put money into * pension/isa/ira
  near: deposit

beneficiary_remove
  name: payee/beneficiary/recipient/link_account <to_remove>
  say: <to_remove> * payee/beneficiary/recipient
  near: beneficiary_add

account_switch_in
  name: account switch/switch_in/switch_start/switch_complete, switch in, current account switch
  say: switch * bank/account/broker/provider to us, move * account/bank over to us, switch to us, bring * account to us,
    switch bank
  near: account_open_bank

card_limit_change
  name: card/spending/transaction/atm limit change/set/update/adjust
  say: change/set/raise/lower/adjust * card/spending limit, set * limit on * card
  near: settings_change

# expenses
expense_submit
  name: expense/expense_report/expense_claim/mileage/reimbursement <to_submit>/create/file/request/claim/add
  say: claim * expense/mileage/per_diem, claim mileage/per_diem, put in * expense/expense_claim, <to_submit> * expense/
    expense_report/expense_claim, expense something, put * through expense, file * expense, expense claim
  near: form_submit, claim_file

expense_approve
  name: expense/expense_report/expense_claim/reimbursement <to_approve>/grant
  say: have * expense <to_approve>, expense <to_approve>/go_through, sign off * expense
  near: application_approve

expense_reject
  name: expense/expense_report/expense_claim/reimbursement <to_decline>
  say: have * expense/expense_claim/claim <to_decline>, expense <to_decline>, <to_decline> expense
  near: application_reject

reimburse
  name: reimbursement pay/send/complete/issue/receive, expense reimburse/pay
  say: be reimburse, be pay back, get * money back for * expense, get reimburse, have * expense pay
  near: payout

nominee_add
  name: nominee/beneficiary/next_of_kin add/name/nominate/set/update
  say: name/nominate/add/put_down/choose * as/for * beneficiary/nominee, name/nominate/add * beneficiary/nominee,
    name * spouse/child/partner
  near: beneficiary_add
"""
