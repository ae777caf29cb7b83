"""Short ways of writing: contractions, with and without their apostrophe, and spellings of text messages."""

from __future__ import annotations

from coterie.core.wordlists import words

_NEGATED = {
    "aren": "are", "ca": "can", "couldn": "could", "didn": "did", "doesn": "does", "don": "do", "hadn": "had",
    "hasn": "has", "haven": "have", "isn": "is", "mustn": "must", "needn": "need", "shouldn": "should",
    "wasn": "was", "weren": "were", "wo": "will", "wouldn": "would", "ain": "have", "sha": "shall",
}  # fmt: skip
_MISSPELT = {
    "havnt": ("hav", "have"), "hvnt": ("hv", "have"), "havent": ("have", "have"), "haventt": ("have", "have"),
    "havet": ("have", "have"), "hasnt": ("has", "has"), "hadnt": ("had", "had"), "didnt": ("did", "did"),
    "dident": ("did", "did"), "dindt": ("did", "did"), "ddnt": ("did", "did"), "dint": ("did", "did"),
    "dont": ("do", "do"), "donot": ("do", "do"), "doesnt": ("does", "does"), "dosnt": ("dos", "does"),
    "dosent": ("dos", "does"), "doesent": ("does", "does"), "isnt": ("is", "is"), "arent": ("are", "are"),
    "arnt": ("ar", "are"), "wasnt": ("was", "was"), "werent": ("were", "were"), "wont": ("wo", "will"),
    "cant": ("ca", "can"), "cannot": ("can", "can"), "couldnt": ("could", "could"), "wouldnt": ("would", "would"),
    "shouldnt": ("should", "should"), "aint": ("ai", "have"), "didnot": ("did", "did"), "hasnot": ("has", "has"),
    "havenot": ("have", "have"), "hasent": ("has", "has"), "havn": ("hav", "have"), "havernt": ("haver", "have"),
}  # fmt: skip

OPENED: dict[str, tuple[tuple[int, str], ...]] = {
    **{wrong: ((len(stem), word), (len(wrong) - len(stem), "not")) for wrong, (stem, word) in _MISSPELT.items()},
    "theyve": ((4, "they"), (2, "have")),
    "youve": ((3, "you"), (2, "have")),
    "weve": ((2, "we"), (2, "have")),
    "whove": ((3, "who"), (2, "have")),
    "theyre": ((4, "they"), (2, "are")),
    "youre": ((3, "you"), (2, "are")),
    "theyd": ((4, "they"), (1, "'d")),
    "youd": ((3, "you"), (1, "'d")),
    "theyll": ((4, "they"), (2, "will")),
    "youll": ((3, "you"), (2, "will")),
    "whos": ((3, "who"), (1, "'s")),
    "thats": ((4, "that"), (1, "'s")),
    "whats": ((4, "what"), (1, "'s")),
    "theres": ((5, "there"), (1, "'s")),
    "heres": ((4, "here"), (1, "'s")),
    "atleast": ((2, "at"), (5, "least")),
    "atmost": ((2, "at"), (4, "most")),
    "upto": ((2, "up"), (2, "to")),
    "alot": ((1, "a"), (3, "lot")),
    "aswell": ((2, "as"), (4, "well")),
    "eachother": ((4, "each"), (5, "other")),
    "morethan": ((4, "more"), (4, "than")),
    "lessthan": ((4, "less"), (4, "than")),
}
"""Words that are two written as one: the length of each part, and the word that it stands for. `'s` is "is" or "has",
`'d` "would" or "had"."""

ENDINGS = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am", "'d": "'d"}
"""What may be contracted behind a subject, other than `'s`."""

ENDING_WORDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "'s": ("is", ("be", "have")),
    "'d": ("would", ("would", "have")),
}
"""Word and lemmas of the two endings that stand for more than one word."""

SUBJECTS = words(
    """
    who that which what where when how there here he she it this everyone everybody anyone anybody someone
    somebody nobody one else something everything nothing anything
    """
)
"""Words behind which `'s` is a verb; behind others it is the possessive."""


def negated_verb(stem: str) -> str:
    """The verb in front of "n't" (`wo` in "won't" is will)."""
    return _NEGATED.get(stem + "n", _NEGATED.get(stem, stem))


SHORTHAND = {
    "u": "you", "ur": "your", "ya": "you", "y'all": "you", "ppl": "people", "peeps": "people", "pple": "people",
    "pls": "please", "plz": "please", "plse": "please", "thx": "thanks", "tnx": "thanks", "ty": "thanks",
    "cust": "customer", "custs": "customers", "cuz": "because", "coz": "because", "bcoz": "because",
    "bc": "because", "b4": "before", "gr8": "great", "til": "until", "thru": "through", "tho": "though",
    "altho": "although", "wanna": "want", "gimme": "give", "lemme": "let", "msg": "message", "msgs": "messages",
    "txt": "text", "txts": "texts", "acct": "account", "accts": "accounts", "mbr": "member", "mbrs": "members",
    "qty": "quantity", "amt": "amount", "avg": "average", "approx": "approximately", "excl": "excluding",
    "incl": "including", "xmas": "christmas", "smth": "something", "tmrw": "tomorrow", "tmw": "tomorrow",
    "tomo": "tomorrow", "2day": "today", "2moro": "tomorrow", "yday": "yesterday", "teh": "the", "hte": "the",
    "adn": "and", "taht": "that", "thsi": "this", "tihs": "this", "wiht": "with", "frm": "from", "hav": "have",
    "havin": "having", "hv": "have", "lst": "last", "nvr": "never", "evry": "every", "evr": "ever",
    "thier": "their", "wich": "which", "eachone": "everyone", "fone": "phone", "fones": "phones", "foto": "photo",
    "fotos": "photos", "employes": "employees", "nite": "night", "nites": "nights",
}  # fmt: skip
"""Spellings to read as another word. What isn't here and is no typo stays as it is ("tix")."""

_BEFORE_TOO = words("of was were is are be been had have has got get gets getting with for")
_BEHIND_TOO = words(
    "many much few little late expensive slow long often pricey dear hard big small high low short early complicated"
)


def is_too(before: str, behind: str) -> bool:
    """Whether a "to" between two words is meant for "too": "because of to many emails", "was to expensive"."""
    return before in _BEFORE_TOO and behind in _BEHIND_TOO
