# Do not edit: `make generate` writes this file from tools/runtime/auth/confidential.py.

"""What holds credentials is never written down."""

from typing import NoReturn, Self

__all__ = ["Confidential"]


class Confidential:
    """Base of what holds credentials: it can be copied, but not written down."""

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"A {type(self).__name__} holds a credential, and can't be pickled; make the client anew there."
        )
