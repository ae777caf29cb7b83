"""Templates, filters and the addresses of static files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from coterie import __version__
from coterie.core.sampling import Sampled
from coterie.web.visit import VISIT

HUES = 6
"""How many colours mark the words and numbers of conditions, in turn."""

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
STYLE = "app.css"
"""The style of all pages: one file to fetch, put together of those that it is written in, in their order."""

_SHEETS = ("tokens.css", "base.css", "components.css", "pages.css")
SPARK_WIDTH, SPARK_HEIGHT, SPARK_MARGIN = 88, 24, 2
_SMALL = 0.1
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_DAYS_COUNTED = 30
_LEAST_MOVE = 0.15


def render(name: str, /, *, root: str | None = None, **context: Any) -> str:  # noqa: ANN401 - whatever the template shows
    """A template with its context; a name that the context lacks is an error. `root` is the root path of addresses.

    Every template also knows the `visit`, so that its forms have `visit.csrf` before anybody has signed in.
    """
    visit = VISIT.get()
    known = {"visit": visit, "actor": visit.actor}
    return _environment(visit.root_path if root is None else root).get_template(name).render({**known, **context})


def asset(name: str) -> str:
    """The path of a static file. It holds a digest of the content, so that browsers may keep the file for good."""
    return f"/static/{name}?v={_DIGESTS[name]}"


def etag(name: str) -> str:
    """What a browser tells a static file by that it has kept."""
    return f'"{_DIGESTS[name]}"'


def points(text: str) -> int:
    """The length of a prompt as it is limited: code points, without space at either end."""
    return len(text.strip())


def number(value: int) -> str:
    """A whole number with commas."""
    return f"{value:,}"


def about(value: Sampled) -> str:
    """A count as it is known: exactly, or about, with no more digits than its margin allows."""
    return number(value.count) if value.is_exact else f"≈ {number(value.about)}"


def percent(share: float) -> str:
    """A share of 0 to 1 in words: never `0 %` of somebody, nor `100 %` of not quite all."""
    value = share * 100
    if 0 < value < _SMALL:
        return "< 0.1 %"
    if 100 - _SMALL < value < 100:  # noqa: PLR2004 - percent
        return "> 99.9 %"
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


def moment(value: datetime | None) -> str:
    """A date and a time of day, in UTC."""
    return "–" if value is None else f"{day(value)}, {value.astimezone(UTC):%H:%M} UTC"


def since(value: datetime | None, now: datetime) -> str:
    """How long ago something was, as people say it; the day from a month on."""
    if value is None:
        return "never"
    seconds = (now - value).total_seconds()
    if seconds < _MINUTE:
        return "just now"
    for size, noun in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        if seconds >= size:
            count = int(seconds // size)
            if size == _DAY and count >= _DAYS_COUNTED:
                return day(value)
            return f"{count} {noun}{'s' if count > 1 else ''} ago"
    return "just now"


def compact(value: int) -> str:
    """A number as short as it can be read: 950, 1.2k, 38k, 4.1M."""
    for size, sign in ((1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k")):
        if value >= size:
            scaled = value / size
            return f"{scaled:.0f}{sign}" if scaled >= 10 else f"{scaled:.1f}".removesuffix(".0") + sign  # noqa: PLR2004 - two digits
    return str(value)


def initials(name: str) -> str:
    """One or two letters for a person."""
    words = [word for word in name.replace("@", " ").split() if word[:1].isalnum()]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else "?"


def spark_points(values: Sequence[float]) -> str:
    """The points of a sparkline of 88 by 24. Small moves of a large number show, but not as large ones."""
    top, low = max(values), min(values)
    room = max(top - low, top * _LEAST_MOVE, 1)
    bottom = max(0.0, low - room) if low > room else 0.0
    step = SPARK_WIDTH / (len(values) - 1)
    height = SPARK_HEIGHT - 2 * SPARK_MARGIN
    span = max(top - bottom, 1)
    return " ".join(
        f"{index * step:.1f},{SPARK_MARGIN + height * (1 - (value - bottom) / span):.1f}"
        for index, value in enumerate(values)
    )


@lru_cache(maxsize=8)
def _environment(root: str) -> Environment:
    """The templates under one root path, so that macros know it too."""
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        # They are read once, as static files are.
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(_FILTERS)
    environment.globals.update(
        asset=lambda name: root + asset(name),
        chosen_of=chosen_of,
        drawn=lru_cache(maxsize=256)(lambda name, among="": _drawn(root, name, among)),
        quoted=quoted,
        url=lambda path: root + path,
        version=__version__,
    )
    return environment


# Written here, and kept: a builder of ten conditions shows some hundred icons, and as many options, at every edit.
_ICON = Markup('<svg class="icon{}" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>')
_OPTION = Markup('<option value="{}"{}>{}</option>')
_CHOSEN = Markup(" selected")


def _drawn(root: str, name: str, among: str) -> Markup:
    """An icon of static/icons.svg; `among` is a class of its own."""
    return _ICON.format(f" {among}" if among else "", root + asset("icons.svg"), name)


@lru_cache(maxsize=1024)
def chosen_of(options: tuple[tuple[str, str], ...], value: str) -> Markup:
    """The options of a select, each with its value and text, and the chosen one among them."""
    return Markup("").join(_OPTION.format(given, _CHOSEN if given == value else "", text) for given, text in options)


def truncate(text: object, length: int) -> str:
    """A text that is too long, cut: also inside of a word, since a name may be one."""
    shown = str(text)
    return shown if len(shown) <= length else f"{shown[: length - 1]}…"


def sentence(text: str) -> str:
    """A note as a sentence: some begin with a name or are a clause."""
    return f"{text[:1].upper()}{text[1:]}{'' if text[-1:] in '.!?…' else '.'}"


def quoted(text: str) -> str:
    """A name as one step of a path."""
    return quote(text, safe="")


_FILTERS = {
    "about": about,
    "compact": compact,
    "day": day,
    "hue": hue,
    "initials": initials,
    "milliseconds": milliseconds,
    "moment": moment,
    "number": number,
    "percent": percent,
    "points": points,
    "quoted": quoted,
    "sentence": sentence,
    "since": since,
    "spark_points": spark_points,
    "truncate": truncate,
    "whole_percent": whole_percent,
}
STATIC_FILES = {file.relative_to(STATIC).as_posix(): file.read_bytes() for file in STATIC.rglob("*") if file.is_file()}
"""What static files hold, by their names."""

STATIC_FILES[STYLE] = b"".join(STATIC_FILES[name] for name in _SHEETS)
_DIGESTS = {name: sha256(content).hexdigest()[:12] for name, content in STATIC_FILES.items()}
