"""Values that are denied by a "not" before them, where the space keeps a value for the contrary as well."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import fold
from coterie.nlu.tokens import Token
from coterie.nlu.valuesenses import values_kept

_NOT = "not"
_CONTRARY = ("un", "in", "not", "non", "no", "dis", "never")
"""How a value begins that is no more than the denial of another."""


def deny_plainly(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> None:
    """Let "not verified" deny `verified` where a field has that, rather than stand for one of the others: `pending`."""
    links.value_hits[:] = [hit for hit in links.value_hits if not _stands_for_another(hit, tokens, links, index)]


def _stands_for_another(hit: ValueHit, tokens: Sequence[Token], links: Links, index: SpaceIndex) -> bool:
    if hit.sense is None or tokens[hit.start].word != _NOT or hit.end - hit.start == 1:
        return False
    kept = [index.values[number] for number in values_kept(hit.sense, index)]
    if any(fold(str(value.value)).startswith(_CONTRARY) for value in kept):
        return False
    denied = {
        index.values[number].entry
        for other in links.value_hits
        if other.start == hit.start + 1 and other.end == hit.end
        for number in other.values
    }
    return any(value.entry in denied for value in kept)
