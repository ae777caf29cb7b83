"""The wordings of comparison that stand before or behind a number."""

from __future__ import annotations

from typing import NamedTuple

from coterie.language.ast import Operator
from coterie.nlu.phrases import Phrases


class Comparator(NamedTuple):
    """An operator, and how sure its wording is: 0 or less."""

    operator: Operator
    score: float = 0.0


_AT_LEAST = Comparator(Operator.AT_LEAST)
_MORE = Comparator(Operator.GREATER_THAN)
_AT_MOST = Comparator(Operator.AT_MOST)
_LESS = Comparator(Operator.LESS_THAN)
_EQUAL = Comparator(Operator.EQUALS)
_DIFFERENT = Comparator(Operator.DIFFERS)

_MORE_WORDS = (
    "(more|greater|higher|bigger|larger|longer|older|heavier|better|farther|further|taller|deeper|costlier|pricier|"
    "slower|hotter|thicker|wider|stronger|louder|brighter|steeper)"
)
_LESS_WORDS = (
    "(less|fewer|lower|smaller|shorter|younger|lighter|worse|cheaper|lesser|newer|faster|quicker|rarer|scarcer|closer|"
    "nearer|thinner|narrower|colder|cooler)"
)

_DEGREES = (
    "well|far|much|way|just|slightly|a little|a bit|a lot|significantly|strictly|comfortably|easily|marginally|"
    "considerably|a shade|a touch|a hair|clearly"
)
_ANY = "anything|anywhere|everything|any amount|any number|somewhere"
_LIMIT = "[an|a|the] [absolute|bare|strict]"

BEFORE: Phrases[Comparator] = Phrases(
    [
        # At least.
        ("(at|atleast) [the [very|bare|absolute]] (least|minimum|min)", _AT_LEAST),
        (f"(no|not|never|nothing) {_LESS_WORDS} (than|then)", _AT_LEAST),
        ("(not|nothing|none|never) (under|below|beneath)", _AT_LEAST),
        (f"{_LIMIT} (minimum|min) [of|:]", _AT_LEAST),
        (">=", _AT_LEAST),
        ("(starting|beginning) (at|from|with)", _AT_LEAST),
        ("a (good|solid)", Comparator(Operator.AT_LEAST, -0.4)),
        (f"[is|are] {_MORE_WORDS} than or equal [to]", _AT_LEAST),
        (f"(equal|equals) [to] or {_MORE_WORDS} than", _AT_LEAST),
        (
            "(equal|equals|equaling|meet|meets|met|meeting|match|matches|matching) or (exceed|exceeds|exceeding)",
            _AT_LEAST,
        ),
        ("(at|equal to) or (above|over|more than|greater than|higher than)", _AT_LEAST),
        ("(above|over) or (equal to|at)", _AT_LEAST),
        ("(reaching|reached|hitting|hit)", Comparator(Operator.AT_LEAST, -0.6)),
        ("from", Comparator(Operator.AT_LEAST, -1.2)),
        ("(not|no) [any] (fewer|less) than", _AT_LEAST),
        # More than.
        (
            f"[{_DEGREES}] {_MORE_WORDS} (than|then) [just|only]",
            _MORE,
        ),
        (f"[{_DEGREES}|{_ANY}] (over|above|beyond)", _MORE),
        ("over and above", _MORE),
        ("past", Comparator(Operator.GREATER_THAN, -1.3)),
        (
            "[that] (exceed|exceeds|exceeded|exceeding|surpassing|surpasses|surpassed|topping|topped|beats|beating)",
            _MORE,
        ),
        (f"[{_DEGREES}] in excess of", _MORE),
        ("[that] tops", _MORE),
        (f"[{_DEGREES}|{_ANY}] (north|upwards|upward) of", _MORE),
        (">", _MORE),
        ("> than", _MORE),
        ("not (just|only)", _MORE),
        ("(upwards|upward) from", _AT_LEAST),
        ("(any number|any amount|anything|anywhere) from", Comparator(Operator.AT_LEAST, -0.6)),
        # At most.
        ("at [the [very|absolute]] (most|max|maximum|best)", _AT_MOST),
        (f"(no|not|never|nothing) {_MORE_WORDS} (than|then)", _AT_MOST),
        ("(no|not|never|nothing|none) (over|above|beyond|exceeding|in excess of|upwards of|north of)", _AT_MOST),
        ("(not|never|without) (exceed|exceeds|exceeding|surpassing|topping)", _AT_MOST),
        ("(do|does|did|not) not exceed", _AT_MOST),
        ("[anything|anywhere] up to", _AT_MOST),
        ("up to [and including|at most|a maximum of]", _AT_MOST),
        (f"{_LIMIT} (maximum|max) [of|:]", _AT_MOST),
        ("(capped|limited|restricted) (at|to)", _AT_MOST),
        ("as (much|many|few|little) as", Comparator(Operator.AT_MOST, -0.5)),
        ("<=", _AT_MOST),
        (f"{_LESS_WORDS} than or equal [to]", _AT_MOST),
        (f"(equal|equals) [to] or {_LESS_WORDS} than", _AT_MOST),
        ("(at|equal to) or (below|under|less than|fewer than|lower than)", _AT_MOST),
        ("(below|under) or (equal to|at)", _AT_MOST),
        # Less than.
        (f"[{_DEGREES}] {_LESS_WORDS} (than|then)", _LESS),
        (f"[{_DEGREES}|{_ANY}] (under|below|beneath)", _LESS),
        (f"[{_DEGREES}|{_ANY}] (short|shy|south) of", _LESS),
        ("nowhere near", _LESS),
        ("sub [-]", Comparator(Operator.LESS_THAN, -0.2)),
        ("[but] not (quite|even)", Comparator(Operator.LESS_THAN, -0.3)),
        ("not as (many|much) as", _LESS),
        ("not (reaching|reached)", _LESS),
        ("<", _LESS),
        ("< than", _LESS),
        # Exactly.
        ("(exactly|precisely|only|just|strictly) [the]", _EQUAL),
        ("[is|are|was|were] (equal|equals|equaling|equalling) [to]", _EQUAL),
        ("[is|are] exactly equal to", _EQUAL),
        ("no more [and|or|,] [and|or] no less than", _EQUAL),
        ("(an exact|the exact|exact)", _EQUAL),
        ("(no|not|neither) (more|less) [nor|or] (less|more) than", _EQUAL),
        ("[a] total of", Comparator(Operator.EQUALS, -0.3)),
        ("(of|is|are|was|were)", Comparator(Operator.EQUALS, -0.4)),
        ("of (exactly|precisely|only|just)", _EQUAL),
        ("=", _EQUAL),
        # Not.
        ("!=", _DIFFERENT),
        ("not (equal|equals) [to]", _DIFFERENT),
        ("(other|different) than", _DIFFERENT),
        ("(different|differs|differ) from", _DIFFERENT),
        ("anything (but|except|other than)", _DIFFERENT),
        ("not exactly", _DIFFERENT),
    ]
)
"""What stands before a number: "at least", "over", "no more than"."""

