"""What "booked" and "bought" mean alone: the event for whatever is booked or bought in the space."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import Space
from unit.nlu.clause_space import NOW, event, number, string

AIRWAYS = Space(
    name="airways",
    events=(
        event("Flight Searched", 900000, string("destination", "Rome", "Lima")),
        event("Flight Booked", 80000, string("destination", "Rome", "Lima"), number("children", 0, 2)),
        event("Flight Boarded", 70000, string("destination", "Rome", "Lima")),
        event("hotel_booked", 5000, string("destination", "Rome", "Lima"), number("children", 0, 2)),
    ),
)
FERRIES = Space(
    name="ferries",
    events=(
        event("Trip Searched", 90000, string("route", "Oslo-Kiel")),
        event("Booking Confirmed", 8000, string("route", "Oslo-Kiel")),
        event("trip_completed", 9000, string("route", "Oslo-Kiel")),
    ),
)
GAMES = Space(
    name="games",
    events=(
        event("Game Viewed", 900000, string("game_title", "Hex", "Orb")),
        event("Game Purchased", 40000, string("game_title", "Hex", "Orb")),
        event("Game Launched", 800000, string("game_title", "Hex", "Orb")),
        event("in_game_item_bought", 60000, string("game_title", "Hex", "Orb")),
        event("dlc_purchased", 8000, string("game_title", "Hex", "Orb")),
    ),
)

WORDINGS = [
    (AIRWAYS, "have booked with children", "event('Flight Booked').where(property('children') > 0).count() >= 1"),
    (AIRWAYS, "haven't booked in the last year", "event('Flight Booked').within(365 days).count() = 0"),
    (AIRWAYS, "booked a hotel in Rome", "event('hotel_booked').where(property('destination') = 'Rome').count() >= 1"),
    (FERRIES, "didn't finish a booking this week", "event('Booking Confirmed').within(7 days).count() = 0"),
    (FERRIES, "have not booked any trip", "event('Booking Confirmed').count() = 0"),
    (FERRIES, "completed a trip this week", "event('trip_completed').within(7 days).count() >= 1"),
    (GAMES, "bought Hex", "event('Game Purchased').where(property('game_title') = 'Hex').count() >= 1"),
    (GAMES, "bought an in-game item", "event('in_game_item_bought').count() >= 1"),
]


@pytest.mark.parametrize(("space", "said", "query"), WORDINGS)
def test_wordings(space: Space, said: str, query: str) -> None:
    definition = Generator(space, now=NOW).generate(f"people who {said}").definition
    assert definition is not None
    assert print_query(definition) == query
