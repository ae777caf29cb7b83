"""A browser without a script: it reads the form of a page, changes its fields, and sends it by one of its buttons."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

import httpx

_VOID = frozenset({"input", "meta", "link", "br", "hr", "img"})


@dataclass
class Form(HTMLParser):
    """A form of a page: its fields in order, its buttons, and where it goes."""

    form_id: str
    action: str = ""
    fields: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._inside = False
        self._text: tuple[str, list[str]] | None = None
        self._select: str | None = None
        self._chosen: str | None = None
        self._first: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = known.get("id") == self.form_id
            self.action = known.get("action", "") if self._inside else self.action
        if not self._inside:
            return
        name = known.get("name", "")
        if tag == "input" and name and "disabled" not in known:
            kind = known.get("type", "text")
            if kind not in ("checkbox", "radio") or "checked" in known:
                self.fields.append((name, known.get("value", "on" if kind == "checkbox" else "")))
        elif tag == "textarea":
            self._text = (name, [])
        elif tag == "select":
            self._select, self._chosen, self._first = name, None, None
        elif tag == "option" and self._select:
            self._first = known.get("value", "") if self._first is None else self._first
            self._chosen = known.get("value", "") if "selected" in known else self._chosen
        elif tag == "button" and "disabled" not in known:
            self.buttons.append((name, known.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "textarea" and self._text:
            self.fields.append((self._text[0], "".join(self._text[1]).removeprefix("\n")))
            self._text = None
        elif tag == "select" and self._select:
            self.fields.append((self._select, self._chosen if self._chosen is not None else self._first or ""))
            self._select = None

    def handle_data(self, data: str) -> None:
        if self._text:
            self._text[1].append(data)

    def value(self, name: str) -> str:
        """What stands in a field."""
        return next(value for key, value in self.fields if key == name)

    def fill(self, **values: str) -> Form:
        """Put text into fields; `n2__event` is the field `n2.event`."""
        for key, value in values.items():
            name = key.replace("__", ".")
            place = next(index for index, (known, _) in enumerate(self.fields) if known == name)
            self.fields[place] = (name, value)
        return self


@dataclass
class Visitor:
    """Somebody on the page of a draft."""

    client: httpx.Client
    page: httpx.Response

    @property
    def form(self) -> Form:
        """The form as it came."""
        form = Form("draft")
        form.feed(self.page.text)
        return form

    @property
    def text(self) -> str:
        """What the page says."""
        return re.sub(
            r"\s+", " ", unescape(re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", self.page.text, flags=re.DOTALL))
        )

    def send(self, op: str, **values: str) -> Visitor:
        """Fill in fields and press a button, which has to be there."""
        form = self.form.fill(**values)
        name = next((name for name, value in form.buttons if value == op), None)
        assert name is not None, f"no button {op!r} among {[value for _, value in form.buttons]}"
        data: dict[str, list[str]] = {}
        for key, value in [*form.fields, (name, op)]:
            data.setdefault(key, []).append(value)
        self.page = self.client.post(form.action, data=data, follow_redirects=True)
        return self


def start(client: httpx.Client, kind: str = "users") -> Visitor:
    """Begin a new audience."""
    page = client.get("/audiences/new")
    csrf = re.search(r'name="csrf" value="([^"]*)"', page.text)
    assert csrf
    sent = client.post("/audiences/new", data={"csrf": csrf[1], "start": kind}, follow_redirects=True)
    assert sent.status_code == 200, sent.text
    return Visitor(client, sent)
