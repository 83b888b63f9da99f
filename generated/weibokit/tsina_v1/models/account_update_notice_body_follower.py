# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdateNoticeBodyFollower = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_FOLLOWER_VALUES: set[AccountUpdateNoticeBodyFollower] = {
    0,
    1,
}


def check_account_update_notice_body_follower(value: int) -> AccountUpdateNoticeBodyFollower:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_FOLLOWER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_FOLLOWER_VALUES!r}")
