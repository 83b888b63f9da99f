# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `weixin`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import items as _items
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.result import Result
    from ...models.weixin_account_basic_info_result import WeixinAccountBasicInfoResult
    from ...models.weixin_account_history_articles_result import WeixinAccountHistoryArticlesResult
    from ...models.weixin_article_comment_result import WeixinArticleCommentResult
    from ...models.weixin_article_detail_result import WeixinArticleDetailResult
    from ...models.weixin_search_article_hot_v1_category import WeixinSearchArticleHotV1Category
    from ...models.weixin_search_suggestions_v1_business_type import WeixinSearchSuggestionsV1BusinessType

__all__ = ["AsyncWeixin", "Weixin"]

_GET_ARTICLE_COMMENT_V1_PAGINATION = Pagination(
    start={},
    next={"buffer": ("data", "buffer")},
    items=("data", "data"),
    end=("unless", ("data", "continue_flag"), True),
)
_SEARCH_ARTICLE_V1_PAGINATION = Pagination(
    start={"current_page": 1, "offset": 0},
    next={
        "current_page": "increment",
        "offset": ("data", "offset"),
        "cookies_buffer": ("data", "cookies", "cookies_buffer"),
    },
)

_GET_ACCOUNT_HISTORY_ARTICLES_V1_REQUIRES = (
    Requirement(mode="at_least_one", names=("biz", "url", "name"), wanted="at least one of `biz`, `url` and `name`"),
)
_GET_ACCOUNT_HISTORY_ARTICLES_V2_REQUIRES = (
    Requirement(mode="at_least_one", names=("ghid", "url"), wanted="at least one of `ghid` and `url`"),
)
_GET_ACCOUNT_ORIGINAL_COUNT_V1_REQUIRES = (
    Requirement(mode="at_least_one", names=("ghid", "url"), wanted="at least one of `ghid` and `url`"),
)
_GET_ACCOUNT_PRINCIPAL_INFO_V1_REQUIRES = (
    Requirement(mode="at_least_one", names=("biz", "url", "wxid"), wanted="at least one of `biz`, `url` and `wxid`"),
)
_GET_ACCOUNT_TODAY_ARTICLES_V1_REQUIRES = (
    Requirement(mode="at_least_one", names=("biz", "url", "name"), wanted="at least one of `biz`, `url` and `name`"),
)


