"""The words of one command, and what stands where in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from coterie.core.text import Span
from coterie.generate.refining import wordings
from coterie.generate.refining.commands import Act, Command
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind

_NEAR = 3
"""How many words into a phrase its subject may stand: "all of those people"."""


@dataclass
class Phrase:
    """The tokens from `low` up to `high`, without what is said behind a command and means nothing."""

    tokens: Sequence[Token]
    low: int
    high: int
    all: int = field(init=False)

    def __post_init__(self) -> None:
        self.all = len(self.tokens)
        # Phrases look at tokens to the end, so that a command must not see the next one.
        self.tokens = self.tokens[: self.high]
        while self.low < self.high and self._is_punctuation(self.high - 1):
            self.high -= 1
            self.tokens = self.tokens[: self.high]
        self._cut_tail()
        if self.low < self.high and self.tokens[self.low].word == "any":  # "any time is fine" is any time
            ends = (at for at in range(self.low + 1, self.high) if self._is_fine(at))
            self.high = next(ends, self.high)
            self.tokens = self.tokens[: self.high]

    def _cut_tail(self) -> None:
        """Leaves out what is said behind a command, such as "after all" and "pls"."""
        at = self.low + 1
        while at < self.high:
            if any(end == self.high for end, _ in wordings.TAIL.at(self.tokens, at)):
                while at > self.low + 1 and self._is_punctuation(at - 1):
                    at -= 1
                self.high = at
                self.tokens = self.tokens[: self.high]
                at = self.low
            at += 1

    def after_polite(self) -> int:
        """Where what is said begins."""
        return self._skip(wordings.POLITE, self.low)

    def _is_fine(self, at: int) -> bool:
        return any(end == self.high for end, _ in wordings.FINE.at(self.tokens, at))

    # Places -------------------------------------------------------------------------------------------------------

    def _setting(self, low: int, high: int, targets: tuple[Span, ...]) -> Command | None:
        if low >= high:
            return None
        return Command(Act.SET, self._span(self.low, self.high), new=self._span(low, high), targets=targets)

    def _after_opener(self, low: int) -> int:
        """Past "make it", "use", "change that"."""
        for end, _ in wordings.SET.at(self.tokens, low):
            if end >= self.high:
                continue
            if self.tokens[end].word in wordings.PRONOUNS and end + 1 < self.high:
                end += 1  # noqa: PLW2901
                if self.tokens[end].word in wordings.AFTER_PRONOUN and end + 1 < self.high:
                    return end + 1
            return end
        return low

    def _skip(self, phrases: Phrases[bool], low: int) -> int:
        while low < self.high:
            ends = [end for end, _ in phrases.at(self.tokens, low) if end < self.high]
            if not ends:
                return low
            low = max(ends)
        return low

    def _is_value(self, low: int) -> bool:
        """Whether a "plus" is the name of something, and joins nothing: "plus or pro"."""
        behind = self.tokens[low + 1].word if low + 1 < self.high else ""
        return low < self.high and self.tokens[low].word == "plus" and behind in wordings.BEHIND_VALUES

    def _speaks_of_people(self, low: int) -> bool:
        near = range(low, min(low + _NEAR, self.high))
        return any(self.tokens[n].word in wordings.SUBJECTS for n in near if self._only_small(low, n))

    def _only_small(self, low: int, high: int) -> bool:
        return all(self.tokens[n].word in wordings.SMALL_BEFORE_SUBJECT for n in range(low, high))

    def _names_unit(self, low: int) -> bool:
        if self.tokens[low].word == "the" and self.tokens[self.high - 1].word in wordings.UNIT_NOUNS:
            return True
        return any(self.tokens[n].word in wordings.PLAIN_UNIT_NOUNS for n in range(low, self.high))

    def _ends_in_unit(self, low: int) -> bool:
        last = self.tokens[self.high - 1].word
        return self.high - low > 1 and last in wordings.PLAIN_UNIT_NOUNS | {"part", "bit", "parts", "bits"}

    def _is_number(self, number: int) -> bool:
        return self.tokens[number].kind is TokenKind.NUMBER

    def _is_punctuation(self, number: int) -> bool:
        return self.tokens[number].kind is TokenKind.PUNCTUATION and not self.tokens[number].quoted

    def _span(self, low: int, high: int) -> Span:
        return self.tokens[low].span.join(self.tokens[high - 1].span)
