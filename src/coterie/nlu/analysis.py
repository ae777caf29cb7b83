"""Everything about one prompt that does not depend on how its clauses are cut: tokens, edges, marks and weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.asides import aside_mask
from coterie.nlu.audiencenames import own_people
from coterie.nlu.bands import bands_said, numbered_names
from coterie.nlu.codes import coded_values
from coterie.nlu.compoundnouns import without_halves
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.contrastmarks import with_contrasts
from coterie.nlu.explaining import explaining_marks
from coterie.nlu.fillers import earlier_mask, neutral_mask, vague_mask
from coterie.nlu.grammar import USER_QUANTIFIERS, Mark, Role, marks_of
from coterie.nlu.households import household_mask, without_plans
from coterie.nlu.index import Entry, Form, SpaceIndex
from coterie.nlu.keptout import add_kept_out
from coterie.nlu.lexicon import ValueSense
from coterie.nlu.linking import Links, ValueHit, link
from coterie.nlu.marking import (
    chosen_marks,
    is_listed,
    is_mere_grammar,
    value_tokens,
    with_all_but,
)
from coterie.nlu.meanings import Edge, Window, WindowKind
from coterie.nlu.measured import FLAG_WORDS, measured_mask
from coterie.nlu.mentioned import bits
from coterie.nlu.namedthings import with_named_things
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.neighbours import values_beside
from coterie.nlu.once import once
from coterie.nlu.openings import behind_opening
from coterie.nlu.ordermarks import with_following
from coterie.nlu.ourselves import told_by_rest, without_us
from coterie.nlu.paidplans import tells_payers, with_paid_plans
from coterie.nlu.peoplemarks import add_role_quantifiers, of_deeds, pairs_of_people
from coterie.nlu.personas import persona_mask
from coterie.nlu.purposes import opening_mask, purpose_mask
from coterie.nlu.rephrased import rephrased_values
from coterie.nlu.restatements import restated_mask
from coterie.nlu.rewordings import put_plainly
from coterie.nlu.shortnames import (
    audiences_spelled,
    link_things,
    names_with_denials,
    names_with_numbers,
    short_names,
    without_words_of_names,
)
from coterie.nlu.sifting import (
    best_cover,
    lengths,
    outside_audiences,
    usable_quantities,
    usable_times,
    with_only,
    with_shared_units,
    with_suffixes,
)
from coterie.nlu.singledout import with_singled_out
from coterie.nlu.smalldeeds import with_small_deeds
from coterie.nlu.subjectvalues import subjects_meant, without_audience_nouns, without_subjects
from coterie.nlu.times import find_times
from coterie.nlu.tokens import Token, TokenKind, is_plural
from coterie.nlu.typos import Corrector
from coterie.nlu.valuesenses import values_kept
from coterie.nlu.waiting import mark_waiting
from coterie.schema.space import Collection, FieldType

_GENERIC_SUBJECTS = words(
    """
    customer user people person folk profile shopper member contact visitor everyone everybody anyone anybody client
    buyer account company business organisation organization guest someone somebody those who all them they individual
    team
    """
)
_WHOLE_NAME = 0.7
"""The share of a name from which a single word of it stands for the whole."""

_JOBS = words("department job_title")
"""Concepts of traits that keep what people work as."""

_SURELY_NAMED, _SURE_FLAG, _ROLE_WORDS = 0.85, 0.7, 2
_DETERMINERS = words("a an the their his her its our my your this that these those any some another each every")
_LONGEST_PHRASE = 4

_TASTE = words("favorite favourite preferred preference top last latest recent most interest liked usual")
"""Words of the names of traits that tell what people like or had."""

_WEAK_WEIGHT = 0.35
_WEAK_WORDS = words(
    """
    event message activity record before team work status flag value field thing stuff kind item case term side end
    number name mark include happen occur take own order_by detail information info data customer base tag hold stand
    sit place put go bring do carry show belong relate involve concern regard level total overall combined together way
    somewhere along leave left shop store site website platform else
    """
)
"""Words so general that nothing hangs on them."""


@dataclass(frozen=True)
class Analysis:
    """A prompt taken apart.

    `weights` is the charge for leaving a token unexplained: 0 for words that add nothing, 1 for content. `marks` are
    the roles chosen for stretches of tokens; `quantities` and `times` do not overlap each other. `vague`, `subjects`,
    `people` and `blocked` are masks of tokens: vague words, nouns of the subject, nouns for people that the space has,
    and what may not be read as a name.
    `durations` gives the quantity in each time that may be how long something took.
    """

    prompt: str
    tokens: Sequence[Token]
    links: Links
    marks: tuple[Mark, ...]
    quantities: tuple[Edge, ...]
    times: tuple[Edge, ...]
    weights: tuple[float, ...]
    vague: int
    subjects: int
    people: int
    blocked: int
    today: date
    durations: dict[Edge, Edge]
    _spoken: dict[frozenset[str], int] = field(init=False, repr=False, compare=False, default_factory=dict)
    _inflected: dict[frozenset[str], int] = field(init=False, repr=False, compare=False, default_factory=dict)

    def roles(self, role: Role, low: int, high: int) -> Iterator[Mark]:
        """The marks of a role inside a range of tokens."""
        return (m for m in self.marks if m.role is role and m.start >= low and m.end <= high)

    def role_at(self, index: int) -> Mark | None:
        """The mark that covers a token."""
        return self._covering.get(index)

    def marks_inside(self, mask: int) -> tuple[Mark, ...]:
        """The marks whose tokens all belong to a mask, left to right."""
        found = self._inside.get(mask)
        if found is None:
            outside = ~mask
            found = self._inside[mask] = tuple([mark for mark, tokens in self._masked if not tokens & outside])
        return found

    @once
    def words(self) -> tuple[str, ...]:
        """The words of the tokens."""
        return tuple([token.word for token in self.tokens])

    @once
    def content(self) -> int:
        """The tokens that carry weight."""
        return sum(1 << number for number, weight in enumerate(self.weights) if weight)

    @once
    def verbs(self) -> int:
        """The tokens that may be verbs."""
        return sum(1 << number for number, token in enumerate(self.tokens) if may_be_verb(token.lemmas))

    @once
    def attributive(self) -> int:
        """The participles that tell which people are meant: the "paying" of "paying customers"."""
        before = bits(self.subjects >> 1)
        return sum(1 << n for n in before if self.words[n].endswith("ing") or tells_payers(self.tokens, n))

    def spoken(self, wanted: frozenset[str]) -> int:
        """The tokens that are one of some words."""
        found = self._spoken.get(wanted)
        if found is None:
            found = 0
            if not wanted.isdisjoint(self.words):
                for number, word in enumerate(self.words):
                    if word in wanted:
                        found |= 1 << number
            self._spoken[wanted] = found
        return found

    def inflected(self, wanted: frozenset[str]) -> int:
        """The tokens that are forms of one of some words."""
        found = self._inflected.get(wanted)
        if found is None:
            found = 0
            for lemma, tokens in self._lemmas.items():
                if lemma in wanted:
                    found |= tokens
            self._inflected[wanted] = found
        return found

    @once
    def _lemmas(self) -> dict[str, int]:
        """The base forms, each with its tokens."""
        found: dict[str, int] = {}
        for number, token in enumerate(self.tokens):
            for lemma in token.lemmas:
                found[lemma] = found.get(lemma, 0) | 1 << number
        return found

    def based(self, wanted: frozenset[str]) -> int:
        """The tokens whose base form is one of some words."""
        found = self._based.get(wanted)
        if found is None:
            tokens = enumerate(self.tokens)
            found = self._based[wanted] = sum(1 << number for number, token in tokens if token.lemma in wanted)
        return found

    def prefixed(self, prefixes: tuple[str, ...]) -> int:
        """The tokens that begin with one of some prefixes."""
        found = self._prefixed.get(prefixes)
        if found is None:
            tokens = enumerate(self.tokens)
            found = sum(1 << number for number, token in tokens if token.word.startswith(prefixes))
            self._prefixed[prefixes] = found
        return found

    @once
    def _prefixed(self) -> dict[tuple[str, ...], int]:
        return {}

    @once
    def _based(self) -> dict[frozenset[str], int]:
        return {}

    @once
    def repeated(self) -> tuple[int, ...]:
        """For each token, the others with the same base form."""
        same: dict[str, int] = {}
        for number, token in enumerate(self.tokens):
            same[token.lemma] = same.get(token.lemma, 0) | 1 << number
        return tuple(same[token.lemma] & ~(1 << number) for number, token in enumerate(self.tokens))

    @once
    def charges(self) -> dict[Mark, tuple[Mark, int, float, float] | None]:
        """What the marks cost that are left without use, as far as it has been asked for."""
        return {}

    @once
    def nominal(self) -> int:
        """The tokens that are nouns by where they stand: behind a number or a determiner ("10 kills", "a hot call")."""
        counted = {edge.end for edge in self.quantities}
        mask = sum(1 << number for number in counted if number < len(self.tokens) and is_plural(self.tokens[number]))
        return mask | sum(1 << number for number in range(len(self.tokens)) if self._is_nominal(number))

    def _is_nominal(self, number: int) -> bool:
        spoken = self.tokens
        if number and spoken[number - 1].word in _DETERMINERS:
            return True
        if spoken[number].word.endswith("ed"):
            return False
        for at in range(number - 1, max(number - _LONGEST_PHRASE, 0), -1):
            if not self.content >> at & 1 or spoken[at].word.endswith("ed"):
                return False
            if spoken[at - 1].word in _DETERMINERS:
                return True
        return False

    @once
    def marked(self) -> int:
        """The tokens of all marks."""
        mask = 0
        for _, tokens in self._masked:
            mask |= tokens
        return mask

    @once
    def _masked(self) -> tuple[tuple[Mark, int], ...]:
        return tuple((mark, span_mask(mark.start, mark.end)) for mark in self.marks)

    @once
    def _inside(self) -> dict[int, tuple[Mark, ...]]:
        return {}

    def weighs(self, mask: int) -> bool:
        """Whether some token of a mask is content."""
        return bool(self.content & mask)

    @once
    def _covering(self) -> dict[int, Mark]:
        return {number: mark for mark in reversed(self.marks) for number in range(mark.start, mark.end)}


def span_mask(start: int, end: int) -> int:
    """The mask of the tokens from `start` up to `end`."""
    return (1 << end) - (1 << start)


def analyse(
    prompt: str, index: SpaceIndex, corrector: Corrector | None, now: datetime, audience: Collection = Collection.USERS
) -> Analysis:
    """Take a prompt apart. `audience` decides whether "every user" and the like are quantifiers."""
    tokens = put_plainly(behind_opening(prompt, corrector, index), index, audience)
    all_marks = marks_of(tokens)
    explaining_marks(all_marks, tokens)
    times = outside_audiences(usable_times(find_times(tokens, now.date()), tokens), tokens, index)
    quantities = usable_quantities(tokens, index)
    if audience is not Collection.ACCOUNTS:  # there, "none of them" is about things, not about users
        all_marks = [
            [m for mark in here if (m := of_deeds(mark, tokens)).role not in USER_QUANTIFIERS] for here in all_marks
        ]
    else:
        add_role_quantifiers(all_marks, tokens, index)
        quantities = _outside(quantities, _quantifier_tokens(all_marks))
    add_kept_out(all_marks, tokens, index)
    durations = lengths(times, quantities, tokens)
    bands = list(bands_said(tokens, index))
    banded = mask_of(bands)
    named = names_with_numbers(tokens, index) | numbered_names(tokens, index) | set(bits(banded))
    edges = best_cover(
        [*_outside(times, named), *with_shared_units(_outside(quantities, named), tokens)],
        tokens,
    )
    edges, suffixes = with_suffixes(with_only(edges, tokens), tokens)
    times, quantities = _split(edges)
    in_edges = {number for edge in edges for number in range(edge.start, edge.end)}
    barred = [number in in_edges or number in suffixes for number in range(len(tokens))]
    links = _linked(tokens, index, [number in in_edges for number in range(len(tokens))])
    links.value_hits.extend(bands)
    for further in (short_names, rephrased_values):
        links.value_hits.extend(list(further(links, index, all_marks)))
    links.value_hits.extend(list(coded_values(links, index)))
    links.value_hits.extend(list(values_beside(links, index, all_marks, barred)))
    mark_waiting(all_marks, tokens, links, index)
    own = own_people(tokens)
    audience_nouns = subjects_meant(links, index, audience)
    without_audience_nouns(links, index, audience_nouns, own)
    spelled = names_with_denials(links, index)
    values = value_tokens(tokens, links, all_marks, index) | spelled | banded | own
    found = chosen_marks(all_marks, barred, tokens)
    found = with_small_deeds(with_following(with_contrasts(with_all_but(found, tokens), tokens), tokens), links, index)
    found, instructed = with_singled_out(found, tokens, audience)
    marks = tuple(mark for mark in found if not span_mask(mark.start, mark.end) & values)
    subjects, neutral = neutral_mask(tokens, links.forms)
    roles = _named_roles(tokens, links, index) & ~audience_nouns
    unseen = mask_of([hit for hit in links.value_hits if hit.beside is not None])
    subjects = (subjects | household_mask(tokens)) & ~(roles | unseen | spelled | own) | audience_nouns
    names = mask_of([hit for hit in links.value_hits if hit.quality >= _SURELY_NAMED])
    audiences = audiences_spelled(links, index)
    asides = aside_mask(tokens, links.forms, roles | names, names, neutral) | restated_mask(tokens, links, index)
    personas = persona_mask(links, index, marks, edges, filler=neutral, kept=roles)
    asides |= purpose_mask(tokens, links.forms, names) | personas | instructed | told_by_rest(tokens, links, index)
    times, quantities = _beside(times, asides), _beside(quantities, asides)
    marks = tuple(mark for mark in marks if not span_mask(mark.start, mark.end) & asides)
    measured = measured_mask(links, index, (subjects | roles, audiences), (times, quantities), marks)
    purpose = asides | measured | opening_mask(tokens, links.forms, subjects) & ~(values | audiences)
    weightless = (
        subjects | neutral & ~values | purpose | mask_of(marks) | earlier_mask(tokens) | _said_back(times, tokens)
    )
    return Analysis(
        prompt=prompt,
        tokens=tokens,
        links=links,
        marks=marks,
        quantities=tuple(quantities),
        times=tuple(times),
        weights=tuple(
            0.0 if is_barred or weightless >> number & 1 else _weight(token)
            for number, (token, is_barred) in enumerate(zip(tokens, barred, strict=True))
        ),
        vague=vague_mask(links.forms) & ~measured,
        subjects=subjects,
        people=roles | pairs_of_people(links, index),
        blocked=purpose | mask_of(times) | mask_of([mark for mark in marks if is_mere_grammar(mark, tokens)]),
        today=now.date(),
        durations=durations,
    )


def _linked(tokens: Sequence[Token], index: SpaceIndex, in_edges: list[bool]) -> Links:
    """What the tokens may refer to, without what only looks so."""
    links = with_named_things(link(tokens, index, in_edges), index)
    for mend in (without_words_of_names, without_subjects, without_halves, with_paid_plans):
        mend(links, index)
    without_plans(links, tokens, index)
    without_us(links, tokens)
    link_things(links, index)
    return links


def _outside(edges: Sequence[Edge], numbers: set[int]) -> list[Edge]:
    return [edge for edge in edges if numbers.isdisjoint(range(edge.start, edge.end))]


def _beside(edges: Sequence[Edge], mask: int) -> list[Edge]:
    return [edge for edge in edges if not span_mask(edge.start, edge.end) & mask]


def _quantifier_tokens(all_marks: Sequence[Sequence[Mark]]) -> set[int]:
    marks = (mark for here in all_marks for mark in here if mark.role in USER_QUANTIFIERS)
    return {number for mark in marks for number in range(mark.start, mark.end)}


def _split(edges: Sequence[Edge]) -> tuple[list[Edge], list[Edge]]:
    """The times and the quantities among some edges."""
    times = [edge for edge in edges if isinstance(edge.meaning, Window)]
    return times, [edge for edge in edges if not isinstance(edge.meaning, Window)]


def mask_of(stretches: Sequence[Edge] | Sequence[Mark] | Sequence[ValueHit]) -> int:
    """The mask of the tokens of some stretches."""
    mask = 0
    for stretch in stretches:
        mask |= span_mask(stretch.start, stretch.end)
    return mask


def _named_roles(tokens: Sequence[Token], links: Links, index: SpaceIndex) -> int:
    """The mask of nouns for people that the space keeps as a name or as a value of some trait: "admins", "students"."""
    mask = 0
    for hit in links.value_hits:
        if hit.family == "jobs" and hit.sense is not None and _is_job_here(hit.sense, index):
            mask |= hit.mask
        if hit.end - hit.start != 1 or hit.quality < _SURELY_NAMED:
            continue
        is_kind = _is_generic(tokens, hit.end) or is_listed(hit, tokens, links, index)
        is_kind = is_kind or (hit.start > 0 and tokens[hit.start - 1].word == "on")  # "accounts on team"
        if tokens[hit.start].lemma in _GENERIC_SUBJECTS and not is_kind:
            continue  # the "business" of "Business accounts" is a kind of them
        if any(_tells_kind(index.entries[index.values[v].entry]) for v in hit.values):
            mask |= hit.mask
    for said in links.concept_hits:
        is_yes = said.kind == "field" and said.how == "yes" and said.mask.bit_count() <= _ROLE_WORDS
        is_generic = any(tokens[number].lemma in _GENERIC_SUBJECTS for number in bits(said.mask))
        is_role = is_generic == (said.mask.bit_count() > 1)  # "as a guest", "guest checkout"
        if is_yes and is_role and _is_flag(index, said.concept):
            mask |= said.mask
    for number, hits in (*links.hits_among(index.audience_forms), *links.hits_among(index.flag_forms)):
        form = index.forms[number]
        for position, token_mask, quality in hits:
            alone = quality >= 1.0 and form.weights[position] >= _WHOLE_NAME * _told(form)
            if alone and tokens[token_mask.bit_length() - 1].lemma not in _GENERIC_SUBJECTS:
                mask |= token_mask
    return mask


def _is_job_here(sense: ValueSense, index: SpaceIndex) -> bool:
    """Whether some trait keeps a job, which tells people apart: "engineers", where others are in sales."""
    seen = values_kept(sense, index)
    return any(_JOBS.intersection(index.entries[index.values[number].entry].concepts) for number in seen)


def _is_generic(tokens: Sequence[Token], number: int) -> bool:
    lemma = tokens[number].lemma if number < len(tokens) else ""
    return lemma in _GENERIC_SUBJECTS or lemma in lexicon.SUBJECTS


def _tells_kind(entry: Entry) -> bool:
    """Whether the values of an entry are kinds of people, and not the things that they favour: "boots", "jazz"."""
    return entry.kind is Kind.TRAIT and entry.type is not FieldType.ARRAY and _TASTE.isdisjoint(name_forms(entry.name))


def _said_back(times: Sequence[Edge], tokens: Sequence[Token]) -> int:
    """The deed of the clause before that a time counts from: "lost, then paid within a day of losing"."""
    return sum(
        1 << edge.end
        for edge in counted_from(times, tokens)
        if any(token.lemma == tokens[edge.end].lemma for token in tokens[: edge.start])
    )


def counted_from(times: Sequence[Edge], tokens: Sequence[Token]) -> Iterator[Edge]:
    """The times that count from a deed which is named right behind them: "within an hour of failing"."""
    for edge in times:
        is_after = isinstance(edge.meaning, Window) and edge.meaning.kind is WindowKind.FOLLOWING
        if is_after and edge.end < len(tokens) and tokens[edge.end].word.endswith("ing"):
            yield edge


def _is_flag(index: SpaceIndex, concept: str) -> bool:
    """Whether the space keeps a concept as true or false: `has_children` of "parents"."""
    return any(
        quality >= _SURE_FLAG and index.entries[number].type is FieldType.BOOLEAN
        for number, quality in index.by_concept.get(concept, ())
    )


def _told(form: Form) -> float:
    """The weight of the words of a name that tell something: "student" of `is_student`."""
    pairs = zip(form.words, form.weights, strict=True)
    return sum(weight for options, weight in pairs if FLAG_WORDS.isdisjoint(options))


def _weight(token: Token) -> float:
    if token.kind is TokenKind.PUNCTUATION or (token.kind is TokenKind.SYMBOL and not token.text.isalnum()):
        return 0.0
    return _WEAK_WEIGHT if token.lemma in _WEAK_WORDS else 1.0
