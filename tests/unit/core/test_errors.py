"""Codes, statuses and exit codes are a public interface: the table is written out, so that a change is a decision."""

import pytest

from coterie.core import errors
from coterie.core.errors import CoterieError, ExposedError

TABLE = {
    "unexpected": (500, 1),
    "model-error": (503, 9),
    "model-unavailable": (503, 9),
    "model-busy": (503, 9),
    "model-timeout": (503, 9),
    "model-key": (503, 9),
    "model-rejected": (503, 9),
    "model-missing": (503, 9),
    "model-answer": (503, 9),
    "model-budget": (503, 9),
    "invalid-input": (422, 2),
    "not-found": (404, 3),
    "data-directory": (503, 4),
    "invalid-query": (422, 5),
    "prompt-refused": (422, 6),
    "refinement-refused": (422, 6),
    "prompt-length": (422, 7),
    "prompt-not-understood": (422, 6),
    "lookback-exceeded": (422, 8),
    "conflict": (409, 11),
    "cancelled": (409, 15),
    "sign-in-required": (401, 12),
    "forbidden": (403, 13),
    "terms-not-accepted": (403, 13),
    "too-many-attempts": (429, 14),
}


def exposed() -> list[type[ExposedError]]:
    found = [item for item in vars(errors).values() if isinstance(item, type) and issubclass(item, ExposedError)]
    return [item for item in found if item is not ExposedError]


def test_codes_statuses_and_exit_codes_are_as_published() -> None:
    assert {item.code: (item.status, item.exit_code) for item in exposed()} == TABLE


def test_every_class_has_a_code_of_its_own() -> None:
    codes = [item.code for item in exposed()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("error", exposed(), ids=lambda item: item.__name__)
def test_codes_are_words_and_statuses_are_errors(error: type[ExposedError]) -> None:
    assert error.code == error.code.lower()
    assert error.code.replace("-", "").isalpha()
    assert 400 <= error.status <= 599
    assert 1 <= error.exit_code <= 125  # 126 and more mean something to shells


def test_the_four_messages_of_the_specification() -> None:
    assert str(errors.UnexpectedError()) == "Something went wrong"
    assert str(errors.ModelUnavailableError()) == "Something went wrong. Try again later."
    assert "had trouble creating an audience" in str(errors.NotUnderstoodError())
    assert str(errors.LookbackExceededError(365)) == "Your plan only supports a compute history of 365 days."


def test_people_see_one_message_for_all_that_a_model_may_do() -> None:
    kinds = [item for item in exposed() if issubclass(item, errors.ModelError)]
    assert len(kinds) == 9
    assert {str(item("the socket was closed")) for item in kinds} == {"Something went wrong. Try again later."}


def test_the_next_step_is_the_class_s_unless_given() -> None:
    assert errors.PromptLengthError("x").hint == errors.PromptLengthError.next_step
    assert errors.PromptLengthError("x", next_step="Shorten it.").hint == "Shorten it."
    assert errors.NotUnderstoodError(next_step="Name an event.").hint == "Name an event."


def test_a_query_error_tells_every_problem_on_a_line_and_keeps_them() -> None:
    error = errors.QueryError(("first", "second"))
    assert str(error) == "first\nsecond"
    assert error.problems == ("first", "second")


def test_refusals_are_caught_together() -> None:
    refusals = [errors.PromptLengthError("x"), errors.NotUnderstoodError(), errors.LookbackExceededError(1)]
    assert all(isinstance(error, errors.RefusedError) for error in refusals)


def test_internal_errors_are_not_exposed() -> None:
    assert issubclass(errors.InternalError, CoterieError)
    assert not issubclass(errors.InternalError, ExposedError)
