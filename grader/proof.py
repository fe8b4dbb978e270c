"""placeholder"""
def prove(*a, **k): return iter(())
