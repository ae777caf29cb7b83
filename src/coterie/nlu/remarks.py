"""What is remarked beside the audience, in brackets, behind a dash or at the end: "(we nudge them to a second one)".

Such a remark tells what we will do with the people, what we call them or what they are good for: "- remind them to
renew", "(our best upsell candidates)", "are ripe for an upgrade". Brackets that tell more of the people stay:
"(Berlin only)", "(last 30 days)", "(not the staff)".
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import fold
from coterie.nlu.nameweights import Kind
from coterie.nlu.phrases import Phrases
from coterie.nlu.shortnames import audience_tokens
from coterie.nlu.titles import is_title
from coterie.nlu.tokens import Token, TokenKind, is_past, next_mark, renumbered

_DASHES, _PARTING = "-–—", ".;!"
_LONGEST, _LONGEST_TITLE = 14, 9

_LEADING = words("so and just please pls maybe perhaps then basically again ie aka")
_THESE = Phrases([("(they|these|those|this|it|that) (are|is)", True), ("think", True)])
_WE, _LET = words("we i us"), words("let lets")
_PERMITTED = words(
    "have has had can may could know hold own not never only sell sold offer got allowed are were am was cannot see "
    "mean need want define call count consider treat"
)
"""Behind a "we", these may tell of the people after all: "(we have their phone number)"."""

_DOING = words(
    """
    remind nudge ask thank reward invite write offer give grant send show tell encourage congratulate surprise delight
    celebrate welcome win warm steer move turn push get bring help keep save retain upsell convert reengage reactivate
    retarget tempt persuade convince entice lure notify inform email mail text message call phone contact spam bother
    pester treat survey interview prioritise prioritize nurture educate onboard reassure follow hit tease teach pitch
    introduce switch upgrade catch
    """
)
"""Verbs of what we do with people."""

_ALSO_NOUNS = words(
    "email mail text message call phone contact push survey interview upgrade get keep switch show help"
)
"""Those of them that do so for sure only where they are done to "them"."""

_THEM = words("them these those everyone everybody em her him")
_WHAT = words("a an our the another some with about via for back to up")
_NEGATING = words("do not never always")

_OURS = words("our my")
_OPENERS = words("a an the prime perfect ideal great good hot best top easy obvious natural nice likely strong classic")
_CHOSEN = words(
    """
    candidate candidates target targets prospect prospects fit match leads segment list group pool cohort opportunity
    opportunities chance moment case play crowd bunch ones pick picks material territory bet audience nudge ask call
    reminder pitch push offer potential favourites favorites champions advocates fans base tier
    """
)
_CALLING = words("audience segment list group cohort pool tier")
_IDEAS, _TYPICAL = words("idea ideas"), words("classic typical textbook")
_STEPS = words(
    "email mail letter step wave touch message push reminder nudge flow stage sms text phase postcard mailing"
)
_LINKS = words("to for of on into onto from in at about by via before after around who that we you so as with")
_TIMES = Phrases(
    [
        ("[high|about] time (for|to)", True),
        ("[the] (last|next|final) (call|chance|nudge|reminder|push) [before|for|to]", True),
        ("worth (a|an|the|our|some|another|asking|calling|chasing|nudging|saving|keeping|inviting|trying)", True),
        ("[the] (ones|people|folks|users|customers|those) [that|who|whom] (we|i) (want|need|should|would|like)", True),
        ("what (we|i) call", True),
        ("as (we|i) call them", True),
        ("(known|called|labelled|dubbed|tagged) [internally|here] [as]", True),
        ("[or] [so] (we|i) call (them|these|it)", True),
    ]
)

_TELLING = words(
    "who whose which without excluding except minus not never only with has have had did does is are was were been"
)
"""What tells more of the people, and so is in no remark."""

_PREDICATES, _MAKING = words("are is count counts make makes"), words("make makes")
_RELATIVES = words("who whose that with whom")
_SUBJECT_WORDS = words("who that which they it these those we and or but")
_WHOSE_REACH = 4

_ASSENT = words("right ok okay correct yes no agreed yeah thanks")
_GIVEN = words(
    """
    invite invites invitation invitations offer offers voucher vouchers coupon coupons discount discounts email emails
    mailing newsletter survey reward rewards gift perk perks deal code codes campaign push message sms text letter
    postcard bonus reminder announcement promo pitch upsell flow credit credits access nudge apology
    """
)
_SENT = Phrases(
    [
        ("(goes|go|going|will go|should go) [out] [only|just|exclusively|straight|first] to", True),
        ("(is|are) [only|just|exclusively] [meant|intended|reserved|planned|destined] for", True),
        ("(is|are) [going|sent|aimed|directed|being sent] [out] [only] (to|at)", True),
    ]
)
_LONGEST_GIFT, _SHORTEST_PRAISE = 6, 3


def without_remarks(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens without remarks."""
    drop: set[int] = set()
    for start, end in _set_apart(tokens):
        if _is_remark(tokens[start + 1 : end], index):
            drop.update(range(start, min(end + (tokens[start].text == "("), len(tokens))))
    predicate = _predicate(tokens, index)
    drop.update(predicate)
    drop.update(range(_sent_to(tokens)))
    if len(tokens) > 3 and tokens[-1].text == "?" and tokens[-2].word in _ASSENT:  # noqa: PLR2004
        drop.update(range(len(tokens) - 2 - (tokens[-3].kind is TokenKind.PUNCTUATION), len(tokens)))
    kept = [token for number, token in enumerate(tokens) if number not in drop]
    if not drop or not any(token.kind is TokenKind.WORD for token in kept):
        return tokens
    return renumbered(kept)


