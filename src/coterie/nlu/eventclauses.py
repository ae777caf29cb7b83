"""Reads a stretch of tokens as something that people did or didn't do: an event with its filters, counts and times."""

from __future__ import annotations

from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.amounts import take_priced, take_quantities
from coterie.nlu.analysis import span_mask
from coterie.nlu.baskets import take_basket
from coterie.nlu.clausework import Ledger, Stretch, high_bit, low_bit
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.countreach import charge_far_counts, take_either_count
from coterie.nlu.degrees import take_degree
from coterie.nlu.doers import take_doers
from coterie.nlu.eventdraft import Draft
from coterie.nlu.eventfamilies import SPELLED_OUT
from coterie.nlu.eventflags import take_flags
from coterie.nlu.eventrivals import cost_of_another
from coterie.nlu.eventtests import (
    take_comparison,
    take_inside,
    take_objects,
    take_presence,
    take_text,
    take_unknown_object,
)
from coterie.nlu.eventtimes import STOPPING, take_ever, take_stop, take_times
from coterie.nlu.eventvalues import take_values
from coterie.nlu.exclusives import nothing_else
from coterie.nlu.extents import take_extent
from coterie.nlu.fees import take_fee, take_free
from coterie.nlu.frames import EventFrame, Reading
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.habits import habit_events
from coterie.nlu.heldcounts import cost_of_kept_count
from coterie.nlu.inabilities import as_failure, failure_meant
from coterie.nlu.index import features_of
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.labels import take_ordinal, take_place, take_turn
from coterie.nlu.markcosts import FINITE
from coterie.nlu.measures import take_measure
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.nounphrases import tells_of_people_too, unplaced_object, verbs_of
from coterie.nlu.others import take_other
from coterie.nlu.outcomes import take_outcomes
from coterie.nlu.possessions import cost_of_possession
from coterie.nlu.reasonclauses import take_reason, take_topic
from coterie.nlu.reductions import take_off
from coterie.nlu.salesplaces import cost_of_elsewhere, take_sale
from coterie.nlu.seconddeeds import are_neither, is_done_behind, stands_for_none_before
from coterie.nlu.sums import summed_beyond, summed_over
from coterie.nlu.unitedevents import all_meant

_BARE_PLURAL, _BARE_SINGULAR, _DONE = 0.7, 0.9, 0.9
_ABLE = words("could can ca able manage managed")
_FAILED_DEED = 0.8
_FAILED, _FAILING = 0.25, words("miss fail decline reject abandon cancel void skip withdraw")
_UNSAYABLE, _TWO_DENIALS = 1.5, 0.5
_SURROUNDINGS, _OF_DEEDS = 1.0, words("by with without after before since following upon during between via")
"""What speaks against a deed told by a noun alone that says where or of what, and prepositions that tell of deeds."""
_DENIED_BEHIND, _OF_PEOPLE_TOO, _NEITHER_DEED = 1.0, 0.8, 2.5
_UNPLACED_OBJECT = 0.8
_TRACKING, _TRACKED = words("do fire trigger log send record emit track hit register raise produce have see event"), 0.6
"""What is said of an event by its name: it was fired, logged or sent."""
_OPENERS_OF_NOUNS = words("with had has have having any some made got did who that")
"""Before a noun, these say that it is what people had or did."""
_ARTICLES = words("a an the their our")
_AMONG = words("among amongst including")
_TIE_STARTS, _TIE_ENDS = words("it that this anything in of"), words("it one this")
EXPLAINED_VERBS = STOPPING | _TRACKING
"""Verbs that an event may make use of besides its own."""
_SAID_OR = 0.2
_AT_ANY_TIME, _SETTING_APART = words("ever never"), words(", - – — ( ; but yet though although")
"""What never came with an event has no time: "played ten times this month without ever winning"."""
_ACROSS_BUT, _OF_THOSE = 1.5, words("only each all every none any never")
"""What speaks against one deed with a "but" in it, and words behind that by which it tells of the same deeds."""


_OF_TWO, _THEY = 0.8, words("they")
_ONLY_SAME, _SAME_REACH, _BRACKETS = 1.5, 2, words("( - – — , and but")
"""What speaks against a deed where it is only told that a thing is the same, its words, and what parts that off."""


