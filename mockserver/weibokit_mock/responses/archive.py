"""Responses that a client kept in its archive."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..http.request import Request
from ..http.response import Response, response
from ..settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from weibokit import Archive

__all__ = ["ArchivedResponses"]

_Keys = dict[tuple[str, str, str], Any]
"""The archive's own keys by API, operation and parameters."""


class ArchivedResponses:
    """Archive: the response that a client once got to the same request, if it kept that.

    What is in the file at the start is served; it isn't asked whose a response was. Raises SettingsError for a file
    that is no archive.
    """

    def __init__(self, path: Path | None, secrets: Collection[str]) -> None:
        self._secrets = secrets
        self._archive: Archive | None
        self._archive, self._keys = _opened(path) if path else (None, {})

    def __call__(self, request: Request) -> Response | None:
        """Respond with what was kept."""
        if self._archive is None:
            return None
        operation = request.operation_id.removeprefix(f"{request.api}.")
        wanted = self._archive.key(request.api, operation, self._parameters(request))
        key = self._keys.get((wanted.api, wanted.operation, wanted.parameters))
        found = self._archive.look(key) if key else None
        return response(found.status_code, found.content, found.content_type, "archive") if found else None

    def _parameters(self, request: Request) -> "Iterator[tuple[str, str]]":
        """Yield what the client has in its key: the parameters as they came, without credentials."""
        yield from request.path_parameters.items()
        for fields in (request.query, request.form):
            yield from ((name, each) for name, values in fields.items() for each in values if name not in self._secrets)


def _opened(path: Path) -> "tuple[Archive, _Keys]":
    """Return an archive, and what its keys are without whose the response was."""
    from weibokit import Archive, ConfigurationError  # noqa: PLC0415 - few mocks have one

    try:
        archive = Archive(path, "replay")
        return archive, {(key.api, key.operation, key.parameters): key for key, _ in archive}
    except ConfigurationError as error:
        raise SettingsError(str(error)) from None
