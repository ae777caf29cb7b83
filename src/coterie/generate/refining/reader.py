"""Reads the words of one command: its act, what is put in and where."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coterie.generate.refining import wordings
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.junctions import read_alternatives, read_junction
from coterie.generate.refining.phrase import Phrase

_LONGEST_COLON = 4
_LONGEST_CONTRAST = 4
_LONGEST_TOO = 4
"""The words of "are fine as well"."""

_MEAN = frozenset({"mean", "meant"})
_OF_PEOPLE = frozenset({"they", "who", "whose"})
_NUMBER_WORDS = frozenset(wordings.NUMBERS)
_NEAR = 3
"""How many words into a phrase its subject may stand: "all of those people"."""


@dataclass
class Reader(Phrase):
    """Reads the tokens from `low` up to `high` as one command."""

    def read(self) -> Command | None:
        """The command; None for words that ask for nothing."""
        junction = read_junction(self.tokens, self.low, self.high)
        if junction is not None:
            return junction
        self.low = self._skip(wordings.POLITE, self.low)
        leads = self.low if self._is_value(self.low) else self._skip(wordings.LEADS, self.low)
        bare = self._skip(wordings.POLITE, leads)
        if self.low >= self.high or self._is_only_polite():
            return None
        for end, _ in wordings.DONE_SO.at(self.tokens, bare):
            if end < self.high:
                return self._setting(end, self.high, ())
        meant = self._meant() or self._or_not() or self._more_by(bare) or self._of_one(bare) or self._colon(bare)
        meant = meant or self._better(bare)
        if meant is not None:
            return replace(meant, otherwise=self._plain(bare))
        first = read_alternatives(self.tokens, self.low, self.high) or self._contrast(self.low) or self._enough(bare)
        if first is not None:
            return replace(first, otherwise=self._plain(bare))
        return self._plain(bare)

    def _meant(self) -> Command | None:
        """Reads "attended, I mean"."""
        last = self.high - 2
        if last <= self.low or self.tokens[last].word not in ("i", "we") or self.tokens[last + 1].word not in _MEAN:
            return None
        while last > self.low and self._is_punctuation(last - 1):
            last -= 1
        return self._setting(self.low, last, ()) if last > self.low else None

    def _or_not(self) -> Command | None:
        """Reads "garden or not, I don't care", "with or without a garden": the test goes."""
        words = [token.word for token in self.tokens[self.low : self.high]]
        for opener in (["with", "or", "without"], ["with", "and", "without"]):
            if words[: len(opener)] == opener and len(words) > len(opener):
                return self._removal(self.low, self.low + len(opener))
        for at in range(self.low + 1, min(self.low + _LONGEST_CONTRAST + 1, self.high)):
            for end, _ in wordings.OR_NOT.at(self.tokens, at):
                rest = end == self.high or self._is_punctuation(end) or wordings.REMOVE.at(self.tokens, end)
                if rest and not self._is_number(at - 1):
                    return Command(Act.REMOVE, self._span(self.low, self.high), targets=(self._span(self.low, at),))
        return None

    def _more_by(self, low: int) -> Command | None:
        """Reads "two more classes" and "a week longer": what there is and so much more, or less."""
        start = self._after_opener(low)
        for at in range(start + 1, min(start + _NEAR + 1, self.high)):
            word = self.tokens[at].word
            if word not in wordings.MORE | wordings.FEWER or self.tokens[at - 1].word == "or":
                continue
            if at + 1 < self.high and self.tokens[at + 1].word in ("than", "or"):
                return None
            number = self._is_number(start) or self.tokens[start].word in _NUMBER_WORDS
            length = self.tokens[start].word in ("a", "an") and self.tokens[at - 1].word in wordings.LENGTHS
            if not number and not length:
                return None
            command = self._setting(start, at, (self._span(at + 1, self.high),) if at + 1 < self.high else ())
            return command and replace(command, by=1 if word in wordings.MORE else -1)
        return None

    def _of_one(self, low: int) -> Command | None:
        """Reads "that last one at least 5 times": one that is counted off, and what it is to be."""
        for at in range(low + 1, min(low + _NEAR + 1, self.high - 1)):
            counted = self.tokens[at - 1].word in wordings.COUNTING_OFF
            if counted and self.tokens[at].word in wordings.UNIT_NOUNS and wordings.SETTING_OFF.at(self.tokens, at + 1):
                return self._setting(at + 1, self.high, (self._span(low, at + 1),))
        return None

    def _is_only_polite(self) -> bool:
        """Whether nothing else is said, as in the "Actually" of "Actually, make it 5"."""
        whole = any(end == self.high for end, _ in wordings.POLITE.at(self.tokens, self.low))
        return whole and self.high < self.all

    def _enough(self, low: int) -> Command | None:
        """Reads "3 or more would do" and "four flights are enough": a number or a time in the place of another."""
        for at in range(low + 1, self.high):
            if any(end == self.high for end, _ in wordings.ENOUGH.at(self.tokens, at)):
                numbers = any(self._is_number(n) or self.tokens[n].word in _NUMBER_WORDS for n in range(low, at))
                scaled = self._times_as(low, at)
                loosely = self._setting(low, at, ()) if numbers else None
                return scaled or (loosely and replace(loosely, loosely=True))
        return self._times_as(low, self.high)

    def _better(self, low: int) -> Command | None:
        """Reads "burgers would be better"."""
        for at in range(low + 1, self.high):
            if any(end == self.high for end, _ in wordings.BETTER.at(self.tokens, at)):
                return self._setting(low, at, ())
        return None

    def _times_as(self, low: int, high: int) -> Command | None:
        """Reads "half as many", "twice as long"."""
        scale = wordings.FEWER_OR_MORE.get(self.tokens[low].word)
        if scale is None or high - low < _NEAR or self.tokens[low + 1].word != "as":
            return None
        measure = self.tokens[low + 2].word
        if measure not in wordings.AS_MANY | wordings.AS_LONG or (
            high - low > _NEAR and self.tokens[high - 1].word != "as"
        ):
            return None
        return Command(Act.SET, self._span(self.low, self.high), scale=scale, counts=measure in wordings.AS_MANY)

    def _plain(self, bare: int) -> Command | None:
        readers = (self._two_parts, self._scale, self._negate, self._not_only, self._remove, self._narrow, self._widen)
        for reader in readers:
            command = reader(self.low) or reader(bare)
            if command is not None:
                return command
        setting = self._set(bare)
        if setting is not None and self.tokens[bare].word in wordings.VERBS_OF_DEEDS and not setting.targets:
            return replace(setting, otherwise=self._rest())  # "put a freeze on their card"
        return setting or self._exclude(bare) or self._rest()

    # The acts -----------------------------------------------------------------------------------------------------

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
            if self.tokens[at].word == "not" and self._puts_against(low, at):
                return self._setting(self._after_opener(low), at, (self._span(at + 1, self.high),))
        for at in range(low + 1, self.high - 1):
            ends = [after for after, _ in wordings.NOT_THE_OTHER.at(self.tokens, at) if after < self.high]
            if ends:
                return self._setting(self._after_opener(low), at, (self._span(max(ends), self.high),))
        return None

    def _puts_against(self, low: int, at: int) -> bool:
        """Whether a "not" without a comma stands between two names: "Hamburg not Berlin", "level 60 not 50"."""
        before, behind = self.tokens[low:at], self.tokens[at + 1 : self.high]
        if len(before) > _LONGEST_CONTRAST or len(behind) > _LONGEST_CONTRAST or self._speaks_of_people(low):
            return False
        said = {token.word for token in before}
        return wordings.NOT_BEHIND.isdisjoint(said) and behind[0].word not in wordings.NOT_BEFORE

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
                if end < self.high and all(token.word in wordings.COMPARING for token in self.tokens[end : self.high]):
                    return self._setting(self._after_opener(low), at, ())
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
            if self.tokens[at - 1].word == "not" or self.tokens[at - 1].word in _OF_PEOPLE:
                return None
            for end, _ in wordings.SHOULD_BE.at(self.tokens, at):
                if end < self.high and (self.tokens[low].word not in wordings.RELATIVES | {"they"} or at > low + 1):
                    return self._setting(end, self.high, (self._span(low, at),))
        return None

    def _colon(self, low: int) -> Command | None:
        """Reads "window: 90 days", "country = France"."""
        colon = next((n for n in range(low + 1, self.high - 1) if self.tokens[n].text in (":", "=")), self.high)
        if colon - low > _LONGEST_COLON or self._begins_act(low) or self._speaks_of_people(low):
            return None
        return self._setting(colon + 1, self.high, (self._span(low, colon),))

    def _begins_act(self, low: int) -> bool:
        acts = (wordings.REMOVE, wordings.EXCLUDE, wordings.NARROW, wordings.JOIN, wordings.SET, wordings.WIDEN)
        return any(phrases.at(self.tokens, low) for phrases in (*acts, wordings.SOFT_REMOVE, wordings.IGNORE))

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
        if self.tokens[low].word in wordings.OUTING:
            stop = self._out_from(low)
            if stop is not None:
                return self._out(low, stop)
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
        if self._names_unit(end) or self.tokens[end].word in ("this", "that", "it", "both", "all", "everything"):
            return command
        excluded = replace(command, act=Act.EXCLUDE, targets=(), new=command.targets[0], prefix=wordings.LEAVE_OUT)
        return replace(command, otherwise=excluded)

    def _out_from(self, low: int) -> int | None:
        """Where the "out" of "leave the emails out" begins, or the "off the list" of "take them off the list"."""
        for at in range(low + 2, self.high):
            if any(end == self.high for end, _ in wordings.OUT_OF.at(self.tokens, at)):
                return at
        return self.high - 1 if self.tokens[self.high - 1].word in wordings.OUT else None

    def _out(self, low: int, stop: int) -> Command | None:
        """Reads "leave the emails out"."""
        if stop <= low + 1:
            return None
        new = self._span(low + 1, stop)
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
                narrowed = Command(Act.NARROW, self._span(low, self.high), new=self._span(end, self._too(end)))
                kept = Command(Act.REMOVE, narrowed.span, targets=(self._span(end, self.high),), others=True)
                return replace(narrowed, otherwise=kept) if self.tokens[low].word == "keep" else narrowed
        return None

    def _widen(self, low: int) -> Command | None:
        for end, _ in wordings.WIDEN.at(self.tokens, low):
            if end < self.high and not self._is_number(end) and not self._is_length(end):
                return Command(Act.WIDEN, self._span(low, self.high), new=self._span(end, self.high))
        return self._back_in(low)

    def _is_length(self, low: int) -> bool:
        """Whether the rest is a length of time: "extend that to half a year"."""
        last = self.tokens[self.high - 1].word
        return self.high - low <= _LONGEST_TOO and last in wordings.LENGTHS

    def _back_in(self, low: int) -> Command | None:
        """Reads "let the students back in", "put Germany back", "allow staff again"."""
        if self.tokens[low].word not in wordings.LETTING or self.high - low < _NEAR:
            return None
        stop = self.high
        while stop > low + 1 and self.tokens[stop - 1].word in wordings.BACK_IN:
            stop -= 1
        if (
            stop == self.high
            or stop == low + 1
            or self._names_unit(low + 1)
            or self.tokens[stop - 1].word in ("them", "it")
        ):
            return None
        return Command(Act.WIDEN, self._span(low, self.high), new=self._span(low + 1, stop))

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
        if self.tokens[start - 1].word in ("meant", "mean"):
            return None
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
            until = self._too(end)
            if self.tokens[self.low].word == "and" and self.tokens[end].word in wordings.RELATIVES:
                return Command(Act.NARROW, span, new=self._span(end, until))
            owed = self._owed(end)
            if owed is not None:
                return Command(Act.NARROW, span, new=self._span(owed, until))
            act = Act.JOIN if self._speaks_of_people(end) or until < self.high else Act.NARROW
            article = self.tokens[self.low].word == "add" and self.tokens[end].word in ("a", "an")
            prefix = wordings.WITH if article and act is Act.NARROW and not self._names_unit(end) else ""
            return Command(act, span, new=self._span(end, until), prefix=prefix, joined=True)
        until = self._too(self.low)
        if until < self.high and self.tokens[self.low].word in wordings.RELATIVES:
            return Command(Act.NARROW, span, new=self._span(self.low, until))
        if until < self.high:
            return Command(Act.JOIN, span, new=self._span(self.low, until))
        return Command(Act.NARROW, span, new=span, bare=True)

    def _owed(self, low: int) -> int | None:
        """Where that begins which "those members should" or "they have to" do; None where nobody has to."""
        for at in range(low, min(low + _NEAR + 1, self.high - 1)):
            ends = [end for end, _ in wordings.MUST.at(self.tokens, at) if end < self.high]
            if ends and (self._speaks_of_people(low) or self.tokens[at - 1].word == "they"):
                return max(ends)
        return None

    def _too(self, low: int) -> int:
        """Where "too" or "as well" begins at the end of what follows `low`; the end where it doesn't say so."""
        for at in range(max(low + 1, self.high - _LONGEST_TOO), self.high):
            if any(end == self.high for end, _ in wordings.TOO.at(self.tokens, at)):
                return at
        return self.high
