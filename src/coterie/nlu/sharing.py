"""What an event leaves unsaid of its object because the clause before has said it: "received none", "a class of hers".

A test of the event before holds for the next one too where words stand in for it: a number or "none" without a noun,
"the artist", "of hers", "there", the second of two messages. What a clause names itself is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce
from operator import or_

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.clausework import low_bit
from coterie.nlu.coherence import NOBODY, way_of
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.keptnames import CALLED, seen_with
from coterie.nlu.meanings import Bound, Edge, WindowKind
from coterie.nlu.mentioned import bits
from coterie.nlu.names import split_words
from coterie.nlu.things import has_id_of_first, is_id, tie

_THE, _OF = words("the that this"), "of"
_ANY = words("a an any no some")
_OWNERS = words("hers his theirs")
_PERSONS, _BEHIND_PERSON = words("her him"), words("a an the any no again twice once for about with on in , .") | {""}
"""Pronouns for a person who was named, and what shows that "her" is no owner of the noun behind it."""

_POSSESSIVE = words("her his")
_PEOPLE = words(
    "artist author creator host instructor teacher tutor coach trainer mentor stylist doctor player writer columnist "
    "chef seller speaker performer band maker designer"
)
"""Whose things are meant by "her", and words of the names of properties that tell of a person by name."""

_THERE = words("there")
_NAMING = words("id name title campaign code number type status")
"""Words of the names of properties that don't say what they are properties of."""

_PLACES = words(
    "place city town country destination location region state area store shop restaurant venue branch studio airport "
    "hotel club gym station port harbour harbor school campus theatre theater museum site property cinema market"
)
_GOALS = words("destination arrival to dest")
"""Words of the names of places that one goes to: "a flight there"."""

_MESSAGES = words("email mail e-mail push sms text message notification whatsapp newsletter")
_JOINERS = words("or and nor /")
_WAYS = words("by via through using on")
"""What stands before how something was done, of which the next deed need not be."""

_NEW_ONE, _NONE_NEW = words("new another different second"), ("no", "new")


def names_object(test: Test) -> bool:
    """Whether a test says which thing an event is about, rather than how much or that it lacks something."""
    is_amount = any(isinstance(a, Literal) and isinstance(a.value, (int, float)) for a in test.arguments)
    return not is_amount and test.operator is not Operator.ABSENT


def shareable(earlier: EventFrame, frame: EventFrame, index: SpaceIndex) -> tuple[Test, ...]:
    """The tests of an event that name its object and that another one can have too."""
    named = [test for test in earlier.tests if names_object(test) and has(frame, test.path, index)]
    return tuple([test for test in named if not _holds_others(earlier, frame, test.path, index)])


def _holds_others(earlier: EventFrame, frame: EventFrame, path: str, index: SpaceIndex) -> bool:
    """Whether two events keep quite other values by one name: the reasons of a pause and those of a failed payment."""
    first, second = (
        {value for name in one.events if (kept := index.property_schema(name, path)) for value in map(str, kept.values)}
        for one in (earlier, frame)
    )
    return bool(first) and bool(second) and first.isdisjoint(second)


def without_borrowed(before: Clause, clause: Clause, analysis: Analysis, index: SpaceIndex) -> None:
    """Take from an event the tests by words of the clause before that its own words make needless or wrong.

    "Launched that same one" is tied to it by its id; "created a new one with admin scope" is another one; the "travel"
    of a travel card is no category of payments.
    """
    earlier, frame = before.event, clause.event
    if earlier is None or frame is None:
        return
    own = span_mask(clause.low, clause.high)
    borrowed = [test for test in frame.tests if test.mask and not test.mask >> clause.low]
    if not borrowed:
        return
    told = len(borrowed) < len(frame.tests)
    is_tied = (frame.same or frame.tied) and _is_tied_better(borrowed, earlier, frame, analysis, index)
    is_other = is_tied or (told and _says_new_one(clause, analysis)) or _says_none_new(clause, analysis)
    is_named = told and not frame.pronoun and _names_itself(frame, own, analysis)
    if not is_other and not is_named:
        return
    keeps_told = not is_other and not _names_any(frame, own, analysis)
    known = {test.path for test in earlier.tests} if keeps_told else set[str]()
    if is_tied and not frame.same:  # what only this event has is no word for the thing before
        known |= {test.path for test in borrowed if not has(earlier, test.path, index)}
    kept = [test for test in frame.tests if test not in borrowed or test.path in known]
    if len(kept) < len(frame.tests):
        clause.set_event(replace(frame, tests=tuple(kept)))


def _is_tied_better(
    borrowed: Sequence[Test], earlier: EventFrame, frame: EventFrame, analysis: Analysis, index: SpaceIndex
) -> bool:
    """Whether a tie says more than tests that hold for the thing before: by its id, or by which of several it was."""
    paths = tie(earlier, frame, analysis, index)
    if paths is None:
        return False
    several = [test.path for test in borrowed if test.operator is Operator.ONE_OF]
    if is_id(paths[1]):
        is_named = any(not CALLED.isdisjoint(split_words(test.path)[-1:]) for test in borrowed)
        return frame.same or (frame.pronoun and not is_named and has_id_of_first(earlier, frame, index))
    return paths[0] in several and len(several) == len(borrowed)


