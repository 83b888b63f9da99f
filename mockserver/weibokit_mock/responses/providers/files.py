"""Makers of ids and addresses, which agree inside one object."""

import re

from .context import Scene
from .ids import FILES, PAGES, PICTURES, hexadecimal

_PICTURE = re.compile(r"image|img|\bpic|photo|cover|icon|thumb|logo|poster|banner|background|badge|head ?url|avatar")
_PLAYED = re.compile(r"\b(music|audio|mp3|song|sound|voice)|\b(?:play|video|mp4|stream|download|media|m3u8|live)")


def identity(scene: Scene) -> str:
    """Return the id that the field holds: the object's own, or that of something else which it names."""
    return scene.identity()


def picture(scene: Scene) -> str:
    """Return the address of a picture of the object; those of a list are numbered."""
    return f"{PICTURES}/{_numbered(scene, 'cover')}.jpg"


def address(scene: Scene) -> str:
    """Return an address of the object: of a picture, a file that is played, or a page, by what the names say."""
    said = f"{scene.kind} {scene.field}"
    if scene.kind.startswith("avatar"):
        return avatar(scene)
    if _PICTURE.search(said):
        return picture(scene)
    played = _PLAYED.search(said)
    if played is not None:
        return f"{FILES}/{_numbered(scene, 'main')}.{'mp3' if played[1] else 'mp4'}"
    return f"{PAGES}/{scene.own_id}"


def _numbered(scene: Scene, alone: str) -> str:
    return f"{scene.own_id}/{scene.ordinal or alone}"


def avatar(scene: Scene) -> str:
    """Return the address of the person's picture."""
    return str(scene.person["avatar_large"])


def profile(scene: Scene) -> str:
    """Return the address of the person's page."""
    return f"{PAGES}/u/{scene.person['idstr']}"


def token(scene: Scene) -> str:
    """Return what a checksum, a token or the id of a request looks like."""
    return hexadecimal(scene.random)
