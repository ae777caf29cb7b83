"""Comparisons with numbers and how-often expressions in a prompt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.comparators import BEFORE, BEHIND
from coterie.nlu.edges import outside_quotes, prefer_longest
from coterie.nlu.meanings import Bound, Edge, Frequency, Number, Range
from coterie.nlu.numbermeasures import Measure, counted
from coterie.nlu.numberranges import joined_limits, ranges
from coterie.nlu.numbers import find_numbers, unit_at
from coterie.nlu.numerals import numerals_at
from coterie.nlu.occurrences import exactly_once, once_more
from coterie.nlu.phrases import Phrases
from coterie.nlu.reading import Reading
from coterie.nlu.suffixes import set_off
from coterie.nlu.tokens import Token
from coterie.nlu.waypoints import points_passed

_THAN, _JOINING = frozenset({"than", "then"}), frozenset({"or", "and", "but", ","})
_ONCE = {"once": 1, "twice": 2, "thrice": 3}
_CLAUSE_SUBJECTS = frozenset({"they", "he", "she", "it", "we", "you", "their", "the", "again"})
_RATE = Phrases([("(a|an|per|every|each) (day|night|week|month|year|hour|quarter|fortnight)", True)])

_VAGUE_COUNTS: Phrases[tuple[int, float]] = Phrases(
    [
        ("(repeatedly|recurrently|persistently)", (2, 0.0)),
        ("again and again", (2, 0.0)),
        ("over and over [again]", (2, 0.0)),
        ("time (and|after) [time] again", (2, 0.0)),
        ("time after time", (2, 0.0)),
        ("[on] (multiple|various) (times|occasions)", (2, 0.0)),
        ("[on] several [separate|different] (times|occasions)", (2, 0.0)),
        ("[on] [a|the] couple [of] (times|occasions)", (2, 0.0)),
        ("[on] [a] few (times|occasions)", (3, 0.0)),
        ("[on] (many|numerous|countless) (times|occasions)", (3, 0.0)),
        ("[on] [a] (lot|lots|loads|tons|bunch|plenty|number) of (times|occasions)", (3, 0.0)),
        ("(times without number|umpteen times|a ton)", (3, 0.0)),
        (
            "[very|quite|fairly|pretty|really|so|most] (frequently|often|regularly|constantly|habitually|routinely)",
            (3, 0.0),
        ),
        ("on a regular basis", (3, 0.0)),
        ("all the time", (3, -0.4)),
    ]
)
_SUPERLATIVES = frozenset({"most", "least", "how", "more", "less"})

_MANY: Phrases[tuple[int, float]] = Phrases(
    [
        ("multiple", (2, -0.1)),
        ("several", (2, -0.1)),
        ("various", (2, -0.5)),
        ("[a|the] few", (3, -0.3)),
        ("(many|numerous|countless)", (3, -0.3)),
        ("[a] (lot|lots|loads|tons|bunch|plenty|handful|heap|heaps) of", (3, -0.3)),
        ("a number of", (3, -0.3)),
        ("more than a (couple|few)", (3, 0.0)),
        ("more than a couple of", (3, 0.0)),
    ]
)
"""Words of plenty in front of what is counted: the number that is at least meant."""

_FILLERS = Phrases(
    [
        ("a [grand|combined|cumulative] total of", True),
        ("[the|some|a|an]", True),
        ("all of", True),
        ("as [many|much] as", True),
    ]
)
_TEENS = frozenset(("teenagers", "teenager", "teens", "adolescents"))
_FIRST_TEEN, _LAST_TEEN = 13, 19

_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "20s": 20, "30s": 30, "40s": 40, "50s": 50, "60s": 60, "70s": 70, "80s": 80, "90s": 90,
}  # fmt: skip
_DECADE_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}

_ADDING = frozenset(("add", "total"))

_UNIT_ALONE = -1.5
_CONJUNCTION = -1.0
_WITH_RATE = -0.5
_DOUBTFUL = -0.5
_FEWEST_IN_DECADE = 9


def find_quantities(tokens: Sequence[Token]) -> list[Edge]:
    """All numbers, bounds, ranges and frequencies, by place, the longest first (`generation.md` sections 2, 3 and 6).

    Each number is there as Number and as a bare Bound; with a comparator before or behind it, as a Bound of that; two
    with a word of range between, as a Range. What counts occurrences ("at least 3 times", "twice", "repeatedly") is a
    Frequency. Only the number is covered, never what is counted; a comparator behind that ("3 orders or more") is found
    by `suffixes`. Negation ("never", "no", "zero orders") is left to the parser.
    """
    tokens = Reading.of(tokens)
    numbers = find_numbers(tokens)
    by_start: dict[int, list[Measure]] = defaultdict(list)
    for measure in _amounts(tokens, numbers):
        by_start[measure.start].append(measure)
    measures: list[Measure] = []
    for start in range(len(tokens)):
        spans = list(ranges(tokens, start, by_start))
        simple = [*by_start.get(start, ()), *spans]
        behind = [made for measure in simple for made in _with_comparator_behind(tokens, measure)]
        often = [made for measure in (*simple, *behind) for made in counted(tokens, measure)]
        behind_often = [made for measure in often for made in _with_comparator_behind(tokens, measure)]
        by_start[start] = [*simple, *behind, *often, *behind_often]
        measures += by_start[start]
    compared = [made for start in range(len(tokens)) for made in _with_comparator_before(tokens, start, by_start)]
    measures += compared
    measures += joined_limits(measures, tokens)
    measures += _ranks(tokens, numbers)
    edges = [*numbers, *(_edge(tokens, measure) for measure in measures)]
    edges += points_passed(tokens, numbers)
    edges += _vague(tokens)
    edges += exactly_once(tokens)
    edges += once_more(tokens)
    edges += _decades(tokens)
    return prefer_longest(outside_quotes(edges, tokens))


def _edge(tokens: Sequence[Token], measure: Measure) -> Edge:
    score = measure.score
    if not measure.times:
        if (
            measure.bare is not None
            and tokens[measure.start].word in {"a", "an"}
            and measure.bare.number.unit is not None
        ):
            # "a week" alone is hardly a quantity, though "over an hour" is.
            score += _UNIT_ALONE
        return Edge(measure.start, measure.end, measure.bounds[0], score)
    if _RATE.at(tokens, measure.end):
        score += _WITH_RATE
    start = measure.start
    if start > 0 and tokens[start - 1].word == "on" and tokens[measure.end - 1].word in {"occasion", "occasions"}:
        start -= 1
    bounds = tuple(
        replace(b, operator=Operator.AT_LEAST) if isinstance(b, Bound) and b.bare and b.number.value else b
        for b in measure.bounds
    )
    return Edge(start, measure.end, Frequency(bounds, vague=measure.vague), score)


def _amounts(tokens: Sequence[Token], numbers: Iterable[Edge]) -> Iterator[Measure]:
    for edge in numbers:
        if isinstance(edge.meaning, Number):
            yield Measure(edge.start, edge.end, (Bound(Operator.EQUALS, edge.meaning, bare=True),), edge.score)
    for token in tokens:
        count = _ONCE.get(token.word)
        if count is not None and (token.index == 0 or tokens[token.index - 1].word not in {"at", "all"}):
            bound = Bound(Operator.EQUALS, Number(count), bare=True)
            following = tokens[token.index + 1].word if token.index + 1 < len(tokens) else ""
            score = _CONJUNCTION if token.word == "once" and following in _CLAUSE_SUBJECTS else 0.0
            yield Measure(token.index, token.index + 1, (bound,), score, times=True)


# Around a number ------------------------------------------------------------------------------------------------------


def _with_comparator_behind(tokens: Sequence[Token], measure: Measure) -> Iterator[Measure]:
    if measure.bare is None:
        return
    number = measure.bare.number
    for end, comparator in chain(BEHIND.at(tokens, measure.end), set_off(tokens, measure.end)):
        if end < len(tokens) and tokens[end].word in _THAN and tokens[measure.end].word in _JOINING:
            continue  # "rated it 1 or more than 4"
        yield measure.compared(comparator.operator, end=end, score=comparator.score)
        unit = unit_at(tokens, end) if number.unit is None and number.currency is None else None
        if unit is not None and not measure.times:  # "20+ minutes", "3 or more hours"
            whole = Bound(comparator.operator, replace(number, value=number.value * unit[1], unit=unit[0]))
            yield replace(measure, end=end + 1, bounds=(whole,), score=measure.score + comparator.score)


def _with_comparator_before(
    tokens: Sequence[Token], start: int, by_start: dict[int, list[Measure]]
) -> Iterator[Measure]:
    if tokens[start].word == "up" and start and tokens[start - 1].lemma in _ADDING:
        return  # "adding up to 5 hours" sets no limit
    for end, comparator in BEFORE.at(tokens, start):
        weak = tokens[start].word in {"of", "is", "are", "was", "were"} and end == start + 1
        places = {end, *(filler for filler, _ in _FILLERS.at(tokens, end))}
        for place in places:
            for measure in by_start.get(place, ()):
                if tokens[end - 2].word == "total" and comparator.operator is Operator.EQUALS and _is_compared(measure):
                    yield replace(measure, start=start)  # "a total of $200+"
                elif measure.bare is not None and not (weak and _is_no_bound(tokens, start, measure)):
                    limit = _limit_before(tokens, start) if weak else None
                    operator, score = (limit, 0.0) if limit is not None else comparator
                    yield measure.compared(operator, start=start, score=score)


def _is_compared(measure: Measure) -> bool:
    """Whether a number has its comparison behind it."""
    return measure.bare is None and len(measure.bounds) == 1 and isinstance(measure.bounds[0], Bound)


def _ranks(tokens: Sequence[Token], numbers: Iterable[Edge]) -> Iterator[Measure]:
    """For "in the top 20 %": from four fifths up, of what is kept as a share."""
    for edge in numbers:
        number, start = edge.meaning, edge.start - 1
        side = RANKED.get(tokens[start].word) if start >= 0 else None
        if side is None or not isinstance(number, Number) or number.unit != "percent":
            continue
        while start > 0 and tokens[start - 1].word in _BEFORE_RANKS:
            start -= 1
        share = 100 - number.value if side is Operator.AT_LEAST else number.value
        yield Measure(start, edge.end, (Bound(side, replace(number, value=share)),), edge.score)


RANKED = {
    **dict.fromkeys(("top", "upper", "highest"), Operator.AT_LEAST),
    **dict.fromkeys(("bottom", "lower", "lowest"), Operator.AT_MOST),
}
"""Words for one end of a ranking, each with the comparison that it makes of a share."""

_BEFORE_RANKS = words("in within among the")


def _limit_before(tokens: Sequence[Token], place: int) -> Operator | None:
    """The comparison said with the noun in front of "of" or "is": "a minimum spend of", "maximum price is"."""
    for token in reversed(tokens[max(0, place - 2) : place]):
        limit = _LIMITS.get(token.word)
        if limit is not None:
            return limit
    return None


_LIMITS = {
    **dict.fromkeys(("minimum", "min"), Operator.AT_LEAST),
    **dict.fromkeys(("maximum", "max"), Operator.AT_MOST),
}


def _is_no_bound(tokens: Sequence[Token], start: int, measure: Measure) -> bool:
    """Whether a number behind "of" or "is" is one of a choice, or tells which one: "the size of the first order"."""
    is_place = tokens[start].word == "of" and any(n.ordinal for n in numerals_at(tokens, measure.end - 1))
    return is_place or _is_listed(tokens, measure.end)


def _is_listed(tokens: Sequence[Token], end: int) -> bool:
    """Whether another number follows as a choice: "of 4 or 5" is no bound."""
    if end + 1 >= len(tokens) or tokens[end].word not in {"or", ","}:
        return False
    return bool(numerals_at(tokens, end + 1))


# Words without numbers ------------------------------------------------------------------------------------------------


def _vague(tokens: Sequence[Token]) -> Iterator[Edge]:
    for start, token in enumerate(tokens):
        for end, (count, score) in _VAGUE_COUNTS.at(tokens, start):
            if token.word in {"frequently", "often"} and start > 0 and tokens[start - 1].word in _SUPERLATIVES:
                continue
            if token.word == "most":
                continue
            bound = Bound(Operator.AT_LEAST, Number(count))
            yield Edge(start, end, Frequency((bound,), vague=True), score)
        for end, (count, score) in _MANY.at(tokens, start):
            if end < len(tokens) and tokens[end].word not in {"times", "occasions"}:
                yield Edge(start, end, Bound(Operator.AT_LEAST, Number(count)), score)


def _decades(tokens: Sequence[Token]) -> Iterator[Edge]:
    """For "in their 30s", "late twenties", "30-somethings": ages."""
    for place, token in enumerate(tokens):
        decade = _DECADES.get(token.word)
        start, end, low, high = place, place + 1, 0, _FEWEST_IN_DECADE
        score = _DOUBTFUL
        if token.word in _TEENS:
            yield Edge(place, place + 1, Range(Number(_FIRST_TEEN), Number(_LAST_TEEN)), 0.0)
            continue
        if decade is None:
            follows = tokens[place + 1].word if place + 1 < len(tokens) and tokens[place + 1].joined else ""
            if follows not in {"something", "somethings"} or not token.word.isdigit():
                continue
            decade, end, score = int(token.word), place + 2, 0.0
        if start > 0 and tokens[start - 1].word in _DECADE_PARTS:
            low, high = _DECADE_PARTS[tokens[start - 1].word]
            start, score = start - 1, -0.1
        if start > 0 and tokens[start - 1].word in {"their", "his", "her", "your"}:
            start, score = start - 1, 0.0
            if start > 0 and tokens[start - 1].word == "in":
                start -= 1
        yield Edge(start, end, Range(Number(decade + low), Number(decade + high)), score)
