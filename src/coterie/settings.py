"""Settings of the server: read from the environment once, then handed in as a value.

| Variable | Meaning | Default |
|---|---|---|
| `COTERIE_HOST` | address to listen on | `127.0.0.1` |
| `COTERIE_PORT` | port to listen on | `8000` |
| `COTERIE_ALLOWED_HOSTS` | names that requests may be addressed to, with commas; `*` for any | see `allowed_hosts` |
| `COTERIE_MAX_BODY_BYTES` | largest body of a request | `65536` |
| `COTERIE_QUERY_THREADS` | queries that may run at the same time | `4` |
| `COTERIE_MAX_AUDIENCES` | saved audiences that the space may have | `100` |
| `COTERIE_ROOT_PATH` | the path under which a proxy shows the server | none |
| `COTERIE_PUBLIC_URL` | the address under which people reach the server | the one that they ask |
| `COTERIE_DATABASE_URL` | the database of people and audiences | SQLite in the data directory |
| `COTERIE_OIDC_ISSUER` | the OpenID provider to sign in with | none |
| `COTERIE_OIDC_CLIENT_ID`, `COTERIE_OIDC_CLIENT_SECRET` | who we are to it | |
| `COTERIE_OIDC_NAME` | what its button says | its host |
| `COTERIE_OIDC_DEFAULT_ROLE` | the role of who comes from it and is new | nobody new comes in |
| `COTERIE_OIDC_ALLOWED_DOMAINS` | domains of e-mail addresses that may, with commas; `*` for any | |
| `COTERIE_MODEL` | the model to draft with, as `provider:name` | none |
| `COTERIE_MODEL_BASE_URL` | where it is served, if not by the provider | the provider's |
| `COTERIE_MODEL_API_KEY` | the key | the provider's own variable |
| `COTERIE_MODEL_TIMEOUT_SECONDS` | how long one draft may take, with all its calls | `30` |
| `COTERIE_MODEL_MAX_RETRIES` | how often a call that failed is tried again | `1` |
| `COTERIE_MODEL_BUDGET_USD` | what one generation may cost | `0.05` |
| `COTERIE_MODEL_BUDGET_TOKENS` | tokens that one generation may take, in and out | `20000` |
| `COTERIE_MODEL_OUTPUT` | how the answer is asked for: `auto`, `native`, `tool`, `prompted` | `auto` |
| `COTERIE_MODEL_MAX_CONCURRENCY` | calls at a time | `4` |
| `COTERIE_NO_REMOTE_MODELS` | `1` refuses models that aren't on this machine | not set |

What these say holds until somebody changes it for the space, in the web app:

| Variable | Meaning | Default |
|---|---|---|
| `COTERIE_MODE` | who drafts audiences: `embedded`, `model` or `auto` | `embedded` |
| `COTERIE_SEND_VALUES` | whether a model may see frequent values: `yes` or `no` | `no` |
| `COTERIE_SEND_DESCRIPTIONS` | whether it may see descriptions of events and traits | `yes` |
| `COTERIE_LOG_GENERATIONS` | whether descriptions and what came of them are kept | `yes` |
| `COTERIE_RETENTION_DAYS` | for how many days | `30` |
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from coterie.core.errors import InvalidInputError

LOOPBACK = ("127.0.0.1", "::1", "localhost")
MAX_PORT = 65535

_ROOT_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)+")
_LONGEST_URL = 2000
_BASE_URL = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/-]*)?")
_DECIMAL = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_PUBLIC_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*")


_ROLES = ("admin", "user", "read-only")
_MODES = ("embedded", "model", "auto")
_YES, _NO = frozenset(("yes", "true", "on", "1")), frozenset(("no", "false", "off", "0"))

MAX_RETENTION_DAYS = 3650


@dataclass(frozen=True, kw_only=True)
class OidcSettings:
    """An OpenID provider. Without a default role only those sign in with it who have an account already."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str = ""
    default_role: str = ""
    domains: tuple[str, ...] = ()


class OutputMode(StrEnum):
    """How a model is made to answer with an object: by its own means, by a tool that it calls, or by being told so."""

    AUTO = "auto"
    NATIVE = "native"
    TOOL = "tool"
    PROMPTED = "prompted"


@dataclass(frozen=True, kw_only=True)
class ModelSettings:
    """The model to draft with, and what it may take. Without a name there is none.

    The budget is that of one generation, which may be several calls. No base URL means the provider's own server.
    """

    name: str = ""
    base_url: str = ""
    api_key: str = field(default="", repr=False)
    timeout_seconds: float = 30.0
    max_retries: int = 1
    budget_usd: float = 0.05
    budget_tokens: int = 20_000
    output_mode: OutputMode = OutputMode.AUTO
    max_concurrency: int = 4


