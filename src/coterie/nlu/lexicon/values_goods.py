"""Values of shops and of apps for health: what was paid in parts, and how well something was."""

from __future__ import annotations

PAYMENTS = """
finance = finance, financing, fin, installments, credit, loan = finance, financing, on finance, store finance,
  in instalments
"""

GRADINGS = """
bad_quality = poor, Poor, bad, terrible, low = bad, badly, poor, poorly, terrible, awful, rough, lousy, horrible, broken
fair_quality = fair, Fair, ok, okay, average, moderate = fair, okay, so so, middling, average, all right
good_quality = good, Good, great, high = good, great, decent, fine, solid
"""