def _set_apart(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """What stands in brackets, or behind a dash, a full stop or a comma up to the end: its opening mark and its end."""
    found: list[tuple[int, int]] = []
    for number, token in enumerate(tokens):
        if not number or token.kind is not TokenKind.PUNCTUATION:
            continue
        if token.text == "(":
            end = next((at for at in range(number, len(tokens)) if tokens[at].text == ")"), len(tokens))
            found.append((number, end))
        elif token.word in _DASHES or token.text in _PARTING or _praises(tokens, number):
            end = len(tokens) - (tokens[-1].text in ".!")
            if number + 1 < end and not any(said.text in "()" for said in tokens[number + 1 : end]):
                found.append((number, end))
    return found


def _praises(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma is followed by what people are good for: ", a good group for the summer pass"."""
    if tokens[comma].text != "," or comma + _SHORTEST_PRAISE >= len(tokens):
        return False
    first, second = tokens[comma + 1].word, tokens[comma + 2].word
    return first in ("a", "an", "our") and second in _OPENERS and second not in ("a", "an", "the")


def _is_remark(said: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether words that stand apart only remark something."""
    at = 0
    while at < len(said) and said[at].word in _LEADING:
        at += 1
    at = max((end for end, _ in _THESE.at(said, at)), default=at)
    said = said[at:]
    while said and said[-1].text in ".!?":
        said = said[:-1]
    if not said or len(said) > _LONGEST or said[0].kind is not TokenKind.WORD:
        return False
    if any(token.word in ("who", "whose") for token in said[1:]):
        return False
    return _is_ours(said) or _is_told(said) or any(_TIMES.at(said, 0)) or _is_label(said, index)


def _is_ours(said: Sequence[Token]) -> bool:
    """As "we nudge them to a second one", "let's win them back"."""
    if said[0].word in _LET:
        return True
    if said[0].word not in _WE or len(said) < 3 or said[1].word in _PERMITTED:  # noqa: PLR2004
        return False
    return any(not _DOING.isdisjoint((token.word, *token.lemmas)) for token in said[1:4])


def _is_told(said: Sequence[Token]) -> bool:
    """As "remind them to renew", "don't spam them", "send a voucher"."""
    at = 0
    while at < len(said) and said[at].word in _NEGATING:
        at += 1
    if at + 1 >= len(said) or said[at].word not in _DOING:
        return False
    behind = said[at + 1]
    if behind.word in _THEM:
        return True
    return not at and said[at].word not in _ALSO_NOUNS and behind.word in _WHAT


def _is_label(said: Sequence[Token], index: SpaceIndex) -> bool:
    """As "our best upsell candidates", "a perfect match for Pro", "re-engagement e-mail no. 1"."""
    spoken = [token.word for token in said]
    phrase = spoken[: next((number for number, word in enumerate(spoken) if number and word in _LINKS), len(spoken))]
    if not phrase or _is_value(said, index):
        return False
    opens = spoken[0] in _OURS or spoken[0] in _OPENERS
    if opens and (phrase[-1] in _CHOSEN or is_title(phrase)):
        return phrase[-1] not in _CALLING or not _shares_name(phrase, index)
    if _is_numbered(spoken) or phrase[-1] in _IDEAS:
        return True
    if len(said) > _LONGEST_TITLE or any(
        token.word in _TELLING or (is_past(token) and not token.joined) for token in said
    ):
        return False
    if len(phrase) > 1 and phrase[-1] in _CHOSEN and phrase[-2] in _OPENERS:
        return phrase[-1] not in _CALLING
    if spoken[0] in _TYPICAL:
        return all(token.kind is not TokenKind.NUMBER for token in said)
    if ":" in spoken[1:] and is_title(spoken[: spoken.index(":")]):
        return True
    if spoken[0] in _OURS:
        return all(token.kind is not TokenKind.NUMBER for token in said) and not _names_kind(said, index)
    return is_title(spoken) and spoken[0] not in _LINKS


def _is_numbered(spoken: Sequence[str]) -> bool:
    """As "re-engagement e-mail no. 1", "wave 2"."""
    end = len(spoken) - 1
    if end < 1 or not spoken[end].isdigit():
        return False
    end -= 1
    while end and spoken[end] in ("no", ".", "#", "number"):
        end -= 1
    return end < _LONGEST_GIFT and spoken[end] in _STEPS


def _shares_name(phrase: Sequence[str], index: SpaceIndex) -> bool:
    """Whether a word is one of the name of an audience: "the employees audience" of Harbor employees."""
    named = {word for name in index.audience_names for word in name.split()}
    return not named.isdisjoint(phrase)


def _is_value(said: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether the words are an audience's name or a value of the space, and nothing else."""
    told = [token for token in said if token.word not in _OURS | {"the", "a", "an"}]
    text = " ".join(fold(token.text) for token in told)
    if any(index.values_by_text.get(form) for form in (text, text.replace(" ", "_"), text.replace(" ", "-"))):
        return True
    named = audience_tokens(told, index)
    return bool(told) and named == (1 << len(told)) - 1


def _names_kind(said: Sequence[Token], index: SpaceIndex) -> bool:
    """Whether an audience, or a value that is true of people, is named."""
    if audience_tokens(said, index):
        return True
    values = (index.values[number] for token in said for number in index.values_by_text.get(fold(token.text), ()))
    return any(index.entries[value.entry].kind is Kind.TRAIT for value in values)


def _predicate(tokens: Sequence[Token], index: SpaceIndex) -> range:
    """What is said of those who have been told of before: "… who ordered twice are our repeat buyers"."""
    relative = -1
    for number in range(1, len(tokens) - 1):
        word = tokens[number].word
        if relative >= 0 and word in _PREDICATES and tokens[number - 1].word not in _SUBJECT_WORDS:
            end = next_mark(tokens, number)
            is_of_thing = tokens[relative].word == "whose" and number - relative <= _WHOSE_REACH
            begin = number + 1 + (tokens[number + 1].word == "as")
            behind = tokens[begin:end]
            is_praised = word in _MAKING and any(token.word in _OPENERS for token in behind[:2])
            if behind and not is_of_thing and (is_praised or _is_called(behind) or _is_label(behind, index)):
                return range(number, end)
        if word in _RELATIVES:
            relative = number
    return range(0)


def _is_called(said: Sequence[Token]) -> bool:
    """As "what we call loyal", "our repeat buyers"."""
    return said[0].word in _OURS or (said[0].word == "what" and len(said) > 1 and said[1].word in _WE)


def _sent_to(tokens: Sequence[Token]) -> int:
    """Where those begin to whom something of ours goes: "Beta invite goes to our power users"."""
    for number in range(1, min(_LONGEST_GIFT + 1, len(tokens) - 1)):
        token = tokens[number - 1]
        if token.kind is not TokenKind.WORD or token.word in _TELLING:
            return 0
        if token.word in _GIVEN or is_title([said.word for said in tokens[:number]]):
            end = max((end for end, _ in _SENT.at(tokens, number)), default=0)
            if end and end < len(tokens):
                return end
    return 0
