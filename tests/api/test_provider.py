"""Signing in with an OpenID provider: a real one, over HTTP on loopback, which can also be told to lie."""

import json
import re
import time
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from coterie.accounts.roles import Role
from coterie.app.site import Site
from coterie.settings import OidcSettings
from coterie.store import Store, import_calls
from migrated import migrated
from visitors import Visitor, opened

CALL = '{"type": "track", "userId": "u", "event": "Song Played", "timestamp": "2026-06-15T12:00:00Z"}\n'


@cache
def key(whose: str) -> RSAKey:
    """A key; each takes a while to make."""
    return RSAKey.generate_key(2048, parameters={"kid": "good", "use": "sig"})


@cache
def browser() -> httpx.Client:
    """Goes to the provider. One for all: each loads every certificate authority."""
    return httpx.Client()


class IdentityProvider(ThreadingHTTPServer):
    """An OpenID provider. `lies` changes claims; `who` is the person who consents."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server_port}"
        self.who: dict[str, Any] = {"sub": "s-1", "email": "ada@corp.example", "email_verified": True, "name": "Ada"}
        self.lies: dict[str, Any] = {}
        self.key, self.algorithm = key("own"), "RS256"
        self.codes: dict[str, dict[str, str]] = {}
        self.metadata: dict[str, Any] = {}
        self.in_userinfo = False

    def claims(self, nonce: str) -> dict[str, Any]:
        now = int(time.time())
        told = {"sub": self.who["sub"]} if self.in_userinfo else self.who
        base = {"iss": self.issuer, "aud": "coterie", "iat": now, "exp": now + 300, "nonce": nonce}
        return {name: value for name, value in {**base, **told, **self.lies}.items() if value is not None}


class Handler(BaseHTTPRequestHandler):
    server: IdentityProvider

    def do_GET(self) -> None:
        provider, parts = self.server, urlsplit(self.path)
        if parts.path == "/.well-known/openid-configuration":
            endpoints = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "jwks"}
            found = {name: f"{provider.issuer}/{path}" for name, path in endpoints.items()}
            more = {"userinfo_endpoint": f"{provider.issuer}/userinfo"}
            self.answer(200, {"issuer": provider.issuer, **found, **more, **provider.metadata})
        elif parts.path == "/jwks":
            self.answer(200, KeySet([key("own")]).as_dict(private=False))
        elif parts.path == "/userinfo":
            is_right = self.headers["authorization"] == "Bearer access"
            self.answer(200 if is_right else 401, {**provider.who, **provider.lies})
        elif parts.path == "/authorize":
            asked = dict(parse_qsl(parts.query))
            assert asked["response_type"] == "code"
            assert asked["code_challenge_method"] == "S256"
            assert "openid" in asked["scope"].split()
            code = f"code-{len(provider.codes)}"
            provider.codes[code] = asked
            back = urlencode({"code": code, "state": asked["state"]})
            self.send_response(302)
            self.send_header("Location", f"{asked['redirect_uri']}?{back}")
            self.end_headers()

    def do_POST(self) -> None:
        provider = self.server
        sent = dict(parse_qsl(self.rfile.read(int(self.headers["content-length"])).decode()))
        identity = b64decode(self.headers["authorization"].split()[1]).decode()
        asked = provider.codes.pop(sent["code"], None)
        proof = urlsafe_b64encode(sha256(sent["code_verifier"].encode()).digest()).decode().rstrip("=")
        if (
            identity != "coterie:secret"
            or asked is None
            or asked["code_challenge"] != proof
            or asked["redirect_uri"] != sent["redirect_uri"]
        ):
            self.answer(400, {"error": "invalid_grant"})
            return
        header = {"alg": provider.algorithm, "kid": "good"}
        claims = provider.claims(asked["nonce"])
        if provider.algorithm == "none":
            parts = (urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (header, claims))
            token = f"{'.'.join(parts)}."
        else:
            token = jwt.encode(header, claims, provider.key)
        self.answer(200, {"access_token": "access", "token_type": "Bearer", "id_token": token})

    def answer(self, status: int, document: object) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(document).encode())

    def log_message(self, *_arguments: object) -> None:
        pass


@pytest.fixture
def provider() -> Iterator[IdentityProvider]:
    with IdentityProvider() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("provider")
    (folder / "calls.jsonl").write_text(CALL)
    with Store.open(folder / "data", create=True) as store:
        import_calls(store, [folder / "calls.jsonl"])
    return folder / "data"


@pytest.fixture
def site(data: Path, tmp_path: Path, provider: IdentityProvider, cheap_passwords: None) -> Iterator[Site]:
    """A site with an owner who signs in with the provider, and a user who has a password."""
    oidc = OidcSettings(
        issuer=provider.issuer,
        client_id="coterie",
        client_secret="secret",
        name="Corp",
        default_role="user",
        domains=("corp.example",),
    )
    with opened(data, oidc=oidc, database_url=f"sqlite:///{migrated(tmp_path)}") as site:
        add = site.accounts.people.add
        add(None, email="ada@corp.example", name="Ada", role=Role.OWNER)
        add(None, email="bo@corp.example", name="Bo", role=Role.READ_ONLY, password="purple tractor lemon")
        yield site


def leave(visitor: Visitor, next: str = "/") -> str:
    """To the provider, who consents; gives the address to come back to."""
    away = visitor.get("/sign-in/provider", params={"next": next})
    assert away.status_code == 303, away.text
    back = browser().get(away.headers["location"])
    assert back.status_code == 302
    return back.headers["location"].removeprefix("http://localhost")


def sign_in(visitor: Visitor, next: str = "/") -> httpx.Response:
    return visitor.get(leave(visitor, next))


def test_a_form_outlives_the_session_and_the_way_to_the_provider(site: Site) -> None:
    """And nobody else's browser is given it, whatever address it is sent to."""
    visitor = Visitor(site)
    ours = {"sec-fetch-site": "same-origin"}
    late = visitor.client.post("/audiences/folders", data={"name": "Kept <b>"}, headers=ours)
    assert late.status_code == 401
    link = unescape(re.search(r'href="/sign-in/provider[?]([^"]+)"', late.text)[1])  # type: ignore[index]
    kept = dict(parse_qsl(link))["kept"]
    away = visitor.get("/sign-in/provider", params={"kept": kept})
    back = browser().get(away.headers["location"]).headers["location"].removeprefix("http://localhost")
    again = visitor.get(back)
    assert again.status_code == 200
    assert "You are signed in again" in again.text
    assert "Kept &lt;b&gt;" in again.text

    stranger = Visitor(site)
    stranger.get("/sign-in")
    away = stranger.get("/sign-in/provider", params={"kept": kept, "next": f"kept:{kept}"})
    back = browser().get(away.headers["location"]).headers["location"].removeprefix("http://localhost")
    assert stranger.get(back).headers["location"] == "/"


