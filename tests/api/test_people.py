"""People over HTTP: getting in, what each may do, and what attackers try."""

import logging
import re
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from coterie.accounts.roles import Permission, Role
from coterie.app.site import Site
from coterie.cli.server import create_app
from coterie.store import Store, import_calls
from visitors import AWAY, PASSWORD, Visitor, add, opened

NOW = "2026-06-15T12:00:00Z"
PROMPT = "Customers who played a song in the last 7 days"
CALLS = [
    f'{{"type": "track", "userId": "u{n}", "event": "Song Played", "timestamp": "{NOW}"}}\n'
    f'{{"type": "identify", "userId": "u{n}", "timestamp": "{NOW}", "traits": '
    f'{{"email": "u{n}@mail.example", "plan": "pro", "first_name": "Secretname"}}}}\n'
    for n in range(3)
]


class Clock:
    now = datetime(2026, 6, 15, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("people")
    (folder / "calls.jsonl").write_text("".join(CALLS))
    with Store.open(folder / "data", create=True) as store:
        import_calls(store, [folder / "calls.jsonl"])
    return folder / "data"


@pytest.fixture
def data(imported: Path, tmp_path: Path) -> Path:
    """A data directory that nobody has an account for."""
    return Path(shutil.copytree(imported, tmp_path / "data"))


@pytest.fixture
def site(data: Path, clock: Clock, cheap_passwords: None) -> Iterator[Site]:
    """A site with an owner."""
    with opened(data, clock=clock) as site:
        site.accounts.people.add_first_owner(email="ada@example.com", name="Ada", password=PASSWORD)
        yield site


@pytest.fixture
def owner(site: Site) -> Visitor:
    visitor = Visitor(site)
    assert visitor.sign_in("ada@example.com").status_code == 303
    return visitor


def member(site: Site, role: Role, name: str = "mia") -> Visitor:
    visitor = Visitor(site)
    assert visitor.sign_in(add(site, name, role)).status_code == 303
    return visitor


def token(site: Site, *scopes: Permission, personal: bool = False) -> dict[str, str]:
    """A token of the owner's, as the header that carries it."""
    from coterie.accounts.people import as_actor

    actor = as_actor(site.accounts.people.by_email("ada@example.com"))
    secret = site.accounts.tokens.make(actor, name="t", scopes=scopes, sees_personal_data=personal)
    return {"authorization": f"Bearer {secret}"}


# The first run --------------------------------------------------------------------------------------------------------


def new_owner(visitor: Visitor, **more: str) -> httpx.Response:
    fields = {"name": "Eve", "email": "eve@example.com", "password": PASSWORD, "again": PASSWORD, **more}
    return visitor.post("/welcome", page=f"/welcome?secret={more.get('secret', '')}", **fields)


def test_the_first_to_come_makes_the_owner_once(data: Path, cheap_passwords: None) -> None:
    with opened(data) as site:
        visitor = Visitor(site)
        assert visitor.get("/").headers["location"] == "/sign-in"
        assert visitor.get("/sign-in").headers["location"] == "/welcome"
        wrong = new_owner(visitor, password="short", email="nobody")
        assert wrong.status_code == 422
        assert 'value="nobody"' in wrong.text, "what was typed is there again"
        assert "short" not in wrong.text.replace("too short", ""), "but no password"
        late = Visitor(site)
        late_csrf = late.csrf("/welcome")
        assert new_owner(visitor).headers["location"] == "/"
        assert visitor.get("/settings/people").status_code == 200
        fields = {"name": "M", "email": "m@example.com", "password": PASSWORD, "again": PASSWORD}
        assert late.client.post("/welcome", data={"csrf": late_csrf, **fields}).status_code == 409
        assert late.get("/welcome").headers["location"] == "/"


def test_from_elsewhere_the_first_run_needs_the_link_of_the_server(data: Path, cheap_passwords: None) -> None:
    with opened(data, host="0.0.0.0") as site:  # noqa: S104 - any address is the point
        for visitor in (Visitor(site, address=AWAY), Visitor(site)):
            page = visitor.get("/welcome?secret=guess")
            assert page.status_code == 403
            assert "<form" not in page.text.split("<main")[1]
            own = visitor.client.cookies["coterie_form"]
            fields = {"name": "M", "email": "m@example.com", "password": PASSWORD, "again": PASSWORD}
            assert visitor.client.post("/welcome", data={"csrf": own, **fields}).status_code == 403
        assert not site.accounts.people.exist()
        assert new_owner(Visitor(site, address=AWAY), secret=site.setup_secret).status_code == 303
    with opened(data, public_url="https://c.example", named_hosts=("*",)) as site:
        assert not site.settings.is_local, "a proxy that shows it to others is no reason to trust its address"


# Signing in -----------------------------------------------------------------------------------------------------------


def test_signing_in_and_out(site: Site) -> None:
    visitor = Visitor(site)
    assert visitor.get("/settings/people?x=1").headers["location"] == "/sign-in?next=%2Fsettings%2Fpeople%3Fx%3D1"
    wrong = visitor.sign_in("ada@example.com", "wrong")
    assert wrong.status_code == 422
    assert 'role="alert"' in wrong.text
    response = visitor.sign_in("ada@example.com", next="/settings/people?x=1")
    assert response.headers["location"] == "/settings/people?x=1"
    cookie = response.headers["set-cookie"]
    assert all(part in cookie for part in ("coterie_session=", "HttpOnly", "SameSite=lax", "Path=/", "Max-Age=604800"))
    assert "Secure" not in cookie
    assert visitor.get("/sign-in").headers["location"] == "/"
    stolen = dict(visitor.client.cookies)
    assert visitor.post("/sign-out", page="/settings/account").headers["location"] == "/sign-in"
    assert visitor.get("/settings/account").status_code == 303
    thief = Visitor(site)
    thief.client.cookies.update(stolen)
    assert thief.get("/settings/account").status_code == 303, "the session ended on the server"


@pytest.mark.parametrize(
    "next",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/%0d%0aSet-Cookie: x=1\r\nX: y",
        "javascript:alert(1)",
        "evil.example",
        " /x",
        "",
        "/" + "x" * 3000,
    ],
)
def test_nobody_is_sent_elsewhere(site: Site, next: str) -> None:
    visitor = Visitor(site)
    response = visitor.sign_in("ada@example.com", next=next)
    assert response.headers["location"] == "/"
    assert visitor.get("/sign-in", params={"next": next}).headers["location"] == "/"


