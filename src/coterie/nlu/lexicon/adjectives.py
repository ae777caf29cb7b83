"""Adjectives and adverbs that say the same. See `shapes` for the notation; ids begin with `is_`."""

from __future__ import annotations

TEXT = """
is_new: new, fresh, recent~, brand new, newly, latest~
is_old: old, long standing, existing~, long time, older, legacy~
is_big: big, large, huge, sizeable, massive, high~, sizable, hefty, great~
is_small: small, little, tiny, low~, mini, minor
is_high: high, big~, elevated, strong~, great~, top~
is_low: low, small~, poor~, weak~, bad~
is_medium: medium, mid, moderate, average~, middle, mid range
is_expensive: expensive, pricey, costly, dear~, premium~, high priced, high end, luxury~
is_cheap: cheap, inexpensive, low cost, budget, affordable, low priced
is_free: free, complimentary, no cost, gratis, unpaid~, freemium~, basic~
is_paid: paid, paying, pay, premium~, subscribe~, non free
is_unpaid: unpaid, outstanding, due, overdue~, owe, not paid, open~
is_overdue: overdue, past due, late, in arrears, delinquent, behind on payment
is_active: active, live, current, ongoing, running, enabled~, open~
is_inactive: inactive, dormant, idle, asleep~, disabled~, lapsed, stale, not active, quiet~
is_cancelled: cancelled, canceled, terminated, ended~, stopped~, cancel
is_paused: paused, on hold, suspended, frozen, pause
is_expired: expired, lapsed, out of date, ended~, expire
is_pending: pending, awaiting, in progress~, open~, waiting, outstanding~, not yet~
is_complete: complete, completed, done, finished, fulfilled, closed~
is_incomplete: incomplete, unfinished, partial, not complete
is_failed: failed, unsuccessful, declined~, rejected~, bounced~, fail
is_successful: successful, succeeded~, complete~, approved~
is_approved: approved, accepted, granted, authorised, authorized
is_rejected: rejected, declined, denied, refused, turned down
is_enabled: enabled, on, active~, switched on, turned on, activated, set up~
is_disabled: disabled, off, inactive~, switched off, turned off, deactivated
is_verified: verified, confirmed, validated, authenticated
is_unverified: unverified, unconfirmed, not verified
is_public: public, open~, shared~
is_private: private, personal, hidden~
is_annual: annual, yearly, per year, 12 month, every year, annually
is_monthly: monthly, per month, every month, month to month
is_weekly: weekly, per week, every week
is_daily: daily, per day, every day, day to day~
is_recurring: recurring, repeat, repeating, automatic~, regular~, auto, subscription~
is_automatic: automatic, auto, automated
is_manual: manual, by hand
is_favourite: favourite, favorite, preferred, fave, top~, most loved, fav, go to, best loved, most liked
is_frequent: frequent, regular, common~, habitual, often
is_first: first, initial, earliest, original~, very first, debut~, first ever
is_last: last, latest, most recent, recent~, final~, newest
is_next: next, upcoming, coming, following~, forthcoming
is_previous: previous, prior, past, former, earlier, old~
is_total: total, overall, lifetime, all time, combined, cumulative, accumulated, gross~, altogether
is_average: average, mean, avg, typical, on average
is_maximum: maximum, max, biggest, largest, highest, greatest, most expensive, top
is_minimum: minimum, min, smallest, lowest, least, cheapest
is_long: long, lengthy, extended
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
is_unread: unread, unopened
is_single: single, unmarried, alone~, solo
is_married: married, wed, with spouse, hitched
is_employed: employed, working, in work
is_unemployed: unemployed, jobless, out of work
is_vegan: vegan, plant based
is_organic: organic, bio, natural~
is_eligible: eligible, qualified, qualify, entitled
is_at_risk: at risk, in danger, likely to churn, likely to leave, about to churn, about to leave, shaky~
is_logged_in: logged in, signed in, authenticated
is_anonymous: anonymous, unknown, unidentified, not logged in
is_personal: personal, private~, individual~
is_corporate: corporate, business, company, commercial
"""
