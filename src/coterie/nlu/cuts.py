"""Where the clauses of a prompt may begin, and the marks that open them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clausework import USED_EDGE, worth_used
from coterie.nlu.concepts import concepts
from coterie.nlu.derivations import Derivation, Item
from coterie.nlu.grammar import USER_QUANTIFIERS, Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Bound, Edge, Range, Window, WindowKind
from coterie.nlu.tokens import is_plural
from coterie.schema.space import Collection

_STRONG = frozenset(
    {
        Role.AND,
        Role.OR,
        Role.BUT,
        Role.COMMA,
        Role.STOP,
        Role.RELATIVE,
        Role.WHOSE,
        Role.THEN,
        Role.EXCEPT,
        Role.NEITHER,
        Role.NOR,
        Role.CASES,
        Role.ONE_IS_ENOUGH,
        Role.NOT_BOTH,
        Role.ANY_OF_LIST,
        Role.EXPLAIN,
        Role.EITHER,
        Role.BOTH,
        Role.AFTER,
        Role.BEFORE,
        *USER_QUANTIFIERS,
    }
)
_WEAK = frozenset({Role.WITH, Role.PREPOSITION, Role.NOT, Role.SINCE, Role.EARLIER, Role.LEFT_OUT})
_LEADS = _STRONG | {Role.SINCE, Role.EARLIER}

# What a cut costs: before a mark of a new clause, right behind another such mark, at a weak mark, behind the subject,
# before a name of an audience, and at the ends of a time or a quantity.
_STRONG_CUT, _SECOND_CUT, _WEAK_CUT, _SUBJECT_CUT = 0.2, 0.5, 0.5, 0.3
_COUNTED_FROM = ("of", "after", "following", "from")
_NAME_CUT, _PRICE_CUT = 0.3, 0.5
_EDGE_END_CUT, _EDGE_START_CUT, _LEADING_ON_CUT = 0.6, 0.7, 0.25

LIKELY = 0.25
"""Up to which cost of a cut a clause is likely to begin there."""

_NEXT_PHRASE, _WITHOUT = (Role.RELATIVE, Role.WHOSE, Role.WITH), words("with without but")
"""What begins another phrase right behind a time, which is then one of the phrase before."""

_AUXILIARIES, _SAID_OF = words("has have had did"), words("by for from among across")
_LEADING_ON = (Role.EMPTY, Role.SINGLE, Role.PREPOSITION)
_LABELLING = words("mark flag tag list label")
_WHOLE_DENIALS = words("none nothing nil once all")
"""A "not" that ends in one of these is complete by itself."""


def cuts(analysis: Analysis, audience: Collection, index: SpaceIndex) -> dict[int, float]:
    """The tokens at which a clause may begin, in order, with what a cut costs there."""
    found = {0: 0.0, **_at_marks(analysis, audience)}
    edges = (*analysis.quantities, *analysis.times)
    marked = {mark.start for mark in analysis.marks}
    for edge in edges:
        leads_on = _leads_on(edge, analysis)
        if edge.start not in marked and edge.start - 1 not in marked:
            found.setdefault(edge.start, _LEADING_ON_CUT if leads_on else _EDGE_START_CUT)
        if not leads_on:
            found.setdefault(edge.end, _EDGE_END_CUT)
    for number in _behind_subjects(analysis):
        found.setdefault(number, _SUBJECT_CUT)
    for start, end in _audience_names(analysis, index):
        found.setdefault(start, _NAME_CUT)
        found.setdefault(end, _SUBJECT_CUT)
    inside = {number for edge in edges for number in range(edge.start + 1, edge.end)}
    inside.update(e.start for e in edges if e.start and e.start not in marked and _ends_phrase(e, analysis))
    inside.update(_behind_denials(analysis), _of_amounts(analysis), _counted_objects(analysis))
    if audience is Collection.ACCOUNTS:
        inside.update(_of_whom(analysis))
        found.update(dict.fromkeys(_by_role(analysis), _STRONG_CUT))
        behind = {edge.start for edge in analysis.times if edge.start and analysis.people >> (edge.start - 1) & 1}
        found.update(dict.fromkeys(behind & found.keys(), _SUBJECT_CUT))
    allowed = set(range(len(analysis.tokens))) - inside
    return {place: cost for place, cost in sorted(found.items()) if place in allowed}


def gainful(
    analysis: Analysis, derivation: Derivation, costs: Mapping[int, float], most: int
) -> dict[int, tuple[int, int]]:
    """Those of some places where a cut of a clause of a derivation may bring more than it costs, each with its reach.

    It brings at most what the words of the clause would be worth if all of them were explained. What begins or ends
    there reaches as far as the clauses beside that one. Of more than `most` places, those that may bring most.
    """
    items = derivation.items
    found: list[tuple[float, int, tuple[int, int]]] = []
    for number, item in enumerate(items):
        inside = [place for place in costs if item.low < place <= item.high]
        if inside:
            gain = _worth(analysis, item) - item.reading.score
            reach = (items[max(number - 1, 0)].low, items[min(number + 1, len(items) - 1)].high)
            found += [(gain - costs[place], -place, reach) for place in inside if gain > costs[place]]
    return {-place: reach for _, place, reach in sorted(found, reverse=True)[:most]}


def _worth(analysis: Analysis, item: Item) -> float:
    """What the words, times and quantities of a clause are worth if all are explained."""
    words = sum([worth_used(weight) for weight in analysis.weights[item.low : item.high] if weight > 0])
    return words + USED_EDGE * sum(
        [item.low <= edge.start < item.high for edge in (*analysis.times, *analysis.quantities)]
    )


def _of_amounts(analysis: Analysis) -> Iterator[int]:
    """The tokens of "of more than 40", which says how much of it the thing before has, and opens no clause."""
    for edge in analysis.quantities:
        if edge.start > 1 and analysis.words[edge.start - 1] == "of" and analysis.content >> (edge.start - 2) & 1:
            yield from (edge.start - 1, edge.start)
            if analysis.content >> edge.end & 1:
                yield edge.end


def _of_whom(analysis: Analysis) -> Iterator[int]:
    """Inside of "any user" and the like, and before it behind what is said of them: "created by | any user"."""
    for mark in analysis.marks:
        if mark.role in USER_QUANTIFIERS:
            yield from range(mark.start + 1, mark.end)
        is_of = mark.start and analysis.words[mark.start - 1] in _SAID_OF
        if mark.role in USER_QUANTIFIERS and is_of and not analysis.people >> mark.end & 1:
            yield mark.start


def _by_role(analysis: Analysis) -> Iterator[int]:
    """The "by" before people of a role: "downloaded | by one of the directors"."""
    for mark in analysis.marks:
        is_by = mark.role in USER_QUANTIFIERS and mark.start > 1 and analysis.words[mark.start - 1] == "by"
        if is_by and analysis.people >> mark.end & 1:
            yield mark.start - 1


def _counted_objects(analysis: Analysis) -> Iterator[int]:
    """The numbers of what a verb right before them was done to: "sent | 3 or more guest invites" is one deed."""
    deeds = analysis.verbs & analysis.content & ~analysis.nominal
    for edge in analysis.quantities:
        before = edge.start - 1
        if before < 0 or not deeds >> before & 1 or not isinstance(edge.meaning, (Bound, Range)):
            continue
        token = analysis.tokens[before]
        nouns = analysis.content | analysis.subjects
        if token.word != token.lemma and token.word[-1] not in "sg" and nouns >> edge.end & 1:
            yield edge.start
            if not _is_price(edge) and is_plural(analysis.tokens[edge.end]):
                yield edge.end  # "viewed 3 or more | laptops"


def _is_price(edge: Edge) -> bool:
    """Whether a number is money, which goes on with what it was spent on: "over $20 on a single booking"."""
    return isinstance(edge.meaning, Bound) and edge.meaning.number.currency is not None


def _is_compound(analysis: Analysis, number: int) -> bool:
    """Whether a word is the first of one with a hyphen: "in-app"."""
    return number + 1 < len(analysis.tokens) and analysis.tokens[number + 1].joined


def _leads_on(edge: Edge, analysis: Analysis) -> bool:
    """Whether a time goes on with what it counts from: "within 2 days of" signing up."""
    window = edge.meaning
    if not isinstance(window, Window) or window.kind is not WindowKind.FOLLOWING:
        return False
    return analysis.tokens[edge.end - 1].word in _COUNTED_FROM


def _ends_phrase(edge: Edge, analysis: Analysis) -> bool:
    """Whether a time ends what stands before it: "registrations this month | without a single article"."""
    behind = analysis.role_at(edge.end)
    if not isinstance(edge.meaning, Window) or behind is None or behind.start != edge.end:
        return False
    return behind.role in _NEXT_PHRASE or analysis.words[edge.end] in _WITHOUT


def _at_marks(analysis: Analysis, audience: Collection) -> dict[int, float]:
    roles_at: dict[int, set[Role]] = {}
    for mark in analysis.marks:
        # Only accounts have users to be counted; in an audience of users, "everyone" is the subject.
        if audience is Collection.ACCOUNTS or mark.role not in USER_QUANTIFIERS:
            roles_at.setdefault(mark.start, set()).add(mark.role)
    ends = {mark.end for mark in analysis.marks if mark.role in _STRONG}
    priced = {edge.end for edge in analysis.quantities if _is_price(edge)}
    found: dict[int, float] = {}
    for start, roles in roles_at.items():
        if roles & _STRONG:
            leads = start not in ends or not roles.isdisjoint(USER_QUANTIFIERS)
            found[start] = _STRONG_CUT if leads else _SECOND_CUT
        elif roles & _WEAK and not (Role.NOT in roles and start in ends) and not _is_compound(analysis, start):
            found[start] = _WEAK_CUT + (_PRICE_CUT if start in priced and Role.PREPOSITION in roles else 0.0)
    return found


def _behind_denials(analysis: Analysis) -> Iterator[int]:
    """The places right behind a "not" and before what it denies: no clause begins there."""
    for mark in analysis.marks:
        if mark.role is Role.NOT and analysis.tokens[mark.end - 1].word not in _WHOLE_DENIALS:
            end = mark.end
            while (after := _end_of_leading(analysis, end)) > end:
                yield end
                end = after
            following = analysis.role_at(end)
            if following is None or following.role not in _STRONG or _is_then(analysis, following):
                yield end


def _is_then(analysis: Analysis, mark: Mark) -> bool:
    """Whether a "then" stands inside what is denied: "a letter that wasn't then signed"."""
    return mark.role is Role.THEN and mark.end == mark.start + 1 and analysis.words[mark.start - 1] == "not"


def _end_of_leading(analysis: Analysis, number: int) -> int:
    """The end of a word between a "not" and what it denies: "not in", "not marked as"."""
    mark = analysis.role_at(number)
    if mark is not None:
        return mark.end if mark.role in _LEADING_ON else number
    is_label = number < len(analysis.tokens) and analysis.tokens[number].lemma in _LABELLING
    return number + 1 if is_label else number


def _behind_subjects(analysis: Analysis) -> Iterator[int]:
    for number in range(1, len(analysis.tokens)):
        if analysis.subjects >> (number - 1) & 1 and not analysis.subjects >> number & 1:
            yield number
        elif analysis.people >> (number - 1) & 1 and _is_verb(analysis, number):
            yield number  # "an admin | sent an invite"


def _is_verb(analysis: Analysis, number: int) -> bool:
    token = analysis.tokens[number]
    if analysis.verbs >> number & 1 or token.word in _AUXILIARIES:
        return True
    table = concepts().compounds  # the "looked" of "looked at", which is no verb that says enough by itself
    return any(synset.startswith("to_") for lemma in token.lemmas for _, synset, _ in table.get(lemma, ()))


def _audience_names(analysis: Analysis, index: SpaceIndex) -> Iterator[tuple[int, int]]:
    """Where names of audiences begin and end that are said word for word: "monthly givers" aged 25 to 34."""
    for number, hits in analysis.links.hits_among(index.audience_forms):
        form = index.forms[number]
        said = {position: mask for position, mask, quality in hits if quality >= 1.0}
        if all(position in said for position, weight in enumerate(form.weights) if weight >= 1.0):
            mask = 0
            for token in said.values():
                mask |= token
            start, end = (mask & -mask).bit_length() - 1, mask.bit_length()
            if mask == span_mask(start, end):
                yield start, end


def opening(analysis: Analysis, audience: Collection, low: int, high: int) -> tuple[tuple[Mark, ...], int]:
    """The marks that open a stretch of tokens, and where its body begins."""
    lead: list[Mark] = []
    body = low
    while body < high:
        mark = next((m for m in analysis.marks if m.start == body and m.end <= high and _opens(m, audience)), None)
        if mark is None:
            break
        lead.append(mark)
        body = mark.end
    return tuple(lead), body


def _opens(mark: Mark, audience: Collection) -> bool:
    return mark.role in _LEADS and (audience is Collection.ACCOUNTS or mark.role not in USER_QUANTIFIERS)
