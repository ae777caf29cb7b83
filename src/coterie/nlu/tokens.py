"""Tokens of a prompt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, Protocol

from coterie.core.records import record
from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.nlu.morphology import lemmas
from coterie.nlu.shorthand import ENDING_WORDS, ENDINGS, OPENED, SHORTHAND, SUBJECTS, is_too, negated_verb


class TokenKind(StrEnum):
    """What a token looks like."""

    WORD = "word"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    SYMBOL = "symbol"


@record(frozen=True, slots=True)
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


def is_plural(token: Token) -> bool:
    """Whether a noun is in the plural."""
    return token.word.endswith("s") and token.word not in token.lemmas


def is_past(token: Token) -> bool:
    """Whether a regular verb is in the past, or a participle."""
    return token.word.endswith("ed") and token.word not in token.lemmas


def as_word(token: Token, word: str) -> Token:
    """A word in the place of a token, as if it stood there."""
    return replace(token, text=word, word=word, lemmas=(word,), kind=TokenKind.WORD)


def spoken_words(token: Token, *said: str) -> list[Token]:
    """Words in the place of a token with the base forms that they have, as if they had been spoken there."""
    return [
        replace(
            token,
            text=word,
            word=word,
            lemmas=lemmas(word),
            kind=TokenKind.NUMBER if word.isdigit() else TokenKind.WORD,
            quoted=False,
        )
        for word in said
    ]


def as_comma(token: Token) -> Token:
    """A comma in the place of a token."""
    return replace(token, text=",", word=",", lemmas=(",",), kind=TokenKind.PUNCTUATION, quoted=False)


def renumbered(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Tokens of which some were put in or left out, with the places that they have now."""
    return tuple([replace(token, index=number) for number, token in enumerate(tokens)])


CLAUSE_ENDS = ",;.:-–—()[]"


def ends_clause(token: Token, marks: str = CLAUSE_ENDS) -> bool:
    """Whether a token is one of some punctuation marks."""
    return token.kind is TokenKind.PUNCTUATION and token.text in marks


def clause_end(tokens: Sequence[Token], start: int, marks: str = CLAUSE_ENDS) -> int:
    """Where the clause ends that goes on at a token: at one of some marks, or with the prompt."""
    return next((at for at in range(start, len(tokens)) if ends_clause(tokens[at], marks)), len(tokens))


def behind_words(tokens: Sequence[Token], start: int, passed: AbstractSet[str]) -> int:
    """The first place from one on with none of some words that may be passed over."""
    while start < len(tokens) and tokens[start].word in passed:
        start += 1
    return start


def next_mark(tokens: Sequence[Token], start: int) -> int:
    """The place of the next punctuation mark of any kind, or of the prompt's end."""
    return next((at for at in range(start, len(tokens)) if tokens[at].kind is TokenKind.PUNCTUATION), len(tokens))


class SpellingCorrector(Protocol):
    """What mends typos, such as `typos.Corrector`."""

    def correct(self, word: str) -> str | None:
        """The word that was meant by a lower-case `word`, or None where it should stay."""

    def correct_unit(self, word: str) -> str | None:
        """The unit of time that was meant by a word where one is due, or None."""


UNIT_SUFFIXES = words(
    """
    d day days w wk wks week weeks mo mos mth mths mnth mnths mon month months y yr yrs year years h hr hrs
    hour hours min mins minute minutes sec secs second seconds qtr qtrs quarter quarters fortnight
    fortnights km kms kilometer kilometers kilometre kilometres mi mile miles kg kgs lb lbs oz gb gbs mb mbs
    tb kb cm mm ml x times pct percent usd eur gbp bucks dollars euros pounds cents quid c pts points star
    stars orders items
    """
)
"""Letters that are a word of their own when written right behind a number: "30d", "48hrs", "5x"."""

_COMPOUND_UNITS = words("y yr yrs mo w wk d h hr hrs m min mins s sec secs")

