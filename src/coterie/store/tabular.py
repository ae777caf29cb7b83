"""Imports tables, CSV or Parquet, by a mapping file: each row becomes a call."""

from __future__ import annotations

import csv
import gzip
import io
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from fnmatch import fnmatchcase
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from coterie.core.errors import InvalidInputError
from coterie.store.calls import MAX_LINE_BYTES, Call, Fault, Rejection
from coterie.store.cells import BadCellError, Cell, read_cell, read_moment
from coterie.store.decoding import Chunk, Numbered, build_chunk
from coterie.store.importing import (
    CALLS_A_BATCH,
    ImportPlan,
    ImportReport,
    ProgressFunction,
    Step,
    run_import,
)
from coterie.store.mapping import FieldMapping, TableFormat, TableKind, TableMapping, read_mapping, zone_of
from coterie.store.reading import Place, check_text, find_files, identity_of
from coterie.store.store import Store
from coterie.store.workers import Job

ROWS_A_CHUNK = 20_000
_ROWS_A_LOOK = 1000
"""After so many rows it is seen how far the file was read."""

_SUFFIXES = {".csv": TableFormat.CSV, ".tsv": TableFormat.TSV, ".parquet": TableFormat.PARQUET, ".txt": TableFormat.CSV}
TABLE_SUFFIXES = tuple(suffix + packed for suffix in _SUFFIXES for packed in ("", ".gz"))
_CALL_TYPES = {TableKind.EVENTS: "track", TableKind.USERS: "identify", TableKind.ACCOUNTS: "group"}
_GZIP = b"\x1f\x8b"
_DAMAGED = (EOFError, gzip.BadGzipFile, zlib.error)
"""What unpacking raises where a gzipped file is cut off or damaged."""


def import_tables(
    store: Store,
    mapping: str | Path,
    paths: Sequence[str | Path] = (),
    *,
    progress: ProgressFunction | None = None,
    processes: int | None = None,
    calls_a_batch: int = CALLS_A_BATCH,
) -> ImportReport:
    """Import tables as a mapping file says; see `plan_tables` and `run_import`."""
    plan = plan_tables(mapping, paths)
    return run_import(store, plan, progress=progress, processes=processes, calls_a_batch=calls_a_batch)


def plan_tables(mapping: str | Path, paths: Sequence[str | Path] = ()) -> ImportPlan:
    """Look at tables that are to be imported as a mapping file says (see `mapping`), and at no store yet.

    Without `paths`, the mapping names the files, relative to its own directory. Otherwise these files, or those in
    these directories, are taken, each by every table of the mapping whose `files` fit its name or that has none.

    Every row is a call: of several imports of the same row of the same file, one counts. Raises like `plan_calls`,
    and InvalidInputError for a mapping that doesn't fit its tables.
    """
    path = Path(mapping)
    described = read_mapping(path)
    given = find_files([Path(item) for item in paths], TABLE_SUFFIXES)
    sources = []
    for kind, table in described.tables():
        files = _matching(given, table) if given else _named(path, table)
        sources += [TableSource(file, kind, table, zone_of(table, described)) for file in files]
    unused = sorted({str(file) for file in given} - {str(source.path) for source in sources})
    if unused:
        patterns = [pattern for _, table in described.tables() for pattern in table.patterns]
        raise InvalidInputError(
            f"No table of {path.name} fits {', '.join(unused)}", next_step=f"Its files are: {', '.join(patterns)}."
        )
    parts = ["tables", msgspec.json.encode(described), *(str(source.path).encode() for source in sources)]
    fingerprint = blake2b(repr(parts).encode(), digest_size=16).hexdigest()
    return ImportPlan(sources=sources, fingerprint=fingerprint, audiences=described.audiences)


def _format_of(path: Path) -> TableFormat:
    """The format that a file's name says, packed or not."""
    return _SUFFIXES.get(Path(path.name.lower().removesuffix(".gz")).suffix, TableFormat.CSV)


def _matching(files: Sequence[Path], table: TableMapping) -> list[Path]:
    names = [Path(pattern).name for pattern in table.patterns]
    return [file for file in files if not names or any(fnmatchcase(file.name, name) for name in names)]


def _named(mapping: Path, table: TableMapping) -> list[Path]:
    """The files that a mapping names."""
    if not table.patterns:
        raise InvalidInputError(
            f"{mapping.name} doesn't say which files a table has",
            next_step="Give `files`, or name them in the command.",
        )
    found: list[Path] = []
    for pattern in table.patterns:
        whole = mapping.parent.resolve() / pattern
        if re.search(r"[*?\[]", pattern):
            relative = whole.relative_to(whole.anchor)
            matches = sorted(item for item in Path(whole.anchor).glob(str(relative)) if item.is_file())
            if not matches:
                raise InvalidInputError(f"No file is named {whole}")
            found += matches
        else:
            found += find_files([whole], TABLE_SUFFIXES)
    return found


