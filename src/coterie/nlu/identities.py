"""The property that tells one of the things of an event from another: its id or its name."""

from __future__ import annotations

from coterie.nlu.eventdraft import Draft
from coterie.nlu.names import name_forms, name_lemmas, split_words
from coterie.schema.space import FieldType


def identity(draft: Draft, noun: int) -> str | None:
    """The property that tells one object of the event from another: its id or name, or what the noun itself calls."""
    forms, last = set(draft.stretch.analysis.links.forms[noun]), noun + 1
    while draft.head.mask >> last & 1 and draft.stretch.content >> last & 1:  # the "codes" of "different promo codes"
        forms |= draft.stretch.analysis.links.forms[last]
        last += 1
    telling = [e.name for ends in (("id",), ("name", "title")) for e in draft.owned if _ends_in(draft, e.name, ends)]
    if telling:  # of a store purchase the stores have names, and the receipts ids
        return next((name for name in telling if forms & name_forms(name)), telling[0])
    spelled = (entry for entry in draft.owned if draft.type_of(entry) is FieldType.STRING)
    return next((e.name for e in spelled if all(forms.intersection(options) for options in name_lemmas(e.name))), None)


def _ends_in(draft: Draft, name: str, ends: tuple[str, ...]) -> bool:
    """Whether the last word of a name is one of some, or ends in it behind what the event is about: "orderid"."""
    last = split_words(name)[-1:]
    named = {"", *name_forms(draft.head.entry.name)}
    return any(word.endswith(end) and word.removesuffix(end) in named for word in last for end in ends)
