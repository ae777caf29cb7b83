"""Everything about one prompt that does not depend on how its clauses are cut: tokens, edges, marks and weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from coterie.language.ast import Operator, Unit
from coterie.nlu.fillers import neutral_mask, preamble_mask, purpose_mask, vague_masks
from coterie.nlu.grammar import Mark, Role, marks_of
from coterie.nlu.index import Kind, SpaceIndex
from coterie.nlu.linking import Links, link
from coterie.nlu.meanings import Bound, Edge, Frequency, Range, Window, WindowKind
from coterie.nlu.names import fold
from coterie.nlu.quantities import find_quantities
from coterie.nlu.times import find_times
from coterie.nlu.tokens import Token, TokenKind, tokenise
from coterie.nlu.typos import Corrector
from coterie.schema.space import Collection, FieldType

_STRUCTURAL = frozenset(Role) - {Role.EMPTY}


@dataclass(frozen=True)
class Analysis:
    """A prompt taken apart.

    `weights` is the charge for leaving a token unexplained: 0 for words that add nothing, 1 for content. `marks` are
    the roles chosen for stretches of tokens; `quantities` and `times` do not overlap each other.
    """

    prompt: str
    tokens: Sequence[Token]
    links: Links
    marks: tuple[Mark, ...]
    all_marks: Sequence[Sequence[Mark]]
    quantities: tuple[Edge, ...]
    times: tuple[Edge, ...]
    weights: tuple[float, ...]
    vague: int
    subjects: int
    blocked: int
    today: date
    durations: dict[Edge, Edge]

    def roles(self, role: Role, low: int, high: int) -> Iterator[Mark]:
        """The marks of a role inside a range of tokens."""
        return (m for m in self.marks if m.role is role and m.start >= low and m.end <= high)

    def role_at(self, index: int) -> Mark | None:
        """The mark that covers a token."""
        for mark in self.marks:
            if mark.start <= index < mark.end:
                return mark
        return None


def span_mask(start: int, end: int) -> int:
    """The mask of the tokens from `start` up to `end`."""
    return (1 << end) - (1 << start)


def analyse(
    prompt: str, index: SpaceIndex, corrector: Corrector | None, now: datetime, audience: Collection = Collection.USERS
) -> Analysis:
    """Take a prompt apart. `audience` decides whether "every user" and the like are quantifiers."""
    tokens = tokenise(prompt, corrector)
    all_marks = marks_of(tokens)
    found = [e for e in find_times(tokens, now.date()) if not _says_ever(e, tokens) and not _is_quoted(e, tokens)]
    quantities = [
        e for e in find_quantities(tokens) if not _is_article(e, tokens) and not _spells_value(e, tokens, index)
    ]
    if audience is Collection.ACCOUNTS:
        _add_role_quantifiers(all_marks, tokens, index)
        quantified = {n for here in all_marks for m in here if m.role in _QUANTIFIERS for n in range(m.start, m.end)}
        quantities = [e for e in quantities if not quantified.intersection(range(e.start, e.end))]
    durations = {e: q for e in found if (q := _duration_of(e, tokens, quantities)) is not None}
    named = _names_with_numbers(tokens, index)
    found = [e for e in found if not named.intersection(range(e.start, e.end))]
    quantities = [e for e in quantities if not named.intersection(range(e.start, e.end))]
    quantities = _with_shared_units(quantities, tokens)
    edges = _cover([*found, *quantities], tokens)
    edges, suffixes = _with_suffixes(edges, tokens)
    inside = [False] * len(tokens)
    for edge in edges:
        for number in range(edge.start, edge.end):
            inside[number] = True
    links = link(tokens, index, inside)
    barred = [a or b for a, b in zip(inside, suffixes, strict=True)]
    values = _protected_values(tokens, links, all_marks)
    marks = tuple(
        m
        for m in _choose(all_marks, barred)
        if not any(values >> n & 1 for n in range(m.start, m.end))
        and (audience is Collection.ACCOUNTS or m.role not in _QUANTIFIERS)
    )
    subjects, neutral = neutral_mask(tokens, links.forms)
    subjects &= ~_named_roles(tokens, links, index)
    purpose = purpose_mask(tokens, links.forms) | preamble_mask(tokens, links.forms, subjects)
    weights = tuple(
        _weight(number, token, barred[number], marks, subjects | neutral | purpose)
        for number, token in enumerate(tokens)
    )
    return Analysis(
        prompt=prompt,
        tokens=tokens,
        links=links,
        marks=marks,
        all_marks=all_marks,
        quantities=tuple(e for e in edges if not isinstance(e.meaning, Window)),
        times=tuple(e for e in edges if isinstance(e.meaning, Window)),
        weights=weights,
        vague=vague_masks(links.forms),
        subjects=subjects,
        blocked=purpose | sum(1 << n for e in edges if isinstance(e.meaning, Window) for n in range(e.start, e.end)),
        today=now.date(),
        durations=durations,
    )


_ROLE_QUANTIFIERS = {
    ("at", "least", "one"): Role.ANY_USER, ("at", "least", "1"): Role.ANY_USER, ("one", "or", "more"): Role.ANY_USER,
    ("any",): Role.ANY_USER, ("some",): Role.ANY_USER, ("every",): Role.ALL_USERS, ("each",): Role.ALL_USERS,
    ("all",): Role.ALL_USERS, ("all", "of", "their"): Role.ALL_USERS, ("all", "the"): Role.ALL_USERS, ("all", "their"): Role.ALL_USERS,
}  # fmt: skip


def _add_role_quantifiers(all_marks: list[list[Mark]], tokens: Sequence[Token], index: SpaceIndex) -> None:
    """ "at least one admin", "every power user": a quantifier before what a user trait or audience calls people."""
    names = {form for f in index.forms if _is_user_audience(index, f.entry) for options in f.words for form in options}
    for number in range(len(tokens)):
        for words, role in _ROLE_QUANTIFIERS.items():
            end = number + len(words)
            if end >= len(tokens) or tuple(t.word for t in tokens[number:end]) != words:
                continue
            for after in range(end, min(end + 2, len(tokens))):
                values = (
                    index.values[v]
                    for form in (tokens[after].word, *tokens[after].lemmas)
                    for v in index.values_by_text.get(form, ())
                )
                is_value = any(_is_user_trait(index, value.entry) for value in values)
                if is_value or (set(tokens[after].lemmas) & names and tokens[after].lemma not in ("account", "user")):
                    all_marks[number].insert(0, Mark(number, end, role))
                    break


def _is_user_trait(index: SpaceIndex, number: int) -> bool:
    entry = index.entries[number]
    return entry.kind is Kind.TRAIT and entry.collection is Collection.USERS


def _is_user_audience(index: SpaceIndex, number: int) -> bool:
    entry = index.entries[number]
    return entry.kind is Kind.AUDIENCE and entry.collection is Collection.USERS


_LONGEST_NAME = 7


def _names_with_numbers(tokens: Sequence[Token], index: SpaceIndex) -> set[int]:
    """Tokens of names and values of several words that hold numbers or times: "Couch to 5K", "Churned in 2025"."""
    taken: set[int] = set()
    texts = index.long_names
    for start in range(len(tokens)):
        for end in range(min(start + _LONGEST_NAME, len(tokens)), start + 1, -1):
            if " ".join(fold(t.text) for t in tokens[start:end]) in texts:
                taken.update(range(start, end))
                break
    return taken


def _with_shared_units(edges: Sequence[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """ "50 or 100 pounds": the unit of the last number is that of the first as well."""
    found = list(edges)
    for number, edge in enumerate(found):
        meaning = edge.meaning
        if not isinstance(meaning, Bound) or not meaning.bare or meaning.number.currency or meaning.number.unit:
            continue
        for other in edges:
            second = other.meaning
            if other.start != edge.end + 1 or tokens[edge.end].word != "or" or not isinstance(second, Bound) or not second.bare:
                continue
            if second.number.currency or second.number.unit:
                shared = replace(second.number, value=meaning.number.value)
                found[number] = Edge(edge.start, edge.end, replace(meaning, number=shared), edge.score)
    return found


_LASTING = frozenset("for lasting took taken over in after".split())
_EXCESS = frozenset("more over least longer less under than above beyond exceeding".split())


def _duration_of(edge: Edge, tokens: Sequence[Token], quantities: Sequence[Edge]) -> Edge | None:
    """ "sat in the lounge for more than 2 hours": how long it took, where the event has a length to hold it against; the
    quantity inside the time. A denial before makes it a time again."""
    window = edge.meaning
    if not isinstance(window, Window) or window.kind is not WindowKind.LAST or tokens[edge.start].word not in _LASTING:
        return None
    words = {tokens[n].word for n in range(edge.start, edge.end)}
    short = window.length is not None and window.length.unit is Unit.HOURS and "last" not in words and "past" not in words
    if tokens[edge.start].word in ("in", "after") and not words & {"under", "less", "fewer", "below", "over", "more"}:
        return None
    if not short and not words & _EXCESS:
        return None
    if words & {"last", "past", "previous"}:
        return None
    denied = any(tokens[n].word in _DENYING for n in range(max(0, edge.start - 8), edge.start))
    if denied:
        return None
    return next((q for q in quantities if q.end == edge.end and q.start >= edge.start and _has_unit(q)), None)


def _has_unit(edge: Edge) -> bool:
    return isinstance(edge.meaning, Bound) and edge.meaning.number.unit is not None




_DENYING = frozenset("not no never without none nobody inactive dormant idle silent neither nor nothing zero since".split())


def _is_quoted(edge: Edge, tokens: Sequence[Token]) -> bool:
    return any(tokens[n].quoted for n in range(edge.start, edge.end))


def _spells_value(edge: Edge, tokens: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether a bare number is how the space spells a value that is no number: "4K" rentals, "5.2.0"."""
    if not isinstance(edge.meaning, Bound) or not edge.meaning.bare or edge.end - edge.start > 1:
        return False
    text = tokens[edge.start].text.casefold()
    return not text.isdigit() and bool(index.values_by_text.get(text))


