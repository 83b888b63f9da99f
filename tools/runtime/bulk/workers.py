"""What runs where an executor wants it: a call by a client that is opened once in each process."""

import atexit
import multiprocessing
import pickle
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from ..archive.claims import job_submitted
from ..archive.places import file_identity
from ..errors import AuthenticationError, ConfigurationError
from ..forks import lock_of
from ..models.pointers import is_object
from ..pagination.iterators import State
from .calling import called
from .course import class_name
from .outcomes import JobOutcome, Part, failure
from .travelling import RemoteSettings, marks_of, resolved

__all__ = ["RemoteOutcome", "call_job", "try_out"]

# A worker may live long, and serve one run after the other.
_MOST_CLIENTS = 16


@dataclass(frozen=True)
class RemoteOutcome:
    """What came of a job: its `pages` with the state after each, and the `outcome`.

    `error` are the names of the classes of what was raised; `unusable` says why there is no client, so that nothing
    was sent.
    """

    pages: list[tuple[Part, State]] = field(default_factory=list[tuple[Part, State]])
    outcome: JobOutcome | None = None
    error: tuple[str, ...] = ()
    unusable: str = ""


def call_job(settings: bytes, operation: str, arguments: Mapping[str, Any], submitted: float) -> RemoteOutcome:
    """Call an operation of the client that `settings` tell of; `submitted` is a time of what keeps its marks."""
    _leave_interrupts()
    with ExitStack() as stack:
        client = _opened(stack, settings)
        if isinstance(client, str):
            return RemoteOutcome(unusable=client)
        pages: list[tuple[Part, State]] = []

        def keep(part: Part, state: State) -> None:
            pages.append((part, state))

        try:
            with job_submitted(submitted, client.marks, client.remembers):
                outcome = called(client.method(operation), arguments, [], keep)
        except Exception as error:  # noqa: BLE001 - becomes a line, as all failures do
            if isinstance(error, AuthenticationError):
                _clients.forget(settings)
            return RemoteOutcome(pages, failure(error), tuple(map(class_name, type(error).__mro__)))
        return RemoteOutcome(pages, outcome)


def try_out(settings: bytes) -> str:
    """Open a client, and say why that fails, or nothing."""
    with ExitStack() as stack:
        found = _opened(stack, settings)
        return found if isinstance(found, str) else ""


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the process that started this one, which waits for what is under way.

    A terminal sends it to both, and what a worker has paid for would be lost.
    """
    if multiprocessing.parent_process() is None:
        return
    ignore = partial(signal.signal, signal.SIGINT, signal.SIG_IGN)
    if threading.current_thread() is not threading.main_thread():
        _in_main_thread_of_dask(ignore)
    elif signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        ignore()


def _in_main_thread_of_dask(work: Callable[[], object]) -> None:
    """Do it where the event loop of a worker of Dask runs, if this is one."""
    distributed: Any = sys.modules.get("distributed")
    if distributed is None:
        return
    try:
        loop = distributed.get_worker().loop
    except ValueError:  # this thread is not of a worker
        return
    loop.add_callback(work)


class _OpenClient:
    """A client, as long as its process needs it."""

    def __init__(self, settings: RemoteSettings) -> None:
        for path, identity in settings.files.items():
            _check_file(path, identity)
        opener = getattr(import_module(settings.package), settings.class_name)
        options = dict(settings.options)
        if options.get("on_event"):
            options["on_event"] = resolved(options["on_event"])
        self._owner = opener(**options, **_provided(settings))
        self._api = self._owner.with_options(headers=settings.headers)
        self.marks = marks_of(self._owner.client.transport.policies)
        self.remembers = settings.remembers
        self.users = 0
        self.is_kept = True

    def method(self, operation: str) -> Any:
        """Return the method of an operation, named as `namespace.method`."""
        namespace, _, name = operation.partition(".")
        return getattr(getattr(self._api, namespace), name)

    def close_unless_used(self) -> None:
        """Close the connections, once it is neither kept nor used."""
        if not (self.is_kept or self.users):
            self._owner.close()


class _Clients:
    """The clients of this process, by their settings."""

    def __init__(self) -> None:
        self._lock = lock_of(self)
        self._open: dict[bytes, _OpenClient] = {}

    @contextmanager
    def using(self, settings: bytes) -> Iterator[_OpenClient]:
        """Give the client for settings, which is opened when it is the first time."""
        with self._lock:
            client = self._open.pop(settings, None) or _OpenClient(pickle.loads(settings))  # noqa: S301 - the run's own
            self._open[settings] = client
            client.users += 1
            while len(self._open) > _MOST_CLIENTS:
                self._drop(next(iter(self._open)))
        try:
            yield client
        finally:
            with self._lock:
                client.users -= 1
                client.close_unless_used()

    def forget(self, settings: bytes) -> None:
        """Open a client anew when it is wanted next: where its credential comes from, there may be another by then."""
        with self._lock:
            self._drop(settings)

    def close(self) -> None:
        """Close those that nobody uses."""
        with self._lock:
            for settings in list(self._open):
                self._drop(settings)

    def _drop(self, settings: bytes) -> None:
        if client := self._open.pop(settings, None):
            client.is_kept = False
            client.close_unless_used()


_clients = _Clients()
atexit.register(_clients.close)


def _opened(stack: ExitStack, settings: bytes) -> _OpenClient | str:
    """Return a client for as long as the stack holds it, or why there is none."""
    try:
        return stack.enter_context(_clients.using(settings))
    except ConfigurationError as error:
        reason = str(error)
    except Exception as error:  # noqa: BLE001 - told where the run was started
        reason = f"{type(error).__name__}: {error}"
    return f"A worker on {socket.gethostname()} can't open the client: {reason}"


def _check_file(path: str, identity: str) -> None:
    """Raise ConfigurationError where a path leads to another file than it does where the run was started."""
    try:
        found = file_identity(Path(path))
    except OSError:
        found = ""
    if found != identity:
        raise ConfigurationError(
            f"{path!r} is not the file here that it is where the run was started, so nothing would be shared; workers "
            "on other machines want a budget in Redis: Budget(…, store='redis://…')."
        )


def _provided(settings: RemoteSettings) -> dict[str, str]:
    """Return the credential that the named function returns; nothing where the environment has it."""
    name = settings.credential_from
    if name is None:
        return {}
    found = _called(name)
    given: Any = {settings.credentials[0]: found} if isinstance(found, str) else found
    if not is_object(given) or not given or set(given) - set(settings.credentials) or not _are_texts(given.values()):
        wanted = ", ".join(settings.credentials)
        raise ConfigurationError(f"{name} must return a credential as text, or a dict of these to texts: {wanted}.")
    # What it leaves out is not looked for in the environment.
    return {**dict.fromkeys(settings.credentials, ""), **given}


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(each, str) for each in values)


def _called(name: str) -> Any:
    try:
        return resolved(name)()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - a function of the user's
        reason = type(error).__name__
    # Its text may hold what it was about to return.
    raise ConfigurationError(f"credential_from is {name!r}, and calling that raised a {reason} in a worker.")
