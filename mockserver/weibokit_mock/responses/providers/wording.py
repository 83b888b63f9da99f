"""Providers of text: names, titles, what is said."""

from collections.abc import Mapping, Sequence

from .context import ObjectContext, Provider
from .material import texts


def one_of(choices: Sequence[str]) -> Provider:
    """Return a provider of one of some texts."""
    return lambda context: context.random.choice(choices)


def always(value: object) -> Provider:
    """Return a provider of the same value each time."""
    return lambda _context: value


def of_person(key: str) -> Provider:
    """Return a provider of what is known about the person under a key."""
    return lambda context: context.person[key]


def title(context: ObjectContext) -> str:
    """Return the title of the object."""
    return context.title


def said(context: ObjectContext) -> str:
    """Return what the object says: a remark, a line about a person, or its title and a line."""
    if set(context.noun.split()) & {"comment", "reply", "danmaku", "review"}:
        return texts.remark(context.random)
    if context.is_person:
        return str(context.person["description"])
    return f"{context.title},{context.random.choice(texts.LINES)}"


def name(context: ObjectContext) -> str:
    """Return the name of what the object is: a person, a shop, a topic."""
    if context.is_person:
        return str(context.person["name"])
    provide = next((provide for word, provide in _NAMED.items() if word in context.noun), title)
    return str(provide(context))


def city(context: ObjectContext) -> str:
    """Return the name of the city where the object is."""
    return context.place.city


def province(context: ObjectContext) -> str:
    """Return the name of the province where the object is."""
    return context.place.province


_topic, _shop = one_of(texts.TOPICS), one_of(texts.SHOPS)
_NAMED: Mapping[str, Provider] = {
    **dict.fromkeys(("tag", "topic", "categ", "label", "keyword", "industry", "interest"), _topic),
    **dict.fromkeys(("shop", "store", "seller", "merchant"), _shop),
    "brand": one_of(texts.BRANDS),
    **dict.fromkeys(("music", "song", "album", "sound"), one_of(texts.SONGS)),
    **dict.fromkeys(("city", "province", "region", "area", "location", "poi"), city),
}
"""Part of an object's noun → the provider of its name."""
