"""Uncommon and informal words find what the plain word finds: over spaces of events with nothing but names."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import EventSchema, Limits, Space

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)

PAIRS: dict[str, tuple[str, ...]] = {
    # A music school.
    "LessonBooked LessonCancelled LessonAttended LessonMissed PracticeLogged MembershipCancelled TeacherMessaged "
    "ExamPassed ExamFailed ComplaintSubmitted InstrumentRented ScoreDownloaded": (
        "nixed a lesson = LessonCancelled",
        "pulled the plug on their membership = MembershipCancelled",
        "ditched their membership = MembershipCancelled",
        "sailed through an exam = ExamPassed",
        "botched an exam = ExamFailed",
        "sat through a lesson = LessonAttended",
        "jotted down their practice = PracticeLogged",
        "kicked up a fuss = ComplaintSubmitted",
    ),
    # A tool for builders of sites.
    "page_created page_deleted release_published release_rolled_back plugin_installed plugin_removed "
    "lead_won lead_lost report_viewed": (
        "spun up a page = page_created",
        "nuked a page = page_deleted",
        "reverted a release = release_rolled_back",
        "ripped out a plugin = plugin_removed",
        "clinched a lead = lead_won",
        "took a look at a report = report_viewed",
    ),
    # A bank, and its programs.
    "account_opened overdraft_triggered pipeline_started pipeline_finished": (
        "went into the red = overdraft_triggered",
        "kicked off a pipeline = pipeline_started",
    ),
    # A platform for developers.
    "ci_run_started ci_run_completed logs_searched log_forwarding_enabled env_variable_edited env_variable_deleted "
    "release_reverted monitor_created monitor_triggered page_visited": (
        "had CI go green = ci_run_completed",
        "fired off a pipeline = ci_run_started",
        "dug through the logs = logs_searched",
        "piped their logs to a bucket = log_forwarding_enabled",
        "tweaked an env var = env_variable_edited",
        "unset an environment variable = env_variable_deleted",
        "went back to an earlier release = release_reverted",
        "put an alert in place = monitor_created",
        "were woken up by an alarm = monitor_triggered",
    ),
    "dns_check_failed member_deprovisioned idp_connected usage_cap_reached overage_billed user_provisioned": (
        "couldn't verify their domain = dns_check_failed",
        "kicked a teammate off the workspace = member_deprovisioned",
        "hooked up Okta = idp_connected",
        "bumped up against a usage cap = usage_cap_reached",
        "were billed for extra storage = overage_billed",
        "added a coworker = user_provisioned",
    ),
    # A running club.
    "run_logged workout_finished injury_logged badge_unlocked hike_completed": (
        "went jogging = run_logged",
        "pulled a muscle = injury_logged",
        "hurt themselves = injury_logged",
    ),
}


@pytest.mark.parametrize("names", PAIRS)
def test_uncommon_words_find_names(names: str) -> None:
    events = tuple(EventSchema(name=name, last_seen=NOW, count_30d=1000) for name in names.split())
    generator = Generator(Space(name="test", events=events, limits=Limits(lookback_days=365)), now=NOW)
    wrong = []
    for line in PAIRS[names]:
        said, name = line.split(" = ")
        definition = generator.generate(f"people who {said} in the last 30 days").definition
        query = "refused" if definition is None else print_query(definition)
        if query != f"event('{name}').within(30 days).count() >= 1":
            wrong.append((said, query))
    assert not wrong
