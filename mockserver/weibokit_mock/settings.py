"""What can be set about the mock; the only place of the defaults."""

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .apis import registry

APIS = tuple(registry.APIS)
"""Names of the APIs that can be served, in the order in which they are listed."""

MAX_PAGES = 10_000
"""Most pages that a paged list can have; each has its cursor from the start."""

MAX_WORKERS = 64
"""Most workers of a mock."""

_HOST = re.compile(r"[\w.-]+")

LOGS = ("", "text", "json")
"""How requests are logged: not at all, or a line each."""


class SettingsError(ValueError):
    """Settings that contradict each other or lie out of bounds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of one mock server.

    `host` and `port` say where to listen; port 0 takes a free one. `apis` are the APIs to serve. `seed` decides
    everything synthesized. `pages` is the number of pages of a paged list, 1 to 10,000. `credentials` names the
    accepted credentials of an API; where it names none, any that is not empty is accepted. For t.sina, a credential
    is an app key or `user:password`; for Weibo v2 an access token, or an app as `client_id:client_secret`.
    `captured` is a folder of recorded responses of Just One API, `<key>.json` each: such a response is served, byte
    for byte, where the documentation has no sample. `archive` is the archive of a client, whose responses are served
    to the same requests. `allowed_hosts` are names by which requests may call the server,
    besides `localhost` and numeric addresses. `admin_token` is what `/__admin` wants; without one, it is there only
    where `host` is this computer's own. `stubs` are files and folders of stubs, or `builtin:NAME`;
    `journal` is how many requests are remembered, `sessions` how many there can be beside the one that is always there.
    `workers` is the number of processes that respond, 1 to 64. Only the command can have more than one; these share no
    state, so there are no stubs, sessions, quotas and OAuth, and each remembers as many requests as `journal` says.
    With `log`, `text` or `json`, every request is a line in the log `weibokit_mock.requests`. With `cors`, pages of any
    origin may ask for everything but `/__admin`.
    """

    host: str = "127.0.0.1"
    port: int = 8080
    apis: tuple[str, ...] = APIS
    seed: int = 0
    pages: int = 3
    credentials: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False)
    captured: Path | None = None
    archive: Path | None = None
    allowed_hosts: tuple[str, ...] = ()
    admin_token: str = field(default="", repr=False)
    stubs: tuple[str, ...] = ()
    journal: int = 10_000
    sessions: int = 1000
    workers: int = 1
    log: str = ""
    cors: bool = False


def credentials_of(texts: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return credentials by API from texts such as `justone=VALUE`; raise SettingsError for another text."""
    credentials: dict[str, frozenset[str]] = {}
    for text in texts:
        api, equals, value = text.partition("=")
        if not equals:
            raise SettingsError("A credential has no '='; give it as API=VALUE.")
        credentials[api] = credentials.get(api, frozenset()) | {value}
    return credentials


def check(settings: Settings) -> None:
    """Raise SettingsError for the first conflict; nothing has started by then."""
    problem = next(iter(_problems(settings)), None)
    if problem is not None:
        raise SettingsError(problem)


def _problems(settings: Settings) -> list[str]:
    """Return every conflict in words; no credential is among them."""
    problems = [f"There is no API {api!r}; choose from {', '.join(APIS)}." for api in settings.apis if api not in APIS]
    if not settings.apis:
        problems.append("No API is selected; select at least one.")
    if not settings.host:
        problems.append("The host is empty; name an address of this computer, such as 127.0.0.1.")
    if not 0 <= settings.port <= 65535:
        problems.append(f"Port {settings.port} is out of bounds; choose from 0 to 65535.")
    if not 1 <= settings.pages <= MAX_PAGES:
        problems.append(f"{settings.pages} pages are out of bounds; choose from 1 to {MAX_PAGES}.")
    for api, values in settings.credentials.items():
        if api not in settings.apis:
            problems.append(f"A credential is given for {api!r}, which is not served; select the API too.")
        if not values or "" in values:
            problems.append(f"A credential of {api!r} is empty; give it as {api}=VALUE.")
    return [
        *problems,
        *_problems_of_access(settings),
        *_problems_of_control(settings),
        *_problems_of_captured(settings),
        *_problems_of_workers(settings),
    ]


def _problems_of_access(settings: Settings) -> list[str]:
    problems = [
        f"{name!r} is no name of a host; give it without scheme and port, such as mock.test."
        for name in settings.allowed_hosts
        if _HOST.fullmatch(name) is None
    ]
    if settings.admin_token != settings.admin_token.strip() or not settings.admin_token.isascii():
        problems.append("The admin token has blanks around it or isn't ASCII; choose one of letters and digits.")
    return problems


def _problems_of_control(settings: Settings) -> list[str]:
    counts = {"journal": settings.journal, "sessions": settings.sessions}
    problems = [f"{name} is {count}; choose a number from 0." for name, count in counts.items() if count < 0]
    if settings.log not in LOGS:
        problems.append(f"There is no log {settings.log!r}; choose from {', '.join(filter(None, LOGS))}.")
    return problems


def _problems_of_captured(settings: Settings) -> list[str]:
    problems = []
    owners = [name for name, api in registry.APIS.items() if api.has_recordings]
    if settings.captured is not None and not set(owners) & set(settings.apis):
        owner = " or ".join(map(repr, owners))
        problems.append(f"Captured responses are given for {owner}, which is not served; select the API too.")
    if settings.captured is not None and not settings.captured.is_dir():
        problems.append(f"There is no folder {settings.captured}; name that of the captured responses.")
    return problems


def _problems_of_workers(settings: Settings) -> list[str]:
    if settings.workers == 1:
        return []
    if not 1 <= settings.workers <= MAX_WORKERS:
        return [f"{settings.workers} workers are out of bounds; choose from 1 to {MAX_WORKERS}."]
    if not hasattr(os, "fork"):
        return [f"{settings.workers} workers need a system that can fork a process, and Windows can't; start one."]
    given = {"Stubs": settings.stubs, "Sessions": settings.sessions != Settings().sessions}
    return [
        f"{what} are given, and {settings.workers} workers share no state; start one, or leave {what.lower()} out."
        for what, is_given in given.items()
        if is_given
    ]
