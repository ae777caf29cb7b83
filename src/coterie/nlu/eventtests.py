"""Tests of an event's properties other than by values, numbers and flags: text, presence, traits, unknown objects."""

from __future__ import annotations

from functools import reduce
from operator import or_

from coterie.core.wordlists import words
from coterie.language.ast import Operator, Trait
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import SEARCHES, high_bit, low_bit
from coterie.nlu.concepts import synsets_of
from coterie.nlu.eventdraft import LOOSELY_NAMED_QUALITY, NAMED_QUALITY, Draft
from coterie.nlu.eventflags import TRUTHS
from coterie.nlu.fieldtests import raw_text, text_inside, text_search
from coterie.nlu.fieldvalues import dimension, is_money, number_literal, text_literal, unit_of
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.labels import is_measure
from coterie.nlu.meanings import Number
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.nameweights import ASPECT
from coterie.nlu.nounphrases import is_done, verbs_of
from coterie.nlu.numericfields import default_property, worth
from coterie.nlu.saidnew import aspects_said
from coterie.nlu.saidwhole import is_said_whole, was_put_to_use
from coterie.nlu.tokens import Token, is_past
from coterie.schema.space import Collection, FieldType

# Comparison with a trait ----------------------------------------------------------------------------------------------

COMPARISONS = {
    Role.MORE_THAN: Operator.GREATER_THAN,
    Role.LESS_THAN: Operator.LESS_THAN,
    Role.DIFFERS: Operator.DIFFERS,
    Role.SAME: Operator.EQUALS,
    Role.EQUAL_TO: Operator.EQUALS,
}
"""The marks that hold a property against a trait."""

OWNERS, _AS, _IS = words("their his her they"), "as", "is"
_COMPARING = words("big bigger larger higher smaller lower priced own address")
_SURE_TRAIT = 0.7
_COMPARING_QUALITY = 0.7
_REACH = 4
_GENERAL = words("address own")
"""Words of a trait's name that do not say which property it is to be compared with."""


def take_comparison(draft: Draft) -> None:
    """A property held against a trait of the same person: "bigger than their own average order value"."""
    stretch = draft.stretch
    comparing = stretch.marks(*COMPARISONS)
    owns = stretch.marks(Role.SELF) if comparing else []
    for mark in comparing:
        if any(edge.start <= mark.start < edge.end for edge in stretch.quantities) or mark.start <= stretch.low:
            continue  # the "is" of "who's had their tier changed" begins what is told
        if not owns and not any(stretch.word(n) in OWNERS for n in range(mark.end, stretch.high)):
            continue
        for trait in stretch.heads.fields(stretch.own & span_mask(mark.end, stretch.high)):
            if trait.entry.collection is not Collection.USERS or trait.strength <= _SURE_TRAIT or not trait.is_named:
                continue
            if stretch.word(mark.start) == _AS and trait.entry.type is not FieldType.NUMBER:
                continue  # "as many as they applied to": no name that is the same
            if stretch.word(mark.start) == _IS and stretch.content & span_mask(mark.end, low_bit(trait.mask)):
                continue  # "anyone that's had a delay on a flight they took" holds nothing against anything
            path = _comparable(draft, mark.start, trait)
            if path is None:
                continue
            draft.ledger.marks.update((mark, *owns))
            draft.ledger.use_each(trait.qualities)
            said = draft.ledger.free(stretch.own) & stretch.analysis.spoken(_COMPARING)
            draft.ledger.use(said, _COMPARING_QUALITY)
            draft.tests.append(Test(path, COMPARISONS[mark.role], (Trait(trait.entry.name),), mask=trait.mask))
            return


def _measures_alike(one: Entry, other: Entry) -> bool:
    """Whether two numbers are of one kind: both money, or of one dimension."""
    return is_money(one) == is_money(other) and dimension(unit_of(one.name)) == dimension(unit_of(other.name))


