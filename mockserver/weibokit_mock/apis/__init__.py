"""Per-API behaviour that the definition cannot express.

registry   the APIs that the mock knows, by name
api        what a module says of its API: paths, media types, error bodies, how parameters are read
<api>      a module for each API of the registry: its paths, and the body of its error responses
people_page   where somebody in a browser chooses who logs in
people/    that page: HTML, CSS, labels
oauth1     the OAuth 1.0a flow of t.sina, and signatures
oauth2     the OAuth 2.0 flow of Weibo v2
bounded    tokens and codes that are remembered, within bounds
flows      the handler of operations that issue credentials
"""
