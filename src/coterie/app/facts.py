"""The AI facts label: what generation does with data here, computed from how this server is really set up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from coterie.app.space_choices import SpaceSettings
from coterie.core.errors import InvalidInputError
from coterie.generate.generation import Mode
from coterie.providers.vendors import host_of, is_here, vendor_of
from coterie.settings import ModelSettings

DESCRIPTION = "Turns descriptions of audiences in English into conditions that a person looks at, changes and saves."


class Section(StrEnum):
    """The parts of the label."""

    FEATURE = "The feature"
    TRUST = "Trust ingredients"
    COMPLIANCE = "Compliance"


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A row: `name` is stable, `about` says what the value rests on."""

    name: str
    section: Section
    label: str
    value: str
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The label."""

    title: str
    facts: tuple[Fact, ...]

    def of(self, section: Section) -> tuple[Fact, ...]:
        """The rows of a part."""
        return tuple(fact for fact in self.facts if fact.section is section)

    def __getitem__(self, name: str) -> Fact:
        return next(fact for fact in self.facts if fact.name == name)

    def document(self) -> dict[str, object]:
        """As a JSON value."""
        rows = [
            {
                "name": fact.name,
                "section": fact.section.value,
                "label": fact.label,
                "value": fact.value,
                "about": fact.about,
            }
            for fact in self.facts
        ]
        return {"title": self.title, "facts": rows}


@dataclass(frozen=True, kw_only=True)
class _Model:
    """What the settings say of the model; its `recipient` gets what is sent, nobody where it runs on this machine."""

    name: str
    recipient: str = ""


def facts(settings: SpaceSettings, model: ModelSettings, *, are_terms_accepted: bool | None = None) -> Facts:
    """The label of a space. Whether its terms are accepted is None where there is nobody who could accept any."""
    used = None if settings.mode is Mode.EMBEDDED else _model(model)
    rows = (
        *_feature(settings, used, are_terms_accepted),
        *_trust(settings, used),
        *_compliance(settings, used),
    )
    return Facts(title="AI facts: Generative Audiences", facts=tuple(rows))


def _model(settings: ModelSettings) -> _Model | None:
    if not settings.name:
        return None
    try:
        vendor, _ = vendor_of(settings.name)
    except InvalidInputError:
        # It can't be asked, so nothing goes to it.
        return None
    address = settings.base_url or vendor.base_url
    if address and is_here(address):
        return _Model(name=settings.name)
    return _Model(name=settings.name, recipient=host_of(address) if settings.base_url else vendor.title)


def _feature(settings: SpaceSettings, model: _Model | None, are_terms_accepted: bool | None) -> Iterator[Fact]:  # noqa: FBT001 - a private function
    feature = Section.FEATURE
    yield Fact(name="description", section=feature, label="Description", value=DESCRIPTION)
    standing = {
        None: "It is used when somebody asks for it; every audience can be built by hand.",
        True: "An owner has accepted its terms and can withdraw at any time; every audience can be built by hand.",
        False: "It is off: no owner has accepted its terms. Every audience can be built by hand.",
    }
    yield Fact(
        name="optional", section=feature, label="Feature is optional", value="Yes", about=standing[are_terms_accepted]
    )
    kind = (
        "Rule-based" if model is None else "Generative" if settings.mode is Mode.MODEL else "Rule-based and generative"
    )
    yield Fact(name="model_type", section=feature, label="Model type", value=kind)
    parser = "None: an embedded parser with a lexicon"
    if model is None:
        about = "Nothing is learned, and no network is needed."
        if settings.mode is not Mode.EMBEDDED:
            about = f"The space is set to {settings.mode.value}, and no usable model is configured."
        yield Fact(name="base_model", section=feature, label="Base model", value=parser, about=about)
        return
    about = (
        "Every description and follow-up goes to it."
        if settings.mode is Mode.MODEL
        else (
            "Descriptions and follow-ups that the embedded parser isn’t sure of go to it, and those that somebody has "
            "asked it for."
        )
    )
    yield Fact(name="base_model", section=feature, label="Base model", value=model.name, about=about)


def _trust(settings: SpaceSettings, model: _Model | None) -> Iterator[Fact]:
    trust = Section.TRUST
    recipient = model.recipient if model is not None else ""
    about = f"Coterie trains nothing with it. What {recipient} does with what it gets is in its own terms."
    yield Fact(
        name="trained_with_customer_data",
        section=trust,
        label="Base model trained with customer data",
        value="Not by Coterie" if recipient else "No",
        about=about if recipient else "Nothing leaves this server, and nothing on it is trained.",
    )
    yield Fact(
        name="shared_with_vendor",
        section=trust,
        label="Customer data is shared with model vendor",
        value=f"Yes, with {recipient}" if recipient else "No",
        about=_sent(settings) if recipient else _kept_here(model),
    )
    yield Fact(
        name="values_sent",
        section=trust,
        label="Values of properties and traits are sent to a model",
        value="Yes, other than personal ones" if model is not None and settings.sends_values else "No",
        about="Fields that are personal by name, pattern or flag are left out, and profiles are never sent.",
    )
    yield Fact(
        name="personal_data_masked",
        section=trust,
        label="Personal data in descriptions",
        value="Pointed out and masked",
        about=(
            "What is found by its form or by the words beside it. Whoever writes is told; a model and the log get "
            "placeholders."
        ),
    )
    yield Fact(name="training_data_anonymised", section=trust, label="Training data anonymised", value="N/A")
    yield Fact(
        name="data_deletion",
        section=trust,
        label="Data deletion",
        value="Yes",
        about=_deletion(recipient),
    )
    yield Fact(
        name="human_in_the_loop",
        section=trust,
        label="Human in the loop",
        value="Yes",
        about="Nothing is saved, computed or sent on because of a description: a person decides.",
    )
    yield Fact(
        name="data_retention",
        section=trust,
        label="Data retention",
        value=f"{settings.retention_days:,} days" if settings.keeps_log else "No log is kept",
        about=_retention(settings, recipient),
    )


def _compliance(settings: SpaceSettings, model: _Model | None) -> Iterator[Fact]:
    compliance = Section.COMPLIANCE
    yield Fact(
        name="logging",
        section=compliance,
        label="Logging and auditing",
        value="Yes" if settings.keeps_log else "No",
        about=(
            "Who described what, when, how it was drafted and what came of it. Settings are in the audit log."
            if settings.keeps_log
            else "The log of generations is switched off. Changes of settings are in the audit log all the same."
        ),
    )
    yield Fact(
        name="guardrails",
        section=compliance,
        label="Guardrails",
        value="Yes",
        about=(
            "Descriptions that ask for something else are refused. Every answer is checked: names, types, look-back, "
            "and that somebody can match it. What doesn’t pass isn’t returned."
        ),
    )
    yield Fact(
        name="consistency",
        section=compliance,
        label="Input/output consistency",
        value="Yes" if model is None else "No" if settings.mode is Mode.MODEL else "Where the parser is sure",
        about=(
            "The same description over the same space has the same answer."
            if model is None
            else "A model may answer the same description in another way another time."
        ),
    )


def _sent(settings: SpaceSettings) -> str:
    every = settings.mode is Mode.MODEL
    which = (
        "Descriptions and follow-ups"
        if every
        else "Descriptions and follow-ups that the parser isn’t sure of, or that somebody asks a model for"
    )
    told = ["names and types of what the space holds"]
    if settings.sends_descriptions:
        told.append("what the catalog says of them")
    if settings.sends_values:
        told.append("frequent values that aren’t personal")
    *most, last = [which, *told]
    return f"{', '.join(most)} and {last}. Never profiles."


def _kept_here(model: _Model | None) -> str:
    return "No model is asked." if model is None else "The model runs on this machine."


def _deletion(recipient: str) -> str:
    own = "The log can be deleted at any time, whole or of one person."
    return f"{own} What {recipient} keeps is for it to delete." if recipient else own


def _retention(settings: SpaceSettings, recipient: str) -> str:
    recent = f"for {settings.retention_days:,} days" if settings.keeps_log else "never again"
    own = f"Recent descriptions are offered to who wrote them {recent}; drafts keep theirs until they are done."
    return f"{own} How long {recipient} keeps what it gets is in its own terms." if recipient else own
