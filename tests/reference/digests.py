"""Digests: a test can tell whether two texts are the same without having one of them."""

import hashlib


def digest(text: str | None) -> str | None:
    """Return what tells a text from every other one without holding it; None for no text."""
    return text and hashlib.sha256(text.encode()).hexdigest()[:16]
