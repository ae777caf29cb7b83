"""What a "not", a "never" and an "only" are about, and what is merely set against the thing that is meant."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, has, trait

SPACE = Space(
    name="Ferries",
    events=(
        event(
            "Crossing Booked",
            has("deck", "upper", "lower", "open"),
            has("with_bicycle", True, False),
            has("fare", 20.0, 45.5),
            has("voucher", "SEA5", "TIDE"),
        ),
        event(
            "Crossing Cancelled",
            has("reason", "storm", "illness", "price"),
            has("channel", "phone", "web"),
            has("cancelled_by", "passenger", "staff"),
        ),
        event("Ticket Printed", has("format", "pdf", "booklet", "wallet")),
        event("Login Failed", has("device", "desktop", "mobile")),
        event("Logged In", has("device", "desktop", "mobile")),
        event("Photo Shared", has("harbour", "Oban", "Mallaig"), has("device", "desktop", "mobile")),
        event("Brochure Opened", has("season", "summer", "winter")),
        event("Purchase Completed", has("total", 20.0, 45.5)),
        event("Season Pass Bought", has("price", 200.0)),
    ),
    audiences=(
        AudienceRef(key="tourists", name="Tourists"),
        AudienceRef(key="islanders", name="Islanders"),
    ),
    traits=(
        trait("role", TEXT, "skipper", "passenger", "clerk"),
        trait("sms_opt_in", BOOLEAN, True, False),
        trait("push_opt_in", BOOLEAN, True, False),
        trait("banned", BOOLEAN, True, False),
        trait("crossings", NUMBER, 0, 12),
        trait("purchases_count", NUMBER, 0, 12),
        trait("check_status", TEXT, "passed", "pending", "failed"),
        trait("home_country", TEXT, "Norway", "Ireland"),
        trait("languages", FieldType.ARRAY, "Dutch", "Danish"),
        trait("cabins_used", NUMBER, 0, 12),
        trait("cabins_bought", NUMBER, 0, 12),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)

BOOKED = "event('Crossing Booked')"
CASES = [
    # A count beside a denial stands for itself.
    ("Booked a crossing 3+ times this month, never with a bicycle",
     f"{BOOKED}.within(30 days).count() >= 3 AND {BOOKED}.where(property('with_bicycle') = 'true').count() = 0"),
    ("failed to log in at least 4 times in the last 7 days with no successful login in that time",
     "event('Login Failed').within(7 days).count() >= 4 AND event('Logged In').within(7 days).count() = 0"),
    ("spent over 90 on crossings in the last 60 days, none of it with a voucher",
     (f"{BOOKED}.within(60 days).sum(property('fare')) > 90"
     f" AND {BOOKED}.where(property('voucher').exists()).within(60 days).count() = 0")),
    # What is set against the value that is meant is no condition of its own.
    ("printed a ticket as pdf - rather than booklet - at least twice in the last month",
     "event('Ticket Printed').where(property('format') = 'pdf').within(30 days).count() >= 2"),
    ("Instead of the lower deck, they picked upper for at least 2 crossings booked this quarter",
     f"{BOOKED}.where(property('deck') = 'upper').within(90 days).count() >= 2"),
    ("cancelled a crossing because of a storm or illness - not because of the price - in the last 30 days",
     "event('Crossing Cancelled').where(property('reason').one_of('storm', 'illness')).within(30 days).count() >= 1"),
    ("cancelled a crossing (by phone, not on the web) in the last 30 days",
     "event('Crossing Cancelled').where(property('channel') = 'phone').within(30 days).count() >= 1"),
    # An "only" behind a comma or a bracket tells which are meant; by the verb it denies the others.
    ("logged in over the past week (desktop only) at least 5 times",
     "event('Logged In').where(property('device') = 'desktop').within(7 days).count() >= 5"),
    ("people who only ever log in on mobile",
     ("event('Logged In').where(NOT (property('device') = 'mobile')).count() = 0"
     " AND event('Logged In').where(property('device') = 'mobile').count() >= 1")),
    # Whatever stands before it is left out.
    ("logged in this week, then cancelled a crossing (storm excluded)",
     ("event('Logged In').where(event('Crossing Cancelled').where(property('reason') != 'storm').count() >= 1)"
     ".within(7 days).count() >= 1")),
    ("logged in within the last 14 days; clerks excluded",
     "event('Logged In').within(14 days).count() >= 1 AND trait('role') != 'clerk'"),
    ("printed a ticket this month, booklet ones don't count",
     "event('Ticket Printed').where(property('format') != 'booklet').within(30 days).count() >= 1"),
    # Behind the event it was told of, a denied value denies that event with the value.
    ("printed tickets 4 times this year, but not as a booklet",
     ("event('Ticket Printed').within(365 days).count() >= 4"
     " AND event('Ticket Printed').where(property('format') = 'booklet').count() = 0")),
    ("printed tickets, never as a booklet, in the last 6 months",
     ("event('Ticket Printed').within(180 days).count() >= 1"
     " AND event('Ticket Printed').where(property('format') = 'booklet').count() = 0")),
    ("printed a pdf ticket and printed none as a booklet in the last 90 days",
     ("event('Ticket Printed').where(property('format') = 'pdf').count() >= 1"
     " AND event('Ticket Printed').where(property('format') = 'booklet').within(90 days).count() = 0")),
    ("opened the brochure twice this week but bought nothing",
     "event('Brochure Opened').within(7 days).count() >= 2 AND event('Purchase Completed').count() = 0"),
    ("people whose check status is not passed", "trait('check_status') != 'passed'"),
    ("printed tickets 3 times this month - none of the wallet kind",
     ("event('Ticket Printed').within(30 days).count() >= 3"
     " AND event('Ticket Printed').where(property('format') = 'wallet').within(30 days).count() = 0")),
    ("shared photos of Oban, none of them on mobile, at least 2 in the last quarter",
     ("event('Photo Shared').where(property('harbour') = 'Oban').within(90 days).count() >= 2"
     " AND event('Photo Shared').where(property('harbour') = 'Oban' AND property('device') = 'mobile')"
     ".within(90 days).count() = 0")),
    ("tourists and islanders excluded, printed a ticket this month",
     ("NOT (trait('tourists') = 'true') AND NOT (trait('islanders') = 'true')"
     " AND event('Ticket Printed').within(30 days).count() >= 1")),
    ("cancelled a crossing themselves twice or more",
     "event('Crossing Cancelled').where(property('cancelled_by') = 'passenger').count() >= 2"),
    ("printed a ticket this month - not to Mallaig though: no Mallaig photo shared in that time",
     ("event('Ticket Printed').within(30 days).count() >= 1"
     " AND event('Photo Shared').where(property('harbour') = 'Mallaig').within(30 days).count() = 0")),
    # What was never done is set against what was.
    ("the booklet is printed, the wallet has never been printed",
     ("event('Ticket Printed').where(property('format') = 'booklet').count() >= 1"
     " AND event('Ticket Printed').where(property('format') = 'wallet').count() = 0")),
    ("have logged in on desktop and never on any other device",
     ("event('Logged In').where(property('device') = 'desktop').count() >= 1"
     " AND event('Logged In').where(NOT (property('device') = 'desktop')).count() = 0")),
    ("opened a brochure without ever going on to book a crossing",
     "event('Brochure Opened').where(event('Crossing Booked').count() = 0).count() >= 1"),
    ("outside Norway, speaking Danish",
     "NOT (trait('home_country') = 'Norway') AND trait('languages').contains('Danish')"),
    ("outside Norway and Ireland",
     "NOT (trait('home_country').one_of('Norway', 'Ireland'))"),
    # Or equal, or more.
    ("cabins used equals or exceeds cabins bought", "trait('cabins_used') >= trait('cabins_bought')"),
    ("cabins used is less than or equal to cabins bought", "trait('cabins_used') <= trait('cabins_bought')"),
    ("purchases worth 30 or more in total over 180 days",
     "event('Purchase Completed').within(180 days).sum(property('total')) >= 30"),
    # Flags.
    ("clerks with push off who logged in this week",
     "trait('push_opt_in') = 'false' AND trait('role') = 'clerk' AND event('Logged In').within(7 days).count() >= 1"),
    ("more than 5 crossings, and neither SMS nor push switched on",
     "trait('crossings') > 5 AND trait('sms_opt_in') = 'false' AND trait('push_opt_in') = 'false'"),
    ("booked a crossing without a bicycle at least twice",
     f"{BOOKED}.where(property('with_bicycle') = 'false').count() >= 2"),
    ("skippers who have never cancelled a crossing or been banned",
     "trait('role') = 'skipper' AND event('Crossing Cancelled').count() = 0 AND trait('banned') = 'false'"),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "meant"), CASES)
def test_what_a_denial_is_about(prompt: str, meant: str) -> None:
    answer = GENERATOR.generate(prompt)

    assert answer.definition is not None
    assert form(answer.definition) == form(parse_audience(meant, AudienceType.USERS))
