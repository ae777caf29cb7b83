"""What people say about games, streams and papers, over a small space that has something of each."""

from datetime import UTC, datetime

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import FieldType, Limits, Space, TraitSchema
from unit.made_space import event, has

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
TEXT, NUMBER, BOOLEAN, DATE, ARRAY = (
    FieldType.STRING,
    FieldType.NUMBER,
    FieldType.BOOLEAN,
    FieldType.DATE,
    FieldType.ARRAY,
)

SPACE = Space(
    name="Brindlecap",
    about="A portal with a quest game, a film channel and a gazette",
    events=(
        event("Round Started", has("level", 3, 60)),
        event("Round Lost", has("level", 3, 60), has("cause", "out_of_moves", "timeout")),
        event("Round Won", has("level", 3, 60), has("stars", 1, 3), has("score", 400, 90000)),
        event("Cup Finished", has("rank", 1, 25)),
        event("Wheel Spun", has("prize", "coins", "nothing")),
        event("Walkthrough Begun"),
        event("Walkthrough Completed"),
        event("Walkthrough Skipped"),
        event("Order Placed", has("total", 4.0, 30.0)),
        event("Order Failed", has("error", "card_declined", "user_cancelled")),
        event("Guild Left", has("reason", "kicked", "left")),
        event("Film Started", has("content_type", "movie", "doc"), has("quality", "hd", "uhd")),
        event("Film Finished", has("content_type", "movie", "doc"), has("watched_minutes", 20, 140)),
        event("Live Stream Started", has("sport", "f1", "rugby")),
        event("Essay Read", has("seconds_read", 20, 600)),
        event("Bulletin Subscribed", has("bulletin", "dusk_letter", "field_notes")),
        event("Subscription Cancelled", has("reason", "no_time", "price")),
        event("Ad Skipped", has("slot", "pre", "mid")),
    ),
    traits=(
        TraitSchema(key="age_group", type=TEXT, values=("18-29", "30-49", "50+")),
        TraitSchema(key="hearts_left", type=NUMBER, values=(0, 5)),
        TraitSchema(key="tv_brand", type=TEXT, values=("panasonic", "philips")),
        TraitSchema(key="player_level", type=NUMBER, values=(2, 70)),
        TraitSchema(key="last_played_at", type=DATE, values=("2026-06-01",)),
        TraitSchema(key="is_payer", type=BOOLEAN, values=(True, False)),
    ),
    limits=Limits(lookback_days=365),
)
GENERATOR = Generator(SPACE, now=NOW)


def did(name: str, where: str = "", window: str = "", rest: str = "count() >= 1") -> str:
    return f"event('{name}'){f'.where({where})' if where else ''}{window}.{rest}"


MEANINGS = {
    # why something happened tells that it did
    "ran out of moves on level 44": did("Round Lost", "property('cause') = 'out_of_moves' AND property('level') = 44"),
    "people for whom the clock ran out": did("Round Lost", "property('cause') = 'timeout'"),
    "thrown out of the guild they were in": did("Guild Left", "property('reason') = 'kicked'"),
    "got cold feet about an order": did("Order Failed", "property('error') = 'user_cancelled'"),
    "couldn't order as their card was declined": did("Order Failed", "property('error') = 'card_declined'"),
    "cancelled the subscription for lack of time": did("Subscription Cancelled", "property('reason') = 'no_time'"),
    # how many, and which one
    "won 12 levels or more this week": did("Round Won", window=".within(7 days)", rest="count() >= 12"),
    "got 3 stars on a level today": did("Round Won", "property('stars') = 3", ".within(1 day)"),
    "those beyond player level 30": "trait('player_level') > 30",
    "came second in the cup this month": did("Cup Finished", "property('rank') = 2", ".within(30 days)"),
    "finished the cup in the top 5": did("Cup Finished", "property('rank') <= 5"),
    # time that is spent buys nothing, and what lasted is known at its end
    "spent over 4 minutes on an essay": did("Essay Read", "property('seconds_read') > 240"),
    "watched a film for more than 2 hours": did("Film Finished", "property('watched_minutes') > 120"),
    # bands, and names with numbers
    "anyone aged between 30 and 49": "trait('age_group') = '30-49'",
    "players who are 50 or older": "trait('age_group') = '50+'",
    "watched something in 4K this week": did("Film Started", "property('quality') = 'uhd'", ".within(7 days)"),
    "watched Formula 1 live last week": did("Live Stream Started", "property('sport') = 'f1'", ".within(7 days)"),
    # kinds of things, by what they are called
    "watched a documentary yesterday": did(
        "Film Started", "property('content_type') = 'doc'", ".between(1 day, 2 days)"
    ),
    "signed up for Field Notes this month": did(
        "Bulletin Subscribed", "property('bulletin') = 'field_notes'", ".within(30 days)"
    ),
    "viewers who own a Philips television": "trait('tv_brand') = 'philips'",
    # nothing left, nothing begun, nothing paid
    "have burned through all their hearts": "trait('hearts_left') = 0",
    "did not finish the walkthrough": did("Walkthrough Completed", rest="count() = 0"),
    "list all the freeloaders": "trait('is_payer') = 'false'",
    "skipped past an ad in the last day": did("Ad Skipped", window=".within(1 day)"),
    "spun the wheel at least twice": did("Wheel Spun", rest="count() >= 2"),
}


@pytest.mark.parametrize("prompt", MEANINGS)
def test_what_a_wording_means(prompt: str) -> None:
    generation = GENERATOR.generate(prompt)
    assert generation.definition is not None, f"refused: {generation.refusal}"
    assert print_query(generation.definition) == print_query(parse_audience(MEANINGS[prompt]))
