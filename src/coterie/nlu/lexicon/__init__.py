"""The concept lexicon of the customer-data field: what people say for the things that spaces have.

`VERBS`, `NOUNS` and `ADJECTIVES` are word-level synonyms. `EVENTS` and `FIELDS` are concepts with the names that spaces
give them and the phrases that people use. `VALUES` maps what is said to the codes that spaces store. The rest is about
prompts: `STATES`, `VAGUE`, `FILLER`, `SUBJECTS`, `ACTIVITY`, `ABBREVIATIONS`. All words are base forms in lower case;
`shapes` explains each structure. `lookup` finds concepts for phrases and for names.
"""

from __future__ import annotations

from coterie.nlu.lexicon import nouns, nouns_more, verbs
from coterie.nlu.lexicon.shapes import (
    GAP,
    GAP_WORDS,
    EventConcept,
    FieldConcept,
    FieldPlace,
    Phrase,
    Role,
    State,
    StateKind,
    Synset,
    ValueSense,
    read_synsets,
)

VERBS: tuple[Synset, ...] = read_synsets(verbs.TEXT)
NOUNS: tuple[Synset, ...] = read_synsets(nouns.TEXT) + read_synsets(nouns_more.TEXT)

__all__ = [
    "GAP",
    "GAP_WORDS",
    "NOUNS",
    "VERBS",
    "EventConcept",
    "FieldConcept",
    "FieldPlace",
    "Phrase",
    "Role",
    "State",
    "StateKind",
    "Synset",
    "ValueSense",
]
