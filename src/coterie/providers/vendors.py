"""The kinds of provider that a model can be had from: a table, without any of their libraries.

`openai` with a base URL is whatever speaks OpenAI's chat protocol: llama.cpp, vLLM, LM Studio, a gateway.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from coterie.core.errors import InvalidInputError
from coterie.settings import OutputMode

TOOL_FIRST = (OutputMode.TOOL, OutputMode.PROMPTED)
"""For vendors that compile each new schema before they answer by it, which takes seconds: ours is new each time."""

NATIVE_FIRST = (OutputMode.NATIVE, OutputMode.TOOL, OutputMode.PROMPTED)
"""For servers that keep a model to the schema by a grammar at once, which small models need."""


@dataclass(frozen=True, kw_only=True)
class Vendor:
    """A kind of provider. `extra` is what must be installed; `keys` are its own variables, the first one preferred.

    `modes` are the ways of asking for an object, in the order in which they are tried. `prices` is what genai-prices
    calls it, `hint` what else must be set. A vendor without a base URL needs one in the settings (`needs_url`), or its
    library knows it (`bedrock`).
    """

    prefix: str
    title: str
    extra: str
    base_url: str = ""
    keys: tuple[str, ...] = ()
    needs_key: bool = True
    needs_url: bool = False
    modes: tuple[OutputMode, ...] = TOOL_FIRST
    prices: str = ""
    hint: str = ""


VENDORS = (
    Vendor(
        prefix="openai",
        title="OpenAI",
        extra="openai",
        base_url="https://api.openai.com/v1",
        keys=("OPENAI_API_KEY",),
        prices="openai",
    ),
    Vendor(
        prefix="azure",
        title="Microsoft Azure",
        extra="openai",
        keys=("AZURE_OPENAI_API_KEY",),
        needs_url=True,
        prices="azure",
    ),
    Vendor(
        prefix="ollama",
        title="Ollama",
        extra="openai",
        base_url="http://127.0.0.1:11434/v1",
        keys=("OLLAMA_API_KEY",),
        needs_key=False,
        modes=NATIVE_FIRST,
    ),
    Vendor(
        prefix="openrouter",
        title="OpenRouter",
        extra="openai",
        base_url="https://openrouter.ai/api/v1",
        keys=("OPENROUTER_API_KEY",),
        prices="openrouter",
    ),
    Vendor(
        prefix="anthropic",
        title="Anthropic",
        extra="anthropic",
        base_url="https://api.anthropic.com",
        keys=("ANTHROPIC_API_KEY",),
        prices="anthropic",
    ),
    Vendor(
        prefix="google",
        title="Google",
        extra="google",
        base_url="https://generativelanguage.googleapis.com",
        keys=("GOOGLE_API_KEY", "GEMINI_API_KEY"),
        prices="google",
    ),
    Vendor(
        prefix="bedrock",
        title="Amazon Web Services",
        extra="bedrock",
        keys=("AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID"),
        needs_key=False,
        prices="aws",
        hint="Set AWS_DEFAULT_REGION to the region in which the model is.",
    ),
    Vendor(
        prefix="mistral",
        title="Mistral AI",
        extra="mistral",
        base_url="https://api.mistral.ai",
        keys=("MISTRAL_API_KEY",),
        prices="mistral",
    ),
    Vendor(
        prefix="groq",
        title="Groq",
        extra="groq",
        base_url="https://api.groq.com",
        keys=("GROQ_API_KEY",),
        prices="groq",
    ),
)


def vendor_of(name: str) -> tuple[Vendor, str]:
    """The vendor and the model of a name such as `openai:gpt-5-mini`. Raises InvalidInputError."""
    prefix, _, model = name.partition(":")
    found = next((vendor for vendor in VENDORS if vendor.prefix == prefix), None)
    if found is None or not model.strip():
        raise InvalidInputError(
            "COTERIE_MODEL must be a provider and a model, such as anthropic:claude-haiku-4-5.",
            next_step=f"Providers: {', '.join(vendor.prefix for vendor in VENDORS)}.",
        )
    return found, model.strip()


def is_here(url: str) -> bool:
    """Whether an address is this machine's."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def host_of(url: str) -> str:
    """The host of an address with its port, for people."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return f"{host}:{parts.port}" if parts.port else host
