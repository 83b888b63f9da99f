"""Writes the fans of a Weibo account into a CSV file: python fans.py UID FILE

The token of Just One API is taken from JUSTONE_TOKEN. Every page costs money, so at most ten are asked for.
"""

import csv
import sys
from pathlib import Path

from weibokit import APIError, BalanceExhausted, JustOne


def fans(api: JustOne, uid: str) -> list[dict]:
    """Return the fans of an account; those so far, if the balance ends in between."""
    found = []
    try:
        for user in api.weibo.iter_get_fans_v1(uid=uid, max_pages=10):
            found.append({"id": user.id, "name": user.screen_name, "followers": user.followers_count})
    except BalanceExhausted:
        print(f"The balance is used up after {len(found)} fans.", file=sys.stderr)
    return found


def write(rows: list[dict], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["id", "name", "followers"])
        writer.writeheader()
        writer.writerows(rows)


def main(uid: str, path: str) -> int:
    with JustOne() as api:
        try:
            write(fans(api, uid), Path(path))
        except APIError as error:
            print(f"{error.code}: {error.message}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
