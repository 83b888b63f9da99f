# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import StatusesUpdateBodyVisible, check_statuses_update_body_visible
from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusesUpdateBody")


@_attrs_define
class StatusesUpdateBody:
    """
    Attributes:
        status (str): Text of the post, 140 Chinese characters at most.
        visible (StatusesUpdateBodyVisible | Unset): Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a
            group. Default: 0.
        list_id (str | Unset): Id of the group that sees the post; needed with `visible` 3.
        lat (float | Unset): Latitude, north is positive. Default: 0.0.
        long (float | Unset): Longitude, east is positive. Default: 0.0.
        annotations (str | Unset): Notes of the app itself, JSON in text; they come back with the post.
        rip (str | Unset): IP address of the user who acts, as the app sees it.
    """

    status: str
    visible: StatusesUpdateBodyVisible | Unset = 0
    list_id: str | Unset = UNSET
    lat: float | Unset = 0.0
    long: float | Unset = 0.0
    annotations: str | Unset = UNSET
    rip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        visible: int | Unset = UNSET
        if not isinstance(self.visible, Unset):
            visible = self.visible

        list_id = self.list_id

        lat = self.lat

        long = self.long

        annotations = self.annotations

        rip = self.rip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if visible is not UNSET:
            field_dict["visible"] = visible
        if list_id is not UNSET:
            field_dict["list_id"] = list_id
        if lat is not UNSET:
            field_dict["lat"] = lat
        if long is not UNSET:
            field_dict["long"] = long
        if annotations is not UNSET:
            field_dict["annotations"] = annotations
        if rip is not UNSET:
            field_dict["rip"] = rip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        _visible = d.pop("visible", UNSET)
        visible: StatusesUpdateBodyVisible | Unset
        if isinstance(_visible, Unset):
            visible = UNSET
        else:
            visible = check_statuses_update_body_visible(_visible)

        list_id = d.pop("list_id", UNSET)

        lat = d.pop("lat", UNSET)

        long = d.pop("long", UNSET)

        annotations = d.pop("annotations", UNSET)

        rip = d.pop("rip", UNSET)

        statuses_update_body = cls(
            status=status,
            visible=visible,
            list_id=list_id,
            lat=lat,
            long=long,
            annotations=annotations,
            rip=rip,
        )

        statuses_update_body.additional_properties = d
        return statuses_update_body

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
