"""Signing in with an OpenID provider: the code flow with PKCE, its state and nonce kept here, bound to the browser.

Somebody is who the provider says by its subject. By their address they are known the first time, if the provider has
verified it; then the account is the provider's, and a password that may have been set under this address is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import httpx
from sqlalchemy import delete, select, update

from coterie.accounts.audit import AuditLog
from coterie.accounts.emails import key_of, proper_email
from coterie.accounts.keeping import Keeping
from coterie.accounts.people import People, Person, as_actor, person_of, proper_name
from coterie.accounts.roles import Role
from coterie.accounts.secret import digest_of, new_secret
from coterie.accounts.tables import OIDC_FLOWS, PEOPLE, SESSIONS
from coterie.core.errors import InvalidInputError, SignInRequiredError
from coterie.core.time import Clock
from coterie.records.database import Records
from coterie.settings import LOOPBACK, OidcSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ssl import SSLContext

    from sqlalchemy import Connection

MINUTES = 10
_LEEWAY_SECONDS = 60
_TIMEOUT_SECONDS = 10
# Signatures by the provider's own key; never none, never one made with a shared secret.
_ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]

OpenClient = Callable[[], httpx.Client]


@cache
def _trusted() -> SSLContext:
    """The authorities whose word is taken. To load them takes a server longer than all else of a sign-in."""
    return httpx.create_ssl_context()


def _client() -> httpx.Client:
    return httpx.Client(timeout=_TIMEOUT_SECONDS, follow_redirects=False, verify=_trusted())


class ProviderError(SignInRequiredError):
    """The provider didn't say, in a way that can be believed, who somebody is."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.hint = "Try again; if it stays, ask the operator of this server."


@dataclass(frozen=True, kw_only=True)
class _Flow:
    nonce: str
    verifier: str
    next: str


