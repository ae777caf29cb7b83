"""Which users of an account a condition is about: any, all, or none of them (`generation.md` 10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from coterie.language.ast import Aggregate, AllUsers, And, AnyUser, Comparison, Condition, Literal, Not, Operator
from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause, is_about_users
from coterie.nlu.clausework import low_bit
from coterie.nlu.conditions import both, either, trait_condition
from coterie.nlu.fieldvalues import number_literal, text_literal
from coterie.nlu.frames import AudienceFrame, EventFrame, Frame, LooseFrame, TraitFrame
from coterie.nlu.grammar import USER_QUANTIFIERS, Mark, Role
from coterie.nlu.tokens import is_plural

_AFFIRMED = {
    Operator.DIFFERS: Operator.EQUALS,
    Operator.NONE_OF: Operator.ONE_OF,
    Operator.OMITS: Operator.CONTAINS,
}
_DEED_WITH_ROLE = 2
_LACKING = ("no", "without", "zero", "lack")
_LACKS = (Role.NOT, Role.MISSING)
_AUXILIARIES = ("has", "have", "had", "is", "are", "was", "were", "did", "do", "does")
_ARTICLES = ("a", "an")
_DOERS = ("by", "from", "of", "among", "amongst", "across")
_WHOSE = ("whose", "their", "its", "the")


def find_quantifiers(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Note the quantifier of each clause; "nobody did A or B" goes on to B."""
    for clause in clauses:
        clause.quantifier = next((role for role in USER_QUANTIFIERS if _says(clause, role, analysis)), None)
    for before, clause in pairwise(clauses):
        if clause.quantifier is not None or clause.strong or clause.event is None or before.event is None:
            continue
        if before.quantifier is Role.ALL_USERS and clause.junction is Role.AND and _goes_on(clause, analysis):
            clause.quantifier = Role.ALL_USERS
        if before.quantifier is Role.NO_USER and clause.junction in (Role.OR, Role.NOR):
            clause.quantifier, clause.junction = Role.NO_USER, Role.AND


