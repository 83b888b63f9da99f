# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `xiaohongshu`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.result import Result
    from ...models.xiaohongshu_comment import XiaohongshuComment
    from ...models.xiaohongshu_hot_search_v1_order_by import XiaohongshuHotSearchV1OrderBy
    from ...models.xiaohongshu_listed_note import XiaohongshuListedNote
    from ...models.xiaohongshu_note_comment_result import XiaohongshuNoteCommentResult
    from ...models.xiaohongshu_note_detail_result import XiaohongshuNoteDetailResult
    from ...models.xiaohongshu_note_sub_comment_result import XiaohongshuNoteSubCommentResult
    from ...models.xiaohongshu_profile_result import XiaohongshuProfileResult
    from ...models.xiaohongshu_search_note_item import XiaohongshuSearchNoteItem
    from ...models.xiaohongshu_search_note_result import XiaohongshuSearchNoteResult
    from ...models.xiaohongshu_search_note_v1_sort import XiaohongshuSearchNoteV1Sort
    from ...models.xiaohongshu_search_note_v2_sort import XiaohongshuSearchNoteV2Sort
    from ...models.xiaohongshu_search_note_v3_sort import XiaohongshuSearchNoteV3Sort
    from ...models.xiaohongshu_search_note_v4_sort_type import XiaohongshuSearchNoteV4SortType
    from ...models.xiaohongshu_search_recommend_result import XiaohongshuSearchRecommendResult
    from ...models.xiaohongshu_search_user import XiaohongshuSearchUser
    from ...models.xiaohongshu_search_user_result import XiaohongshuSearchUserResult
    from ...models.xiaohongshu_share_url_transfer_result import XiaohongshuShareUrlTransferResult
    from ...models.xiaohongshu_user_note_list_result import XiaohongshuUserNoteListResult

__all__ = ["AsyncXiaohongshu", "Xiaohongshu"]

_GET_NOTE_COMMENT_V2_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), True),
)
_GET_NOTE_COMMENT_V4_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), True),
)
_GET_NOTE_SUB_COMMENT_V2_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "cursor")},
    items=("data", "comments"),
    end=("unless", ("data", "has_more"), True),
)
_GET_USER_NOTE_LIST_V2_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "notes", "-1", "cursor")},
    items=("data", "notes"),
    end=("unless", ("data", "has_more"), True),
)
_GET_USER_NOTE_LIST_V4_PAGINATION = Pagination(
    start={},
    next={"last_cursor": ("data", "notes", "-1", "cursor")},
    items=("data", "notes"),
    end=("unless", ("data", "has_more"), True),
)
_SEARCH_NOTE_V2_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "items"), end=("equals", ("data", "has_more"), False)
)
_SEARCH_NOTE_V3_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "items"), end=("equals", ("data", "has_more"), False)
)
_SEARCH_USER_V2_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment"}, items=("data", "users"), end=("equals", ("data", "has_more"), False)
)


