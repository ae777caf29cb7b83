"""A model of pydantic-ai for each vendor. Import this only when a model is opened: it needs pydantic-ai.

Each gets its address and key from us, never from variables that a vendor's library reads on its own: those could send
what we know to be for one place to another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

import httpx2
from pydantic_ai.models import Model
from pydantic_ai.profiles.openai import OpenAIModelProfile
from pydantic_ai.settings import ModelSettings as Options

from coterie.providers.vendors import Vendor, host_of

_NO_KEY = "none"
"""What is sent to a server that asks for no key: the libraries insist on one."""


def build(vendor: Vendor, name: str, *, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    """The model. `base_url` is empty for the vendor's own server. Raises ImportError where its library is missing."""
    return _BUILDERS[vendor.prefix](vendor, name, base_url, api_key or _NO_KEY, client)


def _openai(vendor: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.openai import OpenAIChatModel, OpenAIChatModelSettings
    from pydantic_ai.providers.openai import OpenAIProvider
    from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

    if not base_url:
        provider = OpenAIProvider(base_url=vendor.base_url, api_key=api_key, http_client=client)
        return OpenAIChatModel(name, provider=provider, settings=OpenAIChatModelSettings(openai_store=False))
    compatible = OpenAICompatibleProvider(host_of(base_url), base_url=base_url, api_key=api_key, http_client=client)
    # `max_tokens` is what all servers know; `max_completion_tokens` is ignored by some, which then write on and on.
    profile = OpenAIModelProfile(openai_chat_supports_max_completion_tokens=False)
    return OpenAIChatModel(name, provider=compatible, profile=profile)


def _azure(_: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.azure import AzureProvider

    provider = AzureProvider(azure_endpoint=base_url, api_key=api_key, http_client=client)
    return OpenAIChatModel(name, provider=provider)


def _ollama(vendor: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.ollama import OllamaModel
    from pydantic_ai.providers.ollama import OllamaProvider

    provider = OllamaProvider(base_url=base_url or vendor.base_url, api_key=api_key, http_client=client)
    return OllamaModel(name, provider=provider)


def _openrouter(_: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from openai import AsyncOpenAI
    from pydantic_ai.models.openrouter import OpenRouterModel
    from pydantic_ai.providers.openrouter import OpenRouterProvider

    if not base_url:
        return OpenRouterModel(name, provider=OpenRouterProvider(api_key=api_key, http_client=client))
    # The client is typed for the library's own subclass of what is given here.
    inner = AsyncOpenAI(base_url=base_url, api_key=api_key, http_client=client)
    return OpenRouterModel(name, provider=OpenRouterProvider(openai_client=inner))


def _anthropic(vendor: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.anthropic import AnthropicModel
    from pydantic_ai.providers.anthropic import AnthropicProvider

    provider = AnthropicProvider(base_url=base_url or vendor.base_url, api_key=api_key, http_client=client)
    return AnthropicModel(name, provider=provider)


def _google(vendor: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.google import GoogleModel
    from pydantic_ai.providers.google import GoogleProvider

    provider = GoogleProvider(base_url=base_url or vendor.base_url, api_key=api_key, http_client=client)
    return GoogleModel(name, provider=provider)


def _bedrock(_: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.bedrock import BedrockConverseModel
    from pydantic_ai.providers.bedrock import BedrockProvider

    # Without a key of ours, AWS's own chain of credentials is asked: profiles, roles, variables.
    key: dict[str, Any] = {} if api_key == _NO_KEY else {"api_key": api_key}
    provider = BedrockProvider(
        base_url=base_url or None,
        aws_connect_timeout=client.timeout.connect,
        aws_read_timeout=client.timeout.read,
        **key,
    )
    return BedrockConverseModel(name, provider=provider)


def _mistral(vendor: Vendor, name: str, base_url: str, api_key: str, client: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.mistral import MistralModel
    from pydantic_ai.providers.mistral import MistralProvider

    provider = MistralProvider(base_url=base_url or vendor.base_url, api_key=api_key, http_client=client)
    return MistralModel(name, provider=provider)


def _groq(vendor: Vendor, name: str, base_url: str, api_key: str, _: httpx2.AsyncClient) -> Model[Any]:
    from pydantic_ai.models.groq import GroqModel
    from pydantic_ai.providers.groq import GroqProvider

    # Its library takes clients of another HTTP library only, and makes one.
    return GroqModel(name, provider=GroqProvider(base_url=base_url or vendor.base_url, api_key=api_key))


_Builder = Callable[[Vendor, str, str, str, httpx2.AsyncClient], Model[Any]]

_BUILDERS: Mapping[str, _Builder] = {
    "openai": _openai,
    "azure": _azure,
    "ollama": _ollama,
    "openrouter": _openrouter,
    "anthropic": _anthropic,
    "google": _google,
    "bedrock": _bedrock,
    "mistral": _mistral,
    "groq": _groq,
}


def options_for(model: Model[Any], *, max_output_tokens: int, timeout_seconds: float) -> Options:
    """How a model is called: as little chance and thinking as it lets us have, and no retries but ours."""
    profile: Mapping[str, Any] = model.profile
    options = Options(max_tokens=max_output_tokens, timeout=timeout_seconds, max_retries=0, parallel_tool_calls=False)
    if profile.get("thinking_always_enabled"):
        options["max_tokens"] = max_output_tokens + _ROOM_FOR_THINKING
    if profile.get("supports_thinking"):
        options["thinking"] = False
    if not (profile.get("anthropic_disallows_sampling_settings") or profile.get("openai_supports_reasoning")):
        options["temperature"] = 0.0
    # A model whose library takes no time-out or retries is held to them from outside.
    taken = {name: value for name, value in options.items() if name not in model.unsupported_settings}
    return cast("Options", taken)


_ROOM_FOR_THINKING = 2000
"""Tokens that a model may think with which can't be kept from it; they count as output."""
