"""What accounts are in a space, by the names of their traits: the brokers of broker_name and broker_tier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from coterie.core.wordlists import words
from coterie.nlu.names import name_lemmas

_NO_ACCOUNTS = words(
    "account company customer billing payment last first total average contract trial plan renewal mrr is has seat "
    "monthly annual lifetime active number health support user invoice primary current"
)
"""First words of account traits that tell what they are about, and no kind of account."""


def account_nouns(names: Iterable[str]) -> frozenset[str]:
    """The first words that several of some names have in common, as far as they may stand for accounts."""
    parts = (name_lemmas(name) for name in names)
    first = Counter(options[0][0] for options in parts if len(options) > 1)
    return frozenset(word for word, count in first.items() if count > 1 and word not in _NO_ACCOUNTS)
