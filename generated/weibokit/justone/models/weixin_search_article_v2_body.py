# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    WeixinSearchArticleV2BodySubSearchType,
    check_weixin_search_article_v2_body_sub_search_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinSearchArticleV2Body")


@_attrs_define
class WeixinSearchArticleV2Body:
    """
    Attributes:
        keyword (str): Words to search for.
        cookies_buffer (str | Unset): State from the answer before, to be passed on as it came, together with
            `currentPage` and `offset`; empty for the first page. Default: ''.
        current_page (int | Unset): Number of the page, from 1; goes together with `offset` and `cookies_buffer`.
            Default: 1.
        offset (int | Unset): Offset from the answer before, 0 for the first page; goes together with `currentPage` and
            `cookies_buffer`. Default: 0.
        sub_search_type (WeixinSearchArticleV2BodySubSearchType | Unset): Which articles are searched, and in which
            order. Default: 'ALL'.
    """

    keyword: str
    cookies_buffer: str | Unset = ""
    current_page: int | Unset = 1
    offset: int | Unset = 0
    sub_search_type: WeixinSearchArticleV2BodySubSearchType | Unset = "ALL"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        keyword = self.keyword

        cookies_buffer = self.cookies_buffer

        current_page = self.current_page

        offset = self.offset

        sub_search_type: str | Unset = UNSET
        if not isinstance(self.sub_search_type, Unset):
            sub_search_type = self.sub_search_type

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
        if sub_search_type is not UNSET:
            field_dict["subSearchType"] = sub_search_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        keyword = d.pop("keyword")

        cookies_buffer = d.pop("cookies_buffer", UNSET)

        current_page = d.pop("currentPage", UNSET)

        offset = d.pop("offset", UNSET)

        _sub_search_type = d.pop("subSearchType", UNSET)
        sub_search_type: WeixinSearchArticleV2BodySubSearchType | Unset
        if isinstance(_sub_search_type, Unset):
            sub_search_type = UNSET
        else:
            sub_search_type = check_weixin_search_article_v2_body_sub_search_type(_sub_search_type)

        weixin_search_article_v2_body = cls(
            keyword=keyword,
            cookies_buffer=cookies_buffer,
            current_page=current_page,
            offset=offset,
            sub_search_type=sub_search_type,
        )

        weixin_search_article_v2_body.additional_properties = d
        return weixin_search_article_v2_body

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
