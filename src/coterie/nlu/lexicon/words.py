"""Words about the asking itself: subjects, filler, vague words, and states of activity."""

from __future__ import annotations

SUBJECTS = """
customer, user, people, person, folk, profile, shopper, member, contact, visitor, everyone, everybody, anyone, anybody,
client, individual, consumer, guest, those, someone, somebody, account, company, organization, business, workspace,
buyer, audience, all, human, lead, account holder, cardholder, end user, man and woman, lad and lady,
lady and gentleman, lady and gent, boy and girl, guy and gal, guy and girl, recipient, reader, viewer,
listener, player, gamer, student, learner, patient, traveler, passenger, patron, fan, host, tenant, resident, driver,
rider, participant, attendee, registrant, employee, team, seller, merchant, who, whoever, prospect, household, parent,
they, them, guy, one, crowd, community, bunch, set, group, segment, cohort, population, identity, persona, org, firm,
team member, admin, owner, owner of account, donor, supporter, subscriber, diner, eater, athlete, citizen, trader,
investor, policyholder, policy holder, borrower, saver, applicant, candidate, freelancer, creator, author, guest user,
developer, dev, engineer
"""
"""Nouns for whom an audience is of. Some name something in a space at times ("subscriber", "lead", "admin")."""

ACCOUNT_SUBJECTS = """
account, company, organization, organisation, business, workspace, firm, team, org, tenant, enterprise, employer,
corporation, client company, customer account, b2b account, household, school
"""
"""Subjects that, in an account audience, stand for the account itself."""

FILLER = """
find, find me, show, show me, give, give me, get, get me, list, target, build, build me, build an audience of, create,
create an audience of, create a segment of, make, make me, make an audience of, pull, pull up, pull together, fetch,
i want, i want to reach, i need, i d like, i would like, i am look for, i m look for, we want, we need, we would like,
we d like, we are look for, we re look for, let us, let s, let s find, can you, could you, can you find, could you find,
would you, can we, could we, can i, may i, please, pls, plz, kindly, thanks, thank you, thank, cheer, hi, hello, hey,
hey there, ok, okay, so, well, now then, basically, essentially, actually, really, literally, simply, honestly,
happily, gladly, willingly,
obviously, of course, you know, i mean, i think, i guess, i suppose, kind of, sort of, like so, as it be, in fact,
in essence, as such, at least in theory, if possible, if you can, if any, as well, also, too, still, yet, already,
currently, right now, now, at the moment, at present, at this point, presently, these day, nowadays, as of now,
as of today, to date, as we speak, our, my, your, the, a, an, of our, of us, all of our, all the, all of the, all, any,
each, every, every single, every one of, only those, specifically, in particular, especially, particularly, strictly,
exactly those, precisely those, namely, that is, i e, e g, an audience of, audience of, a segment of, segment of,
a list of, list of, a group of, group of, the group of, a cohort of, cohort of, the set of, set of, a bunch of,
bunch of, a collection of, people who, the one who, those who, the kind of, the sort of, the type of, identify, select,
pick out, segment, retrieve, return, display, locate, gather, collect, isolate, filter, filter for, filter down to,
narrow down to, look up, look for, search for, reach, reach out to, include, include only, we be interest in,
interest in, focus on, go after, who be it that, which of, who among, tell me, tell me which, tell me who, let me see,
see, i d love, happen to, tend to, seem to, appear to, be know to, be the one who, manage to, go ahead and, end up,
wind up, bother to, get around to, turn out to, go on to, decide to, choose to, be able to, at all, whatsoever, even,
even once, ever so, in total, in our database, in our system, in the database, on file, in our base, on record,
on our book, in our record, with us, from us, at our store, on our site, in our app, on our platform, on the platform,
on the site, in the app, on the website, on our website, at our shop, of ours, as far as we know, as far as i know,
as far as we can tell, it seem, so it seem, or so it seem, it look like, it appear, on the list, on our list,
on their list, in the game, trait, attribute, only if, only when, but only if, on the other hand,
by contrast, in contrast, originally,
in this one, everybody else, everyone else, to be clear, by the way, no rush, for this one, this time, if that help,
part way, part way through, partway, partway through, midway,
midway through, as usual, as always, as discuss, sit in, sit among, fall into, fall under, count among, rank among,
much appreciate, how many,
how many of, asap, thank in advance, many thank, thank a lot, when you can, when you have a minute,
lovely, dear, beloved, wonderful, fabulous, awesome, amazing, brilliant, fantastic
"""
"""Words that add no condition. A match in the space comes first: "get", "collect", "reach" can be verbs of an event."""

