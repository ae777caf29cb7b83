"""What the people told of are to be used for, said behind them: "ready for an upgrade pitch", "to leave out of it".

Such words have no object of their own, since their object is those people ("to thank with a voucher"), or name what we
are at ("as a seed list", "ahead of our launch").
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.campaignwords import PURPOSE_NOUNS, TREATING, TREATING_OF_TWO, WILLING
from coterie.nlu.titles import is_title
from coterie.nlu.tokens import CLAUSE_ENDS, Token, TokenKind, clause_end

_Forms = Sequence[frozenset[str]]

_NOUNS = PURPOSE_NOUNS | {("upgrade",), ("wave",), ("renewal",)}
_ENDS = CLAUSE_ENDS.replace("-", "")
"""A hyphen may join words: "to win-back"."""

_SMALL = words("a an the our my this that next another some their any")

_FIT = words("ready ripe prime primed perfect ideal due suited suitable earmarked worth worthy deserving")
_GOOD = words("good great prime perfect ideal likely obvious strong natural nice top best promising easy the our")
_CHOSEN = words("candidates candidate targets target prospects fit match audience leads list seed group pool segment")
_SOURCES = words("seed seeds basis input starting source base")
_OF_THINGS = words("to into onto from on with")
"""What tells to or from what an upgrade is."""

_FITTING = words("for of to")
_BEING = words("is are be seem look being")
_MODALS = words("might may could should would will must who that")

_SENDING_OFF = words("leave keep hold drop exclude suppress remove take filter omit skip withhold spare cut")
_OFF = words("out back off from of away aside")
_TAKEN = TREATING | words("approach exclude feature include interview pitch resell seed steer target use welcome")
"""Verbs of ours whose object is left out where a preposition or nothing follows: "members to thank with a voucher"."""

_TREATED = words(
    "called contacted emailed texted messaged invited thanked targeted rewarded nudged reminded surveyed interviewed "
    "excluded suppressed retargeted approached upsold phoned mailed offered prioritised prioritized"
)
_TAKEN_OF_TWO = TREATING_OF_TWO | {("bring", "back"), ("follow", "up")}
_BEHIND = words("with to for in on via by through towards toward into onto as from at about during before ahead over")
_FILLING = words("feed seed build fill fuel power populate create support grow run start use make train")
_OURS_ONLY = words("promote announce introduce launch push sell celebrate showcase pitch tease advertise")
_SETTING_OUT = WILLING | words("plan hope go promise offer continue start begin wait expect request due choose")
"""Before a "to", these tell of the people: "who plan to convert"."""

_AHEAD = (("ahead", "of"), ("in", "time", "for"), ("in", "preparation", "for"), ("in", "advance", "of"))
_OUR = words("our the a this next")
_FARTHEST = 8


def used_for(tokens: Sequence[Token], forms: _Forms, start: int, _: int) -> int:
    """Where such words end that begin at a token, or the token."""
    if not start or tokens[start].kind is not TokenKind.WORD:
        return start
    end = clause_end(tokens, start, _ENDS)
    said = [token.word for token in tokens[start:end]]
    is_theirs = not _SETTING_OUT.isdisjoint((*forms[start - 1], tokens[start - 1].word))
    is_used = (
        _is_fit(said, is_apart=tokens[start - 1].kind is TokenKind.PUNCTUATION)
        or _is_part_of(said)
        or _is_ahead(said)
        or (said[0] == "to" and not is_theirs and _is_taken(said))
    )
    return end if is_used else start


def _is_ours(said: Sequence[str]) -> bool:
    """Whether words are for what marketers do: "an upgrade pitch", "the next wave of the campaign"."""
    noun = [word for word in said[:_FARTHEST] if word not in _SMALL]
    noun = noun[: next((at for at, word in enumerate(noun) if at and word in _OF_THINGS), len(noun))]
    return bool(noun) and (is_title(noun) or any(tuple(noun[at:]) in _NOUNS for at in range(len(noun))))


def _is_fit(said: Sequence[str], *, is_apart: bool) -> bool:
    """As "ready for an upgrade pitch", "good candidates for an upsell", "worth a call", "who are ripe for …"."""
    at = 0
    while at < len(said) and said[at] in _MODALS:
        at += 1
    if at and not (at < len(said) and said[at] in _BEING):
        return False
    at += at < len(said) and said[at] in _BEING
    first = at
    while at < len(said) and said[at] in _GOOD | _SMALL:
        at += 1
    if at < len(said) and (said[at] in _FIT or ((at > first or is_apart) and said[at] in _CHOSEN)):
        at += 1
    elif at == first or said[at - 1] not in _FIT:
        return False
    behind = said[at + 1 :] if at < len(said) and said[at] in _FITTING else said[at:] if said[at - 1] == "worth" else ()
    return _is_ours(behind)


def _is_part_of(said: Sequence[str]) -> bool:
    """As "as a seed list for lookalikes", "as part of our win-back programme"."""
    if said[0] != "as" or said[1:2] not in (["a"], ["an"], ["our"], ["the"], ["part"]):
        return False
    behind = said[3:] if tuple(said[1:3]) == ("part", "of") else said[1:]
    noun = [word for word in behind[:_FARTHEST] if word not in _SMALL | _GOOD]
    return bool(noun) and (is_title(noun) or noun[0] in _SOURCES or (noun[0] in _CHOSEN and _is_ours(noun[2:])))


def _is_ahead(said: Sequence[str]) -> bool:
    """As "ahead of the spring launch", "before we launch the sale"."""
    if tuple(said[:2]) == ("before", "we"):
        return True
    for opening in _AHEAD:
        if tuple(said[: len(opening)]) == opening:
            behind = said[len(opening) :]
            return bool(behind) and behind[0] in _OUR and _is_ours(behind)
    return False


def _is_taken(said: Sequence[str]) -> bool:
    """As "to leave out of the mailing", "to thank with a voucher", "to win back", "to feed our lookalike audience"."""
    at = 1 + (said[1:2] == ["be"])
    verb, behind = said[at : at + 1], said[at + 1 :]
    if not verb or (at > 1 and verb[0] in _TREATED):
        return bool(verb)
    if verb[0] in _SENDING_OFF:
        return bool(behind) and behind[0] in _OFF
    if (verb[0], *behind[:1]) in _TAKEN_OF_TWO:
        behind = behind[1:]
        return not behind or behind[0] in _BEHIND
    if verb[0] in _TAKEN:
        return not behind or behind[0] in _BEHIND
    is_our_own = bool(behind) and behind[0] in _OUR
    if verb[0] in _OURS_ONLY:
        return behind[:1] == ["our"]
    return is_our_own and verb[0] in _FILLING and is_title([word for word in behind if word not in _SMALL])
