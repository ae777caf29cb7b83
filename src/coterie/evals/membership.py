"""Whether two definitions have the same members, found by trying them on profiles made to tell them apart.

"Different" is certain, since there is a witness. "The same" means that no profile was found on which they differ.
"""

from __future__ import annotations

from datetime import datetime

from coterie.evals.population import population
from coterie.language.ast import Definition
from coterie.language.evaluate import matches
from coterie.language.events import Account, Profile

SIZE = 200
"""How many profiles are tried."""


def witness(
    left: Definition, right: Definition, *, now: datetime, lookback_days: int, size: int = SIZE, seed: int = 0
) -> Profile | Account | None:
    """A profile, or account, that just one of two definitions of the same type selects; None where none was found."""
    if left.audience_type is not right.audience_type:
        raise ValueError("only audiences of one type can be compared")
    for one in population((left, right), now=now, lookback_days=lookback_days, size=size, seed=seed):
        selected = [matches(item, one, now=now, lookback_days=lookback_days) for item in (left, right)]
        if selected[0] != selected[1]:
            return one
    return None
