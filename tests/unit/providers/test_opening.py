"""A model is opened by its name; what is missing for it is said with what mends it."""

import asyncio
import os
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from coterie.core.errors import InvalidInputError, ModelKeyError, ModelMissingError
from coterie.providers.base import Ask, Priced
from coterie.providers.opening import installing, open_model
from coterie.providers.vendors import VENDORS, Vendor, host_of, is_here, vendor_of
from coterie.settings import ModelSettings, OutputMode, read_model_settings
from model_server import ModelServer, Says

ASK = Ask(instructions="Say a number.", prompt="Which?", schema={"type": "object", "properties": {}})
HERE = ModelSettings(name="openai:small", base_url="http://127.0.0.1:9/v1")

# Libraries that the extras bring, as they are imported.
LIBRARIES = {
    "openai": "openai",
    "anthropic": "anthropic",
    "google": "google.genai",
    "bedrock": "boto3",
    "mistral": "mistralai",
    "groq": "groq",
}

by_prefix = pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.prefix)


def is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def settings_of(vendor: Vendor) -> ModelSettings:
    url = "https://acme.example/openai/v1" if vendor.needs_url else ""
    model = "openai/some-model" if vendor.prefix == "openrouter" else "some-model"
    return ModelSettings(name=f"{vendor.prefix}:{model}", base_url=url)


# Names and addresses --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["gpt", "openai:", "acme:one", ":one", "openai"])
def test_a_name_that_names_no_model_is_refused_with_the_providers(name: str) -> None:
    with pytest.raises(InvalidInputError, match="COTERIE_MODEL") as error:
        open_model(ModelSettings(name=name))
    assert "bedrock" in error.value.hint


def test_no_name_means_no_model() -> None:
    with pytest.raises(InvalidInputError) as error:
        open_model(ModelSettings())
    assert "COTERIE_MODEL" in error.value.hint


def test_a_model_may_have_colons_in_its_name() -> None:
    vendor, model = vendor_of("ollama:qwen3:4b")
    assert (vendor.prefix, model) == ("ollama", "qwen3:4b")


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:8080/v1", True),
        ("http://localhost/v1", True),
        ("http://[::1]:8080", True),
        ("http://127.8.8.8", True),
        ("http://192.168.1.5:8080", False),
        ("https://api.openai.com/v1", False),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
    ],
)
def test_what_is_here_and_what_is_elsewhere(url: str, here: bool) -> None:
    assert is_here(url) is here


def test_a_model_says_where_it_is() -> None:
    pytest.importorskip("pydantic_ai")
    here = open_model(HERE)
    assert (here.name, here.is_remote, here.vendor) == ("openai:small", False, "127.0.0.1:9")
    away = open_model(replace(HERE, base_url="https://models.example.com/v1"), {})
    assert (away.is_remote, away.vendor) == (True, "models.example.com")
    own = open_model(ModelSettings(name="anthropic:claude-haiku-4-5", api_key="made-up"), {})
    assert (own.is_remote, own.vendor) == (True, "Anthropic")
    assert host_of("http://[::1]:80/v1") == "::1:80"


def test_azure_needs_an_address() -> None:
    with pytest.raises(InvalidInputError, match="COTERIE_MODEL_BASE_URL"):
        open_model(ModelSettings(name="azure:gpt", api_key="made-up"), {})


# Only what may be called ----------------------------------------------------------------------------------------------


@by_prefix
def test_no_test_opens_a_model_elsewhere(vendor: Vendor) -> None:
    if vendor.prefix == "ollama":
        pytest.skip("it is on this machine")
    assert os.environ["COTERIE_NO_REMOTE_MODELS"] == "1"
    with pytest.raises(InvalidInputError, match="COTERIE_NO_REMOTE_MODELS"):
        open_model(replace(settings_of(vendor), api_key="made-up"))


def test_a_model_here_is_no_model_elsewhere() -> None:
    pytest.importorskip("pydantic_ai")
    assert not open_model(HERE).is_remote


# Keys -----------------------------------------------------------------------------------------------------------------


