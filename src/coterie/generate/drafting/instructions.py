"""What a model is told: the instructions, which are the same for every description, and the prompt with the data.

The instructions stand in `generate/prompts`; the words of the flat form and what they mean are put in from the tables
of the language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from string import Template

from coterie.generate.context import Context
from coterie.generate.context.rendering import escaped, inert, is_hidden
from coterie.generate.drafting.example import ANSWER, DESCRIPTION
from coterie.generate.drafting.hints import hints_of
from coterie.generate.drafting.words import AS_DESCRIBED, MEASURES, NOTHING, TESTS, UNITS, Match
from coterie.language.ast import AudienceType, Definition
from coterie.language.operators import BY_OPERATOR, Family
from coterie.nlu.conditions import Plan
from coterie.schema.space import Space

_DRAFTED = f"A program without a model drafted this, which may be wrong ({AS_DESCRIBED} is for you to fill):"
_SPELLED_OUT = frozenset({Family.RELATIVE_DATE})


@lru_cache(maxsize=2 * len(AudienceType))
def instructions(audience_type: AudienceType, *, is_follow_up: bool = False) -> str:
    """The instructions for audiences of a type, or for changing one."""
    told = _drafting(audience_type)
    return f"{told}\n\n{_text('follow_up.md')}" if is_follow_up else told


def _drafting(audience_type: AudienceType) -> str:
    accounts = _text("accounts.md") if audience_type is AudienceType.ACCOUNTS else ""
    return Template(_text("drafting.md")).substitute(
        matches=", ".join(match.value for match in Match),
        measures=", ".join(MEASURES),
        nothing=NOTHING,
        units=", ".join(UNITS),
        tests=_tests(),
        accounts=accounts,
        description=DESCRIPTION,
        answer=_compact(ANSWER),
    )


def prompt_text(
    prompt: str,
    audience_type: AudienceType,
    context: Context,
    *,
    hints: Sequence[Definition],
    space: Space,
    now: datetime,
    in_force: Mapping[str, object] | None = None,
) -> str:
    """The prompt: the day, the data, what the embedded parser made of the description, and the description.

    With an audience `in_force` it is a follow-up, which asks to change that.
    """
    plan = Plan(now, space.limits.lookback_days)
    drafts = [_compact(hint) for hint in hints_of(hints, prompt, context, space=space, plan=plan)]
    return "\n".join(
        (
            f"Today is {now:%A} {now:%Y-%m-%d}. The audience is of {audience_type}.",
            context.text,
            *(f"{_DRAFTED} {draft}" for draft in drafts),
            *(() if in_force is None else (f"The audience in force: {_safe(in_force)}",)),
            f"{'Description' if in_force is None else 'Follow-up'}: {inert(prompt)}",
        )
    )


def _safe(draft: object) -> str:
    """A draft whose texts may hold anything, in which nothing can end the line or look like a mark of ours."""
    return "".join(escaped(letter) if is_hidden(letter) else letter for letter in _compact(draft))


def _compact(draft: object) -> str:
    return json.dumps(draft, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=8)
def _text(name: str) -> str:
    return files("coterie.generate").joinpath("prompts", name).read_text(encoding="utf-8").strip()


def _tests() -> str:
    """The words of comparisons, with what they mean where the word alone doesn't say it."""
    plain: list[str] = []
    told: list[str] = []
    for word, test in TESTS.items():
        info = BY_OPERATOR[test.operator]
        if test.negated:
            continue
        if info.family in _SPELLED_OUT or info.denies is not None:
            told.append(f"{word} ({info.phrase.format('…')})")
        else:
            plain.append(word)
    return f"{', '.join((*plain, *told))}."