def test_somebody_is_known_by_address_once_and_then_by_subject(site: Site, provider: IdentityProvider) -> None:
    visitor = Visitor(site)
    assert "Continue with Corp" in visitor.get("/sign-in").text
    response = sign_in(visitor, "/settings/people?x=1")
    assert (response.status_code, response.headers["location"]) == (303, "/settings/people?x=1")
    assert "Ada" in visitor.get("/settings/account").text
    provider.who["email"] = "renamed@elsewhere.example"
    again = Visitor(site)
    assert sign_in(again).status_code == 303
    assert "ada@corp.example" in again.get("/settings/account").text
    actions = [entry.action for entry in site.accounts.audit.every()]
    assert actions.count("person.oidc-linked") == 1


def test_who_had_a_password_under_the_address_has_it_no_more(site: Site, provider: IdentityProvider) -> None:
    squatter = Visitor(site)
    squatter.sign_in("bo@corp.example")
    assert squatter.get("/settings/account").status_code == 200
    provider.who.update(sub="s-2", email="BO@corp.example")
    assert sign_in(Visitor(site)).status_code == 303
    assert squatter.get("/settings/account").status_code == 303
    assert squatter.sign_in("bo@corp.example").status_code == 422


def test_somebody_new_gets_the_role_that_is_set_if_their_domain_may(site: Site, provider: IdentityProvider) -> None:
    provider.who.update(sub="s-3", email="new@corp.example", name="N\u0000ew")
    assert sign_in(Visitor(site)).status_code == 303
    new = site.accounts.people.by_email("new@corp.example")
    assert (new.role, new.sees_personal_data, new.has_password) == (Role.USER, False, False)
    for number, email in enumerate(
        ("x@evil.example", "x@corp.example.evil.example", "x@sub.corp.example", "x@corp.example@evil.example")
    ):
        provider.who.update(sub=f"e-{number}", email=email)
        assert sign_in(Visitor(site)).status_code == 401, email


