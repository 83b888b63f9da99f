"""Counts, prices, shares and sizes."""

from .context import ObjectContext
from .material.texts import abbreviated


def reach(context: ObjectContext) -> int:
    """Return how many have seen the object; everything else that is counted about it is less."""
    return context.reach


def count(context: ObjectContext) -> int:
    """Return how many did something with the object."""
    return context.random.randrange(1 + context.reach // 4)


def total(context: ObjectContext) -> int:
    """Return the length of the list that the object holds, or a count where it holds none or several."""
    lengths = list(context.lengths.values())
    return lengths[0] if len(lengths) == 1 else count(context)


def counted(context: ObjectContext) -> str:
    """Return a count in the short form in which it is displayed."""
    return abbreviated(count(context))


def price(context: ObjectContext) -> int:
    """Return a price in fen."""
    return context.fen


def list_price(context: ObjectContext) -> int:
    """Return the price before any discount in fen."""
    return context.fen * 5 // 4


def yuan(context: ObjectContext) -> float:
    """Return a price in yuan."""
    return context.fen / 100


def list_yuan(context: ObjectContext) -> float:
    """Return the price before any discount in yuan."""
    return list_price(context) / 100


def priced(context: ObjectContext) -> str:
    """Return a price in yuan as text."""
    return f"{yuan(context):.2f}"


def list_priced(context: ObjectContext) -> str:
    """Return the price before any discount in yuan as text."""
    return f"{list_yuan(context):.2f}"


def share(context: ObjectContext) -> float:
    """Return a part of one."""
    return context.random.randrange(1, 1000) / 1000


def percent(context: ObjectContext) -> int:
    """Return a whole number of hundredths."""
    return context.random.randrange(1, 100)


def percentage(context: ObjectContext) -> str:
    """Return a share as text, in percent."""
    return f"{context.random.randrange(1, 1000) / 10:.1f}%"


def score(context: ObjectContext) -> float:
    """Return what something is rated, out of five."""
    return context.random.randrange(35, 51) / 10


def small(context: ObjectContext) -> int:
    """Return a number of which nothing is known but that it numbers things: a rank, a level, a type."""
    return context.random.randrange(1, 10)


def length(context: ObjectContext) -> int:
    """Return the size of a file in bytes."""
    return context.random.randrange(20_000, 5_000_000)


def scored(context: ObjectContext) -> str:
    """Return what something is rated, as text."""
    return str(score(context))


def in_digits(context: ObjectContext) -> str:
    """Return a count as text in plain digits."""
    return str(count(context))


def age(context: ObjectContext) -> int:
    """Return the age of a grown person."""
    return context.random.randrange(18, 60)


def latitude(context: ObjectContext) -> float:
    """Return where the object is, north of the equator."""
    return context.place.latitude


def longitude(context: ObjectContext) -> float:
    """Return where the object is, east of Greenwich."""
    return context.place.longitude


def latitude_text(context: ObjectContext) -> str:
    """Return where the object is, north of the equator, as text."""
    return str(latitude(context))


def longitude_text(context: ObjectContext) -> str:
    """Return where the object is, east of Greenwich, as text."""
    return str(longitude(context))


def coordinate(context: ObjectContext) -> float:
    """Return one number of a point: its latitude, then its longitude."""
    return longitude(context) if context.ordinal == 2 else latitude(context)


def point_text(context: ObjectContext) -> str:
    """Return a point as text: its longitude, a comma, its latitude."""
    return f"{longitude(context)},{latitude(context)}"


def coded(context: ObjectContext) -> str:
    """Return a small number as text: a type or a level of which nothing is known."""
    return str(small(context))
