import copy
import pickle
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tools.runtime import errors
from tools.runtime.errors import (
    API_ERRORS,
    APIError,
    AuthenticationError,
    BudgetExceeded,
    ConfigurationError,
    ConnectionLost,
    FieldMismatch,
    FieldMissing,
    InvalidArguments,
    NotArchived,
    OutcomeUnknown,
    QuotaExceeded,
    RawResponse,
    UnexpectedResponse,
    WaitTooLong,
    WeibokitError,
)

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)

RAW = RawResponse(401, (("Content-Type", "application/json"), ("X-Id", "1")), b"{}", "r-1", 2)

EXAMPLES: list[WeibokitError] = [
    ConfigurationError("wrong"),
    InvalidArguments(operation="weibo_x", wanted="`a` and `b`", given=("a",)),
    InvalidArguments(operation="weibo_x", wanted="text as `a`", given=("a",), got="bytes"),
    AuthenticationError("no", response=RAW, code="100", name="INVALID_TOKEN", charged="no", operation="weibo_x"),
    QuotaExceeded("enough", response=RAW, code="303"),
    UnexpectedResponse(expected="JSON", got="HTML", response=RAW, charged="unknown", operation="weibo_x"),
    ConnectionLost("was cut off", charged="unknown", operation="weibo_x"),
    FieldMissing(pointer="/a", model="User", name="a"),
    FieldMismatch(pointer="/a", model="User", expected="int", got="null"),
    BudgetExceeded(used=Decimal("4.5"), limit=Decimal(5), cost=Decimal(1), retry_at=NOON, operation="weibo_x"),
    WaitTooLong(wait=90, max_wait=60, retry_at=NOON),
    NotArchived(operation="weibo_x"),
    OutcomeUnknown(sent_at=NOON),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_survive_pickle_and_copy(error: WeibokitError, twin: Any) -> None:
    other = twin(error)
    assert type(other) is type(error)
    assert (str(other), vars(other)) == (str(error), vars(error))


def test_api_error_says_everything() -> None:
    error = EXAMPLES[3]
    assert isinstance(error, APIError)
    assert (error.status, error.request_id, error.attempts) == (401, "r-1", 2)
    assert str(error) == (
        "weibo_x was refused: no (code 100 INVALID_TOKEN, HTTP status 401, charged: no, request id r-1)"
    )


def test_long_messages_are_shortened_in_text() -> None:
    error = APIError("a\n" * 999, response=RAW, code="1")
    assert len(str(error)) < 400
    assert "\n" not in str(error)
    assert error.message == " ".join("a" * 999)


def test_every_error_response_is_found_by_name() -> None:
    subclasses = {cls.__name__ for cls in APIError.__subclasses__()}
    assert API_ERRORS.keys() == subclasses | {"APIError"}


def test_all_errors_share_the_base() -> None:
    found = [getattr(errors, name) for name in errors.__all__]
    raised = [each for each in found if isinstance(each, type) and issubclass(each, Exception)]
    assert len(raised) == 29
    assert all(issubclass(each, WeibokitError) for each in raised)


def test_retry_at_is_within_a_day() -> None:
    error = QuotaExceeded("enough", response=RAW)
    assert error.retry_at is not None
    assert timedelta(0) < error.retry_at - datetime.now(UTC) <= timedelta(days=1)


def test_raw_response_finds_headers() -> None:
    assert RAW.header("content-type") == "application/json"
    assert RAW.header("absent") is None


def test_raw_response_hides_content() -> None:
    assert repr(RAW).startswith("RawResponse(status_code=401, request_id='r-1', attempts=2, charged='unknown', ")
    assert "content" not in repr(RAW)


def test_held_back_requests_say_why() -> None:
    budget, wait = EXAMPLES[9], EXAMPLES[10]
    assert str(budget) == (
        "weibo_x was not sent: 4.5 of the budget of 5 are used, and it would take 1 more; "
        "it starts anew at 2026-11-02T12:00:00+00:00"
    )
    assert "its turn comes in 90 seconds, and max_wait is 60" in str(wait)


def test_only_an_unknown_outcome_may_have_cost_money() -> None:
    charged = [getattr(each, "charged", None) for each in EXAMPLES[9:]]
    assert charged == ["no", "no", "no", "unknown"]
