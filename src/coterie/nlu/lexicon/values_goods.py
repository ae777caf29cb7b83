"""Values of shops and of apps for health: what was paid in parts, how well something was, and kinds of goods."""

from __future__ import annotations

PAYMENTS = """
finance = finance, financing, fin, installments, credit, loan = finance, financing, on finance, store finance,
  in instalments
"""

GRADINGS = """
bad_quality = poor, Poor, bad, terrible, low = bad, badly, poor, poorly, terrible, awful, rough, lousy, horrible, broken
fair_quality = fair, Fair, ok, okay, average, moderate = fair, okay, so so, middling, average, all right
good_quality = good, Good, great, high = good, great, decent, fine, solid
"""

GOODS = """
tv_sets = televisions, tvs, tv, television, tv_and_video, tv_video, home_cinema = tv, tvs, telly, tellies, television,
  televisions, tv set, tv sets
sofas = sofas, sofa, couches, couch, settees, sofas_and_armchairs = sofa, sofas, couch, couches, settee, settees
fridges = fridges, refrigerators, fridge, refrigerator, refrigeration, fridges_and_freezers = fridge, fridges,
  refrigerator, refrigerators
sneakers = sneakers, trainers, sneaker, trainer, running_shoes = sneaker, sneakers, trainers
nappies = nappies, diapers, nappy, diaper = nappy, nappies, diaper, diapers
jumpers = jumpers, sweaters, knitwear, jumper, sweater, pullovers = jumper, jumpers, sweater, sweaters, pullover,
  pullovers
"""
