"""What a clause takes from the one before it: words that it leaves out, and the thing that a pronoun stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, counted_from, span_mask
from coterie.nlu.clausework import Stretch, high_bit, low_bit
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.derivations import Cell
from coterie.nlu.frames import EventFrame, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.marking import is_done_to_noun
from coterie.nlu.mentioned import Head, Mentioned, Qualities, bits

_JOINING = (Role.AND, Role.OR, Role.NOR, Role.COMMA, Role.BUT, Role.THEN, Role.NEITHER)
_WITHOUT, _THEY = ("without",), "they"
_PARTICLES = ("in", "out", "up", "to", "off", "on")
_THINGS = words("it them one ones")
"""Pronouns that stand for what the event before was about."""

_ONES = words("one ones")
_DOING, _DONE = words("do did done"), words("complete finish make place perform attend succeed")
"""Verbs for any deed, and last words of the names of events that say that it was carried through."""

_OF_NOUNS = words("no any zero more other")
"""Before a word that may be a verb, these say that it is none: "made no booking"."""

_OF_THINGS, _TURNING = words("that which"), words("but yet")
_UNDONE = words("is are was were has have had")
_LONGEST_VERB = 2
"""How many words of content a clause has at most that lacks the things which the next one names."""

_PASSIVE, _LONGEST_THING = words("is are was were been be got"), 2
"""What stands before what was done to two things, and how many words of content the first of them has at most."""

_NONE_OF_BOTH = words("no neither zero")
"""Before the first of two things, these deny what was done to both."""

_DENYING_THINGS = words("no zero without w/o")
_SURE, _POINTED_AT, _KEPT = 0.8, 0.9, 1.0
"""How surely a deed has to be said, and how well an event is named by it and by a pronoun for its thing.

The last is for one of another name that keeps all that was told of the thing.
"""


def goes_on_from(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause is joined to the one before: by a word, as "without ever opening it", "after …, they" are."""
    if any(mark.role in _JOINING for mark in cell.lead):
        return True
    if any(mark.role is Role.RELATIVE and analysis.words[mark.start] in _TURNING for mark in cell.lead):
        return is_bare_verb(analysis, cell.body, cell.high)  # "… was accepted but who haven't joined"
    if any(mark.role is Role.RELATIVE and analysis.words[mark.start] in _OF_THINGS for mark in cell.lead):
        said = analysis.words[cell.body : cell.body + 2]
        return len(said) > 1 and said[0] in _UNDONE and said[1] == "not"  # "a letter that wasn't signed"
    if any(mark.role is Role.AFTER for mark in cell.lead):
        return any(analysis.roles(Role.PRONOUN, cell.body, cell.high))  # "after being invited to it"
    if any(edge.start == cell.body for edge in counted_from(analysis.times, analysis.tokens)):
        return any(analysis.roles(Role.PRONOUN, cell.body, cell.high))  # "within a month of joining it"
    said = analysis.words
    return cell.low > 0 and (said[cell.low - 1] == _THEY or said[cell.body : cell.body + 1] == _WITHOUT)


def loans(analysis: Analysis, previous: EventFrame | TraitFrame, cell: Cell) -> list[int]:
    """The words that a clause may borrow: verbs, objects, and for a denial or "the … one" both without their values."""
    verbs, said_again = _verbs(analysis, previous), _said_again(analysis, previous.mask, cell)
    objects = previous.mask & ~verbs & ~said_again
    resumed = objects if analysis.weighs(objects) else previous.mask & ~said_again
    found = [verbs & ~said_again, resumed]
    leaves_values = isinstance(previous, EventFrame) and (_denies(analysis, cell) or _says_one(analysis, cell))
    if leaves_values and isinstance(previous, EventFrame) and previous.tests:
        values = 0
        for test in previous.tests:
            values |= test.mask
        found.append(previous.mask & ~values)
    return [loan for loan in dict.fromkeys(found) if loan]


