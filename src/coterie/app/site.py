"""The site: one workspace, the people who use it, and what all pages and endpoints share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from coterie.accounts.accounts import Accounts
from coterie.accounts.roles import Actor, Permission
from coterie.accounts.secret import new_secret
from coterie.app.adding import additions_of
from coterie.app.audience_service import AudienceService
from coterie.app.sizing import measure
from coterie.app.space_choices import SpaceSettings, defaults_of
from coterie.app.space_settings import SettingsOfSpace
from coterie.app.workspace import Workspace, open_workspace
from coterie.audiences.drafts import Drafts
from coterie.audiences.notes import Notes
from coterie.audiences.saved import Audiences
from coterie.core.time import Clock, system_clock
from coterie.generate.generation import Generation
from coterie.generations.log import GenerationLog
from coterie.language.ast import AudienceType
from coterie.records.database import Records, open_records
from coterie.settings import Settings


@dataclass(frozen=True, kw_only=True)
class Site:
    """What a server serves."""

    workspace: Workspace
    records: Records
    accounts: Accounts
    audiences: Audiences
    drafts: Drafts
    notes: Notes
    audience_service: AudienceService
    settings: Settings
    space_settings: SettingsOfSpace
    generations: GenerationLog
    clock: Clock
    # What shows, before there is anybody, that somebody may set the workspace up from another machine.
    setup_secret: str = field(default_factory=new_secret)

    def generate(
        self, actor: Actor, prompt: str, audience_type: AudienceType, *, now: datetime | None = None
    ) -> Generation:
        """The audience that a prompt means, for somebody who may ask, once the terms are accepted.

        Raises ForbiddenError and TermsNotAcceptedError.
        """
        self.require_generation(actor)
        return self.workspace.generate(prompt, audience_type, now=now)

    def require_generation(self, actor: Actor) -> None:
        """Raises ForbiddenError or TermsNotAcceptedError where this actor can't have anything generated now."""
        actor.require(Permission.GENERATE)
        self.accounts.terms.require()


@contextmanager
def open_site(directory: Path, settings: Settings, *, clock: Clock = system_clock) -> Iterator[Site]:
    """The site of a data directory, open as long as it is used. Raises DataDirectoryError where it can't be."""
    place = settings.database_url or directory
    with open_workspace(directory, clock=clock) as workspace, open_records(place) as records:
        accounts = Accounts.over(records, clock, settings.oidc)
        audiences = Audiences(
            records,
            clock,
            space=workspace.space,
            recorder=accounts.audit.record,
            measure=lambda audience: measure(workspace, audience),
            max_audiences=settings.max_audiences,
        )
        notes = Notes(records, clock, recorder=accounts.audit.record)
        space_settings = SettingsOfSpace(records, clock, defaults=defaults_of(settings), recorder=accounts.audit.record)

        def follow(now: SpaceSettings) -> None:
            audiences.max_audiences = now.max_audiences

        space_settings.follow(follow)
        workspace.additions = additions_of(audiences, notes, space_settings)
        service = AudienceService(workspace, audiences)
        try:
            if unfinished := audiences.unfinished():
                service.refresh(unfinished)
            yield Site(
                workspace=workspace,
                records=records,
                accounts=accounts,
                audiences=audiences,
                drafts=Drafts(records, clock),
                notes=notes,
                audience_service=service,
                settings=settings,
                space_settings=space_settings,
                generations=GenerationLog(records),
                clock=clock,
            )
        finally:
            service.jobs.stop()
