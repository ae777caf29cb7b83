"""How far a denial reaches: "haven't opened or clicked", "neither A nor B", "except A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.borrowing import lacks_deed
from coterie.nlu.clauses import Clause
from coterie.nlu.clausework import low_bit
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.frames import AudienceFrame, Frame, Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.tokens import Token, is_plural

_OPPOSITES = {
    Operator.EQUALS: Operator.DIFFERS,
    Operator.EXISTS: Operator.ABSENT,
    Operator.ONE_OF: Operator.NONE_OF,
}
_POSITIVES = {opposite: operator for operator, opposite in _OPPOSITES.items()}
_DENIED_VALUES = (Operator.DIFFERS, Operator.NONE_OF)
_LISTED = (Operator.EQUALS, Operator.ONE_OF, Operator.CONTAINS, Operator.ENDS_WITH)
_OTHERS = words("anyone anybody those whoever")
_OPENING_TOKENS, _PAIR = 4, 2
_PARTICIPLES = words("been had done gone")
_DASHES, _GOING_ON, _SOMEONE = words("- – — ( )"), words("with from in on at aged whose"), words("someone somebody")
_PLACING = words("inside within having holding")
_FINITE = words("is are was were has have had 's")
_ALSO, _BEFORE_VALUES = "also", words("a the an in from on")
_DOING, _HAVING, _HAVE = words("do does did"), words("have has had"), "have"
_TELLING = words("has have with whose who is are in living")


def spread_negation(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Deny the clauses that a denial said before them covers, and turn the OR between them into an AND."""
    tokens = analysis.tokens
    before: Clause | None = None
    for clause in clauses:
        neither = clause.leads(Role.NEITHER, Role.NOR)
        if neither and not clause.said.said_negation:
            clause.frames[-1] = negate(clause.said)
        pair = clause.pair if clause.pair_role is not Role.BUT else None  # "no A was made, but a B was"
        if pair is not None and clause.said.said_negation and not pair.negated:
            clause.pair = replace(pair, negated=True)
        if before is not None and not neither and _lists_denied_value(before, clause, analysis):
            clause.frames[0] = negate(clause.frames[0])
            clause.junction = Role.AND
        elif before is not None and not neither and _lacks_auxiliary(before, clause, tokens):
            clause.frames[-1] = negate(clause.said)
            clause.junction = Role.AND
        elif before is not None and not neither and _may_reach(before, clause, analysis):
            if clause.junction in (Role.OR, Role.NOR):
                clause.frames[-1] = negate(clause.said)
                clause.junction = Role.AND
            elif _continues_verb(before, clause, tokens):
                clause.frames[-1] = negate(clause.said)
        before = clause


