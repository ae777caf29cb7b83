"""Answers behind what they are about, none that is a denial, and times that are said once for several deeds."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.schema.space import AudienceRef, FieldType, Space
from unit.made_space import BOOLEAN, NOW, NUMBER, TEXT, event, has, trait

SPACE = Space(
    name="Climbing halls",
    events=(
        event("Boulder Session Logged", has("grade", 3, 6), has("hours", 1.5, 3.0)),
        event("Rope Rented", has("days", 1, 7)),
        event("Course Booked", has("course", "Lead", "Top Rope"), has("price", 40.0, 90.0)),
        event("Course Cancelled", has("course", "Lead", "Top Rope")),
        event("Cafe Purchase", has("total", 4.0, 12.5)),
        event("Newsletter Opened", has("issue", "Chalk", "Summit")),
        event("Newsletter Clicked", has("issue", "Chalk", "Summit")),
    ),
    audiences=(AudienceRef(key="juniors", name="Juniors"), AudienceRef(key="league_team", name="League team")),
    traits=(
        trait("plan", TEXT, "day", "year", "none"),
        trait("sms_opt_in", BOOLEAN, True, False),
        trait("email_opt_in", BOOLEAN, True, False),
        trait("PRODUCT_NEWS_OPT_IN", BOOLEAN, True, False),
        trait("visits", NUMBER, 0, 12),
        trait("gear_owned", FieldType.ARRAY, "shoes", "harness", "rope"),
    ),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, days: int = 0) -> str:
    """The count of an event, in a window of days if one is given."""
    return f"event('{name}'){f'.within({days} days)' if days else ''}.count()"


CASES = [
    # What is answered behind a colon is denied there, item by item.
    ("email opt-in: no, SMS opt-in: yes", "trait('email_opt_in') = 'false' AND trait('sms_opt_in') = 'true'"),
    ("courses booked: none; ropes rented: at least 2",
     f"{did('Course Booked')} = 0 AND {did('Rope Rented')} >= 2"),
    ("booked a course: yes, rented a rope: no", f"{did('Course Booked')} >= 1 AND {did('Rope Rented')} = 0"),
    ("courses cancelled: none ever, ropes rented in the past 14 days: 3 or more",
     f"{did('Course Cancelled')} = 0 AND {did('Rope Rented', 14)} >= 3"),
    ("juniors, course bookings: none", f"trait('juniors') = 'true' AND {did('Course Booked')} = 0"),
    ("plan: none, visits over 3", "trait('plan') = 'none' AND trait('visits') > 3"),  # a value of its own
    # None at all is as good as a denial.
    ("booked a course at some point in the past but zero courses booked within the last 90 days",
     f"{did('Course Booked')} >= 1 AND {did('Course Booked', 90)} = 0"),
    ("zero courses cancelled to date but rented a rope over the past 60 days",
     f"{did('Course Cancelled')} = 0 AND {did('Rope Rented', 60)} >= 1"),
    # A time over which something is counted is none that it lasted, unless the event keeps that.
    ("3 courses booked over 90 days", f"{did('Course Booked', 90)} >= 3"),
    ("cafe purchases over 30 days adding up to more than 50",
     "event('Cafe Purchase').within(30 days).sum(property('total')) > 50"),
    ("rented a rope for over 3 days", "event('Rope Rented').where(property('days') > 3).count() >= 1"),
    # A time in front is that of what goes on from there.
    ("juniors who, in the past week, rented a rope at least 3 times and booked no course",
     f"trait('juniors') = 'true' AND {did('Rope Rented', 7)} >= 3 AND {did('Course Booked', 7)} = 0"),
    ("on the year plan, but for 21 days they neither bought at the cafe nor booked a course",
     f"trait('plan') = 'year' AND {did('Cafe Purchase', 21)} = 0 AND {did('Course Booked', 21)} = 0"),
    ("rented a rope in the past 30 days, and has booked a course",
     f"{did('Rope Rented', 30)} >= 1 AND {did('Course Booked')} >= 1"),
    # The same time is no time after the deed before.
    ("rented a rope within 90 days, and in the same 90 days booked more than 2 courses",
     f"{did('Rope Rented', 90)} >= 1 AND {did('Course Booked', 90)} > 2"),
    ("10 ropes rented in the last 45 days, while over those 45 days no course was booked and none cancelled",
     f"{did('Rope Rented', 45)} >= 10 AND {did('Course Booked', 45)} = 0 AND {did('Course Cancelled', 45)} = 0"),
    # The same once more in another time, and in as long a time before it.
    ("at least 10 courses booked in the last 90 days but fewer than 3 in the last 30 days",
     f"{did('Course Booked', 90)} >= 10 AND {did('Course Booked', 30)} < 3"),
    ("over 40 ropes rented in the last 90 days and under 5 in the last 30 days, on the year plan",
     f"{did('Rope Rented', 90)} > 40 AND {did('Rope Rented', 30)} < 5 AND trait('plan') = 'year'"),
    ("no rope rented in the last 14 days, at least 5 rented in the 14 days before",
     f"{did('Rope Rented', 14)} = 0 AND event('Rope Rented').between(14 days, 28 days).count() >= 5"),
    ("10 ropes rented in the past week, 0 in the week before that",
     f"{did('Rope Rented', 7)} >= 10 AND event('Rope Rented').between(7 days, 14 days).count() = 0"),
    # People of whom it is told stand behind.
    ("no course booked in 120 days from people who used to book courses",
     f"{did('Course Booked', 120)} = 0 AND {did('Course Booked')} >= 1"),
    # One value of a list is had and another isn't.
    ("shoes are among the gear they own, a rope isn't",
     "trait('gear_owned').contains('shoes') AND trait('gear_owned').omits('rope')"),
    ("owns a harness, lacks a rope", "trait('gear_owned').contains('harness') AND trait('gear_owned').omits('rope')"),
    # What has a preposition of its own is not left out as well.
    ("outside the league team, inside juniors", "NOT (trait('league_team') = 'true') AND trait('juniors') = 'true'"),
    ("outside the league team, on the year plan", "NOT (trait('league_team') = 'true') AND trait('plan') = 'year'"),
    ("excluding juniors and the league team, more than 3 visits",
     "NOT (trait('juniors') = 'true') AND NOT (trait('league_team') = 'true') AND trait('visits') > 3"),
    ("on the year plan, but drop whoever is in the league team",
     "trait('plan') = 'year' AND NOT (trait('league_team') = 'true')"),
    # What lacks, was left undone or is refused is denied, and a denied thing shares nothing with a deed behind it.
    ("rented a rope in the past 14 days, still lacking a booked course",
     f"{did('Rope Rented', 14)} >= 1 AND {did('Course Booked')} = 0"),
    ("newsletter Chalk opened and left unclicked",
     ("event('Newsletter Opened').where(property('issue') = 'Chalk').count() >= 1"
      " AND event('Newsletter Clicked').where(property('issue') = 'Chalk').count() = 0")),
    ("newsletter unopened for 30 days", f"{did('Newsletter Opened', 30)} = 0"),
    ("opted out of product news", "trait('PRODUCT_NEWS_OPT_IN') = 'false'"),
    ("haven't opted out of product news", "trait('PRODUCT_NEWS_OPT_IN') = 'true'"),
    ("without any course cancelled, rented at least 3 ropes",
     f"{did('Course Cancelled')} = 0 AND {did('Rope Rented')} >= 3"),
    ("haven't gotten around to renting a rope for 21 days", f"{did('Rope Rented', 21)} = 0"),
    # What something was neither of is denied of it; what was done to neither wasn't done.
    ("the newsletter issue they opened was neither Chalk nor Summit",
     "event('Newsletter Opened').where(property('issue').none_of('Chalk', 'Summit')).count() >= 1"),
    ("opened neither the Chalk nor the Summit newsletter",
     "event('Newsletter Opened').where(property('issue').one_of('Chalk', 'Summit')).count() = 0"),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "query"), CASES)
def test_answers_and_times(prompt: str, query: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, prompt
    assert form(generation.definition) == form(parse_audience(query, AudienceType.USERS))
