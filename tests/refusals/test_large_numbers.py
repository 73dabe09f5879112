"""Numbers and formulas of any size: a verdict, or an error that says what is expected, and soon."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from verify.commands.main import main
from verify.errors import InputError
from verify.language.agents import parse_agent
from verify.language.expressions import parse_expression

CLAIM = "claim: c\ngame: prisoners-dilemma\nplayers: {{row: {row}, column: anyone}}\nalways: {item}\n{more}"
REFUSED = {
    "a literal": ("R < " + "9" * 301, "c.claim.yaml:4:13: expected a number of at most 300 digits"),
    "beyond Python's digits": ("R < " + "9" * 5000, "c.claim.yaml:4:13: expected a number of at most 300 digits"),
    "a decimal": ("R < 0." + "1" * 5000, "expected a number of at most 300 digits"),
    "a fraction": (f"R < 1/{'7' * 400}", "expected a number of at most 300 digits"),
    "a power of powers": ("R < ((1/3)^64)^64", "c.claim.yaml:4:15: expected a number of at most 300 digits"),
    "a product": (f"R < {'9' * 200} * {'9' * 200}", "expected a number of at most 300 digits"),
    "a quotient": (f"R < (1/{'9' * 200}) / {'9' * 200}", "expected a number of at most 300 digits"),
    "a sum": (f"R < 1/{'9' * 200} + 1/1{'0' * 200}", "expected a number of at most 300 digits"),
    "a tower": ("R < " + "(" * 100 + "9" + "^64)" * 100, "expected a number of at most 300 digits"),
    "an exponent": ("R < R^" + "9" * 5000, "expected an exponent of at most 100"),
    "a degree": ("((T^64)^64)^64 > 0", "c.claim.yaml:4:11: expected a degree of at most 256, found 4096"),
    "a degree of a product": ("T^64*T^64*R^64*R^64*S > 0", "expected a degree of at most 256, found 257"),
    "an empty quotient": ("R < 1/(2^64 - 2^64)", "expected a divisor other than 0"),
}


def decide(item: str, row: str = "anyone", more: str = "") -> tuple[int, float]:
    Path("c.claim.yaml").write_text(CLAIM.format(item=item, row=row, more=more), encoding="utf-8")
    begun = time.monotonic()
    return main(["./c.claim.yaml", "--budget", "5s"]), time.monotonic() - begun


@pytest.fixture(autouse=True)
def in_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("what", REFUSED)
def test_too_large(what: str, capsys: pytest.CaptureFixture[str]):
    item, words = REFUSED[what]
    code, seconds = decide(item)
    err = capsys.readouterr().err
    assert code == 2 and words in err and "internal" not in err
    assert seconds < 5


@pytest.mark.parametrize("item", ["R < " + "9" * 300, "R < 0." + "9" * 298, "T * (1/9)^64 > S"])
def test_large_enough(item: str, capsys: pytest.CaptureFixture[str]):
    code, _ = decide(item)
    out, err = capsys.readouterr()
    assert code in (0, 1, 3) and err == "" and "internal" not in out


def test_large_numbers_elsewhere(capsys: pytest.CaptureFixture[str]):
    for row, more, words in (
        ("anyone", f"at: {{T: {'9' * 301}}}\n", "c.claim.yaml:5:9: expected a number of at most 300 digits"),
        ("anyone", f"at: {{T: 1/{'9' * 5000}}}\n", "expected a number of at most 300 digits"),
        (f"Cone(k = {'9' * 301})", "", "c.claim.yaml:3:25: expected a number of at most 300 digits"),
        ("anyone", f"budget: {'9' * 30} h\n", "expected a time above 0"),
        ("anyone", f"budget: {'9' * 5000}\n", "expected a time"),
        ("./a.agent", "", "a.agent:2:17: expected a number of at most 300 digits"),
    ):
        Path("a.agent").write_text("agent a:\n    play mix((((1/3)^64)^64)^64: C, D)\n", encoding="utf-8")
        assert decide("R > 0", row, more)[0] == 2
        assert words in capsys.readouterr().err


def test_numbers_of_yaml_itself(capsys: pytest.CaptureFixture[str]):
    for text in (f"%YAML 1.{'1' * 5000}\n---\nclaim: c\n", 'claim: "\\UFFFFFFFF"\n', 'claim: "\\U00110000"\n'):
        Path("c.claim.yaml").write_text(text, encoding="utf-8")
        assert main(["./c.claim.yaml"]) == 2
        assert "expected YAML, found a number in it that is too large" in capsys.readouterr().err


@pytest.mark.parametrize("budget", ["9" * 400, "3601000s", "0", "1e9"])
def test_a_budget_is_a_length_of_time(budget: str, capsys: pytest.CaptureFixture[str]):
    assert main(["nelp-self", "--budget", budget]) == 2
    assert "error: budget: expected a length of time" in capsys.readouterr().err


def test_sizes_are_those_of_the_formula():
    for text in ("(x + 1)^64 * y^64", "((x^2)^2)^64", "9^64 * 9^64", "x/(y^63)*z^64"):
        parse_expression(text)
    with pytest.raises(InputError, match="degree"):
        parse_expression("((x^2)^2)^64 * x")
    with pytest.raises(InputError, match="digits"):
        parse_agent("agent a(k = (9^64)^5): play C")
