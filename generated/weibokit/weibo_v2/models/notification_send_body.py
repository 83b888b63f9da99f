# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NotificationSendBody")


@_attrs_define
class NotificationSendBody:
    """
    Attributes:
        uids (str): Ids of users, separated by commas.
        tpl_id (str): Id of the template.
        objects1 (str | Unset): What is put into place 1 of the template.
        objects1_count (int | Unset): The number that goes with place 1.
        objects2 (str | Unset): What is put into place 2 of the template.
        objects2_count (int | Unset): The number that goes with place 2.
        objects3 (str | Unset): What is put into place 3 of the template.
        objects3_count (int | Unset): The number that goes with place 3.
        action_url (str | Unset): Where the notification leads.
    """

    uids: str
    tpl_id: str
    objects1: str | Unset = UNSET
    objects1_count: int | Unset = UNSET
    objects2: str | Unset = UNSET
    objects2_count: int | Unset = UNSET
    objects3: str | Unset = UNSET
    objects3_count: int | Unset = UNSET
    action_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        uids = self.uids

        tpl_id = self.tpl_id

        objects1 = self.objects1

        objects1_count = self.objects1_count

        objects2 = self.objects2

        objects2_count = self.objects2_count

        objects3 = self.objects3

        objects3_count = self.objects3_count

        action_url = self.action_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uids": uids,
                "tpl_id": tpl_id,
            }
        )
        if objects1 is not UNSET:
            field_dict["objects1"] = objects1
        if objects1_count is not UNSET:
            field_dict["objects1_count"] = objects1_count
        if objects2 is not UNSET:
            field_dict["objects2"] = objects2
        if objects2_count is not UNSET:
            field_dict["objects2_count"] = objects2_count
        if objects3 is not UNSET:
            field_dict["objects3"] = objects3
        if objects3_count is not UNSET:
            field_dict["objects3_count"] = objects3_count
        if action_url is not UNSET:
            field_dict["action_url"] = action_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uids = d.pop("uids")

        tpl_id = d.pop("tpl_id")

        objects1 = d.pop("objects1", UNSET)

        objects1_count = d.pop("objects1_count", UNSET)

        objects2 = d.pop("objects2", UNSET)

        objects2_count = d.pop("objects2_count", UNSET)

        objects3 = d.pop("objects3", UNSET)

        objects3_count = d.pop("objects3_count", UNSET)

        action_url = d.pop("action_url", UNSET)

        notification_send_body = cls(
            uids=uids,
            tpl_id=tpl_id,
            objects1=objects1,
            objects1_count=objects1_count,
            objects2=objects2,
            objects2_count=objects2_count,
            objects3=objects3,
            objects3_count=objects3_count,
            action_url=action_url,
        )

        notification_send_body.additional_properties = d
        return notification_send_body

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
