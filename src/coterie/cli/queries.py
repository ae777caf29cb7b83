"""Commands about a query that is already written: count, members, check, sql and describe."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Annotated

import typer

from coterie.cli.arguments import known_space, moment, one_of, query_text
from coterie.cli.inputs import (
    DataOption,
    JsonOption,
    LookbackOption,
    MaybeDataOption,
    NowOption,
    QueryArgument,
    SpaceOption,
    TypeOption,
    examples,
)
from coterie.cli.output import print_json, print_note, print_problems, print_text, problem_document
from coterie.core.errors import QueryError
from coterie.core.sampling import exactly
from coterie.core.time import print_instant
from coterie.language.ast import AudienceType
from coterie.language.checker import checked_audience
from coterie.language.printer import print_query
from coterie.language.problems import errors, problems_of
from coterie.schema.files import read_space
from coterie.settings import read_settings

_BOUGHT = "\"event('Order Completed').within(30 days).count() >= 1\""


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    app.command(
        epilog=examples(
            f"coterie count {_BOUGHT} --data var/demo",
            "coterie count @audience.txt --data var/demo --type accounts --json",
        )
    )(count)
    app.command(
        epilog=examples(
            f"coterie members {_BOUGHT} --data var/demo > members.txt",
            "echo \"trait('phone').absent()\" | coterie members - --data var/demo | head",
        )
    )(members)
    app.command(
        epilog=examples(
            f"coterie check {_BOUGHT} --space shop.json",
            "coterie check @audience.txt --data var/demo --json",
        )
    )(check)
    app.command(
        epilog=examples(
            f"coterie sql {_BOUGHT} --data var/demo",
            f"coterie sql {_BOUGHT} --space shop.json --engine postgres",
        )
    )(sql)
    app.command(epilog=examples(f"coterie describe {_BOUGHT}"))(describe)


def count(
    query: QueryArgument,
    data: DataOption,
    *,
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    lookback_days: LookbackOption = None,
    approximate: Annotated[
        bool,
        typer.Option("--approximate", help="Look at some profiles only, and say within which bounds the count is."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Count the members of an audience: the number on standard output, of how many on standard error."""
    from coterie.app.opening import open_whole_workspace

    instant, text = moment(now), query_text(query)
    with open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
        definition, warnings = workspace.definition(text, type, now=instant, lookback_days=lookback_days)
        if approximate:
            found = workspace.estimate(definition, now=instant, lookback_days=lookback_days)
        else:
            counted = workspace.count(definition, now=instant, lookback_days=lookback_days)
            found = exactly(counted.count, counted.of)
    told: dict[str, bool | int] = {"approximate": not found.is_exact} if approximate else {}
    if not found.is_exact:
        told |= {"low": found.low, "high": found.high, "sampled": found.among}
    if as_json:
        print_json(
            {
                "count": found.count,
                "of": found.of,
                **told,
                "type": type.value,
                "query": print_query(definition),
                "now": print_instant(instant),
                "problems": [problem_document(problem) for problem in warnings],
            }
        )
        return
    print_problems(warnings)
    print_text(str(found.count))
    if not found.is_exact:
        print_note(
            f"about: between {found.low:,} and {found.high:,} with a probability of 95 %, by {found.among:,} profiles"
        )
    print_note(f"of {found.of:,} {type.value} ({found.share:.1%}), as of {print_instant(instant)}")


