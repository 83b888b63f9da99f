# Do not edit: `make generate` writes this file from tools/dlt_source/__init__.py.

"""`weibokit.dlt`: lists as resources of dlt, for its pipelines; copied as it is to `weibokit/dlt`.

resources   a resource around an iterator of ours, which knows what is charged and where it stands
hints       what the definitions say of the items: their key, and the types of their columns
"""

from .resources import resource

__all__ = ["resource"]
