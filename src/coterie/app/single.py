"""One profile or account with its data, as the reference meaning reads them: which audiences it is in, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from coterie.app.workspace import Workspace
from coterie.audiences.why import (
    Moment,
    Person,
    Why,
    events_needed,
    is_eligible,
    named_within,
    why,
    why_account,
    with_memberships,
)
from coterie.core.errors import NotFoundError
from coterie.language.ast import AudienceType, Definition
from coterie.language.evaluate import matches
from coterie.language.events import Account, EventRecord, Profile
from coterie.language.references import Known, Reach
from coterie.schema.space import AudienceRef, Collection
from coterie.store.people import AccountView, EventView, ProfileView

_SEQ_OFFSET = 2**63


@dataclass(frozen=True)
class Singles:
    """Looks at single profiles and accounts of a workspace."""

    workspace: Workspace

    def why(self, definition: Definition, profile_id: int, *, now: datetime, reach: Reach) -> Why:
        """Why a profile is in an audience of users, or isn't. Raises NotFoundError."""
        moment = self._moment(now)
        view = self._view(profile_id)
        keys = named_within(definition, moment.known)
        person = self._people([view], events_needed(definition, moment.known))[0]
        person = Person(profile=self._entered(person, view, keys, moment), id_types=person.id_types)
        return why(definition, person, moment, reach)

    def why_account(self, definition: Definition, group_id: str, *, now: datetime, reach: Reach) -> Why:
        """Why an account is in an audience of accounts, or isn't. Raises NotFoundError."""
        moment = self._moment(now)
        found = self._found(group_id)
        keys = named_within(definition, moment.known)
        views = self.workspace.store.profiles(found.profile_ids)
        people = self._people(views, events_needed(definition, moment.known))
        users = tuple(self._entered(person, view, keys, moment) for person, view in zip(people, views, strict=True))
        traits = dict(found.traits)
        for key in keys:
            if moment.known[key].collection is Collection.ACCOUNTS:
                traits.pop(key, None)
                if group_id in self._accounts_in(key, moment):
                    traits[key] = True
        return why_account(definition, Account(group_id, traits, users), moment, reach)

    def audiences_of(self, profile_id: int, *, now: datetime) -> tuple[AudienceRef, ...]:
        """The audiences that a profile is in, saved ones and those that came with the data, by name."""
        moment = self._moment(now)
        view = self._view(profile_id)
        refs = moment.space.audiences_of(Collection.USERS)
        saved = {key: item for key, item in moment.known.items() if key in refs}
        names = frozenset().union(*(events_needed(item.definition, moment.known) for item in saved.values()))
        (person,) = self._people([view], names)
        keys = [key for item in saved.values() for key in named_within(item.definition, moment.known)]
        keys = list(dict.fromkeys([*keys, *saved]))
        profile = self._entered(person, view, keys, moment)
        return _by_name(ref for key, ref in refs.items() if profile.traits.get(key) is True)

    def audiences_of_account(self, group_id: str, *, now: datetime) -> tuple[AudienceRef, ...]:
        """The audiences of accounts that one is in, saved ones and those that came with the data, by name.

        Raises NotFoundError.
        """
        moment = self._moment(now)
        traits = self._found(group_id).traits
        found = (
            ref
            for key, ref in moment.space.audiences_of(Collection.ACCOUNTS).items()
            if (group_id in self._accounts_in(key, moment) if key in moment.known else traits.get(key) is True)
        )
        return _by_name(found)

    def is_member(self, definition: Definition, profile_id: int, *, now: datetime, reach: Reach) -> bool:
        """Whether a profile is in an audience of users. Raises NotFoundError."""
        moment = self._moment(now)
        view = self._view(profile_id)
        (person,) = self._people([view], events_needed(definition, moment.known))
        profile = self._entered(person, view, named_within(definition, moment.known), moment)
        days = moment.lookback_days
        return is_eligible(person, reach) and matches(
            definition, profile, now=now, lookback_days=days, since=reach.since
        )

    # Parts ------------------------------------------------------------------------------------------------------------

    def _moment(self, now: datetime) -> Moment:
        space = self.workspace.space()
        known: Known = self.workspace.additions().known()
        return Moment(now=now, lookback_days=space.limits.lookback_days, space=space, known=known)

    def _found(self, group_id: str) -> AccountView:
        found = self.workspace.store.accounts([group_id])
        if not found:
            raise NotFoundError("There is no such account.")
        return found[0]

    def _view(self, profile_id: int) -> ProfileView:
        found = self.workspace.store.profiles([profile_id])
        if not found:
            raise NotFoundError("There is no such profile.")
        return found[0]

    def _people(self, views: Sequence[ProfileView], names: Iterable[str]) -> list[Person]:
        events = self.workspace.store.events_named([view.profile_id for view in views], sorted(names))
        return [
            Person(
                profile=Profile(
                    view.user_id or str(view.profile_id),
                    view.traits,
                    tuple(map(_record, events.get(view.profile_id, ()))),
                ),
                id_types=frozenset(id_type for id_type, _ in view.external_ids),
            )
            for view in views
        ]

    def _entered(self, person: Person, view: ProfileView, keys: Sequence[str], moment: Moment) -> Profile:
        """The profile with the memberships that its accounts give it, and those of computed audiences."""
        own = dict(person.profile.traits)
        passed = [ref.key for ref in moment.space.audiences if ref.collection is Collection.ACCOUNTS]
        passed = [key for key in passed if key not in moment.known and key not in own]
        if passed and view.group_ids:
            accounts = self.workspace.store.accounts(view.group_ids)
            for key in passed:
                values = [account.traits[key] for account in accounts if key in account.traits]
                if values:
                    own[key] = any(value is True for value in values)
        profile = Profile(person.profile.id, own, person.profile.events)
        return with_memberships(
            Person(profile=profile, id_types=person.id_types),
            keys,
            moment,
            in_account=lambda key: not self._accounts_in(key, moment).isdisjoint(view.group_ids),
        )

    def _accounts_in(self, key: str, moment: Moment) -> frozenset[str]:
        definition = moment.known[key].definition
        if definition.audience_type is not AudienceType.ACCOUNTS:
            return frozenset()
        return frozenset(self.workspace.members(definition, now=moment.now, reach=moment.known[key].reach))


def _by_name(refs: Iterable[AudienceRef]) -> tuple[AudienceRef, ...]:
    return tuple(sorted(refs, key=lambda ref: (ref.name.casefold(), ref.key)))


def _record(event: EventView) -> EventRecord:
    """An event in the order that the store has."""
    return EventRecord(
        event.name,
        event.timestamp,
        event.properties,
        event.context,
        event.source_id or "",
        message_id=f"{event.seq + _SEQ_OFFSET:020d}",
    )
