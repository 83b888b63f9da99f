"""What operations cost: exact amounts of money, kept as whole millionths so that sums stay exact everywhere."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from fnmatch import fnmatchcase

from ...errors import ConfigurationError

__all__ = ["Prices", "money", "to_millionths"]

_MILLION = 1_000_000
# What a column of a database, with its 64 bits, holds.
_MOST = 2**63 // _MILLION - 1


class Prices:
    """Prices by the name of an operation, or by a pattern with `*`: a name counts first, then the longest pattern."""

    def __init__(self, prices: Mapping[str, "Decimal | int | str"]) -> None:
        if not isinstance(prices, Mapping) or not prices:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(
                f"prices is {prices!r}, but a mapping of operations or patterns to prices is wanted."
            )
        if not all(isinstance(name, str) for name in prices):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"prices has the names {list(prices)}, but texts are wanted, such as 'weibo_*'.")
        self._prices = {name: to_millionths(f"prices[{name!r}]", price) for name, price in prices.items()}
        self._patterns = sorted(self._prices, key=len, reverse=True)

    def of(self, operation: str) -> int:
        """Return the price of an operation in millionths; raises ConfigurationError for one without."""
        if operation in self._prices:
            return self._prices[operation]
        pattern = next((each for each in self._patterns if fnmatchcase(operation, each)), None)
        if pattern is None:
            raise ConfigurationError(
                f"prices has no price for {operation!r}; add it, or a pattern such as '*' for all."
            )
        return self._prices[pattern]


def to_millionths(argument: str, value: "Decimal | int | str") -> int:
    """Return an amount in millionths; raises ConfigurationError for what is no exact amount from 0 on."""
    try:
        known = isinstance(value, (Decimal, int, str)) and not isinstance(value, bool)  # pyright: ignore[reportUnnecessaryIsInstance]
        amount = Decimal(value) if known else Decimal("nan")
    except InvalidOperation:
        amount = Decimal("nan")
    if amount.is_finite() and 0 <= amount <= _MOST and (whole := amount * _MILLION) == int(whole):
        return int(whole)
    raise ConfigurationError(
        f"{argument} is {value!r}, but an amount from 0 on with 6 decimals at most is wanted, as a Decimal, an int or "
        'a text such as "0.05"; a float is not exact.'
    )


def money(millionths: int) -> Decimal:
    """Return an amount that is given in millionths."""
    return Decimal(millionths) / _MILLION
