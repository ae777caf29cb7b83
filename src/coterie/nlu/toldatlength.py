"""Times and owners at length, put in the usual words: "inside ten days", "holder of", "last-30-days", "the very"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.comparators import BEFORE
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.durations import DAYS_PER, UNITS
from coterie.nlu.elapsed import denies_noun_before
from coterie.nlu.lexicon import SUBJECTS
from coterie.nlu.numerals import numerals_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, as_word, ends_clause, renumbered

_ALIKE = 0.1
"""By how much of it a length in brackets may differ from the one that it says again."""

_SINCE = Phrases([("since (over|above|(more|longer) than|at least)", True)])
"""What counts up to a day long past: since over a year ago it has been so for over a year."""

_UNTIL_OUT = Phrases([("before (the|this) (week|month|quarter|year) (is|has) (out|over|ended|up|done)", True)])
_OVER = Phrases([("[that|which] (is|are) over (within|in|inside)", True)])
_LISTED = Phrases([("[at least] (one|1|either|any) of (the|these|those) (two|three|four) [things] :", True)])
_NO_MORE_NO_LESS = Phrases([("[,|and|but] (no|not|neither) more [,] [and|or|nor] [no|not] (less|fewer) [,]", True)])
"""What makes the number said before it an exact one: "two comments, no more and no less"."""

_DATING_BACK = Phrases([("dating back [to]", True)])
_STARS = Phrases([("(only|just|a) one or (two|2) (star|stars)", True)])
_INSIDE, _DATE, _AGO, _OF = "inside", "date", "ago", "of"
_AT_BOTH_ENDS, _TO = words("between from"), words("to and -")
_NO_MORE_STARTS = frozenset((",", "and", "but", "no", "not", "neither"))
_HOLDERS, _BEFORE_HOLDERS = words("holder holders"), words("a an the or and either , ( : who are is")
_ANY_KIND = Phrases([("of (any|whatever|whichever) (kind|sort|type|description) [at all|whatsoever]", True)])
_NARROWING = words("of other but except besides apart that which you we")
"""Behind "of any kind", these go on to say which kinds after all."""

_PEOPLE = words("person people")
_JOINED_BY, _IN_TURN = words("that which and but ,"), words("then later also subsequently")
_ABOUT, _RANKS = words("on for from with by about in at"), words("first last next same start end beginning")
_HAVING = words("have has had having they")
_LATEST = words("last past previous next")
_WORDY = _LATEST | words("following the of ,")
_STARTING = words("inside since before that which is are holder holders at one 1 either any")
_AT_EASE = words("dating only just a")
_REACH, _COUNTED = 5, 8


def told_shortly(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such times and owners in the usual words."""
    made: list[Token] = []
    at, changed = 0, False
    while at < len(tokens):
        end, said = _plainer(tokens, at) if tokens[at].word in _WORDY else _usual(tokens, at)
        if not end and tokens[at].word in _AT_EASE:
            end, said = _plain(tokens, at)
        if not end and (exact := _exact_before(tokens, at)):
            end, place = exact
            made.insert(len(made) - (at - place), as_word(tokens[at], "exactly"))
        if end:
            made += said
            at, changed = end, True
        else:
            made.append(tokens[at])
            at += 1
    return renumbered(made) if changed else tokens


def _usual(tokens: Sequence[Token], at: int) -> tuple[int, list[Token]]:
    """Where something told at length ends, and the usual words for it; the end is 0 where there is nothing."""
    token = tokens[at]
    if token.text == "(":
        return _said_again(tokens, at), []
    if token.word not in _STARTING:
        return 0, []
    if token.word == _INSIDE and _length_end(tokens, at + 1):
        return at + 1, [as_word(token, "within")]
    if token.word in _HOLDERS and at + 1 < len(tokens) and tokens[at + 1].word == _OF:
        return (at + 2, [as_word(token, "with")]) if not at or tokens[at - 1].word in _BEFORE_HOLDERS else (0, [])
    if token.word == "since" and at and at + 1 < len(tokens) and tokens[at + 1].word == _DATE:
        return at + 2, [token]
    for end, _ in _LISTED.at(tokens, at):
        return end - 1, [as_word(token, word) for word in ("one", "of", "the", "following")]
    for end, _ in _SINCE.at(tokens, at):
        ago = _length_end(tokens, end)
        if ago and ago < len(tokens) and tokens[ago].word == _AGO:
            return ago + 1, [as_word(token, "for"), *tokens[at + 1 : ago]]
    for end, _ in _UNTIL_OUT.at(tokens, at):
        return end, [token, *(as_word(token, word) for word in ("the", "end", "of")), *tokens[at + 1 : end - 2]]
    for end, _ in _OVER.at(tokens, at):
        if _length_end(tokens, end):
            return end, [as_word(token, "ending"), as_word(token, "within")]
    return 0, []


def _plain(tokens: Sequence[Token], at: int) -> tuple[int, list[Token]]:
    """The end and the usual words of how far back something dates, or of one or two stars."""
    token = tokens[at]
    for end, _ in _DATING_BACK.at(tokens, at):
        length = _lengths_end(tokens, end)
        if length and (length == len(tokens) or tokens[length].word != _AGO):
            return length, [*tokens[end:length], as_word(token, _AGO)]
    for end, _ in _STARS.at(tokens, at):
        one = replace(as_word(token, "1"), kind=TokenKind.NUMBER)
        return end - 2, [one, tokens[end - 3]]
    return 0, []


