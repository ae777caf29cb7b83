"""Personal data are shown to those who may see them, and masked for everybody else.

Personal is what the key says (an e-mail, a phone number, a name, an address), and what a value shows by its form,
wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from coterie.schema.space import FieldValue, Space

MASK = "••••••"

_SPLIT = re.compile(r"[^a-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORDS = frozenset(
    [
        "email",
        "emails",
        "mail",
        "mails",
        "phone",
        "phones",
        "mobile",
        "telephone",
        "tel",
        "fax",
        "firstname",
        "lastname",
        "surname",
        "forename",
        "fullname",
        "middlename",
        "maidenname",
        "nickname",
        "username",
        "birthday",
        "birthdate",
        "dob",
        "street",
        "address",
        "addresses",
        "postcode",
        "zipcode",
        "zip",
        "postalcode",
        "latitude",
        "longitude",
        "lat",
        "lng",
        "ip",
        "ssn",
        "passport",
        "iban",
        "avatar",
        "photo",
        "gps",
        "geolocation",
        "signature",
    ]
)
_PAIRS = frozenset(
    [
        "first_name",
        "last_name",
        "full_name",
        "middle_name",
        "family_name",
        "given_name",
        "user_name",
        "display_name",
        "nick_name",
        "maiden_name",
        "birth_date",
        "date_of_birth",
        "birth_day",
        "phone_number",
        "mobile_number",
        "postal_code",
        "zip_code",
        "street_name",
        "house_number",
        "ip_address",
        "card_number",
        "account_number",
        "social_security",
        "tax_id",
        "national_id",
        "driver_license",
        "contact_name",
        "customer_name",
        "push_token",
        "idfa",
    ]
)
# Words that make of a personal word something that isn't: `email_opened_count`, `phone_model`, `address_verified`.
_HARMLESS = frozenset(
    [
        "count",
        "counts",
        "number_of",
        "opened",
        "clicked",
        "opt",
        "optin",
        "opted",
        "consent",
        "verified",
        "valid",
        "status",
        "subscribed",
        "subscription",
        "preference",
        "preferences",
        "model",
        "brand",
        "os",
        "type",
        "kind",
        "frequency",
        "is",
        "has",
        "days",
        "total",
        "domain",
        "last_opened",
        "at",
        "date",
        "country",
        "rate",
        "score",
        "enabled",
    ]
)
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


def masked(path: str, value: Any) -> Any:  # noqa: ANN401 - a value of a trait or property is any JSON
    """The value as somebody sees it who may not see personal data. Of the same length whatever it hides."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Mapping):
        return {key: masked(f"{path}.{key}", item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(masked(path, item) for item in value)
    if is_personal(path):
        return MASK if value != "" else value
    return MASK if isinstance(value, str) and looks_personal(value) else value


def masked_all(values: Mapping[str, Any]) -> dict[str, Any]:
    """All values by their keys, masked."""
    return {path: masked(path, value) for path, value in values.items()}


def masked_space(space: Space) -> Space:
    """A space whose frequent values are masked where they are personal."""
    return replace(
        space,
        events=tuple(
            replace(
                event,
                properties=tuple(replace(item, values=_values(item.name, item.values)) for item in event.properties),
            )
            for event in space.events
        ),
        traits=tuple(replace(trait, values=_values(trait.key, trait.values)) for trait in space.traits),
    )


def _values(path: str, values: tuple[FieldValue, ...]) -> tuple[FieldValue, ...]:
    """Only those that aren't personal: masked ones would all be the same."""
    return tuple(item for item in values if masked(path, item) == item)


def looks_personal(text: str) -> bool:
    """Whether a text holds an e-mail address, or is a phone or card number by its form."""
    if _EMAIL.search(text):
        return True
    stripped = text.strip()
    digits = sum(character.isdigit() for character in stripped)
    if _DATE.fullmatch(stripped):
        return False
    is_phone = _PHONE.fullmatch(stripped) and digits >= _DIGITS_OF_A_PHONE and not stripped.isdigit()
    return bool(is_phone or _CARD.fullmatch(stripped))
