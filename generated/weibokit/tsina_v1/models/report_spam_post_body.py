# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReportSpamPostBody")


@_attrs_define
class ReportSpamPostBody:
    """
    Attributes:
        content (str): What is wrong.
        url (str | Unset): The address that is reported.
        status_id (int | Unset): The post that is reported.
        ip (str | Unset): Address of the user on the network.
    """

    content: str
    url: str | Unset = UNSET
    status_id: int | Unset = UNSET
    ip: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        content = self.content

        url = self.url

        status_id = self.status_id

        ip = self.ip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content": content,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if status_id is not UNSET:
            field_dict["status_id"] = status_id
        if ip is not UNSET:
            field_dict["ip"] = ip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content = d.pop("content")

        url = d.pop("url", UNSET)

        status_id = d.pop("status_id", UNSET)

        ip = d.pop("ip", UNSET)

        report_spam_post_body = cls(
            content=content,
            url=url,
            status_id=status_id,
            ip=ip,
        )

        report_spam_post_body.additional_properties = d
        return report_spam_post_body

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
