"""Traits told by text: values that were seen, e-mail domains, and the user's own words."""

from __future__ import annotations

import re
from functools import lru_cache

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Ledger, Stretch, high_bit, low_bit
from coterie.nlu.fieldtests import raw_text, raw_text_before, text_search, value_test
from coterie.nlu.fieldvalues import EACH_FURTHER_VALUE, text_literal
from coterie.nlu.frames import Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.lentvalues import parted, with_lent
from coterie.nlu.linking import Claim
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import is_plural
from coterie.schema.space import FieldType

HAVING = words(
    "pay spend hold own have reach hit score bring earn generate use sit stand come total collect average accumulate "
    "exceed drop fall rise climb live carry make rack post get clock log boast show leave count run write speak work "
    "be do cover drive"
)
"""Verbs that say no more than that a trait has its value."""

_MAIL = {
    "gmail": "gmail.com",
    "googlemail": "googlemail.com",
    "yahoo": "yahoo.com",
    "outlook": "outlook.com",
    "hotmail": "hotmail.com",
    "icloud": "icloud.com",
    "aol": "aol.com",
    "proton": "proton.me",
    "protonmail": "protonmail.com",
    "gmx": "gmx.com",
}
_DOMAIN = re.compile(
    r"(?:[a-z0-9-]+\.|\.)(?:[a-z0-9-]+\.)*(?!(?:js|ts|jsx|tsx|json|ya?ml|html?|css|sql|csv|pdf|txt|php|xml)$)[a-z]{2,}"
)
"""What looks like the name of a host; "Next.js" and "report.csv" are names of programs and files."""

_PLACES = words("country state city region province postal_code continent")
_RESIDENCE = words("live base reside locate come from residing located living headquarter headquartered hq dwell")
_TONGUES, _SPEAKING, _SPEAKING_QUALITY = words("language locale"), words("speak talk speaker"), 0.9
_HAVING_TEXT = HAVING - _SPEAKING
"""Who speaks Spanish has a language, and nothing else that is Spanish."""

_BEFORE_NOUNS = words("no of the any many few extra")
_NAMING = words("is was = called named of equals : are set")
_LISTING = words("or and , / & nor + plus vs")
_PAIR = 2
_LACKING = words("lack lacks lacking missing")
_DETERMINERS = words("the their its his her")
_STANDINGS = words("status subscription_status account_status payment_status billing_status")
_STANDING_NOUNS = words("subscription membership account contract plan")
_PRESENT, _ADVERBS = words("is are"), words("still currently already now not")
_STANDING_QUALITY, _STATE = 0.6, 0.3
_KINDS, _KIND_QUALITY = words("kind sort type style genre"), 0.6
_LISTS = words("list field")
"""Behind the name of a trait with several values, these say no more than that: "their integrations list"."""

_OWNED, _OWNED_NOUNS = (
    words("product policy cover service subscription plan"),
    words("cover coverage policy insurance product plan account subscription service package contract licence license"),
)
"""Words of the names of what people hold, and the nouns that may stand behind one of them: "hold pet cover"."""

_HOLDERS, _PLAN_NOUNS, _HOLDER_QUALITY = words("subscriber member holder payer"), words("plan tier membership"), 0.9
"""Nouns for those who are on a plan, behind its name: "annual subscribers"."""

_TRADES, _TRADE_QUALITY = words("industry sector vertical trade business_type company_type segment"), 0.6
_ORGANISATIONS = words(
    "agency startup vendor provider brand shop store studio practice house operator maker retailer player outfit "
    "organisation organization institution group enterprise corporation bureau"
)
"""Nouns for what works in a trade, which say no more than that: "staffing agencies", "insurance providers"."""

EXPLAINED_BESIDE_TEXT = HAVING | _RESIDENCE | _STANDING_NOUNS | _KINDS | _ORGANISATIONS | _OWNED_NOUNS | _HOLDERS
"""Words that a trait with text may make use of besides its name and its values."""

