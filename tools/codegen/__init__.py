"""From the effective definitions to the client package: openapi-python-client with templates of our own.

effective definition ─ prepare ─► openapi-python-client ─ views, namespaces ─► <api>/ ─ formatting, banner ─► DIR
                                  (templates/)                                          census, manifest

    openapi     parts of an operation that the generator does not hand on
    targets     which clients are made, and what each stands on in the runtime
    python/     how Python code is written: literals, docstrings, banner, formatting
    models/     models of requests and responses, and the types of their fields
    methods/    namespaces and their methods: arguments, docstrings, pagination, requirements
    package/    one client, and a whole package of clients with the runtime's copy
    census      operations in, requests and methods out
    manifest    what went in and what came out, and which APIs are stale
    generate    all of it in order, then one swap of folders
    verify      the same in a temporary folder, compared
"""
