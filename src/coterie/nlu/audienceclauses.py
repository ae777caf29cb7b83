"""Reads a stretch of tokens as membership of an audience."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, high_bit, low_bit
from coterie.nlu.frames import AudienceFrame, Reading
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import Head, bits
from coterie.schema.space import Collection

_SAYING_AUDIENCE = words("audience segment list group member cohort pool part")
_SAYING_QUALITY = 0.8
_BELONGING, _BELONGING_QUALITY = (
    words("sit fall belong invite add admit let include place put enrol enroll join be"),
    0.6,
)
_INTO, _BELONGING_REACH = words("in to into onto among within inside the our a"), 4
"""Verbs of being or getting into an audience, what stands behind them, and how far before its name they stand."""

_OTHER_COLLECTION = 1.2
_SPELLED = 0.4
"""What it counts that several words of the name are spelled out: nobody says them by chance."""

_UNSAID_NAME = 1.4
"""What it costs to leave a whole name unsaid; less than for other names, since those of audiences are long."""


def read_audience(stretch: Stretch, head: Head, audience: Collection = Collection.USERS) -> Reading:
    """The reading of a stretch as membership of one audience; one of accounts is named in full among users."""
    ledger = Ledger(stretch, extra=-_UNSAID_NAME * (1.0 - head.strength))
    if head.entry.collection is not audience and head.strength < 1.0:
        ledger.extra -= _OTHER_COLLECTION
    ledger.use_each(head.qualities)
    if len(head.qualities) > 1 and all(quality >= 1.0 for _, quality in head.qualities):
        ledger.extra += _SPELLED * head.strength
    named = low_bit(head.mask)  # "except" leaves out what follows it: "VIPs except those …" keeps them
    exclusions = [m for m in stretch.marks(Role.EXCEPT, Role.LEFT_OUT) if m.role is Role.LEFT_OUT or m.start < named]
    negated = ledger.use_denial() or bool(exclusions)
    parted = next((m.start for m in stretch.marks(Role.RELATIVE) if m.start > high_bit(head.mask)), stretch.high)
    for number in bits(stretch.own & span_mask(0, parted)):
        if stretch.analysis.tokens[number].lemma in _SAYING_AUDIENCE:
            ledger.use(1 << number, _SAYING_QUALITY)
    ledger.marks.update(exclusions)
    for number in range(named - 1, max(named - _BELONGING_REACH, stretch.low) - 1, -1):
        if not _BELONGING.isdisjoint(stretch.analysis.tokens[number].lemmas) and number < named - 1:
            ledger.use(span_mask(number, named), _BELONGING_QUALITY)
            break
        if stretch.word(number) not in _INTO:
            break
    frame = AudienceFrame(head.entry.name, head.entry.collection, ledger.mask, negated=negated, said_negation=negated)
    return ledger.reading(frame)
