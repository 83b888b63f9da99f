"""Makers of text: names, titles, what is said."""

from collections.abc import Mapping, Sequence

from . import texts
from .context import Maker, Scene


def one_of(choices: Sequence[str]) -> Maker:
    """Return a maker of one of some texts."""
    return lambda scene: scene.random.choice(choices)


def always(value: object) -> Maker:
    """Return a maker of the same value each time."""
    return lambda _scene: value


def of_person(key: str) -> Maker:
    """Return a maker of what is known about the person under a key."""
    return lambda scene: scene.person[key]


def title(scene: Scene) -> str:
    """Return the title of the object."""
    return scene.title


def said(scene: Scene) -> str:
    """Return what the object says: a remark, a line about a person, or its title and a line."""
    if set(scene.kind.split()) & {"comment", "reply", "danmaku", "review"}:
        return texts.remark(scene.random)
    if scene.is_person:
        return str(scene.person["description"])
    return f"{scene.title},{scene.random.choice(texts.LINES)}"


def name(scene: Scene) -> str:
    """Return the name of what the object is: a person, a shop, a topic."""
    if scene.is_person:
        return str(scene.person["name"])
    make = next((make for word, make in _NAMED.items() if word in scene.kind), title)
    return str(make(scene))


def city(scene: Scene) -> str:
    """Return the name of the city where the object is."""
    return scene.place.city


def province(scene: Scene) -> str:
    """Return the name of the province where the object is."""
    return scene.place.province


_topic, _shop = one_of(texts.TOPICS), one_of(texts.SHOPS)
_NAMED: Mapping[str, Maker] = {
    **dict.fromkeys(("tag", "topic", "categ", "label", "keyword", "industry", "interest"), _topic),
    **dict.fromkeys(("shop", "store", "seller", "merchant"), _shop),
    "brand": one_of(texts.BRANDS),
    **dict.fromkeys(("music", "song", "album", "sound"), one_of(texts.SONGS)),
    **dict.fromkeys(("city", "province", "region", "area", "location", "poi"), city),
}
"""Part of what an object is called → what makes its name."""
