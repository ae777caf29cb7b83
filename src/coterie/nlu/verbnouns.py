"""Nouns that are made from verbs, and the verbs: a "refusal" is that something was refused."""

from __future__ import annotations

from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.concepts import concepts

_SUFFIXES = (
    ("ations", ("ate", "e", "")),
    ("ation", ("ate", "e", "")),
    ("itions", ("", "e")),
    ("ition", ("", "e")),
    ("ion", ("e", "")),
    ("ments", ("", "e")),
    ("ment", ("", "e")),
    ("als", ("", "e")),
    ("al", ("", "e")),
    ("ers", ("", "e")),
    ("iption", ("ibe",)),
    ("er", ("", "e")),
    ("or", ("", "e")),
    ("ance", ("", "e")),
    ("ence", ("", "e")),
    ("ing", ("", "e")),
    ("ure", ("e", "")),
    ("y", ("",)),
)
"""Endings of nouns made from verbs, each with what may stand in its place in the verb."""

_THINGS = ("beginner", "authenticator")
"""Nobody who has begun something, which says how much people know; and no one who logged in, but an app."""

_SHORTEST_STEM, _SHORTEST_WORD = 3, 4

_NOUNS_OF = """
acquire: acquisition
add: addition
admit: admission
apply: application
approve: approval
arrive: arrival
choose: choice
conclude: conclusion
confirm: confirmation
consume: consumption
convert: conversion
cover: coverage
decide: decision
deduct: deduction
deliver: delivery
describe: description
destroy: destruction
dismiss: dismissal
dispose: disposal
exclude: exclusion
exempt: exemption
expand: expansion
expire: expiry expiration
explain: explanation
extend: extension
include: inclusion
intervene: intervention
join: joiner
lose: loss
maintain: maintenance
notify: notification
permit: permission
prescribe: prescription
produce: production
prove: proof
provide: provision
publish: publication
qualify: qualification
receive: receipt reception
recover: recovery
redeem: redemption
reduce: reduction
refer: referral
refuse: refusal
register: registration
remit: remittance
remove: removal
renew: renewal
repay: repayment
resolve: resolution
respond: response
resume: resumption
retain: retention
retrieve: retrieval
reverse: reversal
revise: revision
revoke: revocation
sell: sale
sign: signature
solve: solution
submit: submission
subscribe: subscription
succeed: success
suspend: suspension
transmit: transmission
unsubscribe: unsubscription
use: usage
verify: verification
withdraw: withdrawal
"""
"""Nouns that are made from their verbs by no rule of spelling."""

_IRREGULAR: dict[str, tuple[str, ...]] = {
    noun: (verb,)
    for verb, _, nouns in (line.partition(": ") for line in _NOUNS_OF.split("\n") if line)
    for noun in nouns.split()
}

_ENTRY = "entry"
"""What people log in a prompt ("in one entry"), and at the end of a name that someone came in."""

_DEEDS = ("ation", "ition", "ion", "ment", "ance", "ence", "ure")
_NO_DEEDS = words("mission option department equipment allowance performance session question content")
"""Endings of nouns for what is done, and words with such an ending that are things."""


@lru_cache(maxsize=16384)
def stems_of(word: str) -> tuple[str, ...]:
    """Verbs that a noun may be made from: "rental", "renter": rent; "shipment": ship; "cancellation": cancel."""
    known = concepts().synsets
    found: dict[str, None] = {}
    if word.startswith(_THINGS):
        return ()
    for verb in _IRREGULAR.get(word, _IRREGULAR.get(word.removesuffix("s"), ())):
        found[verb] = None
    for suffix, endings in _SUFFIXES:
        if not word.endswith(suffix) or len(word) - len(suffix) < _SHORTEST_STEM:
            continue
        stem = word[: -len(suffix)]
        shorter = (stem[:-1],) if stem[-1:] == stem[-2:-1] else ()
        for candidate in (*(stem + ending for ending in endings), *shorter):
            if any(synset.startswith("to_") for synset, _ in known.get(candidate, ())):
                found[candidate] = None
    return tuple(found)


@lru_cache(maxsize=16384)
def possible_stems(word: str) -> tuple[str, ...]:
    """What a noun in -ation may be made from, whether or not it is a verb that the lexicon knows: "reservation"."""
    known = stems_of(word)
    stem = word.removesuffix("s").removesuffix("ation")
    if word.endswith("y") and len(word) > _SHORTEST_WORD:
        return (word[:-1] + "e",)  # "inquiry" of what was inquired
    is_noun = word.endswith(("ation", "ations")) and len(stem) >= _SHORTEST_WORD
    return tuple(stem + ending for ending in ("e", "", "ate") if stem + ending not in known) if is_noun else ()


@lru_cache(maxsize=16384)
def deeds_of(noun: str) -> tuple[str, ...]:
    """The verbs of a noun for what is done, as names end in it: "terminate" of Cover Termination."""
    if noun in _IRREGULAR or noun == _ENTRY:
        return _IRREGULAR.get(noun, ("enter",))
    return stems_of(noun) if noun.endswith(_DEEDS) and noun not in _NO_DEEDS else ()
