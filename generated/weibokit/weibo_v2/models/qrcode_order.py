# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import QrcodeOrderActionName, check_qrcode_order_action_name
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.qrcode_action import QrcodeAction


T = TypeVar("T", bound="QrcodeOrder")


@_attrs_define
class QrcodeOrder:
    """The QR code to make.

    Attributes:
        action_name (QrcodeOrderActionName): `QR_SCENE` for a passing code, `QR_LIMIT_SCENE` for a lasting one.
        action_info (QrcodeAction): What the code is for.
        expire_seconds (int | Unset): How long a passing code is good, in seconds; 1800 unless given, and at most.
    """

    action_name: QrcodeOrderActionName
    action_info: QrcodeAction
    expire_seconds: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        action_name: str = self.action_name

        action_info = self.action_info.to_dict()

        expire_seconds = self.expire_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action_name": action_name,
                "action_info": action_info,
            }
        )
        if expire_seconds is not UNSET:
            field_dict["expire_seconds"] = expire_seconds

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.qrcode_action import QrcodeAction  # noqa: PLC0415

        d = dict(src_dict)
        action_name = check_qrcode_order_action_name(d.pop("action_name"))

        action_info = QrcodeAction.from_dict(d.pop("action_info"))

        expire_seconds = d.pop("expire_seconds", UNSET)

        qrcode_order = cls(
            action_name=action_name,
            action_info=action_info,
            expire_seconds=expire_seconds,
        )

        qrcode_order.additional_properties = d
        return qrcode_order

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
