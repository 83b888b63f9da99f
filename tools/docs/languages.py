"""The languages of the documentation, and the words of generated pages, which `labels.yaml` holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.command.language import Language
from tools.pipeline.files.loading import read


@dataclass(frozen=True)
class SiteLanguage:
    """One language: its `code` names folders, `name` is what its readers call it, `labels` are its words.

    `spoken` is the same language as the command has it.
    """

    code: str
    name: str
    labels: Mapping[str, str]
    spoken: Language

    @property
    def is_chinese(self) -> bool:
        """Whether texts are taken from the Chinese beside the English ones."""
        return self.code == "zh"


def _language(code: str, name: str, column: int) -> SiteLanguage:
    texts = read(Path(__file__).with_name("labels.yaml"))
    return SiteLanguage(code, name, {key: pair[column] for key, pair in texts.items()}, Language(code))


LANGUAGES = (_language("en", "English", 0), _language("zh", "简体中文", 1))
