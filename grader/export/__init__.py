"""A report in the forms that people and machines read: pure functions, `Report` in, text out.

Invariants: no exporter reads files, clocks, the environment or the terminal; the same report gives the same text.
"""