def read_event(stretch: Stretch, head: Head) -> Reading:
    """The reading of a stretch under one event as its head.

    The order of the steps matters: each leaves to the next what it did not use.
    """
    draft = Draft(stretch, head, Ledger.under(stretch, head))
    if head.evidence == SPELLED_OUT:
        draft.ledger.use_words(_TRACKING, _TRACKED)
    take_times(draft)
    take_comparison(draft)
    take_priced(draft)
    take_off(draft)
    take_free(draft)
    take_fee(draft)
    take_ordinal(draft)
    take_turn(draft)
    take_place(draft)
    take_measure(draft)
    take_inside(draft)
    take_reason(draft)
    take_values(draft)
    take_topic(draft)
    take_doers(draft)
    take_outcomes(draft)
    _take_how(draft)
    take_either_count(draft)
    take_quantities(draft)
    charge_far_counts(draft)
    take_degree(draft)
    take_extent(draft)
    take_basket(draft)
    take_flags(draft)
    take_text(draft)
    take_presence(draft)
    take_objects(draft)
    take_unknown_object(draft)
    take_stop(draft)
    _set_against(draft)
    take_ever(draft)
    one_of = _alternatives(draft)
    frame = all_meant(draft, summed_beyond(draft, summed_over(draft, _finish(draft, one_of))))
    failure = failure_meant(draft, frame)
    if failure is not None and failure.id != head.entry.id:
        return read_event(stretch, head._replace(entry=failure))
    frame = as_failure(draft, frame) if failure is not None else frame
    draft.ledger.absent = unplaced_object(draft.ledger, head)
    if draft.ledger.absent:
        draft.ledger.extra -= _UNPLACED_OBJECT
    draft.ledger.extra -= _bare_noun(stretch, head, frame) + _failed_noun(draft) + _surroundings(draft)
    draft.ledger.extra -= _ACROSS_BUT * _reaches_across(draft, frame) + _same_or_two(stretch)
    draft.ledger.extra -= cost_of_possession(stretch, frame) + cost_of_kept_count(stretch, frame)
    draft.ledger.extra -= cost_of_another(draft) - _bought_whatever(draft) + cost_of_elsewhere(draft)
    draft.ledger.extra -= _DENIED_BEHIND * ((frame.negated and _is_denied_behind(draft)) or is_done_behind(draft))
    draft.ledger.extra -= _NEITHER_DEED * are_neither(stretch) + _OF_PEOPLE_TOO * tells_of_people_too(stretch, head)
    frames = [replace(frame, tests=(*frame.tests, *each)) for each in draft.each] or [frame]
    return draft.ledger.reading(*_denied(draft, frame), *nothing_else(draft, frame), *frames)


def _money_spent(stretch: Stretch, head: Head) -> int:
    """The "money" of what it was spent on, which says no more than the verb: "spent money on fuel and travel"."""
    behind = head.mask << 1 & stretch.own & stretch.analysis.spoken(_MONEY)
    return sum(1 << n for n in bits(behind) if not _SPENDING.isdisjoint(stretch.analysis.tokens[n - 1].lemmas))


def _none_new(draft: Draft) -> int:
    """The "new" of what there was none of any more: "and then no new attempt"."""
    stretch = draft.stretch
    new = draft.ledger.free(stretch.own & stretch.analysis.spoken(_NEW))
    return sum(1 << n for n in bits(new) if stretch.word(n - 1) in _NO_MORE)


_NEW, _NO_MORE = words("new further additional fresh"), words("no any without")
_MONEY, _SPENDING = words("money cash"), words("spend pay use")


def _take_how(draft: Draft) -> None:
    """How it went: "successful" says no more of what was done than that it was; and where it was sold, and fetched."""
    draft.ledger.use(_money_spent(draft.stretch, draft.head) | _none_new(draft), _SUCCEEDED)
    name = {form for options in name_lemmas(draft.head.entry.name) for form in options}
    if name.isdisjoint(_FAILING) and name.isdisjoint(_ONLY_BEGUN):
        draft.ledger.use_words(_SUCCESSFUL, _SUCCEEDED)
    draft.ledger.use(draft.ledger.free(_code_used(draft)), _CODE_USED)
    take_sale(draft)


def _code_used(draft: Draft) -> int:
    """The verb behind a code that says no more than that it was used: "a purchase where the code X was applied"."""
    stretch, mask = draft.stretch, 0
    for test in draft.tests:
        if test.mask and not _CODES.isdisjoint(name_forms(test.path)):
            at = high_bit(test.mask) + 1
            at += stretch.word(at) in _BEING
            mask |= 1 << at & stretch.own & stretch.analysis.inflected(_USING)
    return mask


