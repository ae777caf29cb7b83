"""What is said of a line that holds no call: its fault, how it begins, and its line in the file of rejects."""

from __future__ import annotations

import json
import re

import msgspec

from coterie.store import calls as rules
from coterie.store.calls import Fault, Rejection

BLANK = b" \t\r\x0b\x0c"
"""What may stand around a call."""


def excerpt_of(line: bytes) -> str:
    """How a line begins, for people: what is no text is shown as a replacement character."""
    text = line[: 4 * rules.EXCERPT_CHARACTERS].decode("utf-8", "replace").strip()
    return text if len(text) <= rules.EXCERPT_CHARACTERS else text[: rules.EXCERPT_CHARACTERS] + "…"


def line_too_long(length: int) -> Fault:
    """The fault of a line of more than `MAX_LINE_BYTES`."""
    return Fault("line_too_long", f"{length:,} bytes or more: a call may have {rules.MAX_LINE_BYTES:,}")


def fault_of_line(line: bytes, error: Exception) -> Fault:
    """Why a line could not be decoded, by what decoding raised."""
    if isinstance(error, RecursionError):
        return rules.NESTED_TOO_DEEPLY
    if isinstance(error, UnicodeDecodeError):
        return Fault("invalid_utf8", f"byte {error.start + 1} of a text is not UTF-8; convert the file to UTF-8")
    if isinstance(error, msgspec.ValidationError):
        try:
            return rules.fault_of_types(msgspec.json.decode(line))
        except msgspec.ValidationError:
            return rules.fault_of_types({})
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as inner:
            return fault_of_line(line, inner)
    reason = str(error)
    if "surrogate" in reason or _has_lone_surrogate(line):
        return Fault("invalid_unicode", "a \\u escape is half of a surrogate pair, which is no character")
    hint = ""
    if line.lstrip(BLANK)[:1] == b"[" or line.strip(BLANK) in {b"]", b"],"}:
        hint = "; expected one call a line (JSON lines), not a JSON array"
    return Fault("malformed_json", f"{reason.replace('JSON is malformed: ', '')}{hint}")


def _has_lone_surrogate(line: bytes) -> bool:
    """Whether a line is JSON but for halves of surrogate pairs; msgspec doesn't always say so."""
    if re.search(rb"\\u[dD][89a-fA-F]", line) is None:
        return False
    try:
        json.dumps(json.loads(line), ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    except (ValueError, RecursionError):
        pass
    return False


def rejection_line(file: str, rejection: Rejection) -> bytes:
    """A rejection as a line of JSON."""
    fields = {
        "file": file,
        "line": rejection.line,
        "code": rejection.code,
        "reason": rejection.reason,
        "excerpt": rejection.excerpt,
    }
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
