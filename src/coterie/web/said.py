"""What the pages say of how an answer came about."""

from __future__ import annotations

from collections.abc import Mapping

from coterie.core.errors import (
    CancelledGenerationError,
    LookbackExceededError,
    ModelAnswerError,
    ModelBudgetError,
    ModelBusyError,
    ModelError,
    ModelKeyError,
    ModelMissingError,
    ModelRejectedError,
    ModelTimeoutError,
    ModelUnavailableError,
    NotUnderstoodError,
    PromptLengthError,
    TermsNotAcceptedError,
)
from coterie.generate.generation import Fallback, RefusalCode, Stage
from coterie.generate.refining.result import RefinementRefusalCode

FALLBACKS: Mapping[Fallback, str] = {
    Fallback.NO_MODEL: "no model is set up",
    Fallback.UNAVAILABLE: "the model could not be reached",
    Fallback.BUSY: "the model was busy",
    Fallback.TIMEOUT: "the model took too long",
    Fallback.KEY: "the model’s key was not accepted",
    Fallback.REJECTED: "the model rejected the request",
    Fallback.MISSING: "the library for the model isn’t installed",
    Fallback.BUDGET: "the budget for one description was spent",
    Fallback.INVALID: "the model’s answers were not valid conditions",
    Fallback.DECLINED: "the model declined",
    Fallback.UNTOLD: "the conditions can’t be told to a model",
}
"""Why the embedded answer stands, as part of a sentence."""

STAGES: Mapping[Stage, str] = {
    Stage.LINKING: "Finding its names in the space",
    Stage.DRAFTING: "Asking the model",
    Stage.CHECKING: "Checking the conditions",
    Stage.REPAIRING: "Having the model mend them",
    Stage.COUNTING: "Counting who matches",
}
"""What is being done for a description, in this order."""

_TOO_FAR = "It asks for more days than the space looks back."
_LENGTH = "It was shorter or longer than a description may be."
_UNKNOWN = "Its words don’t lead to conditions over the events, traits and audiences of the space."

ENDINGS: Mapping[str, str] = {
    RefusalCode.LENGTH: _LENGTH,
    RefusalCode.UNKNOWN: _UNKNOWN,
    RefusalCode.LOOKBACK: _TOO_FAR,
    RefinementRefusalCode.NOT_FOUND: "It speaks of a condition that the audience didn’t have.",
    RefinementRefusalCode.AMBIGUOUS: "It could have meant several things, so it was asked which.",
    RefinementRefusalCode.UNCHANGED: "What it asks for was so already.",
    RefinementRefusalCode.ONLY_CONDITION: "No condition would have been left.",
    RefinementRefusalCode.IMPOSSIBLE: "Nobody could have matched any more.",
    RefinementRefusalCode.INVALID: "A limit, or the language of conditions, forbids what it asks for.",
    PromptLengthError.code: _LENGTH,
    NotUnderstoodError.code: _UNKNOWN,
    LookbackExceededError.code: _TOO_FAR,
    CancelledGenerationError.code: "Whoever sent it cancelled it.",
    TermsNotAcceptedError.code: "No owner had accepted the terms of building with AI.",
    ModelError.code: "The model gave no answer.",
    ModelUnavailableError.code: "The model could not be reached.",
    ModelBusyError.code: "The model was busy.",
    ModelTimeoutError.code: "The model took too long.",
    ModelKeyError.code: "The model’s key was missing or not accepted.",
    ModelRejectedError.code: "The model rejected the request.",
    ModelMissingError.code: "The library for the model isn’t installed.",
    ModelAnswerError.code: "The model answered with what is no answer.",
    ModelBudgetError.code: "The budget for one description was spent.",
}
"""Why a description or a follow-up came to nothing, by the code that the record has."""