def _comparable(draft: Draft, end: int, trait: Head) -> str | None:
    """The property to hold against a trait: one named before, or the event's amount for a number."""
    named = [
        found
        for found in draft.named
        if low_bit(found.mask) < end + _REACH
        and found.mask & ~trait.mask
        and draft.type_of(found.entry) is trait.entry.type
        and (trait.entry.type is not FieldType.NUMBER or _measures_alike(found.entry, trait.entry))
    ]
    if named:
        best = max(named, key=lambda found: worth(draft, found))
        draft.ledger.use(best.mask, LOOSELY_NAMED_QUALITY)
        return best.entry.name
    if trait.entry.type is FieldType.NUMBER:
        return default_property(draft, Number(1, currency="USD"))
    forms = name_forms(trait.entry.name) - _GENERAL
    return next((entry.name for entry in draft.owned if forms & name_forms(entry.name)), None)


# Text -----------------------------------------------------------------------------------------------------------------

_SEARCHING, _NO_QUERY = words("searched search searching"), 0.6
_QUERIES = words("query search term keyword phrase text")
"""What one searches for is in the query, rather than in a name of what an event without one is about."""

_SEARCHED = ("query", "search", "term", "keyword", "title", "subject", "name", "url", "path", "text", "comment")
"""Parts of the names of properties that text is searched in, the likeliest first."""

_FROM = words("from")
SOURCES = words("referrer referer source referral utm")
_NAMING = words("is was = called named of equals :")
_RAW_QUALITY, _RAW_OBJECT_QUALITY = 0.75, 0.45


def take_text(draft: Draft) -> None:
    """Text searched for in a property, and the user's own words as a value of a property that is named."""
    textual = [
        found
        for found in draft.named
        if draft.type_of(found.entry) in (FieldType.STRING, FieldType.MIXED) and not draft.has_test(found.entry.name)
    ]
    if not _take_search(draft, textual) and not _take_raw_value(draft, textual):
        _take_source(draft)


_INSIDE = words("in")
_TEXTS = words(
    "query search term keyword title subject name url path text comment headline caption body note description "
    "address email link content message reason code review feedback label tag phrase slug page"
)
"""Words of the names of properties that hold text to be searched; what happened "in the lounge" is no text of it."""


def _says_name(draft: Draft, found: Head) -> bool:
    """Whether a property is named by a word of its own name, among others."""
    forms, names = draft.stretch.analysis.links.forms, name_forms(found.entry.name)
    named = found.is_named and found.strength >= LOOSELY_NAMED_QUALITY
    return named and any(forms[number] & names for number in bits(found.mask & draft.stretch.content))


def take_inside(draft: Draft) -> None:
    """Text that a property is said to hold somewhere in it: "with giveaway in the title"."""
    if not draft.stretch.analysis.spoken(_INSIDE) & draft.stretch.own:
        return
    for found in draft.mentioned:
        if draft.type_of(found.entry) is not FieldType.STRING or not _says_name(draft, found):
            continue
        if not _TEXTS & name_forms(found.entry.name):
            continue
        inside = text_inside(draft.ledger, high_bit(found.mask))
        if inside is None or inside[1] & draft.head.mask & draft.literal:
            continue
        if any(inside[1] >> edge.start & 1 for edge in draft.stretch.quantities):
            continue
        texts, mask = inside
        denied = draft.take_denial(mask)
        draft.ledger.use(mask | found.mask, LOOSELY_NAMED_QUALITY)
        draft.ledger.use_inside(mask | found.mask)
        operator = Operator.OMITS if denied else Operator.CONTAINS
        draft.tests.append(Test(found.entry.name, operator, tuple(text_literal(text) for text in texts), mask=mask))
        return


def _take_search(draft: Draft, textual: list[Head]) -> bool:
    marks = draft.stretch.marks(*SEARCHES)
    if not marks:
        return False
    path = textual[0].entry.name if textual else _search_property(draft)
    if path is None:
        return False
    denial = draft.denial(1 << marks[0].start)
    test = text_search(draft.ledger, path, high_bit(draft.head.mask), denied=denial is not None)
    if test is None:
        return False
    if denial is not None:
        draft.ledger.use_denial_at(denial.start)
    if textual:
        draft.ledger.use(textual[0].mask, LOOSELY_NAMED_QUALITY)
    is_named = textual and _says_name(draft, textual[0])
    if not is_named and _QUERIES.isdisjoint(name_forms(path)):
        draft.ledger.extra -= _NO_QUERY * bool(draft.stretch.analysis.spoken(_SEARCHING) & draft.stretch.own)
    draft.tests.append(test)
    return True


