"""Commands that put OR for AND, or AND for OR: "either is enough", "both are needed", "a bag or a seat will do"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.refining import wordings
from coterie.generate.refining.commands import Act, Command
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind

_WORDS_OF_JUNCTIONS = words(
    """
    change make turn switch swap flip use join link combine connect it this that them the an a to into for with or and
    not instead of rather than be should just only conditions two both i we meant mean please by
    """
)
_TO = words("to into for with")
_THEY_CAN = words("they people users customers can could may might should must have to need either who")
_ACTS = {"or": Act.ANY, "and": Act.ALL}


def read_junction(tokens: Sequence[Token], low: int, high: int) -> Command | None:
    """The command that joins all conditions, or some that are named, in another way; None for any other."""
    if low >= high:
        return None
    words = [token.word for token in tokens[low:high]]
    span = _span(tokens, low, high)
    act = _of_words([word for word in words if word not in (",", ".", "!")]) or _of_all(words)
    if act is not None:
        return Command(act, span)
    for ending, act, opener in ((wordings.ENOUGH, Act.ANY, "either"), (wordings.NEEDED, Act.ALL, "both")):
        at = _ends_at(tokens, low, high, ending)
        if at is not None and opener in words:
            start = low + words.index(opener) + 1
            cut = next((n for n in range(start, at) if tokens[n].word in ("or", "and")), None)
            if cut is not None and start < cut < at - 1:
                return Command(act, span, targets=(_span(tokens, start, cut), _span(tokens, cut + 1, at)))
    return None


def read_alternatives(tokens: Sequence[Token], low: int, high: int) -> Command | None:
    """Conditions with "or" between them, one of which is enough: "a bag or a seat will do"; None for other words.

    It is for the definition to say whether each of them is a condition that is there.
    """
    start, until = low, high
    for ending in (wordings.EITHER_WAY, wordings.ENOUGH):
        at = _ends_at(tokens, low, until, ending)
        until = until if at is None else at
    while until > low and tokens[until - 1].kind is TokenKind.PUNCTUATION and not tokens[until - 1].quoted:
        until -= 1
    while start < until and tokens[start].word in _THEY_CAN:
        start += 1
    cuts = [n for n in range(start, until) if tokens[n].word == "or" and not tokens[n].quoted]
    if not cuts:
        return None
    cuts = [n for n in range(start, until) if n in cuts or (tokens[n].text == "," and n < cuts[-1])]
    bounds = [start - 1, *cuts, until]
    parts = [(a + 1, b) for a, b in pairwise(bounds)]
    parts = [(a, b) for a, b in parts if a < b]
    if len(parts) < 2 or any(tokens[n].kind is TokenKind.NUMBER for n in (cuts[-1] - 1, cuts[-1] + 1) if n < until):  # noqa: PLR2004 - two to join
        return None
    return Command(Act.ANY, _span(tokens, low, high), targets=tuple(_span(tokens, a, b) for a, b in parts))


def _of_words(words: Sequence[str]) -> Act | None:
    """The junction that is named as such: "OR instead of AND", "change the or to an and", "make it an or"."""
    named = [number for number, word in enumerate(words) if word in _ACTS]
    if len(words) < 2 or not named or not _WORDS_OF_JUNCTIONS.issuperset(words) or len(named) > 2:  # noqa: PLR2004 - old and new
        return None
    first, last = named[0], named[-1]
    if len(named) == 1:
        opened = first == len(words) - 1 and first > 0 and words[0] not in ("and", "or")
        return _ACTS[words[first]] if opened else None
    if words[first] == words[last]:
        return None
    between = words[first + 1 : last]
    if not _TO.isdisjoint(between):
        return _ACTS[words[last]]
    return _ACTS[words[first]] if between and not {"not", "instead", "rather"}.isdisjoint(between) else None


def _of_all(words: Sequence[str]) -> Act | None:
    triggers = [word for word in words if word in wordings.ANY_WORDS | wordings.ALL_WORDS]
    if set(words) <= wordings.JUNCTION_WORDS and wordings.JUNCTION_OBJECTS.intersection(words):
        if triggers and not (triggers[0] in ("or", "and") and "instead" not in words):
            return Act.ANY if triggers[0] in wordings.ANY_WORDS else Act.ALL
        if not triggers and "one" in words:
            return Act.ANY
    return None


def _ends_at(tokens: Sequence[Token], low: int, high: int, ending: Phrases[bool]) -> int | None:
    """Where what ends like this begins to end."""
    return next((at for at in range(low + 1, high) if any(end == high for end, _ in ending.at(tokens, at))), None)


def _span(tokens: Sequence[Token], low: int, high: int) -> Span:
    return tokens[low].span.join(tokens[high - 1].span)
