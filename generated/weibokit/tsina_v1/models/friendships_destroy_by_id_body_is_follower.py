# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

FriendshipsDestroyByIdBodyIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_BY_ID_BODY_IS_FOLLOWER_VALUES: set[FriendshipsDestroyByIdBodyIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_by_id_body_is_follower(value: int) -> FriendshipsDestroyByIdBodyIsFollower:
    if value in FRIENDSHIPS_DESTROY_BY_ID_BODY_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_BY_ID_BODY_IS_FOLLOWER_VALUES!r}"
    )