@dataclass(frozen=True, slots=True)
class RowsJob:
    """Rows to decode. `raw` are the cells of each row; numbers count the rows of the file, the header included."""

    kind: TableKind
    table: TableMapping
    zone: tzinfo
    columns: tuple[str, ...]
    fields: dict[str, FieldMapping]
    rows: Sequence[tuple[int, Sequence[Any]]]
    identity: str


class TableSource:
    """A file that holds a table."""

    def __init__(self, path: Path, kind: TableKind, table: TableMapping, zone: tzinfo) -> None:
        self.path, self.kind, self.table, self.zone = path, kind, table, zone
        self.format = table.format or _format_of(path)
        self.columns = self._read_columns()
        self.fields = table.fields_of(self.columns, path)
        digest = blake2b(identity_of(path).encode(), digest_size=16)
        digest.update(f"{kind.value}\n{table.event}".encode())  # one table may be mapped twice
        self.identity = digest.hexdigest()
        self.read_bytes = 0
        """How much of the file was read, about."""

    def jobs(self, number: int, start: Place) -> Iterator[tuple[Step, Job]]:
        """The rows from a place on, to be decoded; places count rows."""
        rows = islice(self._rows(), start.offset, None)
        done = start.offset
        while True:
            taken: list[tuple[int, Sequence[Any]]] = []
            rejections: list[Rejection] = []
            before = done
            for row_number, row in islice(rows, ROWS_A_CHUNK):
                done += 1
                if isinstance(row, Fault):
                    rejections.append(Rejection(row_number, row.code, row.reason))
                elif row:
                    taken.append((row_number, row))
            is_last = done == before
            step = Step(number, Place(done, done + 1), is_last, self.read_bytes, rejections)
            job = RowsJob(self.kind, self.table, self.zone, self.columns, self.fields, taken, self.identity)
            yield step, (decode_rows, job)
            if is_last:
                return

    def _read_columns(self) -> tuple[str, ...]:
        if self.format is TableFormat.PARQUET:
            try:
                return tuple(pq.read_schema(self.path).names)
            except (pa.ArrowException, OSError) as error:
                raise InvalidInputError(f"{self.path} is no Parquet file: {error}") from None
        check_text(self.path)
        if not self.table.header:
            return self.table.columns
        with self.path.open("rb") as file, self._opened(file) as text:
            try:
                header = next(self._split(text), None)
            except (csv.Error, UnicodeDecodeError, *_DAMAGED) as error:
                raise InvalidInputError(f"{self.path} is no table: {error}") from None
        if not header:
            raise InvalidInputError(f"{self.path} is empty: it has no header", next_step="Give the table a header.")
        columns = tuple(name.strip() for name in header)
        twice = sorted({name for name in columns if columns.count(name) > 1})
        if twice:
            raise InvalidInputError(f"{self.path} has several columns named {', '.join(twice)}")
        return columns

    def _rows(self) -> Iterator[tuple[int, Sequence[Any] | Fault]]:
        """The rows with their numbers; a fault stands for a row that can't be split, or for the rest of the file."""
        if self.format is TableFormat.PARQUET:
            yield from self._parquet_rows()
            return
        with self.path.open("rb") as file, self._opened(file) as text:
            rows = self._split(text)
            if self.table.header:
                next(rows, None)
            number = int(self.table.header)
            while True:
                number += 1
                if number % _ROWS_A_LOOK == 0:
                    self.read_bytes = file.tell()
                try:
                    row = next(rows)
                except StopIteration:
                    return
                except csv.Error as error:
                    yield number, Fault("row_malformed", f"the row can't be split into cells: {error}")
                    continue
                except _DAMAGED as error:
                    yield number, Fault("gzip_damaged", f"the gzipped file is damaged from here on: {error}")
                    return
                if row and len(row) != len(self.columns):
                    yield number, Fault("row_malformed", f"the row has {len(row)} cells, not {len(self.columns)}")
                else:
                    yield number, row

    def _parquet_rows(self) -> Iterator[tuple[int, Sequence[Any]]]:
        number = 0
        with pq.ParquetFile(self.path) as file:
            for batch in file.iter_batches(ROWS_A_CHUNK):
                self.read_bytes = self.path.stat().st_size * number // max(file.metadata.num_rows, 1)
                columns = [column.to_pylist() for column in batch.columns]
                for row in zip(*columns, strict=True):
                    number += 1
                    yield number, row

    def _opened(self, file: BinaryIO) -> io.TextIOWrapper:
        is_packed = file.read(len(_GZIP)) == _GZIP
        file.seek(0)
        binary: Any = gzip.GzipFile(fileobj=file) if is_packed else file
        return io.TextIOWrapper(binary, "utf-8-sig", errors="surrogateescape", newline="")

    def _split(self, text: io.TextIOWrapper) -> Iterator[list[str]]:
        if self.format is TableFormat.WHITESPACE:
            return (line.split() for line in text)
        csv.field_size_limit(MAX_LINE_BYTES)
        delimiter = self.table.delimiter or ("\t" if self.format is TableFormat.TSV else ",")
        return csv.reader(text, delimiter=delimiter)


