"""Which of the numbers and times found in a prompt count as such, and what the words around make of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator, Unit
from coterie.nlu.comingdates import names_what_comes
from coterie.nlu.comparators import BEFORE
from coterie.nlu.index import SpaceIndex
from coterie.nlu.keptlengths import is_kept_length
from coterie.nlu.latelimits import with_late_limits
from coterie.nlu.lengthsofthings import describes_thing
from coterie.nlu.meanings import Bound, Edge, Frequency, Meaning, Range, Window, WindowKind
from coterie.nlu.names import name_lemmas
from coterie.nlu.ones import MARKS, ends_here, is_article, is_from_one
from coterie.nlu.quantities import find_quantities
from coterie.nlu.suffixes import GOING_ON, comparison_behind
from coterie.nlu.tokens import Token, TokenKind

# What makes a time a length -------------------------------------------------------------------------------------------

_OLD = words("old olds")
_SEVERAL = ("several", "many", "a")
_QUARTERS, _BEFORE_PART, _PERIODS = words("quarter quarters"), words("a one three"), words("year hour")
_LASTING = words("for lasting took taken over in after")
_EXCESS = words("more over least longer less fewer shorter under than above beyond exceeding")
_AMBIGUOUS = ("in", "after")
_NIGHTS, _AHEAD = words("night nights"), words("advance ahead beforehand")
_LENGTH_KINDS = {False: (WindowKind.LAST,), True: (WindowKind.LAST, WindowKind.LATER, WindowKind.FOLLOWING)}
"""What a length may look like as a time; behind "after" also like a time to come."""
_COMPARED = words("under less fewer below over more")
_BACKWARD = words("last past previous")
_DENYING = words("not no never without none nobody inactive dormant idle silent neither nor nothing zero since")
_DENIAL_REACH = 8
_BEHIND_LENGTH = words("in advance ahead beforehand")

_JOINERS, _PUTTING = words("and but , yet while"), words("put squeeze fit cram pack")
_HAVING = words("with having w/")

# What stands beside a number and compares it --------------------------------------------------------------------------

_OVER_AND_NUMBER = 2
_BEYOND = ("past", "beyond")
_LABELS = words("level tier rank stage chapter step milestone round grade puzzle lesson module wave floor version age")
_LONGEST_COMPARATOR, _SURE_COMPARATOR = 4, -0.6
"""Nouns whose numbers place a thing in a row, and how far before them a comparison may begin."""
_BEFORE_PLACES = words("in within inside among the at")
_NEAR, _DISTANCES = ("within", "inside"), words("kilometre metre mile foot yard")
_OPENING, _BEFORE_OPENING = ("first", "opening"), words("in within inside during before the its their of")
_WITHIN_THING = _DISTANCES | words("second minute percent page")
"""What is within "the first 10 seconds" of something; the first days are rather a time of their own."""

_COMPOUNDED = words("factor step way fold click")
"""Singulars that make a word with the number before them."""

_ONLY, _PARTING, _ONLY_REACH = words("only just merely"), words("and or but who that"), 5
_ONLY_REACH_OF_TIMES = 9
"""How far an "only" is from its "once", which may stand at the end: "only ever been to the Soho branch once"."""

_WINDOW_BONUS, _EDGE_COST = 0.3, 0.2
_MARGIN = 1e-9
"""By how much a set of edges has to be better than the one before it, so that rounding decides nothing."""


def usable_times(edges: Iterable[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The times that put a limit: not "ever" or "for now", and not what is quoted."""
    return [
        e
        for e in edges
        if not _says_ever(e, tokens)
        and not _joins(e, tokens)
        and not _is_put_in(e, tokens)
        and not _is_part_of_whole(e, tokens)
        and not _is_amount_of(e, tokens)
        and not _lacks_ago(e, tokens)
        and not _is_had(e, tokens)
        and not _counts_things(e, tokens)
        and not describes_thing(e, tokens)
        and not _tells_age(e, tokens)
        and not any(t.quoted for t in tokens[e.start : e.end])
    ]


