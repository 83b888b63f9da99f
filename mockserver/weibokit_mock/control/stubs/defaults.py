"""The stubs that every session begins with: from files and folders, and those that are built in."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ..matching.errors import InvalidInputError
from .builtin import PREFIX, Methods, builtin
from .files import StubFile, StubFileError, paths
from .mappings import StubMapping, parse_stub
from .parameters import Validate
from .short import stub_json
from .store import MAX_BYTES, MAX_STUBS

Fingerprint = tuple[tuple[str, int, int], ...]


class DefaultStubs:
    """Reads stubs from `sources`: files, folders, and names such as `builtin:flaky`.

    `methods` returns the operations that there are, `validate` looks at what is said of them.
    """

    def __init__(self, sources: Sequence[str], methods: Callable[[], Methods], validate: Validate) -> None:
        self._sources, self._methods, self._validate = sources, methods, validate
        self._seen: Fingerprint = ()
        self.stubs: tuple[StubMapping, ...] = ()
        self.read()

    def read(self) -> None:
        """Read everything anew; raise StubFileError for what can't be used, and keep what was read before."""
        self._seen = self._fingerprint()
        found = [stub for source in self._sources for stub in self._read(source)]
        if len(found) > MAX_STUBS or sum(stub.size for stub in found) > MAX_BYTES:
            raise StubFileError(f"There are {len(found)} stubs; have {MAX_STUBS} and {MAX_BYTES} bytes at most.")
        self.stubs = tuple(reversed(found))  # the first of a file acts before those below it

    def has_changed(self) -> bool:
        """Say whether a file changed, came or went since it was read."""
        try:
            return self._fingerprint() != self._seen
        except (OSError, StubFileError):
            return False  # somebody is writing it

    def parsed(self, value: object, pointer: str = "") -> list[StubMapping]:
        """Return the stubs that a value describes: a mapping, short words, or a name; raise InvalidInputError."""
        if isinstance(value, str):
            return [
                parse_stub(stub_json(stub), pointer, validate=self._validate)
                for stub in builtin(value.removeprefix(PREFIX), self._methods(), pointer)
            ]
        return [parse_stub(stub_json(value, pointer), pointer, validate=self._validate)]

    def _read(self, source: str) -> Iterator[StubMapping]:
        if source.startswith(PREFIX):
            try:
                yield from self.parsed(source)
            except InvalidInputError as error:
                raise StubFileError(error.problems[0].detail) from None
            return
        for path in paths(Path(source)):
            file = StubFile(path)
            for pointer, value in file.stubs:
                try:
                    yield from self.parsed(value, pointer)
                except InvalidInputError as error:
                    raise file.error(error) from None

    def _fingerprint(self) -> Fingerprint:
        files = [path for source in self._sources if not source.startswith(PREFIX) for path in paths(Path(source))]
        return tuple((str(path), (status := path.stat()).st_mtime_ns, status.st_size) for path in files)
