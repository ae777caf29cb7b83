"""Laws of computed audiences: naming one means what its definition means, by bitmaps, inlined and by the reference."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.engines.duckdb import DuckDBEngine
from coterie.language.ast import AudienceType, Definition
from coterie.language.evaluate import members
from coterie.language.events import Database, Profile
from coterie.language.printer import print_query
from coterie.language.references import Known, Membership, Reach, inlined, references, trait_paths
from coterie.schema.space import AudienceRef, Collection, Space
from loader import load, looked_at
from strategies import LOOKBACK_DAYS, NOW, SPACE, databases, definitions

MOMENT: dict[str, Any] = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
SINCE = NOW - timedelta(days=9)
# Few traits, so that audiences are named often.
NARROW = replace(SPACE, traits=SPACE.traits[:1] + SPACE.traits[-2:], audiences=())
LOYAL, FRESH = AudienceRef(key="loyal"), AudienceRef(key="fresh")
GOLD = AudienceRef(key="gold", collection=Collection.ACCOUNTS)
IDENTIFIED = frozenset({"user_id"})


def naming(*audiences: AudienceRef) -> Space:
    return replace(NARROW, audiences=audiences)


def reaches(*, narrow: bool) -> st.SearchStrategy[Reach]:
    if not narrow:
        return st.just(Reach())
    return st.builds(Reach, identified_by=st.sampled_from((None, IDENTIFIED)), since=st.sampled_from((None, SINCE)))


@st.composite
def known_audiences(draw: st.DrawFn, *, narrow: bool) -> Known:
    """Three audiences, of which each may name those before it."""

    def draw_one(space: Space, audience_type: AudienceType) -> Membership:
        reach = draw(reaches(narrow=narrow))
        if audience_type is AudienceType.ACCOUNTS:
            reach = replace(reach, identified_by=None)
        return Membership(definition=draw(definitions(space, audience_type)), reach=reach)

    loyal = draw_one(NARROW, AudienceType.USERS)
    gold = draw_one(naming(LOYAL), AudienceType.ACCOUNTS)
    fresh = draw_one(naming(LOYAL, GOLD), AudienceType.USERS)
    return {"loyal": loyal, "gold": gold, "fresh": fresh}


def selected(definition: Definition, reach: Reach, database: Database, anonymous: frozenset[str]) -> set[str]:
    found = members(definition, database, **MOMENT, since=reach.since)
    return found if reach.identified_by is None else found - anonymous


def with_memberships(database: Database, known: Known, anonymous: frozenset[str]) -> Database:
    """The database with a trait for every computed audience, as if each had been stored."""
    for key, membership in known.items():
        found = selected(membership.definition, membership.reach, database, anonymous)
        accounts = membership.collection is Collection.ACCOUNTS
        entered = {user.id for one in database.accounts if one.id in found for user in one.users} if accounts else found
        users = {one.id: entering(one, key, is_member=one.id in entered) for one in database.profiles}
        database = Database(
            tuple(users.values()),
            tuple(
                replace(
                    entering(one, key, is_member=accounts and one.id in found),
                    users=tuple(users[user.id] for user in one.users),
                )
                for one in database.accounts
            ),
        )
    return database


def entering(one: Any, key: str, *, is_member: bool) -> Any:
    kept = {name: value for name, value in one.traits.items() if name != key}
    return replace(one, traits=kept | ({key: True} if is_member else {}))


@settings(max_examples=10)
@given(
    databases(),
    known_audiences(narrow=True),
    st.lists(definitions(naming(LOYAL, FRESH, GOLD)), min_size=8, max_size=8),
    reaches(narrow=True),
    st.booleans(),
)
def test_naming_an_audience_is_being_in_it(
    database: Database, known: Known, drawn: list[Definition], reach: Reach, stored: bool
) -> None:
    anonymous = frozenset(profile.id for profile in database.profiles[::2])
    expected_of = with_memberships(database, known, anonymous)
    if stored:  # what the data has under the keys doesn't count
        database = with_memberships(database, {"loyal": known["loyal"], "gold": known["gold"]}, anonymous)
        database = Database(tuple(flipped(one) for one in database.profiles), database.accounts)
    connection, layout = load(database, anonymous=anonymous)
    with connection:
        engine = DuckDBEngine(connection, layout, data_version=lambda: 0, audiences=lambda: known)
        for definition in drawn:
            own = reach if definition.audience_type is AudienceType.USERS else replace(reach, identified_by=None)
            expected = sorted(selected(definition, own, expected_of, anonymous))
            query = print_query(definition)
            assert engine.members(definition, **MOMENT, reach=own) == expected, query
            assert engine.count(definition, **MOMENT, reach=own) == len(expected), query
            (sampled,) = engine.sampled_counts([definition], parts=2, **MOMENT, reach=own)
            if not sampled.is_exact:
                found = engine.ids(definition, **MOMENT, reach=own) & looked_at(connection, 2)
                assert sampled.found == len(found), query


def flipped(profile: Profile) -> Profile:
    return replace(profile, traits={**profile.traits, "loyal": "loyal" not in profile.traits})


@settings(max_examples=15)
@given(
    databases(),
    known_audiences(narrow=False),
    st.lists(definitions(naming(LOYAL, FRESH, GOLD)), min_size=8, max_size=8),
)
def test_inlining_names_is_being_in_them(database: Database, known: Known, drawn: list[Definition]) -> None:
    expected_of = with_memberships(database, known, frozenset())
    for definition in drawn:
        plain = inlined(definition, known, most=10**6)
        left = {key for key in references(plain, known) if (known[key].collection, key) in trait_paths(plain)}
        passed_through = (Collection.USERS, "gold") in trait_paths(plain)
        assert left <= ({"gold"} if passed_through else set())
        # What users have of their accounts can't be inlined: it is still there as a trait.
        assert members(plain, expected_of, **MOMENT) == members(definition, expected_of, **MOMENT), print_query(
            definition
        )
