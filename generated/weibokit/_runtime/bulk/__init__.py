# Do not edit: `make generate` writes this file from tools/runtime/bulk/__init__.py.

"""Many calls of one method, whose outcomes are lines of a file.

jobs        the arguments of each call, from a list, a table or a file of JSON lines
outcomes    what a call returned or raised, as what is written of it
lines       the file: a line per job, in order, and what came before its turn
disk        waiting until a line is on disk
progress    how far it is, on a terminal or as a line
run         the calls, by threads or on an event loop
"""
