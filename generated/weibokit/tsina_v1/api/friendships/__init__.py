# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `friendships`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.exists import Exists
    from ...models.open_ import Open
    from ...models.relationship import Relationship
    from ...models.user import User

__all__ = ["AsyncFriendships", "Friendships"]


_CREATE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_DESTROY_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_DESTROY_DELETE_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("id", "user_id", "screen_name"),
        wanted="at least one of `id`, `user_id` and `screen_name`",
    ),
)
_SHOW_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("target_id", "target_screen_name"),
        wanted="at least one of `target_id` and `target_screen_name`",
    ),
)


class Friendships:
    """Who follows whom."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        follow: str | Unset = UNSET,
    ) -> User:
        """Follow a user.

        Answers with the account. At most 2,000 can be followed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            follow: `true` made the other follow back; without effect since 2010.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/create/en&oldid=3609&printable=yes
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("friendships_create", _CREATE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.friendships_create_by_id_body import FriendshipsCreateByIdBody
            from . import friendships_create_by_id

            return _result(
                friendships_create_by_id.sync_detailed(
                    id=_segment("friendships_create_by_id", "id", id),
                    format_=self._client.format,
                    body=FriendshipsCreateByIdBody(user_id=user_id, screen_name=screen_name, follow=follow),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.friendships_create_body import FriendshipsCreateBody
        from . import friendships_create

        return _result(
            friendships_create.sync_detailed(
                format_=self._client.format,
                body=FriendshipsCreateBody(user_id=user_id, screen_name=screen_name, follow=follow),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        is_follower: Literal[0, 1] | Unset = UNSET,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("friendships_destroy", _DESTROY_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.friendships_destroy_by_id_body import FriendshipsDestroyByIdBody
            from . import friendships_destroy_by_id

            return _result(
                friendships_destroy_by_id.sync_detailed(
                    id=_segment("friendships_destroy_by_id", "id", id),
                    format_=self._client.format,
                    body=FriendshipsDestroyByIdBody(user_id=user_id, screen_name=screen_name, is_follower=is_follower),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.friendships_destroy_body import FriendshipsDestroyBody
        from . import friendships_destroy

        return _result(
            friendships_destroy.sync_detailed(
                format_=self._client.format,
                body=FriendshipsDestroyBody(user_id=user_id, screen_name=screen_name, is_follower=is_follower),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy_delete(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        is_follower: Literal[0, 1] | Unset = UNSET,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("friendships_destroy_delete", _DESTROY_DELETE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from . import friendships_destroy_by_id_delete

            return _result(
                friendships_destroy_by_id_delete.sync_detailed(
                    id=_segment("friendships_destroy_by_id_delete", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    is_follower=is_follower,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import friendships_destroy_delete

        return _result(
            friendships_destroy_delete.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                is_follower=is_follower,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def create_batch(self, *, ids: str) -> Open:
        """Follow up to 20 users at once.

        Known from the code of old clients only; no page documents it.

        Args:
            ids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from . import friendships_create_batch

        return _result(
            friendships_create_batch.sync_detailed(
                format_=self._client.format, body=FriendshipsCreateBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    def exists(self, *, user_a: int, user_b: int) -> Exists:
        """Whether one user follows another.

        `friendships/show` tells more.

        Args:
            user_a: The one who may follow, by id.
            user_b: The one who may be followed, by id.

        Returns:
            Whether it is so.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Friendships/exists/en
        """
        from . import friendships_exists

        return _result(
            friendships_exists.sync_detailed(
                format_=self._client.format, user_a=user_a, user_b=user_b, client=self._client
            ),
            strict=self._client.strict,
        )

    def batch_exists(self, *, uids: str) -> Open:
        """Which of several users the caller follows.

        Known from the code of old clients only; no page documents it.

        Args:
            uids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import friendships_batch_exists

        return _result(
            friendships_batch_exists.sync_detailed(format_=self._client.format, uids=uids, client=self._client),
            strict=self._client.strict,
        )

    def show(
        self,
        *,
        source_id: int | Unset = UNSET,
        source_screen_name: str | Unset = UNSET,
        target_id: int | Unset = UNSET,
        target_screen_name: str | Unset = UNSET,
    ) -> Relationship:
        """How two users stand to each other.

        Without a source, the caller is the source.

        Give at least one of `target_id` and `target_screen_name`.

        Args:
            source_id: The one side, by id.
            source_screen_name: The one side, by nickname.
            target_id: The other side, by id.
            target_screen_name: The other side, by nickname.

        Returns:
            Both sides.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/show/en&oldid=3619
        """
        _given = {"target_id": target_id, "target_screen_name": target_screen_name}
        _check("friendships_show", _SHOW_REQUIRES, _given)
        from . import friendships_show

        return _result(
            friendships_show.sync_detailed(
                format_=self._client.format,
                source_id=source_id,
                source_screen_name=source_screen_name,
                target_id=target_id,
                target_screen_name=target_screen_name,
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncFriendships:
    """Who follows whom."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        follow: str | Unset = UNSET,
    ) -> User:
        """Follow a user.

        Answers with the account. At most 2,000 can be followed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            follow: `true` made the other follow back; without effect since 2010.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/create/en&oldid=3609&printable=yes
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("friendships_create", _CREATE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.friendships_create_by_id_body import FriendshipsCreateByIdBody
            from . import friendships_create_by_id

            return _result(
                await friendships_create_by_id.asyncio_detailed(
                    id=_segment("friendships_create_by_id", "id", id),
                    format_=self._client.format,
                    body=FriendshipsCreateByIdBody(user_id=user_id, screen_name=screen_name, follow=follow),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.friendships_create_body import FriendshipsCreateBody
        from . import friendships_create

        return _result(
            await friendships_create.asyncio_detailed(
                format_=self._client.format,
                body=FriendshipsCreateBody(user_id=user_id, screen_name=screen_name, follow=follow),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        is_follower: Literal[0, 1] | Unset = UNSET,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("friendships_destroy", _DESTROY_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from ...models.friendships_destroy_by_id_body import FriendshipsDestroyByIdBody
            from . import friendships_destroy_by_id

            return _result(
                await friendships_destroy_by_id.asyncio_detailed(
                    id=_segment("friendships_destroy_by_id", "id", id),
                    format_=self._client.format,
                    body=FriendshipsDestroyByIdBody(user_id=user_id, screen_name=screen_name, is_follower=is_follower),
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from ...models.friendships_destroy_body import FriendshipsDestroyBody
        from . import friendships_destroy

        return _result(
            await friendships_destroy.asyncio_detailed(
                format_=self._client.format,
                body=FriendshipsDestroyBody(user_id=user_id, screen_name=screen_name, is_follower=is_follower),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy_delete(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        is_follower: Literal[0, 1] | Unset = UNSET,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        Give at least one of `id`, `user_id` and `screen_name`.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613
        """
        _given = {"id": id, "user_id": user_id, "screen_name": screen_name}
        _check("friendships_destroy_delete", _DESTROY_DELETE_REQUIRES, _given)
        if not isinstance(id, Unset | None):
            from . import friendships_destroy_by_id_delete

            return _result(
                await friendships_destroy_by_id_delete.asyncio_detailed(
                    id=_segment("friendships_destroy_by_id_delete", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    is_follower=is_follower,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import friendships_destroy_delete

        return _result(
            await friendships_destroy_delete.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                is_follower=is_follower,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def create_batch(self, *, ids: str) -> Open:
        """Follow up to 20 users at once.

        Known from the code of old clients only; no page documents it.

        Args:
            ids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from . import friendships_create_batch

        return _result(
            await friendships_create_batch.asyncio_detailed(
                format_=self._client.format, body=FriendshipsCreateBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def exists(self, *, user_a: int, user_b: int) -> Exists:
        """Whether one user follows another.

        `friendships/show` tells more.

        Args:
            user_a: The one who may follow, by id.
            user_b: The one who may be followed, by id.

        Returns:
            Whether it is so.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Friendships/exists/en
        """
        from . import friendships_exists

        return _result(
            await friendships_exists.asyncio_detailed(
                format_=self._client.format, user_a=user_a, user_b=user_b, client=self._client
            ),
            strict=self._client.strict,
        )

    async def batch_exists(self, *, uids: str) -> Open:
        """Which of several users the caller follows.

        Known from the code of old clients only; no page documents it.

        Args:
            uids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import friendships_batch_exists

        return _result(
            await friendships_batch_exists.asyncio_detailed(
                format_=self._client.format, uids=uids, client=self._client
            ),
            strict=self._client.strict,
        )

    async def show(
        self,
        *,
        source_id: int | Unset = UNSET,
        source_screen_name: str | Unset = UNSET,
        target_id: int | Unset = UNSET,
        target_screen_name: str | Unset = UNSET,
    ) -> Relationship:
        """How two users stand to each other.

        Without a source, the caller is the source.

        Give at least one of `target_id` and `target_screen_name`.

        Args:
            source_id: The one side, by id.
            source_screen_name: The one side, by nickname.
            target_id: The other side, by id.
            target_screen_name: The other side, by nickname.

        Returns:
            Both sides.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/show/en&oldid=3619
        """
        _given = {"target_id": target_id, "target_screen_name": target_screen_name}
        _check("friendships_show", _SHOW_REQUIRES, _given)
        from . import friendships_show

        return _result(
            await friendships_show.asyncio_detailed(
                format_=self._client.format,
                source_id=source_id,
                source_screen_name=source_screen_name,
                target_id=target_id,
                target_screen_name=target_screen_name,
                client=self._client,
            ),
            strict=self._client.strict,
        )