def _denies(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause begins with a "not"."""
    mark = analysis.role_at(cell.body)
    return mark is not None and mark.role is Role.NOT


def _says_one(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause tells of another thing of the kind, with values of its own: "failed the Excel one"."""
    ones = (number for number in range(cell.body + 1, cell.high) if analysis.words[number] in _ONES)
    return any(analysis.content >> (number - 1) & 1 for number in ones)


def _said_again(analysis: Analysis, mask: int, cell: Cell) -> int:
    """The tokens of a mask whose words a cell says itself, so that it need not borrow them."""
    tokens = analysis.tokens
    own = {lemma for token in tokens[cell.body : cell.high] for lemma in token.lemmas}
    return sum(1 << number for number in bits(mask) if not own.isdisjoint(tokens[number].lemmas))


def _verbs(analysis: Analysis, frame: EventFrame | TraitFrame) -> int:
    """The tokens of a frame that are verbs, with their particles."""
    if isinstance(frame, EventFrame):
        return frame.verb_mask
    mask = 0
    for number in bits(frame.mask):
        token = analysis.tokens[number]
        is_particle = number and mask >> (number - 1) & 1 and token.word in _PARTICLES
        if is_particle or may_be_verb(token.lemmas):
            mask |= 1 << number
    return mask


def pointed_at(stretch: Stretch, previous: EventFrame) -> Iterator[Head]:
    """The events of the family of the one before whose deed a clause says, and a pronoun for the thing.

    "Didn't complete it" behind "joined Spring Steps" is no Challenge Completed, although nobody says "challenge".
    """
    by_pronoun = any(stretch.word(mark.end - 1) in _THINGS for mark in stretch.marks(Role.PRONOUN))
    by_pronoun = by_pronoun or is_done_to_noun(stretch.analysis.tokens, stretch.low)
    if not by_pronoun and not is_bare_verb(stretch.analysis, stretch.low, stretch.high):
        return
    earlier = stretch.index.event(previous.events[0])
    own = stretch.own & ~stretch.analysis.blocked
    light = own & stretch.analysis.spoken(_DOING) & stretch.analysis.spoken(_THINGS) >> 1
    verbs = stretch.analysis.verbs & ~stretch.analysis.nominal
    is_all = not own & stretch.content & ~verbs & ~stretch.time_mask
    kept = _keeping_told(stretch, previous, earlier) if is_all else ()
    for mentioned in (*_of_family(stretch, earlier), *kept):
        said = (_deed(mentioned, own) or _carried_through(mentioned, light)) if mentioned.entry.id != earlier.id else ()
        if said:
            mask = sum(1 << number for number, _ in said)
            strength = _POINTED_AT if mentioned.entry.family == earlier.family else _KEPT
            yield Head.of(mentioned.entry, mask, strength, said, "name", "name")


def _of_family(stretch: Stretch, earlier: Entry) -> Sequence[Mentioned]:
    """The events that the prompt says something of and that are named like the one before."""
    return stretch.heads.families.get(earlier.family, ()) if earlier.family else ()


def _keeping_told(stretch: Stretch, previous: EventFrame, earlier: Entry) -> Iterator[Mentioned]:
    """Those of other names that keep all that was told of the thing: the title of what was rented and is played."""
    paths = [test.path for test in previous.tests]
    for family, mentioned in stretch.heads.families.items() if paths else ():
        if family != earlier.family:
            for one in mentioned:
                if all(stretch.index.property_schema(one.entry.name, path) is not None for path in paths):
                    yield one


def takes_thing(frame: EventFrame, previous: EventFrame | TraitFrame, borrowed: int) -> bool:
    """Whether a clause with a verb of its own only takes the thing of the clause before: "flights, and booked one"."""
    if not frame.pronoun or not isinstance(previous, EventFrame) or frame.events == previous.events:
        return False
    return not borrowed & previous.verb_mask


def is_bare_verb(analysis: Analysis, low: int, high: int) -> bool:
    """Whether a stretch says a verb and no object, so that it is done to what was said before: "… but cancelled"."""
    said = analysis.content & span_mask(low, high)
    if not said or said & (said - 1) or not said & analysis.verbs & ~analysis.nominal:
        return False
    number = said.bit_length() - 1
    return number == 0 or analysis.words[number - 1] not in _OF_NOUNS


def may_lack_objects(analysis: Analysis, low: int, high: int) -> bool:
    """Whether a stretch is no more than a verb or two."""
    if any(low <= edge.start < high for edge in (*analysis.times, *analysis.quantities)):
        return False
    content = bits(analysis.content & span_mask(low, high))
    return len(content) <= _LONGEST_VERB and all(may_be_verb(analysis.tokens[n].lemmas) for n in content)


def lacks_deed(analysis: Analysis, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the first of two stretches is a thing whose deed the second one says: "no flight or hotel was booked".

    A participle behind the second noun says it as well.
    """
    said = analysis.content & span_mask(*first)
    if not said or said.bit_count() > _LONGEST_THING or said & analysis.verbs & ~analysis.nominal:
        return False
    passive, deeds = analysis.spoken(_PASSIVE) & span_mask(*second), analysis.content & analysis.verbs
    if not passive and _ends_in_participle(analysis, analysis.content & span_mask(*second)):
        return True
    if not passive and analysis.words[first[0]] in _NONE_OF_BOTH:  # "no hotel or flight booked"
        own = analysis.content & span_mask(*second)
        nouns = own & (~analysis.verbs | analysis.nominal)
        first_said = analysis.tokens[low_bit(own)] if own else None
        if first_said is not None and first_said.word == first_said.lemma:
            nouns |= own & -own  # a talk, if not to talk
        return bool(nouns) and bool(deeds & ~analysis.nominal & own & -(nouns & -nouns))
    return bool(passive) and bool(deeds & span_mask(low_bit(passive), second[1]))


def denies_thing(analysis: Analysis, first: int, second: int) -> bool:
    """Whether a thing is denied at one place and a deed told at another: "no import, created at least 3 documents"."""
    verb = analysis.tokens[second]
    is_deed = verb.word not in verb.lemmas and not verb.word.endswith("s")
    return analysis.words[first] in _DENYING_THINGS and is_deed and bool(analysis.verbs >> second & 1)


def _ends_in_participle(analysis: Analysis, said: int) -> bool:
    """Whether the last of some words is a participle right behind another one: "flight booked"."""
    last = high_bit(said) if said else 0
    if not last or not said >> (last - 1) & 1:
        return False
    return bool(analysis.verbs >> last & 1) and analysis.words[last].endswith("ed")


def shares_objects(event: EventFrame, lender: EventFrame, borrowed: int) -> bool:
    """Whether an event was done to what another one was, which is no value of it: "logged in or opened an email"."""
    if event.events == lender.events or not event.mask & borrowed:
        return False
    values = 0
    for test in lender.tests:
        values |= test.mask
    return not any(test.mask & borrowed and not test.mask & (values | ~borrowed) for test in event.tests)


def _deed(mentioned: Mentioned, own: int) -> Qualities:
    """The tokens among some that say the last word of the name of an event, which tells what happened."""
    for form, hits in mentioned.forms:
        for position, mask, quality in hits:
            if position == len(form.words) - 1 and not mask & ~own and quality >= _SURE:
                return tuple([(number, quality) for number in bits(mask)])
    return ()


def _carried_through(mentioned: Mentioned, light: int) -> Qualities:
    """The verb among some that say no more than that it was done, where the event says that it was: "did one"."""
    is_done = not _DONE.isdisjoint(deed_lemmas(mentioned.entry.name))
    return tuple([(number, _POINTED_AT) for number in bits(light)]) if is_done else ()
