"""Times told from when people joined: "in their first week", "by day 7", "on the day they joined", within the week.

They are read as "within 7 days of signing up", of what the space has for it. People who are in their first days, and
did nothing in them yet, are another matter (`firstdays`).
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS, lengths_at
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, renumbered, spoken_words

_FIRST = Phrases([("(in|within|during|over|throughout) (their|his|her) [very] (first|opening|initial)", True)])
_BY = Phrases([("by [the end of] (day|week|month)", True)])
_TAILS = Phrases(
    [
        ("with (us|you)", True),
        ("(as a|as an|as) (customer|member|user|subscriber|client|player|customers|members|users|subscribers)", True),
        ("of (membership|subscription|service|use|usage|playing)", True),
        ("on (the (app|platform|game|site|service)|board)", True),
    ]
)
_OWN_ANCHOR = words("of after from since following")
_SAME_DAY = Phrases(
    [
        ("on the [very|same] day [that] they [first] (joined|registered|enrolled|installed|subscribed)", True),
        ("on the [very|same] day [that] they [first] signed up", True),
        ("the [very|same] day they [first] (joined|registered|enrolled|installed|subscribed|signed up)", True),
    ]
)
_GERUNDS = {
    "joined": ("joining",),
    "registered": ("registering",),
    "enrolled": ("enrolling",),
    "installed": ("installing",),
    "subscribed": ("subscribing",),
    "up": ("signing", "up"),
}
_CONCEPTS = ("sign_up", "app_install", "loyalty_join")
_ANCHORS = {
    "register": ("registering",),
    "registration": ("registering",),
    "sign": ("signing", "up"),
    "signup": ("signing", "up"),
    "join": ("joining",),
    "enroll": ("enrolling",),
    "install": ("installing",),
    "create": ("creating", "an", "account"),
    "open": ("opening", "an", "account"),
}
"""How joining is said where the event for it has some word in its name."""

_SHORT = ("sec", "min", "hour", "hr")
"""Units of what is the beginning of a thing rather than of a membership."""

_MEMBER = words("membership join")
_GOING_ON = words("and or but who whose while with without that whom yet where though")
_ROLLING = words("week fortnight month quarter")
_NOT_ROLLING = words("of after before that from since following they")


def anchored(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with times told from joining as times that count from it."""
    at = 1
    while at < len(tokens):
        made = _same_day(tokens, at) or _first(tokens, at, index) or _by_day(tokens, at, index) or _rolling(tokens, at)
        if made is not None:
            tokens = renumbered(made)
        at += 1
    return tokens


def _same_day(tokens: Sequence[Token], at: int) -> list[Token] | None:
    for end, _ in _SAME_DAY.at(tokens, at):
        said = spoken_words(tokens[at], "within", "1", "day", "of", *_GERUNDS[tokens[end - 1].word])
        return [*tokens[:at], *said, *tokens[end:]]
    return None


def _first(tokens: Sequence[Token], at: int, index: SpaceIndex) -> list[Token] | None:
    for first, _ in _FIRST.at(tokens, at):
        close = _length_end(tokens, first)
        anchor = _anchor(index)
        if close is None or not anchor or tokens[close - 1].word.startswith(_SHORT):
            continue
        behind = next((end for end, _ in _TAILS.at(tokens, close)), close)
        if not _ends(tokens, behind):
            continue
        length = tokens[first:close] if close > first + 1 else (*spoken_words(tokens[first], "a"), tokens[first])
        said = (*spoken_words(tokens[at], "within"), *length, *spoken_words(tokens[at], "of", *anchor))
        return [*tokens[:at], *said, *tokens[behind:]]
    return None


def _by_day(tokens: Sequence[Token], at: int, index: SpaceIndex) -> list[Token] | None:
    for end, _ in _BY.at(tokens, at):
        if end >= len(tokens) or tokens[end].kind is not TokenKind.NUMBER:
            continue
        units = spoken_words(tokens[end - 1], f"{tokens[end - 1].word}s")
        length = (*spoken_words(tokens[at], "within"), tokens[end], *units)
        behind = tokens[end + 1].word if end + 1 < len(tokens) else ""
        if behind in _OWN_ANCHOR:
            return [*tokens[:at], *length, *spoken_words(tokens[end + 1], "of"), *tokens[end + 2 :]]
        anchor = _anchor(index)
        if anchor and _ends(tokens, end + 1):
            return [*tokens[:at], *length, *spoken_words(tokens[at], "of", *anchor), *tokens[end + 1 :]]
    return None


def _rolling(tokens: Sequence[Token], at: int) -> list[Token] | None:
    """A "within the week" as "within a week", where nothing follows that it may count from."""
    if tokens[at].word != "the" or tokens[at - 1].word != "within" or at + 1 >= len(tokens):
        return None
    after = tokens[at + 2].word if at + 2 < len(tokens) else ""
    if tokens[at + 1].word not in _ROLLING or after in _NOT_ROLLING:
        return None
    return [*tokens[:at], *spoken_words(tokens[at], "a"), *tokens[at + 1 :]]


def _anchor(index: SpaceIndex) -> tuple[str, ...]:
    """What joining is called where the space has an event for it."""
    entries = [entry for concept in _CONCEPTS if (entry := index.best_event(concept, active=True)) is not None]
    if not entries:
        events = (entry for entry in index.entries if entry.kind is Kind.EVENT)
        entries = [entry for entry in events if _MEMBER.issubset(name_forms(entry.name))]
    for entry in entries:
        forms = name_forms(entry.name)
        said = next((said for word, said in _ANCHORS.items() if word in forms), None)
        if said is not None:
            return said
    return ()


def _length_end(tokens: Sequence[Token], start: int) -> int | None:
    if start >= len(tokens):
        return None
    if tokens[start].word in UNITS:
        return start + 1
    return max((length.end for length in lengths_at(tokens, start)), default=None)


def _ends(tokens: Sequence[Token], end: int) -> bool:
    after = tokens[end] if end < len(tokens) else None
    return after is None or after.kind is TokenKind.PUNCTUATION or after.word in _GOING_ON
