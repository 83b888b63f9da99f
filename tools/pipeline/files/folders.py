"""Folders of `specs/<api>` that more than one tool knows by name."""

EXAMPLES = "examples"
"""Responses that `make fetch` downloaded: not committed, and nothing is generated from them."""
