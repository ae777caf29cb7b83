"""Which marks of a prompt count: one reading where they overlap, none for words that are values of the space."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu.concepts import may_be_verb
from coterie.nlu.deniedvalues import deny_plainly
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.lexicon import ValueSense
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import fold, name_forms
from coterie.nlu.numerals import numerals_at
from coterie.nlu.ordermarks import is_out_of_place
from coterie.nlu.pointing import points_back
from coterie.nlu.tokens import Token, TokenKind
from coterie.nlu.valuesenses import LIGHT

_SURE_VALUE = 0.95
_RELATIVES = words("who whose which that whom")
"""In front of these nothing is added: "people on digital plus whose …"."""

_VALUE_LIKE = words("plus go may first most back still one all")
"""Words of the grammar that name tiers of membership as well: "Plus members", "Go plan"."""

_JOINING_NOTHING = words("on of for off to from into onto than")
"""Words that no "plus" can follow which joins two things: "on plus", "of plus"."""

_ALL_WORDS = words("any every all each")
_PEOPLE = words("person people customer user member guest client contact profile shopper visitor")
_TELLING_FAMILIES = words("mishaps fulfilments")
"""Families of values that tell by themselves what was done, whatever words of the grammar are among theirs."""

_ANYTHING = words("no nothing anything something nowhere anywhere")
_ALL_REACH = 3
_NEW_CLAUSE = words("not no never without none who have has had did do does is are was were they only still")
_SIDES_OF_CHANGE = words("from to into onto")
_MEMBERS = words("member plan tier subscriber user customer subscription account membership package holder level")
_CLIENTS = _PEOPLE | words("account company team workspace organization organisation firm business client household")
_PRONOUNS = words("it one them")
_OBJECT_STARTS = words("it one them this that those the a an any their another some none nothing no")
_BEHIND_DEED = _OBJECT_STARTS | words("at over more less fewer exactly only to in on our your several many few two")
"""What follows a deed, and no word that merely describes a noun: "anything but smoked fish" tells of no smoking."""

_LACKING, _NAUGHT, _GETTING = words("lack"), words("nothing"), words("win get draw land receive")
_PAST_IT = words("through past over ahead")
_BEHIND_PLACE = {"", *words("on in at by under with and or but for this last within when during , . ; :")}
_OF_THINGS, _SUBJECTS = words("that which"), words("they he she")
_OTHER_ONE = words("new another different second")
_BEFORE_DEED = words("then later afterwards subsequently also again have had then've never since just")
"""What may stand between the subject of a relative clause and its verb."""

_LEADING_ON = words("and then but or who that which they also")
"""Behind these, "from there" tells what came next."""

_LIKING = words("who people customers users they really also do would")
"""Behind those who do, "like" is a verb; behind a noun, what follows is in its text."""

_GIVING, _GIVEN = words("give gives gave given giving"), words("any anything nothing money some something a to it them")
"""What somebody gives and what of: with such an object, "given us" tells of a gift rather than of a detail known."""

_SOMETHING = words("something anything")

_BEING = words("is are was were be been has have had")
_BEFORE_BEING = words("who that they which and but or if when those people users customers , . ; ( -")
_SINCE_GIVEN = words("since in for again this within over more recently lately today")
"""Behind "haven't given", these leave it a deed that nobody did for a time, rather than a detail unknown."""

_DOING = words("who but never have has had not")
"""Before "removed", these say that people removed something rather than that they are left out."""

_ARTICLES = words("a an the")
_BEFORE_NOUN = words("in on at of")
_BEFORE_GERUND = words("without ever or nor by not started stopped started began")
"""Before "following", these make it a deed: "without following anyone"."""

_MATCHES = words("match matches")
_BEFORE_MATCHES = words(
    "no any a an the their new more first last of few several many some get got played won lost and"
)
_BEHIND_NOUN = {"", *words("in this last since for during within on today yesterday and or but , . ; ever over")}
"""Behind the noun "match" stands a time or nothing, behind the verb a value."""

_BEFORE_SINGLE = words("a one any every each no the in per with not")
"""Before "single", these count things rather than tell of people."""

_BEFORE_CODE = words("a an size grade type class zone gate section in to from")
"""Before a capital by itself, these say that it is a value: "in size M", "from gate A"."""

_LISTING, _WIDEST_JOINER = words("or and , / & nor but not"), 2
_BEFORE_VALUE = words("in on to from the a and or , with")


_SETTING_AGAINST = words("against versus vs compared")
_HOW_MANY = words("more at only fewer less over under just none no zero exactly")
"""What sets one number against another, and how the other begins."""

_ORDERS, _RANKED = words("first last latest"), words("class tier division league grade team")
"""Words of order, and the nouns with which they tell how good something is rather than which of several it was."""

_HOLDING, _HOLDING_REACH = words("with w/ has have had having anything something nothing containing"), 4
"""What stands before a text that a name has "in it"."""

_ARTICLES_OF_ONE, _BESIDE_AMOUNT = ("a", "an"), 3
_DEALS = words("order purchase transaction booking bill meal shop basket trip sale reservation stay policy")
"""Behind an amount and "on a", it is that of one of these: "spent over $150 on an order"."""


def value_tokens(tokens: Sequence[Token], links: Links, all_marks: Sequence[Sequence[Mark]], index: SpaceIndex) -> int:
    """The mask of function words that stand for a value: "Plus members", "on Free"."""
    deny_plainly(tokens, links, index)
    mask = 0
    is_shouted = sum(token.text.isupper() for token in tokens) > len(tokens) / 2
    for number, token in enumerate(tokens):
        if token.word in _MATCHES and number and _is_game(tokens, number):
            mask |= 1 << number  # the noun: "no matches", "won a match"
    for hit in links.value_hits:
        if (
            hit.values
            and tokens[hit.start].word in _NAUGHT
            and hit.start
            and _GETTING & {*tokens[hit.start - 1].lemmas}
        ):
            mask |= hit.mask  # "won nothing", where that is a prize
        if hit.sense is not None and tokens[hit.start].word in _LACKING and _is_kept(hit.sense, index):
            mask |= hit.mask  # "lack of time" where no_time is a reason
        is_told = hit.sense is not None and hit.end - hit.start > 1 and not _goes_on(hit, tokens)
        if hit.sense is not None and is_told and _tells(hit.family, hit.sense, index):
            said = (n for n in range(hit.start, hit.end) if tokens[n].word not in LIGHT and tokens[n].word != "to")
            mask |= sum(1 << n for n in said)  # "something was missing" tells what went wrong, and of nothing unknown
        if hit.quality < _SURE_VALUE:
            continue
        if hit.end - hit.start != 1:
            words_of = {len(index.values[number].words) for number in hit.values}
            if hit.end - hit.start in words_of and all(all_marks[hit.start : hit.end]):
                mask |= hit.mask  # "on hold", where "hold" may say "have"
            elif hit.end - hit.start in words_of:
                mask |= _leaving_out(all_marks, hit) | _last_plus(tokens, hit)
            continue
        token = tokens[hit.start]
        before = tokens[hit.start - 1].word if hit.start else ""
        is_code = token.text.isupper() and (len(token.text) > 1 or before in _BEFORE_CODE) and not is_shouted
        if (
            is_code
            or (hit.values and all_marks[hit.start] and _is_named(tokens, hit.start))
            or (hit.values and before in _ARTICLES and _says_state(all_marks, tokens, hit.start))
            or (hit.values and all_marks[hit.start] and is_listed(hit, tokens, links, index))
            or (hit.values and all_marks[hit.start] and _is_of_noun_behind(hit, links, index))
        ):
            mask |= hit.mask
    return mask


def _leaving_out(all_marks: Sequence[Sequence[Mark]], hit: ValueHit) -> int:
    """The words of a whole value that would leave people out elsewhere: "brow bar", "skip the line"."""
    places = (number for number in range(hit.start, hit.end) for mark in all_marks[number] if _leaves_out(mark))
    return sum(1 << number for number in {*places})


def _last_plus(tokens: Sequence[Token], hit: ValueHit) -> int:
    """The "plus" that ends a whole value, where what follows can't be added: "people on digital plus whose …"."""
    ends = tokens[hit.end - 1].word == "plus" and hit.end < len(tokens) and tokens[hit.end].word in _RELATIVES
    return 1 << (hit.end - 1) if ends else 0


