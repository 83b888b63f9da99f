"""The error of a mock whose worker is gone; by itself, since the command knows it before it knows of servers."""


class WorkerEndedError(Exception):
    """A worker ended by itself; the text says which one, and how."""
