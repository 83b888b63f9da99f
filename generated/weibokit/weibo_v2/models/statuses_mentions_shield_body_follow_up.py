# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

StatusesMentionsShieldBodyFollowUp = Literal[0, 1]

STATUSES_MENTIONS_SHIELD_BODY_FOLLOW_UP_VALUES: set[StatusesMentionsShieldBodyFollowUp] = {
    0,
    1,
}


def check_statuses_mentions_shield_body_follow_up(value: int) -> StatusesMentionsShieldBodyFollowUp:
    if value in STATUSES_MENTIONS_SHIELD_BODY_FOLLOW_UP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_MENTIONS_SHIELD_BODY_FOLLOW_UP_VALUES!r}")
