"""What the readers of clauses share: one stretch of tokens with its edges and marks, and a ledger of what is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, mask_of, span_mask
from coterie.nlu.fieldvalues import claims_of
from coterie.nlu.frames import Frame, Reading
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.heads import HeadFinder
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import Claim
from coterie.nlu.markcosts import FINITE, cost_unused
from coterie.nlu.meanings import Bound, Edge, Number, Range
from coterie.nlu.mentioned import UNSAID, Head, bits
from coterie.nlu.nameweights import Kind
from coterie.nlu.once import once
from coterie.nlu.shortnames import proper_names

UNUSED_EDGE, UNUSED_WORD = 1.6, 1.1
"""What it costs to leave a time or a quantity, or a word of weight 1, without use."""

USED_EDGE = 0.5
"""What a time or a quantity is worth that is used."""

_EXCUSED_WORD = 0.5
"""What it costs to leave a word that says nothing new."""
_FOREGOING = ("without", "w/o", "with")
_NOT, _LACKING = words("not never"), words("lack lacks lacking")
_BECAUSE, _LACK, _BEFORE_LACK = words("because cos bc"), words("lack no"), words("for through from to of")
"""Words that begin a reason, and those that deny in one, with what stands before them: "for lack of funds"."""

_PREFIX = "non"
"""A "not" that denies the next word only."""

_SMALL_WORD = 0.25
"""What a word without weight of its own counts where it is explained."""

SURE_VALUE = 0.9
_PARTING_MARKS = (Role.RELATIVE, Role.BUT, Role.COMMA, Role.AND, Role.STOP)
_ENDING_MARKS = (Role.COMMA, Role.AND, Role.OR, Role.STOP, Role.BUT, Role.EITHER)
_BEING = words("is are was were")
_NEGATIONS = (Role.NOT, Role.NEITHER)
_DENIALS = (Role.NOT, Role.NEITHER, Role.NOR, Role.DIFFERS, Role.EXCEPT)
_ALL_KINDS, _KIND_REACH = words("any every all anything everything anywhere each"), 3
"""Before a "but", with a noun or two between, these make it an "except": "any channel but email"."""

_PARTING = words("and but , who whose")
_NOT_LEFT_OUT = (Role.DIFFERENT, Role.EXCEPT)
"""Marks without which an audience is another one."""

_OWN_DENIALS = words("no not never without none")
"""Behind a "not", these begin something that it does not deny."""

_COMPARISONS = (Role.MORE_THAN, Role.LESS_THAN)
_DOERS = words("they he she it")
_EACH = words("a an per each every")
_LINKING_WORDS = words("of for in with as")
SEARCHES = (Role.CONTAINS, Role.STARTS, Role.ENDS)
"""Marks of text that is searched for."""


@dataclass(eq=False)  # not frozen, which makes the many that a prompt has dear to build
class Stretch:
    """The tokens of one clause: `evidence` may be wider than `own` by tokens borrowed from the clause beside.

    `times`, `quantities` and `inner_marks` are those inside, `bounds` those of the quantities that are numbers, with
    their meaning, `masked_edges` times and quantities with their tokens: `time_mask` and, together, `edge_mask`;
    `content` are the tokens of the whole prompt that carry weight. Nearly every reading asks for these many times, so
    they are plain attributes and not `once`, which is slower to look up.
    """

    analysis: Analysis
    index: SpaceIndex
    heads: HeadFinder
    low: int
    high: int
    own: int
    evidence: int
    content: int = field(init=False)
    times: tuple[Edge, ...] = field(init=False)
    quantities: tuple[Edge, ...] = field(init=False)
    bounds: tuple[tuple[Edge, Bound | Range], ...] = field(init=False)
    masked_edges: tuple[tuple[Edge, int], ...] = field(init=False)
    time_mask: int = field(init=False)
    edge_mask: int = field(init=False)
    inner_marks: tuple[Mark, ...] = field(init=False)
    _marks: dict[Role, list[Mark]] = field(init=False)
    _words: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        analysis, low, high = self.analysis, self.low, self.high
        self.content, self._words = analysis.content, analysis.words
        self.times = tuple([e for e in analysis.times if low <= e.start and e.end <= high])
        self.quantities = tuple([e for e in analysis.quantities if low <= e.start and e.end <= high])
        self.bounds = tuple([(e, e.meaning) for e in self.quantities if isinstance(e.meaning, (Bound, Range))])
        edges = (*self.times, *self.quantities)
        self.masked_edges = tuple([(edge, span_mask(edge.start, edge.end)) for edge in edges])
        self.time_mask = mask_of(self.times)
        self.edge_mask = mask_of(edges)
        self.inner_marks = analysis.marks_inside(self.own)
        self._marks = {}
        for mark in self.inner_marks:
            self._marks.setdefault(mark.role, []).append(mark)

    @once
    def trait_claims(self) -> list[Claim]:
        """The values inside that traits may hold."""
        return claims_of(self.analysis, self.index, self.own, Kind.TRAIT)

    @once
    def sure_claims(self) -> list[Claim]:
        """Those of them that are well said and more than a small word that happens to be a value, clearest first."""
        telling = self.content | self.analysis.subjects
        sure = [c for c in self.trait_claims if c.quality >= SURE_VALUE and c.mask & telling]
        return sorted(sure, key=lambda c: (c.mask.bit_count(), c.quality, c.entry.prior, -c.entry.id), reverse=True)

    @once
    def sure_mask(self) -> int:
        """The tokens of the values that are well said."""
        mask = 0
        for claim in self.sure_claims:
            mask |= claim.mask
        return mask

    @property
    def known_elsewhere(self) -> int:
        """The tokens that spell a proper name among the values of the space: no words of the user's own."""
        return proper_names(self.analysis.links, self.index)

    @once
    def charged_marks(self) -> tuple[tuple[Mark, int, float, float], ...]:
        """The marks inside that cost something where they are left without use: their tokens, and what they cost."""
        return tuple([row for mark in self.inner_marks if (row := self._charged(mark)) is not None])

    def _charged(self, mark: Mark) -> tuple[Mark, int, float, float] | None:
        """A mark with its tokens and its cost; None of one that costs nothing. The same for all stretches."""
        known = self.analysis.charges
        if mark not in known:
            cost, more = cost_unused(self.analysis, mark)
            is_charged = cost or more or mark.role is Role.DIFFERENT or mark.role in _COMPARISONS
            known[mark] = (mark, span_mask(mark.start, mark.end), cost, more) if is_charged else None
        return known[mark]

    def inside(self, start: int, end: int) -> bool:
        """Whether tokens belong to this stretch."""
        return not span_mask(start, end) & ~self.own

    def marks(self, *roles: Role) -> Sequence[Mark]:
        """The marks of some roles inside, left to right."""
        by_role = self._marks
        if len(roles) == 1:
            return by_role.get(roles[0], ())
        if by_role.keys().isdisjoint(roles):  # most often
            return ()
        return [mark for mark in self.inner_marks if mark.role in roles]

    @once
    def searches(self) -> bool:
        """Whether something is said to be searched for inside a text."""
        return bool(self.marks(*SEARCHES))

    def word(self, number: int) -> str:
        """The word of a token, or "" beyond the ends."""
        spoken = self._words
        return spoken[number] if 0 <= number < len(spoken) else ""

    def tells_age(self, edge: Edge) -> bool:
        """Whether a number in the plural is that of ages: "under 30s", "over-65s"."""
        text = self.analysis.tokens[edge.end - 1].text
        return text.endswith("s") and text[:-1].isdigit()

    def is_blank(self, number: int) -> bool:
        """Whether a token says nothing by itself: an article, an auxiliary, "of"."""
        mark = self.analysis.role_at(number)
        return mark is not None and mark.role in (Role.EMPTY, Role.PREPOSITION, Role.WITH)

    def before(self, number: int) -> int:
        """The nearest token before that is not an article or the like; -1 if none."""
        number -= 1
        while number >= self.low and self._is_empty(number):
            number -= 1
        return number if number >= self.low else -1

    def after(self, number: int) -> int:
        """The nearest token from `number` on that is not an article or the like; -1 if none."""
        while number < self.high and self._is_empty(number):
            number += 1
        return number if number < self.high else -1

    def _is_empty(self, number: int) -> bool:
        mark = self.analysis.role_at(number)
        return mark is not None and (mark.role is Role.EMPTY or self.word(number) in _LINKING_WORDS)


