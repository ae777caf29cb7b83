"""How well an event goes on from the one before, where its clause leaves the thing that it is about unsaid."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu.analysis import Analysis, mask_of, span_mask
from coterie.nlu.borrowing import is_bare_verb
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.frames import EventFrame, Frame, Test, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.keptnames import seen_under
from coterie.nlu.mentioned import bits
from coterie.nlu.names import last_lemmas, name_forms, name_lemmas, split_words
from coterie.nlu.things import is_done_to_it, named_alike, shared_things, tie
from coterie.nlu.verbnouns import stems_of

_SAME_DEED, _SAME_WAY, _SAME_THING, _SAME_STEP = 0.6, 1.0, 0.35, -0.5
_SAME_VALUE = 1.0
_OTHER_WAY, _KEEPS_TOLD = 2.0, 0.1
"""What speaks for an event that keeps what was told of the thing before, where nothing else says that it is of it."""

_KEEPS_VALUE = 0.3
"""What speaks for one that was seen with what the thing before is called, as its own name or title."""

_OF_IT, _THING_AND_DEED = 0.35, 2
_ANY_GOODS = words("iap in app item product order purchase transaction store shop online")
"""What speaks for an event of the thing that a pronoun stands for, and words of names that are about any thing."""

_BEGUN_ANEW, _ENDED = (
    1.0,
    words("cancel leave lapse end expire close delete remove pause stop terminate unsubscribe quit"),
)
"""What speaks against the end of a thing where nothing "new" followed, which is what would have begun again."""

_SAID_THING = 0.3
MOST_COHERENCE = _SAME_WAY
"""What speaks at most for an event as the one to follow another: only for what leaves its thing unsaid."""

_SAME_OWNER, _GENERAL = 0.8, words("date at on last first next is has total count number of in user account customer")
"""What speaks for a date that shares a word of its name with the trait before, and the words that don't tell."""

_OPENING, _COMING_WITH = 3, words("with in by from at on for via using through to")
_SAME_TRAIT = 0.3
"""What speaks for denying another value of the trait before."""

REACTING = words("open click tap read view")
_REACTED = REACTING | words("opened clicked tapped")
"""What is done with messages."""

_WAYS = ("email_", "push_", "sms_", "whatsapp_", "in_app_")
"""What the concepts of messages begin with."""

_LISTED_AS_THERE = 1.4
"""What speaks for asking whether a trait is there at all, right behind such another: "no phone number or e-mail"."""

_OF_THINGS, _ARTICLES = words("that which"), words("a an the their")
_ANY = ((Operator.GREATER_THAN, 0), (Operator.DIFFERS, "none"), (Operator.EQUALS, "true"))
_REPEATED = words("again another second more next further same too twice also once repeat re one")
_PLACED = words("placed made")
_DEFINITE, _BEING, _COPULA = words("the that this"), words("was were is wasn't had"), 2
NOBODY, _ANOTHER = words("none"), words("another")


