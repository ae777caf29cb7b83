"""A relational database whose tables are up to date, made once: to run all migrations anew takes a test a while."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from coterie.records import FILE_NAME
from coterie.records.database import open_records


def migrated(directory: Path, name: str = FILE_NAME) -> Path:
    """Put an empty one into a directory, where there is none; gives its path."""
    path = directory / name
    if not path.exists():
        shutil.copy(_made(), path)
    return path


@cache
def _made() -> Path:
    folder = TemporaryDirectory(prefix="coterie-records-")
    atexit.register(folder.cleanup)
    with open_records(Path(folder.name)):
        pass
    return Path(folder.name) / FILE_NAME
