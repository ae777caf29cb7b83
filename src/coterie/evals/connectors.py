"""Wordings that join parts, with what each means: "A, but only if they B", "neither A nor B", "A except those who B".

A wording has places for parts `a`, `b` and `c`, each in one of its forms; `s` and `r` are subjects, `n` a noun for
people, `t` and `T` a time. Its tree is made of what the parts may mean. Wordings are kept by family, for figures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice, product

from coterie.evals.parts import Golds, Part
from coterie.language.ast import Aggregate, And, Comparison, Condition, Literal, LiteralKind, Operator, Or, Where

MOST = 24
"""How many queries a composition is accepted as at most."""

Tree = Callable[..., Golds]
Connector = tuple[str, Tree]


def _all(*parts: Golds) -> Golds:
    return tuple(And(each) for each in islice(product(*parts), MOST))


def _any(*parts: Golds) -> Golds:
    return tuple(Or(each) for each in islice(product(*parts), MOST))


def _funnels(first: Part, second: Part) -> Golds:
    """What the first did, with the second not behind it: accepted for "A but not B"."""
    found: list[Condition] = []
    for a, b in islice(product(first.golds, second.golds), MOST):
        match a, b:
            case (
                Comparison(left=Aggregate() as deed),
                Comparison(left=Aggregate(), operator=Operator.AT_LEAST, arguments=(_, *_)),
            ):
                never = replace(b, operator=Operator.EQUALS, arguments=(Literal(0, LiteralKind.NUMBER),))
                found.append(replace(a, left=replace(deed, filters=(*deed.filters, Where(never)))))
            case _:
                pass
    return tuple(found)


def _a_and_b(a: Part, b: Part) -> Golds:
    return _all(a.golds, b.golds)


def _a_not_b(a: Part, b: Part) -> Golds:
    return (*_all(a.golds, b.denials), *_funnels(a, b))


def _not_a(a: Part, b: Part) -> Golds:
    return _all(a.denials, b.golds)


def _neither(a: Part, b: Part) -> Golds:
    return _all(a.denials, b.denials)


def _a_or_b(a: Part, b: Part) -> Golds:
    return _any(a.golds, b.golds)


def _a_or_not_b(a: Part, b: Part) -> Golds:
    return _any(a.golds, b.denials)


def _not_a_or_b(a: Part, b: Part) -> Golds:
    return _any(a.denials, b.golds)


def _three(a: Part, b: Part, c: Part) -> Golds:
    return _all(a.golds, b.golds, c.golds)


def _three_or(a: Part, b: Part, c: Part) -> Golds:
    return _any(a.golds, b.golds, c.golds)


def _a_b_not_c(a: Part, b: Part, c: Part) -> Golds:
    return _all(a.golds, b.golds, c.denials)


def _a_not_b_c(a: Part, b: Part, c: Part) -> Golds:
    return _all(a.golds, b.denials, c.golds)


def _a_neither(a: Part, b: Part, c: Part) -> Golds:
    return _all(a.golds, b.denials, c.denials)


def _neither_but_c(a: Part, b: Part, c: Part) -> Golds:
    return _all(a.denials, b.denials, c.golds)


def _a_and_either(a: Part, b: Part, c: Part) -> Golds:
    return _all(a.golds, _any(b.golds, c.golds))


def _either_and_c(a: Part, b: Part, c: Part) -> Golds:
    return _all(_any(a.golds, b.golds), c.golds)


def _either_not_c(a: Part, b: Part, c: Part) -> Golds:
    return _all(_any(a.golds, b.golds), c.denials)


def _both_or_c(a: Part, b: Part, c: Part) -> Golds:
    return _any(_all(a.golds, b.golds), c.golds)


def _a_or_both(a: Part, b: Part, c: Part) -> Golds:
    return _any(a.golds, _all(b.golds, c.golds))


def _shared(a: Part, b: Part, days: int, tree: Tree) -> Golds:
    """A time at the end of two parts: of both, or of the nearer one."""
    return (*tree(a.within(days), b.within(days)), *tree(a, b.within(days)))


def _of_both(a: Part, b: Part, days: int, tree: Tree) -> Golds:
    return tree(a.within(days), b.within(days))


def _of_first(a: Part, b: Part, days: int, tree: Tree) -> Golds:
    return tree(a.within(days), b)


def _of_second(a: Part, b: Part, days: int, tree: Tree) -> Golds:
    return tree(a, b.within(days))


def _of_first_or_both(a: Part, b: Part, days: int, tree: Tree) -> Golds:
    return (*tree(a.within(days), b), *tree(a.within(days), b.within(days)))


Timed = Callable[[Part, Part, int, Tree], Golds]

TIMED: dict[str, tuple[str, Tree, Timed]] = {
    "A and B in T": ("{s} {a.said} and {b.said} {t}", _a_and_b, _shared),
    "A and also B in T": ("{s} {a.said} and {b.also} {t}", _a_and_b, _shared),
    "A but not B in T": ("{s} {a.said} but {b.denied} {t}", _a_not_b, _shared),
    "A or B in T": ("{s} {a.said} or {b.said} {t}", _a_or_b, _shared),
    "either A or B in T": ("{s} either {a.said} or {b.said} {t}", _a_or_b, _of_both),
    "in T, A and B": ("People who {t} {a.said} and {b.said}", _a_and_b, _of_both),
    "In T: A and B": ("{T}, people who {a.said} and {b.said}", _a_and_b, _of_both),
    "A and B, both in T": ("{s} {a.said} and {b.said}, both {t}", _a_and_b, _of_both),
    "both A and B in T": ("{s} both {a.said} and {b.said} {t}", _a_and_b, _of_both),
    "neither A nor B in T": ("{s} neither {a.said} nor {b.said} {t}", _neither, _of_both),
    "didn't A or B in T": ("{s} {a.denied} or {b.base} {t}", _neither, _of_both),
    "have A-ed but not B-ed in T": ("{r} have {a.pp} but haven't {b.pp} {t}", _a_not_b, _shared),
    "have A-ed and B-ed in T": ("{r} have {a.pp} and {b.pp} {t}", _a_and_b, _shared),
    "haven't A-ed or B-ed in T": ("{r} haven't {a.pp} or {b.pp} {t}", _neither, _of_both),
    "In T, A but not B": ("{T}, people who {a.said} but {b.denied}", _a_not_b, _of_first_or_both),
    "In T, A or B": ("{T}, users who {a.said} or {b.said}", _a_or_b, _of_both),
    "In T, neither A nor B": ("{T}, users who neither {a.said} nor {b.said}", _neither, _of_both),
    "in T, either A or B": ("People who {t} either {a.said} or {b.said}", _a_or_b, _of_both),
    "T: A and B": ("{T}: {a.said} and {b.said}", _a_and_b, _of_both),
    "A and B, T": ("{s} {a.said} and {b.said}, {t}", _a_and_b, _shared),
    "A and B - all T": ("{s} {a.said} and {b.said} - all {t}", _a_and_b, _of_both),
    "not A and not B in T": ("{s} {a.denied} and {b.denied} {t}", _neither, _shared),
    "A without B-ing in T": ("{s} {a.said} without {b.ing} {t}", _a_not_b, _shared),
    "not A but B in T": ("{s} {a.denied} but {b.said} {t}", _not_a, _shared),
    "A in T, B": ("{s} {a.said} {t}, and {b.also}", _a_and_b, _of_first),
    "A in T and B at any time": ("{s} {a.said} {t} and {b.said} at any time", _a_and_b, _of_first),
    "A at any time and B in T": ("{s} {a.said} at any time and {b.said} {t}", _a_and_b, _of_second),
    "A in T and B in that time": ("{s} {a.said} {t} and {b.said} in the same period", _a_and_b, _of_both),
    "A in T despite not B-ing": ("{s} {a.said} {t} despite not {b.ing}", _a_not_b, _of_first_or_both),
    "A in T and B": ("{s} {a.said} {t} and {b.said}", _a_and_b, _of_first),
    "A in T and who B": ("{s} {a.said} {t} and who {b.said}", _a_and_b, _of_first),
    "A in T who B": ("{s} {a.said} {t} who {b.also}", _a_and_b, _of_first),
    "A in T but not B": ("{s} {a.said} {t} but {b.denied}", _a_not_b, _of_first_or_both),
    "A in T but never B": ("{s} {a.said} {t} but never {b.said}", _a_not_b, _of_first_or_both),
    "A in T or B": ("{s} {a.said} {t} or {b.said}", _a_or_b, _of_first),
    "A in T unless B": ("{s} {a.said} {t} unless they {b.said}", _a_not_b, _of_first_or_both),
    "A in T except those who B": ("{s} {a.said} {t}, except those who {b.said}", _a_not_b, _of_first_or_both),
    "A in T without B-ing": ("{s} {a.said} {t} without {b.ing}", _a_not_b, _of_first_or_both),
    "not A in T but B": ("{s} {a.denied} {t} but {b.said}", _not_a, _of_first),
}
"""Wordings of events with one time: which parts have it is the last of the three."""

FAMILIES: dict[str, dict[str, Connector]] = {
    "and": {
        "A and B": ("{s} {a.said} and {b.said}", _a_and_b),
        "B-less subject": ("{a.said} and {b.said}", _a_and_b),
        "A and who B": ("{s} {a.said} and who {b.said}", _a_and_b),
        "A and also B": ("{s} {a.said} and {b.also}", _a_and_b),
        "have A-ed and B-ed": ("{r} have {a.pp} and {b.pp}", _a_and_b),
        "A who also B": ("{s} {a.said} who {b.also}", _a_and_b),
        "A that B": ("{s} {a.said} that {b.also}", _a_and_b),
        "A & B": ("{s} {a.said} & {b.said}", _a_and_b),
        "A + B": ("{s} {a.said} + {b.said}", _a_and_b),
        "A plus B": ("{s} {a.said}, plus they {b.said}", _a_and_b),
        "A plus they B": ("{s} {a.said} plus {b.said}", _a_and_b),
        "both A and B": ("{s} both {a.said} and {b.said}", _a_and_b),
        "not only A but also B": ("{s} not only {a.said} but {b.also}", _a_and_b),
        "not just A but B": ("{s} didn't just {a.base} but {b.also}", _a_and_b),
        "A but only if B": ("{s} {a.said} - but only if they {b.said}", _a_and_b),
        "A, only if B": ("{s} {a.said}, only if they {b.said}", _a_and_b),
        "A only if they also B": ("{s} {a.said}, but only when they {b.also}", _a_and_b),
        "A, only those who B": ("{s} {a.said}, only those who {b.said}", _a_and_b),
        "A, but only those who B": ("{s} {a.said}, but only those who {b.said}", _a_and_b),
        "A, specifically": ("{s} {a.said}, specifically those who {b.said}", _a_and_b),
        "A, in particular": ("{s} {a.said}, in particular the ones that {b.said}", _a_and_b),
        "A, limited to": ("{s} {a.said}, limited to those who {b.said}", _a_and_b),
        "A, restricted to": ("{s} {a.said}, restricted to people who {b.said}", _a_and_b),
        "A. Only keep": ("{s} {a.said}. Only keep the ones who {b.said}", _a_and_b),
        "A. Narrow down": ("{s} {a.said}. Narrow it down to those who {b.said}", _a_and_b),
        "A (and B)": ("{s} {a.said} (and {b.said})", _a_and_b),
        "A (who B)": ("{s} {a.said} (and who {b.also})", _a_and_b),
        "A (they B)": ("{s} {a.said} (they {b.also})", _a_and_b),
        "A, on top of that B": ("{s} {a.said}, and on top of that {b.said}", _a_and_b),
        "A as well as B-ing": ("{s} {a.said} as well as {b.ing}", _a_and_b),
        "as well as B-ing, A": ("People who, as well as {b.ing}, {a.said}", _a_and_b),
        "besides B-ing": ("{s} besides {b.ing} {a.also}", _a_and_b),
        "in addition to B-ing": ("{s} {a.said}, in addition to {b.ing}", _a_and_b),
        "on top of B-ing": ("{s} {a.said} on top of {b.ing}", _a_and_b),
        "along with B-ing": ("{s} {a.said} along with {b.ing}", _a_and_b),
        "despite B-ing": ("{s} {a.said} despite {b.ing}", _a_and_b),
        "despite B-ing, A": ("{s}, despite {b.ing}, {a.said}", _a_and_b),
        "although they B": ("{s} {a.said} although they {b.said}", _a_and_b),
        "even though they B": ("{s} {a.said} even though they {b.said}", _a_and_b),
        "A even if B": ("{s} {a.said} while they {b.also}", _a_and_b),
        "A; also B": ("{s} {a.said}; {b.also}", _a_and_b),
        "A; they B": ("{s} {a.said}; they {b.also}", _a_and_b),
        "A. They B": ("{s} {a.said}. They {b.also}.", _a_and_b),
        "A. B too": ("{s} {a.said}. They {b.said} too.", _a_and_b),
        "A. Also B": ("{s} {a.said}. Also {b.said}.", _a_and_b),
        "A - and B": ("{s} {a.said} - and {b.said}", _a_and_b),
        "A, B too": ("{s} {a.said}, and {b.said} too", _a_and_b),
        "A, and they B as well": ("{s} {a.said}, and {b.said} as well", _a_and_b),
        "among": ("among people who {a.said}, the ones who {b.said}", _a_and_b),
        "B among those who A": ("those who {b.said} among people who {a.said}", _a_and_b),
        "B out of those who A": ("the ones who {b.said} out of everyone who {a.said}", _a_and_b),
        "of those": ("Of the customers who {a.said}, those who {b.said}", _a_and_b),
        "out of": ("Out of everyone who {a.said}, find the ones that {b.said}", _a_and_b),
        "from": ("From customers who {a.said}, take those who {b.said}", _a_and_b),
        "take and keep": ("Take people who {a.said} and keep the ones who {b.said}", _a_and_b),
        "A as long as B": ("{s} {a.said} as long as they {b.said}", _a_and_b),
        "A provided B": ("{s} {a.said}, provided they {b.said}", _a_and_b),
        "A if B": ("{s} {a.said} if they {b.also}", _a_and_b),
        "if they A and B": ("Anyone, if they {a.said} and {b.said}", _a_and_b),
        "A yet B": ("{s} {a.said} yet {b.said}", _a_and_b),
        "that A, and that B": ("users that {a.said}, and that {b.said}", _a_and_b),
        "A, and B": ("{s} {a.said}, and {b.said}", _a_and_b),
        "A. Must have B-ed": ("{s} {a.said}. They must have {b.pp}", _a_and_b),
        "all of: A; B": ("People who match all of: {a.said}; {b.said}", _a_and_b),
        "A AND B": ("{s} {a.said} AND {b.said}", _a_and_b),
        "A, B": ("{s} {a.said}, {b.said}", _a_and_b),
    },
    "and not": {
        "A but not B": ("{s} {a.said} but {b.denied}", _a_not_b),
        "A but did not B": ("{s} {a.said} but did not {b.base}", _a_not_b),
        "A but not B, no subject": ("{a.said} but {b.denied}", _a_not_b),
        "have A-ed but haven't B-ed": ("{r} have {a.pp} but haven't {b.pp}", _a_not_b),
        "have A-ed and not B-ed": ("{r} have {a.pp} and not {b.pp}", _a_not_b),
        "A but haven't B-ed": ("{s} {a.said} but haven't {b.pp}", _a_not_b),
        "A and haven't B-ed": ("{s} {a.said} and have not {b.pp}", _a_not_b),
        "A who haven't B-ed": ("{s} {a.said} who haven't {b.pp}", _a_not_b),
        "A that never B": ("{s} {a.said} that never {b.said}", _a_not_b),
        "A but who not B": ("{s} {a.said} but who {b.denied}", _a_not_b),
        "A but never B": ("{s} {a.said} but never {b.said}", _a_not_b),
        "A and never B": ("{s} {a.said} and never {b.said}", _a_not_b),
        "A, never B": ("{s} {a.said}, never {b.said}", _a_not_b),
        "A but have yet to B": ("{s} {a.said} but have yet to {b.base}", _a_not_b),
        "A but failed to B": ("{s} {a.said} but failed to {b.base}", _a_not_b),
        "A and not B": ("{s} {a.said} and {b.denied}", _a_not_b),
        "A, not B": ("{s} {a.said}, {b.denied}", _a_not_b),
        "A yet not B": ("{s} {a.said} yet {b.denied}", _a_not_b),
        "A, however not B": ("{s} {a.said}, however they {b.denied}", _a_not_b),
        "A - not B": ("{s} {a.said} - but {b.denied}", _a_not_b),
        "A; not B": ("{s} {a.said}; {b.denied}", _a_not_b),
        "A. They not B": ("{s} {a.said}. They {b.denied}.", _a_not_b),
        "A unless B": ("{s} {a.said} unless they {b.said}", _a_not_b),
        "A, unless B": ("{s} {a.said}, unless they {b.said}", _a_not_b),
        "A except those who B": ("{s} {a.said}, except those who {b.said}", _a_not_b),
        "A except if B": ("{s} {a.said}, except if they {b.said}", _a_not_b),
        "A except when B": ("{s} {a.said} except when they {b.said}", _a_not_b),
        "A excluding those who B": ("{s} {a.said}, excluding those who {b.said}", _a_not_b),
        "A apart from the ones who B": ("{s} {a.said}, apart from the ones who {b.said}", _a_not_b),
        "A other than people who B": ("{s} {a.said} other than people who {b.said}", _a_not_b),
        "A with the exception": ("{s} {a.said}, with the exception of people that {b.said}", _a_not_b),
        "A, not counting": ("{s} {a.said}, not counting the ones who {b.said}", _a_not_b),
        "A, ignoring": ("{s} {a.said}, ignoring those that {b.said}", _a_not_b),
        "A, without those who B": ("{s} {a.said}, without those who {b.said}", _a_not_b),
        "A minus": ("{s} {a.said} minus those who {b.said}", _a_not_b),
        "A, less": ("{s} {a.said}, less those who {b.said}", _a_not_b),
        "A. Exclude B": ("{s} {a.said}. Exclude people who {b.said}.", _a_not_b),
        "A. Not B": ("{s} {a.said}. Not those who {b.said}.", _a_not_b),
        "A. Drop B": ("{s} {a.said}. Drop anyone that {b.said}.", _a_not_b),
        "A, remove B": ("{s} {a.said}, and remove those who {b.said}", _a_not_b),
        "A (not B)": ("{s} {a.said} (but {b.denied})", _a_not_b),
        "A (except B)": ("{s} {a.said} (except those who {b.said})", _a_not_b),
        "A (not if B)": ("{s} {a.said} (not if they {b.said})", _a_not_b),
        "A but not if B": ("{s} {a.said}, but not if they {b.said}", _a_not_b),
        "A but not when B": ("{s} {a.said} but not when they {b.said}", _a_not_b),
        "A as long as not B": ("{s} {a.said} as long as they {b.denied}", _a_not_b),
        "A provided not B": ("{s} {a.said}, provided they {b.denied}", _a_not_b),
        "A only if not B": ("{s} {a.said}, but only if they {b.denied}", _a_not_b),
        "A but not those who B": ("{s} {a.said} but not those who {b.said}", _a_not_b),
        "A and not the ones who B": ("{s} {a.said} and not the ones who {b.said}", _a_not_b),
        "A without B-ing": ("{s} {a.said} without {b.ing}", _a_not_b),
        "A without ever B-ing": ("{s} {a.said} without ever {b.ing}", _a_not_b),
        "without B-ing, A": ("{s}, without {b.ing}, {a.said}", _a_not_b),
        "A instead of B-ing": ("{s} {a.said} instead of {b.ing}", _a_not_b),
        "A rather than B-ing": ("{s} {a.said} rather than {b.ing}", _a_not_b),
        "although not B": ("{s} {a.said} even though they {b.denied}", _a_not_b),
        "despite not B-ing": ("{s} {a.said} despite not {b.ing}", _a_not_b),
        "leave out": ("{s} {a.said}; leave out those who {b.said}", _a_not_b),
        "except B, A": ("Except for people who {b.said}, everyone who {a.said}", _a_not_b),
        "excluding B, A": ("Excluding those who {b.said}, customers who {a.said}", _a_not_b),
        "exclude B from A": ("Exclude those who {b.said} from people who {a.said}", _a_not_b),
        "apart from B: A": ("Apart from those who {b.said}: people who {a.said}", _a_not_b),
        "of those, not B": ("Of the customers who {a.said}, those who {b.denied}", _a_not_b),
        "among, not B": ("among people who {a.said}, the ones who {b.denied}", _a_not_b),
    },
    "not, but": {
        "not A but B": ("{s} {a.denied} but {b.said}", _not_a),
        "not A but did B": ("{s} {a.denied} but did {b.base}", _not_a),
        "haven't A-ed but have B-ed": ("{r} haven't {a.pp} but have {b.pp}", _not_a),
        "haven't A-ed but B": ("{r} haven't {a.pp} but {b.said}", _not_a),
        "never A but B": ("{s} never {a.said} but {b.said}", _not_a),
        "not A and who B": ("{s} {a.denied} and who {b.said}", _not_a),
        "not A and also B": ("{s} {a.denied} and {b.also}", _not_a),
        "not A, B": ("{s} {a.denied}, and who {b.also}", _not_a),
        "not A but instead B": ("{s} {a.denied} but instead {b.said}", _not_a),
        "not A although B": ("{s} {a.denied} although they {b.said}", _not_a),
        "not A despite B-ing": ("{s} {a.denied} despite {b.ing}", _not_a),
        "haven't A-ed despite B-ing": ("{r} haven't {a.pp} despite {b.ing}", _not_a),
    },
    "neither": {
        "neither A nor B": ("{s} neither {a.said} nor {b.said}", _neither),
        "have neither A-ed nor B-ed": ("{r} have neither {a.pp} nor {b.pp}", _neither),
        "didn't A or B": ("{s} {a.denied} or {b.base}", _neither),
        "haven't A-ed or B-ed": ("{r} haven't {a.pp} or {b.pp}", _neither),
        "haven't A-ed nor B-ed": ("{r} haven't {a.pp} nor {b.pp}", _neither),
        "not A, nor did they B": ("{s} {a.denied}, nor did they {b.base}", _neither),
        "not A and not B": ("{s} {a.denied} and {b.denied}", _neither),
        "not A, not B": ("{s} {a.denied}, {b.denied}", _neither),
        "not A, and not B either": ("{s} {a.denied} and {b.denied} either", _neither),
        "never A nor B": ("{s} never {a.said} nor {b.said}", _neither),
        "never A or B": ("{r} have never {a.pp} or {b.pp}", _neither),
        "not A and who not B": ("{s} {a.denied} and who {b.denied}", _neither),
        "not A unless B": ("{s} {a.denied}, excluding those who {b.said}", _neither),
        "none of": ("People who did none of these: {a.said}, {b.said}", _neither),
        "without A-ing or B-ing": (
            "{s} {c.said} without {a.ing} or {b.ing}",
            _neither_but_c,
        ),
    },
    "or": {
        "A or B": ("{s} {a.said} or {b.said}", _a_or_b),
        "A OR B": ("{s} {a.said} OR {b.said}", _a_or_b),
        "have A-ed or B-ed": ("{r} have {a.pp} or {b.pp}", _a_or_b),
        "A or who B": ("{s} {a.said} or who {b.said}", _a_or_b),
        "either A or B": ("{s} either {a.said} or {b.said}", _a_or_b),
        "have either A-ed or B-ed": ("{r} have either {a.pp} or {b.pp}", _a_or_b),
        "A, or B": ("{s} {a.said}, or {b.said}", _a_or_b),
        "A, or else B": ("{s} {a.said}, or else {b.said}", _a_or_b),
        "A or at least B": ("{s} {a.said} or at least {b.said}", _a_or_b),
        "A and/or B": ("{s} {a.said} and/or {b.said}", _a_or_b),
        "A or not B": ("{s} {a.said} or {b.denied}", _a_or_not_b),
        "not A or who B": ("{s} {a.denied} or who {b.said}", _not_a_or_b),
        "as well as those who B": ("anyone who {a.said} as well as those who {b.said}", _a_or_b),
        "along with those who B": ("everyone who {a.said}, along with those who {b.said}", _a_or_b),
        "A or people who B": ("People who {a.said} or people who {b.said}", _a_or_b),
        "any of": ("People who did any of these: {a.said}, {b.said}", _a_or_b),
        "at least one of": ("people who did at least one of the following: {a.said}; {b.said}", _a_or_b),
    },
    "three parts": {
        "A, B and C": ("{s} {a.said}, {b.said} and {c.said}", _three),
        "A, B, and C": ("{s} {a.said}, {b.said}, and {c.said}", _three),
        "A, B, C": ("{s} {a.said}, {b.said}, {c.said}", _three),
        "A and B and C": ("{s} {a.said} and {b.said} and {c.said}", _three),
        "A who B and C": ("{s} {a.said} who {b.also} and {c.said}", _three),
        "A, B or C": ("{s} {a.said}, {b.said} or {c.said}", _three_or),
        "A, B, or C": ("{s} {a.said}, {b.said}, or {c.said}", _three_or),
        "A or B or C": ("{s} {a.said} or {b.said} or {c.said}", _three_or),
        "either A, B or C": ("{s} either {a.said}, {b.said} or {c.said}", _three_or),
        "A and B but not C": ("{s} {a.said} and {b.said} but {c.denied}", _a_b_not_c),
        "A, B but not C": ("{s} {a.said}, {b.said} but {c.denied}", _a_b_not_c),
        "A and B without C-ing": ("{s} {a.said} and {b.said} without {c.ing}", _a_b_not_c),
        "A and B, except C": ("{s} {a.said} and {b.said}, except those who {c.said}", _a_b_not_c),
        "A and B unless C": ("{s} {a.said} and {b.said} unless they {c.said}", _a_b_not_c),
        "A but not B or C": (
            "{s} {a.said} but {b.denied} or {c.base}",
            _a_neither,
        ),
        "A but neither B nor C": (
            "{s} {a.said} but neither {b.said} nor {c.said}",
            _a_neither,
        ),
        "A but not B, and C": (
            "{s} {a.said} but {b.denied} and who {c.said}",
            _a_not_b_c,
        ),
        "A but not B who C": (
            "{s} {a.said} but {b.denied} who {c.also}",
            _a_not_b_c,
        ),
        "A except B or C": (
            "{s} {a.said}, except those who {b.said} or {c.said}",
            _a_neither,
        ),
        "A unless B or C": (
            "{s} {a.said} unless they {b.said} or {c.said}",
            _a_neither,
        ),
        "not A or B but C": (
            "{s} {a.denied} or {b.base} but {c.said}",
            _neither_but_c,
        ),
        "A and either B or C": ("{s} {a.said} and either {b.said} or {c.said}", _a_and_either),
        "A and (B or C)": ("{s} {a.said} and ({b.said} or {c.said})", _a_and_either),
        "A who B or C": ("{s} {a.said} who either {b.said} or {c.said}", _a_and_either),
        "A, and B or C": ("{s} {a.said}, and who {b.said} or {c.said}", _a_and_either),
        "(A or B) and C": ("{s} ({a.said} or {b.said}) and {c.said}", _either_and_c),
        "either A or B, and C": ("{s} either {a.said} or {b.said}, and who {c.said}", _either_and_c),
        "A or B, and who C": ("{s} {a.said} or {b.said}, and who {c.also}", _either_and_c),
        "A or B, but not C": (
            "{s} either {a.said} or {b.said}, but {c.denied}",
            _either_not_c,
        ),
        "(A or B) but not C": (
            "{s} ({a.said} or {b.said}) but {c.denied}",
            _either_not_c,
        ),
        "A or B, except C": (
            "{s} {a.said} or {b.said}, except those who {c.said}",
            _either_not_c,
        ),
        "A or B. Must have C": ("{s} {a.said} or {b.said}. They must also have {c.pp}.", _either_and_c),
        "A and B or C": ("{s} {a.said} and {b.said} or {c.said}", _both_or_c),
        "A and B, or C": ("{s} {a.said} and {b.said}, or {c.said}", _both_or_c),
        "A, or B and C": ("{s} {a.said}, or {b.said} and {c.said}", _a_or_both),
        "A or both B and C": (
            "{s} {a.said}, or both {b.said} and {c.said}",
            _a_or_both,
        ),
    },
    "kinds of people": {
        "people N who A": ("{n} {a.noun} who {b.said}", _a_and_b),
        "people N who A and B": ("{n} {a.noun} who {b.said} and {c.said}", _three),
        "people N who A or B": ("{n} {a.noun} who {b.said} or {c.said}", _a_and_either),
        "people N who either A or B": ("{n} {a.noun} who either {b.said} or {c.said}", _a_and_either),
        "people N who not A": ("{n} {a.noun} who {b.denied}", _a_not_b),
        "people N who haven't A-ed": ("{n} {a.noun} who haven't {b.pp}", _a_not_b),
        "people N but not A": ("{n} {a.noun} but who {b.denied}", _a_not_b),
        "people N that A but not B": ("{n} {a.noun} that {b.said} but {c.denied}", _a_b_not_c),
        "people N and N": ("{n} {a.noun} and {b.noun}", _a_and_b),
        "people N, N": ("{n} {a.noun}, {b.noun}", _a_and_b),
        "people N or N": ("{n} {a.noun} or {b.noun}", _a_or_b),
        "people N or N who A": ("{n} {a.noun} or {b.noun} who {c.said}", _either_and_c),
        "people N and N who A": ("{n} {a.noun} and {b.noun} who {c.said}", _three),
        "A and are N": ("{s} {a.said} and {b.state}", _a_and_b),
        "A but aren't N": ("{s} {a.said} but {b.state_denied}", _a_not_b),
        "A or are N": ("{s} {a.said} or {b.state}", _a_or_b),
        "who A, N": ("{s} {a.said}, {b.noun}", _a_and_b),
        "people N: A": ("{n} {a.noun}: {b.said}", _a_and_b),
        "A, B and N": ("{s} {a.said}, {b.said} and {c.state}", _three),
        "people N, A": ("{n} {a.noun}, {b.said}", _a_and_b),
        "people N A-ing": ("{n} {a.noun} and having {b.pp}", _a_and_b),
        "people whose T and who A": ("{n} whose {a.whose} and who {b.said}", _a_and_b),
        "people whose T who A": ("{n} whose {a.whose} who {b.said}", _a_and_b),
        "who A and whose T": ("{s} {a.said} and whose {b.whose}", _a_and_b),
        "who A, whose T": ("{s} {a.said}, whose {b.whose}", _a_and_b),
        "who A whose T": ("{s} {a.said} whose {b.whose}", _a_and_b),
        "people N whose T": ("{n} {a.noun} whose {b.whose}", _a_and_b),
        "people N or who A": ("{n} {a.noun}, or who {b.said}", _a_or_b),
        "whose T but not A": ("{n} whose {a.whose} but who {b.denied}", _a_not_b),
        "whose T or who A": ("{n} whose {a.whose} or who {b.said}", _a_or_b),
        "whose T and whose T": ("{n} whose {a.whose} and whose {b.whose}", _a_and_b),
        "whose T and T": ("{n} whose {a.whose} and {b.whose}", _a_and_b),
        "people N except those who A": ("{n} {a.noun} except those who {b.said}", _a_not_b),
        "people N without A-ing": ("{n} {a.noun}, without {b.ing}", _a_not_b),
        "all N, but only A": ("All people {a.noun}, but only the ones who {b.said}", _a_and_b),
    },
}
"""Wordings by a name and family, without a time of their own."""
