"""Those who pay, by the plan that a space keeps of them: "paying members" are on any but the free one.

Before the people a "paying", "paid" or "premium" tells what they are, and no deed of theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import ConceptHit, Links
from coterie.nlu.names import fold
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token, is_plural
from coterie.schema.space import PropertySchema, TraitSchema

_PAYING = words("paying paid premium")
_FREE = ("free", "none", "freemium", "free plan", "free tier", "no plan")
_FREE_AND_PAID = 2
"""How many plans a field has where "paid" is but one of them."""

_PLAN, _STANDINGS, _SURE = "plan", ("subscription_status", "is_payer"), 0.7
"""The concepts of what is kept of payers, and how surely a field has to be of one."""

_DOING = words("who that which have has had they not never already just")


def with_paid_plans(links: Links, index: SpaceIndex) -> None:
    """Take such words for the plan or the status that the space keeps, and for no event."""
    for number in range(len(links.tokens) - 1):
        if not tells_payers(links.tokens, number):
            continue
        mask = 1 << number
        is_standing = any(quality >= _SURE for c in _STANDINGS for _, quality in index.of_concept(c, Kind.TRAIT))
        is_planned = any(free_plan(entry) for entry, quality in index.of_concept(_PLAN, Kind.TRAIT) if quality >= _SURE)
        if not is_standing and not is_planned:
            continue
        whole = mask | mask << 1
        links.concept_hits[:] = [hit for hit in links.concept_hits if hit.kind != "event" or hit.mask & ~whole]
        for form, hits in list(links.form_hits.items()):
            if index.entries[index.forms[form].entry].kind is Kind.EVENT:
                links.form_hits[form] = [hit for hit in hits if hit[1] & ~whole]
        if is_planned and not is_standing and not _is_value(links, index, number):
            links.concept_hits.append(ConceptHit("field", _PLAN, "say", mask, 1.0))


def tells_payers(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word stands before people and says that they pay: "paid members", and not "who paid members"."""
    if tokens[number].word not in _PAYING or number + 1 >= len(tokens):
        return False
    if number and tokens[number - 1].word in _DOING:
        return False
    people = tokens[number + 1]
    return people.lemma in lexicon.SUBJECTS and is_plural(people)


def _is_value(links: Links, index: SpaceIndex, number: int) -> bool:
    """Whether some trait has the word as its value: a plan called Premium."""
    return any(
        index.entries[index.values[value].entry].kind is Kind.TRAIT
        for hit in links.value_hits
        if hit.mask == 1 << number
        for value in hit.values
    )


def free_plan(entry: Entry) -> str:
    """The one value of a field of plans that costs nothing, or nothing."""
    free = [value for value in _values(entry) if fold(value) in _FREE]
    return free[0] if len(free) == 1 else ""


def is_one_of_paid(entry: Entry) -> bool:
    """Whether a field keeps several plans besides a free one, so that "paid" is none of them."""
    seen = {fold(value) for value in _values(entry)}
    return len(seen) > _FREE_AND_PAID and not seen.isdisjoint(_FREE)


def _values(entry: Entry) -> list[str]:
    return (
        [str(value) for value in entry.schema.values] if isinstance(entry.schema, TraitSchema | PropertySchema) else []
    )