_BEEN, _NEVER_IS = words("been be"), 1.6
_BEING_ON = _BEEN | words("a an the on")
"""Between a "never" and a value, these say that it never was so; a trait tells only what is, not what was done."""

_INSIDE_QUALITY, _RAW_QUALITY, _HAVING_QUALITY, _RESIDENCE_QUALITY = 0.9, 0.6, 0.4, 0.9
_NOT_QUOTED = 0.4
_PLACING, _CITY = words("in from near at"), 0.05
_TIERS = words("plan tier membership membership_tier loyalty_tier subscription_plan")
"""Concepts of traits whose values people say in front of their name."""

_GROUPERS = (Role.EITHER, Role.BOTH)


def read_text(ledger: Ledger, head: Head) -> TraitFrame | None:
    """What a clause says of a trait that holds text, by the surest way to say it."""
    mail = read_mail(ledger, head.entry)
    if mail is not None:
        return mail
    claims = [claim for claim in ledger.stretch.trait_claims if claim.entry.id == head.entry.id]
    if ledger.stretch.marks(Role.PRESENT, Role.MISSING):  # "whose device is known": the name is no value besides
        claims = [claim for claim in claims if claim.mask & ~head.mask]
    chosen = with_lent(ledger.stretch, head.entry, spread(ledger, claims))
    if chosen:
        return valued(ledger, head.entry, chosen, head.mask)
    return _inside(ledger, head) or _searched(ledger, head) or _raw(ledger, head) or _raw_before(ledger, head)


# Values ---------------------------------------------------------------------------------------------------------------


def spread(ledger: Ledger, claims: list[Claim]) -> list[Claim]:
    """Values that do not overlap each other or a time, longest first, in reading order.

    Where the trait holds one value, those that no joining word ties to the clearest one are left: in "on Basic and
    paying" the second is no other plan.
    """
    chosen: list[Claim] = []
    taken = ledger.stretch.time_mask
    for claim in sorted(claims, key=lambda c: (-c.mask.bit_count(), -c.quality, c.mask)):
        if claim.mask & taken or not (ledger.free(claim.mask) or claim.mask & ledger.stretch.content):
            continue
        chosen.append(claim)
        taken |= claim.mask
    ordered = sorted(chosen, key=lambda c: low_bit(c.mask))
    if len(chosen) < _PAIR or chosen[0].entry.type is FieldType.ARRAY:
        return ordered
    return _coordinated(ledger.stretch, ordered, ordered.index(chosen[0]))


def _coordinated(stretch: Stretch, ordered: list[Claim], clearest: int) -> list[Claim]:
    """The values around the clearest one that stand in one list with it."""
    first = last = clearest
    while first and _is_listed(stretch, ordered[first - 1], ordered[first]):
        first -= 1
    while last + 1 < len(ordered) and _is_listed(stretch, ordered[last], ordered[last + 1]):
        last += 1
    return ordered[first : last + 1]


def _is_listed(stretch: Stretch, one: Claim, other: Claim) -> bool:
    """Whether something stands between two values that joins them, and nothing that denies the second alone."""
    between = range(high_bit(one.mask) + 1, low_bit(other.mask))
    if any(mark.start in between for mark in stretch.marks(Role.NOT, Role.EXCEPT)):
        return False
    return any(stretch.word(number) in _LISTING for number in between)


