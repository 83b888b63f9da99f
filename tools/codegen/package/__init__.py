"""A package of clients.

prepare          what the generator is given: success responses only, bare lists as objects
constructors     constructors of client classes, from the options of their settings
service_model    what the runtime knows of an API, as a module of its client
render           one pass of the generator
writing          the clients, what surrounds them, and the runtime's copy
"""
