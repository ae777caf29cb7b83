"""Links of a prompt: which tokens may name which entries, concepts and values of a space. Token sets are bit masks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from operator import or_

from coterie.core.records import record
from coterie.core.wordlists import words
from coterie.nlu.concepts import concepts, match_phrase, match_split
from coterie.nlu.grammar import Role, single_words
from coterie.nlu.index import Entry, SpaceIndex, features_of
from coterie.nlu.lexicon import ValueSense, lookup
from coterie.nlu.lexicon.shapes import GAP
from coterie.nlu.morphology import adjectives_of, gerunds_of
from coterie.nlu.names import ends_of, fold
from coterie.nlu.nameweights import ASPECT, Kind
from coterie.nlu.once import once
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.valuesenses import senses_at
from coterie.nlu.verbnouns import possible_stems, stems_of
from coterie.schema.space import FieldType

_LONGEST_VALUE, _LITERAL, _DERIVED, _SYNONYM = 7, 1.08, 0.9, 0.85
_PROGRAM_ENDINGS = words("js")
_LENGTHS, _OTHER_UNIT = words("second minute hour"), 0.85
_OBJECT_AS_DEED, _MOST_KNOWN = 0.7, 4096
"""What a verb counts that is only what another deed is done to: "stayed" of Stay Reviewed."""

_STAGES = ASPECT | words("start begin finish end")
"""Last words of names that only say how far a deed has come: the play of Play Started is played."""

_INFLECTED, _SENSED = 0.93, 0.97
"""The quality of a value said in another form of its words, and of a sense."""

_TURNING, _TURNED, _SURELY_SAID = ("back", "off", "out", "down"), 0.6, 0.9
"""Particles that make another deed of a verb ("sent it back"), what the verb alone then counts, and how sure it is."""
_PERFECT = ("ever", "already", "never", "just", "been", "recently", "not")
_OBJECTS, _COMPOUND_NOUN = ("it", "them", "that", "this", "one"), 2
_BEING = ("is", "are", "was", "were", "be", "been", "being", "got", "get", "has", "have", "had", "already", "just")
_PASSED_OVER = single_words(Role.EMPTY, Role.EITHER, Role.NEITHER)
_ARTICLES = frozenset(("a", "an", "the", "my", "their", "our"))
"""What people put into a value of several words."""

_PARTICLES = {"ups": ("up",), "ins": ("in",), "outs": ("out",), "ons": ("on",), "offs": ("off",)}
"""The particles of nouns made from verbs: "sign-ups", "log-ins"."""

_DOERS = ("ers", "ors")
_SHORTEST_PLACE = 4
_PEOPLE_SUFFIXES = ("onians", "ians", "ers", "ites", "ans", "onian", "ian", "er", "ite", "an")
"""Endings of words for the people of a place."""

_PLACES = frozenset(("city", "state", "region", "country", "location"))


FormHit = tuple[int, int, float]
"""A word of a form that the prompt says: its place in the form, the tokens that say it, and how well they match."""


@record(frozen=True, slots=True)
class ConceptHit:
    """A phrase of the lexicon found in the prompt."""

    kind: str
    concept: str
    how: str
    mask: int
    weight: float


@record(frozen=True, slots=True)
class ValueHit:
    """Tokens that spell a value: one or more observed values (numbers into `SpaceIndex.values`), or a sense.

    `quality` is 1 for the same spelling, less for a partial or inflected one. Where the space has not seen what is
    said, `beside` is the value next to it in the list, whose fields may hold it too.
    """

    start: int
    end: int
    quality: float
    values: tuple[int, ...] = ()
    sense: ValueSense | None = None
    family: str = ""
    beside: ValueHit | None = None

    @property
    def mask(self) -> int:
        """The tokens."""
        return (1 << self.end) - (1 << self.start)


@record(frozen=True, slots=True)
class Claim:
    """A field that may hold a value said by some tokens, and the value as the field spells it.

    A raw one is in the user's own words, seen nowhere; `also` are values meant as well: an app runs on several systems.
    `rank` is how many spellings of a sense are likelier than the one that the field has.
    """

    entry: Entry
    value: str
    mask: int
    quality: float
    seen: bool = True
    is_raw: bool = False
    also: tuple[str, ...] = ()
    rank: int = 0


@dataclass
class Links:
    """Everything that the tokens of one prompt may refer to."""

    tokens: Sequence[Token]
    forms: list[frozenset[str]]
    form_hits: dict[int, list[FormHit]] = field(default_factory=lambda: defaultdict(list))
    concept_hits: list[ConceptHit] = field(default_factory=list)
    value_hits: list[ValueHit] = field(default_factory=list)
    claims: dict[Kind, list[Claim]] = field(default_factory=dict)
    domains: int | None = None
    proper_names: int | None = None
    claims_of_events: dict[frozenset[int], list[Claim]] = field(default_factory=dict)

    @once
    def unfinished_hits(self) -> list[ConceptHit]:
        """The phrases that may say that something was begun and not carried through."""
        table = concepts().events
        hits = (hit for hit in self.concept_hits if hit.kind == "event")
        return [hit for hit in hits if table[hit.concept].unfinished is not None]

    @once
    def uniting_hits(self) -> list[ConceptHit]:
        """The phrases that mean several events together: "engaged with" an email."""
        table = concepts().events
        return [hit for hit in self.concept_hits if hit.kind == "event" and table[hit.concept].any_of]

    @once
    def state_hits(self) -> list[ConceptHit]:
        """The phrases that say a state."""
        return [hit for hit in self.concept_hits if hit.kind == "state"]

    def hits_among(self, forms: frozenset[int]) -> list[tuple[int, list[FormHit]]]:
        """The hits of some forms, in the order in which they were found; only once all links are."""
        found = self._hits_among.get(forms)
        if found is None:
            found = self._hits_among[forms] = [pair for pair in self.form_hits.items() if pair[0] in forms]
        return found

    @once
    def _hits_among(self) -> dict[frozenset[int], list[tuple[int, list[FormHit]]]]:
        return {}

    @once
    def _masks(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for hit in self.concept_hits:
            found.setdefault(hit.concept, []).append(hit.mask)
        return found

    def masks_of(self, concept: str) -> Sequence[int]:
        """The tokens of each phrase that stands for a concept; only once all links are found."""
        return self._masks.get(concept, ())


def link(tokens: Sequence[Token], index: SpaceIndex, light: Sequence[bool]) -> Links:
    """Find all links. `light` marks tokens inside quantities and times, which phrases may skip."""
    links, skippable, barrier = _begin(tokens, light)
    _link_forms(links, index)
    _link_compounds(links, index, skippable, barrier)
    _link_phrases(links, skippable, barrier)
    _link_values(links, index)
    ends = {number for number, token in enumerate(tokens) if token.text[:1] == "." and len(token.text) > 1}
    if ends and index.mail_traits:  # the end of an address is no country: "emails ending in .nl"
        links.value_hits[:] = [hit for hit in links.value_hits if hit.end - 1 not in ends]
    return links


def lexicon_links(tokens: Sequence[Token]) -> Links:
    """What the lexicon alone finds, in whatever space: phrases for concepts, and senses of values."""
    links, skippable, barrier = _begin(tokens, [False] * len(tokens))
    _link_phrases(links, skippable, barrier)
    words_said = [fold(token.text) for token in tokens]
    for start in range(len(tokens)):
        _link_senses(links, start, words_said)
    return links


def _begin(tokens: Sequence[Token], light: Sequence[bool]) -> tuple[Links, list[bool], list[bool]]:
    """Links without any yet, which tokens phrases may skip, and which end them."""
    forms = [
        frozenset((token.word, *token.lemmas, *_PARTICLES.get(token.word, ()), *_deeds(token.word))) for token in tokens
    ]
    passed_over = [token.word in _PASSED_OVER or token.text in _PASSED_OVER for token in tokens]
    barrier = [token.kind is TokenKind.PUNCTUATION for token in tokens]
    return Links(tokens, forms), list(map(or_, passed_over, light)), barrier


@lru_cache(maxsize=16384)
def _deeds(word: str) -> tuple[str, ...]:
    """The verbs of a noun that is known by nothing else: "downgraders"; not of "trainers", which are things too."""
    synsets = concepts().synsets.get(word[:-1], ())
    is_thing = any(not name.startswith("to_") for name, _ in synsets)
    return stems_of(word) if word.endswith(_DOERS) and not is_thing else ()


def _link_forms(links: Links, index: SpaceIndex) -> None:
    form_hits, known = links.form_hits, index.said_forms
    if len(known) > _MOST_KNOWN:
        known.clear()
    for number, token in enumerate(links.tokens):
        if token.kind is TokenKind.PUNCTUATION:
            continue
        before = links.tokens[number - 1] if number else None
        is_counted = before is not None and before.kind is TokenKind.NUMBER and token.word.endswith("s")
        is_noun = is_counted or (before is not None and token.joined and before.word == "in")  # "in-store"
        key = (token.word, token.lemmas, is_counted, is_noun)
        said = known.get(key)
        if said is None:
            said = known[key] = _matches(token, index, is_counted=is_counted, is_noun=is_noun)
        for form, position, value in said:
            form_hits[form].append((position, 1 << number, value))


def _share(token: Token, index: SpaceIndex, number: int, position: int) -> float:
    """What a token counts as a word of a form: less where another deed was done to it, as the stay of Stay Reviewed."""
    if token.word == token.lemma or not token.word.endswith("ed"):
        return 1.0
    form = index.forms[number]
    entry, last = index.entries[form.entry], len(form.words) - 1
    if entry.kind is Kind.PROPERTY and entry.type is FieldType.STRING:  # what was booked is no plan
        is_spelled = any(word in (token.word, *token.lemmas) for word in form.words[position])
        return 1.0 if is_spelled else _OBJECT_AS_DEED
    is_object = entry.kind is Kind.EVENT and position != last and _STAGES.isdisjoint(form.words[last])
    return _OBJECT_AS_DEED if is_object and any(word.endswith("ed") for word in ends_of(entry.name)) else 1.0


def _matches(token: Token, index: SpaceIndex, *, is_counted: bool, is_noun: bool) -> list[tuple[int, int, float]]:
    """The words of forms that a token may say: the form and the place in it, and how well they match at best."""
    best: dict[tuple[int, int], float] = {}
    known = best.get

    def add(hits: Iterable[FormHit], share: float) -> None:
        for form, position, strength in hits:
            value, key = share * strength, (form, position)
            if value > known(key, 0.0):
                best[key] = value

    for lemma in dict.fromkeys((*token.lemmas, token.word)):
        for derived in stems_of(lemma):
            for feature, quality in features_of(derived).items():
                if quality >= _SYNONYM:
                    add(index.forms_by_feature.get(feature, ()), _DERIVED * quality)
        for stem in possible_stems(lemma):
            add(index.forms_by_feature.get(f"w:{stem}", ()), _DERIVED)
        for gerund in gerunds_of(lemma) if token.word.endswith("ed") else _adjectives(lemma):
            add(index.forms_by_feature.get(f"w:{gerund}", ()), _DERIVED)
        for feature, quality in features_of(lemma).items():
            hits = _hits(index, feature, is_counted=is_counted, is_noun=is_noun)
            if feature[0] == "w":
                add(((form, position, min(quality, strength)) for form, position, strength in hits), _LITERAL)
            else:
                add(hits, quality)
    add(_in_other_units(token.lemma, index) if is_counted else (), _OTHER_UNIT)
    return [(*key, value * _share(token, index, *key)) for key, value in best.items()]


def _in_other_units(unit: str, index: SpaceIndex) -> Iterator[FormHit]:
    """The words of the names of numbers that say another unit of time: the "hours" of `minutes_played`."""
    others = sorted(_LENGTHS - {unit}) if unit in _LENGTHS else ()
    hits = (hit for other in others for hit in index.forms_by_feature.get(f"w:{other}", ()))
    return (hit for hit in hits if index.entries[index.forms[hit[0]].entry].type is FieldType.NUMBER)


def _adjectives(lemma: str) -> tuple[str, ...]:
    """The adjective of an adverb, the noun of a verb: "punctual" of "punctually", "graduation" of "graduate"."""
    noun = (lemma[:-1] + "ion",) if lemma.endswith("ate") else ()
    return adjectives_of(lemma) or noun


def _hits(index: SpaceIndex, feature: str, *, is_counted: bool, is_noun: bool) -> Sequence[FormHit]:
    """The words of forms with a feature. What is counted is a noun, and of an event's name only the last is a verb."""
    hits = index.forms_by_feature.get(feature, ())
    if not is_noun or not feature.startswith("s:to_"):
        return hits
    if not is_counted:
        return ()
    return [hit for hit in hits if hit[1] + 1 == len(index.forms[hit[0]].words)]