def _joins(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether "at the same time" only joins what stands around it: "above 500 and, at the same time, below 100"."""
    window = edge.meaning
    if not isinstance(window, Window) or window.kind is not WindowKind.SAME or tokens[edge.start].word != "at":
        return False
    return edge.start > 0 and tokens[edge.start - 1].word in _JOINERS


def _is_put_in(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether an "in" belongs to the verb before it, and no time begins with it: "put in more than 10 hours"."""
    return edge.start > 0 and tokens[edge.start].word == "in" and tokens[edge.start - 1].lemma in _PUTTING


def _is_had(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether some hours are what people have, and no time that ends now: "with 50+ hours"."""
    window = edge.meaning
    if not isinstance(window, Window) or window.kind is not WindowKind.LAST or window.length is None:
        return False
    return window.length.unit is Unit.HOURS and edge.start > 0 and tokens[edge.start - 1].word in _HAVING


def _lacks_ago(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether an "ago" stands behind a length that is no window then: "logged in over 9 days ago"."""
    is_last = isinstance(edge.meaning, Window) and edge.meaning.kind is WindowKind.LAST
    behind = tokens[edge.end].word if edge.end < len(tokens) else ""
    return is_last and behind == "ago" and tokens[edge.start].word == "in"


def _is_amount_of(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether a length is how much of something there was: "less than 6 hours of sleep"."""
    window = edge.meaning
    is_following = isinstance(window, Window) and window.kind is WindowKind.FOLLOWING
    return is_following and tokens[edge.start].word in _EXCESS and tokens[edge.end - 1].word == "of"


def _counts_things(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether what looks like a year is how many there were: "over 2000 coins"."""
    if edge.end - edge.start != _OVER_AND_NUMBER or tokens[edge.start].word != "over" or edge.end >= len(tokens):
        return False
    noun = tokens[edge.end]
    return tokens[edge.end - 1].kind is TokenKind.NUMBER and noun.word != noun.lemma and noun.word.endswith("s")


def _tells_age(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether some years are how old somebody is: "for a 5 year old"."""
    return edge.end < len(tokens) and tokens[edge.end].word in _OLD and tokens[edge.end - 1].lemma == "year"


def _is_part_of_whole(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether "a quarter" is one of the parts of something: "a quarter of the way", "three quarters through"."""
    for number in range(edge.start, edge.end):
        if tokens[number].word not in _QUARTERS or tokens[number - 1].word not in _BEFORE_PART:
            continue
        after = [token.word for token in tokens[number + 1 : number + 4]]
        is_of_period = any(word in _PERIODS or word.isdigit() for word in after)
        if after[:1] == ["through"] or (after[:1] == ["of"] and not is_of_period):
            return True
    return False


def _says_ever(edge: Edge, tokens: Sequence[Token]) -> bool:
    window = edge.meaning
    if not isinstance(window, Window):
        return False
    return window.kind is WindowKind.EVER or (window.kind is WindowKind.DURING and tokens[edge.end - 1].word == "now")


def usable_quantities(tokens: Sequence[Token], index: SpaceIndex) -> list[Edge]:
    """The quantities of a prompt: no articles, and no values of the space."""
    found = find_quantities(tokens)
    return [
        edge
        for edge in found
        if not (edge.start and tokens[edge.start - 1].word == "how")  # "how many customers"
        and not is_article(edge, tokens)
        and not is_from_one(edge, tokens)
        and not _is_one_of(edge, tokens)
        and not _makes_a_word(edge, tokens)
        and not _spells_value(edge, tokens, index)
    ]


def _makes_a_word(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether a number is the first half of a word: the "two" of "two-factor login", "2-step verification"."""
    after = tokens[edge.end] if edge.end < len(tokens) else None
    return edge.end - edge.start == 1 and after is not None and after.word in _COMPOUNDED


def _is_one_of(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether a number only stands in "one of several categories"."""
    said = [token.word for token in tokens[max(0, edge.start - 1) : edge.end]]
    is_all = said[0] == "all" and edge.end < len(tokens) and tokens[edge.end].word in GOING_ON
    return is_all or ("of" in said and said[-1] in _SEVERAL)  # "all three in the last week" are those just said


def _spells_value(edge: Edge, tokens: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether a bare number is how the space spells a value that is no number: "4K" rentals, "5.2.0", "single"."""
    is_mark = edge.end < len(tokens) and tokens[edge.end].lemma in MARKS
    if (
        tokens[edge.end - 1].word == "single"
        and not is_mark
        and (index.values_by_text.get("single") or ends_here(edge, tokens))
    ):
        return True
    if not isinstance(edge.meaning, Bound) or not edge.meaning.bare or edge.end - edge.start > 1:
        return False
    text = tokens[edge.start].text.casefold()
    return not text.isdigit() and bool(index.values_by_text.get(text))


def outside_audiences(times: Sequence[Edge], tokens: Sequence[Token], index: SpaceIndex) -> list[Edge]:
    """The times without those that are part of a name: "soon" of those whose trial ends soon, an "upcoming trip".

    Nor are those that a number keeps: "5 years no claims".
    """
    times = [edge for edge in times if not is_kept_length(edge, tokens, index)]
    vague = [edge for edge in times if isinstance(edge.meaning, Window) and edge.meaning.vague]
    if not any(edge.end == edge.start + 1 for edge in vague):
        return list(times)
    names = [name_lemmas(audience.key) for audience in index.space.audiences]
    taken = [
        edge
        for edge in vague
        if any(_is_of_name(edge, name, tokens) for name in names) or names_what_comes(edge, tokens, index)
    ]
    return [edge for edge in times if edge not in taken]


def _is_of_name(edge: Edge, name: Sequence[tuple[str, ...]], tokens: Sequence[Token]) -> bool:
    """Whether a time of one word, and the words around it, say a name in full."""
    reach = len(name) + 1
    around = tokens[max(0, edge.start - reach) : edge.end + reach]
    said = {lemma for token in around for lemma in (token.word, *token.lemmas)}
    own = tokens[edge.start]
    is_part = edge.end == edge.start + 1 and any(own.word in options for options in name)
    return is_part and all(not said.isdisjoint(options) for options in name)


def lengths(times: Iterable[Edge], quantities: Sequence[Edge], tokens: Sequence[Token]) -> dict[Edge, Edge]:
    """For each time that may be a length, the quantity in it: "sat in the lounge for more than 2 hours".

    Whether it is one is up to the event, which needs a property to hold it against. A denial before makes it a time
    again ("nothing for 30 days").
    """
    found: dict[Edge, Edge] = {}
    for edge in times:
        if _may_be_length(edge, tokens):
            end = edge.end
            while tokens[end - 1].word in _BEHIND_LENGTH:
                end -= 1
            inside = (q for q in quantities if q.end == end and q.start >= edge.start and _has_unit(q))
            quantity = next(inside, None)
            if quantity is not None:
                found[edge] = quantity
    return found


def _may_be_length(edge: Edge, tokens: Sequence[Token]) -> bool:
    window = edge.meaning
    first = tokens[edge.start].word
    said = {token.word for token in tokens[edge.start : edge.end]}
    if isinstance(window, Window) and window.kind in (WindowKind.LATER, WindowKind.NEXT) and said & _AHEAD:
        return True  # "more than 3 weeks in advance"
    if not isinstance(window, Window) or window.kind not in _LENGTH_KINDS[first == "after"]:
        return False
    if said & _NIGHTS and not said & _BACKWARD:
        return True
    if first not in _LASTING or said & _BACKWARD or (first in _AMBIGUOUS and not said & _COMPARED):
        return False
    is_short = window.length is not None and window.length.unit is Unit.HOURS
    if not is_short and not said & _EXCESS and first != "for":
        return False
    return not any(token.word in _DENYING for token in tokens[max(0, edge.start - _DENIAL_REACH) : edge.start])


def _has_unit(edge: Edge) -> bool:
    return isinstance(edge.meaning, Bound) and edge.meaning.number.unit is not None


def with_shared_units(edges: Sequence[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The quantities, where the unit of the last number is that of the one before as well: "50 or 100 pounds"."""
    found = list(edges)
    for number, edge in enumerate(found):
        meaning = edge.meaning
        if not isinstance(meaning, Bound) or not meaning.bare or meaning.number.currency or meaning.number.unit:
            continue
        if edge.end + 1 >= len(tokens) or tokens[edge.end].word != "or":
            continue
        best: Edge | None = None
        for other in edges:
            if other.start == edge.end + 1 and _is_bare_with_unit(other) and (best is None or other.score > best.score):
                best = other
        if best is not None and isinstance(best.meaning, Bound):
            shared = replace(best.meaning.number, value=meaning.number.value)
            found[number] = replace(edge, meaning=replace(meaning, number=shared))
    return found


def _is_bare_with_unit(edge: Edge) -> bool:
    meaning = edge.meaning
    return isinstance(meaning, Bound) and meaning.bare and bool(meaning.number.currency or meaning.number.unit)


def best_cover(edges: Iterable[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The best set of edges that do not overlap: as many tokens as possible, sure readings first."""
    ending: dict[int, list[Edge]] = {}
    for edge in edges:
        if isinstance(edge.meaning, (Bound, Range, Frequency, Window)):
            ending.setdefault(edge.end, []).append(edge)
    best: list[tuple[float, tuple[Edge, ...]]] = [(0.0, ())]
    for end in range(1, len(tokens) + 1):
        choice = best[end - 1]
        for edge in ending.get(end, ()):
            score, before = best[edge.start]
            bonus = _WINDOW_BONUS * isinstance(edge.meaning, Window)
            gain = (edge.end - edge.start) + bonus + edge.score - _EDGE_COST
            if score + gain > choice[0] + _MARGIN:
                choice = (score + gain, (*before, edge))
        best.append(choice)
    return list(best[-1][1])


def with_only(edges: Sequence[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The edges, where an "only" before the verb makes a plain number exact: "only ordered once", "only own two"."""
    return [_exactly(edge) if _is_count(edge.meaning) and _is_only(edge, tokens) else edge for edge in edges]


def _is_count(meaning: Meaning) -> bool:
    """Whether something may be how many: a frequency, or a plain number without a unit."""
    if isinstance(meaning, Frequency):
        return not meaning.vague
    return isinstance(meaning, Bound) and meaning.bare and meaning.number.currency is None and not meaning.number.unit


def _exactly(edge: Edge) -> Edge:
    meaning = edge.meaning
    if isinstance(meaning, Frequency):
        return replace(edge, meaning=replace(meaning, bounds=tuple(_exact(bound) for bound in meaning.bounds)))
    return replace(edge, meaning=_exact(meaning)) if isinstance(meaning, Bound) else edge


def _exact(bound: Bound | Range) -> Bound | Range:
    return Bound(Operator.EQUALS, bound.number) if isinstance(bound, Bound) and bound.bare else bound


def _is_only(edge: Edge, tokens: Sequence[Token]) -> bool:
    if edge.end < len(tokens) and tokens[edge.end].word in _ONLY:
        return True
    reach = _ONLY_REACH_OF_TIMES if isinstance(edge.meaning, Frequency) else _ONLY_REACH
    for number in range(edge.start - 1, max(edge.start - reach, -1), -1):
        if tokens[number].word in _ONLY:
            return True
        if tokens[number].kind is TokenKind.PUNCTUATION or tokens[number].word in _PARTING:
            return False
    return False


def with_suffixes(edges: Sequence[Edge], tokens: Sequence[Token]) -> tuple[list[Edge], set[int]]:
    """The edges with the comparison that follows their noun, and the tokens that say it.

    "two stars or less", "16,384 MB of memory or more"; "past 50" compares from the front.
    """
    taken: set[int] = set()
    found: list[Edge] = []
    starts = {edge.start for edge in edges}
    covered = {number for edge in edges for number in range(edge.start, edge.end)}
    for edge in edges:
        meaning = edge.meaning
        if not isinstance(meaning, Bound) or meaning.operator is not Operator.EQUALS:
            found.append(edge)
            continue
        operator, around = comparison_behind(edge, tokens, starts)
        if operator is not None:
            taken.update(around)
        elif edge.start and edge.start - 1 not in covered:
            first = _first_places(edge, meaning, tokens)
            if first is not None:
                taken.update(range(first, edge.start))
                found.append(replace(edge, meaning=Bound(Operator.AT_MOST, replace(meaning.number, unit="place"))))
                continue
            opening = _opening(edge, meaning, tokens)
            operator, around = (Operator.AT_MOST, opening) if opening else _placed_label(edge, tokens)
            if operator is None:
                operator = _placed(tokens[edge.start - 1].word, meaning.number.unit)
                around = range(edge.start - 1, edge.start)
            if operator is not None:
                taken.update(around)
        found.append(edge if operator is None else replace(edge, meaning=Bound(operator, meaning.number)))
    found, late = with_late_limits(found, tokens, taken)
    return found, taken | late


def _first_places(edge: Edge, meaning: Bound, tokens: Sequence[Token]) -> int | None:
    """Where the words begin that make a number one of the first places: "in the top 8"."""
    number, start = meaning.number, edge.start - 1
    if tokens[start].word != "top" or number.unit is not None or number.currency is not None or not meaning.bare:
        return None
    while start and tokens[start - 1].word in _BEFORE_PLACES:
        start -= 1
    return start if start < edge.start - 1 else None


def _placed_label(edge: Edge, tokens: Sequence[Token]) -> tuple[Operator | None, range]:
    """What stands before the noun of a label compares its number: "above level 30", "no lower than tier 4"."""
    noun = edge.start - 1
    if tokens[noun].lemma in _LABELS:
        for start in (noun - 1, noun - 2):
            if start >= 0 and tokens[start].word in _BEYOND:  # "past level 40", "beyond player level 40"
                return Operator.GREATER_THAN, range(start, start + 1)
        found = [
            (noun - end, start, comparator.operator)
            for start in range(max(0, noun - _LONGEST_COMPARATOR), noun)
            for end, comparator in BEFORE.at(tokens, start)
            if noun - end in (0, 1) and comparator.score >= _SURE_COMPARATOR
        ]
        if found:  # the one next to the noun: "above" of "are above level 40"
            gap, start, operator = min(found, key=lambda each: each[:2])
            return operator, range(start, noun - gap)
    return None, range(0)


def _opening(edge: Edge, meaning: Bound, tokens: Sequence[Token]) -> range | None:
    """The tokens before a length that say that it is the beginning of something: "within the first 10 seconds"."""
    if tokens[edge.start - 1].word not in _OPENING or meaning.number.unit not in _WITHIN_THING:
        return None
    start = edge.start - 1
    while start and tokens[start - 1].word in _BEFORE_OPENING:
        start -= 1
    return range(start, edge.start) if start < edge.start - 1 else None


def _placed(word: str, unit: str | None) -> Operator | None:
    """What a preposition of place makes of a number: "past 50", "within 3 km", "before the halfway point"."""
    if word in _BEYOND:
        return Operator.GREATER_THAN
    if word in _NEAR and unit in _DISTANCES:
        return Operator.AT_MOST
    return Operator.LESS_THAN if word == "before" and unit == "percent" else None
