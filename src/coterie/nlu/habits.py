"""What people do mostly, told by no verb of its own: "usually flies with X" is of the bookings, not of check-ins."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import ReducerName
from coterie.nlu.eventdraft import Draft
from coterie.nlu.joinednames import deed_lemmas

_MAIN = words("book buy purchase order place play watch stream listen ride rent hire")
"""Last words of the names of what a business lives from; what else keeps its values only goes along with it."""


def habit_events(draft: Draft) -> tuple[str, ...]:
    """The events that a clause is of: for a value that people mostly have, where only that tells, the main deed's."""
    own, measure = draft.head.entry.name, draft.measure
    if measure is None or measure.reducer is not ReducerName.MODE or draft.head.how != "property" or draft.tests:
        return (own,)
    if _is_main(own):
        return (own,)
    index = draft.stretch.index
    found = []
    for event in index.space.events:
        schema = event.by_name.get(measure.path)
        if (
            schema is not None
            and set(measure.values) & set(schema.values)
            and _is_main(event.name)
            and index.event(event.name).active
        ):
            found.append(event.name)
    return (found[0],) if len(found) == 1 else (own,)


def _is_main(name: str) -> bool:
    return not _MAIN.isdisjoint(deed_lemmas(name))
