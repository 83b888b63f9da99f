"""What a test in Python has of the mock: one session, told how to respond and asked what came.

session     a session, with methods for stubs and for what was called
requests    one request that came, as a test sees it
messages    what an assertion says that fails
"""
