"""The response that a stub defines."""

import base64
import binascii
import json
import re
from enum import StrEnum
from http import HTTPStatus
from random import Random
from typing import Final, NamedTuple

from ..matching.errors import invalid, unsupported
from ..matching.json_values import Members, short, suggest
from .delays import Distribution, Dribble, parse_distribution, parse_dribble, parse_milliseconds
from .parameters import TRANSFORMER, ProviderParameters, Validate, parse_parameters

_UNSUPPORTED: Final = {
    "bodyFileName": "The mock reads no files for stubs; use body, jsonBody or base64Body.",
    "proxyBaseUrl": "The mock sends nothing on.",
    "proxyUrlPrefixToRemove": "The mock sends nothing on.",
    "additionalProxyRequestHeaders": "The mock sends nothing on.",
    "removeProxyRequestHeaders": "The mock sends nothing on.",
    "fromConfiguredStub": "It is said of responses, not wished for.",
}
_BODIES: Final = ("body", "jsonBody", "base64Body")
_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE: Final = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_FRAMING: Final = ("content-length", "transfer-encoding", "connection")


class Fault(StrEnum):
    """How a connection can break instead of a response; the names are WireMock's."""

    EMPTY_RESPONSE = "EMPTY_RESPONSE"
    MALFORMED_RESPONSE_CHUNK = "MALFORMED_RESPONSE_CHUNK"
    RANDOM_DATA_THEN_CLOSE = "RANDOM_DATA_THEN_CLOSE"
    CONNECTION_RESET_BY_PEER = "CONNECTION_RESET_BY_PEER"


class ResponseDefinition(NamedTuple):
    """What a stub answers: a response of its own, or one of a provider where there are `parameters`.

    Delays are in milliseconds; None leaves them to the global settings.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fixed_delay: int | None
    distribution: Distribution | None
    dribble: Dribble | None
    fault: Fault | None
    parameters: ProviderParameters | None


class GlobalDelay(NamedTuple):
    """The delay that holds for every response: WireMock's global settings."""

    fixed_delay: int | None = None
    distribution: Distribution | None = None


NO_DELAY: Final = GlobalDelay()
"""No delay at all."""


def delay_seconds(response: ResponseDefinition | None, everywhere: GlobalDelay, random: Random) -> float:
    """Return how long to wait before a response: its own delay, or that of the settings; a random one comes on top."""
    own, drawn = (response.fixed_delay, response.distribution) if response else (None, None)
    fixed = everywhere.fixed_delay if own is None else own
    distribution = drawn or everywhere.distribution
    return ((fixed or 0) + (distribution.sample(random) if distribution else 0)) / 1000


def parse_response(value: object, pointer: str, validate: Validate | None = None) -> ResponseDefinition:
    """Return the response that JSON describes; raise InvalidInputError for what is not known or not supported."""
    members = Members(value, pointer)
    members.without(_UNSUPPORTED)
    status = members.integer("status", 200, 599)
    body, media_type = _body(members)
    headers = _headers(members, media_type)
    _check_status_message(members, status or 200)
    response = ResponseDefinition(
        status=status or 200,
        headers=headers,
        body=body or b"",
        fixed_delay=parse_milliseconds(members, "fixedDelayMilliseconds"),
        distribution=parse_distribution(members, "delayDistribution"),
        dribble=parse_dribble(members, "chunkedDribbleDelay"),
        fault=_fault(members),
        parameters=_parameters(members, validate),
    )
    members.finish()
    if response.parameters and (status is not None or body is not None or headers):
        raise invalid(pointer, f"With the transformer {TRANSFORMER} status, headers and body are the provider's.")
    return response


def _body(members: Members) -> tuple[bytes | None, str]:
    """Return the body and the media type that it has unless a header says otherwise."""
    given = [(name, value) for name in _BODIES if (value := members.take(name)) is not None]
    if len(given) > 1:
        raise invalid(members.pointer, f"Only one of {', '.join(_BODIES)} can be given.")
    if not given:
        return None, ""
    name, value = given[0]
    if name == "jsonBody":
        return json.dumps(value, ensure_ascii=False).encode(), "application/json"
    if not isinstance(value, str):
        raise invalid(members.at(name), f"{name} has to be a string.")
    return (value.encode() if name == "body" else _base64(value, members.at(name))), ""


def _base64(text: str, pointer: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise invalid(pointer, "base64Body has to be base64.") from None


def _headers(members: Members, media_type: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for name, values in members.mapping("headers").items():
        pointer = f"{members.at('headers')}/{name}"
        if not _NAME.fullmatch(name):
            raise invalid(pointer, f"{short(name)} can't be the name of a header.")
        if name.lower() in _FRAMING:
            raise unsupported(pointer, f"{name} can't be set: the server frames the response.")
        pairs += [(name, _header(value, pointer)) for value in (values if isinstance(values, list) else [values])]
    if media_type and not any(name.lower() == "content-type" for name, _ in pairs):
        pairs.append(("Content-Type", media_type))
    return tuple(pairs)


def _header(value: object, pointer: str) -> str:
    if not isinstance(value, str) or not _VALUE.fullmatch(value):
        raise invalid(pointer, "The value of a header has to be one line of Latin-1.")
    return value


def _check_status_message(members: Members, status: int) -> None:
    message = members.text("statusMessage")
    known = {entry.value: entry.phrase for entry in HTTPStatus}
    if message and message != known.get(status):
        text = f"statusMessage can't be chosen: the server sends {known.get(status, 'none')} with {status}."
        raise unsupported(members.at("statusMessage"), text)


def _fault(members: Members) -> Fault | None:
    name = members.text("fault")
    if name is not None and name not in list(Fault):
        raise unsupported(members.at("fault"), f"{short(name)} is no fault. {suggest(name, list(Fault))}")
    return Fault(name) if name else None


def _parameters(members: Members, validate: Validate | None) -> ProviderParameters | None:
    transformers = members.array("transformers")
    given = members.mapping("transformerParameters")
    others = [name for name in transformers if name != TRANSFORMER]
    if others:
        text = f"The transformer {short(str(others[0]))} is not supported; there is only {TRANSFORMER}."
        raise unsupported(members.at("transformers"), text)
    if not transformers:
        if given:
            raise invalid(members.at("transformerParameters"), f'Parameters want transformers: ["{TRANSFORMER}"].')
        return None
    return parse_parameters(given, members.at("transformerParameters"), validate)
