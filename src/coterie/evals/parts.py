"""Parts of prompts that can be put together: what prompts of one condition say, without the subject and the time.

A part is made of a case whose answer is right: "Users who opened a ticket in the last 30 days" gives "opened a ticket",
with its denial ("didn't open a ticket"), its base form and its -ing form, where these can be made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from coterie.core.wordlists import words
from coterie.language.ast import (
    Aggregate,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Duration,
    Event,
    Literal,
    LiteralKind,
    Not,
    Operator,
    ReducerName,
    Trait,
    Unit,
    Within,
    walk,
)
from coterie.language.parser import parse_audience
from coterie.nlu.irregular import IRREGULAR
from coterie.nlu.morphology import lemmas

_SUBJECT = re.compile(
    r"^(?:(?:everyone|everybody|people|users|customers|shoppers|members|those|anyone) )?"
    r"(?:who|that)(?:'ve| have(?= \w+ed\b))? (.+?)\??$",
    re.IGNORECASE,
)
_BARE = re.compile(r"^(\w+ed\b .+?|\w+ .+?)[.?]?$")
_OF_NOUN = re.compile(
    r"^(?:people|users|customers|shoppers|members) ((?:with|in|on|from|whose) .+?)\??$", re.IGNORECASE
)
_TIME = re.compile(
    r" (?:in|within|over|during) the (?:last|past) (?:\w+ )?(?:days?|weeks?|months?|hours?|year)$", re.IGNORECASE
)
_PARTED = re.compile(
    r"[,;:()\"“]|\b(?:and|or|but|then|after|since|before|that|who|it|them|only|just|first|last|next|ago|within|today|"
    r"yesterday|this|recently|ever|times|both|each|every|month|week|days?|year|without|not|once|until|while|when|where|"
    r"because|same|together|another|again|also|either|most|whose|there|now|still)\b"
)
_DENIED = re.compile(
    r"n't\b|\b(?:never|not|no|yet to|without|haven|hasn|didn|don|zero|none|nothing|nobody|failed|lapsed)\b"
)
_MOST_WORDS, _FEWEST_WORDS = 9, 2
_BE, _WERE, _HAVE = words("are is"), words("were was"), words("have has")
_MODAL = words("can could will would should must may might do does did")
_SAME_PARTICIPLE = words(
    "put set made had got sent bought left paid sold lost found built spent kept read told met held"
)
_PLACED = ("in ", "on ", "from ", "under ", "over ", "based in ", "at ")
_DOUBLES = re.compile(r"^[^aeiou]+[aeiou][^aeiouwxyhs]$")
"""A verb of one short syllable, whose last letter is doubled: "shop"."""

_OPPOSITES = {Operator.EXISTS: Operator.ABSENT, Operator.EQUALS: Operator.DIFFERS, Operator.CONTAINS: Operator.OMITS}

Golds = tuple[Condition, ...]
"""The conditions that a part may mean, the first one first."""


@dataclass(frozen=True)
class Part:
    """What people did or are, in each form in which it can be said, and what it means; a form that lacks is empty.

    `said` goes on after "who"; `denied` is its denial; `base` goes on after "didn't", `ing` after "without", `pp` after
    "have", `noun` after the noun for people ("with a card") and `whose` after that word. `also` is `said` with "also".
    """

    space: str
    source: str
    kind: str
    golds: Golds
    said: str = ""
    denied: str = ""
    base: str = ""
    ing: str = ""
    noun: str = ""
    also: str = ""
    whose: str = ""
    pp: str = ""

    @property
    def names(self) -> frozenset[str]:
        """The events and traits that it is about."""
        found = (node for gold in self.golds for node in walk(gold) if isinstance(node, (Event, Trait)))
        return frozenset(node.name if isinstance(node, Event) else node.path for node in found)

    @property
    def is_event(self) -> bool:
        """Whether a time in days can be said of it: all that it may mean is one event."""
        return all(
            isinstance(g, Comparison)
            and isinstance(g.left, Aggregate)
            and not any(isinstance(item, (Within, Between)) for item in g.left.filters)
            for g in self.golds
        )

    @property
    def is_plain(self) -> bool:
        """Whether it says no more than that something happened."""
        return all(_is_mere_deed(gold) for gold in self.golds)

    @property
    def is_plural(self) -> bool:
        """Whether its verb is in the plural: "have a card"."""
        return self.kind not in ("deed", "whose")

    @property
    def state(self) -> str:
        """What is said of people who are or have something."""
        return self.said if self.noun else ""

    @property
    def state_denied(self) -> str:
        """Its denial."""
        return self.denied if self.noun else ""

    @property
    def denials(self) -> Golds:
        """What its denial may mean."""
        return tuple(denial for gold in self.golds for denial in _denials(gold))

    def within(self, days: int) -> Part:
        """The part with a time of its own, in its meaning alone."""
        return replace(self, golds=tuple(_within(gold, days) for gold in self.golds))

    def counted(self, words: str, operator: Operator, count: int) -> Part:
        """The part with how often it happened, in its words and its meaning."""
        forms = {name: f"{getattr(self, name)} {words}" for name in ("said", "also", "pp") if getattr(self, name)}
        return replace(
            self,
            **forms,
            denied="",
            base="",
            ing="",
            source=f"{self.source} {words}",
            golds=tuple(
                replace(gold, operator=operator, arguments=(_number(count),))
                for gold in self.golds
                if isinstance(gold, Comparison)
            ),
        )


def _number(value: int) -> Literal:
    return Literal(value, LiteralKind.NUMBER)


def _within(gold: Condition, days: int) -> Condition:
    if not isinstance(gold, Comparison) or not isinstance(gold.left, Aggregate):
        return gold
    window = Within(Duration(days, Unit.DAYS))
    return replace(gold, left=replace(gold.left, filters=(*gold.left.filters, window)))


def _denials(gold: Condition) -> Iterator[Condition]:
    if isinstance(gold, Not):
        yield gold.operand
        return
    yield Not(gold)
    if isinstance(gold, Comparison) and isinstance(gold.left, Trait):
        opposite = _OPPOSITES.get(gold.operator)
        if opposite is not None:
            yield replace(gold, operator=opposite)
        match gold:
            case Comparison(operator=Operator.EQUALS, arguments=(Literal(value="true" | "false") as truth,)):
                yield replace(gold, arguments=(replace(truth, value="false" if truth.value == "true" else "true"),))
            case _:
                pass


def parts_of(cases: Iterable[tuple[str, str, str, tuple[str, ...]]]) -> list[Part]:
    """The parts that cases give, each once: of their space, id, prompt and accepted queries."""
    found: dict[tuple[str, str], Part] = {}
    for space, source, prompt, accept in cases:
        for part in _parts(space, source, prompt, accept):
            found.setdefault((space, part.said or part.noun or part.whose), part)
    return list(found.values())


def _parts(space: str, source: str, prompt: str, accept: tuple[str, ...]) -> Iterator[Part]:
    golds = [parse_audience(query, AudienceType.USERS).condition for query in accept]
    if not golds or not isinstance(golds[0], (Comparison, Not)):
        return
    body = _SUBJECT.match(prompt) or (_BARE.match(prompt) if _is_past(prompt.split(maxsplit=1)[0].lower()) else None)
    tail = _OF_NOUN.match(prompt)
    found = body or tail
    if found is None:
        return
    text = found[1]
    text = text if body is None or text.split()[0].isupper() else f"{text[0].lower()}{text[1:]}"
    bare = _TIME.sub("", text)
    if bare != text:
        undated = [_without_time(gold) for gold in golds]
        if not all(undated):
            return
        golds = [gold for gold in undated if gold is not None]
    elif any(isinstance(node, Within) for gold in golds for node in walk(gold)):
        return
    count = len(bare.split())
    if _PARTED.search(bare.removeprefix("whose ")) or not _FEWEST_WORDS <= count <= _MOST_WORDS:
        return
    made = Part(space, source, "", tuple(dict.fromkeys(golds)))
    if body is None:
        yield from _of_noun(bare, made)
    else:
        yield from _of_verb(bare, made)


def _without_time(gold: Condition) -> Condition | None:
    if not isinstance(gold, Comparison) or not isinstance(gold.left, Aggregate):
        return None
    filters = tuple(item for item in gold.left.filters if not isinstance(item, Within))
    if len(filters) + 1 != len(gold.left.filters):
        return None
    return replace(gold, left=replace(gold.left, filters=filters))


def _of_noun(text: str, made: Part) -> Iterator[Part]:
    first, _, rest = text.partition(" ")
    first = first.lower()
    if first == "whose":
        yield replace(made, kind="whose", whose=rest)
        return
    if _DENIED.search(text):
        return
    said = f"have {rest}" if first == "with" else f"are {first} {rest}"
    denied = f"don't have {rest}" if first == "with" else f"aren't {first} {rest}"
    also = f"also have {rest}" if first == "with" else f"are also {first} {rest}"
    base = f"have {rest}" if first == "with" else f"be {first} {rest}"
    ing = f"having {rest}" if first == "with" else f"being {first} {rest}"
    yield replace(made, kind="noun", noun=f"{first} {rest}", said=said, denied=denied, also=also, base=base, ing=ing)


def _of_verb(text: str, made: Part) -> Iterator[Part]:
    first, _, rest = text.partition(" ")
    if first in _MODAL or first == "been" or (_DENIED.search(text) and not rest):
        return
    if _DENIED.search(text):
        yield replace(made, kind="denial", said=text)
        return
    if first in _BE:
        yield replace(
            made,
            kind="state",
            said=f"are {rest}",
            denied=f"aren't {rest}",
            also=f"are also {rest}",
            ing=f"being {rest}",
            base=f"be {rest}",
            noun=rest if rest.startswith(_PLACED) else "",
        )
    elif first in _WERE:
        yield replace(
            made,
            kind="passive",
            said=f"were {rest}",
            denied=f"weren't {rest}",
            also=f"were also {rest}",
            ing=f"being {rest}",
        )
    elif first in _HAVE:
        if _is_past(rest.split()[0]) or rest.startswith(("been ", "had ")):
            yield replace(made, kind="perfect", said=f"have {rest}", denied=f"haven't {rest}", also=f"have also {rest}")
        else:
            yield replace(
                made,
                kind="state",
                said=f"have {rest}",
                denied=f"don't have {rest}",
                also=f"also have {rest}",
                base=f"have {rest}",
                ing=f"having {rest}",
                noun=f"with {rest}",
            )
    elif _is_past(first):
        base = _base(first)
        if _is_counted(made):
            yield replace(made, kind="deed", said=text, also=f"also {text}")
        else:
            yield replace(
                made,
                kind="deed",
                said=text,
                denied=f"didn't {base} {rest}",
                also=f"also {text}",
                base=f"{base} {rest}",
                ing=f"{_gerund_of_past(first, base)} {rest}",
                pp=text if first.endswith("ed") or first in _SAME_PARTICIPLE else "",
            )
    elif (
        lemmas(first)[0] == first
        and first.isalpha()
        and first not in words("in on with from under over at by for the a an")
    ):
        yield replace(
            made,
            kind="habit",
            said=text,
            denied=f"don't {text}",
            also=f"also {text}",
            base=text,
            ing=f"{_gerund(first)} {rest}",
        )


def _is_mere_deed(gold: Condition) -> bool:
    """Whether a condition asks only that something happened."""
    match gold:
        case Comparison(left=Aggregate(reducer=reducer), operator=Operator.AT_LEAST, arguments=(Literal(value=1),)):
            return reducer.name is ReducerName.COUNT
        case _:
            return False


def _is_counted(part: Part) -> bool:
    """Whether a part compares an amount of events, the denial of which is said in other ways."""
    return any(
        isinstance(gold, Comparison) and isinstance(gold.left, Aggregate) and not _is_mere_deed(gold)
        for gold in part.golds
    )


def _is_past(word: str) -> bool:
    known = IRREGULAR.get(word)
    if known is not None:
        return not word.endswith(("s", "ing")) and (known[0] != word or word in words("put set cut hit quit let read"))
    return word.endswith("ed") and lemmas(word)[0] != word


def _base(past: str) -> str:
    return "find" if past == "found" else "leave" if past == "left" else lemmas(past)[0]


def _gerund_of_past(past: str, base: str) -> str:
    return f"{past[:-2]}ing" if past.endswith("ed") and not past.endswith(("ied", "eed")) else _gerund(base)


def _gerund(base: str) -> str:
    for form, bases in IRREGULAR.items():
        if form.endswith("ing") and bases[0] == base and form != base:
            return form
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return f"{base[:-1]}ing"
    if _DOUBLES.match(base):
        return f"{base}{base[-1]}ing"
    return f"{base}ing"
