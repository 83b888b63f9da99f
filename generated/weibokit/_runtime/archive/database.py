# Do not edit: `make generate` writes this file from tools/runtime/archive/database.py.

"""The SQLite file that holds responses, marks and what budgets spent.

A file of another program, of a later version or that is broken is refused, and left as it is: it is looked at in a
connection that can't write, as any other may change it merely by being opened. A new file appears at once and whole,
so that no other process ever sees half of one.
"""

import os
import threading
import time
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..errors import ConfigurationError, StoreUnavailable

if TYPE_CHECKING:
    import sqlite3

__all__ = ["Database"]

# "wbkt" in ASCII.
_APPLICATION = 0x77626B74
_VERSION = 1
_RESPONSE = """
    key BLOB PRIMARY KEY, api TEXT NOT NULL, operation TEXT NOT NULL, parameters TEXT NOT NULL, account TEXT,
    status INTEGER NOT NULL, content_type TEXT NOT NULL, content BLOB NOT NULL, request_id TEXT, code TEXT,
    charged TEXT NOT NULL, recorded_at REAL NOT NULL
"""
_SCHEMA = f"""
CREATE TABLE responses ({_RESPONSE});
CREATE TABLE handed_over ({_RESPONSE});
CREATE TABLE marks (
    key BLOB PRIMARY KEY, id TEXT NOT NULL, owner TEXT, sent INTEGER NOT NULL, since REAL NOT NULL,
    awaited INTEGER NOT NULL
);
CREATE TABLE spending (period TEXT PRIMARY KEY, used INTEGER NOT NULL);
CREATE TABLE reservations (id TEXT PRIMARY KEY, period TEXT NOT NULL, cost INTEGER NOT NULL);
"""
# Seconds to wait for a lock that another connection holds.
_PATIENCE = 30.0
_TRIES = 20


class Database:
    """One file; any thread of any process may use it. `read_only` is for folders that can't be written.

    Raises ConfigurationError for a path that can't be used, and for a file that is none of ours.
    """

    def __init__(self, path: "str | os.PathLike[str]", *, read_only: bool = False, argument: str = "path") -> None:
        self.path = _checked(path, argument)
        self._read_only = read_only
        self._connections: dict[tuple[int, int], sqlite3.Connection] = {}
        weakref.finalize(self, _close, self._connections)
        if not read_only and not self.path.exists():
            _create(self.path)
        _examine(self.path, immutable=self._immutable)

    def __reduce__(self) -> tuple[Any, ...]:
        return _reopen, (self.path, self._read_only)

    def read(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        """Return the rows that a statement finds."""
        with self._damage_named():
            return self._connection().execute(statement, values).fetchall()

    @contextmanager
    def transaction(self, *, lasting: bool = True) -> "Iterator[sqlite3.Connection]":
        """Write within the block, all of it or, when it raises, nothing; nobody else writes meanwhile.

        What is not `lasting` outlives the process, but a power cut only from the next transaction on that is.
        """
        with self._damage_named():
            connection = self._connection()
            # To wait for the disk takes longer than all the rest.
            connection.execute(f"PRAGMA synchronous={'FULL' if lasting else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk has ended it already.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the connections of this process; the next use opens new ones."""
        _close(self._connections)

    @property
    def _immutable(self) -> bool:
        return self._read_only and not os.access(self.path.parent, os.W_OK)

    def _connection(self) -> "sqlite3.Connection":
        place = (os.getpid(), threading.get_ident())
        found = self._connections.get(place)
        if found is None:
            found = self._connections[place] = _patiently(self.path, "rw", self._immutable)
            if self._read_only:
                found.execute("PRAGMA query_only=ON")
        return found

    @contextmanager
    def _damage_named(self) -> Iterator[None]:
        import sqlite3  # noqa: PLC0415 - only who keeps something pays for it

        try:
            yield
        except sqlite3.DatabaseError as error:
            if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError)):
                raise
            if isinstance(error, sqlite3.OperationalError):
                raise StoreUnavailable(f"{str(self.path)!r} can't be used now ({error})") from None
            raise _unusable(self.path, f"is damaged ({error})") from None


