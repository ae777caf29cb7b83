"""What is said of journeys, stays and outings, and rules that they showed to be missing, over tours by sea."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

TOURS = Space(
    name="tours",
    events=(
        event("journey_search", 9000, string("from_city", "Bergen", "Oslo"), string("fare_type", "family", "saver")),
        event("Stay Availability Checked", 7000, string("region", "fjords", "islands")),
        event("rental_car_lookup", 900, string("pickup", "Oslo", "Bergen")),
        event("Reservation Confirmed", 800, string("land", "NO", "PT", "IT"), number("price", 120, 900)),
        event("sailing_disruption", 60, string("disruption", "cancellation", "delay"), number("delay_hours", 1, 6)),
        event("Travel Insurance Bought", 90, string("cover", "single", "yearly")),
        event("Shop Purchase", 500, string("item", "poster", "map"), string("sent_by", "post", "courier")),
    ),
    traits=(
        trait("next_trip_at", FieldType.DATE, "2026-07-01", "2026-08-20"),
        trait("kids_count", FieldType.NUMBER, 0, 2),
        trait("balance_due", FieldType.NUMBER, 0, 400),
        trait("email", FieldType.STRING, "a@b.io"),
    ),
)

WORDINGS = {
    # What is sought tells which search it is.
    "looked for somewhere to stay": "event('Stay Availability Checked').count() >= 1",
    "looked for a hire car": "event('rental_car_lookup').count() >= 1",
    # What is to come needs no time where a date tells of the next.
    "have an upcoming trip": "trait('next_trip_at').exists()",
    "have no upcoming trip": "trait('next_trip_at').absent()",
    # Phrases for some and none count for numbers of things and of money.
    "have no kids at all": "trait('kids_count') = 0",
    "are childless": "trait('kids_count') = 0",
    "still owe us money": "trait('balance_due') > 0",
    # The noun of a deed is its value; the same word tells nothing of another property.
    "had a sailing cancelled": (
        "event('sailing_disruption').where(property('disruption') = 'cancellation').count() >= 1"
    ),
    "had a delayed sailing": "event('sailing_disruption').where(property('disruption') = 'delay').count() >= 1",
    # What is bought is not how it is sent.
    "bought posters in the shop": "event('Shop Purchase').where(property('item') = 'poster').count() >= 1",
    # The first word of a noun of two is no verb.
    "have an upcoming trip with no travel insurance": (
        "trait('next_trip_at').exists() AND event('Travel Insurance Bought').count() = 0"
    ),
}


@pytest.mark.parametrize("said", WORDINGS)
def test_wordings(said: str) -> None:
    definition = Generator(TOURS, now=NOW).generate(f"people who {said}").definition
    assert definition is not None
    assert print_query(definition) == WORDINGS[said]
