"""What a form sent, and what is wrong with it, by field. Nothing that was typed is lost, but passwords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from fastapi import Request

from coterie.core.errors import ExposedError, InvalidInputError

Result = TypeVar("Result")


@dataclass
class Sent:
    """The texts of a form, and its faults; the one without a field is under ""."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The text of a field; empty where there is none."""
        return self.texts.get(name, [""])[0]

    def all(self, name: str) -> list[str]:
        """The texts of a field that may be there several times."""
        return self.texts.get(name, [])

    def has(self, name: str) -> bool:
        """Whether a checkbox is checked."""
        return name in self.texts

    def error(self, name: str) -> str:
        """What is wrong with a field."""
        return self.errors.get(name, "")

    def check(self, name: str, work: Callable[[], Result]) -> Result | None:
        """Do something with a field; what is wrong then is told there."""
        try:
            return work()
        except InvalidInputError as error:
            self.errors[name] = told(error)
            return None


def told(error: ExposedError) -> str:
    """An error in one line."""
    return f"{error.message} {error.hint}".strip()


async def sent(request: Request) -> Sent:
    """The form of a request. Files are no part of ours."""
    form = await request.form()
    found = Sent()
    for name, value in form.multi_items():
        if isinstance(value, str):
            found.texts.setdefault(name, []).append(value.encode("utf-8", "replace").decode("utf-8"))
    return found
