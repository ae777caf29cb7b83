"""The bars of the web app: what a first load weighs, how soon it can be used, how long edits take with many at work.

    python benchmarks/webapp.py --data var/demo [--people 20] [--seconds 30] [--no-browser]

The data directory is copied, so that nothing is written to it. A server of its own process serves the copy, with
signing in; every builder is a process of its own that speaks HTTP to it, as a browser with the script does: it sends an
edit, takes the fields out of the answer, then fetches the figures, and pauses, `--pause` seconds on average, 2 by
default. It asks for whole answers, where the script of the page names the parts that it has and is sent the others.
`edit` is the time of an edit until its answer is there, `figures` that of the counts after it, `build` that of a
description. The load of the processors meanwhile is told, of the server and of all that ran, since a machine with other
work measures that.

What a browser measures is measured in Chromium: the bytes of a first load as the network sees them, with headers; the
time from the request to the end of DOMContentLoaded, when the modules have run; the time from the click that adds a
condition to the frame in which it stands there, and to the one in which the server's answer does.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import json
import multiprocessing
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

PROMPTS = (
    "Customers who haven't purchased in the last 30 days",
    "People who viewed Kitchen products at least 3 times in the last 30 days and never purchased",
    "Customers who bought something for over $100 in the last 90 days but haven't opened an email in 30 days",
    "Users in Germany or France who viewed a product in the last 14 days",
)
LOADS, ADDITIONS = 12, 60
WIRE_KIB, INTERACTIVE_MS, ADDING_MS, EDIT_MS = 60, 500, 60, 300
MOST_CONDITIONS = 8
AT_REST = "!document.querySelector('#live[aria-busy], .stale')"
PASSWORD = "three purple tractors"  # noqa: S105 - of accounts that live for a benchmark


@dataclass(frozen=True, kw_only=True)
class Names:
    """Names of a space to make conditions of: events with their properties, and traits."""

    events: Mapping[str, Sequence[str]]
    traits: Sequence[str]


@dataclass
class Fields(HTMLParser):
    """The fields of a form as a browser would send them."""

    found: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._text: tuple[str, list[str]] | None = None
        self._select: str | None = None
        self._options: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See HTMLParser."""
        known = dict(attrs)
        name, kind = known.get("name") or "", known.get("type") or "text"
        if tag == "input" and name and (kind not in ("checkbox", "radio") or "checked" in known):
            self.found.append((name, known.get("value") or ""))
        elif tag == "textarea":
            self._text = (name, [])
        elif tag == "select":
            self._select, self._options = name, []
        elif tag == "option" and self._select:
            self._options.append((known.get("value") or "", "selected" in known))

    def handle_data(self, data: str) -> None:
        """See HTMLParser."""
        if self._text:
            self._text[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        """See HTMLParser."""
        if tag == "textarea" and self._text:
            self.found.append((self._text[0], "".join(self._text[1]).removeprefix("\n")))
            self._text = None
        elif tag == "select" and self._select:
            chosen = next((value for value, is_chosen in self._options if is_chosen), None)
            self.found.append((self._select, chosen if chosen is not None else (self._options or [("", True)])[0][0]))
            self._select = None


class Builder:
    """Somebody who builds an audience, over a connection that is kept."""

    def __init__(self, address: str, session: str, names: Names, seed: int) -> None:
        self.connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        self.headers = {"Cookie": f"coterie_session={session}", "Accept-Encoding": "gzip"}
        self.names, self.random = names, random.Random(seed)
        self.times: dict[str, list[float]] = {"edit": [], "figures": [], "build": []}
        self.failed: list[str] = []
        self.rows: list[str] = []
        page = self.ask("GET", "/audiences/new")[1]
        self.csrf = unescape(_first(r'name="csrf" value="([^"]+)"', page))
        _, _, headers = self.ask("POST", "/audiences/new", {"csrf": self.csrf, "start": "users-ai"})
        self.draft = headers["location"]
        page = self.ask("GET", self.draft)[1]
        self.group = _first(r'data-part="(g[^"]*|n[^"]*)"', page)
        self.fields = _fields(page)

    def ask(self, method: str, path: str, data: Mapping[str, str] | Sequence[tuple[str, str]] | None = None) -> Any:  # noqa: ANN401
        """The status, the text and the headers of an answer."""
        headers = dict(self.headers)
        if data is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if path.endswith("/edit"):
            headers["X-Fragment"] = "1"
        self.connection.request(method, path, None if data is None else urlencode(data), headers)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        return answer.status, body.decode(), {name.lower(): value for name, value in answer.getheaders()}

    def edit(self, op: str, **values: str) -> str:
        """Do something to the draft, then fetch its figures. Gives the part in which to go on."""
        kept = [(name, value) for name, value in self.fields if name not in values]
        data = [*kept, *values.items(), ("csrf", self.csrf), ("op", op)]
        start = time.perf_counter()
        status, text, headers = self.ask("POST", f"{self.draft}/edit", data)
        self.times["build" if op == "build" else "edit"].append((time.perf_counter() - start) * 1000)
        if status != 200 or "x-draft" not in headers:  # noqa: PLR2004 - OK
            self.failed.append(f"{op}: {status} {_first('<h1>(.*?)</h1>', text)}")
            return ""
        self.fields = [item for item in _fields(text) if item[0] != "csrf"]
        start = time.perf_counter()
        status, _, _ = self.ask("GET", f"{self.draft}/panel")
        self.times["figures"].append((time.perf_counter() - start) * 1000)
        if status != 200:  # noqa: PLR2004 - OK
            self.failed.append(f"figures: {status}")
        return str(headers.get("x-focus", ""))

    def steps(self) -> Iterator[None]:
        """Build on and on; whoever calls pauses between edits."""
        choose = self.random.choice
        while True:
            event = choose(list(self.names.events))
            row = self.edit(f"add:event:{self.group}")
            yield
            self.edit("set", **{f"{row}.event": event})
            yield
            self.edit("set", **{f"{row}.window": "within"})
            yield
            self.edit("set", **{f"{row}.within": str(self.random.randint(1, 365))})
            yield
            if self.names.events[event]:
                test = self.edit(f"add-filter:property:{row}")
                yield
                self.edit("set", **{f"{test}.path": choose(list(self.names.events[event]))})
                yield
                self.edit("set", **{f"{test}.value": str(self.random.randint(1, 500))})
                yield
            other = self.edit(f"add:custom:{self.group}")
            yield
            self.edit("set", **{f"{other}.path": choose(list(self.names.traits))})
            yield
            self.edit("set", **{f"{other}.operator": "exists"})
            yield
            self.edit("undo")
            yield
            self.edit("redo")
            yield
            self.rows += [row, other]
            while len(self.rows) > MOST_CONDITIONS:
                self.edit(f"remove:{self.rows.pop(0)}")
                yield
            if self.random.random() < 0.3:  # noqa: PLR2004 - now and then
                self.edit("build", prompt=choose(PROMPTS))
                yield
                self.edit("undo")
                yield


def build(
    at: tuple[str, str], names: Names, seed: int, options: Mapping[str, float], gate: Barrier, told: Queue
) -> None:  # type: ignore[type-arg]
    """A process of somebody who builds, from when the gate is opened for so many seconds."""
    builder = Builder(*at, names, seed)
    gate.wait()
    end = time.perf_counter() + options["seconds"]
    time.sleep(builder.random.random() * options["pause"])
    for _ in builder.steps():
        if time.perf_counter() > end:
            break
        time.sleep(builder.random.uniform(0.5, 1.5) * options["pause"])
    told.put((builder.times, builder.failed))


def measure_many(
    address: str, sessions: Sequence[str], names: Names, options: Mapping[str, float], server: int
) -> None:
    """Many who build at once."""
    context = multiprocessing.get_context("spawn")
    gate, told = context.Barrier(len(sessions) + 1), context.Queue()
    crowd = [
        context.Process(target=build, args=((address, session), names, number, options, gate, told))
        for number, session in enumerate(sessions)
    ]
    for one in crowd:
        one.start()
    gate.wait()
    before, start = (_processor(server), _busy()), time.perf_counter()
    found = [told.get() for _ in crowd]
    elapsed, after = time.perf_counter() - start, (_processor(server), _busy())
    for one in crowd:
        one.join()
    print(f"\n{len(sessions)} people building for {elapsed:.0f} s, {options['pause']:g} s between edits on average")
    for kind, bar in (("edit", EDIT_MS), ("figures", 0), ("build", 0)):
        _line(kind, [value for times, _ in found for value in times[kind]], bar)
    failed = [item for _, errors in found for item in errors]
    print(f"  errors {len(failed)}{': ' + '; '.join(sorted(set(failed))[:5]) if failed else ''}")
    cores = os.cpu_count() or 1
    print(
        f"  processors: the server {(after[0] - before[0]) / elapsed:.2f}, all processes of the machine "
        f"{(after[1] - before[1]) / elapsed:.2f} of {cores}"
    )


def measure_browser(address: str, session: str) -> None:
    """What a browser measures."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not in the processes of those who build

    program = os.environ.get("COTERIE_CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        ready, loaded, weights, draft = [], [], {}, ""
        for _ in range(LOADS):
            context = browser.new_context(base_url=address)
            context.add_cookies([{"name": "coterie_session", "value": session, "url": address}])
            page = context.new_page()
            if not draft:
                draft = _begin(page)
                context.close()
                continue
            asked: list[Any] = []
            page.on("requestfinished", lambda one, asked=asked: asked.append(one))
            page.goto(draft, wait_until="networkidle")
            timing = page.evaluate("performance.getEntriesByType('navigation')[0].toJSON()")
            ready.append(timing["domContentLoadedEventEnd"])
            loaded.append(timing["loadEventEnd"])
            weights = {
                urlsplit(one.url).path: one.sizes()["responseBodySize"] + one.sizes()["responseHeadersSize"]
                for one in asked
            }
            context.close()
        print("First load of the builder over the wire, with headers")
        for path, size in sorted(weights.items(), key=lambda item: -item[1]):
            print(f"  {'the page' if path == draft else path:<34}{size:8,} bytes")
        total = sum(weights.values())
        print(f"  {'all':<34}{total:8,} bytes = {total / 1024:.1f} KiB {_verdict(total / 1024, WIRE_KIB)}")
        print("\nIn Chromium, on loopback")
        _line("interactive", ready, INTERACTIVE_MS)
        _line("loaded", loaded, 0)
        # Waiting for a state of the page needs what its policy forbids to others.
        context = browser.new_context(base_url=address, bypass_csp=True)
        context.add_cookies([{"name": "coterie_session", "value": session, "url": address}])
        page = context.new_page()
        taken = []
        for number in range(ADDITIONS):
            if number % MOST_CONDITIONS == 0:
                _begin(page)
            taken.append(_added(page, number))
        _line("a condition added", [shown for shown, _ in taken], ADDING_MS)
        _line("  and answered", [answered for _, answered in taken], 0)
        browser.close()


def _begin(page: Any) -> str:  # noqa: ANN401 - a page of Playwright
    """A new draft, by its path."""
    page.goto("/audiences/new")
    page.locator("button[value=users-ai]").click()
    page.wait_for_url("**/drafts/*")
    page.wait_for_load_state("networkidle")
    return urlsplit(page.url).path


def _added(page: Any, number: int) -> list[float]:  # noqa: ANN401 - a page of Playwright
    """The times from the click on a kind of condition to the frame that shows it, and to that with the answer."""
    taken: list[float] = page.evaluate(
        """async (kind) => {
            const button = document.querySelector(`button[name=op][value^="add:${kind}:"]`);
            const before = document.querySelectorAll(".cond").length;
            const start = performance.now();
            const until = async (rows) => {
                await new Promise((done) => {
                    const look = (_, watching) => {
                        if (document.querySelectorAll(rows).length <= before) return;
                        watching?.disconnect();
                        done();
                    };
                    const what = { childList: true, subtree: true, attributes: true };
                    new MutationObserver(look).observe(document.body, what);
                    look();
                });
                await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                return performance.now() - start;
            };
            button.click();
            return await Promise.all([until(".cond"), until(".cond:not([data-new])")]);
        }""",
        ("event", "custom", "audience")[number % 3],
    )
    page.wait_for_function(AT_REST)
    return taken


@contextmanager
def serving(data: Path) -> Iterator[tuple[str, int]]:
    """A server over a directory, by its address and the id of its process."""
    command = [sys.executable, "-c", "from coterie.cli import main; main()", "serve", "--json", "--port", "0"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COTERIE_")}
    with (
        tempfile.TemporaryFile() as log,
        subprocess.Popen(  # noqa: S603 - our own command
            [*command, "--data", str(data), "--accept-ai-terms"],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=environment,
        ) as process,
    ):
        if process.stdout is None:
            raise TypeError
        try:
            yield json.loads(process.stdout.readline())["url"], process.pid
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)


def prepared(data: Path, people: int) -> tuple[list[str], Names]:
    """Accounts with a session each, and names to build with."""
    from coterie.accounts.roles import Role  # noqa: PLC0415 - not in the processes of those who build
    from coterie.app.site import open_site  # noqa: PLC0415 - not in the processes of those who build
    from coterie.schema.space import Collection  # noqa: PLC0415 - not in the processes of those who build
    from coterie.settings import Settings  # noqa: PLC0415 - not in the processes of those who build

    with open_site(data, Settings()) as site:
        accounts = site.accounts
        found = [
            accounts.people.add(
                None,
                email=f"{number}@bench.test",
                name=f"Bench {number}",
                role=Role.USER if number else Role.OWNER,
                sees_personal_data=not number,
                password=PASSWORD,
            )
            for number in range(people)
        ]
        sessions = [accounts.sessions.start(one, agent="bench", address="127.0.0.1", how="password") for one in found]
        space = site.workspace.space()
        events = {one.name: [item.name for item in one.properties if "." not in item.name] for one in space.events}
        return sessions, Names(events=events, traits=list(space.traits_of(Collection.USERS)))


def _line(name: str, times: Sequence[float], bar: float) -> None:
    if not times:
        return
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    told = f" {_verdict(p95, bar)}" if bar else ""
    print(
        f"  {name:<20}{len(ordered):6} times   median {statistics.median(ordered):7.1f} ms   p95 {p95:7.1f} ms   "
        f"most {ordered[-1]:7.1f} ms{told}"
    )


def _verdict(value: float, bar: float) -> str:
    return f"(bar {bar:g}: {'held' if value < bar else 'MISSED'})"


def _fields(page: str) -> list[tuple[str, str]]:
    fields = Fields()
    fields.feed(page)
    return fields.found


def _first(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.DOTALL)
    return found[1] if found else ""


def _processor(process: int) -> float:
    """The seconds of processor time that a process has had; 0 where the system doesn't tell."""
    try:
        parts = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def _busy() -> float:
    """The same of all processes together."""
    try:
        user, nice, system = map(int, Path("/proc/stat").read_text().split(maxsplit=4)[1:4])
    except OSError:
        return 0.0
    return (user + nice + system) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--pause", type=float, default=2)
    parser.add_argument("--no-browser", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "data"
        shutil.copytree(chosen.data, copy)
        sessions, names = prepared(copy, max(1, chosen.people))
        with serving(copy) as (address, server):
            if not chosen.no_browser:
                measure_browser(address, sessions[0])
            if chosen.people:
                options = {"seconds": chosen.seconds, "pause": chosen.pause}
                measure_many(address, sessions, names, options, server)
