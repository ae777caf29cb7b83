"""What accounts are in a space, by names there: the brokers of broker_name and broker_tier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from coterie.core.wordlists import words
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_lemmas, split_words

_NO_ACCOUNTS = words(
    "account company customer billing payment last first total average contract trial plan renewal mrr is has seat "
    "monthly annual lifetime active number health support user invoice primary current"
)
"""First words of account traits that tell what they are about, and no kind of account."""


def account_nouns(names: Iterable[str], audiences: Iterable[str]) -> frozenset[str]:
    """What accounts are called by the names of their traits and of their audiences.

    Several traits begin with it, or audiences end with it in the plural: "Low-credit employers".
    """
    parts = (name_lemmas(name) for name in names)
    first = Counter(options[0][0] for options in parts if len(options) > 1)
    told = {word for word, count in first.items() if count > 1}
    for name in audiences:
        parted = split_words(name)
        last = parted[-1].lower() if len(parted) > 1 else ""
        told.update([lemma for lemma in lemmas(last) if last == f"{lemma}s"])
    return frozenset(told - _NO_ACCOUNTS)
