"""Stubs: WireMock's stub mappings, kept and looked up.

delays       how long a response waits, and how it is dribbled
responses    the response that a stub defines
parameters   what `transformers: ["weibokit"]` takes: responses as the providers give them
mappings     a stub mapping, from JSON and back
index        stubs by what they may fit, so that a request asks few of them
quotas       how many requests a stub has let through in a period
scenarios    the states of scenarios
short        our short words, made into stub mappings
builtin      stubs that are built in by name
files        stubs in YAML files
defaults     the stubs that every session begins with
store        all stubs of one session, with their scenarios and how often each acted
"""
