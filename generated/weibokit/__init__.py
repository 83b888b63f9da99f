# Do not edit: `make generate` writes this file from tools/codegen.

"""Typed clients for Just One API, Weibo v2 and t.sina v1.

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
    from .justone import AsyncJustOne, JustOne
    from .tsina_v1 import AsyncTSina, TSina
    from .tsina_v1.oauth1 import AsyncOAuth1, OAuth1
    from .types import UNSET, Unset
    from .weibo_v2 import AsyncWeiboV2, WeiboV2
    from .weibo_v2.oauth2 import AsyncOAuth2, OAuth2

__all__ = [
    "APIError",
    "Archive",
    "AsyncItems",
    "AsyncJustOne",
    "AsyncOAuth1",
    "AsyncOAuth2",
    "AsyncPages",
    "AsyncTSina",
    "AsyncWeiboV2",
    "Attempt",
    "AuthenticationError",
    "BalanceExhausted",
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
    "JustOne",
    "Model",
    "NotArchived",
    "NotFound",
    "NotSent",
    "OAuth1",
    "OAuth2",
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
    "TSina",
    "TransportError",
    "UNSET",
    "UnexpectedResponse",
    "Unset",
    "WaitTooLong",
    "WeiboV2",
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
        "AsyncItems": "._runtime.pagination.iterators",
        "AsyncJustOne": ".justone",
        "AsyncOAuth1": ".tsina_v1.oauth1",
        "AsyncOAuth2": ".weibo_v2.oauth2",
        "AsyncPages": "._runtime.pagination.iterators",
        "AsyncTSina": ".tsina_v1",
        "AsyncWeiboV2": ".weibo_v2",
        "Attempt": "._runtime.transport.calls.attempt",
        "AuthenticationError": "._runtime.errors",
        "BalanceExhausted": "._runtime.errors",
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
        "JustOne": ".justone",
        "Model": "._runtime.models.model",
        "NotArchived": "._runtime.errors",
        "NotFound": "._runtime.errors",
        "NotSent": "._runtime.errors",
        "OAuth1": ".tsina_v1.oauth1",
        "OAuth2": ".weibo_v2.oauth2",
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
        "TSina": ".tsina_v1",
        "TransportError": "._runtime.errors",
        "UNSET": ".types",
        "UnexpectedResponse": "._runtime.errors",
        "Unset": ".types",
        "WaitTooLong": "._runtime.errors",
        "WeiboV2": ".weibo_v2",
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
