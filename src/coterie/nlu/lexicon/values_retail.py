"""Values of shops: how an order is sent, how a list is sorted, what a gift card is made of, how money comes back."""

from __future__ import annotations

DELIVERIES = """
next_day = next_day, nextday, next-day, Next Day, nd, overnight, next_day_delivery = next day, nextday, overnight,
  next day delivery, next day shipping
same_day = same_day, sameday, same-day, Same Day, same_day_delivery = same day, same day delivery, on the day
standard_delivery = standard, Standard, std, regular, economy, standard_delivery = standard delivery, standard shipping,
  regular delivery, ordinary delivery, normal delivery, standard, the usual delivery
express_delivery = express, Express, expedited, priority, fast, express_delivery = express, express delivery,
  express shipping, expedited, fast delivery, priority delivery
nominated_day = nominated_day, named_day, chosen_day, scheduled, Nominated Day = nominated day, named day, chosen day,
  a day of their choice, a day of their choosing
collect_in_store = click_and_collect, click_collect, cnc, collect_in_store, store_collection, in_store_pickup,
  store_pickup,
  bopis, pickup, Click and Collect, Click & Collect, collection = click and collect, click collect, click & collect,
  collect in store, collect in a store, collecting in store, store pickup, in store pickup, collection in store,
  collect from store, pick up in store, pick up from store, collect it in store, collect from a store, store collection
locker = locker, parcel_locker, pickup_point, parcel_shop, Locker, collection_point = locker, lockers, parcel locker,
  pickup point, parcel shop, collection point, drop off point
"""

SORTINGS = """
cheapest_first = price_low, price_asc, price_low_to_high, price_low_high, price_ascending, low_to_high, price-asc,
  lowest_price, cheapest = price low to high, low to high, lowest price, lowest price first, cheapest first, cheapest,
  price ascending, price from low to high, ascending price
dearest_first = price_high, price_desc, price_high_to_low, price_high_low, price_descending, high_to_low, price-desc,
  highest_price = price high to low, high to low, highest price, highest price first, most expensive first,
  most expensive, dearest first, price descending
newest_first = newest, new, new_in, newest_first, date_desc, recent, latest, Newest = newest, newest first,
  latest first,
  most recent first, what is new, new in
best_first = bestsellers, bestselling, best_sellers, popular, popularity, most_popular, Bestsellers = bestsellers,
  best sellers, bestselling, best selling, popularity, most popular, best seller
top_rated = top_rated, rating, highest_rated, customer_rating = top rated, highest rated, best rated
"""

FORMATS = """
digital = digital, electronic, e_gift, egift, virtual, email, e-gift, online, Digital = digital, electronic, e gift,
  egift,
  e gift card, e card, virtual
physical = physical, plastic, printed, paper, card, post, Physical = physical, plastic, printed, paper
"""

REFUNDS = """
store_credit = store_credit, credit, account_credit, credit_note, wallet, Store Credit = store credit, credit note,
  account credit, in credit, credit to spend
original_payment = original_payment, original_payment_method, original, card, source, back_to_card = original payment
  method, back to their card, back on their card, onto their card, to the card they paid with
"""

CHOICES = """
other_size = different_size, size, other_size, another_size, new_size, size_swap = different size, another size,
  other size, bigger size, smaller size, larger size, size up, size down, the next size up, a size up, a size down
other_colour = different_colour, different_color, colour, color, other_colour, another_colour = different colour,
  different color, another colour, another color, other colour, other color
"""
"""What an exchange is for."""

SERVICES = """
personal_styling = personal_styling, styling, stylist, personal_stylist, style_session, personal_shopping,
  personal_shopper = personal styling, personal stylist, styling, stylist, style session, styling session,
  personal shopping, personal shopper, session with a stylist
makeover = beauty_consultation, makeover, make_up, makeup, beauty_appointment, beauty_treatment = beauty consultation,
  makeover, make up session, makeup session, beauty appointment, beauty treatment
"""
