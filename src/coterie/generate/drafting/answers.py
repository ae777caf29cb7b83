"""What an answer says, as definitions: the audience, or the readings of a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coterie.generate.drafting.decode import Decoder, Place
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.reading import MOST_OPTIONS, FlatAnswer, FlatGroup, Reader
from coterie.generate.drafting.words import Outcome
from coterie.language.ast import Definition
from coterie.nlu.conditions import Plan


@dataclass(frozen=True)
class DecodedReading:
    """A definition whose nodes' spans begin with the numbers of their places in the answer."""

    definition: Definition
    places: tuple[Place, ...]


def read_answer(output: object) -> tuple[FlatAnswer, tuple[str, ...]]:
    """An answer as data, and what is wrong with it."""
    reader = Reader()
    answer = reader.answer(output)
    return answer, tuple(reader.complaints)


def readings_of(answer: FlatAnswer, names: Names, plan: Plan) -> tuple[tuple[DecodedReading, ...], tuple[str, ...]]:
    """The definitions of an answer in the order of their options, and what is wrong with them."""
    complaints: list[str] = []
    readings: list[DecodedReading] = []
    options = _by_option(answer.groups)
    if answer.outcome is Outcome.AUDIENCE and len(options) > 1:
        return (), ("groups: an audience has one option only; put every group in option 1, or ask a question",)
    if answer.outcome is Outcome.QUESTION and not 1 < len(options) <= MOST_OPTIONS:
        return (), (f"groups: a question needs from 2 to {MOST_OPTIONS} options, and there are {len(options)}",)
    for groups in options.values() or [[]]:
        decoder = Decoder(names, plan)
        condition = decoder.reading(groups)
        complaints += decoder.complaints
        if condition is not None:
            readings.append(DecodedReading(Definition(names.audience_type, condition), tuple(decoder.places)))
    return tuple(readings), tuple(complaints)


def _by_option(groups: Sequence[FlatGroup]) -> Mapping[int, list[tuple[int, FlatGroup]]]:
    found: dict[int, list[tuple[int, FlatGroup]]] = {}
    for number, group in enumerate(groups, 1):
        found.setdefault(group.option, []).append((number, group))
    return dict(sorted(found.items()))
