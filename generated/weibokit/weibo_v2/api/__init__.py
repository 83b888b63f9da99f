# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""Contains methods for accessing the API"""
