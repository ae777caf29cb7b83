"""Which of several deeds came first, where another clause or the tense says so, and no word of order between them.

"After leaving, they joined …"; "left and, since leaving, joined …"; "a refund on an order they'd placed"; "before
upgrading they had clicked". What is found here, `funnels` nests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, counted_from, span_mask
from coterie.nlu.clauses import Clause, previous_event
from coterie.nlu.frames import EventFrame
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import bits
from coterie.nlu.tokens import Token
from coterie.nlu.verbnouns import stems_of

_SUBJECTS, _HAD, _HAVE = words("they he she"), words("had 'd would"), words("have has had 've 's")
_PARTICLES = words("in up out off on over back down")
_TELLERS = _SUBJECTS | words("who")
_VERB_REACH = 2
_FROM = words("of after following from since")
_JOINING = (Role.AND, Role.OR, Role.BUT, Role.NOR, Role.COMMA, Role.STOP, Role.THEN)
_BEHIND = (Role.SINCE, Role.THEN)
_TURNING = (Role.AFTER, Role.BEFORE, Role.EARLIER)
_AFTER_ALL = (Role.AND, Role.OR, Role.NOR, Role.BUT, Role.RELATIVE, *_TURNING)
_COMPLETE = words("have has had been already just ever also they then only").union(("'ve", "'s", "'d"))


def find_order(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Mark the clauses that follow or precede the event before, and drop those that only say what it counts from."""
    for number, clause in enumerate(clauses):
        frame = clause.event
        if frame is None or clause.dropped:
            continue
        before = previous_event(clauses, number)
        if before is not None and (told := _dated(clauses, number, analysis)) is not None:
            told.set_window(frame.window)
            clause.dropped = True
            continue
        _count_back(clauses, number, analysis)
        if before is None:
            _open(clauses, number, analysis)
        elif frame.negated and (later := _denied_with(clauses, number, analysis)) is not None:
            clause.follows = True
            clause.set_event(replace(frame, follow=frame.follow or later.follow))
        elif _opens_with_time(clause, analysis) and _begins_sentence(clauses, number, analysis):
            _count_next(clause, clauses[number + 1 :])
        elif _opens_anew(clauses, number, analysis):
            clauses[number + 1].follows = True
            clause.lead = tuple(mark for mark in clause.lead if mark.role is not Role.AFTER)
        elif _turns_to_deed(clause) or frame.follow is not None:
            _count_from(clauses, number, analysis)
        if frame.negated or before is None or before.event is None or before.event.events == frame.events:
            continue
        if _says_pluperfect(clause, analysis) or (before.event.same and _tells_which(clause, analysis)):
            clause.precedes = True
            clause.set_event(replace(frame, tied=True))


def _open(clauses: Sequence[Clause], number: int, analysis: Analysis) -> None:
    """Let the first deed come before or after the next one, as it says: "after leaving, …", "within a day of it, …"."""
    clause, following = clauses[number], _next(clauses, number)
    if following is None or clause.event is None or clause.event.negated:
        return
    if clause.leads(Role.AFTER) or (clause.leads(Role.SINCE) and _turns_to_deed(clause)):
        following.follows = True
    elif clause.leads(Role.BEFORE):
        following.precedes = True
    elif _opens_with_time(clause, analysis):
        _count_next(clause, clauses[number + 1 :])


def _count_back(clauses: Sequence[Clause], number: int, analysis: Analysis) -> None:
    """Let what stands behind a time that ends a clause be what came first: "a sale within a day of | either A or B"."""
    clause, frame = clauses[number], clauses[number].event
    following = clauses[number + 1] if number + 1 < len(clauses) else None
    if frame is None or frame.follow is None or following is None or following.event is None:
        return
    ends = (edge.end for edge in analysis.times if edge.meaning == frame.follow)
    if following.leads(Role.EITHER) and clause.high in ends and analysis.words[clause.high - 1] in _FROM:
        following.precedes = not following.event.negated


def _denied_with(clauses: Sequence[Clause], number: int, analysis: Analysis) -> EventFrame | None:
    """The event denied with this one, where its word of order holds for both: "no flight or hotel booked since"."""
    following = clauses[number + 1] if number + 1 < len(clauses) else None
    frame = following.event if following is not None else None
    if following is None or frame is None or not frame.negated or not following.leads(Role.OR, Role.NOR):
        return None
    said = any(
        mark.role in _BEHIND and mark.start >= following.low
        for mark in (*following.lead, *analysis.marks)
        if mark.start < following.high or mark in following.lead
    )
    return frame if said or frame.follow is not None else None


def has_since(clause: Clause, analysis: Analysis) -> bool:
    """Whether a "since" stands inside a perfect: "and have since started a chat"."""
    mark = next((mark for mark in clause.lead if mark.role is Role.SINCE), None)
    return mark is not None and mark.start > 0 and analysis.tokens[mark.start - 1].word in _HAVE


