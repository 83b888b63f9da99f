"""English or Chinese: as `--lang` says, else the locale."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

__all__ = ["LANGUAGES", "Language"]

LANGUAGES = ("en", "zh")


@dataclass(frozen=True)
class Language:
    """The language of a run; each text stands in both where it is used."""

    code: str = "en"

    @classmethod
    def of(cls, arguments: Sequence[str], environment: Mapping[str, str]) -> "Language":
        """Return the language that arguments ask for, known before they are parsed: help and errors need it."""
        given = _option(arguments)
        if given is None:
            named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
            given = next(filter(None, named), "")
        return cls("zh" if given.lower().startswith("zh") else "en")

    def pick(self, english: str, chinese: str) -> str:
        """Return the text of this language; the English one where there is no other."""
        return chinese if self.code == "zh" and chinese else english

    def sentences(self, *texts: str) -> str:
        """Join whole sentences as the language does."""
        return ("" if self.code == "zh" else " ").join(filter(None, texts))


def _option(arguments: Sequence[str]) -> str | None:
    for number, argument in enumerate(arguments):
        if argument == "--lang":
            return "".join(arguments[number + 1 : number + 2])
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
    return None
