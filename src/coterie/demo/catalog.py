"""What Marlow & Finch sells and says: goods, pages, articles, campaigns. All invented; order is by popularity."""

from __future__ import annotations

from dataclasses import dataclass

SHOP = "Marlow & Finch"
SITE = "https://www.marlowandfinch.example"

# category: goods with their price in dollars; the popular ones come first.
GOODS: dict[str, tuple[tuple[str, float], ...]] = {
    "Garden": (
        ("Galvanised Watering Can", 34.0), ("Terracotta Planter Set", 48.5), ("Ash Handle Trowel", 18.0),
        ("Wildflower Seed Mix", 7.5), ("Bypass Secateurs", 29.0), ("Cordless Lawn Mower", 389.0),
        ("Raised Bed Kit", 124.0), ("Copper Bird Bath", 96.0), ("Expandable Garden Hose", 42.0),
        ("Cedar Cold Frame", 159.0), ("Compost Bin", 74.0), ("Mini Greenhouse", 249.0),
    ),
    "Kitchen": (
        ("Enamel Mixing Bowl", 22.0), ("Cast Iron Skillet", 58.0), ("Chef's Knife", 89.0),
        ("Oak Chopping Board", 46.0), ("Stovetop Kettle", 54.0), ("Dutch Oven", 179.0),
        ("Silicone Spatula Set", 16.5), ("Espresso Machine", 649.0), ("Spice Rack", 38.0),
        ("Pasta Maker", 84.0), ("Stand Mixer", 429.0), ("Pepper Mill", 31.0),
    ),
    "Tableware": (
        ("Stoneware Dinner Plate", 19.0), ("Linen Napkin Set", 32.0), ("Wine Glass Set", 44.0),
        ("Speckled Mug", 14.0), ("Serving Platter", 52.0), ("Cutlery Set", 128.0),
        ("Water Carafe", 27.0), ("Cake Stand", 36.0), ("Salad Bowl", 41.0), ("Espresso Cup Set", 28.0),
    ),
    "Bedding": (
        ("Cotton Pillowcase Pair", 29.0), ("Linen Duvet Cover", 148.0), ("Down Pillow", 64.0),
        ("Wool Throw", 92.0), ("Percale Sheet Set", 118.0), ("Goose Down Duvet", 289.0),
        ("Quilted Bedspread", 165.0), ("Silk Sleep Mask", 24.0),
    ),
    "Bath": (
        ("Waffle Bath Towel", 26.0), ("Cedar Bath Mat", 49.0), ("Soap Dish", 12.0),
        ("Cotton Bathrobe", 88.0), ("Laundry Basket", 57.0), ("Shower Caddy", 43.0),
        ("Hand Soap", 11.0), ("Bath Towel Bundle", 134.0),
    ),
    "Lighting": (
        ("Festoon String Lights", 39.0), ("Table Lamp", 94.0), ("Pendant Light", 138.0),
        ("Reading Lamp", 72.0), ("Solar Path Lights", 45.0), ("Floor Lamp", 219.0),
        ("Brass Wall Sconce", 116.0), ("Chandelier", 549.0),
    ),
    "Furniture": (
        ("Side Table", 129.0), ("Oak Dining Chair", 189.0), ("Bookcase", 349.0), ("Oak Dining Table", 899.0),
        ("Linen Armchair", 640.0), ("Three Seat Sofa", 1690.0), ("Writing Desk", 460.0), ("Bed Frame", 780.0),
    ),
    "Outdoor Living": (
        ("Picnic Blanket", 47.0), ("Folding Deck Chair", 98.0), ("Fire Pit", 198.0), ("Hammock", 86.0),
        ("Charcoal Grill", 259.0), ("Garden Bench", 329.0), ("Parasol", 149.0), ("Teak Dining Set", 1290.0),
    ),
    "Storage": (
        ("Seagrass Basket", 33.0), ("Airtight Jar Set", 37.0), ("Wall Hook Rail", 28.0),
        ("Under Bed Box", 52.0), ("Shoe Rack", 79.0), ("Storage Bench", 239.0),
    ),
    "Decor": (
        ("Scented Candle", 21.0), ("Ceramic Vase", 36.0), ("Cushion Cover", 25.0), ("Wall Mirror", 112.0),
        ("Botanical Print", 42.0), ("Jute Rug", 168.0), ("Picture Frame", 18.0), ("Wool Rug", 420.0),
    ),
}  # fmt: skip
CATEGORY_WEIGHTS = (21, 19, 12, 9, 8, 8, 5, 7, 6, 9)
ROOMS: dict[str, tuple[str, ...]] = {
    "Garden": ("garden", "patio"),
    "Kitchen": ("kitchen",),
    "Tableware": ("kitchen", "dining room"),
    "Bedding": ("bedroom",),
    "Bath": ("bathroom",),
    "Lighting": ("living room", "bedroom", "dining room"),
    "Furniture": ("living room", "dining room"),
    "Outdoor Living": ("garden", "patio"),
    "Storage": ("hallway", "bedroom"),
    "Decor": ("living room", "hallway"),
}
BRANDS = ("Marlow & Finch", "Hearthwick", "Fernlea", "Oakmere", "Tolland", "Brindle & Rye")


@dataclass(frozen=True)
class Product:
    """A product; `price_cents` is what one of it costs."""

    id: str
    name: str
    category: str
    brand: str
    price_cents: int


def _products() -> tuple[Product, ...]:
    every = [(name, category, price) for category, goods in GOODS.items() for name, price in goods]
    return tuple(
        Product(f"MF-{1001 + 7 * number}", name, category, BRANDS[number * 5 % 11 % 6], round(price * 100))
        for number, (name, category, price) in enumerate(every)
    )


