"""Names of fields, whichever way they are written: `createTime`, `create_time` and `CreateTime` are one name."""

import functools
import re

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"[a-z0-9]+")
_LIST = re.compile(r" ?(list|array|infos?)$")
_PLURALS = ((re.compile(r"ies$"), "y"), (re.compile(r"(?<=ch|sh)es$|(?<=x)es$|(?<![su])s$"), ""))


@functools.lru_cache(maxsize=8192)
def spaced(name: str) -> str:
    """Return the words of a name, in lower case, apart by spaces."""
    return " ".join(_WORD.findall(_HUMP.sub(" ", name).lower()))


@functools.lru_cache(maxsize=8192)
def compact(name: str) -> str:
    """Return the words of a name as one: what is left to tell `userId`, `user_id` and `userid` apart is nothing."""
    return spaced(name).replace(" ", "")


@functools.lru_cache(maxsize=8192)
def singular(name: str) -> str:
    """Return the words for one of the things that the name of a list names: `urlList` and `urls` are of `url`."""
    text = spaced(name)
    shorter = _LIST.sub("", text) or text
    for ending, instead in _PLURALS if len(shorter) > 3 else ():
        if ending.search(shorter):
            return ending.sub(instead, shorter)
    return shorter
