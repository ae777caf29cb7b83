"""Linking phrases to names that the lexicon never saw, by a matcher as simple as can be."""

from __future__ import annotations

import re

import pytest

from coterie.nlu import lexicon
from coterie.nlu.lexicon import lookup
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_lemmas
from unit.nlu import lexicon_last, lexicon_pairs, lexicon_unseen

EVENTS = {concept.id: concept for concept in lexicon.EVENTS}
FIELDS = {concept.id: concept for concept in lexicon.FIELDS}

NOT_COUNTED = frozenset(
    ("by", "to", "of", "in", "on", "for", "from", "with", "and", "user", "customer", "shopper", "message")
)
LIGHT = frozenset(
    (
        "a",
        "an",
        "the",
        "our",
        "their",
        "his",
        "her",
        "its",
        "your",
        "my",
        "any",
        "some",
        "one",
        "of",
        "this",
        "that",
        "be",
        "have",
        "get",
        "do",
    )
)


def forms_of(text: str) -> list[frozenset[str]]:
    words = re.findall(r"[a-z0-9]+", text.lower().replace("didn't", "did not").replace("'", ""))
    return [frozenset((word, *lemmas(word))) for word in words]


def phrase_length(words: tuple[str, ...], forms: list[frozenset[str]], start: int) -> int:
    """How many words of a text a phrase matches from `start` on, skipping light words, or 0."""
    at, gap, taken = start, 0, 0
    for word in words:
        if word == lexicon.GAP:
            gap = lexicon.GAP_WORDS
            continue
        while at < len(forms) and word not in forms[at]:
            light = not LIGHT.isdisjoint(forms[at])
            if taken == 0 or (not light and gap == 0):
                return 0
            gap -= 0 if light else 1
            at += 1
        if at >= len(forms):
            return 0
        at, gap, taken = at + 1, 0, taken + 1
    return taken


def concepts_said(text: str, kind: str) -> dict[str, float]:
    """The concepts that a text says, the longer and surer the phrase the better."""
    forms = forms_of(text)
    found: dict[str, float] = {}
    for start, options in enumerate(forms):
        for form in options:
            for saying in lookup.sayings(form):
                if saying.kind == kind:
                    length = phrase_length(saying.words, forms, start)
                    if length:
                        strength = saying.weight * (1 - 0.5**length)
                        found[saying.concept] = max(found.get(saying.concept, 0.0), strength)
    return found


def concepts_named(name: str, kind: str) -> dict[str, float]:
    """The concepts that a name can be for, with the share of its words that they account for."""
    options = [set(forms) for forms in name_lemmas(name)]
    spelled = set().union(*options)
    counted = [forms for forms in options if NOT_COUNTED.isdisjoint(forms)] or options
    patterns = lookup.event_names if kind == "event" else lookup.field_names
    found: dict[str, float] = {}
    for word in spelled:
        for words, weight, concept in patterns(word):
            if words <= spelled:
                share = weight * sum(1 for forms in counted if forms & words) / len(counted)
                found[concept] = max(found.get(concept, 0.0), share)
    return found


def choose(text: str, names: list[str], kind: str) -> str:
    """The name that a text means: a matcher as simple as can be."""
    found = concepts_said(text, kind)
    best = max(found.values(), default=1.0)
    said = {concept: (strength / best) ** 2 for concept, strength in found.items()}
    table = EVENTS if kind == "event" else FIELDS
    scores: dict[str, float] = {}
    for name in names:
        named = concepts_named(name, kind)
        for concept, strength in said.items():
            near = max((0.4 * named.get(other, 0.0) for other in table[concept].near), default=0.0)
            score = strength * max(named.get(concept, 0.0), near)
            scores[name] = max(scores.get(name, 0.0), score)
    return max(names, key=lambda name: scores[name]) if any(scores.values()) else ""


def judged(pairs: dict[str, tuple[str, ...]], kind: str) -> list[tuple[str, str, str]]:
    outcome = []
    for space, lines in pairs.items():
        names = space.split("|") if "|" in space else space.split()
        for line in lines:
            text, expected = line.split(" = ")
            assert expected in names
            outcome.append((text, expected, choose(text, names, kind)))
    return outcome


ROUNDS = [
    (lexicon_pairs.EVENT_PAIRS, "event", 0.97),
    (lexicon_pairs.FIELD_PAIRS, "field", 0.97),
    (lexicon_unseen.EVENT_PAIRS, "event", 0.9),
    (lexicon_unseen.FIELD_PAIRS, "field", 0.93),
    (lexicon_last.EVENT_PAIRS, "event", 0.95),
    (lexicon_last.FIELD_PAIRS, "field", 0.92),
]


@pytest.mark.parametrize(("pairs", "kind", "floor"), ROUNDS)
def test_phrases_find_names(pairs: dict[str, tuple[str, ...]], kind: str, floor: float) -> None:
    outcome = judged(pairs, kind)
    wrong = [item for item in outcome if item[1] != item[2]]
    assert len(outcome) >= 25
    assert 1 - len(wrong) / len(outcome) >= floor, wrong


def test_what_means_nothing_finds_nothing() -> None:
    names = ["Order Completed", "Email Opened", "Signed Up"]
    for text in ("the weather in spring", "a poem about the sea", "seven green bottles"):
        assert choose(text, names, "event") == ""
