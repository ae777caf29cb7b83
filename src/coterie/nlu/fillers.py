"""Words that add no condition: the asking and the subject; and vague words, which need a meaning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import contains

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.tokens import Token, TokenKind

_ASKING = words(
    """
    want need ask look find show pull get give list target like compile fetch build identify select collect gather put
    """
)
_ASKING_FIRST = words(
    "look find show pull list target compile fetch build identify select collect gather put search reach return "
    "display locate retrieve isolate filter narrow pick see"
)
"""First words of phrases of asking, which are in the imperative: what people searched for is a deed."""

_ASKED_AND_DONE = words("return search display")
"""Verbs of asking that are nouns of deeds as well: "made a return", "no searches"."""

_KEEPING = words("keep")
"""Before a verb in -ing, this says no more than that it went on: "kept crashing"."""

_BEING = words("am are is be 'm 're m re hi hello hey ,")
"""Before a verb in -ing, these leave it one of asking: "we're looking for"."""

_CONTACTING = words("email mail text message call notify contact ping target send invite")
_JOINING = words("or and & / nor , but")
_TOLD_OF_CHANNELS = _JOINING | words("be on off opt optin consent permission enable disable allow")
"""Behind a way to write to people, these tell of it, where a verb of writing would have somebody to write to."""

_DETERMINERS = words("all every everyone everybody our the those anyone anybody people any each")
_RELATIVES = ("who", "whose", "that", "which")
_ANAPHORS = words("them they those these")
_LONGEST_PREAMBLE = 16
_ASKING_REACH = 5

_CONJUNCTIONS = words("and but or yet though")
_MAKING = words("create make")
_ASKING_PLACE = 1


@dataclass(frozen=True)
class PhraseTable:
    """Phrases by their first words, as tuples of base forms."""

    by_first: Mapping[str, Sequence[tuple[str, ...]]]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> PhraseTable:
        """The table of phrases written as base forms with blanks between them."""
        found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in phrases:
            parts = tuple(phrase.split())
            found[parts[0]].append(parts)
        return cls(dict(found))

    def end(self, forms: Sequence[frozenset[str]], start: int) -> int:
        """The end of the longest phrase that begins at `start`, or `start`."""
        longest = start
        for form in forms[start]:
            for parts in self.by_first.get(form, ()):
                end = start + len(parts)
                if longest < end <= len(forms) and all(map(contains, forms[start:end], parts)):
                    longest = end
        return longest

    def mask(self, forms: Sequence[frozenset[str]]) -> int:
        """The mask of all phrases, wherever they begin."""
        mask = 0
        for start in range(len(forms)):
            mask |= (1 << self.end(forms, start)) - (1 << start)
        return mask


_SUBJECTS = PhraseTable.of(lexicon.SUBJECTS)
_FILLER = PhraseTable.of(lexicon.FILLER)
_VAGUE = PhraseTable.of(lexicon.VAGUE)


def neutral_mask(tokens: Sequence[Token], forms: Sequence[frozenset[str]]) -> tuple[int, int]:
    """Masks of subject nouns and of filler.

    A verb of asking is filler at the very start only, and never in the past: "created an account" is a deed.
    """
    filler = 0
    for start in range(len(forms)):
        end = _FILLER.end(forms, start)
        if end > start and _is_told(tokens, start) and not _ASKING_FIRST.isdisjoint(forms[start]):
            continue
        opens = start <= _ASKING_PLACE or filler | 1 >= (1 << start) - 1
        if end == start + 1 and not opens and not _ASKED_AND_DONE.isdisjoint(forms[start]):
            continue
        is_verb = not forms[start].isdisjoint(_MAKING) or (not opens and not forms[start].isdisjoint(_ASKING))
        if end == start + 1 and (is_verb or _is_channel(forms, start)):
            continue
        filler |= (1 << end) - (1 << start)
        if _KEEPING & forms[start] and start + 1 < len(tokens) and tokens[start + 1].word.endswith("ing"):
            filler |= 1 << start
    told = sum(1 << number for number, token in enumerate(tokens) if _is_deed(token))
    return _SUBJECTS.mask(forms) & ~told, filler


def _is_deed(token: Token) -> bool:
    """Whether a word for people is a form of a verb: "contacted", "within a month of setting it"."""
    return token.word.endswith("ed") or (token.word.endswith("ing") and token.word not in token.lemmas)


def _is_told(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb tells what people did, in the past or behind what they are: "people looking for"."""
    token = tokens[number]
    if token.word in token.lemmas and not token.word.endswith("ing"):
        return False
    return number > 0 and tokens[number - 1].word not in _BEING if token.word.endswith("ing") else token.word[-1] != "s"


