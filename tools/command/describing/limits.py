"""What a parameter means, and what its values may be."""

from typing import Any

from weibokit import IndexedParameter

from ..language import Language

__all__ = ["meaning"]


def meaning(parameter: IndexedParameter, language: Language) -> str:
    """Return what a parameter means, and then what its values may be."""
    found, pick = parameter.limits, language.pick
    parts = [_values(found, language), _range(found, language), _length(found, language)]
    if "default" in found and found["default"] != "":
        parts.append(pick(f"Default {found['default']}.", f"默认 {found['default']}。"))
    text = pick(parameter.description, parameter.description_zh)
    return language.sentences(_ended(text, language), *parts)


def _ended(text: str, language: Language) -> str:
    return text if not text or text.endswith((".", "。", "！", "？", "!", "?")) else text + language.pick(".", "。")


def _values(found: Any, language: Language) -> str:
    values = ", ".join(str(each) for each in found.get("enum", ()) if each is not None)
    return language.pick(f"One of {values}.", f"可选值：{values}。") if values else ""


def _range(found: Any, language: Language) -> str:
    low, high = found.get("minimum"), found.get("maximum")
    if low is not None and high is not None:
        return language.pick(f"From {low} to {high}.", f"{low} 到 {high}。")
    if low is not None:
        return language.pick(f"At least {low}.", f"不小于 {low}。")
    return "" if high is None else language.pick(f"At most {high}.", f"不大于 {high}。")


def _length(found: Any, language: Language) -> str:
    if "maxItems" in found:
        return language.pick(f"At most {found['maxItems']} values.", f"最多 {found['maxItems']} 个值。")
    if "maxLength" in found:
        return language.pick(f"At most {found['maxLength']} characters.", f"最长 {found['maxLength']} 个字符。")
    return ""
