# Do not edit: `make generate` writes this file from tools/runtime/errors/__init__.py.

"""The tree of exceptions.

    WeibokitError
    ├── ConfigurationError (ValueError)     a setting is wrong or missing, or a credential would travel in the clear
    ├── InvalidArguments (ValueError)       unfit arguments, or some that don't go together; nothing was sent
    ├── APIError                            the service refused; also raised for a code that is not known
    │   ├── AuthenticationError             the credential is missing, wrong, expired or withdrawn
    │   ├── PermissionDenied                the account, the app or the address may not do this
    │   ├── RateLimited                     too many requests in a short time
    │   ├── QuotaExceeded                   the day's quota is used up; `retry_at` says when it starts anew
    │   ├── BalanceExhausted                no money left, in the account or for this token
    │   ├── InvalidRequest                  a parameter is missing or wrong
    │   ├── NotFound                        no such operation, user or object
    │   ├── Conflict                        the object exists already, or a limit of objects is reached
    │   ├── CollectionFailed                the provider could not collect the data this time
    │   ├── ServerError                     the service failed
    │   └── ServiceUnavailable              the service is down, or was taken out of service
    ├── UnexpectedResponse                  a response came that the definition does not allow
    ├── TransportError                      no response came
    │   ├── ConnectionFailed                nothing was sent: refused, not resolved, TLS, no free connection
    │   ├── ConnectionLost                  broke after sending: whether the service did its work is not known
    │   └── RequestTimedOut                 sent, but no response in time: likewise not known
    ├── FieldError                          a field of a response differs from the definition
    │   ├── FieldMissing (AttributeError)   it is not there
    │   └── FieldMismatch (TypeError)       it has another type
    └── NotSent                             this client held the request back; nothing was sent, nothing is charged
        ├── BudgetExceeded                  the budget does not allow it
        ├── WaitTooLong                     its turn comes later than `max_wait` allows
        ├── StoreUnavailable                what a budget, a rate or an archive keeps can't be read or written
        ├── NotArchived (LookupError)       the archive replays, and has no response for it
        └── OutcomeUnknown                  it was sent before and may have been charged, but no response was kept

All of them can be pickled and copied. None holds a credential of the client that raised it. Every one says whether
the call was charged, and holds the response if one came: what was paid for is not lost.

base       what all share, and the errors of a program's own making
rejected   what a service responds with
responses  responses that did not come, or not as the definition says
not_sent   requests that were held back
"""

from .base import Charged, ConfigurationError, InvalidArguments, RawResponse, WeibokitError
from .not_sent import BudgetExceeded, NotArchived, NotSent, OutcomeUnknown, StoreUnavailable, WaitTooLong
from .rejected import (
    API_ERRORS,
    APIError,
    AuthenticationError,
    BalanceExhausted,
    CollectionFailed,
    Conflict,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    QuotaExceeded,
    RateLimited,
    ServerError,
    ServiceUnavailable,
)
from .responses import (
    ConnectionFailed,
    ConnectionLost,
    FieldError,
    FieldMismatch,
    FieldMissing,
    RequestTimedOut,
    TransportError,
    UnexpectedResponse,
)

__all__ = [
    "API_ERRORS",
    "APIError",
    "AuthenticationError",
    "BalanceExhausted",
    "BudgetExceeded",
    "Charged",
    "CollectionFailed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ConnectionLost",
    "FieldError",
    "FieldMismatch",
    "FieldMissing",
    "InvalidArguments",
    "InvalidRequest",
    "NotArchived",
    "NotFound",
    "NotSent",
    "OutcomeUnknown",
    "PermissionDenied",
    "QuotaExceeded",
    "RateLimited",
    "RawResponse",
    "RequestTimedOut",
    "ServerError",
    "ServiceUnavailable",
    "StoreUnavailable",
    "TransportError",
    "UnexpectedResponse",
    "WaitTooLong",
    "WeibokitError",
]
