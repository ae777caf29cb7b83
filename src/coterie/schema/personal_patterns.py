"""Personal data in free text, found by its form: addresses of mail, phone, card and official numbers, and the like.

A number counts only where its form, its check digits or the word before it say what it is: a text about audiences is
full of order numbers, amounts, versions and dates, and a warning that is mostly wrong is read by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from unicodedata import decimal

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.schema.personal_forms import addresses, births, handles, plates
from coterie.schema.personal_names import names


class PersonalKind(StrEnum):
    """What a piece of personal data is."""

    EMAIL = "email"
    BANK_ACCOUNT = "bank account"
    CARD = "card number"
    OFFICIAL = "official number"
    IP = "IP address"
    PHONE = "phone number"
    ADDRESS = "address"
    HANDLE = "social handle"
    PLATE = "licence plate"
    BIRTH = "date of birth"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Personal:
    """A piece of personal data and its place in the text."""

    kind: PersonalKind
    span: Span


Place = tuple[int, int]

_PLAIN = str.maketrans(
    {
        **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
        **dict.fromkeys("‐‑‒–−﹣", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f\u3000", " "),
        **dict.fromkeys("‘’‛ʼ′", "'"),
        **dict.fromkeys("。｡", "."),
        # What isn't seen and stands inside of an address or number takes the place of what may stand there.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "-"),
    }
)
"""Typographic forms of what numbers and names are written with, character for character."""


def _plain(text: str) -> str:
    """The text in plain letters and digits as far as that matters here, character for character."""
    if text.isascii():
        return text
    plain = text.translate(_PLAIN)
    return "".join(str(decimal(letter)) if letter.isdecimal() else letter for letter in plain)


_MAIL = r"(?i)(?<![\w.+%-])\w[\w.+%'-]{0,63}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,5}[^\W\d_]{2,24}(?![\w@-])"
_SPELLED_MAIL = (
    r"(?i)(?<![\w.+%-])\w[\w.+%'-]{0,63} ?[\[({<]\s?at\s?[\])}>] ?(?:[^\W_][\w-]{0,62}"
    r"(?:\.| ?[\[({<]\s?(?:dot|punkt|point)\s?[\])}>] ?)){1,5}[^\W\d_]{2,24}(?!\w)"
)
_QUOTED_MAIL = r"\"[^\"@\n]{1,64}\"@(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}(?![\w@-])"
_SHARED_BOXES = words(
    """
    no-reply noreply no_reply donotreply do-not-reply newsletter newsletters info support help hello sales contact
    marketing notifications notification billing admin team office news updates orders careers press service
    """
)
"""Boxes of mail that belong to no person."""

_INTERNATIONAL = r"(?<![\w+])\+\d[\d ()./-]{6,20}\d(?![\w%])"
_DIALLED = r"(?<![\w.,$€£#+/-])00[1-9]\d[\d ()./-]{6,18}\d(?![\w%])"
_AMERICAN = r"(?<![\w$€£#.,+/-])(?<![$€£#] )(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w%-])(?!\.\d)"
_WITH_ZERO = r"(?<![\w$€£#.,+/-])\(?0\d{1,5}\)?[ /-][\d /-]{4,13}\d(?![\w%])(?!\.\d)"
_ZERO_REGIONS = ("GB", "DE", "FR", "IT", "NL", "AU", "AT", "CH", "BE", "SE", "IE", "JP", "IN", "ZA", "NZ", "FI")
_CALLED = (
    r"(?i)\b(?:phone|mobile|cell(?:phone)?|tel(?:ephone)?|fax|whatsapp|handy|call|dial|ring|sms)"
    r"(?:[ -]?(?:number|no|nr|num))?\.?"
    r"(?:\s*(?:is|of|=|:|equals)){0,2}\s*['\"]?(?P<number>\+?\(?\d[\d ()./-]{5,18}\d)"
    r"(?![\w%])(?!\s*(?:times|users|people))"
)
_PHONE_DIGITS = range(7, 16)
_DATE = r"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))\b"

_CARD = r"(?<![\w.,$€£+-])(?:\d(?:[ -]?\d){12,18}|\d{4}(?:\.\d{4}){3})(?![\w%])(?![.,-]\d)"
_CARD_FORM = (
    r"4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|4[4-9]\d|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}"
)
"""Numbers as Visa, Mastercard, American Express, Diners Club, Discover, JCB and UnionPay give them out."""

_THING_BEFORE = (
    r"(?i)\b(?:order|orders|sku|id|ids|ean|gtin|isbn|upc|tracking|invoice|ticket|transaction|reference|ref|booking|"
    r"product|item|article|parcel|shipment|campaign|session|device|event|user|customer|profile|segment)s?"
    r"(?:[_ -]?(?:id|ids|number|numbers|no|nr|code))?\.?\s*(?:is|=|:|#|equals)?\s*['\"#]?$"
)
"""Words for what is numbered and no card."""

_IBAN = r"(?i)(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])"

_SOCIAL = r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])"
_INSURANCE = r"(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)"
_OFFICIAL_NAMED = (
    r"\b(?i:ssn|social security|national insurance|nino|nhs|passport|national id(?:entity)?|identity card|id card|"
    r"tax(?:payer)? id(?:entification)?|itin|driv(?:er|ing)(?:'?s)? licen[cs]e|bsn|cpf|dni|nif|nie|aadhaar|"
    r"pan card|medicare|tfn|nric|curp|codice fiscale|social insurance|steuer-?id|"
    r"personnummer|pesel|ausweis(?:nummer)?|reisepass)"
    r"(?i:[ -]?(?:number|no|nr|num|code)\b)?\.?(?!\w)"
    r"(?:\s*(?:is|of|=|:|equals|#)){0,2}\s*['\"]?"
    r"(?P<number>(?=[A-Z -]{0,6}\d)(?=(?:[A-Z .-]*\d){5})[A-Z0-9][A-Z0-9 .-]{4,18}[A-Z0-9])(?!\w)"
)
_FORMS: tuple[tuple[str, str], ...] = (
    (_SOCIAL, "us.ssn"),
    (_SOCIAL, "us.itin"),
    (r"(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])", "br.cpf"),
    (r"(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)", "it.codicefiscale"),
    (r"(?<!\w)[XYZ]-?\d{7}-?[A-Z](?!\w)", "es.nie"),
    (r"(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w-])", "fr.nir"),
    (r"(?<![\w-])\d{6}[-+]\d{4}(?![\w-])", "se.personnummer"),
    (r"(?<![\w.,$€£-])[2-9]\d{3} \d{4} \d{4}(?![\w-])(?! \d)", "in_.aadhaar"),
)
"""Official numbers whose form is their own, and who checks their digits."""

_VERSION_BEFORE = (
    r"(?i)\b(?:version|versions|level|release|build|firmware|os|ios|android|app|v)\s*(?:is|=|:)?\s*['\"]?$"
)
_IP4 = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)"
_IP6 = r"(?i)(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])"

_MAC = r"(?i)(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])"
_DOTS, _COLONS = 3, 2


def find_personal(text: str) -> tuple[Personal, ...]:
    """The personal data that a text shows by its form, in reading order; pieces don't overlap."""
    plain = _plain(text)
    found: list[Personal] = []
    for kind, finder in _FINDERS:
        for start, end in finder(plain):
            if all(end <= other.span.start or start >= other.span.end for other in found):
                found.append(Personal(kind, Span(start, end)))
    return tuple(sorted(found, key=lambda item: item.span))


