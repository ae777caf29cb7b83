"""Further short forms in names, and words that engineers put in names for what people say otherwise."""

from __future__ import annotations

TEXT = """
acc: account
accs: account
ack: acknowledge
acked: acknowledge
acks: acknowledge
acq: acquisition
hq: headquarter
hw: hardware
lic: license
lics: license
mgmt: management
mln: million
mn: million
perm: permission
perms: permission
sold: sell, buy
srv: service
until: end
"""
