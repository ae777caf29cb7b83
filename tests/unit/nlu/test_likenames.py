"""Names are read in other words than those that most teams choose."""

from __future__ import annotations

import pytest

from coterie.nlu.likenames import all_event_concepts, all_field_concepts, with_compounds
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import Kind, weights_unsaid
from coterie.nlu.things import is_id


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Quote Begun", "quote_begin"),
        ("instalment_settled", "loan_repay"),
        ("CashMachineUsed", "cash_take"),
        ("Claim Turned Down", "claim_reject"),
        ("cover_terminated", "policy_cancel"),
        ("Buddy Introduced", "invite_send"),
        ("rollout launched", "deploy"),
        ("picked_up_purchase", "order_pickup"),
    ],
)
def test_an_event_is_known_by_other_words(name: str, concept: str) -> None:
    assert concept in all_event_concepts(name_lemmas(name))


@pytest.mark.parametrize(
    ("key", "concept"),
    [
        ("victory_ratio", "win_rate"),
        ("latest_sign_in", "last_login"),
        ("peopleAtHome", "household_size"),
        ("swaps_ok", "substitutions_allowed"),
        ("mean_basket", "average_order_value"),
        ("wellness_index", "health_score"),
    ],
)
def test_a_field_is_known_by_other_words(key: str, concept: str) -> None:
    assert concept in all_field_concepts(name_lemmas(key))


def test_what_a_name_says_itself_goes_first() -> None:
    assert all_event_concepts(name_lemmas("Order Cancelled"))["order_cancel"] == 1.0
    assert "card_block" not in all_event_concepts(name_lemmas("Card Activated"))


def test_synonyms_of_several_words_are_one_in_a_name() -> None:
    joined = with_compounds(name_lemmas("asked_to_send_back"), verbs=True)
    assert joined is not None
    assert "send back" in joined[-1]
    assert with_compounds(name_lemmas("asked_to_send_back"), verbs=False) is None
    assert with_compounds((), verbs=True) is None


def test_a_till_is_no_end() -> None:
    assert "end" not in {form for options in name_lemmas("TillSale") for form in options}
    assert "purchase" in all_event_concepts(name_lemmas("placed_web_purchase"))


@pytest.mark.parametrize("key", ["latest_login_dt", "newest_visit"])
def test_that_it_was_the_latest_goes_without_saying(key: str) -> None:
    weights = weights_unsaid(Kind.TRAIT, name_lemmas(key), holds_number=False)
    assert weights[0] < weights[1]


@pytest.mark.parametrize(
    ("name", "is_one"), [("purchase_ref", True), ("sku", True), ("claim_no", True), ("step_no", False)]
)
def test_ids_end_in_other_words_as_well(name: str, is_one: bool) -> None:
    assert is_id(name) is is_one
