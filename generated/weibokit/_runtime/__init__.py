# Do not edit: `make generate` writes this file from tools/runtime/__init__.py.

"""What the generated client stands on; hand-written, and copied verbatim into `weibokit/_runtime`.

call ─► namespace method ─► endpoint module (stock) ─► httpx.Client ─► AnswerTransport ─► CredentialTransport ─► wire
(generated)                 (generated)                                reads, decodes,    adds the credential
                                                                       judges             to a copy of the request

errors       the tree of exceptions
answer       read-only typed views over raw JSON
api          base of the client classes: settings, life cycle
http         the only module that touches httpx: clients and transports
operations   which operation a request belongs to, and what its codes mean
credentials  how each API takes its credential
decoding     bytes of an answer → payload, JSON or XML
xml          XML → JSON, guided by the definition
pagination   walking from page to page
redaction    taking credentials out of texts
justone, weibo_v2, tsina_v1   what is peculiar to one API: constructor, credential, how a refusal looks
"""
