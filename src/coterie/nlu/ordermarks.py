"""Where words of order are just that: "before upgrading", "before that", "after it", and not "before 1 March"."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.durations import UNITS
from coterie.nlu.elapsed import denies_noun_before
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.tokens import Token, TokenKind

_ENDING = words("and or but then")
_GOING_ON = words("had have has they was were he she it")
"""Behind "before that", these say that no noun follows: "before that date" is a time."""

_NO_ENDS = words(
    "finish complete end reach get hit have be go do use try pay read see know leave expire elapse pass run"
)
"""Before these it is told when something was given up or due, and not that they were done: "left before paying"."""

_BEHIND_THING = words("within in during since before after for at on this last that again later yet")
"""Behind "another", these say that it stands for a thing, and before none."""

_LEADING = words("right shortly soon straight directly immediately just straightaway")
"""What may stand before an "after" that ends its clause: "and bought nothing right after"."""

_COMING = words("followed following came happened ensued")
_PRONOUNS = words("it one them")
_PEOPLE = words("customer user member person people client guest player shopper subscriber joiner signup starter one")
"""Who may be new, so that "no new" leaves them out, and denies nothing that was done."""

_ALREADY, _TELLING = words("already just previously earlier since once"), words("they he she who")
_ADVERBS = words("ever actually even first then")


def is_out_of_place(mark: Mark, tokens: Sequence[Token]) -> bool:
    """Whether the words of a mark of order say something else where they stand."""
    if mark.role is Role.PRESENT:
        return _is_pluperfect(tokens, mark.start)
    if mark.role is Role.NOT and tokens[mark.end - 1].word == "new":
        return mark.end >= len(tokens) or not _PEOPLE.isdisjoint(tokens[mark.end].lemmas)
    if mark.role is Role.NOT and tokens[mark.end - 1].word == "before":
        return not _is_verb_in_ing(tokens, mark.end)  # "gave up before finishing it", not "bailed before the end"
    if mark.role is Role.THEN:
        is_after_it = mark.end == mark.start + 2 and tokens[mark.start].word == "after"
        is_plain = is_after_it and tokens[mark.end - 1].word in ("it", "them")
        return is_plain and not ends_clause(tokens, mark.end)
    if mark.role is Role.PRONOUN and mark.end == mark.start + 1 and tokens[mark.start].word == "another":
        return not (ends_clause(tokens, mark.end) or tokens[mark.end].word in _BEHIND_THING)
    if mark.role is Role.EARLIER:
        goes_on = mark.end < len(tokens) and tokens[mark.end].word in _GOING_ON
        return _is_measured(tokens, mark.start) or not (goes_on or ends_clause(tokens, mark.end))
    return mark.role is Role.BEFORE and (_is_measured(tokens, mark.start) or not _tells_deed(tokens, mark.end))


def _is_pluperfect(tokens: Sequence[Token], number: int) -> bool:
    """Whether a participle tells what they had done, a deed, and not that there is something: "they'd saved"."""
    had = number - 1 - (number > 0 and tokens[number - 1].word in _ALREADY)
    is_had = had > 0 and (tokens[had].word == "had" or tokens[had].text == "'d")
    return is_had and tokens[had - 1].word in _TELLING


def ends_clause(tokens: Sequence[Token], number: int) -> bool:
    """Whether a clause may end right before a token."""
    if number >= len(tokens):
        return True
    return tokens[number].kind is TokenKind.PUNCTUATION or tokens[number].word in _ENDING


def _is_measured(tokens: Sequence[Token], start: int) -> bool:
    """Whether a length stands before, so that it is told how long before: "3 days before leaving"."""
    return start > 0 and tokens[start - 1].word in UNITS


def _tells_deed(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb in "-ing" follows that tells something done."""
    if number < len(tokens) and tokens[number].word in _ADVERBS:
        number += 1
    return _is_verb_in_ing(tokens, number) and _NO_ENDS.isdisjoint(tokens[number].lemmas)


def _is_verb_in_ing(tokens: Sequence[Token], number: int) -> bool:
    return number < len(tokens) and tokens[number].word.endswith("ing") and may_be_verb(tokens[number].lemmas)


def with_following(marks: Sequence[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """The marks, with one for each word that says no more than that its deed came after: "no order followed".

    An "after" with nothing behind it is one too: "and never ordered after".
    """
    found = list(marks)
    for number, token in enumerate(tokens):
        if token.word == "after" and _stands_alone(tokens, number):
            start = number - (tokens[number - 1].word in _LEADING)
            found = [mark for mark in found if mark.end <= start or mark.start > number]
            found.append(Mark(start, number + 1, Role.THEN))
        ends = number + 1 == len(tokens) or tokens[number + 1].kind is TokenKind.PUNCTUATION
        ends = ends or tokens[number + 1].word in _PRONOUNS or tokens[number + 1].word in ("and", "that")
        if token.word in _COMING and ends and denies_noun_before(tokens, number):
            found = [mark for mark in found if not mark.start <= number < mark.end]
            found.append(Mark(number, number + 1, Role.SINCE))
    return sorted(found, key=lambda mark: mark.start)


def _stands_alone(tokens: Sequence[Token], number: int) -> bool:
    """Whether a preposition has nothing behind it, and before it neither an opening nor a length of time."""
    if number == 0 or not ends_clause(tokens, number + 1):
        return False
    before = tokens[number - 1]
    return before.kind is not TokenKind.PUNCTUATION and before.word not in _ENDING and before.word not in UNITS
