"""What is personal: fields by their names, and values by their form."""

from __future__ import annotations

import re

from coterie.core.wordlists import words
from coterie.schema.personal_patterns import find_personal

_SPLIT = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORDS = words(
    """
    email emails mail mails phone phones mobile telephone tel fax firstname lastname surname forename fullname
    middlename maidenname nickname username birthday birthdate dob street address addresses postcode zipcode zip
    postalcode latitude longitude lat lng ip ssn passport iban avatar photo gps geolocation signature
    """
)
_PAIRS = words(
    """
    first_name last_name full_name middle_name family_name given_name user_name display_name nick_name maiden_name
    birth_date date_of_birth birth_day phone_number mobile_number postal_code zip_code street_name house_number
    ip_address card_number account_number social_security tax_id national_id driver_license contact_name
    customer_name push_token idfa
    """
)
# Words that make of a personal word something that isn't: `email_opened_count`, `phone_model`, `address_verified`.
_HARMLESS = words(
    """
    count counts number_of opened clicked opt optin opted consent verified valid status subscribed subscription
    preference preferences model brand os type kind frequency is has days total domain last_opened at date country
    rate score enabled
    """
)
COARSE = re.compile(
    r"(?:^|[._])(?:country(?:_?code)?|state|region|province|continent|timezone|time_zone)$", re.IGNORECASE
)
"""What of an address says no more than in which part of the world it is."""

_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}")
_PHONE = re.compile(r"\+?[\d][\d ()./-]{6,18}\d")
_CARD = re.compile(r"\d(?:[ -]?\d){12,18}")
_DIGITS_OF_A_PHONE = 9
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}.*|\d{1,2}[./]\d{1,2}[./]\d{2,4}")


def is_personal(path: str) -> bool:
    """Whether a key names something personal: `email`, `traits.firstName`, `address.street`."""
    for step in path.split("."):
        words = [word for word in _SPLIT.split(_CAMEL.sub("_", step).lower()) if word]
        if step.lower() == "name" and "." not in path:
            return True
        joined = "_".join(words)
        if any(pair in joined for pair in _PAIRS):
            return True
        if _WORDS.intersection(words) and not _HARMLESS.intersection(words):
            return True
    return False


def looks_personal(text: str) -> bool:
    """Whether a text holds personal data by its form, or as a whole may be a phone or card number."""
    if _EMAIL.search(text):
        return True
    stripped = text.strip()
    digits = sum(character.isdigit() for character in stripped)
    if _DATE.fullmatch(stripped):
        return False
    is_phone = _PHONE.fullmatch(stripped) and digits >= _DIGITS_OF_A_PHONE and not stripped.isdigit()
    return bool(is_phone or _CARD.fullmatch(stripped) or find_personal(stripped))


_IDENTIFIERS = words("id ids uuid guid uid token identifier key handle login")
_SOMEBODY = words(
    """
    user anonymous customer member profile person people contact client subscriber visitor guest patient employee
    student device session advertising cookie push external distinct auth owner driver rider player host account
    """
)


def identifies_somebody(path: str) -> bool:
    """Whether a key names what tells one person from all others: `user_id`, `anonymousId`, `context.device.token`."""
    words = [word for word in _SPLIT.split(_CAMEL.sub("_", path).lower()) if word]
    return bool(words) and words[-1] in _IDENTIFIERS and (len(words) == 1 or not _SOMEBODY.isdisjoint(words))
