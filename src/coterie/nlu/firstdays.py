"""People in their first days: "players in their first week", read as "new players in the last week".

Behind a deed the first days say when it was done, and are left to the words of order.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.durations import UNITS, lengths_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, as_word, is_plural, renumbered

_LEADS = Phrases([("(in|within|during) (their|his|her) [very] (first|opening|initial)", True)])
_BEING = words("who that which are is still currently now only just")
_TAILS = Phrases(
    [
        ("with (us|you)", True),
        ("(as a|as an|as) (customer|member|user|subscriber|client|player|customers|members|users|subscribers)", True),
        ("of (membership|subscription|service|use|usage|ownership|employment|playing|the relationship)", True),
        ("(on|in) (the (job|app|platform|game|site|product|company|team|role|club)|board)", True),
        ("(after|since|from|of) (joining|signing up|signup|sign up|registering|registration|starting|install)", True),
        ("here", True),
    ]
)
_OPENERS = words("and or but for of to all our the find show list target get exclude excluding except")
_NOT_BEFORE = words("who that which have has had did do does not no any more than least whose a an their his her")
_LONGEST_NOUN_PHRASE = 4
_PEOPLE = words("people folks everyone everybody anyone anybody")
_NEW = words("new newest fresh recent newly")
_GOING_ON = words("and or but who whose while with without that whom where though which on in from at not having")
_LONGEST_NOUN = 2


def first_days(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with people in their first days as new people of so many days."""
    for at in range(1, len(tokens)):
        for end, _ in _LEADS.at(tokens, at):
            changed = _as_new(tokens, at, end)
            if changed is not None:
                return changed
    return tokens


def _as_new(tokens: Sequence[Token], start: int, first: int) -> Sequence[Token] | None:
    close = _length_end(tokens, first)
    if close is None:
        return None
    behind = next((end for end, _ in _TAILS.at(tokens, close)), close)
    after = tokens[behind] if behind < len(tokens) else None
    if after is not None and after.kind is not TokenKind.PUNCTUATION and after.word not in _GOING_ON:
        return None
    noun = start
    while noun > 1 and tokens[noun - 1].word in _BEING:
        noun -= 1
    if not names_people(tokens, noun - 1):
        return None
    low = noun - 1
    is_new = any(token.word in _NEW for token in tokens[max(0, low - _LONGEST_NOUN) : low])
    new = [] if is_new else [as_word(tokens[low], "new")]
    last = [as_word(tokens[start], "in"), as_word(tokens[start], "the"), as_word(tokens[first - 1], "last")]
    made = [*tokens[:low], *new, tokens[low], *last, *tokens[first:close], *tokens[behind:]]
    return renumbered(made)


def _length_end(tokens: Sequence[Token], start: int) -> int | None:
    """Where the length behind "their first" ends: "week", "30 days", "couple of months"."""
    if start >= len(tokens):
        return None
    if tokens[start].word in UNITS:
        return start + 1
    lengths = list(lengths_at(tokens, start))
    return max((length.end for length in lengths), default=None)


def names_people(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token is a noun for several people whom a clause is about: by what it is, or how it ends."""
    token = tokens[place]
    is_subject = token.word in _PEOPLE or not lexicon.SUBJECTS.isdisjoint((token.word, *token.lemmas))
    if token.word not in _PEOPLE and not is_plural(token):
        return False
    if not is_subject and not token.word.endswith(("ers", "ors", "ists", "ees")):
        return False
    for at in range(place - 1, max(place - 1 - _LONGEST_NOUN_PHRASE, -1), -1):
        before = tokens[at]
        if before.kind is TokenKind.PUNCTUATION or before.word in _OPENERS:
            return is_subject or not tokens[at + 1].word.endswith("ed")
        if before.kind is TokenKind.NUMBER or before.word in _NOT_BEFORE:
            return False
    return place <= _LONGEST_NOUN_PHRASE and (is_subject or not tokens[0].word.endswith("ed"))
