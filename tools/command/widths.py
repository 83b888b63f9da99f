"""How wide texts are on a terminal, where a Chinese character takes two columns."""

import re
from collections.abc import Iterator
from unicodedata import category, east_asian_width

__all__ = ["cut", "line", "pad", "width", "wrap"]

_PIECE = re.compile(r"\s+|[\u2e80-\u9fff\uff00-\uffef][，。、；：？！）》”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+")
"""What a line may end after: blanks, a Chinese character with the punctuation after it, any other word."""


def width(text: str) -> int:
    """Return how many columns a text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def pad(text: str, columns: int) -> str:
    """Return a text with blanks up to a width."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """Return a text that is at most so wide; one that was wider ends in `…`."""
    if width(text) <= columns:
        return text
    taken, room = [], columns - 1
    for character in text:
        room -= _columns(character)
        if room < 0:
            break
        taken.append(character)
    return f"{''.join(taken)}…"


def line(text: str) -> str:
    """Return a text on one line, without characters that steer a terminal."""
    one = " ".join(text.split())
    return one if one.isprintable() else "".join(each if each.isprintable() else "\ufffd" for each in one)


def wrap(text: str, columns: int) -> list[str]:
    """Return the lines of a text that are at most so wide, where no single word is wider; paragraphs stay apart."""
    return [each for paragraph in text.split("\n") for each in _wrapped(paragraph, columns)]


def _wrapped(paragraph: str, columns: int) -> Iterator[str]:
    current = ""
    for piece in _PIECE.findall(paragraph):
        if current.strip() and width(current + piece.rstrip()) > columns:
            yield current.rstrip()
            current = ""
        current += piece if current or not piece.isspace() else ""
    yield current.rstrip()


def _columns(character: str) -> int:
    if character.isascii():
        return 1
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
