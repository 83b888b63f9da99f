"""Whether this checkout can be released: `python -m tools.release [--tag TAG]`.

Nothing is changed. Version, changelog and tags have to agree; all that does not is told at once, with exit status 1.
When everything is well, the command that comes next is printed. With `--tag`, as in the release workflow, the tag is
there already and has to be that of the version.
"""

import argparse
import datetime as dt
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
_VERSION = re.compile(r'^__version__ = "(.*)"$', re.M)
_FINAL = re.compile(r"\d+\.\d+\.\d+")
_SECTION = re.compile(r"^## \[(.+?)\](?: - (\S+))?\n(.*?)(?=^## |\Z)", re.M | re.S)


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Check, tell the result, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.release", description="Check whether this can be released.")
    parser.add_argument("--tag", help="the tag that is being released; without it, the tag must not exist yet")
    tag = parser.parse_args(arguments).tag
    version = read_version(root)
    found = [*check_version(version), *check_changelog(version, _text(root, "CHANGELOG.md")), *_check_git(root)]
    found += check_given_tag(version, tag) if tag else check_tags(version, _git(root, "tag", "--list", "v*").split())
    for line in found:
        print(line, file=sys.stderr)
    if not found:
        print(f"{version} can be released." if tag else _next(version))
    return 1 if found else 0


def read_version(root: Path) -> str:
    """Return the version that the package has; empty text when the file says none."""
    found = _VERSION.search(_text(root, "tools/runtime/version.py"))
    return found[1] if found else ""


def check_version(version: str) -> Iterator[str]:
    """Yield what is wrong with the version by itself."""
    if not _FINAL.fullmatch(version):
        yield f"tools/runtime/version.py: the version is {version!r}, but three numbers are wanted, such as 1.2.3."


def check_changelog(version: str, text: str) -> Iterator[str]:
    """Yield what is wrong with the changelog: the version needs a dated section on top, and nothing is left above."""
    sections = [(name, day, body.strip()) for name, day, body in _SECTION.findall(text)]
    if sections and sections[0][0] == "Unreleased":
        if sections[0][2]:
            yield f"CHANGELOG.md: something stands under [Unreleased]; move it to a section '## [{version}] - DAY'."
        sections = sections[1:]
    name, day, body = sections[0] if sections else ("", "", "")
    if name != version:
        yield f"CHANGELOG.md: the newest section is [{name}], but one for [{version}] is wanted."
    elif not _is_day(day) or not body:
        yield f"CHANGELOG.md: the section [{version}] needs a day, such as 2026-01-31, and a text."


def check_tags(version: str, tags: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with the version beside the tags that there are."""
    released = [numbers(tag[1:]) for tag in tags if _FINAL.fullmatch(tag[1:])]
    if _FINAL.fullmatch(version) and released and numbers(version) <= max(released):
        newest = ".".join(map(str, max(released)))
        yield f"The version is {version}, but v{newest} is a tag already: raise it in tools/runtime/version.py."


def check_given_tag(version: str, tag: str) -> Iterator[str]:
    """Yield what is wrong with the tag that is being released."""
    if tag != f"v{version}":
        yield f"The tag is {tag}, but the version is {version}: the tag v{version} is wanted."


def numbers(version: str) -> tuple[int, ...]:
    """Return the parts of a version, to compare it with others."""
    return tuple(map(int, version.split(".")))


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _check_git(root: Path) -> Iterator[str]:
    if changed := _git(root, "status", "--porcelain"):
        yield f"Not everything is committed ({len(changed.splitlines())} files): commit it, or put it away."


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True)  # noqa: S603, S607
    return done.stdout


def _text(root: Path, name: str) -> str:
    return (root / name).read_text(encoding="utf-8")


def _next(version: str) -> str:
    return (
        f"{version} can be released. When `make check verify test` passed, the tag publishes it:\n"
        f'  git tag --annotate v{version} --message "weibokit {version}" && git push origin v{version}'
    )


if __name__ == "__main__":
    sys.exit(main())
