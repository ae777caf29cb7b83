"""Values of travel agencies, as said and as stored: extras, boards, disruptions, changes and who travels."""

from __future__ import annotations

EXTRAS = """
checked_bag = checked_bag, hold_bag, hold_luggage, checked_baggage, checked_luggage, bag, bags, baggage, luggage,
  ck_bag,
  extra_bag, bag_23kg, bag_20kg = checked bag, checked bags, hold bag, hold bags, hold luggage, checked luggage, checked
  baggage, hold baggage, baggage, luggage, suitcase, suitcases, a case, extra bag, extra bags, bag, bags
cabin_bag = cabin_bag, carry_on, carryon, hand_luggage, hand_baggage, cabin_luggage = cabin bag, cabin bags, carry on,
  carry on bag, carry on bags, hand luggage, hand baggage, cabin luggage
extra_legroom = extra_legroom, legroom, xl_seat, exit_row, extra_leg_room, xl = extra legroom, more legroom, extra leg
  room,
  more leg room, legroom, leg room, exit row, emergency exit row
window_seat = window, window_seat, W = window, by the window, window seat, window seats
aisle_seat = aisle, aisle_seat, C = aisle, on the aisle, aisle seat, aisle seats
middle_seat = middle, middle_seat = middle seat, middle seats, in the middle
priority_boarding = priority_boarding, priority, speedy_boarding, boarding_priority = priority boarding, speedy
  boarding,
  board first, boarding first, early boarding
fast_track = fast_track, fasttrack, security_fast_track, priority_security = fast track, fast track security, priority
  security
lounge = lounge, lounge_access, lounge_pass, airport_lounge = lounge, lounge access, lounge pass, lounge passes, airport
  lounge, the lounge
airport_transfer = airport_transfer, transfer, transfers, shuttle, airport_shuttle, taxi_transfer = airport transfer,
  airport transfers, transfer, transfers, shuttle, airport shuttle, airport pick up, airport taxi
parking_space = parking, airport_parking, car_park = parking, airport parking, car park, car parking, parking space
insured_trip = insurance, travel_insurance, cover, trip_insurance = insurance, travel insurance, trip insurance, travel
  cover
car_hire_extra = car_hire, car_rental, rental_car, hire_car, car = car hire, car rental, rental car, rental cars, hire
  car, hire cars, a car
breakfast_extra = breakfast, breakfast_incl, bfast = breakfast, breakfasts
late_check_out = late_checkout, late_check_out, late_co = late checkout, late check out, late departure
early_check_in = early_checkin, early_check_in, early_ci = early check in, early arrival
sports_gear = sports_equipment, sport_equipment, ski, skis, golf, surfboard, bike_bag = sports equipment, sports gear,
  skis, ski equipment, golf clubs, surfboard, a bike
seat_extra = seat, seats, seat_selection, seat_reservation, adv_seat = seat, seats, seat selection, seat choice, seat
  reservation
"""

BOARDS = """
all_inclusive = all_inclusive, AI, all_incl, all-inclusive, allinc = all inclusive, all in
full_board = full_board, FB, full-board = full board
half_board = half_board, HB, half-board = half board
bed_and_breakfast = bed_and_breakfast, BB, B&B, bnb, breakfast_included = bed and breakfast, b and b, b&b, breakfast
  included, with breakfast
self_catering = self_catering, SC, self-catering = self catering, self catered
room_only = room_only, RO = room only, without meals, no meals
"""

PRODUCTS = """
flight_product = flight, flights, air, plane, flt = flight, flights, plane ticket, plane tickets, air ticket, air
  tickets,
  airfare, airfares, airline ticket, airline tickets
hotel_product = hotel, hotels, stay, stays, accommodation, accom, lodging, htl, room = hotel, hotels, hotel room, hotel
  rooms, accommodation, lodging, lodgings, place to stay, somewhere to stay, hotel stay, hotel stays
package_product = package, packages, holiday, holidays, pkg, package_holiday, dynamic_package, vacation_package,
  bundle =
  package, packages, package holiday, package holidays, holiday package, holiday packages, package deal, package deals,
  vacation package, vacation packages, package trip, package trips
car_product = car, cars, car_hire, car_rental, rental_car, hire_car, vehicle = car, cars, hire car, hire cars, rental
  car,
  rental cars, car hire, car rental, car rentals, hired car
tour_product = tour, tours, activity, activities, excursion, experience, excursions, experiences, things_to_do,
  attraction = tour, tours, activity, activities, excursion, excursions, day trip, day trips, experience, experiences,
  things to do, thing to do, guided tour, guided tours
train_product = train, rail, trains = train, trains, train ticket, train tickets, rail ticket, rail tickets, rail
ferry_product = ferry, ferries, boat = ferry, ferries, ferry crossing, ferry crossings, ferry ticket, ferry tickets
coach_product = coach, bus, coaches, buses = coach, coaches, bus, buses, coach ticket, coach tickets, bus ticket, bus
  tickets
cruise_product = cruise, cruises = cruise, cruises
villa_product = villa, villas, holiday_home, vacation_rental, apartment = villa, villas, holiday home, holiday homes,
  holiday let, holiday lets, vacation rental, vacation rentals
city_break = city_break, city_breaks, citybreak, weekend_break = city break, city breaks, weekend break, weekend breaks,
  short break, short breaks, weekend away
"""

