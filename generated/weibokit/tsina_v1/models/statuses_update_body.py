# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusesUpdateBody")


@_attrs_define
class StatusesUpdateBody:
    """
    Attributes:
        status (str): The text, up to 140 Chinese characters.
        in_reply_to_status_id (int | Unset): A post to answer or to repost.
        lat (float | Unset): Latitude of the place, the north positive.
        long (float | Unset): Longitude of the place, the east positive.
        annotations (str | Unset): Data of the app's own: a JSON array of objects, as text of up to 512 characters.
    """

    status: str
    in_reply_to_status_id: int | Unset = UNSET
    lat: float | Unset = UNSET
    long: float | Unset = UNSET
    annotations: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        in_reply_to_status_id = self.in_reply_to_status_id

        lat = self.lat

        long = self.long

        annotations = self.annotations

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if in_reply_to_status_id is not UNSET:
            field_dict["in_reply_to_status_id"] = in_reply_to_status_id
        if lat is not UNSET:
            field_dict["lat"] = lat
        if long is not UNSET:
            field_dict["long"] = long
        if annotations is not UNSET:
            field_dict["annotations"] = annotations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        in_reply_to_status_id = d.pop("in_reply_to_status_id", UNSET)

        lat = d.pop("lat", UNSET)

        long = d.pop("long", UNSET)

        annotations = d.pop("annotations", UNSET)

        statuses_update_body = cls(
            status=status,
            in_reply_to_status_id=in_reply_to_status_id,
            lat=lat,
            long=long,
            annotations=annotations,
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
