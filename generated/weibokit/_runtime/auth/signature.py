# Do not edit: `make generate` writes this file from tools/runtime/auth/signature.py.

"""Signatures of OAuth 1.0a: HMAC-SHA1, in the header `Authorization`.

oauthlib does the work and is imported when it is first needed. Only the parts of it are used that log nothing: its
clients log what they sign.
"""

import secrets
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import parse_qsl, quote

from ..errors import ConfigurationError
from .confidential import Confidential

__all__ = ["OAuth1Signature", "require_oauthlib"]


def require_oauthlib() -> None:
    """Raise ConfigurationError without oauthlib; to be called while no frame holds a bare secret."""
    if find_spec("oauthlib") is None:
        raise ConfigurationError("OAuth 1.0a needs oauthlib; install it with `pip install 'weibokit[oauth1]'`.")


@dataclass(frozen=True, slots=True)
class OAuth1Signature(Confidential):
    """What signs the requests of an app, for a user once there is a token; its repr shows no secret.

    `given` are more fields of the protocol, such as the verifier.
    """

    app_key: str
    app_secret: str = field(repr=False)
    token: str = field(default="", repr=False)
    token_secret: str = field(default="", repr=False)
    given: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def header(self, method: str, url: str, form: bytes = b"") -> str:
        """Return the header `Authorization` of a request; `form` is its body when that holds fields."""
        fields = {
            "oauth_consumer_key": self.app_key,
            "oauth_nonce": secrets.token_hex(16),
            "oauth_signature_method": "HMAC-SHA1",
            "oauth_timestamp": str(int(time.time())),
            "oauth_version": "1.0",
            **({"oauth_token": self.token} if self.token else {}),
            **self.given,
        }
        address, _, query = url.partition("?")
        signed = [*fields.items(), *_pairs(query), *_pairs(form.decode("ascii", "replace"))]
        fields["oauth_signature"] = self.sign(method, address, signed)
        return "OAuth " + ", ".join(f'{name}="{quote(value, safe="")}"' for name, value in fields.items())

    def sign(self, method: str, address: str, fields: Iterable[tuple[str, str]]) -> str:
        """Return the signature of a request with these fields, wherever they stand; `address` has no query."""
        library: Any = import_module("oauthlib.oauth1.rfc5849.signature")
        base = library.signature_base_string(
            method, library.base_string_uri(address), library.normalize_parameters(fields)
        )
        return str(library.sign_hmac_sha1_with_client(base, _SigningKeys(self.app_secret, self.token_secret)))


@dataclass(frozen=True, slots=True)
class _SigningKeys:
    """Both secrets under the names by which oauthlib asks for them."""

    client_secret: str = field(repr=False)
    resource_owner_secret: str = field(repr=False)


def _pairs(encoded: str) -> list[tuple[str, str]]:
    return parse_qsl(encoded, keep_blank_values=True)
