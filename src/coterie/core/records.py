"""Dataclasses of what is made by the hundred for every prompt: frozen for the type checker only.

A frozen dataclass sets each field by a call of its own, which takes longer than all else that making one does. These
have the same methods, also the hash by their fields, and mypy refuses to change them all the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool = False) -> Callable[[type], type]:
        """`dataclass(frozen=True)`, which nothing holds it to while the program runs."""
        return dataclasses.dataclass(unsafe_hash=frozen, slots=slots)


__all__ = ["record"]
