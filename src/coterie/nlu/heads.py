"""Candidates for the head of a clause: which events, traits and audiences the words of a stretch may name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import concepts
from coterie.nlu.index import Entry, Kind, SpaceIndex
from coterie.nlu.lexicon import State

_BOTH_BONUS = 0.06
UNSAID = 1.5
_OUT_OF_USE = 0.9
_SPELLED = 0.85
_BY_CONCEPT = 0.94
_BY_PROPERTY = 0.6
_PROPERTY_BONUS = 0.15
_MOST_OWNERS = 2
_PURCHASES = ("purchase", "food_order", "iap_purchase", "card_transaction", "flight_book", "hotel_book", "booking", "payment")
_SURE_PURCHASE = 0.7
_NEAR_CONCEPT = 0.55
_EVENT_FLOOR = 0.28
_FIELD_FLOOR = 0.5
_AUDIENCE_FLOOR = 0.6


@dataclass(frozen=True, slots=True)
class Head:
    """An entry that the tokens of `mask` may name, with a quality for each token and the strength of the whole (0 to 1).

    `how` is the part of a field concept that was said (`say`, `yes`, `no`, `more`, `less`), or "name".
    """

    entry: Entry
    mask: int
    strength: float
    qualities: tuple[tuple[int, float], ...]
    how: str = "name"
    evidence: str = ""

    @property
    def credit(self) -> float:
        """What the head explains, less what its name says and the prompt does not."""
        return sum(quality for _, quality in self.qualities) + self.prior - UNSAID * (1.0 - self.strength)

    @property
    def prior(self) -> float:
        """What speaks for the entry by itself; names out of use count only when they are spelled out."""
        spelled = self.how == "name" and self.strength >= _SPELLED and self.evidence == "name"
        return self.entry.prior if self.entry.active or spelled else self.entry.prior - _OUT_OF_USE


class HeadFinder:
    """Finds heads within a mask of tokens."""

    def __init__(self, analysis: Analysis, index: SpaceIndex) -> None:
        self.analysis = analysis
        self.index = index
        self._cache: dict[tuple[int, str], list[Head]] = {}

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

    def _cached(self, evidence: int, name: str, find: object) -> list[Head]:
        evidence &= ~self.analysis.blocked
        key = (evidence, name)
        if key not in self._cache:
            found: Sequence[Head] = find(evidence)  # type: ignore[operator]
            self._cache[key] = sorted(found, key=lambda head: (-head.credit, head.entry.id))
        return self._cache[key]

    # By the words of a name ---------------------------------------------------------------------------------------

    def _by_forms(self, evidence: int, kind: Kind, floor: float) -> dict[int, Head]:
        best: dict[int, Head] = {}
        for number, hits in self.analysis.links.form_hits.items():
            form = self.index.forms[number]
            entry = self.index.entries[form.entry]
            if entry.kind is not kind:
                continue
            chosen: dict[int, tuple[float, int]] = {}
            for position, mask, quality in hits:
                if mask & ~evidence:
                    continue
                if quality > chosen.get(position, (0.0, 0))[0]:
                    chosen[position] = (quality, mask)
            if not chosen:
                continue
            strength, qualities = _cover(form.weights, form.words, chosen)
            strength *= form.quality
            if strength < floor:
                continue
            mask = 0
            for token, _ in qualities:
                mask |= 1 << token
            head = Head(entry, mask, strength, qualities, "name", "name")
            if entry.id not in best or head.credit > best[entry.id].credit:
                best[entry.id] = head
        return best

    def _events(self, evidence: int) -> list[Head]:
        found = self._by_forms(evidence, Kind.EVENT, _EVENT_FLOOR)
        for entry, mask, strength, how, concept in self._by_concepts(evidence, "event", Kind.EVENT):
            self._merge(found, entry, mask, strength, how, concept)
        self._by_spending(found, evidence)
        self._by_properties(found, evidence)
        return list(found.values())

    def _by_spending(self, found: dict[int, Head], evidence: int) -> None:
        """Money is spent on what is bought: "spent over $300" without a noun means the purchases."""
        spending = 0
        for number, token in enumerate(self.analysis.tokens):
            if evidence >> number & 1 and ("spend" in token.lemmas or token.word in ("spent", "spend", "spending")):
                spending |= 1 << number
        if not spending:
            return
        for concept in _PURCHASES:
            entries = [(entry, quality) for entry, quality in self._entries(concept, Kind.EVENT) if entry.active]
            for entry, quality in entries:
                if quality >= _SURE_PURCHASE:
                    self._merge(found, entry, spending, quality, "say", concept)
            if any(quality >= _SURE_PURCHASE for _, quality in entries):
                return

    def _by_properties(self, found: dict[int, Head], evidence: int) -> None:
        """ "gave 5 stars": the property that is named says which event it belongs to, where few have it."""
        for head in self.properties(evidence):
            if head.strength < _SPELLED or len(head.entry.events) > _MOST_OWNERS or head.how not in ("name", "say"):
                continue
            for name in head.entry.events:
                entry = self.index.event(name)
                before = found.get(entry.id)
                if before is not None and head.mask & ~before.mask and before.strength < 1.0:
                    strength = min(1.0, before.strength + _PROPERTY_BONUS)
                    found[entry.id] = replace(before, strength=strength)
                if before is None:
                    qualities = tuple((token, _BY_PROPERTY * quality) for token, quality in head.qualities)
                    found[entry.id] = Head(entry, head.mask, _BY_PROPERTY, qualities, "property", head.entry.name)

    def _traits(self, evidence: int) -> list[Head]:
        found = self._by_forms(evidence, Kind.TRAIT, _FIELD_FLOOR)
        return self._with_fields(found, evidence, Kind.TRAIT)

    def _properties(self, evidence: int) -> list[Head]:
        found = self._by_forms(evidence, Kind.PROPERTY, _FIELD_FLOOR)
        return self._with_fields(found, evidence, Kind.PROPERTY)

    def _with_fields(self, found: dict[int, Head], evidence: int, kind: Kind) -> list[Head]:
        heads = list(found.values())
        for entry, mask, strength, how, concept in self._by_concepts(evidence, "field", kind):
            if how == "say":
                self._merge(found, entry, mask, strength, how, concept)
            else:
                heads.append(Head(entry, mask, strength, _even(mask, strength), how, concept))
        return [*found.values(), *(head for head in heads if head.how not in ("name", "say"))]

    def _audiences(self, evidence: int) -> list[Head]:
        found = self._by_forms(evidence, Kind.AUDIENCE, _AUDIENCE_FLOOR).values()
        return [head for head in found if sum(q for _, q in head.qualities) >= _SPELLED * len(head.qualities)]

    # By concepts --------------------------------------------------------------------------------------------------

    def _by_concepts(self, evidence: int, what: str, kind: Kind) -> Iterator[tuple[Entry, int, float, str, str]]:
        table = concepts()
        for hit in self.analysis.links.concept_hits:
            if hit.kind != what or hit.mask & ~evidence:
                continue
            direct = self._entries(hit.concept, kind)
            for entry, quality in direct:
                yield entry, hit.mask, hit.weight * quality * _BY_CONCEPT, hit.how, hit.concept
            if any(entry.active for entry, _ in direct):
                continue
            concept = table.events[hit.concept] if what == "event" else table.fields[hit.concept]
            for rank, near in enumerate(concept.near):
                for entry, quality in self._entries(near, kind):
                    yield entry, hit.mask, hit.weight * quality * (_NEAR_CONCEPT - 0.05 * rank), hit.how, near

    def _entries(self, concept: str, kind: Kind) -> list[tuple[Entry, float]]:
        pairs = ((self.index.entries[number], quality) for number, quality in self.index.by_concept.get(concept, ()))
        return [(entry, quality) for entry, quality in pairs if entry.kind is kind]

    def _merge(self, found: dict[int, Head], entry: Entry, mask: int, strength: float, how: str, concept: str) -> None:
        before = found.get(entry.id)
        head = Head(entry, mask, strength, _even(mask, strength), how, concept)
        if before is None:
            found[entry.id] = head
            return
        united = dict(before.qualities)
        for token, quality in head.qualities:
            united[token] = max(quality, united.get(token, 0.0))
        strong = min(1.0, max(before.strength, strength) + _BOTH_BONUS)
        merged = Head(entry, before.mask | mask, strong, tuple(sorted(united.items())), before.how, concept)
        found[entry.id] = max((merged, before, head), key=lambda item: item.credit)


def _cover(
    weights: Sequence[float], words: Sequence[tuple[str, ...]], chosen: dict[int, tuple[float, int]]
) -> tuple[float, tuple[tuple[int, float], ...]]:
    """How much of a name is said, and the quality of each token; a token counts for one word of the name only."""
    total = sum(weights)
    said = 0.0
    tokens: dict[int, float] = {}
    used = 0
    seen: set[str] = set()
    for position, (quality, mask) in sorted(chosen.items(), key=lambda item: (-weights[item[0]] * item[1][0], item[0])):
        if mask & used == mask and words[position][0] not in seen:
            continue
        seen.add(words[position][0])
        used |= mask
        said += weights[position] * quality
        for token in _bits(mask):
            tokens[token] = max(quality, tokens.get(token, 0.0))
    return min(1.0, said / total), tuple(sorted(tokens.items()))


def _even(mask: int, strength: float) -> tuple[tuple[int, float], ...]:
    return tuple((token, strength) for token in _bits(mask))


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


bits = _bits
