"""The closed-class words of English as the parser reads them: what joins, denies, orders, measures or adds nothing.

A *mark* is a role that a short sequence of words plays. Longest match wins. Words are given in the form that tokens
have (`word`, contractions opened).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from coterie.nlu.tokens import Token


class Role(StrEnum):
    """What a mark does."""

    AND = "and"
    OR = "or"
    BUT = "but"
    COMMA = "comma"
    STOP = "stop"  # ; . : and dashes: a new condition
    RELATIVE = "relative"  # who, that, which: a new clause about the subject
    WHOSE = "whose"
    WITH = "with"
    PREPOSITION = "preposition"
    NOT = "not"
    EXCEPT = "except"  # whatever follows is left out
    LEFT_OUT = "left_out"  # whatever went before is left out: "staff excluded"
    EITHER = "either"
    BOTH = "both"
    NEITHER = "neither"
    NOR = "nor"
    EXPLAIN = "explain"  # what follows says again what went before: "i.e.", ", that is", ", meaning"
    ONE_IS_ENOUGH = "one_is_enough"  # "either one", "one or the other": what went before are alternatives
    ANY_OF_LIST = "any_of_list"  # "at least one of the following:": all that is listed then are alternatives
    NOT_BOTH = "not_both"  # only one of the two alternatives that went before
    CASES = "cases"  # "in both cases", "in either case": what follows holds for all that went before
    THEN = "then"  # the next event comes after the one before
    AFTER = "after"  # the next event comes before the one before
    BEFORE = "before"  # the next event, a verb in "-ing", comes after the one before: "before upgrading"
    EARLIER = "earlier"  # the event of its clause comes before the one before: "before that"
    SINCE = "since"  # after the event before, at the end of a clause
    SAME = "same"  # tied to the event before by its object
    PRONOUN = "pronoun"  # stands for the object of the event before
    DIFFERENT = "different"
    AVERAGE = "average"
    TOTAL = "total"
    LARGEST = "largest"
    SMALLEST = "smallest"
    LAST = "last"
    FIRST = "first"
    MOSTLY = "mostly"
    SINGLE = "single"  # of one occurrence: "in a single order", "at once"
    CONTAINS = "contains"
    STARTS = "starts"
    ENDS = "ends"
    ANY_USER = "any_user"
    ALL_USERS = "all_users"
    NO_USER = "no_user"
    NOT_ALL_USERS = "not_all_users"
    SELF = "self"  # "their own"
    MORE_THAN = "more_than"  # comparison with another field
    LESS_THAN = "less_than"
    EQUAL_TO = "equal_to"
    DIFFERS = "differs"
    MISSING = "missing"
    PRESENT = "present"
    EMPTY = "empty"  # articles, auxiliaries, pronouns of the subject: nothing

    __hash__ = str.__hash__  # that of Enum is no C code, and marks are looked up all the time


USER_QUANTIFIERS = (Role.NOT_ALL_USERS, Role.NO_USER, Role.ALL_USERS, Role.ANY_USER)
"""Roles that say how many users of an account something is about; of several, the first decides."""

# The phrases of each role, parted by a comma and a blank. A phrase may have several roles; the place decides.
_TABLE: dict[Role, str] = {
    Role.AND: (
        "and, &, plus, as well as, and also, also, along with, together with, on top of that, on top of which, "
        "in addition, additionally, moreover, furthermore, besides, at the same time, +, and in addition, as long as, "
        "and instead, so long as, provided that, providing that, on condition that, on the condition that, "
        "assuming that, assuming, only if, but only if, and only if, only when, but only when"
    ),
    Role.OR: "or, or else, or alternatively, alternatively",
    Role.BUT: (
        "but, yet, although, though, even though, however, while, whereas, whilst, despite, and yet, but still, still, "
        "nevertheless, nonetheless, in spite of, even if, against, as against, versus, vs, compared with, compared to, "
        "but instead"
    ),
    Role.COMMA: ",",
    Role.STOP: ";, ., :, -, –, —, !, ?, (, ), /, ·, •, |, [, ], *",
    Role.RELATIVE: (
        "who, that, which, whoever, whom, where, when, people who, those who, and who, but who, in which, for which, "
        "for whom, of whom, to whom"
    ),
    Role.WHOSE: "whose",
    Role.WITH: "with, having, w/, has, have got, has got, hold, holding, had",
    Role.PREPOSITION: (
        "in, on, at, from, of, for, to, by, via, through, using, use, about, under, over, into, out of, because of, "
        "because, due to, as, onto, per, around, inside, across, among, during, upon, off, toward, towards, within, "
        "based in, based, near, after, according to, as per, going by, judging by"
    ),
    Role.NOT: (
        "not, never, no, none, none of, without, zero, w/o, nothing, not a single, not one, not once, not even once, "
        "no longer, not any, hardly any, not yet, have yet to, has yet to, yet to, fail to, failed to, failing to, "
        "cannot, ain't, not even, lack of, without ever, never once, never ever, no more, 0, nil, not at all, with no, "
        "never actually, ignored, disregarded, did not bother to, stop short of, non, unable to, not able to, "
        "drop off before, dropped off before, dropping off before, drop out before, dropped out before, bail before, "
        "bailed before, bail out before, bailed out before, give up before, gave up before, giving up before, "
        "gave up on it before, bailed on it before, walked away before, fell off before, fell away before, "
        "backed out before, pulled out before, quit before, lost interest before, left before, "
        "leave before, leaving before, left it before, left the site before, "
        "no new, no further, not a cent, not a penny, not a dime, not a thing, not a bit, nothing at all"
    ),
    Role.EXCEPT: (
        "except, except for, excluding, exclude, minus, other than, apart from, aside from, bar, save for, leave out, "
        "leaving out, skip, ignore, ignoring, not counting, not including, but exclude, but excluding, "
        "without counting, omit, omitting, do not include, do not send to, do not send it to, i do not want, "
        "we do not want, with the exception of, everyone but, "
        "everybody but, anyone but, take out, rather than, instead of, as opposed to, "
        "filter out, keep out, outside, outside of, unless"
    ),
    Role.LEFT_OUT: (
        "left out, excluded, omitted, removed, excepted, aside, not included, filtered out, taken out, do not count, "
        "does not count, are not counted, is not counted, not counted, ruled out, suppressed, out of it, out of this"
    ),
    Role.EITHER: "either",
    Role.BOTH: "both",
    Role.NEITHER: "neither, neither of",
    Role.NOR: "nor, and neither, and nor",
    Role.ONE_IS_ENOUGH: (
        "either one, either one is fine, either is fine, either is ok, either is okay, either will do, "
        "either one will do, either works, either one works, either counts, either one counts, either is enough, "
        "either suffices, either of the two is fine, either of them is fine, one or the other, one is enough, "
        "( either ), ( any ), ( either or ), ( any of them ), any of them will do, any of them is fine, "
        "any one will do, any one is enough, it does not matter which, no matter which, does not matter which, "
        "at least one of the two, at least one of the three, alike"
    ),
    Role.NOT_BOTH: (
        "but not both, not both, and not both, but not both of them, but never both, never both, ( not both ), "
        "( but not both )"
    ),
    Role.ANY_OF_LIST: (
        "at least one of the following, any of the following, one or more of the following, either of the following, "
        "either of these :, one of these :, "
        "one of the following, any one of the following, at least one of these, at least one of :, any of :, one of :, "
        "at least 1 of the following, at least 1 of these, any of these :, one or more of :, any one of :"
    ),
    Role.CASES: (
        "in both cases, in either case, in any case, either way, in each case, in all cases, whichever it is, "
        "in every case"
    ),
    Role.EXPLAIN: (
        "ie, aka, namely, that is, that is to say, that means, which means, meaning, in other words, or rather, "
        "i mean, to be precise, in short, read, defined as, so a, so an, so those, so people, so anyone"
    ),
    Role.THEN: (
        "and then, then, followed by, and afterwards, afterwards, afterward, later, and later, later on, and later on, "
        "subsequently, and subsequently, after which, and after that, after that, following that, following this, "
        "but then, thereafter, since then, "
        "and since then, but later, before then going on to, ever since, after this, and next, from there, "
        "came after that, came after, came afterwards, came later, came next, came of it, came from it, "
        "came after it, happened after, happened afterwards, happened after that, happened next, after it, after them"
    ),
    Role.AFTER: "after, once, following, right after, shortly after, soon after, after having, upon",
    Role.BEFORE: "before, prior to, ahead of, right before, just before, shortly before",
    Role.EARLIER: (
        "before that, before this, before it, beforehand, prior to that, prior to this, prior to it, before then, "
        "before doing so, before doing that, ahead of that, previous to that"
    ),
    Role.SINCE: "since",
    Role.SAME: (
        "the same, that same, the very same, very same, same, that very, that exact, the exact same, exact same, "
        "that very same, this same, the identical, identical"
    ),
    Role.PRONOUN: (
        "it, one, ones, them, any of them, any, that one, those, any of those, anything in it, of it, of them, in it, "
        "this, a single one, single one, a one, any one, something, anything, everything, any of it, there, so, "
        "doing so, doing that, that, another, new one, new ones, another one, another new one, different one, "
        "second one"
    ),
    Role.DIFFERENT: "different, distinct, separate, unique, various, consecutive, successive",
    Role.AVERAGE: "average, avg, mean, on average, averaging, averaged, averages, in average, the average",
    Role.TOTAL: (
        "total, in total, altogether, all together, combined, overall, all told, sum, sum of, totalling, totaling, "
        "add up to, adds up to, adding up to, added up to, amount to, amounting to, amounts to, in all, cumulative, "
        "cumulatively, cumulated, a total of, together brought in, together, in aggregate, aggregate, all in all, "
        "summing to, sums to, total of, collectively, totals, totaled, totalled, sum total, came to a total of, "
        "come to a total of, summed, add up"
    ),
    Role.LARGEST: (
        "biggest, largest, highest, most expensive, priciest, greatest, maximum, max, longest, top, best, costliest, "
        "heaviest"
    ),
    Role.SMALLEST: "smallest, lowest, cheapest, least expensive, minimum, min, shortest, tiniest, worst",
    Role.LAST: "last, most recent, latest, newest, final, most recently",
    Role.FIRST: "first, first ever, very first, earliest, initial",
    Role.MOSTLY: (
        "most often, mostly, usually, most frequently, typically, generally, favourite, favorite, mainly, primarily, "
        "for the most part, most used, most common, most, predominantly, most frequent, normally, most popular, "
        "preferred, go to, tend to, tends to, more often than not, most of the time, always"
    ),
    Role.SINGLE: (
        "single, in a single, in one, in one go, at once, in a go, per, each, in a single go, one go, at a time, "
        "a time, in one sitting, on one, on a single, on any one, on any single, in any one, any single, "
        "in any single, individual, on a, on an, in a, in an"
    ),
    Role.CONTAINS: (
        "contain, contains, containing, mention, mentions, mentioning, mentioned, include, includes, including, "
        "included, with the word, with the words, like, featuring, feature, in its name, in the name, in their name, "
        "in it, somewhere in, contained, have the word, has the word, with the phrase, matching"
    ),
    Role.STARTS: (
        "start with, starts with, starting with, starting in, begin with, begins with, beginning with, prefixed with, "
        "started with"
    ),
    Role.ENDS: "end in, ends in, ending in, end with, ends with, ending with, suffixed with, ended in, ended with",
    Role.ANY_USER: (
        "any user, at least one user, some user, someone, somebody, one of their users, a user, any of their users, "
        "some users, anyone, anybody, at least one person, at least one of them, one of the users, "
        "at least one member, any member, at least one of their users, at least one of the users, any person, "
        "one user, at least one employee, one or more users, a person, a team member, a member, any employee, "
        "somebody on the team, someone on the team, at least one team member, any teammate, someone in the account, "
        "someone at the company, somebody there, someone there, at least one seat, at least one colleague, users, "
        "at least one contact, any contact, at least 1 user, a colleague, an employee, at least one human, "
        "any of the users, by any of them, any of their people, any of their staff, any of their team, "
        "any of the team, any of their employees, any of their colleagues, any of their members"
    ),
    Role.ALL_USERS: (
        "every user, all users, all of their users, each user, everyone, everybody, all of the users, "
        "every one of their users, all members, every member, all of them, all their users, every single user, "
        "every person, all the users, all employees, every employee, each of their users, each member, everyone there, "
        "everybody there, every seat, every one of the users, the whole team, the entire team, all team members, "
        "every team member, all people, users all, users have all, users each, members all, people all, employees all"
    ),
    Role.NO_USER: (
        "no user, none of their users, nobody, no one, none of the users, not a single user, no users, no member, "
        "no members, not one user, noone, none of their people, no person, no employee, no employees, nobody there, "
        "no one there, not a single person, none of them, not one person, no one at all, nobody at all, "
        "no team member, not one of their users, no human"
    ),
    Role.NOT_ALL_USERS: (
        "not every user, not all users, not everyone, not everybody, not all of their users, not every member, "
        "not every one of their users, not all members, not all of the users, not all the users, not all their users, "
        "not all of them, not every employee, not every person, not the whole team, not each user, "
        "not every single user"
    ),
    Role.SELF: "their own, own, his own, her own, its own",
    Role.MORE_THAN: (
        "equals or exceeds, equal or exceed, meets or exceeds, meet or exceed, matches or exceeds, match or exceed, "
        "equal to or above, equal to or over, equal to or more than, equal to or greater than, "
        "greater than or equal to, more than or equal to, higher than or equal to, "
        "more than, greater than, higher than, larger than, bigger than, above, exceed, exceeds, exceeding, over, "
        "exceeded, more expensive than, pricier than, costlier than, dearer than, better than, longer than, "
        "heavier than, older than, beyond, surpassed, surpassing"
    ),
    Role.LESS_THAN: (
        "equal to or below, equal to or less than, less than or equal to, fewer than or equal to, "
        "lower than or equal to, less than, fewer than, lower than, smaller than, below, under, "
        "less expensive than, cheaper than, worse than, "
        "shorter than, lighter than, younger than, beneath"
    ),
    Role.EQUAL_TO: "equal to, equals, equal, is, matches, match, matching, as, same as, the same as, identical to",
    Role.DIFFERS: (
        "differs from, differ from, different from, different to, other than, is not the same as, different than, "
        "not the same as, not matching, does not match, unlike, something other than, anything but, "
        "anything other than"
    ),
    Role.MISSING: (
        "missing, never got it, do not know, not stored, not saved, never given, lacking, lack, lacks, "
        "unknown, blank, empty, unset, not set, not filled in, not on file, not available, not provided, not known, "
        "undefined, null, unassigned, not assigned, n/a, absent, have not given, not given, not recorded"
    ),
    Role.PRESENT: (
        "on file, on record, given, provided, present, known, available, set, filled in, assigned, gave us, "
        "has given us, shared, given us, told us, has told us, have told us, stored, saved, exists, exist, in place, "
        "attached, recorded, left us, supplied, filled out, defined, populated, entered, give us"
    ),
    Role.EMPTY: (
        "a, an, the, is, are, was, were, be, been, being, am, do, does, did, done, have, has, had, will, would, can, "
        "could, shall, should, may, might, must, they, them, their, theirs, he, she, his, her, him, our, us, we, i, "
        "my, me, you, your, its, these, those, this, there, ever, all, each, every, some, any, just, only, really, "
        "actually, already, yet, even, too, also, s, ve, re, m, d, ll, who, what, how, so, such, very, at all, "
        "on file, in our base, eg, etc, etc., themselves, himself, herself, itself, myself, "
        "ourselves, back, get, got, getting, make, made, making, still, whole, entire, ones, one of, time, times, "
        "anyway, anyways, regardless, again, nothing else, and nothing else, but nothing else, and not anything else, "
        "but not anything else, "
        "and never anything else, but never anything else, and no other, but no other, and no others, but no others, "
        "no one else, nobody else, used to, gone, become, became, becoming, said, says, say, "
        "up, out, off, somewhere, point, past, now, currently, going, went, go, come, came, coming, "
        "whatsoever, both, many, much, lot, lots, plenty, quite, rather, somehow, kind, sort, type of, kind of, "
        "sort of, got round to, get round to, getting round to, got around to, get around to, gotten around to, "
        "gotten round to, least, more, less, than, number of, so far, thus far, up to now, until now, as of now"
    ),
}


class Mark(NamedTuple):
    """A role of the tokens from `start` up to `end`."""

    start: int
    end: int
    role: Role


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], Role]]]:
    found: dict[str, list[tuple[tuple[str, ...], Role]]] = {}
    for role, phrases in _TABLE.items():
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, role))
    return found


_BY_FIRST_WORD = _by_first_word()


def marks_of(tokens: Sequence[Token]) -> list[list[Mark]]:
    """For each token, every mark that starts there, longest first."""
    spoken = [token.word for token in tokens]
    found: list[list[Mark]] = []
    for start, token in enumerate(tokens):
        here = [
            Mark(start, start + len(words), role)
            for first in ((token.word,) if token.corrected else dict.fromkeys((token.word, token.text)))
            for words, role in _BY_FIRST_WORD.get(first, ())
            if len(words) == 1 or tuple(spoken[start + 1 : start + len(words)]) == words[1:]
        ]
        found.append(sorted(here, key=lambda mark: mark.start - mark.end))
    return found


def single_words(*roles: Role) -> frozenset[str]:
    """The phrases of one word in the table that have one of some roles."""
    phrases = (phrase for role in roles for phrase in _TABLE[role].split(", "))
    return frozenset(phrase for phrase in phrases if " " not in phrase)


def grammar_words() -> frozenset[str]:
    """All words of the table."""
    return frozenset(word for entries in _BY_FIRST_WORD.values() for words, _ in entries for word in words)