def _link_compounds(links: Links, index: SpaceIndex, light: Sequence[bool], barrier: Sequence[bool]) -> None:
    """Synonyms of several words ("check out", "sign up") match names through their synonym set."""
    table = concepts().compounds
    everything = frozenset().union(*links.forms)
    turned: dict[int, set[int]] = {}
    for number in range(len(links.tokens)):
        for form in links.forms[number]:
            for said, synset, quality in table.get(form, ()):
                if said[1] not in everything:
                    continue
                mask = match_phrase(said, number, links.forms, light, barrier)
                mask = mask or match_split(said, number, links.forms, barrier)
                in_number = bool(mask) and light[mask.bit_length() - 1]  # "was over 3 hours" tells of no end
                if not mask or (said[0] == "be" and (in_number or _is_perfect(links.tokens, number))):
                    continue
                hits = index.forms_by_feature.get(f"s:{synset}", ())
                for found, position, strength in hits:
                    links.form_hits[found].append((position, mask, quality * strength))
                for found, position, _ in index.forms_by_feature.get(f"w:{' '.join(said)}", ()):
                    links.form_hits[found].append((position, mask, _LITERAL))
                if said[-1] in _TURNING and quality >= _SURELY_SAID and _is_turned(links.tokens, mask):
                    turned.setdefault(number, set()).update(hit[0] for hit in hits)
    for number, meant in turned.items():
        _weaken(links, index, number, meant)


