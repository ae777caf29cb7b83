"""Values of shops that deliver, restaurants and meal kits: how it was had, what went wrong, which aisle."""

from __future__ import annotations

FULFILMENTS = """
to_collect = collection, collect, pickup, pick_up, takeaway, takeout, take_away, take_out, to_go, carryout, carry_out,
  click_and_collect, click_collect, curbside, in_store_pickup, bopis, Pickup, Takeaway = takeaway, takeaways, takeout,
  take away, take out, to go, carry out, carryout, curbside, kerbside, click and collect, for collection, for pickup,
  for pick up, collected in person, picked up in person, collect it, pick it up, collect it themselves, collect order,
  pick up order, pick order up, collect food, pick up food, fetch order, fetch food, collect meal, pick up meal,
  collect takeaway, pick up takeaway, go and collect, choose pickup, choose collection, opt for pickup,
  opt for collection, go for pickup, go for collection, pick pickup, pick collection, select pickup, select collection
to_door = delivery, delivered, home_delivery, courier, doorstep, Delivery = to the door, to their door, home delivery,
  brought to the door, have food deliver, have it deliver, have dinner deliver, get food deliver, deliver to them,
  deliver to their door, deliver to their home, deliver to home, choose delivery, opt for delivery, go for delivery,
  select delivery, pick delivery
dine_in = dine_in, dinein, eat_in, in_restaurant, in_house, sit_in, sit_down, onsite, on_premise, restaurant, Dine In,
  Eat In = dine in, dining in, eat in, eating in, sit in, sit down, in the restaurant, in a restaurant, in restaurant,
  in our restaurant, in one of our restaurants, in our restaurants, on the premises
drive_thru = drive_thru, drive_through, drivethru, Drive Thru = drive thru, drive through, from the car, from their
  car
kiosk = kiosk, self_order, self_service = kiosk, kiosks, self service, self order, touch screen
later = scheduled, schedule, later, preorder, pre_order, advance, planned, future = scheduled, for later, in advance,
  ahead of time, for a later time, for another time, planned ahead
at_once = instant, asap, now, immediate, on_demand, express, standard = instant, right away, straight away,
  immediately,
  as soon as possible, asap, on demand
"""

MEALS = """
breakfast = breakfast, Breakfast, morning = breakfast, breakfasts, for breakfast, breakfast time
brunch = brunch, Brunch, breakfast = brunch, brunches, for brunch
lunch = lunch, Lunch, midday, afternoon = lunch, lunches, lunchtime, lunch time, midday meal, midday
dinner = dinner, Dinner, evening, supper, pm = dinner, dinners, supper, suppers, dinner time, dinnertime, evening
  meal,
  evening meals
late_night = late_night, latenight, night, after_hours, Late Night = late night, late nights, late at night, midnight,
  after midnight, in the small hours, after hours, nighttime
starter = starter, starters, appetizer, appetizers, small_plates = starter, starters, appetizer, appetizers,
  appetiser,
  appetisers, small plates, small plate
main = main, mains, main_course, entree, entrees, main_dish = main course, main courses, entree, entrees, main dish,
  main dishes
side = side, sides, side_dish, extras = side dish, side dishes, side order, side orders
dessert = dessert, desserts, sweets, pudding, puddings = dessert, desserts, pudding, puddings, something sweet,
  afters,
  sweet treat, sweet treats, a sweet tooth
drink = drink, drinks, beverage, beverages, soft_drinks = drink, drinks, beverage, beverages, something to drink,
  soft drink, soft drinks, cold drink, cold drinks
alcohol = alcohol, alcoholic, beer_wine, wine_beer, liquor, bws, beer_wine_spirits = alcohol, booze, alcoholic drinks,
  beer and wine, wine and beer, liquor, beers and wines
kids = kids, children, kids_menu, child, kids_meal = kid's, kids', children's, kids meal, kids meals, children's meal
"""

