"""What people did something to, said first, and then who did it: "reviews of two stars or less - who left them?".

Put the plain way: "who left reviews of two stars or less". A mere "who?" behind it adds nothing. What has a verb of its
own is a clause and no such topic: "saved a recipe - those who viewed it" tells of two deeds.
"""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu import lexicon
from coterie.nlu.concepts import is_past_verb
from coterie.nlu.index import SpaceIndex
from coterie.nlu.personawords import GENERIC, PEOPLE
from coterie.nlu.phrases import Phrases
from coterie.nlu.shortnames import audience_tokens
from coterie.nlu.tokens import Token, TokenKind, is_past, renumbered

_PARTING, _CLOSING = ",:;-–—.?", ".?!"
_LONGEST, _FEWEST = 16, 3

_FINITE = words(
    "who that which whose have has had do did does is are was were been be not never no nobody they we but then "
    "i you without after since"
)
"""What a topic has none of: it is a thing, with what tells which one."""

_SOMEONE = "(people|those|everyone|everybody|anyone|anybody|somebody|someone|ones|users|customers|members|folks)"
_WHO = Phrases(
    [
        ("who", "who"),
        ("whoever", "who"),
        (f"[the|all|all the|any] {_SOMEONE} (who|that)", "those"),
        (f"(give|show|find|get|tell|list) [me|us] [the|all|all the|any] {_SOMEONE} (who|that)", "those"),
        (f"(i|we) (want|need) [the|all|all the|any] {_SOMEONE} (who|that)", "those"),
    ]
)
_IT = words("it them one some any these those him her")
_BEHIND_IT = words(
    "in within over during at so yet lately recently ever before since for on more twice once more last this today "
    "yesterday already again back through via by with from"
)
_BEFORE_IT = words("to for of on at in with into from up out off through down about")
_OF = words("of with over in at on for under worth above below from about via by")
"""What ends the noun of a topic: the stars of "reviews of two stars" are no people."""

_OTHERS = words("a an the their our my and or but who then , ;")
_ARTICLES = words("a an the their some any his her its")


def with_topic_in_place(tokens: tuple[Token, ...], index: SpaceIndex) -> tuple[Token, ...]:
    """The tokens with a topic where the pronoun stands that takes it up."""
    size = len(tokens)
    for at in range(1, min(size - 1, _LONGEST + 1)):
        token = tokens[at]
        if token.kind is not TokenKind.PUNCTUATION:
            if token.word in _FINITE:
                return tokens
            continue
        if token.text not in _PARTING or token.joined:
            continue
        found = _WHO.at(tokens, at + 1)
        if not found:
            continue
        start, kind = found[0]
        if kind == "who" and token.text == "," and tokens[-1].text != "?":
            return tokens  # a relative clause: "visitors, who opened it twice"
        if not _is_topic(tokens, at, index):
            return tokens
        if start == size - 1 and tokens[-1].text in _CLOSING and kind == "who":
            return renumbered(tokens[:at])
        place = _taking_up(tokens, start)
        if not place:
            return tokens
        end = size - (tokens[-1].text in _CLOSING)
        return renumbered([*tokens[start - 1 : place], *tokens[:at], *tokens[place + 1 : end]])
    return tokens


def _is_topic(tokens: Sequence[Token], end: int, index: SpaceIndex) -> bool:
    """Whether what stands first is a thing, with no deed of its own and for no people."""
    if audience_tokens(tokens, index) & (1 << end) - 1:
        return False
    head = next((number for number, token in enumerate(tokens[:end]) if token.word in _OF), end)
    for number, token in enumerate(tokens[:end]):
        is_people = token.word in PEOPLE or token.word in GENERIC or token.word in lexicon.SUBJECTS
        if is_people and number < head:
            return False
        if _tells(token) and (number or end == 1 or tokens[1].word in _ARTICLES or tokens[1].kind is TokenKind.NUMBER):
            return False
    return end > 1 or tokens[0].word not in tokens[0].lemmas


def _tells(token: Token) -> bool:
    """Whether a word is a verb in the past, or a participle, be it of a verb that nobody knows."""
    return is_past(token) or is_past_verb(token)


def _taking_up(tokens: Sequence[Token], start: int) -> int:
    """Where the only pronoun stands that is done something to; 0 where there is none."""
    found = 0
    for at in range(start, len(tokens)):
        if not found and (tokens[at].word in _OTHERS or tokens[at].kind is TokenKind.NUMBER):
            return 0  # something else is named, for which the pronoun stands: "who began a trial and ended it"
        if tokens[at].word not in _IT or at == start:
            continue
        before = tokens[at - 1]
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        is_object = before.kind is TokenKind.WORD and before.word not in _ARTICLES
        is_alone = after is None or after.kind is TokenKind.PUNCTUATION or after.word in _BEHIND_IT
        if not is_object or not is_alone or found:
            return 0
        found = at
    return found