def _is_turned(tokens: Sequence[Token], mask: int) -> bool:
    """Whether a verb has its particle right behind it, or behind a pronoun: "sent it back"."""
    first, last = (mask & -mask).bit_length() - 1, mask.bit_length() - 1
    return mask.bit_count() == _COMPOUND_NOUN and all(token.word in _OBJECTS for token in tokens[first + 1 : last])


def _weaken(links: Links, index: SpaceIndex, number: int, meant: set[int]) -> None:
    """Let a verb say less by itself where its particle makes another of it: who sent something back sent nothing."""
    for form, hits in links.form_hits.items():
        if form not in meant and index.entries[index.forms[form].entry].kind is Kind.EVENT:
            hits[:] = [(at, mask, q * _TURNED if mask == 1 << number else q) for at, mask, q in hits]


def _is_perfect(tokens: Sequence[Token], number: int) -> bool:
    """Whether an "'s" stands for "has": "who's ever beaten" is no passive."""
    return tokens[number].text[:1] in "'’" and number + 1 < len(tokens) and tokens[number + 1].word in _PERFECT


def _link_phrases(links: Links, light: Sequence[bool], barrier: Sequence[bool]) -> None:
    seen: set[tuple[str, str, str, int]] = set()
    said = frozenset().union(*links.forms)
    for number in range(len(links.tokens)):
        for form in sorted(links.forms[number]):
            for spoken, weight, kind, concept, how in lookup.sayings_within(form, said):
                mask = 1 << number
                if len(spoken) > 1:
                    mask = match_phrase(spoken, number, links.forms, light, barrier)
                    mask = mask or match_split(spoken, number, links.forms, barrier)
                key = (kind, concept, how, mask)
                if mask and key not in seen:
                    seen.add(key)
                    links.concept_hits.append(ConceptHit(kind, concept, how, mask, weight))
        if number:
            _link_compound_noun(links, number, barrier, seen)


