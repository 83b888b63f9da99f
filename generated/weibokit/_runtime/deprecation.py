# Do not edit: `make generate` writes this file from tools/runtime/deprecation.py.

"""The warning of a deprecated operation: at its first call in a process, for the line that calls it."""

import functools
import inspect
import sys
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Editors and type checkers know this one, and strike through what it decorates.
    from typing_extensions import deprecated
else:
    _warned: set[str] = set()

    def deprecated(message):
        """Decorate a method whose first call shall warn; methods with the same message warn once in all."""

        def decorate(method):
            # A plain function around async methods too: the warning is for the line that calls, not for the event loop.
            @functools.wraps(method)
            def warning(*args, **kwargs):
                if message not in _warned:
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    _warned.add(message)
                return method(*args, **kwargs)

            if sys.version_info >= (3, 12) and inspect.iscoroutinefunction(method):
                inspect.markcoroutinefunction(warning)
            warning.__deprecated__ = message
            return warning

        return decorate


__all__ = ["deprecated"]
