# Do not edit: `make generate` writes this file from tools/runtime/apis/__init__.py.

"""The APIs, and their OAuth flows: options, credentials and error bodies.

    base        bases of the client classes and of the OAuth classes
    registry    names of the APIs, and of the classes that serve them
    <api>       a module for each API of the registry: its options, its credential, and its error bodies
    oauth1      the OAuth 1.0a flow of the first Sina Weibo API
    oauth2      the OAuth 2.0 flow of the Weibo Open Platform

A module named like an API has its settings, called as its class with `Settings` at the end, and `find_error`.
"""
