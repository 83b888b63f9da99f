"""The one exception for a download that is not accepted."""

import re
from typing import Literal

from tools.pipeline.files.input_error import InputError

Rule = Literal[
    "address",
    "redirect",
    "not found",
    "server error",
    "status",
    "timeout",
    "no connection",
    "truncated body",
    "size limit",
    "content type",
    "not JSON",
    "not OpenAPI",
    "one operation",
    "release ids",
    "operation sets",
    "half gone",
    "no manifest",
    "no response",
]
"""What a download can break."""


def redacted(address: str) -> str:
    """Return `address` without the values of its query, which may be tokens or signatures."""
    return re.sub(r"(?<=[?&])([^=&#]*=)[^&#]*", r"\1…", address)


class DownloadError(InputError):
    """A download that breaks `rule`; nothing was written.

    `file` is the address that it came from, as `redacted` has it; `got`, `wanted` and `todo` are as in InputError.
    """

    def __init__(self, rule: Rule, address: str, *, got: str, wanted: str, todo: str) -> None:
        super().__init__(redacted(address), got=got, wanted=wanted, todo=todo)
        self.rule = rule

    def __str__(self) -> str:
        return f"Refused by the rule '{self.rule}': {super().__str__()} The files are as they were."