_LETTER = r"[^\W_]"
_MARK = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff\u0e00-\u0eff"
    "\u200c-\u200f\u2060\ufeff"
)
_IN_WORD = rf"[\w{_MARK}]"
_DIGITS = r"(?:[0-9]{1,3}(?:[,'_\u00a0\u2009\u202f][0-9]{3})+(?![0-9])|[0-9]+)"
_DAY = (
    r"(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}"
    r"|[0-9]{1,2}(?P<between>[/.-])[0-9]{1,2}(?P=between)(?:[0-9]{4}|[0-9]{2}))"
)
_CLOCK = r"(?:[tT ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:[zZ]|[+-][0-9]{2}:?[0-9]{2})?)"
_MONTH = "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC"

_BEFORE_DOMAIN = "|".join(
    rf"(?<=\b{end}\x20{by}\x20)" for end in ("end", "ends", "ending") for by in ("in", "with")
) + (r"|(?<=\.[a-z]{2}\x20or\x20)|(?<=\.[a-z]{3}\x20or\x20)")
"""What the end of an address stands behind, which is a word and ends no sentence: "ending in .nl or .be"."""

_TOKEN = re.compile(
    rf"""
      (?P<space>\s+)
    | (?P<pair>(?<![\w:])(?:1:1|1[\x20-]?on[\x20-]?1|one[\x20-]on[\x20-]one|one[\x20-]to[\x20-]one)s?(?![\w:]))
    | (?P<simple>[a-z]+(?=[\x20,;?!)]|$))
    | (?P<url>(?:https?://|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]}}])
    | (?P<address>[\w.+-]*@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+)
    | (?P<path>(?<![^\s"'(\[])/(?!or\b|and\b)[a-z][\w-]*(?:/[\w{{}}:*-]+)*)
    | (?P<short>(?<!\w)(?:w/o(?!\w)|b/c(?!\w)|n/a(?!\w)|w/(?!\w/)|24/7(?![\w/])))
    | (?P<date>{_DAY}{_CLOCK}?(?![\w/]|[.-][0-9])|(?:19|20)[0-9]{{2}}-(?:0[1-9]|1[0-2])(?![\w-]))
    | (?P<domain>(?:{_BEFORE_DOMAIN})\.[a-z]{{2,6}}(?:\.[a-z]{{2}})?(?![\w.])
        |(?<!\S)\.[a-z]{{2,6}}(?:\.[a-z]{{2}})?(?=\x20(?:e-?mails?|address(?:es)?|domains?)\b))
    | (?P<version>[0-9]+(?:\.[0-9]+){{2,}}(?!\w))
    | (?P<number>(?:(?<![\w)\]%.,/"'-])-)?(?P<amount>{_DIGITS}(?:\.[0-9]+)?|\.[0-9]+)
        (?:(?P<size>k|m|mm|mn|mio|mil|b|bn|st|nd|rd|th|s)|(?P<unit>[a-z]+))?(?!{_IN_WORD}))
    | (?P<year>'[0-9]{{2}}(?!\w))
    | (?P<code>(?-i:(?!(?:{_MONTH})-)[A-Z]{{1,6}}(?:-[A-Z0-9]+)*-[0-9]{{2,}}(?:-[A-Z0-9]+)*|[a-z]-[0-9]{{3,}})(?![\w-])
        |[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})
    | (?P<shortened>(?<!\w)(?:mins?|max|avg|approx|incl|excl|vs|qty|amt|secs?|hrs?|yrs?)\.
        (?=\s*(?-i:[0-9a-z$€£¥(])|[,;)]))
    | (?P<initials>(?<!\w)(?:[a-z]\.){{2,}}(?:[a-z](?!\w))?)
    | (?P<electronic>(?<![\w-])e-[a-z]{{3,}}(?!{_IN_WORD}))
    | (?P<word>(?:{_LETTER}|_+[^\W_]){_IN_WORD}*(?:\.(?-i:[a-z0-9_]){_IN_WORD}*|'{_LETTER}{_IN_WORD}*)*)
    | (?P<symbol>>=|=>|<=|=<|!=|<>|==|->|&&|\|\||[≥≤≠→±~+<>=%&\#@$€£¥₹*/|^])
    | (?P<picture>[^\w\s\x00-\x7f](?:[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]+[^\w\s\x00-\x7f]?)*)
    | (?P<other>.)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)

_PLAIN = str.maketrans(
    {
        **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
        **dict.fromkeys("‘’‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–−﹣", "-"),
    }
)
_UNDECOMPOSED = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_SYMBOL_WORDS = {
    "≥": ">=", "=>": ">=", "≤": "<=", "=<": "<=", "≠": "!=", "<>": "!=", "==": "=", "&": "and", "&&": "and", "||": "or",
    "→": "->",
}  # fmt: skip
_SHORT_WORDS = {"w/o": "without", "w/": "with", "b/c": "because"}
_SEPARATORS = frozenset("-/")
_COMPOUND_LENGTH = re.compile(r"(?:[0-9]+(?:\.[0-9]+)?[a-z]+){2,}", re.IGNORECASE)
_LENGTH_PART = re.compile(r"[0-9]+(?:\.[0-9]+)?|[a-z]+", re.IGNORECASE)
_INVISIBLE = frozenset(("Mn", "Cf", "Cc", "Me"))
_BEFORE_NUMBERS = words("last past previous next coming")
_BEFORE_UNITS = _BEFORE_NUMBERS | words("this current")
_SHORTEST_CAPITALS = 6


class _Piece(NamedTuple):
    """What becomes a token: its place, its kind, and its word and lemmas where they don't follow from the text."""

    start: int
    end: int
    kind: TokenKind
    word: str | None = None
    lemmas: tuple[str, ...] | None = None
    joined: bool = False


def tokenise(prompt: str, corrector: SpellingCorrector | None = None) -> tuple[Token, ...]:
    """Cut a prompt into tokens. Never fails; spans count code points of `prompt`.

    Hyphens and slashes between words, or between a number and a word, are dropped and leave `joined` on the next
    token; between two numbers they are tokens, since "3-5", "1/2" and "3 5" mean different things. Quotation marks,
    apostrophes and invisible characters give no token, nor does the `'s` of possession. A number keeps a suffix of size
    or order ("4k", "1st"), while a unit written behind it ("30d") is a joined token. Names such as `ltv_v1` and
    `push.opened`, codes, dates in digits, addresses and versions stay whole. With a `corrector`, words that it knows
    better are mended; what is quoted or written like a name is not.
    """
    plain = _plain(prompt)
    quoted = _quoted_places(plain)
    shouting = prompt.isupper()
    made: list[Token] = []
    for piece in _pieces(plain):
        text = prompt[piece.start : piece.end]
        word = normalise(text) if piece.word is None else piece.word
        in_quotes = piece.start in quoted
        corrected = False
        if piece.kind is TokenKind.WORD and piece.lemmas is None:
            meant = SHORTHAND.get(word, word)
            if corrector is not None and meant == word and not in_quotes and _may_be_typo(text, shouting=shouting):
                unit = corrector.correct_unit(word) if _awaits_unit(made) else None
                meant = unit or corrector.correct(word) or word
                corrected = meant != word
            word = meant
            forms = lemmas(word)
        else:
            forms = piece.lemmas or (word,)
        span = Span(piece.start, piece.end)
        if made and made[-1].word == "to" and is_too(made[-2].word if len(made) > 1 else "", word):
            made[-1] = replace(made[-1], word="too", lemmas=("too",), corrected=True)
        made.append(Token(len(made), text, word, forms, span, piece.kind, piece.joined, in_quotes, corrected))
    return tuple(made)


def _awaits_unit(before: Sequence[Token]) -> bool:
    """Whether a unit of time is due: behind "this" and "last", or "the past 2"."""
    if before and before[-1].kind is TokenKind.NUMBER:
        return len(before) > 1 and before[-2].word in _BEFORE_NUMBERS
    return bool(before) and before[-1].word in _BEFORE_UNITS


@lru_cache(maxsize=8192)
def normalise(text: str) -> str:
    """Lower case, without accents, invisible characters and typographic variants; what is only that stays itself."""
    lower = text.translate(_PLAIN).lower()
    if lower.isascii():
        return lower
    decomposed = unicodedata.normalize("NFKD", lower.translate(_UNDECOMPOSED))
    return "".join(c for c in decomposed if unicodedata.category(c) not in _INVISIBLE) or lower


def _plain(prompt: str) -> str:
    """The prompt with typographic quotes, dashes and digits made plain, code point for code point."""
    if prompt.isascii():
        return prompt.replace("`", "'")
    translated = prompt.translate(_PLAIN)
    return "".join(str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in translated)


def _may_be_typo(text: str, *, shouting: bool) -> bool:
    """Whether a word isn't written like a name or code ("iPhone", "KPI", "B2")."""
    if not text.isalpha():
        return False
    if shouting or text[1:].islower():
        return True
    return text.isupper() and len(text) >= _SHORTEST_CAPITALS


def _quoted_places(plain: str) -> frozenset[int]:
    """The places inside quotation marks, double or single, that have a partner."""
    if '"' not in plain and "'" not in plain and "«" not in plain:
        return frozenset()
    inside: set[int] = set()
    opened: tuple[str, int] | None = None
    for place, character in enumerate(plain):
        if character not in "\"'«»":
            continue
        before = plain[place - 1] if place else " "
        after = plain[place + 1 : place + 2] or " "
        closing = "»" if opened is not None and opened[0] == "«" else opened[0] if opened is not None else ""
        if opened is not None and character == closing and (character != "'" or not after.isalnum()):
            inside.update(range(opened[1] + 1, place))
            opened = None
        elif opened is None and character != "»" and not before.isalnum() and not after.isspace():
            opened = (character, place)
    return frozenset(inside)


def _pieces(plain: str) -> Iterator[_Piece]:
    joined = False
    for match in _TOKEN.finditer(plain):
        group = match.lastgroup or "other"
        if group == "space":
            joined = False
            continue
        start, end = match.span()
        if group == "simple" and match[0].lower() not in OPENED:
            yield _Piece(start, end, TokenKind.WORD, None, None, joined)
            joined = False
            continue
        if match[0] in _SEPARATORS and start > 0 and end < len(plain) and plain[start - 1].isalnum():
            after = plain[end]
            if after.isalpha() or (after.isdigit() and not plain[start - 1].isdigit()):
                joined = True
                continue
        for piece in _READERS[group](match):
            yield piece._replace(joined=True) if joined else piece
            joined = False
        joined = False


def _word(match: re.Match[str]) -> list[_Piece]:
    start, end = match.span()
    text = match[0]
    if text[0].isdigit() and _COMPOUND_LENGTH.fullmatch(text):
        parts = list(_LENGTH_PART.finditer(text))
        if all(part[0][0].isdigit() or part[0].lower() in _COMPOUND_UNITS for part in parts):
            return [_length_part(part, start) for part in parts]
    lower = text.lower()
    if lower in OPENED:
        pieces = []
        for length, word in OPENED[lower]:
            shown, forms = ENDING_WORDS.get(f"'{word[1:]}" if word[0] == "'" else word, (word, None))
            pieces.append(_Piece(start, start + length, TokenKind.WORD, shown, forms or lemmas(shown)))
            start += length
        return pieces
    return _contracted(start, end, lower) if "'" in text else [_Piece(start, end, TokenKind.WORD)]


def _length_part(part: re.Match[str], offset: int) -> _Piece:
    number = part[0][0].isdigit()
    kind = TokenKind.NUMBER if number else TokenKind.WORD
    return _Piece(offset + part.start(), offset + part.end(), kind, part[0].lower(), joined=part.start() > 0)


def _contracted(start: int, end: int, lower: str) -> list[_Piece]:
    """A word with an apostrophe in it; `lower` may only be trusted for ASCII letters, so lengths come from its ends."""
    for ending in ("n't", "'nt"):
        if lower.endswith(ending) and len(lower) > len(ending):
            verb = negated_verb(lower[: -len(ending)])
            cut = end - len(ending)
            return [
                _Piece(start, cut, TokenKind.WORD, verb, lemmas(verb)),
                _Piece(cut, end, TokenKind.WORD, "not", ("not",)),
            ]
    base, _, tail = lower.rpartition("'")
    cut = end - len(tail) - 1
    ending = f"'{tail}"
    if ending == "'s":
        if base in SUBJECTS:
            return [_Piece(start, cut, TokenKind.WORD), _Piece(cut, end, TokenKind.WORD, *ENDING_WORDS["'s"])]
        if base == "let":
            return [_Piece(start, cut, TokenKind.WORD), _Piece(cut, end, TokenKind.WORD, "us", ("us",))]
        return [_Piece(start, cut, TokenKind.WORD)]
    if ending in ENDINGS:
        word, forms = ENDING_WORDS.get(ending, (ENDINGS[ending], None))
        return [_Piece(start, cut, TokenKind.WORD), _Piece(cut, end, TokenKind.WORD, word, forms or lemmas(word))]
    return [_Piece(start, end, TokenKind.WORD)]


def _number(match: re.Match[str]) -> list[_Piece]:
    start, end = match.span()
    unit = match["unit"]
    if unit is None:
        return [_Piece(start, end, TokenKind.NUMBER, match[0].lower())]
    if unit.lower() not in UNIT_SUFFIXES:
        return [_Piece(start, end, TokenKind.WORD, match[0].lower(), (match[0].lower(),))]
    cut = match.start("unit")
    return [
        _Piece(start, cut, TokenKind.NUMBER, match[0][: cut - start].lower()),
        _Piece(cut, end, TokenKind.WORD, unit.lower(), joined=True),
    ]


def _whole(match: re.Match[str]) -> list[_Piece]:
    """A code, address, path or version: one token that is its own base form."""
    word = normalise(match[0])
    return [_Piece(*match.span(), TokenKind.WORD, word, (word,))]


def _digits(match: re.Match[str]) -> list[_Piece]:
    return [_Piece(*match.span(), TokenKind.NUMBER, match[0].lower())]


def _short(match: re.Match[str]) -> list[_Piece]:
    word = match[0].lower()
    word = _SHORT_WORDS.get(word, word)
    return [_Piece(*match.span(), TokenKind.WORD, word, (word,))]


def _pair(match: re.Match[str]) -> list[_Piece]:
    """A talk of two, however it is written: "1:1", "one-on-ones"."""
    return [_Piece(*match.span(), TokenKind.WORD, "1:1", ("1:1",))]


def _shortened(match: re.Match[str]) -> list[_Piece]:
    """A word that is cut short, without its full stop, which ends no sentence: "min. 4"."""
    return [_Piece(match.start(), match.end() - 1, TokenKind.WORD)]


def _initials(match: re.Match[str]) -> list[_Piece]:
    word = match[0].replace(".", "").lower()
    return [_Piece(*match.span(), TokenKind.WORD, word, (word,))]


def _electronic(match: re.Match[str]) -> list[_Piece]:
    word = match[0].replace("-", "").lower()
    return [_Piece(*match.span(), TokenKind.WORD, word)]


def _symbol(match: re.Match[str]) -> list[_Piece]:
    text = match[0]
    start = match.start()
    touching = start > 0 and match.string[start - 1].isdigit() and text in {"+", "/"}
    return [_Piece(*match.span(), TokenKind.SYMBOL, _SYMBOL_WORDS.get(text, text), joined=touching)]


def _picture(match: re.Match[str]) -> list[_Piece]:
    category = unicodedata.category(match[0][0])
    if category[0] in "CZM" or match[0][0] in "«»":
        return []
    return [_Piece(*match.span(), TokenKind.PUNCTUATION if category[0] == "P" else TokenKind.SYMBOL, match[0])]


def _other(match: re.Match[str]) -> list[_Piece]:
    text, start = match[0], match.start()
    before = match.string[start - 1] if start else " "
    if text == '"' and before.isdigit():
        return [_Piece(*match.span(), TokenKind.SYMBOL, "inch", ("inch",))]
    if text in "\"'" or not text.isprintable():
        return []
    kind = TokenKind.PUNCTUATION if unicodedata.category(text)[0] == "P" else TokenKind.SYMBOL
    return [_Piece(*match.span(), kind, text, joined=text == "-" and before.isdigit())]


_READERS = {
    "url": _whole,
    "address": _whole,
    "domain": _whole,
    "path": _whole,
    "pair": _pair,
    "short": _short,
    "date": _digits,
    "version": _whole,
    "number": _number,
    "year": _digits,
    "code": _whole,
    "shortened": _shortened,
    "initials": _initials,
    "electronic": _electronic,
    "simple": _word,
    "word": _word,
    "symbol": _symbol,
    "picture": _picture,
    "other": _other,
}
