"""`coterie eval`: how good a generator is on cases, and whether it became worse."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from coterie.cli.arguments import moment
from coterie.cli.inputs import JsonOption, NowOption, examples
from coterie.cli.output import console, error_console, print_json, print_note
from coterie.core.errors import InvalidInputError
from coterie.generate.generation import Mode

if TYPE_CHECKING:
    from coterie.app.asking import Asking
    from coterie.app.drafting import Drafting
    from coterie.evals.cases import Prompt
    from coterie.evals.outcomes import Outcome
    from coterie.evals.runner import Comparison
    from coterie.generate.generation import Generation
    from coterie.generate.refining.result import Refinement

_EXCHANGES = "exchanges.jsonl"


def register(app: typer.Typer) -> None:
    """Put the command into the command line."""
    app.command(
        name="eval",
        epilog=examples(
            "coterie eval --cases evals/open/cases --spaces evals/open/spaces",
            "coterie eval --cases evals/open/cases --spaces evals/open/spaces --accept",
            "coterie eval --follow-ups evals/open/follow_ups --spaces evals/open/spaces --show-wrong",
            "coterie eval --cases cases.jsonl --spaces spaces --report now.json --baseline before.json",
            "coterie eval --cases cases.jsonl --spaces spaces --mode auto --record var/exchanges",
            "coterie eval --cases cases.jsonl --spaces spaces --mode auto --replay var/exchanges --runs 3",
        ),
    )(evaluate)


def evaluate(  # noqa: PLR0913 - each is an option of the command
    *,
    cases: Annotated[
        list[Path] | None,
        typer.Option("--cases", metavar="FILE", help="Cases as JSON lines, or a folder of such files."),
    ] = None,
    follow_ups: Annotated[
        list[Path] | None,
        typer.Option(
            "--follow-ups",
            metavar="FILE",
            help="In their place, follow-ups: what an instruction makes of a query. JSON lines, or a folder.",
        ),
    ] = None,
    spaces: Annotated[Path, typer.Option("--spaces", metavar="DIR", help="The folder of the cases' spaces.")],
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="Write figures and all outcomes as JSON.")
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            help="An earlier report: exit code 10 on a drop. Default: accepted.json (of follow-ups, "
            "accepted_follow_ups.json) beside the folder of the cases.",
        ),
    ] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="Make this result the one that later runs are compared with.")
    ] = False,
    mode: Annotated[Mode, typer.Option("--mode", help="Who drafts.")] = Mode.EMBEDDED,
    record: Annotated[
        Path | None,
        typer.Option("--record", metavar="DIR", help="Keep every exchange with the model in a new folder, to replay."),
    ] = None,
    replay: Annotated[
        Path | None,
        typer.Option("--replay", metavar="DIR", help="Answer from kept exchanges; no model is asked."),
    ] = None,
    runs: Annotated[
        int, typer.Option("--runs", metavar="N", min=1, max=20, help="Ask N times, and compare the answers.")
    ] = 1,
    show_wrong: Annotated[bool, typer.Option("--show-wrong", help="Show every case that is wrong.")] = False,
    now: NowOption = None,
    as_json: JsonOption = False,
) -> None:
    """Measure the generator on cases: prompts with the queries that they mean, or follow-ups to queries.

    An answer is right in the form of an accepted query, or when it has the same members as one on profiles made to
    tell the two apart; a follow-up also has to leave the conditions that it doesn't name as they are, in their order.
    The moment is 2026-06-15T12:00:00Z if --now says nothing else.
    """
    from coterie.app.asking import Asking
    from coterie.evals.accepted import FILE, OF_FOLLOW_UPS, place_of, read_accepted, write_accepted
    from coterie.evals.cases import files_of, read_cases, read_follow_ups, read_spaces
    from coterie.evals.runner import NOW, AccuracyDropError, identical, run
    from coterie.evals.runner import report as report_of

    instant = NOW if now is None else moment(now)
    if bool(cases) == bool(follow_ups):
        raise InvalidInputError("Name either --cases or --follow-ups.")
    paths = cases or follow_ups or []
    accepted = place_of(paths, FILE if cases else OF_FOLLOW_UPS) if mode is Mode.EMBEDDED else None
    if accept and accepted is None:
        raise InvalidInputError("--accept needs one folder of cases, and the embedded mode.")
    known_before = baseline or (accepted if accepted is not None and accepted.exists() else None)
    before = None if known_before is None else read_accepted(known_before)
    asked = (read_cases if cases else read_follow_ups)(files_of(paths))
    known = read_spaces((case.prompt.space for case in asked), spaces)
    drafting = _drafting(mode, record, replay)
    with Asking.by_environment(known, now=instant, mode=mode, drafting=drafting) as asking:
        every = [
            _followed(
                run(asked, known, lambda prompt: _asked(asking, prompt), now=instant),
                len(asked),
            )
            for _ in range(runs)
        ]
    outcomes = every[0]
    found = report_of(outcomes)
    found["mode"] = mode.value
    if runs > 1:
        found["identical"] = identical(every)
    compared = None if before is None else before.compare(outcomes)
    if compared is not None:
        found["baseline"] = {"common": compared.common, "lost": list(compared.lost), "won": list(compared.won)}
    if report is not None:
        report.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if as_json:
        print_json({key: value for key, value in found.items() if key != "outcomes"})
    else:
        _print(outcomes, found["summary"], compared, show_wrong=show_wrong)
        _print_drafting(mode, found)
    if accept and accepted is not None:
        write_accepted(accepted, outcomes)
        print_note(f"Accepted: {accepted}")
    elif compared is not None and compared.is_drop:
        lost, won = len(compared.lost), len(compared.won)
        raise AccuracyDropError(f"{lost} cases were lost and {won} won, of {compared.common} that both runs have.")


def _asked(asking: Asking, prompt: Prompt) -> Generation | Refinement:
    """The answer to a prompt, or to a follow-up that changes a query."""
    from coterie.language.parser import parse_audience

    if not prompt.before:
        return asking.generate(prompt.space, prompt.text, prompt.audience_type)
    return asking.refine(prompt.space, parse_audience(prompt.before, prompt.audience_type), prompt.text)


def _drafting(mode: Mode, record: Path | None, replay: Path | None) -> Callable[[], Drafting] | None:
    """What asks the model of the environment, keeps what is said, or says again what was kept."""
    if record is None and replay is None:
        return None
    if mode is Mode.EMBEDDED or (record is not None and replay is not None):
        raise InvalidInputError("--record and --replay are for --mode model or auto, one of them at a time.")
    from coterie.app.drafting import Drafting
    from coterie.providers.doubles import RecordingModel, ReplayedModel
    from coterie.settings import read_model_settings

    settings = read_model_settings()
    if replay is not None:
        replayed = ReplayedModel(replay / _EXCHANGES)
        return lambda: Drafting(lambda: replayed, limits=settings)
    assert record is not None  # noqa: S101 - one of the two is there
    path = record / _EXCHANGES
    if path.exists():
        raise InvalidInputError(f"{path} is there already.", next_step="Name a new folder with --record.")
    record.mkdir(parents=True, exist_ok=True)
    model = Drafting.by(settings).model()
    if model is None:
        raise InvalidInputError("There is no model to record.", next_step="Name one with COTERIE_MODEL.")
    recording = RecordingModel(model, path)
    return lambda: Drafting(lambda: recording, limits=settings)


def _followed(outcomes: Any, total: int) -> list[Outcome]:  # noqa: ANN401 - an iterator of outcomes
    """The outcomes, with a progress bar on a terminal."""
    from rich.progress import track

    screen = error_console()
    return list(track(outcomes, "Judging", total=total, console=screen, transient=True, disable=not screen.is_terminal))


def _print(outcomes: Sequence[Outcome], summary: Any, compared: Comparison | None, *, show_wrong: bool) -> None:  # noqa: ANN401 - figures
    from rich.table import Table

    screen = console()
    if show_wrong:
        for item in outcomes:
            if not item.is_right:
                _print_wrong(item)
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for name in ("right", "cases", "share"):
        table.add_column(name, justify="right")
    for name in ("all", "queries", "exact_form", "refusals"):
        _add(table, name.replace("_", " "), summary[name])
    for group in ("by_space", "by_type", "by_tag"):
        table.add_section()
        table.add_row(group.replace("_", " "), style="bold")
        for name, figures in summary[group].items():
            _add(table, f"  {name}", figures)
    screen.print(table)
    screen.print()
    are_sure = not any(item.case.prompt.before for item in outcomes)  # follow-ups come without a confidence
    wrong = summary["wrong_but_confident"]
    if are_sure:
        screen.print(f"Wrong but confident (above {wrong['above']}): {wrong['wrong']} of {wrong['confident']}")
    screen.print("Verdicts: " + ", ".join(f"{name} {count}" for name, count in summary["verdicts"].items()))
    times = summary["elapsed_ms"]
    screen.print(f"Time: median {times['median']} ms, 95 % within {times['p95']} ms, at most {times['most']} ms")
    if are_sure:
        _print_reliability(summary)
    if compared is not None:
        screen.print()
        screen.print(f"Since the baseline, of {compared.common} common cases:")
        screen.print(f"  lost {len(compared.lost)}: {', '.join(compared.lost) or 'none'}")
        screen.print(f"  won {len(compared.won)}: {', '.join(compared.won) or 'none'}")


def _print_reliability(summary: Any) -> None:  # noqa: ANN401 - figures
    from rich.table import Table

    screen = console()
    screen.print()
    reliability = Table("confidence", "cases", "said", "right", box=None, pad_edge=False)
    for row in summary["reliability"]:
        reliability.add_row(
            f"{row['from']:.1f} to {row['to']:.1f}",
            str(row["cases"]),
            f"{row['confidence']:.3f}",
            f"{row['share']:.3f}",
        )
    screen.print(reliability)
    screen.print(f"Calibration error: {summary['calibration_error']}")


def _print_drafting(mode: Mode, found: Mapping[str, Any]) -> None:
    screen = console()
    if mode is not Mode.EMBEDDED:
        figures = found["summary"]["drafting"]
        asked, times, cost = figures["asked"], figures["elapsed_ms"], figures["cost_usd"]
        screen.print()
        screen.print(
            f"Model asked: {asked['cases']} cases, {asked['right']} of them right; {figures['attempts']} calls"
        )
        repaired = figures["repaired"]
        screen.print(f"Answers sent back: of {repaired['cases']} cases, {repaired['right']} of them right in the end")
        screen.print(f"Tokens: {figures['input_tokens']:,} in, {figures['output_tokens']:,} out; cost {cost:.4f} USD")
        if times["median"] is not None:
            screen.print(f"Time where it was asked: median {times['median']} ms, 95 % within {times['p95']} ms")
        for name, group in (("Agreement", figures["by_agreement"]), ("Fallback", figures["by_fallback"])):
            for key, shares in group.items():
                screen.print(f"{name} {key}: {shares['right']} of {shares['cases']} right")
    if "identical" in found:
        same = found["identical"]
        screen.print(f"Identical over {same['runs']} runs: {same['identical']} of {same['cases']}")


def _print_wrong(item: Outcome) -> None:
    screen = console()
    case = item.case
    screen.print(f"{case.prompt.id} {item.verdict.value}", style="bold")
    if case.prompt.before:
        screen.print(f"  to {case.prompt.before}")
    screen.print(f"  {case.prompt.text}")
    expected = case.accept[0] if case.accept else f"refusal: {case.refusal}"
    screen.print(f"  expected {expected}")
    screen.print(f"  {item.why} ({item.answer.confidence:.2f})")


def _add(table: Any, name: str, figures: Mapping[str, Any]) -> None:  # noqa: ANN401 - a Rich table, imported where needed
    share = "-" if figures["share"] is None else f"{100 * figures['share']:.1f} %"
    table.add_row(name, str(figures["right"]), str(figures["cases"]), share)
