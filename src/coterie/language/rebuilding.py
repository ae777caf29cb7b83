"""Trees with some of their nodes changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, cast

from coterie.language.ast import Node, field_names

Tree = TypeVar("Tree", bound=Node)


def rebuilt(node: Tree, change: Callable[[Node], Node]) -> Tree:
    """A tree of which each node is what `change` makes of it, its children changed already; it keeps their classes."""
    changed: dict[str, Any] = {}
    for name in field_names(type(node)):
        value = getattr(node, name)
        if isinstance(value, Node):
            changed[name] = rebuilt(value, change)
        elif isinstance(value, tuple):
            changed[name] = tuple(rebuilt(item, change) if isinstance(item, Node) else item for item in value)
    return cast("Tree", change(replace(node, **changed)))
