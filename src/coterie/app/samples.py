"""Which traits tell a reader who the members of an audience are."""

from __future__ import annotations

import re

from coterie.core.paths import has_elements
from coterie.language.ast import AllUsers, AnyUser, AudienceType, Condition, Definition, Node, Trait, children
from coterie.schema.space import Collection, FieldType, Space, TraitSchema

MOST_COLUMNS = 5

_NAMES = ("name", "first_name", "firstname", "last_name", "lastname", "email", "company", "company.name", "title")
_SCALARS = frozenset({FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN, FieldType.DATE})


def columns(definition: Definition, space: Space, most: int = MOST_COLUMNS) -> tuple[str, ...]:
    """The keys of at most `most` traits: names first, then those that the definition tests, then the most common."""
    collection = Collection(definition.audience_type.value)
    known = space.traits_of(collection)
    named = [key for name in _NAMES for key in known if _shape(key) == name]
    tested = [path for path in _tested(definition) if path in known]
    plain = (item for item in known.values() if item.type in _SCALARS and not has_elements(item.key))
    common = sorted(plain, key=_commonness, reverse=True)
    room = max(1, most - min(len(tested), most - 2))
    chosen = dict.fromkeys([*named[:room], *tested, *(item.key for item in common)])
    return tuple(chosen)[:most]


def _tested(definition: Definition) -> list[str]:
    """The paths of the traits of the members themselves, not of an account's users."""

    def walk(node: Node) -> list[str]:
        if isinstance(node, (AnyUser, AllUsers)) and definition.audience_type is AudienceType.ACCOUNTS:
            return []
        own = [node.path] if isinstance(node, Trait) else []
        return own + [path for child in children(node) for path in walk(child)]

    condition: Condition = definition.condition
    return walk(condition)


def _commonness(trait: TraitSchema) -> int:
    return trait.count or 0


def _shape(key: str) -> str:
    """`firstName` and `First name` as `first_name`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).replace(" ", "_").lower()
