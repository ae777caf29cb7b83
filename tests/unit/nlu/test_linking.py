"""Which names and values of a space the words of a prompt may mean, and numbers in the unit that a field keeps."""

from __future__ import annotations

import pytest

from coterie.nlu.analysis import Analysis, analyse
from coterie.nlu.clausework import Stretch
from coterie.nlu.eventclauses import read_event
from coterie.nlu.fieldvalues import claims_of, convert, dimension, is_money, unit_of
from coterie.nlu.heads import SPELLED_OUT, HeadFinder
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import stems_of
from coterie.nlu.meanings import Number
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import Kind
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema
from unit.nlu.clause_space import NOW, SPACE


@pytest.fixture(scope="module")
def index() -> SpaceIndex:
    return SpaceIndex.build(SPACE, NOW)


def analysed(prompt: str, index: SpaceIndex) -> tuple[Analysis, int]:
    analysis = analyse(prompt, index, None, NOW)
    return analysis, (1 << len(analysis.tokens)) - 1


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("took a ride", "Ride Completed"),
        ("rated the ride", "Ride Rated"),
        ("bought a monthly pass", "Pass Purchased"),
        ("launched the app", "App Opened"),
        ("got in touch with support", "Support Contacted"),
    ],
)
def test_the_first_event_is_the_one_that_is_meant(index: SpaceIndex, words: str, event: str) -> None:
    analysis, everything = analysed(f"people who {words}", index)
    assert HeadFinder(analysis, index).events(everything)[0].entry.name == event


def test_heads_lie_within_the_evidence_and_are_the_same_whatever_else_is_in_it(index: SpaceIndex) -> None:
    analysis, everything = analysed("people who rated the ride and opened the app", index)
    finder = HeadFinder(analysis, index)
    evidence = sum(1 << n for n, token in enumerate(analysis.tokens) if token.word in ("opened", "app"))
    few = finder.events(evidence)
    assert few[0].entry.name == "App Opened"
    assert all(not head.mask & ~evidence for head in few)
    opened = next(head for head in finder.events(everything) if head.entry.name == "App Opened")
    assert opened.qualities == few[0].qualities


def test_a_name_out_of_use_counts_only_when_it_is_spelled_out() -> None:
    long_ago = NOW.replace(year=2024)
    space = Space(
        name="Old and new",
        events=(
            EventSchema(name="Bike Booked", last_seen=NOW, count_30d=10),
            EventSchema(name="bike_rsv_v1", last_seen=long_ago, aliases=("Bike Reserved",)),
        ),
    )
    index = SpaceIndex.build(space, NOW)
    for words, event in (("reserved a vehicle", "Bike Booked"), ("did bike_rsv_v1", "bike_rsv_v1")):
        analysis, everything = analysed(f"people who {words}", index)
        assert HeadFinder(analysis, index).events(everything)[0].entry.name == event


def test_a_name_as_it_is_written_goes_before_what_its_words_may_mean() -> None:
    space = Space(
        name="Parcels",
        events=(EventSchema(name="Parcel Sent", count_30d=900), EventSchema(name="Parcel Delivered", count_30d=10)),
    )
    index = SpaceIndex.build(space, NOW)
    analysis, everything = analysed("people who did Parcel Delivered after they sent one", index)
    best = HeadFinder(analysis, index).events(everything)[0]
    assert (best.entry.name, best.evidence) == ("Parcel Delivered", SPELLED_OUT)
    analysis, everything = analysed("people whose parcel was sent and delivered", index)
    assert all(head.evidence != SPELLED_OUT for head in HeadFinder(analysis, index).events(everything))


def test_the_verb_of_one_event_is_shared_by_its_family() -> None:
    space = Space(
        name="Cinema",
        events=(EventSchema(name="Trailer Started", count_30d=10), EventSchema(name="Trailer Completed", count_30d=9)),
    )
    index = SpaceIndex.build(space, NOW)
    for words, event in (
        ("watched a trailer", "Trailer Started"),
        ("watched a trailer to the end", "Trailer Completed"),
    ):
        analysis, everything = analysed(f"people who {words}", index)
        best = HeadFinder(analysis, index).events(everything)[0]
        said = {analysis.tokens[n].word for n in bits(best.mask)}
        assert best.entry.name == event
        assert {"watched", "trailer"} <= said


def test_subscribers_are_those_of_the_one_audience_of_subscribers() -> None:
    space = Space(name="Herald", audiences=(AudienceRef(key="bulletin_subscribers"), AudienceRef(key="keen_readers")))
    index = SpaceIndex.build(space, NOW)
    for prompt, keys in (("subscribers in Ghent", ["bulletin_subscribers"]), ("readers in Ghent", [])):
        analysis, everything = analysed(prompt, index)
        assert [head.entry.name for head in HeadFinder(analysis, index).audiences(everything)] == keys


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("people who rented an upright piano", "upright piano"),
        ("people who rode a camel yesterday", "camel"),
        ("people who rode an electric bike", ""),
        ("people who took a long ride", ""),
    ],
)
def test_an_object_without_a_place_is_absent(index: SpaceIndex, prompt: str, words: str) -> None:
    analysis, everything = analysed(prompt, index)
    finder = HeadFinder(analysis, index)
    stretch = Stretch(analysis, index, finder, 0, len(analysis.tokens), everything, everything)
    reading = read_event(stretch, finder.events(everything)[0])
    assert " ".join(analysis.tokens[n].word for n in bits(reading.absent)) == words


