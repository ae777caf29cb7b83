"""Short forms that single trades write in the names of their fields and events."""

from __future__ import annotations

TEXT = """
pb: personal best
partex: part exchange
px: part exchange
restau: restaurant
restnt: restaurant
resto: restaurant
srp: search result page
td: test drive
vdp: vehicle detail page
vrm: registration plate
"""
