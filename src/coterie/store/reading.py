"""Files of lines, plain or gzipped, in blocks of whole lines, from any place on; never more than a block in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.store.badlines import excerpt_of, line_too_long
from coterie.store.calls import MAX_LINE_BYTES, Fault, Rejection

BLOCK_BYTES = 8 << 20
TAIL_BYTES = 4096

CALL_SUFFIXES = (".jsonl", ".ndjson", ".json", ".jsonl.gz", ".ndjson.gz", ".json.gz")

_GZIP = b"\x1f\x8b"
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_OTHERS = {
    b"PK\x03\x04": "a zip archive or a spreadsheet",
    b"PAR1": "a Parquet file",
    b"(\xb5/\xfd": "compressed by zstd",
    b"BZh": "compressed by bzip2",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A place between two lines of a file: bytes before it (uncompressed), the number of the next line.

    `tail` is a digest of the last bytes before it, by which the place is known again.
    """

    offset: int = 0
    line: int = 1
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Whole lines, the place after them, and what was wrong with lines that are left out.

    `read_bytes` says how much of the file, as it lies on the disk, was read so far.
    """

    data: bytes
    first_line: int
    after: Place
    is_last: bool
    read_bytes: int
    rejections: list[Rejection] = field(default_factory=list)


def find_files(paths: list[Path], suffixes: tuple[str, ...]) -> list[Path]:
    """The files that some paths name, each once: directories stand for the files below them, in order of their names.

    Raises NotFoundError for a path that doesn't exist, InvalidInputError for a directory without such files.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(item for item in path.rglob("*") if item.is_file() and item.name.lower().endswith(suffixes))
            if not inside:
                raise InvalidInputError(
                    f"{path} holds no files named *{', *'.join(suffixes)}",
                    next_step="Name files that are called otherwise one by one; tables such as CSV need --mapping.",
                )
            found.update(dict.fromkeys(item.resolve() for item in inside))
        elif path.exists():
            found[path.resolve()] = None
        else:
            raise NotFoundError(f"{path} does not exist", next_step="Check the path.")
    return list(found)


def check_text(path: Path) -> None:
    """See whether a file can be one of lines of UTF-8. Raises InvalidInputError when it can't."""
    try:
        with path.open("rb") as file:
            raw = _Raw(file)
            raw.read(0)
            head = raw.peek
    except OSError as error:
        raise InvalidInputError(f"{path} can't be read: {error.strerror}") from error
    for magic, what in _OTHERS.items():
        if head.startswith(magic):
            raise InvalidInputError(f"{path} is {what}, not text", next_step="Unpack or convert it first.")
    if head.startswith(_UTF16) or b"\x00" in head[:4]:
        raise InvalidInputError(
            f"{path} is UTF-16",
            next_step=f"Convert it: iconv -f UTF-16 -t UTF-8 {path.name} > converted{path.suffix}",
        )


def identity_of(path: Path) -> str:
    """A digest of a file's first line: the same for a copy, and for the same file when lines were added to it."""
    head = b""
    with path.open("rb") as file:
        raw = _Raw(file)
        while len(head) < TAIL_BYTES and (piece := raw.read(TAIL_BYTES - len(head))):
            head += piece
    head = head.removeprefix(_BOM)
    lines = [line for line in head.split(b"\n") if line.strip()]
    return _digest(lines[0] if lines else b"")


def read_blocks(path: Path, start: Place) -> Iterator[Block]:
    """The lines of a file from a place on; from its beginning when the place isn't found again."""
    with path.open("rb") as file:
        raw = _Raw(file)
        tail = _go_to(raw, start)
        if tail is None:
            file.seek(0)
            raw, start, tail = _Raw(file), Place(), b""
        yield from _Lines(raw, start, tail).blocks()


