"""Comparisons with numbers while they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.meanings import Bound, Range
from coterie.nlu.numerals import numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token

_TIMES_WORDS = Phrases(
    [
        ("[separate|different|distinct|individual|whole|full] (times|time|occasions|occasion|x)", 0.0),
        ("instances", -0.4),
    ]
)
_RATED = words("speed zoom playback pace")
_VAGUE_NUMERALS = frozenset({"couple", "few", "several", "handful"})
_DOUBTFUL, _OTHER_READING = -0.5, -0.1


@dataclass(frozen=True, slots=True)
class Measure:
    """A comparison while it is read.

    `times` says that occurrences are counted ("3 times"), `vague` that the number isn't meant exactly.
    """

    start: int
    end: int
    bounds: tuple[Bound | Range, ...]
    score: float = 0.0
    times: bool = False
    vague: bool = False

    @property
    def bare(self) -> Bound | None:
        """The only bound, where it has no word of comparison yet."""
        bound = self.bounds[0]
        return bound if len(self.bounds) == 1 and isinstance(bound, Bound) and bound.bare else None

    def compared(
        self, operator: Operator, *, start: int | None = None, end: int | None = None, score: float = 0.0
    ) -> Measure:
        """The same number under a comparator that stands before or behind it."""
        bare = self.bare
        bounds: tuple[Bound | Range, ...] = self.bounds if bare is None else (Bound(operator, bare.number),)
        return replace(
            self,
            start=self.start if start is None else start,
            end=self.end if end is None else end,
            bounds=bounds,
            score=self.score + score,
        )


def counted(tokens: Sequence[Token], measure: Measure) -> Iterator[Measure]:
    """For "3 times", "two or more occasions", "5x": a number without unit that counts occurrences."""
    if measure.times or any(has_unit(bound) for bound in measure.bounds):
        return
    if any(numeral.ordinal for numeral in numerals_at(tokens, measure.end - 1)):
        return
    for end, own in _TIMES_WORDS.at(tokens, measure.end):
        if tokens[end - 1].word == "x" and not tokens[end - 1].joined:
            continue
        if tokens[end - 1].word == "x" and end < len(tokens) and tokens[end].lemma in _RATED:
            yield replace(measure, end=end)  # "at 1.5x speed" is how fast, not how often
            continue
        vague = any(token.word in _VAGUE_NUMERALS for token in tokens[measure.start : measure.end])
        joined = tokens[end - 1].joined and tokens[end - 1].word == "time"
        score = measure.score + own + (_DOUBTFUL if joined else 0.0) + (_OTHER_READING if vague else 0.0)
        yield replace(measure, end=end, times=True, vague=vague, score=score)


def has_unit(bound: Bound | Range) -> bool:
    """Whether a number was said with a unit or a currency."""
    number = bound.number if isinstance(bound, Bound) else bound.high
    return number.unit is not None or number.currency is not None