def _lists_denied_value(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause begins with a further value of what is denied: "outside Spain and Italy with a score over 5".

    Who has the one value can't but lack the other, so that a denial of the first alone would say nothing.
    """
    frame, words_of = clause.frames[0], analysis.words
    if not isinstance(frame, TraitFrame) or frame.said_negation or not clause.leads(Role.AND, Role.OR, Role.COMMA):
        return False
    if clause.leads(Role.BUT, Role.RELATIVE, Role.WHOSE, Role.STOP, Role.EITHER) or len(frame.tests) != 1:
        return False
    test = frame.tests[0]
    if test.operator not in (Operator.EQUALS, Operator.ONE_OF) or not test.mask or clause.body > low_bit(test.mask):
        return False
    if any(words_of[number] not in _BEFORE_VALUES for number in range(clause.body, low_bit(test.mask))):
        return False
    denied = (one for one in before.frames if isinstance(one, TraitFrame) and one.said_negation)
    tests = [one.tests[0] for one in denied if one.tests]  # a date has none
    return any(other.path == test.path and other.operator in _DENIED_VALUES for other in tests)


def reopen_asides(clauses: Sequence[Clause], tokens: Sequence[Token]) -> None:
    """Let what follows an aside go on with the noun before it: "or a parent - someone with kids - in Berlin"."""
    for before, clause in pairwise(clauses):
        said = tokens[before.start : before.high]
        is_aside = any(one.text in _DASHES and two.word in _SOMEONE for one, two in pairwise(said))
        opening = tokens[clause.start : clause.start + 2]
        closes = opening[0].text in _DASHES and opening[-1].word in _GOING_ON
        if is_aside and closes and before.junction is Role.OR:
            before.strong = clause.strong = False


def _may_reach(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether nothing stands between a denied clause and the next one of its kind, or of its auxiliary."""
    if clause.said.said_negation or not before.said.said_negation:
        return False
    if type(before.said) is not type(clause.said) and not _is_governed(before, clause, analysis.tokens):
        return False
    if _tells_itself(before, clause, analysis) or _is_value_beside_none(before, clause):
        return False
    closed = clause.strong and not clause.leads(Role.COMMA)
    return not (closed or clause.leads(Role.BUT, Role.RELATIVE, Role.WHOSE) or before.leads(Role.EXCEPT))


def _is_value_beside_none(before: Clause, clause: Clause) -> bool:
    """Whether a value follows of what the clause before says people have none of: "no certificate or a basic one".

    Who has none has not that value either, so that a denial of both would say no more than the first.
    """
    one, other = before.said, clause.said
    if not isinstance(one, TraitFrame) or not isinstance(other, TraitFrame) or clause.junction is not Role.OR:
        return False
    if len(one.tests) != 1 or len(other.tests) != 1 or one.tests[0].path != other.tests[0].path:
        return False
    has_none = one.tests[0].operator in (Operator.ABSENT, Operator.EQUALS)
    return has_none and other.tests[0].operator in (Operator.EQUALS, Operator.ONE_OF)


def _lacks_auxiliary(before: Clause, clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether an "or been banned" goes on with the "have never" of the clause before, though it be a trait."""
    if clause.junction not in (Role.OR, Role.NOR) or clause.said.said_negation or not before.said.said_negation:
        return False
    if clause.leads(Role.RELATIVE):
        return False  # "or who had a refund"
    return clause.body < len(tokens) and tokens[clause.body].word in _PARTICIPLES and not before.leads(Role.EXCEPT)


def _is_governed(before: Clause, clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether the auxiliary of a denial goes with the verb after an "or" too: "didn't call or live in Rome"."""
    if not clause.leads(Role.OR, Role.NOR) or clause.body >= len(tokens):
        return False
    verb = tokens[clause.body]
    said = {tokens[number].word for number in range(before.low, min(before.high, len(tokens)))}
    if not _DOING.isdisjoint(said):
        return verb.word in verb.lemmas and (verb.word == _HAVE or may_be_verb(verb.lemmas))
    return not _HAVING.isdisjoint(said) and verb.word not in verb.lemmas and verb.word.endswith("ed")


def _tells_itself(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause has a finite verb of its own: "no phone number, or marketing consent *is* off".

    In "no flight or hotel was booked" it is the verb of both.
    """
    if _is_governed(before, clause, analysis.tokens):
        return False
    if not clause.leads(Role.OR) or _FINITE.isdisjoint(analysis.words[clause.start : clause.high]):
        return False
    return not lacks_deed(analysis, (before.body, before.high), (clause.body, clause.high))


def _continues_verb(before: Clause, clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether the auxiliary of the denial governs the second verb as well: "didn't open and click"."""
    frame, previous = clause.event, before.event
    if frame is None or previous is None or not previous.verb_mask or clause.leads(Role.COMMA):
        return False
    if any(tokens[number].word == _ALSO for number in range(clause.low, clause.body)):
        return False  # "didn't leave and also hit the target"
    if not frame.verb_mask >> clause.body & 1:
        return False
    first, second = tokens[low_bit(previous.verb_mask)], tokens[clause.body]
    return first.word == first.lemma and second.word == second.lemma


def exclude(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Deny what follows an "except", up to the end of its list."""
    excluding = False
    opener: Clause | None = None
    left_out: Clause | None = None
    for number, clause in enumerate(clauses):
        opens = clause.leads(Role.EXCEPT) or (
            isinstance(clause.said, AudienceFrame) and any(analysis.roles(Role.EXCEPT, clause.low, clause.high))
        )
        if opener is not None and not opens and _is_said_with(clause, analysis.tokens):
            _join_left_out(opener, clause)
            continue
        if left_out is not None and not opens and _says_which(left_out, clause):
            _join_left_out(left_out, clause)
            continue
        opener = clause if opens and _says_unless(clause, analysis.tokens) else None
        left_out = clause if opens and opener is None and clause is not clauses[0] else None
        if not opens and _deny_first(clause, analysis):
            excluding = False
            continue
        is_named = isinstance(clause.said, AudienceFrame) and any(
            analysis.roles(Role.LEFT_OUT, clause.body, clause.high)
        )
        if number and (is_named or _is_left_out(clause, analysis)):
            _leave_out_too(clauses[number - 1], clause)
        if not opens and _is_left_out(clause, analysis):
            clause.left_out = len(clause.frames) > 1
            clause.frames = clause.frames if clause.left_out else [negate(frame) for frame in clause.frames]
            clause.junction, excluding = Role.AND, False
            continue
        goes_on = excluding and _goes_on_excluding(clause, analysis.tokens)
        goes_on = goes_on and not _names_field(clauses[number - 1], clause)
        goes_on = goes_on and not _leaves_place(clauses[number - 1], clause, analysis)
        excluding = opens or (goes_on and not _is_placed_anew(clauses[number - 1 :], analysis))
        if excluding:
            if clause.leads(Role.NO_USER):  # left out are those of whom nobody did it
                roles = (Role.ANY_USER if mark.role is Role.NO_USER else mark.role for mark in clause.lead)
                clause.lead = tuple(m._replace(role=role) for m, role in zip(clause.lead, roles, strict=True))
                continue
            inside = next(analysis.roles(Role.STOP, clause.body, clause.high), None)
            denied = any(analysis.roles(Role.NOT, clause.body, clause.high if inside is None else inside.start))
            denied = denied or _says_missing(clause, analysis)
            if not denied and len(clause.frames) > 1 and all(isinstance(f, TraitFrame) for f in clause.frames):
                clause.left_out = True  # "except admins in Germany" keeps admins elsewhere, and other Germans
                clause.frames = [_said_of_them(frame) for frame in clause.frames]
                clause.junction = Role.AND
                continue
            clause.frames = [_undenied(frame) if denied else _without(frame) for frame in clause.frames]
            clause.junction = Role.AND


def _says_missing(clause: Clause, analysis: Analysis) -> bool:
    """Whether those left out are those of whom something is unknown: "but not those who are missing a phone number"."""
    frame = clause.said
    is_absent = isinstance(frame, TraitFrame) and all(test.operator is Operator.ABSENT for test in frame.tests)
    return is_absent and any(analysis.roles(Role.MISSING, clause.body, clause.high))


def _deny_first(clause: Clause, analysis: Analysis) -> bool:
    """Deny what stands behind a "not" where two traits follow it, whichever of them was read with it.

    "Not in Germany on the free plan" denies the country, "but not admins from Germany" those of whom both hold.
    """
    if len(clause.frames) < _PAIR or not all(map(_is_by_value, clause.frames)):
        return False
    denial = next((mark for mark in analysis.roles(Role.NOT, clause.low, clause.high)), None)
    if denial is None or denial.end >= clause.high or sum(frame.said_negation for frame in clause.frames) != 1:
        return False
    first = min(clause.frames, key=lambda frame: low_bit(frame.mask))
    if low_bit(first.mask) < denial.end:
        return False
    if low_bit(first.mask) == denial.end and is_plural(analysis.tokens[denial.end]):
        clause.left_out, clause.junction = True, Role.AND
    elif first.said_negation:
        return False
    frames = (_undenied(frame) if frame.said_negation else frame for frame in clause.frames)
    clause.frames = [negate(f) if f is first and not clause.left_out else f for f in frames]
    return True


def _is_by_value(frame: Frame) -> bool:
    """Whether a frame tests a trait for a value, which is said."""
    if not isinstance(frame, TraitFrame) or not frame.mask or not frame.tests:
        return False
    values = [value for test in frame.tests for value in test.arguments if isinstance(value, Literal)]
    return bool(values) and all(value.value not in ("true", "false") for value in values)


def _leave_out_too(before: Clause, clause: Clause) -> None:
    """Leave out the kind of people before an "and" as well: "agents and deal seekers excluded"."""
    is_listed = clause.leads(Role.AND) and not clause.leads(Role.COMMA, Role.STOP, Role.BUT) and _is_listed(before.said)
    if is_listed and len(before.frames) == 1 and not before.said.said_negation:
        before.frames = [negate(before.said) if isinstance(before.said, TraitFrame) else _without(before.said)]


def _is_left_out(clause: Clause, analysis: Analysis) -> bool:
    """Whether those that a clause tells of by a trait are left out behind it: "light agents excluded"."""
    if not all(isinstance(frame, TraitFrame) and not frame.said_negation for frame in clause.frames):
        return False
    return clause.leads(Role.LEFT_OUT) or any(analysis.roles(Role.LEFT_OUT, clause.body, clause.high))


def _says_unless(clause: Clause, tokens: Sequence[Token]) -> bool:
    return any(mark.role is Role.EXCEPT and tokens[mark.start].word == "unless" for mark in clause.lead)


def _is_said_with(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether a clause goes on with what the same people are or did: "unless they are staff and live in Lyon"."""
    opening = tokens[clause.start : clause.start + _OPENING_TOKENS]
    is_plain = clause.pair is None and not clause.children
    parted = clause.strong or clause.leads(Role.OR, Role.BUT, Role.COMMA, Role.RELATIVE)
    return is_plain and clause.leads(Role.AND) and not parted and all(t.word not in _OTHERS for t in opening)


def _says_which(left_out: Clause, clause: Clause) -> bool:
    """Whether a clause tells which of the people before it are left out: "except admins who signed in today"."""
    is_about_people = bool(left_out.frames) and all(isinstance(frame, TraitFrame) for frame in left_out.frames)
    is_plain = clause.pair is None and not clause.children and not clause.leads(Role.COMMA, Role.AND, Role.OR, Role.BUT)
    return is_about_people and is_plain and clause.leads(Role.RELATIVE)


def _join_left_out(opener: Clause, clause: Clause) -> None:
    """Let a clause say more of those whom the clause before leaves out."""
    if not opener.left_out:
        opener.left_out = True
        opener.frames = [_said_of_them(frame) for frame in opener.frames]
    clause.beside = opener
    clause.junction = Role.AND


def _said_of_them(frame: Frame) -> Frame:
    """What a frame says of those who are left out, whose denial is taken back."""
    return replace(frame, negated=not frame.negated) if frame.negated and frame.said_negation else frame


def _goes_on_excluding(clause: Clause, tokens: Sequence[Token]) -> bool:
    if clause.leads(Role.OR) and not clause.leads(Role.COMMA, Role.STOP):
        return True  # whoever is either of both is left out
    opening = tokens[clause.start : max(clause.start + _OPENING_TOKENS, clause.body)]
    if clause.leads(Role.AND, Role.OR) and any(token.word in _OTHERS for token in opening):
        return True  # "Skip beta testers, and anyone who …": a subject of its own
    first = tokens[clause.body] if clause.body < len(tokens) else None
    if clause.leads(Role.COMMA) and not clause.leads(Role.AND, Role.OR) and first is not None and _is_deed(first):
        return False  # "except staff, opted in to e-mail": no more of those left out
    joined = clause.leads(Role.AND, Role.OR, Role.COMMA) and not clause.leads(Role.BUT)
    return joined and not clause.strong and _is_listed(clause.said)


def _is_placed_anew(clauses: Sequence[Clause], analysis: Analysis) -> bool:
    """Whether the second clause, in no list, has a preposition of its own: "outside the group, on the pro plan"."""
    before, clause, *behind = clauses
    if any(later.leads(Role.OR) or (later.leads(Role.AND) and _is_listed(later.said)) for later in behind[:1]):
        return False
    if clause.leads(Role.AND, Role.OR) or not clause.leads(Role.COMMA) or clause.body >= clause.high:
        return False
    opening = analysis.words[clause.body]
    is_placing = opening in _PLACING or opening in _GOING_ON
    return is_placing and opening not in analysis.words[before.low : before.high]


def _names_field(before: Clause, clause: Clause) -> bool:
    """Whether a field and its value follow an audience behind a comma alone: "outside the trial group, plan Pro"."""
    frame = clause.said
    if not isinstance(before.said, AudienceFrame) or not isinstance(frame, TraitFrame) or len(clause.frames) > 1:
        return False
    is_plain = clause.leads(Role.COMMA, Role.STOP) and not clause.leads(Role.AND, Role.OR)
    return is_plain and len(frame.tests) == 1 and bool(frame.mask & ~frame.tests[0].mask)


def _leaves_place(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether what people do follows the place that they are outside of: "outside Chile and speaking Dutch"."""
    mark = next((mark for mark in before.lead if mark.role is Role.EXCEPT), None)
    if mark is None or analysis.words[mark.start] != "outside" or clause.body >= clause.high:
        return False
    one, other = before.said, clause.said
    if clause.leads(Role.OR) or not isinstance(one, TraitFrame) or not isinstance(other, TraitFrame):
        return False  # what is listed with the place
    verb = analysis.tokens[clause.body]
    is_alike = {test.path for test in one.tests} == {test.path for test in other.tests}
    return not is_alike and verb.word.endswith("ing") and may_be_verb(verb.lemmas)


def _is_deed(token: Token) -> bool:
    """Whether a word begins to tell what people did or are, rather than names more of them."""
    return token.word in _TELLING or (token.word.endswith("ed") and token.word not in token.lemmas)


def _is_listed(frame: Frame) -> bool:
    """Whether a frame can go on a list of things left out: a membership or a value, not a measure or a deed."""
    if isinstance(frame, TraitFrame):
        return frame.window is None and all(test.operator in _LISTED for test in frame.tests)
    return isinstance(frame, AudienceFrame)


def _without(frame: Frame) -> Frame:
    return frame if frame.said_negation else replace(frame, negated=True, said_negation=True)


def _undenied(frame: Frame) -> Frame:
    """What stays when those are left out of whom something is not so: "except those who never ordered"."""
    if not frame.said_negation:
        return _without(frame)
    if isinstance(frame, TraitFrame) and not frame.negated:
        tests = tuple(replace(test, operator=_POSITIVES.get(test.operator, test.operator)) for test in frame.tests)
        return replace(frame, tests=tests) if len(tests) == 1 and tests != frame.tests else _without(frame)
    return replace(frame, negated=not frame.negated)


def negate(frame: Frame) -> Frame:
    """The denial of a frame; a single test of a trait is denied by the opposite operator."""
    if isinstance(frame, TraitFrame) and len(frame.tests) == 1 and not frame.negated:
        opposite = _opposite(frame.tests[0])
        if opposite is not None:
            return replace(frame, tests=(opposite,), said_negation=True)
    return replace(frame, negated=not frame.negated, said_negation=True)


def _opposite(test: Test) -> Test | None:
    match test:
        case Test(operator=Operator.EQUALS, arguments=(Literal(value="true" | "false") as truth,)):
            return replace(test, arguments=(replace(truth, value="false" if truth.value == "true" else "true"),))
        case Test(operator=operator) if operator in _OPPOSITES:
            return replace(test, operator=_OPPOSITES[operator])
        case _:
            return None
