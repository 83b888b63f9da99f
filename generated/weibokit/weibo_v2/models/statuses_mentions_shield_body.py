# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import StatusesMentionsShieldBodyFollowUp, check_statuses_mentions_shield_body_follow_up
from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusesMentionsShieldBody")


@_attrs_define
class StatusesMentionsShieldBody:
    """
    Attributes:
        id (int): Id of the post.
        follow_up (StatusesMentionsShieldBodyFollowUp | Unset): 1 hides also what later reposts of it bring, 0 this post
            only. Default: 1.
    """

    id: int
    follow_up: StatusesMentionsShieldBodyFollowUp | Unset = 1
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        follow_up: int | Unset = UNSET
        if not isinstance(self.follow_up, Unset):
            follow_up = self.follow_up

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if follow_up is not UNSET:
            field_dict["follow_up"] = follow_up

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        _follow_up = d.pop("follow_up", UNSET)
        follow_up: StatusesMentionsShieldBodyFollowUp | Unset
        if isinstance(_follow_up, Unset):
            follow_up = UNSET
        else:
            follow_up = check_statuses_mentions_shield_body_follow_up(_follow_up)

        statuses_mentions_shield_body = cls(
            id=id,
            follow_up=follow_up,
        )

        statuses_mentions_shield_body.additional_properties = d
        return statuses_mentions_shield_body

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
