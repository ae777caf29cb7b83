"""Names of people in a text: by a title or a word such as "named", by a surname, or by what is said to be theirs.

A first name alone is no sign: it needs words beside it that speak of somebody, such as "Anna's orders" or "similar to
Anna". Names without any of these signs aren't found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coterie.core.wordlists import words
from coterie.schema.first_names import ALSO_WORDS, FIRST_NAMES, SHOPS, SURNAMES, THINGS

Place = tuple[int, int]


# Names by the words before them, whatever they are --------------------------------------------------------------------

_HINTS = (
    *("nam", "called", "goes by", "going by", " of ", " to ", "Mr", "Ms", "Miss", "Mister", "Dr", "Prof", "Herr"),
    *(
        "Frau",
        "Madame",
        "Monsieur",
        "Señor",
        "Signor",
        "customer ",
        "client ",
        "user ",
        "patient ",
        "guest ",
        "person ",
    ),
    *("member ", "employee ", "subscriber ", "shopper ", "passenger ", "contact ", "buyer ", "driver ", "student "),
)
"""What has to be there before the patterns are tried: they take longer to make than to match, so that most prompts
make none."""

_PARTICLE = r"(?:de la|de los|de|van der|van den|van|von|zu|der|la|del|della|di|da|dos|du|al|el|bin|ben|Mc|O')"
_NAME = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'-]+(?:[A-Z][a-zß-öø-ÿ]+)?"
_FULL_NAME = rf"{_NAME}(?: [A-Z]\.)?(?: {_PARTICLE}\b)?(?: {_NAME}){{0,2}}"
_TWO_NAMES = rf"{_NAME}(?: [A-Z]\.)?(?: {_PARTICLE})? {_NAME}(?! [A-ZÀ-ÖØ-Þ])"
_SMALL_NAME = r"[a-zß-öø-ÿ][a-zß-öø-ÿ'-]+(?: [a-zß-öø-ÿ][a-zß-öø-ÿ'-]+)?"
_SOMEBODY = (
    r"(?:customer|user|person|people|member|client|contact|profile|shopper|subscriber|visitor|guest|patient|someone|"
    r"somebody|anyone|anybody|everyone|everybody|man|woman|guy|account holder)s?"
)
_NAMED = (
    rf"\b{_SOMEBODY}(?:,? named|,? (?:who|that) (?:is|are) (?:called|named)) "
    rf"['\"]?(?P<name>{_FULL_NAME}|{_SMALL_NAME})"
)
_BY_NAME = (
    rf"\b(?:by the name of|(?:goes|go|going) by(?: the name(?: of)?)?|whose name is|my name(?:'s| is)) "
    rf"['\"]?(?P<name>{_FULL_NAME}|{_SMALL_NAME})"
)
_NAME_IS = (
    r"\b(?:(?:first|last|full|middle|family|given|sur|fore)[ _-]?name|surname|forename)"
    rf"(?:s)?\s*(?:is|are|=|:|equals|of|contains)?\s*(?:to )?['\"]?(?P<name>{_FULL_NAME})"
)
_TITLED = (
    r"\b(?:Mr|Mrs|Ms|Miss|Mister|Dr|Prof|Herr|Frau|Madame|Monsieur|Señora?|Signora?)\.? "
    rf"(?P<name>{_FULL_NAME})"
)
_OWNER = (
    r"\b(?:account|profile|inbox|mailbox|record|birthday|address|phone(?: number)?|e-?mail(?: address)?) "
    rf"(?:of|belonging to|owned by|held by|registered to) (?P<name>{_TWO_NAMES})"
)
_THE_CUSTOMER = (
    r"\b(?:the|a|an|our|my|of|by|for|from|as|to|like|with) "
    r"(?:customer|client|user|patient|guest|member|employee|subscriber|shopper|passenger|contact|person|buyer|driver|"
    rf"student) (?P<name>{_TWO_NAMES})(?=\s+[a-z]|\s*[.,;:!?'\")]|\s*$)"
)
_PATTERNS = (_NAMED, _BY_NAME, _NAME_IS, _TITLED, _OWNER, _THE_CUSTOMER)
_TITLED_THINGS = frozenset(
    (
        *("Dr Pepper", "Dr Martens", "Dr Oetker", "Mr Clean", "Mr Coffee", "Mr Muscle", "Mrs Fields", "Mr Robot"),
        *("Mr Beast", "Ms Marvel", "Miss Universe", "Miss World", "Miss Dior", "Dr Who", "Dr Strange", "Dr House"),
        *("Dr Dre", "Mr Bean"),
    )
)
_NO_NAMES = words(
    """
    the a an in on at by and or but is are was has have not any all none null unknown empty missing blank set true
    false yes no present known given exists then with who whose that which as after before above below something
    anything nothing differently like it you me us they them this these those for from to of when where if
    """
)
"""What is no name though it stands where one does."""

# Names by what they are -----------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_GLUE_BEFORE, _GLUE_BEHIND = "_@.#/\\-&'", "_@#/\\&-"
_PLACE_BEFORE = re.compile(
    r"\b(?:San|Santa|Santo|São|Saint|St|Ste|Sankt|Sant|Fort|Port|Mount|Mt|Lake|Cape|Villa|Casa|Hotel|Cafe|Team|Radio)"
    r"\.? $"
)
_OF_SOMEBODY = re.compile(
    r"(?i)(?:^|[^\w-])(?:named|called|(?:goes|go|going) by|by the name of|names?(?:'s)? (?:is|are|=|:)|like|similar to|"
    r"by|from|for|of|to|with|about|than|as|e-?mailed|messaged|invited|referred|contacted|did|does|has|is|was|will|"
    r"customer|user|client|member|person|friend|colleague|wife|husband|employee|patient|guest|subscriber|contact)"
    r"\s+['\"]?$"
)
_CALLED = re.compile(
    r"(?i)(?:^|[^\w-])(?:named|called|(?:goes|go|going) by|by the name of|names?(?:'s)? (?:is|are|=|:)|"
    r"(?:account|profile|orders?|purchases|history|customer|user|client) (?:of|named|called)|mr|mrs|ms|dr)\.?\s+['\"]?$"
)
_CLAUSE = re.compile(r"(?i)(?:^|[.?!,;:]|\b(?:if|when|where|what|which|after|before|because|that|and))\s*['\"]?$")
_DEEDS = words(
    """
    bought ordered purchased visited viewed clicked opened signed logged paid did has had is was who subscribed
    cancelled canceled spent referred invited made placed returned
    """
)
_BELONGINGS = words(
    """
    account accounts activity address basket birthday booking bookings cart colleagues contacts data details email
    emails events family friends history household husband inbox invoices kids last login logins mail messages number
    order orders password phone posts profile purchases record records referrals sessions spending subscription
    subscriptions tickets trips visits wife wishlist
    """
)
_MONTHS = words("april june august summer autumn")
_FUNCTION = _NO_NAMES | words(
    """
    i we you he she his her their our my more less than least most last first next during since until within over
    under between about into out did do does were be been can will would should ever never only also too both
    every each some now today yesterday bought spent made paid did got went saw days weeks months years times
    """
)
_COMPANY = words(
    """
    corp inc ltd llc gmbh ag plc company group bank airlines hotel hotels university school park city island beach
    airport hospital award awards cup prize museum theatre street avenue road club store shop show album tour card
    plan theme collection shoes dress bag foundation day order orders account profile team support success service
    services care center centre portal checkout form id type status tier level journey lifetime value since brand
    campaign product category list segment audience plus premium pro app event page menu burger pizza sauce
    """
)
"""Behind a first name: what is called by it is a thing."""
_AMBIGUOUS = words("price green young hill cook white hall walker wood brown lee thomas becker cooper foster turner")
"""Surnames that are words or first names."""

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae"})
_MOST_BEHIND, _MOST_UNKNOWN = 3, 2


@dataclass(frozen=True, slots=True)
class _Word:
    """A word without its possessive s; `plain` is in small letters and without accents."""

    text: str
    plain: str
    start: int
    end: int
    is_possessive: bool

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_first_name(self) -> bool:
        return all(part in FIRST_NAMES for part in self.plain.split("-"))

    @property
    def is_surname(self) -> bool:
        return self.plain.rpartition("-")[2] in SURNAMES


def names(text: str) -> Iterator[Place]:
    """The places of people's names; they may overlap."""
    if any(hint in text for hint in _HINTS):
        yield from _by_patterns(text)
    yield from _by_first_names(text)


