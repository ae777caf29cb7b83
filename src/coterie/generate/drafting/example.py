"""The answer that models are shown, over data that is nobody's. A test holds that it says what is written here."""

from __future__ import annotations

from typing import Any

DESCRIPTION = "Pro members who took a tour twice in the last 2 weeks but then booked nothing within 3 days, no staff"

QUERY = (
    "trait('tier') = 'pro' AND "
    "event('Tour Taken').where(event('Trip Booked').within(parent: 3 days).count() = 0).within(14 days).count() >= 2 "
    "AND NOT trait('staff') = 'true'"
)

ANSWER: dict[str, Any] = {
    "outcome": "audience",
    "groups": [
        {
            "match": "all",
            "events": [
                {
                    "quote": "took a tour twice in the last 2 weeks",
                    "event": "Tour Taken",
                    "is": "at_least",
                    "values": ["2"],
                    "time": "last",
                    "from": "2",
                    "unit": "weeks",
                },
                {
                    "quote": "but then booked nothing within 3 days",
                    "event": "Trip Booked",
                    "step": "then",
                    "is": "equals",
                    "values": ["0"],
                    "time": "after",
                    "from": "3",
                    "unit": "days",
                },
            ],
            "traits": [{"quote": "Pro members", "trait": "tier", "is": "equals", "values": ["pro"]}],
        },
        {"match": "none", "audiences": [{"quote": "no staff", "audience": "staff"}]},
    ],
}
"""Fields at their usual values are left out."""
