"""Responses that a client kept in its archive."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from weibokit import Archive, ConfigurationError

from ..http.request import Request
from ..http.response import Response, response
from ..settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ArchivedResponses"]


class ArchivedResponses:
    """Archive: the response that a client once got to the same request, if it kept that.

    What is in the file at the start is served; it isn't asked whose a response was. Raises SettingsError for a file
    that is no archive.
    """

    def __init__(self, path: Path | None, secrets: Collection[str]) -> None:
        self._secrets = secrets
        try:
            self._archive = Archive(path, "replay") if path else None
            archived = self._archive or ()
            self._keys = {(key.api, key.operation, key.parameters): key for key, _ in archived}
        except ConfigurationError as error:
            raise SettingsError(str(error)) from None

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
