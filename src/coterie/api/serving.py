"""What the endpoints share: how work is run, which answers there are, and the space that an address names."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar

from fastapi import Path

from coterie.api.models import Errors
from coterie.app.workspace import Workspace
from coterie.core.errors import NotFoundError
from coterie.schema.space import Space

Result = TypeVar("Result")
Run = Callable[[Callable[[], Result]], Awaitable[Result]]
"""Runs something that takes a while beside the event loop."""

SpaceName = Annotated[str, Path(description="The name of the space", max_length=255)]


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors that an endpoint may answer with, for its description."""
    described = {
        401: "No token, or not a good one",
        403: "Not permitted",
        404: "No such space, or nothing of this name in it",
        409: "At odds with what is there",
        413: "Too large",
        415: "No JSON",
        422: "Refused",
        500: "A fault",
        503: "Not now",
    }
    # One names the model, so that the description has it; to name it at each would have FastAPI build it for each.
    same = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{Errors.__name__}"}}}}
    return {
        **{status: {"description": described[status], **same} for status in statuses},
        500: {"description": described[500], "model": Errors},
    }


def known_space(workspace: Workspace, name: str) -> Space:
    """The space of this name. Raises NotFoundError."""
    space = workspace.space()
    if space.name != name:
        raise NotFoundError("There is no such space.", next_step="GET /v1/spaces lists the spaces of this server.")
    return space
