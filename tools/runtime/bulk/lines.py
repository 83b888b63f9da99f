"""The file of a bulk run: a line per job, in the order of the jobs, whatever order they end in.

A line whose turn has not come waits in a second file, which is there only while a run is under way or after one was
killed. So each outcome is on disk as soon as it is known, and a later run finds it.
"""

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Self

from ..errors import ConfigurationError
from ..locks import lock_file
from .disk import DiskSync, sync_folder
from .jobs import Job, job_key, plain
from .outcomes import JobOutcome, Part

__all__ = ["Lines"]

Place = tuple[int, int]
"""Where a line begins in the second file, and how long it is."""

_WAITING = ".part"


class Lines:
    """Writes the outcomes of `jobs`, calls of `method`, to the file `out`; a context manager.

    Takes over what an earlier run left there: good outcomes, and those that may have cost money. Raises
    ConfigurationError for a file of something else.
    """

    def __init__(self, out: Path, method: str, jobs: Sequence[Job]) -> None:
        self._out = out
        self._waiting = out.with_name(out.name + _WAITING)
        self._method = method
        self._jobs = jobs
        self._keys = [job_key(job) for job in jobs]
        self._wanted = frozenset(self._keys)
        self._lock = threading.Lock()
        self._known: dict[str, tuple[Place, bool]] = {}
        self._parts: dict[str, list[Place]] = {}
        self._submitted: dict[str, float] = {}
        self._next = 0
        self.ok = 0
        self.failed = 0

    def __enter__(self) -> Self:
        if self._out.is_dir():
            raise ConfigurationError(f"{self._out} is a folder; name the file to write.")
        try:
            self._store: BinaryIO = self._open_locked()
        except BlockingIOError:
            raise ConfigurationError(f"Another run writes to {self._out}; wait for it, or take another file.") from None
        except OSError as error:
            raise ConfigurationError(f"{self._out} can't be written: {error.strerror}") from None
        try:
            self._take_over()
        except BaseException:
            self._abandon()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._write_rest()
        self._file.flush()
        DiskSync(self._file).wait(self._file.tell())
        self._file.close()
        self._store.close()
        # Pages of a job that failed are kept, so that a later run goes on after them.
        if not (self._parts or self._submitted):
            self._waiting.unlink()

    @property
    def waiting(self) -> int:
        """How many outcomes are known before their turn."""
        return max(len(self._known) - self._next, 0)

    def missing(self) -> Iterator[Job]:
        """Yield the jobs whose outcome is not known, each once."""
        asked = set(self._known)
        for job, key in zip(self._jobs, self._keys, strict=True):
            if key not in asked:
                asked.add(key)
                yield job

    def put(self, job: Job, outcome: JobOutcome) -> None:
        """Write the outcome of a job."""
        line = {"job": job, "ok": outcome.ok, **outcome.content}
        line |= {"charged": outcome.charged, "attempts": outcome.attempts, "method": self._method}
        place = self._append(line)
        with self._lock:
            self._known[job_key(job)] = place, outcome.ok
            self._submitted.pop(job_key(job), None)
            if _is_final(line):
                self._parts.pop(job_key(job), None)
            self._write_those_whose_turn_it_is()

    def submit(self, job: Job, now: float, *, anew: bool = False) -> float:
        """Write down that a job is submitted to somebody else, and return when.

        That is earlier than now where a run was killed that had submitted it, unless it counts `anew`.
        """
        with self._lock:
            known = self._submitted.get(job_key(job))
            self._submitted[job_key(job)] = found = now if known is None or anew else known
        if found != known:
            # Others may be paid for it even when the power fails here.
            self._disk.wait(sum(self._append({"job": job, "submitted": found, "method": self._method})))
        return found

    def withdraw(self, job: Job) -> None:
        """Forget that a job was submitted, as nobody began with it."""
        with self._lock:
            self._submitted.pop(job_key(job), None)

    def put_part(self, job: Job, part: Part, state: Mapping[str, Any]) -> None:
        """Write one page of a job that has several, and the state after it."""
        content = {"part": part.data, "charged": part.charged, "attempts": part.attempts, "state": state}
        place = self._append({"job": job, **content, "method": self._method})
        with self._lock:
            self._parts.setdefault(job_key(job), []).append(place)

    def parts(self, job: Job) -> tuple[list[Part], dict[str, Any] | None]:
        """Return the pages of a job that are known, and the state after them."""
        with self._lock:
            found = [json.loads(self._read(place)) for place in self._parts.get(job_key(job), ())]
        parts = [Part(each["part"], each["charged"], each["attempts"]) for each in found]
        return parts, found[-1]["state"] if found else None

    def _open_locked(self) -> BinaryIO:
        file = self._waiting.open("a+b")
        try:
            lock_file(file.fileno())
        except OSError:
            file.close()
            raise
        return file

    def _append(self, line: dict[str, Any]) -> Place:
        """Write a line into the second file; what may have cost money is on disk before anything else happens."""
        written = _encoded(line)
        with self._lock:
            place = self._store.seek(0, 2), len(written)
            self._store.write(written)
            self._store.flush()
        if line.get("charged", "no") != "no":
            self._disk.wait(sum(place))
        return place

    def _read(self, place: Place) -> bytes:
        self._store.seek(place[0])
        return self._store.read(place[1])

    def _write_those_whose_turn_it_is(self) -> None:
        while self._next < len(self._keys) and (known := self._known.get(self._keys[self._next])):
            self._write(*known)
            self._next += 1
        self._file.flush()

    def _write_rest(self) -> None:
        """Write what is known of the jobs after a gap, so that the file of an interrupted run has all there is."""
        for key in self._keys[self._next :]:
            if known := self._known.get(key):
                self._write(*known)

    def _write(self, place: Place, is_ok: bool) -> None:
        self._file.write(self._read(place))
        self.ok, self.failed = self.ok + is_ok, self.failed + (not is_ok)

    def _take_over(self) -> None:
        """Put all lines that are kept into the second file, and begin the first anew."""
        earlier = self._out.read_bytes() if self._out.exists() else b""
        for line in _whole_lines(earlier):
            self._check(line)
        self._truncate()
        self._store.write(b"".join(line + b"\n" for line in _whole_lines(earlier)))
        self._store.flush()
        self._disk = DiskSync(self._store)
        if earlier:
            self._disk.wait(self._store.tell())
        self._index()
        self._file: BinaryIO = self._out.open("wb")
        sync_folder(self._out.parent)
        self._write_those_whose_turn_it_is()

    def _abandon(self) -> None:
        is_empty = not self._store.seek(0, 2)
        self._store.close()
        if is_empty:
            self._waiting.unlink()

    def _truncate(self) -> None:
        """Cut off a last line that a killed process left unfinished."""
        self._store.seek(0)
        content = self._store.read()
        self._store.truncate(content.rfind(b"\n") + 1)

    def _index(self) -> None:
        self._store.seek(0)
        offset = 0
        for written in _whole_lines(self._store.read()):
            self._take(written, (offset, len(written) + 1))
            offset += len(written) + 1

    def _take(self, written: bytes, place: Place) -> None:
        line = self._check(written)
        key = job_key(line["job"])
        if "part" in line:
            self._parts.setdefault(key, []).append(place)
        elif "submitted" in line:
            self._submitted[key] = line["submitted"]
        else:
            self._take_outcome(key, line, place)

    def _take_outcome(self, key: str, line: Mapping[str, Any], place: Place) -> None:
        self._submitted.pop(key, None)
        if _is_final(line):
            self._known[key] = place, line["ok"]
            self._parts.pop(key, None)

    def _check(self, written: bytes) -> dict[str, Any]:
        try:
            line: dict[str, Any] = json.loads(written)
            method, key = line["method"], job_key(line["job"])
        except (ValueError, KeyError, TypeError):
            raise ConfigurationError(f"{self._out} is no file of a bulk run; it is left as it is.") from None
        if method != self._method:
            raise ConfigurationError(f"{self._out} holds calls of {method}, not of {self._method}; take another file.")
        if key not in self._wanted:
            raise ConfigurationError(f"{self._out} holds a job that is not among these; take another file, or add it.")
        return line


def _is_final(line: Mapping[str, Any]) -> bool:
    """Whether a later run leaves a line as it is: only what cost nothing is called for again."""
    return bool(line["ok"]) or line["charged"] != "no"


def _encoded(line: dict[str, Any]) -> bytes:
    try:
        return json.dumps(line, ensure_ascii=False, separators=(",", ":"), default=plain).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, which JSON can hold escaped only
        return json.dumps(line, separators=(",", ":"), default=plain).encode() + b"\n"


def _whole_lines(content: bytes) -> list[bytes]:
    return content.split(b"\n")[:-1]
