"""Identity resolution keeps its limits, answers the same question alike, and doesn't care how calls are batched."""

import json
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.store import IdentityRules, Store
from coterie.store.identity import ExternalId, Resolver

RULES = IdentityRules(limits={"user_id": 1, "email": 2}, other_limit=3, max_merges=2, max_mappings=5)
NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)

IDS = [
    (id_type, value)
    for id_type, values in (("user_id", "abc"), ("email", "pqrs"), ("anonymous_id", "123456"))
    for value in values
]
# One list to draw from, which Hypothesis does without trying again for those that were drawn already.
sets_of_ids = st.lists(st.sampled_from(IDS), min_size=1, max_size=4, unique=True).map(
    lambda found: sorted(found, key=RULES.rank)
)


@settings(max_examples=500)
@given(st.lists(sets_of_ids, max_size=25))
def test_limits_are_kept_and_answers_stay(events: list[list[ExternalId]]) -> None:
    resolver = Resolver(RULES, next_profile_id=1)
    answers: list[tuple[list[ExternalId], int]] = []
    for event in events:
        profile = resolver.resolve(event)
        answers.append((event, profile))
        assert resolver.current(profile) == profile
        assert resolver.current(resolver.owners[event[0]]) == profile  # the id of the highest priority always counts
    owned: dict[int, Counter[str]] = {}
    for (id_type, _), owner in resolver.owners.items():
        owned.setdefault(resolver.current(owner), Counter())[id_type] += 1
    assert {key: Counter(holding.types) for key, holding in resolver.holdings.items()} == owned
    merges = Counter(resolver.current(gone) for gone in resolver.merged)
    for profile, types in owned.items():
        assert all(count <= RULES.limit(id_type) for id_type, count in types.items())
        assert types.total() <= RULES.max_mappings
        assert merges[profile] == resolver.holdings[profile].merges <= RULES.max_merges
    before = dict(resolver.owners)
    for event, profile in answers:
        assert resolver.resolve(event) == resolver.current(profile)
    assert resolver.owners == before


def batches(sizes: list[int], count: int) -> tuple[int, ...]:
    """The sizes of the batches that so many calls come in: those asked for, as far as they go, then all the rest."""
    found: list[int] = []
    for size in [*sizes, count]:
        if sum(found) < count:
            found.append(min(size, count - sum(found)))
    return tuple(found)


def state(calls: list[dict[str, Any]], sizes: tuple[int, ...]) -> Any:
    """What a store makes of calls that come in batches of these sizes, the numbers of profiles left out."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / "d", create=True, clock=lambda: NOW, identity=RULES) as store,
    ):
        rest = [json.dumps(call).encode() for call in calls]
        for size in sizes:
            part, rest = rest[:size], rest[size:]
            store.ingest(part)
        assert not rest
        connection = store.connection()
        profiles = [row[0] for row in connection.execute("SELECT profile_id FROM profiles").fetchall()]
        found = []
        for profile in store.profiles(profiles):
            events = [str(event.properties["n"]) for event in store.events_of(profile.profile_id)]
            found.append((profile.external_ids, profile.user_id, sorted(profile.traits.items()), sorted(events)))
        merges = connection.execute("SELECT count(*) FROM merges GROUP BY to_id ORDER BY 1").fetchall()
        assert len(set(profiles)) == len(profiles)
        return sorted(found, key=repr), merges


@settings(max_examples=40)
@given(
    st.lists(st.tuples(sets_of_ids, st.booleans()), min_size=1, max_size=15), st.lists(st.integers(1, 5), max_size=6)
)
def test_batches_make_no_difference(events: list[tuple[list[ExternalId], bool]], sizes: list[int]) -> None:
    calls = []
    for number, (found, is_identify) in enumerate(events):
        by_type: dict[str, list[str]] = {}
        for id_type, value in found:
            by_type.setdefault(id_type, []).append(value)
        external = [
            {"type": id_type, "id": value, "collection": "users", "encoding": "none"}
            for id_type, values in by_type.items()
            for value in values[1:]
        ]
        context: dict[str, Any] = {"externalIds": external} if external else {}
        if "email" in by_type:
            context["traits"] = {"email": by_type["email"][0]}
        call: dict[str, Any] = {
            "messageId": str(number),
            "timestamp": f"2026-06-01T00:{number:02}:00Z",
            "userId": by_type.get("user_id", [None])[0],
            "anonymousId": by_type.get("anonymous_id", [None])[0],
            "context": context,
        }
        if is_identify:
            call |= {"type": "identify", "traits": {"n": number, f"t{number % 3}": number}}
        else:
            call |= {"type": "track", "event": "E", "properties": {"n": number}}
        calls.append(call)
    # Sizes that come to all at once, or to each alone, would make the same store a second time.
    batchings = {batches(sizes, len(calls)), batches([1] * len(calls), len(calls)), (len(calls),)}
    first, *others = (state(calls, batching) for batching in sorted(batchings))
    assert all(other == first for other in others)
