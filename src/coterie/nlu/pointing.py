"""Determiners that point back at a thing said before: "that booking", "the invite" after "sent an invite"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.tokens import Token, TokenKind

_DEMONSTRATIVES = words("that this those these")
_INDEFINITE = words("a an one some any another")
_NO_NOUNS = words(
    """
    is are was were has have had do does did will would can could may might must they he she we it you i not never no
    a an the their his her its who what when where in on at for of to from with about over under more less at
    """
)
"""Behind "that", these say that it is no determiner."""

_BEHIND_NOUN = words(
    """
    is are was were has have had got gets get did does do not never again back later then afterwards within inside in
    after before on for at to from by over under and or but too also as well itself twice once
    """
)
"""Behind "the" and a noun, these say that the noun ends there: "the order was", but "the order page"."""

_SHARED_STEM = 5
_ARTICLE_REACH = 3


def points_back(tokens: Sequence[Token], start: int) -> bool:
    """Whether the token at `start` is a determiner before a thing that was said before it."""
    if start + 1 >= len(tokens) or not start:
        return False
    noun = tokens[start + 1]
    if noun.kind is not TokenKind.WORD or noun.word in _NO_NOUNS:
        return False
    word = tokens[start].word
    if word in _DEMONSTRATIVES:
        return _follows_verb(tokens[start - 1]) or any(_same_thing(token, noun) for token in tokens[:start])
    return word == "the" and _ends_noun(tokens, start + 2) and _was_introduced(tokens, start, noun)


def _follows_verb(before: Token) -> bool:
    """Whether "that" has a deed before it and so begins its object, rather than a clause about a noun."""
    return before.word != before.lemma and before.word.endswith("ed") and may_be_verb(before.lemmas)


def _same_thing(token: Token, noun: Token) -> bool:
    """Whether two words name one thing: the same noun, or a deed and its outcome ("deployed", "that deployment")."""
    if token.kind is not TokenKind.WORD:
        return False
    if not set(token.lemmas).isdisjoint(noun.lemmas):
        return True
    pairs = zip(token.lemma, noun.lemma, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)) >= _SHARED_STEM


def _ends_noun(tokens: Sequence[Token], end: int) -> bool:
    if end >= len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION:
        return True
    return tokens[end].word in _BEHIND_NOUN


def _was_introduced(tokens: Sequence[Token], start: int, noun: Token) -> bool:
    """Whether a noun with "the" was first said with "a", or as the deed that makes such a thing."""
    for number in range(start):
        if not _same_thing(tokens[number], noun):
            continue
        before = {token.word for token in tokens[max(0, number - _ARTICLE_REACH) : number]}
        if before & _INDEFINITE or (_follows_verb(tokens[number]) and "the" not in before):
            return True
    return False