def _says_new_one(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause is about another thing of the kind: "a new one"."""
    said = analysis.words[clause.low : clause.high]
    return any(word == "one" and said[n - 1] in _NEW_ONE for n, word in enumerate(said) if n)


def _says_none_new(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause denies anything new, which is of no thing before: "cancelled Plus, and no new plan since"."""
    said = analysis.words[clause.low : clause.high]
    return any(said[n : n + 2] == _NONE_NEW for n in range(len(said)))


def _names_itself(frame: EventFrame, own: int, analysis: Analysis) -> bool:
    """Whether a noun of the clause names its event."""
    return bool(frame.mask & (~frame.verb_mask | analysis.nominal) & own & analysis.content)


def _names_any(frame: EventFrame, own: int, analysis: Analysis) -> bool:
    """Whether it is any thing of the kind that a clause names: "a fee for a change"."""
    values = reduce(or_, (test.mask for test in frame.tests), 0)
    nouns = frame.mask & own & analysis.content & (~frame.verb_mask | analysis.nominal) & ~values
    return any(analysis.words[number - 1] in _ANY for number in bits(nouns) if number)


def share_object(before: Clause, clause: Clause, analysis: Analysis, index: SpaceIndex) -> None:
    """Give an event the tests of the one before that its own words stand in for."""
    earlier, frame = before.event, clause.event
    if earlier is None or frame is None or not earlier.tests:
        return
    told = {test.path for test in frame.tests}
    shared = tuple([test for test in shareable(earlier, frame, index) if test.path not in told])
    if shared and _counts_no_noun(clause, frame, analysis):
        shared = tuple([test for test in shared if not _says_way(test, analysis)])
        _add(clause, frame, shared)
        _share_window(before, clause)
        return
    ways = [way_of(index.event(each.events[0])) for each in (earlier, frame)]
    paths = tie(earlier, frame, analysis, index) if frame.same else None
    if paths is not None and is_id(paths[1]):
        return  # "ordered nothing from that restaurant" is tied to it by its id
    found = [*_meant_by_nouns(shared, clause, analysis, are_messages=all(ways) and ways[0] != ways[1])]
    found += _meant_by_owner(shared, clause, analysis)
    if not told & {test.path for test in earlier.tests}:
        found += _meant_by_there(earlier, frame, clause, analysis, index)
    _add(clause, frame, tuple(dict.fromkeys(found)))


def share_detail(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Let what stands behind an alternative be told of all: "booked a flight or a hotel with the coupon SUN10".

    So it is where the last one leaves its verb to the first, and what was done with that is told by no detail itself.
    """
    for number, clause in enumerate(clauses):
        last = clause.event
        if last is None or last.negated or not clause.leads(Role.OR) or not _leaves_verb(clause, last, analysis):
            continue
        told = [test for test in last.tests if _is_detail(test, clause, analysis)]
        for earlier in reversed(clauses[:number] if told else ()):
            frame = earlier.event
            if frame is None or frame.negated or any(_is_detail(test, earlier, analysis) for test in frame.tests):
                break
            paths = {test.path for test in frame.tests}
            shared = tuple([test for test in told if test.path not in paths and has(frame, test.path, index)])
            if frame.events != last.events:
                _add(earlier, frame, shared)
            if not _leaves_verb(earlier, frame, analysis) or not earlier.leads(Role.COMMA, Role.OR):
                break


def _leaves_verb(clause: Clause, frame: EventFrame, analysis: Analysis) -> bool:
    """Whether a clause is a noun without a verb of its own."""
    deeds = analysis.verbs & ~analysis.nominal & frame.verb_mask
    return not deeds & span_mask(clause.body, clause.high)


def _is_detail(test: Test, clause: Clause, analysis: Analysis) -> bool:
    """Whether a test of a clause stands behind a preposition, which what it is told of may stand before."""
    first = low_bit(test.mask & span_mask(clause.body, clause.high))
    marks = [m for m in analysis.roles(Role.WITH, clause.body, first) if m.start > clause.body]
    marks += [m for m in analysis.roles(Role.PREPOSITION, clause.body, first) if m.start > clause.body]
    return first > clause.body and bool(marks)


def share_forward(clause: Clause, following: Clause, analysis: Analysis, index: SpaceIndex) -> None:
    """Give a bare verb the object that is said behind the next one: "neither viewed nor added the red lamp"."""
    frame, later = clause.event, following.event
    if frame is None or later is None or frame.tests or frame.pronoun or not following.leads(Role.NOR, Role.OR):
        return
    if following.leads(Role.COMMA, Role.RELATIVE, Role.BUT) or frame.counts or frame.events == later.events:
        return
    if frame.mask & span_mask(clause.low, clause.high) & analysis.content & ~analysis.verbs:
        return
    shared = [test for test in shareable(later, frame, index) if not _says_way(test, analysis)]
    _add(clause, frame, tuple(shared))


def _add(clause: Clause, frame: EventFrame, tests: tuple[Test, ...]) -> None:
    if tests:
        clause.set_event(replace(frame, tests=(*frame.tests, *tests)))


def _share_window(before: Clause, clause: Clause) -> None:
    """Let a number without a noun count in the time of the clause before: "won 9 in the last week and lost 2"."""
    window = before.window
    is_told_apart = clause.event is not None and clause.event.negated and clause.leads(Role.BUT)
    if clause.window is None and window is not None and window.kind is WindowKind.LAST and not is_told_apart:
        clause.set_window(window)


def has(frame: EventFrame, path: str, index: SpaceIndex) -> bool:
    """Whether the events of a frame have a property."""
    return all(index.property_schema(name, path) is not None for name in frame.events)


def _says_way(test: Test, analysis: Analysis) -> bool:
    """Whether a test says by which way something was done: "on the app", "by card"."""
    first = low_bit(test.mask)
    return any(analysis.words[n] in _WAYS for n in range(max(0, first - 2), max(0, first)))


def _counts_no_noun(clause: Clause, frame: EventFrame, analysis: Analysis) -> bool:
    """Whether a number or a "none" stands in for the things that an event is about: "lost fewer than 5"."""
    own = span_mask(clause.low, clause.high)
    if not frame.verb_mask & own:
        return False
    if any(analysis.words[n + 1 : n + 2] != (_OF,) for n in bits(analysis.spoken(NOBODY) & own)):
        return True
    if frame.pronoun:
        return False
    for edge in analysis.quantities:
        if clause.low <= edge.start and edge.end <= clause.high and _is_count(edge, frame):
            nouns = analysis.content & ~(analysis.verbs & ~analysis.nominal)
            return edge.end >= clause.high or not nouns >> edge.end & 1
    return False


def _is_count(edge: Edge, frame: EventFrame) -> bool:
    """Whether a number is how many an event is said to have been."""
    meaning = edge.meaning
    if not isinstance(meaning, Bound):
        return meaning in frame.counts
    return any(isinstance(count, Bound) and count.number == meaning.number for count in frame.counts)


def _meant_by_nouns(
    shared: Sequence[Test], clause: Clause, analysis: Analysis, *, are_messages: bool
) -> Iterator[Test]:
    """The tests that "the artist", "the game" or, behind another message, "the push" point back to."""
    for number in range(clause.low, clause.high) if shared else ():
        before = analysis.words[number - 1] if number else ""
        lemmas = analysis.tokens[number].lemmas
        if are_messages and not _MESSAGES.isdisjoint(lemmas):
            if before in _THE or (before in _JOINERS and number == clause.body):
                yield from shared
        elif before in _THE:
            yield from (test for test in shared if not _names_of(test.path).isdisjoint(lemmas))


def _names_of(path: str) -> frozenset[str]:
    """The words of the name of a property that say what it is a property of."""
    return frozenset(split_words(path)) - _NAMING


def _meant_by_owner(shared: Sequence[Test], clause: Clause, analysis: Analysis) -> list[Test]:
    """The test that names the person who is meant by "of hers" or "sent her a note"."""
    said = (*analysis.words[clause.low : clause.high], "")
    is_owner = any(word in _OWNERS and said[n - 1] == _OF for n, word in enumerate(said) if n)
    if not is_owner and not any(word in _PERSONS and said[n + 1] in _BEHIND_PERSON for n, word in enumerate(said)):
        if _POSSESSIVE.isdisjoint(said):
            return []
        shared = [test for test in shared if not _PEOPLE.isdisjoint(split_words(test.path))]  # "bought her merch"
    named = [test for test in shared if test.mask and analysis.tokens[low_bit(test.mask)].text[:1].isupper()]
    return sorted(named or shared, key=lambda test: test.mask)[-1:]


def _meant_by_there(
    earlier: EventFrame, frame: EventFrame, clause: Clause, analysis: Analysis, index: SpaceIndex
) -> list[Test]:
    """The test of the place that is meant by "there", which the event may keep under another name."""
    if _THERE.isdisjoint(analysis.words[clause.low : clause.high]):
        return []
    for test in reversed(earlier.tests):
        if not names_object(test) or _PLACES.isdisjoint(split_words(test.path)):
            continue
        if has(frame, test.path, index):
            return [test]
        paths = [*_kept_as(test, frame, index)]
        if paths:
            best = next((path for path in paths if not _GOALS.isdisjoint(split_words(path))), paths[0])
            return [replace(test, path=best)]
    return []


def _kept_as(test: Test, frame: EventFrame, index: SpaceIndex) -> Iterator[str]:
    """The properties of an event that tell of places and have seen the value of a test."""
    for item in seen_with(test, frame.events[0], index):
        if not _PLACES.isdisjoint(split_words(item.name)):
            yield item.name
