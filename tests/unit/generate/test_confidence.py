"""The fitted weights are those of their script, one for each feature, and point the way that they should."""

import hashlib
import json
from dataclasses import replace
from importlib.resources import files

import pytest

from coterie.core.text import Span
from coterie.evals.runner import NOW
from coterie.generate.confidence import confidence_of, features, weights
from coterie.nlu.parser import Candidate, EmbeddedParser
from coterie.schema.space import Collection, EventSchema, Space

SPACE = Space(name="harbour", events=(EventSchema(name="Boat Hired"), EventSchema(name="Berth Booked")))


@pytest.fixture(scope="module")
def candidate() -> Candidate:
    return EmbeddedParser(SPACE, now=NOW).parse("people who hired a boat twice", Collection.USERS).candidates[0]


def test_the_weights_are_those_that_the_script_wrote() -> None:
    document = json.loads(files("coterie.generate").joinpath("confidence.json").read_text(encoding="utf-8"))
    written = json.dumps(document["weights"], sort_keys=True).encode()
    assert hashlib.sha256(written).hexdigest() == document["about"]["sha256"]


def test_every_feature_has_a_weight(candidate: Candidate) -> None:
    assert {*features(candidate, rivals=0), "bias"} == set(weights())


def test_what_speaks_against_an_answer_makes_it_less_sure(candidate: Candidate) -> None:
    plain = confidence_of(candidate, rivals=0)
    assert 0.5 < plain < 1
    assert confidence_of(replace(candidate, left_weight=1.0), rivals=0) < plain
    assert confidence_of(replace(candidate, weakness=0.5), rivals=0) < plain
    assert confidence_of(replace(candidate, absent=(Span(0, 6),)), rivals=0) < plain
    assert confidence_of(replace(candidate, notes=("“x” has not been seen",)), rivals=0) < plain
    assert confidence_of(candidate, rivals=1, margin=0.0) < confidence_of(candidate, rivals=1, margin=1.0) < plain
