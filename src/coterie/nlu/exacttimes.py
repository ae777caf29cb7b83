"""Vague words that an exact time or count beside them makes exact: "soon (next 60 days)", "often, at least 5 times".

Both say one thing, and the exact one counts, so a prompt is read as if the vague word and what parts the two had not
been said. What is in brackets may stand at the end of the clause as well: "recently skipped ten tracks (last 5 days)".
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS
from coterie.nlu.firstdays import names_people
from coterie.nlu.numerals import numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, as_word, renumbered


class _Vague(Enum):
    BACK = auto()
    AHEAD = auto()
    OFTEN = auto()
    SPELL = auto()
    LONG = auto()
    NEW = auto()


_PHRASES = Phrases(
    [
        ("[very|quite|most|only|just|more] (recently|lately|newly)", _Vague.BACK),
        ("recent", _Vague.BACK),
        ("([as] of late|these days|not [too|so|that] long ago|a [little|short] while (ago|back))", _Vague.BACK),
        ("in (recent times|the [very] recent past|recent (days|weeks|months))", _Vague.BACK),
        ("[very|quite|pretty|fairly] (soon|shortly|imminently)", _Vague.AHEAD),
        ("(before [too] long|in the [very] near future|any day now)", _Vague.AHEAD),
        ("[very|quite|pretty|fairly] (often|frequently|regularly|repeatedly)", _Vague.OFTEN),
        ("(a lot|many times|several times|multiple times|again and again|over and over [again])", _Vague.OFTEN),
        ("(in|for) (a [good|long|little] while|[quite] some time|a long time|quite a while|ages)", _Vague.SPELL),
        ("(longtime|longstanding|longterm|loyal|established|veteran|seasoned)", _Vague.LONG),
        ("long (time|standing|term|serving)", _Vague.LONG),
        ("[brand] (new|newest|newly|fresh|freshly)", _Vague.NEW),
    ]
)
_CUES = words(
    """
    recently lately newly recent late days ago back times past soon shortly imminently long future now often frequently
    regularly repeatedly lot again while time ages longtime longstanding longterm loyal established veteran seasoned
    new newest fresh freshly
    """
)
"""Words of which a vague phrase has one."""

_LEADS = Phrases(
    [
        ("(ie|i e|i . e .|namely|meaning|specifically|precisely|so|say|that is|as in|read)", True),
        ("to be (exact|precise)", True),
        ("[that] (means|being)", True),
    ]
)
_AHEAD = words("next coming upcoming following ahead")
_BEHIND = words("last past previous preceding prior ago since trailing")
_PLACING = words("in within inside over during for since this today yesterday") | _AHEAD | _BEHIND
_AMOUNTS = words("at least most more less fewer than over under up to or about around roughly minimum max + ~ > < ≥ ≤")
_MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec"
)
_TIMES = _PLACING | _AMOUNTS | words("the a an of and now from day's week's month's year's rolling")
_OCCASIONS = words("time times x once twice thrice occasion occasions")
_PER = words("per each every")
_GOING_ON = words("and or but who whose while with without that whom yet where though from")
_DASHES = ("-", "–", "—", "--")
_WITH_US = ("with", "us")
_CLAUSES = words("and or but who whose that where while without")
"""What begins another clause, before which nothing is made exact."""

_FAR = (_Vague.OFTEN, _Vague.LONG)
"""What is no time by itself, and needs no preposition."""

_NEAR = {_Vague.OFTEN: 6, _Vague.BACK: 5, _Vague.AHEAD: 3}
"""How many words may stand between vague words and a comma or a dash before what makes them exact."""

_LONGEST_NOUN, _LONGEST_DATED = 2, 3
_BEFORE_NOUNS = words("recent newly recently")
_DATING = words("from of in over during within since")
_FOR, _WITHIN = "for", "within"
_BARE = words("last past previous next coming following")
"""What begins a time that lacks its preposition."""


def made_exact(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without what is said more exactly beside it."""
    if not any(token.word in _CUES for token in tokens):
        return _with_lengths(tokens)
    at = 0
    while at < len(tokens):
        for end, vague in _PHRASES.at(tokens, at):
            changed = _changed(tokens, at, end, vague)
            if changed is not None:
                tokens = changed
                break
        at += 1
    return _with_lengths(tokens)


