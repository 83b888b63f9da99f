# Do not edit: `python -m tools generate` writes this file from tools/codegen.

"""Typed client for Bookshop.

Names are imported when they are first used, so that importing the package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.archive.modes import Archive
    from ._runtime.auth.redaction import SECRET_PARAMETERS
    from ._runtime.bulk.course import BulkReport
    from ._runtime.bulk.run import abulk, bulk
    from ._runtime.clock import Clock
    from ._runtime.errors import (
        APIError,
        AuthenticationError,
        BalanceExhausted,
        BudgetExceeded,
        CollectionFailed,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        ConnectionLost,
        FieldError,
        FieldMismatch,
        FieldMissing,
        InvalidArguments,
        InvalidRequest,
        NotArchived,
        NotFound,
        NotSent,
        OutcomeUnknown,
        PermissionDenied,
        QuotaExceeded,
        RateLimited,
        RawResponse,
        RequestTimedOut,
        ServerError,
        ServiceUnavailable,
        StoreUnavailable,
        TransportError,
        UnexpectedResponse,
        WaitTooLong,
        WeibokitError,
    )
    from ._runtime.index.loading import OperationIndex, load_index
    from ._runtime.index.operations import IndexedAPI, IndexedCode, IndexedOperation, IndexedParameter
    from ._runtime.models.model import Model, raw_response
    from ._runtime.pagination.iterators import AsyncItems, AsyncPages, Items, Pages
    from ._runtime.transport.calls.attempt import Attempt
    from ._runtime.transport.rate import Rate
    from ._runtime.transport.retry import RetryPolicy
    from ._runtime.transport.spending.budget import Budget
    from ._runtime.version import __version__
    from .bookshop import AsyncBookshop, Bookshop
    from .types import UNSET, Unset

__all__ = [
    "APIError",
    "Archive",
    "AsyncBookshop",
    "AsyncItems",
    "AsyncPages",
    "Attempt",
    "AuthenticationError",
    "BalanceExhausted",
    "Bookshop",
    "Budget",
    "BudgetExceeded",
    "BulkReport",
    "Clock",
    "CollectionFailed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ConnectionLost",
    "FieldError",
    "FieldMismatch",
    "FieldMissing",
    "IndexedAPI",
    "IndexedCode",
    "IndexedOperation",
    "IndexedParameter",
    "InvalidArguments",
    "InvalidRequest",
    "Items",
    "Model",
    "NotArchived",
    "NotFound",
    "NotSent",
    "OperationIndex",
    "OutcomeUnknown",
    "Pages",
    "PermissionDenied",
    "QuotaExceeded",
    "Rate",
    "RateLimited",
    "RawResponse",
    "RequestTimedOut",
    "RetryPolicy",
    "SECRET_PARAMETERS",
    "ServerError",
    "ServiceUnavailable",
    "StoreUnavailable",
    "TransportError",
    "UNSET",
    "UnexpectedResponse",
    "Unset",
    "WaitTooLong",
    "WeibokitError",
    "__version__",
    "abulk",
    "bulk",
    "load_index",
    "raw_response",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "APIError": "._runtime.errors",
        "Archive": "._runtime.archive.modes",
        "AsyncBookshop": ".bookshop",
        "AsyncItems": "._runtime.pagination.iterators",
        "AsyncPages": "._runtime.pagination.iterators",
        "Attempt": "._runtime.transport.calls.attempt",
        "AuthenticationError": "._runtime.errors",
        "BalanceExhausted": "._runtime.errors",
        "Bookshop": ".bookshop",
        "Budget": "._runtime.transport.spending.budget",
        "BudgetExceeded": "._runtime.errors",
        "BulkReport": "._runtime.bulk.course",
        "Clock": "._runtime.clock",
        "CollectionFailed": "._runtime.errors",
        "ConfigurationError": "._runtime.errors",
        "Conflict": "._runtime.errors",
        "ConnectionFailed": "._runtime.errors",
        "ConnectionLost": "._runtime.errors",
        "FieldError": "._runtime.errors",
        "FieldMismatch": "._runtime.errors",
        "FieldMissing": "._runtime.errors",
        "IndexedAPI": "._runtime.index.operations",
        "IndexedCode": "._runtime.index.operations",
        "IndexedOperation": "._runtime.index.operations",
        "IndexedParameter": "._runtime.index.operations",
        "InvalidArguments": "._runtime.errors",
        "InvalidRequest": "._runtime.errors",
        "Items": "._runtime.pagination.iterators",
        "Model": "._runtime.models.model",
        "NotArchived": "._runtime.errors",
        "NotFound": "._runtime.errors",
        "NotSent": "._runtime.errors",
        "OperationIndex": "._runtime.index.loading",
        "OutcomeUnknown": "._runtime.errors",
        "Pages": "._runtime.pagination.iterators",
        "PermissionDenied": "._runtime.errors",
        "QuotaExceeded": "._runtime.errors",
        "Rate": "._runtime.transport.rate",
        "RateLimited": "._runtime.errors",
        "RawResponse": "._runtime.errors",
        "RequestTimedOut": "._runtime.errors",
        "RetryPolicy": "._runtime.transport.retry",
        "SECRET_PARAMETERS": "._runtime.auth.redaction",
        "ServerError": "._runtime.errors",
        "ServiceUnavailable": "._runtime.errors",
        "StoreUnavailable": "._runtime.errors",
        "TransportError": "._runtime.errors",
        "UNSET": ".types",
        "UnexpectedResponse": "._runtime.errors",
        "Unset": ".types",
        "WaitTooLong": "._runtime.errors",
        "WeibokitError": "._runtime.errors",
        "__version__": "._runtime.version",
        "abulk": "._runtime.bulk.run",
        "bulk": "._runtime.bulk.run",
        "load_index": "._runtime.index.loading",
        "raw_response": "._runtime.models.model",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
