"""Descriptions over a library: what is an alternative, what is asked for twice, and which detail is of which loan."""

from dataclasses import replace

import pytest

from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.printer import print_query
from coterie.schema.space import AudienceRef, Collection, FieldType, Space
from unit.nlu.clause_space import NOW, event, number, string, trait

_GENRES = ("crime", "poetry", "travel")
LIBRARY = Space(
    name="library",
    events=(
        event(
            "Book Borrowed",
            900,
            string("loan_id", "L-1", "L-2"),
            string("genre", *_GENRES),
            string("channel", "desk", "app"),
            string("branch_name", "Hillside", "Quay"),
            number("days", 7, 21),
        ),
        event("Book Returned", 800, string("loan_id", "L-1", "L-2"), string("genre", *_GENRES)),
        event("Book Reviewed", 90, string("loan_id", "L-1"), number("stars", 2, 5)),
        event("Room Reserved", 70, string("room", "Attic", "Cellar"), number("people", 2, 8)),
        event("Newsletter Opened", 400, string("issue", "Spring", "Autumn")),
    ),
    traits=(
        trait("loans_total", FieldType.NUMBER, 0, 4, 60),
        trait("country", FieldType.STRING, "DE", "FR"),
    ),
    audiences=(AudienceRef(key="night_readers", name="Night readers"), AudienceRef(key="book_club", name="Book club")),
)


@pytest.fixture(scope="module")
def library() -> Generator:
    return Generator(LIBRARY, now=NOW)


