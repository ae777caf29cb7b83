"""What the confidence of an answer looks at."""

from __future__ import annotations

from coterie.generate.confidence import features
from coterie.nlu.parser import Candidate, EmbeddedParser
from coterie.schema.space import Collection
from unit.nlu.clause_space import NOW, SPACE

PARSER = EmbeddedParser(SPACE, now=NOW)


def best(prompt: str) -> Candidate:
    return PARSER.parse(prompt, Collection.USERS).candidates[0]


def test_a_thing_that_the_space_lacks_is_told_apart_from_one_it_has() -> None:
    lacking, having = best("people who rode a camel last week"), best("people who took a ride last week")
    assert features(lacking, rivals=0)["absent"] > features(having, rivals=0)["absent"] == 0


def test_what_is_left_of_a_name_unsaid_makes_the_link_weak() -> None:
    whole, part = best("people who purchased a pass this month"), best("people who purchased something this month")
    assert features(whole, rivals=0)["weak"] <= features(part, rivals=0)["weak"]


def test_a_rival_counts_the_more_the_closer_it_comes() -> None:
    candidate = best("people who took a ride last week")
    close, near, far, alone = (features(candidate, rivals=1, margin=m)["close"] for m in (0.0, 0.2, 3.0, None))
    assert close > near > far == alone == 0.0
