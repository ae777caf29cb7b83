"""Exchanges with a model as JSON lines: what was asked, and what was said or went wrong."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from coterie.core import errors
from coterie.core.errors import InvalidInputError, ModelAnswerError, ModelError
from coterie.providers.base import Ask, Said

_KINDS: Mapping[str, type[ModelError]] = {
    kind.code: kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, ModelError) and kind is not ModelAnswerError
}


def key_of(model: str, ask: Ask) -> str:
    """What tells two requests apart: all that the model sees of them."""
    seen = {
        "model": model,
        "instructions": ask.instructions,
        "prompt": ask.prompt,
        "schema": ask.schema,
        "optional": list(ask.optional),
        "turns": [asdict(turn) for turn in ask.turns],
        "max_output_tokens": ask.max_output_tokens,
    }
    text = json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def exchange_line(model: str, ask: Ask, result: Said | ModelError) -> str:
    """An exchange as one line of JSON, with all that was asked, so that people can read what a model was told."""
    document: dict[str, object] = {"key": key_of(model, ask), "model": model, "ask": asdict(ask)}
    if isinstance(result, Said):
        document["said"] = asdict(result)
    elif isinstance(result, ModelAnswerError):
        spent = {name: getattr(result, name) for name in ("answer", "input_tokens", "output_tokens", "cost_usd")}
        document["failed"] = {"code": result.code, "reason": result.reason, **spent}
    else:
        document["failed"] = {
            "code": result.code,
            "reason": result.reason,
            "next_step": result.hint,
            "retry_after_seconds": result.retry_after_seconds,
        }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def read_exchange(line: str) -> tuple[str, Said | ModelError]:
    """The key and the result of a line. Raises InvalidInputError if it is none."""
    try:
        document: dict[str, Any] = json.loads(line)
        key = str(document["key"])
        if "said" in document:
            return key, Said(**document["said"])
        failed = dict(document["failed"])
        code, reason = failed.pop("code"), failed.pop("reason")
        if code == ModelAnswerError.code:
            return key, ModelAnswerError(reason, **failed)
        return key, _KINDS[code](reason, **failed)
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidInputError("A line of the recording is no exchange with a model.") from error
