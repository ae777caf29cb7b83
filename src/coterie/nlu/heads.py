"""Candidates for the head of a clause: which events, traits and audiences the words of a stretch may name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import concepts
from coterie.nlu.index import Entry, Form, Kind, SpaceIndex
from coterie.nlu.lexicon import State
from coterie.nlu.linking import FormHit
from coterie.nlu.wordlists import words

_BOTH_BONUS = 0.06
UNSAID = 1.5
_OUT_OF_USE = 0.9
_SPELLED = 0.85
_BY_CONCEPT = 0.94
_BY_PROPERTY = 0.6
_PROPERTY_BONUS = 0.15
_MOST_OWNERS = 2
_PURCHASES = (
    "purchase",
    "food_order",
    "iap_purchase",
    "card_transaction",
    "flight_book",
    "hotel_book",
    "booking",
    "payment",
)
_SPENDING = words("spent spend spending")
_SURE_PURCHASE = 0.7
_NEAR_CONCEPT, _LATER_NEAR = 0.55, 0.05
_EVENT_FLOOR = 0.28
_FIELD_FLOOR = 0.5
_AUDIENCE_FLOOR = 0.6


Qualities = tuple[tuple[int, float], ...]
"""Tokens, each with the quality of its explanation."""


@lru_cache(maxsize=8192)
def bits(mask: int) -> tuple[int, ...]:
    """The tokens of a mask, left to right."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return tuple(found)


class Head(NamedTuple):
    """An entry that the tokens of `mask` may name; a quality for each token, and the strength of the whole (0 to 1).

    `how` is the part of a field concept that was said (`say`, `yes`, `no`, `more`, `less`), or "name". `prior` is what
    speaks for the entry by itself, where names out of use count only when they are spelled out; `credit` what the head
    explains, less what its name says and the prompt does not.
    """

    entry: Entry
    mask: int
    strength: float
    qualities: Qualities
    how: str
    evidence: str
    prior: float
    credit: float

    @classmethod
    def of(cls, entry: Entry, mask: int, strength: float, qualities: Qualities, how: str, evidence: str) -> Head:
        """A head with its prior and its credit."""
        prior = entry.prior
        if not entry.active and not (how == "name" and strength >= _SPELLED and evidence == "name"):
            prior -= _OUT_OF_USE
        credit = sum([quality for _, quality in qualities]) + prior - UNSAID * (1.0 - strength)
        return cls(entry, mask, strength, qualities, how, evidence, prior, credit)

    @property
    def is_named(self) -> bool:
        """Whether the words name the entry, rather than say what its value is."""
        return self.how in ("name", "say")


class _Named:
    """An entry some of whose forms the prompt says, with `mask`: all tokens that say something of it."""

    __slots__ = ("entry", "forms", "mask")

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.forms: list[tuple[Form, list[FormHit]]] = []
        self.mask = 0

    def add(self, form: Form, hits: list[FormHit]) -> None:
        """Add a form with all that the prompt says of it."""
        self.forms.append((form, hits))
        for _, mask, _ in hits:
            self.mask |= mask

    def head(self, evidence: int, floor: float) -> Head | None:
        """The best head within the evidence; None where too little of every form is said."""
        best: Head | None = None
        for form, hits in self.forms:
            chosen: dict[int, tuple[float, int]] = {}
            for position, mask, quality in hits:
                if not mask & ~evidence and quality > chosen.get(position, _UNCHOSEN)[0]:
                    chosen[position] = (quality, mask)
            if not chosen:
                continue
            strength, qualities = _cover(form, chosen)
            strength *= form.quality
            if strength < floor:
                continue
            mask = 0
            for token, _ in qualities:
                mask |= 1 << token
            head = Head.of(self.entry, mask, strength, qualities, "name", "name")
            if best is None or head.credit > best.credit:
                best = head
        return best