PURPOSE = """
so that we can, so that, so we can, so i can, so we, in order to, to be able to, for the purpose of, for our, for a,
for an, for the, for my, because we want to, because we need to, because, as we want to, as we be plan to,
since we want to, with the aim of, with the goal of, with a view to, with the intention of, for use in, to use in,
to send, to send them, to offer, to offer them, to email, to target with, to target, to win back, to win them back,
to reactivate, to re engage, to reengage, to invite, to invite them, to give, to give them, to reward, to thank,
to remind, to remind them, to nudge, to nudge them, to upsell, to cross sell, to promote, to notify, to tell,
to tell them, to let them know, to ask, to ask them, to retarget, to survey, to contact, to call, to message,
to encourage, to encourage them, to exclude, to exclude them from, to suppress, to suppress them from, to feed,
to sync to, to push to, to announce, to introduce, to celebrate, to warm up, to bring back, to bring them back, to show,
to show them, to reach out to, who we can, who we could, who we want to, who we should, whom we can, whom we want to,
that we can, that we want to, that we could, we want to, we plan to, we d like to, we would like to, we be go to,
we be plan to, i want to, i plan to, i need to, which we can
"""
"""How a purpose begins, which runs to the end of its clause; "for a" begins one only before one of `PURPOSE_NOUNS`."""

PURPOSE_NOUNS = """
campaign, promotion, promo, offer, newsletter, email, mailing, survey, launch, sale, event, webinar, experiment, test,
a b test, push, blast, journey, flow, drip, upsell, cross sell, win back, winback, reactivation, re engagement,
reengagement, retargeting, remarketing, outreach, announcement, discount, reward, gift, thank you, surprise, invitation,
invite, analysis, report, study, pilot, beta, early access, rollout, push campaign, email campaign, ad, ads, mail,
ad campaign, lookalike, look alike, suppression, suppression list, exclusion, nurture, nurturing, onboarding, education,
reminder, nudge, follow up, followup, call, call list, interview, research, programme, program, loyalty program,
holiday campaign, spring campaign, summer campaign, christmas campaign, black friday, cyber monday, activation,
retention, retention campaign, churn prevention, feedback, review request, referral drive, deal, coupon, voucher,
product launch, feature launch, announcement email, sms, text, mailshot, initiative, drive, contest, giveaway,
message, in app message, notification, push notification, welcome series, series, sequence, cadence, call campaign,
roadshow, meetup, conference, trade show, dinner, workshop, brainstorm, review, playbook, motion, preview, messaging,
teaser, pitch, blitz, lookalike audience, nurture track, upsell play, retention play, expansion play
"""

