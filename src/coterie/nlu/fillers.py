"""Words of a prompt that add no condition: the asking, the subject, the purpose; and vague words that need a meaning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from coterie.nlu import lexicon
from coterie.nlu.tokens import Token, TokenKind

_Table = Mapping[str, tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=1)
def _tables() -> tuple[_Table, _Table, _Table, _Table, frozenset[str]]:
    return (
        _by_first(lexicon.SUBJECTS),
        _by_first(lexicon.FILLER),
        _by_first(lexicon.PURPOSE),
        _by_first(lexicon.VAGUE),
        frozenset(" ".join(item.split()) for item in lexicon.PURPOSE_NOUNS),
    )


def _by_first(items: Sequence[str]) -> _Table:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for item in items:
        words = tuple(item.split())
        if words:
            found[words[0]].append(words)
    return {word: tuple(sorted(entries, key=len, reverse=True)) for word, entries in found.items()}


def _find(table: _Table, forms: Sequence[frozenset[str]], start: int) -> int:
    """The end of the longest entry that begins at `start`, or `start`."""
    longest = start
    for form in forms[start]:
        for words in table.get(form, ()):
            end = start + len(words)
            if end > longest and end <= len(forms) and all(words[k] in forms[start + k] for k in range(len(words))):
                longest = end
    return longest


def neutral_mask(tokens: Sequence[Token], forms: Sequence[frozenset[str]]) -> tuple[int, int]:
    """Masks of subject nouns and of filler."""
    subject_table, filler_table, *_ = _tables()
    subjects = filler = 0
    for number in range(len(tokens)):
        end = _find(subject_table, forms, number)
        subjects |= (1 << end) - (1 << number)
        end = _find(filler_table, forms, number)
        filler |= (1 << end) - (1 << number)
    return subjects, filler


def purpose_mask(tokens: Sequence[Token], forms: Sequence[frozenset[str]]) -> int:
    """The tokens of purpose clauses: "so that we can …" to the end of the clause, "for our spring campaign"."""
    *_, purpose_table, _, nouns = _tables()
    mask = 0
    for number in range(len(tokens)):
        end = _find(purpose_table, forms, number)
        if end == number:
            continue
        stop = end
        while stop < len(tokens) and not (
            tokens[stop].kind is TokenKind.PUNCTUATION and tokens[stop].text in ",;.:-–—"
        ):
            stop += 1
        clause = next((k for k in range(end, stop) if tokens[k].word in ("and", "or", "but", "who", "that", "then")), stop)
        words = [tokens[k].lemma for k in range(end, min(clause, end + 4))]
        opening = " ".join(tokens[k].word for k in range(number, end))
        if opening.startswith("for") or opening.split()[0] == "to" or opening == "because":
            here = {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)}
            if opening.startswith("for") and here & nouns:
                at = max(k for k in range(len(words)) if any(" ".join(words[a : k + 1]) in nouns for a in range(k + 1)))
                mask |= (1 << (end + at + 1)) - (1 << number)
            elif opening.split()[0] == "to" and number == 0:
                mask |= (1 << stop) - (1 << number)
            continue
        mask |= (1 << stop) - (1 << number)
    return mask


_ASKING = frozenset(
    "want need ask look find show pull get give list target like compile fetch build identify select collect gather put".split()
)
_CONTACTING = frozenset("email mail text message call notify contact ping target send invite".split())
_DETERMINERS = frozenset("all every everyone everybody our the those anyone anybody people any each".split())
_LONGEST_PREAMBLE = 16


def preamble_mask(tokens: Sequence[Token], forms: Sequence[frozenset[str]], subjects: int) -> int:
    """What comes before the asking: "Our success team wants companies …", "We're planning a campaign, so please find …"."""
    last = -1
    if len(tokens) > 1 and _CONTACTING & forms[0] and tokens[1].word in _DETERMINERS:
        last = 0
    for number in range(min(len(tokens), _LONGEST_PREAMBLE)):
        if tokens[number].word in ("who", "whose", "that", "which"):
            break
        if not _ASKING & forms[number] or number == 0:
            continue
        reach = range(number + 1, min(number + 6, len(tokens)))
        stop = next((k for k in reach if tokens[k].kind is TokenKind.PUNCTUATION), len(tokens))
        if any(subjects >> k & 1 for k in reach if k < stop):
            last = number
    return (1 << (last + 1)) - 1 if last >= 0 else 0


def vague_masks(forms: Sequence[frozenset[str]]) -> int:
    """The tokens of vague words ("loyal", "high spenders")."""
    *_, vague_table, _ = _tables()
    mask = 0
    for number in range(len(forms)):
        end = _find(vague_table, forms, number)
        mask |= (1 << end) - (1 << number)
    return mask