class Provider:
    """The OpenID provider of a workspace."""

    def __init__(
        self,
        settings: OidcSettings,
        records: Records,
        clock: Clock,
        *,
        audit: AuditLog,
        open_client: OpenClient = _client,
    ) -> None:
        self.settings = settings
        self._records = records
        self._clock = clock
        self._audit = audit
        self._people = People(records, clock, audit)
        self._open = open_client
        self.kept = Keeping(clock, minutes=MINUTES)

    @property
    def name(self) -> str:
        """What the button says: a name that was set, else the provider's host."""
        return self.settings.name or urlsplit(self.settings.issuer).hostname or self.settings.issuer

    def begin(self, *, browser: str, redirect_uri: str, next: str) -> str:
        """The provider's address to go to. `browser` is a secret that only this browser holds."""
        # Here, since most servers have no provider.
        from authlib.oauth2.rfc7636 import create_s256_code_challenge  # noqa: PLC0415

        with self._asking() as client:
            place = _endpoint(self._metadata(client), "authorization_endpoint")
        state, nonce, verifier, now = new_secret(), new_secret(), new_secret() + new_secret(), self._clock()
        with self._records.write() as connection:
            connection.execute(delete(OIDC_FLOWS).where(OIDC_FLOWS.c.expires_at <= now))
            connection.execute(
                OIDC_FLOWS.insert().values(
                    state_digest=digest_of(state),
                    browser_digest=digest_of(browser),
                    nonce=nonce,
                    verifier=verifier,
                    next=next,
                    expires_at=now + timedelta(minutes=MINUTES),
                )
            )
        asked = {
            "response_type": "code",
            "client_id": self.settings.client_id,
            "redirect_uri": redirect_uri,
            "scope": "openid email profile",
            "state": state,
            "nonce": nonce,
            "code_challenge": create_s256_code_challenge(verifier),
            "code_challenge_method": "S256",
        }
        return f"{place}{'&' if '?' in place else '?'}{urlencode(asked)}"

    def finish(self, *, browser: str, redirect_uri: str, state: str, code: str) -> tuple[Person, str]:
        """Who has come back from the provider, and where they wanted to go. Raises ProviderError."""
        flow = self._take(state, browser)
        if flow is None or not code:
            raise ProviderError("This sign-in has expired, or was begun in another browser.")
        with self._asking() as client:
            metadata = self._metadata(client)
            answer = self._tokens(client, metadata, flow, redirect_uri=redirect_uri, code=code)
            claims = self._claims(client, metadata, answer, flow.nonce)
            if "email" not in claims and "userinfo_endpoint" in metadata:
                claims = {**self._userinfo(client, metadata, answer, str(claims["sub"])), **claims}
        return self._person(claims), flow.next

    # What the provider says -------------------------------------------------------------------------------------------

    def _take(self, state: str, browser: str) -> _Flow | None:
        """The flow of a state, which is used up: once, in time, by the browser that began it."""
        with self._records.write() as connection:
            found = (OIDC_FLOWS.c.state_digest == digest_of(state)) & (OIDC_FLOWS.c.expires_at > self._clock())
            row = connection.execute(
                select(OIDC_FLOWS).where(found, OIDC_FLOWS.c.browser_digest == digest_of(browser))
            ).first()
            connection.execute(delete(OIDC_FLOWS).where(found))
        return None if row is None else _Flow(nonce=row.nonce, verifier=row.verifier, next=row.next)

    def _metadata(self, client: httpx.Client) -> Mapping[str, Any]:
        issuer = self.settings.issuer
        found = _json(client.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration"))
        if found.get("issuer") != issuer:
            raise ProviderError("The identity provider calls itself by another name than the one that is set.")
        return found

    def _tokens(
        self, client: httpx.Client, metadata: Mapping[str, Any], flow: _Flow, *, redirect_uri: str, code: str
    ) -> Mapping[str, Any]:
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": flow.verifier,
        }
        identity = (self.settings.client_id, self.settings.client_secret)
        if "client_secret_post" in metadata.get("token_endpoint_auth_methods_supported", ()):
            secret = {"client_id": identity[0], "client_secret": identity[1]}
            return _json(client.post(_endpoint(metadata, "token_endpoint"), data={**sent, **secret}))
        return _json(client.post(_endpoint(metadata, "token_endpoint"), data=sent, auth=identity))

    def _claims(
        self, client: httpx.Client, metadata: Mapping[str, Any], answer: Mapping[str, Any], nonce: str
    ) -> Mapping[str, Any]:
        """What the id token says, once its signature, issuer, audience, nonce and times are right."""
        from authlib.oidc.core import CodeIDToken  # noqa: PLC0415
        from joserfc import jwt  # noqa: PLC0415
        from joserfc.errors import JoseError  # noqa: PLC0415
        from joserfc.jwk import KeySet  # noqa: PLC0415

        keys: Any = _json(client.get(_endpoint(metadata, "jwks_uri")))
        try:
            token = jwt.decode(str(answer.get("id_token", "")), KeySet.import_key_set(keys), algorithms=_ALGORITHMS)
            claims = CodeIDToken(
                token.claims,
                token.header,
                options={
                    "iss": {"essential": True, "value": self.settings.issuer},
                    "aud": {"essential": True, "value": self.settings.client_id},
                },
                params={
                    "nonce": nonce,
                    "client_id": self.settings.client_id,
                    "access_token": answer.get("access_token"),
                },
            )
            claims.validate(now=int(self._clock().timestamp()), leeway=_LEEWAY_SECONDS)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise ProviderError("What the identity provider says can't be believed.") from error
        if not isinstance(claims.get("sub"), str) or not claims["sub"]:
            raise ProviderError("The identity provider doesn't say who you are.")
        return dict(claims)

    def _userinfo(
        self, client: httpx.Client, metadata: Mapping[str, Any], answer: Mapping[str, Any], subject: str
    ) -> Mapping[str, Any]:
        headers = {"authorization": f"Bearer {answer.get('access_token', '')}"}
        found = _json(client.get(_endpoint(metadata, "userinfo_endpoint"), headers=headers))
        if found.get("sub") != subject:
            raise ProviderError("What the identity provider says can't be believed.")
        return found

    @contextmanager
    def _asking(self) -> Iterator[httpx.Client]:
        try:
            with self._open() as client:
                yield client
        except httpx.HTTPError as error:
            raise ProviderError("The identity provider can't be reached.") from error

    # Who that is here -------------------------------------------------------------------------------------------------

    def _person(self, claims: Mapping[str, Any]) -> Person:
        identity = (self.settings.issuer, str(claims["sub"])[:255])
        with self._records.write() as connection:
            row = connection.execute(
                select(PEOPLE).where(PEOPLE.c.oidc_issuer == identity[0], PEOPLE.c.oidc_subject == identity[1])
            ).first()
            person = person_of(row) if row is not None else self._by_address(connection, claims, identity)
        if not person.is_active:
            raise ProviderError("Your account is deactivated.")
        return person

    def _by_address(self, connection: Connection, claims: Mapping[str, Any], identity: tuple[str, str]) -> Person:
        """The person with the address that the provider has verified, or somebody new where that is allowed."""
        try:
            email = proper_email(str(claims.get("email", "")))
        except InvalidInputError:
            raise ProviderError("The identity provider doesn't tell your e-mail address.") from None
        if claims.get("email_verified") is not True:
            raise ProviderError("The identity provider hasn't verified your e-mail address.")
        row = connection.execute(select(PEOPLE).where(PEOPLE.c.email_key == key_of(email))).first()
        if row is None:
            return self._somebody_new(connection, claims, email, identity)
        if not row.is_active:
            raise ProviderError("Your account is deactivated.")
        if row.oidc_subject is not None:
            raise ProviderError("This e-mail address belongs to another account of the identity provider.")
        connection.execute(delete(SESSIONS).where(SESSIONS.c.person_id == row.id))
        connection.execute(
            update(PEOPLE)
            .where(PEOPLE.c.id == row.id)
            .values(oidc_issuer=identity[0], oidc_subject=identity[1], password_hash=None)
        )
        person = person_of(row)
        self._audit.record(connection, as_actor(person), "person.oidc-linked", person.shown, {"issuer": identity[0]})
        return person

    def _somebody_new(
        self, connection: Connection, claims: Mapping[str, Any], email: str, identity: tuple[str, str]
    ) -> Person:
        domain = key_of(email).rpartition("@")[2]
        has_owner = connection.execute(select(PEOPLE.c.id).where(PEOPLE.c.role == Role.OWNER.value).limit(1)).first()
        role = self.settings.default_role
        if not role or not has_owner or ("*" not in self.settings.domains and domain not in self.settings.domains):
            raise ProviderError("You have no account here. Ask an owner or admin of the workspace for one.")
        try:
            name = proper_name(str(claims.get("name") or email.partition("@")[0]))
        except InvalidInputError:
            name = email.partition("@")[0]
        person = self._people.insert(
            connection, email=email, name=name, role=Role(role), sees_personal_data=False, identity=identity
        )
        details = {"role": role, "issuer": identity[0]}
        self._audit.record(connection, as_actor(person), "person.added", person.shown, details)
        return person


def _endpoint(metadata: Mapping[str, Any], name: str) -> str:
    """An address of the provider: over TLS, unless it is on this very machine."""
    address = str(metadata.get(name, ""))
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise ProviderError("The identity provider has an address that can't be used.")
    return address


def _json(response: httpx.Response) -> Mapping[str, Any]:
    if response.status_code != httpx.codes.OK:
        raise ProviderError("The identity provider has refused this sign-in.")
    try:
        found = response.json()
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ProviderError("The identity provider's answer can't be read.")
    return found