def _plainer(tokens: Sequence[Token], at: int) -> tuple[int, list[Token]]:
    """The same for what stands beside a thing or a deed and adds nothing to it, or ties it to the one before."""
    token, size = tokens[at], len(tokens)
    if token.word in _LATEST and at + 2 < size and tokens[at + 1].joined and tokens[at + 2].word in UNITS:
        return at + 3, [token, *(replace(part, joined=False) for part in tokens[at + 1 : at + 3])]
    if token.word == "following" and _comes_last(tokens, at):
        return at + 1, [as_word(token, "after")]
    if token.word == "the" and _is_same_person(tokens, at):
        return at + 3, [as_word(token, "they")]
    if token.word == "the" and at + 2 < size and tokens[at + 1].word == "very":
        is_rank = tokens[at + 2].word in _RANKS or tokens[at + 2].word.endswith("est")
        return (0, []) if is_rank else (at + 2, [token])
    if token.text == "," and _goes_on_with_same(tokens, at + 1):
        return at + 1, []
    for end, _ in _ANY_KIND.at(tokens, at) if at else ():
        return (0, []) if end < size and tokens[end].word in _NARROWING else (end, [])
    return 0, []


def _comes_last(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "following" ends what is said of a noun that never came: "with no order following"."""
    ends = at + 1 >= len(tokens) or tokens[at + 1].kind is TokenKind.PUNCTUATION
    return ends and _HAVING.isdisjoint(token.word for token in tokens[:at]) and denies_noun_before(tokens, at)


def _goes_on_with_same(tokens: Sequence[Token], at: int) -> bool:
    """Whether a thing is told behind a comma that two deeds were about: "claimed after it, on the same booking"."""
    if at + 4 != len(tokens) or tokens[at].word not in _ABOUT:
        return False
    return [token.word for token in tokens[at + 1 : at + 3]] == ["the", "same"] and tokens[at + 3].word not in UNITS


def _is_same_person(tokens: Sequence[Token], at: int) -> bool:
    """Whether those who are meant are themselves the subject: "which the same customer then booked"."""
    if not at or at + 3 >= len(tokens) or tokens[at + 1].word != "same" or tokens[at - 1].word not in _JOINED_BY:
        return False
    people = tokens[at + 2]
    is_verb = tokens[at + 3].word in _IN_TURN or may_be_verb(tokens[at + 3].lemmas)
    return is_verb and (people.word in _PEOPLE or people.lemma in SUBJECTS)


def _length_end(tokens: Sequence[Token], at: int) -> int:
    """Where a length of time ends that begins at a place: "a week", "the next 30 days"; 0 where there is none."""
    if at < len(tokens) and tokens[at].word in ("a", "an", "one") and at + 1 < len(tokens):
        return at + 2 if tokens[at + 1].word in UNITS else 0
    ends = [numeral.end for numeral in numerals_at(tokens, at)] if at < len(tokens) else []
    return next((end + 1 for end in ends if end < len(tokens) and tokens[end].word in UNITS), 0)


def _lengths_end(tokens: Sequence[Token], at: int) -> int:
    """Where a length ends that may be compared or have two ends: "over 6 months", "60 to 90 days"."""
    starts = [at, *(end for end, _ in BEFORE.at(tokens, at))] if at < len(tokens) else []
    if at + 2 < len(tokens) and tokens[at].word in _AT_BOTH_ENDS:
        starts.append(at + 1)
    for start in starts:
        middles = (n.end + 1 for n in numerals_at(tokens, start) if n.end < len(tokens) and tokens[n.end].word in _TO)
        for place in (start, *middles):
            if end := _length_end(tokens, place):
                return end
    return 0


def _exact_before(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Where a "no more and no less" ends that begins at a place, and where the number stands that it makes exact."""
    if tokens[at].text not in _NO_MORE_STARTS:
        return None
    for end, _ in _NO_MORE_NO_LESS.at(tokens, at):
        if end < len(tokens) and tokens[end].word in ("than", "then"):
            return None
        for place in range(at - 1, max(at - _COUNTED, 0) - 1, -1):
            if ends_clause(tokens[place]):
                return None
            if any(n.end < at for n in numerals_at(tokens, place)) and tokens[place].word not in ("a", "an"):
                return end, place
    return None


def _said_again(tokens: Sequence[Token], at: int) -> int:
    """The end of brackets that only say in other units how long the time before them is: "a month (30 days)"."""
    unit = DAYS_PER.get(UNITS.get(tokens[at - 1].word, "")) if at else None
    if unit is None:
        return 0
    before = [n for start in range(max(at - _REACH, 0), at) for n in numerals_at(tokens, start) if n.end == at - 1]
    for numeral in numerals_at(tokens, at + 1) if at + 1 < len(tokens) else ():
        end = numeral.end
        other = DAYS_PER.get(UNITS.get(tokens[end].word, "")) if end < len(tokens) else None
        if other is None or end + 1 >= len(tokens) or tokens[end + 1].text != ")":
            continue
        days = unit * float(before[0].value if before else 1)
        if abs(float(numeral.value) * other - days) <= _ALIKE * days:
            return end + 2
    return 0
