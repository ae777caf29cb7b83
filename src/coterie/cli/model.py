"""`coterie model`: the model that the settings name."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from coterie.cli.inputs import JsonOption, NowOption, examples
from coterie.cli.output import print_json, print_text
from coterie.core.errors import ModelError

if TYPE_CHECKING:
    from coterie.app.model_check import Tried
    from coterie.providers.base import Model


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    group = typer.Typer(help="The model that drafts audiences.", no_args_is_help=True)
    group.command(name="check", epilog=examples("COTERIE_MODEL=anthropic:claude-haiku-4-5 coterie model check"))(check)
    app.add_typer(group, name="model")


def check(*, now: NowOption = None, as_json: JsonOption = False) -> None:
    """Ask the model for three audiences of the demo space, and show what comes, how long it takes and what it costs.

    The model is that of COTERIE_MODEL and the settings beside it. Exit code 9 where it can't be had.
    """
    from coterie.providers.opening import open_model
    from coterie.settings import read_model_settings

    settings = read_model_settings()
    model = open_model(settings)

    from coterie.app.model_check import try_model
    from coterie.cli.arguments import moment

    if not as_json:
        where = f"at {model.vendor}; what is sent leaves this machine" if model.is_remote else "on this machine"
        print_text(f"{model.name}, {where}")
    tell = (lambda _: None) if as_json else _print
    results = asyncio.run(try_model(model, settings, now=moment(now), tell=tell))
    if as_json:
        print_json(_document(model, results))
    else:
        _print_sum(results)
    error = next((item.error for item in results if item.error is not None), None)
    if error is not None:
        raise error


def _print(result: Tried) -> None:
    print_text(f"\n{result.trial.prompt}")
    if result.error is not None:
        print_text(f"  no answer: {result.error.reason or result.error.message}")
    elif result.query is not None:
        print_text(f"  {result.query}")
    elif result.declined:
        print_text(f"  declined: {result.declined}")
    else:
        print_text("  no valid answer: " + "; ".join(result.problems))
    if result.error is None:
        expected = result.trial.query or "to be declined"
        print_text("  as expected" if result.is_expected else f"  expected: {expected}")
    print_text(f"  {_taken([result])}")


def _print_sum(results: Sequence[Tried]) -> None:
    right = sum(result.is_expected for result in results)
    print_text(f"\n{right} of {len(results)} as expected; {_taken(results)}")


def _taken(results: Sequence[Tried]) -> str:
    attempts = sum(result.attempts for result in results)
    costs = [result.cost_usd for result in results]
    known = [cost for cost in costs if cost is not None]
    return ", ".join(
        (
            f"{sum(result.elapsed_ms for result in results) / 1000:.2f} s",
            f"{attempts} {'call' if attempts == 1 else 'calls'}",
            f"{sum(result.input_tokens for result in results)} tokens in",
            f"{sum(result.output_tokens for result in results)} out",
            f"{sum(known):.5f} USD" if len(known) == len(costs) else "no price known",
        )
    )


def _document(model: Model, results: Sequence[Tried]) -> dict[str, object]:
    return {
        "model": model.name,
        "vendor": model.vendor,
        "is_remote": model.is_remote,
        "results": [
            {
                "prompt": result.trial.prompt,
                "query": result.query,
                "expected": result.trial.query,
                "is_expected": result.is_expected,
                "declined": result.declined or None,
                "problems": list(result.problems),
                "error": _error(result.error),
                "attempts": result.attempts,
                "input_tokens": result.input_tokens,
                "output_tokens": result.output_tokens,
                "cost_usd": result.cost_usd,
                "elapsed_ms": round(result.elapsed_ms, 1),
            }
            for result in results
        ],
    }


def _error(error: ModelError | None) -> dict[str, object] | None:
    return None if error is None else {"code": error.code, "reason": error.reason, "next_step": error.hint}