_QUANTIFIERS = (Role.ANY_USER, Role.ALL_USERS, Role.NO_USER)
_SUFFIXES = {
    ("or", "more"): Operator.AT_LEAST, ("or", "higher"): Operator.AT_LEAST, ("or", "better"): Operator.AT_LEAST,
    ("or", "above"): Operator.AT_LEAST, ("and", "up"): Operator.AT_LEAST, ("or", "over"): Operator.AT_LEAST,
    ("and", "above"): Operator.AT_LEAST, ("or", "greater"): Operator.AT_LEAST, ("or", "longer"): Operator.AT_LEAST,
    ("or", "less"): Operator.AT_MOST, ("or", "fewer"): Operator.AT_MOST, ("or", "lower"): Operator.AT_MOST,
    ("or", "below"): Operator.AT_MOST, ("or", "under"): Operator.AT_MOST, ("and", "below"): Operator.AT_MOST,
    ("or", "worse"): Operator.AT_MOST, ("and", "under"): Operator.AT_MOST, ("or", "shorter"): Operator.AT_MOST,
    ("or", "older"): Operator.AT_LEAST, ("or", "younger"): Operator.AT_MOST, ("or", "later"): Operator.AT_LEAST,
}  # fmt: skip
_SUFFIX_REACH = 4
_SURE_VALUE = 0.95


