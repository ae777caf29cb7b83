"""What an audience is for: "so that we can email them", "for our spring campaign", "- they'll get a voucher".

A purpose adds no condition (`generation.md` 1). It tells of us, of what is to come, or of those whom the prompt is
about: "to send them a coupon" is one, where "opened the app to send a gift" is a deed.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.campaignwords import PURPOSE_NOUNS, WILLING
from coterie.nlu.fillers import PhraseTable, preamble_mask
from coterie.nlu.titles import is_title
from coterie.nlu.tokens import CLAUSE_ENDS, Token, TokenKind, clause_end, ends_clause
from coterie.nlu.usedfor import used_for

_Forms = Sequence[frozenset[str]]

_PURPOSE = PhraseTable.of(lexicon.PURPOSE)

_RELATIVES = ("who", "whose", "whom", "that", "which")
_BREAKS = ";.:-–—()[]"
"""What stands before a purpose that is said apart."""

_ARTICLES = ("a", "an", "the")
_CLAUSE_WORDS = ("and", "or", "but", "who", "that", "then")
_PURPOSE_REACH = 4

_DOING = words(
    """
    email mail text message call phone ring contact reach write send offer give grant show tell invite remind nudge
    thank reward survey ask target retarget remarket upsell convert onboard educate inform notify announce promote push
    pitch encourage congratulate apologize compensate surprise delight celebrate welcome keep retain save bring get help
    warm interview poll recruit alert update reassure win re reengage reactivate activate feed suppress exclude entice
    tempt persuade convince lure incentivize motivate treat gift steer move turn make let sell test engage include add
    sync feature profile study understand learn check introduce present share serve nurture follow approach prioritize
    """
)
"""What marketers do with an audience."""

_ALONE = words("upsell retarget remarket target reactivate reengage survey interview feature suppress nurture convert")
"""Those of them that take the audience as their object without naming it: "people … to retarget on Facebook"."""

_THEM = words("them these those em 'em")
_THEM_REACH = 4
_THEIRS, _CARING = (
    "their",
    words("reward thank celebrate boost increase drive improve honor recognize understand learn"),
)
_THEIR_OWN = WILLING | words("opt_in")
_WE = words("we i")
_WILL = words("will 'll ll would 'd d should could might want plan need hope intend like love wish aim go be must")
_CHANCES, _LONGEST_CHANCE = words("easy good great perfect ideal prime nice obvious ripe"), 6
"""How it is said behind a dash that the audience is worth our while, and how many words that takes."""

_INTENDING = words("think plan look hope go try aim want need intend wish consider prepare")
_LINKING = words("of to on about")
_THEY = words("they these those it this that")
_GET = words("get receive be see hear have win earn")
_FUTURE = words("will 'll ll would 'd d should could ought")
_OURS = words("we i our the it this there marketing sales support management")
_SO, _SO_FAR = "so", words("far many much often that long few little recently")
"""What those asked for are to get, and what is told of us behind a "so"."""

_GREETING = words("hi hello hey please pls , ! team there all")
_OPENERS = words("we i let lets our")
_OWNED = words("a an the their his her this that")
_EVERY = words("all every everyone everybody anyone anybody people those the")
_SENDING = words("send offer give push write email mail text show pitch present share promote announce grant")
_TO_PEOPLE = words(
    "email mail text call contact target invite thank reward remind nudge survey retarget interview reach"
)
_THINGS = words("a an their our to for by about when and or , : . -")
_LONGEST_OPENING, _LONGEST_HEADING = 8, 8
"""How a prompt opens with what is meant for somebody, and what follows such a verb where nobody is named yet."""

_FEW = 3
_AUXILIARIES = words("can could may will do does")
_CAUSES = words("because since as")
_STARTING = words("launch plan run prepare want need hope start work send do have organize host open release go")
_ALLOWED = words("can may")
_TAILS, _LONGEST_TAIL = words("on via about with from to by"), 6
_SENTENCES = CLAUSE_ENDS + "?!"
_WANTING, _LONGEST_ACTOR = words("want wants will would need needs plans plan intends hopes likes like love going"), 6
_WANT = words("want wanna gonna need going looking hoping planning would trying aiming thinking")
_WANT_REACH, _INFINITIVE, _STOPS = 3, words("to wanna gonna"), ".;!?"
"""How a sentence begins that tells what we are going to do and leaves out who: "? want to send a voucher"."""

_THEY_THEMSELVES = ("they", "but", "never", "not", "customers", "users", "people")
"""What ends a sentence, and what tells that somebody of ours turns to the people rather than they to us."""

_NOW = words(
    "new next upcoming this coming our my latest january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday spring summer autumn fall winter"
)
"""What makes a "for" one of ours, even where the space knows its noun: "for our next newsletter"."""

_FOR_VERBS = words(
    "consent permission register sign ask apply pay search look wait book opt vote go up enrol enroll submit request"
)
_REACHING = words("email mail text call phone ring contact reach message push")
_BEHIND_REACHING = words("them by via on with and or but who whose again still")


def purpose_mask(tokens: Sequence[Token], forms: _Forms, names: int) -> int:
    """The tokens of purposes.

    `names` are the tokens that the space has as values: "for sale" is none where homes are for sale or to rent.
    """
    mask = 0
    found = (_with_for, _with_phrase, _to_them, _said_apart, _relative, _with_so, _with_cause, used_for)
    for start in range(len(tokens)):
        if mask >> start & 1:
            continue
        for find in found:
            end = find(tokens, forms, start, names)
            if end > start:
                mask |= (1 << end) - (1 << start)
                break
    return mask


def opening_mask(tokens: Sequence[Token], forms: _Forms, subjects: int) -> int:
    """What comes before the audience: the asking, or what is meant for it."""
    return preamble_mask(tokens, forms, subjects) | _meant_for(tokens, forms, subjects)


def _meant_for(tokens: Sequence[Token], forms: _Forms, subjects: int) -> int:
    """What comes before those for whom something is meant: "We want to email …", "Send a push to …", "I'd reward …"."""
    begins = next((at for at in range(len(tokens)) if tokens[at].word not in _GREETING), 0)
    is_ours = bool(tokens) and tokens[begins].word in _OPENERS
    for number in range(begins, min(begins + _LONGEST_OPENING, len(tokens))):
        token = tokens[number]
        if token.kind is TokenKind.PUNCTUATION or token.word in _RELATIVES:
            return 0
        if token.word not in _DOING or token.word not in forms[number] or not (is_ours or number == begins):
            continue
        if number and tokens[number - 1].word in _OWNED:
            return 0  # "we have their email"
        at = number + 1
        is_named = at < len(tokens) and (subjects >> at & 1 or tokens[at].word in _EVERY)
        is_named = is_named or (token.word in _TO_PEOPLE and at < len(tokens) and tokens[at].word not in _THINGS)
        if is_ours and is_named and tokens[at].word not in _THEM:
            return (1 << at) - 1
        end = min(at + _LONGEST_OPENING, len(tokens))
        to = next((place for place in range(at, end) if tokens[place].word == "to"), 0)
        is_told = not any(tokens[place].kind is TokenKind.PUNCTUATION for place in range(at, to))
        if token.word in _SENDING and to and is_told and to + 1 < len(tokens):
            behind = range(to + 1, min(to + 1 + _PURPOSE_REACH, len(tokens)))
            return (1 << to + 1) - 1 if any(subjects >> place & 1 for place in behind) else 0
        return 0
    return 0


def _is_apart(tokens: Sequence[Token], start: int, marks: str = CLAUSE_ENDS) -> bool:
    """Whether a place is right behind punctuation."""
    return start > 0 and ends_clause(tokens[start - 1], marks)


def _word(tokens: Sequence[Token], number: int) -> str:
    return tokens[number].word if 0 <= number < len(tokens) else ""


# "For our spring campaign" --------------------------------------------------------------------------------------------


def _with_for(tokens: Sequence[Token], forms: _Forms, start: int, names: int) -> int:
    if tokens[start].word != "for":
        return start
    if start and not _FOR_VERBS.isdisjoint(forms[start - 1]) and not _is_apart(tokens, start):
        return start  # "registered for the webinar"
    body = max(_PURPOSE.end(forms, start), start + 1)
    stop = clause_end(tokens, body)
    if not start and stop <= _LONGEST_HEADING and _word(tokens, stop) == ":":
        return stop
    end = _noun_end(tokens, body, stop, start)
    if end == start:
        return start
    is_ours = _is_apart(tokens, start, _BREAKS) or any(not _NOW.isdisjoint(forms[at]) for at in range(start, end))
    if start and not is_ours and _is_named(tokens, body, end, names):
        return start
    return stop if _is_tail(tokens, end, stop) else end


def _noun_end(tokens: Sequence[Token], body: int, stop: int, otherwise: int) -> int:
    clause = next((at for at in range(body, stop) if tokens[at].word in _CLAUSE_WORDS), stop)
    reach = tokens[body : min(clause, body + _PURPOSE_REACH)]
    nouns = ([token.lemma for token in reach], [token.word for token in reach])
    ends = [
        end
        for end in range(1, len(reach) + 1)
        if any(tuple(said[first:end]) in PURPOSE_NOUNS for said in nouns for first in range(end))
    ]
    return body + ends[-1] if ends else otherwise


def _is_named(tokens: Sequence[Token], body: int, end: int, names: int) -> bool:
    """Whether all that a "for" is followed by is a value of the space: "for sale", "for a free journey"."""
    while body < end and tokens[body].word in _ARTICLES:
        body += 1
    return body < end and all(names >> number & 1 for number in range(body, end))


def _is_tail(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether only more of the purpose follows its noun: "an SMS blast *on Friday*", "a call *to win them back*"."""
    if not 0 < end - start <= _LONGEST_TAIL or tokens[start].word not in _TAILS:
        return False
    return not any(token.kind is TokenKind.NUMBER for token in tokens[start:end])