def _with_lengths(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with people of so many years as people for so many years: "customers of 5+ years"."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].word != "of" or not names_people(tokens, at - 1):
            continue
        end = _exact_end(tokens, at + 1, _Vague.LONG)
        after = tokens[end] if end is not None and end < len(tokens) else None
        is_apart = after is None or after.kind is TokenKind.PUNCTUATION or after.word in _GOING_ON
        if end is not None and is_apart:
            return [*tokens[:at], as_word(tokens[at], _FOR), *tokens[at + 1 :]]
    return tokens


def _changed(tokens: Sequence[Token], start: int, end: int, vague: _Vague) -> Sequence[Token] | None:
    """The tokens, if the vague words between two places are made exact."""
    if any(token.quoted for token in tokens[start:end]):
        return None
    if vague is _Vague.BACK and tokens[start].word in _BEFORE_NOUNS and _is_dated(tokens, end):
        return renumbered([*tokens[:start], *tokens[end:]])
    opener = _opener(tokens, end, vague)
    if opener is None:
        return None
    first = _after_lead(tokens, opener + 1)
    close = _exact_end(tokens, first, vague)
    if close is None or not _is_apart(tokens, opener, close):
        return None
    inside = tokens[first:close]
    said = {token.word for token in inside}
    kept = list(tokens[end:opener])
    if vague is _Vague.SPELL and _PLACING.isdisjoint(said):
        kept = [tokens[start], *kept]
    elif vague is _Vague.NEW:
        if inside[0].word not in _BARE:
            return None
        kept = list(tokens[start:opener])
    elif vague is _Vague.LONG:
        kept.append(as_word(tokens[opener], _FOR))
    elif vague in (_Vague.BACK, _Vague.AHEAD) and _PLACING.isdisjoint(said):
        kept.append(as_word(tokens[opener], _WITHIN))
    if vague not in _FAR and inside[0].word in _BARE:
        kept += [as_word(tokens[opener], word) for word in ("in", "the")]  # "have (past week) run payroll"
    rest = close + _closes(tokens, opener, close)
    return renumbered([*tokens[:start], *kept, *inside, *tokens[rest:]])


def _is_dated(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun or two begin at a place, and behind them a time: "recent sign-ups from the last 10 days"."""
    for at in range(start + 1, min(start + _LONGEST_DATED + 1, len(tokens))):
        if tokens[at].kind is TokenKind.PUNCTUATION or tokens[at].word in _CLAUSES:
            return False
        if tokens[at].word in _DATING and any(token.word in _BEHIND for token in tokens[at : at + 3]):
            end = _exact_end(tokens, at + (tokens[at].word in ("from", "of")), _Vague.BACK)
            return end is not None and end > at + 1
    return False


def _opener(tokens: Sequence[Token], end: int, vague: _Vague) -> int | None:
    """What parts the vague words from the exact ones: right behind them, or a bracket at the end of the clause."""
    at = end
    while at < len(tokens) and tokens[at].kind is not TokenKind.PUNCTUATION:
        if tokens[at].word in _CLAUSES:
            return None
        at += 1
    if at >= len(tokens):
        return None
    if vague is _Vague.LONG:
        is_noun = 0 < at - end <= _LONGEST_NOUN and tokens[at - 1].word.endswith("s")
        return at if is_noun else None
    is_near = at - end <= _NEAR.get(vague, 0)
    return at if tokens[at].text == "(" or (is_near and tokens[at].text in (",", ":", *_DASHES)) else None


def _after_lead(tokens: Sequence[Token], start: int) -> int:
    """Where the exact words begin behind an "i.e." or a "meaning"."""
    for end, _ in _LEADS.at(tokens, start):
        return end + (end < len(tokens) and tokens[end].text == ",")
    return start


def _exact_end(tokens: Sequence[Token], start: int, vague: _Vague) -> int | None:
    """Where a time or a count of times that begins at a place ends; None if there is none, or one of another kind."""
    at, has_unit, has_times = start, False, False
    while at < len(tokens):
        word = tokens[at].word
        numerals = numerals_at(tokens, at)
        if word in UNITS or word in _MONTHS or word in ("today", "yesterday"):
            has_unit = True
        elif vague is _Vague.OFTEN and word in _OCCASIONS:
            has_times = True
        elif numerals:
            end = max(numeral.end for numeral in numerals)
            has_unit = has_unit or any(token.word in UNITS for token in tokens[at:end])  # "a quarter"
            at = end
            continue
        elif not (word in _TIMES or (vague is _Vague.OFTEN and word in _PER)):
            break
        at += 1
    said = {token.word for token in tokens[start:at]}
    if vague is _Vague.LONG and tuple(token.word for token in tokens[at : at + 2]) == _WITH_US:
        at += 2
    wrong = _BEHIND if vague is _Vague.AHEAD else _AHEAD
    if at == start or not said.isdisjoint(wrong):
        return None
    if vague is _Vague.LONG:
        is_length = has_unit and _PLACING.isdisjoint(said - {"over"})
        return at if is_length and any(token.kind is TokenKind.NUMBER for token in tokens[start:at]) else None
    return at if (has_times if vague is _Vague.OFTEN else has_unit) else None


def _is_apart(tokens: Sequence[Token], opener: int, close: int) -> bool:
    """Whether nothing but the exact words stands between two brackets, or before the next clause."""
    after = tokens[close] if close < len(tokens) else None
    if tokens[opener].text == "(":
        return after is not None and after.text == ")"
    return after is None or after.kind is TokenKind.PUNCTUATION or after.word in _GOING_ON


def _closes(tokens: Sequence[Token], opener: int, close: int) -> bool:
    """Whether what stands behind the exact words only ends what was put in."""
    if close >= len(tokens):
        return False
    mark = tokens[close].text
    if tokens[opener].text == ",":
        after = tokens[close + 1].word if close + 1 < len(tokens) else ""
        return mark == "," and after not in _GOING_ON
    return mark == ")" if tokens[opener].text == "(" else mark in _DASHES and tokens[opener].text in _DASHES
