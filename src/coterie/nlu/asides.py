"""What people say beside the audience: what it is for and who asked, what they think of it, what will be sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind, next_mark

_FIRST_PERSON = words("we i our my this it us")
_LONGEST_INTRODUCTION = 16
_INTRODUCTION_ENDS = (":", ".", ";", "-", "–", "—")
_INTENDING = words("plan prepare run launch organise organize host set work think plot draft start arrange")
_RELATIVES = words("who whose whoever")

_THINKERS = words("i we")
_THINKING = words("know realise realize admit understand see hope guess think suppose believe appreciate assume")
_POINTING = words("it this that")

_CONTACTING = words("email mail text message call notify contact ping target invite tell write ask remind thank reward")
_TOLD_OF_CHANNELS = words(
    "or and & / nor , but is are was were on off opt optin consent permission marketing "
    "notification notifications alerts"
)
_PEOPLE_REACH = 3
_ABOUT = words("about regarding concerning re")
_TO_AN_EVENT = words("invite welcome")

_NO_MATTER = words("regardless irrespective whether irregardless independently")
_WHATEVER = words("whatever whichever")
_NEXT_CLAUSE = words("but unless except excluding provided who whose as so")
_GOES_ON = words("and or but who whose while yet")
_TELLING, _FEW = words("who whose has have had did do is are was were not no never with in"), 2
"""What makes no difference, and what begins something else behind it."""

_RATHER_THAN, _LONGEST_CONTRAST = (("rather", "than"), ("instead", "of"), ("as", "opposed")), 4
_CONTRAST_ENDS, _REASONS = words(", they he she we people customers users"), words("because cos due owing")
"""What sets something against what is meant, how long that is at most and what ends it; and how reasons begin."""

_HAVING, _THINGS_SAID, _SHORTEST_WAY = words("having getting"), words("it them this that one"), 4
"""How what was had another way is told: "instead of having it delivered"."""

_ASKED = words("find show pull get give list target build fetch send export collect gather prepare compile select need")
_REQUESTERS = words(
    "team department colleague boss manager board meeting deck presentation ceo cmo client office folks"
)
_LONGEST_REQUESTER = 5
_OBJECT_PRONOUNS = words("me us em him her")

_DENIED = words("no not never without none nothing")
_ALWAYS = Phrases(
    [
        ("[ever] (since|from) the [very] (beginning|start|outset)", True),
        ("[ever] (since|from) day (one|1)", True),
        ("[ever] since they [first|originally] (joined|signed up|registered|enrolled) [with us]", True),
        ("[ever] since they [first] (opened|created|made) (their|an) account [with us]", True),
        ("[ever] since they [first] became a (customer|member|user|subscriber) [of ours]", True),
        ("[ever] since (joining|signing up|signup|sign up|registering|registration|enrolling) [with us]", True),
        ("[ever] since (opening|creating) (their|an) account [with us]", True),
        ("[ever] since becoming a (customer|member|user|subscriber) [of ours]", True),
        ("(over|in|during|across|throughout) (their|the) [entire|whole|full] (lifetime|life|history|tenure)", True),
        ("(over|in|during|across|throughout) (their|the) [entire|whole|full] (lifetime|time|history) with us", True),
        ("over the [entire|whole|full] life of (their|the) (account|membership|relationship)", True),
    ]
)
"""All the time that there is: nobody does anything before. Who "joined a club" since then is another matter."""


def aside_mask(tokens: Sequence[Token], forms: Sequence[frozenset[str]], people: int, named: int, filler: int) -> int:
    """The tokens of asides. `people` are nouns for people that the space knows, `named` whatever it may name."""
    mask = (1 << _introduction_end(tokens, forms)) - 1
    said = (
        *_thoughts(tokens, forms),
        *_messages(tokens, forms, people, filler),
        *_indifferent(tokens),
        *_of_always(tokens),
    )
    for start, end in (*said, *_contrasts(tokens)):
        mask |= (1 << end) - (1 << start)
    for start, end in _requesters(tokens, forms, named, filler):
        mask |= (1 << end) - (1 << start)
    return mask


def _introduction_end(tokens: Sequence[Token], forms: Sequence[frozenset[str]]) -> int:
    """Where a sentence about ourselves before the audience ends: "We're planning a mailing: people who …"."""
    if not tokens or tokens[0].word not in _FIRST_PERSON:
        return 0
    intends = False
    for number, token in enumerate(tokens[:_LONGEST_INTRODUCTION]):
        if token.word in _RELATIVES:
            return 0
        intends = intends or not _INTENDING.isdisjoint(forms[number])
        if token.kind is TokenKind.PUNCTUATION and token.text in _INTRODUCTION_ENDS:
            return number if token.text == ":" or intends else 0
    return 0


def _thoughts(tokens: Sequence[Token], forms: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """What we think of what was said: ", I know it is old"."""
    for number in range(1, len(tokens) - 2):
        if tokens[number - 1].kind is not TokenKind.PUNCTUATION or tokens[number].word not in _THINKERS:
            continue
        if not _THINKING.isdisjoint(forms[number + 1]) and tokens[number + 2].word in _POINTING:
            yield number, next_mark(tokens, number)


def _indifferent(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """What is said to make no difference: "regardless of how they paid", "whatever the plan", "whether or not …"."""
    for start in range(len(tokens)):
        apart = start == 0 or tokens[start - 1].kind is TokenKind.PUNCTUATION
        said = [token.word for token in tokens[start : start + 2]]
        is_sure = said[0] in _NO_MATTER or said in (["no", "matter"], ["never", "mind"])
        if is_sure or (apart and said[0] in _WHATEVER and len(tokens) > start + 1):
            yield start, _indifferent_end(tokens, start + 1)


def _of_always(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """A time that is all time, behind what was done: "five orders since they joined".

    Who has "no order since joining" did join, and is left to the words of order.
    """
    for start in range(1, len(tokens)):
        is_deed = start + 1 < len(tokens) and tokens[start + 1].word.endswith("ing")
        if is_deed and any(token.word in _DENIED for token in tokens[:start]):
            continue
        for end, _ in _ALWAYS.at(tokens, start):
            if end == len(tokens) or tokens[end].kind is TokenKind.PUNCTUATION or tokens[end].word in _GOES_ON:
                yield start, end


def _indifferent_end(tokens: Sequence[Token], start: int) -> int:
    """Where that ends: at the next punctuation or clause; one more noun or two may be joined to it."""
    for at in range(start, len(tokens)):
        if tokens[at].kind is TokenKind.PUNCTUATION or tokens[at].word in _NEXT_CLAUSE:
            return at
        if tokens[at].word == "and" and not _ends_soon(tokens, at + 1):
            return at
    return len(tokens)


def _ends_soon(tokens: Sequence[Token], start: int) -> bool:
    """Whether no more than a noun or two follow: "regardless of age and gender"."""
    end = next_mark(tokens, start)
    return end - start <= _FEW and not any(token.word in _TELLING for token in tokens[start:end])


def _contrasts(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """What something is only set against: "rather than delivery, they picked …", "- not because they were ill"."""
    spoken = [token.word for token in tokens]
    if tuple(spoken[:2]) in _RATHER_THAN:
        end = next((n for n in range(2, len(spoken)) if spoken[n] in _CONTRAST_ENDS), len(spoken))
        if end - 2 in range(1, _LONGEST_CONTRAST + 1) and not any(word.endswith("ing") for word in spoken[2:end]):
            yield 0, end + (end < len(spoken) and spoken[end] == ",")
    for start in range(1, len(spoken) - _SHORTEST_WAY):
        is_way = tuple(spoken[start : start + 2]) in _RATHER_THAN and spoken[start + 2] in _HAVING
        if is_way and spoken[start + 3] in _THINGS_SAID and spoken[start + 4].endswith(("ed", "sent")):
            yield start, start + 5  # "picked it up instead of having it delivered" is about one order
    reason = next((number for number, word in enumerate(spoken) if word in _REASONS), len(spoken))
    for number in range(reason + 2, len(spoken) - 1):
        apart = tokens[number - 1].kind is TokenKind.PUNCTUATION
        if apart and spoken[number] == "not" and spoken[number + 1] in _REASONS:
            yield number, next_mark(tokens, number)


def _opening(tokens: Sequence[Token], filler: int) -> int:
    """The first word that is more than a polite opening: 2 in "could you mail …"."""
    return next((number for number in range(len(tokens)) if not filler >> number & 1), len(tokens))


def _messages(
    tokens: Sequence[Token], forms: Sequence[frozenset[str]], people: int, filler: int
) -> Iterator[tuple[int, int]]:
    """The verb of writing to people, and what they are written about: "Mail Londoners about our new menu"."""
    start = _opening(tokens, filler)
    if start >= len(tokens) or tokens[start].lemma not in _CONTACTING or tokens[start].word != tokens[start].lemma:
        return
    if start + 1 < len(tokens) and tokens[start + 1].word in _TOLD_OF_CHANNELS:
        return  # "email or SMS opt-in", "email is off" write to nobody
    reach = range(start + 1, min(start + 1 + _PEOPLE_REACH, len(tokens)))
    if not any(people >> number & 1 for number in reach):
        return
    yield start, start + 1
    leads = _ABOUT | {"to"} if not _TO_AN_EVENT.isdisjoint(forms[start]) else _ABOUT
    for number in range(start + 2, len(tokens)):
        if tokens[number].word in _RELATIVES:
            return
        if tokens[number].word in leads:
            yield number, next_mark(tokens, number)
            return


def _requesters(
    tokens: Sequence[Token], forms: Sequence[frozenset[str]], named: int, filler: int
) -> Iterator[tuple[int, int]]:
    """Who asked: "Pull the leads for Dana's team", "Get them for Tom"."""
    asked = any(
        not _ASKED.isdisjoint(forms[number]) for number in range(min(_opening(tokens, filler) + 1, len(tokens)))
    )
    for start in range(1, len(tokens) - 1):
        if tokens[start].word != "for":
            continue
        end = next_mark(tokens, start)
        if not 1 < end - start <= _LONGEST_REQUESTER:
            continue
        last = tokens[end - 1]
        is_name = end - start == 2 and last.text.istitle() and not named >> (end - 1) & 1  # noqa: PLR2004
        if last.word in _OBJECT_PRONOUNS or (asked and (is_name or not _REQUESTERS.isdisjoint(forms[end - 1]))):
            yield start, end