DISRUPTIONS = """
delayed = delay, delayed, DLY, late, delays, departure_delay = delay, delayed, delays, held up, running late, pushed
  back
called_off = cancellation, cancelled, canceled, CNL, CNX, CXL, canx, cancel = cancelled, canceled, cancellation,
  cancelation, cancellations, scrapped, axed, called off, grounded
gate_changed = gate_change, gate_changed, gate = gate change, gate changed, gate changes, change of gate, new gate,
  different gate
rerouted = diversion, diverted, divert, DIV, reroute, rerouted = diverted, diversion, diversions, rerouted, re routed
rescheduled = schedule_change, rescheduled, retimed, time_change, reschedule = schedule change, schedule changes,
  rescheduled, retimed, time change, departure time changed, new departure time
missed_connection = missed_connection, misconnect, missed_connections = missed connection, missed connections, missed
  their connection, missed a connection
overbooked = overbooked, overbooking, denied_boarding, bumped = overbooked, overbooking, oversold, bumped, denied
  boarding, bumped off
strike_disruption = strike, strikes, industrial_action = strike, strikes, a strike, industrial action, walkout
"""

CHANGES = """
date_change = dates, date, date_change, change_dates, travel_dates, dates_changed, reschedule = dates, travel dates,
  date
  change, date changes, change of date, change of dates, departure date, rescheduled, new dates, different dates
name_change = passenger_name, name, name_change, name_correction, names, traveller_name = passenger name, passenger
  names, traveller name, traveler name, name change, name correction, change of name, spelling of a name, wrong name
room_change = room_type, room, room_change, room_upgrade = room type, room change, change of room, different room, new
  room
traveller_added = passenger_added, traveller_added, add_passenger, add_traveller, pax_added, guest_added = added a
  passenger, added a traveller, added a traveler, added another passenger, added another traveller, added a guest, extra
  passenger, added someone
destination_change = destination, destination_change, route_change = change of destination, different destination, new
  destination
"""

TRAVELLERS = """
business_traveller = business, biz, corporate, work, business_traveler, business_traveller = on business, for business,
  for work, business traveller, business travellers, business traveler, business travelers, business trip, business
  trips, corporate traveller, corporate travellers, with work
leisure_traveller = leisure, pleasure, holiday, vacation, personal = for leisure, for pleasure, leisure, for fun,
  leisure
  traveller, leisure travellers, leisure traveler, leisure travelers, for themselves
family_traveller = family, families, with_kids, fam, family_with_kids = with family, with their family, as a
  family, families, family holidays
friends_traveller = friends, with_friends, group_of_friends = with friends, with their friends, with mates, friend
  groups
couple_traveller = couple, couples, partner, pair = with a partner, with their partner, as a couple, couples, with their
  other half, with their spouse, in twos
solo_traveller = solo, alone, single, individual, independent, lone = on their own, alone, solo, by themselves,
  solo traveller, solo travellers, single travellers
senior_traveller = senior, seniors, retired, over_60s = seniors, pensioners, retirees, retired
"""

REASONS = """
found_cheaper = found_cheaper, cheaper_elsewhere, better_price, lower_price, price_match, found_better_price = found it
  cheaper, found something cheaper, cheaper elsewhere, found a better price, found a better deal, better deal elsewhere,
  found a cheaper option, got it cheaper, found cheaper
plans_changed = change_of_plans, plans_changed, changed_plans, plan_change, change_of_plan = change of plans, change of
  plan, plans changed, their plans changed, changed their plans, changed plans
ill = illness, sick, medical, ill, health, sickness = illness, ill, sick, sickness, fell ill, got ill, were ill, was
  ill,
  got sick, unwell, medical reasons, poorly, health reasons
visa_trouble = visa, visa_refused, visa_denied, visa_issue, documents = visa, visa problem, visa problems, visa issue,
  visa
  issues, visa refused, no visa, visa refusal
bereavement = bereavement, death, death_in_family, family_death = bereavement, death in the family, a death, died
sold_out = sold_out, soldout, no_availability, unavailable, no_inventory, not_available = sold out, it sold out, fully
  booked, no availability, unavailable, nothing left, no rooms left, no seats left
price_changed = price_changed, price_change, fare_changed, price_increase, price_mismatch, fare_jump = price changed,
  the
  price changed, fare changed, price change, price went up, fare went up, price increase, price jumped
supplier_slow = supplier_timeout, timeout, supplier_error, gds_error, supplier_unavailable = supplier timeout, timed
  out,
  supplier timed out, supplier error, supplier problem
"""

TICKETS = """
concession_ticket = concession, concessions, conc, concessionary, reduced, senior_student = concession, concessions,
  reduced,
  reduced price, reduced rate, concessionary, discounted
family_ticket = family, family_ticket, fam = family ticket, family tickets
child_ticket = child, children, kid, junior, under_16 = child ticket, child tickets, children's tickets, kids tickets,
  kids' tickets, junior ticket, junior tickets
adult_ticket = adult, adults, full_price = adult ticket, adult tickets, full price ticket, full price tickets
concert_event = concert, gig, music, live_music, concerts, gigs = concert, concerts, gig, gigs, live music
exhibition_event = exhibition, exhibit, exhibitions = exhibition, exhibitions, exhibit, exhibits
comedy_event = comedy, stand_up, comedy_night = comedy, stand up, stand up comedy, comedy night, comedy nights, comedy
  show, comedy shows
theatre_event = theatre, theater, play, drama = theatre, theater, a play, plays, theatre show, theatre shows, drama
musical_event = musical, musicals, musical_theatre = musical, musicals
home_print = print_at_home, pah, home_print, print = print at home, printed at home, home printed
will_call = box_office, will_call, collect, collection, venue_collect = box office, box office collection, will call,
  pick up at the box office, collect at the box office, picked up at the box office, collect at the venue
"""
