"""How many members audiences had, at the times when they were counted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from coterie.audiences.model import SizePoint
from coterie.audiences.tables import SIZES
from coterie.records.database import Records


class Sizes:
    """The sizes of all audiences."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def of(self, audience_id: str, *, after: datetime | None = None) -> tuple[SizePoint, ...]:
        """The sizes of an audience, the oldest first."""
        return self.of_all([audience_id], after=after).get(audience_id, ())

    def of_all(self, audience_ids: Iterable[str], *, after: datetime | None = None) -> dict[str, tuple[SizePoint, ...]]:
        """The sizes of some audiences, the oldest first; one that was never counted is left out."""
        query = select(SIZES).where(SIZES.c.audience_id.in_(list(audience_ids))).order_by(SIZES.c.at)
        if after is not None:
            query = query.where(SIZES.c.at > after)
        found: dict[str, tuple[SizePoint, ...]] = {}
        with self._records.read() as connection:
            for row in connection.execute(query).mappings():
                point = SizePoint(at=row["at"], size=row["size"], of=row["of"])
                found[row["audience_id"]] = (*found.get(row["audience_id"], ()), point)
        return found

    @staticmethod
    def add(connection: Connection, audience_id: str, point: SizePoint) -> None:
        """Keep a count; one of the same moment is replaced."""
        same = (SIZES.c.audience_id == audience_id) & (SIZES.c.at == point.at)
        connection.execute(delete(SIZES).where(same))
        connection.execute(insert(SIZES).values(audience_id=audience_id, at=point.at, size=point.size, of=point.of))
