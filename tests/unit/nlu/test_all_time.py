"""What goes without saying: all the time since they joined, who they are, and what is wanted of them."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

TRIPS = Space(
    name="trips",
    events=(
        event("Account Registered", 9000),
        event("Booking Completed", 80000, string("destination", "Rome", "Lima"), number("total", 90, 900)),
        event("Club Joined", 300),
    ),
    traits=(trait("role", FieldType.STRING, "traveller", "booker"), trait("city", FieldType.STRING, "Rome", "Oslo")),
    audiences=(AudienceRef(key="win_back_targets", name="Win-back targets", collection=Collection.USERS),),
)
ONCE = "event('Booking Completed').count() = 1"
TWICE = "event('Booking Completed').count() >= 2"
WORDINGS = {
    "people who have booked twice since they joined": TWICE,
    "people who booked at least two times since signing up": TWICE,
    "people who booked at least twice from the very beginning": TWICE,
    "people who have booked nothing since they registered with us": "event('Booking Completed').count() = 0",
    "travellers who booked at least twice": TWICE,
    "all our one-time bookers": ONCE,
    "one time bookers who joined a club in the last 9 days": (
        f"{ONCE} AND event('Club Joined').within(9 days).count() >= 1"
    ),
    "win-back targets who booked at least twice": f"trait('win_back_targets') = 'true' AND {TWICE}",
    "people who booked at least twice. Want to send an apology": TWICE,
    "people who booked at least twice, going to mail them a voucher": TWICE,
}


@pytest.mark.parametrize("prompt", WORDINGS)
def test_wordings(prompt: str) -> None:
    definition = Generator(TRIPS, now=NOW).generate(prompt).definition
    assert definition is not None
    assert print_query(definition) == WORDINGS[prompt]