class Weixin:
    """Official accounts of WeChat and their articles."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def convert_article_link_v1(self, *, link: str) -> Result:
        """Long address of an article link.

        The long address of an official account's article whose link is shortened or passes through another page.

        Args:
            link: Short link to the article, or one that leads on to it.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_convert_article_link_v1

        return _result(
            weixin_convert_article_link_v1.sync_detailed(link=link, client=self._client), strict=self._client.strict
        )

    def get_account_basic_info_v1(self, *, name: str) -> WeixinAccountBasicInfoResult:
        """Basic data of an official account.

        Name, ids, type, avatar and description of a WeChat official account, given its name.

        Args:
            name: Name of the official account.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_account_basic_info_v1

        return _result(
            weixin_get_account_basic_info_v1.sync_detailed(name=name, client=self._client), strict=self._client.strict
        )

    @_deprecated("JustOne.weixin.get_account_history_articles_v1 is deprecated: the provider advises against it.")
    def get_account_history_articles_v1(
        self,
        *,
        biz: str | Unset = UNSET,
        url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Past articles of an account, numbered.

        One numbered page of the articles that a WeChat official account has published. One of `biz`, `url` (of an
        article) or `name` (name or wxid) has to tell which account.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"biz": biz, "url": url, "name": name}
        _check("weixin_get_account_history_articles_v1", _GET_ACCOUNT_HISTORY_ARTICLES_V1_REQUIRES, _given)
        from . import weixin_get_account_history_articles_v1

        return _result(
            weixin_get_account_history_articles_v1.sync_detailed(
                biz=biz, url_query=url, name=name, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_account_history_articles_v2(
        self, *, ghid: str | Unset = UNSET, offset: str | Unset = UNSET, url: str | Unset = UNSET
    ) -> WeixinAccountHistoryArticlesResult:
        """Past articles of an account, by cursor.

        One page of the articles that a WeChat official account has published, with data of the account. Give either
        its original id (`ghid`) or the `url` of an article; the next page takes the paging offset of the answer,
        which is opaque text.

        Give at least one of `ghid` and `url`.

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            offset: The `PagingInfo.Offset` of the answer before, which is text; empty for the first page.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"ghid": ghid, "url": url}
        _check("weixin_get_account_history_articles_v2", _GET_ACCOUNT_HISTORY_ARTICLES_V2_REQUIRES, _given)
        from ...models.weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body
        from . import weixin_get_account_history_articles_v2

        return _result(
            weixin_get_account_history_articles_v2.sync_detailed(
                body=WeixinGetAccountHistoryArticlesV2Body(ghid=ghid, offset=offset, url=url), client=self._client
            ),
            strict=self._client.strict,
        )

    def get_account_original_count_v1(self, *, ghid: str | Unset = UNSET, url: str | Unset = UNSET) -> Result:
        """Number of an account's original articles.

        How many articles of a WeChat official account are marked as original. Give either its original id (`ghid`)
        or the `url` of an article.

        Give at least one of `ghid` and `url`.

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"ghid": ghid, "url": url}
        _check("weixin_get_account_original_count_v1", _GET_ACCOUNT_ORIGINAL_COUNT_V1_REQUIRES, _given)
        from . import weixin_get_account_original_count_v1

        return _result(
            weixin_get_account_original_count_v1.sync_detailed(ghid=ghid, url_query=url, client=self._client),
            strict=self._client.strict,
        )

    def get_account_principal_info_v1(
        self, *, biz: str | Unset = UNSET, url: str | Unset = UNSET, wxid: str | Unset = UNSET
    ) -> Result:
        """Legal entity behind an official account.

        Who runs a WeChat official account. One of `biz`, `url` (of an article) or `wxid` has to tell which account.

        Give at least one of `biz`, `url` and `wxid`.

        Args:
            biz: Biz id of the official account. One of `biz`, `url` and `wxid` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `wxid` is needed.
            wxid: Wxid of the official account. One of `biz`, `url` and `wxid` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"biz": biz, "url": url, "wxid": wxid}
        _check("weixin_get_account_principal_info_v1", _GET_ACCOUNT_PRINCIPAL_INFO_V1_REQUIRES, _given)
        from . import weixin_get_account_principal_info_v1

        return _result(
            weixin_get_account_principal_info_v1.sync_detailed(biz=biz, url_query=url, wxid=wxid, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.weixin.get_account_today_articles_v1 is deprecated: the provider advises against it.")
    def get_account_today_articles_v1(
        self, *, biz: str | Unset = UNSET, url: str | Unset = UNSET, name: str | Unset = UNSET
    ) -> Result:
        """Articles an account published today.

        The articles that a WeChat official account has published so far today. One of `biz`, `url` (of an article)
        or `name` (name or wxid) has to tell which account.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"biz": biz, "url": url, "name": name}
        _check("weixin_get_account_today_articles_v1", _GET_ACCOUNT_TODAY_ARTICLES_V1_REQUIRES, _given)
        from . import weixin_get_account_today_articles_v1

        return _result(
            weixin_get_account_today_articles_v1.sync_detailed(biz=biz, url_query=url, name=name, client=self._client),
            strict=self._client.strict,
        )

    def get_article_comment_v1(self, *, article_url: str, buffer: str | Unset = UNSET) -> WeixinArticleCommentResult:
        """Comments on a WeChat article.

        One page of the top-level comments on an official account's article, some with replies, given its URL. The
        next page takes the buffer of the answer as long as its continue flag says so.

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body
        from . import weixin_get_article_comment_v1

        return _result(
            weixin_get_article_comment_v1.sync_detailed(
                body=WeixinGetArticleCommentV1Body(article_url=article_url, buffer=buffer), client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_article_comment_v1(
        self, *, article_url: str, buffer: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[WeixinArticleCommentResult]:
        """Pages of `get_article_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> WeixinArticleCommentResult:
            return self.get_article_comment_v1(article_url=article_url, **_state)

        _given: dict[str, Any] = {"buffer": buffer}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_ARTICLE_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_article_comment_v1(
        self, *, article_url: str, buffer: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[Any]:
        """What is on the pages of `get_article_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_article_comment_v1(article_url=article_url, buffer=buffer, max_pages=max_pages)
            for item in _items(page, _GET_ARTICLE_COMMENT_V1_PAGINATION)
        )

    def get_article_detail_v1(
        self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | Unset = UNSET
    ) -> WeixinArticleDetailResult:
        """One WeChat article as text.

        Title, author, time and body of an official account's article, given its URL. The body is plain text or, if
        asked for and possible, rich text.

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v1

        return _result(
            weixin_get_article_detail_v1.sync_detailed(article_url=article_url, mode=mode, client=self._client),
            strict=self._client.strict,
        )

    def get_article_detail_v2(self, *, article_url: str) -> Result:
        """One WeChat article as structured fields.

        An official account's article as separate fields, with its body as a fragment of HTML, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v2

        return _result(
            weixin_get_article_detail_v2.sync_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    def get_article_detail_v3(self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | Unset = UNSET) -> Result:
        """One WeChat article with video.

        An official account's article with what is known about the videos in it, given its URL. The body is plain
        text or, if asked for and possible, rich text.

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v3

        return _result(
            weixin_get_article_detail_v3.sync_detailed(article_url=article_url, mode=mode, client=self._client),
            strict=self._client.strict,
        )

    def get_article_detail_v4(self, *, article_url: str) -> Result:
        """One WeChat article as HTML.

        An official account's article as a whole HTML document, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v4

        return _result(
            weixin_get_article_detail_v4.sync_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    def get_article_detail_v5(self, *, article_url: str) -> Result:
        """Status and metadata of an article.

        A short record of an official account's article, its metadata and status but not its body, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v5

        return _result(
            weixin_get_article_detail_v5.sync_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    def get_article_metrics_v1(self, *, article_url: str) -> Result:
        """Basic counts of a WeChat article.

        Basic counts of an official account's article, reads and likes among them. Its URL has to end in `#rd` or
        `#wechat_redirect`.

        Args:
            article_url: Address of the article, with `#rd` or `#wechat_redirect` at its end.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_metrics_v1

        return _result(
            weixin_get_article_metrics_v1.sync_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    def get_article_metrics_v2(self, *, article_url: str) -> Result:
        """Extended counts of a WeChat article.

        A wider set of interaction and performance counts of an official account's article, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_metrics_v2

        return _result(
            weixin_get_article_metrics_v2.sync_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Result:
        """Replies to a WeChat article comment.

        The replies to one top-level comment on an official account's article, given the URL of the article and the
        content id of the comment.

        Args:
            article_url: Address of the article.
            content_id: Content id of the first-level comment whose replies are wanted.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_sub_comment_v1

        return _result(
            weixin_get_article_sub_comment_v1.sync_detailed(
                article_url=article_url, content_id=content_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def search_account_v1(self, *, keyword: str, page: int | Unset = UNSET) -> Result:
        """Official accounts, one per page.

        The WeChat official account found for a keyword; each numbered page holds a single account.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_account_v1

        return _result(
            weixin_search_account_v1.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Result:
        """Official accounts by web search.

        One page of the WeChat official accounts that the web search finds for a keyword. A further page takes three
        values at once: the next page number, the offset and the cookies buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_account_v2_body import WeixinSearchAccountV2Body
        from . import weixin_search_account_v2

        return _result(
            weixin_search_account_v2.sync_detailed(
                body=WeixinSearchAccountV2Body(
                    keyword=keyword, cookies_buffer=cookies_buffer, current_page=current_page, offset=offset
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.weixin.search_article_hot_v1 is deprecated: the provider advises against it.")
    def search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | Unset = UNSET,
        publish_type: Literal["AUDIO", "IMAGE", "IMAGE_TEXT", "REPRINT", "TEXT", "VIDEO"] | Unset = UNSET,
        category: WeixinSearchArticleHotV1Category | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Hot WeChat articles of some days.

        One numbered page of popular articles of official accounts between two days, both required and at most 7
        days apart. Can be narrowed by keyword, kind of publication and subject.

        Deprecated: the provider advises against it.

        Args:
            start_day: First day, written yyyy-MM-dd; 7 days before `endDay` at most.
            end_day: Last day, written yyyy-MM-dd; from `startDay` on, 7 days later at most.
            keyword: Words that the articles must have.
            publish_type: What the articles consist of. `IMAGE_TEXT`, `VIDEO`, `AUDIO`, `IMAGE`, `TEXT` or
                `REPRINT`. The service's default is `IMAGE_TEXT`.
            category: Subject of the articles. `ALL`, `INTERNATIONAL`, `SPORTS`, `ENTERTAINMENT`, `SOCIETY`,
                `FINANCE`, `CURRENT_AFFAIRS`, `TECHNOLOGY`, `EMOTION`, `AUTOMOTIVE`, `EDUCATION`, `FASHION`,
                `GAMES`, `MILITARY`, `TRAVEL`, `FOOD`, `CULTURE`, `HEALTH`, `HUMOR`, `HOME`, `ANIMATION`, `PETS`,
                `PARENTING`, `ASTROLOGY`, `HISTORY`, `MUSIC`, `UNCATEGORIZED`, `COMPREHENSIVE`, `WORKPLACE`,
                `AGRICULTURE` or `ELDERLY_CARE`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_article_hot_v1

        return _result(
            weixin_search_article_hot_v1.sync_detailed(
                keyword=keyword,
                publish_type=publish_type,
                category=category,
                page=page,
                start_day=start_day,
                end_day=end_day,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | Unset = UNSET,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | Unset = UNSET,
    ) -> Result:
        """WeChat articles, sortable and by time.

        One page of the official accounts' articles found for a keyword, by overall rank, date or heat and from a
        chosen period. A further page takes three values at once: the next page number, the offset and the cookies
        buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_article_v1_body import WeixinSearchArticleV1Body
        from . import weixin_search_article_v1

        return _result(
            weixin_search_article_v1.sync_detailed(
                body=WeixinSearchArticleV1Body(
                    keyword=keyword,
                    cookies_buffer=cookies_buffer,
                    current_page=current_page,
                    offset=offset,
                    publish_time_type=publish_time_type,
                    sort_type=sort_type,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | Unset = UNSET,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[Result]:
        """Pages of `search_article_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> Result:
            return self.search_article_v1(
                keyword=keyword, publish_time_type=publish_time_type, sort_type=sort_type, **_state
            )

        _given: dict[str, Any] = {"current_page": current_page, "offset": offset, "cookies_buffer": cookies_buffer}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_ARTICLE_V1_PAGINATION, max_pages)

    def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sub_search_type: Literal["ALL", "FOLLOWED", "HOT", "LATEST", "RECENT_READ"] | Unset = UNSET,
    ) -> Result:
        """WeChat articles within a category.

        One page of the official accounts' articles found for a keyword among all, those of followed accounts, the
        latest, the recently read or the hot ones. A further page takes three values at once: the next page number,
        the offset and the cookies buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            sub_search_type: Which articles are searched, and in which order. `ALL`, `FOLLOWED`, `LATEST`,
                `RECENT_READ` or `HOT`. The service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_article_v2_body import WeixinSearchArticleV2Body
        from . import weixin_search_article_v2

        return _result(
            weixin_search_article_v2.sync_detailed(
                body=WeixinSearchArticleV2Body(
                    keyword=keyword,
                    cookies_buffer=cookies_buffer,
                    current_page=current_page,
                    offset=offset,
                    sub_search_type=sub_search_type,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Result:
        """Mini programs matching a keyword.

        One page of the WeChat mini programs found for a keyword. A further page takes three values at once: the
        next page number, the offset and the cookies buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body
        from . import weixin_search_miniprogram_v1

        return _result(
            weixin_search_miniprogram_v1.sync_detailed(
                body=WeixinSearchMiniprogramV1Body(
                    keyword=keyword, cookies_buffer=cookies_buffer, current_page=current_page, offset=offset
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_suggestions_v1(
        self, *, keyword: str, business_type: WeixinSearchSuggestionsV1BusinessType | Unset = UNSET
    ) -> Result:
        """Search terms that WeChat suggests.

        The search terms that WeChat proposes for a keyword, in general or for one kind of result such as accounts,
        articles or books.

        Args:
            keyword: What was typed so far.
            business_type: What is searched for; suggestions are limited to it. `ALL`, `ACCOUNT`, `ARTICLE`,
                `CHANNEL`, `MOMENTS`, `LIVE`, `EMOJI`, `AUDIO`, `BOOK`, `WECHAT_INDEX`, `NEWS`, `MINI_PROGRAM` or
                `ENCYCLOPEDIA`. The service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_suggestions_v1

        return _result(
            weixin_search_suggestions_v1.sync_detailed(
                keyword=keyword, business_type=business_type, client=self._client
            ),
            strict=self._client.strict,
        )

    def search_wechat_index_v1(self, *, keyword: str) -> Result:
        """WeChat Index of a keyword.

        How a keyword trends within WeChat according to the WeChat Index.

        Args:
            keyword: Word whose popularity is wanted.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_wechat_index_v1

        return _result(
            weixin_search_wechat_index_v1.sync_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )


class AsyncWeixin:
    """Official accounts of WeChat and their articles."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def convert_article_link_v1(self, *, link: str) -> Result:
        """Long address of an article link.

        The long address of an official account's article whose link is shortened or passes through another page.

        Args:
            link: Short link to the article, or one that leads on to it.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_convert_article_link_v1

        return _result(
            await weixin_convert_article_link_v1.asyncio_detailed(link=link, client=self._client),
            strict=self._client.strict,
        )

    async def get_account_basic_info_v1(self, *, name: str) -> WeixinAccountBasicInfoResult:
        """Basic data of an official account.

        Name, ids, type, avatar and description of a WeChat official account, given its name.

        Args:
            name: Name of the official account.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_account_basic_info_v1

        return _result(
            await weixin_get_account_basic_info_v1.asyncio_detailed(name=name, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.weixin.get_account_history_articles_v1 is deprecated: the provider advises against it.")
    async def get_account_history_articles_v1(
        self,
        *,
        biz: str | Unset = UNSET,
        url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Past articles of an account, numbered.

        One numbered page of the articles that a WeChat official account has published. One of `biz`, `url` (of an
        article) or `name` (name or wxid) has to tell which account.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"biz": biz, "url": url, "name": name}
        _check("weixin_get_account_history_articles_v1", _GET_ACCOUNT_HISTORY_ARTICLES_V1_REQUIRES, _given)
        from . import weixin_get_account_history_articles_v1

        return _result(
            await weixin_get_account_history_articles_v1.asyncio_detailed(
                biz=biz, url_query=url, name=name, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_account_history_articles_v2(
        self, *, ghid: str | Unset = UNSET, offset: str | Unset = UNSET, url: str | Unset = UNSET
    ) -> WeixinAccountHistoryArticlesResult:
        """Past articles of an account, by cursor.

        One page of the articles that a WeChat official account has published, with data of the account. Give either
        its original id (`ghid`) or the `url` of an article; the next page takes the paging offset of the answer,
        which is opaque text.

        Give at least one of `ghid` and `url`.

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            offset: The `PagingInfo.Offset` of the answer before, which is text; empty for the first page.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"ghid": ghid, "url": url}
        _check("weixin_get_account_history_articles_v2", _GET_ACCOUNT_HISTORY_ARTICLES_V2_REQUIRES, _given)
        from ...models.weixin_get_account_history_articles_v2_body import WeixinGetAccountHistoryArticlesV2Body
        from . import weixin_get_account_history_articles_v2

        return _result(
            await weixin_get_account_history_articles_v2.asyncio_detailed(
                body=WeixinGetAccountHistoryArticlesV2Body(ghid=ghid, offset=offset, url=url), client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_account_original_count_v1(self, *, ghid: str | Unset = UNSET, url: str | Unset = UNSET) -> Result:
        """Number of an account's original articles.

        How many articles of a WeChat official account are marked as original. Give either its original id (`ghid`)
        or the `url` of an article.

        Give at least one of `ghid` and `url`.

        Args:
            ghid: Original id of the official account, which begins with gh_. Either `ghid` or `url` is needed.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"ghid": ghid, "url": url}
        _check("weixin_get_account_original_count_v1", _GET_ACCOUNT_ORIGINAL_COUNT_V1_REQUIRES, _given)
        from . import weixin_get_account_original_count_v1

        return _result(
            await weixin_get_account_original_count_v1.asyncio_detailed(ghid=ghid, url_query=url, client=self._client),
            strict=self._client.strict,
        )

    async def get_account_principal_info_v1(
        self, *, biz: str | Unset = UNSET, url: str | Unset = UNSET, wxid: str | Unset = UNSET
    ) -> Result:
        """Legal entity behind an official account.

        Who runs a WeChat official account. One of `biz`, `url` (of an article) or `wxid` has to tell which account.

        Give at least one of `biz`, `url` and `wxid`.

        Args:
            biz: Biz id of the official account. One of `biz`, `url` and `wxid` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `wxid` is needed.
            wxid: Wxid of the official account. One of `biz`, `url` and `wxid` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"biz": biz, "url": url, "wxid": wxid}
        _check("weixin_get_account_principal_info_v1", _GET_ACCOUNT_PRINCIPAL_INFO_V1_REQUIRES, _given)
        from . import weixin_get_account_principal_info_v1

        return _result(
            await weixin_get_account_principal_info_v1.asyncio_detailed(
                biz=biz, url_query=url, wxid=wxid, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.weixin.get_account_today_articles_v1 is deprecated: the provider advises against it.")
    async def get_account_today_articles_v1(
        self, *, biz: str | Unset = UNSET, url: str | Unset = UNSET, name: str | Unset = UNSET
    ) -> Result:
        """Articles an account published today.

        The articles that a WeChat official account has published so far today. One of `biz`, `url` (of an article)
        or `name` (name or wxid) has to tell which account.

        Deprecated: the provider advises against it.

        Give at least one of `biz`, `url` and `name`.

        Args:
            biz: Biz id of the official account, the `__biz` in the address of its articles. One of `biz`, `url` and
                `name` is needed.
            url: Address of an article of the official account. One of `biz`, `url` and `name` is needed.
            name: Name or wxid of the official account. One of `biz`, `url` and `name` is needed.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"biz": biz, "url": url, "name": name}
        _check("weixin_get_account_today_articles_v1", _GET_ACCOUNT_TODAY_ARTICLES_V1_REQUIRES, _given)
        from . import weixin_get_account_today_articles_v1

        return _result(
            await weixin_get_account_today_articles_v1.asyncio_detailed(
                biz=biz, url_query=url, name=name, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_article_comment_v1(
        self, *, article_url: str, buffer: str | Unset = UNSET
    ) -> WeixinArticleCommentResult:
        """Comments on a WeChat article.

        One page of the top-level comments on an official account's article, some with replies, given its URL. The
        next page takes the buffer of the answer as long as its continue flag says so.

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_get_article_comment_v1_body import WeixinGetArticleCommentV1Body
        from . import weixin_get_article_comment_v1

        return _result(
            await weixin_get_article_comment_v1.asyncio_detailed(
                body=WeixinGetArticleCommentV1Body(article_url=article_url, buffer=buffer), client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_article_comment_v1(
        self, *, article_url: str, buffer: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[WeixinArticleCommentResult]:
        """Pages of `get_article_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> WeixinArticleCommentResult:
            return await self.get_article_comment_v1(article_url=article_url, **_state)

        _given: dict[str, Any] = {"buffer": buffer}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_ARTICLE_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_article_comment_v1(
        self, *, article_url: str, buffer: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[Any]:
        """What is on the pages of `get_article_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            article_url: Address of the article.
            buffer: Position from the answer before; empty for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_article_comment_v1(
                article_url=article_url, buffer=buffer, max_pages=max_pages
            )
            for item in _items(page, _GET_ARTICLE_COMMENT_V1_PAGINATION)
        )

    async def get_article_detail_v1(
        self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | Unset = UNSET
    ) -> WeixinArticleDetailResult:
        """One WeChat article as text.

        Title, author, time and body of an official account's article, given its URL. The body is plain text or, if
        asked for and possible, rich text.

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v1

        return _result(
            await weixin_get_article_detail_v1.asyncio_detailed(
                article_url=article_url, mode=mode, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_article_detail_v2(self, *, article_url: str) -> Result:
        """One WeChat article as structured fields.

        An official account's article as separate fields, with its body as a fragment of HTML, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v2

        return _result(
            await weixin_get_article_detail_v2.asyncio_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_article_detail_v3(
        self, *, article_url: str, mode: Literal["RICH_TEXT", "TEXT"] | Unset = UNSET
    ) -> Result:
        """One WeChat article with video.

        An official account's article with what is known about the videos in it, given its URL. The body is plain
        text or, if asked for and possible, rich text.

        Args:
            article_url: Address of the article.
            mode: Whether the text of the article is plain, or rich where that is to be had. `TEXT` or `RICH_TEXT`.
                The service's default is `TEXT`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v3

        return _result(
            await weixin_get_article_detail_v3.asyncio_detailed(
                article_url=article_url, mode=mode, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_article_detail_v4(self, *, article_url: str) -> Result:
        """One WeChat article as HTML.

        An official account's article as a whole HTML document, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v4

        return _result(
            await weixin_get_article_detail_v4.asyncio_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_article_detail_v5(self, *, article_url: str) -> Result:
        """Status and metadata of an article.

        A short record of an official account's article, its metadata and status but not its body, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_detail_v5

        return _result(
            await weixin_get_article_detail_v5.asyncio_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_article_metrics_v1(self, *, article_url: str) -> Result:
        """Basic counts of a WeChat article.

        Basic counts of an official account's article, reads and likes among them. Its URL has to end in `#rd` or
        `#wechat_redirect`.

        Args:
            article_url: Address of the article, with `#rd` or `#wechat_redirect` at its end.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_metrics_v1

        return _result(
            await weixin_get_article_metrics_v1.asyncio_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_article_metrics_v2(self, *, article_url: str) -> Result:
        """Extended counts of a WeChat article.

        A wider set of interaction and performance counts of an official account's article, given its URL.

        Args:
            article_url: Address of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_metrics_v2

        return _result(
            await weixin_get_article_metrics_v2.asyncio_detailed(article_url=article_url, client=self._client),
            strict=self._client.strict,
        )

    async def get_article_sub_comment_v1(self, *, article_url: str, content_id: str) -> Result:
        """Replies to a WeChat article comment.

        The replies to one top-level comment on an official account's article, given the URL of the article and the
        content id of the comment.

        Args:
            article_url: Address of the article.
            content_id: Content id of the first-level comment whose replies are wanted.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_get_article_sub_comment_v1

        return _result(
            await weixin_get_article_sub_comment_v1.asyncio_detailed(
                article_url=article_url, content_id=content_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_account_v1(self, *, keyword: str, page: int | Unset = UNSET) -> Result:
        """Official accounts, one per page.

        The WeChat official account found for a keyword; each numbered page holds a single account.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_account_v1

        return _result(
            await weixin_search_account_v1.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    async def search_account_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Result:
        """Official accounts by web search.

        One page of the WeChat official accounts that the web search finds for a keyword. A further page takes three
        values at once: the next page number, the offset and the cookies buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_account_v2_body import WeixinSearchAccountV2Body
        from . import weixin_search_account_v2

        return _result(
            await weixin_search_account_v2.asyncio_detailed(
                body=WeixinSearchAccountV2Body(
                    keyword=keyword, cookies_buffer=cookies_buffer, current_page=current_page, offset=offset
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.weixin.search_article_hot_v1 is deprecated: the provider advises against it.")
    async def search_article_hot_v1(
        self,
        *,
        start_day: str,
        end_day: str,
        keyword: str | Unset = UNSET,
        publish_type: Literal["AUDIO", "IMAGE", "IMAGE_TEXT", "REPRINT", "TEXT", "VIDEO"] | Unset = UNSET,
        category: WeixinSearchArticleHotV1Category | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> Result:
        """Hot WeChat articles of some days.

        One numbered page of popular articles of official accounts between two days, both required and at most 7
        days apart. Can be narrowed by keyword, kind of publication and subject.

        Deprecated: the provider advises against it.

        Args:
            start_day: First day, written yyyy-MM-dd; 7 days before `endDay` at most.
            end_day: Last day, written yyyy-MM-dd; from `startDay` on, 7 days later at most.
            keyword: Words that the articles must have.
            publish_type: What the articles consist of. `IMAGE_TEXT`, `VIDEO`, `AUDIO`, `IMAGE`, `TEXT` or
                `REPRINT`. The service's default is `IMAGE_TEXT`.
            category: Subject of the articles. `ALL`, `INTERNATIONAL`, `SPORTS`, `ENTERTAINMENT`, `SOCIETY`,
                `FINANCE`, `CURRENT_AFFAIRS`, `TECHNOLOGY`, `EMOTION`, `AUTOMOTIVE`, `EDUCATION`, `FASHION`,
                `GAMES`, `MILITARY`, `TRAVEL`, `FOOD`, `CULTURE`, `HEALTH`, `HUMOR`, `HOME`, `ANIMATION`, `PETS`,
                `PARENTING`, `ASTROLOGY`, `HISTORY`, `MUSIC`, `UNCATEGORIZED`, `COMPREHENSIVE`, `WORKPLACE`,
                `AGRICULTURE` or `ELDERLY_CARE`. The service's default is `ALL`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_article_hot_v1

        return _result(
            await weixin_search_article_hot_v1.asyncio_detailed(
                keyword=keyword,
                publish_type=publish_type,
                category=category,
                page=page,
                start_day=start_day,
                end_day=end_day,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | Unset = UNSET,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | Unset = UNSET,
    ) -> Result:
        """WeChat articles, sortable and by time.

        One page of the official accounts' articles found for a keyword, by overall rank, date or heat and from a
        chosen period. A further page takes three values at once: the next page number, the offset and the cookies
        buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_article_v1_body import WeixinSearchArticleV1Body
        from . import weixin_search_article_v1

        return _result(
            await weixin_search_article_v1.asyncio_detailed(
                body=WeixinSearchArticleV1Body(
                    keyword=keyword,
                    cookies_buffer=cookies_buffer,
                    current_page=current_page,
                    offset=offset,
                    publish_time_type=publish_time_type,
                    sort_type=sort_type,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_article_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | Unset = UNSET,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[Result]:
        """Pages of `search_article_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old articles may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the articles. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> Result:
            return await self.search_article_v1(
                keyword=keyword, publish_time_type=publish_time_type, sort_type=sort_type, **_state
            )

        _given: dict[str, Any] = {"current_page": current_page, "offset": offset, "cookies_buffer": cookies_buffer}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_ARTICLE_V1_PAGINATION, max_pages)

    async def search_article_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        sub_search_type: Literal["ALL", "FOLLOWED", "HOT", "LATEST", "RECENT_READ"] | Unset = UNSET,
    ) -> Result:
        """WeChat articles within a category.

        One page of the official accounts' articles found for a keyword among all, those of followed accounts, the
        latest, the recently read or the hot ones. A further page takes three values at once: the next page number,
        the offset and the cookies buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            sub_search_type: Which articles are searched, and in which order. `ALL`, `FOLLOWED`, `LATEST`,
                `RECENT_READ` or `HOT`. The service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_article_v2_body import WeixinSearchArticleV2Body
        from . import weixin_search_article_v2

        return _result(
            await weixin_search_article_v2.asyncio_detailed(
                body=WeixinSearchArticleV2Body(
                    keyword=keyword,
                    cookies_buffer=cookies_buffer,
                    current_page=current_page,
                    offset=offset,
                    sub_search_type=sub_search_type,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_miniprogram_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | Unset = UNSET,
        current_page: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Result:
        """Mini programs matching a keyword.

        One page of the WeChat mini programs found for a keyword. A further page takes three values at once: the
        next page number, the offset and the cookies buffer of the previous answer.

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.weixin_search_miniprogram_v1_body import WeixinSearchMiniprogramV1Body
        from . import weixin_search_miniprogram_v1

        return _result(
            await weixin_search_miniprogram_v1.asyncio_detailed(
                body=WeixinSearchMiniprogramV1Body(
                    keyword=keyword, cookies_buffer=cookies_buffer, current_page=current_page, offset=offset
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_suggestions_v1(
        self, *, keyword: str, business_type: WeixinSearchSuggestionsV1BusinessType | Unset = UNSET
    ) -> Result:
        """Search terms that WeChat suggests.

        The search terms that WeChat proposes for a keyword, in general or for one kind of result such as accounts,
        articles or books.

        Args:
            keyword: What was typed so far.
            business_type: What is searched for; suggestions are limited to it. `ALL`, `ACCOUNT`, `ARTICLE`,
                `CHANNEL`, `MOMENTS`, `LIVE`, `EMOJI`, `AUDIO`, `BOOK`, `WECHAT_INDEX`, `NEWS`, `MINI_PROGRAM` or
                `ENCYCLOPEDIA`. The service's default is `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_suggestions_v1

        return _result(
            await weixin_search_suggestions_v1.asyncio_detailed(
                keyword=keyword, business_type=business_type, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_wechat_index_v1(self, *, keyword: str) -> Result:
        """WeChat Index of a keyword.

        How a keyword trends within WeChat according to the WeChat Index.

        Args:
            keyword: Word whose popularity is wanted.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import weixin_search_wechat_index_v1

        return _result(
            await weixin_search_wechat_index_v1.asyncio_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )
