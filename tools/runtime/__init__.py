"""Runtime of the generated client: hand-written, and copied as it is to `weibokit/_runtime`.

    method ─► call ─► httpx ─► ResponseTransport ─► CredentialTransport ─► wire
    (generated)                classifies           signs a copy of the
                               responses            request, reads the response

    apis/          the APIs: their options, credentials and error bodies, and the bases of the client classes
    archive/       responses that are kept, and marks of requests that were sent
    arguments/     arguments, checked before anything is sent
    auth/          credentials, signatures, redaction
    bulk/          many calls of one method, whose outcomes are lines of a file
    errors/        the tree of exceptions
    index/         operations and codes, to look up and to search
    models/        models: typed, read-only views of JSON
    pagination/    paging through lists
    redis_stores/  what many machines share in Redis
    transport/     from a request to a classified response

    clock          what time it is, and how to wait
    client         what the generated code passes around, and how it sends a request and returns a model
    dates          days of the services
    deprecation    the warning of a deprecated operation
    forks          locks that a forked process can take
    locks          locks between processes
    options        how a field of settings becomes an option of a constructor
    service_model  which operation a request belongs to, and what its codes mean
    settings       the table of a client's options
    suggestions    what a misspelt name may have meant
    texts          texts of the services, made fit for a log line
    version        version of the package

Only `http_clients`, `addresses`, `transports` and `connections` in `transport/` import httpx; the others name its types
for type checkers.
"""