def _search_property(draft: Draft) -> str | None:
    """The property that text is searched in when none is named: the search query, the title, the name."""
    paths = [entry.name for entry in draft.owned]
    return next((path for wanted in _SEARCHED for path in paths if wanted in path.lower()), None)


def _take_source(draft: Draft) -> None:
    """Where people came from, in the user's own words: "from TikTok"."""
    stretch = draft.stretch
    free = draft.ledger.free(stretch.own & stretch.content) & stretch.analysis.spoken(_FROM) << 1
    if not free:
        return
    entry = next((e for e in draft.owned if SOURCES & name_forms(e.name) and not draft.has_test(e.name)), None)
    if entry is None or draft.type_of(entry) is not FieldType.STRING:
        return
    for number in bits(free):
        if not stretch.analysis.tokens[number].text[:1].isupper():
            continue
        raw = raw_text(draft.ledger, number)
        if raw is not None:
            draft.ledger.use(raw[1], _RAW_QUALITY)
            draft.ledger.note_unseen(raw[0], entry)
            draft.tests.append(Test(entry.name, Operator.EQUALS, (text_literal(raw[0]),), mask=raw[1], seen=False))
            return


def _within_head(draft: Draft) -> list[Head]:
    """Textual properties that words of the event name which are not of its own name: "ordered with the coupon X"."""
    free = draft.head.mask & ~draft.literal & draft.stretch.content
    if not free:
        return []
    return [
        found
        for found in draft.mentioned
        if found.mask & free
        and not found.mask & ~draft.head.mask
        and not found.mask & draft.literal
        and found.strength >= NAMED_QUALITY
        and not found.mask & draft.head.mask & ~draft.literal & draft.stretch.analysis.verbs
        and draft.type_of(found.entry) is FieldType.STRING
        and not draft.has_test(found.entry.name)
    ]


def _has_place(draft: Draft, mask: int) -> bool:
    """Whether a preposition stands among some tokens, which then tell more than one value."""
    roles = (draft.stretch.analysis.role_at(number) for number in bits(mask))
    return any(mark is not None and mark.role is Role.PREPOSITION for mark in roles)


def _take_raw_value(draft: Draft, textual: list[Head]) -> bool:
    stretch = draft.stretch
    inside = _within_head(draft)
    for found in (*textual, *inside):
        if draft.is_small(found):
            continue
        behind = high_bit(found.mask) + 1
        is_said = stretch.analysis.weighs(draft.ledger.free(found.mask)) or found in inside
        raw = raw_text(draft.ledger, behind) if is_said else None
        if raw is None:
            continue
        text, used = raw
        quoted = stretch.analysis.tokens[low_bit(used)].quoted
        if not quoted and was_put_to_use(draft, found):
            continue
        if not quoted and stretch.word(behind) not in _NAMING and (behind != low_bit(used) or _has_place(draft, used)):
            continue
        draft.ledger.use(found.mask, LOOSELY_NAMED_QUALITY)
        draft.ledger.use(used, _RAW_QUALITY)
        draft.ledger.note_unseen(text, found.entry)
        mask = found.mask | used
        operator = Operator.DIFFERS if draft.take_denial(mask) else Operator.EQUALS
        draft.tests.append(Test(found.entry.name, operator, (text_literal(text),), mask=mask, seen=False))
        return True
    return False


# Presence -------------------------------------------------------------------------------------------------------------

_WITH = words("with using had has w/ carrying")
_WITH_IT = words("with w/")
_USED, _INDEFINITE = words("used uses use"), words("a an any")
_ATTACHING = words("left leaving added adding attached attaching included including gave giving wrote writing entered")
"""Before a property, these say that it was given along with the event: "left a comment with it"."""

