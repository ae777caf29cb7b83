"""The grammar run backwards: prompts with known trees, over random spaces made of the lexicon's words.

A seed gives a space, and a random tree over it is said in one of the ways of the tables below. What the parser makes of
the prompt is compared with the tree. `plain` ways are those that anybody would use first; the rich ones are the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_audience
from coterie.nlu.concepts import synsets_of
from coterie.nlu.irregular import IRREGULAR
from coterie.nlu.lexicon import FILLER, NOUNS, RANKING, SUBJECTS, VAGUE, VERBS
from coterie.nlu.morphology import lemmas
from coterie.nlu.numbers import UNIT_WORDS
from coterie.schema.space import AudienceRef, EventSchema, FieldType, PropertySchema, Space, TraitSchema

_EVENTS, _TEXTS = 6, ("colour", "channel", "region", "material", "season")
_VALUES = {
    "colour": ("crimson", "teal", "ochre"),
    "channel": ("kiosk", "letterbox", "hotline"),
    "region": ("Highlands", "Midlands", "Lowlands"),
    "material": ("oak", "linen", "copper"),
    "season": ("harvest", "monsoon", "thaw"),
}
_NUMBERS = ("weight", "height", "volume", "depth")
_TRAIT_NUMBERS = ("trust score", "stamp count", "family size")
_TRAIT_TEXTS = {"guild": ("weavers", "masons", "bakers"), "rank": ("novice", "adept", "elder")}
_TRAIT_DATES = ("oath date", "permit expiry")
_AUDIENCES = ("night owls", "early birds", "founding circle")

_GRAMMAR = frozenset(
    (
        "frequency",
        "surpass",  # a comparison, as all that says more than
        "night",
        "date",
        "time",
        "period",
        "season",
        "favorite",
        "average",
        "total",
        "number",
        "minute",
        "hour",
    )
)
"""Nouns that the grammar itself takes for times and measures."""

_IRREGULAR = frozenset(base for bases in IRREGULAR.values() for base in bases)
_SUBJECTS = ("people", "customers", "users", "everyone")
_TIMES = {2: "twice", 3: "three times", 4: "4 times", 7: "7 times"}

Said = tuple[str, str]
"""Words and what they mean, as a part of a query."""


@dataclass(frozen=True)
class Made:
    """A prompt over a space, the definition that it means, and the kinds of conditions in it."""

    space: Space
    prompt: str
    definition: Definition
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class _Deed:
    """An event by the words that say it: "booked a tour"."""

    name: str
    past: str
    base: str
    noun: str

    @property
    def article(self) -> str:
        return "an" if self.noun[0] in "aeiou" else "a"


@dataclass(frozen=True)
class _Part:
    """A condition in words, as a query, and its kind."""

    words: str
    query: str
    kind: str


def made(seed: int, *, plain: bool) -> Made:
    """The prompt of a seed: always the same one."""
    random = Random(seed)  # noqa: S311 - no secret
    deeds = _deeds(random)
    space = _space(deeds, random)
    teller = _Teller(random, deeds, space, plain=plain)
    count = random.choice((1, 1, 2) if plain else (1, 2, 2, 3))
    # A time at the end may be meant for what stands before it as well, so that what has a time of its own goes first.
    parts = sorted((teller.condition() for _ in range(count)), key=lambda part: ".within(" not in part.query)
    words, query = _joined(parts, random, plain=plain)
    definition = parse_audience(query, AudienceType.USERS)
    return Made(space, f"{random.choice(_SUBJECTS)} {words}", definition, tuple(part.kind for part in parts))


def _joined(parts: Sequence[_Part], random: Random, *, plain: bool) -> Said:
    """Conditions that all have to hold, or of the rich ones two of which one is enough."""
    one_is_enough = not plain and len(parts) == _TWO and random.random() < _OFTEN
    words, sign = (" or ", " OR ") if one_is_enough else (" and ", " AND ")
    brackets = [f"({part.query})" if " AND " in part.query else part.query for part in parts]
    return words.join(part.words for part in parts), sign.join(brackets)


_TWO, _OFTEN, _WINDOWED = 2, 0.3, 0.5


def _deeds(random: Random) -> list[_Deed]:
    """Deeds of nouns and regular verbs, no two of which may be taken for each other."""
    nouns = _words([word for synset in NOUNS for word in synset.words])
    verbs = [word for word in _words([w for synset in VERBS for w in synset.words]) if _past(word)]
    random.shuffle(nouns)
    random.shuffle(verbs)
    found: list[_Deed] = []
    seen: set[str] = set()
    for noun, verb in zip(nouns, verbs, strict=False):
        near = {synset for word in (noun, verb) for synset, _ in synsets_of(word)} | {noun, verb}
        if near & seen:
            continue
        seen |= near
        past = _past(verb)
        found.append(_Deed(f"{noun.title()} {past.title()}", past, verb, noun))
        if len(found) == _EVENTS:
            break
    return found


def _words(words: Sequence[str]) -> list[str]:
    """Single plain words that mean something by themselves."""
    barred = SUBJECTS | VAGUE | FILLER | RANKING | _GRAMMAR | UNIT_WORDS | set(_TEXTS) | set(_NUMBERS)
    plain = (word for word in words if word.isascii() and word.isalpha() and len(word) > _SHORTEST)
    return sorted({word for word in plain if word not in barred and word in lemmas(word)})


_SHORTEST = 3


def _past(verb: str) -> str:
    """The past of a regular verb; nothing where the form doesn't lead back to it."""
    if verb.endswith("e"):
        past = f"{verb}d"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        past = f"{verb[:-1]}ied"
    else:
        past = f"{verb}ed"
    return past if lemmas(past)[0] == verb and verb not in _IRREGULAR else ""


