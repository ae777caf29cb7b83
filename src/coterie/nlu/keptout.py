"""Instructions to leave people out: "drop the staff accounts", "keep staff and press out of it"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.peoplemarks import calls_people, names_of_people
from coterie.nlu.singledout import LEAVING_OUT
from coterie.nlu.tokens import Token, TokenKind

_KEEPING = LEAVING_OUT | words("get knock cross")
_DROPPING = words(
    "drop remove suppress discount disregard ditch strip weed hold filter cut screen lose scrap barring dismiss bin "
    "discard eliminate deduct subtract knock cross"
)
_LEAVING = _KEEPING | _DROPPING
_RIDDING = ("get", "rid", "of")
_PARTICLES, _BEFORE = words("out off back away"), words("and but please then also just pls plz now so while")
_TRAILING = words(
    "of from off it this that here there them the our my list audience segment send sending one please pls though too "
    "altogether completely entirely"
)
_ANY, _PEOPLE = (
    words("the any all our every each"),
    words("anyone anybody everyone everybody whoever those people users customers"),
)
_FARTHEST = 8
_DONE_TOO = words("hold lose cut dismiss bin knock cross")
"""Verbs whose participles rather tell what people do, with no "out" behind them: "holding insurance"."""


def add_kept_out(all_marks: Sequence[list[Mark]], tokens: Sequence[Token], index: SpaceIndex) -> None:
    """Mark the verb of such an instruction as an "except", and let its "out of it" say no more.

    A verb that people do as well ("removed an item") is one only in its base form or as a participle that goes with the
    instruction (", suppressing anyone who …"), where a clause begins, and before what the space calls people by.
    """
    names: set[str] | None = None
    for start, token in enumerate(tokens):
        verb = _verb(token)
        if verb not in _LEAVING or not _opens(tokens, start):
            continue
        end = start + 1
        if (verb, *(each.word for each in tokens[start + 1 : start + len(_RIDDING)])) == _RIDDING:
            end = start + len(_RIDDING)
        elif end < len(tokens) and tokens[end].word in _PARTICLES:
            end += 1
        behind = _particle(tokens, end) if end == start + 1 else None
        if behind is None and verb != token.word and verb in _DONE_TOO and end == start + 1:
            continue
        if behind is None and (verb in _DROPPING or end > start + 1):
            names = names_of_people(index) if names is None else names
            at = end
            while at < len(tokens) and tokens[at].word in _ANY:
                at += 1
            if at == len(tokens) or not (tokens[at].word in _PEOPLE or calls_people(tokens[at], names, index)):
                continue
            behind = _ending(tokens, at)
        elif behind is None or verb not in _KEEPING:
            continue
        all_marks[start].insert(0, Mark(start, end, Role.EXCEPT))
        if behind:
            all_marks[behind[0]].insert(0, Mark(*behind, Role.EMPTY))


def _verb(token: Token) -> str:
    """The word itself, or the base form of a participle that may leave people out."""
    if not token.word.endswith("ing"):
        return token.word
    return next((lemma for lemma in token.lemmas if lemma in _LEAVING), token.word)


def _opens(tokens: Sequence[Token], start: int) -> bool:
    before = tokens[start - 1] if start else None
    return before is None or before.kind is TokenKind.PUNCTUATION or before.word in _BEFORE


def _particle(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Where "out", "out of it" or "off the list" stands behind who is left out, up to where the instruction ends."""
    for number in range(start + 1, min(start + _FARTHEST, len(tokens))):
        if tokens[number].text in ".;:":
            return None
        end = _end(tokens, number + 1)
        if tokens[number].word == "out" or (tokens[number].word in ("off", "away") and end > number + 1):
            return (number, end) if _is_over(tokens, end) else None
    return None


def _ending(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Where "from it" or "from the list" stands, which says no more."""
    for number in range(start + 1, min(start + _FARTHEST, len(tokens))):
        if tokens[number].word in ("from", "off"):
            end = _end(tokens, number + 1)
            return (number, end) if end > number + 1 and _is_over(tokens, end) else None
    return None


def _end(tokens: Sequence[Token], start: int) -> int:
    while start < len(tokens) and tokens[start].word in _TRAILING:
        start += 1
    return start


def _is_over(tokens: Sequence[Token], end: int) -> bool:
    return end == len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION or tokens[end].word in _BEFORE
