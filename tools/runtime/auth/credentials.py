"""How each API takes its credential: what is added to a request, and where."""

import base64
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

from ..errors import ConfigurationError
from .confidential import Confidential

if TYPE_CHECKING:
    from .signature import OAuth1Signature

__all__ = ["FORM", "Credential", "Secret", "basic_login", "is_form"]

FORM = "application/x-www-form-urlencoded"


class Secret(Confidential):
    """One credential value; its repr shows nothing of it, so that it may stand in any frame.

    `argument` is what it is passed as, `variable` the environment variable that stands in for it, if there is one.
    """

    __slots__ = ("argument", "value", "variable")

    def __init__(self, value: str, argument: str, variable: str = "") -> None:
        self.value = value
        self.argument = argument
        self.variable = variable

    def __repr__(self) -> str:
        return f"Secret({self.argument!r})"

    @classmethod
    def read(cls, value: str | None, argument: str, variable: str) -> "Secret":
        """Take the value of the argument, or else of the environment variable; empty when neither is set."""
        return cls(os.environ.get(variable, "") if value is None else value, argument, variable)

    def __bool__(self) -> bool:
        return bool(self.value)

    def required(self) -> "Secret":
        """Return this secret, or raise ConfigurationError when it is empty."""
        if not self:
            other = f" or set {self.variable}" if self.variable else ""
            raise ConfigurationError(f"No credential: pass `{self.argument}=`{other}.")
        return self

    def token(self) -> "Secret":
        """Return this secret when it consists of visible ASCII characters, as tokens do; else raise."""
        self._check_type()
        if not (self.value.isascii() and self.value.isprintable()) or " " in self.value:
            raise ConfigurationError(
                f"{self._named} may hold visible ASCII characters only, but it holds others, "
                "such as a blank, a line break or a letter of another script; check for a copying error."
            )
        return self

    def text(self, *, without: str = "") -> "Secret":
        """Return this secret when it is text without control characters and the character `without`; else raise."""
        self._check_type()
        if any(ord(char) < 32 or ord(char) == 127 or 0xD800 <= ord(char) < 0xE000 for char in self.value):
            raise ConfigurationError(
                f"{self._named} holds a control character or half a character; check for a copying error."
            )
        if without and without in self.value:
            raise ConfigurationError(f"{self._named} must not hold `{without}`.")
        return self

    def _check_type(self) -> None:
        # Not when a secret is made, since the frames of that time hold the bare value.
        if not isinstance(self.value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            found = type(self.value).__name__
            raise ConfigurationError(f"{self._named} must be a str, but it is of the type {found}.")

    @property
    def _named(self) -> str:
        return f"`{self.argument}`{f' ({self.variable})' if self.variable else ''}"


@dataclass(frozen=True, slots=True)
class Credential(Confidential):
    """What is added to each request: fields, in the query or in a form body, and headers.

    `names` are names of users, which no text shows. `named` are the fields that stand for the headers where an
    operation reads none. `makes_form` says whether a form is made for the fields where a request has no body.
    `signature` signs what there is then.
    """

    secrets: tuple[str, ...] = field(repr=False)
    fields: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    in_form: bool = False
    named: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    makes_form: bool = False
    signature: "OAuth1Signature | None" = None
    names: tuple[str, ...] = field(default=(), repr=False)

    def at(self, place: str) -> "Credential":
        """Return what an operation gets that takes its credential in the "form" or the "query" and nowhere else."""
        in_form = place == "form"
        return Credential(self.secrets, fields=self.named, in_form=in_form, makes_form=in_form)

    def goes_in_form(self, media_type: str) -> bool:
        """Say whether the fields go in the body of a request with this content type."""
        if not media_type:
            return self.makes_form
        return self.in_form and is_form(media_type)

    def extend_query(self, query: bytes) -> bytes:
        """Append the fields; the query that is there keeps its bytes."""
        return self._join(query, {name: quote(value, safe="") for name, value in self.fields.items()})

    def extend_form(self, body: bytes) -> bytes:
        """Append the fields to a urlencoded form; the body that is there keeps its bytes."""
        return self._join(body, {name: quote_plus(value) for name, value in self.fields.items()})

    def _join(self, before: bytes, encoded: Mapping[str, str]) -> bytes:
        added = "&".join(f"{name}={value}" for name, value in encoded.items()).encode("ascii")
        return b"&".join(part for part in (before, added) if part)


def is_form(media_type: str) -> bool:
    """Say whether a body with this content type holds fields that a credential can be added to, and that are signed."""
    return media_type.partition(";")[0].strip().lower() == FORM


def basic_login(username: Secret, password: Secret) -> str:
    """Return the value of an `Authorization` header for HTTP Basic, in UTF-8."""
    pair = f"{username.value}:{password.value}".encode()
    return "Basic " + base64.b64encode(pair).decode("ascii")
