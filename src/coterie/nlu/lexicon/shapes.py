"""The structures of the concept lexicon, and the reader of the notation in which its tables are written.

The notation, one block an entry (`#` starts a comment line, a deeper line continues the one before):

    cart_add                                   the id
      name: product/item add, add -/to cart    `/` gives alternatives for one place, a lone `-` leaves the place out
      say: add * cart, throw * <cart>, want~   `*` is a gap, `<cart>` any word of the synset `cart`, `~` marks a weak
                                               entry (half weight), `~~` a quarter
      near: wishlist_add                       ids

`_` joins the words of one alternative: `sign_up/register`. Hyphens are written as spaces, since the tokens of a prompt
part there. Everything said is in base forms: verbs in the infinitive, nouns in the singular.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import chain, product
from typing import NamedTuple, TypeVar

GAP = "*"
"""Stands in `Phrase.words` for up to `GAP_WORDS` words of anything."""

GAP_WORDS = 4


Words = Mapping[str, tuple[str, ...]]
"""The words of synsets by id, for `<id>` in phrases."""


class Phrase(NamedTuple):
    """Base forms in the order said, perhaps with gaps; for names of fields and events the order doesn't matter.

    `weight` runs from 0 to 1: how surely the words mean the concept.
    """

    words: tuple[str, ...]
    weight: float = 1.0


class Synset(NamedTuple):
    """Words for one thing; entries may have several words ("check out").

    `words` are as good as each other, `weak` ones often mean something else, and `near` lists synsets whose words may
    stand in when nothing better is found.
    """

    id: str
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False, kw_only=True)
class _Block:
    """A block of a table: `texts` are its phrases as written, by key; see `lookup` for finding them."""

    id: str
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    words: Words = field(default_factory=dict, repr=False)

    def _said(self, key: str) -> tuple[Phrase, ...]:
        return read_phrases(self.texts.get(key, ""), self.words)


@dataclass(frozen=True, eq=False, kw_only=True)
class _Concept(_Block):
    """`near` lists concepts that may stand in, best first."""

    near: tuple[str, ...] = ()

    @cached_property
    def names(self) -> tuple[Phrase, ...]:
        """The sets of words of which the names of events, or the keys of fields, for it consist."""
        return self._said("name")

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """What people say for it: "place order"."""
        return self._said("say")


@dataclass(frozen=True, eq=False, kw_only=True)
class EventConcept(_Concept):
    """Something that happens, whatever a space calls it.

    `any_of` lists the concepts that are meant all together ("engaged with an email"). `unfinished` is (begun, missing):
    where a space has no event for the concept, it means the first and then not the second.
    """

    any_of: tuple[str, ...] = ()
    unfinished: tuple[str, str] | None = None

    @cached_property
    def agents(self) -> tuple[Phrase, ...]:
        """Nouns for those who did it: "buyer"."""
        return self._said("who")

    @cached_property
    def states(self) -> tuple[Phrase, ...]:
        """Adjectives before a subject that say it: "register" of "registered users"."""
        return self._said("is")


class FieldPlace(StrEnum):
    """Whether a field is found among traits, among an event's properties, or either."""

    TRAIT = "trait"
    PROPERTY = "property"
    BOTH = "both"


class Role(StrEnum):
    """What a field tells about the events of a concept."""

    SUM = "sum"
    AVERAGE = "average"
    COUNT = "count"
    FIRST = "first"  # when it first happened
    LAST = "last"  # when it last happened
    DAYS_SINCE = "days_since"  # days since it last happened
    MODE = "mode"  # the most frequent one
    FLAG = "flag"  # whether it ever happened
    LIKELIHOOD = "likelihood"  # whether it is going to happen
    DETAIL = "detail"  # a property of one occurrence


@dataclass(frozen=True, eq=False, kw_only=True)
class FieldConcept(_Concept):
    """Something known about a profile, an account or one occurrence of an event, whatever a space calls it.

    `value_type` is string, number, boolean, date or array; `unit` is money, day, second, percent, count, point, year
    or empty. `about` is the event concept that it tells of, in the way that `role` says. `opposite` is the field that
    says the contrary (opt-in, opt-out).
    """

    value_type: str = "string"
    unit: str = ""
    place: FieldPlace = FieldPlace.BOTH
    about: str = ""
    role: Role | None = None
    opposite: str = ""

    @cached_property
    def yes(self) -> tuple[Phrase, ...]:
        """What says that a true-or-false field is true: "opt in to email"."""
        return self._said("yes")

    @cached_property
    def no(self) -> tuple[Phrase, ...]:
        """What says that it is false: "opt out of email"."""
        return self._said("no")

    @cached_property
    def more(self) -> tuple[Phrase, ...]:
        """Words of comparison that name the field by themselves: "old" of "older than 30"."""
        return self._said("more")

    @cached_property
    def less(self) -> tuple[Phrase, ...]:
        """The same downwards: "young"."""
        return self._said("less")


