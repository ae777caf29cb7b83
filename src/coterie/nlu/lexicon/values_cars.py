"""Values of places where cars are sold: fuels, bodies, gearboxes, condition, ways to finance, licences, credit."""

from __future__ import annotations

FUELS = """
electric = electric, ev, bev, Electric, EV, BEV, full_electric, battery_electric, battery = electric, ev, evs, bev,
  bevs,
  electric car, electric cars, electric vehicle, electric vehicles, battery car, battery cars, battery electric,
  fully electric, all electric, zero emission
hybrid = hybrid, Hybrid, hev, HEV, phev, PHEV, plug_in_hybrid, mild_hybrid, petrol_hybrid = hybrid, hybrids, hybrid car,
  hybrid cars, phev, phevs
plug_in = phev, PHEV, plug_in_hybrid, plugin_hybrid, Plug-in Hybrid = plug in hybrid, plug in hybrids, phev, phevs,
  plug ins
petrol = petrol, Petrol, gasoline, gas, unleaded, P = petrol, petrol car, petrol cars, gasoline, gas powered, unleaded
diesel = diesel, Diesel, D = diesel, diesels, diesel car, diesel cars, derv
"""

BODIES = """
suv = suv, SUV, 4x4, crossover, off_road, jeep = suv, suvs, 4x4, 4x4s, crossover, crossovers, off roader, off roaders,
  four by four
estate = estate, Estate, wagon, station_wagon, touring, tourer = estate car, estate cars, estates, station wagon,
  station wagons
saloon = saloon, Saloon, sedan, Sedan = saloon, saloons, sedan, sedans, saloon car, four door
hatchback = hatchback, Hatchback, hatch, supermini, compact = hatchback, hatchbacks, supermini, superminis, hot hatch
convertible = convertible, Convertible, cabriolet, cabrio, roadster, soft_top = convertible, convertibles, cabriolet,
  cabriolets, soft top, soft tops, drop top, drop tops, roadster, open top
coupe = coupe, Coupe, sports = coupe, coupes, sports car, sports cars, two door
people_carrier = mpv, MPV, people_carrier, minivan, van = people carrier, people carriers, mpv, mpvs, minivan, minivans,
  seven seater
"""

GEARBOXES = """
automatic = automatic, auto, Automatic, A, cvt, dsg = automatic, automatics, automatic gearbox, automatic transmission
manual = manual, Manual, M, stick, stick_shift = manual gearbox, manual transmission, stick shift, manuals
"""

CONDITIONS = """
second_hand = used, Used, second_hand, secondhand, pre_owned, preowned, approved_used, pre_loved, U = second hand,
  secondhand, pre owned, preowned, previously owned, approved used, pre loved, preloved, used car, used cars,
  used vehicle, used one
brand_new = new, New, brand_new, N = brand new, factory fresh, new car, new cars, straight from the factory
nearly_new = nearly_new, ex_demo, demo, almost_new, pre_registered, Nearly New = nearly new, ex demo, ex demonstrator,
  almost new, pre registered
"""

CAR_FINANCE = """
pcp = pcp, PCP, personal_contract_purchase = pcp, personal contract purchase, pcp deal
hire_purchase = hp, HP, hire_purchase = hire purchase, hp
leasing = lease, leasing, pch, PCH, contract_hire, business_lease = lease, leasing, contract hire, personal lease,
  on lease
on_finance = finance, financed, on_finance, Finance, credit, loan, monthly = on finance, finance it, with finance,
  through finance, on credit, on tick, on monthly payments, in monthly payments
outright = cash, outright, full_payment, bank_transfer, upfront = outright, in cash, with cash, cash outright, in full
"""

CREDIT = """
poor_credit = poor, bad, low, subprime, very_poor, weak = bad credit, poor credit, bad credit history, weak credit,
  low credit rating, credit be bad, credit be poor
good_credit = good, Good, prime, strong = good credit, sound credit, strong credit
excellent_credit = excellent, Excellent, very_good, super_prime = excellent credit, great credit, spotless credit,
  perfect credit, first class credit
fair_credit = fair, average, medium, near_prime = fair credit, average credit, so so credit
"""

LICENCES = """
provisional = provisional, learner, learners, permit, learner_permit = provisional, learner driver, learner drivers,
  learner, learners, learning to drive, learner's permit, still learning to drive
full = full, full_licence, unrestricted = full license, full licence, clean license, clean licence
"""

WHEN_TO_BUY = """
browsing = just_browsing, browsing, just_looking, no_plans, researching, not_sure, undecided = just browsing,
  only browsing, just looking, only looking, just having a look, only looking around, just looking around,
  not ready to buy, still researching
soon = asap, immediately, this_week, now, ready_now, urgent = ready to buy, as soon as possible, right away,
  straight away
"""
"""`nearly_new` and the like are said in several words: "new" and "used" alone say too many other things."""
