# Do not edit: `make generate` writes this file from tools/runtime/arguments/unset.py.

"""The value that stands for an argument that is not given."""

from typing import Literal

__all__ = ["UNSET", "Unset"]


class Unset:
    """Type of UNSET, which stands for an argument that is not given."""

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        # A copy of it would be sent, as copies are not the same object.
        return "UNSET"

    def __bool__(self) -> Literal[False]:
        return False


UNSET: Unset = Unset()
"""What an optional argument is as long as nobody gives it; None is as good."""