_GENERIC_SUBJECTS = frozenset(
    "customer user people person folk profile shopper member contact visitor everyone everybody anyone anybody client buyer account "
    "company business organisation organization guest someone somebody those who all them they individual team subscriber".split()
)


def _named_roles(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> int:
    """Nouns for people that the space keeps as a value of some trait: "admins", "students"."""
    mask = 0
    for hit in links.value_hits:
        if hit.end - hit.start != 1 or tokens[hit.start].lemma in _GENERIC_SUBJECTS:
            continue
        if any(index.entries[index.values[v].entry].kind is Kind.TRAIT for v in hit.values):
            mask |= hit.mask
    for number, hits in links.form_hits.items():
        form = index.forms[number]
        entry = index.entries[form.entry]
        if entry.kind is Kind.AUDIENCE or (entry.kind is Kind.TRAIT and entry.type is FieldType.BOOLEAN):
            for position, token_mask, quality in hits:
                alone = form.weights[position] >= _WHOLE_NAME * form.total and quality >= 1.0
                if alone and tokens[token_mask.bit_length() - 1].lemma not in _GENERIC_SUBJECTS:
                    mask |= token_mask
    return mask


_WHOLE_NAME = 0.7


def _says_ever(edge: Edge, tokens: Sequence[Token]) -> bool:
    """ "ever", "yet" and "for now" put no limit: they are left to the grammar."""
    window = edge.meaning
    return isinstance(window, Window) and (
        window.kind is WindowKind.EVER or (window.kind is WindowKind.DURING and "now" in (tokens[edge.end - 1].word,))
    )


def _is_article(edge: Edge, tokens: Sequence[Token]) -> bool:
    """Whether a bare "one", "a single" is an article or a pronoun rather than a number."""
    meaning = edge.meaning
    if not isinstance(meaning, Bound) or not meaning.bare:
        return False
    words = [tokens[n].word for n in range(edge.start, edge.end)]
    if set(words) & {"single", "a", "an"} and meaning.number.currency is None and meaning.number.value == 1:
        return True
    if words[-1] != "one" or len(words) > 2 or meaning.number.value != 1:  # noqa: PLR2004
        return False
    before = tokens[edge.start - 1].word if edge.start else ""
    after = tokens[edge.end] if edge.end < len(tokens) else None
    if before in ("that", "this", "the", "a", "any", "single", "no", "not", "which", "in", "at", "on", "an"):
        return True
    return after is None or after.kind is TokenKind.PUNCTUATION or after.word in (
        "of", "that", "yet", "who", "which", "and", "but", "in", "since", "within", "with", "during", "either", "for", "go"
    )  # fmt: skip


def _with_suffixes(edges: Sequence[Edge], tokens: Sequence[Token]) -> tuple[list[Edge], list[bool]]:
    """ "two stars or less", "16,384 MB of memory or more": the comparison follows the noun."""
    taken = [False] * len(tokens)
    found: list[Edge] = []
    starts = {e.start for e in edges}
    covered = {n for e in edges for n in range(e.start, e.end)}
    for edge in edges:
        meaning = edge.meaning
        if isinstance(meaning, Bound) and meaning.operator is Operator.EQUALS:
            for at in range(edge.end, min(edge.end + _SUFFIX_REACH, len(tokens) - 1)):
                if tokens[at].kind is TokenKind.PUNCTUATION or at in starts:
                    break
                operator = _SUFFIXES.get((tokens[at].word, tokens[at + 1].word))
                if operator is not None:
                    taken[at] = taken[at + 1] = True
                    edge = Edge(edge.start, edge.end, Bound(operator, meaning.number), edge.score)  # noqa: PLW2901
                    break
            if edge.start and tokens[edge.start - 1].word in ("past", "beyond") and edge.start - 1 not in covered and edge.meaning is meaning:
                edge = Edge(edge.start, edge.end, Bound(Operator.GREATER_THAN, meaning.number), edge.score)  # noqa: PLW2901
        found.append(edge)
    return found, taken


def _protected_values(tokens: Sequence[Token], links: Links, all_marks: Sequence[Sequence[Mark]]) -> int:
    """Function words that stand for a value: "Plus members", "on Free"."""
    mask = 0
    shouting = sum(t.text.isupper() for t in tokens) > len(tokens) / 2
    for hit in links.value_hits:
        if hit.quality < _SURE_VALUE or hit.end - hit.start != 1:
            continue
        token = tokens[hit.start]
        if token.text.isupper() and len(token.text) > 1 and not shouting:
            mask |= hit.mask
            continue
        if not hit.values:
            continue
        if not all_marks[hit.start]:
            continue
        after = tokens[hit.end].lemma if hit.end < len(tokens) else ""
        before = tokens[hit.start - 1].word if hit.start else ""
        capital = token.text[:1].isupper() and hit.start > 0
        named = after in _MEMBERS and token.word in (
            "plus",
            "go",
            "may",
            "first",
            "most",
            "back",
            "still",
            "one",
            "all",
        )
        if named or (capital and before in ("in", "on", "to", "from", "the", "a", "and", "or", ",", "with")):
            mask |= hit.mask
    return mask


_MEMBERS = frozenset(
    "member plan tier subscriber user customer subscription account membership package holder level".split()
)


def _cover(edges: Sequence[Edge], tokens: Sequence[Token]) -> list[Edge]:
    """The best set of edges that do not overlap: as many tokens as possible, sure readings first."""
    useful = [edge for edge in edges if isinstance(edge.meaning, (Bound, Range, Frequency, Window))]
    ending: dict[int, list[Edge]] = {}
    for edge in useful:
        ending.setdefault(edge.end, []).append(edge)
    best: list[tuple[float, tuple[Edge, ...]]] = [(0.0, ())]
    for end in range(1, len(tokens) + 1):
        choice = best[end - 1]
        for edge in ending.get(end, ()):
            before = best[edge.start]
            gain = (edge.end - edge.start) + 0.3 * isinstance(edge.meaning, Window) + edge.score - 0.2
            if before[0] + gain > choice[0] + 1e-9:
                choice = (before[0] + gain, (*before[1], edge))
        best.append(choice)
    return list(best[-1][1])


def _choose(all_marks: Sequence[Sequence[Mark]], inside: Sequence[bool]) -> tuple[Mark, ...]:
    """Marks that do not overlap, longest first from left to right; none inside a quantity or a time."""
    chosen: list[Mark] = []
    number = 0
    while number < len(all_marks):
        here = [m for m in all_marks[number] if not any(inside[m.start : m.end])]
        if inside[number] or not here:
            number += 1
            continue
        longest = here[0].end
        candidates = [m for m in here if m.end == longest]
        structural = [m for m in candidates if m.role in _STRUCTURAL]
        chosen.extend(structural or candidates)
        number = longest
    return tuple(_pointing(chosen, all_marks))


def _pointing(chosen: Sequence[Mark], all_marks: Sequence[Sequence[Mark]]) -> list[Mark]:
    """After a preposition "that" points back at something: "to that destination"."""
    ends = {m.end for m in chosen if m.role is Role.PREPOSITION}
    return [
        m._replace(role=Role.SAME) if m.role is Role.RELATIVE and m.end == m.start + 1 and m.start in ends and _is_that(m, all_marks) else m
        for m in chosen
    ]


def _is_that(mark: Mark, all_marks: Sequence[Sequence[Mark]]) -> bool:
    return any(m.role is Role.PRONOUN and m.end == mark.end for m in all_marks[mark.start])


def _weight(number: int, token: Token, inside: bool, marks: Sequence[Mark], neutral: int) -> float:  # noqa: FBT001
    if inside or token.kind is TokenKind.PUNCTUATION or (token.kind is TokenKind.SYMBOL and not token.text.isalnum()):
        return 0.0
    if neutral >> number & 1 or any(m.start <= number < m.end for m in marks):
        return 0.0
    return _WEAK_WEIGHT if token.lemma in _WEAK_WORDS else 1.0


_WEAK_WEIGHT = 0.35
_WEAK_WORDS = frozenset(
    "event message activity record before team work status flag value field thing stuff kind item case term side end number name "
    "mark include happen occur take own order_by detail information info data customer base tag hold stand sit place put go bring do "
    "carry show belong relate involve concern regard level total overall combined together way somewhere along leave left".split()
)
"""Words so general that nothing hangs on them."""