def _turns_to_deed(clause: Clause) -> bool:
    """Whether a clause begins with a word of order and goes on with a deed: "after leaving"."""
    return clause.leads(Role.AFTER, Role.SINCE) and clause.body < clause.high and not clause.leads(Role.THEN)


def _opens_anew(clauses: Sequence[Clause], number: int, analysis: Analysis) -> bool:
    """Whether a deed is told as what the next one came after: "set an alert, and after it went off they booked"."""
    clause, following = clauses[number], _next(clauses, number)
    if following is None or not clause.leads(Role.AND) or not _turns_to_deed(clause):
        return False
    if clause.leads(Role.SINCE) or following.event is None or following.event.follow is not None:
        return False
    return _restated(clauses, number, analysis) is None


def _opens_with_time(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause begins with a time and the deed it counts from: "within 3 days of joining, they ordered"."""
    frame = clause.event
    if frame is None or frame.follow is None or frame.negated:
        return False
    edges = (edge for edge in analysis.times if edge.meaning == frame.follow and clause.low <= edge.start)
    first = next((edge for edge in edges if edge.end < clause.high), None)
    if first is None or analysis.words[first.end - 1] not in _FROM:
        return False
    return not analysis.content & span_mask(clause.body, first.start)


def _begins_sentence(clauses: Sequence[Clause], number: int, analysis: Analysis) -> bool:
    """Whether what was done in the time that a clause begins with is told by the next one, behind another deed."""
    following = _next(clauses, number)
    is_apart = clauses[number].leads(Role.AND, Role.STOP) and following is not None and following.leads(Role.COMMA)
    return is_apart and _restated(clauses, number, analysis) is None


def _count_next(clause: Clause, following: Sequence[Clause]) -> None:
    """Let the deed of the next clause, or each of its alternatives, come in the time after that of the first one."""
    frame = clause.event
    if frame is None or following[0].event is None or following[0].event.follow is not None:
        return
    for each in following:
        later = each.event
        is_other = each is following[0] or each.leads(Role.OR, Role.NOR)
        if later is None or later.follow is not None or not is_other:
            break
        each.set_event(replace(later, follow=frame.follow))
        each.follows = True
    clause.set_event(replace(frame, follow=None))


def _next(clauses: Sequence[Clause], number: int) -> Clause | None:
    """The clause right behind one, if it is a sentence of its own about an event."""
    following = clauses[number + 1] if number + 1 < len(clauses) else None
    if following is None or following.event is None or following.dropped:
        return None
    return None if following.leads(*_AFTER_ALL) else following


def _count_from(clauses: Sequence[Clause], number: int, analysis: Analysis) -> None:
    """Take a clause that only names a deed said before as what the next one, or that deed itself, counts from."""
    clause, frame = clauses[number], clauses[number].event
    told = _restated(clauses, number, analysis) or _repeated(clauses, number)
    if told is None or frame is None:
        return
    following = _next(clauses, number)
    if following is not None and following.event is not None:
        clause.dropped = following.follows = True
        if frame.follow is not None and following.event.follow is None:
            following.set_event(replace(following.event, follow=frame.follow))
    elif frame.follow is not None:
        between = clauses[clauses.index(told) + 1 : number][-1:]
        later = told if told.precedes or not between else between[0]
        if later is not clause and later.event is not None and later.event.follow is None:
            clause.dropped = True
            later.set_event(replace(later.event, follow=frame.follow))
            later.follows = not later.precedes
    elif clause.leads(Role.AFTER) and clauses[number - 1] is not told and clauses[number - 1].event is not None:
        clause.dropped = clauses[number - 1].follows = True  # "began a trial, and no visit after it began"


def _repeated(clauses: Sequence[Clause], number: int) -> Clause | None:
    """The clause whose very event another one is about that says nothing new: "quit a guild, … after leaving"."""
    clause, frame = clauses[number], clauses[number].event
    if frame is None or frame.tests or frame.counts or frame.window is not None or frame.negated:
        return None
    nearest = number if frame.follow is not None and clause.leads(Role.RELATIVE) else number - 1
    for earlier in reversed(clauses[:nearest]):
        told = earlier.event
        if told is not None and told.events == frame.events and not earlier.dropped and not told.negated:
            is_told = clause.leads(Role.AFTER) or nearest == number or (frame.follow is not None and not clause.lead)
            return earlier if is_told else None
    return None


def _restated(clauses: Sequence[Clause], number: int, analysis: Analysis) -> Clause | None:
    """The clause before whose deed a clause names again, with nothing new said."""
    clause = clauses[number]
    said = _said_untimed(clause, analysis)
    if not said or any(analysis.roles(Role.NOT, clause.low, clause.high)):
        return None
    for earlier in reversed(clauses[:number]):
        spoken = {deed for token in analysis.tokens[earlier.low : earlier.high] for deed in _deeds(token)}
        if earlier.event is not None and all(not spoken.isdisjoint(_deeds(token)) for token in said):
            return earlier
    return None


def _said_untimed(clause: Clause, analysis: Analysis) -> list[Token]:
    """What a clause says besides its times."""
    timed = 0
    for edge in analysis.times:
        timed |= span_mask(edge.start, edge.end)
    own = span_mask(clause.body, clause.high) & ~timed
    said = [analysis.tokens[n] for n in bits(own & (analysis.content | analysis.verbs))]
    return [token for token in said if token.word not in _COMPLETE]


def _dated(clauses: Sequence[Clause], number: int, analysis: Analysis) -> Clause | None:
    """The clause whose deed another one only names once more to say when it was: "…, that visit being last week".

    The nearest that tells of the deed by its own word is meant, and there only if it has no time yet.
    """
    clause, frame = clauses[number], clauses[number].event
    if frame is None or frame.window is None or frame.follow is not None or frame.negated or frame.counts:
        return None
    if not clause.leads(Role.COMMA, Role.RELATIVE, Role.STOP, Role.WITH) or clause.leads(Role.OR, Role.BUT, Role.THEN):
        return None
    said = _said_untimed(clause, analysis)
    if len(said) != 1 or any(analysis.roles(Role.NOT, clause.low, clause.high)):
        return None
    behind = said[0].index + 1
    if not _PARTICLES.isdisjoint(analysis.words[behind : behind + 1]) and not any(
        e.start <= behind < e.end for e in analysis.times
    ):
        return None  # "signed up, signed in within the last week"
    deed = _deeds(said[0])
    for earlier in reversed(clauses[:number]):
        told = earlier.event
        if told is not None and any(deed & _deeds(token) for token in analysis.tokens[earlier.body : earlier.high]):
            return earlier if told.window is None and not told.negated else None
    return None


def _deeds(token: Token) -> frozenset[str]:
    """The verbs that a word is a form of, or is made from."""
    return frozenset((*token.lemmas, *stems_of(token.word)))


def counted_step(clauses: Sequence[Clause], number: int, analysis: Analysis) -> Clause | None:
    """The later step of a funnel that a clause counts from: "…, cancelled it, and rang within 5 days of cancelling".

    "… and haven't installed it again since" is since the latest step, where the first one did just that.
    """
    clause, frame = clauses[number], clauses[number].event
    last = clauses[number - 1]
    if frame is None:
        return None
    for edge in counted_from(analysis.times, analysis.tokens):
        if edge.meaning == frame.follow and clause.low <= edge.start < clause.high:
            deed = set(analysis.tokens[edge.end].lemmas)
            for step in reversed(clauses[:number]):
                said = (lemma for n in range(step.low, step.high) for lemma in analysis.tokens[n].lemmas)
                if step.event is not None and not deed.isdisjoint(said):
                    return step
    says_since = clause.leads(Role.SINCE) or any(analysis.roles(Role.SINCE, clause.low, clause.high))
    is_since = says_since and frame.negated and frame.follow is None
    return last if is_since and last.dropped and last.parent is not None and last.event is not None else None


def _says_pluperfect(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause about the object of the one before tells what had been done with it: "a seat they'd booked"."""
    if clause.leads(*_JOINING, Role.AFTER, Role.BEFORE, Role.SINCE):
        return False
    tokens, frame = analysis.tokens, clause.event
    verbs = _told(frame)
    for n in range(max(clause.start - 1, 1), clause.high - 1):
        is_had = tokens[n].word in _TELLERS and (tokens[n + 1].word in _HAD or tokens[n + 1].text in _HAD)
        if is_had and verbs & span_mask(n + 2, n + 2 + _VERB_REACH):
            return True
    return False


def _tells_which(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause tells which the same thing was: "completed the same course they enrolled in"."""
    if clause.leads(*_JOINING, Role.AFTER, Role.BEFORE, Role.SINCE):
        return False
    verbs = _told(clause.event)
    places = range(max(clause.start - 1, 1), clause.high - 1)
    return any(analysis.words[n] in _SUBJECTS and verbs >> (n + 1) & 1 for n in places)


def _told(frame: EventFrame | None) -> int:
    return (frame.verb_mask or frame.mask) if frame is not None else 0


def alternatives(clauses: Sequence[Clause], last: Clause) -> list[Clause]:
    """A clause with the events before it that an "or" joins to it: "saw A or opened B, then bought"."""
    found, number = [last], clauses.index(last)
    while number and clauses[number].junction is Role.OR:
        earlier = clauses[number - 1]
        if earlier.event is None or earlier.dropped or earlier.event.negated:
            break
        found.append(earlier)
        number -= 1
    return found[::-1]