# "So that we can …", "to send them …" ---------------------------------------------------------------------------------


def _with_phrase(tokens: Sequence[Token], forms: _Forms, start: int, _: int) -> int:
    """The phrases of the lexicon, which run to the end of their clause."""
    body = _PURPOSE.end(forms, start)
    if body == start or tokens[start].word == "for" or _is_permission(tokens, forms, start, body):
        return start
    opening, end = [token.word for token in tokens[start:body]], clause_end(tokens, body)
    if not start and end == len(tokens):
        return start  # those for whom it is meant have to come: "We want to email women in Rome"
    if opening[0] == "to":
        return end if start == 0 or _is_apart(tokens, start) else start
    return start if opening == ["because"] else end


def _is_permission(tokens: Sequence[Token], forms: _Forms, start: int, body: int) -> bool:
    """Whether "that we can text" tells who may be reached, and not what for: nothing is sent."""
    if tokens[start].word not in _RELATIVES or body >= len(tokens) or _REACHING.isdisjoint(forms[body]):
        return False
    after = tokens[body + 1] if body + 1 < len(tokens) else None
    return after is None or after.kind is TokenKind.PUNCTUATION or after.word in _BEHIND_REACHING


def _to_them(tokens: Sequence[Token], forms: _Forms, start: int, names: int) -> int:
    """As "… to email them an offer", "… to reward their loyalty", "… to retarget on Facebook"."""
    if tokens[start].word != "to" or start + 1 >= len(tokens) or _word(tokens, start + 1) not in _DOING:
        return start
    if start and not _THEIR_OWN.isdisjoint((*forms[start - 1], tokens[start - 1].word)):
        return start
    end = clause_end(tokens, start)
    behind = [token.word for token in tokens[start + 2 : min(end, start + 2 + _THEM_REACH)]]
    if not _THEM.isdisjoint(behind[:2]) or (_THEIRS in behind[:1] and _word(tokens, start + 1) in _CARING):
        return end
    is_alone = _word(tokens, start + 1) in _ALONE and (not behind or behind[0] in _TAILS | {"in", "for"})
    return end if is_alone and start and not names >> (start + 1) & 1 else start


