# Do not edit: `make generate` writes this file from tools/runtime/service_model.py.

"""Service model of an API: which operation a request belongs to, and what the codes of its responses mean."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple

from .errors import API_ERRORS, Charged, ConfigurationError

__all__ = ["Code", "ErrorBody", "ErrorFinder", "OperationModel", "RetryRule", "ServiceModel"]

RetryRule = Literal["never", "once", "backoff", "next_day"]
"""When a code may be repeated, as far as it is free: never, once, after a growing wait, or on the next day."""


class Code(NamedTuple):
    """What one code of an API means.

    `error` names a class of `errors`, and is None for a code that is no error; `charged` None is the API's default.
    """

    name: str
    error: str | None = None
    charged: Charged | None = None
    retry: RetryRule = "never"
    meaning: str = ""
    message: str | None = None
    status: int | None = None


class OperationModel(NamedTuple):
    """One operation: `path` as in the definition, `success` the JSON pointer to the schema of its response.

    `bare_list` is the key under which a bare array is put, if one may come, `bare_text` that for a page of HTML.
    `response` is "redirect" where the response leads elsewhere, "file" where it is one, "form" where it holds fields,
    and "empty" where it has no body. `credential` is "form" or "query" where the credential travels there and nowhere
    else. `writes` says that it changes something though it is a GET.
    """

    id: str
    method: str
    path: str
    bare_list: str | None = None
    bare_text: str | None = None
    success: str | None = None
    response: Literal["data", "redirect", "file", "form", "empty"] = "data"
    credential: str = ""
    writes: bool = False


class ErrorBody(NamedTuple):
    """What the body of an error response says: the code, and the text of the service."""

    code: str
    message: str


ErrorFinder = Callable[[Mapping[str, Any], "ServiceModel"], ErrorBody | None]


@dataclass(frozen=True, repr=False)
class ServiceModel:
    """What the runtime knows of one API: its operations, its codes, and where its definition lies.

    `find_error` finds the error in a body, if there is one. `success` are the codes that mean success; `statuses`
    says what an HTTP status means where the body is none of the API, as gateways send it; `charged` holds for codes
    without a meaning of their own and for calls whose outcome is not known; `personal` says
    that responses depend on who asks; `package` is the package that holds
    `specs/<api>.json`.
    """

    api: str
    operations: tuple[OperationModel, ...]
    codes: Mapping[str, Code]
    find_error: ErrorFinder
    success: frozenset[str] = frozenset()
    statuses: Mapping[int, Code] = field(default_factory=dict[int, Code])
    charged: Charged = "unknown"
    personal: bool = False
    package: str = "weibokit"

    def __repr__(self) -> str:
        # It stands in many frames, and tools print those.
        return f"ServiceModel({self.api!r}, {len(self.operations)} operations)"

    def __post_init__(self) -> None:
        meanings = (*self.codes.values(), *self.statuses.values())
        unknown = sorted({code.error for code in meanings if code.error} - API_ERRORS.keys())
        if unknown:
            raise ConfigurationError(f"The codes of {self.api} name errors that do not exist: {', '.join(unknown)}.")

    def find(self, method: str, path: str) -> OperationModel | None:
        """Return the operation of a request; `path` is as sent, with its percent-encodings and without the query."""
        found = self._static.get((method, path))
        if found is None and method in self._templated:
            pattern, operations = self._templated[method]
            match = pattern.fullmatch(path)
            found = operations[match.lastindex - 1] if match and match.lastindex else None
        return found

    def charge(self, code: str) -> Charged:
        """Say whether a response with this code costs money."""
        known = self.codes.get(code)
        return known.charged if known and known.charged else self.charged

    def is_write(self, operation: OperationModel) -> bool:
        """Say whether an operation changes something; where responses depend on who asks, all but GET do."""
        return self.personal and (operation.method != "GET" or operation.writes)

    @cached_property
    def _static(self) -> dict[tuple[str, str], OperationModel]:
        return {(o.method, o.path): o for o in self.operations if "{" not in o.path}

    @cached_property
    def _templated(self) -> dict[str, tuple[re.Pattern[str], tuple[OperationModel, ...]]]:
        by_method: dict[str, list[OperationModel]] = {}
        # The path with more literal text wins, so that `/users/show.{format}` is not read as `/users/{id}.{format}`.
        for operation in sorted((o for o in self.operations if "{" in o.path), key=_openness):
            by_method.setdefault(operation.method, []).append(operation)
        return {method: (_alternatives(found), tuple(found)) for method, found in by_method.items()}


def _openness(operation: OperationModel) -> tuple[int, int]:
    return operation.path.count("{"), -len(operation.path)


def _alternatives(operations: list[OperationModel]) -> re.Pattern[str]:
    """One pattern with one group per operation: a single match finds the operation among hundreds."""
    return re.compile("|".join(f"({_pattern(operation.path)})" for operation in operations))


def _pattern(path: str) -> str:
    parts = re.split(r"(\{[^}]*\})", path)
    return "".join(_segment(part) if part.startswith("{") else re.escape(part) for part in parts)


def _segment(parameter: str) -> str:
    # A format never holds a dot; an id may.
    return "[^/.]+" if parameter == "{format}" else "[^/]+"