def coherence(
    previous: EventFrame,
    frame: EventFrame,
    lead: Sequence[Mark],
    span: tuple[int, int],
    analysis: Analysis,
    index: SpaceIndex,
) -> float:
    """What speaks for an event as the one to follow another, or against it, by the tokens of its clause.

    "Completed none since" is about what the same verb said before; "dropped it" is about a thing that both events can
    have, or are named for; "and then made no purchase" is a step of its own, not the one before once more.
    """
    is_same = frame.events == previous.events
    if is_same and frame.negated and (once_more := _once_more(previous, frame, span, analysis)):
        return once_more
    verbs, before = _verbs(frame, span_mask(*span), analysis), _verbs(previous, previous.mask, analysis)
    if _leaves_thing_unsaid(frame, span, analysis):
        if not verbs.isdisjoint(before):
            return _SAME_DEED if is_same else 0.0
        if is_same:
            return _SAME_THING if frame.same and not verbs else 0.0  # "… and the webinar was live"
        if _says_none_of(span, analysis):
            return -_SAME_DEED  # "none of it with a coupon" is about what was done before
        if by_way := _of_way(previous, frame, verbs, index):
            return by_way
        named = _SAID_THING * _is_named_before(previous, frame, analysis)
        named += _KEEPS_VALUE * (not named and _keeps_value(previous, frame, index))
        named += _OF_IT * frame.pronoun * _is_of_what_was_told(previous, frame, analysis)
        is_of_thing = named_alike(previous, frame) or _is_named_for_same(frame, span, analysis)
        if is_of_thing or tie(previous, frame, analysis, index) is not None:
            return _SAME_THING + named
        return named + _KEEPS_TOLD * _keeps_told(previous, frame, index)
    if describes_again(previous, span, analysis) if is_same else _tells_how_done(previous, frame, span, analysis):
        # "attended a webinar … and the webinar was live"; "one order ever, placed in May" is that very order
        return _SAME_DEED if is_same else -_SAME_DEED
    if not is_same and is_bare_verb(analysis, *span) and _is_of_it(previous, frame, verbs, index):
        return _SAME_THING  # "booked a class but cancelled" is no subscription
    is_another = analysis.spoken(_ANOTHER) & span_mask(*span)
    is_new = not is_same and frame.pronoun and _says_new(span, analysis)  # "made a new one"
    if (is_another and (is_same or named_alike(previous, frame))) or (is_new and named_alike(previous, frame)):
        return _SAME_THING  # "finished a plan and started another one" is about plans
    if is_same and any(mark.role is Role.THEN for mark in lead) and before - verbs:
        return _as_step(previous, frame, span, analysis, leaves_verb=not verbs)
    return 0.0


def _of_way(previous: EventFrame, frame: EventFrame, verbs: set[str], index: SpaceIndex) -> float:
    """What speaks for what was done with a message as of the same way, or against it: an opened push is no e-mail."""
    before, way = (way_of(index.event(one.events[0])) for one in (previous, frame))
    if before and way:
        return _SAME_WAY if before == way else -_OTHER_WAY
    return -_OTHER_WAY if before and verbs and verbs <= _REACTED else 0.0  # and no app


def _as_step(
    previous: EventFrame, frame: EventFrame, span: tuple[int, int], analysis: Analysis, *, leaves_verb: bool
) -> float:
    """What speaks for an event as what came after itself, or against it: "bought a tent and then a jacket"."""
    if leaves_verb and _is_told_otherwise(previous, frame, span):
        return _SAME_VALUE
    said = {token.word for token in analysis.tokens[slice(*span)]}
    return _SAME_STEP if said.isdisjoint(_REPEATED) else 0.0


def _once_more(previous: EventFrame, frame: EventFrame, span: tuple[int, int], analysis: Analysis) -> float:
    """What speaks for the event before as the one that is denied, or against it, where its clause says so."""
    if _says_new(span, analysis) and not _ENDED.isdisjoint(last_lemmas(frame.events[0])):
        return -_BEGUN_ANEW  # "left the club, no new club since"
    again = _says_value_again(previous, frame, span, analysis)
    return _SAME_VALUE * again  # "paid in by card, but nothing by card since"


def _says_value_again(previous: EventFrame, frame: EventFrame, span: tuple[int, int], analysis: Analysis) -> bool:
    """Whether a clause that says no deed and no other thing repeats what was told of the deed before."""
    own = span_mask(*span)
    told = {(test.path, test.arguments): test.mask for test in previous.tests}
    again = [test for test in frame.tests if test.mask & own and (test.path, test.arguments) in told]
    said = own & analysis.content & ~mask_of(analysis.times)
    for test in again:
        said &= ~test.mask
    return bool(again) and not said


def _is_told_otherwise(previous: EventFrame, frame: EventFrame, span: tuple[int, int]) -> bool:
    """Whether a clause says what the deed before was told with, by another value: then it is that deed once more."""
    told = {test.path: test.arguments for test in previous.tests}
    own = [test for test in frame.tests if test.mask & span_mask(*span)]
    return any(test.path in told and test.arguments != told[test.path] for test in own)


def _tells_how_done(previous: EventFrame, frame: EventFrame, span: tuple[int, int], analysis: Analysis) -> bool:
    """Whether a clause says no more of the thing that it has from the one before than that it was placed or made."""
    own = span_mask(*span)
    said = own & analysis.content & ~mask_of(analysis.times)
    return bool(said) and not said & ~analysis.spoken(_PLACED) and bool(frame.mask & previous.mask & ~own)


