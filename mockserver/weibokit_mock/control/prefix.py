"""Which paths are the mock's own, whatever APIs are served."""

PREFIX = "/__admin"


def is_own(path: str) -> bool:
    """Say whether a path is below the prefix."""
    return path.startswith(PREFIX) and path[len(PREFIX) : len(PREFIX) + 1] in ("", "/")
