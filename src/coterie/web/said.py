"""What the pages say of how an answer came about."""

from __future__ import annotations

from collections.abc import Mapping

from coterie.generate.generation import Fallback, Stage

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
