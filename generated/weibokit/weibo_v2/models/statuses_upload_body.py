# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.enumerations import StatusesUploadBodyVisible, check_statuses_upload_body_visible
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="StatusesUploadBody")


@_attrs_define
class StatusesUploadBody:
    """
    Attributes:
        status (str): Text of the post, 140 Chinese characters at most.
        pic (File): The picture: JPEG, GIF or PNG of less than 5 MB.
        visible (StatusesUploadBodyVisible | Unset): Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a
            group. Default: 0.
        list_id (str | Unset): Id of the group that sees the post; needed with `visible` 3.
        lat (float | Unset): Latitude, north is positive. Default: 0.0.
        long (float | Unset): Longitude, east is positive. Default: 0.0.
        annotations (str | Unset): Notes of the app itself, JSON in text; they come back with the post.
        rip (str | Unset): IP address of the user who acts, as the app sees it.
    """

    status: str
    pic: File
    visible: StatusesUploadBodyVisible | Unset = 0
    list_id: str | Unset = UNSET
    lat: float | Unset = 0.0
    long: float | Unset = 0.0
    annotations: str | Unset = UNSET
    rip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        pic = self.pic.to_tuple()

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
                "pic": pic,
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

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("status", (None, str(self.status).encode(), "text/plain")))

        files.append(("pic", self.pic.to_tuple()))

        if not isinstance(self.visible, Unset):
            files.append(("visible", (None, str(self.visible).encode(), "text/plain")))

        if not isinstance(self.list_id, Unset):
            files.append(("list_id", (None, str(self.list_id).encode(), "text/plain")))

        if not isinstance(self.lat, Unset):
            files.append(("lat", (None, str(self.lat).encode(), "text/plain")))

        if not isinstance(self.long, Unset):
            files.append(("long", (None, str(self.long).encode(), "text/plain")))

        if not isinstance(self.annotations, Unset):
            files.append(("annotations", (None, str(self.annotations).encode(), "text/plain")))

        if not isinstance(self.rip, Unset):
            files.append(("rip", (None, str(self.rip).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        pic = File(payload=BytesIO(d.pop("pic")))

        _visible = d.pop("visible", UNSET)
        visible: StatusesUploadBodyVisible | Unset
        if isinstance(_visible, Unset):
            visible = UNSET
        else:
            visible = check_statuses_upload_body_visible(_visible)

        list_id = d.pop("list_id", UNSET)

        lat = d.pop("lat", UNSET)

        long = d.pop("long", UNSET)

        annotations = d.pop("annotations", UNSET)

        rip = d.pop("rip", UNSET)

        statuses_upload_body = cls(
            status=status,
            pic=pic,
            visible=visible,
            list_id=list_id,
            lat=lat,
            long=long,
            annotations=annotations,
            rip=rip,
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
