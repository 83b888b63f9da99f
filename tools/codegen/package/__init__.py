"""A whole client package.

prepare         what the generator is given: the effective definition without what the runtime settles below the end
constructors    constructors of client classes, from the options of their settings
render          one pass of openapi-python-client over one effective definition, with our templates and what they as
service_model   what OpenAPI can't say about an API, as a module of its client: operations, codes, what a refusal co
writing         A whole package: clients, what surrounds them, and the copy of the runtime
"""
