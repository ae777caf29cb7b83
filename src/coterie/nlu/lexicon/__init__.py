"""The concept lexicon of the customer-data field: what people say for the things that spaces have.

`VERBS`, `NOUNS` and `ADJECTIVES` are word-level synonyms. `EVENTS` and `FIELDS` are concepts with the names that spaces
give them and the phrases that people use. `VALUES` maps what is said to the codes that spaces store. The rest is about
prompts: `STATES`, `VAGUE`, `FILLER`, `PURPOSE`, `SUBJECTS`, `ACTIVITY`, `ABBREVIATIONS`. `shapes` explains the
structures and the notation of the tables; `lookup` finds concepts for phrases and for names, quickly.

All words are base forms in lower case without determiners ("place order"); only what is said for values stands as
written. Between the words of a phrase determiners and possessives may stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from coterie.nlu.lexicon import (
    adjectives,
    countries,
    events_account,
    events_alike,
    events_arena,
    events_banking,
    events_called,
    events_cars,
    events_commerce,
    events_content,
    events_delivery,
    events_developers,
    events_finance,
    events_food,
    events_goods,
    events_gyms,
    events_habits,
    events_journeys,
    events_life,
    events_listening,
    events_merchants,
    events_messages,
    events_money,
    events_named,
    events_networks,
    events_otherwise,
    events_platforms,
    events_play,
    events_repeats,
    events_retail,
    events_software,
    events_staff,
    events_stays,
    events_subscriptions,
    events_trades,
    events_travel,
    events_venues,
    events_workplace,
    fields_activity,
    fields_alike,
    fields_banking,
    fields_being,
    fields_called,
    fields_cars,
    fields_consent,
    fields_detail,
    fields_finance,
    fields_food,
    fields_goods,
    fields_gyms,
    fields_journeys,
    fields_merchants,
    fields_named,
    fields_networks,
    fields_order,
    fields_otherwise,
    fields_people,
    fields_play,
    fields_repeats,
    fields_retail,
    fields_staff,
    fields_standing,
    fields_taste,
    fields_travel,
    nouns,
    nouns_more,
    places,
    reasons,
    short_forms,
    values,
    values_cars,
    values_finance,
    values_food,
    values_goods,
    values_media,
    values_retail,
    values_travel,
    values_trips,
    values_work,
    verbs,
    words,
    words_alike,
)
from coterie.nlu.lexicon.shapes import (
    GAP,
    GAP_WORDS,
    EventConcept,
    FieldConcept,
    FieldPlace,
    Phrase,
    Role,
    State,
    StateKind,
    Synset,
    ValueSense,
    joined,
    joined_sets,
    read_events,
    read_fields,
    read_items,
    read_places,
    read_states,
    read_synsets,
    read_values,
)

VERBS: tuple[Synset, ...] = read_synsets(verbs.TEXT)
NOUNS: tuple[Synset, ...] = read_synsets(nouns.TEXT) + read_synsets(nouns_more.TEXT)
ADJECTIVES: tuple[Synset, ...] = read_synsets(adjectives.TEXT)

ALIKE: tuple[Synset, ...] = joined_sets((*VERBS, *NOUNS, *ADJECTIVES, *read_synsets(words_alike.TEXT)))
"""All synonym sets, with the further words of names."""

_WORDS = {synset.id: synset.words for synset in VERBS + NOUNS + ADJECTIVES + read_synsets(words.SETS)}

EVENTS: tuple[EventConcept, ...] = joined(
    concept
    for module in (
        events_commerce,
        events_account,
        events_messages,
        events_subscriptions,
        events_content,
        events_money,
        events_life,
        events_trades,
        events_play,
        events_journeys,
        events_stays,
        events_food,
        events_delivery,
        events_cars,
        events_gyms,
        events_developers,
        events_workplace,
        events_software,
        events_finance,
        events_banking,
        events_merchants,
        events_networks,
        events_goods,
        events_habits,
        events_listening,
        events_platforms,
        events_staff,
        events_repeats,
        events_retail,
        events_travel,
        events_arena,
        events_named,
        events_venues,
        events_otherwise,
        events_called,
        events_alike,
    )
    for concept in read_events(module.TEXT, _WORDS)
)

FIELDS: tuple[FieldConcept, ...] = joined(
    concept
    for module in (
        fields_people,
        fields_standing,
        fields_taste,
        fields_activity,
        fields_consent,
        fields_being,
        fields_order,
        fields_detail,
        fields_food,
        fields_finance,
        fields_banking,
        fields_merchants,
        fields_networks,
        fields_goods,
        fields_journeys,
        fields_play,
        fields_repeats,
        fields_retail,
        fields_staff,
        fields_travel,
        fields_named,
        fields_cars,
        fields_gyms,
        fields_otherwise,
        fields_called,
        fields_alike,
    )
    for concept in read_fields(module.TEXT, _WORDS)
)

VALUES: Mapping[str, tuple[ValueSense, ...]] = MappingProxyType(
    {
        "countries": read_places(countries.TEXT) + read_values(countries.NATIONS),
        "us_states": read_places(places.US_STATES),
        "provinces": read_places(places.PROVINCES),
        "cities": read_values(places.CITIES),
        "regions": read_values(places.REGIONS),
        "languages": read_values(values.LANGUAGES),
        "currencies": read_values(values.CURRENCIES),
        "genders": read_values(values.GENDERS),
        "devices": read_values(values.DEVICES),
        "booleans": read_values(values.BOOLEANS),
        "billing_periods": read_values(values.BILLING_PERIODS),
        "channels": read_values(values.CHANNELS),
        "payments": read_values(values.PAYMENTS) + read_values(values_goods.PAYMENTS),
        "statuses": read_values(values.STATUSES),
        "reaches": read_values(values.REACHES),
        "housing": read_values(values.HOUSING),
        "diets": read_values(values.DIETS),
        "reasons": read_values(reasons.REASONS),
        "sign_ins": read_values(reasons.SIGN_INS),
        "coins": read_values(values_finance.COINS),
        "levels": read_values(values.LEVELS),
        "roles": read_values(values.ROLES),
        "industries": read_values(values.INDUSTRIES),
        "months": read_values(values.MONTHS),
        "content_types": read_values(values_media.CONTENT_TYPES),
        "qualities": read_values(values_media.QUALITIES),
        "sports": read_values(values_media.SPORTS),
        "round_ends": read_values(values_media.ROUND_ENDS),
        "fulfilments": read_values(values_food.FULFILMENTS),
        "meals": read_values(values_food.MEALS),
        "aisles": read_values(values_food.AISLES),
        "mishaps": read_values(values_food.MISHAPS),
        "whys": read_values(values_food.WHYS),
        "seatings": read_values(values_food.SEATINGS),
        "occasions": read_values(values_food.OCCASIONS),
        "addresses": read_values(values_food.ADDRESSES),
        "allergens": read_values(values_food.ALLERGENS),
        "days": read_values(values_food.DAYS),
        "spreads": read_values(values_food.SPREADS),
        "environments": read_values(values_work.ENVIRONMENTS),
        "code_languages": read_values(values_work.CODE_LANGUAGES),
        "clouds": read_values(values_work.CLOUDS),
        "files": read_values(values_work.FILES),
        "failures": read_values(values_work.FAILURES),
        "factors": read_values(values_work.FACTORS),
        "manners": read_values(values_work.MANNERS),
        "jobs": read_values(values_work.JOBS),
        "contracts_of_work": read_values(values_work.CONTRACTS_OF_WORK),
        "absences": read_values(values_work.ABSENCES),
        "exits": read_values(values_work.EXITS),
        "workplaces": read_values(values_work.WORKPLACES),
        "card_entries": read_values(values_finance.CARD_ENTRY),
        "wrappers": read_values(values_finance.WRAPPERS),
        "loans": read_values(values_finance.LOANS),
        "cover_levels": read_values(values_finance.COVER_LEVELS),
        "merchants": read_values(values_finance.MERCHANTS),
        "rails": read_values(values_finance.RAILS),
        "recurrences": read_values(values_finance.EVERY),
        "standings": read_values(values_finance.STANDINGS),
        "employments": read_values(values_finance.EMPLOYMENTS),
        "purposes": read_values(values_finance.PURPOSES),
        "payment_plans": read_values(values_finance.PLANS_OF_PAYMENT),
        "covers": read_values(values_finance.COVERS),
        "trades": read_values(values_finance.TRADES),
        "tickers": read_values(values_finance.TICKERS),
        "money_reasons": read_values(values_finance.WHY),
        "papers": read_values(values_finance.PAPERS),
        "directions": read_values(values_finance.DIRECTIONS),
        "gradings": read_values(values_goods.GRADINGS),
        "goods": read_values(values_goods.GOODS),
        "fuels": read_values(values_cars.FUELS),
        "bodies": read_values(values_cars.BODIES),
        "gearboxes": read_values(values_cars.GEARBOXES),
        "conditions": read_values(values_cars.CONDITIONS),
        "car_finance": read_values(values_cars.CAR_FINANCE),
        "credit_bands": read_values(values_cars.CREDIT),
        "licences": read_values(values_cars.LICENCES),
        "buying_times": read_values(values_cars.WHEN_TO_BUY),
        "trips": read_values(values_trips.TRIPS),
        "causes": read_values(values_trips.CAUSES),
        "deliveries": read_values(values_retail.DELIVERIES),
        "sortings": read_values(values_retail.SORTINGS),
        "formats": read_values(values_retail.FORMATS),
        "refunds": read_values(values_retail.REFUNDS),
        "choices": read_values(values_retail.CHOICES),
        "services": read_values(values_retail.SERVICES),
        "extras": read_values(values_travel.EXTRAS),
        "boards": read_values(values_travel.BOARDS),
        "travel_products": read_values(values_travel.PRODUCTS),
        "disruptions": read_values(values_travel.DISRUPTIONS),
        "trip_changes": read_values(values_travel.CHANGES),
        "travelers": read_values(values_travel.TRAVELLERS),
        "trip_reasons": read_values(values_travel.REASONS),
        "tickets": read_values(values_travel.TICKETS),
    }
)
"""Values by the kind of field that holds them."""

STATES: tuple[State, ...] = tuple(read_states(words.STATES, _WORDS))

ACTIVITY: tuple[str, ...] = tuple(read_items(words.ACTIVITY))
"""Ids of event concepts that count as main activity, in order of preference."""

VAGUE: frozenset[str] = frozenset(read_items(words.VAGUE))
RANKING: frozenset[str] = frozenset(read_items(words.RANKING))
FILLER: frozenset[str] = frozenset(read_items(words.FILLER))
PURPOSE: frozenset[str] = frozenset(read_items(words.PURPOSE))
PURPOSE_NOUNS: frozenset[str] = frozenset(read_items(words.PURPOSE_NOUNS))
SUBJECTS: frozenset[str] = frozenset(read_items(words.SUBJECTS))
ACCOUNT_SUBJECTS: frozenset[str] = frozenset(read_items(words.ACCOUNT_SUBJECTS))

ABBREVIATIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(short_forms.read_short_forms())
"""What short forms stand for, likeliest first; a meaning may have several words."""


def abbreviations() -> Mapping[str, tuple[str, ...]]:
    """What short forms stand for; the same as `ABBREVIATIONS`."""
    return ABBREVIATIONS


__all__ = [
    "ABBREVIATIONS",
    "ACCOUNT_SUBJECTS",
    "ACTIVITY",
    "ADJECTIVES",
    "EVENTS",
    "FIELDS",
    "FILLER",
    "GAP",
    "GAP_WORDS",
    "NOUNS",
    "PURPOSE",
    "PURPOSE_NOUNS",
    "RANKING",
    "STATES",
    "SUBJECTS",
    "VAGUE",
    "VALUES",
    "VERBS",
    "EventConcept",
    "FieldConcept",
    "FieldPlace",
    "Phrase",
    "Role",
    "State",
    "StateKind",
    "Synset",
    "ValueSense",
    "abbreviations",
]