def test_a_session_that_was_put_into_the_browser_is_not_the_one_that_is_signed_in(site: Site) -> None:
    visitor = Visitor(site)
    visitor.get("/sign-in")
    visitor.client.cookies.set("coterie_session", "chosen-by-an-attacker", domain="localhost")
    response = visitor.sign_in("ada@example.com")
    fresh = re.search(r"coterie_session=([^;]+)", response.headers["set-cookie"])
    assert fresh
    assert fresh[1] != "chosen-by-an-attacker"
    attacker = Visitor(site)
    attacker.client.cookies.set("coterie_session", "chosen-by-an-attacker")
    assert attacker.get("/settings/account").status_code == 303


def test_attempts_run_out(site: Site, clock: Clock) -> None:
    visitor = Visitor(site, address=AWAY)
    statuses = [visitor.sign_in("ada@example.com", "wrong").status_code for _ in range(11)]
    assert statuses == [422] * 10 + [429]
    refused = visitor.sign_in("ada@example.com")
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 0
    clock.now += timedelta(minutes=16)
    assert visitor.sign_in("ada@example.com").status_code == 303


def test_one_sees_and_ends_ones_sessions(site: Site, owner: Visitor) -> None:
    other = Visitor(site)
    other.sign_in("ada@example.com")
    page = owner.get("/settings/account").text
    ids = re.findall(r"/settings/account/sessions/(\w+)/end", page)
    assert len(ids) == 1, "this one has no button"
    assert owner.post(f"/settings/account/sessions/{ids[0]}/end", page="/settings/account").status_code == 303
    assert other.get("/settings/account").status_code == 303
    assert owner.get("/settings/account").status_code == 200


