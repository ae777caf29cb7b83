"""Settings are read from an environment, with their faults named."""

import pytest

from coterie.core.errors import InvalidInputError
from coterie.settings import ModelSettings, OutputMode, Settings, read_model_settings, read_settings


def test_an_empty_environment_gives_the_defaults() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"COTERIE_PORT": " ", "COTERIE_HOST": ""}) == Settings()


def test_every_variable_is_read() -> None:
    found = read_settings(
        {
            "COTERIE_HOST": "::1",
            "COTERIE_PORT": "0",
            "COTERIE_ALLOWED_HOSTS": "Shop.example, ,other.example",
            "COTERIE_MAX_BODY_BYTES": "2048",
            "COTERIE_QUERY_THREADS": "1",
            "COTERIE_MODEL": "openai:small",
            "COTERIE_MODEL_BASE_URL": "http://[::1]:8080/v1/",
            "COTERIE_MODEL_API_KEY": "made-up",
            "COTERIE_MODEL_TIMEOUT_SECONDS": "2.5",
            "COTERIE_MODEL_MAX_RETRIES": "0",
            "COTERIE_MODEL_BUDGET_USD": "0.01",
            "COTERIE_MODEL_BUDGET_TOKENS": "5000",
            "COTERIE_MODEL_OUTPUT": "tool",
            "COTERIE_MODEL_MAX_CONCURRENCY": "2",
        }
    )
    model = ModelSettings(
        name="openai:small",
        base_url="http://[::1]:8080/v1",
        api_key="made-up",
        timeout_seconds=2.5,
        max_retries=0,
        budget_usd=0.01,
        budget_tokens=5000,
        output_mode=OutputMode.TOOL,
        max_concurrency=2,
    )
    assert found == Settings(
        host="::1",
        port=0,
        named_hosts=("shop.example", "other.example"),
        max_body_bytes=2048,
        query_threads=1,
        model=model,
    )
    assert "made-up" not in repr(found)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COTERIE_PORT", "65536"),
        ("COTERIE_PORT", "-1"),
        ("COTERIE_PORT", "80.0"),
        ("COTERIE_PORT", "٣"),
        ("COTERIE_PORT", "9" * 5000),
        ("COTERIE_MAX_BODY_BYTES", "10"),
        ("COTERIE_QUERY_THREADS", "0"),
        ("COTERIE_MODEL_BASE_URL", "127.0.0.1:8080"),
        ("COTERIE_MODEL_TIMEOUT_SECONDS", "0"),
        ("COTERIE_MODEL_TIMEOUT_SECONDS", "1e3"),
        ("COTERIE_MODEL_TIMEOUT_SECONDS", "nan"),
        ("COTERIE_MODEL_OUTPUT", "json"),
    ],
)
def test_what_is_wrong_is_named(name: str, value: str) -> None:
    with pytest.raises(InvalidInputError, match=name):
        read_settings({name: value})


@pytest.mark.parametrize(
    ("settings", "allowed"),
    [
        (Settings(), {"localhost", "127.0.0.1", "::1"}),
        (Settings(host="0.0.0.0"), None),  # noqa: S104 - any address is the point
        (Settings(host="0.0.0.0", named_hosts=("shop.example",)), {"shop.example"}),  # noqa: S104
        (Settings(named_hosts=("*",)), None),
    ],
)
def test_a_server_for_this_machine_only_answers_to_its_names(settings: Settings, allowed: set[str] | None) -> None:
    assert settings.allowed_hosts == allowed


OIDC = {
    "COTERIE_OIDC_ISSUER": "https://accounts.example.com",
    "COTERIE_OIDC_CLIENT_ID": "coterie",
    "COTERIE_OIDC_CLIENT_SECRET": "hush",
    "COTERIE_OIDC_DEFAULT_ROLE": "user",
    "COTERIE_OIDC_ALLOWED_DOMAINS": "Example.com, ",
}


def test_the_identity_provider_and_the_address_are_read() -> None:
    found = read_settings(
        OIDC | {"COTERIE_PUBLIC_URL": "https://x.example/coterie/", "COTERIE_DATABASE_URL": "sqlite://"}
    )
    assert found.oidc is not None
    assert (found.oidc.default_role, found.oidc.domains) == ("user", ("example.com",))
    assert (found.public_url, found.root_path) == ("https://x.example/coterie", "/coterie")
    assert found.allowed_hosts == {"localhost", "127.0.0.1", "::1", "x.example"}
    assert not found.is_local
    assert "hush" not in repr(found)
    assert "sqlite" not in repr(found)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COTERIE_OIDC_ISSUER", "http://accounts.example.com"),
        ("COTERIE_OIDC_CLIENT_SECRET", ""),
        ("COTERIE_OIDC_DEFAULT_ROLE", "owner"),
        ("COTERIE_OIDC_ALLOWED_DOMAINS", ""),
        ("COTERIE_ROOT_PATH", "coterie"),
        ("COTERIE_ROOT_PATH", "/x\r\ny"),
        ("COTERIE_PUBLIC_URL", "x.example"),
        ("COTERIE_PUBLIC_URL", "https://x.example/?y"),
    ],
)
def test_what_is_wrong_about_people_is_named(name: str, value: str) -> None:
    with pytest.raises(InvalidInputError, match=name):
        read_settings(OIDC | {name: value})


@pytest.mark.parametrize("key", ["sk\nabc", "sk\r\nabc", "sk abc", "sk-“abc”", "sk\x00"])
def test_a_key_that_is_none_is_refused_by_the_name_of_its_variable_and_not_shown(key: str) -> None:
    with pytest.raises(InvalidInputError, match=r"^COTERIE_MODEL_API_KEY") as caught:
        read_model_settings({"COTERIE_MODEL_API_KEY": key})
    assert "abc" not in f"{caught.value.message} {caught.value.hint}"


def test_an_address_without_end_is_refused() -> None:
    with pytest.raises(InvalidInputError, match=r"^COTERIE_MODEL_BASE_URL"):
        read_model_settings({"COTERIE_MODEL_BASE_URL": f"http://{'a' * 3000}.com/v1"})
