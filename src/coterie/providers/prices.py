"""What calls cost, by the prices that come with genai-prices. Nothing is fetched."""

from __future__ import annotations

from genai_prices import calc_price
from genai_prices.types import Usage

from coterie.providers.vendors import Vendor


def price_usd(vendor: Vendor, model: str, *, input_tokens: int, output_tokens: int) -> float | None:
    """The price of a call at the vendor; None where it isn't known."""
    if not vendor.prices:
        return None
    usage = Usage(input_tokens=input_tokens, output_tokens=output_tokens)
    try:
        return float(calc_price(usage, model, provider_id=vendor.prices).total_price)
    except (LookupError, ValueError):
        return None
