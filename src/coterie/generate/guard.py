"""What is refused before anything is drafted: prompts of the wrong length, and prompts that ask for no audience.

Instructions to a model, questions about the world, and requests for other work are told by how they begin and by
phrases that descriptions of audiences don't hold. A ranking of people ("the top 10 %") asks for an order of profiles,
which no condition can say. Most of what is off the topic is refused later, because its words find no place in the
space.
"""

from __future__ import annotations

import re

from coterie.core.wordlists import words
from coterie.nlu.lexicon import SUBJECTS
from coterie.nlu.morphology import lemmas
from coterie.nlu.verbnouns import stems_of

_ELSEWHERE = re.compile(
    r"""
    \b(?:
        (?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules|schema|above|previous)
      | system\ prompts?  | developer\ mode | jailbreak | act\ as\ (?:a|an|if) | pretend\ (?:to\ be|you)
      | you\ are\ now | you're\ now | as\ an\ ai | language\ model | source\ code\ of
      | (?:reveal|print|leak|dump|exfiltrate|list|show\ me|give\ me|return)\b(?:\ (?:every|all|the|any|your))?.{0,40}
        \b(?:passwords?|secrets?|api\ keys?|system\ prompt|card\ numbers?|credentials|e-?mail\ addresses
          |every\ customer's)
      | (?:write|compose|draft|sing|tell)\ (?:me|us)?\ ?(?:a|an|some)\b.{0,20}
        \b(?:poems?|songs?|story|stories|jokes?|essays?|haikus?|limericks?|emails?|letters?)
      | (?:drop|delete|truncate|alter)\ (?:table|database) | select\ \*\ from | <script
      | what(?:'s|\ is|\ are|\ would|\ should)\b.{0,60}
        \b(?:weather|recipe|capital\ of|meaning\ of|good\ name|to\ watch|to\ eat|to\ wear)
    )\b
    """,
    re.IGNORECASE | re.VERBOSE,
)

_SENTENCE = r"(?:^|(?<=[.!?;:]\s))\s*(?:please|hey|hi|hello|so|ok|okay|and|but|also|just|quick\ question)?[\s,:]*"
_POLITE = r"(?:(?:can|could|would|will)\ you\ (?:please\ |kindly\ )?|please\ |help\ me\ (?:to\ )?|let's\ )?"

