# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdateNoticeBodyMention = Literal[0, 1]

ACCOUNT_UPDATE_NOTICE_BODY_MENTION_VALUES: set[AccountUpdateNoticeBodyMention] = {
    0,
    1,
}


def check_account_update_notice_body_mention(value: int) -> AccountUpdateNoticeBodyMention:
    if value in ACCOUNT_UPDATE_NOTICE_BODY_MENTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_NOTICE_BODY_MENTION_VALUES!r}")
