"""A whole pattern of requests: method, address, parameters, headers, cookies, body."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from .errors import invalid
from .json_values import Members, join, own
from .matchers import parse_matcher, text_distance
from .multi_values import parse_multi_value
from .regexes import compile_regex, literal_prefix
from .requests import RecordedRequest

ANY: Final = "ANY"
"""The method that stands for all of them."""

MAX_MEMBERS: Final = 100
"""Most parameters, headers or cookies that one pattern names."""

Part = tuple[Callable[[RecordedRequest], bool], Callable[[RecordedRequest], float]]

_URLS: Final = ("url", "urlPath", "urlPattern", "urlPathPattern")
_PLACES: Final = {
    "queryParameters": "query",
    "headers": "headers",
    "cookies": "cookies",
    "formParameters": "form",
}
_UNSUPPORTED: Final = {
    "urlPathTemplate": "Use urlPathPattern.",
    "pathParameters": "Use urlPathPattern.",
    "multipartPatterns": "Use formParameters, which holds the fields of forms with files, too.",
    "customMatcher": "There are no extensions.",
    "scheme": "The mock serves one address.",
    "host": "The mock serves one address.",
    "port": "The mock serves one address.",
    "clientIp": "The journal says who sent a request; patterns can't ask for it.",
    "browserProxyRequest": "The mock is no proxy.",
    "loggedDate": "Ask for requests since a time.",
    "loggedDateString": "Ask for requests since a time.",
}


@dataclass(frozen=True)
class RequestPattern:
    """A pattern: `json` as it came, without what was null.

    `path` is the one path that it fits, `prefix` what all its paths begin with; `parts` decide the rest.
    """

    json: dict[str, Any]
    method: str
    path: str | None
    prefix: str
    parts: tuple[Part, ...]

    def matches(self, request: RecordedRequest) -> bool:
        """Tell whether a request fits."""
        if self.method not in (request.method, ANY):
            return False
        return all(matches(request) for matches, _ in self.parts)

    def distance(self, request: RecordedRequest) -> float:
        """Return how far a request is, from 0 (it fits) to 1."""
        distances = [0.0 if self.method in (request.method, ANY) else 1.0]
        distances += [distance(request) for _, distance in self.parts]
        return sum(distances) / len(distances)

    @cached_property
    def places(self) -> tuple[tuple[str, str], ...]:
        """Where the pattern looks, as it came: ("headers", "Authorization") for one."""
        return tuple((place, name) for place in _PLACES for name in self.json.get(place, ()))


def parse_pattern(value: object, pointer: str = "") -> RequestPattern:
    """Return the pattern that JSON describes; raise InvalidInputError for what is not known or not supported."""
    source = own(value, pointer)
    members = Members(source, pointer)
    members.without(_UNSUPPORTED)
    method = _method(members)
    path, prefix, url_parts = _url(members)
    parts = [*url_parts, *_basic_auth(members), *_named(members), *_body(members)]
    members.finish()
    kept = {name: held for name, held in source.items() if held is not None}
    return RequestPattern(kept, method, path, prefix, tuple(parts))


def _method(members: Members) -> str:
    method = members.text("method") or ANY
    if not re.fullmatch(r"[A-Za-z]{1,20}", method):
        raise invalid(members.at("method"), f"{method[:40]!r} is no method of HTTP.")
    return method.upper()


def _url(members: Members) -> tuple[str | None, str, list[Part]]:
    """Return the path of a pattern, the prefix of its paths, and what decides."""
    given = [(name, value) for name in _URLS if (value := members.text(name)) is not None]
    if len(given) > 1:
        raise invalid(members.pointer, f"Only one of {', '.join(_URLS)} can be given.")
    if not given:
        return None, "", []
    name, value = given[0]
    if name.endswith("Pattern"):
        return None, literal_prefix(value), [_url_pattern(name, value, members.at(name))]
    if not value.startswith("/"):
        raise invalid(members.at(name), f"{name} has to begin with a slash.")
    path = value.partition("?")[0] if name == "url" else value
    return path, path, [_literal(_reader(name), value)]


def _literal(read: Callable[[RecordedRequest], str], wanted: str) -> Part:
    return lambda request: read(request) == wanted, lambda request: text_distance(wanted, read(request))


def _url_pattern(name: str, pattern: str, pointer: str) -> Part:
    read, matches = _reader(name), compile_regex(pattern, pointer).matches
    return (
        lambda request: matches(read(request)),
        lambda request: 0.0 if matches(read(request)) else max(text_distance(pattern, read(request)), 0.01),
    )


def _reader(name: str) -> Callable[[RecordedRequest], str]:
    return (lambda request: request.path) if "Path" in name else (lambda request: request.url)


def _basic_auth(members: Members) -> Iterator[Part]:
    for name in ("basicAuth", "basicAuthCredentials"):
        given = members.mapping(name)
        if given:
            inner = Members(given, members.at(name))
            user, password = inner.text("username"), inner.text("password")
            inner.finish()
            if user is None or password is None:
                raise invalid(members.at(name), f"{name} has to have username and password.")
            header = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
            yield _some(lambda request, wanted=header: wanted in request.headers.get("authorization", ()))  # type: ignore[misc]


def _some(matches: Callable[[RecordedRequest], bool]) -> Part:
    return matches, lambda request: 0.0 if matches(request) else 1.0


def _named(members: Members) -> Iterator[Part]:
    for place, attribute in _PLACES.items():
        given = members.mapping(place)
        if len(given) > MAX_MEMBERS:
            raise invalid(members.at(place), f"{place} has at most {MAX_MEMBERS} members, not {len(given)}.")
        for name, value in given.items():
            yield _at(attribute, name, value, join(members.at(place), name))


def _at(attribute: str, name: str, value: object, pointer: str) -> Part:
    matcher = parse_multi_value(value, pointer)
    name = name.lower() if attribute == "headers" else name

    def read(request: RecordedRequest) -> list[str]:
        values: list[str] = getattr(request, attribute).get(name, [])
        return values

    return lambda request: matcher.matches(read(request)), lambda request: matcher.distance(read(request))


def _body(members: Members) -> Iterator[Part]:
    given = members.array("bodyPatterns")
    if len(given) > MAX_MEMBERS:
        raise invalid(members.at("bodyPatterns"), f"There are at most {MAX_MEMBERS} patterns of a body.")
    for index, value in enumerate(given):
        yield _body_pattern(value, f"{members.at('bodyPatterns')}/{index}")


def _body_pattern(value: object, pointer: str) -> Part:
    if isinstance(value, dict) and value.get("binaryEqualTo") is not None:
        return _binary(Members(value, pointer))
    matcher = parse_matcher(value, pointer)
    return (
        lambda request: matcher.matches(request.text if request.body else None),
        lambda request: matcher.distance(request.text if request.body else None),
    )


def _binary(members: Members) -> Part:
    text = members.text("binaryEqualTo") or ""
    members.finish()
    try:
        wanted = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise invalid(members.at("binaryEqualTo"), "binaryEqualTo has to be base64.") from None
    return _some(lambda request: request.body == wanted)