_CODES, _USING, _CODE_USED = words("code coupon promo voucher"), words("apply use redeem enter add activate"), 0.8
_BEING = words("was were is got been being")

_SUCCESSFUL, _SUCCEEDED = words("successful successfully"), 0.5
_ONLY_BEGUN = words("start begin attempt try initiate request submit create open enter expire decline reject error")
"""Words for what went well, and verbs of the names of what may still go wrong."""

_CONTRARY = 3.0
"""What speaks against one deed with and without the same value."""


def _set_against(draft: Draft) -> None:
    """Part what the event never came with from the event and its counts: "5 times, never outside our own network"."""
    stretch, ledger = draft.stretch, draft.ledger
    said = draft.head.mask & stretch.own & stretch.content
    if not draft.counts and draft.measure is None:
        return
    for mark in stretch.marks(Role.NOT):
        is_apart = stretch.word(mark.start - 1) in _SETTING_APART and said and high_bit(said) < mark.start
        if mark in ledger.marks or not is_apart:
            continue
        behind = [test for test in draft.tests if low_bit(test.mask) > mark.start]
        if behind:
            ledger.marks.add(mark)
            draft.denied += behind
            draft.tests = [test for test in draft.tests if test not in behind]
            return


def _denied(draft: Draft, frame: EventFrame) -> tuple[EventFrame, ...]:
    """What the same event never came with, as a frame before that of the event."""
    if not draft.denied or frame.negated:
        return ()
    mask = 0
    for test in draft.denied:
        mask |= test.mask
        if any(told.path == test.path and told.arguments == test.arguments for told in frame.tests):
            draft.ledger.extra -= _CONTRARY  # "used to order pizza, but no pizza in 30 days" tells of two times
    return (
        EventFrame(
            frame.events,
            mask,
            negated=True,
            said_negation=True,
            tests=tuple(draft.denied),
            window=None if draft.stretch.own & draft.stretch.analysis.spoken(_AT_ANY_TIME) else frame.window,
        ),
    )


def _bare_noun(stretch: Stretch, head: Head, frame: EventFrame) -> float:
    """What it costs that nothing but one noun, or several without a verb, speaks for the event.

    "Subscriptions" of "subscriptions up for renewal" and "subscription" of "subscription still active" are what the
    rest is about; "with a subscription" and "had any subscriptions" say that it was had.
    """
    if frame.negated or frame.counts or frame.tests or frame.measure or frame.window or frame.follow:
        return 0.0
    content = frame.mask & stretch.own & stretch.content
    is_compound = content.bit_count() > 1
    if not content or (is_compound and (frame.verb_mask or head.how != "name" or head.strength >= _DONE)):
        return 0.0
    number = high_bit(content)
    if frame.verb_mask & stretch.own & ~content:
        return 0.0
    token = stretch.analysis.tokens[number]
    before = low_bit(content) - 1
    while stretch.word(before) in _ARTICLES:
        before -= 1
    if stretch.word(before) in _OPENERS_OF_NOUNS:
        return 0.0
    if token.word.endswith("s") and token.word[:-1] in token.lemmas:
        return _BARE_PLURAL
    return 0.0 if may_be_verb(token.lemmas) else _BARE_SINGULAR


_BUYING, _WHATEVER = words("buy purchase order acquire"), words("anything nothing something")
_GENERAL = words(
    "iap in app order purchase buy transaction item product checkout cart store shop payment complete place make "
    "finish confirm succeed success online sale"
)
_OF_ANY_THING = 0.5
"""Who buys whatever there is, words of the names of that, and what speaks for the event of it: "bought nothing"."""


def _bought_whatever(draft: Draft) -> float:
    """What speaks for an event of whatever is sold, where it is said that anything was bought, or nothing."""
    stretch, tokens = draft.stretch, draft.stretch.analysis.tokens
    for number in bits(draft.head.mask & stretch.own):
        if stretch.word(number + 1) in _WHATEVER and not _BUYING.isdisjoint(tokens[number].lemmas):
            unsaid = any(_GENERAL.isdisjoint(options) for options in name_lemmas(draft.head.entry.name))
            return 0.0 if unsaid else _OF_ANY_THING
    return 0.0


