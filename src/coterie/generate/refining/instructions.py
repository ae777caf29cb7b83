"""What an instruction asks to do with a definition, read from its closed-class words alone.

An instruction is one or more commands ("make it 60 days and drop the country filter"). Each is an act and the words
that it is about; what those mean in a definition is for others to find out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coterie.generate.refining import wordings
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.reader import Reader
from coterie.nlu.tokens import Token, TokenKind

_CONNECTORS = frozenset({"and", "then", "but", ",", ";", "."})
_JOINERS = frozenset({"and", ","})
_PARTING = frozenset({"and", ",", ";"})
_MOST_PARTS = 6
_PLACING = frozenset({"for", "regarding", "in"})
"""What a command may open with that says where: "for the deposits, look at the last 90 days"."""

_LONGEST_OBJECT = 5
_BECAUSE = frozenset({"because", "since", "as", "who", "which", "if"})

_NEAR = 3
"""How many words into a phrase its subject may stand: "all of those people"."""


def read_commands(tokens: Sequence[Token]) -> list[Command]:
    """The commands of an instruction in the order they are given; none for a text without words."""
    objected = _objection(tokens)
    if objected is not None:
        return objected
    bounds = _boundaries(tokens)
    commands = []
    for low, high in zip(bounds, [*bounds[1:], len(tokens)], strict=True):
        several = _swaps(tokens, low, high)
        if not several and low > 0 and _keeps(tokens[low:high]):
            continue
        command = None if several else Reader(tokens, low, high).read()
        commands += several if command is None else [command]
    return commands


def _keeps(tokens: Sequence[Token]) -> bool:
    """Whether words behind a command say that something else is to stay: "keep the tickets at 14 days"."""
    said = [token.word for token in tokens if token.word not in _CONNECTORS]
    return said[:1] in (["keep"], ["leave"]) and not wordings.STAYING.isdisjoint(said)


def read_parts(tokens: Sequence[Token]) -> list[Command]:
    """The commands of an instruction that is a list of changes: "staging, last 14 days, at least twice".

    Each comma and "and" begins another one. None where there is nothing to part, or too much.
    """
    bounds = sorted({*_boundaries(tokens), *_cuts(tokens)})
    if not 1 < len(bounds) <= _MOST_PARTS:
        return []
    commands = []
    for low, high in zip(bounds, [*bounds[1:], len(tokens)], strict=True):
        start = next((n for n in range(low, high) if tokens[n].word not in _CONNECTORS or tokens[n].quoted), high)
        command = Reader(tokens, start, high).read() if start < high else None
        if command is not None and command.act is Act.ANY and command.otherwise is not None:
            command = command.otherwise  # "Bonn or Lyon" rather are two values here than two conditions
        commands += [] if command is None else [command]
    return commands


def _cuts(tokens: Sequence[Token]) -> Iterator[int]:
    """Where a part of a list may begin: behind a comma or an "and" that stands between no two numbers."""
    for number in range(1, len(tokens) - 1):
        token = tokens[number]
        if token.word not in _PARTING or token.quoted:
            continue
        around = (tokens[number - 1].kind, tokens[number + 1].kind)
        ranges = "between" in (tokens[n].word for n in range(max(0, number - _NEAR - 1), number))
        if around != (TokenKind.NUMBER, TokenKind.NUMBER) and not ranges:
            yield number


def _objection(tokens: Sequence[Token]) -> list[Command] | None:
    """The commands behind "30 days is too short", which says where they belong; None if nothing is said so."""
    found = (
        (at, end)
        for at in range(1, min(_LONGEST_OBJECT, len(tokens) - 1))
        for end, _ in wordings.OBJECTION.at(tokens, at)
        if end < len(tokens)
    )
    at, end = next(found, (0, 0))
    if not _BECAUSE.isdisjoint(token.word for token in tokens[:at]):
        return None
    while end and end < len(tokens) and (tokens[end].word in _CONNECTORS or tokens[end].word in ("so", "-", ":", "!")):
        end += 1
    if not end or end >= len(tokens):
        return None
    low = Reader(tokens, 0, at).after_polite()
    commands = read_commands(tokens[end:])
    if low >= at or len(commands) != 1 or not _names_something(tokens, low, at):
        return commands or None
    command = commands[0]
    if command.act is Act.NARROW and command.bare:
        command = replace(command, act=Act.SET)
    if command.act is not Act.SET or command.targets:
        return commands
    placed = replace(command, targets=(tokens[low].span.join(tokens[at - 1].span),), otherwise=command)
    return [placed]


def _names_something(tokens: Sequence[Token], low: int, high: int) -> bool:
    return any(tokens[n].word not in wordings.PRONOUNS | {"those", "these", "is", "the"} for n in range(low, high))


def _swaps(tokens: Sequence[Token], low: int, high: int) -> list[Command]:
    """Several exchanges under one verb: "switch pizza for sushi and 500 for 900"; none unless all parts are such."""
    verb = next((end for end, _ in (*wordings.SWAP.at(tokens, low), *wordings.SET.at(tokens, low)) if end < high), low)
    joiners = [n for n in range(verb + 1, high - 1) if tokens[n].word in _JOINERS and not tokens[n].quoted]
    if verb == low or not joiners:
        return []
    parts = [(a, b) for a, b in zip([verb, *(n + 1 for n in joiners)], [*joiners, high], strict=True) if a < b]
    links = wordings.SWAP_LINKS | wordings.SET_LINKS
    if not all(any(tokens[n].word in links for n in range(a + 1, b - 1)) for a, b in parts):
        return []
    opening = tuple(tokens[low:verb])
    read = [Reader((*opening, *tokens[a:b]), 0, len(opening) + b - a).read() for a, b in parts]
    found = [command for command in read if command is not None and command.act is Act.SET and command.targets]
    return found if len(found) == len(parts) else []


def takes_back(tokens: Sequence[Token]) -> bool:
    """Whether an instruction asks for an earlier change to be taken back, and for nothing else: "undo that"."""
    said = {token.word for token in tokens if token.kind is not TokenKind.PUNCTUATION}
    return not said.isdisjoint(wordings.TAKING_BACK) and said <= wordings.TAKING_BACK | wordings.ABOUT_CHANGES


def asks_for_a_deed(tokens: Sequence[Token]) -> bool:
    """Whether something else than a change is asked for: "send them a coupon", "which of them will come back?"."""
    said = [token.word for token in tokens[Reader(tokens, 0, len(tokens)).after_polite() :]]
    asked = said[-1:] == ["?"] and said[0] in wordings.ASKING and wordings.SUBJECTS.isdisjoint(said[1:2])
    return asked or (len(said) > 1 and said[0] in wordings.DEEDS and said[1] in wordings.DONE_TO)


def _boundaries(tokens: Sequence[Token]) -> list[int]:
    found = [0]
    for number in range(1, len(tokens)):
        token = tokens[number]
        if token.quoted or number <= found[-1] or (token.text == "," and tokens[found[-1]].word in _PLACING):
            continue
        after = number
        if token.word not in _CONNECTORS:
            continue
        while after < len(tokens) and (tokens[after].word in _CONNECTORS or tokens[after].word in ("also", "please")):
            after += 1
        ends = token.text == ";" or (token.text == "." and after > number)
        swaps = _is_time(tokens[found[-1] : number]) and any(token.word == "instead" for token in tokens[after:])
        if after > number and after < len(tokens) and (ends or swaps or wordings.STARTS.at(tokens, after)):
            found.append(number)
    return found


def _is_time(tokens: Sequence[Token]) -> bool:
    """Whether some words are a time and nothing else: "60 days", "make it the last 2 weeks"."""
    rest = [token for token in tokens if token.kind is not TokenKind.NUMBER and token.word not in wordings.TIME_WORDS]
    return bool(tokens) and not rest
