"""Every exception became None, with a bare `except:` or with `except Exception`. A text in the place of a tensor is not
a matter of shapes: it is a mistake in the calling code, and this hides it. Name the one kind of exception that stands
for incompatible shapes.
"""

import torch

CAUGHT_BY = ("test_other_problems_stay_errors",)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        return a + b
    except Exception:
        return None
