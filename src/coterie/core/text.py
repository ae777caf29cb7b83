"""Places in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The part of `text` that the span covers."""
        return text[self.start : self.end]

    def join(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both counted from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


_PIECE = re.compile(r"[^\W\d_]+|\d|_+|\s+|[^\w\s]+")
_LETTERS_A_TOKEN, _MARKS_A_TOKEN, _BYTES_A_TOKEN = 5, 3, 2


def estimated_tokens(text: str) -> int:
    """About how many tokens a text takes for a model, rather too many than too few.

    One for up to five letters of a word, for a digit, for up to three marks in a row, for a line's end, and for two
    bytes of other scripts. Of the contexts, schemas and instructions that Coterie sends this gives 98 to 121 % of what
    the tokeniser of SmolLM2 counts; models with larger vocabularies need fewer.
    """
    count = 0
    for piece in _PIECE.findall(text):
        if piece.isspace():
            count += piece.count("\n")
        elif not piece.isascii():
            count += -(-len(piece.encode("utf-8", "surrogatepass")) // _BYTES_A_TOKEN)
        elif piece[0] == "_":
            count += 1
        else:
            count += -(-len(piece) // (_LETTERS_A_TOKEN if piece[0].isalnum() else _MARKS_A_TOKEN))
    return count


def bare(text: str) -> str:
    """Its letters and digits alone, whatever their case: the same for two ways of writing one thing."""
    return "".join(character for character in text.casefold() if character.isalnum())