# Cross-site requests --------------------------------------------------------------------------------------------------


def test_a_form_needs_what_its_page_was_given(site: Site, owner: Visitor) -> None:
    send = owner.client.post
    own, others = owner.csrf("/settings/ai"), member(site, Role.OWNER, "olga").csrf("/settings/ai")
    for given in ({}, {"csrf": ""}, {"csrf": "x"}, {"csrf": others}, {"csrf": own[:-1]}, {"csrf": "é"}):
        assert send("/settings/ai/accept", data=given).status_code == 403
    assert send("/settings/ai/accept", content=f'{{"csrf": "{own}"}}').status_code == 403
    assert send("/settings/ai/accept", params={"csrf": own}).status_code == 403
    for site_ in ("cross-site", "same-site"):
        assert send("/settings/ai/accept", data={"csrf": own}, headers={"sec-fetch-site": site_}).status_code == 403
    assert not site.accounts.terms.standing().is_accepted
    assert send("/settings/ai/accept", headers={"x-csrf-token": own}).status_code == 303
    assert send("/settings/ai/withdraw", files={"csrf": (None, own), "x": ("a", b"b")}).status_code == 303
    assert send("/settings/ai/accept", data={"csrf": own}).status_code == 303


def test_signing_in_is_not_forged_either(site: Site) -> None:
    visitor = Visitor(site)
    fields = {"email": "ada@example.com", "password": PASSWORD}
    assert visitor.client.post("/sign-in", data=fields).status_code == 403
    assert visitor.client.post("/sign-in", data={**fields, "csrf": Visitor(site).csrf("/sign-in")}).status_code == 403
    assert visitor.sign_in("ada@example.com").status_code == 303


def test_reading_changes_nothing(site: Site, owner: Visitor) -> None:
    for path in ("/sign-out", "/settings/ai/accept", "/settings/tokens/x/revoke", "/settings/people/x/deactivate"):
        assert owner.get(path).status_code in (404, 405)
        assert owner.client.head(path).status_code in (404, 405)
    assert owner.get("/settings/account").status_code == 200


# Pages and roles ------------------------------------------------------------------------------------------------------

DEEDS = {
    "/settings/people/invites": Permission.MANAGE_PEOPLE,
    "/settings/tokens": Permission.MANAGE_TOKENS,
    "/settings/ai/accept": Permission.ACCEPT_TERMS,
    "/settings/ai/withdraw": Permission.ACCEPT_TERMS,
}


@pytest.mark.parametrize("role", Role)
def test_each_role_may_what_the_matrix_says(site: Site, role: Role) -> None:
    visitor = member(site, role)
    actor_may = {permission: role in rule.roles for permission, rule in _rules().items()}
    for path, permission in DEEDS.items():
        fields = {"role": "user", "name": "n", "scope": "view", "days": "90"}
        response = visitor.post(path, page="/settings/account", **fields)
        assert (response.status_code != 403) == actor_may[permission], path
    for path in ("/settings/audit", "/settings/audit.csv"):
        assert (visitor.get(path).status_code == 200) == actor_may[Permission.READ_AUDIT]
    for path in ("/audiences", "/settings/people", "/settings/tokens", "/settings/ai", "/settings/account", "/docs"):
        assert visitor.get(path).status_code == 200
    assert (visitor.get("/audiences/new").status_code == 200) == actor_may[Permission.EDIT_AUDIENCES]


def _rules() -> dict[Permission, object]:
    from coterie.accounts.roles import RULES

    return {rule.permission: rule for rule in RULES}


