"""The forms of saved audiences, as in Segment's Public API (`segment.md` 4.3)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from coterie.api.models import AudienceKind, Model, ProperText, QueryDefinition

MAX_NAME = 255
MAX_DESCRIPTION = 4000
MAX_LOOKBACK_DAYS = 36_500
MAX_VERSION = 2**31 - 1

Name = Annotated[ProperText, Field(min_length=1, max_length=MAX_NAME, examples=["Recent buyers"])]
Description = Annotated[ProperText, Field(max_length=MAX_DESCRIPTION)]


class SearchType(StrEnum):
    """Where a text is sought: at the start of keys, or anywhere in names or queries."""

    NAME = "NAME"
    KEY = "KEY"
    DEFINITION = "DEFINITION"


class IdKind(StrEnum):
    """A type of external ids of which members need one."""

    USER_ID = "user_id"
    EMAIL = "email"
    ANDROID_IDFA = "android.idfa"
    IOS_IDFA = "ios.idfa"
    ANONYMOUS_ID = "anonymous_id"


class OptionsModel(Model):
    """What counts beside the conditions.

    `filterByExternalIds` holds the four default types, or those and `anonymous_id` to include anonymous users.
    `backfillEventDataDays` limits history to so many days before the audience was made.
    """

    include_historical_data: bool = True
    filter_by_external_ids: list[IdKind] = Field(
        default=[IdKind.USER_ID, IdKind.EMAIL, IdKind.ANDROID_IDFA, IdKind.IOS_IDFA], max_length=len(IdKind)
    )
    backfill_event_data_days: Annotated[int | None, Field(ge=1, le=MAX_LOOKBACK_DAYS, strict=True)] = None


class AudienceInput(Model):
    """A new audience."""

    name: Name
    definition: QueryDefinition
    audience_type: AudienceKind = AudienceKind.USERS
    description: Description = ""
    enabled: bool = True
    options: OptionsModel = Field(default_factory=OptionsModel)
    generation_id: Annotated[
        ProperText, Field(max_length=32, description="The id of the generation that it was made of")
    ] = ""


class AudienceUpdate(Model):
    """What is to change. With `version`, only if nobody has saved since: else the answer is 409."""

    name: Name | None = None
    definition: QueryDefinition | None = None
    description: Description | None = None
    enabled: bool | None = None
    options: OptionsModel | None = None
    version: Annotated[int | None, Field(ge=1, le=MAX_VERSION, strict=True)] = None


class CadenceModel(Model):
    """How an audience is computed: when it is saved, when it is refreshed, and by whatever names it."""

    type: Literal["BATCH"] = "BATCH"


class AudienceSize(Model):
    """How many members there were, of how many who might be ones, as of when."""

    count: int
    of: int
    type: AudienceKind
    as_of: datetime


class AudienceModel(Model):
    """A saved audience."""

    id: str
    space_id: str
    name: str
    description: str
    key: str
    enabled: bool
    definition: QueryDefinition
    status: str
    created_by: str
    updated_by: str
    created_at: datetime
    updated_at: datetime
    audience_type: AudienceKind
    options: OptionsModel
    compute_cadence: CadenceModel = Field(default_factory=CadenceModel)
    size: AudienceSize | None
    version: int


class PaginationModel(Model):
    """Where in a list this page is; the cursors lead to others."""

    current: str
    next: str | None = None
    previous: str | None = None
    total_entries: int


class AudienceData(Model):
    """One audience."""

    audience: AudienceModel


class AudiencesData(Model):
    """A page of audiences."""

    audiences: list[AudienceModel]
    pagination: PaginationModel


class DeletedData(Model):
    """What was deleted is gone."""

    status: Literal["SUCCESS"] = "SUCCESS"
