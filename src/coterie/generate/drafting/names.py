"""Names in an answer, found in the space: as they are, or as the only one that differs in letter case and blanks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from coterie.generate.drafting.values import UnusableError, shown
from coterie.language.ast import AudienceType
from coterie.language.problems import closest
from coterie.schema.space import AudienceRef, Collection, EventSchema, PropertySchema, Space, TraitSchema

_MOST_TOLD = 5

Item = TypeVar("Item", EventSchema, PropertySchema, TraitSchema, AudienceRef)
Field = TraitSchema | AudienceRef


@dataclass(frozen=True)
class Names:
    """The names of a space. `near` are those that the model was shown, by kind: they are told where one is wrong.

    The methods raise UnusableError for what is not there.
    """

    space: Space
    audience_type: AudienceType
    near: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def event(self, name: str) -> EventSchema:
        """The event that a name means."""
        return _exactly(name, self.space.event, self.space.events, "event", self.near.get("event", ()))[1]

    def property(self, name: str, event: EventSchema) -> tuple[str, PropertySchema]:
        """The property of an event that a name means, and its path."""
        names = [item.name for item in event.properties]
        return _exactly(name, event.property, event.properties, f"property of {shown(event.name)}", names)

    def trait(self, name: str, owner: Collection) -> tuple[str, TraitSchema]:
        """The trait of users or accounts that a name means, and its path."""
        known = self.space.traits_of(owner).values()
        near = self.near.get("trait", ())
        return _exactly(name, lambda key: self.space.trait(key, owner), known, f"trait of {owner}", near)

    def trait_or_audience(self, name: str, owners: Sequence[Collection]) -> tuple[str, Field, Collection]:
        """What a name means where traits stand, whoever has it first; an audience is a trait too."""
        for owner in owners:
            known = self.space.trait(name, owner) or self.space.audiences_of(owner).get(name)
            if known is not None:
                return name, known, owner
        return self._first(owners, lambda owner: self.trait(name, owner))

    def audience(self, name: str, owners: Sequence[Collection]) -> tuple[str, AudienceRef, Collection]:
        """The audience that a key, or the name of one, means."""
        near = self.near.get("audience", ())

        def find(owner: Collection) -> tuple[str, AudienceRef]:
            known = self.space.audiences_of(owner)
            return _exactly(name, known.get, known.values(), "audience", near)

        return self._first(owners, find)

    def owners(self, *, quantified: bool) -> tuple[Collection, ...]:
        """Whose names a row may read: of an account its own first, then its users'."""
        both = self.audience_type is AudienceType.ACCOUNTS and not quantified
        return (Collection.ACCOUNTS, Collection.USERS) if both else (Collection.USERS,)

    def _first(
        self, owners: Sequence[Collection], find: Callable[[Collection], tuple[str, Found]]
    ) -> tuple[str, Found, Collection]:
        problem: UnusableError | None = None
        for owner in owners:
            try:
                path, found = find(owner)
            except UnusableError as error:
                problem = problem or error
            else:
                return path, found, owner
        raise problem or UnusableError("nothing has names here")


Found = TypeVar("Found", TraitSchema, AudienceRef)


def key_of(item: EventSchema | PropertySchema | TraitSchema | AudienceRef) -> str:
    """The name that conditions call something by."""
    return item.key if isinstance(item, (TraitSchema, AudienceRef)) else item.name


def _exactly(
    name: str, find: Callable[[str], Item | None], known: Iterable[Item], what: str, near: Iterable[str]
) -> tuple[str, Item]:
    found = find(name)
    if found is not None:
        return name, found
    wanted = _shape(name)
    same = [item for item in known if wanted in _shapes(item)] if wanted else []
    if len(same) == 1:
        return key_of(same[0]), same[0]
    if same:
        several = ", ".join(shown(key_of(item)) for item in same[:_MOST_TOLD])
        raise UnusableError(f"{shown(name)} may be any of {several}")
    meant = closest(name, near)
    hint = f". Did you mean {' or '.join(map(shown, meant))}?" if meant else ""
    raise UnusableError(f"there is no {what} called {shown(name)}{hint}")


def _shapes(item: EventSchema | PropertySchema | TraitSchema | AudienceRef) -> tuple[str, ...]:
    called = _shape(key_of(item))
    return (called, _shape(item.name)) if isinstance(item, AudienceRef) and item.name else (called,)


def _shape(name: str) -> str:
    return name.strip().casefold()
