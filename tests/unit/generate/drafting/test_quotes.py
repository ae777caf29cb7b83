"""Quotes are found where the prompt says them, and dropped where it doesn't."""

import pytest

from coterie.generate.drafting.quotes import spans_of

PROMPT = "People who bought  Lamps (over $50) in the last month, but art lovers only"


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("bought Lamps", ["bought  Lamps"]),
        ("BOUGHT lamps", ["bought  Lamps"]),
        ('"bought lamps".', ["bought  Lamps"]),
        ("bought ... the last month", ["bought", "the last month"]),
        ("in the last month … bought", ["bought", "in the last month"]),
        ("over $50", ["over $50"]),
        ("(over $50)", ["(over $50)"]),
        ("art", ["art"]),
        ("ove", []),
        ("sold lamps", []),
        ("bought … sold", []),
        ("", []),
        ("...", []),
        (".*", []),
        ("x" * 10_000, []),
    ],
)
def test_quotes(quote: str, found: list[str]) -> None:
    assert [span.of(PROMPT) for span in spans_of(quote, PROMPT)] == found
