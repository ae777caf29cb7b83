"""How long after a deed another one came, where that is told in a roundabout way, put plainly.

"An order came within 2 days of a visit" is "an order within 2 days of a visit"; "two weeks went by with no order" is
"and then no order within two weeks"; a sentence that opens with such a time is parted from what was done in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import is_past_verb, may_be_verb
from coterie.nlu.durations import lengths_at
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, as_comma, behind_words, next_mark, renumbered, spoken_words

_CUES = words(
    "after following of passed passes elapsed went gone go goes going ended only since followed afterwards later same"
)
_COMING = words("came come comes coming happened happening occurred occurring followed arrived arriving")
_RELATIVE, _BEING = words("that which"), words("had has have was were is are being")
_NAMED, _ARTICLES = 2, words("a an no another their the")
_PRONOUNS = words("that it this them which")
_BEHIND = words("after following of")
_LEADS = Phrases(
    [
        ("[any time|anytime|sometime] (within|inside|in|over|during) [(the|a|under|less than|no more than|up to)]", 1),
        ("(no|not) (later|more|longer) than", 1),
        ("[in] (no|not) more than", 1),
        ("(at most|under|less than|up to|inside of)", 1),
        ("the", 1),
    ]
)
_GOING_ON = Phrases(
    [("(went|go|goes|going|gone) on to [actually|also|then]", 1), ("(ended|end|ends|ending) up", 1), ("only to", 1)]
)
_DENIALS, _NOT_VERBS = words("not never did do does"), words("a an the this that their his her")
_PASSING = Phrases(
    [("[(have|has|had)] (passed|elapsed|passes)", 1), ("[(have|has|had)] (went|gone|go|goes) (by|past)", 1)]
)
_STILL = Phrases(
    [
        ("(and|but|yet|with|,) [still|yet] (no|not|neither|nothing|none|never)", 1),
        ("(and|but) they [still] (did|have|had|do)", 1),
    ]
)
_WITHOUT, _WITH = "without", ("with", "and", "but", "yet", "still")
_UNSTRESSED = words("them him her a an any their")
_SUBJECTS = words("they he she we")
_ONWARDS = Phrases([("(that|which) (followed|follow|follows)", 1), ("(after|afterwards|later|thereafter|on)", 1)])
_BEGINNING = _SUBJECTS | words("then no nothing none neither nobody there")
_NO_SENTENCE = words(
    "after of that which who when where if since and or but as because what whom following before not with from to for "
    "in on at by had have has"
)
_OPENERS = words("who that and but then also have has did where")
_OBJECTS = words("a an the it them no at any their his her neither either nothing none something more over only")
_NOT_NOUNS = words("a an the their his her its they he she who and or to not just also never then have had has 'd")
_NEW_SENTENCE = words("they he she no not never did have had has nothing neither there a an at it none we")


def told_from_deeds(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the times from one deed to another as they are said most."""
    if _CUES.isdisjoint([token.word for token in tokens]):
        return tokens
    tokens = _ended(_with_then(_without_passing(tokens)))
    at = 1
    while at < len(tokens):
        if (end := _coming_end(tokens, at)) is not None:
            start = at - (tokens[at - 1].word in _BEING)
            start -= start > 0 and tokens[start - 1].word in _RELATIVE
            tokens = renumbered([*tokens[:start], *tokens[end:]])
            at = start
        at += 1
    return _parted(tokens)


