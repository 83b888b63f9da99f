# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

UsersSuggestionsWithReason = Literal[0, 1]

USERS_SUGGESTIONS_WITH_REASON_VALUES: set[UsersSuggestionsWithReason] = {
    0,
    1,
}


def check_users_suggestions_with_reason(value: int) -> UsersSuggestionsWithReason:
    if value in USERS_SUGGESTIONS_WITH_REASON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USERS_SUGGESTIONS_WITH_REASON_VALUES!r}")
