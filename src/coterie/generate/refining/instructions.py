"""What an instruction asks to do with a definition, read from its closed-class words alone.

An instruction is one or more commands ("make it 60 days and drop the country filter"). Each is an act and the words
that it is about; what those mean in a definition is for others to find out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from coterie.core.text import Span
from coterie.generate.refining import wordings
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind


class Act(StrEnum):
    """What is to be done."""

    NARROW = "narrow"  # add a condition that has to hold too
    WIDEN = "widen"  # let in those who satisfy another condition
    JOIN = "join"  # add people, which may mean either
    EXCLUDE = "exclude"  # add that a condition must not hold
    REMOVE = "remove"  # take out conditions
    UNTIME = "untime"  # take out the time filter of conditions
    SET = "set"  # change a time, a number or a value
    NEGATE = "negate"
    ANY = "any"  # OR instead of AND
    ALL = "all"  # AND instead of OR


@dataclass(frozen=True)
class Command:
    """One act and what it is about.

    `span` covers the command; `new` is what is put in; `targets` are the phrases that say where, all of which must fit.
    `prefix` goes before `new` when it is parsed. `bare` says that no word named the act: the form of the rest told;
    `joined` that it began with "and" or "also". `by` is 1 or -1 where `new` is what there is more or less: "extend
    it by 10 days"; `scale` multiplies it. `others` says that all but the targets is meant. `otherwise` is how to read
    the same words where this fits nothing.
    """

    act: Act
    span: Span
    new: Span | None = None
    targets: tuple[Span, ...] = ()
    prefix: str = ""
    bare: bool = False
    joined: bool = False
    by: int = 0
    scale: float = 0.0
    others: bool = False
    otherwise: Command | None = None


_CONNECTORS = frozenset({"and", "then", "but", ",", ";", "."})
_JOINERS = frozenset({"and", ","})
_LONGEST_TOO = 4
"""The words of "are fine as well"."""

_NEAR = 3
"""How many words into a phrase its subject may stand: "all of those people"."""


def read_commands(tokens: Sequence[Token]) -> list[Command]:
    """The commands of an instruction in the order they are given; none for a text without words."""
    bounds = _boundaries(tokens)
    commands = []
    for low, high in zip(bounds, [*bounds[1:], len(tokens)], strict=True):
        several = _swaps(tokens, low, high)
        command = None if several else _Reader(tokens, low, high).read()
        commands += several if command is None else [command]
    return commands


def _swaps(tokens: Sequence[Token], low: int, high: int) -> list[Command]:
    """Several exchanges under one verb: "switch pizza for sushi and 500 for 900"; none unless all parts are such."""
    verb = next((end for end, _ in (*wordings.SWAP.at(tokens, low), *wordings.SET.at(tokens, low)) if end < high), low)
    joiners = [n for n in range(verb + 1, high - 1) if tokens[n].word in _JOINERS and not tokens[n].quoted]
    if verb == low or not joiners:
        return []
    parts = [(a, b) for a, b in zip([verb, *(n + 1 for n in joiners)], [*joiners, high], strict=True) if a < b]
    links = wordings.SWAP_LINKS | wordings.SET_LINKS
    if not all(any(tokens[n].word in links for n in range(a + 1, b - 1)) for a, b in parts):
        return []
    opening = tuple(tokens[low:verb])
    read = [_Reader((*opening, *tokens[a:b]), 0, len(opening) + b - a).read() for a, b in parts]
    found = [command for command in read if command is not None and command.act is Act.SET and command.targets]
    return found if len(found) == len(parts) else []


def takes_back(tokens: Sequence[Token]) -> bool:
    """Whether an instruction asks for an earlier change to be taken back, and for nothing else: "undo that"."""
    said = {token.word for token in tokens if token.kind is not TokenKind.PUNCTUATION}
    return not said.isdisjoint(wordings.TAKING_BACK) and said <= wordings.TAKING_BACK | wordings.ABOUT_CHANGES


def _boundaries(tokens: Sequence[Token]) -> list[int]:
    found = [0]
    for number in range(1, len(tokens)):
        token = tokens[number]
        if token.quoted or number <= found[-1]:
            continue
        after = number
        if token.word not in _CONNECTORS:
            continue
        while after < len(tokens) and (tokens[after].word in _CONNECTORS or tokens[after].word in ("also", "please")):
            after += 1
        ends = token.text == ";" or (token.text == "." and after > number)
        swaps = _is_time(tokens[found[-1] : number]) and any(token.word == "instead" for token in tokens[after:])
        if after > number and after < len(tokens) and (ends or swaps or wordings.STARTS.at(tokens, after)):
            found.append(number)
    return found


def _is_time(tokens: Sequence[Token]) -> bool:
    """Whether some words are a time and nothing else: "60 days", "make it the last 2 weeks"."""
    rest = [token for token in tokens if token.kind is not TokenKind.NUMBER and token.word not in wordings.TIME_WORDS]
    return bool(tokens) and not rest


@dataclass
class _Reader:
    """Reads the tokens from `low` up to `high` as one command."""

    tokens: Sequence[Token]
    low: int
    high: int

    def __post_init__(self) -> None:
        # Phrases look at tokens to the end, so that a command must not see the next one.
        self.tokens = self.tokens[: self.high]
        while self.low < self.high and self._is_punctuation(self.high - 1):
            self.high -= 1
            self.tokens = self.tokens[: self.high]
        if self.low < self.high and self.tokens[self.low].word == "any":  # "any time is fine" is any time
            ends = (at for at in range(self.low + 1, self.high) if self._is_fine(at))
            self.high = next(ends, self.high)
            self.tokens = self.tokens[: self.high]

    def _is_fine(self, at: int) -> bool:
        return any(end == self.high for end, _ in wordings.FINE.at(self.tokens, at))

    def read(self) -> Command | None:
        junction = self._junction()
        if junction is not None:
            return junction
        self.low = self._skip(wordings.POLITE, self.low)
        leads = self.low if self._is_value(self.low) else self._skip(wordings.LEADS, self.low)
        bare = self._skip(wordings.POLITE, leads)
        if self.low >= self.high:
            return None
        contrast = self._contrast(self.low)
        if contrast is not None:
            return replace(contrast, otherwise=self._plain(bare))
        return self._plain(bare)

    def _plain(self, bare: int) -> Command | None:
        readers = (self._two_parts, self._scale, self._negate, self._not_only, self._remove, self._narrow, self._widen)
        for reader in readers:
            command = reader(self.low) or reader(bare)
            if command is not None:
                return command
        return self._set(bare) or self._exclude(bare) or self._rest()

    # The acts -----------------------------------------------------------------------------------------------------

    def _junction(self) -> Command | None:
        """Reads "either of these is enough", "all of them", "either the email or the order one is enough"."""
        words = [token.word for token in self.tokens[self.low : self.high]]
        if not words:
            return None
        span = self._span(self.low, self.high)
        triggers = [word for word in words if word in wordings.ANY_WORDS | wordings.ALL_WORDS]
        if set(words) <= wordings.JUNCTION_WORDS and wordings.JUNCTION_OBJECTS.intersection(words):
            if triggers and not (triggers[0] in ("or", "and") and "instead" not in words):
                return Command(Act.ANY if triggers[0] in wordings.ANY_WORDS else Act.ALL, span)
            if not triggers and "one" in words:
                return Command(Act.ANY, span)
        for ending, act, opener in ((wordings.ENOUGH, Act.ANY, "either"), (wordings.NEEDED, Act.ALL, "both")):
            for at in range(self.low + 1, self.high):
                if any(end == self.high for end, _ in ending.at(self.tokens, at)) and opener in words:
                    start = self.low + words.index(opener) + 1
                    cut = next((n for n in range(start, at) if self.tokens[n].word in ("or", "and")), None)
                    if cut is not None and start < cut < at - 1:
                        return Command(act, span, targets=(self._span(start, cut), self._span(cut + 1, at)))
        return None

    def _two_parts(self, low: int) -> Command | None:
        """Reads "X instead of Y", "replace Y with X", "Y should be X", "Y -> X"."""
        return self._instead_of(low) or self._swap(low) or self._should_be(low)

    def _contrast(self, low: int) -> Command | None:
        """Reads "not just this month but this year", and "tulips, not roses": the old beside the new."""
        for end, _ in wordings.NOT_JUST.at(self.tokens, low):
            for at in range(end + 1, self.high - 1):
                ends = [after for after, _ in wordings.BUT.at(self.tokens, at) if after < self.high]
                if ends:
                    return self._setting(max(ends), self.high, (self._span(end, at),))
        for at in range(low + 1, self.high - 1):
            ends = [after for after, _ in wordings.NOT_THE_OTHER.at(self.tokens, at) if after < self.high]
            if ends:
                return self._setting(self._after_opener(low), at, (self._span(max(ends), self.high),))
        return None

    def _scale(self, low: int) -> Command | None:
        """Reads "double the window"."""
        word = self.tokens[low].word
        before_the = low + 1 < self.high and self.tokens[low + 1].word == "the"
        scale = wordings.SCALES.get(word) or (wordings.SHARES.get(word) if before_the else None)
        if scale is None:
            return None
        targets = (self._span(low + 1, self.high),) if low + 1 < self.high else ()
        return Command(Act.SET, self._span(low, self.high), targets=targets, scale=scale)

    def _instead_of(self, low: int) -> Command | None:
        for at in range(low, self.high):
            for end, _ in wordings.INSTEAD_OF.at(self.tokens, at):
                if at == low:
                    comma = next((n for n in range(end, self.high) if self.tokens[n].text == ","), None)
                    if comma is None or comma + 1 >= self.high or comma == end:
                        return None
                    return self._setting(self._after_opener(comma + 1), self.high, (self._span(end, comma),))
                if end < self.high:
                    start = self._after_opener(low)  # "push instead of email" opens with no verb
                    return self._setting(start if start < at else low, at, (self._span(end, self.high),))
        return None

    def _swap(self, low: int) -> Command | None:
        for end, _ in wordings.SWAP.at(self.tokens, low):
            for at in range(end + 1, self.high - 1):
                if self.tokens[at].word in wordings.SWAP_LINKS:
                    return self._setting(at + 1, self.high, (self._span(end, at),))
        arrow = next((n for n in range(low + 1, self.high - 1) if self.tokens[n].text in wordings.ARROWS), None)
        if arrow is not None:
            return self._setting(arrow + 1, self.high, (self._span(self._after_opener(low), arrow),))
        return None

    def _should_be(self, low: int) -> Command | None:
        if self._speaks_of_people(low):
            return None
        for at in range(low + 1, self.high - 1):
            if self.tokens[at - 1].word == "not":
                return None
            for end, _ in wordings.SHOULD_BE.at(self.tokens, at):
                if end < self.high and self.tokens[low].word not in wordings.RELATIVES | {"they"}:
                    return self._setting(end, self.high, (self._span(low, at),))
        return None

    def _negate(self, low: int) -> Command | None:
        for end, _ in wordings.NEGATE.at(self.tokens, low):
            targets = (self._span(end, self.high),) if end < self.high else ()
            return Command(Act.NEGATE, self._span(low, self.high), targets=targets)
        last = self.high - 1
        if self.tokens[low].word in wordings.TURN and self.tokens[last].word in wordings.AROUND and low + 1 < last:
            return Command(Act.NEGATE, self._span(low, self.high), targets=(self._span(low + 1, last),))
        return None

    def _remove(self, low: int) -> Command | None:
        for end, _ in wordings.REMOVE.at(self.tokens, low):
            if end >= self.high:
                return Command(Act.REMOVE, self._span(low, self.high))
            return self._but_for(low, end) or self._people(low, end) or self._window(low, end) or self._taken(low, end)
        if self.tokens[low].word in ("leave", "take", "keep") and self.tokens[self.high - 1].word in wordings.OUT:
            return self._out(low)
        for end, _ in wordings.IGNORE.at(self.tokens, low):
            if end < self.high:
                excluded = Command(
                    Act.EXCLUDE, self._span(low, self.high), new=self._span(end, self.high), prefix=wordings.LEAVE_OUT
                )
                removed = self._window(low, end) or self._removal(low, end)
                return excluded if self._speaks_of_people(end) else replace(removed, otherwise=excluded)
        for end, _ in wordings.SOFT_REMOVE.at(self.tokens, low):
            if end >= self.high or self._speaks_of_people(end):
                return None
            if self._names_unit(end):
                return self._window(low, end) or self._removal(low, end)
            return self._window(low, end)
        for at in range(low + 1, self.high):
            if any(end == self.high for end, _ in wordings.NO_MATTER.at(self.tokens, at)):
                return Command(Act.REMOVE, self._span(low, self.high), targets=(self._span(low, at),))
        return None

    def _not_only(self, low: int) -> Command | None:
        """Reads "not just Gold": whoever else is let in as well, so that the test goes."""
        for end, _ in wordings.NOT_ONLY.at(self.tokens, low):
            if end < self.high and not self._is_number(end):
                return self._removal(low, end)
        return None

    def _removal(self, low: int, end: int) -> Command:
        return Command(Act.REMOVE, self._span(low, self.high), targets=(self._span(end, self.high),))

    def _taken(self, low: int, end: int) -> Command:
        """What is removed; where no condition has it, "remove VIPs" leaves people out."""
        command = self._removal(low, end)
        if self._names_unit(end) or self.tokens[end].word in ("the", "this", "that", "it", "both", "all", "everything"):
            return command
        excluded = replace(command, act=Act.EXCLUDE, targets=(), new=command.targets[0], prefix=wordings.LEAVE_OUT)
        return replace(command, otherwise=excluded)

    def _out(self, low: int) -> Command | None:
        """Reads "leave the emails out"."""
        if self.high - low <= _NEAR - 1:
            return None
        new = self._span(low + 1, self.high - 1)
        excluded = Command(Act.EXCLUDE, self._span(low, self.high), new=new, prefix=wordings.LEAVE_OUT)
        if self._speaks_of_people(low + 1):
            return excluded
        return Command(Act.REMOVE, self._span(low, self.high), targets=(new,), otherwise=excluded)

    def _but_for(self, low: int, end: int) -> Command | None:
        """Reads "drop everything but the country"."""
        for after, _ in wordings.BUT_FOR.at(self.tokens, end):
            if after < self.high:
                targets = (self._span(after, self.high),)
                return Command(Act.REMOVE, self._span(low, self.high), targets=targets, others=True)
        return None

    def _people(self, low: int, end: int) -> Command | None:
        if not self._speaks_of_people(end):
            return None
        new = self._span(end, self.high)
        return Command(Act.EXCLUDE, self._span(low, self.high), new=new, prefix=wordings.LEAVE_OUT)

    def _window(self, low: int, end: int) -> Command | None:
        """Reads "remove the window on orders", "no time limit": the time filter goes, the condition stays."""
        words = [token.word for token in self.tokens[end : self.high]]
        nouns = [number for number, word in enumerate(words) if word in wordings.WINDOW_NOUNS]
        if not nouns:
            return None
        first, last = nouns[0], end + nouns[-1]
        vague = first + end == last and words[first] in wordings.VAGUE_WINDOW_NOUNS
        if vague and not self._unit_follows(last) and not any(self._is_number(n) for n in range(end, last)):
            return None
        while last + 1 < self.high and self.tokens[last + 1].word in wordings.UNIT_NOUNS:
            last += 1
        rest = [(end, end + first), (last + 1, self.high)]
        targets = tuple(self._span(a, b) for a, b in rest if b > a)
        return Command(Act.UNTIME, self._span(low, self.high), targets=targets)

    def _unit_follows(self, number: int) -> bool:
        return number + 1 < self.high and self.tokens[number + 1].word in wordings.UNIT_NOUNS | {"on", "of", "for"}

    def _narrow(self, low: int) -> Command | None:
        for end, _ in wordings.NARROW.at(self.tokens, low):
            if end < self.high and self.tokens[low].word in ("keep", "only") and self._ends_in_unit(end):
                targets = (self._span(end, self.high),)
                return Command(Act.REMOVE, self._span(low, self.high), targets=targets, others=True)
            if end < self.high:
                return Command(Act.NARROW, self._span(low, self.high), new=self._span(end, self.high))
        return None

    def _widen(self, low: int) -> Command | None:
        for end, _ in wordings.WIDEN.at(self.tokens, low):
            if end < self.high and not self._is_number(end):
                return Command(Act.WIDEN, self._span(low, self.high), new=self._span(end, self.high))
        return None

    def _set(self, low: int) -> Command | None:
        instead = next((n for n in (low, self.high - 1) if self.tokens[n].word == "instead"), None)
        if instead is not None and self.high - low > 1:
            start, stop = (low + 1, self.high) if instead == low else (low, self.high - 1)
            start = self._skip(wordings.POLITE, start)
            found = self._set_to(start, stop)
            return found or self._setting(self._after_opener(start), stop, ())
        if any(end < self.high for end, _ in wordings.SET.at(self.tokens, low)):
            return self._set_to(low, self.high) or self._setting(self._after_opener(low), self.high, ())
        return None

    def _set_to(self, low: int, high: int) -> Command | None:
        """Reads "change the country [from US] to Canada": what stands before "to" says where."""
        if not any(end < high for end, _ in wordings.SET.at(self.tokens, low)):
            return None
        start = self._after_opener(low)
        by = next((n for n in range(start, high - 1) if self.tokens[n].word == "by"), None)
        verb = self.tokens[low].word
        if by is not None and verb in wordings.MORE_BY | wordings.LESS_BY:
            command = self._setting(by + 1, high, (self._span(start, by),) if by > start else ())
            return command and replace(command, by=1 if verb in wordings.MORE_BY else -1)
        link = next((n for n in range(high - 2, start - 1, -1) if self.tokens[n].word in wordings.SET_LINKS), None)
        if link is None:
            return None
        source = next((n for n in range(start, link) if self.tokens[n].word == "from"), None)
        stop = link - 1 if link - 1 > start and self.tokens[link - 1].word in ("up", "down") else link
        parts = [(start, stop)] if source is None else [(start, source), (source + 1, stop)]
        return self._setting(link + 1, high, tuple(self._span(a, b) for a, b in parts if b > a))

    def _exclude(self, low: int) -> Command | None:
        span = self._span(self.low, self.high)
        for end, denies in wordings.EXCLUDE.at(self.tokens, low):
            if end >= self.high:
                continue
            if denies:
                return Command(Act.EXCLUDE, span, new=self._span(low, self.high), bare=low == self.low)
            return Command(Act.EXCLUDE, span, new=self._span(end, self.high), prefix=wordings.LEAVE_OUT)
        return None

    def _rest(self) -> Command:
        """A condition by itself, or with "and" or "also" before it, which for people may let them in as well."""
        span = self._span(self.low, self.high)
        for end, _ in wordings.JOIN.at(self.tokens, self.low):
            if end >= self.high or self._is_value(self.low):
                continue
            end = self._skip(wordings.POLITE, end)  # noqa: PLW2901
            excluded = self._exclude(end)
            if excluded is not None:
                return excluded
            if self.tokens[self.low].word == "and" and self.tokens[end].word in wordings.RELATIVES:
                return Command(Act.NARROW, span, new=self._span(end, self.high))
            until = self._too(end)
            act = Act.JOIN if self._speaks_of_people(end) or until < self.high else Act.NARROW
            return Command(act, span, new=self._span(end, until), joined=True)
        until = self._too(self.low)
        if until < self.high:
            return Command(Act.JOIN, span, new=self._span(self.low, until))
        return Command(Act.NARROW, span, new=span, bare=True)

    def _too(self, low: int) -> int:
        """Where "too" or "as well" begins at the end of what follows `low`; the end where it doesn't say so."""
        for at in range(max(low + 1, self.high - _LONGEST_TOO), self.high):
            if any(end == self.high for end, _ in wordings.TOO.at(self.tokens, at)):
                return at
        return self.high

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
