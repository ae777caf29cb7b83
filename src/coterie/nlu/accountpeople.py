"""Which people of an account are meant, put in the words that the grammar knows, where it is said in more of them.

"Any of the company's users" is "any user", "not one developer at the account" is "not one developer", and "a user in
the owner role" is "an owner role user", behind which a verb may follow.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.index import SpaceIndex
from coterie.nlu.peoplemarks import calls_people, names_of_people
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, as_word, renumbered
from coterie.schema.space import Collection

_COMPANY = (
    "(company|account|workspace|organisation|organization|org|firm|client|customer|business|team|tenant|school|club|"
    "agency|employer|household|group)"
)
_ONE = "(user|person|member|employee|individual|human|colleague|teammate|team member|staff member|human being)"
_MANY = "(users|people|members|employees|individuals|humans|colleagues|teammates|team members|staff|staff members)"
_THE = "(the|their|its|that|this|our|your)"
_OWN = f"{_THE} {_COMPANY} [own]"

_QUANTIFIED: Phrases[tuple[str, ...]] = Phrases(
    [
        (f"(any|some|one|at least one|at least 1|one or more|a single) of {_OWN} {_MANY}", ("any", "user")),
        (f"(no|none|not one|not a single one|not any|not even one) of {_OWN} {_MANY}", ("no", "user")),
        (f"not (even one|any one|any single) {_ONE}", ("no", "user")),
        (f"(no|not a|not one) single {_ONE}", ("no", "user")),
        (f"not (a single|even one) of {_THE} [{_COMPANY}] {_MANY}", ("no", "user")),
        (f"(all|each|every one|every single one|each one) of {_OWN} {_MANY}", ("every", "user")),
        (f"all {_OWN} {_MANY}", ("every", "user")),
        (f"(each and every|every last|each single) [one of {_THE} [{_COMPANY}]] ({_ONE}|{_MANY})", ("every", "user")),
        ("(each and every one|every last one|every single one) of them", ("every", "user")),
        (f"(the|their) (whole|entire) (staff|crew|workforce|user base|company) [of {_THE} {_COMPANY}]", ("everyone",)),
        (f"[just] about every (user|person) (at|in|on) {_THE} {_COMPANY}", ("every", "user")),
    ]
)
"""Long ways to say how many users are meant, with the short one."""

_PLACE: Phrases[bool] = Phrases(
    [(f"(at|in|on|of|within|from|inside|across) (the|that|their|this|its|such) {_COMPANY}", True), ("there", True)]
)
_NEVER_ANY: Phrases[str] = Phrases([("(never|not) , (any|none|not one) of them ,", "never")])
_EXCEPTION = Phrases([("(without|with no|with not a single|no) [any|a single] (exception|exceptions)", True)])
_DETERMINERS = words("no a an any every each some one single all not the whose")
_USERS = words("user person member employee people staff colleague teammate")
_LONGEST_NAME = 2
_CORPORATE, _CONTRACTS = words("corporate"), words("contract account client customer agreement partner partnership")

_HOLDERS: Phrases[tuple[str, ...]] = Phrases(
    [
        ("(someone|somebody|anyone|anybody)", ("a",)),
        ("(nobody|noone|no one)", ("no",)),
        ("(everyone|everybody)", ("every",)),
        (f"({_ONE}|{_MANY})", ()),
    ]
)
_HOLDING: Phrases[bool] = Phrases(
    [
        ("[who (is|are)] (in|with|having|holding) (a|an|the)", False),
        ("who (has|have|holds|hold) (a|an|the)", False),
        ("[who (is|are)] (in|with|having|holding) the role of", True),
        ("whose role is [that of] [a|an|the]", True),
    ]
)
"""What joins people to their role; whether the word for it has been said."""

_ROLE, _JOINING, _LONGEST_ROLE = words("role roles"), words("or and / , a an the"), 6


def plain_people(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens of what is said of accounts, with their people in plain words."""
    names: set[str] | None = None
    made: list[Token] = []
    at, changed = 0, False
    while at < len(tokens):
        quantified = next(iter(_QUANTIFIED.at(tokens, at)), None)
        holder = None if quantified else _in_role(tokens, at, index)
        end = _exception_end(tokens, at)
        never = next(iter(_NEVER_ANY.at(tokens, at)), None)
        if never is not None:
            made.append(as_word(tokens[at], never[1]))
            at, changed = never[0], True
        elif _says_company(tokens, at, index):
            at, changed = at + 1, True
        elif quantified is not None:
            made += [as_word(tokens[at], word) for word in quantified[1]]
            at, changed = _behind_place(tokens, quantified[0]), True
        elif end:
            while made and made[-1].text == ",":
                made.pop()
            at, changed = end, True
        elif holder is not None:
            made += holder[0]
            at, changed = holder[1], True
        else:
            made.append(tokens[at])
            at += 1
            if _PLACE.at(tokens, at) and _may_be_people(made):
                names = names_of_people(index) if names is None else names
                if made[-1].lemma in _USERS or calls_people(made[-1], names, index):
                    at, changed = _behind_place(tokens, at), True
    return renumbered(made) if changed else tokens


def _says_company(tokens: Sequence[Token], at: int, index: SpaceIndex) -> bool:
    """Whether a word only says that companies are meant, as accounts are: "corporate contracts"."""
    if tokens[at].word not in _CORPORATE or at + 1 == len(tokens) or tokens[at + 1].lemma not in _CONTRACTS:
        return False
    entries = (index.entries[index.values[n].entry] for n in index.values_by_text.get(tokens[at].word, ()))
    return all(entry.collection is not Collection.ACCOUNTS for entry in entries)


def _behind_place(tokens: Sequence[Token], at: int) -> int:
    """The end of where people are, which are all those of the account: "at the company", "there"."""
    return next((end for end, _ in _PLACE.at(tokens, at)), at)


def _exception_end(tokens: Sequence[Token], at: int) -> int:
    """The end of "without exception", which only stresses an "all"."""
    return next((end for end, _ in _EXCEPTION.at(tokens, at)), 0)


def _may_be_people(said: Sequence[Token]) -> bool:
    """Whether words end with a noun behind a determiner: "no developer"."""
    return any(token.word in _DETERMINERS for token in said[-1 - _LONGEST_NAME : -1])


def _in_role(tokens: Sequence[Token], at: int, index: SpaceIndex) -> tuple[list[Token], int] | None:
    """The people in a role with its name before them, and where that ends: "an owner role user"."""
    for end, said in _HOLDERS.at(tokens, at):
        for start, is_told in _HOLDING.at(tokens, end):
            stop = start
            while stop < min(len(tokens), start + _LONGEST_ROLE) and _names_role(tokens, start, stop, index):
                stop += 1
            while stop > start and tokens[stop - 1].word in _JOINING:
                stop -= 1
            has_noun = stop < len(tokens) and tokens[stop].word in _ROLE
            if stop == start or not (is_told or has_noun):
                continue
            noun = "users" if tokens[end - 1].word != tokens[end - 1].lemma else "user"
            first = [as_word(tokens[at], word) for word in said]
            last = [as_word(tokens[at], word) for word in ("role", noun)]
            return [*first, *tokens[start:stop], *last], stop + has_noun
    return None


def _names_role(tokens: Sequence[Token], start: int, at: int, index: SpaceIndex) -> bool:
    """Whether a token is of the name of a role, or joins two."""
    if tokens[at].word in _JOINING:
        return at > start
    return calls_people(tokens[at], set(), index)
