"""Ids of nobody and nothing, and addresses of nowhere."""

from random import Random

PAGES = "https://pages.example"
PICTURES = "https://images.example"
FILES = "https://media.example"


def account_id(random: Random) -> int:
    """Return the id of an account that doesn't exist: nine digits, below any in use, and good for 32 bits."""
    return 900_000_000 + random.randrange(10**8)


def status_id(random: Random) -> int:
    """Return the id of a post that doesn't exist: sixteen digits, above any in use."""
    return 9_000_000_000_000_000 + random.randrange(10**15)


def distinct(random: Random, number: int) -> list[int]:
    """Return so many ids of posts that don't exist, each of them once."""
    return [9_000_000_000_000_000 + offset for offset in random.sample(range(10**15), number)]


def narrow_id(random: Random) -> int:
    """Return an id that fits into 32 bits, as high as such ids can be."""
    return random.randrange(2_000_000_000, 2**31)


def hexadecimal(random: Random, digits: int = 32) -> str:
    """Return what a checksum, a token or the id of a request looks like."""
    return f"{random.getrandbits(4 * digits):0{digits}x}"
