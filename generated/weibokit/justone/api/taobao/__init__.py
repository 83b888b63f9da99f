# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `taobao`, synchronous and asynchronous."""

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
    from ...models.taobao_comment import TaobaoComment
    from ...models.taobao_item_comment_result import TaobaoItemCommentResult
    from ...models.taobao_item_detail_result import TaobaoItemDetailResult
    from ...models.taobao_item_detail_v3_result import TaobaoItemDetailV3Result
    from ...models.taobao_item_detail_v4_result import TaobaoItemDetailV4Result
    from ...models.taobao_item_detail_v5_result import TaobaoItemDetailV5Result
    from ...models.taobao_item_detail_v9_result import TaobaoItemDetailV9Result
    from ...models.taobao_list_module_response_item import TaobaoListModuleResponseItem
    from ...models.taobao_model_item import TaobaoModelItem
    from ...models.taobao_search_item_list_result import TaobaoSearchItemListResult
    from ...models.taobao_shop_item_list_result import TaobaoShopItemListResult
    from ...models.taobao_shop_item_list_v2_result import TaobaoShopItemListV2Result
    from ...models.taobao_shop_item_list_v3_result import TaobaoShopItemListV3Result

__all__ = ["AsyncTaobao", "Taobao"]

_GET_ITEM_COMMENT_V3_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "comments"),
    end=("reached_by", ("data", "maxPage"), "page"),
)
_GET_SHOP_ITEM_LIST_V2_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "httpData", "itemListModuleResponse", "itemList"),
    end=("reached_by", ("data", "httpData", "itemListModuleResponse", "page", "totalPages"), "page"),
)
_SEARCH_ITEM_LIST_V1_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "model", "itemList"),
    end=("reached_by", ("data", "model", "page", "totalPages"), "page"),
)


