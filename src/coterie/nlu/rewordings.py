"""What is said in a roundabout way, put plainly before a prompt is taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from coterie.nlu.accountpeople import plain_people
from coterie.nlu.addedup import added_up
from coterie.nlu.aheadof import ahead_of_dates
from coterie.nlu.anchors import anchored
from coterie.nlu.answered import answers_ahead
from coterie.nlu.attempts import failed_attempts
from coterie.nlu.cameback import come_back
from coterie.nlu.definitions import as_defined
from coterie.nlu.exacttimes import made_exact
from coterie.nlu.firstdays import first_days
from coterie.nlu.heldfor import held_for
from coterie.nlu.howmanykinds import kinds_counted
from coterie.nlu.index import SpaceIndex
from coterie.nlu.newandsoon import without_new_and_soon
from coterie.nlu.ofwhom import told_of_people
from coterie.nlu.onlyones import only_ones
from coterie.nlu.plainphrases import phrases_put_plainly
from coterie.nlu.prefixes import with_prefixes
from coterie.nlu.ranlong import as_lasting
from coterie.nlu.rates import rates_in_order
from coterie.nlu.remarks import without_remarks
from coterie.nlu.restkept import without_rest
from coterie.nlu.restoredverbs import verbs_restored
from coterie.nlu.thereafter import told_from_deeds
from coterie.nlu.tiers import tiers_spelled
from coterie.nlu.timespent import doing_for_so_long, spent_in_each
from coterie.nlu.timetogo import before_what
from coterie.nlu.tokens import Token
from coterie.nlu.toldatlength import told_shortly
from coterie.nlu.undone import undone_denied
from coterie.nlu.verdicts import verdicts_spelled
from coterie.schema.space import Collection


def put_plainly(tokens: Sequence[Token], index: SpaceIndex, audience: Collection) -> Sequence[Token]:
    """The tokens as if rates, times, new people and tiers had been said the plain way, and nothing been remarked."""
    tokens = told_shortly(with_prefixes(without_rest(tokens)))
    tokens = answers_ahead(spent_in_each(doing_for_so_long(tokens)), index)
    if audience is not Collection.ACCOUNTS:  # there, who did it is one of the account's people
        tokens = told_of_people(tokens)
    tokens = as_defined(without_remarks(undone_denied(tokens, index), index), index)
    tokens = as_lasting(verbs_restored(phrases_put_plainly(tokens)))
    tokens = before_what(held_for(tokens, index), index)
    tokens = added_up(kinds_counted(tokens, index))
    tokens = ahead_of_dates(anchored(first_days(only_ones(rates_in_order(tokens))), index), index)
    plain = made_exact(failed_attempts(verdicts_spelled(come_back(tokens, index)), index))
    plain = plain_people(plain, index) if audience is Collection.ACCOUNTS else plain
    return tiers_spelled(without_new_and_soon(told_from_deeds(plain), index), index)