_MORE_BEHIND = (
    "(more|greater|above|over|higher|better|up|upwards|upward|longer|older|bigger|larger|beyond|heavier|plus|further|"
    "slower)"
)
_LESS_BEHIND = (
    "(less|fewer|lower|below|under|smaller|shorter|younger|down|downwards|worse|cheaper|lighter|newer|faster|quicker|"
    "earlier|sooner)"
)

BEHIND: Phrases[Comparator] = Phrases(
    [
        (f"(or|and) [even] {_MORE_BEHIND} [than that]", _AT_LEAST),
        ("if not more", _AT_LEAST),
        ("or greater than", _AT_LEAST),
        ("(+|plus)", _AT_LEAST),
        ("(minimum|min|upwards|upward|onwards|onward)", _AT_LEAST),
        ("at [the [very]] (least|minimum|min)", _AT_LEAST),
        ("at a minimum", _AT_LEAST),
        ("as a minimum", _AT_LEAST),
        (f"(or|and) [even] {_LESS_BEHIND} [than that]", _AT_MOST),
        ("(maximum|max|tops)", _AT_MOST),
        ("at [the [very]] (most|maximum|max)", _AT_MOST),
        ("at a maximum", _AT_MOST),
        ("as a maximum", _AT_MOST),
        ("(exactly|precisely|only)", _EQUAL),
        ("[and|but] (no|not) more [and|nor|or|,] [no|not] less", _EQUAL),
        ("(and|but|,) (no|not) more", _EQUAL),
        ("on the (dot|nose)", _EQUAL),
    ]
)
"""What stands behind a number, or behind what is counted: "or more", "at most", "+"."""
