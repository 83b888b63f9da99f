# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdateNoticeBodyComment = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_COMMENT_VALUES: set[AccountUpdateNoticeBodyComment] = {
    0,
    1,
}


def check_account_update_notice_body_comment(value: int) -> AccountUpdateNoticeBodyComment:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_COMMENT_VALUES!r}")
