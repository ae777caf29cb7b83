"""Prompts put together from parts that are right alone, by wordings whose tree is known.

A prompt that comes out wrong although its parts are right alone is wrong in its composition: where a clause begins,
what a time or a denial belongs to, how parts are joined. Parts are drawn by a seed, of one space each, and share no
names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from coterie.evals.cases import Case, Prompt, files_of, read_cases, read_spaces
from coterie.evals.connectors import FAMILIES, MOST, TIMED
from coterie.evals.outcomes import Outcome, judge
from coterie.evals.parts import Golds, Part, parts_of
from coterie.evals.runner import NOW, answer
from coterie.generate.generation import Generation
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType, Definition, Operator
from coterie.language.printer import print_query
from coterie.schema.space import Space

LONGEST, SHORTEST = 300, 20

_CONNECTORS = {name: connector for family in FAMILIES.values() for name, connector in family.items()}
CONNECTORS = (*_CONNECTORS, *TIMED)
"""The names of all wordings."""

_TRIES = 40
"""How many times parts are drawn for each prompt that is asked for."""

_SUBJECTS = ("People who", "Users who", "Customers who", "customers that", "users that", "Find people who")
_SINGULAR = ("Everyone who", "anyone who")
_NOUNS = ("People", "Users", "Customers", "users", "Show me customers")
_TIMES = {"in the last 30 days": 30, "in the past week": 7, "over the last 90 days": 90, "in the last 14 days": 14}
_COUNTS = (
    ("at least 3 times", Operator.AT_LEAST, 3),
    ("more than once", Operator.AT_LEAST, 2),
    ("5 or more times", Operator.AT_LEAST, 5),
)
_COUNTED, _DATED, _BY_KIND, _MOST_OF_SPACE = 0.15, 0.5, 0.5, 100
"""How often a count is added, or a time, or a part is drawn by its kind; how many parts a space counts for at most."""

_PLACE = re.compile(r"\{(\w)\.(\w+)\}")
_WITH_TIME = ("said", "denied", "base", "ing", "also", "pp")
_WITH_COUNT = ("said", "also", "pp")
_OF_DEEDS = ("base", "ing", "pp")
"""Forms that take a time or a count behind them, and those that only what people did has."""

_DENIED_BY_WORD = ("never", "neither", "none of", "unless", "except")
_TIMELESS = ("never", "whose T")
_ONE_VERB = ("didn't A or B", "A but not B or C", "not A or B but C", "didn't A or B in T")
"""Wordings whose denied parts share an auxiliary."""

_ONE_PERSON = (
    *("not A unless B", "as well as those who B", "along with those who B", "except B, A", "B out of those who A"),
    *("A. Drop B", "out of", "none of", "any of", "at least one of", "if they A and B"),
)
"""Wordings with an "anyone who" or "did", which go with what people did alone: "anyone who have" is no English."""

_TAKES_DENIALS = ("A and B", "A and who B", "A, B and C", "A or B", "A who also B")


@dataclass(frozen=True)
class Composition:
    """A prompt, the queries that it may mean, and what it was made of."""

    id: str
    connector: str
    kinds: tuple[str, ...]
    space: str
    prompt: str
    accept: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass
class Bench:
    """The parts of some cases, and what the parser makes of prompts over their spaces."""

    parts: Mapping[str, Sequence[Part]]
    spaces: Mapping[str, Space]
    _generators: dict[str, Generator] = field(default_factory=dict)
    _alone: dict[tuple[Part, str], bool] = field(default_factory=dict)

    @classmethod
    def over(cls, folder: Path, *names: str) -> Bench:
        """The parts of the cases of a folder, or of some of its spaces."""
        files = [folder / "cases" / f"{name}.jsonl" for name in names] or [folder / "cases"]
        cases = [case for case in read_cases(files_of(files)) if case.prompt.audience_type is AudienceType.USERS]
        found: dict[str, list[Part]] = {}
        for part in parts_of((case.prompt.space, case.prompt.id, case.prompt.text, case.accept) for case in cases):
            found.setdefault(part.space, []).append(part)
        return cls(found, read_spaces(found, folder / "spaces"))

    def compositions(self, connector: str, random: Random, count: int) -> Iterator[Composition]:
        """Some prompts of a wording over random parts, each of one space."""
        spaces = sorted(self.parts)
        weights = [min(len(self.parts[space]), _MOST_OF_SPACE) for space in spaces]
        made: set[str] = set()
        for _ in range(count * _TRIES):
            if len(made) == count:
                return
            space = random.choices(spaces, weights)[0]
            item = self._composed(space, connector, random, f"{connector}-{len(made)}")
            if item is not None and item.prompt not in made:
                made.add(item.prompt)
                yield item

    def judged(self, item: Composition) -> Outcome:
        """The verdict on the answer to a composition."""
        return self._judged(item.id, item.space, item.prompt, item.accept)

    def _composed(self, space: str, connector: str, random: Random, name: str) -> Composition | None:
        wording = (TIMED.get(connector) or _CONNECTORS[connector])[0]
        forms = dict(_PLACE.findall(wording))
        said = _drawn(self.parts[space], forms, connector, random)
        if said is None:
            return None
        order = [said[letter] for letter in sorted(said)]
        if not all(self._is_right_alone(said[letter], form) for letter, form in forms.items()):
            return None
        time = random.choice(sorted(_TIMES))
        if connector in TIMED:
            _, tree, place = TIMED[connector]
            golds = place(order[0], order[1], _TIMES[time], tree) if all(part.is_event for part in order) else ()
        else:
            said, meant = _dated(said, forms, connector, random)
            golds = _CONNECTORS[connector][1](*[meant[letter] for letter in sorted(meant)])
        prompt = wording.format(
            s=random.choice(_SUBJECTS if any(part.is_plural for part in order) else (*_SUBJECTS, *_SINGULAR)),
            r=random.choice(_SUBJECTS),
            n=random.choice(_NOUNS),
            t=time,
            T=f"{time[0].upper()}{time[1:]}",
            **said,
        )
        if not SHORTEST <= len(prompt) <= LONGEST or not golds:
            return None
        kinds, sources = tuple(part.kind for part in order), tuple(part.source for part in order)
        return Composition(name, connector, kinds, space, prompt, _printed(golds), sources)

    def _is_right_alone(self, part: Part, form: str) -> bool:
        """Whether a part is answered right alone, said as in one of its forms."""
        alone = {"base": "denied", "ing": "denied", "also": "said", "pp": "said", "state": "said"}
        key = part, {**alone, "state_denied": "denied"}.get(form, form)
        if key not in self._alone:
            self._alone[key] = self._judged_alone(*key)
        return self._alone[key] and (form not in ("base", "ing") or self._is_right_alone(part, "said"))

    def _judged_alone(self, part: Part, form: str) -> bool:
        opening = {"noun": "People", "whose": "People whose"}.get(form, "People who")
        prompt = f"{opening} {getattr(part, form)}"
        accept = _printed(part.denials if form == "denied" else part.golds)
        return len(prompt) >= SHORTEST and self._judged(part.source, part.space, prompt, accept).is_right

    def _judged(self, name: str, space: str, text: str, accept: tuple[str, ...]) -> Outcome:
        prompt = Prompt(id=name, space=space, audience_type=AudienceType.USERS, text=text)
        case = Case(prompt=prompt, accept=accept, refusal=None, tags=())
        return judge(case, answer(prompt, self._generated), self.spaces[space], now=NOW)

    def _generated(self, prompt: Prompt) -> Generation:
        generator = self._generators.get(prompt.space)
        if generator is None:
            generator = self._generators[prompt.space] = Generator(self.spaces[prompt.space], now=NOW)
        return generator.generate(prompt.text)


def _printed(golds: Golds) -> tuple[str, ...]:
    found = dict.fromkeys(print_query(Definition(AudienceType.USERS, gold)) for gold in golds)
    return tuple(found)[: 2 * MOST]


def _drawn(parts: Sequence[Part], forms: Mapping[str, str], connector: str, random: Random) -> dict[str, Part] | None:
    """A part for each place of a wording, no two about the same event or trait; some with a count."""
    chosen: dict[str, Part] = {}
    for letter, form in forms.items():
        used = {name for part in chosen.values() for name in part.names}
        fitting = [part for part in parts if _fits(part, form, connector) and used.isdisjoint(part.names)]
        if not fitting:
            return None
        # There are many more deeds than states.
        kinds = sorted({part.kind for part in fitting})
        kind = random.choice(kinds) if random.random() < _BY_KIND else random.choice(fitting).kind
        part = random.choice([part for part in fitting if part.kind == kind])
        is_countable = form in _WITH_COUNT and part.kind == "deed" and part.is_plain
        if is_countable and not connector.startswith(_DENIED_BY_WORD) and random.random() < _COUNTED:
            part = part.counted(*random.choice(_COUNTS))
        chosen[letter] = part
    return chosen


def _fits(part: Part, form: str, connector: str) -> bool:
    """Whether a part can be said in a form, and goes with the other words of a wording."""
    if not getattr(part, form):
        return False
    if part.kind == "denial":
        return connector in _TAKES_DENIALS
    takes_deeds = form in _OF_DEEDS or connector in (*_ONE_VERB, *_ONE_PERSON) or "never" in connector
    return part.kind == "deed" or not takes_deeds


def _dated(
    said: Mapping[str, Part], forms: Mapping[str, str], connector: str, random: Random
) -> tuple[dict[str, Part], dict[str, Part]]:
    """The parts, all that happened with a time of its own or none of it, as they are said and as they are meant."""
    spoken, meant = dict(said), dict(said)
    if any(word in connector for word in _TIMELESS) or random.random() >= _DATED:
        return spoken, meant
    for letter, part in said.items():
        if part.is_event and forms[letter] in _WITH_TIME:
            time = random.choice(sorted(_TIMES))
            changed = {name: f"{getattr(part, name)} {time}" for name in _WITH_TIME if getattr(part, name)}
            spoken[letter], meant[letter] = replace(part, **changed), part.within(_TIMES[time])  # type: ignore[arg-type]
    return spoken, meant
