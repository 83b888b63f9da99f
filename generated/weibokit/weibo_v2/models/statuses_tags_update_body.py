# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="StatusesTagsUpdateBody")


@_attrs_define
class StatusesTagsUpdateBody:
    """
    Attributes:
        old_tag (str): The tag as it is.
        new_tag (str): The tag as it shall be.
    """

    old_tag: str
    new_tag: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        old_tag = self.old_tag

        new_tag = self.new_tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "old_tag": old_tag,
                "new_tag": new_tag,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        old_tag = d.pop("old_tag")

        new_tag = d.pop("new_tag")

        statuses_tags_update_body = cls(
            old_tag=old_tag,
            new_tag=new_tag,
        )

        statuses_tags_update_body.additional_properties = d
        return statuses_tags_update_body

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
