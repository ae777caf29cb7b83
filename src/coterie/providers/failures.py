"""What vendors' libraries raise, in our words. Import this only when a model is opened: it needs pydantic-ai.

A vendor's message may quote the prompt or the key, so none of it is passed on; it is in the log at the level DEBUG.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

from pydantic_ai import exceptions as theirs

from coterie.core.errors import (
    ModelAnswerError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelRejectedError,
    ModelTimeoutError,
    ModelUnavailableError,
)
from coterie.providers.transport import TooLargeError
from coterie.providers.vendors import Vendor

_LOG = logging.getLogger("coterie.providers")

_TOO_MANY_REQUESTS = 429


class WayRefusedError(ModelRejectedError):
    """A request was refused, which may be for the way in which the object was asked for."""


def failure_of(error: Exception, vendor: Vendor, model: str, *, title: str) -> ModelError:
    """The error of ours for one of theirs. `title` is who answered."""
    _LOG.debug("%s:%s raised %s", vendor.prefix, model, type(error).__name__, exc_info=error)
    if isinstance(error, ModelError):
        return error
    if any(isinstance(cause, TooLargeError) for cause in _causes(error)):
        return ModelAnswerError("The answer is larger than is read.")
    if isinstance(error, theirs.ModelAPIError):
        return _of_call(error, vendor, model, title)
    if isinstance(error, theirs.UnexpectedModelBehavior):
        return ModelAnswerError("The provider's library could make nothing of the answer.")
    if isinstance(error, TimeoutError):
        return ModelTimeoutError("No answer came in time.")
    if any(type(cause).__name__ in _NO_CREDENTIALS for cause in _causes(error)):
        return key_error(vendor, "There are no credentials.")
    if isinstance(error, theirs.UserError):
        return WayRefusedError(f"{model} can't be asked in this way.")
    return ModelUnavailableError(f"The library of {title} failed: {type(error).__name__}.")


_NO_CREDENTIALS = ("NoCredentialsError", "PartialCredentialsError", "TokenRetrievalError")


def key_error(vendor: Vendor, reason: str, *, title: str = "") -> ModelKeyError:
    """The error for a key that is missing or no good; its next step names the variables that are read.

    `title` is who was asked, where that may be another server than the vendor's own: its own variables aren't for that.
    """
    is_own = title in ("", vendor.title) or vendor.needs_url
    names = " or ".join(("COTERIE_MODEL_API_KEY", *(vendor.keys if is_own else ())))
    return ModelKeyError(reason, next_step=f"Set {names} to a key of {vendor.title if is_own else title}.")


def _of_call(error: theirs.ModelAPIError, vendor: Vendor, model: str, title: str) -> ModelError:
    status = error.status_code if isinstance(error, theirs.ModelHTTPError) else None
    said = f" ({status})" if status else ""
    match error:
        case theirs.ModelAuthenticationError():
            return key_error(vendor, f"{title} refuses the key{said}.", title=title)
        case theirs.ModelNotFoundError():
            return ModelRejectedError(
                f"{title} knows no model {model}{said}.",
                next_step="Mend the name in COTERIE_MODEL, or the address in COTERIE_MODEL_BASE_URL.",
            )
        case theirs.ModelContextWindowExceededError():
            return ModelRejectedError(f"The request is longer than {model} can read{said}.")
        case theirs.ModelRequestRejectedError():
            return WayRefusedError(f"{title} refuses the request{said}.")
        case theirs.ModelQuotaExceededError():
            return ModelBusyError(f"The quota at {title} is used up{said}.", retry_after_seconds=error.retry_after)
        case theirs.ModelRateLimitError() | theirs.ModelOverloadedError():
            return ModelBusyError(f"{title} takes no more for now{said}.", retry_after_seconds=error.retry_after)
        case theirs.ModelTimeoutError() | theirs.ModelRequestTimeout():
            return ModelTimeoutError("No answer came in time.")
        case theirs.ModelConnectionError():
            return ModelUnavailableError(f"{title} can't be reached.")
        case _ if status == _TOO_MANY_REQUESTS:
            return ModelBusyError(f"{title} takes no more for now{said}.")
        case _:
            return ModelUnavailableError(
                f"{title} answered with an error{said}.", retry_after_seconds=error.retry_after
            )


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__]
