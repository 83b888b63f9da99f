# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileSchoolListType = Literal[1, 2, 3, 4, 5]

ACCOUNT_PROFILE_SCHOOL_LIST_TYPE_VALUES: set[AccountProfileSchoolListType] = {
    1,
    2,
    3,
    4,
    5,
}


def check_account_profile_school_list_type(value: int) -> AccountProfileSchoolListType:
    if value in ACCOUNT_PROFILE_SCHOOL_LIST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_SCHOOL_LIST_TYPE_VALUES!r}")
