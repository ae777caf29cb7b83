"""Sentences that define: "gift givers are customers with …", "dormant users = …", "by inactive we mean …".

What stands before the copula is a name, and what stands behind it is all that is asked for; so the name goes. Where the
space has the name itself, as an audience or as a value of some trait, a colon takes the place of the copula, and the
rules for headings say what becomes of it. "People whose plan is pro" and "city = London" define nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.index import SpaceIndex
from coterie.nlu.names import fold
from coterie.nlu.nameweights import Kind
from coterie.nlu.personawords import ADJECTIVE_ENDINGS, ANYONE, GENERIC, PEOPLE, PEOPLE_ENDINGS, TASTING, THINGS
from coterie.nlu.phrases import Phrases
from coterie.nlu.shortnames import audience_tokens
from coterie.nlu.titles import is_title
from coterie.nlu.tokens import Token, TokenKind, as_word, behind_words, is_past, is_plural, renumbered

_LONGEST, _LONGEST_TALK = 6, 5
"""Of how many tokens a name consists at most, and an introduction."""

_ARTICLES = words("a an the our my your so called what we i call any this each every")
_NO_NAMES = words(
    "who that whose which whom with without have has had do does did in on at for by from to if when where is are was "
    "were be not no never than more less over under show find list get target all everyone everybody anyone anybody "
    "people those users customers me and or how whether their his her its they it us them"
)
"""What begins a name and isn't part of it, and what is in no name."""

_SINGULAR_ENDINGS = ("er", "or", "ist", "ian", "ee", "ic", "nut", "fan", "head")
_STATES = words("loyal active inactive dormant lapsed engaged disengaged churned lost new hot cold vip returning idle")
_ASPIRING = words("candidate candidates prospect prospects target targets potentials lead leads")
"""Whose name tells what they may become or are after, and so not what they are: "Premier candidates are …"."""

_STANDING = words("repeat first one time new recent lapsed former returning inactive churned dormant second active")
"""What a heading may ask for besides what it heads: "repeat buyers: customers who opened an email"."""

_VAGUE = frozenset(lexicon.VAGUE)

_BEING, _ADVERBS = words("is are"), words("always simply basically just here for us our really defined as all any a an")
_ANYONE = words("one ones someone somebody anyone anybody everyone everybody those people")
_BEHIND_ANYONE = words("who whose that with without having which")
_MEANING = words("means mean denotes equals")
_EQUAL, _COUNTED = "=", words("count counts qualify qualifies")
_COMPARING = words("or and more less fewer than over under at least most above below up to = plus")
_FEWEST = 2

_ASIDES = words("notes note definition glossary memo reminder fyi btw record brief say says playbook deck handbook")
_BY_US = Phrases(
    [
        ("by", "mean"),
        ("(we|i) (define|count|treat|class|classify|regard|consider|understand)", "as"),
        ("when (we|i) say", "mean"),
        ("(if|when) we talk about", "mean"),
        ("[the|our] definition of [a|an|the|our]", ":"),
        ("[the|our] definition for [a|an|the|our]", ":"),
        ("what (we|i) (call|mean by) [a|an|the|our]", ":"),
    ]
)
"""How a definition begins that is ours, and what stands behind the name."""

_MEANT = Phrases([(phrase, True) for phrase in ("[,] (we|i) mean", "[,] it means")])
_COUNTING = Phrases(
    [
        ("(is|are) [considered|called|deemed|seen as|treated as|counted as]", True),
        ("(count|counts|qualify|qualifies) as [a|an]", True),
    ]
)
_ONCE = Phrases([("(if|when|once|as soon as|whenever) (they|he|she|he or she)", True)])
_ITS = Phrases([("that is", True), ("this is", True), ("that means", True), ("which means", True), ("meaning", True)])
_CONCLUDING = Phrases(
    [
        (f", {so} [they]", True)
        for so in ("so", "meaning [that]", "that is", "which means [that]", "ie", "in other words")
    ]
)
_CONCLUDED = words("no not never nothing none without zero have has had did do with only are is")
_UNDONE = Phrases(
    [("[(who|that) (are|have)] [are] (not|never) [been] [yet] [fully]", True), ("[still] not [yet]", True)]
)
"""How it is told what a name comes to, and what is not done yet and comes to that."""


class _Sentence(NamedTuple):
    """A defining sentence: where its name runs from and to, where its definition begins, and where the whole begins."""

    begin: int
    start: int
    end: int
    behind: int


