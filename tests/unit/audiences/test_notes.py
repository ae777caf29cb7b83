import pytest

from coterie.audiences.notes import Noted, Notes, Subject, with_notes
from coterie.core.errors import ConflictError, InvalidInputError
from coterie.records.database import Records
from coterie.schema.space import Collection, EventSchema, PropertySchema, Space, TraitSchema
from saving import ANN, BOB, Deeds, Ticking

EVENT = Noted(subject=Subject.EVENT, name="Order Completed")
TOTAL = Noted(subject=Subject.PROPERTY, owner="Order Completed", name="total")
PLAN = Noted(subject=Subject.TRAIT, owner="users", name="plan")
SPACE = Space(
    name="shop",
    events=(
        EventSchema(
            name="Order Completed",
            description="from the data",
            properties=(PropertySchema(name="total"), PropertySchema(name="coupon", description="a code")),
        ),
    ),
    traits=(TraitSchema(key="plan"), TraitSchema(key="plan", collection=Collection.ACCOUNTS, description="seats")),
)


@pytest.fixture
def notes(records: Records, deeds: Deeds) -> Notes:
    return Notes(records, Ticking(), recorder=deeds)


def test_notes_take_the_place_of_what_came_with_the_data(notes: Notes) -> None:
    notes.write(EVENT, description=" A paid order.\r\n", aliases=["purchase", "Purchase", " sale ", ""], actor=ANN)
    notes.write(TOTAL, description="In dollars.", aliases=[], actor=ANN)
    notes.write(PLAN, description="", aliases=["tariff"], actor=ANN)
    space = with_notes(SPACE, notes.all())
    event = space.events_by_name["Order Completed"]
    assert (event.description, event.aliases) == ("A paid order.", ("purchase", "sale"))
    assert [item.description for item in event.properties] == ["In dollars.", "a code"]
    assert space.traits_of(Collection.USERS)["plan"].aliases == ("tariff",)
    assert space.traits_of(Collection.ACCOUNTS)["plan"] == SPACE.traits[1]


def test_a_note_is_changed_and_taken_away_and_both_are_recorded(notes: Notes, deeds: Deeds) -> None:
    first = notes.write(EVENT, description="one", aliases=(), actor=ANN)
    second = notes.write(EVENT, description="two", aliases=("sale",), actor=BOB)
    assert notes.get(EVENT) == second
    assert (str(second.updated_by), second.updated_at > first.updated_at) == ("Bob", True)
    notes.remove(EVENT, actor=BOB)
    assert notes.get(EVENT) is None
    assert with_notes(SPACE, notes.all()) == SPACE
    assert [(who, action) for who, action, _ in deeds.found] == [
        ("Ann", "event.noted"),
        ("Bob", "event.noted"),
        ("Bob", "event.note-removed"),
    ]


def test_a_note_is_put_back_unless_it_was_changed_since(notes: Notes) -> None:
    notes.write(PLAN, description="first", aliases=["tariff"], actor=ANN)
    notes.write(PLAN, description="second", aliases=[], actor=BOB)
    notes.undo(PLAN, actor=BOB)
    found = notes.get(PLAN)
    assert found is not None
    assert (found.description, found.aliases) == ("first", ("tariff",))
    notes.undo(PLAN, actor=BOB)
    again = notes.get(PLAN)
    assert again is not None
    assert again.description == "second"
    notes.write(EVENT, description="new", aliases=[], actor=ANN)
    notes.undo(EVENT, actor=ANN)
    assert notes.get(EVENT) is None
    notes.write(EVENT, description="newer", aliases=[], actor=ANN)
    notes.remove(EVENT, actor=BOB)
    for noted in (EVENT, TOTAL):
        with pytest.raises(ConflictError):
            notes.undo(noted, actor=ANN)


def test_what_is_too_long_is_refused(notes: Notes) -> None:
    for wrong in (["x" * 81], [str(number) for number in range(21)]):
        with pytest.raises(InvalidInputError):
            notes.write(EVENT, description="", aliases=wrong, actor=ANN)
    with pytest.raises(InvalidInputError):
        notes.write(EVENT, description="x" * 4001, aliases=[], actor=ANN)
    assert notes.all() == {}
