"""Commands for operators about people: `coterie people add`, `list` and `reset-password`.

They work beside a running server: the database of people may be open twice, unlike the data of the space.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coterie.accounts.roles import Role
from coterie.cli.inputs import DataOption, JsonOption, examples, opened_records
from coterie.cli.output import print_json, print_note, print_text
from coterie.core.errors import InvalidInputError

if TYPE_CHECKING:
    from coterie.accounts.accounts import Accounts
    from coterie.accounts.people import Person

EmailArgument = Annotated[str, typer.Argument(metavar="EMAIL", help="The person's e-mail address.")]


def register(app: typer.Typer) -> None:
    """Put the commands into the command line."""
    group = typer.Typer(help="Accounts, for the operator of a server.", no_args_is_help=True)
    group.command(name="add", epilog=examples("coterie people add ada@example.com --role owner --data var/demo"))(add)
    group.command(name="list", epilog=examples("coterie people list --data var/demo"))(list_)
    group.command(
        name="reset-password", epilog=examples("coterie people reset-password ada@example.com --data var/demo")
    )(reset_password)
    app.add_typer(group, name="people")


def add(
    email: EmailArgument,
    *,
    data: DataOption,
    role: Annotated[Role, typer.Option("--role", help="What they may do.")] = Role.USER,
    name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="Default: from the address.")] = None,
    personal_data: Annotated[
        bool | None, typer.Option("--personal-data/--masked", help="Whether they see personal data. Owners do.")
    ] = None,
    no_password: Annotated[
        bool, typer.Option("--no-password", help="They sign in with the identity provider only.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make an account. The password is asked for, or read as a line of standard input."""
    sees = role is Role.OWNER if personal_data is None else personal_data
    password = None if no_password else _password()
    with _accounts(data) as accounts:
        person = accounts.people.add(
            None,
            email=email,
            name=name or email.partition("@")[0],
            role=role,
            sees_personal_data=sees,
            password=password,
        )
    if as_json:
        print_json(_document(person))
    else:
        print_text(f"{person.shown} is {person.role.value}.")


def list_(*, data: DataOption, as_json: JsonOption = False) -> None:
    """List the accounts."""
    with _accounts(data) as accounts:
        people = accounts.people.everyone()
    if as_json:
        print_json({"people": [_document(person) for person in people]})
        return
    for person in people:
        state = "" if person.is_active else ", deactivated"
        print_text(f"{person.shown}: {person.role.value}{state}")
    if not people:
        print_note("Nobody has an account.")


def reset_password(email: EmailArgument, *, data: DataOption, as_json: JsonOption = False) -> None:
    """Give somebody another password; all their sessions end. It is asked for, or read from standard input."""
    with _accounts(data) as accounts:
        person = accounts.people.by_email(email)
        accounts.people.reset_password(None, person.id, _password())
    if as_json:
        print_json(_document(person))
    else:
        print_text(f"{person.shown} has another password.")


@contextmanager
def _accounts(data: Path) -> Iterator[Accounts]:
    from coterie.accounts.accounts import Accounts
    from coterie.core.time import system_clock

    with opened_records(data) as records:
        yield Accounts.over(records, system_clock)


def _password() -> str:
    """A password from the keyboard, typed twice, or from standard input where that is no terminal."""
    if not sys.stdin.isatty():
        line = sys.stdin.readline().rstrip("\r\n")
        if not line:
            raise InvalidInputError("Standard input has no password.")
        return line
    password: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return password


def _document(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "email": person.email,
        "name": person.name,
        "role": person.role.value,
        "personal_data": person.sees_personal_data,
        "active": person.is_active,
    }
