"""The object in the text of an answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

from coterie.core.errors import ModelAnswerError

MAX_CHARACTERS = 65_536
"""The longest answer that is read; a draft takes a few hundred characters."""

KEPT_CHARACTERS = 2000


def read_object(text: str) -> Mapping[str, object]:
    """The JSON object of an answer, also between other words or in a fence. Raises ModelAnswerError."""
    if len(text) > MAX_CHARACTERS:
        raise unusable(f"The answer has more than {MAX_CHARACTERS} characters.", text)
    start, end = text.find("{"), text.rfind("}")
    if start < 0 or end < start:
        raise unusable("The answer is no JSON object.", text)
    try:
        found = json.loads(text[start : end + 1], parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise unusable("The answer is no JSON object.", text) from None
    if not isinstance(found, dict):
        raise unusable("The answer is no JSON object.", text)
    return found


def unusable(reason: str, text: str) -> ModelAnswerError:
    """The error for an answer that can't be used, with its beginning."""
    return ModelAnswerError(reason, answer=text[:KEPT_CHARACTERS])


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)
