# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `zhihu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.result import Result
    from ...models.zhihu_answer_list_data import ZhihuAnswerListData
    from ...models.zhihu_answer_list_result import ZhihuAnswerListResult
    from ...models.zhihu_article import ZhihuArticle
    from ...models.zhihu_column_article_detail_result import ZhihuColumnArticleDetailResult
    from ...models.zhihu_column_article_list_result import ZhihuColumnArticleListResult
    from ...models.zhihu_search_data import ZhihuSearchData
    from ...models.zhihu_search_result import ZhihuSearchResult
    from ...models.zhihu_user_follow_topics_data import ZhihuUserFollowTopicsData
    from ...models.zhihu_user_follow_topics_result import ZhihuUserFollowTopicsResult
    from ...models.zhihu_user_info_result import ZhihuUserInfoResult

__all__ = ["AsyncZhihu", "Zhihu"]

_GET_ANSWER_LIST_V1_PAGINATION = Pagination(
    start={"offset": 0},
    next={"offset": ("data", "paging", "next", "?offset"), "cursor": ("data", "paging", "next", "?cursor")},
    items=("data", "data"),
    end=("unless", ("data", "paging", "is_end"), False),
)
_GET_COLUMN_ARTICLE_LIST_V1_PAGINATION = Pagination(
    start={"offset": 0},
    next={"offset": ("data", "paging", "next", "?offset")},
    items=("data", "data"),
    end=("unless", ("data", "paging", "is_end"), False),
)
_GET_USER_FOLLOW_TOPICS_V1_PAGINATION = Pagination(
    start={"offset": 0},
    next={"offset": ("data", "paging", "next", "?offset")},
    items=("data", "data"),
    end=("unless", ("data", "paging", "is_end"), False),
)
_SEARCH_V1_PAGINATION = Pagination(
    start={"offset": 0},
    next={"offset": ("data", "paging", "next", "?offset")},
    items=("data", "data"),
    end=("unless", ("data", "paging", "is_end"), False),
)


