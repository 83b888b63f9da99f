# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DirectMessagesNewBody")


@_attrs_define
class DirectMessagesNewBody:
    """
    Attributes:
        text (str): The text, up to 300 Chinese characters.
        id (str | Unset): Who gets it, by id or by nickname.
        user_id (int | Unset): Who gets it, by id.
        screen_name (str | Unset): Who gets it, by nickname.
    """

    text: str
    id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    screen_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        id = self.id

        user_id = self.user_id

        screen_name = self.screen_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if screen_name is not UNSET:
            field_dict["screen_name"] = screen_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        id = d.pop("id", UNSET)

        user_id = d.pop("user_id", UNSET)

        screen_name = d.pop("screen_name", UNSET)

        direct_messages_new_body = cls(
            text=text,
            id=id,
            user_id=user_id,
            screen_name=screen_name,
        )

        direct_messages_new_body.additional_properties = d
        return direct_messages_new_body

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
