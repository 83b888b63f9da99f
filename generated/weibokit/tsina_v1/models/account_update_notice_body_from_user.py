# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdateNoticeBodyFromUser = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_FROM_USER_VALUES: set[AccountUpdateNoticeBodyFromUser] = {
    0,
    1,
}


def check_account_update_notice_body_from_user(value: int) -> AccountUpdateNoticeBodyFromUser:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_FROM_USER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_FROM_USER_VALUES!r}")