def _mails(text: str) -> Iterator[Place]:
    if any(bracket in text for bracket in "[({<"):
        yield from (match.span() for match in re.finditer(_SPELLED_MAIL, text))
    if "@" not in text:
        return
    yield from (match.span() for match in re.finditer(_QUOTED_MAIL, text))
    for match in re.finditer(_MAIL, text):
        if match[0].partition("@")[0].lower() not in _SHARED_BOXES:
            yield match.span()


def _has_digits(text: str, least: int) -> bool:
    return sum(map(str.isdigit, text)) >= least


def _ibans(text: str) -> Iterator[Place]:
    for match in re.finditer(_IBAN, text) if _has_digits(text, 8) else ():
        if _checked("iban", match[0]):
            yield match.span()


def _cards(text: str) -> Iterator[Place]:
    for match in re.finditer(_CARD, text) if _has_digits(text, 13) else ():
        digits = re.sub(r"\D", "", match[0])
        if (
            re.fullmatch(_CARD_FORM, digits)
            and not re.search(_THING_BEFORE, text[: match.start()])
            and _checked("luhn", digits)
        ):
            yield match.span()


def _official(text: str) -> Iterator[Place]:
    if not _has_digits(text, 5):
        return
    for pattern, form in _FORMS:
        for match in re.finditer(pattern, text):
            if _checked(form, match[0]):
                yield match.span()
    for match in re.finditer(_INSURANCE, text):
        yield match.span()
    for match in re.finditer(_OFFICIAL_NAMED, text):
        if not re.search(_DATE, match["number"]):
            yield _withoutwords(match)


