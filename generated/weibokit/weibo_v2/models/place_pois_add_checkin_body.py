# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.enumerations import PlacePoisAddCheckinBodyPublic, check_place_pois_add_checkin_body_public
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="PlacePoisAddCheckinBody")


@_attrs_define
class PlacePoisAddCheckinBody:
    """
    Attributes:
        poiid (str): Id of the place.
        status (str): Text of the post, 140 Chinese characters at most.
        pic (File | Unset): The picture: JPEG, GIF or PNG of less than 5 MB.
        public (PlacePoisAddCheckinBodyPublic | Unset): 1 publishes it on Weibo too, 0 keeps it at the place. Default:
            0.
    """

    poiid: str
    status: str
    pic: File | Unset = UNSET
    public: PlacePoisAddCheckinBodyPublic | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        poiid = self.poiid

        status = self.status

        pic: FileTypes | Unset = UNSET
        if not isinstance(self.pic, Unset):
            pic = self.pic.to_tuple()

        public: int | Unset = UNSET
        if not isinstance(self.public, Unset):
            public = self.public

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "poiid": poiid,
                "status": status,
            }
        )
        if pic is not UNSET:
            field_dict["pic"] = pic
        if public is not UNSET:
            field_dict["public"] = public

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("poiid", (None, str(self.poiid).encode(), "text/plain")))

        files.append(("status", (None, str(self.status).encode(), "text/plain")))

        if not isinstance(self.pic, Unset):
            files.append(("pic", self.pic.to_tuple()))

        if not isinstance(self.public, Unset):
            files.append(("public", (None, str(self.public).encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        poiid = d.pop("poiid")

        status = d.pop("status")

        _pic = d.pop("pic", UNSET)
        pic: File | Unset
        if isinstance(_pic, Unset):
            pic = UNSET
        else:
            pic = File(payload=BytesIO(_pic))

        _public = d.pop("public", UNSET)
        public: PlacePoisAddCheckinBodyPublic | Unset
        if isinstance(_public, Unset):
            public = UNSET
        else:
            public = check_place_pois_add_checkin_body_public(_public)

        place_pois_add_checkin_body = cls(
            poiid=poiid,
            status=status,
            pic=pic,
            public=public,
        )

        place_pois_add_checkin_body.additional_properties = d
        return place_pois_add_checkin_body

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
