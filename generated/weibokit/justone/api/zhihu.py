# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `zhihu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        ZhihuGetAnswerCommentsV1OrderBy,
        ZhihuGetAnswerListV1Order,
        ZhihuGetCommentRepliesV1OrderBy,
        ZhihuGetUserArticlesV1SortType,
        ZhihuSearchV1ShowAllTopics,
        ZhihuSearchV1Sort,
        ZhihuSearchV1TimeInterval,
        ZhihuSearchV1Vertical,
    )
    from ..models.result import Result
    from ..models.zhihu_answer_list_data import ZhihuAnswerListData
    from ..models.zhihu_answer_list_result import ZhihuAnswerListResult
    from ..models.zhihu_article import ZhihuArticle
    from ..models.zhihu_column_article_detail_result import ZhihuColumnArticleDetailResult
    from ..models.zhihu_column_article_list_result import ZhihuColumnArticleListResult
    from ..models.zhihu_search_data import ZhihuSearchData
    from ..models.zhihu_search_result import ZhihuSearchResult
    from ..models.zhihu_user_follow_topics_data import ZhihuUserFollowTopicsData
    from ..models.zhihu_user_follow_topics_result import ZhihuUserFollowTopicsResult
    from ..models.zhihu_user_info_result import ZhihuUserInfoResult

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

_GET_ANSWER_COMMENTS_V1 = Arguments(
    operation="zhihu_get_answer_comments_v1",
    parameters=(
        ParameterModel(name="answer_id", type="str", required=True),
        ParameterModel(name="order_by", type="str"),
        ParameterModel(name="offset", type="str"),
    ),
)
_GET_ANSWER_LIST_V1 = Arguments(
    operation="zhihu_get_answer_list_v1",
    parameters=(
        ParameterModel(name="question_id", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="order", type="str"),
        ParameterModel(name="session_id", type="str"),
    ),
)
_GET_COLUMN_ARTICLE_DETAIL_V1 = Arguments(
    operation="zhihu_get_column_article_detail_v1", parameters=(ParameterModel(name="id", type="str", required=True),)
)
_GET_COLUMN_ARTICLE_LIST_V1 = Arguments(
    operation="zhihu_get_column_article_list_v1",
    parameters=(ParameterModel(name="column_id", type="str", required=True), ParameterModel(name="offset", type="int")),
)
_GET_COMMENT_REPLIES_V1 = Arguments(
    operation="zhihu_get_comment_replies_v1",
    parameters=(
        ParameterModel(name="comment_id", type="str", required=True),
        ParameterModel(name="order_by", type="str"),
        ParameterModel(name="offset", type="str"),
    ),
)
_GET_USER_ARTICLES_V1 = Arguments(
    operation="zhihu_get_user_articles_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="sort_type", type="str"),
    ),
)
_GET_USER_FOLLOW_COLLECTIONS_V1 = Arguments(
    operation="zhihu_get_user_follow_collections_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_FOLLOW_COLUMNS_V1 = Arguments(
    operation="zhihu_get_user_follow_columns_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_FOLLOW_QUESTIONS_V1 = Arguments(
    operation="zhihu_get_user_follow_questions_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_FOLLOW_TOPICS_V1 = Arguments(
    operation="zhihu_get_user_follow_topics_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_FOLLOWEES_V1 = Arguments(
    operation="zhihu_get_user_followees_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_FOLLOWERS_V1 = Arguments(
    operation="zhihu_get_user_followers_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_INCLUDED_ARTICLES_V1 = Arguments(
    operation="zhihu_get_user_included_articles_v1",
    parameters=(
        ParameterModel(name="user_url_token", type="str", required=True),
        ParameterModel(name="offset", type="int"),
    ),
)
_GET_USER_INFO_V1 = Arguments(
    operation="zhihu_get_user_info_v1", parameters=(ParameterModel(name="user_url_token", type="str", required=True),)
)
_SEARCH_V1 = Arguments(
    operation="zhihu_search_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="show_all_topics", type="str"),
        ParameterModel(name="vertical", type="str"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="time_interval", type="str"),
    ),
)