class ValueSense(NamedTuple):
    """One value, as said and as stored.

    `said` are lower-case words as written (plurals are listed), `cased` are said only in exactly these capitals ("US",
    "LA"). `codes` are spellings that a space may use, likeliest first; compare them without regard to case.
    """

    id: str
    codes: tuple[str, ...]
    said: tuple[str, ...]
    cased: tuple[str, ...] = ()


class StateKind(StrEnum):
    """What an adjective or noun says about someone's main activity or purchases."""

    LAPSED = "lapsed"  # did it before, not lately
    INACTIVE = "inactive"  # no activity lately
    ACTIVE = "active"  # some activity lately
    NEVER = "never"  # never did it
    ONCE = "once"  # did it exactly once
    REPEAT = "repeat"  # did it twice or more
    NEW = "new"  # began lately


@dataclass(frozen=True, eq=False, kw_only=True)
class State(_Block):
    """An adjective or noun of `StateKind` about an event concept; `concept` is "" for the space's main activity."""

    kind: StateKind
    concept: str

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """What people say for it."""
        return self._said("state")


def read_blocks(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The blocks of a table: id and the text of each key."""
    name = ""
    key = ""
    block: dict[str, str] = {}
    for line in text.splitlines():
        if not line or line[0] == "#":
            continue
        if line[0] != " ":
            if name:
                yield name, block
            name, block = line, {}
        elif line.startswith("    "):
            block[key] = _continued(block[key], line)
        else:
            key, _, rest = line.strip().partition(":")
            block[key] = rest.strip()
    if name:
        yield name, block


def _continued(text: str, line: str) -> str:
    """A text with the line that continues it: alternatives go on without a blank."""
    return text + line.strip() if text.endswith("/") else f"{text} {line.strip()}"


def _joined_lines(text: str) -> Iterator[str]:
    """Lines of a table with an entry a line; an indented line continues the one before."""
    entry = ""
    for line in text.splitlines():
        if not line or line[0] == "#":
            continue
        if line[0] == " ":
            entry = _continued(entry, line)
            continue
        if entry:
            yield entry
        entry = line
    if entry:
        yield entry


def read_items(text: str) -> list[str]:
    """A list written with commas."""
    return [item for part in text.split(",") if (item := part.strip())]


def read_phrases(text: str, words: Words) -> tuple[Phrase, ...]:
    """The phrases that a line says, alternatives and synsets written out, without repeats (the first weight holds)."""
    found: dict[tuple[str, ...], float] = {}
    for item in read_items(text):
        for phrase in read_item(item, words):
            found.setdefault(phrase.words, phrase.weight)
    return tuple([Phrase(key, weight) for key, weight in found.items()])


def read_item(item: str, words: Words, first: str = "") -> list[Phrase]:
    """The phrases that one item of a list stands for: "add to <cart>" gives "add to cart", "add to basket" and so on.

    With `first`, only those that begin with this word.
    """
    bare, weight = item, 1.0
    while bare.endswith("~"):
        bare, weight = bare[:-1], weight / 2
    if "/" not in bare and "<" not in bare and "_" not in bare:
        return [Phrase(tuple(bare.split()), weight)]
    places = [_alternatives(place, words) for place in bare.split()]
    if first:
        places[0] = [option for option in places[0] if not option or option[0] == first]
    phrases = [Phrase(tuple([word for part in choice for word in part]), weight) for choice in product(*places)]
    return [phrase for phrase in phrases if not first or phrase.words[:1] == (first,)]


def first_words(item: str, words: Words) -> set[str]:
    """The words with which the phrases of an item can begin."""
    found: set[str] = set()
    for place in item.rstrip("~").split():
        options = _alternatives(place, words)
        found.update(option[0] for option in options if option)
        if () not in options:
            break
    return found


def _alternatives(place: str, words: Words) -> list[tuple[str, ...]]:
    choices: list[tuple[str, ...]] = []
    for option in place.split("/"):
        if option == "-":
            choices.append(())
        elif option.startswith("<"):
            choices.extend(tuple(word.split()) for word in words[option[1:-1]])
        else:
            choices.append(tuple(option.split("_")))
    return choices


def read_synsets(text: str) -> tuple[Synset, ...]:
    """Synsets written a line each: `id: word, word, weak word~ ; near ids`."""
    synsets = []
    for line in _joined_lines(text):
        name, _, rest = line.partition(":")
        said, _, near = rest.partition(";")
        items = read_items(said)
        strong = tuple([item for item in items if item[-1] != "~"])
        weak = tuple([item[:-1] for item in items if item[-1] == "~"])
        synsets.append(Synset(name, strong, weak, tuple(read_items(near))))
    return tuple(synsets)


def read_events(text: str, words: Words) -> Iterator[EventConcept]:
    """Event concepts; keys of a block: name, say, who, is, near, any, unfinished (`begun > missing`)."""
    for name, block in read_blocks(text):
        begun, _, missing = block.get("unfinished", "").partition(">")
        yield EventConcept(
            id=name,
            near=tuple(read_items(block.get("near", ""))),
            any_of=tuple(read_items(block.get("any", ""))),
            unfinished=(begun.strip(), missing.strip()) if missing else None,
            texts=block,
            words=words,
        )


_Kind = TypeVar("_Kind", EventConcept, FieldConcept)


def joined(concepts: Iterable[_Kind]) -> tuple[_Kind, ...]:
    """Concepts, each once: what the table of a trade adds to one is joined to what all trades call it."""
    found: dict[str, _Kind] = {}
    for concept in concepts:
        known = found.get(concept.id)
        if known is None:
            found[concept.id] = concept
            continue
        texts = {key: _also(known.texts.get(key), concept.texts.get(key)) for key in {**known.texts, **concept.texts}}
        near = tuple(dict.fromkeys(known.near + concept.near))
        found[concept.id] = replace(known, texts=texts, near=near)
    return tuple(found.values())


def joined_sets(sets: Iterable[Synset]) -> tuple[Synset, ...]:
    """Synonym sets, each once: what a later one of an id adds is joined to the first."""
    found: dict[str, Synset] = {}
    for item in sets:
        known = found.get(item.id)
        parts = (item[1:],) if known is None else (known[1:], item[1:])
        found[item.id] = Synset(item.id, *(tuple(dict.fromkeys(chain(*part))) for part in zip(*parts, strict=True)))
    return tuple(found.values())


def _also(text: str | None, more: str | None) -> str:
    return ", ".join(part for part in (text, more) if part)


def read_fields(text: str, words: Words) -> Iterator[FieldConcept]:
    """Field concepts; keys of a block: name, say, as, yes, no, more, less, near, opposite.

    `as` is `type[/unit] place [event.role]`, for example `number/money trait purchase.sum`; a block that adds to a
    field of an earlier table leaves it out.
    """
    for name, block in read_blocks(text):
        kind, place, *rest = block.get("as", "string both").split()
        value_type, _, unit = kind.partition("/")
        about, _, role = rest[0].partition(".") if rest else ("", "", "")
        yield FieldConcept(
            id=name,
            value_type=value_type,
            unit=unit,
            place=FieldPlace(place),
            about=about,
            role=Role(role) if role else None,
            near=tuple(read_items(block.get("near", ""))),
            opposite=block.get("opposite", ""),
            texts=block,
            words=words,
        )


def read_values(text: str) -> tuple[ValueSense, ...]:
    """Values written a line each: `id = codes = said`; what is said in capitals only starts with `^`."""
    senses = []
    for line in _joined_lines(text):
        name, codes, said = line.split("=")
        items = read_items(said)
        senses.append(
            ValueSense(
                name.strip(),
                tuple(read_items(codes)),
                tuple([item for item in items if item[0] != "^"]),
                tuple([item[1:] for item in items if item[0] == "^"]),
            )
        )
    return tuple(senses)


def read_places(text: str) -> tuple[ValueSense, ...]:
    """Places written a line each: `CODES Name|other names: people ^ CAPITALS`; plurals of people are made here."""
    senses = []
    for line in _joined_lines(text):
        head, _, rest = line.partition(":")
        people, _, capitals = rest.partition("^")
        words = head.split()
        code_count = next(index for index, word in enumerate(words) if not word.isupper())
        name, *others = " ".join(words[code_count:]).split("|")
        said = [name.lower(), *others]
        for person in read_items(people):
            said.append(person)
            if not person.endswith(_NO_PLURAL):
                said.append(f"{person}s")
        demonyms = [person.title() for person in read_items(people)[:1]]
        capital_codes = read_items(capitals)
        codes = dict.fromkeys([words[0], name, *words[1:code_count], *capital_codes, *demonyms])
        senses.append(ValueSense(name.lower().replace(" ", "_"), tuple(codes), tuple(said), tuple(capital_codes)))
    return tuple(senses)


_NO_PLURAL = ("s", "ese", "sh", "ch", "men", "chman", "shman", "tsman", "woman")


def read_states(text: str, words: Words) -> Iterator[State]:
    """States written a line each: `id kind concept: phrases`, with `-` for the main activity."""
    for line in _joined_lines(text):
        head, _, said = line.partition(":")
        name, kind, concept = head.split()
        yield State(
            id=name,
            kind=StateKind(kind),
            concept="" if concept == "-" else concept,
            texts={"state": said},
            words=words,
        )