# Connections of a parent process: closing one in a child could disturb what the parent does.
_inherited: "list[sqlite3.Connection]" = []


def _close(connections: "dict[tuple[int, int], sqlite3.Connection]") -> None:
    own = os.getpid()
    for pid, thread in list(connections):
        connection = connections.pop((pid, thread))
        if pid == own:
            connection.close()
        else:
            _inherited.append(connection)


def _reopen(path: Path, read_only: bool) -> Database:
    return Database(path, read_only=read_only)


def _checked(path: object, argument: str) -> Path:
    text = os.fspath(cast("str | os.PathLike[str]", path)) if isinstance(path, (str, os.PathLike)) else None
    if not isinstance(text, str) or not text or "://" in text or text == ":memory:":
        # An address may hold a password, so it is not quoted.
        raise ConfigurationError(f"{argument} must be the path of a file, such as {argument}.sqlite.")
    found = Path(text).expanduser().absolute()
    if not found.parent.is_dir():
        raise ConfigurationError(
            f"{argument} is {text!r}, but there is no folder {str(found.parent)!r}; make it first."
        )
    if found.is_dir():
        raise ConfigurationError(f"{argument} is {text!r}, which is a folder; the path of a file is wanted.")
    return found


def _unusable(path: Path, reason: str) -> ConfigurationError:
    return ConfigurationError(
        f"{str(path)!r} {reason}; it was left as it is. Name another file, or move this one away."
    )


def _connect(path: Path, mode: str, immutable: bool = False) -> "sqlite3.Connection":
    import sqlite3  # noqa: PLC0415 - only who keeps something pays for it

    address = f"{path.as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    return sqlite3.connect(
        address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=32
    )


def _patiently(path: Path, mode: str, immutable: bool) -> "sqlite3.Connection":
    """Open a connection that has read something; many processes at once can fail in spite of the timeout."""
    import sqlite3  # noqa: PLC0415 - only who keeps something pays for it

    for _ in range(_TRIES):
        connection = _connect(path, mode, immutable)
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            if "locked" not in str(error) and "protocol" not in str(error):
                raise
            time.sleep(0.05)
        else:
            return connection
    raise _unusable(path, "is locked by another program")


def _examine(path: Path, *, immutable: bool) -> None:
    """Raise ConfigurationError unless the file is one of ours, in a version that is known."""
    import sqlite3  # noqa: PLC0415 - only who keeps something pays for it

    if not path.exists():
        raise ConfigurationError(f"There is no file {str(path)!r} to replay; record one first.")
    try:
        connection = _patiently(path, "ro", immutable)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise _unusable(path, f"is no SQLite file that can be read ({error})") from None
    if application != _APPLICATION:
        raise _unusable(path, "was made by another program")
    if version != _VERSION:
        raise _unusable(path, f"has the version {version} of the format, and this package knows {_VERSION}")


def _create(path: Path) -> None:
    """Make the file under another name, readable for its owner only, and give it its own when it is whole."""
    import tempfile  # noqa: PLC0415 - only who makes a file needs it

    _check_rest(path)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        os.close(handle)
        draft = Path(name)
        try:
            _fill(draft)
            # Another process may have been faster; a link, unlike a new name, never takes the place of its file.
            with suppress(FileExistsError):
                os.link(draft, path)
        finally:
            draft.unlink()
    except OSError as error:
        reason = (
            f"{str(path)!r} can't be made ({error.strerror}); name a folder that can be written and takes hard links."
        )
        raise ConfigurationError(reason) from None


def _check_rest(path: Path) -> None:
    """Refuse to make a file beside the log of one that was deleted: SQLite would write that into the new one."""
    for end in ("-wal", "-journal"):
        rest = path.with_name(path.name + end)
        # Should another process make the file just now, it is there before its log is.
        if rest.exists() and not path.exists():
            raise _unusable(rest, f"belongs to {path.name!r}, which is no longer there")


def _fill(draft: Path) -> None:
    connection = _connect(draft, "rw")
    connection.executescript(
        f"PRAGMA application_id={_APPLICATION}; PRAGMA user_version={_VERSION}; {_SCHEMA} PRAGMA journal_mode=WAL;"
    )
    connection.close()
