"""Addresses of several countries, accounts of social networks, licence plates and dates of birth in a text, by form."""

from __future__ import annotations

import re
from collections.abc import Iterator

Place = tuple[int, int]

# Addresses ------------------------------------------------------------------------------------------------------------

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŚŻŁĆ]"
_NAME = rf"{_CAPITAL}[\w'’-]+"
_NUMBER = r"(?:n[º°o]\.? ?)?\d{1,5}(?: ?(?:bis|ter|[A-Za-z]))?(?:/\d{1,4})?(?![\w%])"
_OF = r"(?:de la |de los |de las |de l'|della |delle |dell'|del |dei |des |das |dos |do |da |du |de |d'|di )?"
_ENGLISH = (
    r"(?<![\w$€£.,-])\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:[A-Z][\w'.]*\.? ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Terrace|Crescent|Parkway|Highway|Row|"
    r"Square|Close|Gardens|Mews)\b\.?"
)
"""221 Baker Street; 12 N. Main St"""
_IN_ONE_WORD = (
    rf"\b{_CAPITAL}[\w-]*(?:straße|strasse|str\.|gasse|allee|weg|platz|damm|ufer|straat|laan|gracht|plein|kade|dijk|"
    rf"gatan|vägen|gata|veien|vegen|gade|vej|katu|intie) {_NUMBER}"
)
"""Hauptstraße 12; Kungsgatan 4; Prinsengracht 263; Mannerheimintie 5"""
_GERMAN = rf"\b{_NAME} (?:Straße|Strasse|Str\.|Allee|Platz|Damm|Ufer) {_NUMBER}"
_GERMAN_AT = rf"\b(?:Am|An der|Auf der|Im|In der|Unter den|Zum|Zur) {_NAME} {_NUMBER}(?=,? \d{{5}} {_CAPITAL})"
"""Berliner Straße 5; Am Markt 3, where a postcode and a town follow"""
_NUMBER_FIRST = (
    r"\b\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Aa]llée|[Cc]hemin|[Ii]mpasse|calle|via|"
    rf"piazza) {_OF}{_NAME}(?: {_NAME}){{0,2}}"
)
"""12 rue de la Paix"""
_NUMBER_LAST = (
    r"\b(?:Calle|C/|Avenida|Avda\.|Av\.|Paseo|Plaza|Carrera|Rambla|Rua|Travessa|Via|Viale|Piazza|Corso|ul\.|al\.|os\.)"
    rf" ?{_OF}(?:{_NAME} ?(?:de |del |da |do )?){{1,4}}(?<! ),? {_NUMBER}"
    r"(?! (?:times|days|weeks|months|hours|orders|visits))"
)
"""Calle Mayor 5; Via Roma 12; Rua Augusta, 100; ul. Marszałkowska 10"""
_BOX = r"(?i)\b(?:p\.? ?o\.? box|postfach|bo[iî]te postale|apartado(?: de correos)?|casella postale|postbus) \d{1,6}\b"
_STREETS = (_ENGLISH, _IN_ONE_WORD, _GERMAN, _GERMAN_AT, _NUMBER_FIRST, _NUMBER_LAST, _BOX)
_BEHIND = re.compile(
    r"(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor)\.? ?\w{1,5}|,? ?#\w{1,5})?"
    rf"(?:,? (?:\d{{5}}|\d{{4}} ?[A-Z]{{2}}|\d{{2}}-\d{{3}}|\d{{3}} ?\d{{2}}|\d{{4}}) {_NAME}(?: {_NAME})?"
    rf"|(?:,? {_NAME}(?: {_NAME}){{0,2}})?,? (?:[A-Z]{{2}} )?"
    r"(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?!\w))?"
)
"""What belongs to an address behind its street: a flat, and a town with its postcode."""


def addresses(text: str) -> Iterator[Place]:
    """The places of postal addresses: a street with a number, or a post box, and the town behind it."""
    if not any(letter.isdigit() for letter in text):
        return
    for pattern in _STREETS:
        for match in re.finditer(pattern, text):
            behind = _BEHIND.match(text, match.end())
            yield match.start(), behind.end() if behind else match.end()


# Accounts of social networks ------------------------------------------------------------------------------------------

