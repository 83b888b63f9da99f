# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `douban`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.douban_movie_comments_result import DoubanMovieCommentsResult
    from ..models.douban_movie_review_detail_result import DoubanMovieReviewDetailResult
    from ..models.douban_movie_reviews_result import DoubanMovieReviewsResult
    from ..models.douban_recent_hot_result import DoubanRecentHotResult
    from ..models.douban_subject_detail_result import DoubanSubjectDetailResult
    from ..models.enumerations import (
        DoubanGetMovieCommentsV1Sort,
        DoubanGetMovieReviewsV1Sort,
    )

__all__ = ["AsyncDouban", "Douban"]


_GET_MOVIE_COMMENTS_V1 = Arguments(
    operation="douban_get_movie_comments_v1",
    parameters=(
        ParameterModel(name="subject_id", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_MOVIE_REVIEW_DETAIL_V1 = Arguments(
    operation="douban_get_movie_review_detail_v1",
    parameters=(ParameterModel(name="review_id", type="str", required=True),),
)
_GET_MOVIE_REVIEWS_V1 = Arguments(
    operation="douban_get_movie_reviews_v1",
    parameters=(
        ParameterModel(name="subject_id", type="str", required=True),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="page", type="int"),
    ),
)
_GET_RECENT_HOT_MOVIE_V1 = Arguments(
    operation="douban_get_recent_hot_movie_v1", parameters=(ParameterModel(name="page", type="int"),)
)
_GET_RECENT_HOT_TV_V1 = Arguments(
    operation="douban_get_recent_hot_tv_v1", parameters=(ParameterModel(name="page", type="int"),)
)
_GET_SUBJECT_DETAIL_V1 = Arguments(
    operation="douban_get_subject_detail_v1", parameters=(ParameterModel(name="subject_id", type="str", required=True),)
)


def _request_douban_get_movie_comments_v1(
    *,
    subject_id: str,
    sort: DoubanGetMovieCommentsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["subjectId"] = subject_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-movie-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_douban_get_movie_review_detail_v1(
    *,
    review_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["reviewId"] = review_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-movie-review-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_douban_get_movie_reviews_v1(
    *,
    subject_id: str,
    sort: DoubanGetMovieReviewsV1Sort | Unset = "time",
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["subjectId"] = subject_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-movie-reviews/v1",
        "params": params,
    }

    return _kwargs


def _request_douban_get_recent_hot_movie_v1(
    *,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-recent-hot-movie/v1",
        "params": params,
    }

    return _kwargs


def _request_douban_get_recent_hot_tv_v1(
    *,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-recent-hot-tv/v1",
        "params": params,
    }

    return _kwargs


def _request_douban_get_subject_detail_v1(
    *,
    subject_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["subjectId"] = subject_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/douban/get-subject-detail/v1",
        "params": params,
    }

    return _kwargs


class Douban(_Suggesting):
    """Films and series on Douban, with comments and reviews."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_movie_comments_v1(
        self, *, subject_id: str, sort: Literal["new_score", "time"] | None = None, page: int | None = None
    ) -> DoubanMovieCommentsResult:
        """Short comments on a film or series.

        One page of the short comments that users left on a film or series, by subject id, sorted by date or by
        newest rating.

        `GET /api/douban/get-movie-comments/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_movie_comments_v1(subject_id="1")

        Args:
            subject_id: Id of the film or series.
            sort: Order of the comments; `new_score` for Douban's own. `time` or `new_score`. The service's default
                is `time`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_movie_comments_v1
        """
        from ..models.douban_movie_comments_result import DoubanMovieCommentsResult

        return _call(
            self._client,
            _GET_MOVIE_COMMENTS_V1,
            {"subject_id": subject_id, "sort": sort, "page": page},
            lambda _given: _request_douban_get_movie_comments_v1(
                subject_id=_given["subject_id"], sort=_given.get("sort", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: DoubanMovieCommentsResult.from_dict(response.json()),
        )

    def get_movie_review_detail_v1(self, *, review_id: str) -> DoubanMovieReviewDetailResult:
        """One long review in full.

        A single long review by its id: title, full text, rating, author, date and how often it was collected and
        forwarded.

        `GET /api/douban/get-movie-review-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_movie_review_detail_v1(review_id="1")

        Args:
            review_id: Id of the review.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_movie_review_detail_v1
        """
        from ..models.douban_movie_review_detail_result import DoubanMovieReviewDetailResult

        return _call(
            self._client,
            _GET_MOVIE_REVIEW_DETAIL_V1,
            {"review_id": review_id},
            lambda _given: _request_douban_get_movie_review_detail_v1(review_id=_given["review_id"]),
            lambda response: DoubanMovieReviewDetailResult.from_dict(response.json()),
        )

    def get_movie_reviews_v1(
        self, *, subject_id: str, sort: Literal["hotest", "time"] | None = None, page: int | None = None
    ) -> DoubanMovieReviewsResult:
        """Long reviews of a film or series.

        One page of the long reviews of a film or series, by subject id, each with an extract, rating and votes. The
        order is by date, or by popularity under the platform's spelling `hotest`.

        `GET /api/douban/get-movie-reviews/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_movie_reviews_v1(subject_id="1")

        Args:
            subject_id: Id of the film or series.
            sort: Order of the reviews; `hotest` for the most popular first. `time` or `hotest`. The service's
                default is `time`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_movie_reviews_v1
        """
        from ..models.douban_movie_reviews_result import DoubanMovieReviewsResult

        return _call(
            self._client,
            _GET_MOVIE_REVIEWS_V1,
            {"subject_id": subject_id, "sort": sort, "page": page},
            lambda _given: _request_douban_get_movie_reviews_v1(
                subject_id=_given["subject_id"], sort=_given.get("sort", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: DoubanMovieReviewsResult.from_dict(response.json()),
        )

    def get_recent_hot_movie_v1(self, *, page: int | None = None) -> DoubanRecentHotResult:
        """Films popular at the moment.

        One page of Douban's list of films that are popular now, with rating and picture of each, the length of the
        list, and the tags by which Douban sorts it.

        `GET /api/douban/get-recent-hot-movie/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_recent_hot_movie_v1()

        Args:
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_recent_hot_movie_v1
        """
        from ..models.douban_recent_hot_result import DoubanRecentHotResult

        return _call(
            self._client,
            _GET_RECENT_HOT_MOVIE_V1,
            {"page": page},
            lambda _given: _request_douban_get_recent_hot_movie_v1(page=_given.get("page", UNSET)),
            lambda response: DoubanRecentHotResult.from_dict(response.json()),
        )

    def get_recent_hot_tv_v1(self, *, page: int | None = None) -> DoubanRecentHotResult:
        """Series popular at the moment.

        One page of Douban's list of series and shows that are popular now, with rating, episodes and picture of
        each, and the length of the list.

        `GET /api/douban/get-recent-hot-tv/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_recent_hot_tv_v1()

        Args:
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_recent_hot_tv_v1
        """
        from ..models.douban_recent_hot_result import DoubanRecentHotResult

        return _call(
            self._client,
            _GET_RECENT_HOT_TV_V1,
            {"page": page},
            lambda _given: _request_douban_get_recent_hot_tv_v1(page=_given.get("page", UNSET)),
            lambda response: DoubanRecentHotResult.from_dict(response.json()),
        )

    def get_subject_detail_v1(self, *, subject_id: str) -> DoubanSubjectDetailResult:
        """One film or series.

        The facts on one film or series, by subject id: cast, director, writer, region, language, release date,
        episodes, IMDb id and rating.

        `GET /api/douban/get-subject-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_subject_detail_v1(subject_id="1")

        Args:
            subject_id: Id of the film or series.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_subject_detail_v1
        """
        from ..models.douban_subject_detail_result import DoubanSubjectDetailResult

        return _call(
            self._client,
            _GET_SUBJECT_DETAIL_V1,
            {"subject_id": subject_id},
            lambda _given: _request_douban_get_subject_detail_v1(subject_id=_given["subject_id"]),
            lambda response: DoubanSubjectDetailResult.from_dict(response.json()),
        )


class AsyncDouban(_Suggesting):
    """Films and series on Douban, with comments and reviews."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_movie_comments_v1(
        self, *, subject_id: str, sort: Literal["new_score", "time"] | None = None, page: int | None = None
    ) -> DoubanMovieCommentsResult:
        """Short comments on a film or series.

        One page of the short comments that users left on a film or series, by subject id, sorted by date or by
        newest rating.

        `GET /api/douban/get-movie-comments/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_movie_comments_v1(subject_id="1")

        Args:
            subject_id: Id of the film or series.
            sort: Order of the comments; `new_score` for Douban's own. `time` or `new_score`. The service's default
                is `time`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_movie_comments_v1
        """
        from ..models.douban_movie_comments_result import DoubanMovieCommentsResult

        return await _acall(
            self._client,
            _GET_MOVIE_COMMENTS_V1,
            {"subject_id": subject_id, "sort": sort, "page": page},
            lambda _given: _request_douban_get_movie_comments_v1(
                subject_id=_given["subject_id"], sort=_given.get("sort", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: DoubanMovieCommentsResult.from_dict(response.json()),
        )

    async def get_movie_review_detail_v1(self, *, review_id: str) -> DoubanMovieReviewDetailResult:
        """One long review in full.

        A single long review by its id: title, full text, rating, author, date and how often it was collected and
        forwarded.

        `GET /api/douban/get-movie-review-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_movie_review_detail_v1(review_id="1")

        Args:
            review_id: Id of the review.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_movie_review_detail_v1
        """
        from ..models.douban_movie_review_detail_result import DoubanMovieReviewDetailResult

        return await _acall(
            self._client,
            _GET_MOVIE_REVIEW_DETAIL_V1,
            {"review_id": review_id},
            lambda _given: _request_douban_get_movie_review_detail_v1(review_id=_given["review_id"]),
            lambda response: DoubanMovieReviewDetailResult.from_dict(response.json()),
        )

    async def get_movie_reviews_v1(
        self, *, subject_id: str, sort: Literal["hotest", "time"] | None = None, page: int | None = None
    ) -> DoubanMovieReviewsResult:
        """Long reviews of a film or series.

        One page of the long reviews of a film or series, by subject id, each with an extract, rating and votes. The
        order is by date, or by popularity under the platform's spelling `hotest`.

        `GET /api/douban/get-movie-reviews/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_movie_reviews_v1(subject_id="1")

        Args:
            subject_id: Id of the film or series.
            sort: Order of the reviews; `hotest` for the most popular first. `time` or `hotest`. The service's
                default is `time`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_movie_reviews_v1
        """
        from ..models.douban_movie_reviews_result import DoubanMovieReviewsResult

        return await _acall(
            self._client,
            _GET_MOVIE_REVIEWS_V1,
            {"subject_id": subject_id, "sort": sort, "page": page},
            lambda _given: _request_douban_get_movie_reviews_v1(
                subject_id=_given["subject_id"], sort=_given.get("sort", UNSET), page=_given.get("page", UNSET)
            ),
            lambda response: DoubanMovieReviewsResult.from_dict(response.json()),
        )

    async def get_recent_hot_movie_v1(self, *, page: int | None = None) -> DoubanRecentHotResult:
        """Films popular at the moment.

        One page of Douban's list of films that are popular now, with rating and picture of each, the length of the
        list, and the tags by which Douban sorts it.

        `GET /api/douban/get-recent-hot-movie/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_recent_hot_movie_v1()

        Args:
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_recent_hot_movie_v1
        """
        from ..models.douban_recent_hot_result import DoubanRecentHotResult

        return await _acall(
            self._client,
            _GET_RECENT_HOT_MOVIE_V1,
            {"page": page},
            lambda _given: _request_douban_get_recent_hot_movie_v1(page=_given.get("page", UNSET)),
            lambda response: DoubanRecentHotResult.from_dict(response.json()),
        )

    async def get_recent_hot_tv_v1(self, *, page: int | None = None) -> DoubanRecentHotResult:
        """Series popular at the moment.

        One page of Douban's list of series and shows that are popular now, with rating, episodes and picture of
        each, and the length of the list.

        `GET /api/douban/get-recent-hot-tv/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_recent_hot_tv_v1()

        Args:
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_recent_hot_tv_v1
        """
        from ..models.douban_recent_hot_result import DoubanRecentHotResult

        return await _acall(
            self._client,
            _GET_RECENT_HOT_TV_V1,
            {"page": page},
            lambda _given: _request_douban_get_recent_hot_tv_v1(page=_given.get("page", UNSET)),
            lambda response: DoubanRecentHotResult.from_dict(response.json()),
        )

    async def get_subject_detail_v1(self, *, subject_id: str) -> DoubanSubjectDetailResult:
        """One film or series.

        The facts on one film or series, by subject id: cast, director, writer, region, language, release date,
        episodes, IMDb id and rating.

        `GET /api/douban/get-subject-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.douban.get_subject_detail_v1(subject_id="1")

        Args:
            subject_id: Id of the film or series.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/douban.html#get_subject_detail_v1
        """
        from ..models.douban_subject_detail_result import DoubanSubjectDetailResult

        return await _acall(
            self._client,
            _GET_SUBJECT_DETAIL_V1,
            {"subject_id": subject_id},
            lambda _given: _request_douban_get_subject_detail_v1(subject_id=_given["subject_id"]),
            lambda response: DoubanSubjectDetailResult.from_dict(response.json()),
        )
