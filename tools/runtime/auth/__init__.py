"""Credentials, and how they stay out of everything else.

credentials   how each API takes its credential: what is added to a request, and where
redaction     taking credentials out of texts: what the service wrote, what lower layers logged
signature     signatures of OAuth 1.0a: HMAC-SHA1, in the header `Authorization`
"""
