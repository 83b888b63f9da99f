"""From path and method to operation: a dictionary first, then patterns."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from .bodies import read_form
from .exceptions import Rejected
from .media_types import HTML
from .request import Request
from .response import Response, json_response, response

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Route(NamedTuple):
    """Where a request goes; `path` holds the values of the path's parameters.

    With `is_either`, the operation is a GET and a POST: the fields of its form are what the GET has in its query.
    """

    operation_id: str
    path: Mapping[str, str]
    is_either: bool = False


Methods = dict[str, Route]


class Routing:
    """Route: path and method say which API and which operation are asked for.

    `prefixes` are those of the paths of every API, of one segment each; one without prefixes owns what nobody else
    owns. Only those that have `routes` are served. A browser that asks for `/` is led to `home`.
    """

    def __init__(self, prefixes: Mapping[str, tuple[str, ...]], home: str = "") -> None:
        self._home = home
        self._owners = {prefix: api for api, own in prefixes.items() for prefix in own}
        self._rest = next((api for api, own in prefixes.items() if not own), "")
        self.routes: dict[str, Routes] = {}

    def __call__(self, request: Request) -> Response | None:
        """Find the operation of a request, and read its form; raise Rejected where there is none."""
        request.api = self.owner(request.path)
        if request.path == "/" and self._home and request.accepts_html and not request.has_body:
            return response(302, b"", HTML, "authored", {"location": self._home})
        routes = self.routes.get(request.api)
        if routes is None:
            return _not_served(request.api)
        route = routes.find(request.method, request.path)
        if request.has_body:
            route = self._with_form(request, route)
        request.operation_id, request.path_parameters = route.operation_id, route.path
        return None

    def owner(self, path: str) -> str:
        """Return the API to which a path belongs, whether it is served or not."""
        # A path that is a prefix itself, but for its slash, leads to nothing of that API.
        first = path[: path.find("/", 1) + 1] or f"{path}/"
        return self._owners.get(first, self._rest)

    def _with_form(self, request: Request, route: Route) -> Route:
        read_form(request)
        is_delete = request.method == "DELETE"
        if request.method == "POST" and request.form.get("_method") == ["DELETE"]:
            # For programs that can't send DELETE.
            route, is_delete = self.routes[request.api].find("DELETE", request.path), True
        if is_delete or route.is_either:
            # The parameters are those of a query.
            request.query, request.form = request.form | request.query, {}
        return route


def _not_served(api: str) -> Response:
    return json_response(404, {"error": f"This path belongs to {api}, which this mock was not asked to serve."})


class Routes:
    """Every route of one API.

    Paths whose parameters all have an enum, such as `/statuses/followers.{format}`, are spelled out in the
    dictionary. Patterns serve the rest, those with the most literal text first, so that `/{user}/lists/counts.{format}`
    is no list named `counts`. They also tell an unknown format from an unknown path.
    """

    def __init__(self) -> None:
        self._static: dict[str, Methods] = {}
        self._open: dict[str, tuple[Mapping[str, Sequence[str]], Methods]] = {}

    def add(
        self,
        method: str,
        path: str,
        *,
        operation_id: str,
        enums: Mapping[str, Sequence[str]],
        is_either: bool = False,
    ) -> None:
        """Add an operation; `enums` holds the allowed values of those path parameters that have an enum."""
        names = _PLACEHOLDER.findall(path)
        if set(names) <= enums.keys():
            for values in _combinations(names, enums):
                spelled = path.format_map(values)
                _add(self._static.setdefault(spelled, {}), method, Route(operation_id, values, is_either))
        if names:
            _, methods = self._open.setdefault(path, (enums, {}))
            _add(methods, method, Route(operation_id, {}, is_either))
            self.__dict__.pop("_patterns", None)

    def find(self, method: str, path: str) -> Route:
        """Return the route of a request; raise Rejected for an unknown path, format or method."""
        methods = self._static.get(path)
        if methods is not None:
            return _choose(methods, method)
        for pattern, enums, methods in self._patterns:
            match = pattern.fullmatch(path)
            if match is not None:
                values = match.groupdict()
                _check_enums(values, enums)
                route = _choose(methods, method)
                return Route(route.operation_id, values, route.is_either)
        raise Rejected("path_unknown")

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], Mapping[str, Sequence[str]], Methods]]:
        """The patterns of paths in their order, made when a path that is not spelled out is first looked for."""
        paths = sorted(self._open, key=_openness)
        return [(_pattern(path, self._open[path][0]), *self._open[path]) for path in paths]


def _openness(path: str) -> tuple[bool, int, int]:
    # A path without a suffix takes whatever ends like one.
    return not path.endswith(".{format}"), path.count("{"), -len(path)


def _combinations(names: Sequence[str], enums: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str]]:
    for values in itertools.product(*(enums[name] for name in names)):
        yield dict(zip(names, values, strict=True))


def _pattern(path: str, enums: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Return what matches a path; a parameter with an enum takes no dot, since an id before a suffix may hold dots."""
    pieces = _PLACEHOLDER.split(path)
    texts, names = pieces[::2], pieces[1::2]
    groups = [f"(?P<{name}>{'[^/.]+' if name in enums else '[^/]+'})" for name in names]
    return re.compile("".join(itertools.chain(*itertools.zip_longest(map(re.escape, texts), groups, fillvalue=""))))


def _add(methods: Methods, method: str, route: Route) -> None:
    methods[method] = route
    if method == "GET":
        methods["HEAD"] = route


def _check_enums(values: Mapping[str, str], enums: Mapping[str, Sequence[str]]) -> None:
    for name, allowed in enums.items():
        if values[name] not in allowed:
            raise Rejected("format_unknown" if name == "format" else "path_unknown")


def _choose(methods: Methods, method: str) -> Route:
    route = methods.get(method)
    if route is None:
        raise Rejected("method_wrong", headers={"allow": ", ".join(methods)}, method=method)
    return route
