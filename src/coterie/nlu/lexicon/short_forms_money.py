"""Short forms in the systems of banks, networks and processors of payments; see `short_forms`."""

from __future__ import annotations

TEXT = """
acv: annual contract value
apprd: approve
appvd: approve
arpa: average revenue per account
arpu: average revenue per user
arr: annual recurring revenue
bal: balance
bene: beneficiary
benef: beneficiary
bnpl: buy now pay later
cbk: chargeback
cc: credit card
ccy: currency
chgbk: chargeback
chq: check
dclnd: decline
decl: decline
decr: decrease
dep: deposit
depo: deposit
deps: deposit
disb: disbursement, disburse
disbd: disburse
enrl: enroll
hndst: handset
incr: increase
intl: international
lim: limit
lmt: limit
mortg: mortgage
mrch: merchant
mrtg: mortgage
mtge: mortgage
pmt: payment
prem: premium
pymt: payment
rchg: recharge
rdmpt: redemption
repymt: repayment
rnw: renew
rnwl: renewal
rpmt: repayment
stdg: standing
stl: settlement
stmt: statement
sttl: settlement
susp: suspend
trx: transaction
txn: transaction
util: utilization
utl: utilization
wd: withdrawal
wdl: withdrawal
wdrl: withdrawal
xfer: transfer
"""
