"""Candidates for the head of a clause: which events, traits and audiences the words of a stretch may name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu import knownthings
from coterie.nlu.analysis import Analysis
from coterie.nlu.changes import Change, changes_in
from coterie.nlu.concepts import concepts
from coterie.nlu.eventfamilies import DENYING, SPELLED_OUT, known_at_ends, share_words, takes_money, takes_time
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.lexicon import State
from coterie.nlu.linking import ConceptHit
from coterie.nlu.mentioned import Head, Mentioned, bits, by_credit, conceived, merged, without_words
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.once import once
from coterie.nlu.spellednames import spelled_names
from coterie.nlu.toldbyvalues import Explained, Told, head_told, says_enough, told_by_reasons, told_by_values
from coterie.schema.space import FieldType

_SPELLED = 0.85
_BY_CONCEPT = 0.94
_TILLS = words("till counter register pos store shop instore")
_BY_PROPERTY, _LASTED = 0.6, 0.9
_PROPERTY_BONUS, _REASON_BONUS = 0.15, 0.4
_MOST_OWNERS = 2
_WELL_SAID = 0.5
_PURCHASES = (
    "purchase",
    "food_order",
    "iap_purchase",
    "iap",
    "card_transaction",
    "booking",
    "flight_book",
    "hotel_book",
    "payment",
)
_SPEND = words("spend")

_PAY = words("pay worth")
"""What says of any amount that it is one, and so of none in particular."""

_SURE_PURCHASE, _SPENT_ON, _SPENT_OTHERWISE = 0.7, 0.3, 0.5
_SMALL_WORDS = 0.5
"""What small words ("in", "on", "is") count as the name of a field: they only make one likelier that has the value."""

_NEAR_CONCEPT, _LATER_NEAR, _NEAR_PHRASE = 0.55, 0.05, 0.1
_EVENT_FLOOR, _SURELY_OF = 0.28, 0.4
_WHOLLY_OF, _STANDING_IN = 0.7, 0.8
"""From this quality on, an event is for a concept whatever it is of, and what such a one of a concept beside counts."""

_SPELLED_BONUS, _LITERAL = 0.4, 1.08
"""What it counts besides that a whole name is written out."""

_FIELD_FLOOR = 0.5
_AUDIENCE_FLOOR = 0.6


_Group = tuple[int, list[Mentioned], dict[int, list[Head]]]
"""The entries that the same tokens say something of: these tokens, and the heads for each part of them."""


class HeadFinder:
    """Finds heads within a mask of tokens.

    What is found of an entry depends on no tokens but those that say something of it, so entries are grouped by these
    and looked at once for each part of them.
    """

    def __init__(self, analysis: Analysis, index: SpaceIndex) -> None:
        self.analysis = analysis
        self.index = index
        self._cache: dict[Kind, dict[int, list[Head]]] = {kind: {} for kind in Kind}
        self._groups: dict[Kind, list[_Group]] = {}
        self._telling_heads: dict[tuple[int, int], tuple[Head, ...]] = {}
        self._heads_of_entries: dict[tuple[int, int], list[Head]] = {}
        self._masks_of_owned: dict[int, int] = {}
        self._foreign: dict[int, bool] = {}
        self._mentioned = self._all_mentioned()
        self._heads_of_owned: dict[tuple[int, int], list[Head]] = {}
        self._spelled = tuple(spelled_names(analysis, index))
        self._paying = analysis.inflected(_PAY)
        self._spending, self._is_time_spent = knownthings.what_is_spent(analysis)

    def events(self, evidence: int) -> list[Head]:
        """Events by falling credit."""
        return self._cached(evidence, Kind.EVENT, self._events)

    def fields(self, evidence: int) -> list[Head]:
        """Traits by falling credit."""
        return self._cached(evidence, Kind.TRAIT, self._traits)

    def properties(self, evidence: int) -> list[Head]:
        """Property paths by falling credit, whichever events have them."""
        return self._cached(evidence, Kind.PROPERTY, self._properties)

    def audiences(self, evidence: int) -> list[Head]:
        """Audiences by falling credit."""
        return self._cached(evidence, Kind.AUDIENCE, self._audiences)

    def states(self, evidence: int) -> Iterator[tuple[State, int, float]]:
        """States of activity said within the evidence: the state, its tokens, and its weight."""
        for hit in self.analysis.links.state_hits:
            if not hit.mask & ~(evidence & ~self.analysis.blocked):
                yield concepts().states[hit.concept], hit.mask, hit.weight

    def of_entries(self, evidence: int, entries: Iterable[int]) -> list[Head]:
        """The heads of some properties or traits by falling credit."""
        evidence &= ~self.analysis.blocked
        found: list[Head] = []
        for number in entries:
            mentioned = self._mentioned.get(number)
            said = evidence & mentioned.mask if mentioned is not None else 0
            if mentioned is None or not said:
                continue
            heads = self._heads_of_entries.get((number, said))
            if heads is None:
                heads = self._heads_of_entries[number, said] = mentioned.heads(said, _FIELD_FLOOR)
            found += heads
        return sorted(found, key=by_credit)

    def said_of(self, entries: frozenset[int]) -> int:
        """The tokens of the prompt that say something of some entries."""
        mask = 0
        for number in entries & self._mentioned.keys():
            mask |= self._mentioned[number].mask
        return mask

    def said_of_kind(self, kind: Kind, type_: FieldType | None = None) -> int:
        """The tokens of the prompt that say something of the entries of a kind, and of a type if given."""
        mask = 0
        for mentioned in self._mentioned.values():
            if mentioned.entry.kind is kind and (type_ is None or mentioned.entry.type is type_):
                mask |= mentioned.mask
        return mask

    def of_properties(self, evidence: int, event: int, owned: frozenset[int]) -> list[Head]:
        """The heads of the properties of an event by falling credit: `of_entries`, once for the tokens that matter."""
        mask = self._masks_of_owned.get(event)
        if mask is None:
            mask = self._masks_of_owned[event] = self.said_of(owned)
        said = evidence & mask & ~self.analysis.blocked
        if not said:
            return []
        heads = self._heads_of_owned.get((event, said))
        if heads is None:
            heads = self._heads_of_owned[event, said] = self.of_entries(said, owned)
        return heads

    @once
    def families(self) -> dict[tuple[str, ...], list[Mentioned]]:
        """The events in use that the prompt says something of, by their families."""
        found: dict[tuple[str, ...], list[Mentioned]] = {}
        for mentioned in self._mentioned.values():
            if mentioned.entry.family and mentioned.entry.active:
                found.setdefault(mentioned.entry.family, []).append(mentioned)
        return found

    def telling_of_traits(self, evidence: int) -> int:
        """The tokens of some evidence that may say something of a trait."""
        return evidence & self._telling_tokens[Kind.TRAIT]

    def _cached(self, evidence: int, kind: Kind, find: Callable[[int], Iterable[Head]]) -> list[Head]:
        evidence &= self._telling_tokens[kind]
        cache = self._cache[kind]
        found = cache.get(evidence)
        if found is None:
            found = cache[evidence] = sorted(find(evidence), key=by_credit)
        return found

    @once
    def _telling_tokens(self) -> dict[Kind, int]:
        """The tokens that may say something of the entries of a kind; no others make a difference."""
        allowed = ~self.analysis.blocked
        telling = dict.fromkeys(Kind, 0)
        for mentioned in self._mentioned.values():
            telling[mentioned.entry.kind] |= mentioned.mask
        telling = {kind: mask & allowed for kind, mask in telling.items()}
        beside = self._spending
        for _, mask in self._spelled:
            beside |= mask
        for mask in self._properties_of_few:
            beside |= mask
        for mask, *_ in (*self._told, *self._explained):
            beside |= mask
        for change in self._changes:
            beside |= change.mask
        telling[Kind.EVENT] |= beside & allowed
        return telling

    # What the prompt says -----------------------------------------------------------------------------------------

    def _all_mentioned(self) -> dict[int, Mentioned]:
        """What the prompt may mean, by the number of the entry."""
        found: dict[int, Mentioned] = {}
        entries, forms = self.index.entries, self.index.forms
        for number, hits in self.analysis.links.form_hits.items():
            form = forms[number]
            mentioned = found.get(form.entry)
            if mentioned is None:
                mentioned = found[form.entry] = Mentioned(entries[form.entry])
            mentioned.forms.append((form, hits))
            for _, mask, _ in hits:
                mentioned.mask |= mask
        for head in self._all_by_concepts():
            mentioned = found.get(head.entry.id)
            if mentioned is None:
                mentioned = found[head.entry.id] = Mentioned(head.entry)
            mentioned.conceived.append(head)
            mentioned.mask |= head.mask
        return found

    def _of_kind(self, evidence: int, kind: Kind, floor: float) -> list[Head]:
        groups = self._groups.get(kind)
        if groups is None:
            by_mask: dict[int, list[Mentioned]] = {}
            for mentioned in self._mentioned.values():
                if mentioned.entry.kind is kind and mentioned.may_reach(floor):
                    by_mask.setdefault(mentioned.mask, []).append(mentioned)
            groups = self._groups[kind] = [(mask, group, {}) for mask, group in by_mask.items()]
        found: list[Head] = []
        for mask, group, known in groups:
            said = evidence & mask
            if said:
                heads = known.get(said)
                if heads is None:
                    heads = known[said] = [head for mentioned in group for head in mentioned.heads(said, floor)]
                found += heads
        return found

    def _events(self, evidence: int) -> Iterable[Head]:
        found = {head.entry.id: head for head in self._of_kind(evidence, Kind.EVENT, _EVENT_FLOOR)}
        self._by_spelling(found, evidence)
        share_words(found, self.analysis.spoken(DENYING))
        self._by_spending(found, evidence)
        self._by_properties(found, evidence)
        self._by_deeds(found, evidence)
        self._by_reasons(found, evidence)
        if self.analysis.durations:
            known_at_ends(found, self.index)
        self._by_changes(found, evidence)
        return found.values()

    def _by_spelling(self, found: dict[int, Head], evidence: int) -> None:
        """A whole name as it is written is that name, whatever else its words may mean."""
        for number, mask in self._spelled:
            if mask & ~evidence:
                continue
            qualities = tuple([(token, _LITERAL) for token in bits(mask)])
            head = Head.of(self.index.entries[number], mask, 1.0, qualities, "name", "name")
            found[number] = head._replace(
                evidence=SPELLED_OUT, prior=head.prior + _SPELLED_BONUS, credit=head.credit + _SPELLED_BONUS
            )

    def _by_spending(self, found: dict[int, Head], evidence: int) -> None:
        """Money is spent on what is bought: "spent over $300" without a noun means the purchases."""
        spending = evidence & self._spending
        if not spending or self._spent_on(found, spending) or self._is_time_spent:
            return
        for concept in _PURCHASES:
            entries = [pair for pair in self.index.of_concept(concept, Kind.EVENT) if pair[0].active]
            for entry, quality in entries:
                if quality >= _SURE_PURCHASE:
                    head = conceived(entry, spending, quality, "say", concept)
                    before = found.get(entry.id)
                    found[entry.id] = head if before is None else merged(before, head)
            if any(quality >= _SURE_PURCHASE for _, quality in entries):
                return

    def _spent_on(self, found: dict[int, Head], spending: int) -> bool:
        """Whether money was spent on what an event is named by that keeps an amount: "spent 40 on lessons"."""
        tokens = self.analysis.tokens
        start = spending.bit_length()
        ons = [n for n in range(start, len(tokens)) if tokens[n].word == "on" and self.analysis.role_at(n) is not None]
        if not ons:
            return False
        nouns = knownthings.phrase_from(self.analysis, ons[0] + 1)
        is_any, takes = False, takes_time if self._is_time_spent else takes_money
        for head in list(found.values()):
            is_named = head.how == "name" and head.mask & nouns and head.strength >= _SPENT_ON
            if is_named and head.mask & spending and not takes(self.index, head.entry):
                found[head.entry.id] = without_words(head, spending, _SPENT_OTHERWISE)  # credits were bought, not spent
            if is_named and head.entry.active and takes(self.index, head.entry):
                qualities = tuple(sorted({**dict(head.qualities), **dict.fromkeys(bits(spending), _LITERAL)}.items()))
                mask, strength = head.mask | spending, max(head.strength, _SPELLED)
                found[head.entry.id] = Head.of(head.entry, mask, strength, qualities, head.how, head.evidence)
                is_any = True
        return is_any

    def _by_properties(self, found: dict[int, Head], evidence: int) -> None:
        """A property that is named says which event it belongs to, where few have it: "gave 5 stars"."""
        telling = list(self._telling(evidence))
        if len(telling) > 1:
            telling.sort(key=by_credit)
        for head in telling:
            for name in head.entry.events:
                entry = self.index.event(name)
                before = found.get(entry.id)
                if before is not None and head.mask & ~before.mask and before.strength < 1.0:
                    strength = min(1.0, before.strength + _PROPERTY_BONUS)
                    found[entry.id] = Head.of(
                        entry, before.mask, strength, before.qualities, before.how, before.evidence
                    )
                weak = before is not None and before.strength < _BY_PROPERTY and not head.mask & ~before.mask
                if before is None or weak:
                    is_lasting = head.entry.id in self._lasting and not knownthings.tells_of_parting(name)
                    share = _LASTED if is_lasting else _BY_PROPERTY
                    qualities = tuple((token, share * quality) for token, quality in head.qualities)
                    owner = Head.of(entry, head.mask, share, qualities, "property", head.entry.name)
                    if before is None or owner.credit > before.credit:
                        found[entry.id] = owner

    def _by_deeds(self, found: dict[int, Head], evidence: int) -> None:
        """A verb that nothing else explains says which event it is a value of: "sold", where trades have a side."""
        if not self._told:
            return
        covered = 0
        for head in found.values():
            covered |= head.mask if head.strength >= _WELL_SAID else 0
        for mask, name, value, is_sure in self._told:
            event = self.index.event(name)
            is_known = says_enough(found.get(event.id), mask, _BY_PROPERTY)
            if mask & ~evidence or (not mask & ~covered and not is_sure) or is_known:
                continue
            found[event.id] = head_told(event, mask, value, _BY_PROPERTY, found.get(event.id))

    def _by_reasons(self, found: dict[int, Head], evidence: int) -> None:
        """Why something happened says that it did: the level is lost where somebody "ran out of moves" on it."""
        for mask, name, value, is_only in self._explained:
            event = self.index.event(name)
            before = found.get(event.id)
            if mask & ~evidence:
                continue
            if before is not None and before.how == "name" and before.strength < 1.0:
                strength = min(1.0, before.strength + _REASON_BONUS)
                found[event.id] = Head.of(event, before.mask, strength, before.qualities, before.how, before.evidence)
            elif before is None and is_only:
                found[event.id] = head_told(event, mask, value, _BY_PROPERTY, found.get(event.id))

    @once
    def _explained(self) -> tuple[Explained, ...]:
        return tuple(told_by_reasons(self.analysis, self.index))

    @once
    def _told(self) -> tuple[Told, ...]:
        return tuple(told_by_values(self.analysis, self.index))

    def _by_changes(self, found: dict[int, Head], evidence: int) -> None:
        """What was before and what came of it says which event keeps the change: "slid from Gold to Silver"."""
        for event, mask, strength, bonus in self._changes:
            if not mask & ~evidence:
                head = conceived(event, mask, strength, "say", "change")
                before = found.get(event.id)
                head = head if before is None else merged(before, head)
                found[event.id] = head._replace(prior=head.prior + bonus, credit=head.credit + bonus)

    @once
    def _changes(self) -> tuple[Change, ...]:
        return tuple(changes_in(self.analysis, self.index))

    def _telling(self, evidence: int) -> Iterator[Head]:
        """Properties that few events have, and that the evidence names in full."""
        for mask, group in self._properties_of_few.items():
            said = evidence & mask
            heads = self._telling_heads.get((mask, said)) if said else ()
            if heads is None:
                every = (head for mentioned in group for head in mentioned.heads(said, _FIELD_FLOOR))
                # Money is spent on what is bought, whatever else has an amount.
                spent = self.analysis.inflected(_SPEND)
                lasting = self._lasting
                full = [h for h in every if (h.strength >= _SPELLED or h.entry.id in lasting) and h.is_named]
                full = [head for head in full if head.mask & ~self._paying or head.evidence == "name"]
                heads = self._telling_heads[mask, said] = tuple([head for head in full if not head.mask & spent])
            yield from heads

    @once
    def _lasting(self) -> frozenset[int]:
        return knownthings.lasting_fields(self.analysis, self.index)

    @once
    def _properties_of_few(self) -> dict[int, list[Mentioned]]:
        """The properties that the prompt may mean and that few events have, by the tokens that say them."""
        groups: dict[int, list[Mentioned]] = {}
        for mentioned in self._mentioned.values():
            is_of_few = mentioned.entry.kind is Kind.PROPERTY and len(mentioned.entry.events) <= _MOST_OWNERS
            if is_of_few and (mentioned.may_reach(_SPELLED) or mentioned.entry.id in self._lasting):
                groups.setdefault(mentioned.mask, []).append(mentioned)
        return groups

    def _traits(self, evidence: int) -> Iterable[Head]:
        return self._of_kind(evidence, Kind.TRAIT, _FIELD_FLOOR)

    def _properties(self, evidence: int) -> Iterable[Head]:
        return self._of_kind(evidence, Kind.PROPERTY, _FIELD_FLOOR)

    def _audiences(self, evidence: int) -> Iterable[Head]:
        found = self._of_kind(evidence, Kind.AUDIENCE, _AUDIENCE_FLOOR)
        return [head for head in found if sum(q for _, q in head.qualities) >= _SPELLED * len(head.qualities)]

    # By concepts --------------------------------------------------------------------------------------------------

    def _all_by_concepts(self) -> Iterator[Head]:
        """What the phrases of the prompt may stand for; where nothing in use does, what is near to it."""
        table = concepts()
        for hit in self.analysis.links.concept_hits:
            if hit.kind == "event":
                yield from self._by_concept(hit, Kind.EVENT, table.events[hit.concept].near)
            elif hit.kind == "field":
                near = table.fields[hit.concept].near
                yield from self._by_concept(hit, Kind.TRAIT, near)
                yield from self._by_concept(hit, Kind.PROPERTY, near)

    def _by_concept(self, hit: ConceptHit, kind: Kind, nearby: Sequence[str]) -> Iterator[Head]:
        entries = self.index.of_concept
        direct = entries(hit.concept, kind)
        if not direct and not any(entries(near, kind) for near in nearby):  # most often
            return
        weight = hit.weight
        is_event = kind is Kind.EVENT
        if not is_event and not hit.mask & ~self.analysis.marked:
            weight *= _SMALL_WORDS
        said = hit.mask
        if is_event and direct:
            said = (
                hit.mask & ~sum(1 << n for n in bits(hit.mask & self.analysis.content) if self._is_foreign(n)) or said
            )
        for entry, quality in direct:
            own = said & ~self._of_others(entry, (hit.concept, *nearby), said) if is_event else said
            yield conceived(entry, own or said, weight * quality * _BY_CONCEPT, hit.how, hit.concept)
        best = max((quality for entry, quality in direct if entry.active), default=0.0)
        if not is_event and best:
            return
        if best >= _SURELY_OF:
            if best < _WHOLLY_OF and not hit.mask & (hit.mask - 1):
                yield from self._standing_in(hit, nearby, weight)
            return
        deeds = hit.mask & self.analysis.verbs or hit.mask
        known = sum(
            1 << n
            for n in bits(hit.mask & self.analysis.content & ~deeds)
            if knownthings.is_named_here(self.analysis.tokens[n], self.index)
        )
        for rank, near in enumerate(nearby):
            share = _NEAR_CONCEPT - _LATER_NEAR * rank + (_NEAR_PHRASE if hit.mask & (hit.mask - 1) else 0.0)
            for entry, quality in entries(near, kind):
                # What is near explains the deed, not what it was done to: a boat trip is no order. Things that the
                # space knows otherwise are what it is about: the flights of an airline's bookings.
                mask = deeds | known if is_event else hit.mask
                if not (is_event and knownthings.is_flag_of(entry, mask, self.analysis, self.index)):
                    yield conceived(entry, mask, weight * quality * share, hit.how, near)

    def _standing_in(self, hit: ConceptHit, nearby: Sequence[str], weight: float) -> Iterator[Head]:
        """What a deed without its object means where its own events are only of some things: parking that is booked.

        It then is the event that is for a concept beside it, whatever that is of: the tickets that are bought.
        """
        for near in nearby:
            events = self.index.of_concept(near, Kind.EVENT)
            whole = [(entry, quality) for entry, quality in events if quality >= _WHOLLY_OF]
            for entry, quality in whole:
                yield conceived(entry, hit.mask, weight * quality * _STANDING_IN, hit.how, near)
            if whole:
                return

    def _of_others(self, entry: Entry, alike: Sequence[str], said: int) -> int:
        """The tokens that name another event of concepts alike, not this one: the podcast of what is finished."""
        own, mask = name_forms(entry.name), 0
        others = [[other for other, _ in self.index.of_concept(each, Kind.EVENT)] for each in alike]
        for number in bits(said & self.analysis.content & ~self.analysis.verbs):
            lemmas = set(self.analysis.tokens[number].lemmas)
            lemmas |= _TILLS if lemmas & _TILLS else lemmas
            told = others if knownthings.is_object(self.analysis, number) else others[:1]
            if lemmas.isdisjoint(own) and any(lemmas & name_forms(o.name) for each in told for o in each):
                mask |= 1 << number
        return mask

    def _is_foreign(self, number: int) -> bool:
        """Whether a token is a thing of which the space knows nothing, nor anything like it: a violin in a pharmacy.

        The phrase that it stands in may be one for an event of the space, which is then about other things.
        """
        known = self._foreign.get(number)
        if known is None:
            known = self._foreign[number] = knownthings.is_foreign(self.analysis.tokens[number], self.index)
        return known