def _withoutwords(match: re.Match[str]) -> Place:
    """The number without words that follow it."""
    start = match.start("number")
    last = max(number for number, letter in enumerate(match["number"]) if letter.isdigit())
    tail = re.match(r"[A-Za-z]{0,2}(?!\w)", match["number"][last + 1 :])
    return start, start + last + 1 + (tail.end() if tail else 0)


def _addresses_of_machines(text: str) -> Iterator[Place]:
    patterns = (_IP4,) * (text.count(".") >= _DOTS) + (_IP6,) * (text.count(":") >= _COLONS)
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            if _is_address(match[0]) and not re.search(_VERSION_BEFORE, text[: match.start()]):
                yield match.span()
    yield from (match.span() for match in re.finditer(_MAC, text))


def _is_address(text: str) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)


def _phones(text: str) -> Iterator[Place]:
    if not _has_digits(text, _PHONE_DIGITS.start):
        return
    for match in re.finditer(_INTERNATIONAL, text):
        if _is_phone(match[0], None):
            yield match.span()
    for match in re.finditer(_DIALLED, text):
        if not re.search(_THING_BEFORE, text[: match.start()]) and _is_phone(f"+{match[0][2:]}", ""):
            yield match.span()
    for match in re.finditer(_AMERICAN, text):
        if not re.search(_DATE, match[0]) and _is_phone(match[0], "US"):
            yield match.span()
    for match in re.finditer(_WITH_ZERO, text):
        if not re.search(_DATE, match[0]) and any(_is_phone(match[0], region) for region in _ZERO_REGIONS):
            yield match.span()
    for match in re.finditer(_CALLED, text):
        number = match["number"]
        if sum(letter.isdigit() for letter in number) in _PHONE_DIGITS and not re.search(_DATE, number):
            yield match.span("number")


def _is_phone(text: str, region: str | None) -> bool:
    import phonenumbers  # noqa: PLC0415 - takes long to load, and most texts have no number

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return False
    if region is None:
        return phonenumbers.is_possible_number(number)
    return phonenumbers.is_valid_number(number)


def _checked(form: str, text: str) -> bool:
    """Whether the digits of a number are right for a form of `stdnum`."""
    from importlib import import_module  # noqa: PLC0415 - most texts have no number

    return bool(import_module(f"stdnum.{form}").is_valid(text))


_FINDERS: tuple[tuple[PersonalKind, Callable[[str], Iterator[Place]]], ...] = (
    (PersonalKind.EMAIL, _mails),
    (PersonalKind.BANK_ACCOUNT, _ibans),
    (PersonalKind.CARD, _cards),
    (PersonalKind.OFFICIAL, _official),
    (PersonalKind.IP, _addresses_of_machines),
    (PersonalKind.PHONE, _phones),
    (PersonalKind.ADDRESS, addresses),
    (PersonalKind.HANDLE, handles),
    (PersonalKind.PLATE, plates),
    (PersonalKind.BIRTH, births),
    (PersonalKind.NAME, names),
)
"""Those that are surest first: what one has found is not looked at by the next."""
