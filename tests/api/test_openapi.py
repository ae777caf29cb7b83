"""Random requests made from the OpenAPI document: the server keeps to it, and never fails."""

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case
from schemathesis.specs.openapi.checks import positive_data_acceptance

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

OPERATIONS = (
    ("GET", "/health"),
    ("GET", "/v1/spaces"),
    ("GET", "/v1/spaces/{space}/schema"),
    ("POST", "/v1/spaces/{space}/audiences/generations"),
    ("POST", "/v1/spaces/{space}/audiences/generations/events"),
    ("DELETE", "/v1/spaces/{space}/audiences/generations/{key}"),
    ("GET", "/v1/spaces/{space}/generations"),
    ("GET", "/v1/spaces/{space}/generations.jsonl"),
    ("GET", "/v1/spaces/{space}/facts"),
    ("POST", "/v1/spaces/{space}/audiences/refinements"),
    ("POST", "/v1/spaces/{space}/audiences/refinements/events"),
    ("POST", "/v1/spaces/{space}/audiences/previews"),
    ("GET", "/v1/spaces/{space}/audiences"),
    ("POST", "/v1/spaces/{space}/audiences"),
    ("GET", "/v1/spaces/{space}/audiences/{id}"),
    ("PATCH", "/v1/spaces/{space}/audiences/{id}"),
    ("DELETE", "/v1/spaces/{space}/audiences/{id}"),
    ("GET", "/v1/spaces/{space}/audiences/{id}/audience-references"),
)


@pytest.fixture(scope="session")
def described(address: str) -> schemathesis.BaseSchema:
    """The document of the running server."""
    return schemathesis.openapi.from_url(f"{address}/openapi.json")


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_the_server_keeps_to_its_description(
    described: schemathesis.BaseSchema, space: str, method: str, path: str
) -> None:
    operation = described[path][method]

    @given(case=operation.as_strategy(), is_known=st.booleans())
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    def ask(case: Case, *, is_known: bool) -> None:
        if is_known and "space" in case.path_parameters:
            case.path_parameters["space"] = space.rsplit("/", 1)[-1]
        # A text is a prompt or query by its form; what it says may well be refused.
        case.call_and_validate(excluded_checks=[positive_data_acceptance])

    ask()


def test_every_operation_is_asked(described: schemathesis.BaseSchema) -> None:
    found = {(item.ok().method.upper(), item.ok().path) for item in described.get_all_operations()}
    assert found == set(OPERATIONS)
