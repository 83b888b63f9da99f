# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="StatusesUploadBody")


@_attrs_define
class StatusesUploadBody:
    """
    Attributes:
        status (str): The text, up to 140 Chinese characters.
        pic (File): The picture, in JPEG, GIF or PNG; it has to stay below 5 MB.
        lat (float | Unset): Latitude of the place, the north positive.
        long (float | Unset): Longitude of the place, the east positive.
    """

    status: str
    pic: File
    lat: float | Unset = UNSET
    long: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        pic = self.pic.to_tuple()

        lat = self.lat

        long = self.long

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "pic": pic,
            }
        )
        if lat is not UNSET:
            field_dict["lat"] = lat
        if long is not UNSET:
            field_dict["long"] = long

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("status", (None, str(self.status).encode(), "text/plain")))

        files.append(("pic", self.pic.to_tuple()))

        if not isinstance(self.lat, Unset):
            files.append(("lat", (None, str(self.lat).encode(), "text/plain")))

        if not isinstance(self.long, Unset):
            files.append(("long", (None, str(self.long).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        pic = File(payload=BytesIO(d.pop("pic")))

        lat = d.pop("lat", UNSET)

        long = d.pop("long", UNSET)

        statuses_upload_body = cls(
            status=status,
            pic=pic,
            lat=lat,
            long=long,
        )

        statuses_upload_body.additional_properties = d
        return statuses_upload_body

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
