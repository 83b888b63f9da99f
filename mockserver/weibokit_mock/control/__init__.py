"""What steers the mock itself.

admin      the handler of requests below `/__admin`: health, operations, reset
matching/  patterns of requests, and what they fit
stubs/     stubs in WireMock's format
journal/   the request journal and near misses
wiremock/  WireMock's admin API
"""
