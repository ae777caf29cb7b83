"""What begins a sentence of a playbook before those who are meant: "Upsell premium to …", "Renewal reminder for …".

Such an opening tells what is done with them, and asks for nothing: "Suppress everyone who …" is about just those.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.campaignwords import TREATING, TREATING_OF_TWO
from coterie.nlu.index import SpaceIndex
from coterie.nlu.shortnames import audience_tokens
from coterie.nlu.titles import is_title, names_people, plain_heading_end, title_end
from coterie.nlu.tokens import SpellingCorrector, Token, TokenKind, tokenise
from coterie.nlu.topicfirst import with_topic_in_place

_TAKING = TREATING | words("retain rescue delight educate onboard")
_TAKING_OF_TWO = TREATING_OF_TWO | {("up", "sell"), ("re", "activate")}

_BRINGING = words(
    """
    upsell sell pitch promote offer introduce recommend announce push give send show present market advertise extend
    grant crosssell
    """
)
"""Verbs with something of ours for their object, which is for those behind a "to"."""

_CARRIED = words(
    """
    email push offer reminder sms text message campaign nudge reward gift treatment call invite invitation discount perk
    deal seed segment audience list play outreach mailing letter voucher upgrade preview
    """
)
_BEFORE_PEOPLE = words("to for of at targeting")
_LIGHT = (
    ("start", "with"), ("begin", "with"), ("go", "after"), ("check", "in", "with"), ("follow", "up", "with"),
    ("reach", "out", "to"), ("say", "hello", "to"), ("say", "thanks", "to"), ("focus", "on"), ("zoom", "in", "on"),
)  # fmt: skip
_ARTICLES, _BREAKING = (
    words("a an the our this next please let lets"),
    words("who that whose which where when if not no"),
)
_HAVING = words("have has got hold")
_FARTHEST = 9


def behind_opening(prompt: str, corrector: SpellingCorrector | None, index: SpaceIndex) -> tuple[Token, ...]:
    """The tokens of a prompt but for its title and for what is done with those whom it is about."""
    tokens = tokenise(prompt, corrector)
    asked = with_topic_in_place(tokens, index)
    if asked is not tokens:
        return asked
    named = audience_tokens(tokens, index)
    begins = title_end(tokens, named)
    heading = begins or plain_heading_end(tokens)
    verb = _opening_end(tokens[heading:], named >> heading) if heading else 0
    end = heading + verb if verb else begins or _opening_end(tokens, named)
    if not end:
        return tokens
    told = tokens[end - 1].span.end
    return tokenise(" " * told + prompt[told:], corrector)


def _opening_end(tokens: Sequence[Token], named: int) -> int:
    """Where such an opening ends; 0 where there is none. `named` are the audiences whose names are written out."""
    said: list[str] = []
    for token in tokens[:_FARTHEST]:
        if token.kind is TokenKind.PUNCTUATION or token.word in _BREAKING:
            break
        said.append(token.word)
    for end in (_light(said), _carried(said, tokens), _bringing(said), _taking(said)):
        if 0 < end < len(tokens) and not named & ((1 << end) - 1) and names_people(tokens, end):
            return end
    return 0


def _light(said: Sequence[str]) -> int:
    return next((len(phrase) for phrase in _LIGHT if tuple(said[: len(phrase)]) == phrase), 0)


def _taking(said: Sequence[str]) -> int:
    """As "Re-engage …", "Surprise and delight …"."""
    at = 2 if tuple(said[:2]) in _TAKING_OF_TWO else 1 if said[:1] and said[0] in _TAKING else 0
    if at and said[at : at + 1] == ["and"] and said[at + 1 : at + 2] and said[at + 1] in _TAKING:
        at += 2
    return at


def _bringing(said: Sequence[str]) -> int:
    """As "Cross-sell the family tier to …"."""
    at = 2 if tuple(said[:2]) in _TAKING_OF_TWO else 1 if said[:1] and said[0] in _BRINGING else 0
    return said.index("to") + 1 if at and "to" in said[at + 1 :] else 0


def _carried(said: Sequence[str], tokens: Sequence[Token]) -> int:
    """As "Dunning outreach to …", "A lookalike seed of …"."""
    for at in range(1, len(said)):
        if said[at] not in _BEFORE_PEOPLE:
            continue
        noun = [word for word in said[:at] if word not in _ARTICLES]
        if not _HAVING.isdisjoint(noun):
            return 0  # "we have an email for them"
        is_ours = len(noun) > 1 and (is_title(noun) or noun[-1] in _CARRIED) and tokens[0].word in tokens[0].lemmas
        return at + 1 if is_ours else 0
    return 0
