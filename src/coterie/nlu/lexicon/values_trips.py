"""Values of journeys, stays, rides and deliveries, as said and as stored: lines are `id = codes = said`."""

from __future__ import annotations

TRIPS = """
economy_cabin = economy, econ, eco, Y = economy, economy class, coach
premium_cabin = premium_economy, prem_econ, prem_eco, premium, PE, W = premium economy, economy plus
round_trip_ticket = round_trip, return, rt, ret, rtn, two_way = round trip, return, return trip, both ways, return
  ticket, return tickets, return flight, return flights
one_way_ticket = one_way, oneway, single, ow = one way, one way ticket, one way tickets, one way flight, one way flights
call_centre = call_center, call_centre, call_ctr, callcenter, contact_center, contact_centre, hotline = call centre,
  call center, contact centre, contact center, hotline, over the phone, by phone, by telephone
phoned = phone, call, voice, tel, telephone = rang us, phoned us, called us, rang in, phoned in, rang up
multi_city = multi_city, multi, multicity, mc, open_jaw, multi_leg = multi city, multi leg, multi stop, open jaw,
  several stops
solo = solo, alone, single_traveler, individual = on their own, by themselves, alone, solo, solo traveller, solo
  travellers, solo traveler, solo travelers
couple = couple, couples = couples, as a couple, with a partner, with their partner
family = family, fam, families, with_kids, with_children = as a family, families, with the family, with family
group = group, grp, groups = in a group, as a group, in groups
driving_licence = drivers_license, driver_license, driving_license, driving_licence, driver_licence, dl, licence,
  license = driving licence, driving license, drivers license, drivers licence, driver's license, driver's licence,
  driver license
id_card = id_card, national_id, identity_card, id = id card, identity card, national id, identity document
apartment = apartment, apt, flat, condo, Apartment = apartment, apartments, flat, flats, condo, condos
ebike = ebike, e_bike, e-bike, electric_bike, pedelec = e bike, e bikes, ebike, ebikes, electric bike, electric bikes,
  pedelec
kick_scooter = kick_scooter, kick, scooter, escooter, e_scooter, e-scooter = kick scooter, kick scooters, e scooter, e
  scooters, electric scooter, electric scooters
standard_ride = std, standard, uberx = standard, regular
luxury = lux, luxury, deluxe = luxury, luxurious, deluxe
pooled = pool, pooled, shared, share, carpool = pooled, shared ride, shared rides, carpool, carpools
flexible = flexible, flex, Flexible = flexible, flexi, flex
same_day = same_day, sameday, same-day, today = same day, the same day
child_meal = CHML, child_meal, kids_meal = child meal, child's meal, children's meal, kids meal, kids' meal, kid's
  meal
diabetic = DBML, diabetic = diabetic, diabetics
low_salt = LSML, low_salt = low salt, low sodium
seafood = SFML, seafood = seafood
messaging_wifi = msg, messaging, chat = messaging, messages
"""

CAUSES = """
weather = weather, wx, bad_weather, storm, fog, snow, rain = weather, bad weather, the weather, storm, storms, a
  storm, fog, snow, rained off, rain, the rain
crew = crew, crew_shortage, staff_shortage, staffing, no_crew = crew, crew shortage, lack of crew, missing crew, staff
  shortage, lack of staff, short staffed, understaffed
technical_fault = tech, technical, technical_fault, mechanical, mechanical_fault, maintenance, engine = technical
  fault, technical faults, technical problem, technical problems, technical reasons, technical issue, technical
  issues, mechanical fault, mechanical problem, a fault, engine trouble
air_traffic = atc, air_traffic_control, air_traffic = air traffic control, air traffic
strike = strike, strikes, industrial_action = strike, strikes, a strike, industrial action, walkout
fraud = fraud, suspected_fraud, fraud_block, fraud_suspected, fraudulent, suspicious = fraud, suspected fraud,
  suspicion of fraud, fraudulent, suspicious activity
cleanliness = cleanliness, dirty, unclean, hygiene, cleaning, not_clean = dirty, filthy, unclean, not clean, grubby,
  cleanliness, hygiene, mucky
noise = noise, noisy, noise_complaint, loud = noise, noisy, loud, too loud, noisy neighbours, noisy neighbors
nobody_home = recipient_absent, not_home, nobody_home, no_one_home, recipient_not_home, absent, unavailable,
  customer_absent, not_at_home = nobody was in, nobody was home, nobody home, nobody at home, nobody was there, no one
  was in, no one was home, no one home, no one at home, not at home, not home, recipient was out, they were out
wrong_address = wrong_address, incorrect_address, bad_address, invalid_address, address_not_found = wrong address, the
  wrong address, bad address, address was wrong, incorrect address
flat_tire = flat_tire, flat_tyre, puncture, flat, tire, tyre = flat tyre, flat tire, puncture, a flat, punctured
low_funds = nsf, insufficient_fund, insufficient_balance, balance_too_low = lack of funds, short of funds,
  insufficient balance, insufficient funds, not enough funds, no money, not enough money
long_wait = long_wait, wait_time, waiting_time, waited_too_long, too_long, slow = waited too long, waiting too long,
  long wait, the wait, wait was too long, took too long
host_reviews = guest_reviews, reviews, bad_reviews, low_rating, poor_reviews = their reviews, bad reviews, poor
  reviews, low rating, poor rating
"""
