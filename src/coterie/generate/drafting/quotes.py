"""Where the words that a model quotes stand in the prompt."""

from __future__ import annotations

import re

from coterie.core.text import Span

_GAP = re.compile(r"\s*(?:\.\.\.|…|\[\.\.\.\])\s*")
_EDGES = " \t\n\"'“”‘’`.,;:"
_LONGEST = 400


def spans_of(quote: str, prompt: str) -> tuple[Span, ...]:
    """The places of the parts of a quote in the prompt, in reading order; none where it doesn't say these words.

    Letter case, the width of blanks and what stands around the quote may differ; a gap is written as dots.
    """
    parts = [part.strip(_EDGES) for part in _GAP.split(quote[:_LONGEST])]
    found: list[Span] = []
    for part in parts:
        if not part:
            continue
        words = r"\s+".join(map(re.escape, part.split()))
        place = re.search(rf"(?<!\w){words}(?!\w)", prompt, re.IGNORECASE)
        if place is None:
            return ()
        found.append(Span(*place.span()))
    return joined(found)


def joined(spans: list[Span]) -> tuple[Span, ...]:
    """Some places in reading order, those that touch or overlap as one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = result[-1].join(span)
        else:
            result.append(span)
    return tuple(result)
