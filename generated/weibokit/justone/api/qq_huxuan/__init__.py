# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `qq_huxuan`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result

__all__ = ["AsyncQqHuxuan", "QqHuxuan"]


class QqHuxuan:
    """Creators on Tencent's Huxuan, of WeChat Channels and of official accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cgi_bin_advertiser_finder_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One Channels creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the Video Account (WeChat Channels) kind, given
        the creator's app id.

        Args:
            app_id: App id of the Channels creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1

        return _result(
            qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1.sync_detailed(app_id=app_id, client=self._client),
            strict=self._client.strict,
        )

    def cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: Literal["ALL", "HOT", "ORDER", "PERSON"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Videos of a Huxuan Channels creator.

        One numbered page of the videos that a Video Account (WeChat Channels) creator published between two days,
        both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular ones or the
        creator's own.

        Args:
            app_id: App id of the Channels creator.
            begin_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            video_type: Videos to list; all, those ordered through Huxuan, popular ones or the creator's own. `ALL`,
                `ORDER`, `HOT` or `PERSON`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1

        return _result(
            qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1.sync_detailed(
                app_id=app_id,
                video_type=video_type,
                begin_date=begin_date,
                end_date=end_date,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | Unset = UNSET, page: int | Unset = UNSET
    ) -> Result:
        """Channels creators listed on Huxuan.

        One numbered page of the Video Account (WeChat Channels) creators on Tencent's Huxuan marketplace whose
        nickname matches a keyword. An empty keyword gives the marketplace's default list.

        Args:
            keyword: Words in the nickname; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1

        return _result(
            qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1.sync_detailed(
                keyword=keyword, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def cgi_bin_advertiser_mp_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One official-account creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the WeChat official account kind, given the
        creator's app id.

        Args:
            app_id: App id of the official account.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1

        return _result(
            qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1.sync_detailed(app_id=app_id, client=self._client),
            strict=self._client.strict,
        )

    def cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | Unset = UNSET,
        article_type: Literal["ALL", "ORDER"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Articles of a Huxuan official-account creator.

        One numbered page of the articles that an official-account creator published between two days, both required
        and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered through Huxuan.

        Args:
            app_id: App id of the official account.
            start_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            keyword: Words in the title; empty for all articles.
            article_type: Whether to list all articles or only those ordered through Huxuan. `ALL` or `ORDER`. The
                service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1

        return _result(
            qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1.sync_detailed(
                app_id=app_id,
                keyword=keyword,
                article_type=article_type,
                start_date=start_date,
                end_date=end_date,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | Unset = UNSET, page: int | Unset = UNSET
    ) -> Result:
        """Official-account creators listed on Huxuan.

        One numbered page of the WeChat official accounts on Tencent's Huxuan marketplace whose nickname or account
        matches a keyword. An empty keyword gives the marketplace's default list.

        Args:
            keyword: Words in nickname or account; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1

        return _result(
            qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1.sync_detailed(
                keyword=keyword, page=page, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncQqHuxuan:
    """Creators on Tencent's Huxuan, of WeChat Channels and of official accounts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def cgi_bin_advertiser_finder_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One Channels creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the Video Account (WeChat Channels) kind, given
        the creator's app id.

        Args:
            app_id: App id of the Channels creator.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1

        return _result(
            await qq_huxuan_cgi_bin_advertiser_finder_publisher_detail_v1.asyncio_detailed(
                app_id=app_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1(
        self,
        *,
        app_id: str,
        begin_date: str,
        end_date: str,
        video_type: Literal["ALL", "HOT", "ORDER", "PERSON"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Videos of a Huxuan Channels creator.

        One numbered page of the videos that a Video Account (WeChat Channels) creator published between two days,
        both required and written yyyyMMdd. Can be narrowed to videos ordered through Huxuan, popular ones or the
        creator's own.

        Args:
            app_id: App id of the Channels creator.
            begin_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            video_type: Videos to list; all, those ordered through Huxuan, popular ones or the creator's own. `ALL`,
                `ORDER`, `HOT` or `PERSON`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1

        return _result(
            await qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1.asyncio_detailed(
                app_id=app_id,
                video_type=video_type,
                begin_date=begin_date,
                end_date=end_date,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def cgi_bin_advertiser_finder_publisher_search_v1(
        self, *, keyword: str | Unset = UNSET, page: int | Unset = UNSET
    ) -> Result:
        """Channels creators listed on Huxuan.

        One numbered page of the Video Account (WeChat Channels) creators on Tencent's Huxuan marketplace whose
        nickname matches a keyword. An empty keyword gives the marketplace's default list.

        Args:
            keyword: Words in the nickname; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1

        return _result(
            await qq_huxuan_cgi_bin_advertiser_finder_publisher_search_v1.asyncio_detailed(
                keyword=keyword, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def cgi_bin_advertiser_mp_publisher_detail_v1(self, *, app_id: str) -> Result:
        """One official-account creator on Huxuan.

        What Tencent's Huxuan marketplace shows about one creator of the WeChat official account kind, given the
        creator's app id.

        Args:
            app_id: App id of the official account.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1

        return _result(
            await qq_huxuan_cgi_bin_advertiser_mp_publisher_detail_v1.asyncio_detailed(
                app_id=app_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def cgi_bin_advertiser_mp_publisher_get_user_articles_v1(
        self,
        *,
        app_id: str,
        start_date: str,
        end_date: str,
        keyword: str | Unset = UNSET,
        article_type: Literal["ALL", "ORDER"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Articles of a Huxuan official-account creator.

        One numbered page of the articles that an official-account creator published between two days, both required
        and written yyyyMMdd. Can be narrowed by a word of the title and to articles ordered through Huxuan.

        Args:
            app_id: App id of the official account.
            start_date: First day, written yyyyMMdd.
            end_date: Last day, written yyyyMMdd.
            keyword: Words in the title; empty for all articles.
            article_type: Whether to list all articles or only those ordered through Huxuan. `ALL` or `ORDER`. The
                service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1

        return _result(
            await qq_huxuan_cgi_bin_advertiser_mp_publisher_get_user_articles_v1.asyncio_detailed(
                app_id=app_id,
                keyword=keyword,
                article_type=article_type,
                start_date=start_date,
                end_date=end_date,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def cgi_bin_advertiser_mp_publisher_search_v1(
        self, *, keyword: str | Unset = UNSET, page: int | Unset = UNSET
    ) -> Result:
        """Official-account creators listed on Huxuan.

        One numbered page of the WeChat official accounts on Tencent's Huxuan marketplace whose nickname or account
        matches a keyword. An empty keyword gives the marketplace's default list.

        Args:
            keyword: Words in nickname or account; empty for the list as the marketplace shows it.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1

        return _result(
            await qq_huxuan_cgi_bin_advertiser_mp_publisher_search_v1.asyncio_detailed(
                keyword=keyword, page=page, client=self._client
            ),
            strict=self._client.strict,
        )
