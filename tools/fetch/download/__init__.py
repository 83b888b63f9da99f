"""Downloads over HTTP, the rules that they must pass, and the files that they replace.

addresses         where an operation is published, and what became of a former address
downloader        one GET over httpx: ETag, timeouts, retries with backoff, redirects within https, size limit
progress          how much of a download has come, shown on a terminal
acceptance        the rules that a download must pass
download_error    the one exception for a download that is rejected, with the name of the rule
store             `openapi.json`, `source.toml` and `CHANGES.md`: reading and replacing them
"""
