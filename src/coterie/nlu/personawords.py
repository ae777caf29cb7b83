"""Words of names for people: what they end in, which only say what somebody cares for, and words of one field."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.core.wordlists import words
from coterie.nlu.tokens import Token

PEOPLE_ENDINGS = ("ers", "ors", "ists", "ees", "ants", "eurs", "ians", "tics")
PEOPLE = words(
    "fans buffs addicts junkies nuts geeks nerds freaks heads regulars newbies foodies guests leads whales "
    "champions advocates aficionados devotees friends athletes enthusiasts hounds prospects candidates owls birds "
    "parents mums heroes bookworms cinephiles gourmets nomads demons sharks wizards gurus mavens fiends maniacs "
    "fanatics hosts stars pros ambassadors vultures bees students folks converts renewals potentials plays signups "
    "ups"
)
"""Endings of nouns for those who do something, in the plural, and other nouns for people."""

GENERIC = words("customers users people members visitors subscribers accounts clients contacts profiles")
MERE_USERS = words("users people customers")
ANYONE = words(
    "shoppers guests travellers travelers players readers listeners viewers leads prospects candidates diners"
)
"""Nouns that all are called, and those that all are called where nothing stands before them."""

THINGS = words(
    "orders offers letters papers vouchers numbers trailers folders filters computers boosters trackers sensors "
    "stickers chapters registers newsletters dinners tutors doors floors colors colours reminders transfers errors "
    "banners posters others"
)
"""Words with such endings for things."""

TASTING = words(
    "lover fan fanatic addict junkie enthusiast buff nut geek nerd freak hunter seeker hater devotee aficionado "
    "hound chaser fiend head admirer follower giver dreamer maniac collector obsessive worshipper maven guru "
    "regular converter activator adopter responder engager explorer champion advocate ambassador evangelist hero "
    "star pro"
)
"""Nouns for people that only say what these care for; what they did about it is for the rest to say."""

HALFWAY = words(
    "abandoner browser bouncer quitter leaver dropper dropout hesitator waverer procrastinator ditcher deserter "
    "abandonner"
)
HALFWAY_PAIRS = (("window", "shoppers"), ("drop", "offs"), ("no", "shows"), ("tyre", "kickers"), ("tire", "kickers"))
FUNNELS = words(
    "cart basket bag checkout booking form application trial signup sign up onboarding order reservation purchase "
    "quote window drop off no tyre tire kicker shopper show setup registration enrolment enrollment payment funnel"
)
LOOKING = words("browser kicker")
LOOKING_PAIRS = (("window", "shoppers"),)
"""Nouns for people who began something and did not end it, what they began, and those who have only looked."""

TOPICS = (
    words("travel trip journey holiday vacation country abroad overseas foreign destination flight hotel airport city"),
    words("deal bargain discount coupon promo voucher code offer sale cashback rebate reduction clearance"),
    words("music song track album playlist concert artist listen"),
    words("film movie cinema video title watch"),
    words("book novel read reading ebook audiobook"),
    words("food dish meal cuisine restaurant recipe"),
    words("takeaway takeout delivery pickup collection"),
    words("gift present card giftcard"),
    words("savings saver save pot deposit goal"),
    words("price quote rate premium compare comparison"),
    words("cash atm withdrawal withdraw"),
    words("pet dog cat vet puppy kitten animal"),
)
"""Words for one field of interest, any of which tells of it."""

COUNTED = words("first one single once only second two three 1st 2nd")
"""Words in such a name that count what people did, as the definition need not."""

ADJECTIVE_ENDINGS = ("ed", "ive", "ful", "less", "ish", "ous", "able", "ible", "ing")
PACE = words(
    "fast quick early slow rapid instant prompt speedy late occasional rare little tiny budding aspiring true real "
    "super mega big busy bold brave"
)
INCLINED = words(
    "ready fatigued prone minded savvy curious hungry happy focused loving sensitive conscious aware worthy bound "
    "inclined"
)
"""Endings of words that say how people are, and second parts of such words: "upgrade-ready", "deal-hungry"."""

DEGREES, OF_DEGREE = (
    words("low high mid"),
    words("activity intent potential frequency affinity interest engagement value"),
)
MEANT_FOR = words(
    "upsell upgrade crosssell cross winback retention reactivation referral expansion renewal growth target"
)
"""What people may have more or less of, and what is meant for them."""

SUBSCRIBED = words("subscribers")
SUBSCRIPTION = words("cancel renew renewal subscription plan billing bill trial churn pause upgrade downgrade lapse")
"""Those who pay for what goes on, which newsletters have as well, and the words that tell of it."""

RUNGS = words("level tier plan status rank band class card")
"""What may stand behind a kind of people: "gold level"."""

NEGATIVE = words("non not never no")
SMALL = words("a an the of in on at for to by our my their his her its and or more than over any some with from have")
"""What denies a name, and words of no account in it."""


def is_halfway(tokens: Sequence[Token], head: int) -> bool:
    """Whether a noun is for people who began something and did not end it: "abandoners", "no-shows"."""
    pair = (tokens[head - 1].word, tokens[head].word) if head else ("", "")
    return pair in HALFWAY_PAIRS or not HALFWAY.isdisjoint(tokens[head].lemmas)