def test_an_admin_cannot_become_an_owner_by_any_form(site: Site, owner: Visitor) -> None:
    admin = member(site, Role.ADMIN, "adam")
    me, ada = (site.accounts.people.by_email(f"{name}@example.com").id for name in ("adam", "ada"))
    for path, fields in (
        (f"/settings/people/{me}", {"role": "owner"}),
        (f"/settings/people/{ada}", {"role": "user"}),
        (f"/settings/people/{ada}/deactivate", {}),
        ("/settings/people/invites", {"role": "owner"}),
        ("/settings/people/invites", {"role": "user", "personal_data": "on"}),
    ):
        assert admin.post(path, page="/settings/people", **fields).status_code == 403, path
    # What an admin may not say is not said by sending it.
    admin.post(f"/settings/people/{me}", page="/settings/people", role="admin", personal_data="on")
    assert not site.accounts.people.get(me).sees_personal_data
    assert site.accounts.people.get(me).role is Role.ADMIN
    assert admin.get(f"/settings/people/{ada}").status_code == 403
    owners = re.findall(r'value="(\w[\w-]*)" required', admin.get("/settings/people").text)
    assert owners == ["admin", "user", "read-only"]


def test_the_pages_say_why_the_last_owner_stays(site: Site, owner: Visitor) -> None:
    ada = site.accounts.people.by_email("ada@example.com").id
    response = owner.post(f"/settings/people/{ada}", page="/settings/people", role="user", personal_data="on")
    assert response.status_code == 403
    assert "last owner" in response.text


def test_an_invite_by_its_link(site: Site, owner: Visitor) -> None:
    made = owner.post(
        "/settings/people/invites", page="/settings/people", role="user", note="<script>alert(1)</script>"
    )
    found = re.search(r'id="invite-link"[^>]*>http://localhost(/invites/[\w-]+)<', made.text)
    assert found
    assert "<script>alert" not in made.text + owner.get("/settings/people").text
    assert found[1] not in owner.get("/settings/people").text, "shown once"
    fields = {"name": "Bo", "email": "bo@example.com", "password": PASSWORD, "again": PASSWORD}

    # All have the form before the first one sends it.
    visitors = [Visitor(site) for _ in range(4)]
    forms = [visitor.csrf(found[1]) for visitor in visitors]

    def join(number: int) -> int:
        data = {"csrf": forms[number], **fields, "email": f"b{number}@example.com"}
        return visitors[number].client.post(found[1], data=data).status_code

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(join, range(4)))
    assert sorted(answers) == [303, 404, 404, 404]
    assert Visitor(site).get(found[1]).status_code == 404


# Tokens and the interface ---------------------------------------------------------------------------------------------


def preview(visitor: Visitor, headers: dict[str, str]) -> httpx.Response:
    path = f"/v1/spaces/{visitor.get('/v1/spaces', headers=headers).json()['data']['spaces'][0]['id']}"
    body = {"definition": {"query": "event('Song Played').count() >= 1"}}
    return visitor.client.post(f"{path}/audiences/previews", json=body, headers=headers)


def test_the_interface_takes_tokens_and_no_cookies(site: Site, owner: Visitor) -> None:
    for headers in (
        {},
        {"authorization": "Bearer x"},
        {"authorization": "Bearer cot_x"},
        {"authorization": "Basic eDp5"},
    ):
        response = owner.get("/v1/spaces", headers=headers)
        assert response.status_code == 401
        assert response.headers["www-authenticate"] == "Bearer"
        assert response.json()["errors"][0]["type"] == "sign-in-required"
    good = token(site, Permission.VIEW)
    assert owner.get("/v1/spaces", headers=good).status_code == 200
    assert owner.get("/settings/people", headers=good).status_code == 200, "by its cookie"
    assert Visitor(site).get("/settings/people", headers=good).status_code == 303, "a token opens no pages"
    assert owner.get("/v1/spaces", headers=token(site, Permission.GENERATE)).status_code == 403


