"""People called new, by the date that says since when: "new hires from the past 90 days", "recent joiners in sales".

Who was hired, joined or signed up of late is told by their own date. An event that only looks like it is somebody
else's deed: an employee is added by who keeps the books.
"""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Duration, Unit
from coterie.nlu.analysis import span_mask
from coterie.nlu.barevalues import with_other_values
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.datetraits import placed
from coterie.nlu.frames import Reading, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.schema.space import Collection, FieldType

_FRESH = words("new newest newer recent latest fresh freshly newly recently brand just")
_HIRED = words("hire starter recruit employee staff colleague joiner newcomer hired joined employed recruited")
_JOINED = words(
    """
    customer client member user account company supporter donor patient policyholder player reader registrant
    registration joiner newcomer signup enrollment enrolment enrolee enrollee organization organisation business
    """
)
_BY_NATURE = words("hire starter recruit joiner newcomer signup registrant registration enrollment enrolment")
"""Nouns for people who began lately, without an adjective that says so."""

_TAKEN_ON = words("hired recruited employed")
_SIGN_UPS = (("sign", "up"), ("sign", "ups"))
_DETERMINERS = words("the our all any every those find show list target get people who are were")
_PLACED = (WindowKind.LAST, WindowKind.OLDER, WindowKind.SINCE, WindowKind.UNTIL, WindowKind.DURING, WindowKind.SPAN)
_RECENT = Window(WindowKind.LAST, length=Duration(30, Unit.DAYS), vague=True)
_HIRE, _START = ("hire_date",), ("created_at", "install_date")
_SIGN_UP, _PURCHASE = "sign_up", "purchase"
_STEPS = ("purchase", "food_order", "cart_add", "checkout_start")
"""What those have done who bought for the first time."""

_SURE = 0.9
_LONGEST = 3
"""How many words may stand between the adjective and the end of the noun: "new full time hires"."""

_OWN_DATE, _NAMED_SO, _ONLY_ONE = 0.6, 0.8, 0.3
"""What speaks for the date of hiring of those who were hired; for one named like the people, as `customer_since` is;
and for a date where no event tells the same."""


def read_newcomers(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """The reading of new people by their own date."""
    found = _new_people(stretch)
    if found is None or stretch.quantities or any(stretch.marks(Role.NOT)):
        return
    start, end, lemma = found
    entry, extra = _date_of(stretch, lemma, audience)
    if entry is None:
        return
    edge = max((edge for edge in stretch.times if _is_placed(edge)), key=_exactness, default=None)
    is_fresh = stretch.word(start) in _FRESH
    if not (is_fresh and extra == _OWN_DATE if edge is None else is_fresh or lemma in _BY_NATURE):
        return
    ledger = Ledger(stretch, extra=extra)
    ledger.use(span_mask(start, end))
    ledger.use_inside(span_mask(start, end))
    window: Window = _RECENT
    if edge is not None and isinstance(edge.meaning, Window):
        ledger.use_edge(edge)
        window = placed(stretch, edge, edge.meaning, entry)
    mask = ledger.mask | (span_mask(edge.start, edge.end) if edge is not None else 0)
    yield with_other_values(ledger, TraitFrame(entry.collection, (), mask, window=window, date_path=entry.name))


def _exactness(edge: Edge) -> bool:
    return isinstance(edge.meaning, Window) and not edge.meaning.vague


def _is_placed(edge: Edge) -> bool:
    return isinstance(edge.meaning, Window) and edge.meaning.kind in _PLACED


def _new_people(stretch: Stretch) -> tuple[int, int, str] | None:
    """Where the words for new people begin and end that open a stretch, and what they are called."""
    at = stretch.low
    while at < stretch.high and (stretch.word(at) in _DETERMINERS or not stretch.own >> at & 1):
        at += 1
    if at >= stretch.high:
        return None
    start = at
    while at < stretch.high and stretch.word(at) in _FRESH:
        at += 1
    tokens = stretch.analysis.tokens
    if at == start and stretch.low:
        return None  # "who hired staff in the past week"
    if stretch.word(at) in _TAKEN_ON:  # "newly hired staff"
        is_noun = at + 1 < stretch.high and tokens[at + 1].word.endswith(("s", "staff", "people"))
        return (start, at + 1 + is_noun, "hire") if is_noun else None
    for place in range(at, min(at + _LONGEST, stretch.high)):
        token = tokens[place]
        if (token.word, stretch.word(place + 1)) in _SIGN_UPS and place + 1 < stretch.high:
            return start, place + 2, "signup"
        lemma = next((lemma for lemma in (token.word, *token.lemmas) if lemma in _HIRED | _JOINED), None)
        if lemma is not None:
            return (start, place + 1, lemma) if place == at else None
    return None


def _date_of(stretch: Stretch, noun: str, audience: Collection) -> tuple[Entry | None, float]:
    """The date since when people of some noun are what they are, and what speaks for it."""
    if noun in _HIRED and (hired := _trait(stretch, _HIRE, audience, noun)) is not None:
        return hired, _OWN_DATE
    if noun not in _JOINED:
        return None, 0.0
    entry = _trait(stretch, _START, audience, noun)
    if entry is None:
        return None, 0.0
    forms = name_forms(entry.name)
    if noun in forms or audience is Collection.ACCOUNTS:
        return entry, _NAMED_SO
    has_event = stretch.index.best_event(_SIGN_UP, active=False) is not None
    has_event = has_event or (noun == "customer" and stretch.index.best_event(_PURCHASE, active=False) is not None)
    return entry, 0.0 if has_event else _ONLY_ONE


def _trait(stretch: Stretch, concepts: tuple[str, ...], audience: Collection, noun: str) -> Entry | None:
    found: list[tuple[bool, float, Entry]] = []
    for concept in concepts:
        for number, quality in stretch.index.by_concept.get(concept, ()):
            entry = stretch.index.entries[number]
            is_date = entry.kind is Kind.TRAIT and entry.type is FieldType.DATE and entry.collection is audience
            if is_date and quality >= _SURE:
                found.append((noun in name_forms(entry.name), quality, entry))
    return max(found, key=lambda each: each[:2])[-1] if found else None


def buys_nothing(stretch: Stretch, event: Entry) -> bool:
    """Whether a later clause denies an event, so that "new customers" can't be those who just did it first."""
    analysis = stretch.analysis
    later = [mark for mark in analysis.marks if mark.role is Role.NOT and mark.start >= stretch.high]
    if not later:
        return False
    behind = span_mask(later[0].end, len(analysis.tokens))
    heads = stretch.heads.events(behind & ~span_mask(0, stretch.high))
    best = max(heads, key=lambda head: head.credit, default=None)
    if best is None:
        return False
    return best.entry.name == event.name or any(best.entry.concepts.get(step, 0.0) >= _SURE for step in _STEPS)
