"""Handlers that stubs, credentials and headers steer; each returns at once where nobody asked for anything.

plain_stubs          stubs with a response of their own
failing_credentials  credentials that are answered with a code
provider_stubs       stubs that ask for a response of the provider
rejected_flows       OAuth, where there are many workers
preferences          the header `Prefer`
reasons              why a request was rejected, in words
leaving              the exit: journal, delay, fault
"""