def _space(deeds: Sequence[_Deed], random: Random) -> Space:
    events = []
    for deed in deeds:
        texts = random.sample(_TEXTS, 2)
        properties = [PropertySchema(name=name, values=_VALUES[name]) for name in texts]
        number = random.choice(_NUMBERS)
        properties.append(PropertySchema(name=number, type=FieldType.NUMBER, values=(3, 80)))
        events.append(EventSchema(name=deed.name, properties=tuple(properties), count_30d=1000))
    traits = [
        *(TraitSchema(key=_key(name), type=FieldType.NUMBER, values=(1, 90)) for name in _TRAIT_NUMBERS),
        *(TraitSchema(key=name, values=values) for name, values in _TRAIT_TEXTS.items()),
        *(TraitSchema(key=_key(name), type=FieldType.DATE, values=("2026-05-01",)) for name in _TRAIT_DATES),
    ]
    audiences = tuple(AudienceRef(key=_key(name), name=name.capitalize()) for name in _AUDIENCES)
    return Space(name="made", events=tuple(events), traits=tuple(traits), audiences=audiences)


def _key(name: str) -> str:
    return name.replace(" ", "_")


class _Teller:
    """Makes conditions and says them."""

    def __init__(self, random: Random, deeds: Sequence[_Deed], space: Space, *, plain: bool) -> None:
        self.random = random
        self.deeds = list(deeds)
        self.plain = plain
        random.shuffle(self.deeds)
        self.fresh = iter(self.deeds)
        self.traits = iter(random.sample([*_TRAIT_NUMBERS, *_TRAIT_TEXTS, *_TRAIT_DATES], 5))
        self.audiences = iter(random.sample(_AUDIENCES, len(_AUDIENCES)))
        self.numbers = {
            event.name: next(item.name for item in event.properties if item.name in _NUMBERS) for event in space.events
        }
        self.fields = {
            event.name: tuple(item.name for item in event.properties if item.name in _TEXTS) for event in space.events
        }

    def pick(self, plain: Sequence[Said], rich: Sequence[Said] = ()) -> Said:
        """One of the ways to say something."""
        return self.random.choice(list(plain) if self.plain else [*plain, *rich])

    def condition(self) -> _Part:
        kinds = ("count", "never", "window", "filter", "amount", "trait", "audience", "funnel")
        kind = self.random.choice(kinds)
        words, query = getattr(self, f"_{kind}")()
        return _Part(words, query, kind)

    # Events -----------------------------------------------------------------------------------------------------------

    def _window_said(self) -> Said:
        days = self.random.choice((7, 10, 14, 30, 45, 90))
        plain = [(f"in the last {days} days", f".within({days} days)")]
        weeks, months = days // 7, days // 30
        rich = [
            (f"over the past {days} days", f".within({days} days)"),
            (f"within the previous {days} days", f".within({days} days)"),
            (f"between {days} and {days * 2} days ago", f".between({days} days, {days * 2} days)"),
        ]
        if days % 7 == 0 and weeks > 1:
            rich.append((f"in the past {weeks} weeks", f".within({days} days)"))
        if days % 30 == 0:
            rich.append(
                (f"over the last {months} months" if months > 1 else "in the last month", f".within({days} days)")
            )
        return self.pick(plain, rich)

    def _count(self) -> Said:
        deed = next(self.fresh)
        number = self.random.choice((2, 3, 4, 7))
        times = _TIMES[number]
        tail, window = self._window_said() if self.random.random() < _WINDOWED else ("", "")
        count = self.pick(
            [
                (f"at least {times}", f">= {number}"),
                (f"more than {times}", f"> {number}"),
                (f"exactly {times}", f"= {number}"),
            ],
            [
                (f"{number} or more times", f">= {number}"),
                (f"no fewer than {times}", f">= {number}"),
                (f"fewer than {times}", f"< {number}"),
                (f"at most {times}", f"<= {number}"),
                (f"over {times}", f"> {number}"),
            ],
        )
        words = f"who {deed.past} {deed.article} {deed.noun} {count[0]} {tail}".strip()
        return words, f"event('{deed.name}'){window}.count() {count[1]}"

    def _window(self) -> Said:
        deed = next(self.fresh)
        tail, window = self._window_said()
        lead = self.pick([("who", "")], [("who have", ""), ("that", "")])[0]
        return f"{lead} {deed.past} {deed.article} {deed.noun} {tail}", f"event('{deed.name}'){window}.count() >= 1"

    def _never(self) -> Said:
        deed = next(self.fresh)
        tail, window = self._window_said()
        plain = [
            (f"who haven't {deed.past} {deed.article} {deed.noun} {tail}", f"event('{deed.name}'){window}.count() = 0"),
            (f"who never {deed.past} {deed.article} {deed.noun}", f"event('{deed.name}').count() = 0"),
        ]
        rich = [
            (f"who did not {deed.base} {deed.article} {deed.noun} {tail}", f"event('{deed.name}'){window}.count() = 0"),
            (f"who have yet to {deed.base} {deed.article} {deed.noun}", f"event('{deed.name}').count() = 0"),
            (f"who {deed.past} no {deed.noun} {tail}", f"event('{deed.name}'){window}.count() = 0"),
        ]
        return self.pick(plain, rich)

    def _filter(self) -> Said:
        deed = next(self.fresh)
        field, value = self._owned_text(deed)
        plain = [
            (f"who {deed.past} {deed.article} {deed.noun} where the {field} is {value}", ""),
            (f"who {deed.past} {deed.article} {deed.noun} with {field} {value}", ""),
        ]
        rich = [
            (f"who {deed.past} a {value} {deed.noun}", ""),
            (f"who {deed.past} {deed.article} {deed.noun} ({field}: {value})", ""),
        ]
        words = self.pick(plain, rich)[0]
        return words, f"event('{deed.name}').where(property('{field}') = '{value}').count() >= 1"

    def _amount(self) -> Said:
        deed = next(self.fresh)
        field, number = self.numbers[deed.name], self.random.choice((15, 40, 60))
        test = f"property('{field}')"

        def asked(words: str, comparison: str) -> Said:
            said = f"who {deed.past} {deed.article} {deed.noun} with a {field} {words}"
            return said, f"event('{deed.name}').where({test} {comparison}).count() >= 1"

        plain = [asked(f"over {number}", f"> {number}"), asked(f"of at least {number}", f">= {number}")]
        plain.append(asked(f"below {number}", f"< {number}"))
        rich = [asked(f"of {number} or more", f">= {number}"), asked(f"greater than {number}", f"> {number}")]
        rich.append((f"whose average {field} per {deed.noun} {deed.past} is over {number}",
                     f"event('{deed.name}').avg({test}) > {number}"))  # fmt: skip
        rich.append((f"whose highest {field} of any {deed.noun} {deed.past} is over {number}",
                     f"event('{deed.name}').max({test}) > {number}"))  # fmt: skip
        return self.pick(plain, rich)

    def _owned_text(self, deed: _Deed) -> Said:
        field = self.random.choice(self.fields[deed.name])
        return field, self.random.choice(_VALUES[field])

    def _funnel(self) -> Said:
        first, second = next(self.fresh), next(self.fresh)
        days = self.random.choice((2, 5, 7))
        one, two = f"{first.past} {first.article} {first.noun}", f"{second.past} {second.article} {second.noun}"
        inside = f"event('{second.name}').within(parent: {days} days).count() >= 1"
        query = f"event('{first.name}').where({inside}).count() >= 1"
        plain = [(f"who {one} and then {two} within {days} days", query)]
        rich = [
            (f"who {one} followed by {_gerund(second.base)} {second.article} {second.noun} within {days} days", query),
            (f"who {two} within {days} days of {_gerund(first.base)} {first.article} {first.noun}", query),
        ]
        return self.pick(plain, rich)

    # Traits and audiences ---------------------------------------------------------------------------------------------

    def _trait(self) -> Said:
        name = next(self.traits)
        trait = f"trait('{_key(name)}')"
        if name in _TRAIT_NUMBERS:
            number = self.random.choice((5, 12, 40))
            plain = [
                (f"whose {name} is over {number}", f"{trait} > {number}"),
                (f"with a {name} of at least {number}", f"{trait} >= {number}"),
            ]
            rich = [
                (f"whose {name} is {number} or more", f"{trait} >= {number}"),
                (f"with a {name} below {number}", f"{trait} < {number}"),
                (
                    f"with a {name} between {number} and {number * 2}",
                    f"{trait} >= {number} AND {trait} <= {number * 2}",
                ),
            ]
            return self.pick(plain, rich)
        if name in _TRAIT_TEXTS:
            one, two = self.random.sample(_TRAIT_TEXTS[name], 2)
            plain = [
                (f"whose {name} is {one}", f"{trait} = '{one}'"),
                (f"whose {name} is not {one}", f"{trait} != '{one}'"),
            ]
            rich = [(f"whose {name} is {one} or {two}", f"{trait}.one_of('{one}', '{two}')")]
            return self.pick(plain, rich)
        days = self.random.choice((10, 20, 30))
        plain = [
            (f"whose {name} was in the last {days} days", f"{trait}.within_last({days} days)"),
            (f"whose {name} is in the next {days} days", f"{trait}.within_next({days} days)"),
        ]
        return self.pick(plain, [(f"whose {name} was more than {days} days ago", f"{trait}.before_last({days} days)")])

    def _audience(self) -> Said:
        name = next(self.audiences)
        inside = f"trait('{_key(name)}') = 'true'"
        plain = [(f"in the {name} audience", inside), (f"not in the {name} audience", f"NOT ({inside})")]
        return self.pick(plain, [(f"who belong to {name}", inside), (f"outside the {name} segment", f"NOT ({inside})")])


def _gerund(verb: str) -> str:
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"
