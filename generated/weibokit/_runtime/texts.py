# Do not edit: `make generate` writes this file from tools/runtime/texts.py.

"""Texts of the services, made fit for a log line, a terminal and an error's text."""

__all__ = ["printable"]

# Joins the parts of an emoji, and is invisible by itself.
_JOINER = "\u200d"


def printable(text: str, longest: int) -> str:
    """Return a text on one line, of bounded length, with every other control character escaped.

    So nobody can forge a line of a log, steer a terminal, or send what can't be encoded.
    """
    line = " ".join(text[: longest * 4].split())
    if not line.isprintable():
        line = "".join(char if char.isprintable() or char == _JOINER else _escaped(char) for char in line)
    return line if len(line) <= longest else line[:longest] + "…"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
