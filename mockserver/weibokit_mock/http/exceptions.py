"""What ends a request early."""

from collections.abc import Mapping


class Rejected(Exception):  # noqa: N818 - named for what happened to the request; no failure of the mock
    """A request is rejected.

    `situation` is a key of the definition's situations; `headers` go into the response, and `fields` into its text.
    """

    def __init__(self, situation: str, *, headers: Mapping[str, str] | None = None, **fields: str) -> None:
        self.situation = situation
        self.headers = headers
        self.fields = fields


class Disconnected(Exception):  # noqa: N818 - said of a client; no failure of the mock
    """The client left before its request was complete."""
