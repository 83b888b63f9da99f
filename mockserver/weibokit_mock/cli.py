"""`weibokit-mock`, the command."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from weibokit import __version__

from .garbage import uncollected
from .settings import APIS, Settings, SettingsError, check, credentials_of
from .workers.ended import WorkerEndedError

T = TypeVar("T")

WAIT_SECONDS = 30.0
"""How long `--wait` waits for a mock to become healthy, unless something else is said."""

_OF_WAIT = ("wait", "wait_timeout", "admin_token")
_LONGEST_WAIT = 86_400
_INTERRUPTED = 130
"""What shells say of a program that SIGINT ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code: 0 after a signal, 1 when the address can't be had, or a worker ends by
    itself, 2 for bad arguments.

    A captured response that can't be served is a bad argument too. With `--wait`, it is 0 for a mock that is healthy, 1
    for one that isn't in time, or never will be.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        if options.wait is not None:
            return _wait(options, parser)
        settings = _settings(options)
        check(settings)
    except SettingsError as error:
        parser.error(str(error))
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if settings.log:
        _write_requests()
    # A client that sends nonsense learns so from the response; a line per such request would only fill the screen.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    return _serve(settings)


def _wait(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    from .waiting import NotHealthyError, wait  # noqa: PLC0415 - a server asks nobody

    seconds = _seconds(options, parser)
    try:
        wait(options.wait, seconds=seconds, token=_given(options.admin_token, str, "--admin-token") or "")
    except ValueError as error:
        raise SettingsError(str(error)) from None
    except NotHealthyError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


def _seconds(options: argparse.Namespace, parser: argparse.ArgumentParser) -> float:
    """Return how long to wait; raise SettingsError for a time out of bounds, and for options of a server."""
    given = [name for name, value in vars(options).items() if value != parser.get_default(name)]
    others = [name.replace("_", "-") for name in given if name not in _OF_WAIT]
    if others:
        raise SettingsError(f"--wait starts no mock; leave out --{others[0]}.")
    seconds: float = WAIT_SECONDS if options.wait_timeout is None else options.wait_timeout
    if not 0 < seconds <= _LONGEST_WAIT:
        raise SettingsError(f"--wait-timeout is {seconds:g}; give seconds, {_LONGEST_WAIT} at most.")
    return seconds


def _serve(settings: Settings) -> int:
    with uncollected():  # until the server listens: looking for garbage takes a sixth of the start
        return _run(settings)


def _run(settings: Settings) -> int:
    try:
        from .server import serve  # noqa: PLC0415 - --help and bad arguments need no server
    except ModuleNotFoundError as error:
        package = str(error.name).partition(".")[0]
        return _complain(f"{package} is missing; install it with: pip install 'weibokit[mock]'")
    try:
        if settings.workers > 1:
            from .workers.supervisor import serve  # noqa: PLC0415 - most mocks have no further processes
        serve(settings, ready=_announce)
    except SettingsError as error:
        return _complain(str(error), code=2)
    except WorkerEndedError as error:
        return _complain(str(error))
    except _OutputError as error:
        return _complain(f"Can't write the address to standard output: {error}.")
    except (OSError, UnicodeError) as error:
        reason = str(getattr(error, "strerror", None) or error).partition(" (")[0]
        return _complain(f"Can't listen on {settings.host} port {settings.port}: {reason}.")
    return 0


class _OutputError(Exception):
    """Standard output is closed or full; who started the mock can't know its address."""


def _write_requests() -> None:
    """Have requests written to standard output, a line each."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(message)s"))
    requests = logging.getLogger("weibokit_mock.requests")
    requests.addHandler(handler)
    requests.setLevel(logging.INFO)
    requests.propagate = False


def _announce(url: str) -> None:
    if sys.stdout is None:
        raise _OutputError("it is closed")
    try:
        sys.stdout.write(f"listening on {url}\n")
        sys.stdout.flush()
    except OSError as error:
        # What is left in its buffer would be written once more at the end, and fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise _OutputError(error.strerror) from error


def _complain(text: str, *, code: int = 1) -> int:
    sys.stderr.write(f"weibokit-mock: {text}\n")
    return code


def _parser() -> argparse.ArgumentParser:
    defaults = Settings()
    parser = argparse.ArgumentParser(
        prog="weibokit-mock",
        description="Respond like Just One API, Weibo v2 and t.sina v1, offline, from documented samples.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--host", default=defaults.host, help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=defaults.port, help="port, 0 for a free one (default: %(default)s)")
    parser.add_argument("--api", action="append", metavar="API", help=f"API to serve: {', '.join(APIS)} (default: all)")
    parser.add_argument("--seed", type=int, default=defaults.seed, help="seed of what is synthesized (default: 0)")
    parser.add_argument("--pages", type=int, default=defaults.pages, help="pages of a paged list (default: 3)")
    parser.add_argument(
        "--credential",
        action="append",
        default=[],
        metavar="API=VALUE",
        help=(
            "accept only the credentials named like this; t.sina takes an app key or user:password, Weibo v2 a token "
            "or client_id:client_secret"
        ),
    )
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="name by which requests may call the server, besides localhost and numeric addresses",
    )
    parser.add_argument(
        "--admin-token",
        metavar="TOKEN",
        help="token that /__admin wants; without one, it is there only where --host is this computer's own",
    )
    parser.add_argument(
        "--captured",
        metavar="FOLDER",
        help="folder of recorded responses of Just One API, one <operation>.json each; documented samples come first",
    )
    parser.add_argument(
        "--archive",
        metavar="FILE",
        help="archive of a client: what it got is served to the same requests, before any other sample",
    )
    parser.add_argument(
        "--stubs",
        action="append",
        default=[],
        metavar="FILE_OR_FOLDER",
        help="stubs in YAML or JSON, read again when they change, or builtin:NAME; repeatable",
    )
    for name, text in (("journal", "requests that are remembered"), ("sessions", "most sessions at once")):
        default = getattr(defaults, name)
        parser.add_argument(f"--{name}", type=int, default=default, metavar="N", help=f"{text} (default: %(default)s)")
    parser.add_argument(
        "--workers",
        type=int,
        default=defaults.workers,
        metavar="N",
        help=(
            "processes that respond; more than one share no state, so they have no stubs, sessions, quotas and OAuth "
            "(default: %(default)s)"
        ),
    )
    parser.add_argument("--log", action="store_true", help="write a line for every request, without credentials")
    parser.add_argument("--log-format", choices=["text", "json"], help="how; implies --log (default: text)")
    parser.add_argument("--cors", action="store_true", help="let pages of any origin ask for all but /__admin")
    parser.add_argument(
        "--wait", metavar="URL", help="start no mock, but wait until the one at this address is healthy"
    )
    parser.add_argument(
        "--wait-timeout",
        type=float,
        metavar="SECONDS",
        help=f"how long at most; then, the exit status is 1 (default: {WAIT_SECONDS:g})",
    )
    return parser


def _settings(options: argparse.Namespace) -> Settings:
    if options.wait_timeout is not None:
        raise SettingsError("--wait-timeout is said of --wait; give both, or neither.")
    return Settings(
        host=options.host,
        port=options.port,
        apis=tuple(dict.fromkeys(options.api or APIS)),
        seed=options.seed,
        pages=options.pages,
        credentials=credentials_of(options.credential),
        captured=_given(options.captured, Path, "--captured"),
        archive=_given(options.archive, Path, "--archive"),
        allowed_hosts=tuple(options.allow_host),
        admin_token=_given(options.admin_token, str, "--admin-token") or "",
        stubs=tuple(options.stubs),
        journal=options.journal,
        sessions=options.sessions,
        workers=options.workers,
        log=options.log_format or ("text" if options.log else ""),
        cors=options.cors,
    )


def _given(text: str | None, convert: Callable[[str], T], option: str) -> T | None:
    """Return the value of an option; an empty one is a variable that was not set, and says nothing."""
    if text == "":
        raise SettingsError(f"{option} is empty; give it a value, or leave it out.")
    return None if text is None else convert(text)