def _link_compound_noun(
    links: Links, number: int, barrier: Sequence[bool], seen: set[tuple[str, str, str, int]]
) -> None:
    """The verb of a phrase as a noun or a participle behind its object: "email opens", "crosswords were completed"."""
    done = _object_before(links, number)
    if done < 0 or barrier[number] or barrier[done]:
        return
    is_participle = _is_participle(links.tokens[number])
    for form in sorted(links.forms[number]):
        for saying in lookup.sayings_within(form, links.forms[done]):
            said = len(saying.words) - (GAP in saying.words)
            if saying.kind != "event" or said != _COMPOUND_NOUN or saying.words[-1] == GAP:
                continue
            if said < len(saying.words) and not is_participle:
                continue  # "a grocery order" is no order of whatever is sold beside groceries
            mask = 1 << number | 1 << done
            key = (saying.kind, saying.concept, saying.how, mask)
            if key not in seen:
                seen.add(key)
                weight = saying.weight * (1.0 if done == number - 1 else _DERIVED)
                links.concept_hits.append(ConceptHit(saying.kind, saying.concept, saying.how, mask, weight))


def _object_before(links: Links, number: int) -> int:
    """Where the noun stands with which something is done by the word behind it, or -1."""
    at = number - 1
    while at > 0 and links.tokens[at].word in _BEING:
        at -= 1
    return at if at == number - 1 or _is_participle(links.tokens[number]) else -1