_POINTING = words("that this those these same")
_PRESENTABLE = (FieldType.STRING, FieldType.NUMBER, FieldType.DATE, FieldType.ARRAY)
_SURE_NAME = 0.7
_FRUITLESS, RESULTS = "search_no_result", "result_count"
"""The concepts of a search that finds nothing, and of how much one finds."""

_PRESENCE_QUALITY = 0.8
_NO = words("no any zero single")
_NEVER_CAME_WITH = 0.3
"""What speaks for one deed that is told with what it never came with."""

_CODES, _USES_OF_CODES = words("coupon discount"), words("coupon_apply coupon_enter coupon_deny coupon_remove")


_LATE = words("late delayed overdue")
"""Before the noun of an event, these say that some time of it is more than none: "two late deliveries"."""


def take_presence(draft: Draft) -> None:
    """Properties that are merely there or not: "with a coupon", "without using a promo code"."""
    stretch = draft.stretch
    _take_zeros(draft)
    told_of = reduce(or_, (t.mask for t in draft.tests if draft.property(t.path).type is FieldType.NUMBER), 0)
    valued = reduce(or_, (t.mask for t in draft.tests), 0) & stretch.content
    for found in sorted(draft.named, key=lambda each: (not draft.is_spelled(each), not draft.says_word(each))):
        if found.mask & told_of or found.mask & stretch.content & valued == found.mask & stretch.content != 0:
            continue  # a "delivery fee" is that one, and no other amount; the "delayed" that is a value is that alone
        if draft.type_of(found.entry) not in _PRESENTABLE or found.strength < _SURE_NAME:
            continue
        told = _says_content(draft, draft.ledger.free(found.mask)) or is_measure(draft, low_bit(found.mask))
        told = (told or draft.is_told_beside(found)) and not draft.measures(found.entry.name)
        if draft.has_test(found.entry.name) or not told or _is_of_course(draft, found) or is_done(stretch, found.mask):
            continue
        if draft.denial(found.mask) and not found.mask & stretch.content & ~draft.literal & ~stretch.analysis.verbs:
            continue  # "haven't used any integration" denies that there was one, not its name
        first = low_bit(found.mask & stretch.content or found.mask)
        if draft.ledger.mask & ~draft.head.mask & 1 << (first - 1) if first else False:
            continue  # the second word of a compound that says something else: "with surge pricing"
        if any(stretch.word(number - 1) in _POINTING for number in bits(found.mask & stretch.content)):
            continue  # "haven't booked that hotel" denies what was done with it, not that there was one
        nor = next((mark for mark in stretch.marks(Role.NOR) if mark.end in (first - 1, first)), None)
        is_parted = nor is not None and nor.start and draft.head.mask >> (nor.start - 1) & 1
        if is_parted or _is_none_of_kind(draft, found) or _take_contrast(draft, found):
            continue  # "neither a flight nor a hotel was booked" tells of two things
        denied = not draft.says_never(found.mask) and not _comes_with(draft, first) and draft.take_denial(found.mask)
        whole = not denied and is_said_whole(draft, found)
        describes = (draft.head.mask & stretch.content) >> (first + 1) & 1
        whole = whole or (stretch.word(first) in _LATE and bool(describes))
        verb = first if stretch.word(first) in _USED else first - 2  # a phrase for the property may hold the verb
        whole = whole or (stretch.word(verb) in _USED and stretch.word(verb + 1) in _INDEFINITE)
        if not denied and not whole and _WITH.isdisjoint(stretch.word(n) for n in (first - 2, first - 1, first)):
            attached = next((n for n in (first - 1, first - 2) if stretch.word(n) in _ATTACHING), None)
            if attached is None or draft.head.mask >> attached & 1 or draft.type_of(found.entry) is FieldType.NUMBER:
                continue
            if not _says_name(draft, found) or stretch.word(first - 1) == "the":
                continue  # "gave the soup two stars" attaches no soup
            draft.ledger.use(1 << attached, _PRESENCE_QUALITY)
        draft.ledger.use(found.mask, _PRESENCE_QUALITY)
        told_of |= found.mask & stretch.content
        draft.tests.append(_presence(draft, found, denied=denied))


