"""What the generator says of the request and the response of an operation, cut out of its endpoint module.

The rest of such a module sends the request, which the runtime does once for all operations.
"""

import re
from typing import NamedTuple

__all__ = ["EndpointCode", "cut", "function_name"]

_REQUEST = re.compile(r"^def _get_kwargs\(.*?^    return _kwargs$", re.MULTILINE | re.DOTALL)
_PARSED = re.compile(r"response_200 = (.+?)\s+return response_200", re.DOTALL)


class EndpointCode(NamedTuple):
    """The function that returns what httpx is given, and the expression that parses `response`."""

    request: str
    parsed: str


def function_name(operation: str) -> str:
    """Return the name of the function that returns what httpx is given; arguments of methods never begin so."""
    return f"_request_{operation}"


def cut(module: str, operation: str) -> EndpointCode:
    """Cut out of the source of an endpoint module what is wanted of it; ValueError where that is not found."""
    request, parsed = _REQUEST.search(module), _PARSED.search(module)
    if request is None or parsed is None:
        raise ValueError(f"The endpoint module of {operation} is not as openapi-python-client 0.29 writes it.")
    return EndpointCode(request[0].replace("_get_kwargs", function_name(operation), 1), parsed[1])
