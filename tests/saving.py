"""People, a space and a clock for tests of saved audiences."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from coterie.schema.space import Collection, EventSchema, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLAIN = Space(
    name="shop",
    events=(EventSchema(name="Order Completed", properties=(PropertySchema(name="total"),)),),
    traits=(TraitSchema(key="plan"), TraitSchema(key="email"), TraitSchema(key="tier", collection=Collection.ACCOUNTS)),
)


@dataclass(frozen=True)
class Person:
    id: str
    name: str


ANN, BOB = Person("p1", "Ann"), Person("p2", "Bob")


class Ticking:
    """A clock that goes on by a minute whenever it is looked at."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@dataclass
class Deeds:
    found: list[tuple[str, str, dict[str, Any]]]

    def __call__(self, connection: Any, actor: Person, action: str, subject: str, details: Any) -> None:  # noqa: ARG002
        self.found.append((actor.name, action, dict(details)))
