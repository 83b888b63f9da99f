"""What steers the mock itself.

admin      what responds below `/__admin`: WireMock's routes, the console's, sessions, clock
prefix     which paths are the mock's own
catalog    operations by name, and what stubs may say of them
clock      the clock of a session
sessions   sessions beside the one that is always there
console/   the page in the browser, operations, definitions
steps/     handlers that stubs, credentials and headers steer; the exit
matching/  patterns of requests, and what they fit
stubs/     stubs in WireMock's format
journal/   the request journal and near misses
wiremock/  WireMock's admin API
merging/   one journal of many workers, and what is rejected where there are many
"""