# What is said apart, of us and of what is to come ---------------------------------------------------------------------


def _said_apart(tokens: Sequence[Token], forms: _Forms, start: int, _: int) -> int:
    """As "…, we'll send a coupon", "… - they'll get a free month", "…. Need it for a mailing"."""
    if not start or not _is_apart(tokens, start, _SENTENCES):
        return start
    first, second = tokens[start].word, _word(tokens, start + 1)
    following = forms[start + 1] if start + 1 < len(tokens) else frozenset[str]()
    end = clause_end(tokens, start)
    behind = [token.word for token in tokens[start + 1 : end]]
    if first in _WE and not _WILL.isdisjoint((second, *following)) and not _is_asking(behind):
        return end
    if first in ("let", "lets") and not _THEM.isdisjoint(behind):
        return end
    if first in _THEY and second in _FUTURE and not _GET.isdisjoint(forms[min(start + 2, len(tokens) - 1)]):
        told = tokens[start + 3] if start + 3 < len(tokens) else None  # "they should have signed in" asks for a deed
        return start if behind[1:2] == ["have"] and told is not None and told.word not in told.lemmas else end
    if not _INTENDING.isdisjoint(forms[start]) and first.endswith("ing") and second in _LINKING:
        return end
    if _is_apart(tokens, start, _BREAKS) and end - start <= _FEW and is_title([first, *behind]):
        return end  # "- reactivation campaign"
    is_last = all(ends_clause(token, _SENTENCES) for token in tokens[end:])
    if first in _CHANCES and _is_apart(tokens, start, _BREAKS) and end - start <= _LONGEST_CHANCE and is_last:
        return end  # "- easy upsell calls"
    if _wants_to_write(tokens, forms, start, end):
        return end
    if first in _WANT and not _DOING.isdisjoint(_verb_behind(tokens, forms, start, end)):
        is_theirs = not _THEM.isdisjoint(behind)
        return end if is_theirs or _is_apart(tokens, start, _STOPS) else start
    is_need = first in ("need", "want", "needed", "wanted") and second in _THEM | _THEY | {"for"}
    is_this = first in _THEY and second in ("is", "'s", "s")
    has_for = "for" in [token.word for token in tokens[start : start + _PURPOSE_REACH]]
    return end if has_for and (is_need or is_this) else start