class _Lines:
    """Cuts what is read into blocks of whole lines."""

    def __init__(self, raw: _Raw, start: Place, tail: bytes) -> None:
        self.raw, self.offset, self.line, self.tail = raw, start.offset, start.line, tail

    def blocks(self) -> Iterator[Block]:
        """The blocks to the end of the file; the last one says so, and may be empty."""
        rest = b""
        while piece := self.raw.read(BLOCK_BYTES):
            if self.offset == 0 and not rest and piece.startswith(_BOM):
                piece = piece[len(_BOM) :]
                self.offset = len(_BOM)
            rest += piece
            cut = rest.rfind(b"\n") + 1
            if cut:
                data, rest = rest[:cut], rest[cut:]
                yield self._block(data)
            elif len(rest) > MAX_LINE_BYTES:
                block, rest = self._skip_line(rest)
                yield block
        yield self._last(rest)

    def _last(self, rest: bytes) -> Block:
        fault = self.raw.fault
        if fault is None:
            return self._block(rest, is_last=True)
        rejection = Rejection(self.line, fault.code, fault.reason, excerpt_of(rest))
        return self._block(b"", is_last=True, skipped=rest, rejections=[rejection])

    def _skip_line(self, rest: bytes) -> tuple[Block, bytes]:
        """Pass over a line that is too long, without keeping it."""
        excerpt, length = excerpt_of(rest), len(rest)
        self._advance(rest)
        while piece := self.raw.read(BLOCK_BYTES):
            end = piece.find(b"\n") + 1
            length += end or len(piece)
            self._advance(piece[:end] if end else piece)
            if end:
                rest = piece[end:]
                break
        else:
            rest = b""
        fault = line_too_long(length)
        rejection = Rejection(self.line, fault.code, fault.reason, excerpt)
        self.line += 1
        return self._block(b"", rejections=[rejection]), rest

    def _block(
        self, data: bytes, *, is_last: bool = False, skipped: bytes = b"", rejections: list[Rejection] | None = None
    ) -> Block:
        first_line = self.line
        self._advance(data or skipped)
        self.line += data.count(b"\n") + (1 if data and not data.endswith(b"\n") else 0)
        after = Place(self.offset, self.line, _digest(self.tail))
        return Block(data, first_line, after, is_last, self.raw.position, rejections or [])

    def _advance(self, data: bytes) -> None:
        self.offset += len(data)
        self.tail = (self.tail + data[-TAIL_BYTES:])[-TAIL_BYTES:]


class _Raw:
    """The bytes of a file, unpacked when it is gzipped. What is wrong with the packing is in `fault` at its end."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.fault: Fault | None = None
        head = file.read(len(_GZIP))
        file.seek(0)
        self.is_packed = head == _GZIP
        self._unpacker = zlib.decompressobj(wbits=31)
        self._packed = b""
        self.peek = b""
        if self.is_packed:
            self.peek = self._unpack(8)
            self._held = self.peek
        else:
            self.peek = file.read(8)
            file.seek(0)
            self._held = b""

    @property
    def position(self) -> int:
        """How many bytes of the file on the disk were read."""
        return self._file.tell()

    def read(self, size: int) -> bytes:
        """Up to `size` bytes; none at the end."""
        if not self.is_packed:
            return self._file.read(size)
        held, self._held = self._held[:size], self._held[size:]
        return held or self._unpack(size)

    def seek(self, offset: int) -> bool:
        """Go to a place; False when the file is shorter."""
        if not self.is_packed:
            self._file.seek(0, 2)
            is_there = self._file.tell() >= offset
            self._file.seek(offset)
            return is_there
        while offset > 0 and (piece := self.read(min(offset, BLOCK_BYTES))):
            offset -= len(piece)
        return offset == 0

    def _unpack(self, size: int) -> bytes:
        while self.fault is None and size:
            if not self._packed:
                self._packed = self._file.read(1 << 20)
            if self._unpacker.eof:
                self._packed = self._unpacker.unused_data or self._packed
                if not self._packed:
                    return b""
                self._unpacker = zlib.decompressobj(wbits=31)
            if not self._packed:
                self.fault = Fault("gzip_truncated", "the gzipped file ends too early; the last line is left out")
                return b""
            try:
                data = self._unpacker.decompress(self._packed, size)
            except zlib.error as error:
                self.fault = Fault("gzip_damaged", f"the gzipped file is damaged from here on: {error}")
                return b""
            self._packed = b"" if self._unpacker.eof else self._unpacker.unconsumed_tail
            if data:
                return data
        return b""


def _go_to(raw: _Raw, place: Place) -> bytes | None:
    """Go to a place, and give the bytes before it; None when it isn't there any more."""
    if place.offset == 0:
        return b""
    length = min(place.offset, TAIL_BYTES)
    if not raw.seek(place.offset - length):
        return None
    tail = b""
    while len(tail) < length and (piece := raw.read(length - len(tail))):
        tail += piece
    return tail if _digest(tail) == place.tail else None


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
