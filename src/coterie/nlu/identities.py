"""The property that tells one of the things of an event from another: its id or its name."""

from __future__ import annotations

from coterie.nlu.eventdraft import Draft
from coterie.nlu.names import name_forms, name_lemmas
from coterie.schema.space import FieldType


def identity(draft: Draft, noun: int) -> str | None:
    """The property that tells one object of the event from another: its id or name, or what the noun itself calls."""
    forms = draft.stretch.analysis.links.forms[noun]
    telling = [e.name for ends in (("id",), ("name", "title")) for e in draft.owned if e.name.lower().endswith(ends)]
    if telling:  # of a store purchase the stores have names, and the receipts ids
        return next((name for name in telling if forms & name_forms(name)), telling[0])
    spelled = (entry for entry in draft.owned if draft.type_of(entry) is FieldType.STRING)
    return next((e.name for e in spelled if all(forms.intersection(options) for options in name_lemmas(e.name))), None)