class HeadFinder:
    """Finds heads within a mask of tokens."""

    def __init__(self, analysis: Analysis, index: SpaceIndex) -> None:
        self.analysis = analysis
        self.index = index
        self._cache: dict[tuple[int, str], list[Head]] = {}
        self._named = self._group_names()
        self._heads_by_name: dict[tuple[Kind, int, int], dict[int, Head]] = {}
        self._conceived: dict[Kind, list[Head]] = {}

    def events(self, evidence: int) -> list[Head]:
        """Events by falling credit."""
        return self._cached(evidence, "event", self._events)

    def fields(self, evidence: int) -> list[Head]:
        """Traits by falling credit."""
        return self._cached(evidence, "trait", self._traits)

    def properties(self, evidence: int) -> list[Head]:
        """Property paths by falling credit, whichever events have them."""
        return self._cached(evidence, "property", self._properties)

    def audiences(self, evidence: int) -> list[Head]:
        """Audiences by falling credit."""
        return self._cached(evidence, "audience", self._audiences)

    def states(self, evidence: int) -> Iterator[tuple[State, int, float]]:
        """States of activity said within the evidence: the state, its tokens, and its weight."""
        for hit in self.analysis.links.concept_hits:
            if hit.kind == "state" and not hit.mask & ~(evidence & ~self.analysis.blocked):
                yield concepts().states[hit.concept], hit.mask, hit.weight

    def _cached(self, evidence: int, name: str, find: Callable[[int], Sequence[Head]]) -> list[Head]:
        evidence &= ~self.analysis.blocked
        key = (evidence, name)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = sorted(find(evidence), key=lambda head: (-head.credit, head.entry.id))
        return found

    # By the words of a name ---------------------------------------------------------------------------------------

    def _group_names(self) -> dict[Kind, dict[int, list[_Named]]]:
        """What the prompt may name, by its kind and then by the tokens that say something of it."""
        named: dict[int, _Named] = {}
        for number, hits in self.analysis.links.form_hits.items():
            form = self.index.forms[number]
            if form.entry not in named:
                named[form.entry] = _Named(self.index.entries[form.entry])
            named[form.entry].add(form, hits)
        found: dict[Kind, dict[int, list[_Named]]] = {kind: {} for kind in Kind}
        for group in named.values():
            found[group.entry.kind].setdefault(group.mask, []).append(group)
        return found

    def _by_names(self, evidence: int, kind: Kind, floor: float) -> dict[int, Head]:
        """The best head by name of each entry; only those tokens of the evidence matter that say something of it."""
        found: dict[int, Head] = {}
        for mask, group in self._named[kind].items():
            said = evidence & mask
            if not said:
                continue
            key = (kind, mask, said)
            heads = self._heads_by_name.get(key)
            if heads is None:
                candidates = (named.head(said, floor) for named in group)
                heads = self._heads_by_name[key] = {h.entry.id: h for h in candidates if h is not None}
            found.update(heads)
        return found

    def _events(self, evidence: int) -> list[Head]:
        found = self._by_names(evidence, Kind.EVENT, _EVENT_FLOOR)
        for head in self._by_concepts(evidence, Kind.EVENT):
            _merge(found, head)
        self._by_spending(found, evidence)
        self._by_properties(found, evidence)
        return list(found.values())

    def _by_spending(self, found: dict[int, Head], evidence: int) -> None:
        """Money is spent on what is bought: "spent over $300" without a noun means the purchases."""
        spending = 0
        for number, token in enumerate(self.analysis.tokens):
            if evidence >> number & 1 and ("spend" in token.lemmas or token.word in _SPENDING):
                spending |= 1 << number
        if not spending:
            return
        for concept in _PURCHASES:
            entries = [(entry, quality) for entry, quality in self._entries(concept, Kind.EVENT) if entry.active]
            for entry, quality in entries:
                if quality >= _SURE_PURCHASE:
                    _merge(found, _conceived(entry, spending, quality, "say", concept))
            if any(quality >= _SURE_PURCHASE for _, quality in entries):
                return

    def _by_properties(self, found: dict[int, Head], evidence: int) -> None:
        """A property that is named says which event it belongs to, where few have it: "gave 5 stars"."""
        for head in self.properties(evidence):
            if head.strength < _SPELLED or len(head.entry.events) > _MOST_OWNERS or not head.is_named:
                continue
            for name in head.entry.events:
                entry = self.index.event(name)
                before = found.get(entry.id)
                if before is not None and head.mask & ~before.mask and before.strength < 1.0:
                    strength = min(1.0, before.strength + _PROPERTY_BONUS)
                    found[entry.id] = Head.of(
                        entry, before.mask, strength, before.qualities, before.how, before.evidence
                    )
                if before is None:
                    qualities = tuple((token, _BY_PROPERTY * quality) for token, quality in head.qualities)
                    found[entry.id] = Head.of(entry, head.mask, _BY_PROPERTY, qualities, "property", head.entry.name)

    def _traits(self, evidence: int) -> list[Head]:
        found = self._by_names(evidence, Kind.TRAIT, _FIELD_FLOOR)
        return self._with_fields(found, evidence, Kind.TRAIT)

    def _properties(self, evidence: int) -> list[Head]:
        found = self._by_names(evidence, Kind.PROPERTY, _FIELD_FLOOR)
        return self._with_fields(found, evidence, Kind.PROPERTY)

    def _with_fields(self, found: dict[int, Head], evidence: int, kind: Kind) -> list[Head]:
        valued: list[Head] = []
        for head in self._by_concepts(evidence, kind):
            if head.how == "say":
                _merge(found, head)
            else:
                valued.append(head)
        return [*found.values(), *valued]

    def _audiences(self, evidence: int) -> list[Head]:
        found = self._by_names(evidence, Kind.AUDIENCE, _AUDIENCE_FLOOR).values()
        return [head for head in found if sum(q for _, q in head.qualities) >= _SPELLED * len(head.qualities)]

    # By concepts --------------------------------------------------------------------------------------------------

    def _by_concepts(self, evidence: int, kind: Kind) -> list[Head]:
        heads = self._conceived.get(kind)
        if heads is None:
            heads = self._conceived[kind] = list(self._all_by_concepts(kind))
        outside = ~evidence
        return [head for head in heads if not head.mask & outside]

    def _all_by_concepts(self, kind: Kind) -> Iterator[Head]:
        """What the phrases of the prompt may stand for; where nothing in use does, what is near to it."""
        table = concepts()
        what = "event" if kind is Kind.EVENT else "field"
        for hit in self.analysis.links.concept_hits:
            if hit.kind != what:
                continue
            direct = self._entries(hit.concept, kind)
            for entry, quality in direct:
                yield _conceived(entry, hit.mask, hit.weight * quality * _BY_CONCEPT, hit.how, hit.concept)
            if any(entry.active for entry, _ in direct):
                continue
            concept = table.events[hit.concept] if kind is Kind.EVENT else table.fields[hit.concept]
            for rank, near in enumerate(concept.near):
                share = _NEAR_CONCEPT - _LATER_NEAR * rank
                for entry, quality in self._entries(near, kind):
                    yield _conceived(entry, hit.mask, hit.weight * quality * share, hit.how, near)

    def _entries(self, concept: str, kind: Kind) -> list[tuple[Entry, float]]:
        pairs = ((self.index.entries[number], quality) for number, quality in self.index.by_concept.get(concept, ()))
        return [(entry, quality) for entry, quality in pairs if entry.kind is kind]


