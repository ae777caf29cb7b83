"""Traits that are said without their names: values that tell their trait by themselves, and ages."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, high_bit, is_bare, is_said_as_rate, low_bit, number_of
from coterie.nlu.concepts import synsets_of
from coterie.nlu.datetraits import placed
from coterie.nlu.fieldtests import bound_tests, value_test
from coterie.nlu.fieldvalues import is_money, text_literal, values_of
from coterie.nlu.flags import switched_behind
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.linking import Claim
from coterie.nlu.meanings import Bound, Edge, Number, Range, Window
from coterie.nlu.mentioned import bits
from coterie.nlu.namedtimes import is_rate
from coterie.nlu.names import fold, name_forms, split_words
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token
from coterie.nlu.traitvalues import domains_in, read_mail, spread, use_trade, valued
from coterie.schema.space import Collection, FieldType

_UNNAMED, _OWN_COLLECTION, _NAMED_TOO = 0.15, 0.1, 0.15
_KNOWN_BESIDES = 0.2
"""What speaks against a value in a clause that says that something is known."""

_HELD, _HOLDING = words("tier level status pass membership"), words("card holder cardholder pass")
"""Words of the names of what people hold, and what says that they hold it."""

_HOLDING_QUALITY = 0.9

_TASTES = words("favorite favourite preferred preference prefer top most interest liked usual main")
_LIKING = words("love like prefer enjoy adore favor favour fan lover enthusiast devotee admirer addict fanatic")
_LIKING_QUALITY, _TASTE_TOLD, _TASTE_UNTOLD = 0.9, 0.2, 0.3
"""Words of the names of what people like, what says that they do, and what either speaks for a reading by the value."""

_MAKING, _ARTICLES, _MADE = words("made making make makes"), words("a an some any their the"), 0.8
"""What says that the thing behind it was made, which is a deed and tells of no taste."""

_NAME_SHARE = 0.9
_DOING_QUALITY = 0.2
_KNOWING, _KNOWING_QUALITY = words("know understand master"), 0.5
"""What people do with languages and skills, of which a field keeps several."""

_MAIL_WORDS = words("email mail address domain")
_MAIL_WORD_QUALITY = 0.9
_HEAD_NOUNS = words("owner holder user member customer subscriber client person account")
_USERS_OF = words("owner driver rider holder")
_THINGS = words("vehicle car bike make model brand device phone pet fuel")
"""Those who have the thing that stands before: "BMW drivers" are no drivers by trade."""

_SURE_DATE = 0.6
_SURE_FLAG, _SAID_AGAIN = 0.85, 0.8
_EXTRA_VALUE = 0.2
_BEING = words("are is being aged were")
_LOWEST_AGE, _HIGHEST_AGE = 10, 110
_AGES = words("teenagers teenager teens adolescents somethings")
"""Words that tell an age by themselves."""
_SURE_AGE, _AGE_QUALITY = 0.9, 0.3


def read_values(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """Readings in which values alone say the traits: "Californians", "pro users", "women in Canada"."""
    by_trait: dict[int, list[Claim]] = {}
    named = _names_present(stretch)
    for claim in stretch.trait_claims:
        if not claim.mask & ~named.get(claim.entry.id, 0):
            continue
        if audience is Collection.ACCOUNTS or claim.entry.collection is Collection.USERS:
            by_trait.setdefault(claim.entry.id, []).append(claim)
    for claims in by_trait.values():
        ledger = Ledger(stretch)
        chosen = spread(ledger, claims)
        if any(_is_telling(stretch, claim) for claim in chosen):
            yield _by_values(ledger, chosen, audience)
    for entry in stretch.index.mail_traits if domains_in(stretch) else ():
        ledger = Ledger(stretch)
        mail = read_mail(ledger, entry)
        if mail is not None:
            for number in bits(stretch.own):
                if stretch.analysis.tokens[number].lemma in _MAIL_WORDS:
                    ledger.use(1 << number, _MAIL_WORD_QUALITY)
            yield with_other_values(ledger, mail)


_PAYING, _PAYING_QUALITY = words("pay spend give donate contribute cost bill earn bring make save invest"), 0.9


def read_rate(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """What is paid per some time, where one trait holds just that: "pays over 90 a week" of a `weekly_fee`."""
    for edge in stretch.times:
        bound = next((q for q in stretch.quantities if q.end == edge.start), None)
        window = edge.meaning
        if bound is None or not isinstance(window, Window) or not is_said_as_rate(stretch, edge):
            continue
        if not isinstance(bound.meaning, (Bound, Range)):
            continue
        verbs = stretch.own & stretch.analysis.inflected(_PAYING)
        if stretch.own & stretch.content & ~verbs or not (verbs or number_of(bound.meaning).currency):
            return
        found = [e for e in stretch.index.number_traits if is_rate(e.name, window) and is_money(e)]
        found = [entry for entry in found if audience is Collection.ACCOUNTS or entry.collection is audience]
        said = {lemma for number in bits(verbs) for lemma in stretch.analysis.tokens[number].lemmas}
        telling = [entry for entry in found if said & name_forms(entry.name)] or found
        if len(telling) != 1:
            return
        ledger = Ledger(stretch)
        ledger.use(verbs, _PAYING_QUALITY)
        ledger.use_edge(bound)
        ledger.use_edge(edge)
        mask = ledger.mask | span_mask(bound.start, edge.end)
        tests = bound_tests(telling[0], bound.meaning, values_of(telling[0]), mask)
        yield ledger.reading(TraitFrame(telling[0].collection, tuple(tests), mask))
        return


def _names_present(stretch: Stretch) -> dict[int, int]:
    """The tokens that name each trait, where some trait is said to be there or not: its name is no value besides."""
    if not stretch.marks(Role.PRESENT, Role.MISSING):
        return {}
    return {found.entry.id: found.mask for found in stretch.heads.fields(stretch.evidence) if found.is_named}


def _by_values(ledger: Ledger, chosen: list[Claim], audience: Collection) -> Reading:
    stretch, entry = ledger.stretch, chosen[0].entry
    ledger.extra = entry.prior - _UNNAMED + (_OWN_COLLECTION if entry.collection is audience else 0.0)
    if stretch.marks(Role.PRESENT):
        ledger.extra -= _KNOWN_BESIDES
    for found in stretch.heads.fields(stretch.evidence):
        if found.entry.id == entry.id and found.is_named:
            ledger.use_each(found.qualities, _NAME_SHARE)
            ledger.marks.update(stretch.analysis.marks_inside(found.mask))  # the "not" of "can't tolerate nuts"
            ledger.extra += _NAMED_TOO
    thing = " ".join(split_words(entry.name)[:-1])
    for number in bits(ledger.free(stretch.own & stretch.content)) if thing else ():
        if _names(thing, stretch.analysis.tokens[number]):
            ledger.use(1 << number, _SAID_AGAIN)  # the "television" of what its brand says
    _use_liking(ledger, entry)
    frame = valued(ledger, entry, chosen, 0)
    _use_holding(ledger, entry, chosen)
    for number in bits(ledger.free(stretch.own) & stretch.analysis.verbs):
        if stretch.word(number).endswith("ing"):
            ledger.use(1 << number, _DOING_QUALITY)  # "wearing a Garmin", "running Kubernetes"
    if entry.type is FieldType.ARRAY:
        ledger.use_words(_KNOWING, _KNOWING_QUALITY)  # "know go but not java"
    return with_other_values(ledger, frame)


def _use_holding(ledger: Ledger, entry: Entry, chosen: list[Claim]) -> None:
    """What people hold that are on a tier or have a pass is the tier, or the pass, once more: "gold card holders"."""
    if _HELD.isdisjoint(name_forms(entry.name)):
        return
    at = high_bit(chosen[-1].mask) + 1
    while _HOLDING.intersection(ledger.stretch.analysis.links.forms[at] if at < ledger.stretch.high else ()):
        ledger.use(ledger.free(1 << at & ledger.stretch.own), _HOLDING_QUALITY)
        at += 1


def _use_liking(ledger: Ledger, entry: Entry) -> None:
    """Count what says that something is liked as explained by what people like; without it, that is rarely meant."""
    if _TASTES.isdisjoint(name_forms(entry.name)):
        return
    liking = ledger.stretch.own & ledger.stretch.analysis.inflected(_LIKING)
    if liking:
        ledger.use(ledger.free(liking), _LIKING_QUALITY)
        ledger.extra += _TASTE_TOLD
    elif entry.type is not FieldType.ARRAY and ledger.extra <= entry.prior and not ledger.stretch.marks(Role.MOSTLY):
        ledger.extra -= _TASTE_UNTOLD
        made = ledger.stretch.own & ledger.stretch.analysis.spoken(_MAKING)
        ledger.extra -= _MADE * any(ledger.stretch.word(number + 1) in _ARTICLES for number in bits(made))


def _is_telling(stretch: Stretch, claim: Claim) -> bool:
    """Whether a value is more than a small word that happens to be one, and not the noun that another describes."""
    if not claim.mask & (stretch.content | stretch.analysis.subjects):
        return False
    return not _is_described(stretch, claim)


def _is_described(stretch: Stretch, claim: Claim) -> bool:
    """Whether a noun is what a value right before it tells more of: "electric car", "BMW drivers"."""
    first = low_bit(claim.mask)
    if claim.mask != 1 << first or not first or not stretch.sure_mask >> (first - 1) & 1:
        return False
    token = stretch.analysis.tokens[first]
    is_user = token.lemma in _USERS_OF
    return any(
        high_bit(other.mask) == first - 1
        and other.entry.id != claim.entry.id
        and (_names(other.entry.name, token) or (is_user and not _THINGS.isdisjoint(name_forms(other.entry.name))))
        for other in stretch.sure_claims
    )


def _names(path: str, token: Token) -> bool:
    """Whether a token says a word of a name by another: the "car" of `vehicle_fuel`."""
    said = {synset for lemma in token.lemmas for synset, _ in synsets_of(lemma)}
    return any(synset in said for word in name_forms(path) for synset, _ in synsets_of(word))


def with_other_values(ledger: Ledger, frame: TraitFrame) -> Reading:
    """The reading of a trait, with the values of other traits left in the stretch: "active pro users"."""
    stretch = ledger.stretch
    have = {test.path for test in frame.tests}
    others: list[TraitFrame] = []
    for claim in sorted(stretch.sure_claims, key=lambda claim: -claim.mask.bit_count()):
        if not ledger.free(stretch.sure_mask):
            break
        entry = claim.entry
        if claim.mask & ledger.mask or entry.collection is not frame.collection or entry.name in have:
            continue
        if _is_head_noun(stretch, claim, ledger.mask) or _is_measured(stretch, claim):
            continue
        if _is_described(stretch, claim):
            ledger.use(claim.mask, _SAID_AGAIN)
            continue
        ledger.use(claim.mask, claim.quality)
        use_trade(ledger, entry, claim.mask)
        ledger.extra -= _EXTRA_VALUE
        have.add(entry.name)
        tests = value_test(entry.name, [claim], denied=False, is_array=entry.type is FieldType.ARRAY)
        others.append(TraitFrame(entry.collection, tuple(tests), claim.mask))
    others.extend(_flags_beside(ledger, frame, have))
    others.extend(_date_beside(ledger, frame))
    return ledger.reading(*others, frame)


def _flags_beside(ledger: Ledger, frame: TraitFrame, have: set[str]) -> Iterator[TraitFrame]:
    """What is true of people besides, said by an adjective or a noun: the "verified" of "verified Germans"."""
    stretch = ledger.stretch
    free = ledger.free(stretch.own & (stretch.content | stretch.analysis.subjects))
    if not free or stretch.marks(Role.NOT):
        return
    for head in stretch.heads.fields(free):
        entry = head.entry
        if entry.type is not FieldType.BOOLEAN or entry.collection is not frame.collection or entry.name in have:
            continue
        if head.strength < _SURE_FLAG or head.mask & ledger.mask or not head.mask & stretch.content:
            continue
        ledger.use_each(head.qualities)
        ledger.extra -= _EXTRA_VALUE
        have.add(entry.name)
        off = switched_behind(ledger, head.mask)
        value = text_literal("false" if (head.how == "no") != off else "true")
        yield TraitFrame(entry.collection, (Test(entry.name, Operator.EQUALS, (value,), mask=head.mask),), head.mask)


def _date_beside(ledger: Ledger, frame: TraitFrame) -> Iterator[TraitFrame]:
    """When something happens to what a number counts: the `points_expiry` of "over 500 points expiring this month"."""
    stretch = ledger.stretch
    edges = [(edge, edge.meaning) for edge in stretch.times if isinstance(edge.meaning, Window)]
    if len(edges) != 1 or not stretch.quantities or frame.window is not None or ledger.has_edge(edges[0][0]):
        return
    free, (edge, window) = ledger.free(stretch.own & stretch.content), edges[0]
    for head in stretch.heads.fields(stretch.own) if free else ():
        entry = head.entry
        if entry.type is not FieldType.DATE or entry.collection is not frame.collection or not head.mask & free:
            continue
        if not head.is_named or head.strength < _SURE_DATE or not head.mask & ledger.mask:
            continue
        ledger.use_each(head.qualities)
        ledger.use_edge(edge)
        mask = head.mask & free | span_mask(edge.start, edge.end)
        when = placed(stretch, edge, window, entry)
        yield TraitFrame(entry.collection, (), mask, window=when, date_path=entry.name)
        return


def _is_measured(stretch: Stretch, claim: Claim) -> bool:
    """Whether a value says what a length is of, and so what was done rather than what is true: "6 hours of jazz"."""
    of = low_bit(claim.mask) - 1
    return stretch.word(of) == "of" and any(e.end == of and number_of(m).unit is not None for e, m in stretch.bounds)


def _is_head_noun(stretch: Stretch, claim: Claim, explained: int) -> bool:
    """Whether a word for people only ends what a value before it began: the "owners" of "iPhone owners"."""
    first = low_bit(claim.mask)
    word = stretch.analysis.tokens[first].lemma
    return word in _HEAD_NOUNS and first > 0 and bool(explained >> (first - 1) & 1) and fold(claim.value) != word


# Ages -----------------------------------------------------------------------------------------------------------------


def read_age(stretch: Stretch) -> Iterator[Reading]:
    """A number right behind people as their age: "Texans over 50", "women aged 25 to 34"."""
    bounds = [(edge, meaning) for edge, meaning in stretch.bounds if not is_bare(meaning)]
    if len(bounds) != 1 or len(stretch.quantities) != 1:
        return
    edge, meaning = bounds[0]
    if stretch.after(edge.end) != -1 and stretch.word(edge.end) not in _LIVING:
        return  # "18 to 24 in the US" tells where they live besides
    if not _can_be_age(number_of(meaning)):
        return
    is_said = stretch.word(edge.end - 1) in _AGES or _is_being(stretch, edge) or stretch.tells_age(edge)
    is_alone = not is_said and not _is_people(stretch, edge.start - 1)
    if is_alone and not _stands_alone(stretch, edge):
        return
    for number, quality in stretch.index.by_concept.get("age", ()):
        entry = stretch.index.entries[number]
        if entry.kind is Kind.TRAIT and entry.type is FieldType.NUMBER and quality >= _SURE_AGE:
            ledger = Ledger(stretch, extra=-_AGE_QUALITY if is_alone else _AGE_QUALITY)
            ledger.use_edge(edge)
            mask = span_mask(edge.start, edge.end)
            frame = TraitFrame(entry.collection, tuple(bound_tests(entry, meaning, (), mask)), mask)
            reading = with_other_values(ledger, frame)
            yield reading._replace(frames=tuple(sorted(reading.frames, key=lambda said: low_bit(said.mask))))
            return


_COMPARING_AGES = words("under over below above")
_FEWEST_YEARS, _MOST_YEARS, _LIVING = 16, 90, words("in from living based")
_OPENING = words("either all any anyone everyone and or ,")
"""Words behind which it is said where people live, and those that may stand before an age by itself."""


def _stands_alone(stretch: Stretch, edge: Edge) -> bool:
    """Whether a number that may be an age is all that is said behind people: "students, under 25 and in Cardiff"."""
    meaning = edge.meaning
    before = stretch.own & span_mask(0, edge.start)
    is_whole = not before & ~sum(1 << n for n in bits(before) if stretch.word(n) in _OPENING)
    is_whole = is_whole and (stretch.word(edge.end) in _LIVING or not stretch.own & stretch.content)
    if isinstance(meaning, Range):
        years = (meaning.low, meaning.high)
        is_first = not stretch.analysis.content & span_mask(0, edge.start)
        return is_whole and is_first and all(_may_be_years(number) for number in years)
    if not isinstance(meaning, Bound) or stretch.word(edge.start) not in _COMPARING_AGES or not stretch.low:
        return False
    return is_whole and _may_be_years(meaning.number)


def _may_be_years(number: Number) -> bool:
    return number.unit is None and number.currency is None and _FEWEST_YEARS <= number.value <= _MOST_YEARS


def _is_being(stretch: Stretch, edge: Edge) -> bool:
    """Whether nothing but "are" stands before a number: "who are over 40"."""
    before = [stretch.word(number) for number in range(stretch.low, edge.start)]
    first = stretch.before(edge.start)
    return (first < 0 or stretch.word(first) in _BEING) and not _BEING.isdisjoint((*before, stretch.word(edge.start)))


def _can_be_age(number: Number) -> bool:
    return number.currency is None and number.unit in (None, "year") and _LOWEST_AGE <= number.value <= _HIGHEST_AGE


def _is_people(stretch: Stretch, number: int) -> bool:
    """Whether a token stands for people: the subject, or a value such as "Texans"."""
    if number < 0:
        return False
    hits = stretch.analysis.links.value_hits
    if stretch.analysis.subjects >> number & 1:
        return True
    if stretch.word(number).endswith("ing"):
        return False  # "paying less than 30" tells of money
    index = stretch.index
    audiences = stretch.analysis.links.hits_among(index.audience_forms)
    if any(mask >> number & 1 and quality >= 1.0 for _, hits_of_one in audiences for _, mask, quality in hits_of_one):
        return True
    return any(
        hit.mask >> number & 1
        and (hit.sense is not None or any(index.entries[index.values[v].entry].kind is Kind.TRAIT for v in hit.values))
        for hit in hits
    )
