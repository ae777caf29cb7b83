"""What was left undone: "delivered and left unopened" is not opened, "the app unopened for 14 days" too."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.index import SpaceIndex
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.morphology import lemmas
from coterie.nlu.tokens import Token, ends_clause, renumbered, spoken_words

_UN, _SHORTEST = "un", 6
_LEFT = words(
    "left leaving leave leaves still remains remain remained remaining sits sitting stays stayed goes went gone"
)
_UNDOING = words(
    "unlock unfollow uninstall unsubscribe unblock unmute unpack unlike unlink unfreeze unpin unplug unload unfriend "
    "unarchive untag unban unfavourite unfavorite unsave unpublish unassign unenrol unenroll unregister unmatch uncheck"
)
"""Verbs of deeds that undo another: who unlocked a level had one."""

_STRESS = words("completely totally entirely all")
_TIMING = words("for in over since during within after")


def undone_denied(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens with "not" and the deed in the place of what says of a thing that it wasn't done to it.

    Before a noun it tells of a kind of things ("unpaid invoices"), and what the space itself calls so stays.
    """
    if not any(_may_be_undone(token) for token in tokens):
        return tokens
    made: list[Token] = []
    for number, token in enumerate(tokens):
        if not _may_be_undone(token) or not _is_told(tokens, number) or not _is_deed_here(token, index):
            made.append(token)
            continue
        while made and made[-1].word in _LEFT | _STRESS:
            made.pop()
        deed = token.word.removeprefix(_UN)
        made += spoken_words(token, "not", deed)
    return renumbered(made)


def _may_be_undone(token: Token) -> bool:
    return token.word.startswith(_UN) and len(token.word) >= _SHORTEST and not token.quoted


def _is_told(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word tells of the thing before it, rather than of the next noun."""
    behind = tokens[number + 1] if number + 1 < len(tokens) else None
    if behind is not None and not ends_clause(behind) and behind.word not in _TIMING:
        return False
    before = tokens[number - 1].word if number else ""
    return before in _LEFT | _STRESS or (behind is not None and behind.word in _TIMING)


def _is_deed_here(token: Token, index: SpaceIndex) -> bool:
    """Whether the space keeps an event for the deed, and nothing for its lack."""
    own = {token.word, *lemmas(token.word)}
    if any(word in index.values_by_word or word in index.forms_by_feature for word in own) or own & _UNDOING:
        return False
    deeds = {lemma for lemma in lemmas(token.word.removeprefix(_UN)) if may_be_verb((lemma,))}
    return any(not deeds.isdisjoint(deed_lemmas(event.name)) for event in index.space.events)
