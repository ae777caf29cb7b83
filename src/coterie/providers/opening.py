"""Opening the model that the settings name. The libraries for it are imported here and not before."""

from __future__ import annotations

import logging
import os
import shlex
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import coterie
from coterie.core.errors import InvalidInputError, ModelError, ModelMissingError
from coterie.providers.base import Model
from coterie.providers.guarded import Guarded
from coterie.providers.vendors import NATIVE_FIRST, Vendor, host_of, is_here, vendor_of
from coterie.settings import ModelSettings, OutputMode, read_key

NO_REMOTE = "COTERIE_NO_REMOTE_MODELS"


_LOG = logging.getLogger("coterie.providers")


def open_model(settings: ModelSettings, environment: Mapping[str, str] = os.environ) -> Model:
    """The model, guarded: one for all who use it.

    Raises InvalidInputError where the settings name none, ModelMissingError where its library isn't installed, and
    ModelKeyError where there is no key.
    """
    try:
        return _opened(settings, environment)
    except ModelError as error:
        _LOG.warning("%s: %s %s", settings.name, error.reason, error.hint)
        raise


def _opened(settings: ModelSettings, environment: Mapping[str, str]) -> Model:
    if not settings.name:
        raise InvalidInputError(
            "No model is set.", next_step="Set COTERIE_MODEL to one, such as anthropic:claude-haiku-4-5."
        )
    vendor, model = vendor_of(settings.name)
    if vendor.needs_url and not settings.base_url:
        raise InvalidInputError(f"{vendor.title} needs COTERIE_MODEL_BASE_URL.")
    address = settings.base_url or vendor.base_url
    is_remote = not (address and is_here(address))
    if is_remote and environment.get(NO_REMOTE, "").strip() not in ("", "0"):
        raise InvalidInputError(f"{settings.name} is not on this machine, and {NO_REMOTE} forbids such models.")
    try:
        from pydantic_ai.exceptions import UserError

        from coterie.providers.asking import AskedModel, Place
        from coterie.providers.clients import build
        from coterie.providers.failures import key_error
        from coterie.providers.transport import open_client
    except ImportError as error:
        raise missing(vendor) from error
    api_key = settings.api_key or _own_key(vendor, settings, environment)
    client = open_client(
        timeout_seconds=settings.timeout_seconds, is_remote=is_remote, is_secure=not address.startswith("http://")
    )
    try:
        inner = build(vendor, model, base_url=settings.base_url, api_key=api_key, client=client)
    except ImportError as error:
        raise missing(vendor) from error
    except UserError as error:
        # What a library wants at this point is about names, addresses and regions; it holds no key.
        raise InvalidInputError(f"{settings.name} can't be used: {error.message}", next_step=vendor.hint) from error
    if vendor.needs_key and not api_key and not settings.base_url:
        raise key_error(vendor, "There is no key.")
    asked = AskedModel(
        inner,
        Place(
            vendor=vendor,
            model=model,
            title=host_of(address) if settings.base_url else vendor.title,
            is_remote=is_remote,
            is_own=not settings.base_url,
        ),
        modes=_modes(vendor, settings),
        timeout_seconds=settings.timeout_seconds,
        max_retries=settings.max_retries,
    )
    return Guarded(asked, max_concurrency=settings.max_concurrency)


def installing(vendor: Vendor) -> str:
    """The command that installs what talks to a vendor, for the Python that is running."""
    python = Path(sys.executable)
    if python.is_relative_to(Path.cwd()):
        python = python.relative_to(Path.cwd())
    root = Path(coterie.__file__).resolve().parents[2]
    if (root / "pyproject.toml").is_file():
        place = "." if root == Path.cwd() else str(root)
        return shlex.join([str(python), "-m", "pip", "install", "-e", f"{place}[{vendor.extra}]"])
    return shlex.join([str(python), "-m", "pip", "install", _requirement(vendor)])


def missing(vendor: Vendor) -> ModelMissingError:
    """The error for a vendor whose library isn't installed."""
    return ModelMissingError(
        f"What talks to {vendor.title} isn't installed (the extra `{vendor.extra}`).",
        next_step=f"Install it: {installing(vendor)}",
    )


def _requirement(vendor: Vendor) -> str:
    """What the extra stands for, as the installed package says."""
    try:
        declared = requires("coterie") or []
    except PackageNotFoundError:
        declared = []
    marked = (line.partition(";") for line in declared)
    found = (
        name.strip()
        for name, _, marker in marked
        if marker.replace(" ", "").replace('"', "'") == f"extra=='{vendor.extra}'"
    )
    return next(found, f"coterie[{vendor.extra}]")


def _own_key(vendor: Vendor, settings: ModelSettings, environment: Mapping[str, str]) -> str:
    """The key in a variable of the vendor's. It is for the vendor's own server, and never sent to another one."""
    if settings.base_url and not vendor.needs_url:
        return ""
    # AWS's own chain reads the rest of what it needs, so its pair of keys is left to it.
    names = (name for name in vendor.keys if name != "AWS_ACCESS_KEY_ID")
    return next(filter(None, (read_key(environment, name) for name in names)), "")


def _modes(vendor: Vendor, settings: ModelSettings) -> tuple[OutputMode, ...]:
    if settings.output_mode is not OutputMode.AUTO:
        return (settings.output_mode,)
    if settings.base_url and vendor.prefix == "openai":
        return NATIVE_FIRST
    return vendor.modes
