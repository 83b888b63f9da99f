# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdateNoticeBodyStatusType = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_STATUS_TYPE_VALUES: set[AccountUpdateNoticeBodyStatusType] = {
    0,
    1,
}


def check_account_update_notice_body_status_type(value: int) -> AccountUpdateNoticeBodyStatusType:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_STATUS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_STATUS_TYPE_VALUES!r}")
