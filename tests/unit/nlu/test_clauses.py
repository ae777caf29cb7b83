"""What one clause of a description means (`generation.md` 2 to 7), read on a space of its own."""

from __future__ import annotations

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.form import form
from coterie.language.parser import parse_audience, parse_condition
from coterie.language.printer import print_query
from unit.nlu.clause_space import CLUB, FERRY, NOW, SPACE

CASES = (
    (
        "Riders who completed a ride on an electric bike",
        "event('Ride Completed').where(property('bike_type') = 'electric').count() >= 1",
    ),
    (
        "People who rode a cargo or electric bike in the last 30 days",
        "event('Ride Completed').where(property('bike_type').one_of('cargo', 'electric')).within(30 days).count() >= 1",
    ),
    (
        "Riders who completed at least 5 rides this month",
        "event('Ride Completed').within(30 days).count() >= 5",
    ),
    (
        "Riders who took a ride longer than 10 km",
        "event('Ride Completed').where(property('distance_km') > 10).count() >= 1",
    ),
    (
        "Riders whose ride took more than 20 minutes",
        "event('Ride Completed').where(property('duration_seconds') > 1200).count() >= 1",
    ),
    (
        "People who completed a ride with a fare over $6",
        "event('Ride Completed').where(property('fare') > 6).count() >= 1",
    ),
    (
        "Riders who have not completed a ride in 60 days",
        "event('Ride Completed').within(60 days).count() = 0",
    ),
    (
        "Riders who spent more than $40 on passes in the last 90 days",
        "event('Pass Purchased').within(90 days).sum(property('price')) > 40",
    ),
    (
        "Riders whose average fare is above $5",
        "event('Ride Completed').avg(property('fare')) > 5",
    ),
    (
        "Riders who rode from at least 3 different stations",
        "event('Ride Completed').unique(property('station_name')).count() >= 3",
    ),
    (
        "Riders who mostly ride electric bikes",
        "event('Ride Completed').mode(property('bike_type'), 1) = 'electric'",
    ),
    (
        "Riders who rented a helmet on a ride",
        "event('Ride Completed').where(property('helmet_rented') = 'true').count() >= 1",
    ),
    (
        "Riders who completed a ride without a promo code",
        "event('Ride Completed').where(property('promo_code').absent()).count() >= 1",
    ),
    (
        "Riders who completed a ride with a promo code",
        "event('Ride Completed').where(property('promo_code').exists()).count() >= 1",
    ),
    (
        "Riders who rated a ride below 3 stars",
        "event('Ride Rated').where(property('stars') < 3).count() >= 1",
    ),
    (
        "People who contacted support about a broken bike",
        "event('Support Contacted').where(property('topic') = 'broken bike').count() >= 1",
    ),
    (
        "People who bought an annual pass",
        "event('Pass Purchased').where(property('pass_type') = 'annual').count() >= 1",
    ),
    (
        "Riders who opened the app twice in the past week",
        "event('App Opened').within(7 days).count() >= 2",
    ),
    (
        "Members on the plus plan",
        "trait('plan') = 'plus'",
    ),
    (
        "Members who are not on the corporate plan",
        "trait('plan') != 'corporate'",
    ),
    (
        "Riders aged 25 to 34",
        "trait('age') >= 25 AND trait('age') <= 34",
    ),
    (
        "Riders over 50 in Porto",
        "trait('age') > 50 AND trait('city') = 'Porto'",
    ),
    (
        "Riders with more than 1000 loyalty points",
        "trait('loyalty_points') > 1000",
    ),
    (
        "Riders without a phone number",
        "trait('phone').absent()",
    ),
    (
        "Riders who gave us their phone number",
        "trait('phone').exists()",
    ),
    (
        "Riders who opted in to the newsletter",
        "trait('newsletter_opt_in') = 'true'",
    ),
    (
        "Riders who have not opted in to the newsletter",
        "trait('newsletter_opt_in') = 'false'",
    ),
    (
        "Members created more than 90 days ago",
        "trait('created_at').before_last(90 days)",
    ),
    (
        "Riders with a gmail address",
        "trait('email').ends_with('@gmail.com')",
    ),
    (
        "Riders who live in Lyon or Utrecht",
        "trait('city').one_of('Lyon', 'Utrecht')",
    ),
    (
        "Riders whose favourite stations include Harbour",
        "trait('favourite_stations').contains('Harbour')",
    ),
    (
        "Riders in the night riders audience",
        "trait('night_riders') = 'true'",
    ),
    (
        "Plus members who are not in the night riders audience",
        "trait('plan') = 'plus' AND NOT (trait('night_riders') = 'true')",
    ),
    (
        "Riders who completed a ride costing between $3 and $5",
        "event('Ride Completed').where(property('fare') >= 3 AND property('fare') <= 5).count() >= 1",
    ),
    (
        "Riders who completed exactly 2 rides",
        "event('Ride Completed').count() = 2",
    ),
    (
        "Riders who rode from Harbour at least 3 times in the last 7 days",
        "event('Ride Completed').where(property('station_name') = 'Harbour').within(7 days).count() >= 3",
    ),
    (
        "Riders who bought a pass for less than $20 yesterday",
        "event('Pass Purchased').where(property('price') < 20).between(1 day, 2 days).count() >= 1",
    ),
    (
        "Riders whose first ride was in the last 14 days",
        (
            "event('Ride Completed').within(14 days).count() >= 1 "
            "AND event('Ride Completed').between(14 days, 1095 days).count() = 0"
        ),
    ),
)

