"""The concept lexicon: that it is whole, says no two things at once, and starts quickly."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from coterie.nlu import lexicon
from coterie.nlu.lexicon import lookup
from coterie.nlu.lexicon.shapes import read_blocks, read_item, read_phrases, read_places, read_values
from coterie.nlu.morphology import lemmas

EVENTS = {concept.id: concept for concept in lexicon.EVENTS}
FIELDS = {concept.id: concept for concept in lexicon.FIELDS}
SYNSETS = {synset.id: synset for synset in (*lexicon.VERBS, *lexicon.NOUNS, *lexicon.ADJECTIVES)}


def said_phrases() -> Iterator[tuple[str, lexicon.Phrase]]:
    for event in lexicon.EVENTS:
        for phrase in (*event.phrases, *event.agents, *event.states):
            yield event.id, phrase
    for item in lexicon.FIELDS:
        for phrase in (*item.phrases, *item.yes, *item.no, *item.more, *item.less):
            yield item.id, phrase
    for state in lexicon.STATES:
        for phrase in state.phrases:
            yield state.id, phrase


def all_words() -> Iterator[tuple[str, str]]:
    for where, phrase in said_phrases():
        for word in phrase.words:
            yield where, word
    for concept in (*lexicon.EVENTS, *lexicon.FIELDS):
        for phrase in concept.names:
            for word in phrase.words:
                yield concept.id, word
    for synset in SYNSETS.values():
        for entry in (*synset.words, *synset.weak):
            for word in entry.split():
                yield synset.id, word
    for entry in lexicon.SUBJECTS:
        for word in entry.split():
            yield "SUBJECTS", word


# Whole ----------------------------------------------------------------------------------------------------------------


def test_it_is_as_wide_as_promised() -> None:
    assert len(lexicon.VERBS) >= 150
    assert len(lexicon.NOUNS) >= 250
    assert len(lexicon.EVENTS) >= 150
    assert len(lexicon.FIELDS) >= 150
    assert len(lexicon.VALUES["countries"]) >= 195


def test_ids_are_unique() -> None:
    kinds = [
        [synset.id for synset in (*lexicon.VERBS, *lexicon.NOUNS, *lexicon.ADJECTIVES)],
        [event.id for event in lexicon.EVENTS],
        [item.id for item in lexicon.FIELDS],
        [state.id for state in lexicon.STATES],
        *([sense.id for sense in senses] for senses in lexicon.VALUES.values()),
    ]
    assert [name for ids in kinds for name, count in Counter(ids).items() if count > 1] == []


def test_everything_referred_to_exists() -> None:
    missing = [near for synset in SYNSETS.values() for near in synset.near if near not in SYNSETS]
    for event in lexicon.EVENTS:
        missing += [name for name in (*event.near, *event.any_of, *(event.unfinished or ())) if name not in EVENTS]
    for item in lexicon.FIELDS:
        missing += [name for name in item.near if name not in FIELDS]
        missing += [item.opposite] if item.opposite and item.opposite not in FIELDS else []
        missing += [item.about] if item.about and item.about not in EVENTS else []
    missing += [name for name in lexicon.ACTIVITY if name not in EVENTS]
    missing += [state.concept for state in lexicon.STATES if state.concept and state.concept not in EVENTS]
    assert missing == []


def test_tables_use_known_keys_only() -> None:
    known = {
        "name",
        "say",
        "who",
        "is",
        "near",
        "any",
        "unfinished",
        "yes",
        "no",
        "more",
        "less",
        "as",
        "opposite",
        "state",
    }
    concepts = (*lexicon.EVENTS, *lexicon.FIELDS, *lexicon.STATES)
    assert {key for concept in concepts for key in concept.texts} <= known


def test_every_concept_has_names_and_can_be_said() -> None:
    assert [event.id for event in lexicon.EVENTS if not event.names or not event.phrases] == [
        event.id for event in lexicon.EVENTS if event.any_of and not event.names
    ]
    assert [item.id for item in lexicon.FIELDS if not item.names or not item.phrases] == []


# Base forms -----------------------------------------------------------------------------------------------------------

KEPT = {
    "setting": "a noun whose form is also one of set",
    "unsub": "short for unsubscribe",
    "whats": "as in whats app",
}
"""Words that stay as they are, and why."""


def test_every_word_is_a_base_form() -> None:
    wrong = {(where, word) for where, word in all_words() if word != lexicon.GAP and word not in lemmas(word)}
    assert {item for item in wrong if item[1] not in KEPT} == set()


def test_no_phrase_holds_a_determiner_or_begins_or_ends_with_a_gap() -> None:
    determiners = {"a", "an", "the", "our", "their", "your", "my"}
    assert [item for item in said_phrases() if determiners.intersection(item[1].words)] == []
    assert [item for item in said_phrases() if lexicon.GAP in (item[1].words[0], item[1].words[-1])] == []


def test_weights_are_fractions() -> None:
    assert {phrase.weight for _, phrase in said_phrases()} <= {1.0, 0.5, 0.25}


# No contradictions ----------------------------------------------------------------------------------------------------


def test_no_field_says_yes_and_no_with_the_same_words() -> None:
    both = {
        item.id: {phrase.words for phrase in item.yes} & {phrase.words for phrase in item.no} for item in lexicon.FIELDS
    }
    assert {name: words for name, words in both.items() if words} == {}


def test_opposite_fields_say_the_contrary() -> None:
    for item in lexicon.FIELDS:
        if not item.opposite:
            continue
        other = FIELDS[item.opposite]
        assert other.opposite == item.id
        assert {p.words for p in item.yes}.isdisjoint(p.words for p in other.yes), item.id
        assert {p.words for p in item.no}.isdisjoint(p.words for p in other.no), item.id


def test_no_field_grows_and_shrinks_with_the_same_words() -> None:
    for item in lexicon.FIELDS:
        assert {p.words for p in item.more}.isdisjoint(p.words for p in item.less), item.id


CONTRARY = [
    ("email_open", "email_bounce"),
    ("email_open", "email_unsubscribe"),
    ("email_deliver", "email_bounce"),
    ("push_open", "push_dismiss"),
    ("opt_in", "opt_out"),
    ("upgrade", "downgrade"),
    ("subscription_start", "subscription_cancel"),
    ("subscription_renew", "subscription_expire"),
    ("subscription_pause", "subscription_resume"),
    ("cart_add", "cart_remove"),
    ("wishlist_add", "wishlist_remove"),
    ("sign_in", "sign_out"),
    ("app_install", "app_uninstall"),
    ("follow", "unfollow"),
    ("like", "dislike"),
    ("match_win", "match_lose"),
    ("level_complete", "level_fail"),
    ("quiz_pass", "quiz_fail"),
    ("deposit", "withdrawal"),
    ("invest", "divest"),
    ("application_approve", "application_reject"),
    ("card_block", "card_unblock"),
    ("permission_grant", "permission_deny"),
    ("invite_accept", "invite_decline"),
    ("deal_win", "deal_lose"),
    ("transfer_send", "transfer_receive"),
    ("account_verify", "account_verify_fail"),
    ("feature_enable", "feature_disable"),
    ("integration_add", "integration_remove"),
    ("appointment_attend", "appointment_miss"),
    ("webinar_attend", "webinar_no_show"),
]


@pytest.mark.parametrize(("one", "other"), CONTRARY)
def test_contrary_events_share_no_sure_phrase(one: str, other: str) -> None:
    sure = [{p.words for p in EVENTS[name].phrases if p.weight == 1.0} for name in (one, other)]
    assert sure[0] & sure[1] == set()
    names = [{frozenset(p.words) for p in EVENTS[name].names if p.weight == 1.0} for name in (one, other)]
    assert names[0] & names[1] == set()


CONTRARY_SETS = [
    ("to_start", "to_finish"),
    ("to_add", "to_remove"),
    ("to_sign_in", "to_sign_out"),
    ("to_subscribe", "to_unsubscribe"),
    ("to_upgrade", "to_downgrade"),
    ("to_accept", "to_decline"),
    ("to_allow", "to_deny"),
    ("to_win", "to_lose"),
    ("to_pass", "to_fail"),
    ("to_activate", "to_deactivate"),
    ("to_block", "to_unblock"),
    ("to_install", "to_uninstall"),
    ("to_deposit", "to_withdraw"),
    ("to_attend", "to_miss"),
    ("to_like", "to_dislike"),
    ("to_link", "to_unlink"),
    ("is_active", "is_inactive"),
    ("is_high", "is_low"),
    ("is_free", "is_paid"),
    ("is_enabled", "is_disabled"),
    ("is_approved", "is_rejected"),
    ("is_new", "is_old"),
    ("opt_in", "opt_out"),
]


@pytest.mark.parametrize(("one", "other"), CONTRARY_SETS)
def test_contrary_synsets_share_no_strong_word(one: str, other: str) -> None:
    assert set(SYNSETS[one].words).isdisjoint(SYNSETS[other].words)


def test_no_synset_repeats_a_word() -> None:
    repeated = [
        (synset.id, word)
        for synset in SYNSETS.values()
        for word, count in Counter((*synset.words, *synset.weak)).items()
        if count > 1
    ]
    assert repeated == []


# The notation ---------------------------------------------------------------------------------------------------------


def test_alternatives_options_and_synsets_are_written_out() -> None:
    words = {"cart": ("cart", "shopping bag")}
    assert [p.words for p in read_item("add/put -/it in <cart>", words)] == [
        ("add", "in", "cart"),
        ("add", "in", "shopping", "bag"),
        ("add", "it", "in", "cart"),
        ("add", "it", "in", "shopping", "bag"),
        ("put", "in", "cart"),
        ("put", "in", "shopping", "bag"),
        ("put", "it", "in", "cart"),
        ("put", "it", "in", "shopping", "bag"),
    ]


def test_tildes_lower_the_weight_and_the_first_weight_holds() -> None:
    assert read_phrases("sign_up, join~, hop on~~, join", {}) == (
        lexicon.Phrase(("sign", "up"), 1.0),
        lexicon.Phrase(("join",), 0.5),
        lexicon.Phrase(("hop", "on"), 0.25),
    )


def test_blocks_go_on_over_lines() -> None:
    text = "\none\n  name: a, b/\n    c, d,\n    e\n# no\ntwo\n  say: f\n"
    assert list(read_blocks(text)) == [("one", {"name": "a, b/c, d, e"}), ("two", {"say": "f"})]


def test_places_have_codes_names_and_plurals() -> None:
    (place,) = read_places("NL NLD Netherlands|holland: dutch, netherlander ^ NL")
    assert place.codes == ("NL", "Netherlands", "NLD", "Dutch")
    assert place.said == ("netherlands", "holland", "dutch", "netherlander", "netherlanders")
    assert place.cased == ("NL",)


def test_values_have_codes_and_words() -> None:
    (value,) = read_values("female = F, female = woman, ladies, ^F")
    assert value == lexicon.ValueSense("female", ("F", "female"), ("woman", "ladies"), ("F",))


# Values ---------------------------------------------------------------------------------------------------------------


def sense_of(kind: str, said: str) -> tuple[str, ...]:
    found = [sense for sense in lexicon.VALUES[kind] if said in sense.said or said in sense.cased]
    assert len(found) == 1, (kind, said, [sense.id for sense in found])
    return found[0].codes


@pytest.mark.parametrize(
    ("kind", "said", "code"),
    [
        ("countries", "germans", "DE"),
        ("countries", "holland", "NL"),
        ("countries", "the states", "US"),
        ("countries", "UK", "GB"),
        ("countries", "brits", "GB"),
        ("countries", "swiss", "CHE"),
        ("countries", "south koreans", "KR"),
        ("countries", "new zealanders", "NZ"),
        ("us_states", "californians", "CA"),
        ("us_states", "new yorkers", "NY"),
        ("us_states", "TX", "TX"),
        ("us_states", "texas", "TX"),
        ("provinces", "ontario", "ON"),
        ("languages", "spanish", "es"),
        ("languages", "mandarin", "zh"),
        ("currencies", "quid", "GBP"),
        ("genders", "ladies", "female"),
        ("genders", "guys", "male"),
        ("devices", "laptops", "desktop"),
        ("billing_periods", "yearly", "annual"),
        ("billing_periods", "pay as you go", "prepaid"),
        ("cities", "NYC", "New York"),
        ("booleans", "yes", "true"),
        ("statuses", "canceled", "cancelled"),
        ("industries", "charities", "nonprofit"),
        ("payments", "amex", "amex"),
    ],
)
def test_values_are_found(kind: str, said: str, code: str) -> None:
    assert code in sense_of(kind, said)


def test_what_is_said_for_values_is_lower_case() -> None:
    wrong = [
        text for senses in lexicon.VALUES.values() for sense in senses for text in sense.said if text != text.lower()
    ]
    assert wrong == []


def test_country_codes_are_unique() -> None:
    codes = [sense.codes[0] for sense in lexicon.VALUES["countries"] if len(sense.codes[0]) == 2]
    assert [code for code, count in Counter(codes).items() if count > 1] == []


@pytest.mark.parametrize(
    ("short", "meaning"),
    [
        ("ltv", "lifetime value"),
        ("aov", "average order value"),
        ("ord", "order"),
        ("cmpl", "complete"),
        ("qty", "quantity"),
    ],
)
def test_abbreviations(short: str, meaning: str) -> None:
    assert lexicon.ABBREVIATIONS[short][0] == meaning


# Start-up -------------------------------------------------------------------------------------------------------------


def test_importing_it_writes_out_no_phrases() -> None:
    """What makes start-up quick: phrases are written out when they are looked up."""
    code = (
        "from coterie.nlu import lexicon\n"
        "concepts = (*lexicon.EVENTS, *lexicon.FIELDS)\n"
        "assert not any(set(vars(c)) & {'names', 'phrases', 'yes', 'no'} for c in concepts)\n"
        "assert lexicon.EVENTS[0].names and 'names' in vars(lexicon.EVENTS[0])\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_lookup_agrees_with_the_tables() -> None:
    for word in ("buy", "open", "cancel", "add"):
        here = {(s.concept, s.how, s.words) for s in lookup.sayings(word) if s.kind == "event" and s.how == "say"}
        there = {(c.id, "say", p.words) for c in lexicon.EVENTS for p in c.phrases if p.words[0] == word}
        assert here == there
    named = {(concept, words) for words, _, concept in lookup.event_names("order")}
    assert named == {
        (c.id, frozenset(p.words)) for c in lexicon.EVENTS for p in c.names if p.words and p.words[0] == "order"
    }