VAGUE = """
loyal, engaged, disengaged, unengaged, high value, low value, high spender, big spender, top spender, low spender,
heavy spender, valuable, most valuable, least valuable, best, top, good, great, worst, bad, ideal, perfect, power user,
super user, superuser, superfan, super fan, heavy user, light user, casual user, casual, heavy, hardcore, core, big,
biggest, large, small, fancy, luxury, premium, upscale, high end, frustrated, happy, unhappy, satisfied, dissatisfied,
angry, annoyed, delighted, excited, confused, bored, upset, disappointed, at risk, in danger, likely, unlikely,
likely to churn, likely to buy, likely to convert, about to churn, ready to buy, ready for, in market, promising,
important, key, strategic, special, interesting, interested, hot, warm, cold, quality, high quality, low quality,
high intent,
low intent, high potential, potential, whale, minnow, champion, advocate, evangelist, ambassador, influencer, promoter,
detractor, passive, fan, enthusiast, addict, obsessed, passionate, committed, dedicated, devoted, faithful, trusted,
trustworthy, suspicious, fraudulent, rich, wealthy, affluent, poor, well off, price sensitive, price conscious,
bargain hunter, deal seeker, discount lover, impulse buyer, early adopter, tech savvy, trendy, stylish, cool, smart,
savvy, busy, lazy, healthy, unhealthy, fit, young, old, elderly, youthful, middle aged, senior, junior, millennial,
gen z, gen x, boomer, baby boomer, local, nearby, remote, seasonal, holiday shopper, thriving,
struggling, healthy account, growing, fast growing, shrinking, declining, popular, famous, well known, serious, genuine,
real, fake, legitimate, spammy, difficult, easy, needy, demanding, vip, elite, exclusive, gold standard,
favourite customer, highly engaged, deeply engaged, highly active, very active, most active, super active, least active,
generous, lavish, stingy, frugal, thrifty, hungry, restless, curious, reluctant,
avid, keen, eager, prolific, hyperactive, sticky, lucrative, profitable, unprofitable, expensive, costly, cheap,
worthwhile, well behaved, responsive, unresponsive, well established, mature, mobile first, omnichannel, multi channel,
cross device, last minute, binge watcher, night owl, early bird, weekend warrior, foodie, bookworm, window shopper
"""
"""Words that need a definition: refused (`generation.md` 11) unless the space or a number in the prompt gives it."""

RANKING = """
top, best, bottom, worst, highest, lowest, most, least, biggest, largest, smallest, leading, top n, percent, percentile,
decile, quartile, quintile, half
"""
"""Words of ranking: with a number or a percent sign they ask for an order of profiles, which needs a field."""

STATES = """
lapsed lapsed -: lapse, former, ex, past~, previous~, one time active, once active, stop use, stop come, go quiet,
  drift away, fall away, disappear, vanish, churn~, go dark, go silent, use to be active, drop off, fall off
lapsed_buyer lapsed purchase: lapse buyer/customer/shopper/purchaser, former buyer/customer/shopper,
  past buyer/customer/purchaser/shopper, stop buy/order/purchase/shop, ex customer, previous customer, use to buy,
  use to buy/order/shop/purchase, win back candidate~,
  lapse/former online/web/store/in_store buyer/customer/shopper
inactive inactive -: inactive, dormant, idle, not active, unactive, sleep, sleeper, go cold~, asleep, hibernate,
  silent~, absent, stale~, no activity, no sign of life, without activity, have not be active, have not be around,
  have not show up, mia, quiet~, not be see, not see, show no activity, no recent activity, stagnant,
  unresponsive~, not do anything, not engage
active active -: active, currently active, alive~, live~, engage~, be active, show activity, be around, recently active,
  have activity, use product, use platform, use site, use service, have be see, see~
new new sign_up: new, brand new, newly register, recently join, recent, newcomer, newbie, freshly sign up, fresh,
  just join, new joiner, recently sign up, newly sign up, new sign up, new signup, just sign up, first time user,
  first time visitor~, new arrival
new_buyer new purchase: new buyer/customer/shopper/purchaser, recent buyer/customer/purchaser,
  first time buyer/customer/shopper~
once_buyer once purchase: one time buyer/customer/shopper/purchaser, one off buyer/customer,
  single purchase buyer/customer, first time buyer/customer/shopper/purchaser, one and do, single order customer,
  one order customer, once only buyer, buy once, one timer, onetime buyer/customer, one purchase customer/buyer,
  first_time/one_time online/web/store/in_store buyer/customer/shopper/purchaser
repeat_buyer repeat purchase: repeat buyer/customer/shopper/purchaser, return buyer/customer/shopper,
  returning buyer/customer/shopper, repeat purchase, repeat buyer/customer, multi buyer, multiple purchase buyer,
  recurring customer/buyer, second time buyer, come back to buy, repeat order,
  repeat/return/returning online/web/store/in_store buyer/customer/shopper/purchaser
repeat_visitor repeat visit: return/returning/repeat visitor/user/guest, come back again, frequent visitor~
never_buyer never purchase: non buyer/customer/purchaser, nonbuyer, non purchase, prospect,
  yet to buy/purchase/order, not yet buy/purchase/order, prospective customer/buyer, would be buyer/customer, browser~,
  potential customer/buyer~, not customer, never buyer, non paying~, have yet to buy/purchase/order
never_active never -: never active, never use, never come back, ghost~, unactivate
"""

