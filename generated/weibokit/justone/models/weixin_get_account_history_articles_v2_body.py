# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinGetAccountHistoryArticlesV2Body")


@_attrs_define
class WeixinGetAccountHistoryArticlesV2Body:
    """
    Attributes:
        ghid (str | Unset): Original id of the official account, which begins with gh_. Either `ghid` or `url` is
            needed. Default: ''.
        offset (str | Unset): The `PagingInfo.Offset` of the answer before, which is text; empty for the first page.
            Default: ''.
        url (str | Unset): Address of an article of the official account. Either `url` or `ghid` is needed. Default: ''.
    """

    ghid: str | Unset = ""
    offset: str | Unset = ""
    url: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        ghid = self.ghid

        offset = self.offset

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ghid is not UNSET:
            field_dict["ghid"] = ghid
        if offset is not UNSET:
            field_dict["offset"] = offset
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ghid = d.pop("ghid", UNSET)

        offset = d.pop("offset", UNSET)

        url = d.pop("url", UNSET)

        weixin_get_account_history_articles_v2_body = cls(
            ghid=ghid,
            offset=offset,
            url=url,
        )

        weixin_get_account_history_articles_v2_body.additional_properties = d
        return weixin_get_account_history_articles_v2_body

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
