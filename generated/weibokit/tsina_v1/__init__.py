# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""TSina and AsyncTSina, the clients of tsina_v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.apis.base import AsyncAPI, SyncAPI
from .._runtime.apis.tsina_v1 import TSinaSettings
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
    from .api.blocks import AsyncBlocks, Blocks
    from .api.direct_messages import AsyncDirectMessages, DirectMessages
    from .api.emotions import AsyncEmotions, Emotions
    from .api.favorites import AsyncFavorites, Favorites
    from .api.followers import AsyncFollowers, Followers
    from .api.friends import AsyncFriends, Friends
    from .api.friendships import AsyncFriendships, Friendships
    from .api.lists import AsyncLists, Lists
    from .api.oauth import AsyncOauth, Oauth
    from .api.provinces import AsyncProvincesNamespace, ProvincesNamespace
    from .api.report_spam import AsyncReportSpam, ReportSpam
    from .api.search import AsyncSearch, Search
    from .api.short_url import AsyncShortUrlNamespace, ShortUrlNamespace
    from .api.statuses import AsyncStatuses, Statuses
    from .api.tags import AsyncTags, Tags
    from .api.trends import AsyncTrends, Trends
    from .api.user import AsyncUserNamespace, UserNamespace
    from .api.users import AsyncUsers, Users

__all__ = ["AsyncTSina", "TSina"]


class TSina(SyncAPI):
    """Client of the first Sina Weibo API.

    It takes an `app_key`, a `username` and `password`, or both; or else what signs requests by OAuth 1.0a, see OAuth1:
    `app_key`, `app_secret`, `token` and `token_secret`, which needs `weibokit[oauth1]`. The service is plain HTTP and
    needs `allow_insecure`.

    Args:
        app_key: The key of the app; else taken from the environment variable TSINA_APP_KEY.
        base_url: Root of the host to call in place of the service's own.
        app_secret: The secret of the app, to sign with; else taken from the environment variable
            TSINA_APP_SECRET.
        token: The access token of the user, to sign with; else taken from the environment variable TSINA_TOKEN.
        token_secret: The secret of the access token; else taken from the environment variable
            TSINA_TOKEN_SECRET.
        username: The user's name, for a login; else taken from the environment variable TSINA_USERNAME.
        password: The user's password, for a login; else taken from the environment variable TSINA_PASSWORD.
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
        format: What the service responds in; the models are the same.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        account: The caller's own account: profile, settings, limits.
        blocks: The caller's block list.
        direct_messages: Private messages.
        emotions: Emoticons.
        favorites: The caller's bookmarks.
        followers: Ids of those who follow a user.
        friends: Ids of those whom a user follows.
        friendships: Who follows whom.
        lists: Lists of accounts.
        oauth: OAuth 1.0a.
        provinces: Codes of provinces and cities.
        report_spam: Reports of spam.
        search: Searches.
        short_url: Short addresses.
        statuses: Posts, timelines, comments on posts, and the accounts around them.
        tags: Words by which users describe themselves.
        trends: Topics.
        user: Accounts that the caller follows.
        users: Accounts.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        app_key: str | None = None,
        *,
        base_url: str | None = None,
        app_secret: str | None = None,
        token: str | None = None,
        token_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
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
        format: Literal["json", "xml"] = "json",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = TSinaSettings.secrets(
            app_key=app_key,
            base_url=base_url,
            app_secret=app_secret,
            token=token,
            token_secret=token_secret,
            username=username,
            password=password,
        )
        del app_key, base_url, app_secret, token, token_secret, username, password
        super().__init__(
            TSinaSettings(
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
                format=format,
            )
        )

    @cached_property
    def account(self) -> Account:
        """The caller's own account: profile, settings, limits."""
        from .api.account import Account

        return Account(self.client)

    @cached_property
    def blocks(self) -> Blocks:
        """The caller's block list."""
        from .api.blocks import Blocks

        return Blocks(self.client)

    @cached_property
    def direct_messages(self) -> DirectMessages:
        """Private messages."""
        from .api.direct_messages import DirectMessages

        return DirectMessages(self.client)

    @cached_property
    def emotions(self) -> Emotions:
        """Emoticons."""
        from .api.emotions import Emotions

        return Emotions(self.client)

    @cached_property
    def favorites(self) -> Favorites:
        """The caller's bookmarks."""
        from .api.favorites import Favorites

        return Favorites(self.client)

    @cached_property
    def followers(self) -> Followers:
        """Ids of those who follow a user."""
        from .api.followers import Followers

        return Followers(self.client)

    @cached_property
    def friends(self) -> Friends:
        """Ids of those whom a user follows."""
        from .api.friends import Friends

        return Friends(self.client)

    @cached_property
    def friendships(self) -> Friendships:
        """Who follows whom."""
        from .api.friendships import Friendships

        return Friendships(self.client)

    @cached_property
    def lists(self) -> Lists:
        """Lists of accounts."""
        from .api.lists import Lists

        return Lists(self.client)

    @cached_property
    def oauth(self) -> Oauth:
        """OAuth 1.0a."""
        from .api.oauth import Oauth

        return Oauth(self.client)

    @cached_property
    def provinces(self) -> ProvincesNamespace:
        """Codes of provinces and cities."""
        from .api.provinces import ProvincesNamespace

        return ProvincesNamespace(self.client)

    @cached_property
    def report_spam(self) -> ReportSpam:
        """Reports of spam."""
        from .api.report_spam import ReportSpam

        return ReportSpam(self.client)

    @cached_property
    def search(self) -> Search:
        """Searches."""
        from .api.search import Search

        return Search(self.client)

    @cached_property
    def short_url(self) -> ShortUrlNamespace:
        """Short addresses."""
        from .api.short_url import ShortUrlNamespace

        return ShortUrlNamespace(self.client)

    @cached_property
    def statuses(self) -> Statuses:
        """Posts, timelines, comments on posts, and the accounts around them."""
        from .api.statuses import Statuses

        return Statuses(self.client)

    @cached_property
    def tags(self) -> Tags:
        """Words by which users describe themselves."""
        from .api.tags import Tags

        return Tags(self.client)

    @cached_property
    def trends(self) -> Trends:
        """Topics."""
        from .api.trends import Trends

        return Trends(self.client)

    @cached_property
    def user(self) -> UserNamespace:
        """Accounts that the caller follows."""
        from .api.user import UserNamespace

        return UserNamespace(self.client)

    @cached_property
    def users(self) -> Users:
        """Accounts."""
        from .api.users import Users

        return Users(self.client)


