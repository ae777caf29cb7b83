"""Drafts over real HTTP, by both protocols: the schema arrives as it was made, and complaints go back."""

import asyncio
import time
from importlib.util import find_spec

import pytest
from jsonschema import Draft202012Validator

from coterie.generate.drafting.drafter import Draft, Drafter, DraftLimits
from coterie.language.ast import AudienceType
from coterie.providers.opening import open_model
from coterie.settings import ModelSettings, OutputMode
from flat_answers import NOW, PROMPT, SHOP, audience, context_of, events, parsed, whole
from model_server import ModelServer, Received, Says

# Asked for without an import, as in the tests of the providers.
pytestmark = pytest.mark.skipif(find_spec("pydantic_ai") is None, reason="pydantic_ai is not installed")

MODELS = {"openai": "openai:small-1", "anthropic": "anthropic:claude-haiku-4-5"}
GOOD = whole(audience({"audiences": [{"audience": "vip"}]}), AudienceType.USERS)
WRONG = whole(events({"event": "Lamp Sold"}), AudienceType.USERS)


def drafted(vendor: str, mode: OutputMode, *says: Says) -> tuple[Draft, list[Received]]:
    with ModelServer(says) as server:
        url = server.openai_url if vendor == "openai" else server.url
        settings = ModelSettings(
            name=MODELS[vendor], base_url=url, api_key="sk-made-up", output_mode=mode, timeout_seconds=20, max_retries=0
        )

        async def draft() -> Draft:
            drafter = Drafter(open_model(settings), limits=DraftLimits(), timer=time.monotonic)
            return await drafter.draft(PROMPT, AudienceType.USERS, context_of(), space=SHOP, now=NOW)

        return asyncio.run(draft()), server.received


@pytest.mark.parametrize("vendor", MODELS)
@pytest.mark.parametrize("mode", [OutputMode.TOOL, OutputMode.NATIVE, OutputMode.PROMPTED])
def test_a_wrong_answer_is_mended(vendor: str, mode: OutputMode) -> None:
    draft, received = drafted(vendor, mode, Says(WRONG), Says(GOOD))
    assert draft.definition == parsed("trait('vip') = 'true'")
    assert (draft.attempts, draft.input_tokens, draft.output_tokens) == (2, 240, 60)
    first, second = received
    assert first.mode == second.mode == mode
    assert "there is no event called 'Lamp Sold'" not in first.text
    assert "there is no event called 'Lamp Sold'" in second.text
    assert "no VIPs" in first.text
    if mode is not OutputMode.PROMPTED:
        validator = Draft202012Validator(first.schema)
        assert validator.is_valid(GOOD)
        assert not validator.is_valid(WRONG)
        assert not validator.is_valid({"outcome": "audience"})


@pytest.mark.parametrize("vendor", MODELS)
@pytest.mark.parametrize("said", ["no JSON at all", '{"outcome": "audience", "groups": [', "[]"])
def test_what_is_no_object_is_asked_for_again(vendor: str, said: str) -> None:
    draft, received = drafted(vendor, OutputMode.NATIVE, Says(said), Says(GOOD))
    assert draft.definition == parsed("trait('vip') = 'true'")
    assert "one JSON object of the schema is needed" in received[1].text
