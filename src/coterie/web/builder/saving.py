"""From a draft to a saved audience, and from a saved audience to a draft; nobody's work is overwritten unknowingly."""

from __future__ import annotations

from dataclasses import dataclass

from coterie.accounts.roles import Actor
from coterie.audiences.drafts import Details, Draft, Drafts
from coterie.audiences.model import NameTakenError, Options, SavedAudience, StaleVersionError
from coterie.audiences.naming import copy_name, name_key
from coterie.audiences.saved import Audiences
from coterie.core.errors import ExposedError, InvalidInputError, NotFoundError
from coterie.language.printer import print_query
from coterie.schema.space import Space
from coterie.web.builder.checking import Checked
from coterie.web.builder.reading import to_form
from coterie.web.builder.state import State


@dataclass(frozen=True, kw_only=True)
class Saved:
    """What came of saving: an audience, or what stood in the way and at which field."""

    audience: SavedAudience | None = None
    error: ExposedError | None = None
    at: str = "save"
    focus: str = "save"


def save(audiences: Audiences, actor: Actor, draft: Draft, checked: Checked, how: str) -> Saved:
    """Save a draft: `save`, `save-copy`, or `save-over:<version>` on top of what others saved meanwhile."""
    problem = _unfinished(draft, checked)
    if problem is not None:
        return problem
    if checked.definition is None:
        raise TypeError("a whole form has a definition")
    details, query = draft.details, print_query(checked.definition)
    name = details.name.strip()
    verb, _, over = how.partition(":")
    try:
        if draft.audience_id is None or verb == "save-copy":
            if verb == "save-copy":
                names = {name_key(item.name) for item in audiences.list()}
                name = copy_name(name, names) if name_key(name) in names else name
            found = audiences.create(
                name,
                query,
                draft.audience_type,
                actor=actor,
                description=details.description,
                folder_id=details.folder_id,
                options=options_of(details),
            )
        else:
            version = int(over) if over.isdigit() else draft.audience_version or 0
            found = audiences.update(
                draft.audience_id,
                version=version,
                actor=actor,
                name=name,
                description=details.description,
                query=query,
                options=options_of(details),
            )
            if found.folder_id != details.folder_id:
                audiences.move([found.id], details.folder_id, actor=actor)
    except NameTakenError as error:
        return Saved(error=error, at="name", focus="name")
    except StaleVersionError as error:
        return Saved(error=error)
    except ExposedError as error:
        return Saved(error=error)
    return Saved(audience=found)


def _unfinished(draft: Draft, checked: Checked) -> Saved | None:
    if not checked.is_whole:
        wrong = next((item for item in checked.problems if item.severity.value == "error"), None)
        message = "There are conditions that aren’t finished." if checked.left_out else "There are no conditions yet."
        if checked.general:
            message = checked.general[0].message
        error = InvalidInputError(message, next_step="Finish or remove what is marked, then save again.")
        return Saved(error=error, focus=wrong.part if wrong else "builder")
    if not draft.details.name.strip():
        return Saved(
            error=InvalidInputError("An audience needs a name.", next_step="Its key is made from it, for good."),
            at="name",
            focus="name",
        )
    return None


def newer(audiences: Audiences, draft: Draft) -> SavedAudience | None:
    """What somebody saved since a draft was begun; None where the draft is of the newest version."""
    if draft.audience_id is None:
        return None
    try:
        current = audiences.get(draft.audience_id)
    except NotFoundError:
        return None
    return current if current.version != draft.audience_version else None


def begin(audiences: Audiences, drafts: Drafts, actor: Actor, key: str, space: Space) -> Draft:
    """A person's draft of an audience: the one that they have begun, unless it holds nothing that isn't saved."""
    audience = audiences.get(key)
    state = State(to_form(audience.definition, space)).dump()
    begun = drafts.of_audience(actor.id, audience.id)
    if begun is not None and (begun.audience_version == audience.version or begun.undone is not None):
        return begun
    if begun is not None:
        drafts.discard(begun)
    return drafts.start(
        actor.id,
        audience.audience_type,
        state,
        details=Details(
            name=audience.name,
            description=audience.description,
            folder_id=audience.folder_id,
            include_anonymous=audience.options.include_anonymous,
            include_history=audience.options.include_history,
            lookback_days=audience.options.lookback_days,
        ),
        audience_id=audience.id,
        audience_version=audience.version,
    )


def options_of(details: Details) -> Options:
    """The options of a draft as the saved audience has them."""
    return Options(
        include_anonymous=details.include_anonymous,
        include_history=details.include_history,
        lookback_days=details.lookback_days if details.include_history else None,
    )
