"""Tokens of a prompt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coterie.core.text import Span


class TokenKind(StrEnum):
    """What a token looks like."""

    WORD = "word"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    SYMBOL = "symbol"


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    `text` is as written. `word` is lower-case, unaccented, with contractions opened ("haven't" gives `have`, `not`) and
    typos mended. `lemmas` are the possible base forms of `word`, likeliest first (`bought`: buy; `left`: leave, left);
    `joined` marks a part that was written together with the token before it by a hyphen or slash. `quoted` is set for
    tokens inside quotation marks. `corrected` is set when a typo was mended.
    """

    index: int
    text: str
    word: str
    lemmas: tuple[str, ...]
    span: Span
    kind: TokenKind
    joined: bool = False
    quoted: bool = False
    corrected: bool = False

    @property
    def lemma(self) -> str:
        """The likeliest base form."""
        return self.lemmas[0] if self.lemmas else self.word
