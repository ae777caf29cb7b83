"""What leaves over HTTP when a model fails: one message, the code, and when to come back."""

import json

import pytest

from coterie.api.errors import of_exposed
from coterie.core.errors import ModelBusyError, ModelError, ModelKeyError, ModelTimeoutError


@pytest.mark.parametrize(
    ("error", "code", "retry_after"),
    [
        (ModelBusyError("quota of acme", retry_after_seconds=17), "model-busy", "17"),
        (ModelBusyError("quota of acme", retry_after_seconds=0.2), "model-busy", "1"),
        (ModelTimeoutError("no answer"), "model-timeout", "10"),
        (ModelKeyError("the key is refused"), "model-key", "10"),
    ],
)
def test_a_failure_is_told_with_when_to_come_back(error: ModelError, code: str, retry_after: str) -> None:
    response = of_exposed(error)
    assert response.status_code == 503
    assert response.headers["Retry-After"] == retry_after
    [item] = json.loads(bytes(response.body))["errors"]
    assert (item["type"], item["message"]) == (code, "Something went wrong. Try again later.")
    assert error.reason not in bytes(response.body).decode()
