import os
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tools.runtime.archive.database import Database
from tools.runtime.errors import ConfigurationError, StoreUnavailable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "paid.sqlite"


def add(database: Database, period: str) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO spending VALUES (?, 1)", (period,))


def count(database: Database) -> int:
    ((found,),) = database.read("SELECT count(*) FROM spending")
    return int(found)


def test_new_file_is_for_its_owner_only(path: Path) -> None:
    database = Database(path)
    add(database, "a")
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes.keys() == {"paid.sqlite", "paid.sqlite-wal", "paid.sqlite-shm"}
    assert set(modes.values()) == {0o600}


def test_file_says_what_it_is(path: Path) -> None:
    Database(path)
    pragmas = ("application_id", "user_version", "journal_mode")
    with closing(sqlite3.connect(path)) as connection:
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert found == [0x77626B74, 1, "wal"]


def _text(path: Path) -> None:
    path.write_text("no database, but the only copy of something " * 99)


def _empty(path: Path) -> None:
    path.touch()


def _foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA user_version=1; CREATE TABLE theirs(a); INSERT INTO theirs VALUES (1);")
    connection.close()


def _foreign_wal(path: Path) -> None:
    draft = path.with_name("draft")
    connection = sqlite3.connect(draft)
    connection.executescript("PRAGMA journal_mode=WAL; CREATE TABLE theirs(a); INSERT INTO theirs VALUES (1);")
    # As if their program had died: what it wrote stands in the log alone.
    for end in ("", "-wal"):
        path.with_name(path.name + end).write_bytes(draft.with_name("draft" + end).read_bytes())
    connection.close()


def _later(path: Path) -> None:
    Database(path).close()
    sqlite3.connect(path).execute("PRAGMA user_version=2").connection.close()


def _cut(path: Path) -> None:
    Database(path).close()
    path.write_bytes(path.read_bytes()[:50])


@pytest.mark.parametrize("make", [_text, _empty, _foreign, _foreign_wal, _later, _cut], ids=lambda make: make.__name__)
@pytest.mark.parametrize("read_only", [False, True])
def test_other_files_are_left_as_they_are(path: Path, make: Callable[[Path], None], read_only: bool) -> None:
    make(path)
    files = {each: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(ConfigurationError, match="it was left as it is"):
        Database(path, read_only=read_only)
    assert {each: each.read_bytes() for each in files} == files


def test_rest_of_a_deleted_file_is_not_taken_over(path: Path) -> None:
    database = Database(path)
    add(database, "a")
    rest = path.with_name("paid.sqlite-wal")
    content = rest.read_bytes()
    database.close()
    path.unlink()
    rest.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"belongs to 'paid.sqlite', which is no longer there"):
        Database(path)
    assert [each.name for each in path.parent.iterdir()] == [rest.name]


def test_reading_leaves_nothing_beside_the_file(path: Path) -> None:
    Database(path).close()
    content = path.read_bytes()
    database = Database(path, read_only=True)
    assert count(database) == 0
    with pytest.raises(StoreUnavailable, match="readonly"):
        add(database, "b")
    database.close()
    assert [each.name for each in path.parent.iterdir()] == ["paid.sqlite"]
    assert path.read_bytes() == content


def test_damage_is_named(path: Path) -> None:
    Database(path).close()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(ConfigurationError, match="is damaged"):
        count(Database(path))


@pytest.mark.parametrize("wrong", ["", ":memory:", "redis://user:planted-secret@host/0", 5, None, b"x"])
def test_paths_are_wanted(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="store must be the path of a file") as caught:
        Database(wrong, argument="store")
    assert "planted-secret" not in str(caught.value)


def test_folders_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="make it first"):
        Database(tmp_path / "absent" / "paid.sqlite")
    with pytest.raises(ConfigurationError, match="which is a folder"):
        Database(tmp_path)


def test_folders_must_take_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", fail)
    with pytest.raises(ConfigurationError, match=r"can't be made \(Operation not permitted\)"):
        Database(path)
    assert list(path.parent.iterdir()) == []


def test_failed_statements_leave_nothing(path: Path) -> None:
    database = Database(path)

    def commit() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO spending VALUES ('a', 1)")
            connection.execute("INSERT INTO spending VALUES ('b', NULL)")

    with pytest.raises(sqlite3.IntegrityError):
        commit()
    add(database, "b")
    assert count(database) == 1


def test_failed_transactions_leave_nothing(path: Path) -> None:
    database = Database(path)

    def fail() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO spending VALUES ('a', 1)")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert count(database) == 0
    add(database, "b")
    assert count(database) == 1


def test_writes_last_unless_they_need_not(path: Path) -> None:
    database, found = Database(path), []
    for lasting in (True, False, True):
        with database.transaction(lasting=lasting) as connection:
            found += connection.execute("PRAGMA synchronous").fetchone()
    full, normal = 2, 1
    assert found == [full, normal, full]


def test_threads_write_together(path: Path) -> None:
    databases = [Database(path), Database(path)]

    def work(number: int) -> None:
        for index in range(20):
            add(databases[number % 2], f"{number}-{index}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(databases[0]) == 160


def test_read_only_folders_are_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Database(path)
    add(first, "a")
    first.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    database = Database(path, read_only=True)
    assert count(database) == 1
    assert [each.name for each in path.parent.iterdir()] == ["paid.sqlite"]
    with pytest.raises(StoreUnavailable, match="readonly"):
        add(database, "b")


def test_child_leaves_its_parents_connection_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(path)
    add(database, "a")
    parents = database._connection()
    with monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: -1)
        assert count(database) == 1
        assert database._connection() is not parents
        database.close()
    with closing(parents):
        assert parents.execute("SELECT count(*) FROM spending").fetchall() == [(1,)]


def test_closing_is_no_end(path: Path) -> None:
    database = Database(path)
    add(database, "a")
    database.close()
    assert count(database) == 1


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)], ids=["full", "normal"])
def test_only_what_must_is_awaited_on_disk(path: Path, durable: bool, level: int) -> None:
    database = Database(path)
    for _ in range(2):
        with database.transaction(lasting=durable) as connection:
            assert connection.execute("PRAGMA synchronous").fetchone() == (level,)
        with database.transaction() as connection:
            assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
