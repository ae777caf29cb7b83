"""Reads a stretch of tokens as something true of people or accounts: traits, audiences, values that name their field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from coterie.core.values import to_instant
from coterie.language.ast import Operator, Trait
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, high_bit, is_bare, low_bit
from coterie.nlu.concepts import synsets_of
from coterie.nlu.fieldtests import bare_list, bound_tests, raw_text, raw_text_before, text_search, value_test
from coterie.nlu.fieldvalues import Claim, claims_of, number_literal, text_literal
from coterie.nlu.frames import AudienceFrame, Reading, Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.heads import UNSAID, Head, bits
from coterie.nlu.index import Entry, Kind
from coterie.nlu.meanings import Bound, Range, Window, WindowKind
from coterie.schema.space import Collection, FieldType

_MAIL = {
    "gmail": "gmail.com", "googlemail": "googlemail.com", "yahoo": "yahoo.com", "outlook": "outlook.com", "hotmail": "hotmail.com",
    "icloud": "icloud.com", "aol": "aol.com", "proton": "proton.me", "protonmail": "protonmail.com", "gmx": "gmx.com",
}  # fmt: skip
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
_PLACES = frozenset({"country", "state", "city", "region", "province", "postal_code", "continent"})
_RESIDENCE = frozenset(
    "live base reside locate come from residing located living headquarter headquartered hq dwell".split()
)
_OFF = frozenset("off disabled false inactive no declined revoked withdrawn".split())
_HAVING = frozenset(
    "pay spend hold own have reach hit score bring earn generate use sit stand come total collect average accumulate exceed drop fall "
    "rise climb live carry make rack post get clock log boast show leave count run write speak work be".split()
)
_SWITCHING = frozenset("turn switch set flip toggle flag mark".split())
_ON = frozenset("on enabled true active yes accepted granted".split())


def read_trait(stretch: Stretch, head: Head) -> Reading | None:
    """The reading of a stretch under one trait as its head; None when the words say nothing about it."""
    ledger = Ledger(stretch)
    for token, quality in head.qualities:
        ledger.use(1 << token, quality)
    ledger.extra = head.prior - UNSAID * (1.0 - head.strength)
    ledger.use_inside(head.mask)
    entry = head.entry
    frame: TraitFrame | None
    if entry.type is FieldType.DATE:
        frame = _date(stretch, ledger, head)
    elif entry.type is FieldType.BOOLEAN:
        frame = _flag(stretch, ledger, head)
    elif entry.type is FieldType.NUMBER:
        frame = _number(stretch, ledger, head)
    else:
        frame = _text(stretch, ledger, head)
    if frame is None:
        frame = _presence(stretch, ledger, head)
    if frame is None:
        return None
    return _close(stretch, ledger, frame)


def _close(stretch: Stretch, ledger: Ledger, frame: TraitFrame) -> Reading:
    extra = list(_extra_values(stretch, ledger, frame))
    score, explained, left = ledger.settle()
    return Reading((*extra, frame), score, explained, left, tuple(ledger.notes))


def _frame(entry: Entry, tests: list[Test], mask: int, *, negated: bool = False) -> TraitFrame:
    return TraitFrame(entry.collection, tuple(tests), mask, negated=negated, said_negation=negated)


def _denial(stretch: Stretch, ledger: Ledger) -> bool:
    """Whether the stretch says no, whichever word of it is denied."""
    for mark in stretch.marks(Role.NOT, Role.NEITHER):
        if mark not in ledger.marks:
            ledger.marks.add(mark)
            return True
    return False


def _date(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    for edge in stretch.times:
        window = edge.meaning
        if not isinstance(window, Window) or window.kind in (WindowKind.EVER, WindowKind.SAME, WindowKind.FOLLOWING):
            continue
        ledger.edges.add(edge)
        negated = _denial(stretch, ledger)
        ledger.marks.update(stretch.marks(Role.LAST, Role.FIRST))
        mask = ledger.mask | span_mask(edge.start, edge.end)
        words = {stretch.word(k) for k in range(edge.start, edge.end)}
        if window.kind is WindowKind.LAST and not words & _BACKWARD and _lies_ahead(stretch, head.entry):
            window = replace(window, kind=WindowKind.NEXT)
        return TraitFrame(
            head.entry.collection,
            (),
            mask,
            negated=negated,
            said_negation=negated,
            window=window,
            date_path=head.entry.name,
        )
    return None


_BACKWARD = frozenset("last past previous recent trailing preceding this ago lately recently over".split())
_AHEAD = frozenset(
    "expiry_date renewal_date trial_end_date contract_end_date due_date travel_date departure_date".split()
)


def _lies_ahead(stretch: Stretch, entry: Entry) -> bool:
    """Whether a date trait tells of the future: by its concept, or because most values seen lie ahead."""
    if _AHEAD.intersection(entry.concepts):
        return True
    dates = [d for v in getattr(entry.schema, "values", ()) if (d := to_instant(v)) is not None]
    return bool(dates) and sum(d.date() > stretch.analysis.today for d in dates) * 2 > len(dates)


def _flag(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    if not stretch.analysis.tokens:
        return None
    value = head.how != "no"
    denied = _denial(stretch, ledger)
    for number in bits(stretch.own):
        word = stretch.word(number)
        if number in ledger.tokens:
            continue
        if word in _OFF:
            value = False
            ledger.use(1 << number, 0.9)
        elif word in _ON and stretch.analysis.weights[number]:
            ledger.use(1 << number, 0.9)
        elif _SWITCHING & {word, *stretch.analysis.tokens[number].lemmas}:
            ledger.use(1 << number, 0.7)
    for mark in stretch.marks(Role.MISSING, Role.PRESENT):
        ledger.marks.add(mark)
    if denied:  # "never enabled (flag is off)" denies once; "not opted out" denies a denial
        value = head.how == "no"
    test = Test(head.entry.name, Operator.EQUALS, (text_literal("true" if value else "false"),), mask=ledger.mask)
    return _frame(head.entry, [test], ledger.mask)


def _number(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    entry = head.entry
    values = tuple(getattr(entry.schema, "values", ()))
    edges = [e for e in stretch.quantities if isinstance(e.meaning, (Bound, Range))]
    if not edges:
        return _compared(stretch, ledger, head)
    tests: list[Test] = []
    alternatives = False
    for edge in edges:
        if edge in ledger.edges or not isinstance(edge.meaning, (Bound, Range)):
            continue
        if tests and not _joined(stretch, edge.start):
            break
        if tests and stretch.word(edge.start - 1) == "or":
            alternatives = True
            ledger.marks.update(m for m in stretch.marks(Role.OR, Role.EITHER) if m.end <= edge.start)
        group = bare_list(stretch, edges, edge)
        ledger.edges.update(group)
        mask = head.mask | span_mask(edge.start, group[-1].end)
        if len(group) > 1:
            numbers = [e.meaning.number.value for e in group if isinstance(e.meaning, Bound)]
            literals = tuple(number_literal(n) for n in numbers)
            tests.append(Test(entry.name, Operator.ONE_OF, literals, mask=mask))
            for mark in stretch.marks(Role.OR, Role.COMMA, Role.EITHER):
                if group[0].start <= mark.start and mark.end <= group[-1].end:
                    ledger.marks.add(mark)
        else:
            tests.extend(bound_tests(entry, edge.meaning, values, mask, entry.name))
    _use_window_of_name(stretch, ledger, head)
    for number in bits(stretch.own & ~ledger.mask):
        if _HAVING.intersection(stretch.analysis.tokens[number].lemmas):
            ledger.use(1 << number, 0.5)
    negated = _denial(stretch, ledger)
    return replace(_frame(entry, tests, ledger.mask, negated=negated), any_test=alternatives)


def _joined(stretch: Stretch, start: int) -> bool:
    return stretch.word(start - 1) in ("and", "but", "or", ",")


def _use_window_of_name(stretch: Stretch, ledger: Ledger, head: Head) -> None:
    """ "watch hours in the last 30 days" is the trait `watch_hours_30d`: the window is in the name."""
    for edge in stretch.times:
        window = edge.meaning
        if isinstance(window, Window) and window.length is not None:
            days = window.length.amount
            digits = "".join(c if c.isdigit() else " " for c in head.entry.name).split()
            if str(days) in digits:
                ledger.edges.add(edge)
                ledger.extra += 0.6
        elif isinstance(window, Window) and window.kind is WindowKind.EVER:
            ledger.edges.add(edge)


def _compared(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    """One trait held against another: "seats used lower than seats purchased", "more seats than they bought"."""
    marks = [*stretch.marks(Role.MORE_THAN), *stretch.marks(Role.LESS_THAN), *stretch.marks(Role.DIFFERS)]
    pair = [n for n in bits(stretch.own) if stretch.word(n) in ("more", "fewer", "less", "lower", "higher")]
    if not marks and not (pair and any(stretch.word(n) == "than" for n in bits(stretch.own))):
        return None
    others = [
        other
        for other in stretch.heads.fields(stretch.evidence)
        if other.entry.id != head.entry.id
        and other.entry.type is head.entry.type
        and other.entry.collection is head.entry.collection
        and high_bit(other.mask & ~head.mask) > low_bit(head.mask)
        and other.mask & ~head.mask
    ]
    if not others:
        return None
    other = max(others, key=lambda h: h.credit)
    less = any(m.role is Role.LESS_THAN for m in marks) or any(
        stretch.word(n) in ("fewer", "less", "lower") for n in pair
    )
    operator = Operator.LESS_THAN if less else Operator.GREATER_THAN
    if marks and all(m.role is Role.DIFFERS for m in marks):
        operator = Operator.DIFFERS
    ledger.marks.update(marks)
    for token, quality in other.qualities:
        ledger.use(1 << token, quality)
    for number in pair:
        ledger.use(1 << number, 0.5)
    test = Test(head.entry.name, operator, (Trait(other.entry.name),), mask=ledger.mask)
    return _frame(head.entry, [test], ledger.mask)


def _text(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    entry = head.entry
    mail = _mail(stretch, ledger, entry)
    if mail is not None:
        return mail
    owned = frozenset({entry.id})
    claims = list(claims_of(stretch.analysis, stretch.index, stretch.own, Kind.TRAIT, owned))
    chosen = _spread(claims, stretch, ledger)
    if chosen:
        return _valued(stretch, ledger, entry, chosen, head.mask)
    inside = _text_inside(stretch, ledger, head)
    if inside is not None:
        return inside
    denied = bool(stretch.marks(Role.NOT))
    found = text_search(stretch, ledger, entry.name, high_bit(head.mask), denied=denied)
    if found is not None:
        if denied:
            _denial(stretch, ledger)
        return _frame(entry, [found], ledger.mask)
    return _raw(stretch, ledger, head)


def _text_inside(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    """ "with Manager in the job title": the user's own words inside a trait."""
    first = low_bit(head.mask)
    at = first - 1
    while at > stretch.low and stretch.word(at) in ("the", "their", "its", "his", "her"):
        at -= 1
    if at <= stretch.low or stretch.word(at) != "in":
        return None
    raw = raw_text_before(stretch, ledger, at, stretch.low - 1)
    if raw is None:
        return None
    text, used = raw
    ledger.use(used, 0.9)
    ledger.marks.update(stretch.marks(Role.CONTAINS))
    denied = _denial(stretch, ledger)
    operator = Operator.OMITS if denied else Operator.CONTAINS
    return _frame(head.entry, [Test(head.entry.name, operator, (text_literal(text),), mask=ledger.mask)], ledger.mask)


