"""Cases are read with their faults named, answers judged, figures summed up and runs compared."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coterie.core.errors import CoterieError, InvalidInputError, NotFoundError
from coterie.evals.accepted import OF_FOLLOW_UPS, Accepted, digest, read_accepted, write_accepted
from coterie.evals.cases import Case, Prompt, files_of, read_cases, read_follow_ups, read_prompts, read_spaces
from coterie.evals.metrics import calibration_error, summarise
from coterie.evals.outcomes import Answer, Outcome, Verdict, judge
from coterie.evals.runner import NOW, answer, report, run
from coterie.generate.generation import Generation, Refusal, RefusalCode
from coterie.generate.refining.result import Choice, Refinement, RefinementRefusal, RefinementRefusalCode
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.schema.space import EventSchema, Limits, PropertySchema, Space

SPACE = Space(
    name="shop", events=(EventSchema(name="E", properties=(PropertySchema(name="p"),)), EventSchema(name="F"))
)
LINE = {
    "id": "a",
    "space": "shop",
    "type": "users",
    "prompt": "…",
    "accept": ["event('E').count() >= 1"],
    "error": None,
}


def case(*accept: str, refusal: RefusalCode | None = None, identity: str = "a", tags: tuple[str, ...] = ()) -> Case:
    prompt = Prompt(id=identity, space="shop", audience_type=AudienceType.USERS, text="…")
    return Case(prompt=prompt, accept=accept, refusal=refusal, tags=tags)


def answered(query: str, confidence: float = 0.5) -> Answer:
    return Answer(definition=parse_audience(query), confidence=confidence, elapsed_ms=2.0)


ONCE = "event('E').count() >= 1"


@pytest.mark.parametrize(
    ("asked", "given", "verdict"),
    [
        (case(ONCE), answered("event('E').count() > 0"), Verdict.EXACT),
        (case("event('F').count() >= 1", ONCE), answered(ONCE), Verdict.EXACT),
        (case(ONCE), answered("event('E').count() >= 2"), Verdict.WRONG),
        (
            case("event('E').where(property('p').one_of('a', 'b')).count() >= 1"),
            answered("event('E').where(property('p') = 'a' OR property('p') = 'b').count() >= 1"),
            Verdict.SAME_MEMBERS,
        ),
        (case(ONCE), answered("event('Nowhere').count() >= 1"), Verdict.INVALID),
        (case(ONCE), Answer(refusal=RefusalCode.UNKNOWN), Verdict.REFUSED_WITHOUT_CAUSE),
        (case(ONCE), Answer(failure="KeyError: 'x'"), Verdict.FAILED),
        (case(refusal=RefusalCode.LENGTH), Answer(refusal=RefusalCode.LENGTH), Verdict.REFUSED),
        (case(refusal=RefusalCode.LENGTH), Answer(refusal=RefusalCode.UNKNOWN), Verdict.REFUSED_FOR_ANOTHER_CAUSE),
        (case(refusal=RefusalCode.UNKNOWN), answered(ONCE), Verdict.NOT_REFUSED),
    ],
)
def test_an_answer_is_judged(asked: Case, given: Answer, verdict: Verdict) -> None:
    outcome = judge(asked, given, SPACE, now=NOW)
    assert outcome.verdict is verdict
    assert outcome.is_right == (verdict in {Verdict.EXACT, Verdict.SAME_MEMBERS, Verdict.REFUSED})
    assert bool(outcome.why) != outcome.is_right


def test_a_faulty_case_is_named() -> None:
    with pytest.raises(CoterieError, match=r"^a: "):
        judge(case("event('E'"), answered(ONCE), SPACE, now=NOW)


def test_a_look_back_of_the_space_counts() -> None:
    short = Space(name="shop", events=SPACE.events, limits=Limits(lookback_days=10))
    asked, given = case("event('E').within(10 days).count() >= 1"), answered(ONCE)
    assert judge(asked, given, short, now=NOW).verdict is Verdict.SAME_MEMBERS
    assert judge(asked, given, SPACE, now=NOW).verdict is Verdict.WRONG


def test_a_generator_that_fails_is_not_the_end() -> None:
    def generate(prompt: Prompt) -> Generation:
        if prompt.id == "a":
            raise KeyError("x")
        refusal = Refusal(code=RefusalCode.UNKNOWN, message="…")
        return Generation(prompt=prompt.text, audience_type=prompt.audience_type, refusal=refusal, confidence=0.7)

    cases = [case(ONCE), case(refusal=RefusalCode.UNKNOWN, identity="b")]
    outcomes = list(run(cases, {"shop": SPACE}, generate))
    assert [item.verdict for item in outcomes] == [Verdict.FAILED, Verdict.REFUSED]
    assert answer(cases[0].prompt, generate).failure == "KeyError: 'x'"


BEFORE = "event('E').count() >= 1 AND event('F').count() >= 1"
THRICE = "event('E').count() >= 3 AND event('F').count() >= 1"


def follow_up(*accept: str, before: str = BEFORE) -> Case:
    return replace(case(*accept), prompt=replace(case(ONCE).prompt, before=before))


@pytest.mark.parametrize(
    ("asked", "given", "verdict"),
    [
        (follow_up(THRICE), answered(THRICE), Verdict.EXACT),
        (follow_up(THRICE), answered("event('E').count() > 2 AND event('F').count() >= 1"), Verdict.EXACT),
        (follow_up(THRICE), answered(BEFORE), Verdict.WRONG),
        # The condition on F was to be left alone.
        (follow_up(THRICE), answered("event('E').count() >= 3 AND event('F').count() > 0"), Verdict.CHANGED_MORE),
        (
            follow_up(f"{BEFORE} AND event('E').within(3 days).count() = 0"),
            answered("event('F').count() >= 1 AND event('E').count() >= 1 AND event('E').within(3 days).count() = 0"),
            Verdict.CHANGED_MORE,
        ),
        (
            follow_up(ONCE),
            Answer(refusal=RefusalCode.UNKNOWN, choices=(parse_audience("event('E').count() > 0"),)),
            Verdict.ASKED,
        ),
        (
            follow_up(ONCE),
            Answer(refusal=RefusalCode.UNKNOWN, choices=(parse_audience(THRICE),)),
            Verdict.REFUSED_WITHOUT_CAUSE,
        ),
    ],
)
def test_a_follow_up_changes_what_it_names_and_nothing_else(asked: Case, given: Answer, verdict: Verdict) -> None:
    outcome = judge(asked, given, SPACE, now=NOW)
    assert outcome.verdict is verdict
    assert bool(outcome.why) != outcome.is_right


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (RefinementRefusalCode.AMBIGUOUS, RefusalCode.UNKNOWN),
        (RefinementRefusalCode.IMPOSSIBLE, RefusalCode.UNKNOWN),
        (RefinementRefusalCode.LOOKBACK, RefusalCode.LOOKBACK),
        (RefinementRefusalCode.LENGTH, RefusalCode.LENGTH),
    ],
)
def test_what_is_asked_back_is_a_refusal(code: RefinementRefusalCode, refusal: RefusalCode) -> None:
    original = parse_audience(ONCE)
    asked_back = RefinementRefusal(code=code, message="…", choices=(Choice(definition=original, text="…"),))
    given = answer(
        follow_up(ONCE).prompt, lambda p: Refinement(instruction=p.text, original=original, refusal=asked_back)
    )
    assert (given.refusal, given.choices, given.definition) == (refusal, (original,), None)


def outcomes() -> list[Outcome]:
    given = [
        (case(ONCE, identity="a", tags=("x",)), answered(ONCE, 0.95)),
        (case(ONCE, identity="b", tags=("x", "y")), answered("event('F').count() >= 1", 0.92)),
        (case(ONCE, identity="c", tags=("y",)), answered("event('F').count() >= 1", 0.25)),
        (case(refusal=RefusalCode.UNKNOWN, identity="d"), Answer(refusal=RefusalCode.UNKNOWN, confidence=1.0)),
    ]
    return [judge(asked, said, SPACE, now=NOW) for asked, said in given]


def test_figures() -> None:
    found: dict[str, Any] = summarise(outcomes())
    assert found["all"] == {"right": 2, "cases": 4, "share": 0.5}
    assert found["queries"] == {"right": 1, "cases": 3, "share": 0.3333}
    assert found["refusals"] == {"right": 1, "cases": 1, "share": 1.0}
    assert found["by_tag"] == {"x": {"right": 1, "cases": 2, "share": 0.5}, "y": {"right": 0, "cases": 2, "share": 0.0}}
    assert found["wrong_but_confident"] == {"wrong": 1, "confident": 3, "share": 0.3333, "above": 0.9}
    assert found["reliability"] == [
        {"from": 0.2, "to": 0.3, "cases": 1, "confidence": 0.25, "share": 0.0},
        {"from": 0.9, "to": 1.0, "cases": 3, "confidence": 0.9567, "share": 0.6667},
    ]
    assert found["calibration_error"] == pytest.approx(0.25 * 0.25 + 0.75 * 0.29, abs=1e-3)


def test_figures_of_nothing() -> None:
    assert summarise([])["all"] == {"right": 0, "cases": 0, "share": None}
    assert calibration_error([]) is None


def test_a_report_is_a_baseline(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report(outcomes())))
    before = read_accepted(path)
    assert before.rights == {"a": True, "b": False, "c": False, "d": True}
    unchanged = before.compare(outcomes())
    assert (unchanged.common, unchanged.lost, unchanged.won, unchanged.is_drop) == (4, (), (), False)
    rights = {"a": False, "b": True, "c": True, "z": True}
    changed = Accepted(right=3, cases=4, rights=rights, digests={}).compare(outcomes())
    assert (changed.common, changed.lost, changed.won, changed.is_drop) == (3, ("b", "c"), ("a",), True)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"outcomes": [1]}'])
def test_what_is_no_report_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(content)
    with pytest.raises(InvalidInputError, match="no report"):
        read_accepted(path)


def test_an_accepted_result_tells_cases_by_digest_and_nothing_of_their_prompts(tmp_path: Path) -> None:
    path = tmp_path / "accepted.json"
    write_accepted(path, outcomes())
    before = read_accepted(path)
    assert (before.right, before.cases, before.is_total) == (2, 4, False)
    assert before.compare(outcomes()).common == 4
    assert "prompt" not in path.read_text()
    other = [replace(item, case=replace(item.case, accept=("event('G').count() >= 1",))) for item in outcomes()[:1]]
    assert before.compare(other).common == 0


def test_of_a_set_that_nobody_may_look_at_only_totals_are_accepted(tmp_path: Path) -> None:
    path = tmp_path / "accepted.json"
    path.write_text('{"right": 3, "cases": 4}')
    assert read_accepted(path).compare(outcomes()).is_drop
    write_accepted(path, outcomes())
    assert path.read_text() == '{"right": 2, "cases": 4}\n'
    assert not read_accepted(path).compare(outcomes()).is_drop
    assert read_accepted(path).compare(outcomes()[:2]).common == 0


def test_the_accepted_results_of_the_repository_are_of_its_cases() -> None:
    folder = Path(__file__).parents[3] / "evals"
    cases = read_cases(files_of([folder / "open" / "cases"]))
    accepted = read_accepted(folder / "open" / "accepted.json")
    assert {item.prompt.id: digest(item) for item in cases} == accepted.digests
    assert accepted.right == sum(accepted.rights.values())
    follow_ups = read_follow_ups(files_of([folder / "open" / "follow_ups"]))
    accepted = read_accepted(folder / "open" / OF_FOLLOW_UPS)
    assert {item.prompt.id: digest(item) for item in follow_ups} == accepted.digests
    held_out = read_accepted(folder / "held_out" / "accepted.json")
    assert held_out.is_total
    assert held_out.cases == len(read_cases(files_of([folder / "held_out" / "cases"])))


# Files -----------------------------------------------------------------------------------------------------------


def written(folder: Path, *lines: object, name: str = "cases.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines))
    return path


def test_cases_are_read(tmp_path: Path) -> None:
    refused = {"id": "b", "space": "shop", "prompt": "…", "error": "lookback", "tags": ["refusal"]}
    found = read_cases([written(tmp_path, LINE, "", refused)])
    assert [item.prompt.id for item in found] == ["a", "b"]
    assert found[0].accept == (ONCE,)
    assert found[1].refusal is RefusalCode.LOOKBACK
    assert found[1].prompt.audience_type is AudienceType.USERS


def test_follow_ups_are_read(tmp_path: Path) -> None:
    line = {"id": "a", "space": "shop", "query": ONCE, "instruction": "make it 3", "accept": [THRICE], "error": None}
    found = read_follow_ups([written(tmp_path, line)])
    assert [(item.prompt.before, item.prompt.text, item.accept) for item in found] == [(ONCE, "make it 3", (THRICE,))]
    assert digest(found[0]) != digest(replace(found[0], prompt=replace(found[0].prompt, before=THRICE)))
    for missing in ("query", "instruction"):
        path = written(tmp_path, {key: value for key, value in line.items() if key != missing})
        with pytest.raises(InvalidInputError, match="must be text"):
            read_follow_ups([path])


def test_a_prompt_may_hold_what_elsewhere_ends_a_line(tmp_path: Path) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_text(json.dumps({**LINE, "prompt": "one\u2028and\x85two"}, ensure_ascii=False), encoding="utf-8")
    assert [item.text for item in read_prompts([path])] == ["one\u2028and\x85two"]


def test_prompts_are_read_without_their_answers(tmp_path: Path) -> None:
    broken = {**LINE, "accept": 7, "error": "nonsense"}
    assert [item.id for item in read_prompts([written(tmp_path, broken)])] == ["a"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "line 2"),
        ("[1]", "an object is needed"),
        ({**LINE, "id": 5}, "`id` must be text"),
        ({**LINE, "prompt": None}, "`prompt` must be text"),
        ({**LINE, "id": "\ud800"}, "half of a surrogate pair"),
        ({**LINE, "id": "b", "type": "linked"}, "linked"),
        ({**LINE, "id": "b", "error": "nonsense"}, "nonsense"),
        ({**LINE, "id": "b", "accept": []}, "either"),
        ({**LINE, "id": "b", "accept": [1]}, "list of texts"),
        (LINE, "occurred before"),
    ],
)
def test_a_faulty_line_is_named(tmp_path: Path, line: object, message: str) -> None:
    path = written(tmp_path, LINE, line)
    with pytest.raises(InvalidInputError, match=f"line 2.*{message}|{message}") as caught:
        read_cases([path])
    assert f"{path}, line 2" in caught.value.message


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"nothing\.jsonl"):
        read_cases([tmp_path / "nothing.jsonl"])
    with pytest.raises(NotFoundError, match="no file of cases"):
        files_of([tmp_path])
    with pytest.raises(NotFoundError, match="no folder"):
        read_spaces(["shop"], tmp_path / "nowhere")
    with pytest.raises(NotFoundError, match=r"shop\.json"):
        read_spaces(["shop"], tmp_path)
    with pytest.raises(InvalidInputError, match="can't be the name"):
        read_spaces(["../shop"], tmp_path)


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    paths = [written(tmp_path, LINE, name="b.jsonl"), written(tmp_path, LINE, name="a.jsonl")]
    assert files_of([tmp_path]) == sorted(paths)
