"""The site as a whole: every link leads somewhere, under a root path too, and roles hold on every page."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import httpx
import pytest

from coterie.accounts.roles import Role
from coterie.app.site import Site, open_site
from coterie.settings import read_settings
from coterie.web.gate import SESSION_COOKIE
from filling import fill
from live import make_demo, serving, started

pytestmark = pytest.mark.slow

ROOT = "/coterie"
MOST_PAGES = 150
PASSWORD = "correct horse battery staple"
LOOKED_AT = ("/audiences", "/audiences/buyers", "/audiences/buyers/settings", "/catalog/event?name=Order+Completed")
SECRETS: dict[Role, str] = {}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server below a path, that asks people to sign in."""
    data = make_demo(tmp_path_factory.mktemp("whole") / "demo", now=started())
    fill(data)
    admit(data)
    with serving(data, "--root-path", ROOT, access=()) as address:
        yield address


def admit(data: Path) -> None:
    with open_site(data, read_settings()) as site:
        owner = site.accounts.people.add_first_owner(email="own@example.com", name="Olga", password=PASSWORD)
        looker = site.accounts.people.add(
            None, email="look@example.com", name="Luc", role=Role.READ_ONLY, password=PASSWORD
        )
        for person in (owner, looker):
            SECRETS[person.role] = _session(site, person)


def _session(site: Site, person: object) -> str:
    return site.accounts.sessions.start(person, agent="test", address="127.0.0.1", how="password")  # type: ignore[arg-type]


def client_of(address: str, role: Role) -> httpx.Client:
    return httpx.Client(base_url=address, timeout=60, cookies={SESSION_COOKIE: SECRETS[role]})


def links(page: str) -> set[str]:
    return {unescape(href) for href in re.findall(r'(?:href|src|action|formaction)="([^"#]+)', page)}


def shape(href: str) -> str:
    """Pages that differ by a number or by what is asked for are visited once."""
    return re.sub(r"\d+|=[^&]*", "*", href)


def test_every_link_leads_somewhere(address: str) -> None:
    seen: set[str] = set()
    with client_of(address, Role.OWNER) as client:
        open_ones = [f"{ROOT}/audiences", f"{ROOT}/docs"]
        while open_ones and len(seen) < MOST_PAGES:
            href = open_ones.pop(0)
            if shape(href) in seen:
                continue
            seen.add(shape(href))
            answer = client.get(href, follow_redirects=True)
            assert answer.status_code == 200, href
            if "text/html" not in answer.headers["content-type"]:
                continue
            for found in sorted(links(answer.text)):
                absolute = urljoin(str(answer.url), found)
                assert absolute.startswith(f"{address}{ROOT}/"), (href, found)
            gets = {
                unescape(found) for found in re.findall(r'<(?:a|link|script)[^>]* (?:href|src)="([^"#]+)', answer.text)
            }
            open_ones += sorted(gets - {href})
    assert len(seen) > 40


def test_who_only_looks_sees_no_button_and_may_press_none(address: str) -> None:
    with client_of(address, Role.READ_ONLY) as client:
        for path in (
            "/audiences",
            "/audiences/buyers",
            "/audiences/buyers/settings",
            "/catalog/event?name=Order+Completed",
        ):
            page = client.get(f"{ROOT}{path}")
            assert page.status_code == 200
            posts = re.findall(r'<form[^>]*method="post"[^>]*action="([^"]*)"', page.text)
            assert [unescape(action) for action in posts if "sign-out" not in action] == [], path
        token = re.search(r'name="csrf" value="([^"]+)"', client.get(f"{ROOT}/audiences").text)
        assert token is not None
        for path in ("/audiences/buyers/delete", "/audiences/buyers/clone", "/audiences/folders", "/catalog/notes"):
            fields = {"csrf": token[1], "name": "x", "subject": "event"}
            assert client.post(f"{ROOT}{path}", data=fields).status_code == 403, path


def test_personal_data_are_masked_on_every_page(address: str) -> None:
    with client_of(address, Role.OWNER) as owner, client_of(address, Role.READ_ONLY) as looker:
        row = re.search(r'href="(/coterie/profiles/\d+)"', owner.get(f"{ROOT}/profiles?q=usr_").text)
        assert row is not None
        email = re.search(r'"type": "email",\s*"id": "([^"]+)"', unescape(owner.get(f"{row[1]}/raw").text))
        assert email is not None
        paths = [row[1], f"{row[1]}/events", f"{row[1]}/audiences", f"{row[1]}/raw"]
        paths += [
            f"{ROOT}{path}"
            for path in ("/profiles", "/audiences/buyers", "/catalog/traits", "/catalog/trait?key=email")
        ]
        for path in paths:
            page = looker.get(path)
            assert page.status_code == 200
            assert "@" not in re.sub(r"look@example\.com", "", unescape(page.text)), path
        assert "Nobody found" in looker.get(f"{ROOT}/profiles?q=@").text
        found = looker.get(f"{ROOT}/profiles", params={"q": email[1]}).text
        assert row[1] in found
