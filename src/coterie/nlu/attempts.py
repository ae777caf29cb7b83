"""What was tried and went wrong, told as two deeds: "tried to pay but it was declined" is one failure to pay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.concepts import synsets_of
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, behind_words, ends_clause, is_past, renumbered, spoken_words
from coterie.nlu.verbnouns import stems_of

_TRYING, _ARTICLES = words("try attempt"), words("a an the")
_IN_VAIN = words("unsuccessfully vainly")
_JOINING = words("but and only though yet which that however")
_PRONOUNS = words("it they that this these those all")
_DETERMINERS = words("the their his her that this")
_ANY_TRY = words("attempt try payment transaction charge request order booking")
"""Nouns that stand for whatever was tried."""

_HELPING = words("was were got get gets is are has have had been being kept then just simply always came back ended up")
_GONE_WRONG = words("fail decline reject refuse bounce deny unsuccessful")
_NOT_DONE = Phrases(
    [
        ("(did|do|does|would|could|can) not (go|work|succeed) [(through|out)]", True),
        ("(was|were) not (successful|accepted|approved|processed)", True),
        ("(with no|without) (success|luck)", True),
        ("(in vain|to no avail)", True),
        ("(could|can) not", False),
    ]
)
"""How a failure is told by a denial; False: only where nothing else is denied."""

_WITHOUT = words("with without in to")
_DENYING = words("not never no without nobody none")
_TURNED_DOWN = ("to_fail", "to_decline")
_SURE, _LONGEST_SUBJECT = 0.9, 3


def failed_attempts(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with what was tried and failed as a failure, where the space keeps failures."""
    for at in range(len(tokens) - 3):
        if _TRYING.isdisjoint(tokens[at].lemmas) or not _is_try(tokens, at):
            continue
        found = _failure(tokens, at)
        if found is not None and _keeps_failures(index):
            start, end = found
            vain = at - 1 if at and tokens[at - 1].word in _IN_VAIN else at
            failed = spoken_words(tokens[at], "failed")
            kept = [token for token in tokens[end - 1 : end] if "fail" not in token.lemmas and _is_value(token, index)]
            return renumbered([*tokens[:vain], *failed, *tokens[at + 1 : start], *kept, *tokens[end:]])
    return tokens


def _is_try(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form of "try" is a verb with what was tried behind it, and not denied."""
    before, after = tokens[at - 1].word if at else "", tokens[at + 1]
    if before in _DENYING or before in _DETERMINERS or before in _ARTICLES:
        return False
    return after.word == "to" or after.word.endswith("ing") or (is_past(tokens[at]) and after.word in _ARTICLES)


def _failure(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Where it is told that a try failed: from what joins it on to behind the word for it."""
    if at and tokens[at - 1].word in _IN_VAIN:
        return at + 1, at + 1
    for start in range(at + 2, len(tokens)):
        token = tokens[start]
        if token.word in _IN_VAIN:
            return start, start + 1
        if token.word in _JOINING:
            end = _told_failure(tokens, at, start)
            if end:
                is_apart = tokens[start - 1].kind is TokenKind.PUNCTUATION
                return start - is_apart, end
        found = _NOT_DONE.at(tokens, start)
        if found and found[0][1] and token.word in _WITHOUT:
            return start, found[0][0]
    return None


def _told_failure(tokens: Sequence[Token], at: int, start: int) -> int:
    """Where a failure ends that is told behind a conjunction, of what was tried; 0 where none is."""
    place = behind_words(tokens, _behind_subject(tokens, at, start), _HELPING)
    if place >= len(tokens):
        return 0
    if not _GONE_WRONG.isdisjoint(tokens[place].lemmas) or tokens[place].word in _GONE_WRONG:
        return place + 1
    denied = _NOT_DONE.at(tokens, place)
    if not denied:
        return 0
    end, is_whole = denied[0]
    return end if is_whole or _ends_here(tokens, end) else 0


def _ends_here(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause ends at a place."""
    return place >= len(tokens) or ends_clause(tokens[place])


def _behind_subject(tokens: Sequence[Token], at: int, start: int) -> int:
    """Where the verb stands behind a conjunction and what stands for the thing tried, if anything does."""
    place = start + 1
    if place < len(tokens) and tokens[place].word in _PRONOUNS:
        return place + 1
    if place < len(tokens) and tokens[place].word in _DETERMINERS:
        tried = {stem for token in tokens[at + 1 : start] for stem in _stems(token)}
        for end in range(place + 2, min(place + 2 + _LONGEST_SUBJECT, len(tokens))):
            noun = tokens[end - 1]
            if not _ANY_TRY.isdisjoint(noun.lemmas) or not tried.isdisjoint(_stems(noun)):
                return end
    return place


def _stems(token: Token) -> tuple[str, ...]:
    """What a deed and its noun have in common: "cancel", "cancellation"."""
    return (*token.lemmas, *(stem for lemma in token.lemmas for stem in stems_of(lemma)))


def _is_value(token: Token, index: SpaceIndex) -> bool:
    """Whether a word is a value that the space has seen: the "declined" of a reason."""
    return token.word in index.values_by_text


def _keeps_failures(index: SpaceIndex) -> bool:
    """Whether an event of the space is a failure."""
    return any(entry.kind is Kind.EVENT and entry.active and is_failure(entry.name) for entry in index.entries)


@lru_cache(maxsize=4096)
def is_failure(name: str) -> bool:
    """Whether the name of an event ends in a word of failing or of being turned down."""
    parts = name_lemmas(name)
    last = parts[-1][0] if parts else ""
    return any(synset in _TURNED_DOWN and quality >= _SURE for synset, quality in synsets_of(last))
