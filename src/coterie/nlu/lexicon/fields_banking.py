"""Field concepts of retail banks: what a customer holds and owes there, and the details of card and money movements."""

from __future__ import annotations

TEXT = """
overdraft_limit
  name: overdraft limit/amount/facility/size/line, arrange/agree/authorize overdraft limit/amount/facility/-
  say: overdraft limit, overdraft facility, overdraft of, arrange/agree/authorize overdraft of, overdraft limit of,
    have * of overdraft
  as: number/money trait
  near: credit_limit

has_overdraft
  name: have/own/be/hold overdraft/arrange_overdraft, overdraft customer/holder/user/flag, overdraft enable/active
  say: overdraft, overdraft facility
  as: boolean trait
  yes: have/hold overdraft/arrange_overdraft, have overdraft set up, with overdraft, have overdraft facility
  no: no/without/not_have overdraft/arrange_overdraft, not have overdraft set up

has_mortgage
  name: have/own/hold/be mortgage/home_loan/mortgage_holder/mortgage_customer, mortgage holder/customer/flag/active
  say: mortgage, mortgage with us, home loan
  as: boolean trait
  yes: have/hold mortgage/home_loan, mortgage with us, mortgage holder/customer, home loan customer, with mortgage,
    pay * mortgage, have mortgage with us
  no: no/without/not_have mortgage/home_loan, mortgage free, not have mortgage with us

has_credit_card_product
  name: have/own/hold/be credit_card/credit_card_customer/credit_card_holder/cardholder, credit card
    holder/customer/flag/active
  say: credit card, credit card with us
  as: boolean trait
  yes: have/hold/own/carry credit_card, credit card holder/customer, with credit card, hold * credit card,
    have credit card with us
  no: no/without/not_have/not_hold credit_card, not have credit card with us

has_loan
  name: have/own/hold/be loan/personal_loan/active_loan/borrower, loan holder/customer/flag/active
  say: loan, personal loan, loan with us
  as: boolean trait
  yes: have/hold loan/personal_loan, with loan, borrower, loan holder/customer, have loan with us
  no: no/without/not_have loan/personal_loan, not have loan with us

has_savings
  name: have/own/hold/be saving/saving_account/saver, saving holder/customer/flag
  say: saving account, saver
  as: boolean trait
  yes: have/hold saving_account, with saving account, saver, have saving account with us
  no: no/without/not_have saving_account, not saver

savings_balance
  name: saving/isa/pot/saver/vault balance/amount/total/value/pot, total saving, balance saving, saving hold
  say: saving, saving balance, in saving, have * in saving, have * save, save, have * put away/aside, put away,
    hold in saving, saving of, saving pot, nest egg, in * saving, worth of saving, sit in saving
  as: number/money trait
  near: balance

mortgage_balance
  name: mortgage/home_loan balance/outstanding/debt/owe/remain/amount/outstanding_balance, mortgage left,
    outstanding mortgage balance
  say: mortgage balance, owe * on mortgage, left on * mortgage, mortgage of, outstanding mortgage, mortgage debt,
    leave on * mortgage, still owe * on mortgage, mortgage outstanding, owe on mortgage, owe on home,
    remain on mortgage,
    leave to pay on mortgage
  as: number/money trait
  near: debt

loan_left
  name: loan/personal_loan balance/outstanding/amount/debt/owe/remain/outstanding_balance, outstanding loan balance
  say: loan balance, owe * on loan, left on * loan, leave on * loan, outstanding loan, loan debt, owe on loan,
    leave to pay on loan, remain on loan
  as: number/money trait
  near: debt

fixed_rate_end
  name: mortgage/mortgage_deal/mortgage_fix/fix/fix_rate/fix_term/rate/deal/product/introductory/mortgage_rate
    end/expiry/maturity/expire/end_date/expiry_date/maturity_date/renewal_date, mortgage fix end_date,
    mortgage end_date,
    mortgage renewal/maturity date, rate_expiry date
  say: mortgage/fix/fix_rate/fix_deal/fix_term/mortgage_deal/mortgage_rate/deal/rate end/expire/run_out/be_up/finish/
    come_to_end/come_up/come_up_for_renewal/mature/be_due/renew, mortgage up for renewal, mortgage due for renewal,
    fix term/rate end, end of * fix/deal/mortgage_deal/fix_rate, have fix/fix_rate end, have fix rate which end,
    come/roll/drop/be off * fix/fix_rate/deal/rate/mortgage_deal/mortgage_rate, reach end of * fix/deal/rate,
    up for remortgage, due to remortgage, ready to remortgage
  as: date trait
  near: expiry_date

app_registered
  name: app/digital/online_banking/mobile_banking/internet_banking/online register/enroll/registration/activate/
    user/active/customer, register app/digital/online_banking, digitally active, digital active, mobile banking,
    online banking, internet banking
  say: register for app, app registration, online banking, mobile banking
  as: boolean trait
  yes: register/sign_up/enroll for/on/in/with app/online_banking/mobile_banking/internet_banking/digital_banking,
    app register, digital customer, digitally active, have online_banking/mobile_banking, bank online/digitally,
    use app/online_banking/mobile_banking, app user, set up on app, be on app
  no: not register/sign_up/enroll for/on/in app/online_banking/mobile_banking/internet_banking,
    not have online_banking/mobile_banking, not bank online, without online_banking, not on app, not use app,
    not digital, branch only

product_holding
  name: product hold/count/own/number/holding/total/have, number of product, product, hold product, num product,
    product per customer, total product, product holding
  say: product, hold product, product with us, number of product, product holding, have * product, hold * product
  as: number/count trait

vulnerable
  name: vulnerable -/flag/customer/be, vulnerability -/flag/status/marker/indicator, support need flag
  say: vulnerable, vulnerability
  as: boolean trait
  yes: vulnerable, flag as vulnerable, mark as vulnerable, in vulnerable circumstance, vulnerable customer,
    have vulnerability, need extra support, have support need
  no: not vulnerable, not flag as vulnerable

risk_attitude
  name: risk/investment/investor appetite/profile/tolerance/attitude/preference/style/type, attitude to/- risk,
    investor profile
  say: appetite for risk, risk appetite, attitude to risk, risk tolerance, risk profile, investor, about risk,
    investment style, with risk, toward risk
  as: string trait
  near: fraud_risk

overdrawn_days
  name: day overdraw/in_overdraft/in_red/negative, overdraft day, overdraw day
  say: overdraw, in overdraft, in red, day overdraw, day in overdraft, be overdraw, in * overdraft, be in overdraft
  as: number/day both

tax_allowance
  name: isa/tax_free/saving/annual/pension/contribution allowance remain/left/available/unuse/balance/-
  say: isa allowance, allowance leave, unuse allowance, allowance remain, allowance, tax free allowance, of * allowance
  as: number/money trait

contactless_flag
  name: contactless, be/use contactless, tap, be tap, contactless flag
  say: contactless
  as: boolean property
  yes: contactless, tap to pay, tap and pay, by tap, tap, pay by tap, by contactless
  no: not contactless, chip and pin, by chip, insert card

round_up_flag
  name: round_up/roundup, be/via/from round_up/roundup, spare change, round up saving
  say: round up, spare change
  as: boolean property
  yes: round up, roundup, spare change, save change, round up spare change, by round up, through round up
  no: not round up

new_payee_flag
  name: new/first_time payee/recipient/beneficiary/counterparty, be new/first_time payee/recipient/beneficiary,
    first payment
  say: new payee
  as: boolean property
  yes: new payee/recipient/beneficiary/account/person, someone new, someone they have never pay, first time payee,
    somebody new
  no: existing payee/recipient/beneficiary, save payee/beneficiary, know payee, usual payee,
    someone they have pay before

toggle_on
  name: enable, be/now/state enable, toggle state, turn on, switch on, on, new state, be on
  say: enable
  as: boolean property
  yes: turn/switch on, enable, activate, turn/switch * on, opt in, set up, sign up for, subscribe to, ask for
  no: turn/switch off, disable, deactivate, turn/switch * off, mute, silence, opt out
"""
