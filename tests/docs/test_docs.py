"""What is written is so: links lead somewhere, and commands, codes, operators and examples are those of the program."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

import coterie
from coterie.app.space_choices import SETTINGS
from coterie.core.errors import ExposedError
from coterie.demo.prompts import EXAMPLE_PROMPTS
from coterie.language.operators import OPERATORS
from coterie.language.parser import parse_condition
from coterie.language.problems import Code
from coterie.language.reducers import FILTERS, REDUCERS
from coterie.store.mapping import TableMapping, read_mapping
from tests_tree import ROOT, documents, files

DOCUMENTS = documents()
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def slugs(text: str) -> set[str]:
    """The anchors of a document's headings, as they are made for pages of Markdown."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def code_of(text: str) -> Iterator[str]:
    """Lines in fences and code in running text."""
    for _, block in FENCE.findall(text):
        yield from block.splitlines()
    yield from CODE.findall(FENCE.sub("", text))


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_links_lead_somewhere(document: Path) -> None:
    for target in LINK.findall(document.read_text("utf-8")):
        if target.startswith(("https://", "http://", "mailto:")):
            continue
        name, _, anchor = target.partition("#")
        place = (document.parent / name).resolve() if name else document
        assert place.exists(), f"{named(document)} links to {target}"
        assert place.is_relative_to(ROOT), f"{named(document)} links out of the repository: {target}"
        if anchor:
            assert anchor in slugs(place.read_text("utf-8")), f"{named(document)} links to {target}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_files_that_are_named_exist(document: Path) -> None:
    for code in CODE.findall(FENCE.sub("", document.read_text("utf-8"))):
        if re.fullmatch(r"(src|tests|docs|scripts|benchmarks|evals)/[\w./-]+", code):
            assert (ROOT / code).exists(), f"{named(document)} names {code}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_make_targets_that_are_named_exist(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    for code in code_of(document.read_text("utf-8")):
        match = re.match(r"(?:[A-Z_]+=\S+ )*make ([a-z-]+)", code)
        assert match is None or match[1] in targets, f"{named(document)} says {code}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_queries_that_are_shown_parse(document: Path) -> None:
    for language, block in FENCE.findall(document.read_text("utf-8")):
        if language == "query":
            for line in block.splitlines():
                parse_condition(line)


def test_the_prompts_to_try_are_those_of_the_demo_and_mean_what_is_shown() -> None:
    meanings = {example.text: example.query for example in EXAMPLE_PROMPTS}
    text = read("README.md")
    shown = re.search(r"^> (.+)\n\n.*\n\n```query\n(.+)\n```", text, re.MULTILINE)
    assert shown is not None
    assert meanings[shown[1]] == shown[2]
    to_try = re.search(r"^Prompts to try.*\n\n((?:- .+\n)+)", text, re.MULTILINE)
    assert to_try is not None
    assert set(to_try[1].replace("- ", "", 1).strip().split("\n- ")) <= set(meanings)


# The command line -----------------------------------------------------------------------------------------


def command_line() -> Any:
    return typer.main.get_command(importlib.import_module("coterie.cli.commands").app)


