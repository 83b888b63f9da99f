# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import StatusesResetCountBodyType, check_statuses_reset_count_body_type

T = TypeVar("T", bound="StatusesResetCountBody")


@_attrs_define
class StatusesResetCountBody:
    """
    Attributes:
        type_ (StatusesResetCountBodyType): Which one: 1 for comments, 2 for mentions, 3 for direct messages, 4 for
            followers.
    """

    type_: StatusesResetCountBodyType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        type_: int = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = check_statuses_reset_count_body_type(d.pop("type"))

        statuses_reset_count_body = cls(
            type_=type_,
        )

        statuses_reset_count_body.additional_properties = d
        return statuses_reset_count_body

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
