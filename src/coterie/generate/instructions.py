"""What an instruction asks to do with a definition, read from its closed-class words alone.

An instruction is one or more commands ("make it 60 days and drop the country filter"). Each is an act and the words that
it is about; what those words mean in a definition is for `generate.refine` to find out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coterie.core.text import Span
from coterie.generate.mentions import UNIT_NOUNS, WINDOW_NOUNS
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind


class Act(StrEnum):
    """What is to be done."""

    NARROW = "narrow"  # add a condition that has to hold too
    WIDEN = "widen"  # let in those who satisfy another condition
    JOIN = "join"  # add people, which may mean either
    EXCLUDE = "exclude"  # add that a condition must not hold
    REMOVE = "remove"  # take out conditions
    UNTIME = "untime"  # take out the time filter of conditions
    SET = "set"  # change a time, a number or a value
    NEGATE = "negate"
    ANY = "any"  # OR instead of AND
    ALL = "all"  # AND instead of OR


@dataclass(frozen=True)
class Command:
    """One act. `span` covers the command; `new` what is put in; `targets` the phrases that say where, all of which must
    fit. `bare` says that no word named the act: it was told from the form of the rest."""

    act: Act
    span: Span
    new: Span | None = None
    targets: tuple[Span, ...] = ()
    bare: bool = False


_POLITE = Phrases(
    [
        ("please", 0),
        ("(can|could|would|will) you [please]", 0),
        ("(i|we) (want|need|wish) (you|it|this) to", 0),
        ("(i|we) (want|need) to", 0),
        ("(i|we) would like [you] to", 0),
        ("(ok|okay|now|actually|well|great|thanks|hmm|perfect|good|nice|cool|sorry|oh)", 0),
        ("let us", 0),
        ("(next|then|finally)", 0),
        ("(,|.|!|;|:|-)", 0),
    ]
)
_LEADS = Phrases([("(and|but|also|then|plus|so)", 0), ("(and|but|then) (also|then|now)", 0)])

_REMOVE = Phrases(
    [
        ("(remove|delete|drop|discard|ditch|erase|strip|clear|scrap|eliminate|lose|undo) [out|off|away] [all|both] [of]", 0),
        ("(take|throw|cut|strip) (out|away|off)", 0),
        ("get rid of", 0),
        ("(do|does|should|shall|must|need) not [need|have] [to] (need|require|check|test|use|consider)", 0),
        ("do not (limit|restrict|filter) [it] [by|to|on]", 0),
        ("no longer (need|require|check|test|use)", 0),
        ("(stop|quit) (checking|requiring|testing|using|filtering) [by|on|for]", 0),
        ("forget [about]", 0),
        ("never mind", 0),
    ]
)
_SOFT_REMOVE = Phrases([("(without|ignore|ignoring|skip|no|omit|disregard|disregarding)", 0), ("leave out", 0), ("no more", 0)])
"""Said of conditions too: "without the window on orders". Of people they exclude."""

_EXCLUDE = Phrases(
    [
        ("(exclude|excluding|except|omit|minus|skip|bar|excepting)", 0),
        ("(except|save) for", 0),
        ("but not", 0),
        ("not including", 0),
        ("(leave|leaving|filter|filtering|rule|keep|take|cut|throw|sort|weed) out", 0),
        ("(other than|apart from|aside from)", 0),
        ("(without|not|no)", 0),
    ]
)
_WIDEN = Phrases(
    [
        ("or [else] [also]", 0),
        ("[or] alternatively", 0),
        ("[also|but also] (include|includes|including|allow|accept|permit)", 0),
        ("[also] (let|bring|take) in", 0),
        ("(widen|broaden|extend|expand|open) [it|this|the audience|that] [up] to [also] [include|cover]", 0),
    ]
)
_NARROW = Phrases(
    [
        ("[also] (limit|restrict|narrow|confine|reduce|filter|cut|trim|whittle) [it|this|them|that|the audience|the list] [down|further] to [only|just]", 0),
        ("[also] filter (for|by|on)", 0),
        ("(keep|include|show|want|take|have) (only|just) [the]", 0),
        ("(only|just) (keep|include|show|want|take) [the]", 0),
        ("only if", 0),
        ("(only|just)", 0),
        ("[also] (require|requiring|demand|ensure|check) [that]", 0),
        ("[also] (add|put|append|insert|include) [in] (a|an|the|another|one more) [new|further|extra|second] (condition|filter|rule|requirement|criterion|clause|restriction) [that|for|on|of|by|:|saying] [:]", 0),
        ("[and] [also] they (must|should|need to|have to|ought to) [also]", 0),
        ("(must|should|need to|have to) [also]", 0),
    ]
)
_JOIN = Phrases([("[and] (also|additionally|plus)", 0), ("(and|add|plus|append) [also|in|on]", 0), ("[and] as well [as]", 0)])
_TOO = Phrases([("(too|also)", 0), ("as well", 0)])

_SET = Phrases(
    [
        (
            "(make|set|change|put|use|try|raise|lower|increase|decrease|reduce|bump|extend|shorten|lengthen|widen|narrow|tighten|loosen|"
            "relax|expand|adjust|update|modify|switch|limit|go|move|turn|convert|edit|have|let|cut|push|stretch|cap|take) [up|down|out|back]",
            0,
        ),
        ("(it|that|this) (should|must|has to|needs to|ought to|can) (be|say|read)", 0),
        ("(should|must) be", 0),
    ]
)
_SWAP = Phrases([("(replace|substitute|swap|exchange|trade)", 0)])
_SWAP_LINKS = frozenset({"with", "by", "for"})
_INSTEAD_OF = Phrases([("instead of", 0), ("rather than", 0), ("in (place|lieu) of", 0)])
_NEGATE = Phrases(
    [
        ("(negate|invert|flip|reverse|toggle|oppose) [the (meaning|sense|logic) of]", 0),
        ("[do|use|take|make|want|i want|we want|give me] [it] [just|exactly] the [exact] (opposite|reverse|inverse|contrary|negation|converse|other way round|other way around|complement) [of|for|on|with|in|from]", 0),
        ("(opposite|vice versa|the other way (round|around))", 0),
    ]
)
_SUBJECTS = frozenset(
    "people users customers profiles shoppers members folks contacts visitors everyone everybody anyone anybody accounts companies "
    "those them persons clients buyers subscribers user customer person someone somebody whoever guests organisations organizations".split()
)
_STARTS = Phrases(
    [
        ("(make|set|change|update|adjust|use|keep|put|turn|switch|limit|restrict) (it|that|this|the|them|both|all|only|just)", 0),
        ("(remove|delete|drop|replace|swap|negate|flip|invert|reverse|exclude|extend|shorten|raise|lower|increase|decrease|reduce|add|require|include)", 0),
        ("get rid of", 0),
        ("(take|leave|filter) out", 0),
        ("(do not|no longer) (require|need|check|limit|restrict)", 0),
    ]
)
"""What begins another command after "and" or a comma."""

_JUNCTION_WORDS = frozenset(
    "either any one some or and instead of these those them the two three four conditions condition is are be will would should can "
    "could enough do does suffice suffices sufficient ok okay fine good match matches matching must need needs required to hold holds true "
    "apply applies at least only just rather than not it also they have has meet meets meeting satisfy satisfies satisfied met who join "
    "joined with using use if both all every each everything that people , . ! rules criteria filters requirements combine combined "
    "together make them single on its own by itself same time a an users customers fulfilled fulfil fulfill".split()
)
_ANY_WORDS = frozenset({"either", "any", "or"})
_ALL_WORDS = frozenset({"all", "both", "every", "each", "and", "everything"})
_JUNCTION_OBJECTS = frozenset(
    "of these those them conditions condition enough suffice suffices sufficient match matches must hold holds instead required apply both meet "
    "satisfy met rules criteria filters requirements true needs need either satisfied fulfilled do".split()
)
_ENOUGH = Phrases([("(is|are|will be|would be) (enough|sufficient|fine|ok|okay)", 0), ("(suffices|suffice|will do|would do|will suffice)", 0)])
_NEEDED = Phrases([("(must|have to|need to|should) (hold|apply|match|be true|be met)", 0), ("(are|is) (required|needed|necessary)", 0)])
_THE = frozenset({"the", "that", "this", "those", "these", "any", "all", "both", "my", "its", "of", "on", "for"})


def read_commands(text: str, tokens: Sequence[Token]) -> list[Command]:
    """The commands of an instruction in the order they are given; none for a text without words."""
    bounds = _boundaries(tokens)
    commands = []
    for low, high in zip(bounds, [*bounds[1:], len(tokens)], strict=True):
        command = _Reader(tokens, low, high).read()
        if command is not None:
            commands.append(command)
    return commands


def _boundaries(tokens: Sequence[Token]) -> list[int]:
    found = [0]
    for number in range(1, len(tokens)):
        token = tokens[number]
        if token.quoted or number <= found[-1]:
            continue
        after = number
        while after < len(tokens) and (tokens[after].word in ("and", "then", "but", "also", "please", ",", ";", ".")):
            after += 1
        ends = token.text == ";" or (token.text == "." and after > number)
        if after > number and after < len(tokens) and (ends or _STARTS.at(tokens, after)):
            found.append(number)
    return found


@dataclass
class _Reader:
    """Reads the tokens from `low` up to `high` as one command."""

    tokens: Sequence[Token]
    low: int
    high: int

    def __post_init__(self) -> None:
        # Phrases look at tokens to the end, so that a command must not see the next one.
        self.tokens = self.tokens[: self.high]
        while self.low < self.high and self._is_punctuation(self.high - 1):
            self.high -= 1
            self.tokens = self.tokens[: self.high]

    def read(self) -> Command | None:
        junction = self._junction()
        if junction is not None:
            return junction
        self.low = self._skip(_POLITE, self.low)
        bare = self._skip(_POLITE, self._skip(_LEADS, self.low))
        if self.low >= self.high:
            return None
        for reader in (self._two_parts, self._negate, self._remove, self._narrow, self._widen):
            command = reader(self.low) or reader(bare)
            if command is not None:
                return command
        return self._set(bare) or self._exclude(bare) or self._rest()

    # The acts -----------------------------------------------------------------------------------------------------

    def _junction(self) -> Command | None:
        """ "either of these is enough", "all of them", "either the email or the order one is enough"."""
        words = [token.word for token in self.tokens[self.low : self.high]]
        if not words:
            return None
        span = self._span(self.low, self.high)
        triggers = [word for word in words if word in _ANY_WORDS | _ALL_WORDS]
        if set(words) <= _JUNCTION_WORDS and _JUNCTION_OBJECTS.intersection(words):
            if triggers and not (triggers[0] in ("or", "and") and "instead" not in words):
                return Command(Act.ANY if triggers[0] in _ANY_WORDS else Act.ALL, span)
            if not triggers and "one" in words:
                return Command(Act.ANY, span)
        for ending, act, opener in ((_ENOUGH, Act.ANY, "either"), (_NEEDED, Act.ALL, "both")):
            for at in range(self.low + 1, self.high):
                if any(end == self.high for end, _ in ending.at(self.tokens, at)) and opener in words:
                    start = self.low + words.index(opener) + 1
                    cut = next((n for n in range(start, at) if self.tokens[n].word in ("or", "and")), None)
                    if cut is not None and start < cut < at - 1:
                        return Command(act, span, targets=(self._span(start, cut), self._span(cut + 1, at)))
        return None

    def _two_parts(self, low: int) -> Command | None:
        """ "X instead of Y", "replace Y with X", "from Y to X"."""
        for at in range(low, self.high):
            for end, _ in _INSTEAD_OF.at(self.tokens, at):
                if at == low:
                    comma = next((n for n in range(end, self.high) if self.tokens[n].text == ","), None)
                    if comma is None or comma + 1 >= self.high or comma == end:
                        return None
                    return self._setting(comma + 1, self.high, (self._span(end, comma),))
                if end < self.high:
                    return self._setting(self._after_opener(low), at, (self._span(end, self.high),))
        for end, _ in _SWAP.at(self.tokens, low):
            for at in range(end + 1, self.high - 1):
                if self.tokens[at].word in _SWAP_LINKS:
                    return self._setting(at + 1, self.high, (self._span(end, at),))
        arrow = next((n for n in range(low + 1, self.high - 1) if self.tokens[n].text in ("->", "→", "=>")), None)
        if arrow is not None:
            return self._setting(arrow + 1, self.high, (self._span(self._after_opener(low), arrow),))
        return None

    def _negate(self, low: int) -> Command | None:
        for end, _ in _NEGATE.at(self.tokens, low):
            targets = (self._span(end, self.high),) if end < self.high else ()
            return Command(Act.NEGATE, self._span(low, self.high), targets=targets)
        return None

    def _remove(self, low: int) -> Command | None:
        for end, _ in _REMOVE.at(self.tokens, low):
            if end >= self.high:
                return Command(Act.REMOVE, self._span(low, self.high))
            return self._people(low, end) or self._window(low, end) or self._removal(low, end)
        for end, _ in _SOFT_REMOVE.at(self.tokens, low):
            if end >= self.high or self._speaks_of_people(end):
                return None
            if self._names_unit(end):
                return self._window(low, end) or self._removal(low, end)
            return self._window(low, end)
        return None

    def _removal(self, low: int, end: int) -> Command:
        return Command(Act.REMOVE, self._span(low, self.high), targets=(self._span(end, self.high),))

    def _people(self, low: int, end: int) -> Command | None:
        if not self._speaks_of_people(end):
            return None
        return Command(Act.EXCLUDE, self._span(low, self.high), new=self._span(end, self.high))

    def _window(self, low: int, end: int) -> Command | None:
        """ "remove the window on orders", "no time limit": the time filter goes, the condition stays."""
        words = [token.word for token in self.tokens[end : self.high]]
        nouns = [number for number, word in enumerate(words) if word in WINDOW_NOUNS]
        if not nouns or (len(nouns) == 1 and words[nouns[0]] in ("limit", "date", "times", "range", "time")):
            return None
        last = end + nouns[-1]
        if last + 1 < self.high and self.tokens[last + 1].word in UNIT_NOUNS and words[nouns[-1]] != "time":
            return None
        rest = [(end, end + nouns[0]), (last + 1, self.high)]
        targets = tuple(self._span(a, b) for a, b in rest if b > a)
        return Command(Act.UNTIME, self._span(low, self.high), targets=targets)

    def _narrow(self, low: int) -> Command | None:
        for end, _ in _NARROW.at(self.tokens, low):
            if end < self.high:
                return Command(Act.NARROW, self._span(low, self.high), new=self._span(end, self.high))
        return None

    def _widen(self, low: int) -> Command | None:
        for end, _ in _WIDEN.at(self.tokens, low):
            if end < self.high and not self._is_time(end):
                return Command(Act.WIDEN, self._span(low, self.high), new=self._span(end, self.high))
        return None

    def _set(self, low: int) -> Command | None:
        instead = next((n for n in (low, self.high - 1) if self.tokens[n].word == "instead"), None)
        if instead is not None and self.high - low > 1:
            start, stop = (low + 1, self.high) if instead == low else (low, self.high - 1)
            start = self._skip(_POLITE, start)
            found = self._set_to(start, stop)
            return found or self._setting(self._after_opener(start), stop, ())
        if any(end < self.high for end, _ in _SET.at(self.tokens, low)):
            return self._set_to(low, self.high) or self._setting(self._after_opener(low), self.high, ())
        return None

    def _set_to(self, low: int, high: int) -> Command | None:
        """ "change the country [from US] to Canada": what stands before "to" says where."""
        if not any(end < high for end, _ in _SET.at(self.tokens, low)):
            return None
        start = self._after_opener(low)
        link = next((n for n in range(high - 2, start - 1, -1) if self.tokens[n].word in ("to", "as", "into")), None)
        if link is None:
            return None
        source = next((n for n in range(start, link) if self.tokens[n].word == "from"), None)
        parts = [(start, link)] if source is None else [(start, source), (source + 1, link)]
        return self._setting(link + 1, high, tuple(self._span(a, b) for a, b in parts if b > a))

    def _exclude(self, low: int) -> Command | None:
        for end, _ in _EXCLUDE.at(self.tokens, low):
            if end < self.high:
                return Command(Act.EXCLUDE, self._span(low, self.high), new=self._span(end, self.high))
        return None

    def _rest(self) -> Command:
        """A condition by itself, or with "and" or "also" before it, which for people may let them in as well."""
        span = self._span(self.low, self.high)
        for end, _ in _JOIN.at(self.tokens, self.low):
            if end >= self.high:
                continue
            end = self._skip(_POLITE, end)  # noqa: PLW2901
            for beyond, _ in _EXCLUDE.at(self.tokens, end):
                if beyond < self.high:
                    return Command(Act.EXCLUDE, span, new=self._span(beyond, self.high))
            if self.tokens[self.low].word == "and" and self.tokens[end].word in ("who", "whose", "with", "that", "which"):
                return Command(Act.NARROW, span, new=self._span(end, self.high))
            act = Act.JOIN if self._speaks_of_people(end) else Act.NARROW
            return Command(act, span, new=self._span(end, self.high))
        for at in range(max(self.low + 1, self.high - 2), self.high):
            if any(end == self.high for end, _ in _TOO.at(self.tokens, at)):
                return Command(Act.JOIN, span, new=self._span(self.low, at))
        return Command(Act.NARROW, span, new=span, bare=True)

    # Places -------------------------------------------------------------------------------------------------------

    def _setting(self, low: int, high: int, targets: tuple[Span, ...]) -> Command | None:
        if low >= high:
            return None
        return Command(Act.SET, self._span(self.low, self.high), new=self._span(low, high), targets=targets)

    def _after_opener(self, low: int) -> int:
        """Past "make it", "use", "change that"."""
        for end, _ in _SET.at(self.tokens, low):
            if end >= self.high:
                continue
            if self.tokens[end].word in ("it", "that", "this", "them", "both") and end + 1 < self.high:
                end += 1  # noqa: PLW2901
                if self.tokens[end].word in ("be", "to", "into", "up", "down") and end + 1 < self.high:
                    return end + 1
            return end
        return low

    def _skip(self, phrases: Phrases[int], low: int) -> int:
        while low < self.high:
            ends = [end for end, _ in phrases.at(self.tokens, low) if end < self.high]
            if not ends:
                return low
            low = max(ends)
        return low

    def _speaks_of_people(self, low: int) -> bool:
        return any(self.tokens[n].word in _SUBJECTS for n in range(low, min(low + 3, self.high)) if self._only_small(low, n))

    def _only_small(self, low: int, high: int) -> bool:
        small = _THE | {"only", "just", "in", "out", "a", "an", "also"}
        return all(self.tokens[n].word in small for n in range(low, high))

    def _names_unit(self, low: int) -> bool:
        return any(self.tokens[n].word in UNIT_NOUNS - {"one", "ones", "part", "parts", "line", "lines"} for n in range(low, self.high))

    def _is_time(self, low: int) -> bool:
        return self.tokens[low].kind is TokenKind.NUMBER

    def _is_punctuation(self, number: int) -> bool:
        return self.tokens[number].kind is TokenKind.PUNCTUATION and not self.tokens[number].quoted

    def _span(self, low: int, high: int) -> Span:
        return self.tokens[low].span.join(self.tokens[high - 1].span)


def words_between(tokens: Sequence[Token], span: Span) -> Iterator[int]:
    """The numbers of the tokens inside a span."""
    return (token.index for token in tokens if span.start <= token.span.start and token.span.end <= span.end)
