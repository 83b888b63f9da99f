# Do not edit: `make generate` writes this file from tools/runtime/archive/__init__.py.

"""Responses that are kept, and marks of requests that were sent: nothing is paid for twice.

    modes       Archive: what a program opens, its mode, its age, its account
    claims      who may send a request, while the others wait for its response
    keys        what makes two requests the same
    responses   the responses that are kept
    sent        marks of requests: written before an attempt, settled after it
    both_marks  marks in an archive and in the store of a budget at once
    owners      which process sent something, and whether it still does
    places      which file a path leads to, here or on another machine
    database    the SQLite file: opened with care, one connection per thread and process
    threads     writing from an event loop, without losing what was written

Budgets keep what they spent in a file of the same kind; one file may serve both.
"""
