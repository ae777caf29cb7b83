"""Two numbers that are the ends of what is meant: "between 2 and 4", "5-10k", "at least 5 but no more than 20"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.meanings import LOWER_BOUNDS, UPPER_BOUNDS, Bound, Number, Range
from coterie.nlu.numbermeasures import Measure, counted, has_unit
from coterie.nlu.phrases import Phrases
from coterie.nlu.suffixes import is_end
from coterie.nlu.tokens import Token

_AGES = "ages"
_OPENERS = Phrases(
    [
        ("[anywhere|somewhere|in|of|is|are] between [the]", "between"),
        ("[anywhere|ranging|ranges|range|is|are] from [the]", "from"),
        ("[with|in] [a|the] range of [from|between]", "between"),
        ("within", "between"),
        ("[is|are] between [the] ages [of]", _AGES),
        ("(ages|ages from|ages between)", _AGES),
    ]
)
_CONNECTORS = {
    "between": Phrases([("(and|to|-|—|or) [the]", 0.0)]),
    _AGES: Phrases([("(and|to|-|—|through)", 0.0)]),
    "from": Phrases([("[up|all the way] (to|until) [the|and including]", 0.0), ("(-|—|through|and)", 0.0)]),
    "": Phrases([("to", 0.0), ("(-|—)", 0.0), ("through", -0.1), ("up to", -0.2)]),
}
_OR = "or"
_SCALE_WORDS = {
    "k": 10**3,
    "thousand": 10**3,
    "grand": 10**3,
    "m": 10**6,
    "million": 10**6,
    "mil": 10**6,
    "billion": 10**9,
    "hundred": 100,
}

_SWAPPED = -0.4
_UNSCALED = -0.4
_BETWEEN_LIMITS, _MOST_JOINERS = words("but and , yet also"), 2
"""What joins two limits of one number."""


def joined_limits(measures: Iterable[Measure], tokens: Sequence[Token]) -> Iterator[Measure]:
    """What lies between two limits that are said in a row: "more than 3 but fewer than 10", "5 or more, 20 at most".

    Behind a comma alone a number with a noun of its own is another one: "a score over 0.7, under 5 orders".
    """
    limits = [measure for measure in measures if _is_limit(measure)]
    by_start: dict[int, list[Measure]] = defaultdict(list)
    for limit in limits:
        by_start[limit.start].append(limit)
    for first in limits if len(by_start) > 1 else ():
        place = first.end
        while place < len(tokens) and place < first.end + _MOST_JOINERS and tokens[place].word in _BETWEEN_LIMITS:
            place += 1
        if place == first.end:
            continue
        is_listed = tokens[place - 1].word == ","
        for second in by_start.get(place, ()):
            between = _between(first, second, has_noun=not is_end(tokens, second.end), is_listed=is_listed)
            if between is not None:
                score = first.score + second.score
                yield replace(second, start=first.start, bounds=(between,), score=score)


def _is_limit(measure: Measure) -> bool:
    """Whether a number is held against one side, by a word of comparison."""
    bound = measure.bounds[0]
    return len(measure.bounds) == 1 and isinstance(bound, Bound) and bound.operator in (*LOWER_BOUNDS, *UPPER_BOUNDS)


def _between(first: Measure, second: Measure, *, has_noun: bool, is_listed: bool) -> Range | None:
    """The range from a lower limit to a higher one; None of two that bound it from one side, or of different things."""
    limits = [limit for measure in (first, second) if isinstance(limit := measure.bounds[0], Bound)]
    low = next((limit for limit in limits if limit.operator in LOWER_BOUNDS), None)
    high = next((limit for limit in limits if limit.operator in UPPER_BOUNDS), None)
    if low is None or high is None or (has_noun and is_listed):
        return None
    said = has_unit(limits[0])
    if (first.times and not second.times) or (said and (second.times or (has_noun and not has_unit(limits[1])))):
        return None
    least, most = _shared(low.number, high.number)
    if least is None or most is None or least.unit != most.unit or not least.value < most.value:
        return None
    if is_listed and said != has_unit(limits[1]):
        return None
    if 0 < least.value < 1 < most.value:
        return None  # a share and a number: "a risk of over 0.7 and fewer than 3 visits"
    return Range(least, most, above=low.operator is Operator.GREATER_THAN, below=high.operator is Operator.LESS_THAN)


def ranges(tokens: Sequence[Token], start: int, by_start: dict[int, list[Measure]]) -> Iterator[Measure]:
    """Ranges from a token on. Measures that begin later aren't read yet, so `by_start` has only bare amounts there."""
    for place, opener in [(start, ""), *_OPENERS.at(tokens, start)]:
        for low in by_start.get(place, ()):
            if low.bare is None or low.end == len(tokens):
                continue
            for middle, score in _CONNECTORS[opener].at(tokens, low.end):
                for high in by_start.get(middle, ()):
                    first = replace(low, start=start, score=low.score + score)
                    made = _range(tokens, first, high, said=bool(opener))
                    yield from made if opener != _AGES else map(_in_years, made)
            if not opener and tokens[low.end].word == _OR:
                yield from _one_or_other(tokens, low, by_start.get(low.end + 1, ()))