ACTIVITY = """
session_start, sign_in, app_open, visit, page_view, screen_view, play, video_start, audio_start, game_start,
article_read, feature_use, workout_complete, lesson_start, ride_complete, product_view, search, card_transaction,
purchase
"""
"""What counts as activity, in order: the first that a space has an event for is meant by "active" and "dormant"."""

SETS = """
saying_yes: opt in to, opt into, opt in for, agree to, accept, allow, permit, consent to, give consent to,
  give consent for, give permission for, give permission to, say yes to, happy to, happy with, fine with, fine to,
  okay with, okay to, ok with, ok to, cool with, comfortable with, open to, will to, glad to, welcome, want,
  not mind, not object to, sign up for, sign up to, subscribe to, enable, turn on, switch on, approve, authorize,
  keen to, would like, interest in, like to, love to, prefer to, choose to, want to, wish to, want any, care to
saying_no: opt out of, opt out from, refuse, decline, reject, turn down, say no to, object to, block, disallow, deny,
  forbid, not want, no longer want, unsubscribe from, disable, turn off, switch off, mute, not agree to, do not want,
  not want to, not wish to, no longer want to, not want any, would rather not, ask not to
being_allowed: allow, permit, accept, okay, ok, okay with, ok with, fine, fine with, welcome, on, enable, turn on,
  switch on, grant, approve, be on, be ok, be okay, be fine, be allow, be possible, active
being_denied: deny, refuse, decline, reject, off, disable, turn off, switch off, block, disallow, forbid, be off, mute,
  turn down, withdraw, revoke
by_email: email, mail, newsletter, e mail, emailing, mailing, email marketing, marketing email, promotional email,
  email newsletter, email message, marketing mail, email offer, email update
by_text: sms, text, text message, txt, sms marketing, marketing text, texting, text marketing, sms message,
  promotional text, marketing sms, sms alert, text alert
by_push: push, push notification, notification, app notification, push message, mobile notification, notif, push alert,
  mobile push
by_whatsapp: whatsapp, whats app, whatsapp message
by_call: call, phone call, phone, telephone, telephone call, telemarketing, cold call, marketing call, calling
by_post: post, direct mail, letter, postal mail, snail mail, catalog, paper mail, mail in post, print mail, brochure
by_ads: ad, advertising, personalize ad, target ad, ad personalization, personalize advertising, advert,
  ad targeting, personalization of ad, ad tracking
being_able: can, may, could, might, able to, allow to, free to, be able to, be allow to, can still, may still
repeat_order: autoship, auto ship, auto delivery, repeat delivery, regular delivery, recurring delivery,
  recurring order,
  repeat order, schedule delivery, automatic delivery, automatic order, subscribe and save, subscribe save,
  auto replenish, auto replenishment, replenishment, auto refill, standing order, auto order, autoship order
of_marketing: marketing, promotion, marketing message, marketing communication, promotional message, offer from us,
  contact, marketing contact, marketing material
"""
"""Sets of words that phrases may name, as they name synsets; they are no synonyms elsewhere."""
