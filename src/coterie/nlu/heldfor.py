"""How long something had been had when it was given up: "held for under half a year and then cancelled".

Read as "cancelled after under half a year", where events of the space keep how long it was: `months_held`.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.durations import UNITS
from coterie.nlu.index import SpaceIndex
from coterie.nlu.nameweights import LENGTHS
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, as_word, renumbered

_HOLDING = words("held kept had holding keeping having active running been stayed remained being")
_BEING = words("had been was were being having they have has that which")
_ENDING = words("cancel close end quit terminate drop ditch")
_CONNECTING = "(and|then|before|but|later|and then|and later|but then|by the time|when) [then|later|only]"
_THEN = Phrases([(f"[,] {_CONNECTING} [they|it|it was|they were|was|were|being|got|been] [finally|eventually]", True)])
_OR = Phrases([("or (less|more|fewer|longer|under|over)", True), ("at (most|least)", True)])
_KEPT, _KEEPING = words("held active"), words("tenure")
_LONGEST_THING, _LONGEST_LENGTH = 4, 6


def held_for(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with what had been had for so long when it was given up as given up after so long."""
    for at in range(1, len(tokens) - 3):
        if tokens[at].word != "for":
            continue
        verb = next((n for n in range(at - 1, max(at - _LONGEST_THING - 2, -1), -1) if tokens[n].word in _HOLDING), -1)
        end = _length_end(tokens, at + 1)
        if verb < 0 or not end or not _keeps_tenure(index):
            continue
        thing, after = tokens[verb + 1 : at], as_word(tokens[at], "after")
        opening = next((n for n in range(max(verb - 2, 0), verb) if tokens[n].word == "after"), 0)
        if opening and _gives_up(tokens[:opening]):
            return renumbered([*tokens[:opening], after, *tokens[at + 1 :]])
        for close, _ in _THEN.at(tokens, end):
            if close < len(tokens) and not _ENDING.isdisjoint(tokens[close].lemmas):
                while verb and tokens[verb - 1].word in _BEING:
                    verb -= 1
                is_of_people = bool(thing) and thing[0].word in ("a", "an", "with", "on")
                said = () if is_of_people or not thing else thing
                behind = tokens[close + 1 :]
                if behind and behind[0].word in ("it", "them", "one"):
                    behind = behind[1:]
                length = (after, *tokens[at + 1 : end])
                return renumbered([*tokens[:verb], tokens[close], *said, *length, *behind])
    return tokens


def _length_end(tokens: Sequence[Token], start: int) -> int:
    """Where a length of time ends that begins at a token, with what may stand behind it; 0 for none."""
    for at in range(start, min(start + _LONGEST_LENGTH, len(tokens))):
        if tokens[at].word in UNITS:
            return next((close for close, _ in _OR.at(tokens, at + 1)), at + 1)
    return 0


def _gives_up(tokens: Sequence[Token]) -> bool:
    return any(not _ENDING.isdisjoint(token.lemmas) for token in tokens)


def _keeps_tenure(index: SpaceIndex) -> bool:
    """Whether an event keeps how long something had been had: `months_held`, `tenure_days`."""
    return any(
        not _KEEPING.isdisjoint(forms) or not (_KEPT.isdisjoint(forms) or LENGTHS.isdisjoint(forms))
        for forms in index.number_names
    )
