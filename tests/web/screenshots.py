"""`python -m tests.web.screenshots FOLDER`: the page of `verify explore`, on light and dark ground, to be looked at.

It shows a claim whose numbers were moved until it fails. Those in docs/figures were made so (`make screenshots`).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.browsing import chromium

SIZE = {"width": 1360, "height": 900}


def take(folder: Path) -> None:
    """Write explore-light.png and explore-dark.png."""
    command = [sys.executable, "-m", "verify", "explore", "--port", "0", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server, chromium() as browser:
        assert server.stdout is not None
        address = next(word for word in server.stdout.readline().split() if word.startswith("http"))
        for ground in ("light", "dark"):
            page = browser.new_page(viewport=SIZE, color_scheme=ground)
            page.set_default_timeout(120_000)
            page.goto(address)
            page.wait_for_selector("#number-0")
            page.select_option("#claim", "lp-pareto-any-pd")
            page.fill("#number-3", "-1.5")
            page.wait_for_selector("#verdict[data-verdict=refuted]")
            page.wait_for_selector(".dots.state", state="attached")
            page.locator("#headline").click()
            page.screenshot(path=folder / f"explore-{ground}.png")
            page.close()
        server.terminate()


if __name__ == "__main__":
    take(Path(sys.argv[1]))
