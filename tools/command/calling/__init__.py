"""From options to a call.

arguments     an option for each parameter, and the arguments that options and JSON give
inputs        texts that a user hands over, in a file or on standard input
settings      options of a client: host, credential file, budget, archive
credentials   from the environment or a file, never from an argument
clients       a client as options want it
dry_run       the request that would be sent, without its credential
costs         the most that calls can cost
results       what a method returned, as it is written
"""