def _range(tokens: Sequence[Token], low: Measure, high: Measure, *, said: bool) -> Iterator[Measure]:
    if low.bare is None or high.bare is None:
        return
    first, second = _shared(low.bare.number, high.bare.number)
    if first is None or second is None:
        return
    score = low.score + high.score
    times = high.times
    scale = _scale(tokens, high)
    if scale > 1 and first.value < second.value / scale:
        scaled = replace(first, value=first.value * scale)
        yield Measure(low.start, high.end, (Range(scaled, second),), score, times=times)
        score += _UNSCALED
    if first.value > second.value and first.unit == second.unit:
        if not said:
            score += _SWAPPED
        first, second, score = second, first, score + _SWAPPED
    yield Measure(low.start, high.end, (Range(first, second),), score, times=times)


def _in_years(measure: Measure) -> Measure:
    """A range of ages, with the unit that their word implies."""
    bound = measure.bounds[0]
    if not isinstance(bound, Range) or bound.low.unit or bound.high.unit:
        return measure
    return replace(measure, bounds=(Range(replace(bound.low, unit="year"), replace(bound.high, unit="year")),))


def _shared(low: Number, high: Number) -> tuple[Number | None, Number | None]:
    """Both ends with the currency and unit that only one has ("$50-100", "3 to 5 days"); None where they clash."""
    if low.currency and high.currency and low.currency != high.currency:
        return None, None
    currency = low.currency or high.currency
    if (low.unit is None and high.unit is None) or (low.unit and high.unit):
        return replace(low, currency=currency), replace(high, currency=currency)
    if low.unit is not None:
        # "between 5 minutes and 10": the second number may as well count something else.
        return (None, None) if high.currency else (low, replace(high, unit=low.unit))
    return replace(low, unit=high.unit, currency=currency), replace(high, currency=currency)


def _scale(tokens: Sequence[Token], high: Measure) -> int:
    """The size that was said with the second number of a range only, and is meant for both: "5-10k"."""
    for place in range(high.end - 1, high.start - 1, -1):
        word = tokens[place].word
        scale = _SCALE_WORDS.get(word) or (_SCALE_WORDS.get(word[-1]) if word[:1].isdigit() else None)
        if scale is not None:
            return scale
    return 1


def _one_or_other(tokens: Sequence[Token], low: Measure, highs: Iterable[Measure]) -> Iterator[Measure]:
    """For "once or twice", "two or three times": neighbours that count occurrences."""
    for high in highs:
        if low.bare is None or high.bare is None or high.bare.number.value != low.bare.number.value + 1:
            continue
        for often in [high] if high.times else counted(tokens, high):
            score = low.score + often.score
            yield Measure(low.start, often.end, (Range(low.bare.number, high.bare.number),), score, times=True)
