"""From a request to a classified response.

classification   what an answer amounts to: a payload, a refusal, or something the definition does not allow
decoding         from the bytes of an answer to its payload: JSON, XML, or the fields of a form
http_clients     the httpx clients on top of the transports: they check what is to be sent before a request is made
transports       transports; with `opening` the only module that touches httpx
xml              XML → JSON, guided by the `xml` objects of an OpenAPI definition
"""
