"""Clauses on their way from the chart to conditions: what each says, how it is joined, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import Condition, Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.derivations import Derivation, Item
from coterie.nlu.frames import AudienceFrame, EventFrame, Frame, LooseFrame, Shape, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.irregular import IRREGULAR
from coterie.nlu.meanings import Bound, Window
from coterie.schema.space import Collection

_CLOSING = (Role.STOP, Role.CASES, Role.RELATIVE, Role.BUT)
_FINITE = words("are is were was have has had do does did")
_ADVERBS = words("also mostly mainly usually normally typically always only never not just recently")
_NO_MORE_THAN = (Operator.EQUALS, Operator.AT_MOST)
_TRAILING = (Role.THEN, Role.SINCE, Role.EARLIER, Role.LEFT_OUT)


@dataclass
class Clause:
    """One clause, changed by each pass of the composer until it is a condition.

    It takes the tokens from `low` up to `high`, and `lead` are the marks that open it. `junction` joins it to the
    clause before; `strong` closes what went before. `pair` is the event that shares its objects ("opened or clicked an
    email"), joined by `pair_role`. `children` are the later steps of a funnel, made of `steps`, and `parent` is the
    clause whose later step this one became. With `left_out`, whoever is all that its frames say is left out, among them
    what clauses `beside` it say ("unless they are staff and live in Lyon"). An event `follows` or `precedes` the one
    before where other clauses say so ("after leaving, …"), or the tense ("an order they had placed"). `again` says that
    it denies once more what the clause before said ("none since"). A clause that is `dropped` lives on in another.
    `start` is `low`, or where the items begin that say nothing and only open the clause ("and anyone" of "and anyone
    who …"). `not_both` says that it and the alternative before exclude each other. One that is `elliptic` is a mere
    noun which shares the verb of the clause before, one that is `attached` begins with "with" or the like, and one
    `of_people` has a noun for those who are meant, and one that `tells_doers` says by whom it was done. One that
    `shares_time` says that its time is that of the clause before ("in those 30 days"), and so no time after its event.
    """

    low: int
    high: int
    lead: tuple[Mark, ...]
    frames: list[Frame]
    junction: Role
    strong: bool
    pair: EventFrame | None = None
    pair_role: Role | None = None
    children: list[Condition] = field(default_factory=list)
    parent: Clause | None = None
    steps: list[Clause] = field(default_factory=list)
    quantifier: Role | None = None
    again: bool = False
    dropped: bool = False
    left_out: bool = False
    beside: Clause | None = None
    follows: bool = False
    precedes: bool = False
    start: int = -1
    not_both: bool = False
    predicate: bool = False
    elliptic: bool = False
    attached: bool = False
    pair_listed: bool = False
    shares_time: bool = False
    of_people: bool = False
    tells_doers: bool = False

    def leads(self, *roles: Role) -> bool:
        """Whether one of the opening marks has one of these roles."""
        return bool([mark for mark in self.lead if mark.role in roles])

    @property
    def body(self) -> int:
        """The token after the opening marks."""
        return self.lead[-1].end if self.lead else self.low

    @property
    def said(self) -> Frame:
        """The last frame: what the clause is about when something follows it."""
        return self.frames[-1]

    @property
    def event(self) -> EventFrame | None:
        """The event of the clause, if its last frame is one."""
        frame = self.frames[-1]
        return frame if isinstance(frame, EventFrame) else None

    def set_event(self, frame: EventFrame) -> None:
        """Replace the last frame by an event."""
        self.frames[-1] = frame

    @property
    def window(self) -> Window | None:
        """The window of the event, if there are both."""
        return self.event.window if self.event is not None else None

    def set_window(self, window: Window | None) -> None:
        """Replace the window of the event."""
        if self.event is not None:
            self.set_event(replace(self.event, window=window))
            self.give_window_to_like(window)

    def give_window_to_like(self, window: Window | None) -> None:
        """Give a window to the other occurrences of the event that the clause asks for: "on a PC and on a tablet"."""
        for number, frame in enumerate(self.frames[:-1]):
            is_like = isinstance(frame, EventFrame) and self.event is not None and frame.events == self.event.events
            if isinstance(frame, EventFrame) and is_like and frame.window is None:
                self.frames[number] = replace(frame, window=window)

    def set_pair_window(self, window: Window | None) -> None:
        """Give a window to the pair, unless it has one of its own."""
        if self.pair is not None and self.pair.window is None:
            self.pair = replace(self.pair, window=window)


def clauses_of(derivation: Derivation) -> list[Clause]:
    """The clauses of a derivation. Items that say nothing only hand their marks to the clause that follows them."""
    clauses: list[Clause] = []
    carried: list[Item] = []
    for item in derivation.items:
        if not item.reading.frames:
            carried.append(item)
            continue
        clause = _clause(item)
        if clauses and not carried and _closes_before(item):
            clauses[-1].lead += item.lead[:1]  # "renewed after that, …"
            clause.lead, clause.low = item.lead[1:], item.lead[0].end
        if carried:
            clause.lead = (*_leads(carried), *item.lead)
            clause.start = carried[0].low
            # An "or" before words that found no place joins what follows only where that has no joining word itself.
            if clauses and clause.leads(Role.OR) and not item.leads(Role.BUT, Role.AND):
                clause.junction = Role.OR
            clause.strong = clause.strong or any(earlier.leads(*_CLOSING) for earlier in carried)
        if clauses and _closes(clauses[-1]) and clause.junction is not Role.OR:
            clause.strong = True
        if clauses and clause.leads(Role.NOT_BOTH):
            clauses[-1].not_both = clause.strong = True
        if clause.leads(Role.ONE_IS_ENOUGH):
            _make_alternatives(clauses)
            clause.strong = True
        clauses.append(clause)
        carried = []
    if clauses and any(item.leads(Role.NOT_BOTH) for item in carried):
        clauses[-1].not_both = True
    if any(item.leads(Role.ONE_IS_ENOUGH) for item in carried):
        _make_alternatives(clauses)
    if clauses:  # "… afterwards", "… in both cases" at the very end
        clauses[-1].lead += tuple(mark for mark in _leads(carried) if mark.role in _TRAILING)
    return clauses


def _make_alternatives(clauses: Sequence[Clause]) -> None:
    """Turn the list that ends here into one of alternatives: "VIPs and club members (either one)"."""
    last = clauses[-1].said if clauses else None
    if isinstance(last, TraitFrame) and len({test.path for test in last.tests}) == len(last.tests) > 1:
        clauses[-1].frames[-1] = replace(last, any_test=True)  # "e-mail and SMS opt-in, either is fine"
        return
    for before, clause in reversed(list(pairwise(clauses))):
        is_listed = clause.leads(Role.AND, Role.OR, Role.COMMA) and not clause.leads(*_CLOSING, Role.WHOSE)
        if type(clause.said) is not type(before.said) or not is_listed:
            return
        clause.junction = Role.OR


def _closes_before(item: Item) -> bool:
    """Whether a word of order stands before the comma, and so in the clause before."""
    roles = [mark.role for mark in item.lead[:2]]
    return len(roles) > 1 and roles[0] in _TRAILING and roles[1] in (Role.COMMA, Role.STOP)


def _clause(item: Item) -> Clause:
    comma_and = item.leads(Role.COMMA) and item.leads(Role.AND)
    clause = Clause(
        low=item.low,
        start=item.low,
        high=item.high,
        lead=item.lead,
        frames=[_denied_if_none(frame) for frame in item.reading.frames],
        junction=Role.OR if item.leads(Role.OR) else Role.NOR if item.leads(Role.NOR) else Role.AND,
        strong=comma_and or item.leads(*_CLOSING, Role.WHOSE),
    )
    if item.pair is not None and item.pair.reading.frames:
        last = item.pair.reading.frames[-1]
        clause.pair = last if isinstance(last, EventFrame) else None
        clause.pair_role = item.pair_role
        clause.pair_listed = item.pair.leads(Role.COMMA) and not item.pair.leads(Role.AND)
    return clause


def _denied_if_none(frame: Frame) -> Frame:
    """A frame, where no occurrence at all is the denial of any: "zero orders" as "no orders"."""
    if not isinstance(frame, EventFrame | LooseFrame) or frame.negated or len(frame.counts) != 1:
        return frame
    bound = frame.counts[0]
    if not isinstance(bound, Bound) or bound.number.value or bound.operator not in _NO_MORE_THAN:
        return frame
    if isinstance(frame, EventFrame) and (frame.measure is not None or frame.shape is not Shape.PLAIN):
        return frame
    return replace(frame, counts=(), negated=True, said_negation=True)


def _closes(clause: Clause) -> bool:
    """Whether a time or count by itself, which lives on in another clause, closes what is before: "(A or B) in May"."""
    return isinstance(clause.said, LooseFrame) and clause.leads(Role.STOP)


def _leads(items: Sequence[Item]) -> tuple[Mark, ...]:
    return tuple(mark for item in items for mark in item.lead)


def kept(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses that no pass has dropped."""
    return [clause for clause in clauses if not clause.dropped]


def previous_event(clauses: Sequence[Clause], number: int) -> Clause | None:
    """The nearest clause before the one at `number` that is about an event."""
    return next((c for c in reversed(clauses[:number]) if c.event is not None and not c.dropped), None)


def is_about_users(frame: Frame) -> bool:
    """Whether a frame is about users rather than accounts; events always are."""
    return not isinstance(frame, (TraitFrame, AudienceFrame)) or frame.collection is Collection.USERS


def is_predicate(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause begins with a verb that tells what people did or are, and not with a noun for them."""
    tokens = analysis.tokens
    at = clause.body
    while at < clause.high and tokens[at].word in _ADVERBS:
        at += 1
    if at >= clause.high:
        return False
    if clause.leads(Role.RELATIVE):
        return True
    verb = tokens[at]
    is_known = bool(analysis.verbs >> at & 1)  # "women" is irregular as well
    is_past = verb.word not in verb.lemmas and ((is_known and verb.word in IRREGULAR) or verb.word.endswith("ed"))
    is_verb = is_past or is_known
    return verb.word in _FINITE or (is_verb and not verb.word.endswith(("ing", "s")))


def is_elliptic(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause is a noun with its article, which shares the verb before: "had a bag lost or a flight late"."""
    if clause.leads(Role.COMMA, Role.STOP, Role.RELATIVE, Role.WHOSE, Role.BUT, Role.EITHER):
        return False
    spoken = analysis.words[clause.body : clause.high]
    return bool(spoken) and spoken[0] in _OF_NOUNS and not any(analysis.roles(Role.RELATIVE, clause.body, clause.high))


def is_of_people(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause has a noun for those who are meant, or is no more than such a noun of the space: "staff"."""
    said = span_mask(clause.body, clause.high)
    return bool(analysis.subjects & said) or not said & analysis.content & ~analysis.people


def is_attached(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause only adds to what is said of people, behind a comma: ", with 3 tickets or someone who …"."""
    return clause.body < clause.high and analysis.words[clause.body] in _ADDING


_OF_NOUNS, _ADDING = words("a an any some another"), words("with having w/")
