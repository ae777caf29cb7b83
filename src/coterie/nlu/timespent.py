"""What was spent, put plainly.

"Spent at least 3 hours watching series" is "watching at least 3 hours of series", and "spent over 200 in store and over
200 online" says "spent" of both places.
"""

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

_JOINING, _FARTHEST = words("and or but plus"), 5
_COMPARING = words(
    "over under more less than at least most above below or exactly about up to no fewer "
    "$ £ € euro euros dollars pounds usd eur gbp"
)
_OF_OURS, _SHOPS = words("our the your a"), words("store stores shop shops branch branches app person")
"""How a place of sale is told."""

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


def spent_in_each(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "spent" before each of several amounts that were spent in a place of sale each."""
    verb = next((n for n, token in enumerate(tokens) if token.word in _SPENDING), len(tokens))
    if verb + 1 >= len(tokens) or not _begins_amount(tokens[verb + 1]):
        return tokens
    made: list[Token] = []
    for number, token in enumerate(tokens):
        made.append(token)
        if number > verb and token.word in _JOINING and _is_amount_somewhere(tokens, number + 1):
            made.append(as_word(token, tokens[verb].word))
    return renumbered(made) if len(made) > len(tokens) else tokens


def _begins_amount(token: Token) -> bool:
    return token.kind is TokenKind.NUMBER or token.word in _COMPARING


def _is_amount_somewhere(tokens: Sequence[Token], start: int) -> bool:
    """Whether an amount stands there, compared or not, and behind it a place of sale: "over 200 online"."""
    amount = next(
        (n for n in range(start, min(start + _FARTHEST, len(tokens))) if tokens[n].kind is TokenKind.NUMBER), None
    )
    if amount is None or any(token.word not in _COMPARING for token in tokens[start:amount]):
        return False
    behind = [token.word for token in tokens[amount + 1 :]]
    while behind and behind[0] in _COMPARING:
        behind = behind[1:]
    if behind[:1] and behind[0] == "online":
        return True
    place = [word for word in behind[:4] if word not in _OF_OURS]
    return behind[:1] == ["in"] and len(place) > 1 and place[1] in _SHOPS


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
