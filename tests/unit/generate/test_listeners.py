"""What people say about what they hear, follow and play, over a space with some of each."""

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Limits, Space
from unit.made_space import NOW, event, has, trait

TEXT, NUMBER, BOOLEAN, DATE = FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN, FieldType.DATE

SPACE = Space(
    name="Larkspin",
    about="Songs, podcasts and spoken books, with a small game for listeners",
    events=(
        event("Song Streamed", has("singer", "Ida Moss"), has("ms", 9000, 200000)),
        event("pod_listen", has("series", "Low Ebb"), has("finished", True, False)),
        event("Spoken Book Completed", has("book_title", "Grey Ferry")),
        event("audiobook_listen", has("book_title", "Grey Ferry"), has("speed", 1.0, 1.5)),
        event("band_follow", has("singer", "Ida Moss")),
        event("Member Followed", has("found_by", "contacts", "profile")),
        event("Vinyl Order Placed", has("total", 20.0, 90.0)),
        event("Mix Created", has("visibility", "public", "private")),
        event("Pass Begun", has("plan", "solo", "student")),
        event("Pass Cancelled", has("plan", "solo", "student")),
        event("token_pack_purchased", has("amount", 100, 900), has("price_usd", 4.99, 19.99)),
        event("mission_done", has("mission_name", "The Long Hush")),
        event("Crew Founded", has("size", 2, 9)),
        event("talk_room_joined", has("channel", "crew", "open")),
        event("Fan Silenced", has("channel", "text", "talk")),
    ),
    traits=(
        trait("plan", TEXT, "free", "solo", "student"),
        trait("mix_count", NUMBER, 0, 14),
        trait("crew_name", TEXT, "Owls"),
        trait("player_level", NUMBER, 4, 60),
        trait("explicit_lyrics_allowed", BOOLEAN, True, False),
    ),
    limits=Limits(lookback_days=365),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, where: str = "", rest: str = "count() >= 1", window: str = "") -> str:
    return f"event('{name}'){f'.where({where})' if where else ''}{window}.{rest}"


MEANINGS = {
    # one thing of several that are played, finished and followed
    "listeners who put on a podcast this week": did("pod_listen", window=".within(7 days)"),
    "people who listened to an audiobook this week": did("audiobook_listen", window=".within(7 days)"),
    "finished a podcast in the last 9 days": did(
        "pod_listen", "property('finished') = 'true'", window=".within(9 days)"
    ),
    "played an audiobook at 1.5x speed": did("audiobook_listen", "property('speed') = 1.5"),
    "users who followed other listeners": did("Member Followed"),
    "people who became a fan of a band": did("band_follow"),
    "people who finished The Long Hush": did("mission_done", "property('mission_name') = 'The Long Hush'"),
    # what they have, and what they belong to
    "people who have at least 10 mixes": "trait('mix_count') >= 10",
    "users who have the student plan": "trait('plan') = 'student'",
    "everyone who is in a crew": "trait('crew_name').exists()",
    "players who are above level 40": "trait('player_level') > 40",
    "people who block explicit lyrics": "trait('explicit_lyrics_allowed') = 'false'",
    # money, and words that only seem to be values
    "spent over $80 in total on vinyl": did("Vinyl Order Placed", rest="sum(property('total')) > 80"),
    "hopped into a talk room this week": did("talk_room_joined", window=".within(7 days)"),
}


@pytest.mark.parametrize("prompt", MEANINGS)
def test_what_a_wording_means(prompt: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, f"refused: {generation.refusal}"
    assert print_query(generation.definition) == print_query(parse_audience(MEANINGS[prompt]))
