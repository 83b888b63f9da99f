"""Providers of ids and addresses, which agree inside one object."""

import re
from functools import lru_cache

from .context import ObjectContext
from .material.ids import FILES, PAGES, PICTURES, hexadecimal

_PICTURE = re.compile(r"image|img|\bpic|photo|cover|icon|thumb|logo|poster|banner|background|badge|head ?url|avatar")
_PLAYED = re.compile(r"\b(music|audio|mp3|song|sound|voice)|\b(?:play|video|mp4|stream|download|media|m3u8|live)")


def identity(context: ObjectContext) -> str:
    """Return the id that the field holds: the object's own, or that of something else which it names."""
    return context.identity()


def picture(context: ObjectContext) -> str:
    """Return the address of a picture of the object; those of a list are numbered."""
    return f"{PICTURES}/{_numbered(context, 'cover')}.jpg"


def address(context: ObjectContext) -> str:
    """Return an address of the object: of a picture, a file that is played, or a page, by what the names say."""
    if context.noun.startswith("avatar"):
        return avatar(context)
    suffix = _suffix(context.noun, context.field)
    if suffix == "jpg":
        return picture(context)
    return f"{FILES}/{_numbered(context, 'main')}.{suffix}" if suffix else f"{PAGES}/{context.own_id}"


@lru_cache(maxsize=8192)
def _suffix(noun: str, field: str) -> str:
    """Return how the address of a file ends, by what the names say; nothing for the address of a page."""
    said = f"{noun} {field}"
    if _PICTURE.search(said):
        return "jpg"
    played = _PLAYED.search(said)
    return "" if played is None else "mp3" if played[1] else "mp4"


def _numbered(context: ObjectContext, alone: str) -> str:
    return f"{context.own_id}/{context.ordinal or alone}"


def avatar(context: ObjectContext) -> str:
    """Return the address of the person's picture."""
    return str(context.person["avatar_large"])


def profile(context: ObjectContext) -> str:
    """Return the address of the person's page."""
    return f"{PAGES}/u/{context.person['idstr']}"


def token(context: ObjectContext) -> str:
    """Return what a checksum, a token or the id of a request looks like."""
    return hexadecimal(context.random)
