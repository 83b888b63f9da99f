# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

FriendshipsDestroyByIdDeleteIsFollower = Literal[0, 1]

FRIENDSHIPS_DESTROY_BY_ID_DELETE_IS_FOLLOWER_VALUES: set[FriendshipsDestroyByIdDeleteIsFollower] = {
    0,
    1,
}


def check_friendships_destroy_by_id_delete_is_follower(value: int) -> FriendshipsDestroyByIdDeleteIsFollower:
    if value in FRIENDSHIPS_DESTROY_BY_ID_DELETE_IS_FOLLOWER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FRIENDSHIPS_DESTROY_BY_ID_DELETE_IS_FOLLOWER_VALUES!r}"
    )
