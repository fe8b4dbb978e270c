"""The page in Chromium, driven over its debugging pipe: what only a browser can tell."""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import os
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from grader.export.to_html import to_html

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (Debian: apt-get install chromium)"),
    pytest.mark.skipif(os.name != "posix", reason="the debugging pipe is wired as on POSIX systems"),
]

#: Contrast of every text with what it stands on, as WCAG 2 counts it: at least 4.5, or 3 for large text.
CONTRASTS = """(() => {
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const parsed = colour => colour.match(/[\\d.]+/g).map(Number);
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
  const ground = (element) => {
    for (; element; element = element.parentElement) {
      const colour = parsed(getComputedStyle(element).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node; (node = walker.nextNode());) {
    const element = node.parentElement, name = element.getAttribute("class") || "";
    if (!node.data.trim() || element.matches("title, desc")) continue;
    const style = getComputedStyle(element);
    let colour = parsed(style.color), below = ground(element);
    if (element.namespaceURI.endsWith("svg")) {
      colour = parsed(style.fill);
      const cell = element.closest("svg").querySelector("." + name.replace("on-", ""));
      if (name.startsWith("on-")) below = parsed(getComputedStyle(cell).fill);
    }
    seen += 1;
    if (ratio(colour, below) < 4.5) faults.push([node.data.trim(), name, colour, below]);
  }
  return {seen, faults};
})()"""

#: Elements that reach beyond the page, save those inside a box that scrolls.
OVERFLOWING = """(() => {
  const room = document.documentElement.clientWidth;
  const beyond = [...document.querySelectorAll("body *")].filter(element =>
    element.getBoundingClientRect().right > room + 0.5 && !element.closest(".scroll, pre, .unseen, .skip"));
  return {width: document.documentElement.scrollWidth, room, beyond: beyond.map(e => e.outerHTML.slice(0, 80))};
})()"""


class Browser:
    """Chromium with one tab; `send` is one command of the DevTools protocol."""

    def __init__(self, profile: Path) -> None:
        commands, self._commands = os.pipe()
        self._answers, answers = os.pipe()

        def wire() -> None:
            os.dup2(commands, 3)
            os.dup2(answers, 4)

        # No page here needs Chromium's own sandbox, which machines for CI seldom allow.
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        self._process = subprocess.Popen(
            [CHROMIUM, *flags, "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=wire,
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands)
        os.close(answers)
        self._buffer = b""
        self._numbers = itertools.count(1)
        self._session: dict[str, str] = {}
        self.events: list[dict] = []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self._session = {"sessionId": self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]}
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **params: object) -> dict:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params, **self._session}
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def open(self, page: Path, *, width: int = 1200, scheme: str = "light") -> None:
        """Load a page, and keep what happens meanwhile in `events`."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.events.clear()
        self.send("Page.navigate", url=page.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())

    def value(self, expression: str) -> object:
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        for kind in ("keyDown", "keyUp"):
            code = {"Tab": 9, "Enter": 13}[key]
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text)

    def screenshot(self) -> bytes:
        return base64.b64decode(self.send("Page.captureScreenshot", captureBeyondViewport=True)["data"])

    def close(self) -> None:
        os.close(self._commands)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._process.kill()
        self._process.wait()
        os.close(self._answers)

    def _next(self) -> dict:
        while b"\0" not in self._buffer:
            part = os.read(self._answers, 1 << 16)
            assert part, "Chromium has ended"
            self._buffer += part
        message, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(message)


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    """Started once: a start takes about a second."""
    chromium = Browser(tmp_path_factory.mktemp("chromium"))
    yield chromium
    chromium.close()


@pytest.fixture
def page(tmp_path, course, compared):
    path = tmp_path / "report.html"
    path.write_text(to_html(replace(course, katas=(*course.katas, compared))), encoding="utf-8", newline="\n")
    return path


def shades(png: bytes) -> int:
    """How many values the bytes of a picture have."""
    data, place = b"", 8
    while place < len(png):
        length = int.from_bytes(png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            data += png[place + 8 : place + 8 + length]
        place += length + 12
    return len(set(zlib.decompress(data)))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_loads_alone_and_without_complaints(browser, page, scheme):
    browser.open(page, scheme=scheme)

    kinds = [event["method"] for event in browser.events if "method" in event]
    assert kinds.count("Network.requestWillBeSent") == 1
    assert [kind for kind in kinds if kind.startswith(("Log.", "Runtime.console", "Runtime.exception"))] == []
    assert browser.value("document.compatMode") == "CSS1Compat"
    assert shades(browser.screenshot()) > 100


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_contrast(browser, page, scheme):
    browser.open(page, scheme=scheme)

    found = browser.value(CONTRASTS)

    assert found["faults"] == []
    assert found["seen"] > 100


def test_schemes_have_grounds_of_their_own(browser, page):
    grounds = {}
    for scheme in ("light", "dark"):
        browser.open(page, scheme=scheme)
        grounds[scheme] = browser.value("getComputedStyle(document.body).backgroundColor")

    assert grounds == {"light": "rgb(255, 255, 255)", "dark": "rgb(15, 19, 24)"}


@pytest.mark.parametrize("width", [320, 360, 768])
def test_page_is_no_wider_than_the_screen(browser, page, width):
    browser.open(page, width=width)
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)")

    found = browser.value(OVERFLOWING)

    assert found["beyond"] == []
    assert found["width"] == found["room"]


def test_keyboard_reaches_and_opens_what_is_folded(browser, page):
    browser.open(page)
    reached = []
    for _ in range(60):
        browser.press("Tab")
        reached.append(browser.value("document.activeElement.outerHTML.slice(0, 60)"))
        assert browser.value("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        if "<summary" in reached[-1] and not browser.value("document.activeElement.parentElement.open"):
            break
    browser.press("Enter")

    assert reached[0].startswith('<a class="skip"')
    assert browser.value("document.activeElement.parentElement.open") is True


def test_printed_page_shows_what_is_folded(browser, page):
    browser.open(page)
    folded = "[...document.querySelectorAll('details:not([open]) > :not(summary)')].filter(e => e.checkVisibility())"

    assert browser.value(f"{folded}.length") == 0
    browser.send("Emulation.setEmulatedMedia", media="print")
    assert browser.value(f"{folded}.length") > 0
    browser.send("Emulation.setEmulatedMedia", media="")
