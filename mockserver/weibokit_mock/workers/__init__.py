"""The mock in many processes, which share a port and no state.

client ─► supervisor ─► worker, each in its turn        worker ─► supervisor ─► another worker: the journal

supervisor  starts the workers, hands connections out, and ends when one of them does
worker      a process that serves what it is handed
link        what ties the two together
ended       the error when a worker is gone
"""
