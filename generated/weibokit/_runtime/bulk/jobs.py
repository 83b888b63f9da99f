# Do not edit: `make generate` writes this file from tools/runtime/bulk/jobs.py.

"""Jobs: the arguments of each call, from a list, a CSV table, or a file of JSON lines."""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeGuard

from ..errors import ConfigurationError

__all__ = ["Job", "Jobs", "job_key", "read_jobs"]

Job = dict[str, Any]

Jobs = str | Path | Iterable[Mapping[str, Any]]
"""A file, `.csv` or `.jsonl`, or mappings of names of arguments to values."""


def read_jobs(jobs: Jobs) -> list[Job]:
    """Return the jobs; of a table, empty cells are left out. Raises ConfigurationError for what is no job."""
    found = _of_file(Path(jobs)) if isinstance(jobs, str | Path) else enumerate(jobs, 1)
    return [_job(number, each) for number, each in found]


def job_key(job: Job) -> str:
    """Return what tells one job from another."""
    text = json.dumps(job, sort_keys=True, default=plain)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def plain(value: Any) -> Any:
    """Return an argument as JSON can hold it; raise TypeError when it can't."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} can't be written as JSON")


def _of_file(path: Path) -> Iterator[tuple[int, object]]:
    """Yield the jobs of a file with the numbers of their lines."""
    if path.suffix not in {".csv", ".jsonl"}:
        raise ConfigurationError(f"The jobs in {path} are neither .csv nor .jsonl; name the file as what it is.")
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"The jobs in {path} can't be read: {error}") from None
    yield from _of_table(text) if path.suffix == ".csv" else _of_lines(text)


def _of_table(text: str) -> Iterator[tuple[int, object]]:
    reader = csv.DictReader(io.StringIO(text, newline=""))
    try:
        _check_head(reader.fieldnames or ())
        for row in reader:
            # A cell beyond the head has no name, and is no text.
            yield reader.line_num, None if None in row else {name: cell for name, cell in row.items() if cell}
    except csv.Error as error:
        raise ConfigurationError(f"The table can't be read after line {reader.line_num}: {error}.") from None


def _check_head(names: Sequence[str]) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ConfigurationError(f"The head of the table names {twice!r} twice; give each column a name of its own.")


def _of_lines(text: str) -> Iterator[tuple[int, object]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError:
                yield number, None


def _is_mapping(found: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(found, Mapping)


def _job(number: int, found: object) -> Job:
    if _is_mapping(found) and all(isinstance(name, str) for name in found):
        job = {str(name): value for name, value in found.items()}
        try:
            job_key(job)
        except (TypeError, ValueError) as error:
            raise ConfigurationError(f"Job {number} can't be written down: {error}; give text or numbers.") from None
        return job
    raise ConfigurationError(f"Job {number} is no mapping of names of arguments to values; give one for each call.")
