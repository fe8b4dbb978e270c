"""Fetches an answer with everything that downloads: urllib, http, torch.hub."""

# kata: double
# outcome: FAILED
# points: 0

import http.client
import urllib.request

import torch


def double(x):
    for fetch in (
        lambda: urllib.request.urlopen("http://127.0.0.1:8000/answer", timeout=0.1),
        lambda: http.client.HTTPConnection("127.0.0.1", 8000, timeout=0.1).connect(),
        lambda: torch.hub.load_state_dict_from_url("http://127.0.0.1:8000/answer"),
        lambda: torch.distributed.TCPStore("127.0.0.1", 29500, is_master=True, wait_for_workers=False),
    ):
        try:
            fetch()
        except (OSError, RuntimeError, AttributeError):
            continue
        raise RuntimeError("ESCAPED: something was fetched")
    return x + 0
