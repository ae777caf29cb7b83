"""Names, towns and trades for the demo space: own short lists, nobody's data.

Phone numbers are of the ranges that regulators keep for fiction. Addresses of e-mail end in reserved domains, or have
a local part that the provider does not hand out (two hyphens in a row).
"""

from __future__ import annotations

FIRST_NAMES: tuple[tuple[str, str], ...] = (
    ("Ada", "female"), ("Bram", "male"), ("Cora", "female"), ("Dario", "male"), ("Edie", "female"), ("Felix", "male"),
    ("Greta", "female"), ("Hugo", "male"), ("Iris", "female"), ("Jonas", "male"), ("Kezia", "female"), ("Lars", "male"),
    ("Mina", "female"), ("Nico", "male"), ("Orla", "female"), ("Pavel", "male"), ("Quinn", "non-binary"),
    ("Rosa", "female"), ("Silas", "male"), ("Tessa", "female"), ("Umar", "male"), ("Vera", "female"),
    ("Wim", "male"), ("Xenia", "female"), ("Yusuf", "male"), ("Zora", "female"), ("Alba", "female"),
    ("Boris", "male"), ("Celia", "female"), ("Devin", "non-binary"), ("Elsa", "female"), ("Farah", "female"),
)  # fmt: skip
LAST_NAMES = (
    "Alderby", "Brackwell", "Corvane", "Dunmore", "Elstow", "Fennick", "Garrowby", "Hollin", "Ivesdale", "Jarnow",
    "Kestrow", "Lindale", "Marsden", "Norwick", "Oakley", "Penrose", "Quillan", "Rowntry", "Selwick", "Thornbee",
    "Umberly", "Vantry", "Wexcombe", "Yarwood", "Zelner", "Ashdown", "Birkwood", "Calloway", "Draycott", "Emberton",
)  # fmt: skip

# country, state, city, postal prefix, weight
TOWNS: tuple[tuple[str, str | None, str, str, int], ...] = (
    ("US", "CA", "Los Angeles", "900", 9), ("US", "CA", "San Francisco", "941", 6), ("US", "NY", "New York", "100", 10),
    ("US", "TX", "Austin", "787", 6), ("US", "TX", "Houston", "770", 4), ("US", "WA", "Seattle", "981", 5),
    ("US", "IL", "Chicago", "606", 6), ("US", "MA", "Boston", "021", 4), ("US", "CO", "Denver", "802", 4),
    ("US", "FL", "Miami", "331", 4), ("US", "OR", "Portland", "972", 4), ("CA", "ON", "Toronto", "M5V", 5),
    ("CA", "BC", "Vancouver", "V6B", 4), ("GB", None, "London", "SE1", 10), ("GB", None, "Manchester", "M1", 4),
    ("GB", None, "Bristol", "BS1", 3), ("DE", None, "Berlin", "101", 3), ("FR", None, "Paris", "750", 3),
    ("AU", "NSW", "Sydney", "20", 4), ("IE", None, "Dublin", "D02", 3),
)  # fmt: skip
AREA_CODES = ("202", "212", "303", "312", "415", "503", "512", "617", "206", "305")
MAIL_DOMAINS = ("gmail.com", "example.com", "yahoo.com", "example.org", "example.net")
MAIL_WEIGHTS = (44, 26, 16, 9, 5)

COMPANY_FIRST = (
    "Alder", "Bright", "Cobalt", "Dovetail", "Ember", "Fable", "Granite", "Harbour", "Indigo", "Juniper", "Kindred",
    "Lantern", "Meadow", "North", "Orchard", "Pebble", "Quarry", "River", "Summit", "Timber", "Umber", "Violet",
    "Willow", "Yonder",
)  # fmt: skip
COMPANY_SECOND = ("Works", "House", "Group", "Studio", "Partners", "Collective", "Rooms", "Labs", "Yard", "Co")
INDUSTRIES = ("Interior Design", "Hospitality", "Restaurants", "Property", "Software", "Retail", "Healthcare")
INDUSTRY_WEIGHTS = (24, 20, 16, 14, 11, 9, 6)
ACCOUNT_MANAGERS = ("Priya Lindale", "Tom Garrowby", "Ines Calloway", "Marek Thornbee")
ROLES = ("Admin", "Buyer", "Designer", "Finance")


def phone(country: str, number: int) -> str:
    """A phone number that belongs to nobody: the ranges reserved for fiction, as of the countries' regulators."""
    match country:
        case "GB":
            return f"+447700900{number % 1000:03}"
        case "DE":
            return f"+493023125{number % 1000:03}"
        case "FR":
            return f"+3363998{number % 10000:04}"
        case "AU":
            return f"+6125550{number % 10000:04}"
        case "IE":
            return f"+3532091{number % 100000:05}"
        case _:
            return f"+1{AREA_CODES[number // 100 % len(AREA_CODES)]}55501{number % 100:02}"