def as_defined(tokens: Sequence[Token], index: SpaceIndex) -> Sequence[Token]:
    """The tokens without the name that a sentence defines, or with a colon behind it."""
    sentence = _sentence(tokens)
    if sentence is None:
        return _without_undone(_as_clause(tokens))
    begin, start, end, behind = sentence
    rest = [_as_people(tokens[behind]), *tokens[behind + 1 :]]
    if _is_known(tokens, start, end, behind, index):
        colon = replace(tokens[end], text=":", word=":", lemmas=(":",), kind=TokenKind.PUNCTUATION, joined=False)
        rest = [*tokens[start:end], colon, *rest]
    return renumbered([*tokens[:begin], *rest])


def _as_people(token: Token) -> Token:
    """What a definition begins with; "one" is no number there."""
    if token.word not in ("one", "ones"):
        return token
    return as_word(token, "people")


def _sentence(tokens: Sequence[Token]) -> _Sentence | None:
    begin = _talk_end(tokens)
    for first, behind_name in _BY_US.at(tokens, begin):
        found = _of_ours(tokens, begin, first, behind_name)
        if found is not None:
            return found
    start = behind_words(tokens, begin, _ARTICLES)
    for end in range(start + 1, min(start + _LONGEST + 1, len(tokens) - _FEWEST)):
        if not _may_be_in_name(tokens[end - 1]):
            return None
        behind = _behind_copula(tokens, start, end)
        if behind:
            return _Sentence(begin, start, end, behind)
    return None


def _talk_end(tokens: Sequence[Token]) -> int:
    """Where an introduction ends that only says where the definition is from: "my notes say: "."""
    for number, token in enumerate(tokens[: _LONGEST_TALK + 1]):
        if token.text == ":" and number:
            return number + 1 if any(said.word in _ASIDES for said in tokens[:number]) else 0
    return 0


def _may_be_in_name(token: Token) -> bool:
    return token.text == "-" or (token.kind is TokenKind.WORD and token.word not in _NO_NAMES)


def _of_ours(tokens: Sequence[Token], begin: int, first: int, behind_name: str) -> _Sentence | None:
    """A definition that says that it is ours: "by inactive we mean …", "we define loyal as …"."""
    start = behind_words(tokens, first, _ARTICLES)
    for end in range(start + 1, min(start + _LONGEST + 1, len(tokens) - _FEWEST)):
        if behind_name == "mean":
            behind = next((close for close, _ in _MEANT.at(tokens, end)), 0)
        else:
            behind = end + 1 if tokens[end].word == behind_name else 0
        if behind:
            return _Sentence(begin, start, end, behind) if behind < len(tokens) else None
        if tokens[end - 1].kind is not TokenKind.WORD and tokens[end - 1].text != "-":
            return None
    return None