def test_generation_needs_the_permission_and_the_terms(site: Site, owner: Visitor) -> None:
    space = f"/v1/spaces/{site.workspace.space().name}/audiences/generations"

    def generate(*scopes: Permission) -> httpx.Response:
        return owner.client.post(space, json={"prompt": PROMPT}, headers=token(site, *scopes))

    (error,) = generate(Permission.GENERATE).json()["errors"]
    assert (error["type"], error["status"]) == ("terms-not-accepted", 403)
    draft = owner.post("/audiences/new", page="/audiences/new", start="users-ai").headers["location"]
    assert "An owner of this workspace has to accept its terms first." in owner.get(draft).text
    owner.post("/settings/ai/accept", page="/settings/ai")
    assert generate(Permission.GENERATE).status_code == 200
    assert generate(Permission.VIEW).json()["errors"][0]["type"] == "forbidden"
    owner.post(f"{draft}/edit", page=draft, op="build", prompt=PROMPT)
    assert "event(&#39;Song Played&#39;)" in owner.get(draft).text
    owner.post("/settings/ai/withdraw", page="/settings/ai")
    assert generate(Permission.GENERATE).status_code == 403


def test_personal_data_are_masked_for_whom_may_not_see_them(site: Site, owner: Visitor) -> None:
    site.accounts.terms.accept(None)
    masked, clear = (preview(owner, token(site, Permission.VIEW, personal=personal)).text for personal in (False, True))
    for secret in ("u1@mail.example", "Secretname"):
        assert secret in clear
        assert secret not in masked
    schema = f"/v1/spaces/{site.workspace.space().name}/schema"
    assert "Secretname" not in owner.get(schema, headers=token(site, Permission.VIEW)).text
    user = member(site, Role.USER, "uma")
    draft = user.post("/audiences/new", page="/audiences/new", start="users").headers["location"]
    user.post(f"{draft}/edit", page=draft, op="query", query="trait('email').exists()")
    for path in (f"{draft}/preview", "/profiles", "/catalog/traits"):
        page = user.get(path).text
        assert "u1@mail.example" not in page
        assert "Secretname" not in page


def test_a_token_is_shown_once_and_can_be_revoked(site: Site, owner: Visitor) -> None:
    made = owner.post("/settings/tokens", name="Nightly", scope=["view", "generate"], days="30")
    found = re.search(r"cot_[\w-]{40,}", made.text)
    assert found
    headers = {"authorization": f"Bearer {found[0]}"}
    assert owner.get("/v1/spaces", headers=headers).status_code == 200
    listed = owner.get("/settings/tokens").text
    assert found[0] not in listed
    (revoke,) = re.findall(r"/settings/tokens/\w+/revoke", listed)
    assert owner.post(revoke, page="/settings/tokens").status_code == 303
    assert owner.get("/v1/spaces", headers=headers).status_code == 401


