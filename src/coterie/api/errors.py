"""Errors as they leave: `{"errors": [{"type", "message", "field", "data", "status"}]}` (`segment.md` 4.1)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from http import HTTPStatus

from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from coterie.core.errors import ExposedError, InvalidInputError, ModelError, TooManyAttemptsError
from coterie.language.problems import Problem, problems_of

TYPES: Mapping[int, str] = {
    400: "bad-request",
    401: "sign-in-required",
    403: "forbidden",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "unsupported-media-type",
    421: "misdirected-request",
    422: "invalid-input",
    500: "unexpected",
    503: "unavailable",
}
"""The types of errors that are about HTTP itself, by status."""

RETRY_AFTER_SECONDS = 10


def error_item(
    type: str, message: str, status: int, *, field: str | None = None, data: Mapping[str, object] | None = None
) -> dict[str, object]:
    """One error; `field` names what in the request is wrong, `data` has what is known about it."""
    item: dict[str, object] = {"type": type, "message": message, "status": status}
    if field is not None:
        item["field"] = field
    if data:
        item["data"] = dict(data)
    return item


def envelope(
    items: Iterable[Mapping[str, object]], status: int, headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """A response of errors."""
    return JSONResponse({"errors": list(items)}, status_code=status, headers=dict(headers or {}))


def of_exposed(error: ExposedError) -> JSONResponse:
    """The response for an exposed error; each problem of a query is an error of its own."""
    headers = _headers(error)
    problems = problems_of(error)
    if problems:
        return envelope((_problem(problem, error) for problem in problems), error.status)
    data = {"nextStep": error.hint} if error.hint else None
    return envelope([error_item(error.code, error.message, error.status, data=data)], error.status, headers)


def _headers(error: ExposedError) -> Mapping[str, str]:
    if isinstance(error, TooManyAttemptsError):
        return {"Retry-After": str(error.retry_after_seconds)}
    if isinstance(error, ModelError) and error.retry_after_seconds is not None:
        return {"Retry-After": str(math.ceil(error.retry_after_seconds))}
    if error.status == HTTPStatus.SERVICE_UNAVAILABLE:
        return {"Retry-After": str(RETRY_AFTER_SECONDS)}
    return {"WWW-Authenticate": "Bearer"} if error.status == HTTPStatus.UNAUTHORIZED else {}


def of_validation(error: RequestValidationError) -> JSONResponse:
    """The response for a request that doesn't have the form that it must have."""
    status = InvalidInputError.status
    items = []
    for one in error.errors():
        where = ".".join(str(step) for step in one["loc"][1:] if not isinstance(step, int))
        message = "The body is not JSON." if one["type"] == "json_invalid" else str(one["msg"])
        items.append(error_item(InvalidInputError.code, message, status, field=where or None))
    return envelope(items, status)


def of_status(status: int, headers: Mapping[str, str] | None = None, message: str | None = None) -> JSONResponse:
    """The response for an error that is about HTTP itself."""
    said = message or HTTPStatus(status).phrase
    return envelope([error_item(TYPES.get(status, "bad-request"), said, status)], status, headers)


def _problem(problem: Problem, error: ExposedError) -> dict[str, object]:
    place = problem.line_and_column
    data = {
        "code": problem.code.value,
        "line": place[0] if place else None,
        "column": place[1] if place else None,
        "start": problem.span.start if problem.span else None,
        "end": problem.span.end if problem.span else None,
        "suggestions": list(problem.suggestions),
    }
    return error_item(error.code, str(problem), error.status, field="definition.query", data=data)
