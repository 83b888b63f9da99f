"""The APIs that the mock knows; one line and one module for each."""

from collections.abc import Mapping
from importlib import import_module

from .api import API

_MODULES = (
    "justone",
    "weibo_v2",
    "tsina_v1",
)

APIS: Mapping[str, API] = {name: import_module(f".{name}", __package__).api for name in _MODULES}
"""APIs by name, in the order in which they are listed; a name is also that of its definition."""
