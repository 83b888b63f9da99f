# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.qrcode_scene import QrcodeScene


T = TypeVar("T", bound="QrcodeAction")


@_attrs_define
class QrcodeAction:
    """What the code is for.

    Attributes:
        scene (QrcodeScene): The scene that the app is told when somebody scans the code.
    """

    scene: QrcodeScene
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        scene = self.scene.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scene": scene,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.qrcode_scene import QrcodeScene  # noqa: PLC0415

        d = dict(src_dict)
        scene = QrcodeScene.from_dict(d.pop("scene"))

        qrcode_action = cls(
            scene=scene,
        )

        qrcode_action.additional_properties = d
        return qrcode_action

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
