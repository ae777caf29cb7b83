"""The AI facts label says what is so, for every way that a space can be set up."""

import json

import pytest

from coterie.app.facts import Section, facts
from coterie.app.space_choices import SpaceSettings
from coterie.generate.generation import Mode
from coterie.settings import ModelSettings

REMOTE = ModelSettings(name="anthropic:claude-haiku-4-5")
HERE = ModelSettings(name="openai:smollm2", base_url="http://127.0.0.1:8080/v1")
ELSEWHERE = ModelSettings(name="openai:llama", base_url="https://models.example.com/v1")


def test_without_a_model_nothing_leaves_and_answers_are_always_the_same() -> None:
    found = facts(SpaceSettings(), REMOTE, are_terms_accepted=True)
    assert found["base_model"].value.startswith("None")
    assert found["model_type"].value == "Rule-based"
    assert found["shared_with_vendor"].value == "No"
    assert found["consistency"].value == "Yes"
    assert "Anthropic" not in json.dumps(found.document())


@pytest.mark.parametrize("mode", [Mode.AUTO, Mode.MODEL])
@pytest.mark.parametrize(("model", "recipient"), [(REMOTE, "Anthropic"), (ELSEWHERE, "models.example.com")])
def test_with_a_model_elsewhere_it_says_who_gets_what(mode: Mode, model: ModelSettings, recipient: str) -> None:
    found = facts(SpaceSettings(mode=mode), model)
    assert found["base_model"].value == model.name
    assert found["shared_with_vendor"].value == f"Yes, with {recipient}"
    assert "Never profiles" in found["shared_with_vendor"].about
    assert "values" not in found["shared_with_vendor"].about
    assert found["trained_with_customer_data"].value == "Not by Coterie"
    assert recipient in found["data_retention"].about
    assert found["consistency"].value != "Yes"


def test_consent_shows() -> None:
    found = facts(SpaceSettings(mode=Mode.AUTO, sends_values=True, sends_descriptions=False), REMOTE)
    assert found["values_sent"].value.startswith("Yes")
    assert "frequent values" in found["shared_with_vendor"].about
    assert "catalog" not in found["shared_with_vendor"].about
    assert facts(SpaceSettings(sends_values=True), REMOTE)["values_sent"].value == "No"


def test_a_model_on_this_machine_shares_nothing() -> None:
    found = facts(SpaceSettings(mode=Mode.MODEL), HERE)
    assert found["base_model"].value == "openai:smollm2"
    assert found["shared_with_vendor"].value == "No"
    assert "this machine" in found["shared_with_vendor"].about
    assert found["consistency"].value == "No"


@pytest.mark.parametrize("model", [ModelSettings(), ModelSettings(name="nonsense")])
def test_a_mode_without_a_usable_model_says_so(model: ModelSettings) -> None:
    found = facts(SpaceSettings(mode=Mode.AUTO), model)
    assert found["shared_with_vendor"].value == "No"
    assert "no usable model" in found["base_model"].about


def test_retention_and_logging_are_those_of_the_space() -> None:
    kept = facts(SpaceSettings(retention_days=7), ModelSettings())
    assert (kept["data_retention"].value, kept["logging"].value) == ("7 days", "Yes")
    off = facts(SpaceSettings(keeps_log=False), ModelSettings())
    assert (off["data_retention"].value, off["logging"].value) == ("No log is kept", "No")


@pytest.mark.parametrize(("accepted", "words"), [(None, "asks for it"), (True, "has accepted"), (False, "It is off")])
def test_whether_it_is_on_is_told(accepted: bool | None, words: str) -> None:
    found = facts(SpaceSettings(), ModelSettings(), are_terms_accepted=accepted)
    assert found["optional"].value == "Yes"
    assert words in found["optional"].about


def test_every_row_has_a_name_of_its_own_and_a_part() -> None:
    found = facts(SpaceSettings(mode=Mode.AUTO), REMOTE)
    names = [fact.name for fact in found.facts]
    assert len(set(names)) == len(names)
    assert sum(len(found.of(section)) for section in Section) == len(names)
    assert all(fact.label and fact.value for fact in found.facts)
    assert [row["name"] for row in found.document()["facts"]] == names  # type: ignore[attr-defined]