@by_prefix
def test_every_vendor_opens_or_says_what_to_install(vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    environment = dict.fromkeys(vendor.keys, "made-up")
    settings = replace(settings_of(vendor), api_key="made-up")
    if not is_installed(LIBRARIES[vendor.extra]):
        with pytest.raises(ModelMissingError) as error:
            open_model(settings, environment)
        assert vendor.extra in error.value.reason
        assert f"[{vendor.extra}]" in error.value.hint
    else:
        assert open_model(settings, environment).name == settings.name


def test_what_a_vendor_wants_of_a_name_is_said() -> None:
    pytest.importorskip("openai")
    with pytest.raises(InvalidInputError, match="must be prefixed"):
        open_model(ModelSettings(name="openrouter:some-model", api_key="made-up"), {})


@pytest.mark.parametrize("name", ["openai", "anthropic", "openrouter"])
def test_a_missing_key_is_named(name: str) -> None:
    pytest.importorskip("pydantic_ai")
    with pytest.raises(ModelKeyError) as error:
        open_model(ModelSettings(name=f"{name}:openai/some"), {})
    assert f"COTERIE_MODEL_API_KEY or {name.upper()}_API_KEY" in error.value.hint


def key_sent(settings: ModelSettings, environment: dict[str, str]) -> str:
    with ModelServer([Says({})]) as server:
        url = server.openai_url if settings.name.startswith("openai") else server.url
        asyncio.run(open_model(replace(settings, base_url=url), environment).ask(ASK))
        return server.received[0].key


@pytest.mark.parametrize(("name", "variable"), [("openai:a", "OPENAI_API_KEY"), ("anthropic:a", "ANTHROPIC_API_KEY")])
def test_a_vendor_s_key_is_for_the_vendor_s_server_only(
    name: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pydantic_ai")
    monkeypatch.setenv(variable, "for-the-vendor")
    assert key_sent(ModelSettings(name=name), {variable: "for-the-vendor"}) == "none"
    assert key_sent(ModelSettings(name=name, api_key="for-this"), {variable: "for-the-vendor"}) == "for-this"


@pytest.mark.parametrize(("name", "variable"), [("openai", "OPENAI_BASE_URL"), ("anthropic", "ANTHROPIC_BASE_URL")])
def test_no_variable_of_a_library_leads_elsewhere(name: str, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pydantic_ai")
    from coterie.providers.clients import build
    from coterie.providers.transport import open_client

    monkeypatch.setenv(variable, "http://elsewhere.example")
    vendor, _ = vendor_of(f"{name}:a")
    client = open_client(timeout_seconds=1, is_remote=True, is_secure=True)
    inner = build(vendor, "a", base_url="", api_key="made-up", client=client)
    assert str(inner.base_url).rstrip("/") == vendor.base_url


def test_a_proxy_is_not_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pydantic_ai")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert key_sent(ModelSettings(name="openai:a", api_key="k"), {}) == "k"


# What is not installed ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", ["pydantic_ai", "openai"])
def test_a_missing_library_names_the_command(module: str, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    for name in [item for item in sys.modules if item.partition(".")[0] in (module, "pydantic_ai")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("asking", "clients", "failures", "prices"):
        monkeypatch.delitem(sys.modules, f"coterie.providers.{name}", raising=False)
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.chdir(root)
    with pytest.raises(ModelMissingError) as error:
        open_model(HERE)
    assert error.value.hint.endswith("-m pip install -e '.[openai]'")
    assert error.value.hint.startswith("Install it: ")


def test_the_command_works_from_elsewhere_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    monkeypatch.chdir(tmp_path)
    command = installing(vendor_of("groq:a")[0])
    assert f"{root}[groq]" in command
    assert sys.executable in command


@pytest.mark.slow
def test_what_needs_no_model_loads_no_library_for_models() -> None:
    """The command line, the server and what the drafting is written against."""
    code = """
import sys
import coterie.app.drafting, coterie.api, coterie.web, coterie.cli.commands, coterie.cli.model
import coterie.providers.base, coterie.providers.doubles, coterie.providers.guarded, coterie.providers.opening
loaded = {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded & {"pydantic_ai", "openai", "anthropic", "genai_prices", "httpx2", "boto3", "groq"}))
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


# Ways of asking, and prices -------------------------------------------------------------------------------------------


def test_a_way_that_is_set_is_the_only_one() -> None:
    pytest.importorskip("pydantic_ai")
    with ModelServer([Says({})]) as server:
        settings = replace(HERE, base_url=server.openai_url, output_mode=OutputMode.PROMPTED)
        asyncio.run(open_model(settings).ask(ASK))
        assert server.received[0].mode == "prompted"


def test_prices_are_known_for_a_vendor_s_own_server_only() -> None:
    pytest.importorskip("pydantic_ai")
    own = open_model(ModelSettings(name="anthropic:claude-haiku-4-5", api_key="made-up"), {})
    assert isinstance(own, Priced)
    small = own.price_usd(input_tokens=1000, output_tokens=100)
    large = own.price_usd(input_tokens=10_000, output_tokens=1000)
    assert small is not None
    assert large is not None
    assert 0 < small < large < 1
    unknown = open_model(ModelSettings(name="anthropic:no-such-model", api_key="made-up"), {})
    here = open_model(HERE)
    assert isinstance(unknown, Priced)
    assert isinstance(here, Priced)
    assert unknown.price_usd(input_tokens=1, output_tokens=1) is None
    assert here.price_usd(input_tokens=1, output_tokens=1) is None


def test_settings_come_from_the_environment() -> None:
    settings = read_model_settings({"COTERIE_MODEL": " anthropic:claude-haiku-4-5 ", "COTERIE_MODEL_API_KEY": "k"})
    assert settings == ModelSettings(name="anthropic:claude-haiku-4-5", api_key="k")
    assert "'k'" not in repr(settings)
