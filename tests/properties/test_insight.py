"""Laws of insights: their numbers add up, and are those of the reference; why somebody is a member is why they are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.audiences.insight import Subject, condition_counts, overlap, size_over_time, trait_differences, waterfall
from coterie.audiences.why import Moment, Person, why, why_account
from coterie.core.paths import read_path
from coterie.engines.base import Share, TraitValues
from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType, Definition
from coterie.language.evaluate import Look, matches, members
from coterie.language.events import Account, Database, Profile
from coterie.language.printer import print_query
from coterie.language.references import Reach
from coterie.schema.space import Collection, Space
from loader import load
from strategies import LOOKBACK_DAYS, NOW, SPACE, databases, definitions

MOMENT: dict[str, Any] = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
IDENTIFIED = Reach(identified_by=frozenset({"user_id"}))


class Measured:
    """An engine's numbers, and the space."""

    def __init__(self, engine: DuckDBEngine) -> None:
        self.engine = engine

    def space(self) -> Space:
        return SPACE

    def counts(self, asked: Sequence[Definition], *, now: datetime, reach: Reach) -> list[int]:
        return self.engine.counts(asked, now=now, lookback_days=LOOKBACK_DAYS, reach=reach)

    def id_types(self, definition: Definition, *, now: datetime, reach: Reach) -> Mapping[str, int]:
        return self.engine.id_types(definition, now=now, lookback_days=LOOKBACK_DAYS, reach=reach)

    def trait_values(
        self, definition: Definition, traits: Sequence[str], *, most: int, now: datetime, reach: Reach
    ) -> Mapping[str, TraitValues]:
        return self.engine.trait_values(
            definition, traits, most=most, now=now, lookback_days=LOOKBACK_DAYS, reach=reach
        )


@settings(max_examples=8)
@given(databases(), st.lists(definitions(), min_size=4, max_size=4), st.booleans())
def test_numbers_add_up(database: Database, drawn: list[Definition], narrow: bool) -> None:
    anonymous = frozenset(profile.id for profile in database.profiles[::2]) if narrow else frozenset()
    connection, layout = load(database, anonymous=anonymous)
    with connection:
        measures = Measured(DuckDBEngine(connection, layout, data_version=lambda: 0))
        for definition in drawn:
            is_of_users = definition.audience_type is AudienceType.USERS
            reach = IDENTIFIED if narrow and is_of_users else Reach()
            subject = Subject(definition=definition, now=NOW, reach=reach)
            everyone: tuple[Profile | Account, ...] = database.profiles if is_of_users else database.accounts
            eligible = {one.id for one in everyone} - (anonymous if is_of_users else set())
            expected = members(definition, database, **MOMENT) & eligible

            fall = waterfall(measures, subject)
            assert (fall.of, fall.count) == (len(eligible), len(expected))
            assert fall.of - sum(step.drops for step in fall.steps) == len(expected)
            assert all(0 <= step.keeps <= step.count for step in fall.steps)
            assert [step.before for step in fall.steps] == [fall.of, *(step.keeps for step in fall.steps[:-1])]

            counts = condition_counts(measures, subject)
            assert counts[0].count == len(expected)
            assert size_over_time(measures, subject, days=7).points[-1].size == len(expected)

            key = "vip" if is_of_users else "big"
            venn = overlap(measures, subject, key, {})
            entered = {one.id for one in everyone if one.traits.get(key) is True}
            assert (venn.first, venn.both) == (len(expected), len(expected & entered))
            assert venn.either == venn.only_first + venn.both + venn.only_second


@settings(max_examples=8)
@given(databases(max_profiles=8), st.lists(definitions(), min_size=3, max_size=3), st.integers(1, 4))
def test_values_of_traits_are_those_that_profiles_have(database: Database, drawn: list[Definition], most: int) -> None:
    connection, layout = load(database)
    with connection:
        measures = Measured(DuckDBEngine(connection, layout, data_version=lambda: 0))
        for definition in drawn:
            collection = Collection(definition.audience_type.value)
            everyone: tuple[Profile | Account, ...] = database.profiles
            if collection is Collection.ACCOUNTS:
                everyone = database.accounts
            inside = members(definition, database, **MOMENT)
            paths = [key for key in SPACE.traits_of(collection) if key != "tags"]
            found = measures.trait_values(definition, paths, most=most, now=NOW, reach=Reach())
            for path, told in found.items():
                among = Share(inside=len(inside), outside=len(everyone) - len(inside))
                counted: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
                for one in everyone:
                    for value in read_path(one.traits, path):
                        counted[one.id in inside][text(value)] += 1
                total = counted[True] + counted[False]
                assert told.among == among
                assert told.missing.inside == among.inside - counted[True].total()
                assert told.missing.outside == among.outside - counted[False].total()
                assert len(told.values) == min(most, len(total))
                for item in told.values:
                    shown = text(item.value)
                    assert (item.share.inside, item.share.outside) == (counted[True][shown], counted[False][shown])
                listed = sum(item.share.inside + item.share.outside for item in told.values)
                assert listed == sum(number for _, number in total.most_common(most))
                assert told.other.inside + told.other.outside == total.total() - listed
            if collection is Collection.USERS:
                types = measures.id_types(definition, now=NOW, reach=Reach())
                assert types.get("user_id", 0) == types.get("email", 0) == len(inside)
            for item in trait_differences(measures, Subject(definition=definition, now=NOW)):
                assert 0 < item.distance <= 1 + 1e-9


def text(value: object) -> str:
    return repr(float(value)) if isinstance(value, (int, float)) and not isinstance(value, bool) else repr(value)


@settings(max_examples=25)
@given(databases(), st.lists(definitions(), min_size=5, max_size=5))
def test_the_reasons_are_the_decision(database: Database, drawn: list[Definition]) -> None:
    moment = Moment(now=NOW, lookback_days=LOOKBACK_DAYS, space=SPACE)
    for definition in drawn:
        query = print_query(definition)
        if definition.audience_type is AudienceType.ACCOUNTS:
            for account in database.accounts:
                found = why_account(definition, account, moment, Reach())
                assert found.is_member == matches(definition, account, **MOMENT), query
            continue
        for profile in database.profiles:
            person = Person(profile=profile, id_types=frozenset({"anonymous_id"}))
            found = why(definition, person, moment, Reach())
            assert found.is_member == matches(definition, profile, **MOMENT), query
            assert not why(definition, person, moment, IDENTIFIED).is_member
            assert bool(found.failing) != found.is_member
            look = Look(profile, NOW, LOOKBACK_DAYS)
            for finding in found.findings:
                assert finding.holds == look.holds(finding.condition)
                for fact in finding.events:
                    assert fact.counted <= fact.seen
                    assert all(event.unmet for event in fact.near)
                    assert not any(event.unmet for event in fact.counting)
