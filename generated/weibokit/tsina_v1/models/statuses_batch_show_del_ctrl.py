# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

StatusesBatchShowDelCtrl = Literal[0, 1]

STATUSES_BATCH_SHOW_DEL_CTRL_VALUES: set[StatusesBatchShowDelCtrl] = {
    0,
    1,
}


def check_statuses_batch_show_del_ctrl(value: int) -> StatusesBatchShowDelCtrl:
    if value in STATUSES_BATCH_SHOW_DEL_CTRL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STATUSES_BATCH_SHOW_DEL_CTRL_VALUES!r}")