OUTCOME_CASES = (
    (
        "members who won at least 3 blitz games",
        "event('Game Played').where(property('time_control') = 'blitz' AND property('outcome') = 'won').count() >= 3",
    ),
    (
        "lost a game in the last 7 days",
        "event('Game Played').where(property('outcome') = 'lost').within(7 days).count() >= 1",
    ),
    (
        "more than 20 game wins this month",
        "event('Game Played').where(property('outcome') = 'won').within(30 days).count() > 20",
    ),
    (
        "flunked a trivia quiz about film",
        "event('Trivia Quiz Finished').where(property('topic') = 'film' AND property('passed') = 'false').count() >= 1",
    ),
    (
        "finished at least 4 trivia quizzes and passed none of them",
        (
            "event('Trivia Quiz Finished').count() >= 4 "
            "AND event('Trivia Quiz Finished').where(property('passed') = 'true').count() = 0"
        ),
    ),
    (
        "had a membership application turned down",
        "event('Membership Application Sent').where(property('decision') = 'rejected').count() >= 1",
    ),
    (
        "attempted unsolved puzzles about the pin",
        "event('Puzzle Attempted').where(property('theme') = 'pin' AND property('solved') = 'false').count() >= 1",
    ),
    (
        "played a non-rated game in the last 2 weeks",
        "event('Game Played').where(property('rated') = 'false').within(14 days).count() >= 1",
    ),
    (
        "bookmarked two or more lessons",
        "event('Lesson Watched').where(property('bookmarked') = 'true').count() >= 2",
    ),
    (
        "their last rapid game ended in a defeat",
        "event('Game Played').where(property('time_control') = 'rapid').last(property('outcome')) = 'lost'",
    ),
)
"""How something went, said by verbs, nouns and adjectives."""

NUMBER_CASES = (
    (
        "left a 1 star review of Castle Inn",
        "event('Weekend Reviewed').where(property('place') = 'Castle Inn' AND property('rating') = 1).count() >= 1",
    ),
    (
        "at least two 5-star weekend reviews",
        "event('Weekend Reviewed').where(property('rating') = 5).count() >= 2",
    ),
    (
        "reviewed a weekend with a single star",
        "event('Weekend Reviewed').where(property('rating') = 1).count() >= 1",
    ),
    (
        "attempted difficulty 5 puzzles in the last 30 days",
        "event('Puzzle Attempted').where(property('difficulty') = 5).within(30 days).count() >= 1",
    ),
    (
        "attempted 12 difficulty 4 puzzles",
        "event('Puzzle Attempted').where(property('difficulty') = 4).count() >= 12",
    ),
    (
        "booked a weekend for 4 or more people at Lakeside",
        "event('Weekend Booked').where(property('place') = 'Lakeside' AND property('guests') >= 4).count() >= 1",
    ),
    (
        "booked a weekend for 3 nights",
        "event('Weekend Booked').where(property('nights') = 3).count() >= 1",
    ),
    (
        "booked a weekend at Castle Inn for a week or longer",
        "event('Weekend Booked').where(property('place') = 'Castle Inn' AND property('nights') >= 7).count() >= 1",
    ),
    (
        "imported a pgn of over two thousand games",
        "event('Games Imported').where(property('file_type') = 'pgn' AND property('row_count') > 2000).count() >= 1",
    ),
    (
        "watched less than a quarter of a lesson",
        "event('Lesson Watched').where(property('percent_watched') < 25).count() >= 1",
    ),
    (
        "lost a game in under 3 minutes",
        "event('Game Played').where(property('outcome') = 'lost' AND property('duration_seconds') < 180).count() >= 1",
    ),
    (
        "won a game after more than 10 minutes",
        "event('Game Played').where(property('outcome') = 'won' AND property('duration_seconds') > 600).count() >= 1",
    ),
    (
        "article searches with no results",
        "event('Article Searched').where(property('results_count') = 0).count() >= 1",
    ),
)
"""Numbers that measure a property, beside numbers that count."""