def _by_patterns(text: str) -> Iterator[Place]:
    for pattern in _PATTERNS:
        for match in re.finditer(pattern, text):
            words = match["name"].split()
            if (
                words[0].casefold() in _NO_NAMES
                or " ".join(match[0].replace(".", "").split()[:2]) in _TITLED_THINGS
                or any(_folded(word) in _COMPANY for word in words)
                or (pattern in (_OWNER, _THE_CUSTOMER) and words[-1].endswith("ed"))
            ):
                continue
            start, end = match.span("name")
            if words[0][0].islower() and len(words) > 1 and not _may_be_surname(words[1]):
                end = start + len(words[0])
            yield start, end - (2 if text[start:end].endswith("'s") else 0)


def _by_first_names(text: str) -> Iterator[Place]:
    folded = _folded(text)
    known = set(re.findall(r"[^\W\d_]+", folded))
    if known.isdisjoint(FIRST_NAMES) and known.isdisjoint(ALSO_WORDS):
        return
    words = [_word(match, text) for match in _WORD.finditer(text)]
    last_end = -1
    for number, word in enumerate(words):
        if word.start < last_end or not _stands_alone(word, text):
            continue
        behind = words[number + 1 :]
        is_next = last_end >= 0 and re.fullmatch(r"(?:'s)?(?:,| and| or|, and|, or)? ", text[last_end : word.start])
        end = _end_of_name(word, behind, text, is_next=bool(is_next))
        if end is not None:
            last_end = end
            yield word.start, end


