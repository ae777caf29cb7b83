"""How right the generator is on a space for which it was given no words: `scripts/leave_one_out.py [FOLDER …]`.

For each space of the first folder it is asked that space's prompts twice: with the whole lexicon, and with only what
the prompts and the names of all the *other* spaces (of every folder) touch: phrases of concepts, patterns of names,
words of synonym sets and ways to say values that nothing but this space has a use for are withheld, whoever wrote them
and for whatever reason. That is at least what was added for the space. Prints both, space by space.

Not withheld are code and weights set by hand: a wording that was mended as grammar stays mended. First sights
(`docs/accuracy.md`) tell of that.
"""

from __future__ import annotations

import argparse
import multiprocessing
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple

from coterie.evals.cases import Case, files_of, read_cases, read_spaces
from coterie.evals.runner import NOW, run
from coterie.generate.pipeline import Generator
from coterie.nlu import concepts, linking, namedthings
from coterie.nlu.lexicon import ValueSense, lookup
from coterie.nlu.tokens import Token

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT.parent / "shared" / "evals", ROOT / "evals" / "open")
ENOUGH = 2
"""How many spaces have to touch a piece of the lexicon so that each of them has another one that does."""

Piece = tuple[Hashable, ...]
"""A piece of the lexicon: a kind of table, and what is said."""

Row = tuple[tuple[object, ...], ...]
Patterns = Callable[[str], Sequence[lookup.NamePattern]]


class Work(NamedTuple):
    """A space to be asked: its name, the folder of the spaces, its cases, and what may be used of the lexicon."""

    space: str
    folder: Path
    cases: tuple[Case, ...]
    allowed: frozenset[Piece] | None = None


class Result(NamedTuple):
    """How many cases are right, how many there are, and what was touched of the lexicon."""

    space: str
    right: int
    cases: int
    touched: frozenset[Piece]


class _Gate:
    """Notes what is touched of the lexicon, and shuts out what isn't allowed."""

    def __init__(self, allowed: frozenset[Piece] | None) -> None:
        self.allowed = allowed  # None: all
        self.touched: set[Piece] = set()

    def lets(self, piece: Piece) -> bool:
        return self.allowed is None or piece in self.allowed

    def install(self) -> None:
        """Stand before the tables of the lexicon; for a process that does nothing else."""
        self._before_phrases()
        self._before_names()
        self._before_words()
        self._before_values()

    def _before_phrases(self) -> None:
        plain = lookup.sayings_within

        def sayings_within(word: str, said: AbstractSet[str]) -> Sequence[lookup.Saying]:
            found = [saying for saying in plain(word, said) if self.lets(("phrase", saying.words))]
            self.touched.update(("phrase", saying.words) for saying in found if len(saying.words) == 1)
            return found

        lookup.sayings_within = sayings_within
        for module, name in ((linking, "match_phrase"), (linking, "match_split"), (namedthings, "match_phrase")):
            setattr(module, name, self._noting(getattr(module, name)))

    def _noting(self, matcher: Callable[..., int]) -> Callable[..., int]:
        def matching(words: tuple[str, ...], *others: object) -> int:
            mask = matcher(words, *others)
            if mask:
                self.touched.add(("phrase", words))
            return mask

        return matching

    def _before_names(self) -> None:
        plain, tables = concepts._concepts_of, {}  # noqa: SLF001 - there is no other place that sees a name and its patterns
        for name in ("event_names", "field_names"):
            tables[name] = getattr(lookup, name)

            def allowed(word: str, name: str = name) -> tuple[lookup.NamePattern, ...]:
                return tuple(row for row in tables[name](word) if self.lets((name, row[0], row[2])))

            setattr(lookup, name, allowed)

        def concepts_of(
            words: concepts.NameWords, weights: Sequence[float], patterns: Patterns, *others: object
        ) -> dict[str, float]:
            said = {form for options in words for form in options}
            kind = "event_names" if patterns is lookup.event_names else "field_names"
            for word in said:
                self.touched.update((kind, row[0], row[2]) for row in patterns(word) if row[0] <= said)
            return plain(words, weights, patterns, *others)

        concepts._concepts_of = concepts_of  # noqa: SLF001

    def _before_words(self) -> None:
        gate, whole = self, concepts.concepts()

        class Words(dict[str, Row]):
            def get(self, word: str, default: Row = ()) -> Row:
                if word not in self or not gate.lets(("word", word)):
                    return default
                gate.touched.add(("word", word))
                return self[word]

        object.__setattr__(whole, "synsets", Words(whole.synsets))
        object.__setattr__(whole, "compounds", Words(whole.compounds))

    def _before_values(self) -> None:
        plain = linking.senses_at

        def senses_at(
            tokens: Sequence[Token], forms: Sequence[AbstractSet[str]], folded: Sequence[str], start: int
        ) -> Iterator[tuple[int, ValueSense, str, bool]]:
            for end, sense, family, is_loose in plain(tokens, forms, folded, start):
                piece = ("value", family, sense.id, tuple(folded[start:end]))
                if self.lets(piece):
                    self.touched.add(piece)
                    yield end, sense, family, is_loose

        linking.senses_at = senses_at


def ask(work: Work) -> Result:
    """Ask the prompts of a space; in a process of its own, since what was looked up once is kept."""
    gate = _Gate(work.allowed)
    gate.install()
    space = read_spaces([work.space], work.folder)[work.space]
    generator = Generator(space, now=NOW)
    outcomes = run(work.cases, {work.space: space}, lambda p: generator.generate(p.text, audience_type=p.audience_type))
    right = sum(outcome.is_right for outcome in outcomes)
    return Result(work.space, right, len(work.cases), frozenset(gate.touched))


def works_of(folder: Path) -> Iterator[Work]:
    """A folder's spaces with their cases."""
    where = folder / "cases" if (folder / "cases").is_dir() else folder / "dev"
    cases = read_cases(files_of([where]))
    for name in sorted({case.prompt.space for case in cases}):
        yield Work(name, folder / "spaces", tuple(case for case in cases if case.prompt.space == name))


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*", default=FOLDERS)
    parser.add_argument("--all", action="store_true", help="leave out the spaces of every folder, one at a time")
    asked = parser.parse_args()
    works = [list(works_of(folder)) for folder in asked.folders]
    every = [work for group in works for work in group]
    pool = multiprocessing.get_context("fork").Pool(maxtasksperchild=1)
    whole = {result.space: result for result in pool.imap_unordered(ask, every)}
    uses = Counter(piece for result in whole.values() for piece in result.touched)
    shared = frozenset(piece for piece, count in uses.items() if count >= ENOUGH)
    once = frozenset(uses) - shared
    chosen = every if asked.all else works[0]
    left = [work._replace(allowed=shared | (once - whole[work.space].touched)) for work in chosen]
    totals = [0, 0, 0]
    for without in pool.imap(ask, left):
        plain = whole[without.space]
        alone = sum(piece in once for piece in plain.touched)
        print(f"{plain.right:6} {without.right:6} of {plain.cases:<6} {alone:6} pieces withheld  {without.space}")
        totals = [total + each for total, each in zip(totals, (plain.right, without.right, plain.cases), strict=True)]
    right, held, count = totals
    print(f"{right:6} {held:6} of {count:<6} with the whole lexicon {right / count:.1%}, without {held / count:.1%}")


if __name__ == "__main__":
    main()
