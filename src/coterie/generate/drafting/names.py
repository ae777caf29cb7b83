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
    """The names of a space. `near` are those that the model was shown, by kind: no others are told where one is wrong.

    The methods raise UnusableError for what is not there.
    """

    space: Space
    audience_type: AudienceType
    near: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def event(self, name: str) -> EventSchema:
        """The event that a name means."""
        what = _Wanted("event", self.near.get("event", ()), aside=self._elsewhere(name, "event"))
        return _exactly(name, self.space.event, self.space.events, what)[1]

    def property(self, name: str, event: EventSchema) -> tuple[str, PropertySchema]:
        """The property of an event that a name means, and its path."""
        shown_too = set(self.near.get("property", ()))
        names = [item.name for item in event.properties if item.name in shown_too]
        what = _Wanted("property", names, of=f" of {shown(event.name)}", aside=self._other_owners(name))
        return _exactly(name, event.property, event.properties, what)

    def trait(self, name: str, owner: Collection) -> tuple[str, TraitSchema]:
        """The trait of users or accounts that a name means, and its path."""
        what = _Wanted("trait", self.near.get("trait", ()), of=f" of {owner}", aside=self._elsewhere(name, "trait"))
        known = self.space.traits_of(owner).values()
        return _exactly(name, lambda key: self.space.trait(key, owner), known, what)

    def trait_or_audience(self, name: str, owners: Sequence[Collection]) -> tuple[str, Field, Collection]:
        """What a name means where traits stand, whoever has it first; an audience is a trait too."""
        for owner in owners:
            known = self.space.trait(name, owner) or self.space.audiences_of(owner).get(name)
            if known is not None:
                return name, known, owner
        return self._first(owners, lambda owner: self.trait(name, owner))

    def audience(self, name: str, owners: Sequence[Collection]) -> tuple[str, AudienceRef, Collection]:
        """The audience that a key, or the name of one, means."""
        what = _Wanted("audience", self.near.get("audience", ()), aside=self._elsewhere(name, "audience"))

        def find(owner: Collection) -> tuple[str, AudienceRef]:
            known = self.space.audiences_of(owner)
            return _exactly(name, known.get, known.values(), what)

        return self._first(owners, find)

    def owners(self, *, quantified: bool) -> tuple[Collection, ...]:
        """Whose names a row may read: of an account its own first, then its users'."""
        both = self.audience_type is AudienceType.ACCOUNTS and not quantified
        return (Collection.ACCOUNTS, Collection.USERS) if both else (Collection.USERS,)

    def _elsewhere(self, name: str, wanted: str) -> str:
        """What else is called so, where something of another kind is."""
        kinds = {
            "event": self.space.event(name) is not None,
            "trait": any(self.space.trait(name, owner) is not None for owner in Collection),
            "audience": any(name in self.space.audiences_of(owner) for owner in Collection),
        }
        others = [kind for kind, is_known in kinds.items() if is_known and kind != wanted]
        return f"; {'an' if others[0][0] in 'ae' else 'a'} {others[0]} is" if others else ""

    def _other_owners(self, name: str) -> str:
        """Which of the events that the model was shown have a property of this name."""
        events = [self.space.event(event) for event in self.near.get("event", ())]
        having = [event.name for event in events if event is not None and event.property(name) is not None]
        return f"; {', '.join(map(shown, having[:_MOST_TOLD]))} has one" if having else ""

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


@dataclass(frozen=True)
class _Wanted:
    """What a name is looked up as: its kind, names to suggest, whose it is, and what else there is of that name."""

    kind: str
    near: Iterable[str] = ()
    of: str = ""
    aside: str = ""


def _exactly(name: str, find: Callable[[str], Item | None], known: Iterable[Item], what: _Wanted) -> tuple[str, Item]:
    found = find(name)
    if found is not None:
        return name, found
    wanted = _shape(name)
    same = [item for item in known if wanted in _shapes(item)] if wanted else []
    if len(same) == 1:
        return key_of(same[0]), same[0]
    if same:
        raise UnusableError(f"{shown(name)} may be any of {len(same)} names; letter case counts here")
    meant = closest(name, what.near)
    hint = f". Did you mean {' or '.join(map(shown, meant))}?" if meant and not what.aside else ""
    raise UnusableError(f"there is no {what.kind}{what.of} called {shown(name)}{what.aside}{hint}")


def _shapes(item: EventSchema | PropertySchema | TraitSchema | AudienceRef) -> tuple[str, ...]:
    called = _shape(key_of(item))
    return (called, _shape(item.name)) if isinstance(item, AudienceRef) and item.name else (called,)


def _shape(name: str) -> str:
    return name.strip().casefold()