def _end_of_name(word: _Word, behind: Sequence[_Word], text: str, *, is_next: bool) -> int | None:
    """Where a name that begins with a word ends; None if none does."""
    is_also = word.plain in ALSO_WORDS
    if not (word.is_first_name or is_also) or _PLACE_BEFORE.search(text[: word.start]):
        return None
    if not word.is_capital:
        return _end_of_small(word, behind, text, is_also=is_also)
    followers = list(_followers(word, behind, text))
    if any(item.plain in _COMPANY or _is_deed(item) for item in followers):
        return None
    if followers and not word.is_possessive:
        if f"{word.plain}_{followers[0].plain}" in THINGS or len(followers) > _MOST_BEHIND:
            return None
        is_sure = any(item.is_surname and item.plain not in _AMBIGUOUS for item in followers)
        if is_also and not is_sure:
            return None
        if is_sure or len(followers) <= _MOST_UNKNOWN or any(item.is_first_name for item in followers):
            return followers[-1].end
        return None
    return word.end if _is_somebody(word, behind, text, is_also=is_also, is_next=is_next) else None


def _is_somebody(word: _Word, behind: Sequence[_Word], text: str, *, is_also: bool, is_next: bool) -> bool:
    """Whether a first name alone is said of somebody."""
    following = behind[0] if behind and _is_beside(word, behind[0], text) else None
    if word.is_possessive:
        if following is None or following.is_capital or word.plain in _MONTHS:
            return False
        return following.plain in _BELONGINGS or not (is_also or word.plain in SHOPS)
    before = text[: word.start]
    if is_also:
        return _CALLED.search(before) is not None
    if is_next or _OF_SOMEBODY.search(before):
        return True
    return following is not None and following.text in _DEEDS and _CLAUSE.search(before) is not None


def _end_of_small(word: _Word, behind: Sequence[_Word], text: str, *, is_also: bool) -> int | None:
    """Where a name in small letters ends: what is theirs, a common surname, or a word before it says that it is one."""
    following = behind[0] if behind and _is_beside(word, behind[0], text) else None
    if word.is_possessive:
        is_theirs = following is not None and following.plain in _BELONGINGS
        return word.end if is_theirs and word.plain not in _MONTHS else None
    if following is not None and f"{word.plain}_{following.plain}" in THINGS:
        return None
    if following is not None and following.is_surname and following.plain not in _AMBIGUOUS:
        return following.end
    if is_also or not _CALLED.search(text[: word.start]):
        return None
    return following.end if following is not None and _may_be_surname(following.text) else word.end


def _may_be_surname(word: str) -> bool:
    plain = _folded(word)
    return plain not in _FUNCTION and plain not in _COMPANY and not plain.endswith(("ed", "ing"))


def _followers(word: _Word, behind: Sequence[_Word], text: str) -> Iterator[_Word]:
    """The capitalised words right behind a word, with initials and particles between them."""
    before = word
    particles: list[_Word] = []
    for item in behind:
        if before.is_possessive or not _is_beside(before, item, text):
            return
        if item.is_capital and item.plain not in _FUNCTION:
            yield item
            particles = []
        elif re.fullmatch(_PARTICLE, item.text) and len(particles) < _MOST_UNKNOWN:
            particles.append(item)
        else:
            return
        before = item


def _is_deed(word: _Word) -> bool:
    """Whether a word is the last one of an event's name."""
    return word.plain.endswith("ed") and not (word.is_first_name or word.is_surname or word.plain == "reed")


def _is_beside(word: _Word, other: _Word, text: str) -> bool:
    gap = text[word.end + (2 if word.is_possessive else 0) : other.start]
    return gap == " " or (gap == ". " and word.end - word.start == 1)


def _stands_alone(word: _Word, text: str) -> bool:
    before = text[word.start - 1] if word.start else " "
    end = word.end + (2 if word.is_possessive else 0)
    behind = text[end] if end < len(text) else " "
    return not (before in _GLUE_BEFORE and not _opens(text, word.start)) and not (
        before.isdigit() or behind in _GLUE_BEHIND or behind.isdigit()
    )


def _opens(text: str, start: int) -> bool:
    """Whether the mark before a place opens a quotation or ends a sentence, and glues nothing to it."""
    return text[start - 1] == "'" and (start == 1 or text[start - 2] == " ")


def _word(match: re.Match[str], text: str) -> _Word:
    is_possessive = match[0].lower().endswith("'s")
    end = match.end() - 2 * is_possessive
    own = text[match.start() : end]
    return _Word(own, _folded(own), match.start(), end, is_possessive)


def _folded(text: str) -> str:
    """In small letters and without accents. Of another length maybe: no places can be taken in it."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_LETTERS)
