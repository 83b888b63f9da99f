# Do not edit: `make generate` writes this file from tools/runtime/bulk/travelling.py.

"""What travels to the workers of an executor: the settings of a client, without its credential.

Nothing of them is left out: what is of this process only, or would count for each worker by itself, is refused by name.
"""

import os
import pickle
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..apis.registry import APIS
from ..archive.places import file_identity
from ..archive.responses import HANDED_OVER
from ..client import Client
from ..errors import ConfigurationError
from ..options import options_of
from ..transport.rate import Rate

if TYPE_CHECKING:
    from ..archive.claims import Claims
    from ..settings import ConnectionSettings
    from ..transport.calls.policies import Policies

__all__ = ["RemoteSettings", "marks_of", "resolved", "travelling"]

_NAME = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*:[^\W\d]\w*(\.[^\W\d]\w*)*")
_CONFIDENTIAL = re.compile("auth|cookie|key|password|secret|token", re.IGNORECASE)


@dataclass(frozen=True)
class RemoteSettings:
    """What a worker opens a client with.

    `credentials` are the names of the options that hold its credential, and `credential_from` names the function that
    returns it there, None for the environment. `files` are those that all workers share, with what tells each from
    others. `remembers` is how many seconds responses are kept for whoever runs a job again, None for good.
    """

    package: str
    class_name: str
    options: Mapping[str, Any]
    headers: Mapping[str, str]
    credentials: tuple[str, ...]
    credential_from: str | None
    files: Mapping[str, str]
    remembers: float | None


def travelling(client: Client, credential_from: str | None) -> bytes:
    """Return the RemoteSettings of a client, pickled; raises ConfigurationError for what can't travel."""
    policies: Policies = client.transport.policies
    service_model = client.transport.inner.signer.classifier.service_model
    settings = policies.settings
    _check_credential(settings, credential_from)
    found = RemoteSettings(
        package=service_model.package,
        class_name=next(each.class_name for each in APIS if each.name == service_model.api),
        options=_options(settings, policies),
        headers=_headers(client.headers),
        credentials=tuple(_variables(settings)),
        credential_from=credential_from,
        files=_files(policies),
        remembers=HANDED_OVER if policies.archive is None or _has_redis(policies) else None,
    )
    return pickle.dumps(found)


def marks_of(policies: "Policies") -> "Claims | None":
    """Return what keeps the marks of requests, and tells the time: rather a budget, which machines can share."""
    shared = policies.budget.claims if policies.budget else None
    return shared or policies.archive


def resolved(name: str) -> Any:
    """Return what a name such as "package.module:function" stands for."""
    module, _, path = name.partition(":")
    found: Any = import_module(module)
    for part in path.split("."):
        found = getattr(found, part)
    return found


def _variables(settings: "ConnectionSettings") -> dict[str, str]:
    """Return the options that hold the credential, with the variables of the environment that stand in for them."""
    return {name: each.variable for name, each in options_of(type(settings)).items() if each.variable}


def _check_credential(settings: "ConnectionSettings", credential_from: object) -> None:
    if credential_from is not None:
        if not isinstance(credential_from, str) or not _NAME.fullmatch(credential_from):
            raise ConfigurationError(
                "credential_from must name a function that workers can import, such as 'package.module:function'."
            )
        return
    for name, variable in _variables(settings).items():
        if getattr(settings, name).value != os.environ.get(variable, ""):
            raise ConfigurationError(
                f"`{name}` was passed to the client, and no credential travels with jobs: set {variable}, here and "
                "where the workers run, or name a function that returns it there, "
                "credential_from='package.module:function'."
            )


def _options(settings: "ConnectionSettings", policies: "Policies") -> dict[str, Any]:
    given = {name: getattr(settings, name) for name, each in options_of(type(settings)).items() if not each.variable}
    given |= {"archive": policies.archive, "base_url": settings.base_url and settings.server}
    found = {name: _PREPARED.get(name, _as_it_is)(name, value) for name, value in given.items() if value is not None}
    for name, value in found.items():
        _check_pickles(name, value)
    # None is a value, too, where it is not the default.
    return {name: None for name, value in given.items() if value is None} | found


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    named = next((name for name in headers if _CONFIDENTIAL.search(name)), None)
    if named is not None:
        raise _cannot_travel(f"the header {named}", "its name is that of a credential; leave it out")
    return dict(headers)


def _files(policies: "Policies") -> dict[str, str]:
    """Return the files that keep what workers share; an archive beside a budget in Redis may be each machine's own."""
    budget, archive = policies.budget, policies.archive
    found = [budget.claims.path] if budget and budget.claims else []
    if archive and archive.mode != "replay" and not _has_redis(policies):
        found.append(archive.path)
    return {str(path): file_identity(path) for path in found if path}


def _has_redis(policies: "Policies") -> bool:
    shared = policies.budget.claims if policies.budget else None
    return shared is not None and shared.path is None


def _as_it_is(name: str, value: Any) -> Any:  # noqa: ARG001 - as the others that prepare an option
    return value


def _never(name: str, value: Any) -> Any:
    raise _cannot_travel(name, f"a {type(value).__name__} is of this process only; leave it out")


def _shared_rate(name: str, value: Any) -> Any:
    if isinstance(value, Rate):
        return value
    raise _cannot_travel(name, f"each would keep {value!r} by itself; pass Rate({value!r}, store='redis://…') for all")


def _importable(name: str, value: Any) -> str:
    """Return the name of a function, by which a worker imports it."""
    path = f"{getattr(value, '__module__', '')}:{getattr(value, '__qualname__', '')}"
    try:
        if resolved(path) is value and not path.startswith("__main__:"):
            return path
    except (ImportError, AttributeError, ValueError):
        pass
    raise _cannot_travel(name, "they can't import it; pass a function at the top of a module")


_PREPARED: Mapping[str, Callable[[str, Any], Any]] = {
    "clock": _never,
    "on_event": _importable,
    "rate": _shared_rate,
    "transport": _never,
}


def _check_pickles(name: str, value: Any) -> None:
    try:
        pickle.dumps(value)
    except (ConfigurationError, TypeError) as error:
        reason = str(error)
    except Exception as error:  # noqa: BLE001 - whatever an object of the user's does
        reason = f"it can't be pickled ({type(error).__name__})"
    else:
        return
    raise _cannot_travel(name, reason)


def _cannot_travel(name: str, reason: str) -> ConfigurationError:
    return ConfigurationError(f"{name} can't go to the workers of an executor: {reason.removesuffix('.')}.")
