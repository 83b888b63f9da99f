# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.oauth_access_token_body_x_auth_mode import (
    OauthAccessTokenBodyXAuthMode,
    check_oauth_access_token_body_x_auth_mode,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OauthAccessTokenBody")


@_attrs_define
class OauthAccessTokenBody:
    """
    Attributes:
        oauth_consumer_key (str): Key of the app.
        oauth_token (str): The request token.
        oauth_signature_method (str): How the request is signed. Default: 'HMAC-SHA1'.
        oauth_timestamp (int): When the request was made, in seconds since 1970.
        oauth_nonce (str): A text, in ASCII, that no other request of this second has.
        oauth_signature (str): The signature.
        oauth_version (str | Unset): Version of OAuth. Default: '1.0'.
        oauth_verifier (str | Unset): What the user's consent gave out; a PIN of six digits where the callback was
            `oob`.
        x_auth_username (str | Unset): For xAuth: name of the user.
        x_auth_password (str | Unset): For xAuth: password of the user.
        x_auth_mode (OauthAccessTokenBodyXAuthMode | Unset): For xAuth: always the same.
    """

    oauth_consumer_key: str
    oauth_token: str
    oauth_timestamp: int
    oauth_nonce: str
    oauth_signature: str
    oauth_signature_method: str = "HMAC-SHA1"
    oauth_version: str | Unset = "1.0"
    oauth_verifier: str | Unset = UNSET
    x_auth_username: str | Unset = UNSET
    x_auth_password: str | Unset = UNSET
    x_auth_mode: OauthAccessTokenBodyXAuthMode | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        oauth_consumer_key = self.oauth_consumer_key

        oauth_token = self.oauth_token

        oauth_signature_method = self.oauth_signature_method

        oauth_timestamp = self.oauth_timestamp

        oauth_nonce = self.oauth_nonce

        oauth_signature = self.oauth_signature

        oauth_version = self.oauth_version

        oauth_verifier = self.oauth_verifier

        x_auth_username = self.x_auth_username

        x_auth_password = self.x_auth_password

        x_auth_mode: str | Unset = UNSET
        if not isinstance(self.x_auth_mode, Unset):
            x_auth_mode = self.x_auth_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "oauth_consumer_key": oauth_consumer_key,
                "oauth_token": oauth_token,
                "oauth_signature_method": oauth_signature_method,
                "oauth_timestamp": oauth_timestamp,
                "oauth_nonce": oauth_nonce,
                "oauth_signature": oauth_signature,
            }
        )
        if oauth_version is not UNSET:
            field_dict["oauth_version"] = oauth_version
        if oauth_verifier is not UNSET:
            field_dict["oauth_verifier"] = oauth_verifier
        if x_auth_username is not UNSET:
            field_dict["x_auth_username"] = x_auth_username
        if x_auth_password is not UNSET:
            field_dict["x_auth_password"] = x_auth_password
        if x_auth_mode is not UNSET:
            field_dict["x_auth_mode"] = x_auth_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        oauth_consumer_key = d.pop("oauth_consumer_key")

        oauth_token = d.pop("oauth_token")

        oauth_signature_method = d.pop("oauth_signature_method")

        oauth_timestamp = d.pop("oauth_timestamp")

        oauth_nonce = d.pop("oauth_nonce")

        oauth_signature = d.pop("oauth_signature")

        oauth_version = d.pop("oauth_version", UNSET)

        oauth_verifier = d.pop("oauth_verifier", UNSET)

        x_auth_username = d.pop("x_auth_username", UNSET)

        x_auth_password = d.pop("x_auth_password", UNSET)

        _x_auth_mode = d.pop("x_auth_mode", UNSET)
        x_auth_mode: OauthAccessTokenBodyXAuthMode | Unset
        if isinstance(_x_auth_mode, Unset):
            x_auth_mode = UNSET
        else:
            x_auth_mode = check_oauth_access_token_body_x_auth_mode(_x_auth_mode)

        oauth_access_token_body = cls(
            oauth_consumer_key=oauth_consumer_key,
            oauth_token=oauth_token,
            oauth_signature_method=oauth_signature_method,
            oauth_timestamp=oauth_timestamp,
            oauth_nonce=oauth_nonce,
            oauth_signature=oauth_signature,
            oauth_version=oauth_version,
            oauth_verifier=oauth_verifier,
            x_auth_username=x_auth_username,
            x_auth_password=x_auth_password,
            x_auth_mode=x_auth_mode,
        )

        oauth_access_token_body.additional_properties = d
        return oauth_access_token_body

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
