"""A package of clients.

prepare          what the generator is given: success responses only, bare lists as objects
service_model    what the runtime knows of an API, as a module of its client
render           one pass of the generator
writing          the clients, what surrounds them, and the runtime's copy
"""
