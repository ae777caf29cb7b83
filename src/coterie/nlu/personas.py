"""Nouns for people that the prompt itself spells out: "cart abandoners who started checkout and didn't order".

Marketers head a definition with a name for those whom it defines. Where all that the name says is told again by what
follows, the same deed or the same denial, it adds nothing; nor does a word of praise or a picture that the space knows
nothing of. What tells of something else stays: "repeat buyers who opened an email", the student of "student deal
seekers who used a code".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.fillers import vague_mask
from coterie.nlu.grammar import Mark
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import Links
from coterie.nlu.meanings import Edge
from coterie.nlu.nameweights import Kind
from coterie.nlu.personawords import (
    ADJECTIVE_ENDINGS,
    ANYONE,
    COUNTED,
    DEGREES,
    GENERIC,
    INCLINED,
    MEANT_FOR,
    MERE_USERS,
    OF_DEGREE,
    PACE,
    PEOPLE,
    PEOPLE_ENDINGS,
    RUNGS,
    SMALL,
    SUBSCRIBED,
    THINGS,
    is_halfway,
)
from coterie.nlu.retelling import Name, Retelling
from coterie.nlu.tokens import Token, TokenKind, is_plural
from coterie.nlu.valuesenses import values_kept
from coterie.schema.space import FieldType

_LONGEST, _LONGEST_OF, _LATEST_START = 6, 5, 9
"""Of how many tokens such a name consists at most, and what it is of; and how late a name behind a heading begins."""

_WHO, _DEFINING, _HAVING = words("who that whose"), words(": ( - – —"), words("with having")
_SAID_APART = words("people those anyone customers users members shoppers all i.e. ie")
"""What begins a definition, behind a comma too."""

_DENYING = words("non not no")
_ORDINARY = SMALL - words("of to with") | words("is neither not every")
"""What no name for people consists of."""

_SURE, _NAMED, _SAID_WHOLE, _LINKED, _FEW = 0.85, 0.95, 0.8, 0.85, 3


def persona_mask(
    links: Links,
    index: SpaceIndex,
    marks: Sequence[Mark],
    edges: Sequence[Edge],
    *,
    filler: int,
    kept: int,
) -> int:
    """The tokens of names for people that add nothing to their definitions. `kept` are kinds of people in the space."""
    mask = 0
    for name in _names(links.tokens, filler, kept):
        mask |= _retold(links, index, name, Retelling(links, index, marks, edges, name), kept)
    return mask


def _retold(links: Links, index: SpaceIndex, name: Name, told: Retelling, kept: int) -> int:
    """The tokens of a name that its definition tells again, or that tell nothing; none where some of it does."""
    if not told.is_of_deed:
        return 0  # "serial no-shows: three times or more"
    vague = vague_mask(links.forms)
    if name.start == name.head and links.tokens[name.head].word in SUBSCRIBED:
        return name.mask if told.is_of_subscription() else 0
    named = _names_people(links, index, name.mask)
    kinds = kept & name.mask | _trait_values(links, index, name.mask)
    kinds &= ~_degrees(links.tokens, name)
    at_head = links.tokens[name.head]
    is_kept = bool((named | kinds) >> name.head & 1) and not told.drops_kind(
        name.head, named=bool(named >> name.head & 1)
    )
    of_all = at_head.word in GENERIC or is_kept
    mask = 0
    for number in range(name.start, name.head + 1):
        is_named, is_kind = bool(named >> number & 1), bool(kinds >> number & 1)
        if links.tokens[number].word in _DENYING and (named | kinds) >> (number + 1) & 1:
            return 0  # the "non" of "non-VIP customers", who are all but VIPs
        if (is_named or is_kind) and not told.drops_kind(number, named=is_named):
            continue
        if number > name.start and kinds >> (number - 1) & 1 and links.tokens[number].word in RUNGS:
            kinds |= 1 << number
            continue
        if of_all:
            is_told = number != name.head and (
                is_kind or told.says_standing(number) or (at_head.word in MERE_USERS and told.says(number))
            )
        else:
            is_told = _is_told(links, index, told, number, at_head=number == name.head)
        may_praise = told.is_exact and (number != name.head or (not of_all and vague >> number & 1))
        if is_told or (may_praise and _praises(links, index, number, vague)):
            mask |= 1 << number
        elif not of_all:
            return 0
    if at_head.word in SUBSCRIBED and mask and not named & (1 << name.head) - 1 and told.is_of_subscription():
        mask |= 1 << name.head  # "generous subscribers who sent a gift subscription"
    rest = range(name.head + 1, name.end)
    if rest and mask >> name.head & 1 and all(told.says(n) or not _is_value(links, n) for n in rest):
        mask |= (1 << name.end) - (1 << name.head + 1)
    return mask


def _is_told(links: Links, index: SpaceIndex, told: Retelling, number: int, *, at_head: bool) -> bool:
    """Whether the definition tells what a word says, or the space has nothing that the word could ask for."""
    if told.says(number) or (at_head and _is_new_noun(links, index, told, number)):
        return True
    return told.is_bounded and _is_adjective(links, index, number)


def _names(tokens: Sequence[Token], filler: int, kept: int) -> Iterator[Name]:
    """The names that a prompt begins with, at once or behind a heading, if definitions follow."""
    for start in _starts(tokens, filler):
        found = _name_from(tokens, start, kept)
        if found is not None:
            yield found


def _starts(tokens: Sequence[Token], filler: int) -> Iterator[int]:
    yield next((number for number in range(len(tokens)) if not filler >> number & 1), len(tokens))
    for number in range(1, min(_LATEST_START, len(tokens))):
        if tokens[number].text in _DEFINING and tokens[number].text != "(" and not tokens[number].joined:
            yield number + 1
            return


def _name_from(tokens: Sequence[Token], start: int, kept: int) -> Name | None:
    head = -1
    for number in range(start, min(start + _LONGEST + _LONGEST_OF, len(tokens) - 1)):
        token = tokens[number]
        if token.quoted or token.kind is TokenKind.NUMBER or token.word in COUNTED:
            return None
        if number > start and _defines(tokens, number):
            head = number - 1 if head < 0 else head
            return Name(start, head, number) if _is_people(tokens, start, head, kept) else None
        is_part = token.joined or tokens[number + 1].joined  # "word-of-mouth champions"
        if token.word in ("of", "to") and head < 0 and not is_part:
            head = number - 1
        elif (token.kind is TokenKind.PUNCTUATION and token.text != "-") or (
            head < 0 and token.word in _ORDINARY and not tokens[number + 1].joined and not token.joined
        ):
            return None
    return None


def _defines(tokens: Sequence[Token], number: int) -> bool:
    """Whether a definition of what stands before begins at a place."""
    token = tokens[number]
    if token.text == "(":
        end = next((at for at in range(number, len(tokens)) if tokens[at].text == ")"), len(tokens))
        is_told = end - number > _FEW and tokens[number + 1].kind is TokenKind.WORD
        return is_told and not any(token.joined for token in tokens[number : number + 1])
    if token.word in _WHO or token.word in _HAVING or (token.text in _DEFINING and not token.joined):
        return True
    if token.text != "," or number + 1 >= len(tokens):
        return False
    after = tokens[number + 1]
    is_told = after.word.endswith("ed") or (after.word not in after.lemmas and bool(after.lemmas))
    return after.word in _SAID_APART or after.kind is TokenKind.NUMBER or is_told


def _is_people(tokens: Sequence[Token], start: int, head: int, kept: int) -> bool:
    if head < start or head - start >= _LONGEST:
        return False
    word = tokens[head].word
    if word in SUBSCRIBED:
        return True
    if word in GENERIC or word in ANYONE:
        return head > start
    if kept >> head & 1 and is_plural(tokens[head]):
        return True
    return word not in THINGS and (word in PEOPLE or word.endswith(PEOPLE_ENDINGS) or is_halfway(tokens, head))


def _names_people(links: Links, index: SpaceIndex, inside: int) -> int:
    """The tokens of a name that is that of an audience or of a flag, or nearly so."""
    found = 0
    for number, hits in (*links.hits_among(index.audience_forms), *links.hits_among(index.flag_forms)):
        form = index.forms[number]
        best: dict[int, tuple[float, int]] = {}
        for position, mask, quality in hits:
            if not mask & ~inside and quality >= _NAMED and quality > best.get(position, (0.0, 0))[0]:
                best[position] = (quality, mask)
        said = sum(form.weights[position] * min(quality, 1.0) for position, (quality, _) in best.items())
        if best and said * form.quality >= _SAID_WHOLE * form.total:
            for _, mask in best.values():
                found |= mask
    return found


def _trait_values(links: Links, index: SpaceIndex, inside: int) -> int:
    """The tokens of values that are true of people."""
    mask = 0
    for hit in links.value_hits:
        if hit.mask & ~inside or hit.quality < _SURE:
            continue
        kept = (*hit.values, *(values_kept(hit.sense, index) if hit.sense is not None else ()))
        if any(index.entries[index.values[number].entry].kind is Kind.TRAIT for number in kept):
            mask |= hit.mask
    return mask


def _is_new_noun(links: Links, index: SpaceIndex, told: Retelling, number: int) -> bool:
    """Whether a noun for people stands for no deed that the space has, and the definition tells which it was."""
    if not told.is_bounded or told.is_deed(number) or _is_value(links, number):
        return False
    return not any(
        entry.kind is Kind.EVENT or (entry.kind is Kind.PROPERTY and entry.type is FieldType.NUMBER)
        for entry in _named_by(links, index, number)
    )


def _praises(links: Links, index: SpaceIndex, number: int, vague: int) -> bool:
    """Whether a word only says how people are or what is meant for them: "local regulars", "deal-hungry users"."""
    tokens = links.tokens
    if vague >> number & 1 or (tokens[number].word in MEANT_FOR and _is_unknown(links, index, number)):
        return True
    if _is_in_phrase(tokens, number):
        return _is_unknown(links, index, number)
    second = number if tokens[number].joined else number + 1
    if not second or second >= len(tokens) or not tokens[second].joined:
        return False
    return tokens[second].word in INCLINED or (tokens[second - 1].word in DEGREES and tokens[second].word in OF_DEGREE)


def _degrees(tokens: Sequence[Token], name: Name) -> int:
    """The tokens of "high-value" and the like, whose "high" is no level of something else."""
    mask = 0
    for number in range(name.start, name.head):
        if tokens[number].word in DEGREES and tokens[number + 1].word in OF_DEGREE:
            mask |= 3 << number
    return mask


def _is_in_phrase(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is one of three or more that hyphens join: "word-of-mouth champions"."""
    low, high = number, number + 1
    while low and tokens[low].joined:
        low -= 1
    while high < len(tokens) and tokens[high].joined:
        high += 1
    return high - low >= _FEW