class Xiaohongshu:
    """Notes, comments and users of Xiaohongshu, known abroad as RedNote."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ask_dots(self, *, keyword: str) -> Result:
        """Answer of Ask Dots AI.

        What Xiaohongshu's assistant Ask Dots answers to one question or keyword. The path carries no version.

        Args:
            keyword: Question to ask.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_ask_dots

        return _result(
            xiaohongshu_ask_dots.sync_detailed(keyword=keyword, client=self._client), strict=self._client.strict
        )

    def get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a note or URL.

        One page of the comments on a Xiaohongshu note, given its id or its `/explore/` URL. Where the default
        order, latest, brings none, the normal order may; the next page takes the cursor of the answer, a JSON
        document in a string.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_comment_v2

        return _result(
            xiaohongshu_get_note_comment_v2.sync_detailed(
                note_id=note_id, last_cursor=last_cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuNoteCommentResult:
            return self.get_note_comment_v2(note_id=note_id, sort=sort, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_NOTE_COMMENT_V2_PAGINATION, max_pages)

    def iter_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_note_comment_v2(
                note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages
            )
            for item in page.data.comments
        )

    def get_note_comment_v3(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
    ) -> Result:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id, in the normal order, latest or most liked
        first. The next page takes the cursor of the one before.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_comment_v3

        return _result(
            xiaohongshu_get_note_comment_v3.sync_detailed(
                note_id=note_id, last_cursor=last_cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest, brings none,
        the normal order may; the next page takes the cursor of the answer, a JSON document in a string.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_comment_v4

        return _result(
            xiaohongshu_get_note_comment_v4.sync_detailed(
                note_id=note_id, last_cursor=last_cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v4`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuNoteCommentResult:
            return self.get_note_comment_v4(note_id=note_id, sort=sort, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_NOTE_COMMENT_V4_PAGINATION, max_pages)

    def iter_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_note_comment_v4(
                note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages
            )
            for item in page.data.comments
        )

    def get_note_detail_v1(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One note by id or URL.

        One Xiaohongshu note with author, text, images and counts, given its id or its `/explore/` URL. The provider
        recommends this version among those of its family; its videos cannot be downloaded, v6 is there for that.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v1

        return _result(
            xiaohongshu_get_note_detail_v1.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    def get_note_detail_v2(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v2

        return _result(
            xiaohongshu_get_note_detail_v2.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    def get_note_detail_v3(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v3

        return _result(
            xiaohongshu_get_note_detail_v3.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    def get_note_detail_v4(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v4

        return _result(
            xiaohongshu_get_note_detail_v4.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    def get_note_detail_v5(self, *, note_id: str) -> Result:
        """One note with downloadable video.

        One Xiaohongshu note with what a download of its video takes, given its id. Only some videos can be had, and
        the engagement counts are missing.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v5

        return _result(
            xiaohongshu_get_note_detail_v5.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    def get_note_detail_v6(self, *, note_id: str) -> Result:
        """One video note with downloadable video.

        One Xiaohongshu video note with what a download of its video takes, given its id. Notes of pictures and text
        are not covered.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v6

        return _result(
            xiaohongshu_get_note_detail_v6.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated(
        "JustOne.xiaohongshu.get_note_detail_v7 is deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`."
    )
    def get_note_detail_v7(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.
        `/api/xiaohongshu/get-note-detail/v1` is the recommended one of the family.

        Deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v7

        return _result(
            xiaohongshu_get_note_detail_v7.sync_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | Unset = UNSET
    ) -> XiaohongshuNoteSubCommentResult:
        """Replies to a note comment.

        One page of the replies to one comment, given the ids of the note and of the comment. The next page takes
        the cursor of the answer, a JSON document in a string.

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_sub_comment_v2

        return _result(
            xiaohongshu_get_note_sub_comment_v2.sync_detailed(
                note_id=note_id, comment_id=comment_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuNoteSubCommentResult]:
        """Pages of `get_note_sub_comment_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuNoteSubCommentResult:
            return self.get_note_sub_comment_v2(note_id=note_id, comment_id=comment_id, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_NOTE_SUB_COMMENT_V2_PAGINATION, max_pages)

    def iter_get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuComment]:
        """What is on the pages of `get_note_sub_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_note_sub_comment_v2(
                note_id=note_id, comment_id=comment_id, last_cursor=last_cursor, max_pages=max_pages
            )
            for item in page.data.comments
        )

    def get_topic_note_list_v1(
        self, *, topic_id: str, sort: Literal["hot", "time"] | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> Result:
        """Notes of a Xiaohongshu topic.

        One page of the notes under a Xiaohongshu topic, hot or latest first, given the topic's id. The next page
        takes the cursor of the one before.

        Args:
            topic_id: Id of the topic.
            sort: Order of the notes. `time` or `hot`. The service's default is `hot`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_topic_note_list_v1

        return _result(
            xiaohongshu_get_topic_note_list_v1.sync_detailed(
                topic_id=topic_id, sort=sort, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | Unset = UNSET) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the one before.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v1

        return _result(
            xiaohongshu_get_user_note_list_v1.sync_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_note_list_v2(self, *, user_id: str, last_cursor: str | Unset = UNSET) -> XiaohongshuUserNoteListResult:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v2

        return _result(
            xiaohongshu_get_user_note_list_v2.sync_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuUserNoteListResult:
            return self.get_user_note_list_v2(user_id=user_id, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_NOTE_LIST_V2_PAGINATION, max_pages)

    def iter_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_note_list_v2(user_id=user_id, last_cursor=last_cursor, max_pages=max_pages)
            for item in page.data.notes
        )

    def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | Unset = UNSET) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v3

        return _result(
            xiaohongshu_get_user_note_list_v3.sync_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_user_note_list_v4(self, *, user_id: str, last_cursor: str | Unset = UNSET) -> XiaohongshuUserNoteListResult:
        """Notes of a user or URL.

        One page of the notes that a Xiaohongshu user has published, given the user's id or `/user/profile/` URL.
        The next page takes the cursor of the last note.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v4

        return _result(
            xiaohongshu_get_user_note_list_v4.sync_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v4`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuUserNoteListResult:
            return self.get_user_note_list_v4(user_id=user_id, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_NOTE_LIST_V4_PAGINATION, max_pages)

    def iter_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_note_list_v4(user_id=user_id, last_cursor=last_cursor, max_pages=max_pages)
            for item in page.data.notes
        )

    def get_user_v3(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile by user id or URL.

        Profile and counts of one Xiaohongshu user, given the user's id or `/user/profile/` URL.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_v3

        return _result(
            xiaohongshu_get_user_v3.sync_detailed(user_id=user_id, client=self._client), strict=self._client.strict
        )

    def get_user_v4(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile of a Xiaohongshu user.

        Profile and counts of one Xiaohongshu user, given the user's id.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_v4

        return _result(
            xiaohongshu_get_user_v4.sync_detailed(user_id=user_id, client=self._client), strict=self._client.strict
        )

    def hot_list_v1(self) -> Result:
        """Xiaohongshu's hot list now.

        The entries of Xiaohongshu's hot list at this moment. Asks for nothing but the token.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_hot_list_v1

        return _result(xiaohongshu_hot_list_v1.sync_detailed(client=self._client), strict=self._client.strict)

    def hot_search_v1(
        self,
        *,
        search_word: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        order_by: XiaohongshuHotSearchV1OrderBy | Unset = UNSET,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | Unset = UNSET,
        note_content_category: str | Unset = UNSET,
    ) -> Result:
        """Hot Xiaohongshu content by metric.

        One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric. Can be
        narrowed by keyword and by one category path, its parts joined with `#`.

        Args:
            search_word: Words that the notes must have.
            page_num: Number of the page, from 1. The service's default is `1`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.
            note_content_category: One category by Pugongying's Chinese labels, from the outside in with # between
                them; the first is 内容类目 (subjects) or 所属行业 (industries).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_hot_search_v1

        return _result(
            xiaohongshu_hot_search_v1.sync_detailed(
                search_word=search_word,
                page_num=page_num,
                order_by=order_by,
                nd=nd,
                note_content_category=note_content_category,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV1Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> Result:
        """Xiaohongshu notes matching a keyword.

        One numbered page of the Xiaohongshu notes found for a keyword, in the general order, by popularity, date,
        comments or saves, of one kind or period if wanted.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v1

        return _result(
            xiaohongshu_search_note_v1.sync_detailed(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, client=self._client
            ),
            strict=self._client.strict,
        )

    def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV2Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, loose time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time is loose and lets older notes through; v4 is stricter. More pages may follow even where the answer has
        no `has_more`.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v2

        return _result(
            xiaohongshu_search_note_v2.sync_detailed(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV2Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuSearchNoteResult:
            return self.search_note_v2(keyword=keyword, sort=sort, note_type=note_type, note_time=note_time, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_NOTE_V2_PAGINATION, max_pages)

    def iter_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV2Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_note_v2(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, max_pages=max_pages
            )
            for item in page.data.items
        )

    def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV3Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, weak time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time has next to no effect. More pages may follow even where the answer has no `has_more`.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v3

        return _result(
            xiaohongshu_search_note_v3.sync_detailed(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV3Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v3`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuSearchNoteResult:
            return self.search_note_v3(keyword=keyword, sort=sort, note_type=note_type, note_time=note_time, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_NOTE_V3_PAGINATION, max_pages)

    def iter_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV3Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_note_v3(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, max_pages=max_pages
            )
            for item in page.data.items
        )

    def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort_type: XiaohongshuSearchNoteV4SortType | Unset = UNSET,
        note_type: Literal["ALL", "NORMAL_NOTE", "VIDEO_NOTE"] | Unset = UNSET,
        time_filter: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> Result:
        """Notes as the mobile app finds them.

        One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen order, of
        one kind or period if wanted. More exact than the older versions.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort_type: Order of the notes. `general`, `popularity_descending`, `time_descending`,
                `comment_descending` or `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `NORMAL_NOTE` is one with photos. `ALL`, `VIDEO_NOTE` or
                `NORMAL_NOTE`. The service's default is `ALL`.
            time_filter: How old notes may be. `ALL`, `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`. The service's default is
                `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v4

        return _result(
            xiaohongshu_search_note_v4.sync_detailed(
                keyword=keyword,
                page=page,
                sort_type=sort_type,
                note_type=note_type,
                time_filter=time_filter,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def search_recommend_v1(self, *, keyword: str) -> XiaohongshuSearchRecommendResult:
        """Search terms that Xiaohongshu suggests.

        The search terms that Xiaohongshu proposes for a keyword.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_recommend_v1

        return _result(
            xiaohongshu_search_recommend_v1.sync_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )

    def search_user_v2(self, *, keyword: str, page: int | Unset = UNSET) -> XiaohongshuSearchUserResult:
        """Xiaohongshu users matching a keyword.

        One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the answer
        has no `has_more`.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_user_v2

        return _result(
            xiaohongshu_search_user_v2.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> XiaohongshuSearchUserResult:
            return self.search_user_v2(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_USER_V2_PAGINATION, max_pages)

    def iter_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[XiaohongshuSearchUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    def share_url_transfer_v1(self, *, share_url: str) -> XiaohongshuShareUrlTransferResult:
        """Target of a Xiaohongshu short link.

        The address to which a short share link redirects. Only links to the host `xhslink.com`, over http or https,
        are accepted.

        Args:
            share_url: Short link that begins with http://xhslink.com/ or the same with https.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_share_url_transfer_v1

        return _result(
            xiaohongshu_share_url_transfer_v1.sync_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )


class AsyncXiaohongshu:
    """Notes, comments and users of Xiaohongshu, known abroad as RedNote."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def ask_dots(self, *, keyword: str) -> Result:
        """Answer of Ask Dots AI.

        What Xiaohongshu's assistant Ask Dots answers to one question or keyword. The path carries no version.

        Args:
            keyword: Question to ask.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_ask_dots

        return _result(
            await xiaohongshu_ask_dots.asyncio_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a note or URL.

        One page of the comments on a Xiaohongshu note, given its id or its `/explore/` URL. Where the default
        order, latest, brings none, the normal order may; the next page takes the cursor of the answer, a JSON
        document in a string.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_comment_v2

        return _result(
            await xiaohongshu_get_note_comment_v2.asyncio_detailed(
                note_id=note_id, last_cursor=last_cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuNoteCommentResult:
            return await self.get_note_comment_v2(note_id=note_id, sort=sort, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_NOTE_COMMENT_V2_PAGINATION, max_pages)

    def iter_get_note_comment_v2(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_note_comment_v2(
                note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages
            )
            for item in page.data.comments
        )

    async def get_note_comment_v3(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
    ) -> Result:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id, in the normal order, latest or most liked
        first. The next page takes the cursor of the one before.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_comment_v3

        return _result(
            await xiaohongshu_get_note_comment_v3.asyncio_detailed(
                note_id=note_id, last_cursor=last_cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
    ) -> XiaohongshuNoteCommentResult:
        """Comments on a Xiaohongshu note.

        One page of the comments on a Xiaohongshu note, given its id. Where the default order, latest, brings none,
        the normal order may; the next page takes the cursor of the answer, a JSON document in a string.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_comment_v4

        return _result(
            await xiaohongshu_get_note_comment_v4.asyncio_detailed(
                note_id=note_id, last_cursor=last_cursor, sort=sort, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuNoteCommentResult]:
        """Pages of `get_note_comment_v4`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuNoteCommentResult:
            return await self.get_note_comment_v4(note_id=note_id, sort=sort, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_NOTE_COMMENT_V4_PAGINATION, max_pages)

    def iter_get_note_comment_v4(
        self,
        *,
        note_id: str,
        last_cursor: str | Unset = UNSET,
        sort: Literal["latest", "like_count", "normal"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuComment]:
        """What is on the pages of `get_note_comment_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            note_id: Id of the note.
            last_cursor: Cursor from the answer before; left out for the first page.
            sort: Order of the comments. `normal`, `latest` or `like_count`. The service's default is `latest`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_note_comment_v4(
                note_id=note_id, last_cursor=last_cursor, sort=sort, max_pages=max_pages
            )
            for item in page.data.comments
        )

    async def get_note_detail_v1(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One note by id or URL.

        One Xiaohongshu note with author, text, images and counts, given its id or its `/explore/` URL. The provider
        recommends this version among those of its family; its videos cannot be downloaded, v6 is there for that.

        Args:
            note_id: Id of the note, or its address with /explore/ in it.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v1

        return _result(
            await xiaohongshu_get_note_detail_v1.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_detail_v2(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v2

        return _result(
            await xiaohongshu_get_note_detail_v2.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_detail_v3(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v3

        return _result(
            await xiaohongshu_get_note_detail_v3.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_detail_v4(self, *, note_id: str) -> Result:
        """One note without video download.

        One Xiaohongshu note with author, text, images and counts, given its id. Its videos cannot be downloaded; v5
        is there for that.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v4

        return _result(
            await xiaohongshu_get_note_detail_v4.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_detail_v5(self, *, note_id: str) -> Result:
        """One note with downloadable video.

        One Xiaohongshu note with what a download of its video takes, given its id. Only some videos can be had, and
        the engagement counts are missing.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v5

        return _result(
            await xiaohongshu_get_note_detail_v5.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_detail_v6(self, *, note_id: str) -> Result:
        """One video note with downloadable video.

        One Xiaohongshu video note with what a download of its video takes, given its id. Notes of pictures and text
        are not covered.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v6

        return _result(
            await xiaohongshu_get_note_detail_v6.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated(
        "JustOne.xiaohongshu.get_note_detail_v7 is deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`."
    )
    async def get_note_detail_v7(self, *, note_id: str) -> XiaohongshuNoteDetailResult:
        """One Xiaohongshu note in full.

        One Xiaohongshu note with author, text, images and counts, given its id.
        `/api/xiaohongshu/get-note-detail/v1` is the recommended one of the family.

        Deprecated: the provider advises against it, and recommends `xiaohongshu.get_note_detail_v1`.

        Args:
            note_id: Id of the note.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_detail_v7

        return _result(
            await xiaohongshu_get_note_detail_v7.asyncio_detailed(note_id=note_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | Unset = UNSET
    ) -> XiaohongshuNoteSubCommentResult:
        """Replies to a note comment.

        One page of the replies to one comment, given the ids of the note and of the comment. The next page takes
        the cursor of the answer, a JSON document in a string.

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_note_sub_comment_v2

        return _result(
            await xiaohongshu_get_note_sub_comment_v2.asyncio_detailed(
                note_id=note_id, comment_id=comment_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuNoteSubCommentResult]:
        """Pages of `get_note_sub_comment_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuNoteSubCommentResult:
            return await self.get_note_sub_comment_v2(note_id=note_id, comment_id=comment_id, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_NOTE_SUB_COMMENT_V2_PAGINATION, max_pages)

    def iter_get_note_sub_comment_v2(
        self, *, note_id: str, comment_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuComment]:
        """What is on the pages of `get_note_sub_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            note_id: Id of the note.
            comment_id: Id of the comment whose replies are wanted.
            last_cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_note_sub_comment_v2(
                note_id=note_id, comment_id=comment_id, last_cursor=last_cursor, max_pages=max_pages
            )
            for item in page.data.comments
        )

    async def get_topic_note_list_v1(
        self, *, topic_id: str, sort: Literal["hot", "time"] | Unset = UNSET, cursor: str | Unset = UNSET
    ) -> Result:
        """Notes of a Xiaohongshu topic.

        One page of the notes under a Xiaohongshu topic, hot or latest first, given the topic's id. The next page
        takes the cursor of the one before.

        Args:
            topic_id: Id of the topic.
            sort: Order of the notes. `time` or `hot`. The service's default is `hot`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_topic_note_list_v1

        return _result(
            await xiaohongshu_get_topic_note_list_v1.asyncio_detailed(
                topic_id=topic_id, sort=sort, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_note_list_v1(self, *, user_id: str, last_cursor: str | Unset = UNSET) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the one before.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v1

        return _result(
            await xiaohongshu_get_user_note_list_v1.asyncio_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | Unset = UNSET
    ) -> XiaohongshuUserNoteListResult:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v2

        return _result(
            await xiaohongshu_get_user_note_list_v2.asyncio_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuUserNoteListResult:
            return await self.get_user_note_list_v2(user_id=user_id, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_NOTE_LIST_V2_PAGINATION, max_pages)

    def iter_get_user_note_list_v2(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_note_list_v2(
                user_id=user_id, last_cursor=last_cursor, max_pages=max_pages
            )
            for item in page.data.notes
        )

    async def get_user_note_list_v3(self, *, user_id: str, last_cursor: str | Unset = UNSET) -> Result:
        """Notes of a Xiaohongshu user.

        One page of the notes that a Xiaohongshu user has published, given the user's id. The next page takes the
        cursor of the last note.

        Args:
            user_id: Id of the user.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v3

        return _result(
            await xiaohongshu_get_user_note_list_v3.asyncio_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | Unset = UNSET
    ) -> XiaohongshuUserNoteListResult:
        """Notes of a user or URL.

        One page of the notes that a Xiaohongshu user has published, given the user's id or `/user/profile/` URL.
        The next page takes the cursor of the last note.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_note_list_v4

        return _result(
            await xiaohongshu_get_user_note_list_v4.asyncio_detailed(
                user_id=user_id, last_cursor=last_cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuUserNoteListResult]:
        """Pages of `get_user_note_list_v4`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuUserNoteListResult:
            return await self.get_user_note_list_v4(user_id=user_id, **_state)

        _given: dict[str, Any] = {"last_cursor": last_cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_NOTE_LIST_V4_PAGINATION, max_pages)

    def iter_get_user_note_list_v4(
        self, *, user_id: str, last_cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuListedNote]:
        """What is on the pages of `get_user_note_list_v4`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.
            last_cursor: Cursor of the last note on the page before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_note_list_v4(
                user_id=user_id, last_cursor=last_cursor, max_pages=max_pages
            )
            for item in page.data.notes
        )

    async def get_user_v3(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile by user id or URL.

        Profile and counts of one Xiaohongshu user, given the user's id or `/user/profile/` URL.

        Args:
            user_id: Id of the user, or the address of the profile with /user/profile/ in it.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_v3

        return _result(
            await xiaohongshu_get_user_v3.asyncio_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_v4(self, *, user_id: str) -> XiaohongshuProfileResult:
        """Profile of a Xiaohongshu user.

        Profile and counts of one Xiaohongshu user, given the user's id.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_get_user_v4

        return _result(
            await xiaohongshu_get_user_v4.asyncio_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    async def hot_list_v1(self) -> Result:
        """Xiaohongshu's hot list now.

        The entries of Xiaohongshu's hot list at this moment. Asks for nothing but the token.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_hot_list_v1

        return _result(await xiaohongshu_hot_list_v1.asyncio_detailed(client=self._client), strict=self._client.strict)

    async def hot_search_v1(
        self,
        *,
        search_word: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        order_by: XiaohongshuHotSearchV1OrderBy | Unset = UNSET,
        nd: Literal["DAY_14", "DAY_3", "DAY_30", "DAY_7"] | Unset = UNSET,
        note_content_category: str | Unset = UNSET,
    ) -> Result:
        """Hot Xiaohongshu content by metric.

        One numbered page of hot Xiaohongshu content from the last 3 to 30 days, ranked by a chosen metric. Can be
        narrowed by keyword and by one category path, its parts joined with `#`.

        Args:
            search_word: Words that the notes must have.
            page_num: Number of the page, from 1. The service's default is `1`.
            order_by: Number by which the notes are ranked; `imp` exposures, `fav` favourites, `cmt` comments.
                `premium_imp_num`, `premium_good_read_rate`, `premium_read_num`, `premium_engage_num`,
                `premium_engage_rate`, `premium_like_num`, `premium_fav_num` or `premium_cmt_num`. The service's
                default is `premium_imp_num`.
            nd: How many days back to rank. `DAY_3`, `DAY_7`, `DAY_14` or `DAY_30`. The service's default is
                `DAY_7`.
            note_content_category: One category by Pugongying's Chinese labels, from the outside in with # between
                them; the first is 内容类目 (subjects) or 所属行业 (industries).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_hot_search_v1

        return _result(
            await xiaohongshu_hot_search_v1.asyncio_detailed(
                search_word=search_word,
                page_num=page_num,
                order_by=order_by,
                nd=nd,
                note_content_category=note_content_category,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_note_v1(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV1Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> Result:
        """Xiaohongshu notes matching a keyword.

        One numbered page of the Xiaohongshu notes found for a keyword, in the general order, by popularity, date,
        comments or saves, of one kind or period if wanted.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v1

        return _result(
            await xiaohongshu_search_note_v1.asyncio_detailed(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_note_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV2Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, loose time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time is loose and lets older notes through; v4 is stricter. More pages may follow even where the answer has
        no `has_more`.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v2

        return _result(
            await xiaohongshu_search_note_v2.asyncio_detailed(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV2Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuSearchNoteResult:
            return await self.search_note_v2(
                keyword=keyword, sort=sort, note_type=note_type, note_time=note_time, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_NOTE_V2_PAGINATION, max_pages)

    def iter_search_note_v2(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV2Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; older ones can come along. `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_note_v2(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, max_pages=max_pages
            )
            for item in page.data.items
        )

    async def search_note_v3(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV3Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> XiaohongshuSearchNoteResult:
        """Notes by keyword, weak time filter.

        One numbered page of the Xiaohongshu notes found for a keyword, in a chosen order. The filter on publishing
        time has next to no effect. More pages may follow even where the answer has no `has_more`.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v3

        return _result(
            await xiaohongshu_search_note_v3.asyncio_detailed(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV3Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuSearchNoteResult]:
        """Pages of `search_note_v3`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuSearchNoteResult:
            return await self.search_note_v3(
                keyword=keyword, sort=sort, note_type=note_type, note_time=note_time, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_NOTE_V3_PAGINATION, max_pages)

    def iter_search_note_v3(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort: XiaohongshuSearchNoteV3Sort | Unset = UNSET,
        note_type: Literal["_0", "_1", "_2"] | Unset = UNSET,
        note_time: Literal["HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[XiaohongshuSearchNoteItem]:
        """What is on the pages of `search_note_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort: Order of the notes. `general`, `popularity_descending`, `time_descending`, `comment_descending` or
                `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `_0` all, `_1` videos, `_2` photos. The service's default is `_0`.
            note_time: How old notes may be; a hint that the service hardly heeds. `ONE_DAY`, `ONE_WEEK` or
                `HALF_YEAR`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_note_v3(
                keyword=keyword, page=page, sort=sort, note_type=note_type, note_time=note_time, max_pages=max_pages
            )
            for item in page.data.items
        )

    async def search_note_v4(
        self,
        *,
        keyword: str,
        page: int | Unset = UNSET,
        sort_type: XiaohongshuSearchNoteV4SortType | Unset = UNSET,
        note_type: Literal["ALL", "NORMAL_NOTE", "VIDEO_NOTE"] | Unset = UNSET,
        time_filter: Literal["ALL", "HALF_YEAR", "ONE_DAY", "ONE_WEEK"] | Unset = UNSET,
    ) -> Result:
        """Notes as the mobile app finds them.

        One numbered page of the Xiaohongshu notes that the mobile app finds for a keyword, in a chosen order, of
        one kind or period if wanted. More exact than the older versions.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            sort_type: Order of the notes. `general`, `popularity_descending`, `time_descending`,
                `comment_descending` or `collect_descending`. The service's default is `general`.
            note_type: Kind of notes to find; `NORMAL_NOTE` is one with photos. `ALL`, `VIDEO_NOTE` or
                `NORMAL_NOTE`. The service's default is `ALL`.
            time_filter: How old notes may be. `ALL`, `ONE_DAY`, `ONE_WEEK` or `HALF_YEAR`. The service's default is
                `ALL`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_note_v4

        return _result(
            await xiaohongshu_search_note_v4.asyncio_detailed(
                keyword=keyword,
                page=page,
                sort_type=sort_type,
                note_type=note_type,
                time_filter=time_filter,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def search_recommend_v1(self, *, keyword: str) -> XiaohongshuSearchRecommendResult:
        """Search terms that Xiaohongshu suggests.

        The search terms that Xiaohongshu proposes for a keyword.

        Args:
            keyword: Words to search for.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_recommend_v1

        return _result(
            await xiaohongshu_search_recommend_v1.asyncio_detailed(keyword=keyword, client=self._client),
            strict=self._client.strict,
        )

    async def search_user_v2(self, *, keyword: str, page: int | Unset = UNSET) -> XiaohongshuSearchUserResult:
        """Xiaohongshu users matching a keyword.

        One numbered page of the Xiaohongshu users found for a keyword. More pages may follow even where the answer
        has no `has_more`.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_search_user_v2

        return _result(
            await xiaohongshu_search_user_v2.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> XiaohongshuSearchUserResult:
            return await self.search_user_v2(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_USER_V2_PAGINATION, max_pages)

    def iter_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[XiaohongshuSearchUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> XiaohongshuShareUrlTransferResult:
        """Target of a Xiaohongshu short link.

        The address to which a short share link redirects. Only links to the host `xhslink.com`, over http or https,
        are accepted.

        Args:
            share_url: Short link that begins with http://xhslink.com/ or the same with https.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import xiaohongshu_share_url_transfer_v1

        return _result(
            await xiaohongshu_share_url_transfer_v1.asyncio_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )
