"""Just One API: a token in the query or the form, and an envelope whose `code` decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..auth.credentials import Credential, Secret
from ..models.pointers import json_name
from ..options import credential_option, option
from ..service_model import ErrorBody, ServiceModel
from ..settings import ClientSettings, choose
from ..transport.decoding import DecodingError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["JustOneSettings", "find_error"]

# The address in mainland China is plain HTTP, so that the token travels in the clear.
_SERVERS: Mapping[str, str] = {"global": "https://api.justoneapi.com", "cn": "http://47.117.133.51:30015"}


def find_error(body: Mapping[str, Any], service_model: ServiceModel) -> ErrorBody | None:
    """Find the error in an envelope: any `code` that is not success, whatever the HTTP status.

    Older definitions had the code as text. Raises DecodingError for an object that is no envelope.
    """
    code = body.get("code")
    if isinstance(code, bool) or not isinstance(code, (int, str)):
        raise DecodingError("an envelope with a `code`", f"an object whose `code` is {json_name(code)} or absent")
    if str(code) in service_model.success:
        return None
    return ErrorBody(str(code), str(body.get("message") or ""))


@dataclass(frozen=True, kw_only=True, eq=False)
class JustOneSettings(ClientSettings):
    """Settings of a client of Just One API.

    The provider advises its timeout of 120 seconds.
    """

    token: Secret = credential_option("JUSTONE_TOKEN", "The API token.", positional=True)
    region: Literal["global", "cn"] = option(
        "global", 'Which of the provider\'s two addresses to call; "cn" is plain HTTP and needs `allow_insecure`.'
    )

    @property
    def server(self) -> str:
        """The address of the region, unless another is given."""
        return self.given_server(choose("region", self.region, _SERVERS))

    def credential(self) -> Credential:
        """Return the token as a field; raises ConfigurationError for one that doesn't do."""
        value = self.token.required().token().value
        return Credential(secrets=(value,), fields={"token": value}, in_form=True)
