"""Values of an event that belong to a second deed in the same clause: "sold shares without buying any bonds"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Stretch, high_bit, low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldtests import value_test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.linking import Claim
from coterie.schema.space import FieldType

_WHO, _CALLED = "who", 0.3
"""What parts people from what they did, and what it is worth to be called for what others of them are."""

_TWO = 2
_OBJECT_RELATIVES, _DOERS = words("that which"), words("they he she")
_OF_ALL, _ANYTHING = "any", words("anything something everything")
"""These stand for whatever there is, not for the object before."""


def before_denied_deed(draft: Draft, path: str, group: list[Claim]) -> list[Claim]:
    """The values of a property but those of a deed that is denied: "sold shares without buying any bonds"."""
    group = _but_of_people(draft, group)
    verbs = draft.stretch.analysis.verbs
    wall = next((low_bit(test.mask) for test in draft.denied if test.mask & verbs), -1)
    behind = [claim for claim in group if low_bit(claim.mask) > wall] if wall >= 0 else []
    if not behind or len(behind) == len(group):
        return group
    for claim in behind:
        draft.ledger.use_value(claim)
    is_array = draft.type_of(behind[0].entry) is FieldType.ARRAY
    draft.denied.extend(value_test(path, behind, denied=False, is_array=is_array))
    return [claim for claim in group if claim not in behind]


def _but_of_people(draft: Draft, group: list[Claim]) -> list[Claim]:
    """The values of a property but what those are called who have another: "takeaway regulars who ordered delivery".

    An occurrence has one of them, and no word joins what stands before a "who" to what was done.
    """
    stretch = draft.stretch
    if len(group) == 1 or draft.type_of(group[0].entry) is FieldType.ARRAY:
        return group
    for mark in stretch.marks(Role.RELATIVE):
        behind = [claim for claim in group if low_bit(claim.mask) >= mark.end]
        before = [claim for claim in group if claim not in behind]
        is_deed = any(claim.mask & draft.head.mask for claim in before)
        if behind and before and stretch.word(mark.end - 1) == _WHO and not is_deed:
            for claim in before:
                draft.ledger.use(claim.mask, _CALLED)
            return behind
    return group


def in_parallel(draft: Draft, chosen: Mapping[str, Sequence[Claim]]) -> dict[str, tuple[Claim, Claim]]:
    """The properties of which each of two deeds has a value of its own: "ate soup in Rome and cake in Turin"."""
    stretch = draft.stretch
    two = {path: sorted(group, key=lambda claim: claim.mask) for path, group in chosen.items() if len(group) == _TWO}
    if len(two) < _TWO or stretch.quantities or stretch.marks(Role.NOT, Role.NEITHER, Role.BOTH):
        return {}
    ends = max(high_bit(first.mask) for first, _ in two.values())
    begins = min(low_bit(second.mask) for _, second in two.values())
    joiners = [mark for mark in stretch.marks(Role.AND) if ends < mark.start < begins]
    if not joiners:
        return {}
    draft.ledger.marks.update(joiners)
    return {path: (first, second) for path, (first, second) in two.items()}


def is_done_behind(draft: Draft) -> bool:
    """Whether a deed is told and, behind its object, what else was done to it: "got a badge which they shared"."""
    stretch, verbs = draft.stretch, draft.head.mask & draft.stretch.own & draft.stretch.analysis.verbs
    for mark in stretch.marks(Role.RELATIVE) if verbs & (verbs - 1) else ():
        is_object = stretch.word(mark.start) in _OBJECT_RELATIVES and stretch.word(mark.end) in _DOERS
        if is_object and verbs & span_mask(0, mark.start) and verbs & ~span_mask(0, mark.end):
            return True
    return False


def are_neither(stretch: Stretch) -> bool:
    """Whether two verbs are joined by a "nor", and so two deeds: "neither signed nor shared it"."""
    deeds = stretch.own & stretch.analysis.verbs & ~stretch.analysis.nominal
    return any(deeds >> mark.end & 1 and deeds & span_mask(0, mark.start) for mark in stretch.marks(Role.NOR))


def stands_for_none_before(stretch: Stretch, pronoun: Mark) -> bool:
    """Whether a pronoun stands for no object before: "anything", and the "any" of "in any e-mail"."""
    word = stretch.word(pronoun.end - 1)
    nouns = stretch.content & (~stretch.analysis.verbs | stretch.analysis.nominal)
    return word in _ANYTHING or (word == _OF_ALL and bool(nouns >> pronoun.end & 1) and pronoun.end < stretch.high)
