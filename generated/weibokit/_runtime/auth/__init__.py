# Do not edit: `make generate` writes this file from tools/runtime/auth/__init__.py.

"""Credentials, and how they stay out of everything else.

confidential   what holds credentials is never written down
credentials    what is added to a request, and where
redaction      credentials taken out of texts and log records
signature      signatures of OAuth 1.0a
"""
