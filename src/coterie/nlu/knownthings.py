"""Whether a space knows a thing that a prompt speaks of, and whether money or time was spent."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.concepts import synsets_of
from coterie.nlu.index import Entry, SpaceIndex, features_of
from coterie.nlu.meanings import Bound, Meaning, Range
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import LENGTHS, Kind
from coterie.nlu.tokens import Token
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_SPENDING, _SPEND = words("spent spend spending"), words("spend")
_NO_THINGS = ("to_", "is_")
"""How the ids of synonym sets of verbs and of adjectives begin."""

_PEOPLE = words("friend colleague family")
"""The sets of words for those with whom something is done, or for whom."""

_UNITS = words("second minute hour sec min")


_ARTICLES = words("a an the any some their no another")


def is_object(analysis: Analysis, number: int) -> bool:
    """Whether a token begins what is done something to: behind a verb, with or without an article between."""
    before = number - 1
    if before >= 0 and analysis.tokens[before].word in _ARTICLES:
        before -= 1
    return before >= 0 and bool(analysis.verbs >> before & 1) and not analysis.tokens[before].joined


def is_foreign(token: Token, index: SpaceIndex) -> bool:
    """Whether a token is a thing of which the space knows nothing, nor anything like it: a violin in a pharmacy."""
    lemmas = dict.fromkeys((*token.lemmas, token.word))
    synsets = [name for lemma in lemmas for name, _ in synsets_of(lemma)]
    is_thing = bool(synsets) and not any(name.startswith(_NO_THINGS) or name in _PEOPLE for name in synsets)
    if not is_thing or stems_of(token.lemma):
        return False
    return not any(
        lemma in index.values_by_word or any(each in index.forms_by_feature for each in features_of(lemma))
        for lemma in lemmas
    )


def is_named_here(token: Token, index: SpaceIndex) -> bool:
    """Whether a token is a word of the name of some event of the space."""
    return any(
        index.entries[index.forms[form].entry].kind is Kind.EVENT
        for lemma in token.lemmas
        for form, _, _ in index.forms_by_feature.get(f"w:{lemma}", ())
    )


def is_flag_of(event: Entry, said: int, analysis: Analysis, index: SpaceIndex) -> bool:
    """Whether all tokens said name something that is true or not of an event: "preordered" of a purchase."""
    tokens = [frozenset(analysis.tokens[number].lemmas) for number in bits(said)]
    names = (name_forms(flag.name) for flag in index.owned_by(event.name).flags)
    return any(all(lemmas & name for lemmas in tokens) for name in names)


def what_is_spent(analysis: Analysis) -> tuple[int, bool]:
    """The tokens that say that something was spent, and whether it is time: "spent over an hour on it"."""
    spending = analysis.spoken(_SPENDING) | analysis.inflected(_SPEND)
    ends = spending << 1
    lengths = (*analysis.durations.values(), *analysis.quantities) if spending else ()
    return spending, any(ends >> edge.start & 1 and _is_length(edge.meaning) for edge in lengths)


def phrase_from(analysis: Analysis, start: int) -> int:
    """The words of the noun phrase that begins at a token, past its article: "first class bookings"."""
    count = len(analysis.tokens)
    while start < count and not analysis.weights[start]:
        start += 1
    end = start
    while end < count and analysis.weights[end]:
        end += 1
    return (1 << end) - (1 << start)


_PARTING = words("uninstall refund cancel return delete remove churn review rate")


def tells_of_parting(event: str) -> bool:
    """Whether an event only keeps how long something was done that it ends or judges: "Game Uninstalled"."""
    return not _PARTING.isdisjoint(name_forms(event))


def _is_length(meaning: Meaning) -> bool:
    """Whether a quantity is a length of time."""
    number = meaning.number if isinstance(meaning, Bound) else meaning.low if isinstance(meaning, Range) else None
    return number is not None and number.unit in LENGTHS


def lasting_fields(analysis: Analysis, index: SpaceIndex) -> frozenset[int]:
    """The numbers that keep how long a deed took, where a prompt tells it with a length: "played for over 40 hours".

    By the ids of properties such as `minutes_played`, which tell the event where its own name doesn't.
    """
    if not any(_is_length(edge.meaning) for edge in (*analysis.durations.values(), *analysis.quantities)):
        return frozenset()
    found: set[int] = set()
    deeds = sum(1 << n for n in bits(analysis.verbs) if analysis.words[n][-3:] != "ing")
    for number, hits in analysis.links.form_hits.items():
        form = index.forms[number]
        entry = index.entries[form.entry]
        if entry.kind is not Kind.PROPERTY or entry.type is not FieldType.NUMBER:
            continue
        said = {position for position, mask, quality in hits if quality >= 1.0 and mask & deeds}
        rest = [options for position, options in enumerate(form.words) if position not in said]
        if said and rest and not any(_UNITS.isdisjoint(options) for options in rest):
            found.add(entry.id)
    return frozenset(found)
