"""Requests and responses on the wire.

asgi      what comes in and what goes out: a call and an answer
bodies    bodies of requests, read into their calls
limits    uvicorn's HTTP protocol with the limits that it lacks, and that stand before any API is known
routing   from path and method to operation: a dictionary first, then patterns
"""
