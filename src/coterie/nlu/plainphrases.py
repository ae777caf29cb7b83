"""Phrases that say at length what a preposition or an adverb says: "that came back as a 500" is "with a 500"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, as_word, renumbered

_PLAIN: Phrases[tuple[str, ...]] = Phrases(
    [
        # How something came out.
        ("(that|which) (came back|come back|came out|come out|were returned|was returned) as", ("with",)),
        ("coming back as", ("with",)),
        ("alongside", ("with",)),
        ("(coupled|paired|combined) with", ("with",)),
        ("accompanied by", ("with",)),
        # Where and when.
        ("right (through|up|on) to", ("to",)),
        ("right to", ("to",)),
        ("right through", ("through",)),
        ("[but] only after", ("after",)),
        ("[but] not until after", ("after",)),
        # More than any other.
        ("[with] more than (any other|anything else|anyone else|with any other|any of the others)", ("most", "often")),
        ("[with] more [often] than [with] any other", ("most", "often")),
        # Something with a word in it.
        ("(something|anything) (containing|with|that contained|that contains|including|mentioning)", ("containing",)),
    ]
)
_FIRST = _PLAIN.first_words()


def phrases_put_plainly(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the short word for each such phrase."""
    if _FIRST.isdisjoint([token.word for token in tokens]):
        return tokens
    made: list[Token] = []
    at, changed = 0, False
    while at < len(tokens):
        found = _PLAIN.at(tokens, at) if at else []
        if found:
            end, said = found[0]
            made += [as_word(tokens[at + min(n, end - at - 1)], word) for n, word in enumerate(said)]
            at, changed = end, True
        else:
            made.append(tokens[at])
            at += 1
    return renumbered(made) if changed else tokens
