"""Things begun and not carried through, which a space has no event for: "cart abandoners", "no-shows"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.concepts import concepts
from coterie.nlu.eventclauses import read_event
from coterie.nlu.fragments import FRAME_COST
from coterie.nlu.frames import EventFrame, Reading
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.meanings import Window
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_FINISHING = words("finish complete conclude finalize")
_IT = "[(with|on|from|of)] [(it|that|them|this)]"
_LEAVING = "drop|drops|dropped|fall|fell|bail|bailed|back|backed|give|gave|quit|stop|stopped|leave|left|exit|exited"
_ENDING = "finishing|completing|submitting|reaching|getting to"
_CARRYING = Phrases(
    [
        (f"(go|goes|going|went|gone|follow|follows|followed|following|carry|carried) (through|ahead) {_IT}", True),
        ("(see|sees|saw|seeing|seen|carry|carried|bring|brought) (it|that|them|this) (through|to the end)", True),
        ("(get|gets|got|make|made|makes) (it|[all the way]) (to the end|through|over the line)", True),
        ("(pull|pulled|pulling) the trigger", True),
        (f"(back|backs|backed|backing|bail|bailed|drop|dropped|dropping|chicken|chickened) (out|off) {_IT}", False),
        (f"(bail|bailed|bails|gave up|give up|giving up|quit|walk away|walked away) {_IT}", False),
        ("(abandon|abandoned|abandoning) (it|that|them|this)", False),
        ("(quit|stopped|left|gave up|bailed|bailed out) [it] (halfway|midway|part way|partway) [through] [it]", False),
        ("(change|changed|changing|changes) (their|his|her) (mind|minds)", False),
        (f"({_LEAVING}) [(off|out|away|up|it)] before ({_ENDING}) [(the end|it|that|them|this)]", False),
    ]
)
"""What says that something begun was brought to its end, where that is denied; False: that it was not."""

_CARRYING_STARTS = _CARRYING.first_words()
_BOUGHT, _WAYS_TO_BUY = "purchase", ("subscription_start", "booking", "policy_buy", "iap", "event_ticket")
"""Concepts of what a checkout may end in."""

_PATHS = words("flow process form wizard funnel page screen path journey dialog step")
"""Words of names for the way to a deed: the cancel flow ends in what was cancelled."""

_PAPER = words("form page flow process wizard")
_STARTS = words("start begin open initiate create enter view")
_ENDS = words("complete finish submit receive send purchase approve end success succeed successful win confirm")
_FAILED = words("fail failed failure decline reject error bounce")
_GONE_THROUGH, _PAYMENT = words("pay make process post settle clear capture pass deliver recover"), "payment"
"""Last words of the names of what went wrong, and of what went through in the end."""

_SET_RIGHT = 0.8
"""What speaks for its having gone through rather than for its going wrong once more, where either is denied."""

_INDIRECT, _IDIOM = 0.3, 0.3
"""What it costs that the event is not named, and what speaks for words that hardly say anything else."""

_SPELLED = 0.9
"""From this weight on, a phrase of several words says just that: "abandoned a booking"; both events are one thing."""


def read_unfinished(stretch: Stretch) -> Iterator[Reading]:
    """Readings of a stretch as the event that begins something, and none of the one that would end it."""
    table = concepts().events
    outside = ~(stretch.own & ~stretch.analysis.blocked)
    for hit in stretch.analysis.links.unfinished_hits:
        if hit.mask & outside:
            continue
        pair = table[hit.concept].unfinished
        if pair is None or stretch.index.best_event(hit.concept, active=True) is not None:
            continue
        begun = stretch.index.best_event(pair[0], active=True)
        missing = _alike(stretch.index, begun, pair[1]) if begun is not None else None
        if begun is None or missing is None or begun is missing:
            continue
        qualities = tuple((token, hit.weight) for token in bits(hit.mask))
        reading = read_event(stretch, Head.of(begun, hit.mask, hit.weight, qualities, "say", hit.concept))
        frame, *others = reading.frames
        if isinstance(frame, EventFrame) and not (others or frame.negated or frame.measure):
            never = EventFrame((missing.name,), hit.mask, negated=True, window=frame.window)
            is_spelled = hit.weight >= _SPELLED and hit.mask & (hit.mask - 1)
            yield reading._replace(
                frames=(frame, never), score=reading.score + (FRAME_COST if is_spelled else -_INDIRECT)
            )


def _alike(index: SpaceIndex, begun: Entry, missing: str) -> Entry | None:
    """The event that would end what was begun; of several ways to buy, the one that keeps most of the same details.

    The checkout that has a plan ends in a subscription, though tickets are sold as well. Amounts tell nothing: what
    is put into a basket has a price as a subscription has.
    """
    usual = index.best_event(missing, active=True)
    if missing != _BOUGHT:
        return usual
    own = {entry.id for entry in index.owned_by(begun.name).entries if entry.type is not FieldType.NUMBER}
    ways = filter(None, (usual, *(index.best_event(concept, active=True) for concept in _WAYS_TO_BUY)))
    return max(ways, key=lambda entry: len(own & index.owned_by(entry.name).ids), default=None)


def may_complete(stretch: Stretch) -> bool:
    """Whether a stretch may say that something was not brought to its end: it denies, and has a verb of finishing."""
    analysis = stretch.analysis
    denies = bool(stretch.own & analysis.inflected(_FINISHING)) and bool(stretch.marks(Role.NOT))
    return denies or bool(stretch.own & analysis.spoken(_CARRYING_STARTS))


def read_completion(stretch: Stretch, begun: EventFrame) -> Iterator[Reading]:
    """Nothing said but that what the clause before began was not brought to its end: "… without finishing it"."""
    denials = stretch.marks(Role.NOT)
    said, is_denied = _finishing(stretch)
    if not said or is_denied != bool(denials) or stretch.own & stretch.content & ~said:
        return
    if any(span_mask(edge.start, edge.end) & ~said for edge in stretch.quantities):
        return
    if begun.negated or len(begun.events) != 1:
        return
    missing = _end_of(stretch.index, begun.events[0])
    if missing is None:
        return
    ledger = Ledger(stretch, extra=-_INDIRECT + _IDIOM * (said & (said - 1) > 0) + _SET_RIGHT * _went_wrong(begun))
    ledger.use(said)
    ledger.use_inside(said)
    for edge in stretch.quantities:
        ledger.use_edge(edge)
    ledger.marks.update(denials[:1])
    ledger.use_marks(Role.PRONOUN)
    window = None
    for edge in stretch.times:
        if isinstance(edge.meaning, Window) and window is None:
            ledger.use_edge(edge)
            window = edge.meaning
    frame = EventFrame(
        (missing.name,),
        ledger.mask,
        verb_mask=said & -said,
        negated=True,
        window=window,
        pronoun=bool(stretch.marks(Role.PRONOUN)),
        said_negation=True,
    )
    reading = ledger.reading(frame)
    yield reading._replace(score=reading.score - FRAME_COST)


def _went_wrong(begun: EventFrame) -> bool:
    return name_lemmas(begun.events[0])[-1][0] in _FAILED


def _finishing(stretch: Stretch) -> tuple[int, bool]:
    """The tokens that say that something is brought to its end, or is not, and whether that has to be denied."""
    for number in bits(stretch.own & stretch.analysis.spoken(_CARRYING_STARTS)):
        ends = [each for each in _CARRYING.at(stretch.analysis.tokens, number) if each[0] <= stretch.high]
        if ends:
            end, needs_denial = max(ends)
            return span_mask(number, end), needs_denial
    verbs = stretch.own & stretch.analysis.inflected(_FINISHING)
    return (verbs if verbs.bit_count() == 1 else 0), True


def _end_of(index: SpaceIndex, name: str) -> Entry | None:
    """The event that brings to its end what another one begins: by their concepts, or by their names."""
    begun = index.event(name)
    for concept in concepts().events.values():
        if concept.unfinished is not None and concept.unfinished[0] in begun.concepts:
            missing = concept.unfinished[1]
            for each in (missing, *concepts().events[missing].near):
                found = _alike(index, begun, each)
                if found is not None and found.id != begun.id:
                    return found
    words_of = [options[0] for options in name_lemmas(name)]
    if words_of and words_of[-1] in _FAILED:
        return _success_of(index, begun, words_of)
    if words_of and words_of[0] in _STARTS:
        return _done_at_last(index, words_of)
    if not words_of or words_of[-1] not in _STARTS:
        return None
    ends = [
        (index.entries[number].prior, number)
        for (kind, other, _), number in index.by_key.items()
        if kind is Kind.EVENT and _ends(words_of, [options[0] for options in name_lemmas(other)])
    ]
    return index.entries[max(ends)[1]] if ends else _deed_of_path(index, words_of)


def _success_of(index: SpaceIndex, failed: Entry, words_of: Sequence[str]) -> Entry | None:
    """The event of the same thing that tells that it went through, where another one failed: for a payment, to pay."""
    ways = _ENDS | _GONE_THROUGH
    family = list(words_of[:-1])
    things = set(family)
    found = []
    for entry in index.entries:
        if entry.kind is not Kind.EVENT or not entry.active or entry.id == failed.id:
            continue
        *about, deed = [options[0] for options in name_lemmas(entry.name)] or [""]
        if deed in ways and not things.isdisjoint(about):
            found.append((about == family, entry.prior, -entry.id))
    if found:
        return index.entries[-max(found)[2]]
    paid = index.best_event(_PAYMENT, active=True) if _PAYMENT in things else None
    return paid or (index.best_event(_BOUGHT, active=True) if _PAYMENT in things else None)


def _deed_of_path(index: SpaceIndex, words_of: Sequence[str]) -> Entry | None:
    """The deed that a flow leads to: what is cancelled at the end of the cancellation flow."""
    about = [word for word in words_of[:-1] if word not in _PATHS]
    if not about or len(about) == len(words_of) - 1:
        return None
    deeds = {about[-1], *stems_of(about[-1])}
    found = [
        entry
        for entry in index.entries
        if entry.kind is Kind.EVENT and entry.active and not deeds.isdisjoint(deed_lemmas(entry.name)[:1])
    ]
    return max(found, key=lambda entry: (entry.prior, -entry.id), default=None)


def _done_at_last(index: SpaceIndex, begun: list[str]) -> Entry | None:
    """The event of the deed that a form or the like is for: donated, of started_donation_form."""
    things = set(begun) - _STARTS - _PAPER
    roots = things.union(*(stems_of(thing) for thing in things))
    found = []
    for (kind, other, _), number in index.by_key.items():
        if kind is Kind.EVENT:
            rest = {options[0] for options in name_lemmas(other)} - _ENDS
            if rest and rest <= roots:
                found.append((index.entries[number].prior, number))
    return index.entries[max(found)[1]] if found else None


def _ends(begun: list[str], other: list[str]) -> bool:
    return len(other) == len(begun) and other[:-1] == begun[:-1] and other[-1] in _ENDS


def without_begun(reading: Reading, previous: EventFrame) -> Reading:
    """A reading of something begun and not ended, without the beginning that was said before."""
    match reading.frames:
        case (EventFrame() as begun, EventFrame() as missing) if (
            begun.events == previous.events and not begun.tests and not begun.negated and missing.negated
        ):
            return reading._replace(frames=(missing,))
        case _:
            return reading
