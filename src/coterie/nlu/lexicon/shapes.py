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

from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import product
from typing import NamedTuple

GAP = "*"
"""Stands in `Phrase.words` for up to `GAP_WORDS` words of anything."""

GAP_WORDS = 4


class Phrase(NamedTuple):
    """Base forms in the order said, perhaps with gaps; for names of fields and events the order doesn't matter.

    `weight` runs from 0 to 1: how surely the words mean the concept.
    """

    words: tuple[str, ...]
    weight: float = 1.0


class Synset(NamedTuple):
    """Words for one thing. `words` are as good as each other, `weak` ones often mean something else, and `near` lists
    synsets whose words may stand in when nothing better is found. Entries may have several words ("check out")."""

    id: str
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


class EventConcept(NamedTuple):
    """Something that happens, whatever a space calls it.

    `names` are the sets of words of which event names for it consist; `phrases` are what people say. `agents` are nouns for
    those who did it ("buyer"), `states` adjectives before a subject ("registered users"). `near` lists concepts whose
    events may stand in, best first. `any_of` lists the concepts that are meant all together ("engaged with an email").
    `unfinished` is (begun, missing): without an event of its own, the concept means the first and then not the second.
    """

    id: str
    names: tuple[Phrase, ...]
    phrases: tuple[Phrase, ...]
    agents: tuple[Phrase, ...] = ()
    states: tuple[Phrase, ...] = ()
    near: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    unfinished: tuple[str, str] | None = None


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


class FieldConcept(NamedTuple):
    """Something known about a profile, an account or one occurrence of an event, whatever a space calls it.

    `names` are the sets of words of which keys for it consist; `phrases` name it in speech. `yes` and `no` say a truth
    value of a true-or-false field ("opted in to email", "opted out of email"). `more` and `less` are words of comparison
    that name the field by themselves ("older than 30": age). `value_type` is string, number, boolean, date or array;
    `unit` is money, day, second, percent, count, point, year or "". `about` is the event concept that it tells of, in
    the way that `role` says. `opposite` is the field that says the contrary (opt-in, opt-out).
    """

    id: str
    names: tuple[Phrase, ...]
    phrases: tuple[Phrase, ...]
    value_type: str = "string"
    unit: str = ""
    place: FieldPlace = FieldPlace.BOTH
    about: str = ""
    role: Role | None = None
    yes: tuple[Phrase, ...] = ()
    no: tuple[Phrase, ...] = ()
    more: tuple[Phrase, ...] = ()
    less: tuple[Phrase, ...] = ()
    near: tuple[str, ...] = ()
    opposite: str = ""


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


class State(NamedTuple):
    """An adjective or noun of `StateKind` about an event concept; `concept` is "" for the space's main activity."""

    id: str
    kind: StateKind
    concept: str
    phrases: tuple[Phrase, ...]


Words = Mapping[str, tuple[str, ...]]
"""The words of synsets by id, for `<id>` in phrases."""


def read_blocks(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The blocks of a table: id and the text of each key."""
    name = ""
    key = ""
    block: dict[str, str] = {}
    for line in text.splitlines():
        content = line.strip()
        if not content or content.startswith("#"):
            continue
        if not line.startswith(" "):
            if name:
                yield name, block
            name, block = content, {}
        elif line.startswith("    "):
            block[key] = f"{block[key]} {content}"
        else:
            key, _, rest = content.partition(":")
            block[key] = rest.strip()
    if name:
        yield name, block


def _joined_lines(text: str) -> Iterator[str]:
    """Lines of a table with an entry a line; an indented line continues the one before."""
    entry = ""
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith(" "):
            entry = f"{entry} {line.strip()}"
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
    for item in text.split(","):
        bare = item.strip()
        if not bare:
            continue
        weight = 1.0
        while bare.endswith("~"):
            bare, weight = bare[:-1], weight / 2
        if "/" not in bare and "<" not in bare and "_" not in bare:
            found.setdefault(tuple(bare.split()), weight)
            continue
        places = [_alternatives(place, words) for place in bare.split()]
        for choice in product(*places):
            found.setdefault(tuple(word for part in choice for word in part), weight)
    return tuple([Phrase(key, weight) for key, weight in found.items()])


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


def read_events(text: str, words: Words) -> tuple[EventConcept, ...]:
    """Event concepts; keys of a block: name, say, who, is, near, any, unfinished (`begun > missing`)."""
    concepts = []
    for name, block in read_blocks(text):
        begun, _, missing = block.get("unfinished", "").partition(">")
        concepts.append(
            EventConcept(
                id=name,
                names=read_phrases(block.get("name", ""), words),
                phrases=read_phrases(block.get("say", ""), words),
                agents=read_phrases(block.get("who", ""), words),
                states=read_phrases(block.get("is", ""), words),
                near=tuple(read_items(block.get("near", ""))),
                any_of=tuple(read_items(block.get("any", ""))),
                unfinished=(begun.strip(), missing.strip()) if missing else None,
            )
        )
    return tuple(concepts)


def read_fields(text: str, words: Words) -> tuple[FieldConcept, ...]:
    """Field concepts; keys of a block: name, say, as, yes, no, more, less, near, opposite.

    `as` is `type[/unit] place [event.role]`, for example `number/money trait purchase.sum`.
    """
    concepts = []
    for name, block in read_blocks(text):
        kind, place, *rest = block["as"].split()
        value_type, _, unit = kind.partition("/")
        about, _, role = rest[0].partition(".") if rest else ("", "", "")
        concepts.append(
            FieldConcept(
                id=name,
                names=read_phrases(block.get("name", ""), words),
                phrases=read_phrases(block.get("say", ""), words),
                value_type=value_type,
                unit=unit,
                place=FieldPlace(place),
                about=about,
                role=Role(role) if role else None,
                yes=read_phrases(block.get("yes", ""), words),
                no=read_phrases(block.get("no", ""), words),
                more=read_phrases(block.get("more", ""), words),
                less=read_phrases(block.get("less", ""), words),
                near=tuple(read_items(block.get("near", ""))),
                opposite=block.get("opposite", ""),
            )
        )
    return tuple(concepts)


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


_NO_PLURAL = ("s", "ese", "ish", "sh", "ch", "men", "women", "man", "woman")


def read_states(text: str, words: Words) -> tuple[State, ...]:
    """States written a line each: `id kind concept: phrases`, with `-` for the main activity."""
    states = []
    for line in _joined_lines(text):
        head, _, said = line.partition(":")
        name, kind, concept = head.split()
        states.append(State(name, StateKind(kind), "" if concept == "-" else concept, read_phrases(said, words)))
    return tuple(states)
