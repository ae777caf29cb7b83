"""Vague words before people that the rest gives the measure of: "high-value shoppers with over £2,000 spent".

What says how much, or what was done, is the condition; the adjective is only what such people are called, and asks for
nothing besides. By itself it is vague, or the space has something of the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

from coterie.core.wordlists import words
from coterie.nlu.fillers import PhraseTable
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.linking import FormHit, Links
from coterie.nlu.meanings import Bound, Edge, Range, Window, WindowKind
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token, TokenKind, is_plural


def _table(text: str) -> PhraseTable:
    return PhraseTable.of(" ".join(phrase.split()) for phrase in text.split(","))


_BY_NUMBER = _table(
    """
    high value, low value, higher value, valuable, high spend, high spending, big spending, free spending, lucrative,
    profitable, affluent, wealthy, rich, well off, top, best, key, big, large, larger, huge, heavy, light, core, loyal,
    faithful, devoted, dedicated, committed, frequent, regular, habitual, prolific, high frequency, high volume,
    high usage, high potential, high income, high earning, high balance, high traffic, high activity, low frequency,
    low volume, low usage, low spend, low spending, power, super, hardcore, active, very active,
    highly active, generous
    """
)
"""Words for how much: a number has to say it."""

_BY_DEED = _table(
    """
    engaged, highly engaged, deeply engaged, very engaged, well engaged, keen, avid, eager, enthusiastic, passionate,
    interested, curious, motivated, serious, warm, hot, high intent, strong intent, ready to buy, high engagement,
    price sensitive, price conscious, value conscious, cost conscious, budget conscious, bargain hunting, deal seeking,
    discount seeking, discount driven, deal driven, thrifty, savvy, happy, unhappy, satisfied, dissatisfied, frustrated,
    delighted, angry, annoyed, disappointed, upset, hesitant, undecided, indecisive, promising
    """
)
"""Words for how somebody is disposed: what was done tells it as well as a number."""

_BY_LACK = _table(
    """
    disengaged, unengaged, disengaging, at risk, cold, cooling, slipping, fading, drifting, lapsing, sleeping, sleepy,
    quiet, silent, low engagement, low activity, churning, churn prone, unresponsive, wavering, dwindling, stale,
    neglected
    """
)
"""Words for falling off: what wasn't done tells it, or since when it wasn't, or a number."""

_TABLES = (_BY_NUMBER, _BY_DEED, _BY_LACK)
_DEGREES = words("high low top strong weak")
_FIRSTS = frozenset(first for table in _TABLES for first in table.by_first) | _DEGREES
_BETWEEN = words("and or , / & but")
_REACH, _LONGEST = 4, 3
_NO_MEASURE = words("year years month months day days week weeks hour hours minute minutes")
_AGED = words("aged age are is")
_BEING = words(
    "is are was were be been being seem seems feel feels look looks became become not no non excluding except"
)
_RELATIVES = words("who that which whose")
FLAG_WORDS = words("is has was be have in are")
"""What the name of a flag begins with."""

_SPELLED = 0.93
"""From this quality on, a value is said as it is spelled."""

_AUXILIARIES = words("have has had haven hasn did do does is are was were be been live lives belong")
_DENYING = words("not never without no none nothing nobody neither nor zero hardly barely stopped yet")


def measured_mask(
    links: Links,
    index: SpaceIndex,
    nouns: tuple[int, int],
    edges: tuple[Sequence[Edge], Sequence[Edge]],
    marks: Sequence[Mark],
) -> int:
    """The tokens of vague words before people whose measure the rest gives.

    `nouns` are those for the people asked for and the names of audiences that are written out, `edges` the times and
    the quantities.
    """
    mask, tokens = 0, links.tokens
    people, audiences = nouns
    for start, end, table in _vague(links):
        if _span(start, end) & (audiences | mask) or not _opens(tokens, start, mask):
            continue
        noun = _noun(tokens, end, people | audiences)
        if not noun or _is_kept(links, index, start, end, noun):
            continue
        if _is_measured(tokens, noun, people, table, *edges, marks):
            mask |= _span(start, end)
    return mask


def _span(start: int, end: int) -> int:
    return (1 << end) - (1 << start)


def _vague(links: Links) -> Iterator[tuple[int, int, PhraseTable]]:
    """Where the words stand, the longest first, and what has to give their measure."""
    at, tokens, forms = 0, links.tokens, links.forms
    while at < len(tokens):
        if tokens[at].word not in _FIRSTS and forms[at].isdisjoint(_FIRSTS):
            at += 1
            continue
        spoken = [frozenset((*forms[n], tokens[n].word)) for n in range(at, min(at + _LONGEST, len(tokens)))]
        end, table = max(((table.end(spoken, 0), table) for table in _TABLES), key=itemgetter(0))
        if not end and at + 1 < len(tokens) and tokens[at].word in _DEGREES and tokens[at + 1].joined:
            end = 2  # "high-propensity readers"
        if end:
            yield at, at + end, table
        at += end or 1


def _opens(tokens: Sequence[Token], start: int, mask: int) -> bool:
    """Whether a word tells of the people in front of them, rather than of what they are or have."""
    before = start - 1
    while before >= 0 and (tokens[before].word in _BETWEEN or mask >> before & 1):
        before -= 1
    return before < 0 or tokens[before].word not in _BEING


def _noun(tokens: Sequence[Token], end: int, people: int) -> int:
    """The place of the people whom the word stands before, or 0."""
    for at in range(end, min(end + _REACH, len(tokens))):
        token = tokens[at]
        if token.word in _RELATIVES or (token.kind is TokenKind.PUNCTUATION and token.text != ","):
            return 0
        if people >> at & 1 and is_plural(token):
            return at
    return 0


def _is_kept(links: Links, index: SpaceIndex, start: int, end: int, noun: int) -> bool:
    """Whether the space has something of the name: a value "high value", an audience of loyal listeners."""
    mask, forms = _span(start, end), links.forms[end - 1]
    for hit in links.value_hits:
        if not hit.mask & mask:
            continue
        entries = [index.entries[index.values[value].entry] for value in hit.values]
        is_whole = hit.start <= start and end <= hit.end and hit.quality >= _SPELLED
        if is_whole and any(entry.kind is Kind.TRAIT for entry in entries):
            return True
        if end - start > 1 and any(not forms.isdisjoint(name_forms(entry.name)) for entry in entries):
            return True  # the risk of "high-risk customers" where a `risk_band` is high or low
    for _, hits in links.hits_among(index.audience_forms):
        said = _said(hits)
        if said & mask and said >> noun & 1:
            return True
    for number, hits in links.hits_among(index.flag_forms):
        told = [place for place, options in enumerate(index.forms[number].words) if FLAG_WORDS.isdisjoint(options)]
        if _said(hits) & mask and {place for place, _, quality in hits if quality >= 1.0}.issuperset(told):
            return True
    return False


def _said(hits: Sequence[FormHit]) -> int:
    """The tokens that are words of a name as they stand there."""
    mask = 0
    for _, tokens, quality in hits:
        mask |= tokens if quality >= 1.0 else 0
    return mask


def _is_measured(
    tokens: Sequence[Token],
    noun: int,
    people: int,
    table: PhraseTable,
    times: Sequence[Edge],
    quantities: Sequence[Edge],
    marks: Sequence[Mark],
) -> bool:
    """Whether what stands behind the people says how much of it, or by what deed, they are so."""
    if any(edge.start > noun and _counts(tokens, edge, people) for edge in quantities):
        return True
    if table is _BY_NUMBER:
        return False
    if table is _BY_LACK:
        is_denied = any(mark.start > noun and mark.role is Role.NOT for mark in marks) or any(
            token.word in _DENYING for token in tokens[noun + 1 :]
        )
        return is_denied or any(edge.start > noun and _is_past(edge) for edge in times)
    return any(_tells_deed(tokens, at) for at in range(noun + 1, len(tokens)))


def _counts(tokens: Sequence[Token], edge: Edge, people: int) -> bool:
    """Whether a number measures something: no age, and no length of time."""
    if not isinstance(edge.meaning, Bound | Range):
        return True  # how often
    number = edge.meaning.number if isinstance(edge.meaning, Bound) else edge.meaning.low
    if number.unit in _NO_MEASURE:
        return False
    if number.currency is not None:
        return True
    before = edge.start - 1
    return not (people >> before & 1 or tokens[before].word in _AGED)


def _is_past(edge: Edge) -> bool:
    return isinstance(edge.meaning, Window) and edge.meaning.kind is WindowKind.OLDER


def _tells_deed(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb in the past stands there: "who viewed", "has bought"."""
    token = tokens[number]
    if token.word in _AUXILIARIES or token.word in token.lemmas or is_plural(token):
        return False
    return token.word.endswith("ed") or tokens[number - 1].word in _RELATIVES | _AUXILIARIES