AISLES = """
produce = fruits_veg, fruit_veg, fruits_vegetables, fruit_and_veg, fruit_vegetables, vegetables, veg_fruit,
  fresh_produce, produce, greens, Fruit & Veg, Produce = fruit and veg, fruits and veg, fruit and vegetables, fruits
  and vegetables,
  vegetables, veggies, produce, fresh produce, greens, fresh fruit, veg
dairy = dairy_eggs, dairy, milk_dairy, dairy_and_eggs, milk_eggs, dairy_bread, Dairy = dairy, dairy product,
  milk and eggs, dairy and eggs, eggs and dairy, eggs and milk
frozen = frozen, frozen_food, frozen_foods, freezer, Frozen = frozen, frozen food, frozen thing, frozen stuff,
  freezer food, frozen meal, frozen goods
baby = baby_care, baby, baby_products, baby_kids, babycare, baby_child, infant, mother_baby, Baby = baby, baby
  product,
  baby thing, baby stuff, baby item, baby goods, baby supply, baby aisle, baby section, baby food, baby essential
pet = pet_care, pet, pets, petcare, pet_food, pet_supplies, pet_products, Pet = pet, pet product, pet thing, pet
  stuff,
  pet item, pet supply, pet aisle, pet section, pet food, pet essential
personal_care = personal_care, toiletries, beauty, hygiene, health_beauty, bath_body, grooming, Personal Care =
  toiletries, bathroom product, beauty product, grooming product, hygiene product, skin care, hair care
household = household, home_care, cleaning, cleaning_supplies, household_essentials, home_cleaning, laundry, Household
  = household product, household item, household essential, cleaning product, cleaning stuff, cleaning supply,
  home care, things for the house, laundry product
bakery = bakery, bread, bread_bakery, baked_goods, bakery_bread, Bakery = bakery, baked goods, bread, pastries, cakes
meat = meat, meat_fish, meat_poultry, meat_seafood, butcher, chicken_meat, Meat = meat and fish, meat and poultry,
  fresh meat, butchery
snacks = snacks, munchies, snacks_munchies, chips_snacks, crisps, Snacks = snack, snacks, munchies, nibbles, crisps
pharmacy = pharmacy, medicines, health, wellness, otc = medicine, medicines, pharmacy, over the counter medicine
"""