@dataclass
class Ledger:
    """What a reading has used so far: tokens with the quality of their explanation, edges, and marks.

    `extra` is what else speaks for the reading or against it, `absent` are tokens for what the space has no word for.
    """

    stretch: Stretch
    tokens: dict[int, float] = field(default_factory=dict)
    mask: int = 0
    marks: set[Mark] = field(default_factory=set)
    extra: float = 0.0
    notes: list[str] = field(default_factory=list)
    absent: int = 0
    _edge_starts: int = 0

    @classmethod
    def under(cls, stretch: Stretch, head: Head) -> Ledger:
        """A ledger that has used the words of a head, and counts what of its name was left unsaid."""
        return cls(
            stretch,
            tokens=dict(head.qualities),
            mask=head.mask,
            marks=set(stretch.analysis.marks_inside(head.mask)),
            extra=head.prior - UNSAID * (1.0 - head.strength),
        )

    def use(self, mask: int, quality: float = 1.0) -> None:
        """Count tokens as explained."""
        self.mask |= mask
        for token in bits(mask):
            if quality > self.tokens.get(token, 0.0):
                self.tokens[token] = quality

    def use_each(self, qualities: tuple[tuple[int, float], ...], share: float = 1.0) -> None:
        """Count tokens as explained, each with (a share of) its own quality."""
        for token, quality in qualities:
            self.mask |= 1 << token
            if quality * share > self.tokens.get(token, 0.0):
                self.tokens[token] = quality * share

    def use_words(self, wanted: frozenset[str], quality: float) -> None:
        """Count free tokens that are forms of some words as explained; none of a later relative clause."""
        found = self.free(self.stretch.own) & self.stretch.analysis.inflected(wanted)
        found &= ~self.stretch.analysis.attributive
        if found:
            last = high_bit(self.mask & self.stretch.own)
            relatives = [m.start for m in self.stretch.marks(Role.RELATIVE) if m.start > last >= 0]
            behind = [start for start in relatives if not self._edge_starts >> start]
            self.use(found & ((1 << behind[0]) - 1) if behind else found, quality)

    def use_edge(self, edge: Edge) -> None:
        """Count a time or a quantity as used; they don't overlap, so its first token says which."""
        self._edge_starts |= 1 << edge.start

    def has_edge(self, edge: Edge) -> bool:
        """Whether a time or a quantity is used."""
        return bool(self._edge_starts >> edge.start & 1)

    def use_inside(self, mask: int) -> None:
        """Marks whose tokens all belong to something explained are spoken for: the "not" of "not verified"."""
        self.marks.update(self.stretch.analysis.marks_inside(mask))

    def use_marks(self, *roles: Role) -> None:
        """Count all marks of some roles as used."""
        self.marks.update(self.stretch.marks(*roles))

    def use_joiners(self, start: int, end: int, *roles: Role) -> None:
        """Count the marks of some roles between two places as used, but for those that begin a clause with a verb."""
        self.marks.update(
            mark
            for mark in self.stretch.marks(*roles)
            if start <= mark.start and mark.end <= end and self.stretch.word(mark.end) not in FINITE
        )

    def use_denial(self) -> bool:
        """Whether the stretch says no, whichever word of it is denied; the first free "not" is then used."""
        for mark in self.stretch.marks(*_NEGATIONS):
            if mark not in self.marks and not self._is_parted(mark):
                self.marks.add(mark)
                return True
        for mark in self.stretch.marks(Role.MISSING):  # the "not given" of "have not given any feedback"
            if mark not in self.marks and any(self.stretch.word(n) in _NOT for n in range(mark.start, mark.end)):
                self.marks.add(mark)
                return True
        return False

    def use_lack(self) -> bool:
        """Whether the stretch begins with a lack of what was done: "still lacking a connected card"."""
        for mark in self.stretch.marks(Role.MISSING):
            is_first = not self.mask & self.stretch.content & span_mask(self.stretch.low, mark.start)
            if mark not in self.marks and is_first and self.stretch.word(mark.start) in _LACKING:
                self.marks.add(mark)
                return True
        return False

    def _is_parted(self, denial: Mark) -> bool:
        """Whether a "not" stands in a clause of its own behind all that is used: "leaders who have not …"."""
        if self.stretch.word(denial.start) == _PREFIX:
            return not self.mask >> denial.end & 1
        if self._denies_next(denial) or self.is_in_reason(denial):
            return True
        last = high_bit(self.mask & self.stretch.own)
        deeds = self.mask & self.stretch.analysis.verbs & span_mask(self.stretch.low, denial.start)
        if self.stretch.word(denial.start) in _FOREGOING and (
            deeds or last < denial.start or self._has_deed_before(denial.start)
        ):
            return True  # what was done before a "without" or "with no" is not what it denies
        return any(last < mark.start < denial.start for mark in self.stretch.marks(*_PARTING_MARKS))

    def is_in_reason(self, denial: Mark) -> bool:
        """Whether a "not" stands in a reason for what is told before: "skipped it because nothing was left"."""
        stretch = self.stretch
        if stretch.word(denial.start) in _LACK and stretch.word(denial.start - 1) in _BEFORE_LACK:
            return True
        reasons = stretch.analysis.spoken(_BECAUSE) & stretch.own & span_mask(0, denial.start)
        return bool(reasons) and bool(self.mask & stretch.own & span_mask(0, low_bit(reasons)))

    def _denies_next(self, denial: Mark) -> bool:
        """Whether only a preposition stands behind a "not", whose noun is in the next clause: "givers not in |"."""
        behind = range(denial.end, self.stretch.high)
        if self.stretch.word(denial.start - 1) in _BEING and self._is_last(self.stretch.high):
            return False  # "whose push isn't on"
        roles = (self.stretch.analysis.role_at(number) for number in behind)
        return bool(behind) and all(mark is not None and mark.role is Role.PREPOSITION for mark in roles)

    def _is_last(self, number: int) -> bool:
        """Whether a clause ends at a place."""
        mark = self.stretch.analysis.role_at(number)
        return number == len(self.stretch.analysis.tokens) or (mark is not None and mark.role in _ENDING_MARKS)

    def _has_deed_before(self, number: int) -> bool:
        """Whether something was done before a token that nothing explains: "looked at hats w/o buying"."""
        analysis = self.stretch.analysis
        told = (analysis.tokens[n] for n in bits(self.free(analysis.content & span_mask(self.stretch.low, number))))
        return any(token.word.endswith("ed") and token.word not in token.lemmas for token in told)

    def use_denial_at(self, start: int) -> None:
        """Count a "not" as used, whichever of its roles was asked for."""
        self.marks.update(mark for mark in self.stretch.marks(*_DENIALS, Role.BUT) if mark.start == start)

    def use_value(self, claim: Claim) -> None:
        """Count the words of a value as explained, and tell where they are the user's own."""
        self.use(claim.mask, claim.quality)
        self.use_inside(claim.mask)
        for mark in self.stretch.marks(Role.NOT):
            if claim.mask >> mark.end - 1 & 1 and _is_of_value(self.stretch, mark, claim.mask):
                self.marks.add(mark)
        if claim.is_raw:
            self.note_unseen(claim.value, claim.entry)

    def note_unseen(self, text: str, entry: Entry) -> None:
        """Tell that a value is in the user's own words."""
        self.notes.append(f"“{text}” has not been seen as {entry.name}")

    def free(self, mask: int) -> int:
        """The tokens of a mask that nothing explains yet."""
        return mask & ~self.mask

    def reading(self, *frames: Frame) -> Reading:
        """The reading that consists of some frames, scored by what is used and what is left over."""
        score, left = self._with_tokens(self.extra)
        score, edges = self._with_edges(score)
        score, marks = self._with_marks(score)
        return Reading(frames, score, left | edges | marks, tuple(self.notes), absent=self.absent & left)

    # Each of these gives a score with what speaks for it and against it, and the mask of what is left over.

    def _with_tokens(self, score: float) -> tuple[float, int]:
        analysis, own, qualities = self.stretch.analysis, self.stretch.own, self.tokens
        weights = analysis.weights
        unsaid = own & analysis.content & ~self.mask
        if unsaid:
            for start, end, _ in self.marks:
                unsaid &= ~((1 << end) - (1 << start))
        left = 0
        for token in bits(own & self.mask | unsaid):
            quality = qualities.get(token)
            weight = weights[token]
            if quality is not None:
                score += quality * max(_SMALL_WORD, weight)
            else:
                excused = self._is_defined(token) or self._is_said_again(token)
                score -= weight * (_EXCUSED_WORD if excused else UNUSED_WORD)
                left |= 0 if excused else 1 << token
        return score, left

    def _is_defined(self, token: int) -> bool:
        """Whether a vague word is given its meaning by a number: "heavy users with over 50 sessions"."""
        stretch = self.stretch
        if not stretch.analysis.vague >> token & 1:
            return False
        return any(edge.start > token and self.has_edge(edge) for edge in stretch.quantities)

    def _is_said_again(self, token: int) -> bool:
        """Whether a noun only repeats one that is explained: "staff or staff families"."""
        return bool(self.stretch.analysis.repeated[token] & self.mask)

    def _with_edges(self, score: float) -> tuple[float, int]:
        left = 0
        for edge, tokens in self.stretch.masked_edges:
            if self._edge_starts >> edge.start & 1:
                score += USED_EDGE
            elif tokens & ~self.mask:
                score -= UNUSED_EDGE
                left |= tokens
        return score, left

    def _with_marks(self, score: float) -> tuple[float, int]:
        left, used, mask = 0, self.marks, self.mask
        for mark, tokens, cost, more in self.stretch.charged_marks:
            if tokens & mask or mark in used:
                continue
            if mark.role in _NOT_LEFT_OUT or self._compares_deeds(mark):
                left |= tokens
            score -= cost
            score -= more
        return score, left

    def _compares_deeds(self, mark: Mark) -> bool:
        """Whether one deed is held against another: "ordered more than they returned"."""
        return mark.role in _COMPARISONS and self.stretch.word(mark.end) in _DOERS