class Taobao:
    """Products, shops and reviews on Taobao and Tmall."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_comment_v3(
        self, *, item_id: str, order_type: Literal["feedbackdate", "general"] | Unset = UNSET, page: int | Unset = UNSET
    ) -> TaobaoItemCommentResult:
        """Reviews of a Taobao item.

        One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order. The answer
        names the last page.

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_comment_v3

        return _result(
            taobao_get_item_comment_v3.sync_detailed(
                item_id=item_id, order_type=order_type, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TaobaoItemCommentResult]:
        """Pages of `get_item_comment_v3`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TaobaoItemCommentResult:
            return self.get_item_comment_v3(item_id=item_id, order_type=order_type, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_ITEM_COMMENT_V3_PAGINATION, max_pages)

    def iter_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TaobaoComment]:
        """What is on the pages of `get_item_comment_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_item_comment_v3(
                item_id=item_id, order_type=order_type, page=page, max_pages=max_pages
            )
            for item in page.data.comments
        )

    def get_item_detail_v1(self, *, item_id: str) -> TaobaoItemDetailResult:
        """One Taobao item with review excerpt.

        One Taobao or Tmall item with title, prices, variants, seller and an excerpt of its reviews. Some items are
        not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v1

        return _result(
            taobao_get_item_detail_v1.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v2(self, *, item_id: str) -> Result:
        """Taobao item through a dashboard task.

        A direct call brings no item data: this version stands for a task that is submitted, awaited and downloaded
        on the task page of the provider's dashboard.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v2

        return _result(
            taobao_get_item_detail_v2.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v3(self, *, item_id: str) -> TaobaoItemDetailV3Result:
        """One Taobao item with seller.

        One Taobao or Tmall item with title, images, properties, variants and seller. The provider recommends this
        version among those of its family.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v3

        return _result(
            taobao_get_item_detail_v3.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v4(self, *, item_id: str) -> TaobaoItemDetailV4Result:
        """One Taobao item with coupon price.

        One Taobao or Tmall item with its variants, each with stock and with the price left once coupons are
        applied. Some items are not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v4

        return _result(
            taobao_get_item_detail_v4.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v5(self, *, item_id: str) -> TaobaoItemDetailV5Result:
        """One Taobao item with delivery.

        One Taobao or Tmall item with title, properties, variants, seller and delivery. Some items are not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v5

        return _result(
            taobao_get_item_detail_v5.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v6(self, *, item_id: str) -> Result:
        """One Taobao item.

        One Taobao or Tmall item, given its id. Some items are not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v6

        return _result(
            taobao_get_item_detail_v6.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v7(self, *, item_id: str) -> Result:
        """Any one Taobao item.

        One Taobao or Tmall item, given its id. Covers every item of both marketplaces.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v7

        return _result(
            taobao_get_item_detail_v7.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_item_detail_v9(self, *, item_id: str) -> TaobaoItemDetailV9Result:
        """One Taobao item with attributes.

        One Taobao or Tmall item with price, attributes, variants and the name of its shop. Some items are not
        covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v9

        return _result(
            taobao_get_item_detail_v9.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    @_deprecated("JustOne.taobao.get_item_sale_v1 is deprecated: the provider advises against it.")
    def get_item_sale_v1(self, *, item_id: str) -> Result:
        """Recent sales of a Taobao item.

        How many pieces of a Taobao or Tmall item were sold in the past 30 days.

        Deprecated: the provider advises against it.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_sale_v1

        return _result(
            taobao_get_item_sale_v1.sync_detailed(item_id=item_id, client=self._client), strict=self._client.strict
        )

    def get_shop_item_list_v1(
        self, *, user_id: str, sort: Literal["_default", "_sale"] | Unset = UNSET, page: int | Unset = UNSET
    ) -> TaobaoShopItemListResult:
        """Items of a Taobao seller, sortable.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id, by sales or
        in the default order. The list stays empty for some shops.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            sort: Order of the products; most sold first, or the shop's own. `_sale` or `_default`. The service's
                default is `_sale`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v1

        return _result(
            taobao_get_shop_item_list_v1.sync_detailed(user_id=user_id, sort=sort, page=page, client=self._client),
            strict=self._client.strict,
        )

    def get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TaobaoShopItemListV2Result:
        """Items of a Taobao shop.

        One numbered page of the items in a Taobao or Tmall shop, given both the seller's user id and the shop's own
        id, by relevance, sales, age or price. The list stays empty for some shops.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v2

        return _result(
            taobao_get_shop_item_list_v2.sync_detailed(
                user_id=user_id, shop_id=shop_id, sort=sort, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TaobaoShopItemListV2Result]:
        """Pages of `get_shop_item_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TaobaoShopItemListV2Result:
            return self.get_shop_item_list_v2(user_id=user_id, shop_id=shop_id, sort=sort, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_SHOP_ITEM_LIST_V2_PAGINATION, max_pages)

    def iter_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TaobaoListModuleResponseItem]:
        """What is on the pages of `get_shop_item_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_shop_item_list_v2(
                user_id=user_id, shop_id=shop_id, sort=sort, page=page, max_pages=max_pages
            )
            for item in page.data.http_data.item_list_module_response.item_list
        )

    @_deprecated("JustOne.taobao.get_shop_item_list_v3 is deprecated: the provider advises against it.")
    def get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TaobaoShopItemListV3Result:
        """Items of a Taobao shop, older.

        One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the seller's
        user id and the shop's own id, by relevance, sales, age or price.

        Deprecated: the provider advises against it.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v3

        return _result(
            taobao_get_shop_item_list_v3.sync_detailed(
                user_id=user_id, shop_id=shop_id, sort=sort, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_shop_item_list_v4(self, *, seller_id: str, page: int | Unset = UNSET) -> Result:
        """Items of any Taobao seller.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id. Covers
        every shop, without a choice of order.

        Args:
            seller_id: Id of the seller whose shop is meant.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v4

        return _result(
            taobao_get_shop_item_list_v4.sync_detailed(seller_id=seller_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def get_social_feed_v1(self, *, item_id: str, page: int | Unset = UNSET) -> Result:
        """Questions about a Taobao item.

        One numbered page of what shoppers ask and answer about a Taobao or Tmall item.

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_social_feed_v1

        return _result(
            taobao_get_social_feed_v1.sync_detailed(item_id=item_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | Unset = UNSET,
        tmall: bool | Unset = UNSET,
        start_price: str | Unset = UNSET,
        end_price: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TaobaoSearchItemListResult:
        """Taobao items matching a keyword.

        One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance. Can be
        limited to Tmall and to a price range whose bounds count as inside.

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_search_item_list_v1

        return _result(
            taobao_search_item_list_v1.sync_detailed(
                keyword=keyword,
                sort=sort,
                tmall=tmall,
                start_price=start_price,
                end_price=end_price,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | Unset = UNSET,
        tmall: bool | Unset = UNSET,
        start_price: str | Unset = UNSET,
        end_price: str | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TaobaoSearchItemListResult]:
        """Pages of `search_item_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> TaobaoSearchItemListResult:
            return self.search_item_list_v1(
                keyword=keyword, sort=sort, tmall=tmall, start_price=start_price, end_price=end_price, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_ITEM_LIST_V1_PAGINATION, max_pages)

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | Unset = UNSET,
        tmall: bool | Unset = UNSET,
        start_price: str | Unset = UNSET,
        end_price: str | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[TaobaoModelItem]:
        """What is on the pages of `search_item_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_item_list_v1(
                keyword=keyword,
                sort=sort,
                tmall=tmall,
                start_price=start_price,
                end_price=end_price,
                page=page,
                max_pages=max_pages,
            )
            for item in page.data.model.item_list
        )


class AsyncTaobao:
    """Products, shops and reviews on Taobao and Tmall."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_item_comment_v3(
        self, *, item_id: str, order_type: Literal["feedbackdate", "general"] | Unset = UNSET, page: int | Unset = UNSET
    ) -> TaobaoItemCommentResult:
        """Reviews of a Taobao item.

        One numbered page of the reviews of a Taobao or Tmall item, newest first or in the general order. The answer
        names the last page.

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_comment_v3

        return _result(
            await taobao_get_item_comment_v3.asyncio_detailed(
                item_id=item_id, order_type=order_type, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TaobaoItemCommentResult]:
        """Pages of `get_item_comment_v3`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TaobaoItemCommentResult:
            return await self.get_item_comment_v3(item_id=item_id, order_type=order_type, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_ITEM_COMMENT_V3_PAGINATION, max_pages)

    def iter_get_item_comment_v3(
        self,
        *,
        item_id: str,
        order_type: Literal["feedbackdate", "general"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TaobaoComment]:
        """What is on the pages of `get_item_comment_v3`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            item_id: Id of the product.
            order_type: Order of the reviews; latest first (`feedbackdate`), or the shop's own. `feedbackdate` or
                `general`. The service's default is `feedbackdate`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_item_comment_v3(
                item_id=item_id, order_type=order_type, page=page, max_pages=max_pages
            )
            for item in page.data.comments
        )

    async def get_item_detail_v1(self, *, item_id: str) -> TaobaoItemDetailResult:
        """One Taobao item with review excerpt.

        One Taobao or Tmall item with title, prices, variants, seller and an excerpt of its reviews. Some items are
        not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v1

        return _result(
            await taobao_get_item_detail_v1.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v2(self, *, item_id: str) -> Result:
        """Taobao item through a dashboard task.

        A direct call brings no item data: this version stands for a task that is submitted, awaited and downloaded
        on the task page of the provider's dashboard.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v2

        return _result(
            await taobao_get_item_detail_v2.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v3(self, *, item_id: str) -> TaobaoItemDetailV3Result:
        """One Taobao item with seller.

        One Taobao or Tmall item with title, images, properties, variants and seller. The provider recommends this
        version among those of its family.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v3

        return _result(
            await taobao_get_item_detail_v3.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v4(self, *, item_id: str) -> TaobaoItemDetailV4Result:
        """One Taobao item with coupon price.

        One Taobao or Tmall item with its variants, each with stock and with the price left once coupons are
        applied. Some items are not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v4

        return _result(
            await taobao_get_item_detail_v4.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v5(self, *, item_id: str) -> TaobaoItemDetailV5Result:
        """One Taobao item with delivery.

        One Taobao or Tmall item with title, properties, variants, seller and delivery. Some items are not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v5

        return _result(
            await taobao_get_item_detail_v5.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v6(self, *, item_id: str) -> Result:
        """One Taobao item.

        One Taobao or Tmall item, given its id. Some items are not covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v6

        return _result(
            await taobao_get_item_detail_v6.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v7(self, *, item_id: str) -> Result:
        """Any one Taobao item.

        One Taobao or Tmall item, given its id. Covers every item of both marketplaces.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v7

        return _result(
            await taobao_get_item_detail_v7.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_item_detail_v9(self, *, item_id: str) -> TaobaoItemDetailV9Result:
        """One Taobao item with attributes.

        One Taobao or Tmall item with price, attributes, variants and the name of its shop. Some items are not
        covered.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_detail_v9

        return _result(
            await taobao_get_item_detail_v9.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    @_deprecated("JustOne.taobao.get_item_sale_v1 is deprecated: the provider advises against it.")
    async def get_item_sale_v1(self, *, item_id: str) -> Result:
        """Recent sales of a Taobao item.

        How many pieces of a Taobao or Tmall item were sold in the past 30 days.

        Deprecated: the provider advises against it.

        Args:
            item_id: Id of the product.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_item_sale_v1

        return _result(
            await taobao_get_item_sale_v1.asyncio_detailed(item_id=item_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_shop_item_list_v1(
        self, *, user_id: str, sort: Literal["_default", "_sale"] | Unset = UNSET, page: int | Unset = UNSET
    ) -> TaobaoShopItemListResult:
        """Items of a Taobao seller, sortable.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id, by sales or
        in the default order. The list stays empty for some shops.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            sort: Order of the products; most sold first, or the shop's own. `_sale` or `_default`. The service's
                default is `_sale`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v1

        return _result(
            await taobao_get_shop_item_list_v1.asyncio_detailed(
                user_id=user_id, sort=sort, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TaobaoShopItemListV2Result:
        """Items of a Taobao shop.

        One numbered page of the items in a Taobao or Tmall shop, given both the seller's user id and the shop's own
        id, by relevance, sales, age or price. The list stays empty for some shops.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v2

        return _result(
            await taobao_get_shop_item_list_v2.asyncio_detailed(
                user_id=user_id, shop_id=shop_id, sort=sort, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TaobaoShopItemListV2Result]:
        """Pages of `get_shop_item_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TaobaoShopItemListV2Result:
            return await self.get_shop_item_list_v2(user_id=user_id, shop_id=shop_id, sort=sort, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_SHOP_ITEM_LIST_V2_PAGINATION, max_pages)

    def iter_get_shop_item_list_v2(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TaobaoListModuleResponseItem]:
        """What is on the pages of `get_shop_item_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_shop_item_list_v2(
                user_id=user_id, shop_id=shop_id, sort=sort, page=page, max_pages=max_pages
            )
            for item in page.data.http_data.item_list_module_response.item_list
        )

    @_deprecated("JustOne.taobao.get_shop_item_list_v3 is deprecated: the provider advises against it.")
    async def get_shop_item_list_v3(
        self,
        *,
        user_id: str,
        shop_id: str,
        sort: Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"] | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TaobaoShopItemListV3Result:
        """Items of a Taobao shop, older.

        One numbered page of the items in a Taobao or Tmall shop with prices and images, given both the seller's
        user id and the shop's own id, by relevance, sales, age or price.

        Deprecated: the provider advises against it.

        Args:
            user_id: Id of the seller whose shop is meant; elsewhere called seller id.
            shop_id: Id of the shop.
            sort: Order of the products; `coefp` overall, `hotsell` most sold, `oldstarts` newest, `bid` cheapest,
                `_bid` dearest first. The service's default is `coefp`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v3

        return _result(
            await taobao_get_shop_item_list_v3.asyncio_detailed(
                user_id=user_id, shop_id=shop_id, sort=sort, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_shop_item_list_v4(self, *, seller_id: str, page: int | Unset = UNSET) -> Result:
        """Items of any Taobao seller.

        One numbered page of the items that a Taobao or Tmall seller offers, given the seller's user id. Covers
        every shop, without a choice of order.

        Args:
            seller_id: Id of the seller whose shop is meant.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_shop_item_list_v4

        return _result(
            await taobao_get_shop_item_list_v4.asyncio_detailed(seller_id=seller_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    async def get_social_feed_v1(self, *, item_id: str, page: int | Unset = UNSET) -> Result:
        """Questions about a Taobao item.

        One numbered page of what shoppers ask and answer about a Taobao or Tmall item.

        Args:
            item_id: Id of the product.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_get_social_feed_v1

        return _result(
            await taobao_get_social_feed_v1.asyncio_detailed(item_id=item_id, page=page, client=self._client),
            strict=self._client.strict,
        )

    async def search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | Unset = UNSET,
        tmall: bool | Unset = UNSET,
        start_price: str | Unset = UNSET,
        end_price: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TaobaoSearchItemListResult:
        """Taobao items matching a keyword.

        One numbered page of the Taobao and Tmall items found for a keyword, by sales, price or relevance. Can be
        limited to Tmall and to a price range whose bounds count as inside.

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import taobao_search_item_list_v1

        return _result(
            await taobao_search_item_list_v1.asyncio_detailed(
                keyword=keyword,
                sort=sort,
                tmall=tmall,
                start_price=start_price,
                end_price=end_price,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | Unset = UNSET,
        tmall: bool | Unset = UNSET,
        start_price: str | Unset = UNSET,
        end_price: str | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TaobaoSearchItemListResult]:
        """Pages of `search_item_list_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> TaobaoSearchItemListResult:
            return await self.search_item_list_v1(
                keyword=keyword, sort=sort, tmall=tmall, start_price=start_price, end_price=end_price, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_ITEM_LIST_V1_PAGINATION, max_pages)

    def iter_search_item_list_v1(
        self,
        *,
        keyword: str,
        sort: Literal["_bid", "_coefp", "_sale", "bid"] | Unset = UNSET,
        tmall: bool | Unset = UNSET,
        start_price: str | Unset = UNSET,
        end_price: str | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[TaobaoModelItem]:
        """What is on the pages of `search_item_list_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            sort: Order of the products; `_coefp` overall, `_sale` most sold, `bid` cheapest, `_bid` dearest first.
                The service's default is `_sale`.
            tmall: Only products of Tmall. The service's default is `False`.
            start_price: Price at least; it counts.
            end_price: Price at most; it counts.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_item_list_v1(
                keyword=keyword,
                sort=sort,
                tmall=tmall,
                start_price=start_price,
                end_price=end_price,
                page=page,
                max_pages=max_pages,
            )
            for item in page.data.model.item_list
        )