def _surroundings(draft: Draft) -> float:
    """What it costs that only a noun behind a preposition speaks for an event: "on the train", "two hours of play".

    It is where something happened or what it was about, behind a deed that is told already.
    """
    stretch = draft.stretch
    start = stretch.low
    mark = stretch.analysis.role_at(start)
    if mark is not None and mark.role is Role.NOT and mark.end < stretch.high:
        start = mark.end  # "redeemed points, never for an upgrade"
        mark = stretch.analysis.role_at(start)
    if mark is None or mark.role is not Role.PREPOSITION or stretch.word(start) in _OF_DEEDS:
        return 0.0
    if not stretch.content & span_mask(0, stretch.low):
        return 0.0
    said = stretch.own & stretch.content & draft.head.mask
    return _SURROUNDINGS if said.bit_count() == 1 and not draft.counts and not draft.tests else 0.0


def _is_denied_behind(draft: Draft) -> bool:
    """Whether one deed is told and another denied behind it, as two clauses: "began a claim that never completed"."""
    stretch, verbs = draft.stretch, draft.head.mask & draft.stretch.analysis.verbs
    denials = {mark.start for mark in stretch.marks(Role.NOT)}
    for mark in stretch.marks(Role.RELATIVE) if verbs & (verbs - 1) else ():
        if mark.end in denials and verbs & span_mask(0, mark.start) and verbs & ~span_mask(0, mark.end):
            return True
    tokens = stretch.analysis.tokens
    for mark in stretch.marks(Role.AND, Role.BUT) if verbs & (verbs - 1) else ():
        # "rated something thumbs down and rated nothing thumbs up"
        if verbs >> mark.end & 1 and not denials.isdisjoint((mark.end + 1, mark.end + 2)):
            before = (tokens[n].lemma for n in bits(verbs & span_mask(0, mark.start)))
            return tokens[mark.end].lemma in before
    return False


def _failed_noun(draft: Draft) -> float:
    """What it costs that an event tells of what went wrong, and no word says so: "no shift" is none missed."""
    parts = name_lemmas(draft.head.entry.name)
    failing = {form for options in (parts[:1] + parts[-1:]) if options[0] in _FAILING for form in options}
    if not failing or draft.head.how not in ("name", "property") or len(parts) == 1:
        return 0.0
    said = [features_of(lemma) for n, _ in draft.head.qualities for lemma in draft.stretch.analysis.tokens[n].lemmas]
    wanted = {feature for form in failing for feature in features_of(form)}
    if any(wanted & features.keys() for features in said):
        return 0.0
    tokens, verbs = draft.stretch.analysis.tokens, verbs_of(draft.stretch, draft.head) & draft.stretch.own
    is_alone = (draft.head.mask & draft.stretch.own).bit_count() == 1  # "called off" and the like say what went wrong
    is_done = is_alone and any(tokens[n].word != tokens[n].lemma for n in bits(verbs & draft.stretch.content))
    return _FAILED_DEED if is_done else _FAILED  # who paid had no payment declined


# The frame ------------------------------------------------------------------------------------------------------------


def _finish(draft: Draft, one_of: tuple[str, ...]) -> EventFrame:
    stretch, ledger = draft.stretch, draft.ledger
    negated = (ledger.use_denial() or ledger.use_lack()) and not _is_failure_told(draft)
    if negated and any(test.operator is Operator.DIFFERS for test in draft.tests):
        ledger.extra -= _TWO_DENIALS  # "no site visits and no email opens" are two clauses
    for mark in stretch.marks(Role.DIFFERENT):
        if mark not in ledger.marks:  # "on 3 separate days", "five different people": the language can't say it
            ledger.extra -= _UNSAYABLE
    ledger.use_marks(Role.SAME, Role.SINGLE, Role.PRONOUN)
    excepted = [m.start for m in stretch.marks(Role.EXCEPT) if low_bit(draft.head.mask & stretch.own) < m.start]
    pronouns = [
        m
        for m in stretch.marks(Role.PRONOUN)
        # the "it" of "never redeemed a key unless it came from …" is the key
        if not stands_for_none_before(stretch, m) and not (excepted and excepted[0] < m.start)
    ]
    return EventFrame(
        habit_events(draft),
        ledger.mask,
        verb_mask=verbs_of(stretch, draft.head),
        negated=negated,
        said_negation=negated,
        counts=tuple(draft.counts),
        tests=tuple(draft.tests),
        measure=draft.measure,
        window=draft.window,
        follow=draft.follow,
        shape=draft.shape,
        same=bool(stretch.marks(Role.SAME)),
        pronoun=bool(pronouns),
        tied=any(_ties(stretch, mark) for mark in pronouns),
        any_of=one_of,
        other=take_other(draft),
    )