def _behind_copula(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the definition begins, if a copula stands behind a name; 0 otherwise."""
    copula = tokens[end]
    if copula.text == ",":
        return _behind_conclusion(tokens, start, end)
    if copula.text == ":" and end + 1 < len(tokens):
        close = max((close for close, _ in _ITS.at(tokens, end + 1)), default=0)
        return close if close < len(tokens) and _names_people(tokens, start, end) else 0
    if copula.text in ":-–—" and not copula.joined and _names_people(tokens, start, end):
        at = behind_words(tokens, end + 1, _ADVERBS)
        is_standing = any(token.word in _STANDING for token in tokens[start:end])
        if not is_standing and not _is_generic(tokens, start, end) and _begins_definition(tokens, at):
            return at
    if copula.text == ":" and tokens[end - 1].word == "definition":
        return end + 1
    if copula.text == _EQUAL or copula.word in _MEANING:
        is_name = _names_people(tokens, start, end) or _tells_state(tokens, start, end)
        is_told = (
            any(token.kind is TokenKind.WORD and token.word not in _COMPARING for token in tokens[end + 1 :])
            and len(tokens) - end > _FEWEST
        )
        return end + 1 if is_name and is_told else 0
    if copula.word in _COUNTED and end + 1 < len(tokens) and tokens[end + 1].word == "as":
        at = end + 2
        return at if _names_people(tokens, start, end) and _begins_definition(tokens, at) else 0
    if copula.word not in _BEING or not _names_people(tokens, start, end):
        return 0
    at = behind_words(tokens, end + 1, _ADVERBS)
    if tokens[at - 1].word == "as":
        return at  # "are defined as …"
    return at if _begins_definition(tokens, at) and not _is_generic(tokens, start, end) else 0


def _behind_conclusion(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where it is told what a name comes to: "push-only people, so no SMS consent and …"."""
    close = max((close for close, _ in _CONCLUDING.at(tokens, end)), default=0)
    if not close or close >= len(tokens) or not _names_people(tokens, start, end):
        return 0
    return close if tokens[close].word in _CONCLUDED else 0


def _begins_definition(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody of whom it is told what defines them stands there: "those who", "customers with"."""
    if at + 1 >= len(tokens):
        return False
    noun, after = tokens[at], tokens[at + 1]
    is_anyone = noun.word in _ANYONE or not lexicon.SUBJECTS.isdisjoint((noun.word, *noun.lemmas))
    if not is_anyone and noun.word not in ANYONE:
        return False
    is_deed = after.kind is TokenKind.WORD and after.word not in after.lemmas and after.word.endswith(("ed", "ing"))
    return after.word in _BEHIND_ANYONE or is_deed


def _is_generic(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name is no more than what all are called: "customers are people who …"."""
    return end - start == 1 and (tokens[start].word in GENERIC or tokens[start].lemma in ("user", "customer"))


def _names_people(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name is one for people, by its last word."""
    last = tokens[end - 1]
    if last.kind is not TokenKind.WORD or last.word in THINGS:
        return False
    if end - start == 1 and last.word in GENERIC:
        return False
    if last.word in PEOPLE or last.word in GENERIC or last.word in ANYONE or last.quoted:
        return True
    if not lexicon.SUBJECTS.isdisjoint((last.word, *last.lemmas)):
        return True
    return last.word.endswith(PEOPLE_ENDINGS if is_plural(last) else _SINGULAR_ENDINGS)


def _tells_state(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name only says how people are: "loyal", "at risk", "not yet activated"."""
    said = [token.word for token in tokens[start:end]]
    if said[-1] in _STATES or " ".join(said) in _VAGUE or said[-1] in _VAGUE:
        return True
    return len(said) == 1 and said[0].endswith(ADJECTIVE_ENDINGS)


def _is_known(tokens: Sequence[Token], start: int, end: int, behind: int, index: SpaceIndex) -> bool:
    """Whether the space has the name, or a part of it that the definition doesn't say again."""
    if is_title([token.word for token in tokens[start:end]]):
        return False
    head = {tokens[end - 1].word, *tokens[end - 1].lemmas}
    is_of_taste = not TASTING.isdisjoint(head) or (not _ASPIRING.isdisjoint(head) and not _in_a_name(head, index))
    if audience_tokens(tokens, index) & (1 << end) - (1 << start):
        return True
    again = {token.lemma for token in tokens[behind:]}
    for token in tokens[start:end]:
        values = (index.values[number] for number in index.values_by_text.get(fold(token.text), ()))
        is_kept = any(index.entries[value.entry].kind is Kind.TRAIT for value in values)
        if is_kept and token.lemma not in again and not is_of_taste:
            return True
    return False


def _without_undone(tokens: Sequence[Token]) -> Sequence[Token]:
    """As "sign-ups not yet activated, meaning they haven't …", put as "sign-ups who haven't …"."""
    for at in range(1, len(tokens)):
        for close, _ in _UNDONE.at(tokens, at):
            done = tokens[close] if close < len(tokens) else None
            if done is None or not is_past(done):
                continue
            behind = max((end for end, _ in _CONCLUDING.at(tokens, close + 1)), default=0)
            if behind and behind < len(tokens) and tokens[behind].word in _CONCLUDED:
                low = at - (tokens[at - 1].word in (",", "and", "but"))
                who = as_word(tokens[close], "who")
                return renumbered([*tokens[:low], who, *tokens[behind:]])
    return tokens


def _in_a_name(said: set[str], index: SpaceIndex) -> bool:
    """Whether the space calls people so: the candidates of `candidate_city`."""
    return not index.name_words.isdisjoint(said)


def _as_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """As "customers count as loyal once they …", put as "customers who …"."""
    for at in range(1, min(_LONGEST, len(tokens))):
        if lexicon.SUBJECTS.isdisjoint((tokens[at - 1].word, *tokens[at - 1].lemmas)):
            continue
        for name, _ in _COUNTING.at(tokens, at):
            for end in range(name + 1, min(name + _LONGEST, len(tokens) - 1)):
                close = max((close for close, _ in _ONCE.at(tokens, end)), default=0)
                if close and _tells_state(tokens, name, end):
                    who = as_word(tokens[at], "who")
                    return renumbered([*tokens[:at], who, *tokens[close:]])
    return tokens
