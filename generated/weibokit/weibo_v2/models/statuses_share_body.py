# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="StatusesShareBody")


@_attrs_define
class StatusesShareBody:
    """
    Attributes:
        status (str): Text of the post with the link, 140 Chinese characters at most.
        pic (File | Unset): The picture: JPEG, GIF or PNG of less than 5 MB.
        rip (str | Unset): IP address of the user who acts, as the app sees it.
    """

    status: str
    pic: File | Unset = UNSET
    rip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        pic: FileTypes | Unset = UNSET
        if not isinstance(self.pic, Unset):
            pic = self.pic.to_tuple()

        rip = self.rip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if pic is not UNSET:
            field_dict["pic"] = pic
        if rip is not UNSET:
            field_dict["rip"] = rip

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("status", (None, str(self.status).encode(), "text/plain")))

        if not isinstance(self.pic, Unset):
            files.append(("pic", self.pic.to_tuple()))

        if not isinstance(self.rip, Unset):
            files.append(("rip", (None, str(self.rip).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        _pic = d.pop("pic", UNSET)
        pic: File | Unset
        if isinstance(_pic, Unset):
            pic = UNSET
        else:
            pic = File(payload=BytesIO(_pic))

        rip = d.pop("rip", UNSET)

        statuses_share_body = cls(
            status=status,
            pic=pic,
            rip=rip,
        )

        statuses_share_body.additional_properties = d
        return statuses_share_body

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
