"""The languages of the documentation, and the words of generated pages, which `labels.yaml` holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.pipeline.files.loading import read


@dataclass(frozen=True)
class Language:
    """One language: its `code` names folders, `name` is what its readers call it, `labels` are its words."""

    code: str
    name: str
    labels: Mapping[str, str]

    @property
    def is_chinese(self) -> bool:
        """Whether texts are taken from the Chinese beside the English ones."""
        return self.code == "zh"


def _labels(column: int) -> Mapping[str, str]:
    return {key: texts[column] for key, texts in read(Path(__file__).with_name("labels.yaml")).items()}


LANGUAGES = (Language("en", "English", _labels(0)), Language("zh", "简体中文", _labels(1)))
