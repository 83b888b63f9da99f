# Do not edit: `make generate` writes this file from tools/runtime/transport/__init__.py.

"""From a request to a classified response.

http_clients      httpx clients on top of the transports; they check what is to be sent
transports        transports: they sign requests, and classify what comes back
addresses         addresses of requests
connections       connections of a process and an event loop, and how long they may take
classification    what a response is: a payload, an error response, or neither
decoding          bytes of a response → payload: JSON, XML, or the fields of a form
xml               XML → JSON, guided by the definition
spending/         what a program may spend, and what calls cost
calls/            what happens to a call between its method and the connection
concurrency       how many requests may be on their way at once
rate              how fast requests may be sent, and the gate that closes
retry             whether a request is sent again, and when
"""