def _comes_with(draft: Draft, first: int) -> bool:
    """Whether a thing comes with what was denied something else before: "not in our own network, with a fee"."""
    stretch, start = draft.stretch, first - 1 - (draft.stretch.word(first - 1) in _INDEFINITE)
    if stretch.word(start) not in _WITH_IT:
        return False
    mark = draft.denial(1 << first)
    return mark is not None and any(
        low_bit(test.mask) < start and low_bit(test.mask) >= mark.end for test in draft.tests if test.mask
    )


def _is_none_of_kind(draft: Draft, found: Head) -> bool:
    """Whether a "no" denies the event that a property only tells the kind of: "no restaurant order"."""
    said = found.mask & draft.stretch.content or found.mask
    mark, behind = draft.denial(said), high_bit(said) + 1
    if mark is None or mark.end != low_bit(said) or draft.stretch.word(mark.end - 1) not in _NO:
        return False
    return bool((draft.head.mask & draft.stretch.own) >> behind & 1) and not draft.stretch.is_blank(behind)


def _take_contrast(draft: Draft, found: Head) -> bool:
    """Whether something is said to have never come with the event: "spent over 90, none of it with a coupon"."""
    if not draft.take_contrast(found.mask):
        return False
    draft.ledger.use(found.mask, _PRESENCE_QUALITY)
    draft.ledger.extra += _NEVER_CAME_WITH
    draft.denied.append(_presence(draft, found, denied=False))
    return True


def _is_of_course(draft: Draft, found: Head) -> bool:
    """Whether the event can't be without it: "used a code" says no more than that one was, where that is the event."""
    is_of_codes = not _CODES.isdisjoint(found.entry.concepts)
    return is_of_codes and not _USES_OF_CODES.isdisjoint(draft.head.entry.concepts)


def _take_zeros(draft: Draft) -> None:
    """Numbers that the words of the event say to be zero: "searched with no results"."""
    stretch, head = draft.stretch, draft.head.mask
    said = stretch.analysis.links.masks_of(_FRUITLESS)
    fruitless = next((mask for mask in said if mask & head and not mask & ~(head | stretch.own)), 0)
    for entry in draft.owned if fruitless else ():
        if RESULTS in entry.concepts and not draft.has_test(entry.name):
            draft.ledger.use_inside(fruitless)
            draft.tests.append(Test(entry.name, Operator.EQUALS, (number_literal(0),), mask=fruitless))
    for found in draft.mentioned if stretch.marks(Role.NOT) else ():
        inside = not found.mask & ~head and not found.mask & draft.literal
        if not inside or draft.has_test(found.entry.name) or not found.is_named or not draft.is_spelled(found):
            continue
        first = high_bit(found.mask)
        is_none = any(mark.start < first <= mark.end for mark in stretch.marks(Role.NOT))
        if is_none and draft.type_of(found.entry) is FieldType.NUMBER:
            draft.ledger.use_denial_at(first - 1)
            draft.tests.append(Test(found.entry.name, Operator.EQUALS, (number_literal(0),), mask=found.mask))


def _presence(draft: Draft, found: Head, *, denied: bool) -> Test:
    """The test that something is there or not; of a number that may be zero, that it is not or is zero."""
    if draft.type_of(found.entry) is FieldType.NUMBER and 0 in draft.values_of(found.entry):
        operator = Operator.EQUALS if denied else Operator.GREATER_THAN
        return Test(found.entry.name, operator, (number_literal(0),), mask=found.mask)
    return Test(found.entry.name, Operator.ABSENT if denied else Operator.EXISTS, mask=found.mask)


def _says_content(draft: Draft, mask: int) -> bool:
    """Whether some token has full weight."""
    return any(draft.stretch.analysis.weights[n] >= 1.0 for n in bits(mask))


# Objects --------------------------------------------------------------------------------------------------------------

OBJECT_CONCEPTS = words("purchase product_view cart_add wishlist_add product_search search")
CATEGORIES = words("category product_category productcategory")
EXPLAINED_BESIDE = ASPECT | _COMPARING | _ATTACHING | TRUTHS
"""Words that an event may make use of besides those of its properties."""