def valued(ledger: Ledger, entry: Entry, chosen: list[Claim], mask: int) -> TraitFrame:
    """A trait that has one of some values, or all of them where it is a list; `mask` are the words of its name."""
    stretch = ledger.stretch
    are_people = not mask and _are_people(stretch, chosen)
    if entry.type is FieldType.ARRAY:
        ledger.use(ledger.free(ledger.mask << 1 & stretch.own & stretch.analysis.inflected(_LISTS)), _KIND_QUALITY)
    for claim in chosen:
        ledger.use_value(claim)
        mask |= claim.mask
    ledger.extra += EACH_FURTHER_VALUE * (len(chosen) - 1)
    first, last = low_bit(chosen[0].mask), high_bit(chosen[-1].mask)
    joiners = [m for m in stretch.marks(Role.OR, Role.AND, Role.COMMA, *_GROUPERS) if m.end <= high_bit(mask)]
    ledger.marks.update(m for m in joiners if first <= m.start <= last or m.role in _GROUPERS)
    is_array = entry.type is FieldType.ARRAY
    had, lacked = parted(ledger, chosen) if is_array else ([], [])
    denied = not lacked and _is_denied(ledger, first)
    ledger.use_marks(Role.MOSTLY, Role.PRESENT, Role.CONTAINS)
    ledger.use_words(_HAVING_TEXT, _HAVING_QUALITY)
    _use_kind(ledger)
    use_trade(ledger, entry, chosen[-1].mask)
    if _TONGUES.intersection(entry.concepts):
        ledger.use_words(_SPEAKING, _SPEAKING_QUALITY)
    if _STANDINGS.intersection(entry.concepts):
        ledger.use_words(_STANDING_NOUNS, _STANDING_QUALITY)
        if _is_state(stretch, first):
            ledger.extra += _STATE
    if _PLACES.intersection(entry.concepts):
        for number in bits(stretch.own):
            if stretch.word(number - 1) in _BEFORE_NOUNS:
                continue  # the lives of "no lives left"
            if not _RESIDENCE.isdisjoint((stretch.word(number), *stretch.analysis.tokens[number].lemmas)):
                ledger.use(1 << number, _RESIDENCE_QUALITY)
    if lacked:
        are_all = any(mark.role is Role.AND and mark.start < high_bit(had[-1].mask) for mark in joiners)
        groups = [[claim] for claim in had] if are_all else [had]
        tests = [test for claims in groups for test in value_test(entry.name, claims, denied=False, is_array=True)]
        tests += value_test(entry.name, lacked, denied=True, is_array=True)
        return TraitFrame(entry.collection, tuple(tests), mask)
    joining = (Role.BOTH,) if are_people else (Role.AND, Role.BOTH)
    if is_array and len(chosen) > 1 and any(m.role in joining for m in joiners):
        each = [test for claim in chosen for test in value_test(entry.name, [claim], denied=denied, is_array=True)]
        return TraitFrame(entry.collection, tuple(each), mask)
    tests = value_test(entry.name, chosen, denied=denied, is_array=is_array)
    return TraitFrame(entry.collection, tuple(tests), mask, said_negation=denied)


def _are_people(stretch: Stretch, chosen: list[Claim]) -> bool:
    """Whether values are said as the people who are meant, of one kind or the other: "vegans and pescatarians"."""
    if stretch.before(low_bit(chosen[0].mask)) >= 0:
        return False
    return all(is_plural(stretch.analysis.tokens[high_bit(claim.mask)]) for claim in chosen)


def _is_denied(ledger: Ledger, first: int) -> bool:
    """Whether a value that begins at a token is denied or left out; the words that say so are then used."""
    denied = ledger.use_denial()
    if denied and _denies_deeds(ledger.stretch, first):
        ledger.extra -= _NEVER_IS
    for mark in ledger.stretch.marks(Role.EXCEPT, Role.DIFFERS, Role.MISSING):
        if mark.end <= first and (mark.role is not Role.MISSING or ledger.stretch.word(mark.end - 1) in _LACKING):
            denied = True
            ledger.marks.add(mark)
    return denied


def _denies_deeds(stretch: Stretch, first: int) -> bool:
    """Whether a "never" before a value denies what was done with it: "but never for lunch", not "never been on Pro"."""
    at = first - 1
    while stretch.word(at) in _BEING_ON:
        at -= 1
    is_state = stretch.word(at) == "never" and stretch.word(at + 1) in _BEEN
    return not is_state and any(stretch.word(m.end - 1) == "never" and m.end <= first for m in stretch.marks(Role.NOT))


