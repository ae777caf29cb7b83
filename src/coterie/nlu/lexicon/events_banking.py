"""Event concepts of retail banks: what is done at a counter, in the app and by post; see `events_finance` too."""

from __future__ import annotations

TEXT = """
# getting in
sign_in
  name: online_banking/internet_banking/mobile_banking/web_banking/ebanking/netbank login/log_in/sign_in/access/logon
  say: access/use/open/log_into/get_into/get_onto/go_into/go_onto/be_on/visit
    * online_banking/internet_banking/mobile_banking/web_banking/netbank/net_banking/digital_banking/online_account,
    bank online, bank on phone, do * banking online

app_open
  say: use/open/launch/check/go_on/go_into/be_on/get_on/pick_up * mobile_app/banking_app/bank_app/phone_app,
    bank in app

sign_in_fail
  say: can_not/could_not/unable_to/not_able_to sign in/on, unable to log in/on/into,
    not able to log in/on/into, have trouble/difficulty/problem sign in, have trouble/difficulty/problem log in/on,
    have * login/log_in/sign_in fail/reject, get * password/passcode/pin wrong, enter/type * password/passcode wrong,
    lock out after get/enter/type * wrong, fail * face_id/fingerprint/passcode, forget * password/passcode at login

# opening and closing
account_open_bank
  name: current/checking/joint/student/deposit account open/create, account open
  say: become/be_take_on_as * customer/client/account_holder, join * bank/building_society/credit_union,
    open/start/take_out/set_up/get * joint_account/student_account/business_account/basic_account/kid_account,
    come over to us, bring * banking to us, onboard

account_delete
  name: account/relationship/membership close/closure/exit/end, close <to_ask>
  say: leave * bank, leave us for * bank/provider/broker/competitor, leave for another/different/rival bank,
    stop bank with us, end/terminate/cut/sever * relationship/banking_relationship, shut * account, shut down account,
    take * banking/business/money/custom elsewhere, move/switch to another/different/rival bank, move * banking away,
    move/switch * account to another/different/rival, close * account with us, part way with us, close * relationship

account_switch_in
  name: switch <to_ask>/<to_start>/initiate/submit/complete/book/confirm/receive, cass switch/start/request/complete,
    account/bank switch <to_ask>/<to_start>/initiate/complete/in, switching_service use/start, switch in
  say: switch/move/bring/transfer * account/banking/current_account from * bank, switch/move/bring over to us,
    switch/move/bring * account/banking/current_account/everything over/across/to_us/here, <to_ask>/start * switch,
    use * switching_service/switch_service, ask/want to switch to us, account/current_account switch, switch in,
    <to_ask>/start/complete/arrange * account_switch/current_account_switch/bank_switch, come over from * bank,
    switch/move to us from, move/switch from another/different/old bank, switch/move over from

# proving who one is
id_submit
  name: kyc/id/identity document/doc/check/scan <to_upload>/<to_submit>/provide/send/capture,
    identity/kyc/id doc <to_upload>, kyc <to_upload>, selfie/liveness take/capture/submit/check
  say: <to_upload>/<to_submit>/send/provide/give_us/hand_over * id/identity_document/identification/proof_of_identity/
    id_document/kyc_document, send us * id/passport/license/driving_license/identification/document/paper,
    take * selfie,
    <to_upload>/<to_submit>/send/provide * document/paper/paperwork for kyc/verification/check,
    use * passport/license/driving_license/id_card as/for id, prove * identity, send/give * document, upload * paper,
    <to_upload>/<to_submit>/send/provide * kyc/kyc_document/id_paper, do * kyc/id_check/identity_check

id_reject
  name: kyc/id/identity/verification/liveness/selfie/document fail/failure/reject/mismatch/refer,
    kyc/id/identity/liveness check/verification/document/doc fail/reject/mismatch
  say: can_not/could_not be verify, can_not/could_not verify * identity/id, be unable to verify, fail verification,
    not pass * verification/kyc/check, have * id_check/identity_check/kyc/id_document fail/bounce/reject/turn_down,
    have * id/identity check/verification fail, identity/id check fail, kyc <to_decline>/fail/bounce, trip up on * kyc

document_provide
  say: <to_upload>/<to_submit>/send/send_in/provide/give/show * utility_bill/council_tax_bill/wage_slip/
    tenancy_agreement/p60/w2/tax_return, show * proof_of_address/proof_of_income

# cards
card_transaction
  name: card_transaction/card_payment/card_purchase/card_spend/debit_transaction/credit_transaction/pos_transaction
    <to_create>/post/complete/process/authorize/approve/settle/clear/record/make/book, card auth approve,
    transaction post, card use/swipe/tap/dip
  say: make/have/do * card_payment/card_purchase/card_transaction/contactless_payment/contactless_transaction,
    buy * on/with/by/using card, pay/spend/shop/buy * on/with/by/using * card/debit_card/credit_card/plastic,
    <to_spend> * on * card, tap to pay, tap and pay, tap * card/phone, pay by/with tap/phone, contactless payment,
    use * card/debit_card/credit_card/plastic, card/debit_card/credit_card/plastic use/be_use/get_use/charge/be_charge,
    put * on * card/plastic, card purchase, chip and pin

card_decline
  name: card_auth/card/transaction/authorization <to_decline>/fail/refuse/reverse, card_transaction <to_decline>/fail
  say: have/get/see * card <to_decline>/refuse/knock_back, have * payment/transaction <to_decline>/refuse at,
    have/get * transaction <to_decline>/refuse/block, <to_decline>/refuse at * till/checkout/shop/terminal/cash_machine,
    card be refuse/knock_back, enter/type/key_in/put_in/get * wrong pin, get * pin wrong

card_activate
  say: get * card up and run, get * card work, switch/turn * card on, turn on * card, start to use * card,
    set up * card, use * card for first time, bring * card to life
  near: card_order

card_unblock
  name: card/debit_card/credit_card unblock/unfreeze/unlock/defrost/release, card freeze/block/lock remove/lift/off,
    <to_unblock> card
  say: lift/remove/take/release/undo * freeze/block/hold/lock/stop on/off/from * card, take * off freeze,
    unfreeze/unblock/unlock/release/defrost/thaw * card, turn/switch * card back on, reactivate * card

card_block
  name: card freeze/lock/block/stop/suspend/pause/hotlist/disable
  say: put * card on hold/ice, stop/pause/disable/hotlist * card, put * freeze/block/hold/stop/lock on * card,
    temporarily freeze/block/lock/disable * card, turn/switch * card off, turn/switch off * card, card freeze/block/lock

card_replace
  name: replacement_card/card_replacement/new_card/card_reissue/card_renewal <to_ask>/order/<to_create>/issue/send/
    dispatch/ship/deliver/mail, card reorder
  say: <to_ask>/order/get/need/receive/want/be_send/be_issue * replacement_card/card_replacement/new_card/fresh_card/
    replacement, have * card replace/reissue/renew, replace/reissue/reorder * card,
    <to_ask>/order * replacement for * card, order/get * card because

card_order
  say: <to_ask>/order/send_off_for * card/debit_card/credit_card/prepay_card

wallet_card_add
  name: wallet <to_add>/link/provision/enable/set_up, add wallet, card tokenize/tokenization, wallet token
    <to_create>/provision/activate, card provision, card wallet add/provision/link, mobile/digital/phone wallet
    <to_add>/set_up/activate, apple/google/samsung pay <to_add>/set_up/activate/enable/provision
  say: <to_add>/link/connect/load/put/register/save * card to/in/into/on/onto/with
    * wallet/mobile_wallet/digital_wallet/phone/watch,
    <to_activate>/set_up/connect/link/enroll/enable * mobile_wallet/digital_wallet/mobile_payment/phone_payment/
    apple_pay/
    google_pay/samsung_pay, put * card on * phone/watch, use/start * apple_pay/google_pay/samsung_pay,
    pay with/by/on phone/watch, add * to * wallet/mobile_wallet/digital_wallet

pin_view
  name: pin <to_view>/reveal/show/remind/reminder/display/retrieve/look_up/request/recover, view pin,
    card_detail/card_number/cvv <to_view>/reveal/show
  say: <to_view>/look_up/reveal/check/show/retrieve/be_remind_of/get_reminder_of/find_out/need * pin/pin_number/
    pin_code/
    card_detail/card_number/cvv, forget * pin, forget * pin and look it up, ask for * pin, pin reminder, pin view
  near: pin_change

credit_card_pay
  name: credit_card/card_bill/card_balance/card_statement pay/payment/repayment/pay_off/settle,
    credit_card/card_bill/statement payment make/complete/receive/post/submit/schedule
  say: pay/pay_off/settle/clear/pay_down/repay * credit_card/card_bill/credit_card_bill/card_balance/
    credit_card_balance/card_debt/credit_card_debt/statement_balance, make * credit_card_payment/
    payment on * credit_card,
    pay * off * credit_card, make * credit_card/card repayment, pay * credit_card off, pay * card bill/balance,
    make * minimum_payment, pay/clear * minimum, pay * card in full, credit card payment, clear * card
  near: loan_repay, bill_pay

balance_transfer
  name: balance_transfer accept/apply/approve/post/book/make, bt <to_ask>/complete/post
  say: do/make/request/complete/take/start * balance_transfer, move/transfer/shift/bring * balance/debt/card_debt
    over/across/to_us/from/here, move/transfer/shift/bring * card/credit_card balance/debt, transfer balance,
    consolidate * card/credit_card/card_debt

# money in and out
salary_receive
  name: direct_deposit receive/land/credit/arrive/post/come_in
  say: be pay * salary/wage into, have/get/receive * pension/benefit/income pay_in/come_in/land, be pay * salary/wage,
    get pay * salary/wage, get * pay packet/check
  near: transfer_receive

transfer_receive
  name: fund/money/credit/credit_transfer/payment/incoming_payment/inbound_payment receive/arrive/land/post/in/credit
  say: receive/get * fund/money, have money/fund/cash come_in/pay_in/arrive/land/send, money/fund/payment land/arrive/
    come_in, have * money pay into, be send * money, have payment come_in, get * payment in, be credit

check_deposit
  name: check deposit/pay_in/lodge/bank/cash/scan/image/clear/capture/process/credit/present/submit,
    check_image/mobile_check/remote_check deposit/capture/submit/upload, remote deposit/capture,
    mobile/remote deposit capture
  say: deposit/pay_in/cash/cash_in/bank/lodge/scan/photograph/snap/pay/image/upload * check,
    pay * check in/into, put * check in/into, take * photo of check, check deposit/lodgement, check clear, have * check
    clear, deposit check by phone/photo
  near: deposit

check_book_order
  name: check_book/checkbook/chequebook/paying_in_book/check order/<to_ask>/reorder/send/issue/dispatch
  say: <to_ask>/order/reorder/get/need/be_send * check_book/checkbook/chequebook/paying_in_book, order/reorder check,
    checkbook/check_book order, run out of check
  near: card_order

cash_take
  say: get/take/draw/withdraw/pull * cash/money out_of/from * atm/cash_machine/cashpoint/hole_in_wall/bank_machine/
    machine/branch/counter, take out * cash, make * cash_withdrawal, get cash out, visit/go_to * atm/cashpoint/
    cash_machine, have cash out, take/draw * out in cash, withdraw * in cash, go to cash machine

cash_pay_in
  name: cash deposit/pay_in/lodge/lodgement/credit, counter/branch deposit
  say: pay/put * cash in/into, deposit/lodge/bank * cash, pay in * cash, pay cash in at, cash deposit
  near: deposit

direct_debit_setup
  name: direct_debit/mandate/autopay/direct_debit_instruction set_up/lodge/sign/accept/start/confirm/approve
  say: start * direct_debit/autopay, start/switch_to/sign_up_to pay * by/with/through direct_debit/autopay,
    sign up to pay by direct debit, pay * by direct_debit/autopay, put * on direct_debit, authorize/add/agree_to/sign
    * direct_debit/mandate, switch * to direct_debit/autopay

standing_order_setup
  name: standing_order/standing_instruction/regular_payment/regular_transfer/schedule_transfer/recurring_transfer/
    schedule_payment/future_payment <to_create>/set_up/setup/add/schedule/arrange/start/amend
  say: <to_activate>/enroll_in/sign_up_for * standing_order/recurring_payment/recurring_transfer,
    set_up/create/start/arrange/schedule/add/make/put_in_place * standing_order/standing_instruction/regular_payment/
    regular_transfer/recurring_transfer/recurring_payment/automatic_transfer/automatic_payment/schedule_transfer/
    schedule_payment/monthly_transfer/weekly_transfer/repeat_payment,
    schedule/automate * payment/transfer, send/pay/transfer * automatically
  near: direct_debit_setup, transfer_send

standing_order_cancel
  name: standing_order/standing_instruction/regular_payment/schedule_payment/schedule_transfer <to_cancel>/<to_remove>/
    <to_end>
  say: <to_cancel>/<to_remove>/<to_end> * standing_order/standing_instruction/regular_payment/regular_transfer/
    schedule_payment/schedule_transfer
  near: direct_debit_cancel

direct_debit_fail
  name: direct_debit/standing_order/mandate/autopay/ach/debit/schedule_payment/recurring_payment
    return/bounce/fail/reject/unpaid/decline/dishonor/refuse/return_unpaid/miss/nsf, unpaid item charge,
    item return/return_unpaid, nsf event
  say: have/get * direct_debit/standing_order/autopay/schedule_payment/regular_payment/bill_payment
    return/bounce/fail/reject/unpaid/decline/refuse/send_back/not_go_through,
    have/get * direct_debit/standing_order return unpaid,
    bounce/miss/fail * direct_debit/standing_order/autopay, direct_debit/standing_order/autopay bounce/fail/return/
    reject/not_go_through/be_unpaid, unpaid/fail/return/bounce/miss direct_debit/standing_order,
    not have * fund/money for * direct_debit
  near: payment_fail, repayment_miss

# paying people
transfer_send
  say: pay * payee/beneficiary/recipient, send * payment to, make * bank_transfer/bank_payment/online_payment,
    transfer * out, send something to someone, push * money/payment, make * payment to * payee/account/person/friend

# overdrafts
overdraft
  say: go/be/fall/slip/end_up in/into * overdraft/red, be/get/go overdraw, dip/go/slip/eat into * overdraft,
    go over * balance, live in * overdraft, run * account into red, account go overdraw/negative, go negative,
    use/tap/draw_on * overdraft, go below zero, balance go below zero/negative, spend more than they have~,
    stay/be stick/remain in * overdraft/red

overdraft_limit_change
  name: overdraft/overdraft_limit/overdraft_facility change/update/amend/adjust/set/vary/review/modify
  say: <to_update>/adjust/vary/have_change/have_review * overdraft/overdraft_limit, have * overdraft/overdraft_limit
    <to_update>/alter/review, overdraft limit change, get * different overdraft
  near: limit_increase

overdraft_raise
  name: overdraft/overdraft_limit/overdraft_facility increase/raise/extend/grow
  say: increase/raise/extend/up/lift/bump_up/put_up * overdraft/overdraft_limit, have/get/be_give * overdraft_increase,
    ask/ask_for/request/apply_for/want/get/have/be_give * big/large/high overdraft/overdraft_limit,
    overdraft increase, have * overdraft/overdraft_limit increase/raise/extend
  near: limit_increase, overdraft_limit_change

overdraft_cut
  name: overdraft/overdraft_limit/overdraft_facility decrease/reduce/lower/cut/remove/cancel
  say: reduce/lower/cut/decrease/shrink/bring_down/trim/drop/slash * overdraft/overdraft_limit,
    have * overdraft/overdraft_limit reduce/lower/cut/decrease, ask for * small/low overdraft
  near: overdraft_limit_change

# saving
pot_create
  name: saving_pot/pot/saving_goal/saving_space/vault/jar/bucket/envelope <to_create>/open/add/start/make/launch
  say: make/open/add/create/set_up/start * pot/saving_pot/saving_goal/vault/jar/space/bucket/saving_space,
    set * money goal, start/begin save for * pot/goal

pot_deposit
  name: saving/saver/saving_account/isa/pot/easy_access/fix_term/goal deposit/credit/pay_in/top_up/add/contribution/
    contribute/fund/in/transfer_in
  say: put/pay/move/transfer/add/stash/save/deposit/sweep/set_aside/shift/tuck_away money/cash/fund/something/anything/
    some in/into/to/toward * saving/saving_account/pot/isa/saver/rainy_day_fund/nest_egg,
    pay/deposit/contribute/transfer/add in/into/to * saving/saving_account/isa/saver/pot,
    top up * isa/saver/saving_account, make * saving_deposit/saving_contribution/deposit_into_saving,
    put/set money aside/by/away, save money/something/anything/cash, save~, save through/with/by/via/using * round_up,
    make * round_up/roundup deposit, save * change/spare_change, build up * saving, feed * saving, boost * saving,
    set money aside, put something/anything aside/by/away, round up * purchase/spending, save up,
    add to * saving/isa/nest_egg, make * deposit in/into/to * saving/isa/pot

pot_withdraw
  name: saving/saver/saving_account/isa/pot/easy_access/fix_term withdraw/withdrawal/take_out/debit/out/
    transfer_out/close_out/drawdown
  say: take/pull/move/get/withdraw/transfer/draw/have money/cash/fund/something/anything out_of/from
    * saving/saving_account/pot/isa/saver/vault, withdraw/draw/transfer from * saving/saving_account/isa/pot/saver,
    dip into * isa/saver/nest_egg/rainy_day_fund, make * saving_withdrawal, spend * saving, draw on * saving/isa,
    cash in/out * isa, cash in * saving, empty * saving/isa/saving_account, raid * isa/nest_egg

# borrowing
offer_view_loan
  name: loan/mortgage/credit/personal_loan/borrowing quote/rate/illustration/estimate <to_view>/get/show/generate/check/
    request/create
  say: get/receive/check/look_at/<to_view>/price_up/ask_for/have/request * loan_quote/loan_rate/quote_for_loan/
    borrowing_quote, price up * loan, get * quote for * loan, see what * loan would cost, check * borrowing power,
    look at * loan/borrowing, check what they could borrow

loan_calculate
  near: offer_view_loan

loan_disburse
  say: borrow * from us, borrow for, have * loan pay_out/come_through/land/start, get/take/receive/take_out *
    car_loan/personal_loan/home_loan/home_improvement_loan, take * borrowing, draw down

loan_pay_off
  name: loan/mortgage/finance early_settle/settle_early/repay_early/redeem/redemption/close/early_repayment/pay_early,
    early settlement complete/make/<to_ask>
  say: settle/clear/repay/pay/pay_off/finish/redeem/close * loan/mortgage/finance early/ahead_of_time/ahead_of_schedule/
    before_term/ahead, clear/redeem/settle * loan/mortgage, pay off * loan/mortgage/finance, get out of debt,
    make * final_payment on * loan/mortgage, get rid of * loan

mortgage_principle
  name: mortgage/decision/agreement/approval in_principle -/issue/get/<to_ask>/grant/complete/create/receive/accept,
    dip/aip/mip issue/get/<to_ask>/grant/complete/create/receive/submit, mortgage dip/aip/mip,
    mortgage dip/aip/mip issue/get/<to_ask>/grant/complete/create, preapproval/pre_approval issue/get/grant/complete,
    mortgage preapproval/preapprove/prequalify/prequalification
  say: get/receive/have/obtain/be_issue/be_give/ask_for/apply_for/request/secure/land
    * decision_in_principle/mortgage_in_principle/agreement_in_principle/approval_in_principle/preapproval/
    mortgage_dip/mortgage_preapproval/dip,
    approve/accept/agree in_principle -/for_mortgage, decision in principle, mortgage in principle,
    agreement in principle,
    get * mortgage_decision_in_principle/mortgage_agreement_in_principle, find out what * mortgage they could get,
    get/be preapprove/prequalify for * mortgage/home_loan/loan
  near: application_approve, offer_view_loan

mortgage_rate_switch
  name: mortgage/mortgage_rate/mortgage_deal/home_loan_rate switch/change/lock/fix/renew/transfer/rebook/select/move,
    mortgage product_transfer/product_switch/rate_switch/rate_change/renewal, product_transfer complete/request/accept/
    submit, remortgage complete/apply/start/submit/-, refinance complete/submit/start/apply
  say: switch/change/move/lock_in/lock/fix/renew/pick/choose/take * mortgage_rate/mortgage_deal/mortgage_product,
    switch/move/change/go to * new/different/better mortgage/mortgage_rate/mortgage_deal/rate/deal,
    take/choose/pick/lock_in/agree * new/different/better mortgage/mortgage_rate/mortgage_deal/rate/deal,
    fix * mortgage, remortgage, refinance * mortgage/home_loan, move/switch/put * mortgage to/onto * rate/fix/tracker,
    lock in * mortgage/mortgage_rate, switch/go to * mortgage, renew * mortgage, roll onto * deal, product transfer
  near: rate_lock, plan_change

mortgage_apply
  name: mortgage/home_loan application_submit/apply/application, mortgage application <to_submit>/<to_finish>/full
  say: apply for * mortgage/home_loan, submit * mortgage_application/home_loan_application, go for * mortgage
  near: application_submit

overpayment
  name: mortgage/loan overpay/overpayment/extra_payment/lump_sum_payment, overpayment make/complete/receive
  say: overpay * mortgage/loan, make * overpayment, pay extra on/off * mortgage/loan, pay * down faster,
    pay * extra/lump_sum off * mortgage/loan, chip away at * mortgage, overpay
  near: loan_repay

repayment_miss
  say: miss/skip/fail/be_late_with * loan_repayment/loan_payment/mortgage_payment/card_payment/emi,
    fall/get behind on/with * loan/mortgage/repayment/payment/credit_card/card, default on * loan/payment/mortgage/
    repayment/credit_card, be late on/with/paying * loan/mortgage/loan_payment/mortgage_payment/emi, not make * payment,
    be behind on/with * loan/mortgage

# something wrong
dispute
  name: transaction/card_transaction/charge/payment dispute/query/contest/challenge/chargeback, dispute_case open/create
  say: contest/challenge/query/question/argue_about/fight/object_to * charge/payment/transaction/card_payment,
    ask for/raise/file/request/start/seek * chargeback, ask for money back on * transaction/payment,
    say * not recognize * transaction/charge/payment, not recognize * transaction/charge/payment,
    say * transaction/charge/payment be not theirs, raise/file/open/log/make * dispute

fraud_answer
  name: fraud_alert/fraud_check/fraud_text/fraud_message/security_alert/suspicious_transaction/fraud_warning/
    fraud_prompt
    answer/respond/response/reply/confirm/acknowledge/action/resolve/verify
  say: answer/respond_to/reply_to/react_to/confirm/act_on/acknowledge/get_back_about * fraud_alert/fraud_text/
    fraud_check/fraud_message/fraud_warning/security_alert/fraud_sms/fraud_call/suspicious_transaction_alert,
    confirm/deny * suspicious_transaction/suspicious_payment, confirm * transaction as theirs,
    tell us if it be them, say it be/be_not them
  near: fraud_report

# serving
statement_view
  say: export/save/pull/get/grab/print/request/look_at * statement/bank_statement/card_statement/account_statement

appointment_book
  name: branch/adviser/advisor/banker/specialist/meeting appointment/meeting/consultation/slot/visit <to_book>/arrange/
    make/confirm/create/request, branch_appointment/branch_meeting <to_book>/make/create
  say: <to_book>/make/arrange/schedule/set_up * branch_appointment/branch_meeting/meeting_in_branch/appointment,
    arrange/book/make_appointment/ask to see/meet/speak_to/talk_to * someone/adviser/advisor/banker/specialist/expert,
    book * in to see, book * slot/meeting in/at * branch, book * adviser/advisor/banker

message_send
  name: secure_message/inbox_message/secure_mail/in_app_message/app_message send/create/submit/write/post
  say: send/write * secure_message/secure_mail/inbox_message/in_app_message, send us * message/note/email,
    write to us, message us, contact/reach/write_to us by/through/via/with * message/secure_message/inbox/post,
    drop us * line/message/note, write in, write to * bank/support

support_ticket
  say: be unhappy enough to complain, lodge/log/register/raise/file/make/put_in/submit/escalate * complaint,
    complain formally, make * formal complaint, take * complaint to ombudsman, kick up fuss, be angry enough to complain

alert_setting_change
  name: alert/notification/alert_setting/alert_preference/notification_preference/notification_setting/text_alert/
    push_alert/balance_alert <to_update>/change/set/save/toggle/enable/disable/switch/turn_on/turn_off/configure/amend
  say: <to_update>/change/edit/adjust/amend/tweak/set/choose/manage/customize/configure * alert/notification/
    alert_preference/alert_setting/notification_preference/notification_setting/text_alert/account_alert,
    turn/switch on/off * alert/notification/text_alert, <to_activate>/<to_deactivate> * alert/notification/text_alert,
    set up/sign up for/subscribe to/opt into/ask for * balance_alert/text_alert/account_alert/payment_alert/
    spending_alert,
    ask to be alert/notify/tell/warn about/of/when * balance/payment/transaction, turn/switch * alert/notification on/
    off,
    set up * alert/notification
  near: settings_change, alert_set

paperless_go
  name: paperless enroll/enroll/opt_in/enable/switch/activate/sign_up, paperless, e_statement/estatement
    enroll/enroll/opt_in/enable/activate
  say: go/turn/become paperless, switch/sign_up/move/opt to/for/into * paperless/e_statement/estatement/paper_free,
    stop/turn_off/give_up * paper_statement/paper_bill, choose * paperless/e_statement
  near: settings_change

payee_verify
  name: payee/payee_name/confirmation_of_payee/cop check/verify/match/confirm, name check
  say: check * payee name, confirm * payee
  near: beneficiary_add

beneficiary_add
  say: add/set_up/save/create/register someone new to pay, set up * to pay, add/save/set_up * people/person/friend/
    someone to pay, add/save/set_up * payee_detail/account_detail/sort_code, add/save/set_up * new beneficiary/payee/
    recipient/contact, new payee

# investing and insuring
invest
  name: investment_order/trade_order/buy_order/fund_order/share_order/stock_order/dealing_order/deal/isa_order
    place/submit/create/execute/fill/complete/send/book
  say: invest money/cash/fund/something/anything, place/put_in/make/submit/enter * trade/deal/investment_order/
    buy_order/dealing_order/fund_order, make * investment, invest through/with us, buy into/in * fund/market,
    buy investment, deal in/on * share/stock/fund, start invest, buy * fund/share/stock/gilt/bond/unit
  near: divest

divest
  say: sell * fund/share/stock/gilt/bond/unit/investment/isa, sell some of * fund/share/stock/investment/holding,
    sell out of * fund/share/market, cash in * investment/fund/share, sell down, place/put_in/make/submit * sell order
  near: invest

policy_buy
  name: insurance/policy/cover take/take_out/buy/purchase/start/open/set_up/inception/incept
  say: buy/take_out/get/purchase/start/have * home_insurance/travel_insurance/life_insurance/car_insurance/
    pet_insurance/gadget_insurance/life_cover/travel_cover/home_cover/policy, be/get cover/insure, get insurance
"""
