"""Events called by the time that a deed takes, and short forms that are words of their own."""

from __future__ import annotations

import pytest

from coterie.nlu.concepts import event_concepts_of, field_concepts_of
from coterie.nlu.names import name_lemmas


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Listening Session Ended", "audio_start"),
        ("watch_session", "video_start"),
        ("viewingSessionLogged", "video_start"),
        ("charging.session_stopped", "charge_ev"),
        ("reading_session_recorded", "article_read"),
        ("Gaming Session Over", "game_start"),
        ("workout session finished", "workout_complete"),
        ("cycling_activity_tracked", "ride_complete"),
        ("podcast_session_closed", "podcast_play"),
        ("study session begun", "lesson_complete"),
    ],
)
def test_the_time_of_a_deed_is_the_deed(name: str, concept: str) -> None:
    found = event_concepts_of(name_lemmas(name))
    assert found.get(concept, 0.0) > 0.85
    assert not {"session_end", "appointment_attend", "class_attend"}.intersection(found)


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Session Ended", "session_end"),
        ("app_session_started", "app_open"),
        ("Coaching Session Booked", "coaching_book"),
        ("training session cancelled", "class_cancel"),
    ],
)
def test_a_session_that_is_a_thing_stays_one(name: str, concept: str) -> None:
    assert concept in event_concepts_of(name_lemmas(name))


@pytest.mark.parametrize(
    ("name", "concept"), [("paid_with", "payment_method"), ("signed_up_with", "share_method"), ("pass_number", "")]
)
def test_what_may_be_cut_off_but_is_a_word_is_that_word(name: str, concept: str) -> None:
    found = field_concepts_of(name_lemmas(name))
    assert concept in found if concept else "passengers" not in found


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("payment_page_reached", "checkout_start"),
        ("Someone Referred", "invite_send"),
        ("lendingRequestRefused", "application_reject"),
        ("Money Given Back", "order_refund"),
        ("suitcase_problem_reported", "baggage_claim"),
        ("Parcel Handed Over", "order_deliver"),
        ("jar_topped_up", "pot_deposit"),
        ("taster_period_started", "trial_start"),
    ],
)
def test_events_have_the_names_that_other_teams_choose(name: str, concept: str) -> None:
    assert event_concepts_of(name_lemmas(name)).get(concept, 0.0) > 0.7


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("discovered_via", "acquisition_source"),
        ("wages_per_year", "income"),
        ("visa_good_until", "travel_document_expiry"),
        ("flyingTo", "destination"),
        ("mins_behind_schedule", "lateness"),
        ("next_plan_charge_on", "renewal_date"),
        ("coins_in_hand", "currency_left"),
        ("flies_with_kids", "travels_with_children"),
        ("most_eaten_food", "favorite_cuisine"),
        ("refusal_motive", "reason"),
    ],
)
def test_fields_have_the_names_that_other_teams_choose(name: str, concept: str) -> None:
    assert field_concepts_of(name_lemmas(name)).get(concept, 0.0) > 0.7
