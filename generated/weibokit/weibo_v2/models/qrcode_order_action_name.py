# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

QrcodeOrderActionName = Literal["QR_LIMIT_SCENE", "QR_SCENE"]

QRCODE_ORDER_ACTION_NAME_VALUES: set[QrcodeOrderActionName] = {
    "QR_LIMIT_SCENE",
    "QR_SCENE",
}


def check_qrcode_order_action_name(value: str) -> QrcodeOrderActionName:
    if value in QRCODE_ORDER_ACTION_NAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {QRCODE_ORDER_ACTION_NAME_VALUES!r}")