def _is_channel(forms: Sequence[frozenset[str]], start: int) -> bool:
    """Whether a verb of writing to people is the noun instead: the "email" of "email or SMS opt-in"."""
    following = forms[start + 1] if start + 1 < len(forms) else frozenset[str]()
    return not _CONTACTING.isdisjoint(forms[start]) and not _TOLD_OF_CHANNELS.isdisjoint(following)


def vague_mask(forms: Sequence[frozenset[str]]) -> int:
    """The tokens of vague words ("loyal", "high spenders")."""
    return _VAGUE.mask(forms)


def preamble_mask(tokens: Sequence[Token], forms: Sequence[frozenset[str]], subjects: int) -> int:
    """What comes before the asking: "Our success team wants companies …", "We're planning a sale, so please find …"."""
    last = -1
    if len(tokens) > 1 and _asks(tokens, 0) and not _is_told(tokens, 0) and _subject_follows(tokens, 0, subjects):
        last = 0
    if len(tokens) > 1 and _CONTACTING & forms[0] and tokens[1].word in _DETERMINERS and not _is_told(tokens, 0):
        last = 0
    for number in range(min(len(tokens), _LONGEST_PREAMBLE)):
        if tokens[number].word in _RELATIVES:
            break
        is_denied = number > 0 and tokens[number - 1].word == "not"  # "didn't get one": nobody asks for it so
        if number and _asks(tokens, number) and not is_denied and _subject_follows(tokens, number, subjects):
            last = number
    asked = (1 << (last + 1)) - 1
    if last > 0 and tokens[0].word in _LEAVING_OUT:  # "Leave out staff. I want …": who is left out is no preamble
        stops = [at for at in range(1, last) if tokens[at].kind is TokenKind.PUNCTUATION]
        return asked & -(1 << stops[-1] + 1) if stops else 0
    return asked


_LEAVING_OUT = words("exclude excluding leave omit skip drop ignore remove no not without except suppress")
"""How a prompt begins with those who are not wanted."""


def _asks(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is a verb of asking; "gift givers" are no such thing."""
    if tokens[number].word == "giving":  # "reviews giving one star": nobody asks for it so
        return False
    return not _ASKING.isdisjoint((tokens[number].word, *tokens[number].lemmas))


def _subject_follows(tokens: Sequence[Token], number: int, subjects: int) -> bool:
    for at in range(number + 1, min(number + 1 + _ASKING_REACH, len(tokens))):
        if tokens[at].kind is TokenKind.PUNCTUATION:
            return False
        if subjects >> at & 1:
            return tokens[at].word not in _ANAPHORS  # "to win them back" points at those who were told of
    return False


def earlier_mask(tokens: Sequence[Token]) -> int:
    """The mask of a "before" that ends its clause, which says no more than the past tense: "bought before, but …"."""
    mask = 0
    for number, token in enumerate(tokens):
        after = tokens[number + 1] if number + 1 < len(tokens) else None
        is_last = after is None or after.kind is TokenKind.PUNCTUATION or after.word in _CONJUNCTIONS
        if token.word == "before" and is_last:
            mask |= 1 << number
    return mask