class AsyncTSina(AsyncAPI):
    """Async client of the first Sina Weibo API; make one for each event loop.

    It takes an `app_key`, a `username` and `password`, or both; or else what signs requests by OAuth 1.0a, see OAuth1:
    `app_key`, `app_secret`, `token` and `token_secret`, which needs `weibokit[oauth1]`. The service is plain HTTP and
    needs `allow_insecure`.

    Args:
        app_key: The key of the app; else taken from the environment variable TSINA_APP_KEY.
        base_url: Root of the host to call in place of the service's own.
        app_secret: The secret of the app, to sign with; else taken from the environment variable
            TSINA_APP_SECRET.
        token: The access token of the user, to sign with; else taken from the environment variable TSINA_TOKEN.
        token_secret: The secret of the access token; else taken from the environment variable
            TSINA_TOKEN_SECRET.
        username: The user's name, for a login; else taken from the environment variable TSINA_USERNAME.
        password: The user's password, for a login; else taken from the environment variable TSINA_PASSWORD.
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
        format: What the service responds in; the models are the same.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        account: The caller's own account: profile, settings, limits.
        blocks: The caller's block list.
        direct_messages: Private messages.
        emotions: Emoticons.
        favorites: The caller's bookmarks.
        followers: Ids of those who follow a user.
        friends: Ids of those whom a user follows.
        friendships: Who follows whom.
        lists: Lists of accounts.
        oauth: OAuth 1.0a.
        provinces: Codes of provinces and cities.
        report_spam: Reports of spam.
        search: Searches.
        short_url: Short addresses.
        statuses: Posts, timelines, comments on posts, and the accounts around them.
        tags: Words by which users describe themselves.
        trends: Topics.
        user: Accounts that the caller follows.
        users: Accounts.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        app_key: str | None = None,
        *,
        base_url: str | None = None,
        app_secret: str | None = None,
        token: str | None = None,
        token_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
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
        format: Literal["json", "xml"] = "json",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = TSinaSettings.secrets(
            app_key=app_key,
            base_url=base_url,
            app_secret=app_secret,
            token=token,
            token_secret=token_secret,
            username=username,
            password=password,
        )
        del app_key, base_url, app_secret, token, token_secret, username, password
        super().__init__(
            TSinaSettings(
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
                format=format,
            )
        )

    @cached_property
    def account(self) -> AsyncAccount:
        """The caller's own account: profile, settings, limits."""
        from .api.account import AsyncAccount

        return AsyncAccount(self.client)

    @cached_property
    def blocks(self) -> AsyncBlocks:
        """The caller's block list."""
        from .api.blocks import AsyncBlocks

        return AsyncBlocks(self.client)

    @cached_property
    def direct_messages(self) -> AsyncDirectMessages:
        """Private messages."""
        from .api.direct_messages import AsyncDirectMessages

        return AsyncDirectMessages(self.client)

    @cached_property
    def emotions(self) -> AsyncEmotions:
        """Emoticons."""
        from .api.emotions import AsyncEmotions

        return AsyncEmotions(self.client)

    @cached_property
    def favorites(self) -> AsyncFavorites:
        """The caller's bookmarks."""
        from .api.favorites import AsyncFavorites

        return AsyncFavorites(self.client)

    @cached_property
    def followers(self) -> AsyncFollowers:
        """Ids of those who follow a user."""
        from .api.followers import AsyncFollowers

        return AsyncFollowers(self.client)

    @cached_property
    def friends(self) -> AsyncFriends:
        """Ids of those whom a user follows."""
        from .api.friends import AsyncFriends

        return AsyncFriends(self.client)

    @cached_property
    def friendships(self) -> AsyncFriendships:
        """Who follows whom."""
        from .api.friendships import AsyncFriendships

        return AsyncFriendships(self.client)

    @cached_property
    def lists(self) -> AsyncLists:
        """Lists of accounts."""
        from .api.lists import AsyncLists

        return AsyncLists(self.client)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """OAuth 1.0a."""
        from .api.oauth import AsyncOauth

        return AsyncOauth(self.client)

    @cached_property
    def provinces(self) -> AsyncProvincesNamespace:
        """Codes of provinces and cities."""
        from .api.provinces import AsyncProvincesNamespace

        return AsyncProvincesNamespace(self.client)

    @cached_property
    def report_spam(self) -> AsyncReportSpam:
        """Reports of spam."""
        from .api.report_spam import AsyncReportSpam

        return AsyncReportSpam(self.client)

    @cached_property
    def search(self) -> AsyncSearch:
        """Searches."""
        from .api.search import AsyncSearch

        return AsyncSearch(self.client)

    @cached_property
    def short_url(self) -> AsyncShortUrlNamespace:
        """Short addresses."""
        from .api.short_url import AsyncShortUrlNamespace

        return AsyncShortUrlNamespace(self.client)

    @cached_property
    def statuses(self) -> AsyncStatuses:
        """Posts, timelines, comments on posts, and the accounts around them."""
        from .api.statuses import AsyncStatuses

        return AsyncStatuses(self.client)

    @cached_property
    def tags(self) -> AsyncTags:
        """Words by which users describe themselves."""
        from .api.tags import AsyncTags

        return AsyncTags(self.client)

    @cached_property
    def trends(self) -> AsyncTrends:
        """Topics."""
        from .api.trends import AsyncTrends

        return AsyncTrends(self.client)

    @cached_property
    def user(self) -> AsyncUserNamespace:
        """Accounts that the caller follows."""
        from .api.user import AsyncUserNamespace

        return AsyncUserNamespace(self.client)

    @cached_property
    def users(self) -> AsyncUsers:
        """Accounts."""
        from .api.users import AsyncUsers

        return AsyncUsers(self.client)
