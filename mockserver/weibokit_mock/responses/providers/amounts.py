"""Counts, prices, shares and sizes."""

from .context import Scene
from .texts import abbreviated


def reach(scene: Scene) -> int:
    """Return how many have seen the object; everything else that is counted about it is less."""
    return scene.reach


def count(scene: Scene) -> int:
    """Return how many did something with the object."""
    return scene.random.randrange(1 + scene.reach // 4)


def total(scene: Scene) -> int:
    """Return the length of the list that the object holds, or a count where it holds none or several."""
    lengths = list(scene.lengths.values())
    return lengths[0] if len(lengths) == 1 else count(scene)


def counted(scene: Scene) -> str:
    """Return a count in the short form in which it is displayed."""
    return abbreviated(count(scene))


def price(scene: Scene) -> int:
    """Return a price in fen."""
    return scene.fen


def list_price(scene: Scene) -> int:
    """Return the price before any discount in fen."""
    return scene.fen * 5 // 4


def yuan(scene: Scene) -> float:
    """Return a price in yuan."""
    return scene.fen / 100


def list_yuan(scene: Scene) -> float:
    """Return the price before any discount in yuan."""
    return list_price(scene) / 100


def priced(scene: Scene) -> str:
    """Return a price in yuan as text."""
    return f"{yuan(scene):.2f}"


def list_priced(scene: Scene) -> str:
    """Return the price before any discount in yuan as text."""
    return f"{list_yuan(scene):.2f}"


def share(scene: Scene) -> float:
    """Return a part of one."""
    return scene.random.randrange(1, 1000) / 1000


def percent(scene: Scene) -> int:
    """Return a whole number of hundredths."""
    return scene.random.randrange(1, 100)


def percentage(scene: Scene) -> str:
    """Return a share as text, in percent."""
    return f"{scene.random.randrange(1, 1000) / 10:.1f}%"


def score(scene: Scene) -> float:
    """Return what something is rated, out of five."""
    return scene.random.randrange(35, 51) / 10


def small(scene: Scene) -> int:
    """Return a number of which nothing is known but that it numbers things: a rank, a level, a kind."""
    return scene.random.randrange(1, 10)


def length(scene: Scene) -> int:
    """Return the size of a file in bytes."""
    return scene.random.randrange(20_000, 5_000_000)


def scored(scene: Scene) -> str:
    """Return what something is rated, as text."""
    return str(score(scene))


def in_digits(scene: Scene) -> str:
    """Return a count as text in plain digits."""
    return str(count(scene))


def age(scene: Scene) -> int:
    """Return the age of a grown person."""
    return scene.random.randrange(18, 60)


def latitude(scene: Scene) -> float:
    """Return where the object is, north of the equator."""
    return scene.place.latitude


def longitude(scene: Scene) -> float:
    """Return where the object is, east of Greenwich."""
    return scene.place.longitude