def decode_rows(job: RowsJob) -> Chunk:
    """Turn rows into calls, and calls into columns."""
    reader = _RowReader(job)
    calls, lines, seeds = [], [], []
    rejections: list[Rejection] = []
    texts: dict[int, str] = {}
    for number, row in job.rows:
        seed = "\x1f".join(map(str, row))
        texts[number] = seed
        try:
            call = reader.call(row)
        except BadCellError as error:
            rejections.append(Rejection(number, "bad_cell", str(error), excerpt(seed)))
            continue
        calls.append(call)
        lines.append(number)
        seeds.append(seed.encode("utf-8", "surrogateescape"))
    return build_chunk(
        Numbered(calls, lines, seeds),
        read=len(job.rows),
        rejections=rejections,
        identity=job.identity,
        excerpt=lambda number: excerpt(texts[number]),
        from_table=True,
    )


def excerpt(seed: str) -> str:
    """How a row begins, for people."""
    return seed.replace("\x1f", ", ").encode("utf-8", "replace").decode()[:200]


class _RowReader:
    """Makes calls of rows."""

    def __init__(self, job: RowsJob) -> None:
        self.job, self.table = job, job.table
        position = {name: number for number, name in enumerate(job.columns)}
        self.at = {word: position.get(getattr(job.table, word) or "") for word in _WORDS}
        self.fields = [(name, item, position[item.column]) for name, item in job.fields.items()]
        self.nulls = frozenset(job.table.null_values) | {""}

    def call(self, row: Sequence[Any]) -> Call:
        """The call of a row. Raises BadCellError, which names the column."""
        values = {}
        for name, item, at in self.fields:
            cell = row[at]
            if cell is None or (isinstance(cell, str) and cell in self.nulls):
                continue
            values[name] = self._read(item.column, cell, item)
        email = self._text(row, "email")
        kind = self.job.kind
        call = Call(
            type=_CALL_TYPES[kind],
            user_id=self._text(row, "user_id"),
            anonymous_id=self._text(row, "anonymous_id"),
            message_id=self._text(row, "message_id"),
            group_id=self._text(row, "group_id"),
            source_id=self.table.source_id,
            timestamp=self._moment(row),
            context={"traits": {"email": email}} if email is not None and kind is not TableKind.USERS else None,
        )
        if kind is TableKind.EVENTS:
            call.event = self.table.event or self._text(row, "event_column")
            call.properties = values
        else:
            call.traits = values
            if email is not None and kind is TableKind.USERS:
                call.traits.setdefault("email", email)
        return call

    def _read(self, column: str, cell: Cell, item: FieldMapping) -> Cell:
        if isinstance(cell, str) and not cell.isascii():
            _check_text(column, cell)
        try:
            return read_cell(cell, item.type, item.format, self.job.zone)
        except BadCellError as error:
            raise BadCellError(f"column {column!r}: {str(cell)[:60]!r} {error}") from None

    def _text(self, row: Sequence[Any], word: str) -> str | None:
        at = self.at[word]
        if at is None:
            return None
        cell = row[at]
        if cell is None or cell == "" or cell in self.table.null_values:
            return None
        text = cell if isinstance(cell, str) else str(cell)
        if not text.isascii():
            _check_text(word, text)
        return text

    def _moment(self, row: Sequence[Any]) -> str | None:
        at = self.at["timestamp"]
        cell = None if at is None else row[at]
        if cell is None or cell == "" or cell in self.table.null_values:
            return None
        try:
            return read_moment(cell, self.table.timestamp_format, self.job.zone)
        except BadCellError as error:
            raise BadCellError(f"column {self.table.timestamp!r}: {str(cell)[:60]!r} {error}") from None


_WORDS = ("event_column", "user_id", "anonymous_id", "email", "group_id", "timestamp", "message_id")


def _check_text(column: str, text: str) -> None:
    """Bytes that are no UTF-8 come as lone surrogates, which are no text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadCellError(f"column {column!r}: the text is not UTF-8") from None
