"""What is said of platforms for developers, and rules that they showed to be missing, over a space of a code forge."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

FORGE = Space(
    name="forge",
    events=(
        event(
            "api_request",
            9000,
            number("status_code", 200, 404, 429, 503),
            string("path", "/v2/issues", "/v2/pulls"),
            number("took_ms", 40, 900),
        ),
        event("Client Library Added", 300, string("library", "go", "ruby", "vuejs"), string("version", "1.0.2")),
        event("sso_enabled", 40, string("protocol", "saml", "oidc"), string("provider", "okta", "google")),
        event("Bill Paid", 500, number("amount", 20, 300, 4500), string("method", "card", "wire")),
        event("job_done", 900, string("state", "ok", "failed", "canceled"), number("checks_failed", 0, 3)),
        event("release_shipped", 200, string("stage", "beta", "stable")),
        event("release_failed", 20, string("cause", "tests", "sev1", "sev2")),
        event("Tier Switched", 60, string("old_tier", "Free", "Team"), string("new_tier", "Free", "Team")),
        event("Seat Changed", 60, string("direction", "upgrade", "downgrade")),
        event("Manual Opened", 700, string("part", "guides", "install", "api")),
        event("surcharge_billed", 90, number("fee", 5, 20, 80)),
    ),
    traits=(
        trait("repos_count", FieldType.NUMBER, 0, 3, 12),
        trait("coding_language", FieldType.STRING, "go", "ruby"),
        trait("payment_method", FieldType.STRING, "card", "wire"),
        trait("email", FieldType.STRING, "a@b.io"),
    ),
)

WORDINGS = {
    # A number behind "a", or behind a verb of answering, is a value.
    "got a 429 from the API": "event('api_request').where(property('status_code') = 429).count() >= 1",
    "made an API request that returned 503": "event('api_request').where(property('status_code') = 503).count() >= 1",
    "made 429 API requests": "event('api_request').count() >= 429",
    # Paths are single words, and a dot is no domain of a mail address.
    "hit the /v2/pulls endpoint": "event('api_request').where(property('path') = '/v2/pulls').count() >= 1",
    "added a Vue.js client library": "event('Client Library Added').where(property('library') = 'vuejs').count() >= 1",
    # A small verb is a name where it is written as one, or stands before the noun of its field.
    "added the go library": "event('Client Library Added').where(property('library') = 'go').count() >= 1",
    "mainly use Go": "trait('coding_language') = 'go'",
    # The words of an event's own name tell of none of its values.
    "set up SSO": "event('sso_enabled').count() >= 1",
    "set up SAML": "event('sso_enabled').where(property('protocol') = 'saml').count() >= 1",
    # "No" is no number.
    "have no repos": "trait('repos_count') = 0",
    # What is paid in total, or in several things, adds up.
    "have paid over $5,000 in total": "event('Bill Paid').sum(property('amount')) > 5000",
    "paid more than $500 in surcharges": "event('surcharge_billed').sum(property('fee')) > 500",
    # Who could not do something failed to, where the space has an event for that.
    "couldn't ship a release": "event('release_failed').count() >= 1",
    "haven't shipped a release": "event('release_shipped').count() = 0",
    # A deed that is a value of another is denied as a whole, and what came of a change goes before what was.
    "haven't upgraded their seat": "event('Seat Changed').where(property('direction') = 'upgrade').count() = 0",
    "switched their tier to Team": "event('Tier Switched').where(property('new_tier') = 'Team').count() >= 1",
    # Two values side by side are one thing.
    "opened the install guide": "event('Manual Opened').where(property('part') = 'install').count() >= 1",
    "went from the Free tier to Team": (
        "event('Tier Switched').where(property('old_tier') = 'Free' AND property('new_tier') = 'Team').count() >= 1"
    ),
    # A word of a number's name is no value besides; a state is told by any form of its word.
    "had a job with more than 2 failed checks": ("event('job_done').where(property('checks_failed') > 2).count() >= 1"),
    "had a failed job": "event('job_done').where(property('state') = 'failed').count() >= 1",
    "had a cancelled job": "event('job_done').where(property('state') = 'canceled').count() >= 1",
    "paid more than $100 by wire": (
        "event('Bill Paid').where(property('method') = 'wire' AND property('amount') > 100).count() >= 1"
    ),
}


@pytest.mark.parametrize("said", WORDINGS)
def test_wordings(said: str) -> None:
    definition = Generator(FORGE, now=NOW).generate(f"developers who {said}").definition
    assert definition is not None
    assert print_query(definition) == WORDINGS[said]


def test_what_stands_before_those_meant_tells_of_them() -> None:
    definition = Generator(FORGE, now=NOW).generate("wire customers who paid a bill over $100").definition
    assert definition is not None
    assert print_query(definition) == (
        "trait('payment_method') = 'wire' AND event('Bill Paid').where(property('amount') > 100).count() >= 1"
    )
