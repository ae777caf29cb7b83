"""The words that a typo may be mended to: those of the grammar, of the lexicon, and of the space."""

from __future__ import annotations

from functools import lru_cache

from coterie.nlu import lexicon
from coterie.nlu.grammar import grammar_words
from coterie.nlu.index import SpaceIndex


@lru_cache(maxsize=1)
def common_vocabulary() -> frozenset[str]:
    """Words of the grammar and the lexicon."""
    found: set[str] = set(grammar_words())
    for synset in (*lexicon.VERBS, *lexicon.NOUNS, *lexicon.ADJECTIVES):
        for entry in (*synset.words, *synset.weak):
            found.update(entry.split())
    for texts in (lexicon.SUBJECTS, lexicon.VAGUE):
        for text in texts:
            found.update(text.split())
    for senses in lexicon.VALUES.values():
        for sense in senses:
            for text in sense.said:
                found.update(text.split())
    return frozenset(word for word in found if word.isalpha())


def vocabulary(index: SpaceIndex) -> frozenset[str]:
    """The words that prompts over a space may be mended to."""
    found = set(common_vocabulary())
    for form in index.forms:
        for options in form.words:
            found.update(option for option in options if option.isalpha())
    for value in index.values:
        for options in value.words:
            found.update(option for option in options if option.isalpha())
    return frozenset(found)
