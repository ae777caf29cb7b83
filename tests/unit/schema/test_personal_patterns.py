from itertools import pairwise

import pytest

from coterie.schema.personal_patterns import PersonalKind, find_personal

PERSONAL = [
    ("Users with the email jane.doe+shop@mail.acme.co.uk", PersonalKind.EMAIL, "jane.doe+shop@mail.acme.co.uk"),
    ("email is 'ada@example.com'", PersonalKind.EMAIL, "ada@example.com"),
    ("whoever called from +49 30 1234567 last week", PersonalKind.PHONE, "+49 30 1234567"),
    ("phone is (415) 555-2671", PersonalKind.PHONE, "(415) 555-2671"),
    ("the one at 415-555-2671 who bought", PersonalKind.PHONE, "415-555-2671"),
    ("the number 020 7946 0958 in our records", PersonalKind.PHONE, "020 7946 0958"),
    ("whose phone number is 5551234567", PersonalKind.PHONE, "5551234567"),
    ("paid with 4111 1111 1111 1111 twice", PersonalKind.CARD, "4111 1111 1111 1111"),
    ("paid with 378282246310005 twice", PersonalKind.CARD, "378282246310005"),
    ("account GB82 WEST 1234 5698 7654 32", PersonalKind.BANK_ACCOUNT, "GB82 WEST 1234 5698 7654 32"),
    ("account DE89370400440532013000", PersonalKind.BANK_ACCOUNT, "DE89370400440532013000"),
    ("SSN 123-45-6789", PersonalKind.OFFICIAL, "123-45-6789"),
    ("customer 536-90-4399 who ordered", PersonalKind.OFFICIAL, "536-90-4399"),
    ("passport number X1234567 of a guest", PersonalKind.OFFICIAL, "X1234567"),
    ("with CPF 390.533.447-05 on file", PersonalKind.OFFICIAL, "390.533.447-05"),
    ("patient QQ123456C in our list", PersonalKind.OFFICIAL, None),
    ("insured AB 12 34 56 C", PersonalKind.OFFICIAL, "AB 12 34 56 C"),
    ("codice RCCMNL83S18D969H", PersonalKind.OFFICIAL, "RCCMNL83S18D969H"),
    ("visits from 203.0.113.7 today", PersonalKind.IP, "203.0.113.7"),
    ("visits from 2001:db8::8a2e:370:7334 today", PersonalKind.IP, "2001:db8::8a2e:370:7334"),
    ("people at 221 Baker Street in London", PersonalKind.ADDRESS, "221 Baker Street"),
    ("people in Hauptstraße 12", PersonalKind.ADDRESS, "Hauptstraße 12"),
    ("people at 12 rue de la Paix", PersonalKind.ADDRESS, "12 rue de la Paix"),
    ("customers named Jane Doe", PersonalKind.NAME, "Jane Doe"),
    ("whose first name is Maria", PersonalKind.NAME, "Maria"),
    ("orders by Mr. Smith", PersonalKind.NAME, "Smith"),
    ("the same as Dr Jane Doe", PersonalKind.NAME, "Jane Doe"),
    ("users named John Smith", PersonalKind.NAME, "John Smith"),
    ("users named john smith who bought", PersonalKind.NAME, "john smith"),
    ("users named okonkwo", PersonalKind.NAME, "okonkwo"),
    ("the account of Maria Gonzalez", PersonalKind.NAME, "Maria Gonzalez"),
    ("the profile of Nkechi Okonkwo", PersonalKind.NAME, "Nkechi Okonkwo"),
    ("show me Anna's orders", PersonalKind.NAME, "Anna"),
    ("show me anna’s orders", PersonalKind.NAME, "anna"),
    ("people referred by Jürgen Müller last week", PersonalKind.NAME, "Jürgen Müller"),
    ("everybody like José María de la Cruz", PersonalKind.NAME, "José María de la Cruz"),
    ("orders of the customer Dwayne Okonkwo", PersonalKind.NAME, "Dwayne Okonkwo"),
    ("someone by the name of Xiulan Zhou", PersonalKind.NAME, "Xiulan Zhou"),
    ("did Katarzyna buy anything", PersonalKind.NAME, "Katarzyna"),
    ("What Ahmed bought since May", PersonalKind.NAME, "Ahmed"),
    ("mark johnson's purchases", PersonalKind.NAME, "mark johnson"),
    ("Mark Johnson and his orders", PersonalKind.NAME, "Mark Johnson"),
    ("like John F. Kennedy", PersonalKind.NAME, "John F. Kennedy"),
    ("Señora García and her orders", PersonalKind.NAME, "García"),
    ("born on 12 March 1985", PersonalKind.BIRTH, "12 March 1985"),
    ("with the date of birth 1985-03-12", PersonalKind.BIRTH, "1985-03-12"),
    ("whose birthday is 3/12/1985", PersonalKind.BIRTH, "3/12/1985"),
    ("DOB: March 12th, 1985", PersonalKind.BIRTH, "March 12th, 1985"),
    ("what @jane_doe bought", PersonalKind.HANDLE, "@jane_doe"),
    ("the one from linkedin.com/in/jane-doe-123", PersonalKind.HANDLE, "linkedin.com/in/jane-doe-123"),
    ("with the license plate 7ABC123", PersonalKind.PLATE, "7ABC123"),
    ("number plate AB12 CDE", PersonalKind.PLATE, "AB12 CDE"),
    ("Kennzeichen B-MW 1234", PersonalKind.PLATE, "B-MW 1234"),
    (
        "at 1600 Pennsylvania Ave, Washington, DC 20500 today",
        PersonalKind.ADDRESS,
        "1600 Pennsylvania Ave, Washington, DC 20500",
    ),
    ("at 221B Baker Street, London NW1 6XE", PersonalKind.ADDRESS, "221B Baker Street, London NW1 6XE"),
    ("in Berliner Straße 5, 10115 Berlin", PersonalKind.ADDRESS, "Berliner Straße 5, 10115 Berlin"),
    ("lives in Calle Mayor 5, 28013 Madrid", PersonalKind.ADDRESS, "Calle Mayor 5, 28013 Madrid"),
    ("in Via Roma 12", PersonalKind.ADDRESS, "Via Roma 12"),
    ("in Rua Augusta, 100", PersonalKind.ADDRESS, "Rua Augusta, 100"),
    ("at Prinsengracht 263, 1016 GV Amsterdam", PersonalKind.ADDRESS, "Prinsengracht 263, 1016 GV Amsterdam"),
    ("on Kungsgatan 4", PersonalKind.ADDRESS, "Kungsgatan 4"),
    ("at ul. Marszałkowska 10", PersonalKind.ADDRESS, "ul. Marszałkowska 10"),
]

