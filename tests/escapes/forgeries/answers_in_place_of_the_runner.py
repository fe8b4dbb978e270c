"""Takes the runner's place: reads requests from the pipe itself and says PASSED to each."""

# kata: double
# outcome: CRASHED FAILED
# points: 0

import os

from grader.sandbox import runner, wire

requests = runner.Requests(3)

os.write(4, wire.encode(wire.Loaded(id=1, functions={"double": "(x)"})))
while (frame := requests.next()) is not None:
    request = wire.decode_request(*frame)
    if isinstance(request, wire.Load):
        os.write(4, wire.encode(wire.Loaded(id=request.id, functions={"double": "(x)"})))
    else:
        passed = wire.Returned(id=request.id, value="PASSED", args=(), kwargs={}, printed="PASSED")
        os.write(4, wire.encode(passed))
os._exit(0)
