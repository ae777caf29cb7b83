"""What people say about trips by train and ferry, cottages, taxis and couriers, over a space with some of each."""

from datetime import UTC, datetime

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Limits, Space, TraitSchema
from unit.made_space import event, has

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
TEXT, NUMBER, BOOLEAN, DATE = FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN, FieldType.DATE

SPACE = Space(
    name="Cobblesail",
    about="Ferries and trains, cottages by the sea, and the taxis and couriers of the harbour",
    events=(
        event("Trip Searched", has("destination", "EDI", "OSL"), has("trip_kind", "ow", "rt")),
        event("Fare Alert Set", has("destination", "EDI", "OSL")),
        event(
            "Trip Booked", has("total", 40.0, 900.0), has("channel", "web", "call_ctr"), has("cabin", "econ", "first")
        ),
        event("Luggage Added", has("kind", "bike", "trolley")),
        event("Lounge Entry Bought"),
        event("Insurance Refused"),
        event("Crossing Missed"),
        event("Crossing Delayed", has("cause", "wx", "tech"), has("delay_min", 5, 200)),
        event("Refund Requested", has("amount", 20.0, 300.0)),
        event("Refund Paid", has("amount", 20.0, 300.0)),
        event("Refund Refused", has("amount", 20.0, 300.0)),
        event("Points Expired", has("points", 100, 4000)),
        event("Tier Lost", has("tier", "anchor", "mast")),
        event("Upgrade Bid Made", has("bid", 30.0, 150.0)),
        event("Upgrade Bid Lost", has("bid", 30.0, 150.0)),
        event("Cottage Viewed", has("nightly_price", 70.0, 320.0), has("kind", "apt", "cabin")),
        event("Stay Requested", has("nights", 2, 9)),
        event("Stay Request Declined", has("reason", "booked_out", "pets")),
        event("Stay Ended", has("on_time", True, False)),
        event("Taxi Ordered", has("prebooked", True, False)),
        event("Bike Unlocked", has("model", "ebike", "tandem")),
        event("Parcel Sent", has("size", "S", "L")),
        event("Parcel Failed", has("reason", "not_home", "wrong_address")),
        event("Membership Begun", has("tier", "basic", "plus")),
        event("Membership Renewed", has("tier", "basic", "plus")),
        event("Membership Paused", has("tier", "basic", "plus")),
    ),
    traits=(
        TraitSchema(key="home_port", type=TEXT, values=("OSL", "EDI", "CPH")),
        TraitSchema(key="club_tier", type=TEXT, values=("none", "basic", "plus")),
        TraitSchema(key="travels_as", type=TEXT, values=("solo", "couple", "fam")),
        TraitSchema(key="next_trip", type=DATE, values=("2026-07-01",)),
        TraitSchema(key="meal_pref", type=TEXT, values=("VGML", "KSML")),
    ),
    limits=Limits(lookback_days=365),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, where: str = "", window: str = "", rest: str = "count() >= 1") -> str:
    return f"event('{name}'){f'.where({where})' if where else ''}{window}.{rest}"


MEANINGS = {
    # places, meals and fares by their codes
    "looked for a trip to Edinburgh this week": did(
        "Trip Searched", "property('destination') = 'EDI'", ".within(7 days)"
    ),
    "searched for return trips in the last 9 days": did(
        "Trip Searched", "property('trip_kind') = 'rt'", ".within(9 days)"
    ),
    "travellers who eat kosher": "trait('meal_pref') = 'KSML'",
    "booked a trip over the phone": did("Trip Booked", "property('channel') = 'call_ctr'"),
    "people who travel by themselves": "trait('travels_as') = 'solo'",
    # before, on and after the day
    "want to be told when fares to Oslo come down": did("Fare Alert Set", "property('destination') = 'OSL'"),
    "turned down insurance at least twice": did("Insurance Refused", rest="count() >= 2"),
    "didn't turn up for a crossing this month": did("Crossing Missed", window=".within(30 days)"),
    "held up by bad weather in the last 20 days": did(
        "Crossing Delayed", "property('cause') = 'wx'", ".within(20 days)"
    ),
    "going on a trip in the next 12 days": "trait('next_trip').within_next(12 days)",
    # money asked back, given back and not given back
    "asked for their money back this month": did("Refund Requested", window=".within(30 days)"),
    "got their money back this month": did("Refund Paid", window=".within(30 days)"),
    "had a refund turned down this month": did("Refund Refused", window=".within(30 days)"),
    "paid back over 60 to them in the last 30 days": did("Refund Paid", "property('amount') > 60", ".within(30 days)"),
    # points, tiers and bids
    "let their points lapse in the last 90 days": did("Points Expired", window=".within(90 days)"),
    "dropped down a tier in the last 90 days": did("Tier Lost", window=".within(90 days)"),
    "offered over 90 for an upgrade": did("Upgrade Bid Made", "property('bid') > 90"),
    "were outbid on an upgrade this month": did("Upgrade Bid Lost", window=".within(30 days)"),
    # stays
    "viewed a cottage going for over 250 a night": did("Cottage Viewed", "property('nightly_price') > 250"),
    "put in a request to stay this week": did("Stay Requested", window=".within(7 days)"),
    "were turned away by the owner this week": did("Stay Request Declined", window=".within(7 days)"),
    # rides and parcels
    "hopped on an e-bike in the last 4 days": did("Bike Unlocked", "property('model') = 'ebike'", ".within(4 days)"),
    "shipped a large parcel this month": did("Parcel Sent", "property('size') = 'L'", ".within(30 days)"),
    "parcel didn't arrive because nobody was home": did("Parcel Failed", "property('reason') = 'not_home'"),
    # members
    "put their membership on ice this month": did("Membership Paused", window=".within(30 days)"),
    "kept their membership going this month": did("Membership Renewed", window=".within(30 days)"),
    "customers who aren't on plus yet": "trait('club_tier') != 'plus'",
}


@pytest.mark.parametrize("prompt", MEANINGS)
def test_what_a_wording_means(prompt: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, f"refused: {generation.refusal}"
    assert print_query(generation.definition) == print_query(parse_audience(MEANINGS[prompt]))