@dataclass(frozen=True, kw_only=True)
class GenerationSettings:
    """What holds for generation unless the space says otherwise."""

    mode: str = "embedded"
    sends_values: bool = False
    sends_descriptions: bool = True
    keeps_log: bool = True
    retention_days: int = 30


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How the server listens, and what it takes."""

    host: str = "127.0.0.1"
    port: int = 8000
    named_hosts: tuple[str, ...] = ()
    max_body_bytes: int = 64 * 1024
    query_threads: int = 4
    max_audiences: int = 100
    root_path: str = ""
    public_url: str = ""
    database_url: str = field(default="", repr=False)
    oidc: OidcSettings | None = None
    sign_in: bool = True
    generation: GenerationSettings = field(default_factory=GenerationSettings)
    model: ModelSettings = ModelSettings()

    @property
    def is_local(self) -> bool:
        """Whether the server is for this machine only: it listens nowhere else, and no proxy shows it to others."""
        return self.host in LOOPBACK and not self.public_url and self.allowed_hosts is not None

    @property
    def allowed_hosts(self) -> frozenset[str] | None:
        """Names that requests may be addressed to; None for any.

        As long as the server listens on this machine only, a page from elsewhere must not reach it under a name of its
        own (DNS rebinding), so just the names of this machine are taken, and that of the public address. Who listens
        on another address has opened the door, and may narrow it again by naming hosts.
        """
        if self.named_hosts:
            return None if "*" in self.named_hosts else frozenset(self.named_hosts)
        if self.host not in LOOPBACK:
            return None
        public = urlsplit(self.public_url).hostname if self.public_url else None
        return frozenset((*LOOPBACK, public) if public else LOOPBACK)


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of an environment. Raises InvalidInputError that names the variable."""
    default = Settings()
    hosts = environment.get("COTERIE_ALLOWED_HOSTS", "")
    public_url = _public_url(environment.get("COTERIE_PUBLIC_URL", "").strip())
    below = root_path(environment.get("COTERIE_ROOT_PATH", ""), "COTERIE_ROOT_PATH")
    return Settings(
        host=environment.get("COTERIE_HOST") or default.host,
        port=_whole(environment, "COTERIE_PORT", default.port, least=0, most=MAX_PORT),
        named_hosts=tuple(host.strip().lower() for host in hosts.split(",") if host.strip()),
        max_body_bytes=_whole(environment, "COTERIE_MAX_BODY_BYTES", default.max_body_bytes, least=1024, most=2**30),
        query_threads=_whole(environment, "COTERIE_QUERY_THREADS", default.query_threads, least=1, most=256),
        max_audiences=_whole(environment, "COTERIE_MAX_AUDIENCES", default.max_audiences, least=1, most=100_000),
        root_path=below or urlsplit(public_url).path,
        public_url=public_url,
        database_url=environment.get("COTERIE_DATABASE_URL", "").strip(),
        oidc=_oidc(environment),
        generation=_generation(environment),
        model=read_model_settings(environment),
    )


def _generation(environment: Mapping[str, str]) -> GenerationSettings:
    default = GenerationSettings()
    mode = environment.get("COTERIE_MODE", "").strip() or default.mode
    if mode not in _MODES:
        raise InvalidInputError("COTERIE_MODE must be embedded, model or auto.")
    return GenerationSettings(
        mode=mode,
        sends_values=_yes(environment, "COTERIE_SEND_VALUES", default=default.sends_values),
        sends_descriptions=_yes(environment, "COTERIE_SEND_DESCRIPTIONS", default=default.sends_descriptions),
        keeps_log=_yes(environment, "COTERIE_LOG_GENERATIONS", default=default.keeps_log),
        retention_days=_whole(
            environment, "COTERIE_RETENTION_DAYS", default.retention_days, least=1, most=MAX_RETENTION_DAYS
        ),
    )


