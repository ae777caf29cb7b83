"""Short forms in names of fields and events, and in prompts, with what they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.nlu.lexicon import short_forms_money, short_forms_names, short_forms_trades

TEXT = """
2fa: two factor authentication
abnd: abandon
acct: account
accts: account
addr: address
adj: adjustment, adjust
adr: address
agmt: agreement
amt: amount
annual_rev: annual revenue
aov: average order value
app_ver: app version
appl: application, appliance
appt: appointment
apt: apartment
art: article
asm: assembly
asmbly: assembly
attr: attribute
aud: audience
auth: authentication, authorise
auto: automatic
avail: available
avg: average
bday: birthday
bis: back in stock
bkg: booking
biz: business
bogo: buy one get one
bopis: click collect
bopus: click collect
br: bedroom
brwsr: browser
btn: button
cal: calorie
calc: calculate
cat: category
catg: category
categ: category
cd: code
cfg: configuration
chal: challenge
chg: charge, change
chk: check
chkout: checkout
cfrm: confirm
clck: click
clickthrough: click through
clk: click
cls: class
clv: lifetime value
cltv: lifetime value
cmp: campaign
cmt: comment
cmts: comment
cmpgn: campaign
camp: campaign
cmpl: complete
cmpltd: complete
cmplt: complete
comp: company, complete
compl: complete
cnt: count
cntry: country
co: company
comm: communication
comms: communication
conf: confirm
config: configuration
conv: conversion
cnc: click collect
cpn: coupon
coup: coupon
cr: credit
crs: course
crse: course
cs: customer service
csat: satisfaction score
csm: account manager
cta: call to action
ctry: country
ctr: click through rate
cur: currency
curr: current, currency
cust: customer
cxl: cancel
cncl: cancel
canc: cancel
dau: daily active user
dd: direct debit
del: delete
deliv: deliver
despatch: dispatch
dlv: delivery, deliver
dlvr: deliver
dlvrd: deliver
dlvd: deliver
dept: department
desc: description
dest: destination
dev: device
disc: discount
dist: distance
dl: download
dnld: download
dob: date of birth
doc: document
docs: document
dt: date
dte: date
dtl: detail
dur: duration
ebk: ebook
edu: education
egiftcard: egift card
em: email
eml: email
emp: employee
emps: employee
ent: enterprise
env: environment
ep: episode
epos: point of sale
err: error
est: estimate
evt: event
ev: event
exp: expire
expn: expiration
exch: exchange
ext: extend
fam: family
fav: favorite
fin: finance
favs: favorite
fb: facebook
feat: feature
flt: flight
fname: first name
freq: frequency
fst: first
frst: first
fwd: forward
gb: gigabyte
gc: gift card
gdr: gender
geo: geography
giftcard: gift card
giftwrap: gift wrap
gmv: gross merchandise value
gndr: gender
grp: group
hab: habit
haulaway: haul away
hb: heartbeat
hh: household
hist: history
hr: hour
hrs: hour
iap: in app purchase
iam: in app message
idx: index
img: image
imp: impression
impr: impression
info: information
ind: industry
init: initiate
ins: insurance
inst: install
instl: install
int: integration
inv: invoice
invt: invite
itm: item
kyc: identity verification
lang: language
lat: latitude
livechat: live chat
lng: longitude
lgn: login
lgin: login
lgt: logout
lgout: logout
lname: last name
lnk: link
loc: location
lp: landing page
lst: last
lsn: lesson
ltr: letter
ltv: lifetime value
lvl: level
mau: monthly active user
max: maximum
med: medium
mem: member
mbr: member
mbrshp: membership
mfa: multi factor authentication
mgr: manager
mi: mile
min: minimum, minute
minibag: mini bag
minicart: mini cart
mins: minute
mktg: marketing
mkt: market
mktng: marketing
mo: month
mob: mobile
mos: month
mrr: monthly recurring revenue
msg: message
msgs: message
mtg: meeting
mth: month
mths: month
mthd: method
nl: newsletter
nltr: newsletter
nm: name
notif: notification
notifs: notification
notify: notification
nps: net promoter score
ntfn: notification
num: number
no: number
noshow: no show
nbr: number
nr: number
obj: object
od: overdraft
occ: occupation
oos: out of stock
opn: open
opp: opportunity
opt: option, opt
ord: order
ords: order
org: organization
orgs: organization
orig: origin
os: operating system
otp: one time password
pax: passenger
pct: percent
pd: pay
perc: percent
pers: personal
pg: page
ph: phone
phn: phone
phno: phone number
pic: picture
pkg: package
plat: platform
pltfm: platform
plyr: player
pod: podcast
pods: podcast
pp: protection plan
pmnt: payment
pos: position, point of sale
prd: product
prdt: product
prod: product
pref: preference
prefs: preference
prev: previous
prob: probability
prof: profile
prog: progress, program
proj: project
promo: promotion
prov: province, provider
pts: point
pt: point, personal trainer
purch: purchase
prch: purchase
pv: page view
pw: password
pwd: password
qna: question
qtr: quarter
qty: quantity
quickshop: quick shop
qz: quiz
raf: refer friend
rcpt: receipt
rcv: receive
rcvd: receive
rec: recommendation
recd: receive
recv: receive
rdm: redeem
redm: redeem
ref: reference, referral
refd: refund
repl: replacement
rfnd: refund
reg: registration, register
regd: register
rem: remove
rmv: remove
rep: representative
req: request
res: reservation
resp: response
ret: return
rtn: return
rev: revenue
rvw: review
rfp: request for proposal
rsn: reason
rsv: reserve
rtg: rating
sched: schedule
scr: screen
sec: second
secs: second
seg: segment
sess: session
sesh: session
sfl: save for later
sgmt: segment
shp: ship
shpd: ship
shpmt: shipment
sizeguide: size guide
sms: sms
sn: serial number
spd: spend
src: source
srch: search
sso: single sign on
st: start, state
stat: status
sts: status
strt: start
strd: start
sub: subscription, subscribe
subs: subscription, subscribe
subscr: subscription
subscrip: subscription
subm: submit
svc: service
svg: saving
sched_dt: schedule date
sz: size
tel: telephone
tradein: trade in
temp: temperature
thru: through
tix: ticket
tkt: ticket
tm: time
tnx: transaction
tot: total
tryon: try on
ttl: total
trk: track
tut: tutorial
tx: transaction
txns: transaction
ts: timestamp, date
typ: type
tz: time zone
ugc: user generate content
ui: interface
uninst: uninstall
unsub: unsubscribe
unsubd: unsubscribe
upd: update
updt: update
upg: upgrade
upgd: upgrade
usr: user
usg: usage
val: value
veh: vehicle
ver: version
verif: verify
vid: video
vids: video
vis: visit
vol: volume
vst: visit
vw: view
vwd: view
wa: whatsapp
wau: weekly active user
webchat: live chat
wismo: order track
wk: week
wknd: weekend
wl: wishlist
wo: workout
wrkt: workout
wrnty: warranty
wshlst: wishlist
wtd: weighted
wty: warranty
yr: year
yrs: year
yob: year of birth
ytd: year to date
"""

COMMON = """
abandon accept access account achieve activate activity add address alert amount annual answer apply appointment
approve article assign attempt attend attribute audio average award balance basket begin bill block board book
bookmark bounce brand browse budget build business button buy call campaign cancel card cart category certificate
change channel charge chat check checkout claim class click close code collect comment company complete confirm
connect consent consult contact content contract convert count country coupon course create credit currency customer
daily data date deactivate decline delete deliver delivery deposit detail device disable discount dispute document
donate download downgrade driver duration edit email employee enable end enroll enter error event expire export extend
fail favorite feature feedback field file filter finish first flight follow form friend game gender gift goal grade
group guest health help history home hotel import income industry initiate install integration interest invite invoice
issue item join journey keyword language last launch lead learn leave lesson level like limit link list listen load
loan location login logout loyalty maximum medium meeting member membership message method minimum mobile model month
monthly name network newsletter note notification number offer onboarding online open order organization owner page
passenger password pause pay payment percent person phone plan platform play player point policy post preference
premium press price product profile program project promotion property provider purchase push quantity query question
quiz quote rate rating reach read reason receive recipient recommend record redeem refer referral refund region
register registration reject remove renew renewal rent reorder report request reservation reserve reset resolve
response result resume return revenue review reward role room sale save schedule score screen search seat section
segment select send service session share ship shipment sign size skip source spend start state status step stop store
stream student submit subscribe subscription success support survey switch task team test ticket time total tour track
transaction transfer travel trial trip type uninstall unit unlock unsubscribe update upgrade upload usage user value
verify version video view visit volume vote wallet watch webinar website weight wishlist withdraw withdrawal workflow
workout workspace yearly
"""
"""Words of names that are often shortened by leaving vowels out ("dlvrd", "trl") or by cutting them off ("subscr")."""

_WORDS = words("custom down employ favor feed grad news not pass prefer quest rat wish with work")
"""What would be a regular short form and is a word: nobody means a download by the "down" of `moved_down`."""

_SHORTEST = 3
_CUT_FROM, _CUT_TO = 8, (4, 5, 6)


def read_short_forms() -> dict[str, tuple[str, ...]]:
    """What each short form stands for: those listed as they are, and beside them the regular ones."""
    found = {}
    for line in (TEXT + short_forms_money.TEXT + short_forms_trades.TEXT + short_forms_names.TEXT).split("\n"):
        short, _, rest = line.partition(": ")
        if rest:
            found[short] = tuple(rest.split(", "))
    listed = frozenset(found)
    for short, word in shortenings():
        if short not in listed and short not in _WORDS:
            found[short] = (*found.get(short, ()), word)
    return found


def shortenings() -> Iterator[tuple[str, str]]:
    """Regular short forms of the common words, with the word; a form may stand for several words."""
    common = COMMON.split()
    known = set(common)
    for word in common:
        past = f"{word}d" if word.endswith("e") else f"{word}ed"
        forms = {_without_vowels(word), _without_vowels(past), word[:-1] if word.endswith("e") else ""}
        if len(word) >= _CUT_FROM:
            forms.update(word[:length] for length in _CUT_TO)
        for form in sorted(forms):
            if len(form) >= _SHORTEST and form not in known and form not in _WORDS:
                yield form, word


def _without_vowels(word: str) -> str:
    rest = [
        letter for letter, before in zip(word[1:], word, strict=False) if letter not in "aeiou" and letter != before
    ]
    return word[0] + "".join(rest)