def worth_used(weight: float) -> float:
    """What a word of a weight counts where it is explained in full."""
    return max(_SMALL_WORD, weight)


def unused_word(analysis: Analysis, token: int) -> float:
    """What it costs at least to leave a token without explanation, whatever marks are used."""
    if analysis.role_at(token) is not None:
        return 0.0
    excused = analysis.vague >> token & 1 or analysis.repeated[token]
    return analysis.weights[token] * (_EXCUSED_WORD if excused else UNUSED_WORD)


def low_bit(mask: int) -> int:
    """The first token of a mask; -1 of none."""
    return (mask & -mask).bit_length() - 1


def high_bit(mask: int) -> int:
    """The last token of a mask; -1 of none."""
    return mask.bit_length() - 1


def is_bare(meaning: object) -> bool:
    """Whether a quantity is a number without a word of comparison."""
    return isinstance(meaning, Bound) and meaning.bare


def number_of(meaning: Bound | Range) -> Number:
    """The number of a bound, or the lower one of a range."""
    return meaning.number if isinstance(meaning, Bound) else meaning.low


def is_said_as_rate(stretch: Stretch, edge: Edge) -> bool:
    """Whether a time says per how long something is: "a month", "per week"."""
    return edge.end - edge.start > 1 and stretch.word(edge.start) in _EACH