_OTHER_WORK = re.compile(
    _SENTENCE
    + _POLITE
    + r"""
    (?P<asked>
        (?:translate|summari[sz]e|explain|calculate|solve|proofread|rewrite|paraphrase|debug|recommend|suggest|advise
          |remind\ (?:me|us)|teach\ (?:me|us)|book\ (?:me|us)|order\ (?:me|us))\s(?!plan)
      | (?:draft|design|draw|paint|compose|write)\s(?:me\s|us\s)?(?:a|an|the|some|my|our|this|that|up)\s
      | (?:delete|erase|wipe|refund)\s(?:everyone|everybody|all\s(?:the\s|our\s|my\s|of\sthe\s)?
          (?:users|customers|people|members|accounts|profiles|contacts|records|data))\b
      | tell\ (?:me|us)\ (?:how|why|what|when|where|whether|about|more|something)\b
      | tell\ (?:me|us)\ (?:who|which\ \w+)\ (?:is\ going|are\ going|will|won|wins|should)\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Work other than finding people, asked for at the beginning of a sentence."""

_QUESTION = re.compile(
    _SENTENCE
    + r"""
    (?P<asked>
        how\s(?:long|far|much|tall|old|big|deep|fast|hot|cold|late|early|heavy|high|do|does|did|is|are|was|were|can
          |could|should|would|will|come|to|about)\b
      | how\smany\b
      | why\b
      | what(?:'s|’s|\s(?:is|are|was|were|do|does|did|will|would|should|can|could|time|day|date|year|kind|sort|if
          |about|happens|happened))\b
      | (?:when|where)(?:'s|’s|\s(?:is|are|was|were|do|does|did|will|would|should|can|could))\b
      | which\s(?!ones?\b)\w+\s(?:is|are|was|were|should|do|does|did|would|can|could|will)\b
      | (?:is|are|was|were|will|should)\s(?:the|a|an)\b
      | (?:is|are|was|were|does|do|did|will|should)\s(?:it|there|this|that|our|my|your|i|we|you)\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""How questions begin that are about the world; about people they may ask for an audience."""

_STRICTLY_ASKED = re.compile(r"how\b|why\b|what(?:'s|’s|\s(?:is|are|was|were))$", re.IGNORECASE)
"""Openings of questions about people's figures as well: "what is the average age of our customers?"."""

_NO_PEOPLE = words(
    """
    one all set group host team human population identity household firm crowd community bunch segment cohort persona
    audience business organization workspace
    """
)
_PEOPLE = frozenset(SUBJECTS) - _NO_PEOPLE
_END = re.compile(r"[?!;]|\.(?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ASKED_ABOUT = 3
"""Within how many words a question has to name the people it is about."""

_NUMBER = (
    r"(?:\d[\d.,]*k?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|"
    r"(?:a|one)\ (?:hundred|thousand)|thousand|dozen)"
)
_SHARE = r"(?:\s?%|\ ?per\ ?cent\b|\ percentile\b)"
_SUPERLATIVE = (
    r"(?:top|best|worst|(?:most|least)\ \w+|(?!(?:latest|newest|request|interest|guest|invest|test|rest|west|contest"
    r"|harvest|digest|nearest|at\ least)\b)\w{2,}(?:i?est))"
)
_RANKING = re.compile(
    rf"""
    \b(?P<asked>
        (?:top|bottom|best|worst|upper|lower)[\s-]{_NUMBER}{_SHARE}?
      | {_SUPERLATIVE}[\s-](?:\w+ing[\s-])?{_NUMBER}(?:{_SHARE}|(?=\s(?P<ranked>\w+)))
      | {_NUMBER}\s(?:of\ (?:the|our)\ )?{_SUPERLATIVE}(?:[\s-]\w+ing)?(?=\s(?P<people>\w+))
      | (?:top|bottom|upper|lower|best|worst)\s(?:decile|quartile|quintile|percentile|half|third|quarter)
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)


_VAGUE_AMOUNT = re.compile(
    r"""
    \b(?P<asked>
        (?:spen[dt]|spends|spending|pay|pays|paid|paying)\ (?:us\ )?
        (?:(?:quite\ |such\ )?a\ (?:lot|fortune|ton|bunch|great\ deal)|lots|loads|tons|heaps|plenty|heavily|big|good
          |too\ much)
        (?:\ of)?(?:\ (?:money|cash))?
    )
    \b(?!\ (?:more|less|of\ (?:time|hours?|minutes?)|time|hours?)\b)(?!.*\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""How much was spent, without a number that says what is much."""


def asks_for_vague_amount(prompt: str) -> tuple[int, int] | None:
    """Where a prompt asks for those who spent "a lot" and gives no number: the spec refuses vague words alone."""
    said = prompt.lower()
    if not any(verb in said for verb in ("spen", "pay", "paid")):  # far quicker than the pattern
        return None
    found = _VAGUE_AMOUNT.search(prompt)
    return found.span("asked") if found is not None else None


def asks_for_something_else(prompt: str) -> tuple[int, int] | None:
    """Where a prompt asks for something that is no audience; None when it doesn't say so."""
    found = _ELSEWHERE.search(prompt)
    if found is not None:
        return found.span()
    found = _OTHER_WORK.search(prompt)
    if found is not None:
        return found.start("asked"), len(prompt.rstrip())
    for found in _QUESTION.finditer(prompt):
        if _asks_which(found["asked"]):
            continue
        if not _is_about_people(prompt[found.end("asked") :], strict=bool(_STRICTLY_ASKED.match(found["asked"]))):
            return found.start("asked"), _sentence_end(prompt, found.end("asked"))
    return None


def asks_for_ranking(prompt: str) -> tuple[int, int] | None:
    """Where a prompt asks for the first of an order of people: "the top 10 %", "our 50 biggest spenders"."""
    for found in _RANKING.finditer(prompt):
        noun = found["people"] or found["ranked"]
        if noun is None or _is_person(noun):
            return found.span("asked")
    return None


def _is_about_people(rest: str, *, strict: bool) -> bool:
    """Whether what follows the opening of a question names people right away, or anywhere."""
    said = _WORD.findall(rest)
    return any(_is_person(word) for word in (said[:_ASKED_ABOUT] if strict else said))


def _asks_which(asked: str) -> bool:
    """Whether a question begins with the people or accounts that it asks for: "which workspaces are"."""
    said = asked.casefold().split()
    return said[0] == "which" and said[1].endswith("s") and any(stem in SUBJECTS for stem in lemmas(said[1]))


def _is_person(word: str) -> bool:
    """Whether a noun is one for people: "clients", "companies", or who does something: "renters"."""
    folded = word.casefold()
    if not {folded, folded.removesuffix("s"), re.sub("ies$", "y", folded)}.isdisjoint(_PEOPLE):
        return True
    return folded.endswith(("ers", "ors")) and bool(stems_of(folded))


def _sentence_end(prompt: str, start: int) -> int:
    end = _END.search(prompt, start)
    return end.start() if end else len(prompt.rstrip())
