"""What makes "one" an article or a pronoun rather than a number: "one of the regulars", "that one"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.meanings import Bound, Edge
from coterie.nlu.tokens import Token, TokenKind

_ARTICLES = words("single a an")
MARKS = words("star")
"""Nouns of which even a single one is a number: a mark that is given."""

_BEFORE_PRONOUN = words(
    "that this the a any single no not which in at on an first last latest earliest smallest biggest largest highest "
    "lowest cheapest priciest recent previous next other new old another same right wrong"
)
_AFTER_PRONOUN = words(
    "of that yet who which and but in since within with during either for go to from by via on at is was are will works"
)
_BEING = words("is are was were be been")
_OR_OTHER = words("the another")
_LONGEST_ONE = 2
_ONES, _FROM = words("one single"), words("from by")
_PEOPLE = words("user person individual member employee colleague teammate seat")
"""One of those of whom an account is made up, and what tells that something is theirs."""


def is_article(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether a bare "one", "a single" is an article or a pronoun rather than a number."""
    meaning = edge.meaning
    said = [token.word for token in tokens[edge.start : edge.end]]
    after = tokens[edge.end] if edge.end < len(tokens) else None
    if after is not None and after.word == "of" and _opens_list(tokens[edge.end + 1 : edge.end + 3]):
        return True  # "at least one of the following"
    if said[-1] == "one" and said[0] in _BEING and after is not None and after.word == "of":
        return True  # "they're one of the regulars"
    if not isinstance(meaning, Bound) or not meaning.bare or meaning.number.value != 1:
        return False
    if said[-1] == "one" and after is not None and after.joined and after.kind is TokenKind.WORD:
        return False  # "a one-star rating"
    if after is not None and after.lemma in MARKS:
        return False
    if meaning.number.currency is None and not _ARTICLES.isdisjoint(said):
        return True
    if said[-1] != "one" or len(said) > _LONGEST_ONE:
        return False
    if edge.start and tokens[edge.start - 1].word in _BEFORE_PRONOUN:
        return True
    if (
        after is not None
        and after.word == "or"
        and tokens[edge.end + 1 : edge.end + 2]
        and (tokens[edge.end + 1].word in _OR_OTHER)
    ):
        return True  # "one or the other"
    if after is None or after.kind is TokenKind.PUNCTUATION or after.word in _AFTER_PRONOUN:
        return True
    return edge.start > 0 and "get" in tokens[edge.start - 1].lemmas and after.word.endswith("ed")  # "got one opened"


def is_from_one(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether it is one of the people by whom something was done: "from a single user", "by one person"."""
    before = tokens[edge.start - 1].word if edge.start else ""
    if tokens[edge.end - 1].word not in _ONES or _FROM.isdisjoint((tokens[edge.start].word, before)):
        return False
    return edge.end < len(tokens) and tokens[edge.end].lemma in _PEOPLE


def _opens_list(behind: Sequence[Token]) -> bool:
    """Whether a list of alternatives follows: "of: …", "of the following …", "of these: …"."""
    said = [token.word for token in behind]
    return said[:1] == [":"] or said in (["the", "following"], ["these", ":"])


def ends_here(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether no noun follows that a number could count: "who are single and …"."""
    after = tokens[edge.end] if edge.end < len(tokens) else None
    return after is None or after.kind is TokenKind.PUNCTUATION or after.word in _AFTER_PRONOUN or after.word == "or"
