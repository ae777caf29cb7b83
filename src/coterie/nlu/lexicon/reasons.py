"""Values that say why something was done or undone, and how people sign in, in the notation of `shapes`."""

from __future__ import annotations

REASONS = """
price = too_expensive, price, too_pricey, too_dear, cost, expensive, pricing, too_costly, cost_too_high, high_price, Too
  Expensive, Price, Cost, money, budget = too expensive, too pricey, too costly, too dear, cost too much, costs too
  much, the price, the cost, the costs, of price, price reasons, cost reasons, found it expensive, too much money, save
  money, to save money, saving money, couldn't afford it, can't afford it
competitor = switched_to_competitor, competitor, switched, switching, moved_to_competitor, found_alternative,
  alternative, better_offer, Competitor = went to a competitor, switched to a competitor, went elsewhere, switched
  provider, a competitor, another provider, went over to a rival, to a rival, found an alternative
found_cheaper = found_cheaper, cheaper_elsewhere, better_price, better_offer, Found Cheaper = found it cheaper,
  cheaper elsewhere, found something cheaper, a better price elsewhere, found a better deal
found_other = found_other, found_another, found_something_else = found another one, found something else, found
  another
unused = not_using, not_used, low_usage, unused, no_longer_needed, not_needed, no_need, no_use, Not Using = not using
  it, not using it enough, hardly used it, barely used it, no longer needed, no longer needed it, no longer need it,
  not needed, don't need it, low usage, didn't use it, did not use it
missing_feature = missing_feature, missing_features, features, lack_of_features, missing_functionality = missing
  feature, missing features, missing a feature, lacking features, lack of features, features were missing, features
  are missing
technical = technical_issues, technical, technical_problems, bugs, bug, quality_issues, technical_issue, Technical
  Issues = technical reasons, technical issues, technical problems, technical trouble, tech issues, tech problems,
  bugs
bad_service = poor_service, bad_service, service, customer_service, support, poor_support = bad service, poor service,
  bad support, poor support, bad customer service, poor customer service
changed_mind = changed_mind, change_of_mind, changed_plans, change_of_plans = changed their mind, changed their minds,
  change of mind, changed mind
change_of_plans = change_of_plans, changed_plans, plans_changed, schedule_conflict, changed_mind = change of plans,
  changed plans, changed their plans, plans changed, plans had changed
moving = moving, moved, relocation, relocated, moved_away = moved away, moved house, moving house, relocated
out_of_stock = out_of_stock, oos, no_stock, sold_out, unavailable, stock, Out of Stock = out of stock, sold out, was
  out of stock, were out of stock, no stock, ran out, ran out of stock, not in stock, unavailable
nobody_home = no_one_home, nobody_home, not_home, customer_absent, recipient_absent, customer_not_home, no_answer,
  not_available, absent, recipient_unavailable = nobody was in, no one was in, nobody home, no one home, nobody was
  home,
  no one was home, nobody at home, no one at home, wasn't in, weren't in, were out, was out, not at home, not home,
  wasn't home, weren't home, nobody answered, no one answered, no answer, nobody there, no one there
unwanted = unwanted, no_longer_wanted, not_wanted, dont_want, changed_mind = unwanted, didn't want it, did not want it,
  no longer wanted it, didn't want it any more
not_liked = didnt_like, didn't_like, did_not_like, not_liked, dislike, not_satisfied, unsatisfied = didn't like it, did
  not like it, didn't like them, wasn't happy with it, weren't happy with it, not to their taste, disliked it
no_time = no_time, too_busy, busy, lack_of_time = no time, too busy, lack of time, not enough time
too_hard = too_hard, too_difficult, difficult, difficulty = too hard, too difficult, too tough
damaged = damaged, defective, broken, faulty, damaged_item, defect = damaged, defective, broken, faulty, arrived
  broken, arrived damaged
wrong_size = wrong_size, does_not_fit, size, fit, too_small, too_big = wrong size, didn't fit, did not fit, bad fit,
  the wrong size, doesn't fit
wrong_item = wrong_item, incorrect_item, wrong_product = wrong item, wrong items, wrong product, the wrong thing
late = late, late_delivery, delayed, delay, too_late, slow_delivery, too_slow, slow = too late, it was late, a delay,
  slow delivery, took too long, too slow, taking too long, being too slow
no_funds = insufficient_funds, no_funds, low_balance, not_enough_balance, nsf = insufficient funds, not enough money, no
  funds, not enough funds, too little money, lack of funds, lack of money, not enough in the account, short of funds,
  short of money, too little in the account, no money in the account
expired_card = expired_card, card_expired, expired = expired card, card had expired, card expired, the card expired,
  card had run out, card ran out, card has run out, out of date card, card was out of date, card is out of date
card_declined = card_declined, declined, card_refused, do_not_honor, do_not_honour, issuer_declined = card was declined,
  card declined, card got declined, card was turned down, card was refused, declined card, bank said no, bank refused
  it, bank turned it down
user_cancelled = user_cancelled, user_canceled, cancelled_by_user, canceled_by_user, user_aborted, user_abort = backed
  out, cancelled it themselves, canceled it themselves, pulled out, thought better of it, changed their mind, got cold
  feet
no_space = no_space, storage_full, disk_full, insufficient_storage, low_storage, out_of_space, device_full = no space,
  not enough space, no room, device was full, device is full, phone was full, disk was full, storage was full, out of
  space, ran out of space, ran out of storage, lack of space, lack of storage, no storage, no storage left, no space
  left, too little space
no_connection = network, connection, no_connection, network_error, connectivity, connection_lost, offline = network
  problem, network problems, network issue, network issues, network trouble, network error, bad connection, poor
  connection, no connection, lost connection, connection dropped, dropped connection, connection problem, connection
  problems, no signal, bad signal, connection trouble, bad internet, no internet
not_arrived = missing, not_delivered, never_arrived, undelivered, non_delivery, not_received = never turned up, never
  arrived, never came, did not arrive, didn't arrive, did not turn up, didn't turn up, went missing, missing, never
  showed up, not delivered, did not show up, didn't show up, didn't come, did not come
wet = wet, water_damaged, damp, soaked = wet, soggy, damp, soaked, sodden, drenched, soaking
on_holiday = vacation, holiday, holidays, on_holiday, on_vacation = vacation, on holiday, on vacation, on their
  holidays, for their holidays, for the holidays, holiday, holidays
wrong_password = bad_password, wrong_password, incorrect_password, invalid_password, invalid_credentials,
  wrong_credentials = wrong password, incorrect password, bad password, password wrong, mistyped password, mistyped
  their password
geo_blocked = geo_blocked, geoblocked, region_blocked, geo_restricted, not_available_in_region = geo blocked, not
  available where they are, isn't available where they are, not available in their country, isn't available in their
  country, blocked in their country, not available in their region
nothing_on = nothing_to_watch, no_content, lack_of_content, not_enough_content, content_selection, content = nothing to
  watch, not enough to watch, nothing good on, nothing worth watching, lack of content, not enough content, nothing to
  read, nothing to listen to
too_many_ads = too_many_ads, ads, too_many_adverts = too many ads, too many adverts, sick of the ads, sick of ads
lost_interest = lost_interest, bored, no_longer_interested, not_interested = lost interest, bored, got bored, were
  bored, no longer interested, not interested any more
illness = illness, sickness, sick, medical, health, injury = illness, being ill, were ill, fell ill, sickness, were
  sick, got sick, medical reasons, health reasons
"""

SIGN_INS = """
sso = sso, SSO, saml, single_sign_on = single sign on, sso, saml, ^SSO
magic_link = magic_link, magiclink, email_link = magic link, magic links
passkey = passkey, passkeys, webauthn = passkey, passkeys
otp = otp, one_time_code, one_time_password, sms_code = one time code, one time password, one time passcode, otp, ^OTP
biometric = biometric, biometrics, face_id, touch_id, fingerprint = biometrics, fingerprint, face id, touch id
password = password, email_password = password, passwords
"""
