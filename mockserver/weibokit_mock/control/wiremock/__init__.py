"""WireMock's admin API, as far as it is supported: pure functions of a request to `(status, JSON)`.

calls      what a function gets and gives, and the state that it works on
mappings   stub mappings
requests   the journal, near misses
states     scenarios, settings, health, version, reset
api        the table of routes, and what is rejected by name
"""
