"""Saved audiences over HTTP, in the shapes of Segment's Public API."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

pytestmark = pytest.mark.slow

QUERY = "event('Order Completed').within(90 days).count() >= 1"


@pytest.fixture
def audiences(client: httpx.Client, space: str) -> Iterator[str]:
    """The address of audiences; what a test made is gone after it."""
    address = f"{space}/audiences"
    yield address
    for _ in range(2):
        for item in client.get(address).json()["data"]["audiences"]:
            client.delete(f"{address}/{item['id']}")


def make(client: httpx.Client, audiences: str, name: str, query: str = QUERY, **more: object) -> dict[str, Any]:
    response = client.post(audiences, json={"name": name, "definition": {"query": query}, **more})
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()["data"]["audience"]
    return found


def error(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    found: dict[str, Any] = response.json()["errors"][0]
    return found


def test_an_audience_is_made_read_changed_and_deleted(client: httpx.Client, space: str, audiences: str) -> None:
    made = make(client, audiences, "Recent buyers", description="bought lately")
    assert (made["key"], made["status"], made["version"], made["enabled"]) == ("recent_buyers", "Live", 1, True)
    assert made["spaceId"] == space.rsplit("/", 1)[-1]
    assert made["definition"] == {"query": QUERY}
    assert made["computeCadence"] == {"type": "BATCH"}
    assert 0 < made["size"]["count"] < made["size"]["of"]
    assert made["options"]["filterByExternalIds"] == ["user_id", "email", "android.idfa", "ios.idfa"]
    for named in (made["id"], made["key"]):
        assert client.get(f"{audiences}/{named}").json()["data"]["audience"] == made

    address = f"{audiences}/{made['id']}"
    changed = client.patch(address, json={"name": "Buyers", "enabled": False, "version": 1}).json()["data"]["audience"]
    assert (changed["name"], changed["key"], changed["status"], changed["version"]) == (
        "Buyers",
        "recent_buyers",
        "Disabled",
        2,
    )
    stale = error(client.patch(address, json={"description": "x", "version": 1}), 409)
    assert (stale["type"], "saved this audience meanwhile" in stale["message"]) == ("conflict", True)
    assert client.delete(address).json() == {"data": {"status": "SUCCESS"}}
    assert error(client.get(address), 404)["type"] == "not-found"


def test_what_others_name_is_not_deleted_and_cycles_are_refused(client: httpx.Client, audiences: str) -> None:
    first = make(client, audiences, "First")
    second = make(client, audiences, "Second", "NOT trait('first') = 'true'")
    assert second["size"]["count"] == first["size"]["of"] - first["size"]["count"]
    found = client.get(f"{audiences}/first/audience-references").json()["data"]
    assert [item["key"] for item in found["audiences"]] == ["second"]
    assert "Second" in error(client.delete(f"{audiences}/first"), 409)["message"]
    cycle = client.patch(f"{audiences}/first", json={"definition": {"query": "trait('second') = 'true'"}})
    assert error(cycle, 422)["message"] == "The audience would create a cycle by referencing another audience"
    schema = client.get(audiences.replace("/audiences", "/schema")).json()["data"]["space"]
    assert {"first", "second"} <= {item["key"] for item in schema["audiences"]}


def test_lists_come_in_pages_and_are_searched(client: httpx.Client, audiences: str) -> None:
    for number in range(5):
        make(client, audiences, f"Page {number}")

    def page(**asked: object) -> dict[str, Any]:
        found: dict[str, Any] = client.get(audiences, params=asked).json()["data"]
        return found

    first = page(**{"pagination.count": 2})
    assert [item["name"] for item in first["audiences"]] == ["Page 0", "Page 1"]
    assert first["pagination"].keys() == {"current", "next", "previous", "totalEntries"}
    assert (first["pagination"]["previous"], first["pagination"]["totalEntries"]) == (None, 5)
    second = page(**{"pagination.count": 2, "pagination.cursor": first["pagination"]["next"]})
    assert [item["name"] for item in second["audiences"]] == ["Page 2", "Page 3"]
    last = page(**{"pagination.count": 2, "pagination.cursor": second["pagination"]["next"]})
    assert (len(last["audiences"]), last["pagination"]["next"]) == (1, None)
    assert [item["name"] for item in page(**{"search.query": "GE 3"})["audiences"]] == ["Page 3"]
    assert [item["key"] for item in page(**{"search.query": "page_4", "search.type": "KEY"})["audiences"]] == ["page_4"]
    assert len(page(**{"search.query": "order completed", "search.type": "DEFINITION"})["audiences"]) == 5
    assert error(client.get(audiences, params={"pagination.cursor": "!!"}), 422)["type"] == "invalid-input"


def test_what_is_wrong_is_told(client: httpx.Client, audiences: str) -> None:
    taken = make(client, audiences, "Taken")
    body = {"name": "taken", "definition": {"query": QUERY}}
    assert error(client.post(audiences, json=body), 409)["type"] == "conflict"
    unknown = error(client.post(audiences, json={**body, "name": "New", "definition": {"query": "event('Ordr')"}}), 422)
    assert unknown["field"] == "definition.query"
    anonymous = {"options": {"filterByExternalIds": ["user_id"]}}
    assert error(client.post(audiences, json={**body, "name": "New", **anonymous}), 422)["type"] == "invalid-input"
    kinds = ["user_id", "email", "android.idfa", "ios.idfa", "anonymous_id"]
    more = make(client, audiences, "All", options={"filterByExternalIds": kinds, "backfillEventDataDays": 10})
    assert (more["options"]["filterByExternalIds"], more["options"]["backfillEventDataDays"]) == (kinds, 10)
    assert more["size"]["of"] > taken["size"]["of"]
    change = client.patch(f"{audiences}/all", json={"options": {"backfillEventDataDays": 10}})
    assert "anonymous" in error(change, 422)["message"]
    assert error(client.get(audiences.replace("/spaces/", "/spaces/x")), 404)["type"] == "not-found"
