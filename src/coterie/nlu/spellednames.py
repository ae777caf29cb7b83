"""Events whose names a prompt writes out as the space does: `pos_txn_v1`, "Order Completed"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.index import SpaceIndex


def spelled_names(analysis: Analysis, index: SpaceIndex) -> Iterator[tuple[int, int]]:
    """The events whose whole names stand in the prompt as they are written, each with its tokens."""
    spans = [token.span for token in analysis.tokens]
    for start in range(len(spans)):
        for end in range(start + 1, min(start + index.longest_event, len(spans)) + 1):
            number = index.events_by_text.get(analysis.prompt[spans[start].start : spans[end - 1].end])
            if number is not None:
                yield number, span_mask(start, end) & ~analysis.blocked