_EITHER = "(trait('night_readers') = 'true' OR trait('book_club') = 'true')"
_BORROWED = "event('Book Borrowed')"


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        # One of them is enough.
        ("night readers and book club members (either one) in France", f"{_EITHER} AND trait('country') = 'FR'"),
        ("Night readers or the book club - either is fine - in France", f"{_EITHER} AND trait('country') = 'FR'"),
        (
            "night readers and the book club in France",
            "trait('night_readers') = 'true' AND trait('book_club') = 'true' AND trait('country') = 'FR'",
        ),
        (
            "either 0 loans in total or fewer than 3 rooms reserved",
            "trait('loans_total') = 0 OR event('Room Reserved').count() < 3",
        ),
        (
            "both reserved a room and opened the newsletter in the last week, or else they're one of the night readers",
            (
                "event('Room Reserved').within(7 days).count() >= 1 AND event('Newsletter Opened').within(7 days)"
                ".count() >= 1 OR trait('night_readers') = 'true'"
            ),
        ),
        (
            "first book was borrowed in the last 30 days, and either reviewed it or reserved a room",
            (
                f"{_BORROWED}.within(30 days).count() >= 1 AND {_BORROWED}.between(30 days, 1095 days).count() = 0"
                " AND (event('Book Reviewed').count() >= 1 OR event('Room Reserved').count() >= 1)"
            ),
        ),
        (
            "readers in France who did any of the following this month: reserved a room, reviewed a book",
            (
                "trait('country') = 'FR' AND (event('Room Reserved').within(30 days).count() >= 1"
                " OR event('Book Reviewed').within(30 days).count() >= 1)"
            ),
        ),
        (
            "at least one of these: night readers, book club members",
            "trait('night_readers') = 'true' OR trait('book_club') = 'true'",
        ),
        (
            "people who in the last 9 days either reserved a room or reviewed a book",
            "event('Room Reserved').within(9 days).count() >= 1 OR event('Book Reviewed').within(9 days).count() >= 1",
        ),
        (
            "night readers or book club members, but not both",
            f"{_EITHER} AND NOT (trait('night_readers') = 'true' AND trait('book_club') = 'true')",
        ),
        # Each of them, in an occurrence of its own.
        (
            "2 rooms reserved this month against more than 10 books borrowed",
            "event('Room Reserved').within(30 days).count() >= 2 AND event('Book Borrowed').count() > 10",
        ),
        (
            "borrowed a book at the desk and also in the app last week",
            (
                f"{_BORROWED}.where(property('channel') = 'desk').within(7 days).count() >= 1"
                f" AND {_BORROWED}.where(property('channel') = 'app').within(7 days).count() >= 1"
            ),
        ),
        (
            "borrowed both genres, crime and poetry",
            (
                f"{_BORROWED}.where(property('genre') = 'crime').count() >= 1"
                f" AND {_BORROWED}.where(property('genre') = 'poetry').count() >= 1"
            ),
        ),
        ("borrowed crime or poetry", f"{_BORROWED}.where(property('genre').one_of('crime', 'poetry')).count() >= 1"),
        (
            "borrowed crime, returned poetry",
            (
                f"{_BORROWED}.where(property('genre') = 'crime').count() >= 1"
                " AND event('Book Returned').where(property('genre') = 'poetry').count() >= 1"
            ),
        ),
        (
            "borrowed crime for over 14 days or poetry for over 7 days",
            (
                f"{_BORROWED}.where(property('days') > 14 AND property('genre') = 'crime').count() >= 1"
                f" OR {_BORROWED}.where(property('days') > 7 AND property('genre') = 'poetry').count() >= 1"
            ),
        ),
        (
            "borrowed crime at least 3 times or poetry at least twice",
            (
                f"{_BORROWED}.where(property('genre') = 'crime').count() >= 3"
                f" OR {_BORROWED}.where(property('genre') = 'poetry').count() >= 2"
            ),
        ),
        (
            "borrowed crime in the last 30 days but no poetry in the last 60 days",
            (
                f"{_BORROWED}.where(property('genre') = 'crime').within(30 days).count() >= 1"
                f" AND {_BORROWED}.where(property('genre') = 'poetry').within(60 days).count() = 0"
            ),
        ),
        (
            "borrowed 2 crime books and a poetry book last week",
            (
                f"{_BORROWED}.where(property('genre') = 'crime').within(7 days).count() >= 2"
                f" AND {_BORROWED}.where(property('genre') = 'poetry').within(7 days).count() >= 1"
            ),
        ),
        # Some of them.
        (
            "borrowed 5 or more books in the last 90 days, or at least one ever for 21 days or more",
            f"{_BORROWED}.within(90 days).count() >= 5 OR {_BORROWED}.where(property('days') >= 21).count() >= 1",
        ),
        (
            "borrowed 5 or more books in the last 90 days, among them at least two of poetry",
            (
                f"{_BORROWED}.within(90 days).count() >= 5"
                f" AND {_BORROWED}.where(property('genre') = 'poetry').within(90 days).count() >= 2"
            ),
        ),
        ("2 or 3 rooms reserved", "event('Room Reserved').count() >= 2 AND event('Room Reserved').count() <= 3"),
        (
            "a room reservation that was either for over 6 people or in the Attic",
            "event('Room Reserved').where(property('room') = 'Attic' OR property('people') > 6).count() >= 1",
        ),
        # Neither of two.
        (
            "borrowed crime and reserved the Attic, returned neither",
            (
                f"{_BORROWED}.where(property('genre') = 'crime').count() >= 1"
                " AND event('Room Reserved').where(property('room') = 'Attic').count() >= 1"
                " AND event('Book Returned').count() = 0"
            ),
        ),
        # One and the same.
        (
            "borrowed a book at the desk for over 10 days and the book was of poetry - last 45 days",
            (
                f"{_BORROWED}.where(property('days') > 10 AND property('channel') = 'desk' AND property('genre')"
                " = 'poetry').within(45 days).count() >= 1"
            ),
        ),
        (
            "Good guests for the summer fair: reserved the Attic",
            "event('Room Reserved').where(property('room') = 'Attic').count() >= 1",
        ),
        (
            "reserved the Attic, or a reader - someone in the book club - from France",
            (
                "event('Room Reserved').where(property('room') = 'Attic').count() >= 1 OR trait('book_club') = 'true'"
                " AND trait('country') = 'FR'"
            ),
        ),
        (
            "borrowed a book for over 10 days at Quay - last 45 days, crime books only",
            (
                f"{_BORROWED}.where(property('days') > 10 AND property('branch_name') = 'Quay' AND property('genre')"
                " = 'crime').within(45 days).count() >= 1"
            ),
        ),
        (
            "Steady readers last 60 days: 4+ books borrowed",
            f"{_BORROWED}.within(60 days).count() >= 4",
        ),
        (
            "borrowed from 2 or more different branches",
            f"{_BORROWED}.unique(property('branch_name')).count() >= 2",
        ),
    ],
)
def test_a_description(library: Generator, prompt: str, query: str) -> None:
    answer = library.generate(prompt)
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == query


def test_what_both_says_is_of_one_user(library: Generator) -> None:
    """The time at the end is that of both."""
    users = tuple(replace(one, collection=Collection.USERS) for one in LIBRARY.traits)
    space = replace(LIBRARY, traits=users, audiences=())
    answer = Generator(space, now=NOW).generate(
        "accounts where one user both reserved a room and opened the newsletter, in the last 30 days",
        AudienceType.ACCOUNTS,
    )
    assert answer.definition is not None
    assert print_query(answer.definition.condition) == (
        "ANY (event('Room Reserved').within(30 days).count() >= 1"
        " AND event('Newsletter Opened').within(30 days).count() >= 1)"
    )


def test_a_user_of_each_kind_is_asked_for() -> None:
    """One user is not of both kinds."""
    role = replace(trait("role", FieldType.STRING, "warden", "keeper"), collection=Collection.USERS)
    generator = Generator(replace(LIBRARY, traits=(role,), audiences=()), now=NOW)
    both = generator.generate("accounts with both a warden and a keeper", AudienceType.ACCOUNTS)
    either = generator.generate("accounts with a warden or a keeper", AudienceType.ACCOUNTS)
    assert both.definition is not None
    assert either.definition is not None
    assert print_query(both.definition.condition) == "ANY (trait('role') = 'warden') AND ANY (trait('role') = 'keeper')"
    assert print_query(either.definition.condition) == "ANY (trait('role').one_of('warden', 'keeper'))"
