"""Spaces of an odd but legal shape, and prompts made of their words: a seed gives the same ones every time.

Names that are words of the grammar, numbers, punctuation or other scripts; the same name for things of several kinds
and in several styles; values that several fields share, or that are names themselves; no events at all.
"""

from __future__ import annotations

from random import Random

from coterie.nlu.concepts import concepts
from coterie.schema.files import space_from_json
from coterie.schema.space import Space

_GRAMMAR = (
    "not", "Last", "any", "or", "and", "30 Days", "never", "No", "At Least", "between", "Who", "then", "Without",
    "first", "more than 5", "today", "since", "other", "all", "both", "Same", "times", "Once", "Count",
    "every user", "in the last week", "is", "It", "the", "of", "exactly", "per month", "Except", "average",
    "highest", "Next",
)  # fmt: skip
_WORDS = (
    "order", "plan", "user", "email", "page", "ticket", "level", "region", "country", "price", "total", "status",
    "signup", "visit", "device", "team", "score", "date", "city", "age", "login", "cart", "refund", "channel", "offer",
    "lesson", "battle", "flight", "invoice", "glimmer", "quux", "zorb",
)  # fmt: skip
_DEEDS = (
    "placed", "viewed", "opened", "cancelled", "completed", "started", "Sent", "clicked", "paid", "removed", "zorbed",
    "upgraded", "failed",
)  # fmt: skip
_ODD = (
    "7", "2026", "1st", "50%", "$", "$$$", "-", "...", "'", '"', "a.b", "a..b", ".a", "a.", "$.x", "items.$", "\\",
    "it's", "O'Brien & Sons", "😀", "naïve café", "顧客", "заказ", "العميل", "ß", "İ", "é", "\u200b", "X", "q",
    "UPPER", "camelCaseName", "snake_case_name", "kebab-case-name", "v2_pos_txn_01", "  padded  ", "tab\tbed", "#1",
    "two  spaces", "a/b", "C++", "(none)", "null", "true", "false", "yes", "N/A",
    "long name long name long name long name long name long name long name long name long name ", "²", "፩ days",
    "① one", "30d", "x_7d", "user's", "1.5k", "€20",
)  # fmt: skip
_TEXTS = (
    "pro", "Pro", "free", "US", "us", "United States", "France", "gold", "mobile", "email", "active", "yes", "no",
    "other", "New York", "shoes", "Order", "plan", "true", "", " ", "0", "12", "2026-05-01", "monthly",
    "in progress", "none",
)  # fmt: skip
_MIXED = (0, 1, -3, 2.5, 10**12, True, False, None, "x", ["a", "b"], [], "2026-01-02T03:04:05Z", [["n"]])
_TYPES = ("string", "string", "number", "boolean", "date", "array", "object", "mixed")
_GLUE = (
    "who", "whose", "with", "without", "not", "no", "never", "and", "or", "but", "then", "in the last 30 days",
    "is", "are", "at least 3 times", "more than", "over $50", "since May", "yesterday", "twice", "the", "a",
    "their", "of", "in", "on", "for", "both", "either", "neither", "nor", "last", "first", "average", "highest",
    ",", "between 2 and 5", "except", "any", "all", "every", "before", "after", "within 2 days of", "that", "same",
    "from", "to", "by", "than", "most", "different", "only", "exactly 1", "haven't", "did", "have", "people",
    "users", "accounts", "recently", "number of", "30", "100%", "next week", "this month", '"quoted"', "(", ")",
    "one of", "none of", "how many", "lots of", "instead",
)  # fmt: skip
_LEADS = ("", "people who ", "users with ", "customers whose ", "everyone ", "accounts where ", "those not ")
_FOLLOWING = (
    "make it 60 days", "also {}", "and who {}", "not {}", "remove the {} condition", "drop {}", "only {}", "{} instead",
    "{} instead of {}", "or {}", "exclude {}", "change {} to {}", "at least 4 times", "remove the first one", "{}",
    "the opposite", "either is enough", "without {}", "in the last {}", "no time limit on {}", "double the {}",
    "{} rather than {}", "set {} to 5", "add {} too", "keep only the {} one", "make it any {}", "undo that",
)  # fmt: skip


def odd_space(seed: int) -> Space:
    """The space of a seed: read from JSON, so that whatever it holds is legal."""
    random = Random(seed)
    pool = _names(random)
    texts = [*random.sample(_TEXTS, 8), *pool]
    events = [] if random.random() < 0.15 else [_event(name, pool, texts, random) for name in _some(pool, 7, random)]
    traits = [] if random.random() < 0.15 else [_trait(name, texts, random) for name in _some(pool, 8, random)]
    audiences = [
        {"key": name, "name": random.choice(("", name, random.choice(pool), random.choice(_GRAMMAR))),
         "collection": random.choice(("users", "users", "accounts"))}
        for name in _some(pool, 4, random)
    ]  # fmt: skip
    document = {"space": "odd", "events": events, "traits": traits, "audiences": audiences}
    if random.random() < 0.5:
        document["lookback_days"] = random.choice((1, 7, 365))
    return space_from_json(document)


