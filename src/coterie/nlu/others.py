"""Things that are not the one said before: "finished Dune but hasn't opened any other book"."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.eventdraft import Draft
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import bits

_OTHER, _ANY, _SURELY = words("other others another"), words("any no some"), 0.9
_ANOTHER = "another"
"""What says that a thing is not the one before, the words that it stands behind, and what it counts explained."""

TELLING = _OTHER
"""Words that any event may make use of as they are."""


def take_other(draft: Draft) -> bool:
    """Whether the object of an event is any but the one that was named before with a value that this event can have."""
    stretch = draft.stretch
    for number in bits(stretch.analysis.spoken(_OTHER) & stretch.own & stretch.content):
        is_other = (
            stretch.word(number - 1) in _ANY if stretch.word(number) != _ANOTHER else bool(stretch.marks(Role.NOT))
        )
        if is_other and _was_named(draft, number):
            draft.ledger.use(1 << number, _SURELY)
            return True
    return False


def _was_named(draft: Draft, number: int) -> bool:
    values = draft.stretch.index.values
    return any(
        hit.end < number and any(values[value].entry in draft.owned_ids for value in hit.values)
        for hit in draft.stretch.analysis.links.value_hits
    )


def about_others(frame: EventFrame, named: tuple[Test, ...], own: int) -> EventFrame:
    """The event about anything but what is named; `own` are the tokens of its clause, the rest is borrowed."""
    told = tuple(test for test in frame.tests if test.mask & own)
    denied = tuple(replace(test, denied=not test.denied) for test in named if test.path not in {t.path for t in told})
    return replace(frame, tests=(*told, *denied))
