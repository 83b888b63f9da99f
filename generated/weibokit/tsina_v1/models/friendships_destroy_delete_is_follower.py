# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

FriendshipsDestroyDeleteIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_DELETE_IS_FOLLOWER_VALUES: set[FriendshipsDestroyDeleteIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_delete_is_follower(value: int) -> FriendshipsDestroyDeleteIsFollower:
    if value in FRIENDSHIPS_DESTROY_DELETE_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_DELETE_IS_FOLLOWER_VALUES!r}")