def _is_participle(token: Token) -> bool:
    """Whether a word is a verb in the past."""
    return token.word not in token.lemmas and not token.word.endswith(("s", "ing"))


def _link_values(links: Links, index: SpaceIndex) -> None:
    count = len(links.tokens)
    words = [fold(token.text) for token in links.tokens]
    joints = _joints(links.tokens)
    taken: set[tuple[int, int, int]] = set()
    known = index.values_by_text
    for start in range(count):
        text = written = glued = ""
        reach = min(start + _LONGEST_VALUE, count) if index.begins_value(words[start].partition(".")[0]) else start
        for end in range(start + 1, reach + 1):
            word = words[end - 1]
            text, glued = f"{text} {word}" if text else word, glued + word
            written = f"{written}{joints[end - 1]}{word}" if written else word
            keys = [text, written, glued]
            if "." in word:
                keys += _undotted(word)
            if end - start > _COMPOUND_NOUN and not _ARTICLES.isdisjoint(words[start + 1 : end - 1]):
                inner = [word for word in words[start + 1 : end - 1] if word not in _ARTICLES]
                keys.append(" ".join((words[start], *inner, words[end - 1])))  # "lost the ticket" for lost_ticket
            found = {value for key in keys if key in known for value in known[key]}
            if found:
                links.value_hits.append(ValueHit(start, end, 1.0, tuple(sorted(found))))
                taken.update((start, end, value) for value in found)
        _link_inflected(links, index, start, taken)
        _link_people(links, index, start)
        _link_senses(links, start, words)


def _undotted(word: str) -> tuple[str, ...]:
    """How a name with a dot is written without it: "Next.js" as nextjs, next_js or next."""
    stem, _, ending = word.rpartition(".")
    return (stem + ending, f"{stem} {ending}", *((stem,) if ending in _PROGRAM_ENDINGS else ()))


def _joints(tokens: Sequence[Token]) -> list[str]:
    """What stands before each token in the prompt: a blank, a hyphen or nothing."""
    joints = [""]
    for before, token in pairwise(tokens):
        joints.append("-" if token.joined else " " if token.span.start > before.span.end else "")
    return joints


def _link_inflected(links: Links, index: SpaceIndex, start: int, taken: set[tuple[int, int, int]]) -> None:
    """Values whose words stand here in some other form: "jacket" for jackets, "too expensive" for too_expensive."""
    spans: dict[int, list[int]] = defaultdict(list)
    how = adjectives_of(links.tokens[start].word)  # "shared it publicly"
    for form in (*links.forms[start], *how):
        for number in index.values_by_word.get(form, ()):
            value = index.values[number]
            size = len(value.words)
            end = start + size
            if end > len(links.tokens) or (start, end, number) in taken:
                continue
            if (how and size == 1) or all(links.forms[start + k].intersection(value.words[k]) for k in range(size)):
                taken.add((start, end, number))
                spans[end].append(number)
    said = (links.tokens[start].word, *links.tokens[start].lemmas)
    for end, found in spans.items():  # "posters" are that rather than what is sent by post
        same = [n for n in found if end == start + 1 and any(word in said for word in index.values[n].words[0])]
        links.value_hits.append(ValueHit(start, end, _INFLECTED, tuple(sorted(same or found))))


def _link_people(links: Links, index: SpaceIndex, start: int) -> None:
    """Cities that the space has seen, said by their people: "Bristolians", "Dubliners"."""
    token = links.tokens[start]
    if not token.text[:1].isupper() or token.text.isupper():
        return
    word = token.word
    for suffix in _PEOPLE_SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < _SHORTEST_PLACE:
            continue
        found = [
            number
            for ending in ("", "e", "o", "a")
            for number in index.values_by_text.get(stem + ending, ())
            if not _PLACES.isdisjoint(index.entries[index.values[number].entry].concepts)
        ]
        if found:
            links.value_hits.append(ValueHit(start, start + 1, _INFLECTED, tuple(sorted(found))))
            return


def _link_senses(links: Links, start: int, words: Sequence[str]) -> None:
    for end, sense, family, is_loose in senses_at(links.tokens, links.forms, words, start):
        links.value_hits.append(ValueHit(start, end, _INFLECTED if is_loose else _SENSED, (), sense, family))
