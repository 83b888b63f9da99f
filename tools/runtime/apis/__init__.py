"""The client classes of each API, and their OAuth flows.

base       bases of the client classes: they open the client, and close it
justone    Just One API: a token in the query or the form, and an envelope whose `code` decides
oauth1     the OAuth 1.0a flow of the first Sina Weibo API: a request token, the user's consent, then an access toke
oauth2     the OAuth 2.0 flow of the Weibo Open Platform: an address for the user's browser, then a token for the co
tsina_v1   the first Sina Weibo API: an app key, a login or a signature, JSON or XML, and the code at the head of an
weibo_v2   Weibo Open Platform: an access token in header, query or form, and `error_code` in the body of a refusal
"""
