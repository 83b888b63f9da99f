"""What the generated client stands on; hand-written, and copied verbatim into `weibokit/_runtime`.

    call ─► namespace method ─► endpoint module (stock) ─► httpx ─► AnswerTransport ─► CredentialTransport ─► wire
    (generated)                 (generated)                         judges answers     signs a copy of the
                                                                                       request, reads the answer

    errors       the tree of exceptions
    days         when a day of the service begins
    answer       read-only typed views over raw JSON
    kinds        what a field may hold
    times        how answers write times
    api          base of the client classes: life cycle
    settings     settings of a client, checked
    client       what the generated code passes around, and how it returns an answer
    arguments    what can be sent
    opening      the httpx clients that endpoint modules call
    http         transports
    verdict      what an answer amounts to: a payload, a refusal, or neither
    operations   which operation a request belongs to, and what its codes mean
    credentials  how each API takes its credential
    decoding     bytes of an answer → payload, JSON or XML
    xml          XML → JSON, guided by the definition
    pointers     JSON pointers, and the types of JSON values
    pagination   walking from page to page
    requirements   arguments that an operation wants together
    deprecation   the warning of a deprecated operation
    redaction    taking credentials out of texts
    oauth2       the OAuth 2.0 flow of Weibo v2: addresses, and tokens for codes
    oauth1       the OAuth 1.0a flow of t.sina, likewise
    signature    signing a request by OAuth 1.0a
    justone, weibo_v2, tsina_v1   what is peculiar to one API: constructor, credential, how a refusal looks

Only `http` and `opening` touch httpx; the others name its types for type checkers only.
"""