def test_a_lookalike_address_is_nobodys(site: Site, provider: IdentityProvider) -> None:
    for number, email in enumerate(("\u0430da@corp.example", "ａda@corp.example", "ada@corp.example\u200b")):
        provider.who.update(sub=f"l-{number}", email=email)
        sign_in(Visitor(site))
    assert site.accounts.people.by_email("ada@corp.example").signed_in_at is None


def test_another_subject_with_the_address_of_somebody_linked_is_refused(site: Site, provider: IdentityProvider) -> None:
    assert sign_in(Visitor(site)).status_code == 303
    provider.who["sub"] = "somebody else"
    assert sign_in(Visitor(site)).status_code == 401


@pytest.mark.parametrize(
    "lies",
    [
        {"iss": "https://evil.example"},
        {"aud": "another client"},
        {"aud": ["coterie", "another"], "azp": "another"},
        {"nonce": "another"},
        {"nonce": None},
        {"exp": 1},
        {"exp": None},
        {"sub": None},
        {"sub": ""},
        {"email_verified": False},
        {"email_verified": None},
        {"email_verified": "true"},
        {"email": "no address"},
        {"email": None, "email_verified": None},
    ],
)
def test_what_cannot_be_believed_is_not(site: Site, provider: IdentityProvider, lies: dict[str, Any]) -> None:
    provider.lies = lies
    visitor = Visitor(site)
    response = sign_in(visitor)
    assert response.status_code == 401
    assert 'role="alert"' in response.text
    assert visitor.get("/settings/account").status_code == 303


@pytest.mark.parametrize(("whose", "algorithm"), [("another", "RS256"), ("own", "none")])
def test_signatures_count(site: Site, provider: IdentityProvider, whose: str, algorithm: str) -> None:
    provider.key, provider.algorithm = key(whose), algorithm
    assert sign_in(Visitor(site)).status_code == 401


def test_an_answer_fits_the_browser_that_asked_and_counts_once(site: Site) -> None:
    visitor, attacker = Visitor(site), Visitor(site)
    back = leave(attacker)
    assert visitor.get(back).status_code == 401, "signed into the attacker's account"
    assert attacker.get(back).status_code == 401, "the state is used up"
    back = leave(visitor)
    assert visitor.get(back).status_code == 303
    thief = Visitor(site)
    thief.client.cookies.update(visitor.client.cookies)
    state = parse_qs(urlsplit(leave(Visitor(site))).query)["state"][0]
    for path in (back, f"/sign-in/provider/back?state={state}&code=x", "/sign-in/provider/back?error=access_denied"):
        assert Visitor(site).get(path).status_code == 401


def test_a_deactivated_person_is_not_let_in(site: Site, provider: IdentityProvider) -> None:
    bo = site.accounts.people.by_email("bo@corp.example")
    site.accounts.people.set_active(None, bo.id, is_active=False)
    provider.who.update(sub="s-2", email="bo@corp.example")
    assert sign_in(Visitor(site)).status_code == 401


def test_the_address_may_come_from_userinfo(site: Site, provider: IdentityProvider) -> None:
    provider.in_userinfo = True
    assert sign_in(Visitor(site)).status_code == 303


def test_a_provider_that_is_wrong_or_away_is_told(site: Site, provider: IdentityProvider) -> None:
    provider.metadata = {"authorization_endpoint": "http://evil.example/authorize"}
    assert Visitor(site).get("/sign-in/provider").status_code == 401
    provider.metadata = {"issuer": "https://evil.example"}
    assert Visitor(site).get("/sign-in/provider").status_code == 401
    provider.shutdown()
    provider.server_close()
    assert "be reached" in Visitor(site).get("/sign-in/provider").text


def test_nobody_is_sent_elsewhere_afterwards(site: Site) -> None:
    assert sign_in(Visitor(site), "https://evil.example").headers["location"] == "/"