MISHAPS = """
missing = missing_item, missing_items, item_missing, items_missing, missing, missing_ingredient, missing_ingredients,
  incomplete, incomplete_order, missing_product, missing_parts, partial_delivery, Missing item = missing item,
  item missing, ingredient missing, missing ingredient, product missing, something missing, thing missing, item be
  missing,
  ingredient be missing, something be missing, product be missing, thing be missing, forget an item,
  forgot an item,
  something be leave out, item be leave out, ingredient be leave out, not all there, incomplete order, incomplete,
  parts missing, missing parts, for missing
spoiled = spoiled, spoilt, spoiled_food, rotten, expired_product, expired_item, not_fresh, stale, food_quality,
  quality_issue, bad_quality, poor_quality, quality, off = spoiled, spoilt, spoilage, go off, go bad, be off, rotten,
  mouldy, moldy, stale, not fresh, past its date, past its best, past its sell by date, past its use by date,
  past the sell by date, out of date, turn sour, sour, bad food, off food, inedible
damaged = damaged, damaged_box, damaged_item, damaged_items, broken, crushed, damage, damaged_packaging, leaking,
  spilled = crushed, squashed, smashed, dented, leaking, leaked, spilled, spilt, broken, damaged, arrive broken,
  arrive damaged,
  come broken, be break, be damage, be crush, be squash, get damage, in pieces, torn, burst, battered
wrong = wrong_item, wrong_items, wrong_order, incorrect_item, wrong_recipe, wrong_product, incorrect_order,
  wrong_meal =
  wrong item, wrong order, wrong product, wrong meal, wrong recipe, wrong thing, someone else order, get someone else
  order, incorrect item,
  not what they ordered, not what they had ordered, mix up, somebody else order
cold = cold_food, cold, food_cold, temperature = food be cold, food arrive cold, food arrive stone cold, food come
  cold, meal arrive cold, dinner arrive cold, be cold, stone cold, arrive cold, come cold,
  food cold, get cold, cold meal, cold dinner, cold lunch, cold order, cold delivery, lukewarm, not hot, go cold
late = late, late_delivery, delayed, delay, delivery_late, late_order, not_on_time = be late, come late, arrive late,
  turn up late, show up late, not on time, behind time, run late, delay
undelivered = not_delivered, never_arrived, undelivered, missing_delivery, not_received, lost_in_transit,
  order_not_received, missing_order, non_delivery, lost = order never arrive, food never arrive, parcel never arrive,
  box never arrive, package never arrive, delivery never arrive, order never come, food never come, delivery never
  come,
  parcel never come, it never arrive, it never come, order not arrive, food not arrive, parcel not arrive,
  delivery not arrive, order go astray, parcel go astray, order get lost, parcel get lost, lose in the post,
  lose in transit, never get it, never receive it, never receive their order, order never turn up, food never turn up,
  parcel never turn up, order never show up, food never show up
too_slow = taking_too_long, too_slow, slow, long_wait, wait_too_long, took_too_long, delay, too_long, wait_time, late,
  long_delivery_time, slow_service, eta_too_long = take too long, too slow, take ages, wait be too long,
  too long a wait, long wait, tire of wait, slow service, we be slow, too long to arrive, took forever, take forever,
  long wait time,
  too much of a wait
out_of_stock = item_unavailable, out_of_stock, unavailable, oos, not_available, no_stock, sold_out, items_unavailable,
  stock_unavailable, product_unavailable = out of stock, unavailable, not available, sell out, no stock, not in stock,
  item unavailable, have no stock, run out of stock, we have run out, something be unavailable
by_mistake = by_mistake, mistake, accidental, accident, ordered_by_mistake, duplicate, duplicate_order, wrong_order =
  by mistake, by accident, in error, accidentally, order twice, double order, duplicate, duplicate order
wrong_place = wrong_address, wrong_location, incorrect_address, address_error, address_issue, wrong_restaurant,
  wrong_store, wrong_branch = wrong address, wrong location, incorrect address, wrong place, wrong branch, wrong
  store,
  wrong restaurant
changed_mind = changed_mind, change_of_mind, mind_changed, no_longer_wanted, not_needed = change of heart,
  second thoughts, change their mind, change mind, think better of it, no longer want it, not want it any more,
  not want it anymore, no longer want, cold feet
rude = rude_staff, staff, staff_behaviour, rude, service, behaviour, rider_behaviour, driver_behaviour = rude staff,
  staff be rude, rude rider, rude driver, driver be rude, rider be rude, be rude, rudeness, unfriendly staff
"""

