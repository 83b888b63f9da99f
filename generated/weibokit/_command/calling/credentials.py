# Do not edit: `make generate` writes this file from tools/command/calling/credentials.py.

"""Credentials: from the environment or a file, never from an argument, and never shown."""

import os

import weibokit
from weibokit import IndexedAPI

from ..language import Language
from .inputs import read_text

__all__ = ["credentials"]


def credentials(api: IndexedAPI, file: str | None, language: Language) -> dict[str, str]:
    """Return the options of a client that a file gives; without one, none, as the environment has them.

    Raises ConfigurationError where neither has any.
    """
    if file is not None:
        return _read(api, file, language)
    if not any(os.environ.get(variable) for variable in api.credentials.values()):
        named = language.pick(" or ", " 或 ").join(api.credentials.values())
        raise weibokit.ConfigurationError(
            language.pick(
                f"No credential for {api.title}: set {named}, or name a file by --token-file (- is standard input).",
                f"缺少 {api.title} 的凭证：设置 {named}，或用 --token-file 指定文件（- 表示标准输入）。",
            )
        )
    return {}


def _read(api: IndexedAPI, file: str, language: Language) -> dict[str, str]:
    try:
        text = read_text(file)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or language.pick("it is no UTF-8", "不是 UTF-8")
        raise weibokit.ConfigurationError(
            language.pick(f"The file of --token-file can't be read: {reason}.", f"无法读取凭证文件：{reason}。")
        ) from None
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = _named(api, lines)
    if found is None and len(lines) == 1:
        found = {next(iter(api.credentials)): lines[0]}
    if not found:
        # What stands there is not quoted: it may be a credential.
        names = ", ".join(api.credentials.values())
        raise weibokit.ConfigurationError(
            language.pick(
                f"The file of --token-file holds neither one token nor lines NAME=VALUE with {names}.",
                f"凭证文件应为单独一个 token，或若干行 NAME=VALUE，其中 NAME 为 {names}。",
            )
        )
    return found


def _named(api: IndexedAPI, lines: list[str]) -> dict[str, str] | None:
    """Return the values of lines that all name an option or its variable; None where one does not."""
    options = {spelled: name for name, variable in api.credentials.items() for spelled in (name, variable)}
    pairs = [line.removeprefix("export ").partition("=") for line in lines]
    if any(name.strip() not in options for name, _, _ in pairs):
        return None
    return {options[name.strip()]: value.strip().strip("'\"") for name, _, value in pairs}
