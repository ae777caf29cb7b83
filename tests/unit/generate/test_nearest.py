"""Which names of a space are suggested for words that found no place: near ones, best first, or none."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from coterie.generate.nearest import MOST_SUGGESTIONS, suggestions_for
from coterie.generate.pipeline import Generator
from coterie.nlu.index import SpaceIndex
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    PropertySchema,
    Space,
    TraitSchema,
)

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)


def _event(name: str, **properties: tuple[object, ...]) -> EventSchema:
    found = tuple(PropertySchema(name=key, values=values) for key, values in properties.items())
    return EventSchema(name=name, properties=found)


MUSEUM = Space(
    name="Museum",
    events=(
        _event("Ticket Bought", hall=("fossils", "minerals"), price_eur=(12, 18)),
        _event("Audio Guide Rented", tongue=("German", "Welsh")),
        _event("Membership Renewed", months=(12, 24)),
        _event("Gift Shop Visited"),
        _event("Lecture Attended", lecturer=("Okafor", "Lindqvist")),
    ),
    traits=(
        TraitSchema(key="patron_level", values=("bronze", "granite")),
        TraitSchema(key="loyalty_stamps", type=FieldType.NUMBER),
        TraitSchema(key="favourite_hall", values=("fossils", "minerals")),
        TraitSchema(key="annual_income", type=FieldType.NUMBER),
        TraitSchema(key="school_kind", collection=Collection.ACCOUNTS, values=("primary", "secondary")),
    ),
    audiences=(AudienceRef(key="dinosaur_fans", name="Dinosaur fans"),),
)
GARAGE = Space(
    name="Garage",
    events=(
        _event("vehicle_serviced", engine=("diesel", "hybrid"), mileage_km=(12000,)),
        _event("tyres_swapped", season=("winter", "summer")),
        _event("estimate_requested"),
        _event("breakdown_reported", cause=("battery", "puncture")),
    ),
    traits=(
        TraitSchema(key="breakdown_cover", values=("none", "roadside")),
        TraitSchema(key="warranty_ends_on", type=FieldType.DATE),
        TraitSchema(key="birthday", type=FieldType.DATE),
        TraitSchema(key="vehicles_owned", type=FieldType.NUMBER),
    ),
)
CHOIR = Space(
    name="Choir",
    events=(_event("Rehearsal Missed"), _event("Concert Sung", venue=("cathedral",)), _event("Score Downloaded")),
    traits=(
        TraitSchema(key="voice", values=("alto", "baritone", "tenor")),
        TraitSchema(key="dietary_preferences", type=FieldType.ARRAY, values=(("vegan",), ("coeliac",))),
    ),
)
SPACES: Mapping[str, Space] = {"museum": MUSEUM, "garage": GARAGE, "choir": CHOIR}

NEAR = [
    # by spelling
    ("museum", "lectur", "lecturer"),
    ("museum", "loyal", "loyalty_stamps"),
    ("museum", "membershp", "Membership Renewed"),
    ("garage", "estimats", "estimate_requested"),
    ("garage", "warantie", "warranty_ends_on"),
    ("choir", "rehersals", "Rehearsal Missed"),
    # by the same or a related word, whatever its form
    ("museum", "stamps", "loyalty_stamps"),
    ("museum", "visits to the shop", "Gift Shop Visited"),
    ("museum", "renewal", "Membership Renewed"),
    ("museum", "dinosaurs", "dinosaur_fans"),
    ("garage", "breakdown", "breakdown_cover"),
    ("garage", "car service", "vehicle_serviced"),
    ("garage", "requests", "estimate_requested"),
    ("choir", "downloading", "Score Downloaded"),
    # by what it stands for
    ("museum", "salary", "annual_income"),
    ("museum", "wages", "annual_income"),
    ("garage", "date of birth", "birthday"),
    ("choir", "allergies", "dietary_preferences"),
    # by a value that it holds
    ("museum", "granite", "patron_level"),
    ("museum", "Lindqvist", "lecturer"),
    ("garage", "puncture", "cause"),
    ("choir", "baritone", "voice"),
]

NONE = [
    ("museum", "quantum"),
    ("museum", "kayak"),
    ("museum", "Salesforce"),
    ("museum", "attic"),
    ("museum", "live"),
    ("museum", "really fancy ones"),
    ("museum", "name"),
    ("museum", "is one"),
    ("museum", "the 250 wealthiest"),
    ("museum", "🦕🦕"),
    ("museum", ""),
    ("garage", "frustrated"),
    ("garage", "poem"),
    ("garage", "legal"),
    ("garage", "tyrant"),
    ("garage", "cheaper"),
    ("garage", "marked"),
    ("choir", "Discord"),
    ("choir", "scared"),
    ("choir", "cruise"),
    ("choir", "zzzz"),
    ("choir", "away form"),
]


def _suggested(space: str, phrase: str, audience: Collection = Collection.USERS) -> tuple[str, ...]:
    return suggestions_for(phrase, SpaceIndex.build(SPACES[space], NOW), audience)


@pytest.mark.parametrize(("space", "phrase", "meant"), NEAR)
def test_the_nearest_name_comes_first(space: str, phrase: str, meant: str) -> None:
    found = _suggested(space, phrase)
    assert found
    assert found[0] == meant
    assert len(found) <= MOST_SUGGESTIONS


@pytest.mark.parametrize(("space", "phrase"), NONE)
def test_nothing_is_suggested_where_nothing_is_near(space: str, phrase: str) -> None:
    assert _suggested(space, phrase) == ()


def test_users_are_not_asked_about_what_only_accounts_have() -> None:
    assert "school_kind" not in _suggested("museum", "kind of school")
    assert _suggested("museum", "kind of school", Collection.ACCOUNTS)[0] == "school_kind"


def test_a_refusal_names_what_is_near_to_its_phrase() -> None:
    answer = Generator(MUSEUM, now=NOW).generate("visitors who collected at least 4 stampings")
    assert answer.refusal is None or answer.refusal.suggestions[:1] == ("loyalty_stamps",)


@pytest.mark.parametrize(
    ("prompt", "suggestions"),
    [
        ("visitors who attended a lecture on at least three separate days", ("Lecture Attended",)),
        ("people who rented an audio guide three times in a row", ("Audio Guide Rented",)),
        ("people who bought a ticket on two different weekends", ("Ticket Bought",)),
    ],
)
def test_what_a_refused_reading_rests_on_is_named(prompt: str, suggestions: tuple[str, ...]) -> None:
    answer = Generator(MUSEUM, now=NOW).generate(prompt)
    assert answer.refusal is not None
    assert answer.refusal.suggestions == suggestions


@pytest.mark.parametrize("said", ["three separate days", "a different month", "several weekends"])
def test_words_of_the_calendar_point_to_no_name(said: str) -> None:
    space = Space(name="Diary", traits=(TraitSchema(key="active_days"), TraitSchema(key="birth_month")))
    assert suggestions_for(said, SpaceIndex.build(space, NOW)) == ()


def test_words_beside_the_phrase_count_for_nothing() -> None:
    answer = Generator(MUSEUM, now=NOW).generate("visitors who rented an audio guide and sailed a kayak in the moat")
    assert answer.refusal is not None
    assert answer.refusal.suggestions == ()