def _is_adjective(links: Links, index: SpaceIndex, number: int) -> bool:
    """Whether a word says how people are, and not what they like or have, and the space has no word for it."""
    tokens = links.tokens
    word, behind = tokens[number].word, tokens[number + 1] if number + 1 < len(tokens) else None
    if tokens[number].joined or (behind is not None and behind.joined):
        return False  # "German-speaking players"
    return (word in PACE or word.endswith(ADJECTIVE_ENDINGS)) and _is_unknown(links, index, number)


def _is_value(links: Links, number: int) -> bool:
    """Whether a word is a value that the space has seen, or one of several of it."""
    return any(hit.mask >> number & 1 and hit.values and hit.quality >= _SURE for hit in links.value_hits)


def _is_unknown(links: Links, index: SpaceIndex, number: int) -> bool:
    """Whether a word is no value that the space has seen, and no word of its names."""
    for said in links.value_hits:
        is_sure = bool(said.mask >> number & 1) and said.quality >= _SURE
        if is_sure and (said.values or (said.sense is not None and any(values_kept(said.sense, index)))):
            return False
    for hit in links.concept_hits:
        if hit.mask >> number & 1 and hit.kind == "event" and index.best_event(hit.concept, active=True) is not None:
            return False
    return not any(_named_by(links, index, number))


def _named_by(links: Links, index: SpaceIndex, number: int) -> Iterator[Entry]:
    """The entries of the space in whose names a word is found."""
    for form, hits in links.form_hits.items():
        if any(mask >> number & 1 and quality >= _LINKED for _, mask, quality in hits):
            yield index.entries[index.forms[form].entry]
