"""What a model sees of a space: the entries that matter for one prompt, under a budget, as inert text."""

from coterie.generate.context.builder import BUDGET_TOKENS, ContextBuilder
from coterie.generate.context.context import Context
from coterie.generate.context.entry import Entry
from coterie.generate.context.privacy import Privacy
from coterie.generate.context.rendering import inert, shown

__all__ = ["BUDGET_TOKENS", "Context", "ContextBuilder", "Entry", "Privacy", "inert", "shown"]
