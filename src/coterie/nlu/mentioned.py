"""What a prompt says of one entry of the space: its heads, and what each of them explains."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from coterie.nlu.index import Entry, Form
from coterie.nlu.linking import FormHit
from coterie.nlu.nameweights import Kind

_BOTH_BONUS = 0.06
UNSAID = 1.5
_OUT_OF_USE = 0.9
_SPELLED, _COMPOUND = 0.85, 0.8
_ROUNDING = 1e-9
_WITHOUT_THING = 0.6
"""What a name counts of which only what describes its thing is said: "bought travel" of "travel insurance bought"."""


Qualities = tuple[tuple[int, float], ...]
"""Tokens, each with the quality of its explanation."""


def grown(mask: int, within: int) -> int:
    """A mask with what lies beside it within another one: the "free trial" of "free trial ends"."""
    while (wider := mask | (mask << 1 | mask >> 1) & within) != mask:
        mask = wider
    return mask


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
        said = qualities[0][1] if len(qualities) == 1 else sum([quality for _, quality in qualities])
        credit = said + prior - UNSAID * (1.0 - strength)
        return cls(entry, mask, strength, qualities, how, evidence, prior, credit)

    @property
    def is_named(self) -> bool:
        """Whether the words name the entry, rather than say what its value is."""
        return self.how in ("name", "say")


class Mentioned:
    """An entry that the prompt may mean: what it says of its names, the heads by concepts, and the tokens of both."""

    __slots__ = ("conceived", "entry", "forms", "mask")

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.forms: list[tuple[Form, list[FormHit]]] = []
        self.conceived: list[Head] = []
        self.mask = 0

    def heads(self, evidence: int, floor: float) -> list[Head]:
        """The heads within the evidence: the best that names the entry, and those that say its value.

        Of names, at least the share `floor` has to be said.
        """
        named = self._by_name(evidence, floor)
        valued: list[Head] = []
        for head in self.conceived:
            if head.mask & ~evidence:
                continue
            if head.how == "say" or head.entry.kind is Kind.EVENT:
                named = head if named is None else merged(named, head)
            else:
                valued.append(head)
        return valued if named is None else [named, *valued]

    def may_reach(self, floor: float) -> bool:
        """Whether a share of a name may be said by any of the tokens: no evidence gives more than all of it."""
        if self.conceived:
            return True
        for form, hits in self.forms:
            if len(hits) == 1:  # most often
                if form.weights[hits[0][0]] * hits[0][2] * form.quality >= (floor - _ROUNDING) * form.total:
                    return True
                continue
            best: dict[int, float] = {}
            for position, _, quality in hits:
                if quality > best.get(position, 0.0):
                    best[position] = quality
            weights = form.weights
            said = sum([weights[position] * quality for position, quality in best.items()])
            if said * form.quality >= (floor - _ROUNDING) * form.total:
                return True
        return False

    def _by_name(self, evidence: int, floor: float) -> Head | None:
        best: Head | None = None
        outside = ~evidence
        is_event = self.entry.kind is Kind.EVENT
        for form, hits in self.forms:
            if len(hits) == 1:  # most often
                position, mask, quality = hits[0]
                if mask & outside or form.weights[position] * quality * form.quality < (floor - _ROUNDING) * form.total:
                    continue
                chosen = {position: (quality, mask)}
            else:
                chosen = _chosen(hits, outside)
                if not chosen:
                    continue
            strength, qualities = _cover(form, chosen)
            strength *= form.quality
            if is_event and form.thing >= 0 and form.thing not in chosen and min(chosen) < form.thing:
                strength *= _WITHOUT_THING
            if strength < floor:
                continue
            mask = 0
            for token, _ in qualities:
                mask |= 1 << token
            head = Head.of(self.entry, mask, strength, qualities, "name", "name")
            if best is None or head.credit > best.credit:
                best = head
        return best


def _chosen(hits: Sequence[FormHit], outside: int) -> dict[int, tuple[float, int]]:
    """What says each word of a name best, of several hits, and how well."""
    chosen: dict[int, tuple[float, int]] = {}
    for position, mask, quality in hits:
        if mask & outside:
            continue
        before, said = chosen.get(position, _UNCHOSEN)
        if _is_better(quality, mask, before, said):
            chosen[position] = (quality, mask)
    if chosen:
        _spell_out(hits, chosen, outside)
    return chosen


def _spell_out(hits: Sequence[FormHit], chosen: dict[int, tuple[float, int]], outside: int) -> None:
    """Put the very words of a name in the place of a compound that takes one of them: both of "Binge watchers"."""
    for position, (quality, mask) in chosen.items():
        if quality > 1.0 or not mask & (mask - 1):
            continue
        literal = 0
        own = 0
        for at, said, strength in hits:
            if strength > 1.0 and not said & outside:
                literal |= said
                own |= said if at == position else 0
        if own & mask and not mask & ~literal:
            chosen[position] = (max(strength for at, said, strength in hits if at == position), own & -own)


def _is_better(quality: float, mask: int, before: float, said: int) -> bool:
    """Whether one way to say a word of a name goes before another: a compound before its last word, else the surer."""
    if said and said & ~mask == 0 and mask != said and _is_whole(mask):
        return quality >= _COMPOUND or quality > before
    if mask & ~said == 0 and mask != said and before >= _COMPOUND and _is_whole(said):
        return False  # "boarding card" explains more than "card" does
    return quality > before


def _is_whole(mask: int) -> bool:
    """Whether some tokens stand together."""
    run = mask // (mask & -mask) + 1
    return not run & (run - 1)


def conceived(entry: Entry, mask: int, strength: float, how: str, concept: str) -> Head:
    """A head by a concept: each token speaks for it as strongly as the whole phrase."""
    return Head.of(entry, mask, strength, tuple([(token, strength) for token in bits(mask)]), how, concept)


def merged(before: Head, head: Head) -> Head:
    """What two ways of saying an entry explain together, or the better of them."""
    united = dict(before.qualities)
    for token, quality in head.qualities:
        if quality > united.get(token, 0.0):
            united[token] = quality
    # One word that is only a synonym of the name's tells hardly more than the concept does.
    says_twice = before.how == "name" and len(before.qualities) == 1 and before.qualities[0][1] <= 1.0
    bonus = _BOTH_BONUS / 2 if says_twice else _BOTH_BONUS
    strength = min(1.0, max(before.strength, head.strength) + bonus)
    qualities = tuple(sorted(united.items()))
    # What told of the event by one of its properties is still asked for that property.
    evidence = before.evidence if before.how == "property" else head.evidence
    both = Head.of(head.entry, before.mask | head.mask, strength, qualities, before.how, evidence)
    best = both if both.credit >= before.credit else before
    return best if best.credit >= head.credit else head


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


def without_words(head: Head, mask: int, share: float) -> Head:
    """A head that some tokens say nothing of after all, and a share of its strength."""
    qualities = tuple([(token, quality) for token, quality in head.qualities if not mask >> token & 1])
    return Head.of(head.entry, head.mask & ~mask, head.strength * share, qualities, head.how, head.evidence)


def by_credit(head: Head) -> tuple[float, int]:
    """Heads by falling credit."""
    return -head.credit, head.entry.id