def _only_names_same(stretch: Stretch) -> bool:
    """Whether a bracket says that a thing is that of the deed before: "… within 2 days of booking (same booking)"."""
    mark = next(iter(stretch.marks(Role.SAME)), None)
    if mark is None or stretch.word(mark.start - 1) not in _BRACKETS or mark.start - stretch.low > _SAME_REACH:
        return False
    if stretch.word(mark.end + 1).endswith("ed"):
        return False  # "and that same booking expired"
    return not stretch.own & stretch.content & ~span_mask(mark.end, mark.end + _SAME_REACH)


def _same_or_two(stretch: Stretch) -> float:
    """What speaks against one deed where a clause only says that a thing is the same, or tells of two deeds."""
    is_of_they = bool(stretch.own & stretch.analysis.spoken(_THEY))
    return _ONLY_SAME * _only_names_same(stretch) + _OF_TWO * (is_of_they and _tells_of_two(stretch))


def _tells_of_two(stretch: Stretch) -> bool:
    """Whether a deed was done to what another had been done to before: "cancelled the flight they had booked"."""
    deeds = stretch.own & stretch.content & stretch.analysis.verbs & ~stretch.analysis.nominal
    for number in range(stretch.low + 1, stretch.high - 2):
        had = stretch.analysis.tokens[number + 1]
        if stretch.word(number) == "they" and (had.word == "had" or had.text == "'d"):
            return bool(deeds & span_mask(stretch.low, number)) and bool(deeds >> number)
    return False


def _reaches_across(draft: Draft, frame: EventFrame) -> bool:
    """Whether numbers on both sides of a "but" say unlike things: "one payment, but more than 10 on groceries"."""
    stretch = draft.stretch
    marks = stretch.marks(Role.BUT) if frame.tests and (frame.counts or frame.measure) else ()
    for mark in marks:
        behind = [edge for edge, _ in stretch.bounds if edge.start >= mark.end]
        before = [edge for edge, _ in stretch.bounds if edge.end <= mark.start]
        if not before or not behind or any(stretch.word(n) in _OF_THOSE for n in range(mark.end, behind[0].start)):
            continue
        tested = sum(test.mask for test in frame.tests if test.mask >> behind[0].start & 1)
        if tested and not any(test.mask >> edge.start & 1 for edge in before for test in frame.tests):
            return True
    return False


def _is_failure_told(draft: Draft) -> bool:
    """Whether a denial only says what went wrong, of which the event tells: "couldn't buy it" of Purchase Failed."""
    stretch = draft.stretch
    failing = set(deed_lemmas(draft.head.entry.name)) & _FAILING
    said = {lemma for n in bits(draft.head.mask & stretch.own) for lemma in stretch.analysis.tokens[n].lemmas}
    is_unable = any(stretch.word(mark.start - 1) in _ABLE for mark in stretch.marks(Role.NOT))
    return is_unable and bool(failing) and failing.isdisjoint(said)


def _alternatives(draft: Draft) -> tuple[str, ...]:
    """The two properties of which an "or" between what is said of them asks for one: "5 photos or a video"."""
    stretch, ledger = draft.stretch, draft.ledger
    for mark in stretch.marks(Role.OR) if len(draft.tests) > 1 else ():
        if mark in ledger.marks or stretch.word(mark.end) in FINITE:
            continue  # "resigned or are in sales"
        ahead, content = span_mask(0, mark.start), stretch.content
        before = [test for test in draft.tests if test.mask & ahead and not test.mask & ~ahead & content]
        behind = [test for test in draft.tests if low_bit(test.mask) >= mark.end]
        if not before or not behind:
            continue
        left, right = max(before, key=lambda t: high_bit(t.mask & ahead)), min(behind, key=lambda t: low_bit(t.mask))
        between = span_mask(high_bit(left.mask & ahead) + 1, low_bit(right.mask)) & content
        if left.path != right.path and not between & ~ledger.mask and between.bit_count() <= 1:
            ledger.marks.add(mark)
            ledger.marks.update(one for one in stretch.marks(Role.EITHER) if one.start < mark.start)
            ledger.extra += _SAID_OR
            return left.path, right.path
    return ()


def _ties(stretch: Stretch, pronoun: Mark) -> bool:
    """Whether a pronoun means the very object of the event before: "it", "that one"; not "one", "any"."""
    if stretch.word(pronoun.start - 1) in _AMONG:
        return False  # one of those before, not the very thing
    return stretch.word(pronoun.start) in _TIE_STARTS and stretch.word(pronoun.end - 1) in _TIE_ENDS
