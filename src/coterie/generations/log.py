"""Writing, reading, exporting and purging the record of generations."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from coterie.accounts.roles import Actor, Permission
from coterie.core.errors import NotFoundError
from coterie.core.time import print_instant
from coterie.generations.tables import GENERATIONS
from coterie.records.database import Records

Recorder = Callable[[Connection, Actor | None, str, str, Mapping[str, object]], None]
"""Writes a deed into the audit log, in the transaction of what it tells of."""

PAGE_SIZE = 50
_BATCH = 500


class Outcome(StrEnum):
    """What came of a description."""

    ANSWERED = "answered"
    REFUSED = "refused"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Told:
    """A name that a model was told of, and how many of its values went along."""

    kind: str
    name: str
    event: str | None = None
    values: int = 0


@dataclass(frozen=True, kw_only=True)
class Record:
    """One generation.

    `number` orders the records. `original` is the query that a follow-up was to change, empty for a description.
    `snapshot` is a digest of what the space held, `code` that of a refusal or an error,
    `query` the answer's. `audience_id`, `saved_at` and `saved_query` tell of the audience that was saved of it, and
    `difference` in words how that differs from the answer; empty where it doesn't.
    """

    id: str
    at: datetime
    person_id: str
    person_name: str
    via: str
    prompt: str
    audience_type: str
    mode: str
    outcome: Outcome
    number: int = 0
    original: str = ""
    snapshot: str = ""
    generator: str = ""
    model: str = ""
    is_remote: bool = False
    attempts: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    elapsed_ms: float = 0.0
    code: str = ""
    query: str = ""
    confidence: float = 0.0
    agreement: str = ""
    fallback: str = ""
    is_cached: bool = False
    left_out: int = 0
    sent: tuple[Told, ...] = ()
    audience_id: str | None = None
    saved_at: datetime | None = None
    saved_query: str = ""
    difference: str = ""

    @property
    def was_edited(self) -> bool:
        """Whether an audience was saved of it that isn't the answer."""
        return bool(self.difference)

    def document(self) -> dict[str, object]:
        """As a JSON value, for export."""
        found: dict[str, object] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, datetime):
                value = print_instant(value)
            elif item.name == "sent":
                value = [_told(one) for one in self.sent]
            elif isinstance(value, StrEnum):
                value = value.value
            found[item.name] = value
        return found


@dataclass(frozen=True, kw_only=True)
class Page:
    """Records, the newest first. `before` asks for the next page; None where this is the last."""

    records: tuple[Record, ...]
    before: int | None


@dataclass(frozen=True, kw_only=True)
class Usage:
    """What generation came to since a moment."""

    generations: int
    input_tokens: int
    output_tokens: int
    cost_usd: float


def new_id() -> str:
    """An id for a record."""
    return secrets.token_hex(8)