def _conceived(entry: Entry, mask: int, strength: float, how: str, concept: str) -> Head:
    """A head by a concept: each token speaks for it as strongly as the whole phrase."""
    return Head.of(entry, mask, strength, tuple([(token, strength) for token in bits(mask)]), how, concept)


def _merge(found: dict[int, Head], head: Head) -> None:
    """Add a head to those found, one per entry: what two ways of saying it explain together, or the better of them."""
    before = found.get(head.entry.id)
    if before is None:
        found[head.entry.id] = head
        return
    united = dict(before.qualities)
    for token, quality in head.qualities:
        if quality > united.get(token, 0.0):
            united[token] = quality
    strength = min(1.0, max(before.strength, head.strength) + _BOTH_BONUS)
    qualities = tuple(sorted(united.items()))
    both = Head.of(head.entry, before.mask | head.mask, strength, qualities, before.how, head.evidence)
    best = both if both.credit >= before.credit else before
    found[head.entry.id] = best if best.credit >= head.credit else head


_UNCHOSEN = (0.0, 0)


def _cover(form: Form, chosen: dict[int, tuple[float, int]]) -> tuple[float, Qualities]:
    """How much of a name is said, and the quality of each token; a token counts for one word of the name only."""
    weights = form.weights
    if len(chosen) == 1:
        [(position, (quality, mask))] = chosen.items()
        return min(1.0, weights[position] * quality / form.total), tuple([(token, quality) for token in bits(mask)])
    said = 0.0
    tokens: dict[int, float] = {}
    used = 0
    seen: set[str] = set()
    for position, (quality, mask) in sorted(chosen.items(), key=lambda item: (-weights[item[0]] * item[1][0], item[0])):
        word = form.words[position][0]
        if mask & used == mask and word not in seen:
            continue
        seen.add(word)
        used |= mask
        said += weights[position] * quality
        for token in bits(mask):
            tokens[token] = max(quality, tokens.get(token, 0.0))
    return min(1.0, said / form.total), tuple(sorted(tokens.items()))
