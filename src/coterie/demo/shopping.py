"""What people do in the shop during their visits: pages, searches, products, baskets, orders and what follows them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coterie.core.time import SECONDS_PER_DAY, SECONDS_PER_HOUR
from coterie.demo import catalog
from coterie.demo.catalog import CATEGORIES, COUPONS, PRODUCTS
from coterie.demo.draws import Bools, Draws, Ints, places, zipf
from coterie.demo.people import ANONYMOUS, People
from coterie.demo.season import Season
from coterie.demo.tables import Place, Table, dollars, members, quote, quoted, track
from coterie.demo.visits import Visits

CATEGORY_OF = np.asarray([CATEGORIES.index(product.category) for product in PRODUCTS], dtype=np.int64)
PRICE_OF = np.asarray([product.price_cents for product in PRODUCTS], dtype=np.int64)
FIRST_OF = np.searchsorted(CATEGORY_OF, np.arange(len(CATEGORIES) + 1))

_SKUS = tuple(f'"product_id":"{product.id}","name":{quote(product.name)}' for product in PRODUCTS)
_PRODUCTS = tuple(
    f'{sku},"category":{quote(product.category)},"brand":{quote(product.brand)},"price":{dollars(product.price_cents)}'
    for sku, product in zip(_SKUS, PRODUCTS, strict=True)
)
_ROOMS = tuple(quote(catalog.ROOMS[product.category]) for product in PRODUCTS)
_CATEGORIES = quoted(CATEGORIES)


@dataclass(frozen=True)
class Views:
    """Products looked at: the session (row of the visits), its place in it, when, and which product."""

    visit: Ints
    number: Ints
    where: Place
    product: Ints


@dataclass(frozen=True)
class Basket:
    """Products put into a basket and not taken out again, ordered by session."""

    visit: Ints
    product: Ints
    quantity: Ints


@dataclass(frozen=True)
class Orders:
    """Orders, with amounts in cents. `basket_rows` are the rows of the basket that each consists of, as (from, to).

    `coupon` is a row of COUPONS or -1; `product` is the dearest line's; `number` counts all orders by time.
    """

    where: Place
    visit: Ints
    basket: Basket
    basket_rows: tuple[Ints, Ints]
    items: Ints
    subtotal: Ints
    discount: Ints
    shipping: Ints
    tax: Ints
    coupon: Ints
    product: Ints
    number: Ints

    def __len__(self) -> int:
        return len(self.where)

    @property
    def total(self) -> Ints:
        """What was paid."""
        return self.subtotal - self.discount + self.shipping + self.tax

    @property
    def revenue(self) -> Ints:
        """What was paid, without shipping and tax (as Segment's e-commerce events mean it)."""
        return self.subtotal - self.discount

    def order_id(self, row: int) -> str:
        """The number on the bill."""
        return f"MF{100000 + int(self.number[row])}"


def place_of(visits: Visits, rows: Ints | Bools, offset: int | Ints) -> Place:
    """Places in sessions, some seconds after they began."""
    return Place(visits.person[rows], visits.start[rows] + offset, visits.device[rows])


def make_views(seed: int, people: People, visits: Visits, season: Season) -> Views:
    """Three of five sessions look at products, mostly of the person's favourite category or of the season."""
    draws = Draws(seed, 10)
    size = len(visits)
    looks = draws.chance(size, 0.62)
    visit, number = places(np.where(looks, 1 + draws.repeats(size, 0.52, 9), 0))
    person = visits.person[visit]
    category = np.where(
        draws.chance(len(visit), 0.58), people.category[person], draws.weighted(len(visit), catalog.CATEGORY_WEIGHTS)
    )
    garden = (category == CATEGORIES.index("Garden")) | (category == CATEGORIES.index("Outdoor Living"))
    off_season = season.in_garden_months[season.day_of(visits.start[visit])] == 0
    elsewhere = garden & off_season & draws.chance(len(visit), 0.55)
    category = np.where(elsewhere, draws.weighted(len(visit), catalog.CATEGORY_WEIGHTS), category)
    rank = draws.uniform(len(visit)) * draws.uniform(len(visit))
    product = FIRST_OF[category] + (rank * (FIRST_OF[category + 1] - FIRST_OF[category])).astype(np.int64)
    # Some look at the last one again.
    again = (number > 0) & draws.chance(len(visit), 0.15)
    product = np.where(again, np.concatenate((product[:1], product[:-1])), product)
    offset = 62 + 80 * number + draws.between(len(visit), 0, 25)
    return Views(visit, number, place_of(visits, visit, offset), product)


def browsing(seed: int, people: People, visits: Visits, views: Views) -> list[Table]:
    """Searches, lists, products, articles, promotions."""
    draws = Draws(seed, 11)
    size = len(visits)
    favourite = people.category[visits.person]

    searches = np.flatnonzero(draws.chance(size, 0.2))
    query = draws.weighted(len(searches), zipf(len(catalog.SEARCHES)))
    found = np.where([catalog.SEARCHES[row] in catalog.NOTHING_FOUND for row in query.tolist()], 0, 3 + query * 5 % 41)
    lists = np.flatnonzero(draws.chance(size, 0.4))
    promotions = np.flatnonzero(draws.chance(size, 0.07))
    reads = draws.chance(size, 0.13) | (draws.chance(size, 0.5) & (visits.person % 29 == 0))
    reading, page = places(np.where(reads, 1 + draws.repeats(size, 0.45, 5), 0))
    taste = visits.person[reading] * 7 % len(catalog.ARTICLES)
    article = np.where(draws.chance(len(reading), 0.45), taste, draws.between(len(reading), 0, 11))
    wished = np.flatnonzero(draws.chance(len(views.visit), 0.05))
    shared = np.flatnonzero(draws.chance(len(views.visit), 0.013))

    queries, categories = quoted(catalog.SEARCHES), _CATEGORIES
    articles = tuple(members(title=title, category=category) for title, category in catalog.ARTICLES)
    promos = tuple(members(promotion_id=key, name=name, position=at) for key, name, at in catalog.PROMOTIONS)
    via = quoted(catalog.SHARE_VIA)
    return [
        track(
            "Products Searched",
            place_of(visits, searches, 24 + draws.between(len(searches), 0, 8)),
            (query, found),
            lambda query, found: f'"query":{queries[query]},"result_count":{found}',
        ),
        track(
            "Product List Viewed",
            place_of(visits, lists, 38 + draws.between(len(lists), 0, 10)),
            (np.where(draws.chance(len(lists), 0.6), favourite[lists], draws.between(len(lists), 0, 9)),),
            lambda category: f'"category":{categories[category]},"list_id":"list_{category}"',
        ),
        track(
            "Product Viewed",
            views.where,
            (views.product,),
            lambda product: f'{_PRODUCTS[product]},"rooms":{_ROOMS[product]}',
        ),
        track(
            "Product Added to Wishlist",
            views.where[wished].later(8),
            (views.product[wished],),
            lambda product: _PRODUCTS[product],
        ),
        track(
            "Product Shared",
            views.where[shared].later(12),
            (views.product[shared], draws.weighted(len(shared), (40, 25, 20, 15))),
            lambda product, by: f'{_SKUS[product]},"share_via":{via[by]}',
        ),
        track(
            "Promotion Clicked",
            place_of(visits, promotions, 7),
            (draws.weighted(len(promotions), (40, 28, 20, 12)),),
            lambda promotion: promos[promotion],
        ),
        track(
            "Article Viewed",
            place_of(visits, reading, 30 + 70 * page + draws.between(len(reading), 0, 20)),
            (article, draws.between(len(reading), 2, 9) * 15),
            lambda article, seconds: f'{articles[article]},"read_seconds":{seconds}',
        ),
    ]


def make_orders(seed: int, people: People, visits: Visits, views: Views, season: Season) -> tuple[Orders, list[Table]]:
    """The funnel from the product to the order, and the orders themselves."""
    draws = Draws(seed, 12)
    appetite = people.appetite[visits.person[views.visit]]
    dear = PRICE_OF[views.product] > 30000  # noqa: PLR2004 - 300 dollars
    sale = np.asarray([day.month == 11 and day.day >= 20 for day in season.days])  # noqa: PLR2004 - Black Friday
    wants = np.where(dear, 0.4, 1.0) * np.where(sale[season.day_of(views.where.at)], 1.3, 1.0)
    added = np.flatnonzero(draws.chance(len(views.visit), appetite * wants))
    quantity = 1 + draws.repeats(len(added), 0.18, 5)
    quantity = np.where(PRICE_OF[views.product[added]] > 20000, 1, quantity)  # noqa: PLR2004 - 200 dollars
    removed = draws.chance(len(added), 0.09)
    baskets = np.unique(views.visit[added])
    size = len(baskets)
    last_view = np.zeros(len(visits), dtype=np.int64)
    np.maximum.at(last_view, views.visit, views.number)
    done = last_view[baskets] * 80 + 100 + 62

    goes_on = draws.chance(size, 0.6)
    looks = goes_on | draws.chance(size, 0.45)
    pays = goes_on & draws.chance(size, 0.87)
    guest = people.kind[visits.person[baskets]] == ANONYMOUS
    finishes = pays & draws.chance(size, 0.9) & ~guest
    # Some come back for the basket hours later and buy it.
    returns = ~finishes & ~guest & draws.chance(size, 0.12)
    back = np.where(returns, draws.between(size, 2, 60) * SECONDS_PER_HOUR, 0)
    open_now = visits.start[baskets] + done + back < season.now_s - 400
    kept = np.flatnonzero(~removed)
    full = np.isin(baskets, views.visit[added[kept]])
    buys = (finishes | returns) & full & open_now

    basket = Basket(views.visit[added[kept]], views.product[added[kept]], quantity[kept])
    checkout = place_of(visits, baskets, done + 30)
    order_at = place_of(visits, baskets[buys], done[buys] + back[buys] + 190)
    orders = _price(draws, people, baskets[buys], order_at, basket)

    late = np.flatnonzero(returns & buys)
    values = np.bincount(views.visit[added], PRICE_OF[views.product[added]] * quantity, len(visits)).astype(np.int64)
    starts = np.flatnonzero(goes_on & full)
    starts_late = place_of(visits, baskets[late], done[late] + back[late] + 30)
    enters = np.flatnonzero(pays & full)
    out = np.flatnonzero(removed)
    coupons = np.flatnonzero(orders.coupon >= 0)
    viewing = _joined(checkout[np.flatnonzero(looks)].later(-28), starts_late.later(-28))
    starting = _joined(checkout[starts], starts_late)
    entering = _joined(checkout[enters].later(60), starts_late.later(60))
    carts = np.concatenate((baskets[np.flatnonzero(looks)], baskets[late]))
    value = np.concatenate((values[baskets[starts]], values[baskets[late]]))
    methods, codes = quoted(catalog.PAYMENT_METHODS), quoted([code for code, *_ in COUPONS])
    return orders, [
        track(
            "Product Added",
            views.where[added].later(20),
            (views.product[added], quantity),
            lambda product, quantity: f'{_PRODUCTS[product]},"quantity":{quantity}',
        ),
        track(
            "Product Removed",
            place_of(visits, views.visit[added[out]], last_view[views.visit[added[out]]] * 80 + 145),
            (views.product[added[out]], quantity[out]),
            lambda product, quantity: f'{_PRODUCTS[product]},"quantity":{quantity}',
        ),
        track(
            "Cart Viewed",
            viewing,
            (carts, values[carts]),
            lambda cart, cents: f'"cart_id":"cart_{cart}","value":{dollars(cents)}',
        ),
        track(
            "Checkout Started",
            starting,
            (value,),
            lambda cents: f'"value":{dollars(cents)},"currency":"USD"',
        ),
        track(
            "Payment Info Entered",
            entering,
            (draws.weighted(len(entering), catalog.PAYMENT_WEIGHTS),),
            lambda method: f'"payment_method":{methods[method]}',
        ),
        track(
            "Coupon Applied",
            orders.where[coupons].later(-90),
            (orders.coupon[coupons], orders.discount[coupons]),
            lambda coupon, cents: f'"coupon":{codes[coupon]},"discount":{dollars(cents)}',
        ),
        _order_table(orders),
    ]


def _joined(first: Place, second: Place) -> Place:
    return Place(*(np.concatenate(pair) for pair in zip(vars(first).values(), vars(second).values(), strict=True)))


def _price(draws: Draws, people: People, visit: Ints, where: Place, basket: Basket) -> Orders:
    """Bills: coupons, shipping and tax of what is in the baskets of some sessions."""
    size = len(visit)
    begin, end = (np.searchsorted(basket.visit, visit, side=side) for side in ("left", "right"))
    amounts = np.concatenate(([0], np.cumsum(PRICE_OF[basket.product] * basket.quantity)))
    counts = np.concatenate(([0], np.cumsum(basket.quantity)))
    subtotal = amounts[end] - amounts[begin]
    dearest = np.lexsort((-PRICE_OF[basket.product], basket.visit))
    product = basket.product[dearest][begin]

    earliest = np.lexsort((where.at, where.person))
    first = np.zeros(size, dtype=np.bool_)
    first[earliest[np.unique(where.person[earliest], return_index=True)[1]]] = True
    number = np.empty(size, dtype=np.int64)
    number[np.argsort(where.at, kind="stable")] = np.arange(size)
    trade = people.is_trade[where.person]
    likes_codes = where.person % 5 < 2  # noqa: PLR2004 - two of five
    coupon = np.where(
        draws.chance(size, np.where(likes_codes, 0.4, 0.05)),
        draws.weighted(size, [weight for *_, weight in COUPONS]),
        -1,
    )
    coupon = np.where((coupon == catalog.WELCOME) & ~first, -1, coupon)
    coupon = np.where(trade & draws.chance(size, 0.5), catalog.TRADE_COUPON, coupon)
    per_cent = np.asarray([*(off for _, off, _ in COUPONS), 0])[coupon]
    discount = subtotal * per_cent // 100
    shipping = np.where(subtotal - discount >= 7500, 0, 595)  # noqa: PLR2004 - free from 75 dollars
    return Orders(
        where=where,
        visit=visit,
        basket=basket,
        basket_rows=(begin, end),
        items=counts[end] - counts[begin],
        subtotal=subtotal,
        discount=discount,
        shipping=shipping,
        tax=(subtotal - discount) * 7 // 100,
        coupon=coupon,
        product=product,
        number=number,
    )


def _order_table(orders: Orders) -> Table:
    basket = orders.basket
    codes = (*(f'"coupon":"{code}",' for code, *_ in COUPONS), "")
    lines = [
        f'{{{_PRODUCTS[product]},"quantity":{quantity}}}'
        for product, quantity in zip(basket.product.tolist(), basket.quantity.tolist(), strict=True)
    ]

    def body(row: int, begin: int, end: int, items: int, cents: tuple[int, ...], coupon: int, category: int) -> str:
        subtotal, discount, shipping, tax, revenue, total = map(dollars, cents)
        return (
            f'"order_id":"{orders.order_id(row)}","total":{total},"revenue":{revenue},"subtotal":{subtotal},'
            f'"discount":{discount},"shipping":{shipping},"tax":{tax},{codes[coupon]}"currency":"USD",'
            f'"category":{_CATEGORIES[category]},"item_count":{items},"products":[{",".join(lines[begin:end])}]'
        )

    cents = (orders.subtotal, orders.discount, orders.shipping, orders.tax, orders.revenue, orders.total)
    return track(
        "Order Completed",
        orders.where,
        (
            np.arange(len(orders)),
            *orders.basket_rows,
            orders.items,
            list(zip(*(amounts.tolist() for amounts in cents), strict=True)),
            orders.coupon,
            CATEGORY_OF[orders.product],
        ),
        body,
    )


def after_orders(seed: int, orders: Orders, season: Season) -> tuple[Ints, list[Table]]:
    """Cancellations, refunds, reviews and complaints; first the cents given back for each order."""
    draws = Draws(seed, 13)
    size = len(orders)
    spent = orders.where.on(3)

    cancelled = np.flatnonzero(draws.chance(size, 0.02))
    cancel = spent[cancelled].later(draws.between(len(cancelled), 1, 20) * SECONDS_PER_HOUR)
    refunded = np.setdiff1d(np.flatnonzero(draws.chance(size, 0.065)), cancelled)
    refund = spent[refunded].later(draws.between(len(refunded), 3 * SECONDS_PER_DAY, 26 * SECONDS_PER_DAY))
    whole = draws.chance(len(refunded), 0.6)
    given = np.where(whole, orders.total[refunded], PRICE_OF[orders.product[refunded]])
    given = np.minimum(given, orders.total[refunded])
    reviewed = np.flatnonzero(draws.chance(size, 0.11))
    review = spent[reviewed].later(draws.between(len(reviewed), 5 * SECONDS_PER_DAY, 30 * SECONDS_PER_DAY))
    asked = np.flatnonzero(draws.chance(size, 0.06))
    ticket = spent[asked].later(draws.between(len(asked), SECONDS_PER_DAY, 20 * SECONDS_PER_DAY))

    back = np.zeros(size, dtype=np.int64)
    past = refund.at <= season.now_s
    back[refunded[past]] = given[past]
    past = cancel.at <= season.now_s
    back[cancelled[past]] = orders.total[cancelled[past]]

    reasons, causes = quoted(catalog.REFUND_REASONS), quoted(catalog.CANCEL_REASONS)
    types, topics, ways = quoted(catalog.TICKET_TYPES), quoted(catalog.TICKET_TOPICS), quoted(catalog.TICKET_CHANNELS)
    return back, [
        track(
            "Order Cancelled",
            cancel,
            (cancelled, orders.total[cancelled], draws.weighted(len(cancelled), (55, 25, 20))),
            lambda row, cents, cause: (
                f'"order_id":"{orders.order_id(row)}","total":{dollars(cents)},"reason":{causes[cause]}'
            ),
        ),
        track(
            "Order Refunded",
            refund,
            (refunded, given, draws.weighted(len(refunded), (30, 35, 20, 15)), CATEGORY_OF[orders.product[refunded]]),
            lambda row, cents, reason, category: (
                f'"order_id":"{orders.order_id(row)}","refund_amount":{dollars(cents)},'
                f'"reason":{reasons[reason]},"category":{_CATEGORIES[category]}'
            ),
        ),
        track(
            "Product Reviewed",
            review,
            (orders.product[reviewed], 1 + draws.weighted(len(reviewed), (6, 5, 11, 30, 48))),
            lambda product, rating: f'{_SKUS[product]},"rating":{rating}',
        ),
        track(
            "Support Ticket Opened",
            ticket,
            (
                asked,
                draws.weighted(len(asked), catalog.TICKET_WEIGHTS),
                draws.weighted(len(asked), (35, 25, 18, 12, 10)),
                draws.weighted(len(asked), (45, 35, 20)),
            ),
            lambda row, kind, topic, way: (
                f'"ticket_id":"T{50000 + row}","type":{types[kind]},"topic":{topics[topic]},"channel":{ways[way]},'
                f'"order_id":"{orders.order_id(row)}"'
            ),
        ),
    ]
