# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""WeiboV2 and AsyncWeiboV2, the clients of weibo_v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.apis.base import AsyncAPI, SyncAPI
from .._runtime.apis.weibo_v2 import WeiboV2Settings
from .service_model import SERVICE_MODEL

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    import httpx

    from .._runtime.archive.modes import Archive
    from .._runtime.clock import Clock
    from .._runtime.transport.calls.attempt import Attempt
    from .._runtime.transport.rate import Rate
    from .._runtime.transport.retry import RetryPolicy
    from .._runtime.transport.spending.budget import Budget
    from .api.account import Account, AsyncAccount
    from .api.comments import AsyncComments, Comments
    from .api.common import AsyncCommon, Common
    from .api.direct_messages import AsyncDirectMessages, DirectMessages
    from .api.emotions import AsyncEmotions, Emotions
    from .api.eps import AsyncEps, Eps
    from .api.favorites import AsyncFavorites, Favorites
    from .api.friendships import AsyncFriendships, Friendships
    from .api.location import AsyncLocationNamespace, LocationNamespace
    from .api.notification import AsyncNotificationNamespace, NotificationNamespace
    from .api.oauth2 import AsyncOauth2, Oauth2
    from .api.place import AsyncPlace, Place
    from .api.register import AsyncRegister, Register
    from .api.remind import AsyncRemind, Remind
    from .api.search import AsyncSearch, Search
    from .api.short_url import AsyncShortUrlNamespace, ShortUrlNamespace
    from .api.statuses import AsyncStatuses, Statuses
    from .api.suggestions import AsyncSuggestions, Suggestions
    from .api.tags import AsyncTags, Tags
    from .api.trends import AsyncTrends, Trends
    from .api.users import AsyncUsers, Users

__all__ = ["AsyncWeiboV2", "WeiboV2"]


class WeiboV2(SyncAPI):
    """Client of the Weibo Open Platform.

    The two operations about the token itself have it where they want it.

    Args:
        access_token: The access token, from the OAuth 2.0 flow: see OAuth2; else taken from the environment
            variable WEIBO_ACCESS_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        concurrency: How many requests may be on their way at once, over all threads or per event loop; None for
            any number.
        max_retries: How often a call is repeated at most; what may have been charged never is.
        retry: How long to wait before a call is repeated, a RetryPolicy.
        rate: The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many
            machines.
        max_wait: Seconds that a call may wait for its turn; None for any number.
        clock: A Clock that tells the time and waits, for tests that don't; the machine's.
        budget: What may be spent, a Budget; a call beyond it is not sent.
        archive: Where good responses are kept and used again, for ever: the path of a SQLite file, or an
            Archive.
        on_event: A function that gets an Attempt after each attempt of a call.
        strict: Check whole responses on arrival.
        token_in: Where the token travels; with "form", requests without a form carry it in the query.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        account: The caller's own account: profile, privacy, limits.
        comments: Comments on posts.
        common: Names of countries, provinces, cities and time zones.
        direct_messages: Messages between two accounts.
        emotions: Pictures that a text can hold.
        eps: Services for the fans of an organization.
        favorites: Bookmarked posts and their tags.
        friendships: Who follows whom, and the groups into which users sort the accounts that they follow.
        location: Maps, positions, addresses and ways.
        notification: Notifications of an app to its users.
        oauth2: Getting a token, and giving it back.
        place: Places, and posts, photos and users there.
        register: Before an account is made.
        remind: Unread counts.
        search: Search, and completion of what is typed.
        short_url: Short addresses, and what became of them.
        statuses: Posts: timelines, publishing, reposts, tags.
        suggestions: What the platform recommends.
        tags: Words that users describe themselves with.
        trends: Topics.
        users: Users, and what they pinned.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        access_token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.BaseTransport | None = None,
        concurrency: int | None = 20,
        max_retries: int = 2,
        retry: RetryPolicy | None = None,
        rate: Rate | str | None = None,
        max_wait: float | None = 60.0,
        clock: Clock | None = None,
        budget: Budget | None = None,
        archive: Archive | str | os.PathLike[str] | None = None,
        on_event: Callable[[Attempt], object] | None = None,
        strict: bool = False,
        token_in: Literal["header", "query", "form"] = "header",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = WeiboV2Settings.secrets(access_token=access_token, base_url=base_url)
        del access_token, base_url
        super().__init__(
            WeiboV2Settings(
                **secrets,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
                concurrency=concurrency,
                max_retries=max_retries,
                retry=retry,
                rate=rate,
                max_wait=max_wait,
                clock=clock,
                budget=budget,
                archive=archive,
                on_event=on_event,
                strict=strict,
                token_in=token_in,
            )
        )

    @cached_property
    def account(self) -> Account:
        """The caller's own account: profile, privacy, limits."""
        from .api.account import Account

        return Account(self.client)

    @cached_property
    def comments(self) -> Comments:
        """Comments on posts."""
        from .api.comments import Comments

        return Comments(self.client)

    @cached_property
    def common(self) -> Common:
        """Names of countries, provinces, cities and time zones."""
        from .api.common import Common

        return Common(self.client)

    @cached_property
    def direct_messages(self) -> DirectMessages:
        """Messages between two accounts."""
        from .api.direct_messages import DirectMessages

        return DirectMessages(self.client)

    @cached_property
    def emotions(self) -> Emotions:
        """Pictures that a text can hold."""
        from .api.emotions import Emotions

        return Emotions(self.client)

    @cached_property
    def eps(self) -> Eps:
        """Services for the fans of an organization."""
        from .api.eps import Eps

        return Eps(self.client)

    @cached_property
    def favorites(self) -> Favorites:
        """Bookmarked posts and their tags."""
        from .api.favorites import Favorites

        return Favorites(self.client)

    @cached_property
    def friendships(self) -> Friendships:
        """Who follows whom, and the groups into which users sort the accounts that they follow."""
        from .api.friendships import Friendships

        return Friendships(self.client)

    @cached_property
    def location(self) -> LocationNamespace:
        """Maps, positions, addresses and ways."""
        from .api.location import LocationNamespace

        return LocationNamespace(self.client)

    @cached_property
    def notification(self) -> NotificationNamespace:
        """Notifications of an app to its users."""
        from .api.notification import NotificationNamespace

        return NotificationNamespace(self.client)

    @cached_property
    def oauth2(self) -> Oauth2:
        """Getting a token, and giving it back."""
        from .api.oauth2 import Oauth2

        return Oauth2(self.client)

    @cached_property
    def place(self) -> Place:
        """Places, and posts, photos and users there."""
        from .api.place import Place

        return Place(self.client)

    @cached_property
    def register(self) -> Register:
        """Before an account is made."""
        from .api.register import Register

        return Register(self.client)

    @cached_property
    def remind(self) -> Remind:
        """Unread counts."""
        from .api.remind import Remind

        return Remind(self.client)

    @cached_property
    def search(self) -> Search:
        """Search, and completion of what is typed."""
        from .api.search import Search

        return Search(self.client)

    @cached_property
    def short_url(self) -> ShortUrlNamespace:
        """Short addresses, and what became of them."""
        from .api.short_url import ShortUrlNamespace

        return ShortUrlNamespace(self.client)

    @cached_property
    def statuses(self) -> Statuses:
        """Posts: timelines, publishing, reposts, tags."""
        from .api.statuses import Statuses

        return Statuses(self.client)

    @cached_property
    def suggestions(self) -> Suggestions:
        """What the platform recommends."""
        from .api.suggestions import Suggestions

        return Suggestions(self.client)

    @cached_property
    def tags(self) -> Tags:
        """Words that users describe themselves with."""
        from .api.tags import Tags

        return Tags(self.client)

    @cached_property
    def trends(self) -> Trends:
        """Topics."""
        from .api.trends import Trends

        return Trends(self.client)

    @cached_property
    def users(self) -> Users:
        """Users, and what they pinned."""
        from .api.users import Users

        return Users(self.client)