def _says_new(span: tuple[int, int], analysis: Analysis) -> bool:
    return "new" in analysis.words[slice(*span)]


def describes_again(previous: EventFrame, span: tuple[int, int], analysis: Analysis) -> bool:
    """Whether a clause says how the thing of the event before was: "and the webinar was live"."""
    said = analysis.words[slice(*span)]
    if len(said) <= _COPULA or said[0] not in _DEFINITE or said[_COPULA] not in _BEING:
        return False
    return bool(analysis.links.forms[span[0] + 1] & name_forms(previous.events[0]))


def _says_none_of(span: tuple[int, int], analysis: Analysis) -> bool:
    """Whether a clause says that "none of it" came with something, and tells of no other deed."""
    said = analysis.words[span[0] : span[1]]
    starts = [n for n in range(min(len(said), _OPENING)) if said[n : n + 2] == ("none", "of")]
    return any(said[n + 3 : n + 4] and said[n + 3] in _COMING_WITH for n in starts)


def _keeps_told(previous: EventFrame, frame: EventFrame, index: SpaceIndex) -> bool:
    """Whether an event keeps what was told of the thing before: a class booked its type, as the waitlist for it."""
    return any(index.property_schema(frame.events[0], test.path) is not None for test in previous.tests)


def _is_of_what_was_told(previous: EventFrame, frame: EventFrame, analysis: Analysis) -> int:
    """Whether what an event is named for was told before (1), or is another thing (-1): a game bought, no warranty."""
    parts, own = name_lemmas(frame.events[0]), _lemmas(frame.mask & ~previous.mask, analysis)
    named = {option for options in parts[:-1] for option in options} - _ANY_GOODS
    things = {option for option in named if own.isdisjoint((option, *stems_of(option)))}  # a booking is what is booked
    kept = {word for test in previous.tests for word in split_words(test.path)}
    told = {option for options in name_lemmas(previous.events[0]) for option in options}
    if things - kept - told - _lemmas(previous.mask, analysis):
        return -1
    return int(bool(things & kept) and len(parts) == _THING_AND_DEED)


def _lemmas(mask: int, analysis: Analysis) -> set[str]:
    return {lemma for number in bits(mask) for lemma in analysis.tokens[number].lemmas}


def _keeps_value(previous: EventFrame, frame: EventFrame, index: SpaceIndex) -> bool:
    """Whether an event was seen with what the thing before is called, under a name of its own."""
    return any(seen_under(test, frame.events[0], index) is not None for test in previous.tests)


def _is_of_it(previous: EventFrame, frame: EventFrame, verbs: set[str], index: SpaceIndex) -> bool:
    """Whether an event is done to the thing of the one before, by its family, its id or a name that no verb says."""
    return is_done_to_it(previous, frame, index) or not verbs.issuperset(shared_things(previous, frame))


def _is_named_for_same(frame: EventFrame, span: tuple[int, int], analysis: Analysis) -> bool:
    """Whether an event is named for the noun behind "the same", or a "the" that points back: "booked the package"."""
    named = {option for options in name_lemmas(frame.events[0]) for option in options}
    nouns = [mark.end for mark in analysis.roles(Role.SAME, *span) if mark.end < span[1]]
    return any(not named.isdisjoint(analysis.tokens[noun].lemmas) for noun in nouns)


def _is_named_before(previous: EventFrame, frame: EventFrame, analysis: Analysis) -> bool:
    """Whether an event is named for a thing that was said before: "an alert for flights, and booked one"."""
    if not frame.pronoun:
        return False
    things = {lemma for n in bits(previous.mask & ~previous.verb_mask) for lemma in analysis.tokens[n].lemmas}
    return any(not things.isdisjoint(options) for options in name_lemmas(frame.events[0]))


def way_of(event: Entry) -> str:
    """The way by which a message went that an event is about, or nothing."""
    most = max(event.concepts.values(), default=0.0)
    best = [concept for concept, weight in event.concepts.items() if weight == most]
    return next((way for way in _WAYS for concept in best if concept.startswith(way)), "")


