"""What accounts are in a space, by names there: the brokers of broker_name and broker_tier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from coterie.core.wordlists import words
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_lemmas, split_words
from coterie.nlu.tokens import Token

_NO_ACCOUNTS = words(
    "account company customer billing payment last first total average contract trial plan renewal mrr is has seat "
    "monthly annual lifetime active number health support user invoice primary current"
)
"""First words of account traits that tell what they are about, and no kind of account."""

_GENERIC, _WHICH = words("companies organizations organisations firms businesses"), words("where whose that which who")


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


def accounts_called(tokens: Sequence[Token], nouns: Container[str]) -> int:
    """The tokens in the plural for what accounts are in a space: "brokers whose contract ends"."""
    mask = 0
    for number, token in enumerate(tokens):
        if token.word != token.lemma and token.lemma in nouns:
            mask |= 1 << number
        if not number and token.word in _GENERIC and len(tokens) > 1 and tokens[1].word in _WHICH:
            mask |= 1  # "companies where nobody opened the app" opened no account
    return mask
