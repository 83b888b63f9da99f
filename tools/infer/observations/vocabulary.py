"""What names of fields say: their words, what a thing of that name is called, and whether it counts something."""

import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_VERSION = re.compile(r"v?\d+")


def _word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FILLERS = _word_set("bean do dto info infos list lists map model obj object struct vo vos")
_GENERIC = _word_set(
    "answer attr attributes basic body common component config content data default detail edge element entity entry "
    "ext extend extra info item main meta more node option other param params properties property resource response "
    "result row section setting source state struct target value"
)
_JOINING = _word_set("and by for from in is of on the to use with")
_COUNTERS = _word_set(
    "cnt cnts count counts fans followers likes num nums plays quantity reposts sales shares total totals views"
)
_COUNTING = _word_set("count num total")
_SINGULAR = _word_set(
    "abs access address alias analysis basis bonus bus business canvas chorus class cms css express focus gps https "
    "ios news opus plus press process progress series sms statis statistics stats status success tts types vs"
)


def split_words(key: str) -> list[str]:
    """Return the words of a name in snake or camel case, in lower case, without the number of a version at its end."""
    found = [word.lower() for word in _WORD.findall(key)]
    while len(found) > 1 and _VERSION.fullmatch(found[-1]):
        found = found[:-2] if found[-2] == "v" and len(found) > 2 else found[:-1]
    return found


def stem(key: str) -> str:
    """Return what a thing at a place of this name is called, in snake case: one of many, without filling words."""
    found = split_words(key)
    while len(found) > 1 and found[-1] in _FILLERS:
        found.pop()
    if found in (["list"], ["lists"]):
        return "item"
    return "_".join([*_last(found[:-1]), singular(found[-1])]) if found else ""


def singular(word: str) -> str:
    """Return the word for one of the things that a word names."""
    if word in _SINGULAR or len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if re.search(r"(x|ch|sh|ss)es$", word) else word[:-1]


def is_generic(stem: str) -> bool:
    """Whether a name says nothing unless one knows where it stands."""
    return stem in _GENERIC


def is_counter(key: str) -> bool:
    """Whether a field of this name counts something."""
    found = split_words(key)
    return bool(found) and (found[-1] in _COUNTERS or found[0] in _COUNTING)


def pascal(stem: str) -> str:
    """Return a name in snake case as part of a class name."""
    return "".join(word[:1].upper() + word[1:] for word in stem.split("_"))


def _last(found: list[str]) -> list[str]:
    """Return the last two words, but none that stands before a word which only joins."""
    kept: list[str] = []
    for word in found[-2:]:
        kept = [] if word in _JOINING else [*kept, word]
    return kept
