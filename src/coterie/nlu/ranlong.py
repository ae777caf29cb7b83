"""How long a thing took, told by a verb of going: "whose call ran past 20 minutes" is a call that lasted over that.

People who run are another matter ("who ran longer than an hour"), so the verb must stand behind a thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.durations import UNITS
from coterie.nlu.personawords import PEOPLE, PEOPLE_ENDINGS, THINGS
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, as_word, renumbered, spoken_words

_GOING = words("ran run runs running went goes going stretched stretching dragged dragging extended stayed continued")
_MORE = "over"
_HOW_LONG = Phrases(
    [
        ("[on|well|for|on for|to|on to] (past|beyond|over|above)", _MORE),
        ("[on|for|on for|to|on to] (longer|more) than", _MORE),
        ("upwards of", _MORE),
        ("[on|for|on for|to|on to] (less|shorter) than", "under"),
        ("[on|for|on for|to|on to] under", "under"),
    ]
)
_THATS, _REACH = words("that which"), 5
_BEFORE_THINGS = words("who they he she we i you it and or but to not")


def as_lasting(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the verb of going and what compares behind it as "lasted" and "over" or "under"."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].word not in _GOING or not _is_thing(tokens, at - 1):
            continue
        found = _HOW_LONG.at(tokens, at + 1)
        if found and _has_length(tokens, found[0][0]):
            end, how = found[0]
            lasted = spoken_words(tokens[at], "lasted")
            return renumbered([*tokens[:at], *lasted, as_word(tokens[at + 1], how), *tokens[end:]])
    return tokens


def _is_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun for a thing stands somewhere, or a "that" behind one; "theirs" and the like belong to a thing."""
    if tokens[at].word in _THATS and at:
        at -= 1
    word = tokens[at]
    if word.kind is not TokenKind.WORD or word.word in _BEFORE_THINGS or word.word in lexicon.SUBJECTS:
        return False
    return word.word not in PEOPLE and (word.word in THINGS or not word.word.endswith(PEOPLE_ENDINGS))


def _has_length(tokens: Sequence[Token], start: int) -> bool:
    """Whether a number of minutes, hours or days follows."""
    for token in tokens[start : start + _REACH]:
        if token.word in UNITS:
            return True
        if token.kind is TokenKind.PUNCTUATION:
            return False
    return False
