# Do not edit: `make generate` writes this file from tools/runtime/transport/spending/__init__.py.

"""What a program may spend, and what calls cost.

budget          what may be spent, reserved before an attempt and settled by its outcome
budget_stores   where a budget counts: in memory, or in a file
prices          what operations cost
"""
