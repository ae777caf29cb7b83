"""Tracking calls in; profiles, traits, accounts and schema statistics out, kept in one DuckDB file.

What is named here is loaded when it is first asked for: processes that only decode need no database.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coterie.store.identity import IdentityRules
    from coterie.store.importing import ImportReport, Progress, import_calls, plan_calls, run_import
    from coterie.store.store import Snapshot, Store
    from coterie.store.tabular import import_tables, plan_tables

__all__ = [
    "IdentityRules",
    "ImportReport",
    "Progress",
    "Snapshot",
    "Store",
    "import_calls",
    "import_tables",
    "plan_calls",
    "plan_tables",
    "run_import",
]

_MODULES = {
    "IdentityRules": "identity",
    "ImportReport": "importing",
    "Progress": "importing",
    "import_calls": "importing",
    "plan_calls": "importing",
    "run_import": "importing",
    "Snapshot": "store",
    "Store": "store",
    "import_tables": "tabular",
    "plan_tables": "tabular",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = found
    return found
