"""The last accepted result of a set of cases: what later runs are compared with, kept beside the cases.

`accepted.json` says of each case whether it was right, with a digest of the case, so that a case that was changed is
compared with nothing. Of a set that nobody may look at case by case it holds the totals alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.evals.cases import Case
from coterie.evals.outcomes import Outcome
from coterie.evals.runner import Comparison

FILE = "accepted.json"
OF_FOLLOW_UPS = "accepted_follow_ups.json"


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """An accepted result. `rights` has, by case id, whether it was right; `digests` the case as it was then."""

    right: int
    cases: int
    rights: Mapping[str, bool]
    digests: Mapping[str, str]

    @property
    def is_total(self) -> bool:
        """Whether it says nothing of single cases."""
        return not self.rights and self.cases > 0

    def compare(self, outcomes: Sequence[Outcome]) -> Comparison:
        """What was lost and won since; of totals, how many, without saying which."""
        if self.is_total:
            right = sum(item.is_right for item in outcomes)
            if len(outcomes) != self.cases:
                return Comparison(common=0, lost=(), won=())
            lost, won = max(self.right - right, 0), max(right - self.right, 0)
            return Comparison(common=self.cases, lost=("a case",) * lost, won=("a case",) * won)
        common = [item for item in outcomes if self._knows(item.case)]
        ids = [(item.case.prompt.id, item.is_right) for item in common]
        return Comparison(
            common=len(common),
            lost=tuple(name for name, is_right in ids if self.rights[name] and not is_right),
            won=tuple(name for name, is_right in ids if is_right and not self.rights[name]),
        )

    def _knows(self, case: Case) -> bool:
        name = case.prompt.id
        return name in self.rights and self.digests.get(name, digest(case)) == digest(case)


def digest(case: Case) -> str:
    """A case in twelve hexadecimal digits: another prompt, space or answer gives others."""
    prompt = case.prompt
    refusal = case.refusal.value if case.refusal else None
    told = [prompt.id, prompt.space, prompt.audience_type.value, prompt.text, list(case.accept), refusal]
    told += [prompt.before] if prompt.before else []
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:12]


def place_of(cases: Sequence[Path], name: str = FILE) -> Path | None:
    """Where the accepted result of some cases is: beside their folder. None where they are no one folder's."""
    return cases[0].parent / name if len(cases) == 1 and cases[0].is_dir() else None


def read_accepted(path: Path) -> Accepted:
    """An accepted result, or a report of `--report`. Raises NotFoundError or InvalidInputError."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        outcomes = {item["id"]: item for item in document.get("outcomes", ())}
        totals = document if "right" in document else document["summary"]["all"]
        return Accepted(
            right=int(totals["right"]),
            cases=int(totals["cases"]),
            rights={name: bool(item["right"]) for name, item in outcomes.items()},
            digests={name: item["digest"] for name, item in outcomes.items() if "digest" in item},
        )
    except FileNotFoundError:
        raise NotFoundError(f"There is no file {path}.") from None
    except OSError as error:
        raise InvalidInputError(f"{path} can't be read: {error.strerror or error}.") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InvalidInputError(
            f"{path} is no report of an evaluation.", next_step="Make one with `coterie eval --report FILE`."
        ) from None


def write_accepted(path: Path, outcomes: Sequence[Outcome]) -> None:
    """Make a result the accepted one; where totals alone were accepted, totals alone are written."""
    totals = {"right": sum(item.is_right for item in outcomes), "cases": len(outcomes)}
    head = ", ".join(f'"{name}": {number}' for name, number in totals.items())
    if path.exists() and read_accepted(path).is_total:
        path.write_text(f"{{{head}}}\n", encoding="utf-8")
        return
    lines = ",\n".join(
        json.dumps({"id": item.case.prompt.id, "digest": digest(item.case), "right": item.is_right})
        for item in outcomes
    )
    path.write_text(f'{{{head}, "outcomes": [\n{lines}\n]}}\n', encoding="utf-8")
