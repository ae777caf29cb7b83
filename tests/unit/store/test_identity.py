import pytest

from coterie.store.identity import (
    ExternalId,
    Holding,
    IdentityRules,
    IdFilter,
    Resolver,
    ids_in_context,
    ids_key,
)

RULES = IdentityRules()


def user(value: str) -> ExternalId:
    return ("user_id", value)


def email(value: str) -> ExternalId:
    return ("email", value)


def anonymous(value: str) -> ExternalId:
    return ("anonymous_id", value)


def resolver(rules: IdentityRules = RULES) -> Resolver:
    return Resolver(rules, next_profile_id=1)


def test_the_same_ids_are_the_same_profile() -> None:
    found = resolver()
    assert found.resolve([user("a"), anonymous("x")]) == 1
    assert found.resolve([anonymous("x")]) == 1
    assert found.resolve([user("b")]) == 2
    assert found.resolve([user("a"), email("a@x")]) == 1
    assert found.resolve([email("a@x"), anonymous("y")]) == 1
    assert found.created == [1, 2]


def test_an_anonymous_profile_is_merged_into_the_user_that_it_turns_out_to_be() -> None:
    found = resolver()
    assert found.resolve([user("a")]) == 1
    assert found.resolve([anonymous("x")]) == 2
    assert found.resolve([user("a"), anonymous("x")]) == 1
    assert found.current(2) == 1
    assert found.holdings[1].merges == 1


def test_two_users_with_one_email_stay_two() -> None:
    found = resolver()
    assert found.resolve([user("a"), email("shared@x"), anonymous("x")]) == 1
    assert found.resolve([user("b"), email("shared@x"), anonymous("y")]) == 2
    assert found.resolve([user("b")]) == 2
    assert found.resolve([email("shared@x")]) == 1
    assert not found.merged


def test_the_ids_of_lowest_priority_are_left_out_until_it_fits() -> None:
    found = resolver()
    found.resolve([user("a"), email("shared@x")])
    # First the anonymous id goes, then the address; the user is new, and has only its own id.
    assert found.resolve([user("b"), email("shared@x"), anonymous("y")]) == 2
    assert found.resolve([anonymous("y")]) == 3


def test_a_sixth_address_does_not_join() -> None:
    found = resolver()
    for number in range(6):
        assert found.resolve([user("a"), email(f"a{number}@x")]) == 1
    assert found.resolve([email("a4@x")]) == 1
    assert found.resolve([email("a5@x")]) == 2


def test_limits_and_priorities_can_be_set() -> None:
    rules = IdentityRules(limits={"user_id": 2, "email": 1}, priorities={"email": 1, "user_id": 2})
    found = resolver(rules)
    assert found.resolve([user("a"), user("b")]) == 1
    assert found.resolve([user("a"), user("c")]) == 1
    assert found.resolve([user("c")]) == 2
    assert sorted([user("a"), anonymous("x"), email("e")], key=rules.rank) == [email("e"), user("a"), anonymous("x")]


def test_merges_of_one_profile_come_to_an_end() -> None:
    rules = IdentityRules(other_limit=1000, max_merges=3)
    found = resolver(rules)
    found.resolve([user("a")])
    profiles = [found.resolve([anonymous(f"x{number}")]) for number in range(5)]
    for number in range(5):
        assert found.resolve([user("a"), anonymous(f"x{number}")]) == 1
    assert [found.current(profile) for profile in profiles] == [1, 1, 1, 5, 6]


def test_mappings_of_one_profile_come_to_an_end() -> None:
    found = resolver(IdentityRules(other_limit=1000, max_mappings=4))
    for number in range(6):
        assert found.resolve([user("a"), anonymous(f"x{number}")]) == 1
    assert found.resolve([anonymous("x2")]) == 1
    assert found.resolve([anonymous("x3")]) == 2


def test_chains_of_merges_lead_to_the_oldest() -> None:
    found = resolver(IdentityRules(other_limit=100))
    for number in range(5):
        found.resolve([anonymous(str(number))])
    found.resolve([anonymous("4"), anonymous("3")])
    found.resolve([anonymous("3"), anonymous("2")])
    found.resolve([anonymous("2"), anonymous("0")])
    assert [found.current(number) for number in range(1, 6)] == [1, 2, 1, 1, 1]
    assert found.holdings[1].types == {"anonymous_id": 4}
    assert found.holdings[1].merges == 3


def test_what_is_stored_already_counts() -> None:
    found = resolver()
    found.next_profile_id = 10
    found.owners = {email("old@x"): 4}
    found.holdings = {4: Holding({"user_id": 1, "email": 5})}
    assert found.resolve([email("old@x"), anonymous("x")]) == 4
    assert found.resolve([user("new"), email("old@x")]) == 10


@pytest.mark.parametrize("value", ["", "0", "0000", "00000000-0000-0000-0000-000000000000", "-1", "null", "anonymous"])
def test_blocked_values_identify_nobody(value: str) -> None:
    assert IdFilter(RULES).usable(ids_key(value, None, "x")) == (anonymous("x"),)
    assert IdFilter(RULES).usable(ids_key(value, None, None)) == ()


@pytest.mark.parametrize("value", ["00001", "null2", "not anonymous", "-12", "-1\n"])
def test_values_like_blocked_ones_do(value: str) -> None:
    assert IdFilter(RULES).usable(ids_key(value, None, None)) == (user(value),)


@pytest.mark.parametrize(
    ("user_id", "mail", "anonymous_id"),
    [
        ("a", "b", "c"),
        ("a\x00b", None, "c"),
        ("\x01", "x", None),
        ("\x01[]", None, None),
        (None, "\x00\x00", "z"),
        ("é☃", "", ""),
    ],
)
def test_any_text_can_be_an_id(user_id: str | None, mail: str | None, anonymous_id: str | None) -> None:
    given = [(t, v) for t, v in (("user_id", user_id), ("email", mail), ("anonymous_id", anonymous_id)) if v]
    assert list(IdFilter(RULES).usable(ids_key(user_id, mail, anonymous_id))) == given


def test_ids_in_context() -> None:
    context = {
        "traits": {"email": "a@x"},
        "device": {"type": "iOS", "id": "d1", "token": "t1", "advertisingId": "ad", "adTrackingEnabled": True},
        "integrations": {"Google Analytics": {"clientId": "ga"}},
        "externalIds": [
            {"id": "55", "type": "phone", "collection": "users", "encoding": "none"},
            {"id": "56", "type": "phone", "collection": "accounts", "encoding": "none"},
            {"id": "57", "type": "phone", "collection": "users"},
            {"id": 58, "type": "phone", "collection": "users", "encoding": "none"},
            "nonsense",
        ],
    }
    assert ids_in_context(context) == [
        ("email", "a@x"),
        ("ios.id", "d1"),
        ("ios.push_token", "t1"),
        ("ios.idfa", "ad"),
        ("ga_client_id", "ga"),
        ("phone", "55"),
    ]


def test_an_advertising_id_needs_consent_to_tracking() -> None:
    device = {"type": "android", "id": "d", "advertisingId": "ad", "adTrackingEnabled": False}
    assert ids_in_context({"device": device}) == [("android.id", "d")]
    assert ids_in_context({"device": {"type": "tv", "id": "d"}, "traits": 5, "externalIds": {}}) == []


def test_other_ids_sort_behind_the_usual_ones() -> None:
    key = ids_key("u", None, "x", [("phone", "55"), ("android.id", "d"), ("phone", "55")])
    assert IdFilter(RULES).usable(key) == (user("u"), ("android.id", "d"), anonymous("x"), ("phone", "55"))