PRODUCTS = _products()
CATEGORIES = tuple(GOODS)

# name, path, categories of goods that the page is about, weight
PAGES: tuple[tuple[str, str, tuple[str, ...], int], ...] = (
    ("Home", "/", (), 40),
    ("Sale", "/sale", (), 16),
    ("New Arrivals", "/new", (), 9),
    ("Garden Inspiration", "/inspiration/garden", ("Garden", "Outdoor Living"), 8),
    ("Kitchen Inspiration", "/inspiration/kitchen", ("Kitchen", "Tableware"), 7),
    ("Bedroom Inspiration", "/inspiration/bedroom", ("Bedding", "Lighting"), 5),
    ("Delivery and Returns", "/help/delivery", (), 5),
    ("Gift Cards", "/gift-cards", (), 3),
    ("Store Finder", "/stores", (), 3),
    ("Plus Membership", "/plus", (), 3),
    ("About Us", "/about", (), 1),
)
TRADE_PAGES: tuple[tuple[str, str, tuple[str, ...], int], ...] = (
    ("Pricing", "/trade/pricing", (), 4),
    ("Trade Programme", "/trade", (), 5),
    ("Quote Builder", "/trade/quotes", (), 4),
)
SCREENS = ("Home", "Shop", "Basket", "My Orders", "Wishlist", "Plant Care")
SCREEN_WEIGHTS = (40, 26, 12, 10, 7, 5)

SEARCHES = (
    "watering can", "planter", "candle", "duvet cover", "dinner plates", "lawn mower", "string lights", "knife",
    "towels", "rug", "gift", "storage basket", "dining table", "teak", "espresso", "hammock", "curtains", "bbq",
)  # fmt: skip
NOTHING_FOUND = frozenset({"curtains", "bbq"})

# title, category
ARTICLES = (
    ("Ten Jobs for a Spring Garden", "Gardening"), ("Sharpen Your Kitchen Knives", "Cooking"),
    ("A Guide to Growing Tomatoes", "Gardening"), ("Sunday Roast for Six", "Cooking"),
    ("Small Rooms, Big Light", "Interiors"), ("How to Lay a Festive Table", "Hosting"),
    ("Paint Colours That Last", "Interiors"), ("Composting Made Simple", "Gardening"),
    ("Build a Raised Bed in a Day", "DIY"), ("Caring for Cast Iron", "Cooking"),
    ("Restore an Old Chair", "DIY"), ("A Garden Party on a Budget", "Hosting"),
)  # fmt: skip

# source, medium, campaign (None: not tagged), weight
CHANNELS: tuple[tuple[str, str, str | None, int], ...] = (
    ("google", "organic", None, 30),
    ("google", "cpc", "brand_search", 17),
    ("direct", "none", None, 20),
    ("facebook", "paid_social", "home_refresh", 9),
    ("instagram", "paid_social", "home_refresh", 9),
    ("email", "email", "newsletter", 8),
    ("pinterest", "social", "inspiration", 4),
    ("tiktok", "paid_social", "garden_tok", 3),
)
REFERRERS = {
    "google": "https://www.google.com/",
    "facebook": "https://www.facebook.com/",
    "instagram": "https://www.instagram.com/",
    "pinterest": "https://www.pinterest.com/",
    "tiktok": "https://www.tiktok.com/",
}

PROMOTIONS = (
    ("promo_spring", "Spring Garden Event", "hero"),
    ("promo_kitchen", "Kitchen Refresh", "hero"),
    ("promo_plus", "Try Plus Free", "banner"),
    ("promo_clearance", "Last Chance Clearance", "footer"),
)

# code, per cent off, weight
COUPONS = (("WELCOME10", 10, 30), ("GARDEN15", 15, 18), ("HOME20", 20, 12), ("THANKYOU5", 5, 14), ("TRADE12", 12, 0))
WELCOME, TRADE_COUPON = 0, 4

# name, subject; a newsletter takes the next of them
CAMPAIGNS = (
    ("Weekend Edit", "Our favourites for a slow weekend"),
    ("Garden Notes", "What to plant this month"),
    ("New In", "Fresh from the workshop"),
    ("The Sale Letter", "Up to 40 % off, for a few days"),
    ("Kitchen Table", "Three suppers, one pan"),
    ("Members' Letter", "Early access for you"),
)
WELCOME_MAIL = ("Welcome", "Welcome to Marlow & Finch")
BASKET_MAIL = ("Basket Reminder", "You left something behind")

PUSHES = ("Flash Sale", "Back in Stock", "Order Update", "Plant of the Week")
REFUND_REASONS = ("damaged", "changed my mind", "not as described", "late delivery")
CANCEL_REASONS = ("customer request", "out of stock", "payment declined")
PAYMENT_METHODS = ("credit card", "paypal", "apple pay", "klarna", "gift card")
PAYMENT_WEIGHTS = (52, 22, 14, 8, 4)
TICKET_TYPES = ("question", "complaint", "return request")
TICKET_WEIGHTS = (48, 30, 22)
TICKET_TOPICS = ("delivery", "product quality", "refund", "account", "assembly")
TICKET_CHANNELS = ("email", "chat", "phone")
SHARE_VIA = ("link", "email", "pinterest", "whatsapp")
WEBINARS = (
    "Specifying Outdoor Furniture",
    "Trade Portal Walkthrough",
    "Lighting a Restaurant",
    "Hotel Bedding That Lasts",
    "Planting Schemes for Offices",
    "Colour Trends for Designers",
)