def prompts_over(space: Space, seed: int, count: int) -> list[str]:
    """Prompts of a space's own words and those of the grammar."""
    random = Random(seed)
    said = _said(space)
    found = []
    for _ in range(count):
        pieces = [random.choice(said if random.random() < 0.55 else _GLUE) for _ in range(random.randint(2, 14))]
        if random.random() < 0.3:
            pieces = [piece.lower() for piece in pieces]
        text = random.choice(_LEADS) + random.choice((" ", " ", " ", ", ")).join(pieces)
        found.append(
            (text if len(text.strip()) >= space.limits.prompt_min else f"all the people who {text} anything")[:300]
        )
    return found


def follow_ups_over(space: Space, seed: int, count: int) -> list[str]:
    """Follow-ups with a space's own words in them."""
    random = Random(seed)
    said = _said(space)
    found = []
    for _ in range(count):
        pattern = random.choice(_FOLLOWING)
        while "{}" in pattern:
            pattern = pattern.replace("{}", random.choice(said if random.random() < 0.8 else _GLUE), 1)
        found.append(pattern[:300])
    return found


def _names(random: Random) -> list[str]:
    """Names to be used for things of all kinds, some of them in several styles."""
    nouns = random.sample(_WORDS, 6)
    known = random.sample(sorted((*concepts().events, *concepts().fields)), random.choice((0, 5, 15)))
    names = [*known, *random.sample(_GRAMMAR, random.choice((0, 2, 6)))]
    names += [*random.sample(_ODD, random.choice((1, 3, 8))), *nouns]
    for noun in nouns:
        deed = random.choice(_DEEDS)
        names += random.choice(
            (
                [f"{noun.title()} {deed.title()}"],
                [f"{noun}_{deed}".lower(), f"{noun.title()} {deed.title()}"],
                [f"{noun}{deed.title()}", f"{noun}-{deed}", f"{noun} {deed}".upper()],
                [f"{noun}.{random.choice(nouns)}", f"{noun}s", noun.title()],
                [f"{noun}_{random.choice(('count', 'at', 'id', 'days', 'rate', 'usd', 'last', 'is', 'not', '30d'))}"],
                [f"is_{noun}", f"has {noun}", f"last {noun} {deed}", f"number_of_{noun}s"],
            )
        )
    return names


def _some(pool: list[str], most: int, random: Random) -> list[str]:
    """Some names, each once."""
    return list(dict.fromkeys(random.sample(pool, random.randint(0, min(most, len(pool))))))


def _field(texts: list[str], random: Random) -> dict[str, object]:
    kind = random.choice(_TYPES)
    if kind == "string":
        most = random.choice((0, 1, 2, 5, 300))
        values: list[object] = [random.choice(texts) for _ in range(min(most, 8))]
        values += [f"value {number}" for number in range(most - 8)]
    elif kind == "number":
        values = random.sample((0, 1, 2.5, 40, 1990, -7, 10**9), random.randint(0, 3))
    elif kind == "boolean":
        values = random.choice(([], [True], [True, False], ["true", "false"], ["yes", "no"]))
    elif kind == "date":
        values = random.choice(([], ["2026-05-01"], ["2026-05-01T10:00:00Z", "1999-01-01"]))
    else:
        values = [random.choice(_MIXED) for _ in range(random.randint(0, 4))]
        values += [random.choice(texts)] * (random.random() < 0.3)
    field: dict[str, object] = {"type": kind, "values": values}
    return field | _notes(texts, random)


def _notes(texts: list[str], random: Random) -> dict[str, object]:
    found: dict[str, object] = {}
    if random.random() < 0.15:
        found["aliases"] = [random.choice((*_GRAMMAR, *_WORDS, *texts)) for _ in range(2)]
    if random.random() < 0.15:
        found["description"] = " ".join(random.choices((*_GRAMMAR, *_WORDS, *_DEEDS), k=random.randint(1, 9)))
    if random.random() < 0.2:
        found["last_seen"] = random.choice(("2026-06-14", "2020-01-01"))
    return found


def _event(name: str, pool: list[str], texts: list[str], random: Random) -> dict[str, object]:
    properties = [{"name": path, **_field(texts, random)} for path in _some(pool, 5, random)]
    if random.random() < 0.3:
        properties.append({"name": f"{random.choice(_WORDS)}.{random.choice(_WORDS)}.deep", **_field(texts, random)})
    properties = list({item["name"]: item for item in properties}.values())
    counted = {"count_30d": random.choice((0, 1, 5000))} if random.random() < 0.5 else {}
    return {"name": name, "properties": properties, **counted, **_notes(texts, random)}


def _trait(name: str, texts: list[str], random: Random) -> dict[str, object]:
    collection = random.choice(("users", "users", "users", "accounts"))
    kind = random.choice(("custom", "computed", "sql"))
    return {"key": name, "collection": collection, "kind": kind, **_field(texts, random)}


def _said(space: Space) -> list[str]:
    """All names and values of a space as they may be said."""
    names = [event.name for event in space.events]
    fields = [*space.traits, *(item for event in space.events for item in event.properties)]
    names += [getattr(item, "key", "") or getattr(item, "name", "") for item in fields]
    names += [audience.name or audience.key for audience in space.audiences]
    values = [str(value) for item in fields for value in item.values[:6] if str(value).strip()]
    plain = [name.replace("_", " ").replace(".", " ").lower() for name in names]
    return [*names, *plain, *values] or ["anything"]