def members(
    query: QueryArgument,
    data: DataOption,
    *,
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    lookback_days: LookbackOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the members of an audience: one external id a line, sorted.

    A user is listed by the user id, else by an anonymous id; an account by the group id.
    """
    from coterie.app.opening import open_whole_workspace

    instant, text = moment(now), query_text(query)
    with open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
        definition, warnings = workspace.definition(text, type, now=instant, lookback_days=lookback_days)
        found = workspace.members(definition, now=instant, lookback_days=lookback_days)
    if as_json:
        print_json({"count": len(found), "type": type.value, "members": found})
        return
    print_problems(warnings)
    if found:
        print_text("\n".join(found))


def check(
    query: QueryArgument,
    *,
    space: SpaceOption = None,
    data: MaybeDataOption = None,
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check a query against a space: its problems, each with its place. Exit code 5 if there are errors."""
    from coterie.language.checker import check as check_definition
    from coterie.language.parser import parse_audience

    one_of(data, space)
    instant, text = moment(now), query_text(query)
    known = known_space(data, space)
    printed = None
    try:
        definition = parse_audience(text, type)
        printed = print_query(definition)
        problems = check_definition(definition, known, now=instant, text=text)
    except QueryError as error:
        problems = problems_of(error)
    found = errors(problems)
    if as_json:
        print_json(
            {"valid": not found, "query": printed, "problems": [problem_document(problem) for problem in problems]}
        )
    else:
        print_problems(problems)
        others = len(problems) - len(found)
        remark = f", {others} to look at" if others else ""
        print_text(f"{_plural(len(found), 'error')}{remark}" if found else f"valid{remark}: {printed}")
    if found:
        raise typer.Exit(QueryError.exit_code)


def sql(  # noqa: PLR0913 - each is an option of the command
    query: QueryArgument,
    *,
    data: MaybeDataOption = None,
    space: SpaceOption = None,
    engine: Annotated[str, typer.Option("--engine", metavar="DIALECT", help="The dialect of SQL.")] = "duckdb",
    type: TypeOption = AudienceType.USERS,
    now: NowOption = None,
    lookback_days: LookbackOption = None,
    only_count: Annotated[bool, typer.Option("--count", help="The number of members, not their ids.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show the SQL of an audience, its values apart as parameters.

    With --space, the tables are those that data of this space would lie in.
    """
    one_of(data, space)
    instant, text = moment(now), query_text(query)
    if data is not None:
        from coterie.app.opening import open_whole_workspace

        with open_whole_workspace(data, database_url=read_settings().database_url) as workspace:
            definition, warnings = workspace.definition(text, type, now=instant, lookback_days=lookback_days)
            statement = workspace.statement(
                definition, dialect=engine, now=instant, lookback_days=lookback_days, only_count=only_count
            )
    else:
        from coterie.app.space_layout import SpaceLayout
        from coterie.engines.base import render
        from coterie.language.lower import Output

        assert space is not None  # noqa: S101 - `one_of` has seen to it
        known = read_space(space).with_lookback(lookback_days)
        definition, warnings = checked_audience(text, type, known, now=instant)
        statement = render(
            definition,
            SpaceLayout(known),
            dialect=engine,
            now=instant,
            lookback_days=known.limits.lookback_days,
            output=Output.COUNT if only_count else Output.MEMBERS,
        )
    if as_json:
        parameters = {name: _parameter(value) for name, value in statement.parameters.items()}
        print_json({"engine": engine, "sql": statement.sql, "parameters": parameters})
        return
    print_problems(warnings)
    print_text(statement.sql)
    if statement.parameters:
        print_text("")
    for name, value in statement.parameters.items():
        print_text(f"-- {name} = {json.dumps(_parameter(value), ensure_ascii=False)}")


def describe(
    query: QueryArgument,
    *,
    space: SpaceOption = None,
    type: TypeOption = AudienceType.USERS,
    as_json: JsonOption = False,
) -> None:
    """Say a query in one sentence, and as the rows of the builder.

    With --space, memberships are told from traits and audiences are called by their names.
    """
    from coterie.app.answers import groups
    from coterie.language.describe import describe as describe_definition
    from coterie.language.parser import parse_audience

    definition = parse_audience(query_text(query), type)
    known = None if space is None else read_space(space)
    sentence = describe_definition(definition, known)
    shown = groups(definition, known)
    if as_json:
        rows = [{"head": group.head, "rows": [asdict(row) for row in group.rows]} for group in shown]
        print_json({"sentence": sentence, "query": print_query(definition), "conditions": rows})
        return
    print_text(sentence)
    print_text("")
    for group in shown:
        print_text(group.head)
        for row in group.rows:
            print_text(str(row))


def _parameter(value: object) -> object:
    return value.isoformat(sep=" ") if isinstance(value, datetime) else value


def _plural(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
