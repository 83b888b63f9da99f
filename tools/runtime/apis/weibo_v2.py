"""Weibo Open Platform: an access token in header, query or form, and `error_code` in the body of an error response."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..auth.credentials import Credential, Secret
from ..options import credential_option, option
from ..service_model import ErrorBody, ServiceModel
from ..settings import ClientSettings, choose

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SERVER", "WeiboV2Settings", "find_error"]

SERVER = "https://api.weibo.com"


def find_error(body: Mapping[str, Any], service_model: ServiceModel) -> ErrorBody | None:
    """Find the error in a body: `error_code`, a number or text, of any HTTP status, and its text in `error`.

    The token endpoints have a name in `error`, and the text in `error_description`.
    """
    code = body.get("error_code")
    if code is None or str(code) in service_model.success:
        return None
    texts = (body.get(name) for name in ("error", "error_description"))
    return ErrorBody(str(code), ": ".join(str(text) for text in texts if text))


@dataclass(frozen=True, kw_only=True, eq=False)
class WeiboV2Settings(ClientSettings):
    """Settings of a client of the Weibo Open Platform.

    The two operations about the token itself have it where they want it.
    """

    default_server: ClassVar[str] = SERVER

    access_token: Secret = credential_option(
        "WEIBO_ACCESS_TOKEN", "The access token, from the OAuth 2.0 flow: see OAuth2.", positional=True
    )
    token_in: Literal["header", "query", "form"] = option(
        "header", 'Where the token travels; with "form", requests without a form carry it in the query.'
    )

    def credential(self) -> Credential:
        """Return the token in its place; raises ConfigurationError for one that doesn't do, or an unknown place."""
        header, in_form = choose(
            "token_in", self.token_in, {"header": (True, False), "query": (False, False), "form": (False, True)}
        )
        value = self.access_token.required().token().value
        named = {"access_token": value}
        if header:
            return Credential(secrets=(value,), headers={"Authorization": f"OAuth2 {value}"}, named=named)
        return Credential(secrets=(value,), fields=named, in_form=in_form, named=named)