NOT_PERSONAL = [
    "Phone Viewed at least 3 times in the last 30 days",
    "Email Opened but not Email Clicked",
    "order 1234567890 or order 4111111111111111",
    "order number 100-200-3000 was returned",
    "orders ORD-2024-001234 and #1002345",
    "tracking id 1Z999AA10123456784",
    "spent more than $1,234,567.89 or 4,111,111",
    "spent $415 555 times",
    "between 2026-06-15 and 2026-07-01T12:30:00Z",
    "between 01-02-2026 and 03-04-2026, 10:00 to 12:00",
    "since 1 May 2026, on 15/06/2026 or 06/15/26",
    "on version 4.12.1.2 or app 10.0.19041.1",
    "on iOS 17.4.1 or Windows 10.0.22631",
    "at 12:30:45 on any day",
    "gmail users, or anyone @gmail.com",
    "replied to no-reply@example.com or newsletter@example.com",
    "bought Dr Pepper or Dr. Martens or watched Mr Robot",
    "users who called Support 1000000 times",
    "an audience named Big Spenders",
    "with the first name missing, or a last name that is unknown",
    "viewed 5 pages on Main and 12 in Kitchen",
    "with national id verified since 1 May 2026",
    "more than 1000000000 points or 5551234567 steps",
    "ids 100 200 3000 and 42-17-99",
    "passport holders since 2019",
    "zip code 94107 or 10115",
    "IBAN missing, card number missing, phone missing",
    "event with id 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "played level 10.2.3.4 of version 1.2.3.4",
    "bought Calvin Klein or Tommy Hilfiger at John Lewis",
    "ate at Wendy's, shopped at Trader Joe's or Victoria's Secret",
    "read Harry Potter and Anna Karenina",
    "stayed in San Jose, Santa Maria, St. Martin or San Diego",
    "in Paris, Sydney, Florence or Jordan since April, May or June",
    "Max Price above 100 and iPhone 15 Pro Max",
    "Mark Completed, Grace Period Started or Will Call chosen",
    "users called Support, or called by Sales",
    "Maria Collection viewed, Anna Dress bought",
    "customers named in the list, or named as VIP",
    "the customer Success Team, user Signed Up, member Rewards Card",
    "account of Acme Corp, email address of Premium members",
    "born before 1990-01-01 or since 2000, birthday in the next 7 days",
    "birthday on March 12",
    "email ends with @acme or contains '@example'",
    "came from facebook.com/ads or instagram.com/explore",
    "licence plates ordered 3 times, plate of 200 g",
    "Via App, 3 times, Plaza Mayor visited",
    "got the We Miss You email",
    "Main St. Cafe, 12 weeks on the way",
    "summer's orders, April's purchases",
]


@pytest.mark.parametrize(("text", "kind", "what"), PERSONAL)
def test_what_is_personal_by_its_form(text: str, kind: PersonalKind, what: str | None) -> None:
    found = [(item.kind, item.span.of(text)) for item in find_personal(text)]
    assert found == ([(kind, what)] if what is not None else [])


@pytest.mark.parametrize("text", NOT_PERSONAL)
def test_what_looks_alike_is_left_alone(text: str) -> None:
    assert find_personal(text) == ()


def test_pieces_come_in_reading_order_and_never_overlap() -> None:
    text = "ada@example.com, then +49 30 1234567, then 4111 1111 1111 1111 and bob@example.com"
    found = find_personal(text)
    assert [item.kind.value for item in found] == ["email", "phone number", "card number", "email"]
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))


def test_typographic_dashes_and_digits_hide_nothing() -> None:
    assert [item.kind for item in find_personal("SSN 536‑90‑4399")] == [PersonalKind.OFFICIAL]
    assert [item.kind for item in find_personal("４１１１ 1111 1111 1111")] == [PersonalKind.CARD]