VALUE_CASES = (
    (
        "article searches mentioning rook or bishop",
        "event('Article Searched').where(property('query').contains('rook', 'bishop')).count() >= 1",
    ),
    (
        "weekend reviews with mould anywhere in the comment",
        "event('Weekend Reviewed').where(property('comment').contains('mould')).count() >= 1",
    ),
    (
        "whose article search mentioned endgame",
        "event('Article Searched').where(property('query').contains('endgame')).count() >= 1",
    ),
    (
        "booked a weekend with the voucher SNOW26",
        "event('Weekend Booked').where(property('voucher_code') = 'SNOW26').count() >= 1",
    ),
    (
        "viewed the Shop page from Facebook",
        (
            "event('Page Viewed').where(property('page_name') = 'Shop' "
            "AND property('referrer') = 'facebook.com').count() >= 1"
        ),
    ),
    (
        "viewed the Shop page from Mastodon on mobile",
        (
            "event('Page Viewed').where(property('page_name') = 'Shop' AND property('device_type') = 'mobile' "
            "AND property('referrer') = 'Mastodon').count() >= 1"
        ),
    ),
    (
        "played blitz games but not rapid in the last 30 days",
        (
            "event('Game Played').where(property('time_control') = 'blitz').within(30 days).count() >= 1 "
            "AND event('Game Played').where(property('time_control') = 'rapid').within(30 days).count() = 0"
        ),
    ),
    (
        "played 10+ games without ever getting a win",
        ("event('Game Played').count() >= 10 AND event('Game Played').where(property('outcome') = 'won').count() = 0"),
    ),
    (
        "finished trivia quizzes on any topic but film",
        "event('Trivia Quiz Finished').where(property('topic') != 'film').count() >= 1",
    ),
    (
        "applied for membership with some source other than friend",
        "event('Membership Application Sent').where(property('source') != 'friend').count() >= 1",
    ),
)
"""Which property a value belongs to, values that are set against each other, and text that is searched for."""

ADDED_CASES = (
    (
        "rated a weekend below 3 and attached a photo to the review",
        ("event('Weekend Reviewed').where(property('rating') < 3 AND property('has_photo') = 'true').count() >= 1"),
    ),
    (
        "booked a weekend at Castle Inn and used the voucher ROOK10",
        (
            "event('Weekend Booked').where(property('place') = 'Castle Inn' "
            "AND property('voucher_code') = 'ROOK10').count() >= 1"
        ),
    ),
    (
        "booked a weekend at Lakeside and booked a weekend with the voucher ROOK10",
        (
            "event('Weekend Booked').where(property('place') = 'Lakeside').count() >= 1 "
            "AND event('Weekend Booked').where(property('voucher_code') = 'ROOK10').count() >= 1"
        ),
    ),
)
"""What a second clause adds to the event of the first, and what tells of another one."""


@pytest.fixture(scope="module")
def generator() -> Generator:
    return Generator(SPACE, now=NOW)