_GOODS = words("product item thing stuff goods article merchandise")
"""Nouns for whatever is sold: "spent 300 on products" says no more than that it was spent."""

_SURE_VERB = 0.8
_OBJECT_SHARE, _ASPECT_QUALITY = 0.55, 0.5


def take_objects(draft: Draft) -> None:
    """Words that say no more than what the event is about: "completed titles", "the order they placed"."""
    for found in draft.named:
        things = draft.stretch.content & ~draft.stretch.analysis.people
        free = draft.ledger.free(found.mask) & things  # the "at" of "at most 6 visits" is no place
        if free and draft.type_of(found.entry) is FieldType.STRING and found.is_named and not _is_way(draft, free):
            draft.ledger.use(free, _OBJECT_SHARE * found.strength)
    goods = draft.ledger.free(draft.stretch.own & draft.stretch.content) & draft.stretch.analysis.inflected(_GOODS)
    if goods and not OBJECT_CONCEPTS.intersection(draft.head.entry.concepts):
        kinds = [test.mask for test in draft.tests if draft.property(test.path).type is FieldType.STRING]
        goods &= reduce(or_, kinds, 0) << 1  # "a skincare product" is what the value before it says
    if goods:
        draft.ledger.use(goods, _OBJECT_SHARE)
    said = draft.ledger.free(draft.stretch.own) & aspects_said(draft.stretch.analysis)
    if said and any(ASPECT.intersection(options) for options in name_lemmas(draft.head.entry.name)[-1:]):
        draft.ledger.use(said, _ASPECT_QUALITY)


def _is_way(draft: Draft, mask: int) -> bool:
    """Whether a noun is the way by which people came, and a trait keeps it: "registered through a referral"."""
    stretch, before = draft.stretch, low_bit(mask) - 1
    before -= stretch.word(before) in _INDEFINITE
    return stretch.word(before) in _WAYS and not mask & ~stretch.sure_mask


_WAYS = words("through via by")


def take_unknown_object(draft: Draft) -> None:
    """What was bought or viewed, in the user's own words where the space has not seen them (`generation.md` 3)."""
    category = _category(draft)
    if category is None or draft.has_test(category.name) or not _is_surely_done(draft):
        return
    stretch = draft.stretch
    raw = raw_text(draft.ledger, high_bit(draft.head.mask) + 1)
    if raw is None:
        return
    text, used = raw
    ends = 1 << low_bit(used) | 1 << high_bit(used)
    if used & (stretch.analysis.vague | stretch.sure_mask) or ends & ~stretch.content:
        return
    if _has_place(draft, used):
        return
    first = stretch.analysis.tokens[low_bit(used)]
    if _is_participle(first) or (used.bit_count() == 1 and _is_adjective(first)):
        return  # "orders shipped to a locker" were shipped, and are of no kind that is called so
    draft.ledger.use(used, _RAW_OBJECT_QUALITY)
    draft.ledger.note_unseen(text, category)
    draft.tests.append(Test(category.name, Operator.EQUALS, (text_literal(text),), mask=used, seen=False))


def _is_participle(token: Token) -> bool:
    return not token.quoted and is_past(token)


def _is_adjective(token: Token) -> bool:
    """Whether a word only says how: the "late" of "arrived late" is nothing that arrived."""
    synsets = [synset for synset, _ in synsets_of(token.lemma)]
    return bool(synsets) and not token.quoted and all(synset.startswith("is_") for synset in synsets)


def _is_surely_done(draft: Draft) -> bool:
    """Whether a verb says what was done: what somebody "hired" is nothing that a shop sells."""
    verbs = verbs_of(draft.stretch, draft.head)
    return any(quality >= _SURE_VERB and verbs >> number & 1 for number, quality in draft.head.qualities)


def _category(draft: Draft) -> Entry | None:
    """The property that says what kind of thing was bought or viewed, if that is what the event is about."""
    if not OBJECT_CONCEPTS.intersection(draft.head.entry.concepts):
        return None
    return next((entry for entry in draft.owned if entry.name.lower().split(".")[-1] in CATEGORIES), None)
