"""Texts that a user hands over: a file, or standard input."""

import sys
from pathlib import Path

__all__ = ["read_text"]


def read_text(source: str) -> str:
    """Return the text of a file, `-` for standard input; raises OSError, and ValueError for what is no UTF-8."""
    content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    return content.decode("utf-8-sig")