FERRY_CASES = (
    (
        "people who searched for a crossing last week",
        "event('searched_crossings').within(7 days).count() >= 1",
    ),
    (
        "groups of 3 adults or more",
        "event('bought_ticket').where(property('party.adults') >= 3).count() >= 1",
    ),
    (
        "tickets bought for 2 adults and 1 child",
        "event('bought_ticket').where(property('party.adults') = 2 AND property('party.children') = 1).count() >= 1",
    ),
    (
        "redeemed vouchers for a free crossing or a tea",
        "event('redeemed_vouchers').where(property('reward').one_of('free_crossing', 'tea')).count() >= 1",
    ),
    (
        "booked more than 21 days ahead",
        "event('bought_ticket').where(property('days_ahead') > 21).count() >= 1",
    ),
    (
        "haven't booked in the last 60 days",
        "event('bought_ticket').within(60 days).count() = 0",
    ),
    (
        "booked a mooring for 5 days",
        "event('booked_mooring').where(property('days') = 5).count() >= 1",
    ),
    (
        "crossings of 3 hours or more",
        "event('took_crossing').where(property('duration_minutes') >= 180).count() >= 1",
    ),
    (
        "reached level 20 with a dinghy",
        "event('Sailor Trained').where(property('class') = 'dinghy' AND property('new_level') >= 20).count() >= 1",
    ),
    (
        "slipped from Skipper to Mate",
        (
            "event('Rating Changed').where(property('old_rank') = 'Skipper'"
            " AND property('new_rank') = 'Mate').count() >= 1"
        ),
    ),
    (
        "placed in the top 5 of the Spring Tack",
        "event('Race Placed').where(property('race_name') = 'Spring Tack' AND property('placement') <= 5).count() >= 1",
    ),
    (
        "signed up for the Autumn Gale",
        "event('Race Entered').where(property('race_name') = 'Autumn Gale').count() >= 1",
    ),
    (
        "expelled from the Red Ensign",
        (
            "event('Crew Left').where(property('reason') = 'expelled'"
            " AND property('crew_name') = 'Red Ensign').count() >= 1"
        ),
    ),
    (
        "cleared The Narrows at the first attempt",
        (
            "event('Course Cleared').where(property('attempts') = 1"
            " AND property('course_name') = 'The Narrows').count() >= 1"
        ),
    ),
    (
        "asked for a refund because the boat kept capsizing",
        "event('asked_refund').where(property('reason') = 'capsizes').count() >= 1",
    ),
    (
        "lapsed sailors not in crew and friends",
        "trait('lapsed_sailors') = 'true' AND NOT (trait('crew_and_friends') = 'true')",
    ),
)
"""Things by the names of what keeps them, deeds told by their values, places in an order."""


@pytest.fixture(scope="module")
def ferry() -> Generator:
    return Generator(FERRY, now=NOW)


@pytest.mark.parametrize(("prompt", "query"), FERRY_CASES, ids=[prompt for prompt, _ in FERRY_CASES])
def test_clause_over_things_inside_others(ferry: Generator, prompt: str, query: str) -> None:
    answer = ferry.generate(prompt)
    assert answer.definition is not None
    assert form(answer.definition) == form(parse_audience(query))
    assert not answer.unplaced


@pytest.fixture(scope="module")
def club() -> Generator:
    return Generator(CLUB, now=NOW)


@pytest.mark.parametrize(("prompt", "query"), CASES, ids=[prompt for prompt, _ in CASES])
def test_clause(generator: Generator, prompt: str, query: str) -> None:
    answer = generator.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == print_query(parse_condition(query))
    assert not answer.unplaced


DETAIL_CASES = (*OUTCOME_CASES, *NUMBER_CASES, *VALUE_CASES, *ADDED_CASES)


@pytest.mark.parametrize(("prompt", "query"), DETAIL_CASES, ids=[prompt for prompt, _ in DETAIL_CASES])
def test_clause_with_details(club: Generator, prompt: str, query: str) -> None:
    answer = club.generate(prompt)
    assert answer.definition is not None
    assert form(answer.definition) == form(parse_audience(query))
    assert not answer.unplaced


def test_what_the_space_has_not_seen_is_kept_in_the_words_of_the_prompt(generator: Generator) -> None:
    answer = generator.generate("Riders who left a comment containing 'squeaky brakes'")
    assert answer.definition is not None
    assert "property('comment').contains('squeaky brakes')" in print_query(answer.definition.condition)
