"""Templates, filters and the addresses of static files."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from coterie import __version__

HUES = 6
"""How many colours mark the words and numbers of conditions, in turn."""

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
_SMALL = 0.1


def render(name: str, **context: Any) -> str:  # noqa: ANN401 - whatever the template shows
    """A template with its context; a name that the context lacks is an error."""
    return _ENVIRONMENT.get_template(name).render(**context)


def asset(name: str) -> str:
    """The address of a static file. It holds a digest of the content, so that browsers may keep the file for good."""
    return f"/static/{name}?v={_DIGESTS[name]}"


def points(text: str) -> int:
    """The length of a prompt as it is limited: code points, without space at either end."""
    return len(text.strip())


def number(value: int) -> str:
    """A whole number with commas."""
    return f"{value:,}"


def percent(share: float) -> str:
    """A share of 0 to 1 in words: never `0 %` of somebody, nor `100 %` of not quite all."""
    value = share * 100
    if 0 < value < _SMALL:
        return "less than 0.1 %"
    if 100 - _SMALL < value < 100:  # noqa: PLR2004 - percent
        return "more than 99.9 %"
    return f"{value:.1f} %".replace(".0 %", " %")


def whole_percent(share: float) -> str:
    """A probability of 0 to 1, without more digits than it deserves."""
    return f"{share:.0%}".replace("%", " %")


def milliseconds(value: float) -> str:
    """A duration in milliseconds, or in seconds from a second on."""
    if value >= 1000:  # noqa: PLR2004 - a second
        return f"{value / 1000:.1f} s"
    return f"{value:.0f} ms" if value >= 10 else f"{value:.1f} ms"  # noqa: PLR2004 - two digits are enough


def day(value: datetime | None) -> str:
    """A date as people read it; a dash where none is known."""
    return "–" if value is None else f"{value.day} {value:%b %Y}"


def hue(value: int | None) -> int:
    """The colour of a group's number; 0 for none."""
    return 0 if value is None else (value - 1) % HUES + 1


_ENVIRONMENT = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.filters.update(
    points=points,
    number=number,
    percent=percent,
    whole_percent=whole_percent,
    milliseconds=milliseconds,
    day=day,
    hue=hue,
)
_DIGESTS = {file.name: sha256(file.read_bytes()).hexdigest()[:12] for file in STATIC.iterdir()}
_ENVIRONMENT.globals.update(asset=asset, version=__version__)