_HANDLE = re.compile(r"(?<![\w@./+-])@[^\W\d](?:[\w.]{0,28}\w)?(?![\w@])")
_DOMAIN = re.compile(
    r"(?i)\.(?:com|org|net|de|uk|co|io|fr|es|it|eu|gov|edu|info|biz|us|ca|au|nl|at|ch|pl|se|no|dk|fi|be|ie|pt|br|in|jp|"
    r"cn|ru|me|app|dev|ai)$"
)
_PART_OF_MAIL = re.compile(
    r"(?i)(?:ends?|ending|contains?|containing|domain|e?-?mails?|address(?:es)?)(?: \w+)?\s*['\"]?$"
)
_PROFILE = re.compile(
    r"(?i)\b(?:linkedin\.com/in|facebook\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|t\.me|github\.com|"
    r"threads\.net|snapchat\.com/add)/@?(?!(?:ads?|groups?|events?|watch|marketplace|shop|share\w*|pages?|hashtag|"
    r"explore|reels?|search|business|company|help)\b)[\w.-]*\w"
)


def handles(text: str) -> Iterator[Place]:
    """The places of names in social networks: `@name`, or the address of a profile."""
    if "@" in text:
        for match in _HANDLE.finditer(text):
            if not _DOMAIN.search(match[0]) and not _PART_OF_MAIL.search(text[: match.start()]):
                yield match.span()
    if "/" in text:
        yield from (match.span() for match in _PROFILE.finditer(text))


# Licence plates -------------------------------------------------------------------------------------------------------

_PLATE = re.compile(
    r"\b(?i:(?:licen[cs]e|number|registration|vehicle|car)[ -]?(?:plates?|registration|reg)(?: (?:number|no\.?))?|"
    r"plates?(?: number)?|kennzeichen|matr[ií]cula|plaque d'immatriculation|targa)"
    r"(?:\s*(?:is|of|=|:|equals|#|with)){0,2}\s*['\"]?"
    r"(?P<number>[A-ZÄÖÜ0-9]{1,7}(?:[ -][A-ZÄÖÜ0-9]{1,4}){0,3})(?![\w-])"
)
_SHORTEST_PLATE, _LONGEST_PLATE = 4, 9


def plates(text: str) -> Iterator[Place]:
    """The places of licence plates, which have no form of their own: a word before them says what they are."""
    for match in _PLATE.finditer(text):
        letters = [letter for letter in match["number"] if letter.isalnum()]
        kinds = {letter.isdigit() for letter in letters}
        if kinds == {True, False} and _SHORTEST_PLATE <= len(letters) <= _LONGEST_PLATE:
            yield match.span("number")


# Dates of birth -------------------------------------------------------------------------------------------------------

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATES = (
    r"(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})|(?P<digits>\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))|"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH}),? (?P<year>\d{{4}})|"
    rf"(?P<month_first>{_MONTH}) (?P<day_second>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year_last>\d{{4}})"
)
_DATE = re.compile(rf"(?i)(?:{_DATES})")
_BORN = re.compile(
    r"(?i)\b(?:born(?: on)?(?: the)?|birth ?-?(?:day|date)|birth_date|date of birth|d\.?o\.?b\.?)"
    rf"(?:\s*(?:is|=|:|equals|on|of|the|falls))*\s*['\"]?(?P<date>{_DATES})(?!\w)"
)
_TWELVE = 12
_CENTURY, _YOUNGEST = 100, 30


def births(text: str) -> Iterator[Place]:
    """The places of dates of birth to the day. One that is only a bound ("born before 2000-01-01") is none."""
    yield from (match.span("date") for match in _BORN.finditer(text))


def day_of(text: str) -> str | None:
    """A date as it is found here, as `1985-03-12`; with slashes the month comes first where both may be one."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    if found["iso"]:
        year, month, day = map(int, re.split(r"[-/.]", text))
    elif found["digits"]:
        first, second, year = map(int, re.split(r"[-/.]", text))
        is_month_first = second > _TWELVE or ("/" in text and first <= _TWELVE)
        month, day = (first, second) if is_month_first else (second, first)
        if year < _CENTURY:
            year += 2000 if year < _YOUNGEST else 1900
    else:
        named = found["month"] or found["month_first"]
        month = _MONTHS.index(named[:3].lower()) + 1
        day, year = int(found["day"] or found["day_second"]), int(found["year"] or found["year_last"])
    return f"{year:04}-{month:02}-{day:02}"