def _raw(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    """The user's own words as the value of a trait that is named."""
    entry = head.entry
    if stretch.marks(Role.MISSING):
        return None
    end = high_bit(head.mask) + 1
    named = stretch.word(end) in ("is", "was", "=", "called", "named", "of", "equals", ":", "are", "set")
    raw = raw_text(stretch, ledger, end)
    if raw is None:
        return None
    text, used = raw
    quoted = stretch.analysis.tokens[low_bit(used)].quoted
    if not named and not quoted:
        return None
    ledger.use(used, 0.6)
    ledger.extra -= 0.0 if quoted else 0.4
    ledger.notes.append(f"“{text}” has not been seen as {entry.name}")
    denied = _denial(stretch, ledger)
    is_array = entry.type is FieldType.ARRAY
    operator = Operator.CONTAINS if is_array else Operator.DIFFERS if denied else Operator.EQUALS
    test = Test(entry.name, operator, (text_literal(text),), mask=ledger.mask, seen=False)
    return _frame(entry, [test], ledger.mask, negated=denied and is_array)


def _spread(claims: list[Claim], stretch: Stretch, ledger: Ledger) -> list[Claim]:
    """Claims that do not overlap, longest first, in reading order."""
    chosen: list[Claim] = []
    taken = 0
    blocked = 0
    for edge in stretch.times:
        blocked |= span_mask(edge.start, edge.end)
    for claim in sorted(claims, key=lambda c: (-c.mask.bit_count(), -c.quality, c.mask)):
        if claim.mask & (taken | blocked):
            continue
        if not ledger.free(claim.mask) and not any(stretch.analysis.weights[n] for n in bits(claim.mask)):
            continue
        chosen.append(claim)
        taken |= claim.mask
    return sorted(chosen, key=lambda c: c.mask & -c.mask)


def _valued(stretch: Stretch, ledger: Ledger, entry: Entry, chosen: list[Claim], head_mask: int) -> TraitFrame:
    mask = head_mask
    for claim in chosen:
        ledger.use(claim.mask, claim.quality)
        mask |= claim.mask
    joiners = stretch.marks(Role.OR, Role.AND, Role.COMMA, Role.EITHER, Role.BOTH)
    inside = [m for m in joiners if m.end <= high_bit(mask)]
    first, last = low_bit(chosen[0].mask), high_bit(chosen[-1].mask)
    ledger.extra += 0.2 * (len(chosen) - 1)
    ledger.marks.update(m for m in inside if first <= m.start <= last or m.role in (Role.EITHER, Role.BOTH))
    denied = _denial(stretch, ledger)
    for mark in stretch.marks(Role.EXCEPT, Role.DIFFERS):
        if mark.end <= first:
            denied = True
            ledger.marks.add(mark)
    ledger.marks.update(m for m in stretch.marks(Role.MOSTLY, Role.PRESENT, Role.CONTAINS))
    for number in bits(stretch.own & ~ledger.mask):
        if _HAVING.intersection(stretch.analysis.tokens[number].lemmas):
            ledger.use(1 << number, 0.4)
    if any(c in _PLACES for c in entry.concepts):
        for number in bits(stretch.own):
            if _RESIDENCE & {stretch.word(number), *stretch.analysis.tokens[number].lemmas}:
                ledger.use(1 << number, 0.9)
    if entry.type is FieldType.ARRAY:
        together = bool([m for m in inside if m.role in (Role.AND, Role.BOTH)]) and len(chosen) > 1
        if together:
            tests = [t for claim in chosen for t in value_test(entry.name, [claim], denied=denied, is_array=True)]
            return _frame(entry, tests, mask)
    tests = value_test(entry.name, chosen, denied=denied, is_array=entry.type is FieldType.ARRAY)
    return TraitFrame(entry.collection, tuple(tests), mask, said_negation=denied)


def _mail(stretch: Stretch, ledger: Ledger, entry: Entry) -> TraitFrame | None:
    if "email" not in entry.name.lower() and "mail" not in entry.concepts and "email" not in entry.concepts:
        return None
    domains: list[str] = []
    for number in bits(stretch.own):
        token = stretch.analysis.tokens[number]
        text = token.text.lower().lstrip("@")
        domain = _MAIL.get(token.word, text if _DOMAIN.fullmatch(text) else None)
        if domain:
            domains.append("@" + domain)
            ledger.use(1 << number, 1.0)
    if not domains:
        return None
    ledger.marks.update(stretch.marks(Role.OR, Role.AND, Role.COMMA, Role.ENDS, Role.CONTAINS))
    tests = [Test(entry.name, Operator.ENDS_WITH, (text_literal(d),), mask=ledger.mask) for d in dict.fromkeys(domains)]
    negated = _denial(stretch, ledger)
    if len(tests) > 1:
        literals = tuple(t.arguments[0] for t in tests)
        tests = [Test(entry.name, Operator.ENDS_WITH, literals, mask=ledger.mask)]
    return _frame(entry, tests, ledger.mask, negated=negated)


_OWNING = frozenset("has have with having gave know any w/ had".split())


def _presence(stretch: Stretch, ledger: Ledger, head: Head) -> TraitFrame | None:
    """ "No phone number", "with a phone number", "phone missing"."""
    if head.how not in ("name", "say"):
        return None
    missing = stretch.marks(Role.MISSING)
    present = stretch.marks(Role.PRESENT, Role.WITH)
    if head.entry.type in (FieldType.DATE, FieldType.NUMBER) and (stretch.times or stretch.quantities):
        return None
    denied = _denial(stretch, ledger)
    having = any(
        stretch.word(n) in ("has", "have", "with", "having", "gave", "know", "any", "w/") for n in bits(stretch.own)
    )
    if not missing and not present and not denied and not having:
        ledger.extra -= 1.4
    ledger.marks.update(missing)
    ledger.marks.update(present)
    if head.entry.type is FieldType.NUMBER:
        ledger.extra -= 0.6  # nobody asks for those without a score; the words mean something else
    absent = denied or bool(missing)
    operator = Operator.ABSENT if absent else Operator.EXISTS
    test = Test(head.entry.name, operator, mask=ledger.mask)
    frame = TraitFrame(head.entry.collection, (test,), ledger.mask, said_negation=absent)
    ledger.extra -= 0.05
    return frame


# Values that name their field by themselves ---------------------------------------------------------------------------


def read_values(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """Readings in which values alone say the traits: "Californians", "pro users", "women in Canada"."""
    claims = [
        c
        for c in claims_of(stretch.analysis, stretch.index, stretch.own, Kind.TRAIT)
        if audience is Collection.ACCOUNTS or c.entry.collection is Collection.USERS
    ]
    for entry_id in dict.fromkeys(c.entry.id for c in claims):
        own = [c for c in claims if c.entry.id == entry_id]
        ledger = Ledger(stretch)
        chosen = _spread(own, stretch, ledger)
        if not chosen or not any(_telling(stretch, c) for c in chosen):
            continue
        entry = chosen[0].entry
        ledger.extra = entry.prior - 0.15 + (0.1 if entry.collection is audience else 0.0)
        for found in stretch.heads.fields(stretch.evidence):
            if found.entry.id == entry_id and found.how in ("name", "say"):
                for token, quality in found.qualities:
                    ledger.use(1 << token, quality * 0.9)
                ledger.extra += 0.15
        frame = _valued(stretch, ledger, entry, chosen, 0)
        for number in bits(stretch.own & ~ledger.mask):
            token = stretch.analysis.tokens[number]
            if token.word.endswith("ing") and any(s.startswith("to_") for lemma in token.lemmas for s, _ in synsets_of(lemma)):
                ledger.use(1 << number, 0.2)  # "wearing a Garmin", "running Kubernetes"
        yield _close(stretch, ledger, frame)
    for entry in stretch.index.entries:
        if (
            entry.kind is Kind.TRAIT
            and entry.collection is Collection.USERS
            and entry.name.lower() in ("email", "email_address")
        ):
            ledger = Ledger(stretch)
            mail = _mail(stretch, ledger, entry)
            if mail is not None:
                for number in bits(stretch.own):
                    if stretch.analysis.tokens[number].lemma in ("email", "mail", "address", "domain"):
                        ledger.use(1 << number, 0.9)
                yield _close(stretch, ledger, mail)


def read_age(stretch: Stretch) -> Iterator[Reading]:
    """ "Texans over 50", "women aged 25 to 34": a number right behind people is their age."""
    edges = [e for e in stretch.quantities if isinstance(e.meaning, (Bound, Range)) and not is_bare(e.meaning)]
    if len(edges) != 1 or len(stretch.quantities) != 1 or stretch.after(edges[0].end) != -1:
        return
    edge = edges[0]
    meaning = edge.meaning
    if not isinstance(meaning, (Bound, Range)):
        return
    number = meaning.number if isinstance(meaning, Bound) else meaning.low
    if number.currency is not None or number.unit not in (None, "year") or not _LOWEST_AGE <= number.value <= _HIGHEST_AGE:
        return
    before = edge.start - 1
    people = before >= 0 and bool(
        stretch.analysis.subjects >> before & 1
        or any(h.mask >> before & 1 and h.sense is not None for h in stretch.analysis.links.value_hits)
    )
    if not people:
        return
    for number_of, quality in stretch.index.by_concept.get("age", ()):
        entry = stretch.index.entries[number_of]
        if entry.kind is not Kind.TRAIT or entry.type is not FieldType.NUMBER or quality < _PLAIN_AGE:
            continue
        ledger = Ledger(stretch)
        ledger.edges.add(edge)
        ledger.extra = 0.3
        mask = span_mask(edge.start, edge.end)
        frame = _frame(entry, bound_tests(entry, meaning, (), mask, entry.name), mask)
        yield _close(stretch, ledger, frame)
        return


_LOWEST_AGE, _HIGHEST_AGE = 10, 110
_PLAIN_AGE = 0.9


def _telling(stretch: Stretch, claim: Claim) -> bool:
    """Whether a value is more than a small word that happens to be one."""
    return any(stretch.analysis.weights[n] for n in bits(claim.mask)) or bool(claim.mask & stretch.analysis.subjects)


def _extra_values(stretch: Stretch, ledger: Ledger, frame: TraitFrame) -> Iterator[TraitFrame]:
    """Values of other traits left in the stretch: "active pro users"."""
    have = {test.path for test in frame.tests}
    claims = [
        c
        for c in claims_of(stretch.analysis, stretch.index, stretch.own, Kind.TRAIT)
        if c.entry.collection is frame.collection
        and c.entry.name not in have
        and ledger.free(c.mask) == c.mask
        and _telling(stretch, c)
        and c.quality >= 0.9
    ]
    while claims:
        best = max(claims, key=lambda c: (c.mask.bit_count(), c.quality, c.entry.prior, -c.entry.id))
        ledger.use(best.mask, best.quality)
        ledger.extra -= 0.2
        tests = value_test(best.entry.name, [best], denied=False, is_array=best.entry.type is FieldType.ARRAY)
        yield TraitFrame(best.entry.collection, tuple(tests), best.mask)
        claims = [c for c in claims if not c.mask & best.mask and c.entry.id != best.entry.id]


def read_audience(stretch: Stretch, head: Head) -> Reading:
    """The reading of a stretch as membership of one audience."""
    ledger = Ledger(stretch)
    for token, quality in head.qualities:
        ledger.use(1 << token, quality)
    ledger.extra = -1.4 * (1.0 - head.strength)
    for number in bits(stretch.own):
        if stretch.analysis.tokens[number].lemma in (
            "audience",
            "segment",
            "list",
            "group",
            "member",
            "cohort",
            "pool",
            "part",
        ):
            ledger.use(1 << number, 0.8)
    negated = _denial(stretch, ledger)
    for mark in stretch.marks(Role.EXCEPT, Role.LEFT_OUT):
        negated = True
        ledger.marks.add(mark)
    frame = AudienceFrame(head.entry.name, head.entry.collection, ledger.mask, negated=negated, said_negation=negated)
    score, explained, left = ledger.settle()
    return Reading((frame,), score, explained, left)
