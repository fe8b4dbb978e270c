"""Notebooks: built from the course, graded in Jupyter, and handed in as files.

Invariants: nothing here compiles, parses or runs what a learner wrote, save for the cell that Jupyter itself was asked
to run; a cell's text is only scanned, line by line; IPython is imported by nobody but `magics`, which IPython loads.
"""
