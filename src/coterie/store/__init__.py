"""Tracking calls in; profiles, traits, accounts and schema statistics out, kept in one DuckDB file."""

from coterie.store.identity import IdentityRules
from coterie.store.importing import ImportReport, Progress, import_calls
from coterie.store.store import Snapshot, Store
from coterie.store.tabular import import_tables

__all__ = ["IdentityRules", "ImportReport", "Progress", "Snapshot", "Store", "import_calls", "import_tables"]
