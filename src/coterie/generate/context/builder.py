"""Builds the context of a prompt: what it names, what is linked to it, and then what was used last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from coterie.core.errors import InternalError
from coterie.core.text import estimated_tokens
from coterie.generate.context.context import Context
from coterie.generate.context.entry import Because, Entry
from coterie.generate.context.privacy import Privacy
from coterie.generate.context.ranking import BASIC, SAID, TO_THE_LETTER, Ranking, may_use
from coterie.generate.context.rendering import render, tokens_of
from coterie.generate.context.retrieval import Found, Retriever
from coterie.generate.context.selection import Choice, Pick, Selection
from coterie.language.ast import AudienceType, Definition
from coterie.nlu.index import SpaceIndex
from coterie.nlu.typos import Corrector
from coterie.schema.space import AudienceRef, EventSchema, FieldType, PropertySchema, Space, TraitSchema

BUDGET_TOKENS = 960
"""What a context may take, so that the whole request stays under 4,000."""

_MOST_VALUES, _MOST_NUMBERS = 8, 2
_LONGEST_DESCRIPTION = 120
_FOR_NAMES, _FOR_DETAILS = 0.8, 0.9
"""The shares of the budget that names found for the prompt may fill, and then what is told of them."""

_MISFITS = 40
"""After how many entries that don't fit no others are tried."""


class ContextBuilder:
    """Builds contexts over one space. Making one takes time with its size; a context takes time with the prompt.

    `corrector` mends typos of prompts, as the parser does. Threads may share a builder.
    """

    def __init__(
        self, space: Space, index: SpaceIndex, *, privacy: Privacy, now: datetime, corrector: Corrector | None = None
    ) -> None:
        self._space = space
        self._index = index
        self._privacy = privacy
        self._now = now
        self._retriever = Retriever(index, corrector)
        self._ranking = Ranking(index, self._retriever.basics)
        self._bare: dict[tuple[Pick, Because], Choice | None] = {}
        self._told: dict[Pick, tuple[str, tuple[str, ...]]] = {}
        recent = self._ranking.recent
        self._names = {kind: sum(may_use(pick, kind) for pick in recent) for kind in AudienceType}

    def build(
        self,
        prompt: str,
        audience_type: AudienceType,
        *,
        budget_tokens: int = BUDGET_TOKENS,
        hints: Sequence[Definition] = (),
    ) -> Context:
        """The context for a prompt. Names of `hints` (readings of the parser) are in as long as they fit.

        What the prompt spells exactly as the space does is in whatever it takes; nothing else exceeds the budget.
        """
        found = self._retriever.find(prompt)
        selection = Selection(budget_tokens)
        about = self._ranking.about(prompt, audience_type, found, hints)
        misfits = 0
        for rank, pick in about:
            is_linked = rank != BASIC or found.scores[pick.number] > 0
            because: Because = "said" if rank >= SAID else "linked" if is_linked else "recent"
            forced = rank >= TO_THE_LETTER
            misfits += not self._take(selection, pick, because, share=_FOR_NAMES, whatever_it_takes=forced)
            if misfits > _MISFITS:
                break
        self._tell_more(selection, (pick for _, pick in about), found, share=_FOR_DETAILS)
        misfits = 0
        for pick in self._ranking.recent:
            if pick not in selection and may_use(pick, audience_type) and not self._take(selection, pick, "recent"):
                misfits += 1
                if misfits > _MISFITS:
                    break
        self._tell_more(selection, (pick for pick, _ in selection), found)
        entries = selection.in_order()
        text = render(entries)
        return Context(
            entries=entries,
            left_out=self._names[audience_type] - len(entries),
            tokens=estimated_tokens(text),
            text=text,
        )

    def _take(
        self, selection: Selection, pick: Pick, because: Because, *, share: float = 1.0, whatever_it_takes: bool = False
    ) -> bool:
        """Take an entry as bare as can be, and the event of a property before it; False where it doesn't fit."""
        if pick in selection:
            return True
        choice = self._choice(pick, because)
        if choice is None:
            return True
        owner = self._ranking.owner_of(pick)
        if owner is not None and owner not in selection:
            if self._choice(owner, because) is None:
                return True
            if not self._take(selection, owner, because, share=share, whatever_it_takes=whatever_it_takes):
                return False
        return selection.put(pick, choice, share=share, whatever_it_takes=whatever_it_takes)

    def _tell_more(self, selection: Selection, picks: Iterable[Pick], found: Found, *, share: float = 1.0) -> None:
        """Add descriptions and values to entries that are in, as far as they fit."""
        chosen = dict(selection)
        misfits = 0
        for pick in picks:
            bare = chosen.get(pick)
            if bare is None or bare.entry.description or bare.entry.values:
                continue
            entry = self._detailed(pick, bare.entry, found)
            if entry is None:
                continue
            if not selection.put(pick, Choice(bare.because, tokens_of(entry), entry), share=share):
                misfits += 1
                if misfits > _MISFITS:
                    return

    # Entries ------------------------------------------------------------------------------------------------------

    def _choice(self, pick: Pick, because: Because) -> Choice | None:
        """An entry without detail; None where even its name may not be sent."""
        known = (pick, because)
        if known not in self._bare:
            entry = self._entry(pick, because)
            may_send = self._privacy.may_send_name(pick.name)
            self._bare[known] = Choice(because, tokens_of(entry), entry) if may_send else None
        return self._bare[known]

    def _entry(self, pick: Pick, because: Because, description: str = "", values: tuple[str, ...] = ()) -> Entry:
        schema = self._schema(pick)
        last_seen = None if isinstance(schema, AudienceRef) else schema.last_seen
        return Entry(
            kind=pick.kind.value,
            name=pick.name,
            because=because,
            event=pick.event,
            collection=pick.collection,
            types=(schema.type,) if isinstance(schema, (PropertySchema, TraitSchema)) else (),
            description=description,
            values=values,
            is_active=self._space.is_active(last_seen, self._now),
        )

    def _detailed(self, pick: Pick, bare: Entry, found: Found) -> Entry | None:
        """An entry with all that may be told of it; None where that is nothing."""
        if pick not in self._told:
            self._told[pick] = self._details(self._schema(pick))
        description, allowed = self._told[pick]
        if not description and not allowed:
            return None
        said = [text for text in found.values.get(pick.number, ()) if text in allowed]
        most = _MOST_NUMBERS if FieldType.NUMBER in bare.types else _MOST_VALUES
        values = tuple(dict.fromkeys((*said, *allowed)))[:most]
        return self._entry(pick, bare.because, description, values)

    def _details(self, schema: EventSchema | TraitSchema | AudienceRef | PropertySchema) -> tuple[str, tuple[str, ...]]:
        told = schema.description
        if isinstance(schema, AudienceRef):
            told = " - ".join(text for text in (schema.name if schema.name != schema.key else "", told) if text)
        values = self._privacy.values_of(schema) if isinstance(schema, (PropertySchema, TraitSchema)) else ()
        description = self._privacy.description(" ".join(told.split()))
        return description[:_LONGEST_DESCRIPTION], values

    def _schema(self, pick: Pick) -> EventSchema | TraitSchema | AudienceRef | PropertySchema:
        own = self._index.property_schema(pick.event, pick.name) if pick.event is not None else None
        schema = own or self._index.entries[pick.number].schema
        if schema is None:
            raise InternalError(f"There is no schema of the {pick.kind} {pick.name}.")
        return schema
