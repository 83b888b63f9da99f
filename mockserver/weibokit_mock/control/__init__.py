"""What steers the mock itself.

admin   the handler of requests below `/__admin`: health, operations, reset
"""
