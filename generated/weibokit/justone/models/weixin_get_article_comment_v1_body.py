# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WeixinGetArticleCommentV1Body")


@_attrs_define
class WeixinGetArticleCommentV1Body:
    """
    Attributes:
        article_url (str): Address of the article.
        buffer (str | Unset): Position from the answer before; empty for the first page. Default: ''.
    """

    article_url: str
    buffer: str | Unset = ""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        article_url = self.article_url

        buffer = self.buffer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "articleUrl": article_url,
            }
        )
        if buffer is not UNSET:
            field_dict["buffer"] = buffer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        article_url = d.pop("articleUrl")

        buffer = d.pop("buffer", UNSET)

        weixin_get_article_comment_v1_body = cls(
            article_url=article_url,
            buffer=buffer,
        )

        weixin_get_article_comment_v1_body.additional_properties = d
        return weixin_get_article_comment_v1_body

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