def goes_with(previous: EventFrame | TraitFrame, frame: Frame, lead: Sequence[Mark], analysis: Analysis) -> float:
    """What speaks for a trait to follow another: the points, and when *they* expire; no phone number or e-mail.

    Against it speaks that the noun before only carries its date: "with points that expire soon" asks for no number.
    """
    if not isinstance(frame, TraitFrame):
        return 0.0
    if isinstance(previous, EventFrame):
        return -_SAME_OWNER * _dates_noun(previous, frame, lead, analysis)
    if frame.date_path is not None and _only_carries_date(previous, frame.date_path, lead, analysis):
        return -_SAME_OWNER
    is_another = _asks_if_there(previous) and _asks_if_there(frame) and previous.tests[0].path != frame.tests[0].path
    if is_another and all(mark.role is not Role.BUT for mark in lead):
        return _LISTED_AS_THERE
    if _denies_value_beside(previous, frame) and any(mark.role is Role.BUT for mark in lead):
        return _SAME_TRAIT
    if frame.date_path is None or previous.date_path is not None:
        return 0.0
    shared = (name_forms(frame.date_path) & name_forms(test.path) - _GENERAL for test in previous.tests)
    return _SAME_OWNER if any(shared) else 0.0


def _dates_noun(previous: EventFrame, frame: TraitFrame, lead: Sequence[Mark], analysis: Analysis) -> bool:
    """Whether a bare noun alone tells an event, of which a "that" then tells a date: "with a trial that ends"."""
    if frame.date_path is None or previous.counts or previous.tests or previous.measure or previous.window:
        return False
    said = [*bits(previous.mask & analysis.content)]
    opens = {analysis.words[mark.start] for mark in lead if mark.role is Role.RELATIVE}
    is_noun = len(said) == 1 and said[0] > 0 and analysis.words[said[0] - 1] in _ARTICLES
    return is_noun and not previous.negated and not opens.isdisjoint(_OF_THINGS)


def _only_carries_date(previous: TraitFrame, date_path: str, lead: Sequence[Mark], analysis: Analysis) -> bool:
    """Whether one noun, or one that says only that there is such a thing, has its date told by a relative clause."""
    words_before = {analysis.words[mark.start] for mark in lead if mark.role is Role.RELATIVE}
    if words_before.isdisjoint(_OF_THINGS):
        return False
    said = {n for test in previous.tests for n in bits(test.mask & analysis.content)}
    named = [not analysis.links.forms[n].isdisjoint(name_forms(date_path)) for n in said]
    return any(named) and (len(said) == 1 or all(map(_asks_for_any, previous.tests)))


def _asks_for_any(test: Test) -> bool:
    """Whether a test says no more than that people have something: "with a pass", "with points"."""
    if test.denied or test.operator is Operator.EXISTS:
        return not test.denied
    first = test.arguments[0] if test.arguments else None
    value = first.value if isinstance(first, Literal) else None
    return (test.operator, value) in _ANY


def _denies_value_beside(previous: TraitFrame, frame: TraitFrame) -> bool:
    """Whether a value is denied of the very trait before: "languages include go but not rust"."""
    if len(previous.tests) != 1 or len(frame.tests) != 1 or previous.said_negation or not frame.said_negation:
        return False
    return previous.tests[0].path == frame.tests[0].path


def _asks_if_there(frame: TraitFrame) -> bool:
    """Whether a frame asks only whether people have a trait at all."""
    return len(frame.tests) == 1 and frame.tests[0].operator in (Operator.EXISTS, Operator.ABSENT)


def _leaves_thing_unsaid(frame: EventFrame, span: tuple[int, int], analysis: Analysis) -> bool:
    """Whether a pronoun stands for what an event is about, or "none" alone."""
    if frame.tied or frame.same:
        return True
    own = frame.mask & span_mask(*span)
    if any(not may_be_verb(analysis.tokens[n].lemmas) for n in bits(own) if analysis.weights[n]):
        return False
    return frame.pronoun or any(token.word in NOBODY for token in analysis.tokens[slice(*span)])


def _verbs(frame: EventFrame, mask: int, analysis: Analysis) -> set[str]:
    tokens = analysis.tokens
    return {lemma for n in bits(frame.verb_mask & mask) for lemma in tokens[n].lemmas}
