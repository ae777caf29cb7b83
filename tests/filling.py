"""What a demo space is filled with for tests of pages: audiences, folders, and names as nasty as data can bring."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from coterie.accounts.roles import local_actor
from coterie.app.site import Site, open_site
from coterie.audiences.model import SizePoint
from coterie.core.time import print_instant, system_clock
from coterie.language.ast import AudienceType
from coterie.settings import read_settings

NASTY = (
    "<script>alert(1)</script>",
    "\"quoted\" 'twice' & more",
    "אירוע של בדיקה \u202ereversed",
    "🦊👩\u200d👩\u200d👧 emoji event",
    "long" * 125,
    "unbroken/slash?and=query#hash%20",
)
AUDIENCES = {
    "Buyers": "event('Order Completed').count() >= 1",
    "Plus buyers": "trait('buyers') = 'true' AND trait('plan') = 'plus'",
    "Looked, then left": "event('Product Viewed').within(30 days).count() >= 2 AND NOT trait('buyers') = 'true'",
}
_DAYS = 20


def fill(data: Path) -> None:
    """Fill a data directory."""
    with open_site(data, read_settings()) as site:
        _ingest(site)
        _keep(site)


def _keep(site: Site) -> None:
    actor = local_actor("")
    folder = site.audiences.folders.create("Retention", actor=actor)
    for name, query in AUDIENCES.items():
        site.audiences.create(name, query, AudienceType.USERS, actor=actor, folder_id=folder.id, description=name)
    site.audiences.create("Software", "trait('industry') = 'Software'", AudienceType.ACCOUNTS, actor=actor)
    for name in NASTY:
        site.audiences.create(name[:200], "trait('plan') = 'free'", AudienceType.USERS, actor=actor, description=name)
    buyers = site.audiences.get("buyers")
    with site.records.write() as connection:
        for days in range(1, _DAYS):
            moment = buyers.created_at - timedelta(days=days)
            site.audiences.sizes.add(connection, buyers.id, SizePoint(at=moment, size=40 + days % 7, of=100))


def _ingest(site: Site) -> None:
    now = print_instant(system_clock())
    calls = []
    for number, name in enumerate(NASTY):
        traits = {"first_name": name, "email": f"nasty{number}@example.com", f"nasty {name}"[:200]: name}
        calls.append(_call(number, now, type="identify", userId=f"nasty-{number}", traits=traits))
        properties = {f"nasty {name}"[:200]: name, "list": [name, {"name": name}]}
        calls.append(
            _call(100 + number, now, type="track", userId=f"nasty-{number}", event=name, properties=properties)
        )
    outcome = site.workspace.store.ingest(calls)
    assert not any(outcome.rejections), outcome


def _call(number: int, now: str, **more: Any) -> bytes:
    return json.dumps({"messageId": f"nasty{number}", "timestamp": now} | more).encode()