def _request_zhihu_get_answer_comments_v1(
    *,
    answer_id: str,
    order_by: ZhihuGetAnswerCommentsV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["answerId"] = answer_id

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-answer-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_answer_list_v1(
    *,
    question_id: str,
    cursor: str | Unset = "",
    offset: int | Unset = 0,
    order: ZhihuGetAnswerListV1Order | Unset = "_updated",
    session_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["questionId"] = question_id

    params["cursor"] = cursor

    params["offset"] = offset

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order

    params["order"] = json_order

    params["sessionId"] = session_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-answer-list/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_column_article_detail_v1(
    *,
    id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-column-article-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_column_article_list_v1(
    *,
    column_id: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["columnId"] = column_id

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-column-article-list/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_comment_replies_v1(
    *,
    comment_id: str,
    order_by: ZhihuGetCommentRepliesV1OrderBy | Unset = "score",
    offset: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["commentId"] = comment_id

    json_order_by: str | Unset = UNSET
    if not isinstance(order_by, Unset):
        json_order_by = order_by

    params["orderBy"] = json_order_by

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-comment-replies/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_articles_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
    sort_type: ZhihuGetUserArticlesV1SortType | Unset = "created",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    json_sort_type: str | Unset = UNSET
    if not isinstance(sort_type, Unset):
        json_sort_type = sort_type

    params["sortType"] = json_sort_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-articles/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_follow_collections_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-follow-collections/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_follow_columns_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-follow-columns/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_follow_questions_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-follow-questions/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_follow_topics_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-follow-topics/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_followees_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-followees/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_followers_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-followers/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_included_articles_v1(
    *,
    user_url_token: str,
    offset: int | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-included-articles/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_get_user_info_v1(
    *,
    user_url_token: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userUrlToken"] = user_url_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/get-user-info/v1",
        "params": params,
    }

    return _kwargs


def _request_zhihu_search_v1(
    *,
    keyword: str,
    offset: int | Unset = 0,
    show_all_topics: ZhihuSearchV1ShowAllTopics | Unset = "FALSE",
    vertical: ZhihuSearchV1Vertical | Unset = UNSET,
    sort: ZhihuSearchV1Sort | Unset = UNSET,
    time_interval: ZhihuSearchV1TimeInterval | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["offset"] = offset

    json_show_all_topics: str | Unset = UNSET
    if not isinstance(show_all_topics, Unset):
        json_show_all_topics = show_all_topics

    params["showAllTopics"] = json_show_all_topics

    json_vertical: str | Unset = UNSET
    if not isinstance(vertical, Unset):
        json_vertical = vertical

    params["vertical"] = json_vertical

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    json_time_interval: str | Unset = UNSET
    if not isinstance(time_interval, Unset):
        json_time_interval = time_interval

    params["timeInterval"] = json_time_interval

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/zhihu/search/v1",
        "params": params,
    }

    return _kwargs


class Zhihu(_Suggesting):
    """Answers, articles, columns and users of Zhihu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_answer_comments_v1(
        self, *, answer_id: str, order_by: Literal["score", "ts"] | None = None, offset: str | None = None
    ) -> Result:
        """Comments on a Zhihu answer.

        One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the previous
        answer gives.

        `GET /api/zhihu/get-answer-comments/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_answer_comments_v1(answer_id="1")

        Args:
            answer_id: Id of the answer.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_comments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_ANSWER_COMMENTS_V1,
            {"answer_id": answer_id, "order_by": order_by, "offset": offset},
            lambda _given: _request_zhihu_get_answer_comments_v1(
                answer_id=_given["answer_id"],
                order_by=_given.get("order_by", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | None = None,
        session_id: str | None = None,
    ) -> ZhihuAnswerListResult:
        """Answers to a Zhihu question.

        One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor and
        offset of the next page are inside its address in the answer, which also gives a session id to pass on.

        `GET /api/zhihu/get-answer-list/v1`, charged when it succeeds. The response is typed.
        `iter_get_answer_list_v1` goes through the items of all pages, `pages_get_answer_list_v1` through the pages.

        Example:
            api.zhihu.get_answer_list_v1(question_id="1")

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_list_v1
        """
        from ..models.zhihu_answer_list_result import ZhihuAnswerListResult

        return _call(
            self._client,
            _GET_ANSWER_LIST_V1,
            {"question_id": question_id, "cursor": cursor, "offset": offset, "order": order, "session_id": session_id},
            lambda _given: _request_zhihu_get_answer_list_v1(
                question_id=_given["question_id"],
                cursor=_given.get("cursor", UNSET),
                offset=_given.get("offset", UNSET),
                order=_given.get("order", UNSET),
                session_id=_given.get("session_id", UNSET),
            ),
            lambda response: ZhihuAnswerListResult.from_dict(response.json()),
        )

    def pages_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | None = None,
        session_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[ZhihuAnswerListResult]:
        """Pages of `get_answer_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_get_answer_list_v1(question_id="1", max_pages=3): ...

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_list_v1
        """
        return _Pages(
            self.get_answer_list_v1,
            _GET_ANSWER_LIST_V1,
            {"question_id": question_id, "cursor": cursor, "offset": offset, "order": order, "session_id": session_id},
            _GET_ANSWER_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | None = None,
        session_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[ZhihuAnswerListData]:
        """What is on the pages of `get_answer_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_get_answer_list_v1(question_id="1", max_pages=3): ...

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_list_v1
        """
        _pages = self.pages_get_answer_list_v1(
            question_id=question_id,
            cursor=cursor,
            offset=offset,
            order=order,
            session_id=session_id,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.data, _GET_ANSWER_LIST_V1_PAGINATION)

    def get_column_article_detail_v1(self, *, id: str) -> ZhihuColumnArticleDetailResult:
        """One Zhihu column article.

        One article of a Zhihu column with text, author and counts, given its id.

        `GET /api/zhihu/get-column-article-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.zhihu.get_column_article_detail_v1(id="1")

        Args:
            id: Id of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_detail_v1
        """
        from ..models.zhihu_column_article_detail_result import ZhihuColumnArticleDetailResult

        return _call(
            self._client,
            _GET_COLUMN_ARTICLE_DETAIL_V1,
            {"id": id},
            lambda _given: _request_zhihu_get_column_article_detail_v1(id=_given["id"]),
            lambda response: ZhihuColumnArticleDetailResult.from_dict(response.json()),
        )

    def get_column_article_list_v1(self, *, column_id: str, offset: int | None = None) -> ZhihuColumnArticleListResult:
        """Articles of a Zhihu column.

        One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next page is
        inside its address in the answer.

        `GET /api/zhihu/get-column-article-list/v1`, charged when it succeeds. The response is typed.
        `iter_get_column_article_list_v1` goes through the items of all pages, `pages_get_column_article_list_v1`
        through the pages.

        Example:
            api.zhihu.get_column_article_list_v1(column_id="1")

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_list_v1
        """
        from ..models.zhihu_column_article_list_result import ZhihuColumnArticleListResult

        return _call(
            self._client,
            _GET_COLUMN_ARTICLE_LIST_V1,
            {"column_id": column_id, "offset": offset},
            lambda _given: _request_zhihu_get_column_article_list_v1(
                column_id=_given["column_id"], offset=_given.get("offset", UNSET)
            ),
            lambda response: ZhihuColumnArticleListResult.from_dict(response.json()),
        )

    def pages_get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[ZhihuColumnArticleListResult]:
        """Pages of `get_column_article_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_get_column_article_list_v1(column_id="1", max_pages=3): ...

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_list_v1
        """
        return _Pages(
            self.get_column_article_list_v1,
            _GET_COLUMN_ARTICLE_LIST_V1,
            {"column_id": column_id, "offset": offset},
            _GET_COLUMN_ARTICLE_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[ZhihuArticle]:
        """What is on the pages of `get_column_article_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_get_column_article_list_v1(column_id="1", max_pages=3): ...

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_list_v1
        """
        _pages = self.pages_get_column_article_list_v1(
            column_id=column_id, offset=offset, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.data, _GET_COLUMN_ARTICLE_LIST_V1_PAGINATION)

    def get_comment_replies_v1(
        self, *, comment_id: str, order_by: Literal["score", "ts"] | None = None, offset: str | None = None
    ) -> Result:
        """Replies to a Zhihu comment.

        One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the previous
        answer gives.

        `GET /api/zhihu/get-comment-replies/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_comment_replies_v1(comment_id="1")

        Args:
            comment_id: Id of the comment whose replies are wanted.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_comment_replies_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_COMMENT_REPLIES_V1,
            {"comment_id": comment_id, "order_by": order_by, "offset": offset},
            lambda _given: _request_zhihu_get_comment_replies_v1(
                comment_id=_given["comment_id"],
                order_by=_given.get("order_by", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_articles_v1(
        self, *, user_url_token: str, offset: int | None = None, sort_type: Literal["created", "voteups"] | None = None
    ) -> Result:
        """Articles of a Zhihu user.

        One page of the articles that a Zhihu user has published, newest or most upvoted first. The user is named by
        URL token (`zhihu.com/people/<token>`); the offset begins at 0.

        `GET /api/zhihu/get-user-articles/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_articles_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            sort_type: Order of the articles; newest or most upvoted first. `created` or `voteups`. The service's
                default is `created`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_articles_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_ARTICLES_V1,
            {"user_url_token": user_url_token, "offset": offset, "sort_type": sort_type},
            lambda _given: _request_zhihu_get_user_articles_v1(
                user_url_token=_given["user_url_token"],
                offset=_given.get("offset", UNSET),
                sort_type=_given.get("sort_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_follow_collections_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Collections that a user follows.

        One page of the collections that a Zhihu user follows. The user is named by URL token; the offset begins at
        0.

        `GET /api/zhihu/get-user-follow-collections/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_follow_collections_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_collections_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_FOLLOW_COLLECTIONS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_collections_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_follow_columns_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Columns that a user follows.

        One page of the columns that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-follow-columns/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_follow_columns_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_columns_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_FOLLOW_COLUMNS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_columns_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Questions that a user follows.

        One page of the questions that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-follow-questions/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_follow_questions_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_questions_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_FOLLOW_QUESTIONS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_questions_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> ZhihuUserFollowTopicsResult:
        """Topics that a user follows.

        One page of the topics that a Zhihu user follows, with the total. The user is named by URL token; the offset
        of the next page is inside its address in the answer.

        `GET /api/zhihu/get-user-follow-topics/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_follow_topics_v1` goes through the items of all pages, `pages_get_user_follow_topics_v1`
        through the pages.

        Example:
            api.zhihu.get_user_follow_topics_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_topics_v1
        """
        from ..models.zhihu_user_follow_topics_result import ZhihuUserFollowTopicsResult

        return _call(
            self._client,
            _GET_USER_FOLLOW_TOPICS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_topics_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: ZhihuUserFollowTopicsResult.from_dict(response.json()),
        )

    def pages_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[ZhihuUserFollowTopicsResult]:
        """Pages of `get_user_follow_topics_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_get_user_follow_topics_v1(user_url_token="https://example.com/1",
            max_pages=3): ...

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_topics_v1
        """
        return _Pages(
            self.get_user_follow_topics_v1,
            _GET_USER_FOLLOW_TOPICS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            _GET_USER_FOLLOW_TOPICS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[ZhihuUserFollowTopicsData]:
        """What is on the pages of `get_user_follow_topics_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_get_user_follow_topics_v1(user_url_token="https://example.com/1",
            max_pages=3): ...

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_topics_v1
        """
        _pages = self.pages_get_user_follow_topics_v1(
            user_url_token=user_url_token, offset=offset, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.data, _GET_USER_FOLLOW_TOPICS_V1_PAGINATION)

    def get_user_followees_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Accounts that a Zhihu user follows.

        One page of the accounts that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-followees/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_followees_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_followees_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_FOLLOWEES_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_followees_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_followers_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Followers of a Zhihu user.

        One page of the followers of a Zhihu user. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-followers/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_followers_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_followers_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_FOLLOWERS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_followers_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_included_articles_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Included articles of a Zhihu user.

        One page of the articles that Zhihu lists as included for a user. The user is named by URL token; the offset
        begins at 0.

        `GET /api/zhihu/get-user-included-articles/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_included_articles_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_included_articles_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_USER_INCLUDED_ARTICLES_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_included_articles_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_info_v1(self, *, user_url_token: str) -> ZhihuUserInfoResult:
        """Profile of a Zhihu user.

        Name, avatar, headline and badges of one Zhihu user, given the URL token (`zhihu.com/people/<token>`).

        `GET /api/zhihu/get-user-info/v1`, charged when it succeeds. The response is typed.

        Example:
            api.zhihu.get_user_info_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_info_v1
        """
        from ..models.zhihu_user_info_result import ZhihuUserInfoResult

        return _call(
            self._client,
            _GET_USER_INFO_V1,
            {"user_url_token": user_url_token},
            lambda _given: _request_zhihu_get_user_info_v1(user_url_token=_given["user_url_token"]),
            lambda response: ZhihuUserInfoResult.from_dict(response.json()),
        )

    def search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | None = None,
        vertical: Literal["answer", "article", "zvideo"] | None = None,
        sort: Literal["created_time", "upvoted_count"] | None = None,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | None = None,
    ) -> ZhihuSearchResult:
        """Zhihu results for a keyword.

        One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent period
        and by upvotes or date. The offset begins at 0; that of the next page is inside its address in the answer.

        `GET /api/zhihu/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through
        the items of all pages, `pages_search_v1` through the pages.

        Example:
            api.zhihu.search_v1(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#search_v1
        """
        from ..models.zhihu_search_result import ZhihuSearchResult

        return _call(
            self._client,
            _SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "show_all_topics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "time_interval": time_interval,
            },
            lambda _given: _request_zhihu_search_v1(
                keyword=_given["keyword"],
                offset=_given.get("offset", UNSET),
                show_all_topics=_given.get("show_all_topics", UNSET),
                vertical=_given.get("vertical", UNSET),
                sort=_given.get("sort", UNSET),
                time_interval=_given.get("time_interval", UNSET),
            ),
            lambda response: ZhihuSearchResult.from_dict(response.json()),
        )

    def pages_search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | None = None,
        vertical: Literal["answer", "article", "zvideo"] | None = None,
        sort: Literal["created_time", "upvoted_count"] | None = None,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[ZhihuSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_search_v1(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#search_v1
        """
        return _Pages(
            self.search_v1,
            _SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "show_all_topics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "time_interval": time_interval,
            },
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | None = None,
        vertical: Literal["answer", "article", "zvideo"] | None = None,
        sort: Literal["created_time", "upvoted_count"] | None = None,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[ZhihuSearchData]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_search_v1(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#search_v1
        """
        _pages = self.pages_search_v1(
            keyword=keyword,
            offset=offset,
            show_all_topics=show_all_topics,
            vertical=vertical,
            sort=sort,
            time_interval=time_interval,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.data.data, _SEARCH_V1_PAGINATION)


class AsyncZhihu(_Suggesting):
    """Answers, articles, columns and users of Zhihu."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_answer_comments_v1(
        self, *, answer_id: str, order_by: Literal["score", "ts"] | None = None, offset: str | None = None
    ) -> Result:
        """Comments on a Zhihu answer.

        One page of the comments on a Zhihu answer, best rated or latest first. The offset is text that the previous
        answer gives.

        `GET /api/zhihu/get-answer-comments/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_answer_comments_v1(answer_id="1")

        Args:
            answer_id: Id of the answer.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_comments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_ANSWER_COMMENTS_V1,
            {"answer_id": answer_id, "order_by": order_by, "offset": offset},
            lambda _given: _request_zhihu_get_answer_comments_v1(
                answer_id=_given["answer_id"],
                order_by=_given.get("order_by", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | None = None,
        session_id: str | None = None,
    ) -> ZhihuAnswerListResult:
        """Answers to a Zhihu question.

        One page of the answers to a Zhihu question, recently updated first or in the default order. Cursor and
        offset of the next page are inside its address in the answer, which also gives a session id to pass on.

        `GET /api/zhihu/get-answer-list/v1`, charged when it succeeds. The response is typed.
        `iter_get_answer_list_v1` goes through the items of all pages, `pages_get_answer_list_v1` through the pages.

        Example:
            api.zhihu.get_answer_list_v1(question_id="1")

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_list_v1
        """
        from ..models.zhihu_answer_list_result import ZhihuAnswerListResult

        return await _acall(
            self._client,
            _GET_ANSWER_LIST_V1,
            {"question_id": question_id, "cursor": cursor, "offset": offset, "order": order, "session_id": session_id},
            lambda _given: _request_zhihu_get_answer_list_v1(
                question_id=_given["question_id"],
                cursor=_given.get("cursor", UNSET),
                offset=_given.get("offset", UNSET),
                order=_given.get("order", UNSET),
                session_id=_given.get("session_id", UNSET),
            ),
            lambda response: ZhihuAnswerListResult.from_dict(response.json()),
        )

    def pages_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | None = None,
        session_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[ZhihuAnswerListResult]:
        """Pages of `get_answer_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_get_answer_list_v1(question_id="1", max_pages=3): ...

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_list_v1
        """
        return _AsyncPages(
            self.get_answer_list_v1,
            _GET_ANSWER_LIST_V1,
            {"question_id": question_id, "cursor": cursor, "offset": offset, "order": order, "session_id": session_id},
            _GET_ANSWER_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: Literal["_default", "_updated"] | None = None,
        session_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[ZhihuAnswerListData]:
        """What is on the pages of `get_answer_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_get_answer_list_v1(question_id="1", max_pages=3): ...

        Args:
            question_id: Id of the question.
            cursor: Cursor from the answer before; left out for the first page.
            offset: Results to skip. The service's default is `0`.
            order: Order of the answers; Zhihu's own, or by last change. `_default` or `_updated`. The service's
                default is `_updated`.
            session_id: Id of the session, from the answer before.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_answer_list_v1
        """
        _pages = self.pages_get_answer_list_v1(
            question_id=question_id,
            cursor=cursor,
            offset=offset,
            order=order,
            session_id=session_id,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.data, _GET_ANSWER_LIST_V1_PAGINATION)

    async def get_column_article_detail_v1(self, *, id: str) -> ZhihuColumnArticleDetailResult:
        """One Zhihu column article.

        One article of a Zhihu column with text, author and counts, given its id.

        `GET /api/zhihu/get-column-article-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.zhihu.get_column_article_detail_v1(id="1")

        Args:
            id: Id of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_detail_v1
        """
        from ..models.zhihu_column_article_detail_result import ZhihuColumnArticleDetailResult

        return await _acall(
            self._client,
            _GET_COLUMN_ARTICLE_DETAIL_V1,
            {"id": id},
            lambda _given: _request_zhihu_get_column_article_detail_v1(id=_given["id"]),
            lambda response: ZhihuColumnArticleDetailResult.from_dict(response.json()),
        )

    async def get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None
    ) -> ZhihuColumnArticleListResult:
        """Articles of a Zhihu column.

        One page of the articles in a Zhihu column, with the total. The offset begins at 0; that of the next page is
        inside its address in the answer.

        `GET /api/zhihu/get-column-article-list/v1`, charged when it succeeds. The response is typed.
        `iter_get_column_article_list_v1` goes through the items of all pages, `pages_get_column_article_list_v1`
        through the pages.

        Example:
            api.zhihu.get_column_article_list_v1(column_id="1")

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_list_v1
        """
        from ..models.zhihu_column_article_list_result import ZhihuColumnArticleListResult

        return await _acall(
            self._client,
            _GET_COLUMN_ARTICLE_LIST_V1,
            {"column_id": column_id, "offset": offset},
            lambda _given: _request_zhihu_get_column_article_list_v1(
                column_id=_given["column_id"], offset=_given.get("offset", UNSET)
            ),
            lambda response: ZhihuColumnArticleListResult.from_dict(response.json()),
        )

    def pages_get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[ZhihuColumnArticleListResult]:
        """Pages of `get_column_article_list_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_get_column_article_list_v1(column_id="1", max_pages=3): ...

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_list_v1
        """
        return _AsyncPages(
            self.get_column_article_list_v1,
            _GET_COLUMN_ARTICLE_LIST_V1,
            {"column_id": column_id, "offset": offset},
            _GET_COLUMN_ARTICLE_LIST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[ZhihuArticle]:
        """What is on the pages of `get_column_article_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_get_column_article_list_v1(column_id="1", max_pages=3): ...

        Args:
            column_id: Id of the column.
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_column_article_list_v1
        """
        _pages = self.pages_get_column_article_list_v1(
            column_id=column_id, offset=offset, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.data, _GET_COLUMN_ARTICLE_LIST_V1_PAGINATION)

    async def get_comment_replies_v1(
        self, *, comment_id: str, order_by: Literal["score", "ts"] | None = None, offset: str | None = None
    ) -> Result:
        """Replies to a Zhihu comment.

        One page of the replies to a Zhihu comment, best rated or latest first. The offset is text that the previous
        answer gives.

        `GET /api/zhihu/get-comment-replies/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_comment_replies_v1(comment_id="1")

        Args:
            comment_id: Id of the comment whose replies are wanted.
            order_by: Order; best rated (`score`) or latest (`ts`) first. The service's default is `score`.
            offset: Offset from the answer before, which is text; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_comment_replies_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_COMMENT_REPLIES_V1,
            {"comment_id": comment_id, "order_by": order_by, "offset": offset},
            lambda _given: _request_zhihu_get_comment_replies_v1(
                comment_id=_given["comment_id"],
                order_by=_given.get("order_by", UNSET),
                offset=_given.get("offset", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_articles_v1(
        self, *, user_url_token: str, offset: int | None = None, sort_type: Literal["created", "voteups"] | None = None
    ) -> Result:
        """Articles of a Zhihu user.

        One page of the articles that a Zhihu user has published, newest or most upvoted first. The user is named by
        URL token (`zhihu.com/people/<token>`); the offset begins at 0.

        `GET /api/zhihu/get-user-articles/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_articles_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            sort_type: Order of the articles; newest or most upvoted first. `created` or `voteups`. The service's
                default is `created`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_articles_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_ARTICLES_V1,
            {"user_url_token": user_url_token, "offset": offset, "sort_type": sort_type},
            lambda _given: _request_zhihu_get_user_articles_v1(
                user_url_token=_given["user_url_token"],
                offset=_given.get("offset", UNSET),
                sort_type=_given.get("sort_type", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_follow_collections_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Collections that a user follows.

        One page of the collections that a Zhihu user follows. The user is named by URL token; the offset begins at
        0.

        `GET /api/zhihu/get-user-follow-collections/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_follow_collections_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_collections_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_FOLLOW_COLLECTIONS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_collections_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_follow_columns_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Columns that a user follows.

        One page of the columns that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-follow-columns/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_follow_columns_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_columns_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_FOLLOW_COLUMNS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_columns_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Questions that a user follows.

        One page of the questions that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-follow-questions/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_follow_questions_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_questions_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_FOLLOW_QUESTIONS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_questions_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None
    ) -> ZhihuUserFollowTopicsResult:
        """Topics that a user follows.

        One page of the topics that a Zhihu user follows, with the total. The user is named by URL token; the offset
        of the next page is inside its address in the answer.

        `GET /api/zhihu/get-user-follow-topics/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_follow_topics_v1` goes through the items of all pages, `pages_get_user_follow_topics_v1`
        through the pages.

        Example:
            api.zhihu.get_user_follow_topics_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_topics_v1
        """
        from ..models.zhihu_user_follow_topics_result import ZhihuUserFollowTopicsResult

        return await _acall(
            self._client,
            _GET_USER_FOLLOW_TOPICS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_follow_topics_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: ZhihuUserFollowTopicsResult.from_dict(response.json()),
        )

    def pages_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[ZhihuUserFollowTopicsResult]:
        """Pages of `get_user_follow_topics_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_get_user_follow_topics_v1(user_url_token="https://example.com/1",
            max_pages=3): ...

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_topics_v1
        """
        return _AsyncPages(
            self.get_user_follow_topics_v1,
            _GET_USER_FOLLOW_TOPICS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            _GET_USER_FOLLOW_TOPICS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_follow_topics_v1(
        self, *, user_url_token: str, offset: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[ZhihuUserFollowTopicsData]:
        """What is on the pages of `get_user_follow_topics_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_get_user_follow_topics_v1(user_url_token="https://example.com/1",
            max_pages=3): ...

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_follow_topics_v1
        """
        _pages = self.pages_get_user_follow_topics_v1(
            user_url_token=user_url_token, offset=offset, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.data, _GET_USER_FOLLOW_TOPICS_V1_PAGINATION)

    async def get_user_followees_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Accounts that a Zhihu user follows.

        One page of the accounts that a Zhihu user follows. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-followees/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_followees_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_followees_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_FOLLOWEES_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_followees_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_followers_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Followers of a Zhihu user.

        One page of the followers of a Zhihu user. The user is named by URL token; the offset begins at 0.

        `GET /api/zhihu/get-user-followers/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_followers_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_followers_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_FOLLOWERS_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_followers_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_included_articles_v1(self, *, user_url_token: str, offset: int | None = None) -> Result:
        """Included articles of a Zhihu user.

        One page of the articles that Zhihu lists as included for a user. The user is named by URL token; the offset
        begins at 0.

        `GET /api/zhihu/get-user-included-articles/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.zhihu.get_user_included_articles_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).
            offset: Results to skip. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_included_articles_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_USER_INCLUDED_ARTICLES_V1,
            {"user_url_token": user_url_token, "offset": offset},
            lambda _given: _request_zhihu_get_user_included_articles_v1(
                user_url_token=_given["user_url_token"], offset=_given.get("offset", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_info_v1(self, *, user_url_token: str) -> ZhihuUserInfoResult:
        """Profile of a Zhihu user.

        Name, avatar, headline and badges of one Zhihu user, given the URL token (`zhihu.com/people/<token>`).

        `GET /api/zhihu/get-user-info/v1`, charged when it succeeds. The response is typed.

        Example:
            api.zhihu.get_user_info_v1(user_url_token="https://example.com/1")

        Args:
            user_url_token: Name of the user in the address of the profile (`zhihu.com/people/<token>`).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#get_user_info_v1
        """
        from ..models.zhihu_user_info_result import ZhihuUserInfoResult

        return await _acall(
            self._client,
            _GET_USER_INFO_V1,
            {"user_url_token": user_url_token},
            lambda _given: _request_zhihu_get_user_info_v1(user_url_token=_given["user_url_token"]),
            lambda response: ZhihuUserInfoResult.from_dict(response.json()),
        )

    async def search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | None = None,
        vertical: Literal["answer", "article", "zvideo"] | None = None,
        sort: Literal["created_time", "upvoted_count"] | None = None,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | None = None,
    ) -> ZhihuSearchResult:
        """Zhihu results for a keyword.

        One page of the answers, articles or videos that Zhihu finds for a keyword, optionally from a recent period
        and by upvotes or date. The offset begins at 0; that of the next page is inside its address in the answer.

        `GET /api/zhihu/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through
        the items of all pages, `pages_search_v1` through the pages.

        Example:
            api.zhihu.search_v1(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#search_v1
        """
        from ..models.zhihu_search_result import ZhihuSearchResult

        return await _acall(
            self._client,
            _SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "show_all_topics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "time_interval": time_interval,
            },
            lambda _given: _request_zhihu_search_v1(
                keyword=_given["keyword"],
                offset=_given.get("offset", UNSET),
                show_all_topics=_given.get("show_all_topics", UNSET),
                vertical=_given.get("vertical", UNSET),
                sort=_given.get("sort", UNSET),
                time_interval=_given.get("time_interval", UNSET),
            ),
            lambda response: ZhihuSearchResult.from_dict(response.json()),
        )

    def pages_search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | None = None,
        vertical: Literal["answer", "article", "zvideo"] | None = None,
        sort: Literal["created_time", "upvoted_count"] | None = None,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[ZhihuSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.zhihu.pages_search_v1(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#search_v1
        """
        return _AsyncPages(
            self.search_v1,
            _SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "show_all_topics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "time_interval": time_interval,
            },
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: Literal["FALSE", "TRUE"] | None = None,
        vertical: Literal["answer", "article", "zvideo"] | None = None,
        sort: Literal["created_time", "upvoted_count"] | None = None,
        time_interval: Literal["a_day", "a_month", "a_week", "a_year", "half_a_year", "three_months"] | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[ZhihuSearchData]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.zhihu.iter_search_v1(keyword="coffee", max_pages=3): ...

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
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/zhihu.html#search_v1
        """
        _pages = self.pages_search_v1(
            keyword=keyword,
            offset=offset,
            show_all_topics=show_all_topics,
            vertical=vertical,
            sort=sort,
            time_interval=time_interval,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.data.data, _SEARCH_V1_PAGINATION)
