"""How many of an account's users a condition asks for: "anyone instead of all users", "nobody instead"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from coterie.generate.refining.commands import Command
from coterie.generate.refining.edits import ALONE, Place, condition_at, negated
from coterie.generate.refining.result import RefinementRefusal, RefinementRefusalCode
from coterie.generate.refining.units import Unit, whole_unit
from coterie.generate.refining.workbench import Candidate, Step, Workbench, refused
from coterie.language.ast import AllUsers, And, AnyUser, AudienceType, Comparison, Condition, Not, Operator, Or
from coterie.language.rewrite import reads_events
from coterie.language.words import counted, is_none


class Users(StrEnum):
    """How many users."""

    SOME = "some"
    EVERY = "every"
    NONE = "none"


_NOUN = r"(?:\s+(?:of\s+(?:the|their|its)\s+)?(?:users?|members?|people|person|teammates?|seats?))"
_WORDS = {
    Users.SOME: rf"(?:anyone|anybody|someone|somebody|(?:any|some|one|a|at least one|a single)(?:{_NOUN})?)",
    Users.EVERY: rf"(?:everyone|everybody|(?:all|every|each|every single)(?:{_NOUN})?(?: of them)?)",
    Users.NONE: rf"(?:nobody|no one|noone|none(?: of them)?|(?:no|none of the|not one|not a single){_NOUN})",
}
_LEAD = r"(?:(?:and|now|actually|please|make it|make that|use|it should be|should be|only|just|i meant|for)\s+)*"
_OTHER = r"\s*,?\s*(?:instead of|rather than|(?:and\s+)?not(?:\s+(?:just|only))?)\s+"
_SAID = {
    users: re.compile(
        rf"^{_LEAD}{words}(?:\s+(?:instead|only|please))*(?:{_OTHER}(?P<old>{'|'.join(_WORDS.values())}))?[.!\s]*$"
    )
    for users, words in _WORDS.items()
}
_OLD = {users: re.compile(f"^{words}$") for users, words in _WORDS.items()}


def apply_users(bench: Workbench, command: Command) -> Step | RefinementRefusal | None:
    """Another number of users in an audience of accounts; None where the command says nothing of that alone."""
    if bench.definition.audience_type is not AudienceType.ACCOUNTS:
        return None
    text = " ".join(command.span.of(bench.instruction).lower().split())
    said = next(((users, match) for users, pattern in _SAID.items() if (match := pattern.match(text))), None)
    if said is None:
        return None
    wanted, old = said[0], said[1]["old"]
    before = next((users for users, pattern in _OLD.items() if old and pattern.match(old)), None)
    found = [(place, users, inner) for place, users, inner in _asked(bench.root) if before in (None, users)]
    candidates = [_candidate(bench, place, wanted, inner) for place, users, inner in found if users is not wanted]
    if candidates:
        picked = candidates
        if len(candidates) > 1:
            asked = bench.valid_or_which(command, candidates, "change")
            if isinstance(asked, RefinementRefusal):
                return asked
            picked = asked
        return bench.chosen(command, picked)
    if found:
        return refused(RefinementRefusalCode.UNCHANGED, "That is so already. What should change?", command.span)
    message = f"No condition asks for users so. The conditions are: {bench.listing()}. Which one is meant?"
    return refused(RefinementRefusalCode.NOT_FOUND, message, command.span)


def of_all_users(bench: Workbench, command: Command, unit: Unit) -> Step | RefinementRefusal | None:
    """What some user did asked of every user: "everyone signed in"; None where that isn't what the unit asks."""
    node = condition_at(bench.root, unit.places[0])
    if len(unit.places) != 1 or not isinstance(node, AnyUser):
        return None
    return bench.chosen(command, [_candidate(bench, unit.places[0], Users.EVERY, node.operand)])


def _candidate(bench: Workbench, place: Place, wanted: Users, inner: Condition) -> Candidate:
    after: Condition
    match wanted:
        case Users.SOME:
            after = AnyUser(inner)
        case Users.EVERY:
            after = AllUsers(inner)
        case Users.NONE:
            after = AllUsers(negated(inner))
    node = condition_at(bench.root, place)
    unit = whole_unit(bench.definition)
    return Candidate(unit, {place: after}, bench.words(node), bench.words(after))


def _asked(condition: Condition, place: Place = ()) -> Iterator[tuple[Place, Users, Condition]]:
    """The conditions on users: their places, how many users they ask for, and of what."""
    match condition:
        case AnyUser(operand):
            yield place, Users.SOME, operand
        case AllUsers(operand):
            is_none_of = _denies(operand)
            yield place, Users.NONE if is_none_of else Users.EVERY, negated(operand) if is_none_of else operand
        case Not(AnyUser(operand)):
            yield place, Users.NONE, operand
        case And(operands) | Or(operands):
            for number, item in enumerate(operands):
                yield from _asked(item, (*place, ("operands", number)))
        case Not(operand):
            yield from _asked(operand, (*place, ("operand", ALONE)))
        case Comparison() if reads_events(condition):
            yield place, Users.SOME, condition
        case _:
            return


def _denies(condition: Condition) -> bool:
    """Whether a condition on a user says that they didn't, or are not."""
    if isinstance(condition, Not):
        return True
    count = counted(condition) if isinstance(condition, Comparison) else None
    if count is not None:
        return is_none(*count[1:])
    return isinstance(condition, Comparison) and condition.operator in (Operator.DIFFERS, Operator.NONE_OF)