def _use_kind(ledger: Ledger) -> None:
    """Count a thing said only to say which trait is meant as explained: "film" of "their favourite kind of film"."""
    stretch = ledger.stretch
    for number in bits(stretch.own & stretch.analysis.spoken(_KINDS)):
        if number + 2 < stretch.high and stretch.word(number + 1) == "of":
            ledger.use(ledger.free(stretch.own & (1 << number | 1 << (number + 2))), _KIND_QUALITY)


def use_trade(ledger: Ledger, entry: Entry, mask: int) -> None:
    """Count the noun right behind a trade or a product as explained: the "agencies" of "staffing agencies"."""
    nouns = frozenset[str]()
    if not _TRADES.isdisjoint((*entry.concepts, entry.name.lower())):
        nouns = _ORGANISATIONS
    elif entry.type is FieldType.ARRAY and _OWNED & name_forms(entry.name):
        nouns = _OWNED_NOUNS
    elif _TIERS.isdisjoint(entry.concepts):
        return
    if not nouns:
        at = high_bit(mask) + 1
        at += ledger.stretch.word(at) in _PLAN_NOUNS
        ledger.use(ledger.stretch.own & 1 << at & ledger.stretch.analysis.inflected(_HOLDERS), _HOLDER_QUALITY)
    if nouns:
        behind = ledger.free(ledger.stretch.own) & 1 << high_bit(mask) + 1
        ledger.use(behind & ledger.stretch.analysis.inflected(nouns), _TRADE_QUALITY)


def _is_state(stretch: Stretch, start: int) -> bool:
    """Whether what is said from a token on is how things are now: "their membership is still cancelled"."""
    at = start - 1
    while stretch.word(at) in _ADVERBS:
        at -= 1
    return stretch.word(at) in _PRESENT and not stretch.times


# E-mail domains -------------------------------------------------------------------------------------------------------


def may_hold_mail(entry: Entry) -> bool:
    """Whether a trait may be an e-mail address."""
    return "email" in entry.name.lower() or "mail" in entry.concepts or "email" in entry.concepts


def read_mail(ledger: Ledger, entry: Entry) -> TraitFrame | None:
    """An e-mail address by its domain: "gmail users", "people at acme.com"."""
    if not may_hold_mail(entry):
        return None
    stretch = ledger.stretch
    domains: list[str] = []
    for number in bits(domains_in(stretch)):
        token = stretch.analysis.tokens[number]
        domain = domain_of(token.word, token.text)
        if domain:
            domains.append(domain if domain.startswith(".") else "@" + domain)
            ledger.use(1 << number)
    if not domains:
        return None
    ledger.use_marks(Role.OR, Role.AND, Role.COMMA, Role.ENDS, Role.CONTAINS)
    literals = tuple(text_literal(domain) for domain in dict.fromkeys(domains))
    test = Test(entry.name, Operator.ENDS_WITH, literals, mask=ledger.mask)
    denied = ledger.use_denial()
    return TraitFrame(entry.collection, (test,), ledger.mask, negated=denied, said_negation=denied)


def domains_in(stretch: Stretch) -> int:
    """The tokens that mean a domain."""
    known = stretch.analysis.links.domains
    if known is None:
        tokens = enumerate(stretch.analysis.tokens)
        known = sum(1 << number for number, token in tokens if domain_of(token.word, token.text))
        stretch.analysis.links.domains = known
    return known & stretch.own


@lru_cache(maxsize=4096)
def domain_of(word: str, text: str) -> str | None:
    """The domain that a token means: that of a mail service, or its own text where it looks like one."""
    written = text.lower().lstrip("@")
    return _MAIL.get(word, written if _DOMAIN.fullmatch(written) else None)


# The user's own words -------------------------------------------------------------------------------------------------


