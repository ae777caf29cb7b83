"""Fixed phrases with a payload, found in tokens word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from coterie.nlu.tokens import Token

Payload = TypeVar("Payload")

_PART = re.compile(r"[()\[\]|]|[^\s()\[\]|]+")


class _Node(Generic[Payload]):
    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node[Payload]] = {}
        self.ends: list[Payload] = []


class Phrases(Generic[Payload]):
    """A trie of phrases over words, made from patterns.

    A pattern is words with choices in round and options in square brackets: `at [the [very]] (least|most)`. Phrases are
    compared with `Token.word`, so contractions are open and letters small.
    """

    def __init__(self, patterns: Mapping[str, Payload] | Iterable[tuple[str, Payload]]) -> None:
        self._patterns = tuple(patterns.items() if isinstance(patterns, Mapping) else patterns)
        self._firsts: dict[str, _Node[Payload]] | None = None

    def _made(self) -> dict[str, _Node[Payload]]:
        """The phrases by their first words, made when first asked for: a mere start of a program needs none."""
        root: _Node[Payload] = _Node()
        for pattern, payload in self._patterns:
            for words in expand(pattern):
                node = root
                for word in words:
                    node = node.next.setdefault(word, _Node())
                if payload not in node.ends:
                    node.ends.append(payload)
        self._firsts = root.next
        return root.next

    def at(self, tokens: Sequence[Token], start: int) -> list[tuple[int, Payload]]:
        """All phrases that begin at a token: where each ends, and its payload; the longest first."""
        size = len(tokens)
        firsts = self._firsts or self._made()
        node = firsts.get(tokens[start].word) if start < size else None
        if node is None:
            return []
        found: list[tuple[int, Payload]] = []
        place = start + 1
        while True:
            if node.ends:
                found += [(place, payload) for payload in node.ends]
            node = node.next.get(tokens[place].word) if place < size else None
            if node is None:
                found.reverse()
                return found
            place += 1

    def first_words(self) -> frozenset[str]:
        """The words with which a phrase begins."""
        return frozenset(self._firsts or self._made())


def expand(pattern: str) -> Iterator[tuple[str, ...]]:
    """All sequences of words that a pattern stands for.

    >>> [" ".join(words) for words in expand("at [the] (least|most)")]
    ['at the least', 'at the most', 'at least', 'at most']
    """
    parts = _PART.findall(pattern)
    results, rest = _alternatives(parts, 0)
    if rest != len(parts):
        raise ValueError(f"Unbalanced brackets in the pattern {pattern!r}")
    yield from (words for words in results if words)


def _alternatives(parts: Sequence[str], place: int) -> tuple[list[tuple[str, ...]], int]:
    """The sequences of the alternatives from `place` up to the bracket that closes them."""
    done: list[tuple[str, ...]] = []
    current: list[tuple[str, ...]] = [()]
    while place < len(parts) and parts[place] not in {")", "]"}:
        part = parts[place]
        place += 1
        if part == "|":
            done += current
            current = [()]
        elif part in {"(", "["}:
            inner, place = _alternatives(parts, place)
            place += 1
            choices = [*inner, ()] if part == "[" else inner
            current = [head + tail for head in current for tail in choices]
        else:
            current = [(*head, part) for head in current]
    return done + current, place
