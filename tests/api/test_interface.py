"""The HTTP interface: generations, previews, the schema of the space, health, and errors in their envelope."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from coterie import __version__
from coterie.language.parser import parse_audience
from coterie.schema.files import space_from_json

pytestmark = pytest.mark.slow

PROMPT = "Customers who bought something in the last 90 days"
QUERY = "event('Order Completed').within(90 days).count() >= 1"


def errors(response: httpx.Response, status: int) -> list[dict[str, Any]]:
    """The errors of a response that consists of nothing else."""
    assert response.status_code == status, response.text
    body = response.json()
    assert set(body) == {"errors"}
    assert all(item["status"] == status and item["type"] and item["message"] for item in body["errors"])
    found: list[dict[str, Any]] = body["errors"]
    return found


def generate(client: httpx.Client, space: str, prompt: object, **more: object) -> httpx.Response:
    return client.post(f"{space}/audiences/generations", json={"prompt": prompt, **more})


def preview(client: httpx.Client, space: str, query: object, **more: object) -> httpx.Response:
    return client.post(f"{space}/audiences/previews", json={"definition": {"query": query}, **more})


def test_health(client: httpx.Client) -> None:
    assert client.get("/health").json() == {"status": "ok", "store": "open", "version": __version__}


def test_a_prompt_becomes_conditions(client: httpx.Client, space: str) -> None:
    response = generate(client, space, PROMPT)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    found = response.json()["data"]["generation"]
    assert found["query"] == QUERY
    assert found["audienceType"] == "USERS"
    assert found["conditions"][0]["rows"][0]["text"].startswith("performed Order Completed")
    assert found["definition"]["audience_type"] == "users"
    assert found["elapsedMs"] > 0
    for span in (span for reason in found["reasons"] for span in reason["spans"]):
        assert PROMPT[span["start"] : span["end"]] == span["text"]


def test_the_same_prompt_has_the_same_answer(client: httpx.Client, space: str) -> None:
    def ask(_number: int) -> str:
        query: str = generate(client, space, PROMPT).json()["data"]["generation"]["query"]
        return query

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(16))) == {QUERY}


@pytest.mark.parametrize(
    ("prompt", "type"),
    [
        ("Buyers", "prompt-length"),
        (" " * 50 + "Buyers" + " " * 50, "prompt-length"),
        ("x" * 301, "prompt-length"),
        ("Write me a poem about the autumn rain please", "prompt-not-understood"),
        ("Customers who ordered in the last 12 years", "lookback-exceeded"),
    ],
)
def test_a_refusal_is_an_error_of_the_prompt(client: httpx.Client, space: str, prompt: str, type: str) -> None:
    (error,) = errors(generate(client, space, prompt), 422)
    assert (error["type"], error["field"]) == (type, "prompt")
    assert prompt.strip() not in error["message"]
    assert error["data"]["nextStep"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "prompt"),
        ({"prompt": 7}, "prompt"),
        ({"prompt": None}, "prompt"),
        ({"prompt": PROMPT, "audienceType": "LINKED"}, "audienceType"),
        ({"prompt": PROMPT, "more": 1}, "more"),
        ({"prompt": "x" * 10_001}, "prompt"),
    ],
)
def test_a_body_of_another_form_is_refused(client: httpx.Client, space: str, body: object, field: str) -> None:
    found = errors(client.post(f"{space}/audiences/generations", json=body), 422)
    assert [(item["type"], item["field"]) for item in found] == [("invalid-input", field)]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff", b'"x"', b'{"prompt": "\\ud800 who bought it"}']
)
def test_what_is_no_object_of_json_is_refused(client: httpx.Client, space: str, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    errors(client.post(f"{space}/audiences/generations", content=content, headers=headers), 422)


def test_strange_text_is_only_text(client: httpx.Client, space: str) -> None:
    for prompt in (
        "\x00\x1b[31m customers who bought\u202e 👍🏽 things",
        "<script>alert(1)</script> who bought",
        "'; DROP TABLE x",
    ):
        assert generate(client, space, prompt).status_code in (200, 422)


def test_a_query_is_previewed(client: httpx.Client, space: str) -> None:
    found = preview(client, space, QUERY, sampleSize=3).json()["data"]["audiencePreview"]
    assert found["status"] == "COMPLETED"
    assert found["definition"]["query"] == QUERY
    assert 0 < found["size"]["count"] < found["size"]["of"]
    assert len(found["results"]) == 3
    assert all(member["id"] and member["externalIds"] for member in found["results"])
    nobody = preview(client, space, "trait('email') = 'nobody'", sampleSize=0).json()["data"]["audiencePreview"]
    assert (nobody["size"]["count"], nobody["results"]) == (0, [])


def test_a_preview_may_be_approximate_where_there_are_many(client: httpx.Client, space: str) -> None:
    size = preview(client, space, QUERY, approximate=True).json()["data"]["audiencePreview"]["size"]
    exact = preview(client, space, QUERY).json()["data"]["audiencePreview"]["size"]
    assert size == exact | {"approximate": False, "interval": None}


def test_accounts_are_previewed(client: httpx.Client, space: str) -> None:
    query = "ANY (event('Signed In').count() >= 1)"
    found = preview(client, space, query, audienceType="ACCOUNTS").json()["data"]["audiencePreview"]
    assert found["size"]["type"] == "ACCOUNTS"
    assert found["size"]["count"] > 0


def test_each_problem_of_a_query_is_an_error(client: httpx.Client, space: str) -> None:
    found = errors(preview(client, space, "event('Order Complete').within(9999 days).count() >= 1"), 422)
    assert {item["data"]["code"] for item in found} == {"unknown-event", "lookback"}
    assert all(item["type"] == "invalid-query" and item["field"] == "definition.query" for item in found)
    assert found[0]["data"]["suggestions"][0] == "Order Completed"
    (syntax,) = errors(preview(client, space, "event("), 422)
    assert syntax["data"]["code"] == "syntax"
    (deep,) = errors(preview(client, space, "(" * 200 + "trait('plan') = 1" + ")" * 200), 422)
    assert deep["data"]["code"] == "too-deep"


@pytest.mark.parametrize("size", [-1, 101, 1.5, "3", True])
def test_the_size_of_a_sample_has_limits(client: httpx.Client, space: str, size: object) -> None:
    (error,) = errors(preview(client, space, QUERY, sampleSize=size), 422)
    assert error["field"] == "sampleSize"


def test_the_schema_is_a_space(client: httpx.Client, space: str) -> None:
    found = space_from_json(client.get(f"{space}/schema").json()["data"]["space"])
    assert found.event("Order Completed")
    assert parse_audience(QUERY)


def test_what_is_not_there(client: httpx.Client, space: str) -> None:
    for path in ("/v1/spaces/nothing/schema", "/v1/nothing", "/v1/"):
        (error,) = errors(client.get(path), 404)
        assert error["type"] == "not-found"
    (error,) = errors(client.post("/v1/spaces/nothing/audiences/generations", json={"prompt": PROMPT}), 404)
    assert error["type"] == "not-found"
    response = client.delete(f"{space}/schema")
    assert errors(response, 405)[0]["type"] == "method-not-allowed"
    assert response.headers["allow"] == "GET"


# The edge --------------------------------------------------------------------------------------------------------


def test_a_body_that_is_too_large(client: httpx.Client, space: str) -> None:
    path, large = f"{space}/audiences/generations", b'{"prompt": "' + b"x" * 100_000 + b'"}'
    headers = {"content-type": "application/json"}
    assert errors(client.post(path, content=large, headers=headers), 413)[0]["type"] == "too-large"
    pieces = (large[start : start + 1000] for start in range(0, len(large), 1000))
    assert errors(client.post(path, content=pieces, headers=headers), 413)[0]["type"] == "too-large"


def test_a_form_of_another_site_gets_nothing(client: httpx.Client, space: str) -> None:
    response = client.post(f"{space}/audiences/generations", data={"prompt": PROMPT})
    errors(response, 422)
    response = client.post(
        f"{space}/audiences/generations", content=f'{{"prompt": "{PROMPT}"}}', headers={"content-type": "text/plain"}
    )
    errors(response, 422)
    response = client.post(
        f"{space}/audiences/generations", json={"prompt": PROMPT}, headers={"origin": "https://a.example"}
    )
    assert "access-control-allow-origin" not in response.headers


def test_the_server_answers_to_its_own_names_only(client: httpx.Client) -> None:
    (error,) = errors(client.get("/health", headers={"host": "elsewhere.example"}), 421)
    assert error["type"] == "misdirected-request"
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 421
    assert client.get("/health", headers={"host": "localhost:1"}).status_code == 200


@pytest.mark.parametrize("path", ["/", "/health", "/nothing", "/static/base.css", "/openapi.json"])
def test_every_answer_carries_the_headers_of_safety(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert "unsafe" not in headers["content-security-policy"]
    assert "server" not in headers


def test_static_files_stay_with_the_browser_and_nothing_else_does(client: httpx.Client) -> None:
    page = client.get("/audiences").text
    style = page.split('rel="stylesheet" href="')[1].split('"')[0]
    assert "immutable" in client.get(style).headers["cache-control"]
    assert client.get("/audiences").headers["cache-control"] == "no-store"
    assert client.get("/static/../settings.py").status_code == 404
    assert client.get("/static/%2e%2e/rendering.py").status_code == 404


def test_the_interface_is_described_without_any_other_site(client: httpx.Client) -> None:
    described = client.get("/openapi.json").json()
    assert set(described["paths"]) == {
        "/health",
        "/v1/spaces",
        "/v1/spaces/{space}/schema",
        "/v1/spaces/{space}/audiences",
        "/v1/spaces/{space}/audiences/{id}",
        "/v1/spaces/{space}/audiences/{id}/audience-references",
        "/v1/spaces/{space}/audiences/generations",
        "/v1/spaces/{space}/audiences/generations/events",
        "/v1/spaces/{space}/audiences/generations/{key}",
        "/v1/spaces/{space}/generations",
        "/v1/spaces/{space}/generations.jsonl",
        "/v1/spaces/{space}/facts",
        "/v1/spaces/{space}/audiences/refinements",
        "/v1/spaces/{space}/audiences/refinements/events",
        "/v1/spaces/{space}/audiences/previews",
    }
    page = client.get("/docs").text
    assert all(path in page for path in described["paths"])
    assert "https://" not in page


def test_a_follow_up_changes_an_audience(client: httpx.Client, space: str) -> None:
    body = {"definition": {"query": QUERY}, "instruction": "make it 30 days"}
    response = client.post(f"{space}/audiences/refinements", json=body)
    assert response.status_code == 200, response.text
    found = response.json()["data"]["refinement"]
    assert found["query"] == QUERY.replace("90 days", "30 days")
    assert found["before"] == QUERY
    assert found["changes"][0]["kind"] == "changed"


def test_a_follow_up_that_cannot_be_followed_is_refused_with_a_message(client: httpx.Client, space: str) -> None:
    body = {"definition": {"query": QUERY}, "instruction": "remove the weather condition"}
    (error,) = errors(client.post(f"{space}/audiences/refinements", json=body), 422)
    assert error["type"] == "refinement-refused"
    assert error["field"] == "instruction"
    assert error["data"]["code"] == "not-found"
    assert "weather" in error["message"]
    body["definition"] = {"query": "event('Nope').count() >= 1"}
    errors(client.post(f"{space}/audiences/refinements", json=body), 422)
