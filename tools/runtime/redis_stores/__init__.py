"""What many machines share in Redis: what a budget spent, the turns of a rate, and the marks of requests.

    addresses   addresses of Redis, whose passwords are never shown
    server      how scripts are run there
    spending    what a budget spent
    turns       the turns of a rate, and its gate
    marks       the marks of requests, and responses that are handed over

Everything is decided by scripts, which nobody interrupts, by the clock of Redis. redis-py repeats a command whose reply
was lost: reservations, turns and marks have ids, so that a script that runs twice does nothing the second time.
"""
