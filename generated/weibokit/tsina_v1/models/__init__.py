# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""Models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status import Status
    from .user import User
    from .users_page import UsersPage

__all__ = [
    "Status",
    "User",
    "UsersPage",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "Status": ".status",
        "User": ".user",
        "UsersPage": ".users_page",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
