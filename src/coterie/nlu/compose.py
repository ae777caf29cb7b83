"""Puts the clauses of a derivation together: scope of negation, shared windows, funnels, junctions, quantifiers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from coterie.language.ast import (
    AllUsers,
    And,
    AnyUser,
    Comparison,
    Condition,
    Not,
    Operator,
    Or,
    Property,
    Within,
)
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.chart import Derivation, Item
from coterie.nlu.conditions import (
    Plan,
    audience_condition,
    both,
    either,
    event_condition,
    trait_condition,
)
from coterie.nlu.frames import AudienceFrame, EventFrame, Frame, LooseFrame, Order, Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Window, WindowKind
from coterie.nlu.names import name_lemmas, split_words
from coterie.schema.space import Collection, FieldType

_TECHNICAL = frozenset("template device session source user anonymous message store".split())
_BACKWARD = frozenset("last past previous recent this trailing preceding for today ago lately recently".split())
_WITHIN = frozenset("within in inside under".split())
_NEGATIVE_AUX = frozenset("have has had do does did is are was were be".split())


@dataclass
class Clause:
    """One clause on its way to a condition. `junction` joins it to the clause before; `strong` closes what went before."""

    item: Item
    frames: list[Frame]
    junction: Role
    strong: bool
    children: list[Condition] = field(default_factory=list)
    pair: EventFrame | None = None
    pair_role: Role | None = None
    quantifier: Role | None = None
    dropped: bool = False
    again: bool = False
    parent: Clause | None = None

    @property
    def event(self) -> EventFrame | None:
        """The event of the clause, if its last frame is one."""
        last = self.frames[-1] if self.frames else None
        return last if isinstance(last, EventFrame) else None

    def set_event(self, frame: EventFrame) -> None:
        """Replace the event of the clause."""
        self.frames[-1] = frame


@dataclass(frozen=True)
class Composed:
    """A whole condition with where each top part came from."""

    condition: Condition
    parts: tuple[tuple[Condition, int], ...]
    notes: tuple[str, ...]


class Composer:
    """Composes the derivations of one prompt."""

    def __init__(self, analysis: Analysis, index: SpaceIndex, audience: Collection, plan: Plan) -> None:
        self.analysis = analysis
        self.index = index
        self.audience = audience
        self.plan = plan

    def compose(self, derivation: Derivation) -> Composed | None:
        """The condition of a derivation; None when it holds none."""
        clauses = [self._clause(item) for item in derivation.items]
        clauses = self._drop_empty(clauses)
        if not self._place_loose(clauses):
            return None
        clauses = [c for c in clauses if not c.dropped]
        if not clauses:
            return None
        self._spread_negation(clauses)
        self._exclude(clauses)
        self._resolve_same_windows(clauses)
        self._share_windows(clauses)
        self._inherit_objects(clauses)
        self._build_funnels(clauses)
        clauses = [c for c in clauses if not c.dropped]
        self._merge_values(clauses)
        clauses = [c for c in clauses if not c.dropped]
        if self.audience is Collection.ACCOUNTS:
            self._spread_quantifiers(clauses)
            self._join_roles(clauses)
            clauses = [c for c in clauses if not c.dropped]
            self._fold_deeds(clauses)
            clauses = [c for c in clauses if not c.dropped]
        parts = self._conditions(clauses)
        notes = tuple(note for item in derivation.items for note in item.reading.notes)
        return Composed(self._join(clauses, [c for c, _ in parts]), tuple(parts), notes)

    # Clauses ------------------------------------------------------------------------------------------------------

    def _clause(self, item: Item) -> Clause:
        junction = Role.OR if item.leads(Role.OR) else Role.NOR if item.leads(Role.NOR) else Role.AND
        comma_and = item.leads(Role.COMMA) and item.leads(Role.AND)
        strong = comma_and or item.leads(Role.STOP, Role.CASES, Role.RELATIVE, Role.WHOSE, Role.BUT)
        clause = Clause(item, list(item.reading.frames), junction, strong)
        if item.pair is not None and item.pair.reading.frames:
            last = item.pair.reading.frames[-1]
            clause.pair = last if isinstance(last, EventFrame) else None
            clause.pair_role = item.pair_role
        return clause

    def _drop_empty(self, clauses: list[Clause]) -> list[Clause]:
        kept: list[Clause] = []
        carried: list[Item] = []
        for clause in clauses:
            if clause.frames:
                lead = tuple(m for item in carried for m in item.lead) + clause.item.lead
                if carried:
                    clause.item = replace(clause.item, lead=lead)
                    if clause.item.leads(Role.OR) and kept:
                        clause.junction = Role.OR
                    clause.strong = clause.strong or any(
                        item.leads(Role.STOP, Role.CASES, Role.RELATIVE, Role.BUT) for item in carried
                    )
                kept.append(clause)
                carried = []
            else:
                carried.append(clause.item)
        if carried and kept:  # "… afterwards", "… in both cases" at the very end
            late = tuple(m for item in carried for m in item.lead if m.role in (Role.THEN, Role.SINCE, Role.LEFT_OUT))
            kept[-1].item = replace(kept[-1].item, lead=kept[-1].item.lead + late)
        return kept

    def _place_loose(self, clauses: list[Clause]) -> bool:
        """Give a time or a count that stands by itself to its event; False if there is none."""
        for number, clause in enumerate(clauses):
            loose = clause.frames[-1]
            if not isinstance(loose, LooseFrame):
                continue
            before = self._previous_event(clauses, number)
            if loose.negated:
                if before is None or before.event is None:
                    return False
                again = replace(
                    before.event,
                    negated=True,
                    said_negation=True,
                    counts=loose.counts,
                    window=loose.window,
                    measure=None,
                    follow=None,
                    pronoun=False,
                    mask=loose.mask,
                )
                clause.set_event(again)
                clause.again = True
                continue
            clause.dropped = True
            if number == 0 and loose.window is not None and self._heads_list(clauses):
                for other in clauses[1:]:
                    if other.event is not None and other.event.window is None and not other.item.leads(Role.THEN):
                        other.set_event(replace(other.event, window=loose.window))
                continue
            following = next((c for c in clauses[number + 1 :] if c.event is not None), None)
            around = [c for c in (before, following) if c is not None]
            if loose.counts and before is not None:
                first = next(c for c in clauses if c.event is not None)
                around = [first if before.item.leads(Role.THEN) or (before.event and before.event.follow) else before]
            for other in around:
                frame = other.event
                if (
                    frame is not None
                    and (frame.window is None or loose.window is None)
                    and not (loose.counts and frame.counts)
                ):
                    other.set_event(
                        replace(frame, window=loose.window or frame.window, counts=frame.counts or loose.counts)
                    )
                    if other.pair is not None and other.pair.window is None:
                        other.pair = replace(other.pair, window=loose.window)
                    break
            else:
                return False
        return True

    def _heads_list(self, clauses: list[Clause]) -> bool:
        """ "Over the last 10 days: A, B and C": a colon after the time."""
        low = clauses[1].item.low if len(clauses) > 1 else 0
        words = [t.text for t in self.analysis.tokens[low : low + 1]]
        return ":" in words

    # Negation -----------------------------------------------------------------------------------------------------

    def _spread_negation(self, clauses: list[Clause]) -> None:
        for before, clause in zip([None, *clauses], clauses, strict=False):
            neither = clause.item.leads(Role.NEITHER, Role.NOR)
            if neither and not _is_negated(clause.frames[-1]):
                clause.frames[-1] = _negate(clause.frames[-1])
            if clause.pair is not None and _is_negated(clause.frames[-1]) and not clause.pair.negated:
                clause.pair = replace(clause.pair, negated=True)
            if before is None or neither:
                continue
            carried = _is_negated(before.frames[-1]) and not _is_negated(clause.frames[-1])
            if not carried or type(before.frames[-1]) is not type(clause.frames[-1]):
                continue
            if (
                clause.strong
                and not clause.item.leads(Role.COMMA)
                or clause.item.leads(Role.BUT, Role.RELATIVE, Role.WHOSE)
            ):
                continue
            if before.item.leads(Role.EXCEPT):
                continue
            if clause.junction in (Role.OR, Role.NOR):
                clause.frames[-1] = _negate(clause.frames[-1])
                clause.junction = Role.AND
            elif self._continues_verb(before, clause):
                clause.frames[-1] = _negate(clause.frames[-1])

    def _continues_verb(self, before: Clause, clause: Clause) -> bool:
        """ "haven't opened and clicked": the auxiliary of the denial governs the second verb as well."""
        frame = clause.event
        if frame is None or not frame.verb_mask or clause.item.leads(Role.COMMA):
            return False
        tokens = self.analysis.tokens
        body = clause.item.lead[-1].end if clause.item.lead else clause.item.low
        if not frame.verb_mask >> body & 1:
            return False
        previous = before.event
        if previous is None or not previous.verb_mask:
            return False
        first = tokens[(previous.verb_mask & -previous.verb_mask).bit_length() - 1]
        return (first.word == first.lemma) == (tokens[body].word == tokens[body].lemma) and first.word == first.lemma

    def _exclude(self, clauses: list[Clause]) -> None:
        excluding = False
        for clause in clauses:
            if clause.item.leads(Role.EXCEPT):
                excluding = True
            elif excluding and self._goes_on_excluding(clause):
                excluding = True
            elif clause.strong or clause.item.leads(Role.BUT) or not clause.item.leads(Role.AND, Role.OR, Role.COMMA):
                excluding = False
            elif excluding and not _is_listed(clause):
                excluding = False
            if excluding:
                clause.frames = [_exclude(frame) for frame in clause.frames]
                clause.junction = Role.AND

    def _goes_on_excluding(self, clause: Clause) -> bool:
        """ "Skip beta testers, and anyone who …": a subject of its own after the "and" is left out as well."""
        opening = self.analysis.tokens[clause.item.low : clause.item.low + 4]
        return clause.item.leads(Role.AND) and any(t.word in ("anyone", "anybody", "those", "whoever") for t in opening)

    # Windows ------------------------------------------------------------------------------------------------------

    def _resolve_same_windows(self, clauses: list[Clause]) -> None:
        last: Window | None = None
        for clause in clauses:
            frame = clause.event
            if frame is None:
                continue
            if frame.window is not None and frame.window.kind is WindowKind.SAME:
                clause.set_event(replace(frame, window=last))
                frame = clause.event
            if (
                clause.pair is not None
                and clause.pair.window is not None
                and clause.pair.window.kind is WindowKind.SAME
            ):
                clause.pair = replace(clause.pair, window=last)
            if frame is not None and frame.window is not None and frame.window.kind is not WindowKind.EVER:
                last = frame.window

    def _share_windows(self, clauses: list[Clause]) -> None:
        events = [c for c in clauses if c.event is not None]
        if not events:
            return
        lead_window = events[0].event.window if events[0].event else None
        first = events[0]
        if lead_window is not None and self._opens_with_window(first):
            for clause in events[1:]:
                frame = clause.event
                if (
                    frame is not None
                    and frame.window is None
                    and clause.item.leads(Role.AND, Role.OR, Role.COMMA, Role.NOR)
                ):
                    if not clause.item.leads(Role.RELATIVE, Role.BUT, Role.THEN):
                        clause.set_event(replace(frame, window=lead_window))
            return
        if self._says_each(events[-1]) and events[-1].event is not None:
            for clause in events[:-1]:
                if clause.event is not None and clause.event.window is None:
                    clause.set_event(replace(clause.event, window=events[-1].event.window))
            return
        for number in range(len(events) - 1, 0, -1):
            clause, before = events[number], events[number - 1]
            frame, earlier = clause.event, before.event
            if frame is None or earlier is None or frame.window is None or earlier.window is not None:
                continue
            if frame.window.kind in (WindowKind.EVER, WindowKind.OLDER, WindowKind.UNTIL):
                continue
            if (
                clause.item.leads(Role.THEN)
                or frame.follow is not None
                or frame.order is not Order.NONE
                or clause.again
            ):
                continue
            two = len(clauses) == 2 and clause is clauses[-1]
            parallel = (
                frame.negated == earlier.negated
                and clause.junction in (Role.AND, Role.OR, Role.NOR)
                and not clause.item.leads(Role.RELATIVE, Role.BUT, Role.WHOSE)
                and (frame.negated or clause.junction is Role.OR)
            )
            if two or parallel:
                before.set_event(replace(earlier, window=frame.window))
                if before.pair is not None and before.pair.window is None:
                    before.pair = replace(before.pair, window=frame.window)

    def _says_each(self, clause: Clause) -> bool:
        """ "each of them within the past 14 days", "all in the last week"."""
        frame = clause.event
        if frame is None or frame.window is None:
            return False
        for edge in self.analysis.times:
            if edge.meaning == frame.window and clause.item.low <= edge.start < clause.item.high + 1:
                words = [t.word for t in self.analysis.tokens[max(0, edge.start - 3) : edge.start]]
                return "each" in words or words[-1:] == ["both"] or (words[-1:] == ["all"] and words[-2:-1] != ["at"])
        return False

    def _opens_with_window(self, clause: Clause) -> bool:
        body = clause.item.lead[-1].end if clause.item.lead else clause.item.low
        return any(e.start == body and e.end < clause.item.high for e in self.analysis.times)

    # Objects ------------------------------------------------------------------------------------------------------

    def _inherit_objects(self, clauses: list[Clause]) -> None:
        """ "never bought one": the pronoun stands for the object of the clause before, with its filters."""
        previous: EventFrame | None = None
        for clause in clauses:
            frame = clause.event
            if frame is None:
                continue
            if frame.pronoun and previous is not None and not frame.tests:
                shared = [
                    t for t in previous.tests if self._has_property(frame, t.path) and t.operator is not Operator.ABSENT
                ]
                named = [t for t in shared if all(not _is_number(a) for a in t.arguments)]
                if named:
                    clause.set_event(replace(frame, tests=tuple(named)))
            previous = clause.event

    def _has_property(self, frame: EventFrame, path: str) -> bool:
        return all(self.index.property_schema(name, path) is not None for name in frame.events)

    # Funnels ------------------------------------------------------------------------------------------------------

    def _build_funnels(self, clauses: list[Clause]) -> None:
        for number, clause in enumerate(clauses):
            frame = clause.event
            if frame is None or number == 0 or clause.dropped:
                continue
            before = self._previous_event(clauses, number)
            if before is None or before.event is None:
                continue
            backwards = clause.item.leads(Role.AFTER) or self._opens_with_follow(clause)
            if backwards and not frame.negated:
                self._restate_or_nest(clauses, before, clause, number)
                continue
            plain = frame.window is not None and self._is_plain(frame.window)
            if plain and clause.item.leads(Role.AND) and (frame.pronoun or self._opens_with_window(clause)):
                self._nest(before, clause)
                continue
            earlier = clauses[number - 1]
            if earlier.dropped and earlier.parent is not None and frame.window is None:
                joined = clause.item.leads(Role.NOR) or (clause.item.leads(Role.OR) and frame.negated)
                if joined and not clause.strong:
                    self._nest(earlier.parent, clause)
                    continue
            since = any(m.role is Role.SINCE for m in (*clause.item.lead, *self._inside(clause, Role.SINCE)))
            follow = frame.follow is not None
            then = clause.item.leads(Role.THEN) or bool(self._inside(clause, Role.THEN))
            same = self._is_tied(before.event, frame) and self._link_property(before.event, frame) is not None
            if not (then or follow or same or since and frame.window is None):
                continue
            self._nest(before, clause)

    def _is_tied(self, parent: EventFrame, child: EventFrame) -> bool:
        """Whether the later event is about the object of the earlier one, and nothing else says so already."""
        shared = {(t.path, t.arguments) for t in parent.tests} & {(t.path, t.arguments) for t in child.tests}
        return child.same or (child.tied and not shared)

    def _inside(self, clause: Clause, role: Role) -> list[object]:
        return [
            m
            for m in self.analysis.marks
            if m.role is role and m.start >= clause.item.low and m.end <= clause.item.high
        ]

    def _opens_with_follow(self, clause: Clause) -> bool:
        frame = clause.event
        if frame is None or frame.follow is None:
            return False
        first = (frame.mask & -frame.mask).bit_length() - 1
        for edge in self.analysis.times:
            if edge.meaning == frame.follow and clause.item.low <= edge.start < clause.item.high:
                between = [self.analysis.tokens[k].word for k in range(edge.end, first)] if first >= edge.end else None
                after = self.analysis.tokens[edge.end - 1].word in ("of", "after", "from")
                return after and between is not None and len(between) <= 2
        return False

    def _previous_event(self, clauses: list[Clause], number: int) -> Clause | None:
        for clause in reversed(clauses[:number]):
            if clause.event is not None and not clause.dropped:
                return clause
        return None

    def _restate_or_nest(self, clauses: list[Clause], before: Clause, clause: Clause, number: int) -> None:
        """ "A within 7 days of B": B is the parent of A; or it only names again the parent that A already has."""
        frame, main = clause.event, before.event
        if frame is None or main is None:
            return
        earlier = self._previous_event(clauses, clauses.index(before))
        if earlier is not None and earlier.event is not None and earlier.event.events == frame.events:
            before.set_event(replace(main, follow=frame.follow))
            self._nest(earlier, before)
            clause.dropped = True
            return
        parent = replace(frame, follow=None, window=frame.window or main.window)
        child = replace(main, window=None, follow=frame.follow)
        clause.set_event(child)
        before.set_event(parent)
        self._nest(before, clause)

    def _nest(self, parent: Clause, child: Clause) -> None:
        parent_frame, frame = parent.event, child.event
        if parent_frame is None or frame is None:
            return
        links: list[Condition] = []
        if self._is_tied(parent_frame, frame):
            link = self._link_property(parent_frame, frame)
            if link is not None and not any(t.path == link[0] for t in frame.tests):
                own, theirs = link
                links.append(Comparison(Property(own), Operator.EQUALS, (Property(theirs, of_parent=True),)))
        filters = frame
        nested = self._child_condition(filters, links)
        parent.children.append(nested)
        if child.pair is not None:
            parent.children.append(self._child_condition(child.pair, links))
        child.dropped = True
        child.parent = parent
        for other in child.frames[:-1]:
            parent.frames.insert(0, other)
        if parent_frame.window is None and frame.window is not None and not self._is_plain(frame.window):
            parent.set_event(replace(parent_frame, window=frame.window))

    def _child_condition(self, frame: EventFrame, links: list[Condition]) -> Condition:
        window = frame.follow
        if window is None and frame.window is not None and self._is_plain(frame.window):
            window = frame.window
        bare = replace(frame, window=None, follow=None)
        condition = event_condition(bare, self.plan, tuple(links))
        if window is not None and window.length is not None:
            condition = _with_parent_window(condition, Within(window.length, of_parent=True))
        return condition

    def _is_plain(self, window: Window) -> bool:
        """Whether a window only says "within n units", so that in a later step it counts from the step before."""
        for edge in self.analysis.times:
            if edge.meaning is window or edge.meaning == window:
                words = {self.analysis.tokens[k].word for k in range(edge.start, edge.end)}
                return window.kind is WindowKind.LAST and not words & _BACKWARD and bool(words & _WITHIN)
        return False

    def _link_property(self, parent: EventFrame, child: EventFrame) -> tuple[str, str] | None:
        """The property that says that two events are about the same thing: a shared id, else a shared name."""
        mine = {p.name: p for p in self._properties(child)}
        theirs = {p.name: p for p in self._properties(parent)}
        shared = [name for name in theirs if name in mine]
        said = [
            self.analysis.tokens[n].lemma
            for m in self._marks(Role.SAME)
            for n in range(m.end, min(m.end + 2, len(self.analysis.tokens)))
        ]
        nouns = {word for name in (*parent.events, *child.events) for options in name_lemmas(name) for word in options}
        ids = [n for n in shared if n.lower().replace("_", "").endswith("id") and not _TECHNICAL & set(split_words(n))]
        ids.sort(key=lambda n: not nouns & set(split_words(n)))
        for group in (ids, shared):
            for name in group:
                if any(word and word in name.lower() for word in said):
                    return name, name
        if ids:
            return ids[0], ids[0]
        for name, item in mine.items():
            if item.type is FieldType.ARRAY and name.lower().rstrip("s") in {t.lower() for t in theirs}:
                singular = next(t for t in theirs if t.lower() == name.lower().rstrip("s"))
                return f"{name}.$", singular
        names = [n for n in shared if n.lower().endswith(("name", "title", "campaign", "code", "number"))]
        return (names[0], names[0]) if names else None

    def _properties(self, frame: EventFrame) -> tuple:  # type: ignore[type-arg]
        event = self.index.space.event(frame.events[0])
        return event.properties if event else ()

    def _marks(self, role: Role) -> list:  # type: ignore[type-arg]
        return [m for m in self.analysis.marks if m.role is role]

    # Values -------------------------------------------------------------------------------------------------------

    def _merge_values(self, clauses: list[Clause]) -> None:
        """ "in France or Germany", "in France and Germany": one field, several values."""
        for number in range(len(clauses) - 1, 0, -1):
            clause, before = clauses[number], clauses[number - 1]
            if not clause.frames or not before.frames or (clause.strong and not clause.item.leads(Role.COMMA)):
                continue
            first, second = before.frames[-1], clause.frames[0]
            if not isinstance(first, TraitFrame) or not isinstance(second, TraitFrame):
                continue
            if (
                not clause.item.leads(Role.OR, Role.AND, Role.COMMA, Role.NOR)
                or first.collection is not second.collection
            ):
                continue
            merged = _merged(first, second, is_or=clause.junction is Role.OR)
            if merged is not None and len(clause.frames) == 1:
                before.frames[-1] = merged
                clause.dropped = True
            elif merged is not None:
                before.frames[-1] = merged
                clause.frames.pop(0)
                clause.junction = Role.AND

    # Quantifiers --------------------------------------------------------------------------------------------------

    def _spread_quantifiers(self, clauses: list[Clause]) -> None:
        self._find_quantifiers(clauses)
        for before, clause in zip(clauses, clauses[1:], strict=False):
            if clause.quantifier is not None or clause.strong or clause.event is None or before.event is None:
                continue
            if before.quantifier is Role.NO_USER and clause.junction in (Role.OR, Role.NOR):
                clause.quantifier, clause.junction = Role.NO_USER, Role.AND

    def _find_quantifiers(self, clauses: list[Clause]) -> None:
        for clause in clauses:
            marks = [
                m
                for m in self.analysis.marks
                if m.role in (Role.ANY_USER, Role.ALL_USERS, Role.NO_USER)
                and m.start >= clause.item.low
                and m.end <= clause.item.high
            ]
            marks += [m for m in clause.item.lead if m.role in (Role.ANY_USER, Role.ALL_USERS, Role.NO_USER)]
            if marks:
                roles = {m.role for m in marks}
                clause.quantifier = (
                    Role.NO_USER
                    if Role.NO_USER in roles
                    else Role.ALL_USERS
                    if Role.ALL_USERS in roles
                    else Role.ANY_USER
                )

    def _join_roles(self, clauses: list[Clause]) -> None:
        """ "an admin has sent an invite": the role and the deed are of one user."""
        for number in range(len(clauses) - 1, 0, -1):
            clause, before = clauses[number], clauses[number - 1]
            lead = [m.role for m in clause.item.lead if m.role not in (Role.RELATIVE, Role.BOTH)]
            if not clause.frames or not before.frames or lead:
                continue
            about_users = all(
                isinstance(f, (TraitFrame, AudienceFrame)) and f.collection is Collection.USERS for f in before.frames
            )
            if (
                not about_users
                or isinstance(clause.frames[-1], TraitFrame)
                and clause.frames[-1].collection is not Collection.USERS
            ):
                continue
            if isinstance(clause.frames[-1], AudienceFrame) and clause.frames[-1].collection is not Collection.USERS:
                continue
            if self._denies_role(before):
                before.frames = [
                    replace(f, negated=False, said_negation=False, tests=_undenied(f))
                    if isinstance(f, TraitFrame)
                    else f
                    for f in before.frames
                ]
                clause.quantifier = Role.NO_USER
            clause.quantifier = clause.quantifier or before.quantifier
            clause.frames = [*before.frames, *clause.frames]
            clause.junction, clause.strong = before.junction, before.strong
            clause.item = replace(clause.item, lead=before.item.lead)
            before.dropped = True

    def _fold_deeds(self, clauses: list[Clause]) -> None:
        """ "a power user who has created … and also connected …": the second deed is of the same user."""
        for number in range(len(clauses) - 1, 0, -1):
            clause, before = clauses[number], clauses[number - 1]
            roles = {m.role for m in clause.item.lead}
            if clause.event is None or before.event is None or len(before.frames) < 2 or roles != {Role.AND}:  # noqa: PLR2004
                continue
            about_users = all(getattr(f, "collection", Collection.USERS) is Collection.USERS for f in before.frames)
            if about_users and clause.quantifier is None and len(clause.frames) == 1 and not clause.children and not before.children:
                before.frames = [*before.frames, *clause.frames]
                clause.dropped = True

    def _denies_role(self, clause: Clause) -> bool:
        """ "no admin has booked …": the NOT stands before the role."""
        return any(f.said_negation for f in clause.frames)

    # Joining ------------------------------------------------------------------------------------------------------

    def _conditions(self, clauses: list[Clause]) -> list[tuple[Condition, int]]:
        return [(self._condition(clause), self._clause_mask(clause)) for clause in clauses]

    def _clause_mask(self, clause: Clause) -> int:
        mask = 0
        for frame in clause.frames:
            mask |= frame.mask
        for edge in (*self.analysis.times, *self.analysis.quantities):
            if edge.start >= clause.item.low and edge.end <= clause.item.high:
                mask |= span_mask(edge.start, edge.end)
        return mask

    def _condition(self, clause: Clause) -> Condition:
        own: list[Condition] = []
        users: list[Condition] = []
        for frame in clause.frames:
            is_users = isinstance(frame, EventFrame) or (
                isinstance(frame, (TraitFrame, AudienceFrame)) and frame.collection is Collection.USERS
            )
            if isinstance(frame, EventFrame):
                condition = self._event_condition(frame, clause)
            elif isinstance(frame, TraitFrame):
                condition = trait_condition(frame)
            elif isinstance(frame, AudienceFrame):
                condition = audience_condition(frame)
            else:
                continue
            (users if is_users and self.audience is Collection.ACCOUNTS else own).append(condition)
        if not users:
            return both(*own)
        return both(*own, self._quantified(users, clause))

    def _event_condition(self, frame: EventFrame, clause: Clause) -> Condition:
        main = event_condition(frame, self.plan, tuple(clause.children))
        if clause.pair is None:
            return main
        second = event_condition(clause.pair, self.plan, tuple(clause.children))
        is_or = clause.pair_role is Role.OR and not frame.negated
        return either(main, second) if is_or else both(main, second)

    def _quantified(self, conditions: list[Condition], clause: Clause) -> Condition:
        whole = both(*conditions)
        match clause.quantifier:
            case Role.ALL_USERS:
                return AllUsers(whole)
            case Role.NO_USER:
                return AllUsers(Not(both(*[_positive(c) for c in conditions])))
            case Role.ANY_USER if not self._denies_anyone(clause):
                return AnyUser(whole)
        frame = clause.frames[-1]
        if isinstance(frame, EventFrame) and frame.negated and len(conditions) == 1:
            return AllUsers(Not(_positive(whole)))
        if isinstance(frame, AudienceFrame) and frame.negated and len(conditions) == 1:
            return Not(AnyUser(_positive(whole)))
        return AnyUser(whole)

    def _denies_anyone(self, clause: Clause) -> bool:
        """ "not one enrolment by anyone there" is about every user."""
        frame = clause.event
        words = {t.word for t in self.analysis.tokens[clause.item.low : clause.item.high]}
        return frame is not None and frame.negated and bool(words & {"anyone", "anybody"})

    def _join(self, clauses: list[Clause], conditions: list[Condition]) -> Condition:
        """AND binds tighter than OR, except where the wording groups."""
        groups: list[list[tuple[Clause, Condition]]] = []
        for number, (clause, condition) in enumerate(zip(clauses, conditions, strict=True)):
            following_or = number + 1 < len(clauses) and clauses[number + 1].junction is Role.OR
            opens = clause.item.leads(Role.EITHER) or (
                clause.junction is not Role.OR and (clause.strong or _closed(groups))
            )
            if (
                not groups
                or opens
                or (clause.junction is not Role.OR and following_or and clause.item.leads(Role.STOP))
            ):
                groups.append([])
            groups[-1].append((clause, condition))
        return both(*[self._or_of_ands(group) for group in groups])

    def _or_of_ands(self, group: list[tuple[Clause, Condition]]) -> Condition:
        alternatives: list[list[Condition]] = [[]]
        for number, (clause, condition) in enumerate(group):
            if number and clause.junction is Role.OR:
                alternatives.append([])
            alternatives[-1].append(condition)
        return either(*[both(*conditions) for conditions in alternatives])


def _closed(groups: list[list[tuple[Clause, Condition]]]) -> bool:
    """Whether an either … or group is complete, so that an "and" leaves it."""
    if not groups:
        return False
    group = groups[-1]
    return any(c.item.leads(Role.EITHER) for c, _ in group) and any(c.junction is Role.OR for c, _ in group)


def _is_negated(frame: Frame) -> bool:
    return frame.said_negation


def _negate(frame: Frame) -> Frame:
    if isinstance(frame, TraitFrame):
        return _flip(frame)
    return replace(frame, negated=not frame.negated, said_negation=True)


def _flip(frame: TraitFrame) -> TraitFrame:
    opposite = {Operator.EQUALS: Operator.DIFFERS, Operator.EXISTS: Operator.ABSENT, Operator.ONE_OF: Operator.NONE_OF}
    if len(frame.tests) == 1 and not frame.negated:
        test = frame.tests[0]
        values = [getattr(a, "value", None) for a in test.arguments]
        if test.operator is Operator.EQUALS and values in (["true"], ["false"]):
            flipped = replace(
                test, arguments=(replace(test.arguments[0], value="false" if values == ["true"] else "true"),)
            )  # type: ignore[arg-type, call-arg]
            return replace(frame, tests=(flipped,), said_negation=True)
        if test.operator in opposite:
            return replace(frame, tests=(replace(test, operator=opposite[test.operator]),), said_negation=True)
    return replace(frame, negated=not frame.negated, said_negation=True)


def _exclude(frame: Frame) -> Frame:
    if frame.said_negation:
        return frame
    if isinstance(frame, TraitFrame):
        return replace(frame, negated=True, said_negation=True)
    return replace(frame, negated=True, said_negation=True)


def _undenied(frame: TraitFrame) -> tuple[Test, ...]:
    positive = {Operator.DIFFERS: Operator.EQUALS, Operator.NONE_OF: Operator.ONE_OF, Operator.OMITS: Operator.CONTAINS}
    return tuple(replace(t, operator=positive.get(t.operator, t.operator)) for t in frame.tests)


def _is_listed(clause: Clause) -> bool:
    """Whether a clause can go on a list of things left out: a membership or a value, not a measure or a deed."""
    frame = clause.frames[-1]
    if isinstance(frame, AudienceFrame):
        return True
    values = (Operator.EQUALS, Operator.ONE_OF, Operator.CONTAINS, Operator.ENDS_WITH)
    return isinstance(frame, TraitFrame) and frame.window is None and all(t.operator in values for t in frame.tests)


def _is_number(argument: object) -> bool:
    return isinstance(getattr(argument, "value", None), (int, float))


def _merged(first: TraitFrame, second: TraitFrame, *, is_or: bool) -> TraitFrame | None:
    if len(first.tests) != 1 or len(second.tests) != 1 or first.negated or second.negated:
        return None
    one, two = first.tests[0], second.tests[0]
    positive, negative = (Operator.EQUALS, Operator.ONE_OF), (Operator.DIFFERS, Operator.NONE_OF)
    if one.path != two.path:
        return None
    values = [getattr(a, "value", None) for a in (*one.arguments, *two.arguments)]
    if one.operator in positive and two.operator in positive:
        if set(values) <= {"true", "false"}:
            return None
        return _united(first, one, two, Operator.ONE_OF)
    if one.operator in negative and two.operator in negative:
        return _united(first, one, two, Operator.NONE_OF)
    if one.operator is Operator.CONTAINS and two.operator is Operator.CONTAINS and is_or:
        return _united(first, one, two, Operator.CONTAINS)
    return None


def _united(frame: TraitFrame, one: Test, two: Test, operator: Operator) -> TraitFrame:
    arguments = tuple(dict.fromkeys((*one.arguments, *two.arguments)))
    test = Test(one.path, operator, arguments, mask=one.mask | two.mask, seen=one.seen and two.seen)
    return replace(frame, tests=(test,), mask=frame.mask | two.mask)


def _with_parent_window(condition: Condition, window: Within) -> Condition:
    if isinstance(condition, (And, Or)):
        return replace(condition, operands=tuple(_with_parent_window(c, window) for c in condition.operands))
    if isinstance(condition, Not):
        return replace(condition, operand=_with_parent_window(condition.operand, window))
    if isinstance(condition, Comparison) and hasattr(condition.left, "filters"):
        aggregate = condition.left
        return replace(condition, left=replace(aggregate, filters=(*aggregate.filters, window)))  # type: ignore[union-attr, call-arg]
    return condition


def _positive(condition: Condition) -> Condition:
    """The condition whose denial this is, as far as it is one: count = 0 becomes count >= 1."""
    from coterie.nlu.fieldvalues import number_literal

    if isinstance(condition, Comparison) and condition.operator is Operator.EQUALS:
        value = getattr(condition.arguments[0], "value", None)
        if value == 0 and hasattr(condition.left, "reducer"):
            return replace(condition, operator=Operator.AT_LEAST, arguments=(number_literal(1),))
    if isinstance(condition, Not):
        return condition.operand
    if isinstance(condition, And) and all(_positive(c) != c for c in condition.operands):
        return either(*[_positive(c) for c in condition.operands])
    return condition


__all__ = ["Composed", "Composer"]
