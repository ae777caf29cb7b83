"""The one tree of errors.

An *exposed* error may leave the process: it has a stable code, an HTTP status, an exit code and a next step, and its
text never contains a prompt. Anything else that escapes is internal and is reported as `Something went wrong`
(`segment.md` 1.6, E1).
"""

from __future__ import annotations

from typing import ClassVar


class CoterieError(Exception):
    """Base of every error that Coterie raises on purpose."""


class InternalError(CoterieError):
    """A broken promise inside Coterie. Never shown as it is."""


class ExposedError(CoterieError):
    """An error whose message is written for the person who caused it.

    Subclasses set the class attributes; `code` is part of the public interface and never changes.
    """

    code: ClassVar[str] = "unexpected"
    status: ClassVar[int] = 500
    exit_code: ClassVar[int] = 1
    next_step: ClassVar[str] = ""

    def __init__(self, message: str, *, next_step: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = self.next_step if next_step is None else next_step


class UnexpectedError(ExposedError):
    """E1 of `segment.md` 1.6: an unknown exception."""

    next_step = "Look into the server's log, and report the problem if it stays."

    def __init__(self, *, next_step: str | None = None) -> None:
        super().__init__("Something went wrong", next_step=next_step)


class ModelError(ExposedError):
    """E2 of `segment.md` 1.6: no answer was had from a model. People see one message, whatever the cause.

    `reason` says the cause to who runs the server, without the key and the prompt. `may_pass` is true of what may be
    over in a while, so that it is worth another try. `was_asked` is false where we didn't ask: nothing was sent.
    """

    code = "model-error"
    status = 503
    exit_code = 9
    next_step = "Try again in a minute, or use the embedded generator."
    may_pass: ClassVar[bool] = False

    def __init__(
        self,
        reason: str = "",
        *,
        next_step: str | None = None,
        retry_after_seconds: float | None = None,
        was_asked: bool = True,
    ) -> None:
        super().__init__("Something went wrong. Try again later.", next_step=next_step)
        self.reason = reason
        self.retry_after_seconds = retry_after_seconds
        self.was_asked = was_asked


class ModelUnavailableError(ModelError):
    """The model can't be reached, or its server answered with an error."""

    code = "model-unavailable"
    may_pass = True


class ModelBusyError(ModelError):
    """The model's server, or the limit of calls at a time, takes no more for now (429)."""

    code = "model-busy"
    may_pass = True


class ModelTimeoutError(ModelError):
    """The model didn't answer in time."""

    code = "model-timeout"
    may_pass = True


class ModelKeyError(ModelError):
    """The key is missing or was refused (401, 403). The next step names the variable."""

    code = "model-key"


class ModelRejectedError(ModelError):
    """The model's server refuses this request (400, 404, 422): the name of the model, or a schema, is wrong for it."""

    code = "model-rejected"


class ModelMissingError(ModelError):
    """What talks to this provider isn't installed. The next step is the command that installs it."""

    code = "model-missing"


class ModelAnswerError(ModelError):
    """The model answered with what is no answer: malformed, too large, or cut off.

    `answer` begins like what it said, to be shown to the model again and to nobody else. What was spent on it is spent.
    """

    code = "model-answer"
    next_step = "Reword the description, or use the embedded generator."

    def __init__(
        self,
        reason: str = "",
        *,
        answer: str = "",
        input_tokens: int = 0,
        output_tokens: int = 0,
        cost_usd: float | None = None,
    ) -> None:
        super().__init__(reason)
        self.answer = answer
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.cost_usd = cost_usd


class ModelBudgetError(ModelError):
    """One more call would cost more than a generation may."""

    code = "model-budget"
    next_step = "Shorten the description, or use the embedded generator."


class InvalidInputError(ExposedError):
    """The caller's input can't be used: a bad option, file or value."""

    code = "invalid-input"
    status = 422
    exit_code = 2


class NotFoundError(ExposedError):
    """A thing that the caller named does not exist."""

    code = "not-found"
    status = 404
    exit_code = 3


class ConflictError(ExposedError):
    """What the caller asks for doesn't go with what is there: a taken name, a version that is not the newest."""

    code = "conflict"
    status = 409
    exit_code = 11


class CancelledGenerationError(ConflictError):
    """Somebody gave up a generation while it was under way."""

    code = "cancelled"
    exit_code = 15
    next_step = "Nothing was changed. Build again when you like."

    def __init__(self) -> None:
        super().__init__("The generation was cancelled.")


class SignInRequiredError(ExposedError):
    """Nobody is signed in, or the token isn't good."""

    code = "sign-in-required"
    status = 401
    exit_code = 12
    next_step = "Sign in, or send a token of this server as `Authorization: Bearer …`."

    def __init__(self, message: str = "This needs somebody who is signed in.") -> None:
        super().__init__(message)


class ForbiddenError(ExposedError):
    """The person or token is known, and may not do this."""

    code = "forbidden"
    status = 403
    exit_code = 13
    next_step = "Ask an owner of the workspace for a role that may."


class TermsNotAcceptedError(ForbiddenError):
    """Generation is off until an owner accepts its terms (`segment.md` 1.3)."""

    code = "terms-not-accepted"
    next_step = "An owner of the workspace can accept the terms under Settings, AI."

    def __init__(self) -> None:
        super().__init__("Building audiences with AI is off: no owner of this workspace has accepted its terms.")


class TooManyAttemptsError(ExposedError):
    """Too many tries in a short time. `retry_after_seconds` says when the next one is taken."""

    code = "too-many-attempts"
    status = 429
    exit_code = 14

    def __init__(self, message: str, *, retry_after_seconds: int) -> None:
        super().__init__(message, next_step=f"Try again in {retry_after_seconds} seconds.")
        self.retry_after_seconds = retry_after_seconds


class DataDirectoryError(ExposedError):
    """A data directory is missing, locked by another process, broken or full."""

    code = "data-directory"
    status = 503
    exit_code = 4


class QueryError(ExposedError):
    """A query doesn't parse, or doesn't fit its space. The problems are given one by one.

    `problems` holds `coterie.language.problems.Problem` values; the tree of errors knows only that they print.
    """

    code = "invalid-query"
    status = 422
    exit_code = 5
    next_step = "Mend the query at the places named, then try again."

    def __init__(self, problems: tuple[object, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class RefusedError(ExposedError):
    """A prompt was refused. E3, E4 and the length rule of `segment.md` 1.6 and 1.2 derive from it."""

    code = "prompt-refused"
    status = 422
    exit_code = 6


class PromptLengthError(RefusedError):
    """A prompt of fewer than 20 or more than 300 characters, counted as code points after trimming."""

    code = "prompt-length"
    exit_code = 7
    next_step = "Describe the audience in 20 to 300 characters."


class NotUnderstoodError(RefusedError):
    """E3: names something that the space doesn't have, is impossible to build, or was misunderstood."""

    code = "prompt-not-understood"
    next_step = "Reword the description with names of events, traits and audiences of this space."

    def __init__(self, *, next_step: str | None = None) -> None:
        super().__init__(
            "Coterie had trouble creating an audience from this description. "
            "Try rewording it using these best practices.",
            next_step=next_step,
        )


class RefinementRefusedError(RefusedError):
    """A follow-up that can't be followed: not understood, about nothing that is there, or with several meanings."""

    code = "refinement-refused"
    next_step = "Nothing was changed. Name a condition of the audience and what to change, or what to add."


class LookbackExceededError(RefusedError):
    """E4: the prompt or query looks back further than the plan's history."""

    code = "lookback-exceeded"
    exit_code = 8
    next_step = "Use a shorter time window."

    def __init__(self, lookback_days: int) -> None:
        super().__init__(f"Your plan only supports a compute history of {lookback_days} days.")
