"""A trace on the screen: tables with Rich on a terminal, aligned columns elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from coterie.cli.output import PlainScreen, error_console

if TYPE_CHECKING:
    from coterie.generate.tracing import Trace

_Rows = Sequence[Sequence[str]]


def trace_document(trace: Trace) -> dict[str, object]:
    """A trace as a JSON value."""
    return asdict(trace)


def print_trace(trace: Trace) -> None:
    """A trace on standard error, beside the answer."""
    tokens = [[t.text, t.word if t.word != t.text.lower() else "", " ".join(t.lemmas), t.role, f"{t.weight:g}"]
              for t in trace.tokens]  # fmt: skip
    _table("Tokens", ("text", "read as", "base forms", "role", "weight"), tokens)
    links = [[link.text, link.kind, link.name, link.how, f"{link.score:.2f}"] for link in trace.links]
    _table("Links", ("words", "kind", "name", "how", "score"), links)
    clauses = [[c.text, c.lead, "; ".join(c.frames), ", ".join(c.unused), f"{c.score:.2f}"] for c in trace.clauses]
    _table("Derivation", ("clause", "joined by", "read as", "unused", "score"), clauses)
    readings = [[f"{r.score:.2f}", r.verdict, r.query, ", ".join(r.unused)] for r in trace.readings]
    _table("Readings", ("score", "verdict", "query", "unused"), readings)
    _table("Steps", ("step", "what"), [[step.name, step.text] for step in trace.steps])


def _table(title: str, heads: Sequence[str], rows: _Rows) -> None:
    if not rows:
        return
    if not sys.stderr.isatty():
        _print_plain(PlainScreen(sys.stderr), title, [heads, *rows])
        return
    from rich.table import Table

    screen = error_console()
    screen.print()
    screen.print(title, style="bold")

    table = Table(*heads, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*row)
    screen.print(table)


def _print_plain(screen: PlainScreen, title: str, rows: _Rows) -> None:
    """Columns, the last one as long as it is."""
    screen.print(f"\n{title}")
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        screen.print("  " + "  ".join((*cells, row[-1])).rstrip())
