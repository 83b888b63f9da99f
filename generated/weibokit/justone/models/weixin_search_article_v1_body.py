# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    WeixinSearchArticleV1BodyPublishTimeType,
    WeixinSearchArticleV1BodySortType,
    check_weixin_search_article_v1_body_publish_time_type,
    check_weixin_search_article_v1_body_sort_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinSearchArticleV1Body")


@_attrs_define
class WeixinSearchArticleV1Body:
    """
    Attributes:
        keyword (str): Words to search for.
        cookies_buffer (str | Unset): State from the answer before, to be passed on as it came, together with
            `currentPage` and `offset`; empty for the first page. Default: ''.
        current_page (int | Unset): Number of the page, from 1; goes together with `offset` and `cookies_buffer`.
            Default: 1.
        offset (int | Unset): Offset from the answer before, 0 for the first page; goes together with `currentPage` and
            `cookies_buffer`. Default: 0.
        publish_time_type (WeixinSearchArticleV1BodyPublishTimeType | Unset): How old articles may be. Default: 'ALL'.
        sort_type (WeixinSearchArticleV1BodySortType | Unset): Order of the articles. Default: 'COMPREHENSIVE'.
    """

    keyword: str
    cookies_buffer: str | Unset = ""
    current_page: int | Unset = 1
    offset: int | Unset = 0
    publish_time_type: WeixinSearchArticleV1BodyPublishTimeType | Unset = "ALL"
    sort_type: WeixinSearchArticleV1BodySortType | Unset = "COMPREHENSIVE"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        keyword = self.keyword

        cookies_buffer = self.cookies_buffer

        current_page = self.current_page

        offset = self.offset

        publish_time_type: str | Unset = UNSET
        if not isinstance(self.publish_time_type, Unset):
            publish_time_type = self.publish_time_type

        sort_type: str | Unset = UNSET
        if not isinstance(self.sort_type, Unset):
            sort_type = self.sort_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "keyword": keyword,
            }
        )
        if cookies_buffer is not UNSET:
            field_dict["cookies_buffer"] = cookies_buffer
        if current_page is not UNSET:
            field_dict["currentPage"] = current_page
        if offset is not UNSET:
            field_dict["offset"] = offset
        if publish_time_type is not UNSET:
            field_dict["publishTimeType"] = publish_time_type
        if sort_type is not UNSET:
            field_dict["sortType"] = sort_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        keyword = d.pop("keyword")

        cookies_buffer = d.pop("cookies_buffer", UNSET)

        current_page = d.pop("currentPage", UNSET)

        offset = d.pop("offset", UNSET)

        _publish_time_type = d.pop("publishTimeType", UNSET)
        publish_time_type: WeixinSearchArticleV1BodyPublishTimeType | Unset
        if isinstance(_publish_time_type, Unset):
            publish_time_type = UNSET
        else:
            publish_time_type = check_weixin_search_article_v1_body_publish_time_type(_publish_time_type)

        _sort_type = d.pop("sortType", UNSET)
        sort_type: WeixinSearchArticleV1BodySortType | Unset
        if isinstance(_sort_type, Unset):
            sort_type = UNSET
        else:
            sort_type = check_weixin_search_article_v1_body_sort_type(_sort_type)

        weixin_search_article_v1_body = cls(
            keyword=keyword,
            cookies_buffer=cookies_buffer,
            current_page=current_page,
            offset=offset,
            publish_time_type=publish_time_type,
            sort_type=sort_type,
        )

        weixin_search_article_v1_body.additional_properties = d
        return weixin_search_article_v1_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
