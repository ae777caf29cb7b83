"""What is refused before anything is drafted: prompts of the wrong length, and prompts that ask for no audience.

Instructions to a model, and requests for something else than an audience, are told by phrases that descriptions of
audiences don't hold. The list is short on purpose: most of what is off the topic is refused because its words find no
place in the space.
"""

from __future__ import annotations

import re

_ELSEWHERE = re.compile(
    r"""
    \b(?:
        (?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules|schema|above|previous)
      | system\ prompts?  | developer\ mode | jailbreak | act\ as\ (?:a|an|if) | pretend\ (?:to\ be|you)
      | you\ are\ now | you're\ now | as\ an\ ai | language\ model | source\ code\ of
      | (?:reveal|print|leak|dump|exfiltrate|list|show\ me|give\ me|return)\b(?:\ (?:every|all|the|any|your))?.{0,40}
        \b(?:passwords?|secrets?|api\ keys?|system\ prompt|card\ numbers?|credentials|e-?mail\ addresses
          |every\ customer's)
      | (?:write|compose|draft|sing|tell)\ (?:me|us)?\ ?(?:a|an|some)\b.{0,20}
        \b(?:poems?|songs?|story|stories|jokes?|essays?|haikus?|limericks?|emails?|letters?)
      | (?:drop|delete|truncate|alter)\ (?:table|database) | select\ \*\ from | <script
      | what(?:'s|\ is|\ are|\ would|\ should)\b.{0,60}
        \b(?:weather|recipe|capital\ of|meaning\ of|good\ name|to\ watch|to\ eat|to\ wear)
    )\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


def asks_for_something_else(prompt: str) -> tuple[int, int] | None:
    """Where a prompt asks for something that is no audience; None when it doesn't say so."""
    found = _ELSEWHERE.search(prompt)
    return found.span() if found else None
