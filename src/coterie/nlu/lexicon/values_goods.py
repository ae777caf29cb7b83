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
fragrance = fragrance, fragrances, perfume, perfumes, scent, scents, perfumery = perfume, perfumes, fragrance,
  fragrances, scent, scents, cologne, aftershave, eau de toilette
makeup = makeup, make_up, cosmetics, colour_cosmetics, color_cosmetics = makeup, make up, cosmetics
haircare = haircare, hair_care, hair = haircare, hair care, hair products, shampoo, shampoos
skincare = skincare, skin_care, skin, facial_care = skincare, skin care, skin products, face cream, moisturiser,
  moisturizer, moisturisers, moisturizers
footwear = footwear, shoes, shoe = footwear, shoes
coats = coats, jackets, outerwear, coats_and_jackets, coats_jackets, jackets_and_coats = outerwear, coats, coat,
  jackets, jacket
jewellery = jewellery, jewelry = jewellery, jewelry, jewels
swimwear = swimwear, swim, swimsuits, beachwear = swimwear, swimsuits, swimsuit, bikinis, bikini, swimming trunks,
  bathing suits, bathing suit
menswear = menswear, mens, men, mens_clothing = menswear, men's clothes, men's clothing, mens clothes, mens clothing
womenswear = womenswear, womens, women, womens_clothing, ladieswear = womenswear, women's clothes, women's clothing,
  womens clothes, womens clothing, ladieswear
childrenswear = childrenswear, kidswear, kids, children, kids_clothing = kidswear, childrenswear, kids' clothes,
  kids clothes, children's clothes, childrens clothes, clothes for kids
homeware = homeware, homewares, home, home_decor, household, housewares, decor = homeware, homewares, home decor,
  household goods, housewares
underwear = underwear, lingerie, intimates = underwear, lingerie, undies
trousers = trousers, pants, slacks = trousers, slacks
nappies = nappies, diapers, nappy, diaper = nappy, nappies, diaper, diapers
jumpers = jumpers, sweaters, knitwear, jumper, sweater, pullovers = jumper, jumpers, sweater, sweaters, pullover,
  pullovers
"""
