"""A model that is always wrong takes no confident answer away: on the dev set, where the shared folder is there.

Of its cases every fifth is asked here; `EVERY` of 1 asks all of them.
"""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from coterie.app.asking import Asking
from coterie.app.drafting import Drafting
from coterie.app.space_choices import SpaceSettings
from coterie.evals.cases import Case, files_of, read_cases, read_spaces
from coterie.evals.outcomes import Answer, judge
from coterie.evals.runner import NOW
from coterie.generate.generation import Agreement, Generation, Mode
from coterie.generate.modes import LEADS, SURE
from coterie.providers.base import Ask
from coterie.providers.doubles import ScriptedModel
from coterie.schema.space import Space

EVERY = 5
EVENT = re.compile(r'Events and their properties[^\n]*\n"?([^":\n]+)')


def wrong(ask: Ask) -> Mapping[str, object]:
    """A valid audience that nobody describes: who did whatever comes first exactly 7 times."""
    event = EVENT.search(ask.prompt)
    assert event is not None
    row = {"event": event[1], "is": "equals", "values": ["7"]}
    return {"outcome": "audience", "groups": [{"match": "all", "events": [row]}]}


@pytest.fixture(scope="module")
def asked(shared: Path) -> tuple[list[tuple[Case, Generation, Generation]], Mapping[str, Space]]:
    """Every case with the parser's answer and that of the parser and an adversary."""
    folder = shared / "evals"
    cases = list(read_cases(files_of([folder / "dev"])))[::EVERY]
    spaces = read_spaces((case.prompt.space for case in cases), folder / "spaces")
    model = ScriptedModel(wrong, name="test:adversary")
    asking = Asking(spaces, now=NOW, settings=SpaceSettings(mode=Mode.AUTO), drafting=lambda: Drafting(lambda: model))
    found = []
    for case in cases:
        prompt = case.prompt
        both = asking.generate(prompt.space, prompt.text, prompt.audience_type)
        alone = both
        if both.drafted.attempts:
            alone = asking.generate(prompt.space, prompt.text, prompt.audience_type, mode=Mode.EMBEDDED)
        found.append((case, alone, both))
    asking.close()
    return found, spaces


@pytest.mark.slow
def test_an_adversary_turns_no_confident_right_answer_wrong(
    asked: tuple[list[tuple[Case, Generation, Generation]], Mapping[str, Space]],
) -> None:
    found, spaces = asked
    differed = [both for _, _, both in found if both.drafted.agreement is Agreement.DIFFERED]
    # The adversary was heard, so that the test says something.
    assert len(differed) > len(found) // 10
    lost: list[str] = []
    for case, alone, both in found:
        changed = both.definition != alone.definition or (both.refusal is None) != (alone.refusal is None)
        if not changed:
            continue
        before, after = (
            judge(case, answer(item), spaces[case.prompt.space], now=NOW).is_right for item in (alone, both)
        )
        assert alone.confidence < SURE
        if alone.definition is not None:
            assert alone.confidence < LEADS
        if before and not after:
            lost.append(case.prompt.id)
        # Whatever it says against the parser, nobody takes it for sure.
        assert both.confidence < 0.6
    # Refusals and answers that the parser itself doubts; held down so that the bounds aren't loosened unnoticed.
    assert len(lost) <= len(found) // 10


def answer(generation: Generation) -> Answer:
    refusal = generation.refusal.code if generation.refusal else None
    return Answer(definition=generation.definition, refusal=refusal, confidence=generation.confidence)
