"""Names of an operation, from method and path alone: a published operationId changes, a path rarely does.

All names are in snake case; capitals in a path start a word (`dataV2` is `data_v2`), and whatever is no letter or digit
stands for one `_` between two words. The namespace is the first segment
that is not the API's own prefix (`path_prefix` in the registry), the method is what follows, joined by `_`. A suffix
`.json` is left out, and a path of one segment is named after the HTTP method: `GET /2/favorites.json` is
`favorites.get`. Two APIs have a rule of their own:

`justone`    As in the provider's own SDK: a namespace that begins with a digit gets `field_` in front
             (`field_1688`), as does one that is a keyword or builtin of Python or that the client has for itself, and a
             method that begins with a digit; and a method that would be a version only gets the namespace in front
             (`/api/search/v1` is `search.search_v1`).
`tsina_v1`   suffix `.{format}`, `.json` or none. A parameter in the path is left out, but one at its end
             adds `_by_` and its name: `/statuses/followers/{id}.{format}` is `statuses.followers_by_id`. Paths that
             begin with a parameter are named after the HTTP method (`DELETE /{user}/{list_id}/members.{format}` is
             `lists.delete_members`) in the namespace `lists`, or in that of the resource where it isn't a list
             (`GET /{userid}/statuses/{id}` is `statuses.get_by_id`). Since elsewhere one path can take POST and DELETE,
             a method beyond GET and POST is added at the end: `DELETE /favorites/destroy/{id}.{format}` is
             `favorites.destroy_by_id_delete`. So is the one GET of a path that takes POST too:
             `GET /account/end_session.{format}` is `account.end_session_get`.

The operationId, which is the key of samples too, is `<namespace>_<method>`.
"""

import builtins
import re
from collections.abc import Callable
from dataclasses import dataclass
from keyword import iskeyword

from tools.runtime.apis.registry import APIS

OF_CLIENT = {"aclose", "cached_property", "client", "close", "httpx", "with_options"}
"""Names that every client has for itself or that its class is written with, beside private ones."""

RESERVED = {*dir(builtins), "datetime", "false", "self", "true", *OF_CLIENT}
"""Names that no namespace can have, beside keywords: those of the client, and those that generated code relies on."""


@dataclass(frozen=True)
class OperationName:
    """Where the client has an operation: `<namespace>.<method>`."""

    namespace: str
    method: str

    @property
    def key(self) -> str:
        """The operationId, and the key of the samples."""
        return f"{self.namespace}_{self.method}"

    @property
    def is_valid(self) -> bool:
        """Whether both parts can be written in Python; a method that is a keyword gets `_` at its end there."""
        return self.namespace.isidentifier() and not iskeyword(self.namespace) and self.method.isidentifier()


def name(api: str, method: str, path: str) -> OperationName:
    """Return the name of the operation `method` (lower case) `path` of `api`."""
    return _RULES.get(api, _plain)(method, path.removeprefix(_PREFIXES[api]))


def _justone(_: str, path: str) -> OperationName:
    namespace, *rest = _segments(path)
    if re.fullmatch(r"(v\d+)?", "_".join(rest)):
        rest.insert(0, namespace)
    is_taken = iskeyword(namespace) or namespace in RESERVED
    return OperationName(_writable(namespace, is_taken), _writable("_".join(rest), is_taken=False))


def _writable(name: str, is_taken: bool) -> str:
    return f"field_{name}" if is_taken or name[:1].isdecimal() else name


def _plain(method: str, path: str) -> OperationName:
    namespace, *rest = _segments(path.removesuffix(".json"))
    return OperationName(namespace, "_".join(rest) or method)


def _tsina_v1(method: str, path: str) -> OperationName:
    bare = re.sub(r"\.(\{format\}|json)$", "", path)
    segments = bare.strip("/").split("/")
    parts = [_snake(segment) for segment in segments if not segment.startswith("{")]
    last = segments[-1]
    by = [f"by_{_snake(last.strip('{}'))}"] if last.startswith("{") else []
    if segments[0].startswith("{"):
        namespace = "statuses" if "statuses" in parts[:1] else "lists"
        return OperationName(namespace, "_".join([method, *(part for part in parts if part != namespace), *by]))
    plain = {"post"} if bare == "/account/end_session" else {"get", "post"}
    verb = [] if method in plain and len(parts) > 1 else [method]
    return OperationName(parts[0], "_".join([*parts[1:], *by, *verb]))


def _segments(path: str) -> list[str]:
    """Return the segments of a path that have letters or digits, in snake case; an empty one where none has."""
    return [*filter(None, map(_snake, path.split("/")))] or [""]


def _snake(segment: str) -> str:
    return re.sub(r"[\W_]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", segment)).strip("_").lower()


_PREFIXES = {api.name: api.path_prefix for api in APIS}
_RULES: dict[str, Callable[[str, str], OperationName]] = {"justone": _justone, "tsina_v1": _tsina_v1}