class Zhihu:
    """Answers, articles, columns and users of Zhihu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_answer_comments_v1(
        self, *, answer_id: str, order_by: Literal["score", "ts"] | Unset = UNSET, offset: str | Unset = UNSET
    ) -> Result:
        """Comments on a Zhihu answer.

        One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the previous
        answer gives.

        Args:
            answer_id: Id of the answer.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_answer_comments_v1

        return _result(
            zhihu_get_answer_comments_v1.sync_detailed(
                answer_id=answer_id, order_by=order_by, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["_default", "_updated"] | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ZhihuAnswerListResult:
        """Answers to a Zhihu question.

        One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor and
        offset of the next page are inside its address in the answer, which also gives a session id to pass on.

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_answer_list_v1

        return _result(
            zhihu_get_answer_list_v1.sync_detailed(
                question_id=question_id,
                cursor=cursor,
                offset=offset,
                order=order,
                session_id=session_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["_default", "_updated"] | Unset = UNSET,
        session_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[ZhihuAnswerListResult]:
        """Pages of `get_answer_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ZhihuAnswerListResult:
            return self.get_answer_list_v1(question_id=question_id, order=order, session_id=session_id, **_state)

        _given: dict[str, Any] = {"offset": offset, "cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_ANSWER_LIST_V1_PAGINATION, max_pages)

    def iter_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["_default", "_updated"] | Unset = UNSET,
        session_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[ZhihuAnswerListData]:
        """What is on the pages of `get_answer_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_answer_list_v1(
                question_id=question_id,
                cursor=cursor,
                offset=offset,
                order=order,
                session_id=session_id,
                max_pages=max_pages,
            )
            for item in page.data.data
        )

    def get_column_article_detail_v1(self, *, id: str) -> ZhihuColumnArticleDetailResult:
        """One Zhihu column article.

        One article of a Zhihu column with text, author and counts, given its id.

        Args:
            id: Id of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_column_article_detail_v1

        return _result(
            zhihu_get_column_article_detail_v1.sync_detailed(id=id, client=self._client), strict=self._client.strict
        )

    def get_column_article_list_v1(
        self, *, column_id: str, offset: int | Unset = UNSET
    ) -> ZhihuColumnArticleListResult:
        """Articles of a Zhihu column.

        One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next page is
        inside its address in the answer.

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_column_article_list_v1

        return _result(
            zhihu_get_column_article_list_v1.sync_detailed(column_id=column_id, offset=offset, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_column_article_list_v1(
        self, *, column_id: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[ZhihuColumnArticleListResult]:
        """Pages of `get_column_article_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ZhihuColumnArticleListResult:
            return self.get_column_article_list_v1(column_id=column_id, **_state)

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_COLUMN_ARTICLE_LIST_V1_PAGINATION, max_pages)

    def iter_get_column_article_list_v1(
        self, *, column_id: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[ZhihuArticle]:
        """What is on the pages of `get_column_article_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_column_article_list_v1(column_id=column_id, offset=offset, max_pages=max_pages)
            for item in page.data.data
        )

    def get_comment_replies_v1(
        self, *, comment_id: str, order_by: Literal["score", "ts"] | Unset = UNSET, offset: str | Unset = UNSET
    ) -> Result:
        """Replies to a Zhihu comment.

        One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the previous
        answer gives.

        Args:
            comment_id: Id of the comment whose replies are wanted.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_comment_replies_v1

        return _result(
            zhihu_get_comment_replies_v1.sync_detailed(
                comment_id=comment_id, order_by=order_by, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_articles_v1(
        self,
        *,
        user_url_token: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["created", "voteups"] | Unset = UNSET,
    ) -> Result:
        """Articles of a Zhihu user.

        One page of the articles that a Zhihu user has published, newest or most upvoted first. The user is named by
        URL token (`zhihu.com/people/<token>`); the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            sort_type: Order of the articles; newest or most upvoted first. `created` or `voteups`. The service's
                default is `created`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_articles_v1

        return _result(
            zhihu_get_user_articles_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, sort_type=sort_type, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_follow_collections_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Collections that a user follows.

        One page of the collections that a Zhihu user follows. The user is named by URL token; the offset begins at
        0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_collections_v1

        return _result(
            zhihu_get_user_follow_collections_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_follow_columns_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Columns that a user follows.

        One page of the columns that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_columns_v1

        return _result(
            zhihu_get_user_follow_columns_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Questions that a user follows.

        One page of the questions that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_questions_v1

        return _result(
            zhihu_get_user_follow_questions_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | Unset = UNSET
    ) -> ZhihuUserFollowTopicsResult:
        """Topics that a user follows.

        One page of the topics that a Zhihu user follows, with the total. The user is named by URL token; the offset
        of the next page is inside its address in the answer.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_topics_v1

        return _result(
            zhihu_get_user_follow_topics_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[ZhihuUserFollowTopicsResult]:
        """Pages of `get_user_follow_topics_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ZhihuUserFollowTopicsResult:
            return self.get_user_follow_topics_v1(user_url_token=user_url_token, **_state)

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_FOLLOW_TOPICS_V1_PAGINATION, max_pages)

    def iter_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[ZhihuUserFollowTopicsData]:
        """What is on the pages of `get_user_follow_topics_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_follow_topics_v1(
                user_url_token=user_url_token, offset=offset, max_pages=max_pages
            )
            for item in page.data.data
        )

    def get_user_followees_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Accounts that a Zhihu user follows.

        One page of the accounts that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_followees_v1

        return _result(
            zhihu_get_user_followees_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_followers_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Followers of a Zhihu user.

        One page of the followers of a Zhihu user. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_followers_v1

        return _result(
            zhihu_get_user_followers_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_included_articles_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Included articles of a Zhihu user.

        One page of the articles that Zhihu lists as included for a user. The user is named by URL token; the offset
        begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_included_articles_v1

        return _result(
            zhihu_get_user_included_articles_v1.sync_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_info_v1(self, *, user_url_token: str) -> ZhihuUserInfoResult:
        """Profile of a Zhihu user.

        Name, avatar, headline and badges of one Zhihu user, given the URL token (`zhihu.com/people/<token>`).

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_info_v1

        return _result(
            zhihu_get_user_info_v1.sync_detailed(user_url_token=user_url_token, client=self._client),
            strict=self._client.strict,
        )

    def search_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        show_all_topics: Literal["FALSE", "TRUE"] | Unset = UNSET,
        vertical: Literal["answer", "article", "zvideo"] | Unset = UNSET,
        sort: Literal["created_time", "upvoted_count"] | Unset = UNSET,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | Unset = UNSET,
    ) -> ZhihuSearchResult:
        """Zhihu results for a keyword.

        One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent period
        and by upvotes or date. The offset begins at 0; that of the next page is inside its address in the answer.

        Args:
            keyword: Words to search for.
            offset: Results to skip. The service's default is `0`.
            show_all_topics: Whether topics are among the results. `FALSE` or `TRUE`. The service's default is
                `FALSE`.
            vertical: Kind of results; `zvideo` is a video. `answer`, `article` or `zvideo`.
            sort: Order of the results; most upvoted or newest first. `upvoted_count` or `created_time`.
            time_interval: How old results may be. `a_day`, `a_week`, `a_month`, `three_months`, `half_a_year` or
                `a_year`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_search_v1

        return _result(
            zhihu_search_v1.sync_detailed(
                keyword=keyword,
                offset=offset,
                show_all_topics=show_all_topics,
                vertical=vertical,
                sort=sort,
                time_interval=time_interval,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        show_all_topics: Literal["FALSE", "TRUE"] | Unset = UNSET,
        vertical: Literal["answer", "article", "zvideo"] | Unset = UNSET,
        sort: Literal["created_time", "upvoted_count"] | Unset = UNSET,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[ZhihuSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            offset: Results to skip. The service's default is `0`.
            show_all_topics: Whether topics are among the results. `FALSE` or `TRUE`. The service's default is
                `FALSE`.
            vertical: Kind of results; `zvideo` is a video. `answer`, `article` or `zvideo`.
            sort: Order of the results; most upvoted or newest first. `upvoted_count` or `created_time`.
            time_interval: How old results may be. `a_day`, `a_week`, `a_month`, `three_months`, `half_a_year` or
                `a_year`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ZhihuSearchResult:
            return self.search_v1(
                keyword=keyword,
                show_all_topics=show_all_topics,
                vertical=vertical,
                sort=sort,
                time_interval=time_interval,
                **_state,
            )

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    def iter_search_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        show_all_topics: Literal["FALSE", "TRUE"] | Unset = UNSET,
        vertical: Literal["answer", "article", "zvideo"] | Unset = UNSET,
        sort: Literal["created_time", "upvoted_count"] | Unset = UNSET,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[ZhihuSearchData]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            offset: Results to skip. The service's default is `0`.
            show_all_topics: Whether topics are among the results. `FALSE` or `TRUE`. The service's default is
                `FALSE`.
            vertical: Kind of results; `zvideo` is a video. `answer`, `article` or `zvideo`.
            sort: Order of the results; most upvoted or newest first. `upvoted_count` or `created_time`.
            time_interval: How old results may be. `a_day`, `a_week`, `a_month`, `three_months`, `half_a_year` or
                `a_year`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_v1(
                keyword=keyword,
                offset=offset,
                show_all_topics=show_all_topics,
                vertical=vertical,
                sort=sort,
                time_interval=time_interval,
                max_pages=max_pages,
            )
            for item in page.data.data
        )


class AsyncZhihu:
    """Answers, articles, columns and users of Zhihu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_answer_comments_v1(
        self, *, answer_id: str, order_by: Literal["score", "ts"] | Unset = UNSET, offset: str | Unset = UNSET
    ) -> Result:
        """Comments on a Zhihu answer.

        One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the previous
        answer gives.

        Args:
            answer_id: Id of the answer.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_answer_comments_v1

        return _result(
            await zhihu_get_answer_comments_v1.asyncio_detailed(
                answer_id=answer_id, order_by=order_by, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["_default", "_updated"] | Unset = UNSET,
        session_id: str | Unset = UNSET,
    ) -> ZhihuAnswerListResult:
        """Answers to a Zhihu question.

        One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor and
        offset of the next page are inside its address in the answer, which also gives a session id to pass on.

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_answer_list_v1

        return _result(
            await zhihu_get_answer_list_v1.asyncio_detailed(
                question_id=question_id,
                cursor=cursor,
                offset=offset,
                order=order,
                session_id=session_id,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["_default", "_updated"] | Unset = UNSET,
        session_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[ZhihuAnswerListResult]:
        """Pages of `get_answer_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ZhihuAnswerListResult:
            return await self.get_answer_list_v1(question_id=question_id, order=order, session_id=session_id, **_state)

        _given: dict[str, Any] = {"offset": offset, "cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_ANSWER_LIST_V1_PAGINATION, max_pages)

    def iter_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["_default", "_updated"] | Unset = UNSET,
        session_id: str | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[ZhihuAnswerListData]:
        """What is on the pages of `get_answer_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_answer_list_v1(
                question_id=question_id,
                cursor=cursor,
                offset=offset,
                order=order,
                session_id=session_id,
                max_pages=max_pages,
            )
            for item in page.data.data
        )

    async def get_column_article_detail_v1(self, *, id: str) -> ZhihuColumnArticleDetailResult:
        """One Zhihu column article.

        One article of a Zhihu column with text, author and counts, given its id.

        Args:
            id: Id of the article.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_column_article_detail_v1

        return _result(
            await zhihu_get_column_article_detail_v1.asyncio_detailed(id=id, client=self._client),
            strict=self._client.strict,
        )

    async def get_column_article_list_v1(
        self, *, column_id: str, offset: int | Unset = UNSET
    ) -> ZhihuColumnArticleListResult:
        """Articles of a Zhihu column.

        One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next page is
        inside its address in the answer.

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_column_article_list_v1

        return _result(
            await zhihu_get_column_article_list_v1.asyncio_detailed(
                column_id=column_id, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_column_article_list_v1(
        self, *, column_id: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[ZhihuColumnArticleListResult]:
        """Pages of `get_column_article_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ZhihuColumnArticleListResult:
            return await self.get_column_article_list_v1(column_id=column_id, **_state)

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_COLUMN_ARTICLE_LIST_V1_PAGINATION, max_pages)

    def iter_get_column_article_list_v1(
        self, *, column_id: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[ZhihuArticle]:
        """What is on the pages of `get_column_article_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_column_article_list_v1(
                column_id=column_id, offset=offset, max_pages=max_pages
            )
            for item in page.data.data
        )

    async def get_comment_replies_v1(
        self, *, comment_id: str, order_by: Literal["score", "ts"] | Unset = UNSET, offset: str | Unset = UNSET
    ) -> Result:
        """Replies to a Zhihu comment.

        One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the previous
        answer gives.

        Args:
            comment_id: Id of the comment whose replies are wanted.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_comment_replies_v1

        return _result(
            await zhihu_get_comment_replies_v1.asyncio_detailed(
                comment_id=comment_id, order_by=order_by, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_articles_v1(
        self,
        *,
        user_url_token: str,
        offset: int | Unset = UNSET,
        sort_type: Literal["created", "voteups"] | Unset = UNSET,
    ) -> Result:
        """Articles of a Zhihu user.

        One page of the articles that a Zhihu user has published, newest or most upvoted first. The user is named by
        URL token (`zhihu.com/people/<token>`); the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            sort_type: Order of the articles; newest or most upvoted first. `created` or `voteups`. The service's
                default is `created`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_articles_v1

        return _result(
            await zhihu_get_user_articles_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, sort_type=sort_type, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_follow_collections_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Collections that a user follows.

        One page of the collections that a Zhihu user follows. The user is named by URL token; the offset begins at
        0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_collections_v1

        return _result(
            await zhihu_get_user_follow_collections_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_follow_columns_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Columns that a user follows.

        One page of the columns that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_columns_v1

        return _result(
            await zhihu_get_user_follow_columns_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Questions that a user follows.

        One page of the questions that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_questions_v1

        return _result(
            await zhihu_get_user_follow_questions_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | Unset = UNSET
    ) -> ZhihuUserFollowTopicsResult:
        """Topics that a user follows.

        One page of the topics that a Zhihu user follows, with the total. The user is named by URL token; the offset
        of the next page is inside its address in the answer.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_follow_topics_v1

        return _result(
            await zhihu_get_user_follow_topics_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[ZhihuUserFollowTopicsResult]:
        """Pages of `get_user_follow_topics_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ZhihuUserFollowTopicsResult:
            return await self.get_user_follow_topics_v1(user_url_token=user_url_token, **_state)

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_FOLLOW_TOPICS_V1_PAGINATION, max_pages)

    def iter_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[ZhihuUserFollowTopicsData]:
        """What is on the pages of `get_user_follow_topics_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_follow_topics_v1(
                user_url_token=user_url_token, offset=offset, max_pages=max_pages
            )
            for item in page.data.data
        )

    async def get_user_followees_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Accounts that a Zhihu user follows.

        One page of the accounts that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_followees_v1

        return _result(
            await zhihu_get_user_followees_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_followers_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Followers of a Zhihu user.

        One page of the followers of a Zhihu user. The user is named by URL token; the offset begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_followers_v1

        return _result(
            await zhihu_get_user_followers_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_included_articles_v1(self, *, user_url_token: str, offset: int | Unset = UNSET) -> Result:
        """Included articles of a Zhihu user.

        One page of the articles that Zhihu lists as included for a user. The user is named by URL token; the offset
        begins at 0.

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_included_articles_v1

        return _result(
            await zhihu_get_user_included_articles_v1.asyncio_detailed(
                user_url_token=user_url_token, offset=offset, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_info_v1(self, *, user_url_token: str) -> ZhihuUserInfoResult:
        """Profile of a Zhihu user.

        Name, avatar, headline and badges of one Zhihu user, given the URL token (`zhihu.com/people/<token>`).

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_get_user_info_v1

        return _result(
            await zhihu_get_user_info_v1.asyncio_detailed(user_url_token=user_url_token, client=self._client),
            strict=self._client.strict,
        )

    async def search_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        show_all_topics: Literal["FALSE", "TRUE"] | Unset = UNSET,
        vertical: Literal["answer", "article", "zvideo"] | Unset = UNSET,
        sort: Literal["created_time", "upvoted_count"] | Unset = UNSET,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | Unset = UNSET,
    ) -> ZhihuSearchResult:
        """Zhihu results for a keyword.

        One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent period
        and by upvotes or date. The offset begins at 0; that of the next page is inside its address in the answer.

        Args:
            keyword: Words to search for.
            offset: Results to skip. The service's default is `0`.
            show_all_topics: Whether topics are among the results. `FALSE` or `TRUE`. The service's default is
                `FALSE`.
            vertical: Kind of results; `zvideo` is a video. `answer`, `article` or `zvideo`.
            sort: Order of the results; most upvoted or newest first. `upvoted_count` or `created_time`.
            time_interval: How old results may be. `a_day`, `a_week`, `a_month`, `three_months`, `half_a_year` or
                `a_year`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import zhihu_search_v1

        return _result(
            await zhihu_search_v1.asyncio_detailed(
                keyword=keyword,
                offset=offset,
                show_all_topics=show_all_topics,
                vertical=vertical,
                sort=sort,
                time_interval=time_interval,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        show_all_topics: Literal["FALSE", "TRUE"] | Unset = UNSET,
        vertical: Literal["answer", "article", "zvideo"] | Unset = UNSET,
        sort: Literal["created_time", "upvoted_count"] | Unset = UNSET,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[ZhihuSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            offset: Results to skip. The service's default is `0`.
            show_all_topics: Whether topics are among the results. `FALSE` or `TRUE`. The service's default is
                `FALSE`.
            vertical: Kind of results; `zvideo` is a video. `answer`, `article` or `zvideo`.
            sort: Order of the results; most upvoted or newest first. `upvoted_count` or `created_time`.
            time_interval: How old results may be. `a_day`, `a_week`, `a_month`, `three_months`, `half_a_year` or
                `a_year`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ZhihuSearchResult:
            return await self.search_v1(
                keyword=keyword,
                show_all_topics=show_all_topics,
                vertical=vertical,
                sort=sort,
                time_interval=time_interval,
                **_state,
            )

        _given: dict[str, Any] = {"offset": offset}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_V1_PAGINATION, max_pages)

    def iter_search_v1(
        self,
        *,
        keyword: str,
        offset: int | Unset = UNSET,
        show_all_topics: Literal["FALSE", "TRUE"] | Unset = UNSET,
        vertical: Literal["answer", "article", "zvideo"] | Unset = UNSET,
        sort: Literal["created_time", "upvoted_count"] | Unset = UNSET,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[ZhihuSearchData]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            offset: Results to skip. The service's default is `0`.
            show_all_topics: Whether topics are among the results. `FALSE` or `TRUE`. The service's default is
                `FALSE`.
            vertical: Kind of results; `zvideo` is a video. `answer`, `article` or `zvideo`.
            sort: Order of the results; most upvoted or newest first. `upvoted_count` or `created_time`.
            time_interval: How old results may be. `a_day`, `a_week`, `a_month`, `three_months`, `half_a_year` or
                `a_year`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_v1(
                keyword=keyword,
                offset=offset,
                show_all_topics=show_all_topics,
                vertical=vertical,
                sort=sort,
                time_interval=time_interval,
                max_pages=max_pages,
            )
            for item in page.data.data
        )
