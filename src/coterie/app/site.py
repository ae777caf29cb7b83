"""The site: one workspace, the people who use it, and what all pages and endpoints share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from coterie.accounts.accounts import Accounts
from coterie.accounts.roles import Actor, Permission
from coterie.accounts.secret import new_secret
from coterie.app.adding import additions_of
from coterie.app.audience_service import AudienceService
from coterie.app.bridge import Cancellation
from coterie.app.facts import Facts, facts
from coterie.app.generating import Request, Told
from coterie.app.recording import Recording
from coterie.app.sizing import measure
from coterie.app.space_choices import SpaceSettings, defaults_of
from coterie.app.space_settings import SettingsOfSpace
from coterie.app.workspace import Workspace, open_workspace
from coterie.audiences.drafts import Drafts
from coterie.audiences.notes import Notes
from coterie.audiences.prompts import RecentPrompts
from coterie.audiences.saved import Audiences
from coterie.core.time import Clock, system_clock
from coterie.generate.generation import Generation, Mode
from coterie.generations.log import GenerationLog
from coterie.language.ast import AudienceType, Definition
from coterie.records.database import Records, open_records
from coterie.settings import Settings

if TYPE_CHECKING:
    from coterie.app.drafting import Drafting
    from coterie.generate.refining.result import Refinement


@dataclass(frozen=True, kw_only=True)
class Site:
    """What a server serves."""

    workspace: Workspace
    records: Records
    accounts: Accounts
    audiences: Audiences
    drafts: Drafts
    prompts: RecentPrompts
    notes: Notes
    audience_service: AudienceService
    settings: Settings
    space_settings: SettingsOfSpace
    recording: Recording
    clock: Clock
    # What shows, before there is anybody, that somebody may set the workspace up from another machine.
    setup_secret: str = field(default_factory=new_secret)

    @property
    def generations(self) -> GenerationLog:
        """The record of generations, with all that has happened so far."""
        self.recording.flush()
        return self.recording.log

    def generate(
        self,
        actor: Actor,
        prompt: str,
        audience_type: AudienceType,
        *,
        now: datetime | None = None,
        mode: Mode | None = None,
        key: str = "",
        told: Told | None = None,
        cancellation: Cancellation | None = None,
    ) -> Generation:
        """The audience that a prompt means, for somebody who may ask, once the terms are accepted.

        Raises ForbiddenError and TermsNotAcceptedError, and what `Generating.generate` raises.
        """
        self.require_generation(actor)
        request = Request(prompt=prompt, audience_type=audience_type, now=now, mode=mode, key=key, actor=actor)
        return self.workspace.generating.generate(request, told=told, cancellation=cancellation)

    def refine(
        self,
        actor: Actor,
        definition: Definition,
        instruction: str,
        *,
        mode: Mode | None = None,
        key: str = "",
        told: Told | None = None,
        cancellation: Cancellation | None = None,
    ) -> Refinement:
        """What a follow-up makes of a definition, for somebody who may ask, once the terms are accepted.

        Raises what `generate` raises.
        """
        self.require_generation(actor)
        request = Request(prompt=instruction, mode=mode, key=key, actor=actor)
        return self.workspace.generating.refine(definition, request, told=told, cancellation=cancellation)

    def cancel(self, actor: Actor, key: str) -> bool:
        """Give up what an actor has had begun under a key; whether anything was under way."""
        return self.workspace.generating.cancel(actor.id, key)

    def facts(self) -> Facts:
        """The AI facts label of this site."""
        accepted = self.accounts.terms.standing().is_accepted
        return facts(self.space_settings.now(), self.settings.model, are_terms_accepted=accepted)

    def require_generation(self, actor: Actor) -> None:
        """Raises ForbiddenError or TermsNotAcceptedError where this actor can't have anything generated now."""
        actor.require(Permission.GENERATE)
        self.accounts.terms.require()


def _drafting(given: Drafting | None, settings: Settings) -> Drafting:
    if given is not None:
        return given
    from coterie.app.drafting import Drafting  # noqa: PLC0415 - only where a model is to draft

    return Drafting.by(settings.model)


@contextmanager
def open_site(
    directory: Path, settings: Settings, *, clock: Clock = system_clock, drafting: Drafting | None = None
) -> Iterator[Site]:
    """The site of a data directory, open as long as it is used. Raises DataDirectoryError where it can't be.

    Another `drafting` than that of the settings may hold a model of one's own.
    """
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
        prompts = RecentPrompts(records, clock, lambda: space_settings.now().prompts_kept)
        recording = Recording(GenerationLog(records, accounts.audit.record), clock, space_settings.now, prompts)
        generating = workspace.generating
        generating.settings, generating.recording = space_settings.now, recording
        generating.make_drafting = partial(_drafting, drafting, settings)
        workspace.additions = additions_of(audiences, notes, space_settings)
        service = AudienceService(workspace, audiences)
        recording.begin()
        try:
            if unfinished := audiences.unfinished():
                service.refresh(unfinished)
            yield Site(
                workspace=workspace,
                records=records,
                accounts=accounts,
                audiences=audiences,
                drafts=Drafts(records, clock),
                prompts=prompts,
                notes=notes,
                audience_service=service,
                settings=settings,
                space_settings=space_settings,
                recording=recording,
                clock=clock,
            )
        finally:
            generating.close()
            service.jobs.stop()
