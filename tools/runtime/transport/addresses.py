"""Addresses of requests, made of parts that are read once.

httpx reads an address anew, letter by letter, whenever a part is put to it: with the base, with the parameters and with
the credential that takes as long as all the rest of a call.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import httpx

__all__ = ["address", "with_query"]

# As long as httpx lets a part be.
_LONGEST = 65_536


def address(origin: str, path: str, parameters: Mapping[str, Any]) -> httpx.URL:
    """Return the address of a request, the same that httpx makes; raises httpx.InvalidURL for one that is too long."""
    url = _read(origin + path)
    return with_query(url, str(httpx.QueryParams(parameters))) if parameters else url


def with_query(url: httpx.URL, query: str) -> httpx.URL:
    """Return an address with this query, which is percent-encoded already; raises httpx.InvalidURL."""
    if len(query) > _LONGEST:
        raise httpx.InvalidURL("URL component 'query' too long")
    made = httpx.URL(url)
    # Nothing public takes a part that needs no reading; the parts are a named tuple in all versions that are allowed.
    parts: Any = made
    parts._uri_reference = parts._uri_reference._replace(query=query)
    return made


# Most operations have one path; those of others hold an id.
@lru_cache(maxsize=1024)
def _read(text: str) -> httpx.URL:
    return httpx.URL(text)
