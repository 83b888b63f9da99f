"""What the mock knows of one API beyond its definition.

oauth1     the OAuth 1.0a flow of t.sina: request tokens, verifiers and access tokens, and the signatures made with
oauth2     the OAuth 2.0 flow of Weibo v2: codes and tokens, and what the endpoints of the flow say of them
reading    how an API reads the parameters of its calls
registry   what is peculiar to one API and can't be read from its definition: paths, content types, the shape of a r
"""
