"""What is said of staff in software for human resources, over a space of a small firm that makes it."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

FIRM = Space(
    name="staff",
    events=(
        event("staff_member_created", 300, string("contract", "perm", "freelance", "intern")),
        event("staff_member_left", 60, string("cause", "resignation", "dismissal", "retirement")),
        event("time_off_asked", 900, string("kind", "annual", "sickness", "parental"), number("length_days", 1, 14)),
        event("time_off_handled", 850, string("verdict", "granted", "rejected")),
        event("wage_run_closed", 90),
        event("wage_slip_opened", 4000),
        event("appraisal_written", 200, number("mark", 1, 5)),
        event("one_to_one_logged", 800, number("minutes", 15, 60)),
        event("recognition_posted", 500),
        event("vacancy_opened", 80, string("place", "remote", "office")),
        event("applicant_received", 2000),
        event("pay_adjusted", 150, number("percent", 3, 12)),
        event("hours_submitted", 3000, number("total", 20, 46)),
    ),
    traits=(
        trait("join_date", FieldType.DATE, "2024-02-01"),
        trait("work_mode", FieldType.STRING, "remote", "hybrid", "office"),
        trait("pto_balance", FieldType.NUMBER, 0, 4, 21),
        trait("people_manager", FieldType.BOOLEAN, True, False),
    ),
)

WORDINGS = {
    "took on an intern": "event('staff_member_created').where(property('contract') = 'intern').count() >= 1",
    "let someone go": "event('staff_member_left').count() >= 1",
    "had someone hand in their notice": (
        "event('staff_member_left').where(property('cause') = 'resignation').count() >= 1"
    ),
    "called in sick": "event('time_off_asked').where(property('kind') = 'sickness').count() >= 1",
    "asked for time off": "event('time_off_asked').count() >= 1",
    "rejected a leave request": "event('time_off_handled').where(property('verdict') = 'rejected').count() >= 1",
    "paid their staff": "event('wage_run_closed').count() >= 1",
    "pulled up their pay stub": "event('wage_slip_opened').count() >= 1",
    "reviewed a direct report": "event('appraisal_written').count() >= 1",
    "held a 1:1": "event('one_to_one_logged').count() >= 1",
    "had a one on one": "event('one_to_one_logged').count() >= 1",
    "gave kudos": "event('recognition_posted').count() >= 1",
    "put up a job ad": "event('vacancy_opened').count() >= 1",
    "had a candidate apply": "event('applicant_received').count() >= 1",
    "got a raise": "event('pay_adjusted').count() >= 1",
    "handed in their timesheet": "event('hours_submitted').count() >= 1",
    "work from home": "trait('work_mode') = 'remote'",
    "manage people": "trait('people_manager') = 'true'",
    "don't manage anyone": "trait('people_manager') = 'false'",
}


@pytest.mark.parametrize("said", WORDINGS)
def test_wordings(said: str) -> None:
    definition = Generator(FIRM, now=NOW).generate(f"customers who {said}").definition
    assert definition is not None
    assert print_query(definition) == WORDINGS[said]
