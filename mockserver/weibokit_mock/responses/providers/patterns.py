"""Patterns of names, made of word lists: `pen_name` stands for `pen name` and `penname`, and plurals are included."""


def exactly(listed: str) -> str:
    """Match names that are in the list."""
    return f"^{_any(listed)}s?$"


def ending(listed: str) -> str:
    """Match names that end in words of the list."""
    return rf"\b{_any(listed)}s?$"


def glued(listed: str) -> str:
    """Match names that end in these letters, whatever stands before them: `commentcount` is spelled so."""
    return f"{_any(listed)}s?$"


def starting(listed: str) -> str:
    """Match names that start with words of the list, and go on."""
    return rf"^{_any(listed)} "


def holding(listed: str) -> str:
    """Match names that hold words of the list anywhere."""
    return rf"\b{_any(listed)}s?\b"


def either(*patterns: str) -> str:
    """Match what any of the patterns matches."""
    return "|".join(patterns)


def _any(listed: str) -> str:
    return f"(?:{'|'.join(word.replace('_', ' ?') for word in listed.split())})"