class GenerationLog:
    """The record of a space's generations."""

    def __init__(self, records: Records, recorder: Recorder | None = None) -> None:
        self._records, self._record = records, recorder

    def write(self, record: Record) -> None:
        """Add a record."""
        values: dict[str, object] = {item.name: getattr(record, item.name) for item in fields(record)}
        del values["number"]
        values["outcome"] = record.outcome.value
        values["sent"] = json.dumps([_told(one) for one in record.sent], ensure_ascii=False)
        with self._records.write() as connection:
            connection.execute(insert(GENERATIONS).values(**values))

    def saved(self, record_id: str, *, audience_id: str, query: str, difference: str, at: datetime) -> bool:
        """Note which audience was saved of an answer. Whether there still is a record to note it in."""
        with self._records.write() as connection:
            done = connection.execute(
                update(GENERATIONS)
                .where(GENERATIONS.c.id == record_id)
                .values(audience_id=audience_id, saved_at=at, saved_query=query, difference=difference)
            )
        return done.rowcount > 0

    def get(self, record_id: str) -> Record:
        """One record. Raises NotFoundError."""
        with self._records.read() as connection:
            row = connection.execute(select(GENERATIONS).where(GENERATIONS.c.id == record_id)).one_or_none()
        if row is None:
            raise NotFoundError("There is no such generation.", next_step="Its time in the log may be over.")
        return _record(row)

    def has(self, record_id: str) -> bool:
        """Whether there is such a record."""
        with self._records.read() as connection:
            query = select(GENERATIONS.c.number).where(GENERATIONS.c.id == record_id)
            return connection.execute(query).first() is not None

    def page(
        self,
        *,
        person_id: str = "",
        outcome: str = "",
        mode: str = "",
        before: int | None = None,
        size: int = PAGE_SIZE,
    ) -> Page:
        """Records of one person, outcome or mode; `before` is a number."""
        query = _filtered(person_id, outcome, mode)
        if before is not None:
            query = query.where(GENERATIONS.c.number < before)
        with self._records.read() as connection:
            rows = connection.execute(query.limit(size + 1)).all()
        found = tuple(map(_record, rows[:size]))
        return Page(records=found, before=found[-1].number if len(rows) > size else None)

    def every(self, *, person_id: str = "", outcome: str = "", mode: str = "") -> Iterator[Record]:
        """All records, the newest first, read a part at a time."""
        before: int | None = None
        while True:
            found = self.page(person_id=person_id, outcome=outcome, mode=mode, before=before, size=_BATCH)
            yield from found.records
            if found.before is None:
                return
            before = found.before

    def people(self) -> list[tuple[str, str]]:
        """Those who occur, by id and the last name that they had."""
        last = select(func.max(GENERATIONS.c.number)).group_by(GENERATIONS.c.person_id)
        query = select(GENERATIONS.c.person_id, GENERATIONS.c.person_name).where(GENERATIONS.c.number.in_(last))
        with self._records.read() as connection:
            rows = connection.execute(query).all()
        return sorted(((row.person_id, row.person_name) for row in rows), key=lambda row: row[1])

    def usage(self, *, since: datetime) -> Usage:
        """What was generated since a moment, and what it came to."""
        columns = GENERATIONS.c
        query = select(
            func.count(),
            func.coalesce(func.sum(columns.input_tokens), 0),
            func.coalesce(func.sum(columns.output_tokens), 0),
            func.coalesce(func.sum(columns.cost_usd), 0.0),
        ).where(columns.at >= since)
        with self._records.read() as connection:
            generations, taken, given, cost = connection.execute(query).one()
        return Usage(generations=generations, input_tokens=taken, output_tokens=given, cost_usd=cost)

    def purge(self, *, before: datetime) -> int:
        """Delete what is older than a moment; how many records that were."""
        with self._records.write() as connection:
            return connection.execute(delete(GENERATIONS).where(GENERATIONS.c.at < before)).rowcount

    def erase(self, actor: Actor | None, *, person_id: str = "") -> int:
        """Delete every record, or those of one person; how many that were. Without an actor it is the operator.

        Raises ForbiddenError for an actor who may not read the log.
        """
        if actor is not None:
            actor.require(Permission.READ_AUDIT)
        query = delete(GENERATIONS)
        if person_id:
            query = query.where(GENERATIONS.c.person_id == person_id)
        with self._records.write() as connection:
            number = connection.execute(query).rowcount
            if self._record is not None:
                details = {"person": person_id, "records": number}
                self._record(connection, actor, "generations.erased", "", details)
        return number


def _filtered(person_id: str, outcome: str, mode: str) -> Select[tuple[object, ...]]:
    query: Select[tuple[object, ...]] = select(GENERATIONS).order_by(GENERATIONS.c.number.desc())
    if person_id:
        query = query.where(GENERATIONS.c.person_id == person_id)
    if outcome:
        query = query.where(GENERATIONS.c.outcome == outcome)
    if mode:
        query = query.where(GENERATIONS.c.mode == mode)
    return query


def _told(item: Told) -> dict[str, object]:
    return {"kind": item.kind, "name": item.name, "event": item.event, "values": item.values}


def _record(row: Row[tuple[object, ...]]) -> Record:
    values: dict[str, object] = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row as a mapping
    values["outcome"] = Outcome(row.outcome)
    values["sent"] = tuple(Told(**one) for one in json.loads(row.sent))
    return Record(**values)  # type: ignore[arg-type]
