"""Time spent doing something: "spent at least 3 hours watching series" is "watching at least 3 hours of series"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.tokens import Token, TokenKind, as_word, ends_clause, renumbered

_SPENDING = words("spent spend spends spending")
_UNITS = words("second seconds sec secs minute minutes min mins hour hours hr hrs h")
_ALTOGETHER = words("in total altogether overall more or less")
_WITH_VERB = words("to")
_NO_OBJECT = words(
    "in on at over during within across this last past since for and but or who with by every per before after while"
)
_ONE_THING = words("a an one any single")
"""What begins a single thing, of which the time is then told and no sum is meant: "reading an article"."""

_LONGEST = 10


def doing_for_so_long(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with what was done in the place of "spent"."""
    for start, token in enumerate(tokens):
        if token.word in _SPENDING:
            unit = next(
                (n for n in range(start + 1, min(start + _LONGEST, len(tokens))) if tokens[n].word in _UNITS), 0
            )
            verb = unit + 1
            while unit and verb < len(tokens) and tokens[verb].word in _ALTOGETHER:
                verb += 1
            if unit and verb < len(tokens) and _is_gerund(tokens[verb]) and not _does_one_thing(tokens, verb):
                return _turned(tokens, start, verb)
    return tokens


def _is_gerund(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.word.endswith("ing") and token.lemma != token.word


def _does_one_thing(tokens: Sequence[Token], verb: int) -> bool:
    return verb + 1 < len(tokens) and tokens[verb + 1].word in _ONE_THING


def _turned(tokens: Sequence[Token], start: int, verb: int) -> Sequence[Token]:
    behind = verb + 1
    particle = tokens[behind : behind + 1] if behind < len(tokens) and tokens[behind].word in _WITH_VERB else ()
    behind += len(particle)
    has_object = behind < len(tokens) and not ends_clause(tokens[behind]) and tokens[behind].word not in _NO_OBJECT
    joint = [as_word(tokens[verb], "of")] if has_object else []
    return renumbered([*tokens[:start], tokens[verb], *particle, *tokens[start + 1 : verb], *joint, *tokens[behind:]])
