"""Which requests a pattern of WireMock's stub mappings and queries fits, and how far others are from it.

errors          what is wrong with a piece of JSON, as WireMock's clients read it
json_values     JSON from outside: decoded, bounded, read member by member
requests        a request as matchers and journal see it
regexes         regular expressions that no text can hang
json_path_environment  the library behind JSONPath, with regular expressions that no document can hang
json_paths      JSONPath of RFC 9535, with bounded work
json_equality   equality of JSON, with order or more members left aside
matchers        matchers of one value
body_matchers   matchers that read their value as JSON or as bytes
multi_values    matchers of parameters, headers and cookies, which may have several values
patterns        a whole pattern: method, address, parameters, headers, cookies, body
"""