WHYS = """
budget = budget, too_expensive, price, financial, finances, cant_afford, affordability, money, cost, cost_of_living =
  money be tight, tight budget, on a budget, budget be tight, money trouble, money problem, can not afford it,
  could not afford it, not afford it, no longer afford it, tighten their belt, save money, to save money,
  short of money,
  for money reason, financial reason, over budget, out of their budget, of money, cut cost, cut back on spend,
  cost of living, low on money, low on cash
holiday = holiday, vacation, travelling, traveling, travel, away, out_of_town, on_holiday, on_vacation, going_away =
  on holiday, on vacation, on holidays, be away, go away, out of town, on a trip, travelling, traveling, away,
  holiday,
  holidays, vacation, away from home, away on holiday
waste = food_waste, too_much_waste, waste, wasted_food, too_much_food, wasting_food = waste food, food waste,
  too much waste, throw food away, throw away food, food go to waste, go to waste, throw too much away, too much go
  off
too_much = too_much_food, too_much_product, too_many_boxes, too_much, overstocked, oversupply, stockpile, surplus =
  too much food, too many boxes, too much product, too much to eat, can not eat it all, not eat it all, have too much,
  freezer be full, full freezer, still have plenty, have plenty leave, enough at home, pile up
dislikes = dislike_menu, menu, dislike_recipes, no_appealing_meals, didnt_like_menu, disliked_menu, lack_of_variety,
  variety, not_enough_variety, limited_menu, boring_menu, menu_choice, taste = nothing on the menu appeal,
  nothing appeal, nothing take their fancy, nothing they like, nothing they fancy, not like the menu, dislike the
  menu,
  not fancy the menu, menu not appeal, not fancy anything, not like the recipe, dislike the recipe, boring menu,
  bore of the menu, bore with the menu, lack of variety, not enough variety, no variety, lack of choice,
  not enough choice, too little choice, limited choice, same old recipe, tire of the recipe, not like the food,
  not like the taste
poor_value = not_worth_it, poor_value, value, bad_value, no_value, low_value, not_enough_value, not_worth,
  value_for_money = not worth it, be not worth it, not worth the money, not worth the price, poor value, bad value,
  not enough value, no value, not good value, little value, value for money
bad_quality = quality, poor_quality, bad_quality, food_quality, quality_issues, product_quality = quality,
  poor quality, bad quality, low quality, quality not good enough, poor food, bad food, food quality, not good enough
below_minimum = min_order_not_met, min_order, minimum_not_met, min_spend, min_spend_not_met, below_minimum,
  min_basket,
  minimum_order, min_cart_value, minimum_order_value = minimum order, minimum spend, below the minimum,
  under the minimum, not reach the minimum, not meet the minimum, basket too small, basket be too small,
  order too small, order be too small, cart be too small, cart too small, bag too small, not spend enough,
  minimum not meet, min spend, min order, too small an order, too small a basket, too low a basket
used_before = already_used, used, already_redeemed, usage_limit, limit_reached, max_uses, single_use, used_up =
  already use, use already, use before, use it before, already redeem, use up, use twice, second time,
  use it already, use too often
run_out = expired, code_expired, coupon_expired, out_of_date, ended = already run out, have run out, run out,
  too old, no longer valid, out of date, expire, pass its date, past its date
not_eligible = not_eligible, ineligible, not_applicable, new_customers_only, wrong_category, excluded_items,
  not_valid_for_items = not eligible, not entitle, not apply to, not qualify, new customers only, not count
bank_said_no = bank_declined, declined_by_bank, issuer_declined, do_not_honor, do_not_honour, card_declined, declined,
  generic_decline, issuer_decline = decline by the bank, decline by their bank, bank say no, bank turn it down,
  bank refuse, refuse by the bank, refuse by their bank, bank decline, reject by the bank, reject by their bank,
  turn down by the bank, bank block, bank reject
no_money = insufficient_funds, no_funds, low_balance, insufficient_balance, not_enough_balance, nsf, lack_of_funds =
  run out of funds, run out of fund, run out of money, run out of balance, not enough balance, no money in the
  account,
  not enough in the account, no money, lack of fund, too little balance, low balance, overdraw, account be empty,
  not enough in their account, card be empty, short of fund, insufficient balance, out of fund, not enough on the card
timed_out = timeout, timed_out, time_out, session_expired, gateway_timeout, upi_timeout = time out, timeout, take too
  long
too_many = too_many, too_frequent, too_many_emails, frequency, too_often, email_frequency, volume = too many, too
  often,
  too frequent, too frequently, email too much, send too many, too much mail, too many email, too many message
not_relevant = not_relevant, irrelevant, content, not_interested, no_interest, no_longer_interested = not relevant,
  irrelevant, of no interest, not interest, no longer interest, not for them, not of interest
privacy = privacy, data_privacy, privacy_concerns, data_protection, security = privacy, privacy concern,
  privacy reason, worry about privacy, data protection, privacy worry, worry about their data
goodwill = goodwill, gesture, apology, courtesy, compensation = gesture of goodwill, goodwill, as an apology, to say
  sorry, as a sorry, say sorry
complaint = complaint, issue, service_failure, complaint_resolution = after a complaint, because of a complaint,
  for a complaint, complaint, complaints
lost_card = lost_card, card_lost, lost, stolen_card, lost_or_stolen, stolen = lose their card, card be lose, lost
  card,
  stolen card, card be steal
"""

