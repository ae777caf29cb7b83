"""Further words of synonym sets that names of events and fields are made of; see `shapes` for the notation.

Those of a set that another table has are added to it where names are read and linked, not where phrases are written
out.
"""

from __future__ import annotations

TEXT = """
# deeds
to_skip: bypass
to_kill: kill, slay, defeat, beat, take down, eliminate, vanquish, finish off, down~, destroy~; to_win
to_issue: issue, generate, grant, mint, create~; to_create
to_enforce: enforce, require, mandate, mandatory, compulsory, obligatory
to_summon: draw, pull~
to_ship: forward~
to_deliver: dropoff
to_reject_payment: decline, refuse, reject, bounce, fail; to_decline
to_swap: swap, substitute, replace, exchange~; to_exchange
to_exit_plan: quit, cancel, terminate, end, leave; to_cancel
# play
victory: victory, win, triumph
defeat: defeat, loss
kill: kill, elimination, frag, takedown; victory
dlc: dlc, expansion, expansion pack, downloadable content, add on~
party_game: party, squad, group, lobby, crew; guild
creator: creator, content creator, influencer, streamer~
pvp: pvp, versus, player versus player, duel, arena~; match
elo: elo, mmr, rating, skill rating, rank point, matchmaking rating; score
rarity: rarity, rareness, grade~; tier
banner_pool: banner, pool, summon pool, draw pool
chapter: chapter, world, act~, zone~
live_event: live event, limited event, special event, limited time event, timed event
try_noun: try, go, attempt, shot
difficulty: difficulty, difficulty level, challenge setting, hardness
loadout: class, type~, archetype, role~
death: death, defeat~
# software
api_key: access key, access credential, api credential
deploy: rollout, deployment, release
artifact: artifact, build output, build artifact, build product, output~, binary~
runner: runner, build agent, build runner, ci agent, build node, executor, agent~, worker~
ram: ram, memory
cpu: arch, architecture, cpu type, cpu architecture, processor, processor type, cpu
is_self_hosted: self hosted, self host, self managed, customer managed, self run, on premise~, own host
permission: scope, privilege
sso: single signon, single sign
turnaround: turnaround, response time, reply time, turnaround time; duration
score_index: score, index
activation: activation, onboarding
score_health: wellness, wellbeing
gh: github
plan: package, edition
trial: intro period, introductory period, test phase, taster, probation~
operating_system: os, operating system, system, platform
codebase: repository, repo, codebase
queue_time: wait, waiting, queue, hold
# what was said of it
result_outcome: result, outcome
ratio: rate, ratio, percentage, percent, share~
decision: decision, outcome, verdict, ruling
ending: end, expiry, expiration, until, till, thru, valid until, valid thru
is_shared: share, collaborative, joint, collective, group~
peak: peak, busy, rush, busy period, rush hour, high demand
late: late, delay, overdue, behind schedule, miss eta, miss slot
is_main: main, primary, principal, usual, home~
is_average: typical, usual~
is_allowed: allow, ok, permit, accept, okay
night: night, nighttime, after dark, overnight, late hour
premium_content: premium, subscriber only, member only, paywalled, paid only, gated~
autoplay: autoplay, auto play, self start, auto start, automatic play
streak: day in row, day in a row, consecutive day, run of day
per_year: annual, yearly, per year, per yr, a year
is_urgent: urgent, priority, severe
# shops and food
barcode: barcode, bar code, ean, upc, gtin
substitution: substitution, substitute, swap, replacement, alternative~
cuisine: cooking style, food style, style of cooking, food culture
delivery: dropoff
restaurant: restaurant, eatery, merchant~
office: office, workplace, work place
delivery_pass: delivery pass, delivery plan, delivery membership, delivery subscription, delivery saver
fulfilment: fulfillment, shipping option, shipping method, delivery option, delivery method, fulfillment type
assembly: assembly, fitting, installation, fit service, fitting service, assembly service
garden: garden, yard, outdoor space, outside space, backyard
shop: outlet, premise~
reward: drop~, treat
is_online: web, ecommerce
# banks and cover
direct_debit: bank mandate, debit mandate, mandate
direct_deposit: direct deposit, payroll, paycheck, salary payment, wage payment, salary credit
biometric: biometric, face id, touch id, fingerprint, face recognition, face or touch, fingerprint login
wealth: wealth, net worth, asset~
penalty_point: licence point, license point, penalty point, driving point
mileage: mileage, mile, mileage~
occupation: job, occupation, profession, line of work
cover_renewal: renewal, extension
credit_score: fico, fico score, fico point, credit point
instalment: loan payment, repayment, loan installment
broker: broker, intermediary, agent~
complaint: grievance
# messages and news
chat: live messaging, messaging, web messaging, instant message, live message
call: phone contact, phone conversation, telephone call, telephone contact
paywall: access wall, pay gate, gate, wall, meter wall, subscription gate
wall: wall, gate
subscription: pay package, pay plan, pay membership
podcast: audio series, audio show, audio episode, audio program
comment: discussion entry, discussion post, thread reply, discussion comment
desk: section, desk, department
application_software: app, application
push: alert
"""
