"""The endpoints."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from coterie import __version__
from coterie.accounts.masking import masked, masked_all, masked_space
from coterie.accounts.roles import Actor, Permission
from coterie.api import audiences, generations
from coterie.api.actors import Caller
from coterie.api.models import (
    Data,
    Health,
    IntervalModel,
    MemberModel,
    PreviewData,
    PreviewInput,
    PreviewModel,
    QueryDefinition,
    SchemaData,
    SizeModel,
    SpaceModel,
    SpacesData,
    WarningModel,
)
from coterie.api.serving import Run, SpaceName, answers, known_space
from coterie.app.site import Site
from coterie.app.workspace import Workspace
from coterie.engines.base import Member
from coterie.language.ast import AudienceType, Definition
from coterie.language.describe import describe
from coterie.language.printer import print_query
from coterie.schema.files import space_to_json


def router(site: Site, run: Run[Any], run_generation: Run[Any]) -> APIRouter:
    """The endpoints of a site; generations have a way to run of their own, since they may wait for a model."""
    routes = APIRouter()
    workspace = site.workspace

    @routes.get("/health", responses=answers(503), summary="Whether the server can answer")
    async def health() -> Health:
        await run(workspace.ping)
        return Health(status="ok", store="open", version=__version__)

    @routes.get("/v1/spaces", responses=answers(401, 403, 503), summary="The spaces of this server")
    async def spaces(actor: Caller) -> Data[SpacesData]:
        actor.require(Permission.VIEW)
        name = (await run(workspace.space)).name
        return Data(data=SpacesData(spaces=[SpaceModel(id=name, slug=name, name=name)]))

    @routes.get(
        "/v1/spaces/{space}/schema",
        responses=answers(401, 403, 404, 422, 503),
        summary="Events, traits and audiences of a space",
    )
    async def schema(actor: Caller, space: SpaceName) -> Data[SchemaData]:
        actor.require(Permission.VIEW)

        def read() -> dict[str, object]:
            known = known_space(workspace, space)
            return space_to_json(known if actor.sees_personal_data else masked_space(known))

        return Data(data=SchemaData(space=await run(read)))

    @routes.post(
        "/v1/spaces/{space}/audiences/previews",
        responses=answers(401, 403, 404, 413, 415, 422, 503),
        summary="How many members an audience has, and some of them",
    )
    async def preview(actor: Caller, space: SpaceName, body: PreviewInput) -> Data[PreviewData]:
        actor.require(Permission.VIEW)

        def compute() -> PreviewModel:
            known_space(workspace, space)
            return _preview(workspace, body, actor)

        return Data(data=PreviewData(audience_preview=await run(compute)))

    routes.routes += [*generations.router(site, run, run_generation).routes, *audiences.router(site, run).routes]
    return routes


def _preview(workspace: Workspace, body: PreviewInput, actor: Actor) -> PreviewModel:
    definition, warnings = workspace.definition(body.definition.query, AudienceType(body.audience_type.value.lower()))
    sample = workspace.sample(definition, body.sample_size) if body.sample_size else None
    return PreviewModel(
        audience_type=body.audience_type,
        definition=QueryDefinition(query=print_query(definition)),
        sentence=describe(definition, workspace.space()),
        status="COMPLETED",
        size=_size(workspace, definition, body),
        results=[_member(member, actor) for member in (sample.members if sample else ())],
        warnings=[WarningModel(code=problem.code.value, message=str(problem)) for problem in warnings],
    )


def _size(workspace: Workspace, definition: Definition, body: PreviewInput) -> SizeModel:
    """How many members there are, at once and about where that was asked for, and is quicker."""
    if not body.approximate:
        counted = workspace.count(definition)
        return SizeModel(count=counted.count, of=counted.of, type=body.audience_type)
    found = workspace.estimate(definition)
    interval = None if found.is_exact else IntervalModel(low=found.low, high=found.high, sampled=found.among)
    return SizeModel(
        count=found.count, of=found.of, type=body.audience_type, approximate=not found.is_exact, interval=interval
    )


def _member(member: Member, actor: Actor) -> MemberModel:
    """A member as this actor may see them."""
    ids = {key: list(values) for key, values in member.external_ids.items()}
    if actor.sees_personal_data:
        return MemberModel(id=member.id, external_ids=ids, traits=dict(member.traits))
    return MemberModel(id=masked("id", member.id), external_ids=masked_all(ids), traits=masked_all(member.traits))
