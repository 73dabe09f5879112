"""The page in a real browser, with the real engine."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browsing import PATIENCE, silent_page

DECIDED = "#verdict:not([data-verdict=waiting])"


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """The page as a user opens it."""
    with silent_page(browser, address) as page:
        page.goto(address)
        page.wait_for_selector("#number-0")
        yield page


def choose(page: Any, claim: str) -> None:
    page.select_option("#claim", claim)


def verdict(page: Any) -> str:
    page.wait_for_selector(DECIDED)
    return page.get_attribute("#verdict", "data-verdict")


def test_it_starts_with_a_proved_claim_and_its_picture(page):
    assert verdict(page) == "proved"
    assert page.inner_text("#headline") == "Proved at these numbers"
    assert "certificate" in page.inner_text("#rests")
    assert page.locator("#item-verdicts li").count() == 3
    assert page.locator(".panel svg").count() == 2
    page.wait_for_selector(".dots.state", state="attached")
    assert page.locator(".dots.counterexample").count() == 0
    assert page.inner_text("#announce").startswith("Proved at these numbers, rests on a certificate")


def test_all_states_at_the_numbers_are_listed_after_the_verdict(page):
    choose(page, "nicer-v-defect")
    assert verdict(page) == "proved"
    page.wait_for_selector("#states-section:not([hidden])", timeout=60_000)
    page.wait_for_selector("#states p:last-child:has-text('There are no others')")
    assert "prob(column, C) = 0" in page.locator("#states p").first.inner_text()


def test_a_slider_turns_proved_into_refuted_and_the_point_is_drawn(page):
    """S goes down until T + S < 2P: mutual defection becomes stable."""
    choose(page, "lp-pareto-any-pd")
    assert verdict(page) == "proved"
    before = page.locator(".area.reachable").first.get_attribute("d")
    slider = page.get_by_label("S, slider")
    slider.focus()
    for _ in range(15):
        slider.press("ArrowLeft")
    assert page.locator(".area.reachable").first.get_attribute("d") != before, "the picture follows at once"
    assert page.get_attribute("#verdict", "data-verdict") == "waiting", "no verdict that is not about these numbers"
    assert page.input_value("#number-3") == "-1.5"
    assert verdict(page) == "refuted"
    assert page.locator(".panel .dots.counterexample path").count() == 2, "in both panels"
    assert "so this fails: near(pareto, 4*δ/ε)" in page.inner_text("#story")
    assert "Fails: near(pareto, 4*δ/ε)" in page.inner_text("#announce")


def test_numbers_outside_what_is_given_are_told_apart(page):
    choose(page, "lp-pareto")
    assert verdict(page) == "proved"
    page.fill("#number-3", "-1.5")
    assert verdict(page) == "vacuous"
    assert "given" in page.inner_text("#doing")
    assert page.locator(".dots.counterexample").count() == 0
    page.fill("#number-3", "many")
    assert page.get_attribute("#number-3", "aria-invalid") == "true"


def test_for_all_payoffs_the_counterexample_brings_its_own_numbers(page):
    choose(page, "nelp-no-joint-loss-any-pd")
    page.wait_for_selector(DECIDED)
    page.check("#for-all")
    assert verdict(page) == "refuted"
    assert page.inner_text("#headline") == "Refuted for all payoffs"
    page.click("#take")
    assert not page.is_checked("#for-all")
    assert verdict(page) == "refuted"


def test_a_mistake_is_marked_at_its_line(page):
    page.locator("summary", has_text="Program of row").click()
    program = page.locator("fieldset").first.locator("textarea")
    program.fill("# mine\nagent Mine:\n    read everyone\n    plya C\n")
    page.wait_for_selector("fieldset mark.place")
    told = page.locator("fieldset").first.locator(".mistakes li")
    assert told.inner_text().startswith("line 4")
    assert program.get_attribute("aria-invalid") == "true"
    assert page.locator("fieldset mark.line").inner_text() == "    plya C"
    told.get_by_role("button").click()
    assert program.evaluate("field => field.value.slice(field.selectionStart)").startswith("plya")
    program.fill("# mine\nagent Mine:\n    read everyone\n    play C\n")
    page.wait_for_selector("fieldset mark.place", state="detached")
    assert verdict(page) == "refuted", "who always cooperates can get less than mutual defection"


def test_a_slow_claim_can_be_cancelled_and_the_page_lives_meanwhile(page):
    choose(page, "trade-off-misses")
    page.check("#for-all")
    page.wait_for_selector("#cancel:visible")
    page.fill("#number-0", "3.5")
    assert page.input_value("#number-0") == "3.5"
    page.wait_for_selector("#cancel:visible")
    page.click("#cancel")
    assert page.inner_text("#headline") == "Cancelled"
    assert page.evaluate("document.activeElement.id") == "again"
    choose(page, "nelp-floor-3210")
    assert verdict(page) == "proved"


def test_a_link_brings_everything_back(page, browser, address):
    choose(page, "lp-pareto-any-pd")
    page.fill("#number-3", "-1.5")
    page.locator("summary", has_text="Program of row").click()
    program = page.locator("fieldset").first.locator("textarea")
    program.fill(program.input_value() + "# <b>mine</b> ε\n")
    assert verdict(page) == "refuted"
    page.click("#copy-link")
    other = browser.new_page()
    other.goto(page.url)
    assert verdict(other) == "refuted"
    assert other.input_value("#number-3") == "-1.5"
    assert other.locator("fieldset").first.locator("textarea").input_value().endswith("# <b>mine</b> ε\n")
    assert other.locator(".panel .dots.counterexample path").count() == 2
    other.close()


SCRIPT = "<img src=x onerror=alert(1)><script>alert(1)</script>"
HOSTILE = {
    "claim": SCRIPT, "game": SCRIPT, "gameText": SCRIPT, "kind": SCRIPT, "items": SCRIPT, "given": SCRIPT,
    "within": SCRIPT, "parameters": [SCRIPT], "numbers": {SCRIPT: SCRIPT, "__proto__": "1"}, "reading": SCRIPT,
    "seats": [{"player": SCRIPT, "agent": SCRIPT, "text": SCRIPT, "arguments": SCRIPT}], "budget": 1e9,
}  # fmt: skip


@pytest.mark.parametrize(
    "link", [HOSTILE, [], "x", None, {"seats": [None]}, {"numbers": [[]]}], ids=lambda x: type(x).__name__
)
def test_a_hostile_link_runs_nothing(browser, address, link):
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    heard: list[str] = []
    page.on("dialog", lambda dialog: heard.append(dialog.message) or dialog.dismiss())
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto(f"{address}#{base64.urlsafe_b64encode(json.dumps(link).encode()).decode()}")
    page.wait_for_selector(DECIDED)
    assert page.locator("main img, main script").count() == 0
    assert heard == []
    page.close()


def test_every_field_has_a_name_and_the_points_can_be_walked(page):
    verdict(page)
    fields = page.locator("input:visible, select:visible, textarea:visible, button:visible")
    for field in fields.all():
        named = field.evaluate("field => Boolean(field.ariaLabel || field.labels?.length || field.textContent.trim())")
        assert named, field.evaluate("field => field.outerHTML")
    picture = page.locator(".panel svg").first
    assert picture.get_attribute("aria-label").startswith("Payoffs: payoff of row across")
    picture.focus()
    picture.press("ArrowRight")
    assert page.locator("#point").inner_text() == page.locator(".tip").first.inner_text() != ""


def test_another_game_brings_its_own_numbers_and_players(page):
    page.select_option("#game", "matching-pennies")
    page.wait_for_selector("label:text-is('w')")
    for seat in range(2):
        page.select_option(f"#agent-{seat}", ["Matcher", "Mismatcher"][seat])
    page.get_by_label("These hold, one on each line").fill("prob(row, Heads) = 1/2")
    page.get_by_label("Given, one on each line").fill("")
    assert verdict(page) == "proved"


def test_three_actions_are_triangles_with_the_counterexample(page):
    choose(page, "half-donation-lp")
    assert verdict(page) == "refuted"
    page.wait_for_selector(".panel:nth-of-type(3) svg")
    assert page.locator(".panel svg").count() == 3
    assert [page.locator(".panel").nth(k).locator(".frame").count() for k in range(3)] == [1, 0, 0]
    page.wait_for_selector(".dots.counterexample", state="attached")
    stars = [page.locator(".panel").nth(k).locator(".dots.counterexample path") for k in (1, 2)]
    corners = [page.locator(".panel").nth(k).locator(".dots.pure path") for k in (1, 2)]
    assert [star.count() for star in stars] == [1, 1] and [corner.count() for corner in corners] == [3, 3]
    assert stars[1].get_attribute("transform") == corners[1].nth(2).get_attribute("transform"), "the rock plays D"


DROP = """([name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
}"""


def test_a_file_is_dropped_and_its_question_answered(page):
    """Meanwhile it is told what is worked on."""
    assert verdict(page) == "proved"
    page.evaluate(
        "() => { window.said = []; new MutationObserver((all) => all.forEach((one) => one.addedNodes.forEach((node) =>"
        " said.push(node.textContent)))).observe(document.querySelector('#doing'), { childList: true }); }"
    )
    claim = "claim: mine\ngame: prisoners-dilemma\nplayers: {row: neLP, column: neLP}\nparameters: [K]\n"
    claim += "given: [0 < ε <= 1/10, 0 < δ <= ε/100]\nat: {T: 3, R: 2, P: 1, S: 0}\n"
    claim += "always: payoff(row) >= P - K*δ\nfind: {least: K}\n"
    page.evaluate(DROP, ["mine.claim.yaml", claim])
    page.wait_for_selector("#find-of:visible")
    assert page.input_value("#find") == "least" and page.input_value("#find-of") == "K"
    page.wait_for_selector("#answer:visible")
    assert verdict(page) == "proved" and page.inner_text("#headline") == "Found"
    assert "the least K is 3" in page.inner_text("#answer")
    assert set(page.evaluate("said")) - {"loading"}  # which words are caught is a matter of chance
    page.evaluate(DROP, ["Mine.agent", "agent Mine:\n    play D\n"])
    page.wait_for_function("() => document.querySelector('#agent-0').value === 'Mine'")
    page.evaluate(DROP, ["notes.txt", "hello"])
    page.wait_for_function(
        "() => document.querySelector('#headline').textContent.includes('expected a file that ends')"
    )
