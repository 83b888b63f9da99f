"""Downloads over HTTP.

addresses    where an operation is published, computed as the provider's own scripts do; and what became of a former
downloader   one GET over httpx: ETag, timeouts, retries with backoff, redirects within https, size limit
progress     how much of a download has come, for somebody who watches
"""
