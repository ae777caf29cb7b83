"""What is said of the rest and asks for nothing: "exclude staff, keep everybody else", "…, no more than that"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, ends_clause, renumbered

_ALL = "(everybody|everyone|anybody|anyone|all|people|users|customers|members|accounts)"
_OTHERS = "all [the] other [(people|users|customers|members|accounts)]"
_REST = f"({_ALL} else|[all] the (rest|others|remaining [ones])|{_OTHERS})"
_AT_END = Phrases(
    [
        (f"(keep|leave|retain|include|let) {_REST} [in|alone|stay|there]", True),
        (f"{_REST} [can|may|should] (stay|stays|remain|remains|counts|count) [in]", True),
        (f"{_REST} (is|are) (in|fine|ok|okay|welcome|good)", True),
        ("(no|nothing|not) more [than (that|this)]", True),
        ("(that|this) is (all|it)", True),
    ]
)
_AT_START = Phrases([(f"(keep|retain|leave) {_ALL} (apart|except|but|other|minus|outside|bar|who|that|with)", True)])
_JOINING, _LESS = ("and", "but", "while", "then"), words("less fewer")


def without_rest(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without clauses that let in whoever isn't left out, or close the list of what was asked."""
    made: list[Token] = []
    at = 1 if tokens and _AT_START.at(tokens, 0) else 0
    while at < len(tokens):
        end = _clause_end(tokens, at) if made else 0
        if end:
            while made and (made[-1].word in _JOINING or ends_clause(made[-1])):
                made.pop()
            at = end
        else:
            made.append(tokens[at])
            at += 1
    return renumbered(made) if 0 < len(made) < len(tokens) else tokens


def _clause_end(tokens: Sequence[Token], at: int) -> int:
    """The end of such a clause, which begins behind punctuation or a joining word and ends with its sentence."""
    if not ends_clause(tokens[at - 1]) and tokens[at - 1].word not in _JOINING:
        return 0
    if any(token.word in _LESS for token in tokens[at + 2 : at + 5]):
        return 0  # "three bookings, no more, no less"
    return next((end for end, _ in _AT_END.at(tokens, at) if end == len(tokens) or ends_clause(tokens[end])), 0)