@pytest.mark.parametrize(
    ("prompt", "path", "value"),
    [
        ("people in utrecht", "city", "Utrecht"),
        ("PLUS members", "plan", "plus"),
        ("those who love the old town", "favourite_stations", "Old Town"),
    ],
)
def test_a_value_is_claimed_as_the_space_spells_it(index: SpaceIndex, prompt: str, path: str, value: str) -> None:
    analysis, everything = analysed(prompt, index)
    claims = claims_of(analysis, index, everything, Kind.TRAIT)
    assert (path, value) in {(claim.entry.name, claim.value) for claim in claims}


def test_claims_lie_within_the_evidence_and_belong_to_those_asked_for(index: SpaceIndex) -> None:
    analysis, everything = analysed("people who took an electric bike from Harbour", index)
    claims = claims_of(analysis, index, everything, Kind.PROPERTY)
    electric = next(claim for claim in claims if claim.value == "electric")
    assert {claim.value for claim in claims} >= {"electric", "Harbour"}
    within = claims_of(analysis, index, electric.mask, Kind.PROPERTY)
    assert electric in within
    assert {claim.value for claim in within} == {"electric"}
    of_it = claims_of(analysis, index, everything, Kind.PROPERTY, frozenset({electric.entry.id}))
    assert electric in of_it
    assert {claim.entry.id for claim in of_it} == {electric.entry.id}


def test_a_family_of_values_reaches_fields_that_have_not_held_it() -> None:
    space = Space(name="S", traits=(TraitSchema(key="country", values=("FR", "PT"), last_seen=NOW),))
    index = SpaceIndex.build(space, NOW)
    analysis, everything = analysed("people in the Netherlands", index)
    claims = claims_of(analysis, index, everything, Kind.TRAIT)
    assert {(claim.entry.name, claim.value, claim.seen) for claim in claims} == {("country", "NL", False)}


@pytest.mark.parametrize(
    ("noun", "verb"), [("rental", "rent"), ("cancellation", "cancel"), ("shipment", "ship"), ("renters", "rent")]
)
def test_nouns_lead_to_their_verbs(noun: str, verb: str) -> None:
    assert verb in stems_of(noun)


def test_bits_are_the_tokens_of_a_mask_in_order() -> None:
    assert bits(0b101001) == (0, 3, 5)
    assert bits(0) == ()


@pytest.mark.parametrize(
    ("path", "unit"),
    [
        ("duration_seconds", "second"),
        ("distanceKm", "kilometre"),
        ("price_cents", "cent"),
        ("ride.length_mi", "mile"),
        ("s", None),
        ("fare", None),
    ],
)
def test_the_unit_is_in_the_name(path: str, unit: str | None) -> None:
    assert unit_of(path) == unit


@pytest.mark.parametrize(
    ("number", "path", "values", "kept"),
    [
        (Number(20, unit="minute"), "duration_seconds", (), 1200),
        (Number(1.5, unit="hour"), "waiting_minutes", (), 90),
        (Number(2, unit="year"), "tenure_months", (), 24),
        (Number(5, unit="mile"), "distance_km", (), 8.04672),
        (Number(12.5, currency="USD"), "fare_cents", (), 1250),
        (Number(75, unit="cent"), "fare", (), 0.75),
        (Number(40, unit="percent"), "battery", (0.2, 0.9), 0.4),
        (Number(40, unit="percent"), "battery", (20, 90), 40),
        (Number(40, unit="percent"), "battery_pct", (0.2, 0.9), 40),
        (Number(3, unit="kilogram"), "duration_seconds", (), 3),
    ],
)
def test_numbers_are_kept_in_the_unit_of_the_field(
    number: Number, path: str, values: tuple[float, ...], kept: float
) -> None:
    field = PropertySchema(name=path, type=FieldType.NUMBER, values=values)
    index = SpaceIndex.build(Space(name="S", events=(EventSchema(name="E", properties=(field,)),)), NOW)
    entry = index.entries[index.by_key[Kind.PROPERTY, path, Collection.USERS]]
    assert convert(number, entry, values) == pytest.approx(kept)


def test_money_and_dimensions(index: SpaceIndex) -> None:
    by_path = {entry.name: entry for entry in index.entries if entry.kind is Kind.PROPERTY}
    assert is_money(by_path["fare"])
    assert not is_money(by_path["stars"])
    assert [dimension(unit) for unit in ("hour", "mile", "percent", None)] == ["time", "distance", "percent", None]