def _is_except(stretch: Stretch, mark: Mark) -> bool:
    """Whether a "but" leaves something out: "any channel but email"."""
    before = range(max(stretch.low, mark.start - _KIND_REACH), mark.start)
    return any(stretch.word(number) in _ALL_KINDS for number in before) and stretch.word(mark.end) != "not"


def _is_of_value(stretch: Stretch, denial: Mark, mask: int) -> bool:
    """Whether the last word of a denial begins a value among some tokens: the "with no" of "with no answer"."""
    last = denial.end - 1
    hits = (hit for hit in stretch.analysis.links.value_hits if hit.start == last and hit.end > denial.end)
    return stretch.word(last) in _OWN_DENIALS and any(not hit.mask & ~mask for hit in hits)


def denial_before(stretch: Stretch, mask: int, head: int) -> Mark | None:
    """The "not" that stands before some tokens, or among them, with nothing of the head between."""
    first, last = low_bit(mask), high_bit(mask)
    for mark in reversed(stretch.marks(*_DENIALS, Role.BUT)):
        if mark.role is Role.BUT and not _is_except(stretch, mark):
            continue
        if not span_mask(mark.start, mark.end) & ~mask:
            continue  # a word of the value itself: "never arrived"
        if mask >> mark.end - 1 & 1 and _is_of_value(stretch, mark, mask):
            continue  # the same behind a preposition: "with no answer"
        if first < mark.start < last and not span_mask(first, last) & head & ~mask:
            if stretch.word(mark.end - 1) == "without" and stretch.word(mark.end).endswith("ing"):
                continue  # a deed: "added it to the cart without checking out"
            return mark
        if mark.end < first and stretch.word(mark.start) == _PREFIX:
            continue
        if mark.end <= first or mark.start < first < mark.end:
            parted = mark.role is Role.NOT and any(stretch.word(n) in _PARTING for n in range(mark.end, first))
            return None if parted or span_mask(mark.end, first) & head else mark
    return None
