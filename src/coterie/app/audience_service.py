"""What pages and endpoints ask about audiences, saved or being built: previews, insights, why; and refreshing them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from threading import Lock

from coterie.app.jobs import Job, Jobs
from coterie.app.single import Singles
from coterie.app.workspace import Sample, Workspace
from coterie.audiences import insight
from coterie.audiences.graph import reach_by, reach_of
from coterie.audiences.insight import Subject
from coterie.audiences.model import Options, SavedAudience
from coterie.audiences.saved import Audiences
from coterie.audiences.why import Why
from coterie.core.errors import NotFoundError
from coterie.language.ast import Definition
from coterie.language.references import trait_paths

FRESH = timedelta(seconds=60)
"""How long numbers on one page are of the same moment, so that what one of them cost the others have for nothing."""

REFRESH = "refresh audiences"


@dataclass(frozen=True, kw_only=True)
class Preview:
    """How many members, of how many who might be ones, as of when; and some of them."""

    count: int
    of: int
    as_of: datetime
    sample: Sample

    @property
    def share(self) -> float:
        """The members' share of all, 0 to 1."""
        return self.count / self.of if self.of else 0.0


class AudienceService:
    """Answers about audiences of one workspace."""

    def __init__(self, workspace: Workspace, audiences: Audiences) -> None:
        self.workspace, self.audiences = workspace, audiences
        self.jobs = Jobs(workspace.clock)
        self.singles = Singles(workspace)
        self._now: tuple[int, datetime] | None = None
        self._lock = Lock()

    # What is looked at ------------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """The moment that numbers are of: the present one, kept for a minute as long as the data stays the same."""
        with self._lock:
            version, moment = self.workspace.store.data_version, self.workspace.clock()
            if self._now is None or self._now[0] != version or not timedelta() <= moment - self._now[1] < FRESH:
                self._now = (version, moment)
            return self._now[1]

    def subject(
        self, definition: Definition, options: Options | None = None, *, made_at: datetime | None = None
    ) -> Subject:
        """An audience that is being built, with its options; `made_at` is when it was saved first, now by default."""
        now = self.now()
        reach = reach_by(options or Options(), definition.audience_type, made_at=made_at or now)
        return Subject(definition=definition, now=now, reach=reach)

    def subject_of(self, audience: SavedAudience) -> Subject:
        """A saved audience."""
        return Subject(definition=audience.definition, now=self.now(), reach=reach_of(audience))

    # Previews and insights --------------------------------------------------------------------------------------------

    def preview(self, subject: Subject, *, size: int = 20) -> Preview:
        """Its size and a sample."""
        counted = self.workspace.count(subject.definition, now=subject.now, reach=subject.reach)
        sample = self.workspace.sample(subject.definition, size, now=subject.now, reach=subject.reach)
        return Preview(count=counted.count, of=counted.of, as_of=subject.now, sample=sample)

    def condition_counts(self, subject: Subject) -> tuple[insight.ConditionCount, ...]:
        """See `insight.condition_counts`."""
        return insight.condition_counts(self.workspace, subject)

    def waterfall(self, subject: Subject) -> insight.Waterfall:
        """See `insight.waterfall`."""
        return insight.waterfall(self.workspace, subject)

    def overlap(self, subject: Subject, key: str) -> insight.Overlap:
        """See `insight.overlap`."""
        return insight.overlap(self.workspace, subject, key, self.audiences.known())

    def size_over_time(self, subject: Subject, *, days: int = insight.DAYS) -> insight.SizeOverTime:
        """See `insight.size_over_time`."""
        return insight.size_over_time(self.workspace, subject, days=days)

    def identifier_breakdown(self, subject: Subject) -> tuple[insight.IdentifierShare, ...]:
        """See `insight.identifier_breakdown`."""
        return insight.identifier_breakdown(self.workspace, subject)

    def trait_differences(
        self, subject: Subject, *, traits: int = insight.TRAITS
    ) -> tuple[insight.TraitDifference, ...]:
        """See `insight.trait_differences`; without the traits that the definition itself asks for."""
        asked = [path for _, path in trait_paths(subject.definition)]
        return insight.trait_differences(self.workspace, subject, traits=traits, except_for=asked)

    # One profile ------------------------------------------------------------------------------------------------------

    def why(self, subject: Subject, profile_id: int) -> Why:
        """Why a profile is in an audience of users, or isn't. Raises NotFoundError."""
        return self.singles.why(subject.definition, profile_id, now=subject.now, reach=subject.reach)

    def why_account(self, subject: Subject, group_id: str) -> Why:
        """Why an account is in an audience of accounts, or isn't. Raises NotFoundError."""
        return self.singles.why_account(subject.definition, group_id, now=subject.now, reach=subject.reach)

    # Computation ------------------------------------------------------------------------------------------------------

    def refresh(self, audience_ids: Sequence[str] | None = None) -> Job:
        """Count audiences anew, all that are switched on by default, in the background."""
        chosen = (
            [item.id for item in self.audiences.list() if item.is_enabled] if audience_ids is None else audience_ids
        )
        return self.jobs.start(REFRESH, [partial(self._refresh, one) for one in chosen])

    def _refresh(self, audience_id: str) -> None:
        with suppress(NotFoundError):  # deleted meanwhile
            self.audiences.refresh(audience_id)
