# Do not edit: `make generate` writes this file from tools/runtime/apis/__init__.py.

"""The APIs, and their OAuth flows: options, credentials and error bodies.

    base        bases of the client classes and of the OAuth classes
    registry    names of the APIs, and of the classes that serve them
    justone     Just One API: a token, and an envelope whose `code` decides
    weibo_v2    Weibo Open Platform: an access token, and `error_code` in the body of an error response
    tsina_v1    the first Sina Weibo API: an app key, a login or a signature, and the code at the head of an error
    oauth1      the OAuth 1.0a flow of the first Sina Weibo API
    oauth2      the OAuth 2.0 flow of the Weibo Open Platform

A module named like an API has its settings, called as its class with `Settings` at the end, and `find_error`.
"""