def read_model_settings(environment: Mapping[str, str] = os.environ) -> ModelSettings:
    """The model that an environment names. Raises InvalidInputError that names the variable."""
    default = ModelSettings()
    base_url = environment.get("COTERIE_MODEL_BASE_URL", "").strip().rstrip("/")
    if base_url and (len(base_url) > _LONGEST_URL or not _BASE_URL.fullmatch(base_url)):
        raise InvalidInputError("COTERIE_MODEL_BASE_URL must be an address such as http://127.0.0.1:11434/v1.")
    mode = environment.get("COTERIE_MODEL_OUTPUT", "").strip() or default.output_mode.value
    if mode not in [item.value for item in OutputMode]:
        raise InvalidInputError("COTERIE_MODEL_OUTPUT must be auto, native, tool or prompted.")
    return ModelSettings(
        name=environment.get("COTERIE_MODEL", "").strip(),
        base_url=base_url,
        api_key=read_key(environment, "COTERIE_MODEL_API_KEY"),
        timeout_seconds=_number(
            environment, "COTERIE_MODEL_TIMEOUT_SECONDS", default.timeout_seconds, least=0.1, most=600
        ),
        max_retries=_whole(environment, "COTERIE_MODEL_MAX_RETRIES", default.max_retries, least=0, most=10),
        budget_usd=_number(environment, "COTERIE_MODEL_BUDGET_USD", default.budget_usd, least=0, most=1000),
        budget_tokens=_whole(
            environment, "COTERIE_MODEL_BUDGET_TOKENS", default.budget_tokens, least=1000, most=10_000_000
        ),
        output_mode=OutputMode(mode),
        max_concurrency=_whole(environment, "COTERIE_MODEL_MAX_CONCURRENCY", default.max_concurrency, least=1, most=64),
    )


def read_key(environment: Mapping[str, str], name: str) -> str:
    """A key for a header of HTTP. Raises InvalidInputError that names the variable, and never says what it holds."""
    key = environment.get(name, "").strip()
    if not (key.isascii() and key.isprintable() and " " not in key):
        raise InvalidInputError(
            f"{name} must be one line of plain letters, digits and signs, without blanks.",
            next_step="Copy the key anew: it seems to hold a line break, or something that isn't of it.",
        )
    return key


def _oidc(environment: Mapping[str, str]) -> OidcSettings | None:
    def read(name: str) -> str:
        return environment.get(f"COTERIE_OIDC_{name}", "").strip()

    issuer, role = read("ISSUER"), read("DEFAULT_ROLE")
    if not issuer:
        return None
    if urlsplit(issuer).scheme != "https" and urlsplit(issuer).hostname not in LOOPBACK:
        raise InvalidInputError("COTERIE_OIDC_ISSUER must be an address that begins with https://.")
    for name in ("CLIENT_ID", "CLIENT_SECRET"):
        if not read(name):
            raise InvalidInputError(f"COTERIE_OIDC_{name} is missing.")
    if role and role not in _ROLES:
        raise InvalidInputError("COTERIE_OIDC_DEFAULT_ROLE must be admin, user or read-only.")
    domains = tuple(part.strip().lower() for part in read("ALLOWED_DOMAINS").split(",") if part.strip())
    if role and not domains:
        raise InvalidInputError("COTERIE_OIDC_ALLOWED_DOMAINS must say whose addresses get a role; * for any.")
    return OidcSettings(
        issuer=issuer,
        client_id=read("CLIENT_ID"),
        client_secret=read("CLIENT_SECRET"),
        name=read("NAME"),
        default_role=role,
        domains=domains,
    )


def root_path(text: str, name: str) -> str:
    """A path to lie under, such as `/coterie`, or nothing. Raises InvalidInputError that says `name`."""
    path = text.strip().rstrip("/")
    if path and not _ROOT_PATH.fullmatch(path):
        raise InvalidInputError(f"{name} must be a path such as /coterie.")
    return path


def _public_url(text: str) -> str:
    address = text.rstrip("/")
    if address and not _PUBLIC_URL.fullmatch(address):
        raise InvalidInputError("COTERIE_PUBLIC_URL must be an address such as https://coterie.example.com.")
    return address


def _whole(environment: Mapping[str, str], name: str, default: int, *, least: int, most: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and least <= int(text[:12]) <= most):
        raise InvalidInputError(f"{name} must be a whole number from {least} to {most}.")
    return int(text)


def _yes(environment: Mapping[str, str], name: str, *, default: bool) -> bool:
    text = environment.get(name, "").strip().lower()
    if not text:
        return default
    if text not in _YES | _NO:
        raise InvalidInputError(f"{name} must be yes or no.")
    return text in _YES


def _number(environment: Mapping[str, str], name: str, default: float, *, least: float, most: float) -> float:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not (_DECIMAL.fullmatch(text) and least <= float(text) <= most):
        raise InvalidInputError(f"{name} must be a number from {least:g} to {most:g}.")
    return float(text)
