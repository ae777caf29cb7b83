"""A thing in front of a colon that the deed behind it is about: "Politics section: those who posted a comment".

It is a filter of that deed, where its event keeps the very value; what only people have, such as where they live or
their plan, and names for people ("Gold members: …", "Bookers of Sunrise Yoga: …") tell who is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu import lexicon
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import EventFrame, Frame, Shape, Test, TraitFrame
from coterie.nlu.index import SpaceIndex
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.names import name_forms
from coterie.nlu.personawords import PEOPLE, PEOPLE_ENDINGS, THINGS
from coterie.nlu.tokens import TokenKind
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_SIGNS = ":–—-"
_OF_PEOPLE = words(
    "country city state region address zip postcode language locale timezone plan tier level status segment membership "
    "gender age role job stage lifecycle type kind subscription persona"
)
"""Words of the names of traits that tell what people are, rather than what they did something with."""

_HELD = (Operator.EQUALS, Operator.CONTAINS, Operator.ONE_OF)


def take_topic(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Make the values of a heading filters of the deed that it heads."""
    if len(clauses) < 2 or len(clauses[0].frames) > 1 or clauses[0].pair is not None:  # noqa: PLR2004 - heading and deed
        return
    heading, deed = clauses[0], clauses[1].event
    if deed is None or len(deed.events) != 1 or not _is_headed(heading, clauses[1], analysis):
        return
    if not _names_thing(heading, analysis):
        return
    said = _values(heading.frames[0], heading, analysis)
    found = [_kept(test, deed, index) for test in said]
    if not said or any(test is None for test in found):
        return
    told = {test.path for test in deed.tests}
    tests = [test for test in found if test is not None and test.path not in told]
    if len(tests) == len(found):
        clauses[1].set_event(replace(deed, tests=(*tests, *deed.tests), mask=deed.mask | heading.frames[0].mask))
        heading.dropped = True


def _is_headed(heading: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a colon or a dash parts a clause at the beginning from the one behind it."""
    if heading.leads() or heading.high >= len(analysis.tokens):
        return False
    sign = analysis.tokens[heading.high]
    is_sign = sign.kind is TokenKind.PUNCTUATION and sign.text in _SIGNS and not sign.joined
    return is_sign and not any(
        token.kind is TokenKind.PUNCTUATION for token in analysis.tokens[heading.high + 1 : clause.body]
    )


def _names_thing(heading: Clause, analysis: Analysis) -> bool:
    """Whether a heading has no noun for people besides its value."""
    value = sum({test.mask for frame in heading.frames for test in getattr(frame, "tests", ())})
    said = [analysis.tokens[n] for n in range(heading.low, heading.high) if not value >> n & 1]
    return not any(
        not lexicon.SUBJECTS.isdisjoint((token.word, *token.lemmas))
        or token.word in PEOPLE
        or (token.word.endswith(PEOPLE_ENDINGS) and token.word not in THINGS)
        for token in said
    )


def _values(frame: Frame, heading: Clause, analysis: Analysis) -> tuple[Test, ...]:
    """The tests that say which thing a heading names; none where it tells a deed, or what people are."""
    if isinstance(frame, TraitFrame):
        is_plain = not (frame.negated or frame.said_negation or frame.window or frame.date_path)
        test = frame.tests[0] if is_plain and len(frame.tests) == 1 else None
        return () if test is None or not _OF_PEOPLE.isdisjoint(name_forms(test.path)) else frame.tests
    if not isinstance(frame, EventFrame) or frame.negated or frame.counts or frame.window or frame.measure:
        return ()
    if frame.shape is not Shape.PLAIN or frame.follow or len(frame.events) > 1:
        return ()
    deeds = set(deed_lemmas(frame.events[0]))
    for token in analysis.tokens[heading.low : heading.high]:
        if not deeds.isdisjoint((*token.lemmas, *(stem for lemma in token.lemmas for stem in stems_of(lemma)))):
            return ()
    return frame.tests


def _kept(test: Test, deed: EventFrame, index: SpaceIndex) -> Test | None:
    """The test of a deed by the value of another test, where its event has been seen with it."""
    if test.denied or test.operator not in _HELD or len(test.arguments) != 1:
        return None
    value = test.arguments[0]
    if not isinstance(value, Literal) or not isinstance(value.value, str):
        return None
    same, found = value.value.casefold(), None
    for path, schema in index.owned_by(deed.events[0]).schemas.items():
        if schema.type is not FieldType.STRING:
            continue
        seen = next((str(each) for each in schema.values if str(each).casefold() == same), None)
        if seen is not None and (found is None or path == test.path):
            literal = replace(value, value=seen)
            found = Test(path, Operator.EQUALS, (literal,), mask=test.mask)
    return found
