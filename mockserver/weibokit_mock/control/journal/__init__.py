"""The requests that the mock received: WireMock's request journal.

events       one request with what became of it, and its JSON
redaction    taking credentials out of what is shown
journal      the bounded list of events, and questions to it
stream       the journal as it grows, as server-sent events
log          one line in the log for every request
near_misses  stubs and requests that are close to each other
"""