def _verb_behind(tokens: Sequence[Token], forms: _Forms, start: int, end: int) -> frozenset[str]:
    """The base forms of the verb of "want to send": what somebody who isn't named is going to do."""
    to = next((at for at in range(start, min(start + _WANT_REACH, end)) if tokens[at].word in _INFINITIVE), end)
    return forms[to + 1] if to + 1 < end else frozenset()


def _wants_to_write(tokens: Sequence[Token], forms: _Forms, start: int, end: int) -> bool:
    """Whether somebody of ours is going to turn to them: "devrel wants to reach out", "support will call them"."""
    for at in range(start + 1, min(start + _LONGEST_ACTOR, end)):
        if tokens[at].word in _RELATIVES or tokens[at - 1].word in _RELATIVES + _THEY_THEMSELVES:
            return False
        if tokens[at].word not in _WANTING:
            continue
        verb = at + 1 + (_word(tokens, at + 1) == "to")
        behind = [token.word for token in tokens[verb + 1 : end]]
        if verb >= end or forms[verb].isdisjoint(_DOING):
            continue
        return not behind or behind[0] in _THEM | {"out"} or behind[:2] == ["in", "touch"] or behind[-1] in _THEM
    return False


def _is_asking(said: Sequence[str]) -> bool:
    """Whether it is for the audience that we ask after all: "I need customers who …", "we'd like women in Rome"."""
    is_sure = said[:1] in (["will"], ["'ll"], ["ll"]) or not _THEM.isdisjoint(said)
    return not is_sure and "to" not in said[1:4]


def _relative(tokens: Sequence[Token], forms: _Forms, start: int, _: int) -> int:
    """As "… who should get our apology", "… whom we should call", "… we could ask for feedback"."""
    at = start + (tokens[start].word in _RELATIVES)
    if not start:
        return start
    if _word(tokens, at) in ("we", "i"):
        modal, verb = _word(tokens, at + 1), at + 2
        if modal in _FUTURE and modal not in _ALLOWED and verb < len(tokens) and not _DOING.isdisjoint(forms[verb]):
            return clause_end(tokens, start)
        return start
    if at == start or _word(tokens, at) not in _FUTURE:
        return start
    if at + 1 >= len(tokens) or _GET.isdisjoint(forms[at + 1]):
        return start
    is_passive = "be" in forms[at + 1] and at + 2 < len(tokens) and tokens[at + 2].word.endswith("ed")
    if is_passive and _DOING.isdisjoint(forms[at + 2]):
        return start  # "who will be billed in the next 7 days" tells of the people
    return clause_end(tokens, start)


def _with_so(tokens: Sequence[Token], _forms: _Forms, start: int, _: int) -> int:
    """As "… so they get the new offer", "… so support can call them"."""
    if tokens[start].word != _SO or not start or tokens[start - 1].word in ("and", "or", "have", "has", "not", "do"):
        return start
    end = clause_end(tokens, start)
    following = [token.word for token in tokens[start + 1 : end]]
    if not following or following[0] in _SO_FAR:
        return start
    tells = following[0] in _THEY | _OURS or not _AUXILIARIES.isdisjoint(following[1:3])
    return end if tells else start


def _with_cause(tokens: Sequence[Token], forms: _Forms, start: int, _: int) -> int:
    """As "… because we're launching a referral program"."""
    if tokens[start].word not in _CAUSES or _word(tokens, start + 1) not in ("we", "i", "our"):
        return start
    reach = range(start + 2, min(start + 2 + _PURPOSE_REACH, len(tokens)))
    is_ours = any(not _STARTING.isdisjoint(forms[at]) and tokens[at].word[-2:] != "ed" for at in reach)
    return clause_end(tokens, start) if is_ours else start