def _leaves_out(mark: Mark) -> bool:
    return mark.role is Role.EXCEPT and mark.end == mark.start + 1


def _goes_on(hit: ValueHit, tokens: Sequence[Token]) -> bool:
    """Whether a preposition at the end belongs to the noun behind it: "sits in the crowd" is no meal eaten in."""
    behind = tokens[hit.end].word if hit.end < len(tokens) else ""
    return tokens[hit.end - 1].word in _BEFORE_NOUN and behind in _ARTICLES


def _is_game(tokens: Sequence[Token], number: int) -> bool:
    """Whether a "match" is a noun: it has a determiner before it, or nothing behind it that it could be equal to."""
    following = tokens[number + 1].word if number + 1 < len(tokens) else ""
    return tokens[number - 1].word in _BEFORE_MATCHES or following in _BEHIND_NOUN


def _is_kept(sense: ValueSense, index: SpaceIndex) -> bool:
    """Whether the space has a value for a sense."""
    return any(fold(code) in index.values_by_text for code in sense.codes)


def _tells(family: str, sense: ValueSense, index: SpaceIndex) -> bool:
    """Whether a value said in several words tells by itself what was done."""
    return family in _TELLING_FAMILIES and _is_kept(sense, index)


def is_listed(hit: ValueHit, tokens: Sequence[Token], links: Links, index: SpaceIndex) -> bool:
    """Whether a value stands in a list with another of the same field: the "go" of "python or go"."""
    fields = {index.values[number].entry for number in hit.values}
    for other in links.value_hits:
        if not other.values or other.quality < _SURE_VALUE or tokens[other.start].word in _LISTING:
            continue
        between = tokens[other.end : hit.start] if other.end <= hit.start else tokens[hit.end : other.start]
        is_near = 0 < len(between) <= _WIDEST_JOINER and all(token.word in _LISTING for token in between)
        if is_near and any(index.values[number].entry in fields for number in other.values):
            return tokens[hit.start].word not in _LISTING
    return False


