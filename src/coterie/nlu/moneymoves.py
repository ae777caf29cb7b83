"""What moves money: numbers without a noun ("donated over 50", "took out 200"), and money that adds up in things."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import is_money
from coterie.nlu.meanings import Bound, Edge, Number
from coterie.nlu.numericfields import default_property
from coterie.nlu.tokens import is_plural

_FEWEST = 40
_ASIDE = words("in on at from to into by with through for via onto every each a per")
_MOVED = {
    *((verb, "out") for verb in ("take", "pull", "draw", "pay", "cash", "get", "move")),
    *((verb, "in") for verb in ("pay", "put", "bring", "cash")),
    *((verb, "up") for verb in ("put", "top", "stump", "cough")),
    *((verb, particle) for verb in ("put", "set", "move") for particle in ("down", "away", "aside", "by")),
    *((verb, "back") for verb in ("pay", "give", "send", "get")),
    *((verb, "over") for verb in ("hand", "send", "move")),
}
"""Verbs with particles that move money."""

_MOVED_BEHIND = {
    *((verb, "into") for verb in ("put", "pay", "move", "sink", "plough", "plow", "pour", "pump", "load")),
    *((verb, "towards") for verb in ("put", "pay", "give")),
    *((verb, "aside") for verb in ("put", "set")),
    ("put", "away"),
}
"""Verbs that move what stands before the second word: "put 500 into savings"."""

_PAYING = words(
    "pay donate contribute deposit withdraw transfer tip invest stake wager earn save owe borrow repay bid get receive "
    "offer refund reimburse"
)


_COLLECTING = words(
    "collect earn receive gross raise bring donate deposit transfer invest make generate win save "
    "take process handle accept capture"
)
_THINGS_OF = words("in worth of from")
"""Between money and what it is for: "$10k in invoices"."""

_PAYING_BILLS = words("pay charge bill owe claim")
"""What adds up in several things: "paid over $500 in fees"; "paid over $500 in cash" is one payment."""


def is_sum(draft: Draft, edge: Edge, number: Number) -> bool:
    """Whether a number is what was paid in, out or over, though a noun follows: "took out over 200 from an ATM".

    What stands behind a preposition is not counted.
    """
    if number.value < _FEWEST or draft.stretch.word(edge.end) not in _ASIDE or not is_paid(draft, edge):
        return False
    default = default_property(draft, number)
    return default is not None and is_money(draft.property(default))


def is_paid(draft: Draft, edge: Edge) -> bool:
    """Whether a number without a noun is what somebody pays or gives: "donated over 50"."""
    tokens = draft.stretch.analysis.tokens
    verbs = (draft.stretch.before(edge.start), edge.start - 1)
    if any(verb >= draft.stretch.low and not _PAYING.isdisjoint(tokens[verb].lemmas) for verb in verbs):
        return True
    behind = draft.stretch.word(edge.end)
    if any(
        verb >= draft.stretch.low and (lemma, behind) in _MOVED_BEHIND
        for verb in verbs
        for lemma in tokens[verb].lemmas
    ):
        return True
    particle = edge.start - 1
    before = tokens[particle - 1].lemmas if particle > draft.stretch.low else ()
    return any((lemma, draft.stretch.word(particle)) in _MOVED for lemma in before)


def says_collecting(draft: Draft) -> bool:
    """Whether money in things adds up: "collected over $10k in invoices"."""
    stretch = draft.stretch
    for edge, meaning in stretch.bounds:
        if (
            not isinstance(meaning, Bound)
            or meaning.number.currency is None
            or stretch.word(edge.end) not in _THINGS_OF
            or stretch.time_mask >> edge.end & 1
        ):
            continue
        noun = stretch.after(edge.end)
        are_several = noun >= 0 and stretch.word(edge.end) == "in" and is_plural(stretch.analysis.tokens[noun])
        verbs = _COLLECTING | _PAYING_BILLS if are_several else _COLLECTING
        said = (n for n in range(stretch.low, edge.start) if verbs.intersection(stretch.analysis.tokens[n].lemmas))
        if any(not _is_of_one_thing(draft, n, edge) for n in said):
            return True
    return False


def _is_of_one_thing(draft: Draft, verb: int, edge: Edge) -> bool:
    """Whether one thing stands between a verb and the money: "made a payment of over 500 in the travel category"."""
    stretch = draft.stretch
    articles = (n for n in range(verb + 1, edge.start) if stretch.word(n) in _ARTICLES)
    return any(stretch.content & span_mask(article, edge.start) for article in articles)


_ARTICLES = words("a an one")