SEATINGS = """
outdoor = outdoor, outside, terrace, patio, garden, al_fresco, alfresco, outdoors, Outdoor = outside, outdoor,
  outdoors, al fresco, alfresco, in the open air, in the garden, on the patio, patio, on the terrace, open air
indoor = indoor, inside, indoors, main_room, dining_room, Indoor = inside, indoor, indoors, in the dining room
at_bar = bar, bar_seat, counter, high_top, Bar = at the bar, bar seat, bar stool, bar seats, bar stools, at the
  counter
booth = booth, Booth = booth, booths
window = window, window_table, Window = window seat, window table, by the window, at the window
private_room = private, private_room, private_dining, Private = private room, private dining, private dining room
"""

OCCASIONS = """
business = business, work, corporate, business_meal, client, office, business_lunch, Business = for work, for
  business,
  work lunch, work dinner, business lunch, business dinner, business meal, client dinner, client lunch, team lunch,
  with a client, with clients, with colleagues
date = date, date_night, romantic, romance, Date Night = date night, date nights, for a date, on a date,
  romantic dinner, romantic meal, romantic evening, a date
birthday = birthday, Birthday, bday = birthday, birthdays, birthday party, birthday dinner, birthday meal, b day
anniversary = anniversary, Anniversary = anniversary, anniversaries, wedding anniversary, anniversary dinner
office_party = office_party, corporate, company_party, work_party, christmas_party = office party, office parties,
  work party, company party, work do, staff party
"""

ADDRESSES = """
work = work, office, workplace, business, Work, Office = office address, work address, business address, at the
  office,
  to the office, to their office, at work, to work, workplace, office, place of work
home = home, house, residential, Home = home address, at home, to their home, to their house, house, residential
other = other, Other = another address, some other address, other address
"""

SPREADS = """
friends = whatsapp, WhatsApp, wa = whatsapp, over whatsapp, by whatsapp, via whatsapp, on whatsapp
text = sms, text, text_message, SMS = by text, over text, via text, by text message, as a text, by sms
link = copy_link, link, copied_link, url, share_link = copy link, copied link, copying the link, with a link, by link,
  copy the link
"""

DAYS = """
monday = Monday, monday, mon, Mon, MO = monday, mondays, mon
tuesday = Tuesday, tuesday, tue, Tue, tues, TU = tuesday, tuesdays, tue
wednesday = Wednesday, wednesday, wed, Wed, WE = wednesday, wednesdays
thursday = Thursday, thursday, thu, Thu, thur, thurs, TH = thursday, thursdays, thu
friday = Friday, friday, fri, Fri, FR = friday, fridays, fri
saturday = Saturday, saturday, sat, Sat, SA = saturday, saturdays
sunday = Sunday, sunday, sun, Sun, SU = sunday, sundays
"""

ALLERGENS = """
dairy = dairy, milk, lactose, Dairy = lactose intolerant, lactose intolerance, lactose, dairy allergy, milk allergy,
  milk, can not have dairy, not have dairy
nuts = nuts, peanuts, tree_nuts, nut, peanut, Nuts = nut allergy, nut allergies, nuts, peanut, peanuts
gluten = gluten, wheat, Gluten = coeliac, coeliacs, celiac, celiacs, coeliac disease, gluten intolerant,
  gluten intolerance, wheat
shellfish = shellfish, crustaceans, seafood = shellfish allergy, shellfish, seafood allergy, prawns
egg = egg, eggs = egg allergy, eggs, egg
soy = soy, soya = soya, soy, soy allergy
"""
