"""The words that a typo may be mended to: those of the grammar, of the lexicon, and of the space."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.grammar import grammar_words
from coterie.nlu.index import SpaceIndex

_TIME_AND_NUMBER = words(
    """
    yesterday today tomorrow tonight fortnight week weeks weekly month months monthly quarter quarters year years
    yearly day days daily hour hours minute minutes second seconds weekend recently lately ago past last next previous
    coming since until before after within between during january february march april june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday twice thrice once times exactly
    least most more fewer less than under over above below two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million dozen couple half several repeatedly frequently often multiple dollars euros
    pounds percent
    """
)


@lru_cache(maxsize=1)
def common_vocabulary() -> frozenset[str]:
    """Words of the grammar and the lexicon."""
    found: set[str] = {*grammar_words(), *_TIME_AND_NUMBER}
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
    for options in chain.from_iterable(form.words for form in index.forms):
        found.update(option for option in options if option.isalpha())
    for options in chain.from_iterable(value.words for value in index.values):
        found.update(option for option in options if option.isalpha())
    return frozenset(found)