def commands(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command that does something, as its words."""
    children = getattr(command, "commands", {})
    if not children:
        yield words
    for name, child in children.items():
        if not child.hidden:
            yield from commands(child, (*words, name))


def uses(text: str) -> Iterator[list[str]]:
    """The words after `coterie` wherever a command line is shown."""
    for code in code_of(text):
        for match in re.finditer(r"(?:^|[\s/])coterie((?: +[^\s|;&]+)+)", code.split(" #")[0]):
            yield match[1].split()


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_commands_and_options_that_are_named_exist(document: Path) -> None:
    for words in uses(document.read_text("utf-8")):
        command = command_line()
        rest = list(words)
        while rest and getattr(command, "commands", None):
            if rest[0].startswith("-"):
                break
            assert rest[0] in command.commands, f"{named(document)} says: coterie {' '.join(words)}"
            command = command.commands[rest.pop(0)]
        options = {option for item in command.params for option in (*item.opts, *item.secondary_opts)} | {"--help"}
        for word in rest:
            if word.startswith("--"):
                assert word.partition("=")[0] in options, f"{named(document)} says: coterie {' '.join(words)}"


def test_every_command_has_its_place_in_the_documentation() -> None:
    shown = {
        tuple(words[:length]) for path in DOCUMENTS for words in uses(path.read_text("utf-8")) for length in (1, 2)
    }
    assert [words for words in commands(command_line()) if words not in shown] == []


# Codes and operators -----------------------------------------------------------------------------------------


def exposed_errors() -> set[type[ExposedError]]:
    for module in pkgutil.walk_packages(coterie.__path__, "coterie."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: set[type[ExposedError]] = set()
    waiting = [ExposedError]
    while waiting:
        children = waiting.pop().__subclasses__()
        found.update(children)
        waiting.extend(children)
    return {item for item in found if item.__module__.startswith("coterie.")}


def test_every_error_code_has_its_paragraph() -> None:
    text = read("docs/errors.md")
    paragraphs = dict(re.findall(r"^## ([\w-]+)\n\n(.+)$", text, re.MULTILINE))
    for error in exposed_errors():
        assert error.code in paragraphs, f"{error.__name__} ({error.code})"
        assert f"| [`{error.code}`](#{error.code}) | {error.status} | {error.exit_code} |" in text


def test_every_code_of_a_problem_has_its_row() -> None:
    rows = set(re.findall(r"^\| `([\w-]+)` \| \S", read("docs/errors.md"), re.MULTILINE))
    assert rows == {code.value for code in Code}


def test_every_code_of_a_rejection_has_its_row() -> None:
    text = "\n".join(re.findall(r"^\| (`[^|]+) \| \S", read("docs/data.md"), re.MULTILINE))
    source = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "src/coterie/store").glob("*.py")))
    codes = set(re.findall(r"(?:Fault\(|Rejection\(\w[\w.\[\]()]*, )\"(\w+)\"", source))
    assert len(codes) > 25
    assert [code for code in sorted(codes) if f"`{code}`" not in text] == []


def test_the_mapping_that_is_shown_is_one(tmp_path: Path) -> None:
    shown = [block for language, block in FENCE.findall(read("docs/data.md")) if language == "toml"]
    for block in shown:
        (tmp_path / "mapping.toml").write_text(block)
        assert read_mapping(tmp_path / "mapping.toml").tables()
    assert shown


def test_every_word_of_a_mapping_has_its_row() -> None:
    rows = set(CODE.findall("\n".join(re.findall(r"^\| (`[^|]+) \|", read("docs/data.md"), re.MULTILINE))))
    assert set(TableMapping.__struct_fields__) <= rows


def test_every_operator_has_its_row() -> None:
    rows = {
        row[0]: row
        for row in re.findall(
            r"^\| `(\w+)\([^|]*\)` \| (?:`([^`]+)`)? ?\| ([^|]+) \| [^|]+ \| \**(true|false)\** \|$",
            read("docs/query-language.md"),
            re.MULTILINE,
        )
    }
    assert set(rows) == {info.word for info in OPERATORS}
    for info in OPERATORS:
        _, sign, labels, of_null = rows[info.word]
        assert sign == (info.sugar or "")
        assert labels == (", ".join(filter(None, (info.label, info.label_many))) if info.in_builder else "(none)")
        assert of_null == ("true" if info.true_of_null else "false")


def test_every_reducer_and_filter_has_its_row() -> None:
    text = read("docs/query-language.md")
    rows = "\n".join(re.findall(r"^\| (`[^|]+) \|", text, re.MULTILINE))
    for word in {info.word for info in REDUCERS} | {info.word for info in FILTERS}:
        assert f"`{word}(" in rows


def test_every_former_name_is_told() -> None:
    text = read("docs/query-language.md")
    for info in OPERATORS:
        for name in info.formerly:
            assert f"`{name}`" in text


def test_every_setting_has_its_row() -> None:
    sources = [
        path.read_text("utf-8") for path in files() if path.suffix in {".py", ""} and path.name != "test_docs.py"
    ]
    read_by_programs = set(re.findall(r"\bCOTERIE_[A-Z]+(?:_[A-Z]+)*\b", "\n".join(sources)))
    rows = set(re.findall(r"^\| `(COTERIE_[A-Z_]+)` \|", read("docs/settings.md"), re.MULTILINE))
    assert rows == read_by_programs


def test_every_setting_of_a_space_has_its_row() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (?:`(\w+)`)? ?\| \S", read("docs/generations.md"), re.MULTILINE)
    assert rows == [(item.name, item.variable) for item in SETTINGS]


# The change log -----------------------------------------------------------------------------------------


def test_the_change_log_begins_with_what_is_unreleased() -> None:
    headings = re.findall(r"^## (.+)$", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", heading) for heading in headings[1:])


def test_the_lock_has_every_dependency() -> None:
    project = tomllib.loads(read("pyproject.toml"))
    locked = set(re.findall(r"^([\w.-]+)==", read("requirements.lock"), re.MULTILINE))
    locked_dev = set(re.findall(r"^([\w.-]+)==", read("requirements-dev.lock"), re.MULTILINE))
    declared = {re.split(r"[^\w.-]", item)[0] for item in project["project"]["dependencies"]}
    groups = project["dependency-groups"]
    assert declared | {re.split(r"[^\w.-]", item)[0] for item in groups["build"]} <= locked
    assert locked | {re.split(r"[^\w.-]", item)[0] for item in groups["dev"]} <= locked_dev