def _is_of_noun_behind(hit: ValueHit, links: Links, index: SpaceIndex) -> bool:
    """Whether a small verb or an order stands before the noun of its field: the "go" of "go SDK", "first class"."""
    if hit.end >= len(links.tokens):
        return False
    is_rank = links.tokens[hit.start].word in _ORDERS and links.tokens[hit.end].lemma in _RANKED
    if not is_rank and not may_be_verb(links.tokens[hit.start].lemmas):
        return False
    names = (index.entries[index.values[number].entry].name for number in hit.values)
    return any(links.forms[hit.end] & name_forms(name) for name in names)


def _says_state(all_marks: Sequence[Sequence[Mark]], tokens: Sequence[Token], number: int) -> bool:
    """Whether a word tells in what state the thing behind it is: "a missing paper" where `missing` is an issue."""
    is_state = any(mark.role is Role.MISSING and mark.end == number + 1 for mark in all_marks[number])
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    return is_state and after is not None and after.kind is TokenKind.WORD and not all_marks[number + 1]


def _is_named(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is written as a name, or stands before "members" or the like."""
    token = tokens[number]
    after = tokens[number + 1].lemma if number + 1 < len(tokens) else ""
    if token.word == "bar" and number and tokens[number - 1].word in _ARTICLES:
        return True
    if token.word == "single" and (not number or tokens[number - 1].word not in _BEFORE_SINGLE):
        return True
    if token.word == "plus" and number and (not after or tokens[number - 1].word in _JOINING_NOTHING):
        return True
    if token.word == "plus" and token.text[:1].isupper() and after in _CLIENTS and _joins_nothing(tokens, number):
        return True
    if token.word in _VALUE_LIKE and (after in _MEMBERS or (number and tokens[number - 1].word in _SIDES_OF_CHANGE)):
        return True
    if not number or not token.text[:1].isupper():
        return False
    before = tokens[number - 1]
    return before.word in _BEFORE_VALUE or (token.text[1:].islower() and before.text.islower())


def _joins_nothing(tokens: Sequence[Token], number: int) -> bool:
    """Whether nothing that could be added to stands before a word, or it is capitalised amid small letters."""
    before = tokens[number - 1] if number else None
    return before is None or before.kind is TokenKind.PUNCTUATION or before.text.islower()


def chosen_marks(all_marks: Sequence[Sequence[Mark]], barred: Sequence[bool], tokens: Sequence[Token]) -> list[Mark]:
    """Marks that do not overlap, longest first from left to right; none in a barred token."""
    chosen: list[Mark] = []
    number = 0
    while number < len(all_marks):
        here = [
            mark
            for mark in all_marks[number]
            if not any(barred[mark.start : mark.end])
            and not (
                _is_deed(tokens, mark)
                or _is_of_word(tokens, mark)
                or is_out_of_place(mark, tokens)
                or _holds_nothing(tokens, mark)
                or _parts_deeds(tokens, mark)
            )
        ]
        if not here:
            number += 1
            continue
        if here[0].end == number + 1 and points_back(tokens, number):
            chosen.append(Mark(number, number + 1, Role.SAME))
            number += 1
            continue
        longest = [mark for mark in here if mark.end == here[0].end]
        chosen.extend(_placed(mark, tokens) for mark in _telling(longest))
        number = here[0].end
    return _pointing(chosen, all_marks)


def _holds_nothing(tokens: Sequence[Token], mark: Mark) -> bool:
    """Whether "in it" tells where something was done: who enrolled in it did so, and no name has a word "in it"."""
    if mark.role is not Role.CONTAINS or [token.word for token in tokens[mark.start : mark.end]] != ["in", "it"]:
        return False
    return _HOLDING.isdisjoint(token.word for token in tokens[max(0, mark.start - _HOLDING_REACH) : mark.start])


def _parts_deeds(tokens: Sequence[Token], mark: Mark) -> bool:
    """Whether a "but" behind "anything" opens a deed of its own: "never bought anything but watched 20 ads"."""
    if mark.role is not Role.DIFFERS or [t.word for t in tokens[mark.start : mark.end]] != ["anything", "but"]:
        return False
    if mark.end + 1 >= len(tokens) or not _begins_deed(tokens, mark.end):
        return False
    after = tokens[mark.end + 1]
    return tokens[mark.end].word in _NEW_CLAUSE or after.word in _BEHIND_DEED or after.kind is TokenKind.NUMBER


def _telling(marks: Sequence[Mark]) -> Sequence[Mark]:
    return [mark for mark in marks if mark.role is not Role.EMPTY] or marks


def _placed(mark: Mark, tokens: Sequence[Token]) -> Mark:
    """A mark with the role that it has at its place: "since then" at the end of a clause belongs to that clause.

    "From there" leads on where a clause begins, and is a place behind a deed: "ordered from there".
    """
    if mark.role is not Role.THEN:
        return mark
    if _is_for_later(tokens, mark):
        return mark._replace(role=Role.EMPTY)
    if tokens[mark.end - 1].word == "there" and _is_behind_deed(tokens, mark.start):
        return mark._replace(role=Role.PRONOUN)
    if tokens[mark.end - 1].word in _PRONOUNS and mark.end == mark.start + 2:
        return mark._replace(role=Role.SINCE)  # "after it", which only stands at an end
    if all(token.word != "since" for token in tokens[mark.start : mark.end]):
        return mark
    ends = mark.end == len(tokens) or tokens[mark.end].kind is TokenKind.PUNCTUATION or tokens[mark.end].word == "and"
    leads = not mark.start or tokens[mark.start - 1].kind is TokenKind.PUNCTUATION or tokens[mark.start].word == "and"
    return mark._replace(role=Role.SINCE) if ends and not leads else mark


def _is_for_later(tokens: Sequence[Token], mark: Mark) -> bool:
    """Whether a "later" says when a thing is due, and not that a deed came after: "for delivery later"."""
    if [token.word for token in tokens[mark.start : mark.end]] != ["later"]:
        return False
    return any(token.word == "for" for token in tokens[max(0, mark.start - 2) : mark.start])


def _is_behind_deed(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb, or what was done, stands right before a token."""
    before = tokens[number - 1] if number else None
    return before is not None and before.kind is not TokenKind.PUNCTUATION and before.word not in _LEADING_ON


_MISSED = words("show")


def _is_of_word(tokens: Sequence[Token], mark: Mark) -> bool:
    """Whether a "no" is the first half of a word: "repeat no-shows", "meetings with no-shows"."""
    if mark.end == len(tokens) or not tokens[mark.end].joined or tokens[mark.end - 1].word != "no":
        return False
    return mark.end > mark.start + 1 or tokens[mark.end].lemma in _MISSED


def _is_inside(tokens: Sequence[Token], mark: Mark) -> bool:
    """Whether an "also" or a "following" is part of what was done: "who were also sent a card", "without following"."""
    word, before = tokens[mark.start].word, tokens[mark.start - 1].word if mark.start else ""
    if word == "also" and mark.end == mark.start + 1:
        begins = mark.start == 1 or (mark.start > 1 and tokens[mark.start - 2].word in _BEFORE_BEING)
        return begins and before in _BEING
    return word == "following" and before in _BEFORE_GERUND


def _is_deed(tokens: Sequence[Token], mark: Mark) -> bool:
    """Whether an object follows: "removed it", "saved it" are deeds; "staff removed", "phone saved" are none."""
    after = tokens[mark.end].word if mark.end < len(tokens) else ""
    if mark.role is Role.BUT and not _SETTING_AGAINST.isdisjoint(t.word for t in tokens[mark.start : mark.end]):
        return after not in _HOW_MANY and not after.isdigit()  # "played against bots" sets no number against another
    if mark.role is Role.BUT and tokens[mark.start].word == "still" and mark.start:
        return tokens[mark.start - 1].word in _BEING  # "are still subscribed"; "and still order" says "but"
    if mark.role in (Role.LARGEST, Role.SMALLEST) and mark.end == mark.start + 1 and mark.end < len(tokens):
        return tokens[mark.end].joined  # a "top-up" is no superlative
    if mark.role in (Role.AND, Role.AFTER) and _is_inside(tokens, mark):
        return True
    if mark.role is Role.CONTAINS and tokens[mark.start].word == "like":
        return mark.start > 0 and tokens[mark.start - 1].word in _LIKING
    if mark.role is Role.SINGLE and tokens[mark.start].word == "per" and tokens[mark.start].joined:
        return True  # "pay-per-view"
    if mark.role is Role.SINGLE and tokens[mark.end - 1].word in _ARTICLES_OF_ONE and mark.end == mark.start + 2:
        return after not in _DEALS or all(token.kind is not TokenKind.NUMBER for token in _right_before(tokens, mark))
    if mark.role is Role.EXCEPT and after in _PAST_IT | _BEHIND_PLACE:
        # "skipped through the intro", "sit outside on the deck"
        is_place = mark.end == mark.start + 1 and tokens[mark.start].word == "outside"
        return after in _PAST_IT or is_place
    if mark.role in (Role.LEFT_OUT, Role.PRESENT, Role.MISSING) and is_done_to_noun(tokens, mark.start):
        return True  # "a certificate which they shared", "a film that they later removed"
    if mark.role is Role.LEFT_OUT:
        before = tokens[mark.start - 1] if mark.start else None
        opens = (before is None or before.text == ",") and tokens[mark.start].word.endswith("ed")
        goes_on = mark.end < len(tokens) and tokens[mark.end].kind is TokenKind.WORD and after not in _BEHIND_PLACE
        return after in _OBJECT_STARTS or (before is not None and before.word in _DOING) or (opens and goes_on)
    if mark.role in (Role.PRESENT, Role.MISSING) and not _GIVING.isdisjoint(
        t.word for t in tokens[mark.start : mark.end]
    ):
        end = mark.end + (after == "us")
        after = tokens[end].word if end < len(tokens) else ""
        spoken = [token.word for token in tokens[max(mark.start - 2, 0) : mark.end]]
        is_timed = "have" in spoken and "not" in spoken and after in _SINCE_GIVEN
        return after in _GIVEN or is_timed or (end < len(tokens) and any(numerals_at(tokens, end)))
    return (mark.role is Role.PRESENT and mark.end == mark.start + 1) and (after in _PRONOUNS or after in _SOMETHING)


def is_done_to_noun(tokens: Sequence[Token], number: int) -> bool:
    """Whether a relative clause and its subject stand before a token, which then says what was done to the noun."""
    while number and tokens[number - 1].word in _BEFORE_DEED:
        number -= 1
    return number > 1 and tokens[number - 1].word in _SUBJECTS and tokens[number - 2].word in _OF_THINGS


def _right_before(tokens: Sequence[Token], mark: Mark) -> Sequence[Token]:
    return tokens[max(0, mark.start - _BESIDE_AMOUNT) : mark.start]


def with_all_but(marks: Sequence[Mark], tokens: Sequence[Token]) -> list[Mark]:
    """The marks, where "any plan but Trial" leaves something out, and "nothing but jazz" is jazz alone."""
    marks = _with_nothing_but(marks, tokens)
    return [
        mark._replace(role=Role.DIFFERS)
        if (mark.role is Role.BUT and _says_all_but(mark, tokens)) or _says_besides(mark, tokens)
        else mark
        for mark in marks
    ]


def _with_nothing_but(marks: Sequence[Mark], tokens: Sequence[Token]) -> Sequence[Mark]:
    """The marks, where "nothing but" says no more than "only"."""
    pairs = {
        mark.start
        for before, mark in pairwise(marks)
        if before.end == mark.start and tokens[before.start].word == "nothing" and tokens[mark.start].word == "but"
        if mark.role is Role.BUT and mark.end < len(tokens) and not _begins_deed(tokens, mark.end)
    }
    alone = {number for start in pairs for number in (start - 1, start)}
    return [mark._replace(role=Role.EMPTY) if mark.start in alone else mark for mark in marks] if pairs else marks


def _begins_deed(tokens: Sequence[Token], number: int) -> bool:
    """Whether a clause of its own begins behind a "but": "hasn't bought any but browsed"."""
    after = tokens[number]
    if after.word in _NEW_CLAUSE:
        return True
    return after.word != after.lemma and not after.word.endswith(("s", "ing")) and may_be_verb(after.lemmas)


def _says_besides(mark: Mark, tokens: Sequence[Token]) -> bool:
    """Whether a "besides" leaves something out of all there are, rather than adds to it: "no app besides Slack"."""
    before = tokens[max(0, mark.start - _ALL_REACH) : mark.start]
    is_whole = any(token.word in _ALL_WORDS or token.word in _ANYTHING for token in before)
    return tokens[mark.start].word == "besides" and is_whole and all(t.kind is TokenKind.WORD for t in before)


def _says_all_but(mark: Mark, tokens: Sequence[Token]) -> bool:
    before = tokens[max(0, mark.start - _ALL_REACH) : mark.start]
    if tokens[mark.start].word != "but" or mark.end >= len(tokens) or _begins_deed(tokens, mark.end):
        return False
    said = [number for number, token in enumerate(before) if token.word in _ALL_WORDS]
    return bool(said) and len(before) - said[-1] - 1 > 0 and all(t.kind is TokenKind.WORD for t in before[said[-1] :])


def _pointing(chosen: Sequence[Mark], all_marks: Sequence[Sequence[Mark]]) -> list[Mark]:
    """The marks, where after a preposition "that" points back at something: "to that destination"."""
    ends = {mark.end for mark in chosen if mark.role is Role.PREPOSITION}
    return [
        mark._replace(role=Role.SAME)
        if mark.role is Role.RELATIVE and mark.start in ends and _is_that(mark, all_marks)
        else mark
        for mark in chosen
    ]


def _is_that(mark: Mark, all_marks: Sequence[Sequence[Mark]]) -> bool:
    is_pronoun = any(other.role is Role.PRONOUN and other.end == mark.end for other in all_marks[mark.start])
    return mark.end == mark.start + 1 and is_pronoun


def is_mere_grammar(mark: Mark, tokens: Sequence[Token]) -> bool:
    """Whether no name is said by the words of a mark: an order, or "a new one", which is no new account."""
    is_other = mark.role is Role.PRONOUN and mark.end > mark.start + 1 and tokens[mark.start].word in _OTHER_ONE
    return mark.role is Role.THEN or is_other
