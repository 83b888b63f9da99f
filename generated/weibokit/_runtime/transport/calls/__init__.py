# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/__init__.py.

"""What happens to a call between its method and the connection, once for sync and async clients.

archive ─► [ budget ─► limiter ─► credential, connection ─► classification ] for each attempt

chain       the order of all this
state       one call while it is made, and what comes of it
keeping     the archive's responses, and the marks of what may be charged
steps       steps that are done by waiting, or by awaiting
policies    what a client was told about retries, rate, budget, archive and events
outcomes    what a failed attempt means for the next, and what an error tells of the attempts before it
parameters  what of a request decides its response
telemetry   the span of a call, for programs that trace
attempt     the record of an attempt
events      who gets such records: listeners and the log
"""