def _inside(ledger: Ledger, head: Head) -> TraitFrame | None:
    """Text before "in" and the name of the trait: "with Manager in the job title"."""
    stretch = ledger.stretch
    at = low_bit(head.mask) - 1
    while at > stretch.low and stretch.word(at) in _DETERMINERS:
        at -= 1
    raw = raw_text_before(ledger, at, stretch.low - 1) if at > stretch.low and stretch.word(at) == "in" else None
    if raw is None:
        return None
    text, used = raw
    ledger.use(used, _INSIDE_QUALITY)
    ledger.use_marks(Role.CONTAINS)
    operator = Operator.OMITS if ledger.use_denial() else Operator.CONTAINS
    test = Test(head.entry.name, operator, (text_literal(text),), mask=ledger.mask)
    return TraitFrame(head.entry.collection, (test,), ledger.mask)


def _searched(ledger: Ledger, head: Head) -> TraitFrame | None:
    """Text behind a mark of searching: "whose title starts with Head"."""
    denied = bool(ledger.stretch.marks(Role.NOT))
    found = text_search(ledger, head.entry.name, high_bit(head.mask), denied=denied)
    if found is None:
        return None
    if denied:
        ledger.use_denial()
    return TraitFrame(head.entry.collection, (found,), ledger.mask)


def _raw(ledger: Ledger, head: Head) -> TraitFrame | None:
    """The user's own words as the value of a trait that is named."""
    entry, stretch = head.entry, ledger.stretch
    behind = high_bit(head.mask) + 1
    raw = None if stretch.marks(Role.MISSING) else raw_text(ledger, behind)
    if raw is None:
        return None
    text, used = raw
    quoted = stretch.analysis.tokens[low_bit(used)].quoted
    if not quoted and stretch.word(behind) not in _NAMING and not _is_place(stretch, entry, low_bit(used)):
        return None
    ledger.use(used, _RAW_QUALITY)
    ledger.extra -= 0.0 if quoted else _NOT_QUOTED
    ledger.extra += _CITY * ("city" in entry.concepts)
    return _unseen(ledger, entry, text)


def _is_place(stretch: Stretch, entry: Entry, number: int) -> bool:
    """Whether a word is the name of a place that the space has not seen: "living in Gotham"."""
    is_name = stretch.analysis.tokens[number].text[:1].isupper() and stretch.word(number - 1) in _PLACING
    return is_name and bool(_PLACES.intersection(entry.concepts))


def _raw_before(ledger: Ledger, head: Head) -> TraitFrame | None:
    """A word between "the" and the name of a trait whose values are a few words: "on the platinum plan"."""
    stretch, first = ledger.stretch, low_bit(head.mask)
    number = first - 1
    mark = stretch.analysis.role_at(number - 1) if number > stretch.low else None
    is_told = stretch.word(number - 1) in _DETERMINERS or (mark is not None and mark.role is Role.PREPOSITION)
    if head.how != "name" or head.strength < 1.0 or not is_told or not _is_free_noun(ledger, number):
        return None
    if head.entry.type is not FieldType.STRING or not _TIERS.intersection(head.entry.concepts):
        return None
    ledger.use(1 << number, _RAW_QUALITY)
    ledger.extra -= _NOT_QUOTED
    return _unseen(ledger, head.entry, stretch.analysis.tokens[number].text)


def _is_free_noun(ledger: Ledger, number: int) -> bool:
    """Whether a token is content that nothing in the space explains."""
    stretch = ledger.stretch
    known = any(hit.mask >> number & 1 for hit in stretch.analysis.links.value_hits)
    is_content = stretch.analysis.weights[number] >= 1.0 and not stretch.analysis.vague >> number & 1
    return is_content and not known and bool(ledger.free(stretch.own) >> number & 1)


def _unseen(ledger: Ledger, entry: Entry, text: str) -> TraitFrame:
    """A trait that has a value which the space has not seen."""
    ledger.note_unseen(text, entry)
    denied = ledger.use_denial()
    is_array = entry.type is FieldType.ARRAY
    operator = Operator.CONTAINS if is_array else Operator.DIFFERS if denied else Operator.EQUALS
    test = Test(entry.name, operator, (text_literal(text),), mask=ledger.mask, seen=False)
    negated = denied and is_array
    return TraitFrame(entry.collection, (test,), ledger.mask, negated=negated, said_negation=negated)