def test_the_description_names_the_scheme(site: Site) -> None:
    described = Visitor(site).get("/openapi.json").json()
    assert described["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
    for path, methods in described["paths"].items():
        for operation in methods.values():
            assert ("security" in operation) == path.startswith("/v1/")


def test_deactivated_people_are_out_at_once(site: Site, owner: Visitor) -> None:
    user = member(site, Role.USER, "uma")
    person = site.accounts.people.by_email("uma@example.com").id
    done = owner.post(f"/settings/people/{person}/deactivate", page="/settings/people")
    assert done.status_code == 303
    assert user.get("/settings/account").status_code == 303
    assert user.sign_in("uma@example.com").status_code == 422
    assert "Deactivated" in owner.get("/settings/people").text
    assert owner.post(f"/settings/people/{person}/reactivate", page="/settings/people").status_code == 303
    assert user.sign_in("uma@example.com").status_code == 303


# The audit log --------------------------------------------------------------------------------------------------------


def test_the_log_takes_wildcards_and_formulas_for_what_they_are(site: Site, owner: Visitor) -> None:
    site.accounts.people.add(None, email="x@example.com", name='=HYPERLINK("http://evil.example")', role=Role.USER)
    for query in ("person=%25", "person=' OR 1=1 --", "action=_", "before=0"):
        assert "Nothing is written here" in owner.get(f"/settings/audit?{query}").text
    for query in ("before=x", "before=-1", "person=" + "x" * 200, f"before={10**30}"):
        assert owner.get(f"/settings/audit?{query}").status_code == 422
    lines = owner.get("/settings/audit.csv").text
    assert "\"'=HYPERLINK" in lines
    assert not re.search(r"(^|,)\"?[=+@]", lines, re.MULTILINE)
    assert owner.get("/settings/audit?action=person.signed-in").text.count("<tr><td") == 1


# The edge -------------------------------------------------------------------------------------------------------------


def test_errors_are_pages_with_an_id_that_the_log_has(
    site: Site, owner: Visitor, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr(site.accounts.terms, "standing", fail)
    user = member(site, Role.USER, "uma")
    with caplog.at_level(logging.INFO, logger="coterie"):
        for visitor, path, status in (
            (owner, "/nothing%0Afaked%20line", 404),
            (user, "/settings/audit", 403),
            (owner, "/settings/ai", 500),
        ):
            caplog.clear()
            page = visitor.get(path)
            assert page.status_code == status
            found = re.search(r"<code>([0-9a-f]{12})</code>", page.text)
            assert found
            assert found[1] in caplog.text
            assert page.headers["x-request-id"] == found[1]
            assert "a secret detail" not in page.text
            assert "\nfaked line" not in caplog.records[0].getMessage()


def test_no_secret_gets_into_the_log(site: Site, owner: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="coterie"):
        owner.get("/invites/very-secret-invite")
        owner.get("/v1/spaces", headers={"authorization": "Bearer cot_very-secret-token"})
        owner.get("/nothing?prompt=very-secret-prompt")
        Visitor(site).sign_in("ada@example.com", "very-secret-password")
    assert "very-secret" not in caplog.text
    assert "404" in caplog.text


def test_headers_of_safety(site: Site, owner: Visitor) -> None:
    for path in ("/sign-in", "/settings/people", "/nothing"):
        headers = owner.get(path).headers
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert "strict-transport-security" not in headers
    safe = Visitor(site, base="https://localhost")
    response = safe.sign_in("ada@example.com")
    assert "Secure" in response.headers["set-cookie"]
    assert response.headers["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "[::1", "127.0.0.1@evil.example", ""])
def test_other_names_are_not_answered(site: Site, host: str) -> None:
    assert Visitor(site).get("/sign-in", headers={"host": host}).status_code == 421


def test_large_bodies_are_refused_before_they_are_read(site: Site, owner: Visitor) -> None:
    own = owner.csrf("/settings/people")
    large = {"csrf": own, "note": "x" * 100_000, "role": "user"}
    assert owner.client.post("/settings/people/invites", data=large).status_code == 413
    pieces = iter([f"csrf={own}&note=".encode(), *[b"x" * 10_000] * 10])
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert owner.client.post("/settings/people/invites", content=pieces, headers=kind).status_code == 413
    assert Visitor(site).client.post("/sign-in", data=large).status_code == 413
    many = "&".join(f"a{number}=" for number in range(5000))
    assert owner.client.post("/settings/people/invites", content=f"csrf={own}&{many}", headers=kind).status_code < 500
    broken = {"content-type": "multipart/form-data; boundary=x"}
    assert owner.client.post("/settings/people/invites", content=b"--x\r\nno", headers=broken).status_code in (400, 403)
    assert owner.client.post("/sign-in", content=b"\xff=%ff&csrf=%ff", headers=kind).status_code in (303, 403, 422)


def test_everything_lies_below_the_root_path(data: Path, clock: Clock, cheap_passwords: None) -> None:
    with opened(
        data, clock=clock, root_path="/coterie", public_url="https://c.example/coterie", named_hosts=("*",)
    ) as site:
        site.accounts.people.add_first_owner(email="ada@example.com", name="Ada", password=PASSWORD)
        visitor = Visitor(site, base="https://c.example")
        assert (
            visitor.get("/coterie/settings/people").headers["location"] == "/coterie/sign-in?next=%2Fsettings%2Fpeople"
        )
        response = visitor.post("/coterie/sign-in", email="ada@example.com", password=PASSWORD, next="/settings/people")
        assert response.headers["location"] == "/coterie/settings/people"
        assert "Path=/coterie" in response.headers["set-cookie"]
        for path in ("/audiences", "/settings/people", "/settings/tokens", "/settings/audit", "/nothing", "/docs"):
            page = visitor.get(f"/coterie{path}").text
            addresses = re.findall(r'(?:href|src|action)="([^"#]+)"', page)
            assert addresses
            assert all(address.startswith(("/coterie", "mailto:")) for address in addresses), path
            assets = [unquoted for unquoted in addresses if "/static/" in unquoted]
            assert all(visitor.get(asset).status_code == 200 for asset in assets)
        made = visitor.post("/coterie/settings/people/invites", page="/coterie/settings/people", role="user")
        assert "https://c.example/coterie/invites/" in made.text
        # A proxy may also take the path away.
        cookie = f"coterie_session={visitor.client.cookies['coterie_session']}"
        assert visitor.get("/settings/people", headers={"cookie": cookie}).status_code == 200
        assert visitor.get("/coterie/v1/spaces", headers=token(site, Permission.VIEW)).status_code == 200


# Without signing in ---------------------------------------------------------------------------------------------------


def test_without_sign_in_only_this_machine_is_let_in(data: Path) -> None:
    with opened(data, sign_in=False) as site:
        here = Visitor(site)
        page = here.get("/settings/account")
        assert "Nobody has to sign in here" in page.text or "Sign-in is off" in page.text
        assert here.post("/settings/ai/accept", page="/settings/ai").status_code == 303
        assert here.get("/v1/spaces").status_code == 200
        assert here.get("/sign-in").headers["location"] == "/"
        assert here.get("/welcome").headers["location"] == "/"
        away = Visitor(site, address=AWAY)
        assert away.get("/settings/account").status_code == 303
        assert away.get("/v1/spaces").status_code == 401
        for header in ("x-forwarded-for", "forwarded", "via", "x-real-ip"):
            assert here.get("/settings/account", headers={header: "203.0.113.7"}).status_code == 303
            assert here.get("/v1/spaces", headers={header: "203.0.113.7"}).status_code == 401
        for forged in ({}, {"csrf": "x"}):
            assert here.client.post("/settings/ai/withdraw", data=forged).status_code == 403
        space = site.workspace.space().name
        cross = {"sec-fetch-site": "cross-site"}
        body = {"prompt": PROMPT}
        assert (
            here.client.post(f"/v1/spaces/{space}/audiences/generations", json=body, headers=cross).status_code == 403
        )
        made = here.post("/settings/tokens", name="t", scope="view", days="30")
        assert re.search(r"cot_[\w-]{40,}", made.text)


# Every page -----------------------------------------------------------------------------------------------------------

ONES_OWN = ("/settings/account", "/sign-out", "/sign-in", "/welcome")


def _addresses(routes: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Every method and path of an application, with something in the place of its parameters."""
    for route in routes:
        inner = getattr(route, "original_router", None)
        if inner is not None:
            yield from _addresses(inner.routes)
        for method in getattr(route, "methods", None) or ():
            yield method, re.sub(r"\{[^}]+\}", "1", route.path)


def test_no_page_forgets_to_ask_who_it_is_and_whether_they_may(site: Site) -> None:
    visitor, stranger = member(site, Role.READ_ONLY, "rona"), Visitor(site)
    own = visitor.csrf("/settings/account")
    changing = 0
    for method, path in sorted(set(_addresses(create_app(site, site.settings).routes))):
        if path.startswith(("/v1", "/health", "/openapi.json", "/sign-in", "/welcome", "/invites/")):
            continue
        asked = stranger.client.request(method, path)
        assert "Bearer" not in asked.text
        assert asked.status_code == (303 if method in {"GET", "HEAD"} else 401), path
        if method in {"GET", "HEAD"} or path.startswith(ONES_OWN):
            continue
        # 422: a form that lacks its fields isn't looked at any further.
        assert visitor.client.request(method, path, data={"csrf": own}).status_code in (403, 404, 405, 422), path
        assert visitor.client.request(method, path).status_code == 403, path
        changing += 1
    assert changing > 10
    assert visitor.get("/settings/account").status_code == 200
