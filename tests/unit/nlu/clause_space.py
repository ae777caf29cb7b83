"""A small space of a bicycle-sharing service, for tests of clauses."""

from __future__ import annotations

from datetime import UTC, datetime

from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
YESTERDAY = datetime(2026, 6, 14, 12, tzinfo=UTC)


def number(name: str, *values: float) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.NUMBER, values=values)


def string(name: str, *values: str) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.STRING, values=values)


def flag(name: str) -> PropertySchema:
    return PropertySchema(name=name, type=FieldType.BOOLEAN, values=(True, False))


def event(name: str, count: int, *properties: PropertySchema) -> EventSchema:
    return EventSchema(name=name, properties=properties, last_seen=YESTERDAY, count_30d=count)


def trait(key: str, kind: FieldType, *values: str | float | tuple[str, ...]) -> TraitSchema:
    return TraitSchema(key=key, type=kind, values=values, last_seen=YESTERDAY)


SPACE = Space(
    name="Pedalo",
    about="Bicycle sharing",
    events=(
        event(
            "Ride Completed",
            9000,
            number("distance_km", 3.2, 11.5),
            number("duration_seconds", 420, 1800),
            number("fare", 2.5, 7.0),
            string("bike_type", "classic", "electric", "cargo"),
            string("station_name", "Harbour", "Old Town", "University"),
            string("promo_code", "SPRING", "RAIN10"),
            flag("helmet_rented"),
        ),
        event("Ride Rated", 2000, number("stars", 1, 4, 5), string("comment")),
        event("Pass Purchased", 700, number("price", 12, 60), string("pass_type", "day", "monthly", "annual")),
        event("App Opened", 20000, string("platform", "ios", "android")),
        event("Support Contacted", 90, string("topic", "lost item", "broken bike", "billing")),
    ),
    traits=(
        trait("plan", FieldType.STRING, "basic", "plus", "corporate"),
        trait("age", FieldType.NUMBER, 24, 51),
        trait("city", FieldType.STRING, "Lyon", "Porto", "Utrecht"),
        trait("email", FieldType.STRING, "ana@example.com"),
        trait("phone", FieldType.STRING, "+3312345678"),
        trait("newsletter_opt_in", FieldType.BOOLEAN),
        trait("loyalty_points", FieldType.NUMBER, 120, 4000),
        trait("favourite_stations", FieldType.ARRAY, ("Harbour", "Old Town"), ("University",)),
        trait("membership_renewal_date", FieldType.DATE, "2026-09-01T00:00:00Z"),
        trait("created_at", FieldType.DATE, "2024-02-11T08:00:00Z"),
    ),
    audiences=(AudienceRef(key="night_riders", name="Night riders", collection=Collection.USERS),),
)

CLUB = Space(
    name="Rook & Roll",
    about="A club for chess, quizzes and weekends away",
    events=(
        event(
            "Game Played",
            9000,
            string("outcome", "won", "lost", "drawn"),
            string("opening", "Sicilian", "London"),
            string("time_control", "blitz", "rapid"),
            number("moves", 12, 60),
            number("duration_seconds", 90, 2400),
            flag("rated"),
        ),
        event("Puzzle Attempted", 8000, flag("solved"), number("difficulty", 1, 5), string("theme", "fork", "pin")),
        event("Trivia Quiz Finished", 900, flag("passed"), number("score", 4, 18), string("topic", "film", "music")),
        event(
            "Weekend Booked",
            400,
            string("place", "Lakeside", "Castle Inn"),
            number("nights", 1, 3),
            number("guests", 1, 6),
            number("total", 120, 900),
            string("voucher_code", "ROOK10"),
            string("board", "half", "full"),
            flag("shared_room"),
        ),
        event(
            "Weekend Reviewed",
            200,
            string("place", "Lakeside", "Castle Inn"),
            number("rating", 1, 3, 5),
            string("comment", "draughty"),
            flag("has_photo"),
        ),
        event(
            "Membership Application Sent",
            80,
            string("decision", "accepted", "rejected"),
            string("source", "friend", "website"),
        ),
        event("Lesson Watched", 3000, number("percent_watched", 10, 90), flag("skipped_intro"), flag("bookmarked")),
        event(
            "Page Viewed",
            20000,
            string("page_name", "Home", "Shop"),
            string("referrer", "google.com", "facebook.com"),
            string("device_type", "desktop", "mobile"),
        ),
        event("Games Imported", 60, number("row_count", 10, 5000), string("file_type", "pgn", "csv")),
        event("Article Searched", 900, string("query", "endgame"), number("results_count", 0, 9)),
    ),
    traits=(trait("rating", FieldType.NUMBER, 1200, 2100), trait("country", FieldType.STRING, "NO", "PT")),
    audiences=(AudienceRef(key="coaches", name="Coaches", collection=Collection.USERS),),
)
"""A second space, of events with details: how they went, how long they took, what was said of them."""

FERRY = Space(
    name="Tideline",
    about="Ferry crossings and a sailing game",
    events=(
        event(
            "bought_ticket",
            5000,
            string("crossing_ref", "TL1"),
            string("fare.class", "deck", "cabin"),
            number("fare.amount", 12, 140),
            number("party.adults", 1, 4),
            number("party.children", 0, 2),
            number("days_ahead", 0, 20, 45),
        ),
        event("booked_mooring", 300, number("days", 1, 7), string("harbour", "Kinsale", "Roscoff")),
        event("searched_crossings", 9000, string("to_port", "Kinsale", "Roscoff")),
        event("took_crossing", 4800, number("duration_minutes", 45, 400), string("deck", "upper", "lower")),
        event("redeemed_vouchers", 200, string("reward", "free_crossing", "tea"), number("vouchers", 1, 6)),
        event("asked_refund", 90, string("reason", "capsizes", "fog"), string("boat_name", "Kittiwake")),
        event("Sailor Trained", 700, string("class", "dinghy", "keelboat"), number("new_level", 2, 30)),
        event("Rating Changed", 100, string("old_rank", "Mate", "Skipper"), string("new_rank", "Mate", "Skipper")),
        event("Race Entered", 120, string("race_name", "Autumn Gale", "Spring Tack"), number("fee", 0, 20)),
        event("Race Placed", 110, string("race_name", "Autumn Gale", "Spring Tack"), number("placement", 1, 30)),
        event("Crew Left", 60, string("crew_name", "Red Ensign"), string("reason", "expelled", "moved")),
        event("Course Cleared", 900, string("course_name", "The Narrows"), number("attempts", 1, 9)),
    ),
    traits=(trait("home_port", FieldType.STRING, "Kinsale", "Roscoff"), trait("gifts_sent", FieldType.NUMBER, 0, 900)),
    audiences=(
        AudienceRef(key="lapsed_sailors", name="Lapsed sailors", collection=Collection.USERS),
        AudienceRef(key="crew_and_friends", name="Crew and friends", collection=Collection.USERS),
    ),
)
"""A third space, whose events begin with their verbs and keep things inside others."""