def _with_then(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a "then" for "went on to", "ended up" and "only to", and no "ever" before a "since"."""
    made: list[Token] = []
    at = 0
    while at < len(tokens):
        token, end = tokens[at], next((end for end, _ in _GOING_ON.at(tokens, at)), at)
        is_comma = at > 0 and tokens[at - 1].text == ","
        if end > at and _is_verb(tokens, end) and (token.word != "only" or is_comma):
            place = len(made)
            while place and made[place - 1].word in _DENIALS:
                place -= 1  # "did not go on to order" is "then did not order"
            is_done_to_it = token.word == "only" and tokens[end].word == "be"
            said = ("and", "it", "was", "then") if is_done_to_it else ("and", "then") if is_comma else ("then",)
            undone = _without_at(made)
            if undone < place:  # "without ever going on to order" is "and then did not order"
                del made[undone:]
                place, said = undone, ("and", "then", "did", "not")
            made[place:place] = spoken_words(token, *said) if place > 1 else []
            at = end + is_done_to_it
            continue
        if token.word == "ever" and at + 2 < len(tokens) and tokens[at + 1].word == "since":
            at += tokens[at + 2].word in _SUBJECTS or tokens[at + 2].word.endswith("ing")
        made.append(tokens[at])
        at += 1
    return made if len(made) == len(tokens) else renumbered(made)


def _without_at(tokens: Sequence[Token]) -> int:
    """Where a "without" or "without ever" begins at the end of some tokens; their end, where there is none."""
    size = len(tokens)
    at = size - 1 - (size > 0 and tokens[-1].word == "ever")
    return at if at > 0 and tokens[at].word == _WITHOUT else size


def _ended(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "after that" for "after it began", and without a comma before the time that ends "after …, …"."""
    size = len(tokens)
    for at in range(1, size - 3):
        is_same = tokens[at].text == "(" and tokens[at + 1].word == "same" and tokens[at + 3].text == ")"
        if is_same and tokens[at - 1].word in ("it", "them", "one"):
            return renumbered([*tokens[:at], *tokens[at + 4 :]])  # "within a day of booking it (same booking)"
    for at in range(1, size - 2):
        is_it = tokens[at].word in ("after", "since") and tokens[at + 1].word == "it" and is_past_verb(tokens[at + 2])
        if is_it and (at + 3 == size or tokens[at + 3].kind is TokenKind.PUNCTUATION):
            return renumbered([*tokens[: at + 1], *spoken_words(tokens[at + 1], "that"), *tokens[at + 3 :]])
    if size and tokens[0].word == "after":
        for at in range(1, size - 3):
            ends = tokens[at].text == "," and tokens[at + 1].word in ("within", "inside")
            if ends and any(length.end == size for length in lengths_at(tokens, at + 2)):
                return renumbered([*tokens[:at], *tokens[at + 1 :]])
    return tokens


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    is_verb = at < len(tokens) and (tokens[at].word == "be" or may_be_verb(tokens[at].lemmas))
    return is_verb and tokens[at].word not in _NOT_VERBS


def _coming_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where a "came" ends that stands between what came and how long after something else it did."""
    if tokens[at].word not in _COMING or tokens[at - 1].kind is TokenKind.PUNCTUATION or at + 2 >= len(tokens):
        return None
    if tokens[at - 1].word in _SUBJECTS or tokens[at - 1].word in ("who", "and", "or", "then", "not"):
        return None
    behind = _time_end(tokens, at + 1)
    if behind is None and tokens[at + 1].word == "after":
        behind = at + 2
    if behind is None or behind >= len(tokens) or tokens[behind].kind is TokenKind.PUNCTUATION:
        return None
    return None if tokens[behind].word in _PRONOUNS else at + 1


def _time_end(tokens: Sequence[Token], start: int) -> int | None:
    """Where the deed is named that a time from a token on counts from: behind "within 2 days of"."""
    starts = [start, *(end for end, _ in _LEADS.at(tokens, start))]
    for first in starts:
        for length in lengths_at(tokens, first, bare_unit=first > start):
            if length.end < len(tokens) and tokens[length.end].word in _BEHIND:
                return length.end + 1
    return None


def _without_passing(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with what wasn't done while a time went by as not done within that time."""
    for at in range(len(tokens)):
        for length in lengths_at(tokens, at):
            for end, _ in _PASSING.at(tokens, length.end):
                made = _passed(tokens, at, length.end, end)
                if made is not None:
                    return renumbered(made)
    return tokens


def _passed(tokens: Sequence[Token], start: int, close: int, end: int) -> list[Token] | None:
    """As "after joining, two days passed without an order", "two days passed after joining and still no order"."""
    said = [*spoken_words(tokens[start], "within"), *tokens[start:close]]
    if end < len(tokens) and tokens[end].word in ("after", "since", "following"):
        for at in range(end + 1, len(tokens)):
            if (denial := _denial(tokens, at)) is not None:
                word, behind = denial
                deed = [*spoken_words(tokens[end], "after"), *tokens[end + 1 : at]]
                return [*tokens[:start], *said, *deed, as_comma(tokens[end]), *word, *tokens[behind:]]
        return None
    denial = _denial(tokens, end)
    if denial is None:
        return None
    word, behind = denial
    before = list(tokens[:start])
    while before and before[-1].text in (",", "and", "but", ";"):
        before.pop()
    if before and before[0].word == "once":
        before[:1] = spoken_words(before[0], "after")
    lead = [as_comma(tokens[start])] if _is_opened(tokens, start) else spoken_words(tokens[start], "and", "then")
    return [*before, *lead, *said, *word, *tokens[behind:]]


def _is_opened(tokens: Sequence[Token], start: int) -> bool:
    """Whether the sentence opens with what the time counts from: "after joining, …", "… , after which"."""
    return any(token.word in ("after", "since", "once") for token in tokens[:start])


def _denial(tokens: Sequence[Token], at: int) -> tuple[list[Token], int] | None:
    """What is denied from a token on: as which words, and where what they deny begins."""
    if at >= len(tokens):
        return None
    if tokens[at].word == _WITHOUT:
        behind = behind_words(tokens, at + 1, _UNSTRESSED)
        is_deed = behind < len(tokens) and tokens[behind].word.endswith("ing")
        return spoken_words(tokens[at], "not" if is_deed else "no"), behind
    for end, _ in _STILL.at(tokens, at):
        first = at
        while tokens[first].word in _WITH or tokens[first].text == ",":
            first += 1
        return list(tokens[first:end]), end
    return None


def _parted(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a comma behind the time and deed that a sentence opens with: "in the week after X they Y"."""
    for start in range(len(tokens)):
        if start and not (tokens[start - 1].kind is TokenKind.PUNCTUATION or tokens[start - 1].word in _OPENERS):
            continue
        if start and (comma := _told_on(tokens, start)) is not None:
            return renumbered([*tokens[:comma], *tokens[comma + 1 :]])
        deed = _time_end(tokens, start)
        if deed is None or deed + 1 >= len(tokens):
            continue
        end = next_mark(tokens, deed)
        if end == deed:
            return tokens
        is_comma = end + 1 < len(tokens) and tokens[end].text == ","
        if is_comma and end == deed + 1 and tokens[deed].word in _PRONOUNS:
            return renumbered([*tokens[:end], *tokens[end + 1 :]])  # "and, in the day after that, no order"
        if start and tokens[deed].word == "that" and end == deed + _NAMED and is_comma:
            return renumbered([*tokens[: deed + 1], *tokens[end + 1 :]])  # "and, within a day of that order, called"
        if tokens[deed].word in _PRONOUNS:
            return tokens
        if is_comma and (tokens[end + 1].word in _NEW_SENTENCE or is_past_verb(tokens[end + 1])):
            return tokens  # "within a day of viewing a hotel they saved, they booked it"
        return _with_comma(tokens, deed + 1, end - 1, within=start > 0)
    return tokens


def _with_comma(tokens: Sequence[Token], low: int, high: int, *, within: bool) -> Sequence[Token]:
    """The tokens with a comma before what was done, which begins between two places; `within` a sentence, at a verb."""
    for at in range(low, high):
        if tokens[at].word in _COMING and tokens[at + 1].word in _ARTICLES:
            return renumbered([*tokens[:at], as_comma(tokens[at]), *tokens[at + 1 :]])  # "… | came a visit"
        if _is_subject(tokens, at) or (within and _is_deed(tokens, at)):
            return renumbered([*tokens[:at], as_comma(tokens[at]), *tokens[at:]])
    return tokens


def _told_on(tokens: Sequence[Token], start: int) -> int | None:
    """The comma behind a time told from what went before: "opened where, in the 14 days that followed, nothing …"."""
    starts = [start, *(end for end, _ in _LEADS.at(tokens, start))]
    for first in starts:
        for length in lengths_at(tokens, first, bare_unit=first > start):
            for end, _ in _ONWARDS.at(tokens, length.end):
                if end + 1 < len(tokens) and tokens[end].text == ",":
                    return end
    return None


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "they" or "no" begins the sentence that a time opens, and not what a deed was done to."""
    before = tokens[at - 1]
    return tokens[at].word in _BEGINNING and before.word not in _NO_SENTENCE and before.kind is TokenKind.WORD


def _is_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of the past with its object begins what was done: "who within a day of joining | bought a hat"."""
    before, after = tokens[at - 1], tokens[at + 1]
    return is_past_verb(tokens[at]) and before.word not in _NOT_NOUNS and after.word in _OBJECTS