class AsyncWeiboV2(AsyncAPI):
    """Async client of the Weibo Open Platform; make one for each event loop.

    The two operations about the token itself have it where they want it.

    Args:
        access_token: The access token, from the OAuth 2.0 flow: see OAuth2; else taken from the environment
            variable WEIBO_ACCESS_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        concurrency: How many requests may be on their way at once, over all threads or per event loop; None for
            any number.
        max_retries: How often a call is repeated at most; what may have been charged never is.
        retry: How long to wait before a call is repeated, a RetryPolicy.
        rate: The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many
            machines.
        max_wait: Seconds that a call may wait for its turn; None for any number.
        clock: A Clock that tells the time and waits, for tests that don't; the machine's.
        budget: What may be spent, a Budget; a call beyond it is not sent.
        archive: Where good responses are kept and used again, for ever: the path of a SQLite file, or an
            Archive.
        on_event: A function that gets an Attempt after each attempt of a call.
        strict: Check whole responses on arrival.
        token_in: Where the token travels; with "form", requests without a form carry it in the query.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        account: The caller's own account: profile, privacy, limits.
        comments: Comments on posts.
        common: Names of countries, provinces, cities and time zones.
        direct_messages: Messages between two accounts.
        emotions: Pictures that a text can hold.
        eps: Services for the fans of an organization.
        favorites: Bookmarked posts and their tags.
        friendships: Who follows whom, and the groups into which users sort the accounts that they follow.
        location: Maps, positions, addresses and ways.
        notification: Notifications of an app to its users.
        oauth2: Getting a token, and giving it back.
        place: Places, and posts, photos and users there.
        register: Before an account is made.
        remind: Unread counts.
        search: Search, and completion of what is typed.
        short_url: Short addresses, and what became of them.
        statuses: Posts: timelines, publishing, reposts, tags.
        suggestions: What the platform recommends.
        tags: Words that users describe themselves with.
        trends: Topics.
        users: Users, and what they pinned.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        access_token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
        concurrency: int | None = 20,
        max_retries: int = 2,
        retry: RetryPolicy | None = None,
        rate: Rate | str | None = None,
        max_wait: float | None = 60.0,
        clock: Clock | None = None,
        budget: Budget | None = None,
        archive: Archive | str | os.PathLike[str] | None = None,
        on_event: Callable[[Attempt], object] | None = None,
        strict: bool = False,
        token_in: Literal["header", "query", "form"] = "header",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = WeiboV2Settings.secrets(access_token=access_token, base_url=base_url)
        del access_token, base_url
        super().__init__(
            WeiboV2Settings(
                **secrets,
                timeout=timeout,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
                concurrency=concurrency,
                max_retries=max_retries,
                retry=retry,
                rate=rate,
                max_wait=max_wait,
                clock=clock,
                budget=budget,
                archive=archive,
                on_event=on_event,
                strict=strict,
                token_in=token_in,
            )
        )

    @cached_property
    def account(self) -> AsyncAccount:
        """The caller's own account: profile, privacy, limits."""
        from .api.account import AsyncAccount

        return AsyncAccount(self.client)

    @cached_property
    def comments(self) -> AsyncComments:
        """Comments on posts."""
        from .api.comments import AsyncComments

        return AsyncComments(self.client)

    @cached_property
    def common(self) -> AsyncCommon:
        """Names of countries, provinces, cities and time zones."""
        from .api.common import AsyncCommon

        return AsyncCommon(self.client)

    @cached_property
    def direct_messages(self) -> AsyncDirectMessages:
        """Messages between two accounts."""
        from .api.direct_messages import AsyncDirectMessages

        return AsyncDirectMessages(self.client)

    @cached_property
    def emotions(self) -> AsyncEmotions:
        """Pictures that a text can hold."""
        from .api.emotions import AsyncEmotions

        return AsyncEmotions(self.client)

    @cached_property
    def eps(self) -> AsyncEps:
        """Services for the fans of an organization."""
        from .api.eps import AsyncEps

        return AsyncEps(self.client)

    @cached_property
    def favorites(self) -> AsyncFavorites:
        """Bookmarked posts and their tags."""
        from .api.favorites import AsyncFavorites

        return AsyncFavorites(self.client)

    @cached_property
    def friendships(self) -> AsyncFriendships:
        """Who follows whom, and the groups into which users sort the accounts that they follow."""
        from .api.friendships import AsyncFriendships

        return AsyncFriendships(self.client)

    @cached_property
    def location(self) -> AsyncLocationNamespace:
        """Maps, positions, addresses and ways."""
        from .api.location import AsyncLocationNamespace

        return AsyncLocationNamespace(self.client)

    @cached_property
    def notification(self) -> AsyncNotificationNamespace:
        """Notifications of an app to its users."""
        from .api.notification import AsyncNotificationNamespace

        return AsyncNotificationNamespace(self.client)

    @cached_property
    def oauth2(self) -> AsyncOauth2:
        """Getting a token, and giving it back."""
        from .api.oauth2 import AsyncOauth2

        return AsyncOauth2(self.client)

    @cached_property
    def place(self) -> AsyncPlace:
        """Places, and posts, photos and users there."""
        from .api.place import AsyncPlace

        return AsyncPlace(self.client)

    @cached_property
    def register(self) -> AsyncRegister:
        """Before an account is made."""
        from .api.register import AsyncRegister

        return AsyncRegister(self.client)

    @cached_property
    def remind(self) -> AsyncRemind:
        """Unread counts."""
        from .api.remind import AsyncRemind

        return AsyncRemind(self.client)

    @cached_property
    def search(self) -> AsyncSearch:
        """Search, and completion of what is typed."""
        from .api.search import AsyncSearch

        return AsyncSearch(self.client)

    @cached_property
    def short_url(self) -> AsyncShortUrlNamespace:
        """Short addresses, and what became of them."""
        from .api.short_url import AsyncShortUrlNamespace

        return AsyncShortUrlNamespace(self.client)

    @cached_property
    def statuses(self) -> AsyncStatuses:
        """Posts: timelines, publishing, reposts, tags."""
        from .api.statuses import AsyncStatuses

        return AsyncStatuses(self.client)

    @cached_property
    def suggestions(self) -> AsyncSuggestions:
        """What the platform recommends."""
        from .api.suggestions import AsyncSuggestions

        return AsyncSuggestions(self.client)

    @cached_property
    def tags(self) -> AsyncTags:
        """Words that users describe themselves with."""
        from .api.tags import AsyncTags

        return AsyncTags(self.client)

    @cached_property
    def trends(self) -> AsyncTrends:
        """Topics."""
        from .api.trends import AsyncTrends

        return AsyncTrends(self.client)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users, and what they pinned."""
        from .api.users import AsyncUsers

        return AsyncUsers(self.client)
