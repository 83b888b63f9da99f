"""What steers the mock itself.

admin   what answers below `/__admin`: health, operations, reset
"""
