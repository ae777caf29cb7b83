"""Adjectives and adverbs that say the same. See `shapes` for the notation; ids begin with `is_`."""

from __future__ import annotations

TEXT = """
is_new: new, fresh, recent~, brand new, newly, latest~
is_old: old, long standing, existing~, long time, older, legacy~
is_big: big, large, huge, sizeable, massive, high~, sizable, hefty, great~
is_small: small, little, tiny, low~, mini, minor
is_high: high, big~, elevate, strong~, great~, top~
is_low: low, small~, poor~, weak~, bad~
is_medium: medium, mid, moderate, average~, middle, mid range
is_expensive: expensive, pricey, costly, dear~, premium~, high price, high end, luxury~
is_cheap: cheap, inexpensive, low cost, budget, affordable, low price
is_free: free, complimentary, no cost, gratis, unpaid~, freemium~, basic~
is_paid: pay, paying, premium~, subscribe~, non free
is_unpaid: unpaid, outstanding, due, overdue~, owe, not pay, open~
is_overdue: overdue, past due, late, in arrear, delinquent, behind on payment
is_active: active, live, current, ongoing, running, enable~, open~
is_inactive: inactive, dormant, idle, asleep~, disable~, lapse, stale, not active, quiet~
is_cancelled: cancel, terminate, end~, stop~
is_paused: pause, on hold, suspend, freeze
is_expired: expire, lapse, out of date, end~
is_pending: pending, awaiting, in progress~, open~, waiting, outstanding~, not yet~
is_complete: complete, do, finish, fulfill, close~
is_incomplete: incomplete, unfinish, partial, not complete
is_failed: fail, unsuccessful, decline~, reject~, bounce~
is_successful: successful, succeed~, complete~, approve~
is_approved: approve, accept, grant, authorize
is_rejected: reject, decline, deny, refuse, turn down
is_enabled: enable, on, active~, switch on, turn on, activate, set up~
is_disabled: disable, off, inactive~, switch off, turn off, deactivate
is_verified: verify, confirm, validate, authenticate
is_unverified: unverify, unconfirm, not verify
is_public: public, open~, share~
is_private: private, personal, hide~
is_annual: annual, yearly, per year, 12 month, every year, annually
is_monthly: monthly, per month, every month, month to month
is_weekly: weekly, per week, every week
is_daily: daily, per day, every day, day to day~
is_recurring: recurring, repeat, repeating, automatic~, regular, auto, subscription~, schedule~
is_other: other, another
is_automatic: automatic, auto, automate
is_manual: manual, by hand
is_favourite: favorite, prefer, usual, habitual~, main~, fave, top~, most love, fav, go to, best love, most like,
  mostly, mainly, usually, typically, primarily, predominantly, most often, most frequently, like, love, most use,
  most visit, default~
is_frequent: frequent, regular, common~, habitual, often
is_first: first, initial, earliest, original~, very first, debut~, first ever, maiden
is_last: last, latest, most recent, recent~, final~, newest, current~
is_next: next, upcoming, coming, following, forthcoming
is_previous: previous, prior, past, former, earlier, old~, preceding
is_total: total, overall, lifetime, all time, combine, cumulative, accumulate, gross~, altogether
is_average: average, mean, avg, typical, on average
is_maximum: maximum, max, biggest, largest, highest, greatest, most expensive, top
is_minimum: minimum, min, smallest, lowest, least, cheapest
is_long: long, lengthy, extend
is_short: short, brief, quick~
is_fast: fast, quick, rapid, express
is_slow: slow, sluggish
is_good: good, great, positive, high~
is_bad: bad, poor, negative, terrible, low~, awful
is_mobile: mobile, on phone~, handheld, on go~
is_online: online, web~, digital, internet
is_offline: offline, in store, in person, in shop, instore, physical, brick and mortar
is_domestic: domestic, national, inland, local~
is_international: international, foreign, overseas, abroad, cross border
is_return: return, round trip, both way, two way
is_one_way: one way, single~, oneway
is_near: near, close, nearby
is_full: full, complete, entire, whole
is_empty: empty, blank, missing, no
is_unread: unread, unopen
is_single: single, unmarry, alone~, solo
is_married: marry, wed, with spouse, hitch
is_employed: employ, working, in work
is_unemployed: unemploy, jobless, out of work
is_vegan: vegan, plant base
is_organic: organic, bio, natural~
is_eligible: eligible, qualify, entitle
is_at_risk: at risk, in danger, likely to churn, likely to leave, about to churn, about to leave, shaky~
is_logged_in: log in, sign in, authenticate
is_anonymous: anonymous, unknown, unidentify, not log in
is_internal: internal, own, in house, inhouse
is_personal: personal, private~, individual~
is_corporate: corporate, business, company, commercial
is_sponsored: sponsor, promote, boost, feature, highlight~
is_live: live, open, ongoing~
is_late: late, past deadline, after deadline, too late, past cut off, after cut off
is_current: current, present, now, latest~
"""
