"""What a definition tells of the name before it: the same word or another for it, the same deed, how often."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.concepts import concepts, synsets_of
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links
from coterie.nlu.meanings import Bound, Edge, Frequency, Range, Window, WindowKind
from coterie.nlu.personawords import (
    ANYONE,
    FUNNELS,
    GENERIC,
    LOOKING,
    LOOKING_PAIRS,
    NEGATIVE,
    SMALL,
    SUBSCRIPTION,
    TASTING,
    TOPICS,
    is_halfway,
)
from coterie.nlu.tokens import TokenKind
from coterie.nlu.verbnouns import possible_stems, stems_of

_OFTEN = words("repeat repeated frequent regular returning multiple multi")
_AGAIN = words("repeat repeated")
_EVER_AGAIN = words("serial chronic compulsive habitual constant relentless")
"""What a count in the definition spells out, of whatever deed with the latter."""

_NEW = words("new recent fresh newest newbies newcomers rookies starters")
_LAPSED = words("lapsed dormant former inactive churned idle lost ex")
_BEGUN, _OPENED, _ACCOUNT = words("join sign register first install enrol enroll"), words("open create"), "account"
_ONCE_DID = words("before once previously formerly used ever")
"""What a definition says of those who are called new, and of those who are called lapsed."""

_ARTICLES = words("the a an our their any")
_DENYING = words("no none nothing zero never not without")
_LIGHT = words("use do have get make take be go")
_TIMING = words("when after before once while")
_HOLDING = words("hold own keep collect hoard")
_SURE, _WEAK, _SHORTEST, _SOON = 0.85, 0.5, 2, 3


class Name(NamedTuple):
    """A name for people, from `start` to its `head`; `end` is where its definition begins."""

    start: int
    head: int
    end: int

    @property
    def mask(self) -> int:
        """The tokens of the name without what it is of or for."""
        return (1 << self.head + 1) - (1 << self.start)


class Retelling:
    """What the definition of a name for people tells."""

    def __init__(
        self, links: Links, index: SpaceIndex, marks: Sequence[Mark], edges: Sequence[Edge], name: Name
    ) -> None:
        start, head, end = name
        self._links = links
        self._index = index
        self._tokens = links.tokens
        self._start, self._head = start, head
        self._inside = (1 << end) - (1 << start)
        self._behind = [n for n in range(end, len(self._tokens)) if self._tokens[n].kind is TokenKind.WORD]
        self._denied = _denied(links, marks, end)
        self._edges = [edge for edge in edges if edge.start >= end]
        counted = {number for edge in self._edges for number in range(edge.start, edge.end)}
        said = {self._tokens[number].word for number in self._behind}
        self.is_of_deed = any(n not in counted and self._tokens[n].word not in SMALL for n in self._behind)
        self._denies = not _DENYING.isdisjoint(said)
        self._negative = self._tokens[start].word in NEGATIVE
        self._taste = not TASTING.isdisjoint(self._tokens[head].lemmas)
        self._halfway = self._is_halfway()
        self._lapsed = self._denies and not _ONCE_DID.isdisjoint(said)
        names = {self._tokens[number].word for number in range(start, head)}
        self._again = not _EVER_AGAIN.isdisjoint(names) and any(_is_count(edge) for edge in self._edges)
        begun = _BEGUN | _OPENED if _ACCOUNT in said else _BEGUN
        self._begun = bool(self._edges) and any(not begun.isdisjoint(self._tokens[n].lemmas) for n in self._behind)
        self.is_bounded = self._denies or bool(self._edges)
        follows = any(mark.role is Role.THEN and mark.start >= end for mark in marks)
        self.is_exact = self._denies or follows or any(_is_exact(edge) for edge in self._edges)

    def says(self, number: int) -> bool:
        """Whether the definition tells what a word of the name says."""
        token = self._tokens[number]
        if token.kind is not TokenKind.WORD or token.word in NEGATIVE or token.word in SMALL:
            return True
        if number > self._head and self._tokens[self._head + 1].word == "to":
            # what is meant for them: "non-spenders to convert", and not "callers to the support line"
            return self._tokens[min(self._head + 2, len(self._tokens) - 1)].word not in _ARTICLES
        if self._halfway and not FUNNELS.isdisjoint((token.word, *token.lemmas)):
            return True
        if token.word in _NEW:
            return self._begun
        if number == self._head:
            return self._says_head(number)
        if token.word in _EVER_AGAIN:
            return self._again
        if token.word in _OFTEN:
            return self._counts() and self._says_state(number) and (token.word in _AGAIN or self._tells_deed(number))
        return self._lapsed if token.word in _LAPSED else self._tells(number)

    def says_standing(self, number: int) -> bool:
        """Whether the definition tells that people are new, come often or have lapsed, as the name says of them."""
        word = self._tokens[number].word
        return (word in _OFTEN or word in _NEW or word in _LAPSED) and self.says(number)

    def is_of_subscription(self) -> bool:
        """Whether the definition tells what became of a subscription."""
        return any(not SUBSCRIPTION.isdisjoint(self._tokens[number].lemmas) for number in self._behind)

    def drops_kind(self, number: int, *, named: bool) -> bool:
        """Whether a kind of people that the space knows is a mere topic here, of which the definition tells.

        What is `named` is an audience or a flag, which only a denial may tell of.
        """
        token = self._tokens[number]
        if named:
            return self._negative and self._tells(number)
        if self._halfway and not FUNNELS.isdisjoint((token.word, *token.lemmas)):
            return True
        head = self._tokens[self._head]
        if number < self._head and head.word not in GENERIC and head.word not in ANYONE and self._repeats(token.lemma):
            return True  # "credit hoarders who bought credits"
        is_lapsed = self._lapsed and self._tokens[self._start].word in _LAPSED
        return (self._taste or self._negative or is_lapsed) and self._tells(number)

    def is_deed(self, number: int) -> bool:
        """Whether a noun for people tells what these did, by an event of the space, or how they stand: "newbies"."""
        is_state = any(
            hit.kind == "state" and hit.mask >> number & 1 and hit.weight > _WEAK for hit in self._links.concept_hits
        )
        return is_state or bool(self._events(1 << number, inside=True))

    def _says_head(self, number: int) -> bool:
        if self._tokens[number].word in GENERIC:
            return False
        token = self._tokens[number]
        if self._halfway or self._taste or self._again or token.word in ANYONE or self._tells(number):
            return True
        deeds = {stem for word in (token.word, *token.lemmas) for stem in stems_of(word)}
        return bool(deeds) and deeds <= _LIGHT | _HOLDING  # "tour takers" are for the rest to say

    def _tells_deed(self, number: int) -> bool:
        """Whether the definition is about what the rest of the name is about: "frequent flyers who took 10 flights"."""
        return any(self._tells(other) for other in range(self._start, self._head + 1) if other != number)

    def _says_state(self, number: int) -> bool:
        """Whether the definition tells the deed of a state: the buying of "repeat customers"."""
        table = concepts().states
        wanted = {
            table[hit.concept].concept
            for hit in self._links.concept_hits
            if hit.kind == "state" and hit.mask >> number & 1 and hit.mask & (hit.mask - 1)
        }
        wanted.discard("")
        if self._tokens[self._head].word in ANYONE:
            wanted.discard("visit")  # "repeat guests" may have come back for anything
        if not wanted:
            return True
        said = {hit.concept for hit in self._links.concept_hits if hit.kind == "event" and not hit.mask & self._inside}
        return bool(wanted & said)

    def _is_halfway(self) -> bool:
        """Whether the name is for people who didn't end what they began, and the definition tells both.

        Who only browses may have done anything.
        """
        head = self._tokens[self._head]
        if self._start == self._head and not LOOKING.isdisjoint(head.lemmas):
            return bool(self._edges)
        is_pair = self._head - self._start == 1 and (self._tokens[self._start].word, head.word) in LOOKING_PAIRS
        if is_pair and self._edges:
            return True
        if not is_halfway(self._tokens, self._head):
            return False
        return bool(self._denied) and any(not self._denied >> n & 1 for n in self._behind[:_SOON])

    def _counts(self) -> bool:
        """Whether the definition tells how often, twice or more."""
        return any(_is_count(edge) for edge in self._edges)

    def _tells(self, number: int) -> bool:
        """Whether a word, one that means the same, or the same deed is said in the definition, denied or not alike."""
        token = self._tokens[number]
        own = _families(token.word, tuple(token.lemmas))
        for other in self._behind:
            behind = self._tokens[other]
            is_said = self._is_alike(1 << other) and _LIGHT.isdisjoint(behind.lemmas)
            if is_said and own & _families(behind.word, tuple(behind.lemmas)):
                return True
        if not self.is_bounded:
            return False
        return bool(self._events(1 << number, inside=True) & self._events(-1, inside=False))

    def _repeats(self, lemma: str) -> bool:
        """Whether the definition has the very word, denied or not alike."""
        return any(self._tokens[n].lemma == lemma and self._is_alike(1 << n) for n in self._behind)

    def _is_alike(self, mask: int) -> bool:
        """Whether something of the definition is denied just as the name is."""
        return self._denies if self._negative else not self._denied & mask

    def _events(self, mask: int, *, inside: bool) -> frozenset[str]:
        """The events, and families of events, that words of the name or of the definition stand for."""
        found: set[str] = set()
        for hit in self._links.concept_hits:
            if hit.kind != "event" or hit.weight < _WEAK or not hit.mask & mask:
                continue
            is_inside = not hit.mask & ~self._inside
            if is_inside is not inside or (not inside and (hit.mask & self._inside or not self._is_alike(hit.mask))):
                continue
            entry = self._index.best_event(hit.concept, active=True)
            if entry is not None:
                found |= {entry.name, *(f"family {' '.join(entry.family)}" for _ in entry.family[:1])}
        return frozenset(found)


def _is_exact(edge: Edge) -> bool:
    """Whether a number tells how much or how often, or a time how soon after something."""
    return not isinstance(edge.meaning, Window) or edge.meaning.kind is WindowKind.FOLLOWING


def _is_count(edge: Edge) -> bool:
    """Whether a number tells how often something happened, and not an amount."""
    meaning = edge.meaning
    bounds = meaning.bounds if isinstance(meaning, Frequency) else (meaning,)
    for bound in bounds:
        if isinstance(bound, Range):
            return True
        if isinstance(bound, Bound) and bound.number.currency is None and bound.number.unit is None:
            return bound.number.value > 0
    return isinstance(meaning, Frequency)


def _denied(links: Links, marks: Sequence[Mark], low: int) -> int:
    """The tokens of a definition that stand behind a denial, up to the next clause."""
    ends = {mark.start for mark in marks if mark.role in (Role.BUT, Role.RELATIVE, Role.STOP, Role.THEN, Role.COMMA)}
    ends |= {number for number, token in enumerate(links.tokens) if token.word in _TIMING}
    mask = 0
    for mark in marks:
        if mark.role is Role.NOT and mark.start >= low:
            end = next((n for n in range(mark.end, len(links.tokens)) if n in ends), len(links.tokens))
            mask |= (1 << end) - (1 << mark.start)
    return mask


@lru_cache(maxsize=8192)
def _families(word: str, lemmas: tuple[str, ...]) -> frozenset[str]:
    """What a word has in common with those that tell the same: its stems, its synonym sets and its topics."""
    forms = {word, *lemmas} - SMALL
    forms |= {stem for form in tuple(forms) for stem in (*stems_of(form), *possible_stems(form))}
    said = {form for form in forms if len(form) >= _SHORTEST and form not in _LIGHT}
    sets = {f"s:{name}" for form in said for name, quality in synsets_of(form) if quality >= _SURE}
    topics = {f"t:{number}" for number, topic in enumerate(TOPICS) if not topic.isdisjoint(said)}
    return frozenset(said | sets | topics)
