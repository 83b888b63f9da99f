# Do not edit: `make generate` writes this file from tools/diff/reporting/version_step.py.

"""Which step of a version number changes call for."""

from collections.abc import Iterable
from enum import StrEnum

from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.changes.rules import Level


class Step(StrEnum):
    """A step of Semantic Versioning, greatest first."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


_STEPS = {
    Level.BREAKING: Step.MAJOR,
    Level.BEHAVIOUR: Step.MINOR,
    Level.COMPATIBLE: Step.MINOR,
    Level.NEUTRAL: Step.PATCH,
}


def version_step(changes: Iterable[Change]) -> Step | None:
    """Return the step to propose for a package made from the new definition; None when nothing changed.

    The gravest change decides: breaking is major; behaviour, and what is new, allowed or deprecated, is minor; names
    and documentation are a patch. While a version is 0.x, Semantic Versioning promises nothing, and a major step is
    usually taken as the second number; that is left to people.
    """
    found = {_STEPS[change.level] for change in changes}
    return next((step for step in Step if step in found), None)