def _goes_on(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause has no subject of its own: "every user signed in and ran a query"."""
    if any(mark.role is not Role.AND for mark in clause.lead) or not clause.lead:
        return False
    return analysis.words[clause.body] in _AUXILIARIES or bool(analysis.verbs >> clause.body & 1)


def _says(clause: Clause, role: Role, analysis: Analysis) -> bool:
    return clause.leads(role) or any(analysis.roles(role, clause.low, clause.high))


# What is said of one user ---------------------------------------------------------------------------------------------


def join_roles(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Take a role and the deed behind it as those of one user: "an admin has sent an invite"."""
    for before, clause in pairwise(clauses):
        if any(mark.role not in (Role.RELATIVE, Role.BOTH, Role.WHOSE) for mark in clause.lead):
            continue
        if not all(_is_role(frame) for frame in before.frames) or not is_about_users(clause.said):
            continue
        if any(frame.said_negation for frame in before.frames):  # "no admin has booked …"
            before.frames = [_affirmed(frame) for frame in before.frames]
            clause.quantifier = Role.NO_USER
        elif _is_of_all(before, clause, analysis):
            clause.quantifier = Role.NO_USER
        clause.quantifier = clause.quantifier or before.quantifier
        clause.frames = [*before.frames, *clause.frames]
        clause.junction, clause.strong, clause.lead = before.junction, before.strong, before.lead
        before.dropped = True


def _is_of_all(before: Clause, clause: Clause, analysis: Analysis) -> bool:
    """Whether a denial is about all who have a role: "whose admins never …", but not "admins who never …"."""
    if clause.lead or before.quantifier is not None or clause.event is None or not clause.event.negated:
        return False
    last = before.said.mask.bit_length() - 1
    return is_plural(analysis.tokens[last])


def join_doers(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Take a role behind a deed as that of who did it: "a board was created last week by an admin"."""
    for before, clause in pairwise(clauses):
        if before.event is None or len(before.frames) > 1 or before.children or not is_about_users(before.said):
            continue
        if not all(_is_role(frame) and not frame.negated for frame in clause.frames):
            continue
        first = clause.low if clause.start < 0 else clause.start
        if "by" not in analysis.words[max(first - 1, 0) : clause.body + 1]:
            continue
        if before.event.negated and clause.quantifier in (None, Role.ANY_USER):
            before.quantifier = Role.NO_USER
        else:
            before.quantifier = before.quantifier or clause.quantifier
        before.frames = [*clause.frames, *before.frames]
        clause.dropped = True


def _is_role(frame: Frame) -> bool:
    return isinstance(frame, (TraitFrame, AudienceFrame)) and is_about_users(frame)


def _affirmed(frame: Frame) -> Frame:
    if not isinstance(frame, TraitFrame):
        return frame
    tests = tuple(replace(test, operator=_AFFIRMED.get(test.operator, test.operator)) for test in frame.tests)
    return replace(frame, negated=False, said_negation=False, tests=tests)


def fold_deeds(clauses: Sequence[Clause]) -> None:
    """Take a further deed as that of the same user: "a power user who has created … and also connected …"."""
    for before, clause in reversed(list(pairwise(clauses))):
        if clause.event is None or before.event is None or {mark.role for mark in clause.lead} != {Role.AND}:
            continue
        both = before.leads(Role.BOTH) and before.quantifier is Role.ANY_USER
        if not (both or len(before.frames) >= _DEED_WITH_ROLE) or not all(map(is_about_users, before.frames)):
            continue
        if clause.quantifier is None and len(clause.frames) == 1 and not clause.children and not before.children:
            before.frames = [*before.frames, *clause.frames]
            clause.dropped = True


# Conditions -----------------------------------------------------------------------------------------------------------


def quantified(clause: Clause, conditions: Sequence[Condition], analysis: Analysis) -> Condition:
    """The conditions of a clause about users, as a condition about their account."""
    whole = both(*conditions)
    if clause.quantifier is Role.NOT_ALL_USERS:
        return Not(AllUsers(whole))
    if clause.quantifier is Role.ALL_USERS:
        return AllUsers(_of_each(clause, conditions, analysis))
    if clause.quantifier is Role.NO_USER:
        if len(conditions) == 1 and _denies_again(clause, analysis):
            return AllUsers(_positive(whole))
        return AllUsers(Not(both(*[_affirmative(condition) for condition in conditions])))
    frame = clause.said
    if isinstance(frame, TraitFrame) and frame.said_negation and len(conditions) == 1 and _lacks(clause, analysis):
        return AllUsers(Not(_affirmative(whole)))
    if isinstance(frame, TraitFrame) and len(conditions) == 1 and _asks_each(frame, clause, analysis):
        [test] = frame.tests
        each = [replace(test, operator=Operator.EQUALS, arguments=(value,)) for value in test.arguments]
        return both(*[AnyUser(trait_condition(replace(frame, tests=(one,)))) for one in each])
    if clause.quantifier is Role.ANY_USER and not _denies_anyone(clause, analysis):
        return AnyUser(whole)
    if isinstance(frame, EventFrame) and frame.negated and len(conditions) == 1:
        return AllUsers(Not(_affirmative(whole)))
    if isinstance(frame, AudienceFrame) and frame.negated and len(conditions) == 1:
        return Not(AnyUser(_affirmative(whole)))
    return AnyUser(whole)


def _asks_each(frame: TraitFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a user of each kind is asked for, since no user is of both: "with both an admin and an accountant"."""
    if len(frame.tests) != 1 or frame.tests[0].operator is not Operator.ONE_OF or frame.negated:
        return False
    roles = {mark.role for mark in (*clause.lead, *_marks_in(clause, analysis))}
    if Role.OR in roles or Role.AND not in roles:
        return False
    articles = [word for word in analysis.words[clause.low : clause.high] if word in _ARTICLES]
    return Role.BOTH in roles or len(articles) == len(frame.tests[0].arguments)


def _of_each(clause: Clause, conditions: Sequence[Condition], analysis: Analysis) -> Condition:
    """What holds for every user: of "each admin has …", that who is an admin has it, and nothing of the others."""
    ends = {mark.end for mark in (*clause.lead, *_marks_in(clause, analysis)) if mark.role is Role.ALL_USERS}
    frames = [frame for frame in clause.frames if not isinstance(frame, LooseFrame) and is_about_users(frame)]
    pairs = list(zip(frames, conditions, strict=True))
    kinds = [c for frame, c in pairs if _is_role(frame) and low_bit(frame.mask) in ends]
    rest = [condition for condition in conditions if condition not in kinds]
    return either(Not(both(*kinds)), both(*rest)) if kinds and rest else both(*conditions)


def _denies_anyone(clause: Clause, analysis: Analysis) -> bool:
    """Whether a denial is about all users, not some: "not one enrolment by anyone", "whose users never …"."""
    frame = clause.said
    if not isinstance(frame, (EventFrame, AudienceFrame)) or not frame.negated:
        return False
    some = _any_user(clause, analysis)
    if some is None:
        return False
    if (some.start and analysis.words[some.start - 1] in _WHOSE) or _is_doer(some, analysis):
        return True
    return any(mark.start < some.start for mark in _marks_in(clause, analysis) if mark.role is Role.NOT)


def _denies_again(clause: Clause, analysis: Analysis) -> bool:
    """Whether the absence of users is denied who lack something: "no user is without MFA"."""
    ends = [mark.end for mark in (*clause.lead, *_marks_in(clause, analysis)) if mark.role is Role.NO_USER]
    if not ends:
        return False
    return any(mark.role in _LACKS and mark.start >= ends[0] for mark in _marks_in(clause, analysis))


def _positive(condition: Condition) -> Condition:
    """What holds of who doesn't lack something: a flag that is set, a trait that is there, a deed that was done."""
    match condition:
        case Comparison(operator=Operator.EQUALS, arguments=(Literal(value="false"), *_)):
            return replace(condition, arguments=(text_literal("true"),))
        case Comparison(operator=Operator.ABSENT):
            return replace(condition, operator=Operator.EXISTS)
        case Comparison(Aggregate()):
            return _affirmative(condition)
        case _:
            return Not(_affirmative(condition))


def _is_doer(some: Mark, analysis: Analysis) -> bool:
    """Whether users are named behind what is denied, as those who did it: "zero logins by any user"."""
    return analysis.words[some.start] == "by" or (some.start > 0 and analysis.words[some.start - 1] in _DOERS)


def _any_user(clause: Clause, analysis: Analysis) -> Mark | None:
    return next((mark for mark in (*clause.lead, *_marks_in(clause, analysis)) if mark.role is Role.ANY_USER), None)


def _lacks(clause: Clause, analysis: Analysis) -> bool:
    """Whether it is denied that there is such a user at all: "with no admin", but not "with a user without MFA"."""
    some = _any_user(clause, analysis)
    denials = (mark for mark in _marks_in(clause, analysis) if mark.role is Role.NOT)
    end = some.end if some is not None and not _is_doer(some, analysis) else len(analysis.tokens)
    return any(mark.start < end and analysis.words[mark.end - 1] in _LACKING for mark in denials)


def _marks_in(clause: Clause, analysis: Analysis) -> Iterator[Mark]:
    return (mark for mark in analysis.marks if mark.start >= clause.low and mark.end <= clause.high)


def _affirmative(condition: Condition) -> Condition:
    """The condition whose denial this is, as far as it is one: a count that equals 0 becomes one of at least 1."""
    match condition:
        case Comparison(Aggregate(), Operator.EQUALS, (Literal(value=0), *_)):
            return replace(condition, operator=Operator.AT_LEAST, arguments=(number_literal(1),))
        case Not(operand):
            return operand
        case Comparison(operator=operator) if operator in _AFFIRMED:
            return replace(condition, operator=_AFFIRMED[operator])
        case And(operands):
            affirmed = [_affirmative(operand) for operand in operands]
            return either(*affirmed) if all(a != o for a, o in zip(affirmed, operands, strict=True)) else condition
        case _:
            return condition
