"""The endpoints of saved audiences, in the shapes of Segment's Public API (`segment.md` 4.3)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query

from coterie.accounts.roles import Actor, Permission
from coterie.api.actors import Caller
from coterie.api.audience_models import (
    AudienceData,
    AudienceInput,
    AudienceModel,
    AudiencesData,
    AudienceSize,
    AudienceUpdate,
    DeletedData,
    IdKind,
    OptionsModel,
    PaginationModel,
    SearchType,
)
from coterie.api.models import AudienceKind, Data, QueryDefinition
from coterie.api.serving import Run, SpaceName, answers, known_space
from coterie.app.site import Site
from coterie.audiences.graph import ELIGIBLE
from coterie.audiences.model import Options, SavedAudience
from coterie.core.errors import InvalidInputError
from coterie.language.ast import AudienceType

MOST = 200
MAX_SOUGHT = 255
MAX_CURSOR = 32

AudienceId = Annotated[str, Path(description="The id of the audience, or its key", max_length=255, alias="id")]
Count = Annotated[int, Query(ge=1, le=MOST, alias="pagination.count")]
Cursor = Annotated[str, Query(max_length=MAX_CURSOR, alias="pagination.cursor")]
Sought = Annotated[str, Query(max_length=MAX_SOUGHT, alias="search.query")]
SoughtIn = Annotated[SearchType, Query(alias="search.type")]

_ANONYMOUS = IdKind.ANONYMOUS_ID.value
_PATH = "/v1/spaces/{space}/audiences"


def router(site: Site, run: Run[Any]) -> APIRouter:
    """The endpoints of a site."""
    routes = APIRouter()
    _add_reading(routes, site, run)
    _add_writing(routes, site, run)
    return routes


def _add_reading(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    @routes.get(_PATH, responses=answers(401, 403, 404, 422, 503), summary="The saved audiences, by name")
    async def list_audiences(
        actor: Caller,
        space: SpaceName,
        search: Sought = "",
        search_type: SoughtIn = SearchType.NAME,
        count: Count = MOST,
        cursor: Cursor = "",
    ) -> Data[AudiencesData]:
        actor.require(Permission.VIEW)

        def read() -> AudiencesData:
            known_space(site.workspace, space)
            found = [item for item in site.audiences.list() if _is_sought(item, search, search_type)]
            return _page(found, space, count, cursor)

        return Data(data=await run(read))

    @routes.get(f"{_PATH}/{{id}}", responses=answers(401, 403, 404, 422, 503), summary="One audience")
    async def read(actor: Caller, space: SpaceName, audience_id: AudienceId) -> Data[AudienceData]:
        actor.require(Permission.VIEW)

        def find() -> AudienceData:
            known_space(site.workspace, space)
            return AudienceData(audience=_audience(site.audiences.get(audience_id), space))

        return Data(data=await run(find))

    @routes.get(
        f"{_PATH}/{{id}}/audience-references",
        responses=answers(401, 403, 404, 422, 503),
        summary="The audiences that name this one",
    )
    async def consumers(
        actor: Caller, space: SpaceName, audience_id: AudienceId, count: Count = MOST, cursor: Cursor = ""
    ) -> Data[AudiencesData]:
        actor.require(Permission.VIEW)

        def find() -> AudiencesData:
            known_space(site.workspace, space)
            found = site.audiences.consumers(site.audiences.get(audience_id).key)
            return _page(found, space, count, cursor)

        return Data(data=await run(find))


def _add_writing(routes: APIRouter, site: Site, run: Run[Any]) -> None:
    @routes.post(_PATH, responses=answers(401, 403, 404, 409, 413, 415, 422, 503), summary="Save a new audience")
    async def create(actor: Caller, space: SpaceName, body: AudienceInput) -> Data[AudienceData]:
        actor.require(Permission.EDIT_AUDIENCES)

        def save() -> AudienceData:
            known_space(site.workspace, space)
            made = site.audiences.create(
                body.name,
                body.definition.query,
                AudienceType(body.audience_type.value.lower()),
                actor=actor,
                description=body.description,
                options=_options(body.options),
            )
            if body.generation_id:
                site.recording.saved(body.generation_id, made, site.workspace.space(), actor)
            if not body.enabled:
                made = site.audiences.set_enabled(made.id, is_enabled=False, actor=actor)
            return AudienceData(audience=_audience(made, space))

        return Data(data=await run(save))

    @routes.patch(
        f"{_PATH}/{{id}}",
        responses=answers(401, 403, 404, 409, 413, 415, 422, 503),
        summary="Change an audience; its key and type stay",
    )
    async def change(
        actor: Caller, space: SpaceName, audience_id: AudienceId, body: AudienceUpdate
    ) -> Data[AudienceData]:
        actor.require(Permission.EDIT_AUDIENCES)

        def save() -> AudienceData:
            known_space(site.workspace, space)
            return AudienceData(audience=_audience(_changed(site, actor, audience_id, body), space))

        return Data(data=await run(save))

    @routes.delete(
        f"{_PATH}/{{id}}",
        responses=answers(401, 403, 404, 409, 422, 503),
        summary="Delete an audience that no other one names",
    )
    async def delete(actor: Caller, space: SpaceName, audience_id: AudienceId) -> Data[DeletedData]:
        actor.require(Permission.EDIT_AUDIENCES)

        def remove() -> DeletedData:
            known_space(site.workspace, space)
            site.audiences.delete(site.audiences.get(audience_id).id, actor=actor)
            return DeletedData()

        return Data(data=await run(remove))


def _changed(site: Site, actor: Actor, audience_id: str, body: AudienceUpdate) -> SavedAudience:
    found = site.audiences.get(audience_id)
    found = site.audiences.update(
        found.id,
        version=body.version or found.version,
        actor=actor,
        name=body.name,
        description=body.description,
        query=None if body.definition is None else body.definition.query,
        options=None if body.options is None else _options(body.options),
    )
    if body.enabled is None:
        return found
    return site.audiences.set_enabled(found.id, is_enabled=body.enabled, actor=actor)


def _is_sought(audience: SavedAudience, text: str, kind: SearchType) -> bool:
    sought = text.casefold()
    match kind:
        case SearchType.NAME:
            return sought in audience.name.casefold()
        case SearchType.KEY:
            return audience.key.startswith(sought)
        case SearchType.DEFINITION:
            return sought in audience.query.casefold()


def _options(model: OptionsModel) -> Options:
    kinds = {kind.value for kind in model.filter_by_external_ids}
    if kinds not in (ELIGIBLE, ELIGIBLE | {_ANONYMOUS}):
        raise InvalidInputError(
            "filterByExternalIds is none that this server can filter by.",
            next_step=f"Name {', '.join(sorted(ELIGIBLE))}, and {_ANONYMOUS} beside them to include anonymous users.",
        )
    return Options(
        include_anonymous=_ANONYMOUS in kinds,
        include_history=model.include_historical_data,
        lookback_days=model.backfill_event_data_days,
    )


def _audience(item: SavedAudience, space: str) -> AudienceModel:
    kind = AudienceKind(item.audience_type.value.upper())
    size = None
    if item.size is not None and item.of is not None and item.sized_at is not None:
        size = AudienceSize(count=item.size, of=item.of, type=kind, as_of=item.sized_at)
    kinds = [one for one in IdKind if one is not IdKind.ANONYMOUS_ID or item.options.include_anonymous]
    return AudienceModel(
        id=item.id,
        space_id=space,
        name=item.name,
        description=item.description,
        key=item.key,
        enabled=item.is_enabled,
        definition=QueryDefinition(query=item.query),
        status=item.status.label,
        created_by=item.created_by.id,
        updated_by=item.updated_by.id,
        created_at=item.created_at,
        updated_at=item.updated_at,
        audience_type=kind,
        options=OptionsModel(
            include_historical_data=item.options.include_history,
            filter_by_external_ids=kinds,
            backfill_event_data_days=item.options.lookback_days,
        ),
        size=size,
        version=item.version,
    )


def _page(found: Sequence[SavedAudience], space: str, count: int, cursor: str) -> AudiencesData:
    start = _start(cursor)
    shown = found[start : start + count]
    return AudiencesData(
        audiences=[_audience(item, space) for item in shown],
        pagination=PaginationModel(
            current=_cursor(start),
            next=_cursor(start + count) if start + count < len(found) else None,
            previous=_cursor(max(0, start - count)) if start else None,
            total_entries=len(found),
        ),
    )


def _cursor(start: int) -> str:
    return base64.b64encode(str(start).encode()).decode()


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        text = base64.b64decode(cursor, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        text = ""
    if not text.isdigit():
        raise InvalidInputError("This cursor is none that the server has given.", next_step="Begin without a cursor.")
    return int(text)
