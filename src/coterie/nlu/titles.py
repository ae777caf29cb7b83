"""What a prompt is headed by: the name of the campaign, play or list, behind which the audience is told.

"Upsell to Plus: Basic customers who …" says what will be done with them: of the names in it nothing is asked. Where
only the heading names those who are meant ("VIPs: opened an email", "Annual subscribers: …"), it is no such title.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.tokens import Token, TokenKind, is_past, is_plural

_LONGEST, _LONGEST_BRACKET, _SHORT = 9, 8, 5
_OURS_OR_NEXT = words("our the a next new upcoming summer spring autumn winter")
_DASHES = "-–—"
_OPEN, _CLOSED = "([", ")]"

_AIMS = words(
    """
    upsell upsells upselling crosssell winback reactivation reengagement retargeting remarketing suppression lookalike
    lookalikes nurture nurturing outreach
    """
)
"""What only those who have an audience do with it: a heading with one of these is a title, whatever else it names."""

_AIMS_OF_TWO = {
    (first, second)
    for first, seconds in (
        ("cross", "sell selling sells"),
        ("up", "sell selling sells"),
        ("win", "back backs"),
        ("re", "engagement activation targeting marketing"),
        ("look", "alike alikes"),
    )
    for second in words(seconds)
}
"""The same in two words, as the tokens have it."""

_TITLES = words(
    """
    campaign flow mailing blast newsletter promo drive initiative journey experiment outreach
    push upsell crosssell winback promotion reactivation retargeting remarketing nudge mailshot announcement launch
    pilot teaser pitch cadence blitz playbook followup prevention mailout callout lookbook brochure roundup
    digest newsflash
    """
)
"""Words with which the name of such a thing ends."""

_ALSO_DONE = words("push launch announcement pitch newsletter drive pilot journey experiment")
"""Those of them that by themselves may be what people got or did."""

_AIMED = words(
    """
    expansion growth retention loyalty renewal upgrade conversion activation onboarding adoption acquisition referral
    advocacy churn welcome winback monetization monetisation education recovery rescue seed exclusion call calling
    dunning save teaser apology target launch
    """
)
_CARRIERS = words(
    """
    play track series sequence push list pool audience segment wave step email sms mailing candidates candidate targets
    prospects leads reminder offer request program programme stage phase source set group motion pipeline invite
    """
)
"""What is aimed at, and what it is carried out with: "renewal reminder", "expansion play", "call list"."""

_OFFERED = words(
    """
    offer offers sale reminder renewal upgrade activation onboarding conversion launch announcement invite invitation
    survey email sms ad ads webinar event request reward coupon voucher list pool audience segment track series sequence
    play wave step phase expansion retention acquisition adoption education recovery rescue apology perk discount deal
    giveaway incentive freebie bundle upsize refill reorder replenishment surprise trial target targets who
    """
)
"""What may be something of the space as well: a title only where those who are meant are named behind it."""

_DOING = words(
    """
    upsell convert reactivate reengage retarget remarket suppress resell upgrade switch move migrate invite reward
    thank remind nudge encourage persuade get bring turn push promote introduce
    target warm save rescue retain recover welcome onboard educate survey ask celebrate congratulate recruit pitch sell
    grow expand apologise apologize tempt win reach contact call email text tell show offer give send keep drive
    convince delight surprise treat re cross up follow
    """
)
"""Verbs of what is done with an audience, in their base form where they begin a heading: "Switch to annual: …"."""

_PARTS = words(
    "play playbook chapter step stage wave phase part lesson recipe example idea tip scenario segment audience list"
)
_FIT = words("ready ripe prime primed perfect ideal due candidates prospects targets leads good great")
_TELLING = words(
    "has have had got is are was were be been do does did not no never without with but who whose that which where"
)
_LINKS = words("to for of on into onto from in at about by via before after around")
_JOINING = words("and or &")
_EVERYONE = words("anyone anybody everyone everybody those people who whose all any they")
_VERBAL = words("have has had did do does is are was were not no never with without in at on within since last")
_TOLD_OF = words("who that whose with")
_REACH = 6


def title_end(tokens: Sequence[Token], named: int) -> int:
    """Where the title of a prompt ends, its colon or dash included; 0 where it has none."""
    end = heading_end(tokens)
    return end + 1 if end and _title_end(tokens, end, named) else 0


def plain_heading_end(tokens: Sequence[Token]) -> int:
    """Where a few words end that head a prompt and tell no deed of anybody, their colon included; or 0."""
    end = heading_end(tokens)
    is_plain = 0 < end <= _SHORT and tokens[end].text == ":" and _TELLING.isdisjoint(t.word for t in tokens[:end])
    return end + 1 if is_plain else 0


def _title_end(tokens: Sequence[Token], end: int, named: int) -> int:
    """Where a heading ends that is a title; 0 of any other. `named` are the audiences whose names are written out."""
    told = [number for number in _outside_brackets(tokens, end) if tokens[number].kind is not TokenKind.PUNCTUATION]
    said = [tokens[number].word for number in told]
    if not said or not _TELLING.isdisjoint(said) or all(named >> number & 1 for number in told):
        return 0
    if is_past(tokens[told[0]]):
        return 0
    parts = " ".join(tokens[number].word for number in range(end)).split(" , ")
    if is_title(said) or is_title(parts[0].split()) or _is_for_ours(tokens, told):
        return end
    is_one = said[-1].isdigit() or all(token.text != "," for token in tokens[:end])
    return end if is_one and _may_be_title(said) and names_people(tokens, end + 1) else 0


_LISTING = words("these those two three following")
"""What stands before the colon of a list, which is no heading: "verified, and one of these two: …"."""


def heading_end(tokens: Sequence[Token]) -> int:
    """Where the colon or dash stands that ends a short heading."""
    depth = 0
    for number, token in enumerate(tokens[: _LONGEST + _LONGEST_BRACKET]):
        if token.text in _OPEN:
            depth += 1
        elif token.text in _CLOSED:
            depth -= 1
        elif token.kind is TokenKind.PUNCTUATION and not depth and token.text != ",":
            is_end = token.text == ":" or token.text in _DASHES or _ends_sentence(tokens, number)
            if not is_end or not number or number + 1 >= len(tokens) or tokens[number - 1].word in _LISTING:
                return 0
            return _colon_behind(tokens, number) or number
    return 0


def _colon_behind(tokens: Sequence[Token], dash: int) -> int:
    """Where the colon stands that ends a heading of two parts, the second of them a title: "Playbook 4 - upsell: …"."""
    for number in range(dash + 1, min(dash + _LONGEST, len(tokens))):
        if tokens[number].kind is TokenKind.PUNCTUATION:
            is_second = tokens[number].text == ":" and number + 1 < len(tokens)
            return number if is_second and is_title([token.word for token in tokens[dash + 1 : number]]) else 0
    return 0


def _ends_sentence(tokens: Sequence[Token], number: int) -> bool:
    """Whether a full stop stands there, and a new sentence behind it: "Upsell trigger. Ran into the limit …"."""
    return tokens[number].text == "." and number + 1 < len(tokens) and tokens[number + 1].text[:1].isupper()


def _outside_brackets(tokens: Sequence[Token], end: int) -> list[int]:
    found, depth = [], 0
    for number in range(end):
        depth += (tokens[number].text in _OPEN) - (number > 0 and tokens[number - 1].text in _CLOSED)
        if depth <= 0:
            found.append(number)
    return found


def is_title(said: Sequence[str]) -> bool:
    """Whether words by themselves are the name of what is done with an audience: "renewal outreach"."""
    if not _AIMS.isdisjoint(said) or any(pair in _AIMS_OF_TWO for pair in pairwise(said)):
        return True
    return any(_ends_as_title(noun) for noun in (_noun_phrase(said), _whole(said)))


def _whole(said: Sequence[str]) -> Sequence[str]:
    """All of a heading that names one thing, with what stands between: "off-peak to anytime upgrade"; else nothing."""
    is_name = len(said) <= _SHORT + 1 and said[0] not in _LINKS
    return said if is_name and not any(word.endswith(("ed", "ing")) for word in said) else ()


def _ends_as_title(noun: Sequence[str]) -> bool:
    if not noun or not _JOINING.isdisjoint(noun):
        return False
    if noun[-1] in _CARRIERS and not _AIMED.isdisjoint(noun[:-1]):
        return True
    return noun[-1] in _TITLES and (len(noun) > 1 or noun[-1] not in _ALSO_DONE)


def _is_for_ours(tokens: Sequence[Token], told: Sequence[int]) -> bool:
    """Whether it is told whom something of ours is for: "High value for the summer supper club: …"."""
    said = [tokens[number].word for number in told]
    if "for" not in said[1:-1] or _OURS_OR_NEXT.isdisjoint(said[said.index("for") :]):
        return False
    if any(word.endswith(("ed", "ing")) for word in said):
        return False
    is_exact = any(tokens[number].kind is TokenKind.NUMBER for number in told)
    return not is_exact and _LINKS.isdisjoint(said[: said.index("for")])


def _noun_phrase(said: Sequence[str]) -> Sequence[str]:
    """What stands before the first preposition: "upgrade pitch" of "upgrade pitch for Coach"."""
    return said[: next((number for number, word in enumerate(said) if word in _LINKS), len(said))]


def _may_be_title(said: Sequence[str]) -> bool:
    noun = _noun_phrase(said)
    if said[0] in _DOING or (said[0] in _FIT and "for" in said[1:2]) or (said[0] == "time" and said[1:2] == ["to"]):
        return True
    if said[-1].isdigit() and not _PARTS.isdisjoint(said[-3:-1]):
        return True  # "Product tour, chapter 3"
    return any(bool(name) and name[-1] in _OFFERED for name in (noun, _whole(said)))


def names_people(tokens: Sequence[Token], start: int) -> bool:
    """Whether what follows a heading begins with those who are meant: "free users who …", "anyone with …"."""
    for number in range(start, min(start + _REACH, len(tokens))):
        token = tokens[number]
        if token.word in _EVERYONE:
            return True
        if token.word in _VERBAL or token.kind is TokenKind.PUNCTUATION or token.word.endswith("ed"):
            return False
        behind = tokens[number + 1].word if number + 1 < len(tokens) else ""
        if is_plural(token) and (behind in _TOLD_OF or not lexicon.SUBJECTS.isdisjoint(token.lemmas)):
            return True
    return False
