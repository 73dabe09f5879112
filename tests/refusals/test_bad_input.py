"""Bad input, end to end: a message that says where and what, exit code 2, no traceback, nothing executed."""

from __future__ import annotations

from pathlib import Path

import pytest

GAME = """\
game:
  players: {row: [C, D], column: [C, D]}
  parameters: [T, R, P, S]
  assume: [T > R, R > P, P > S]
  payoffs:
    C C: [R, R]
    C D: [S, T]
    D C: [T, S]
    D D: [P, P]
"""
CLAIM = f"""\
claim: c
{GAME}players: {{row: ./a.agent, column: anyone}}
given:
  - 0 < ε <= 1/10
  - 0 < δ <= ε/100
always:
  - payoff(row) >= S
"""
AGENT = """\
agent a(k = 1):
    with probability ε: play C
    play D
"""


def replaced(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new)


def claim(old: str, new: str) -> dict[str, str]:
    return {"c__claim__yaml": replaced(CLAIM, old, new), "a__agent": AGENT}


def agent(text: str) -> dict[str, str]:
    return {"c__claim__yaml": CLAIM, "a__agent": text}


BOMB = "claim: &a [x, x]\n" + "".join(
    f"k{i}: &b{i} [*{'a' if i == 0 else f'b{i - 1}'}, *{'a' if i == 0 else f'b{i - 1}'}]\n" for i in range(40)
)
EVIL = "__import__('os').system('touch executed')"

BAD = {
    # name: files, where (None: no place), words of the message
    "an empty file": ({"c__claim__yaml": ""}, "c.claim.yaml:1:1", "expected a claim"),
    "not YAML": ({"c__claim__yaml": "claim: [a\n"}, "c.claim.yaml:2:1", "expected YAML"),
    "no mapping": ({"c__claim__yaml": "- a\n- b\n"}, "c.claim.yaml:1:1", "expected"),
    "a YAML tag": (
        claim("claim: c", "claim: !!python/object/apply:os.system ['touch executed']"),
        "c.claim.yaml:1:",
        "tag",
    ),
    "an alias bomb": ({"c__claim__yaml": BOMB}, "c.claim.yaml:1:8", "expected"),
    "more than 1 MiB": ({"c__claim__yaml": CLAIM + "#" * (1 << 20)}, "c.claim.yaml", "at most 1 MiB"),
    "an unknown key": (claim("always:", "allways:"), "c.claim.yaml:15:1", "did you mean 'always'"),
    "an unknown agent": (claim("./a.agent", "CoperateRock"), "c.claim.yaml:11:16", "did you mean 'CooperateRock'"),
    "an unknown game": (
        {"c__claim__yaml": replaced(CLAIM, GAME, "game: prisoners-dilema\n")},
        "c.claim.yaml:2:7",
        "did you mean 'prisoners-dilemma'",
    ),
    "a missing agent file": ({"c__claim__yaml": CLAIM}, "c.claim.yaml:11:16", "a.agent"),
    "a missing argument": (agent(replaced(AGENT, "k = 1", "k")), "c.claim.yaml:11:16", "expected a value for k"),
    "an unknown argument": (claim("./a.agent", "./a.agent(kk = 1)"), "c.claim.yaml:11:", "'kk'"),
    "too many arguments": (claim("./a.agent", "./a.agent(1, 2)"), "c.claim.yaml:11:29", "at most 1 argument"),
    "an unknown player": (claim("row: ./", "raw: ./"), "c.claim.yaml:11:11", "did you mean 'row'"),
    "a path without play": (
        agent("agent a:\n    if copy of other plays C:\n        play C\n"),
        "a.agent:2:5",
        "expected a play at the end of every path",
    ),
    "a wrong action": (agent("agent a:\n    play E\n"), "a.agent:2:5", "expected an action of row, found 'E'"),
    "a wrong action in a claim": (
        claim("payoff(row) >= S", "prob(row, c) = 1"),
        "c.claim.yaml:16:15",
        "did you mean 'C'",
    ),
    "an unknown name in an item": (claim(">= S", ">= SS"), "c.claim.yaml:16:20", "'SS'"),
    "an unknown name in given": (claim("0 < ε <=", "0 < q <="), "c.claim.yaml:13:9", "'q'"),
    "an order without small parameters": (
        claim("payoff(row) >= S", "payoff(row) >= S - O(δ)"),
        "c.claim.yaml:16:24",
        "expected small parameters, such as 1 >> ε >> δ in given",
    ),
    "small parameters beside bounds": (
        claim("  - 0 < δ <= ε/100", "  - 1 >> ε >> δ"),
        "c.claim.yaml:13:9",
        "expected nothing else about 'ε' in given",
    ),
    "an unknown function": (claim("payoff(row) >=", "pay(row) >="), "c.claim.yaml:16:5", "did you mean 'payoff'"),
    "a missing payoff": (claim("    C D: [S, T]\n", ""), "c.claim.yaml:6:", "C D"),
    "an extensive game of Gambit": (
        {
            "c__claim__yaml": replaced(CLAIM, GAME, "game: ./g.efg\n"),
            "g__efg": 'EFG 2 R "x" { "a" "b" }\n',
            "a__agent": AGENT,
        },
        "g.efg:1:1",
        "Gambit's games in extensive form are not read: save the strategic form, as .nfg",
    ),
    "a game of Gambit that ends too soon": (
        {
            "c__claim__yaml": replaced(CLAIM, GAME, "game: ./g.nfg\n"),
            "g__nfg": 'NFG 1 R "x" { "row" "column" } { 2 2 }\n\n4 3 0 0 4 3 6\n',
            "a__agent": AGENT,
        },
        "g.nfg:4:1",
        "8 payoffs, 2 for each of 4 profiles, found the end of the file",
    ),
    "an extra payoff": (claim("    D D:", "    D E: [P, P]\n    D D:"), "c.claim.yaml:10:7", "found 'E'"),
    "a payoff too many": (claim("[P, P]", "[P, P, P]"), "c.claim.yaml:10:", "expected"),
    "a divisor that may be 0": (claim(">= S", ">= 1/(T - 2*S)"), "c.claim.yaml:16:20", "divisor"),
    "division by 0": (claim(">= S", ">= 1/(2 - 2)"), "c.claim.yaml:16:20", "found 0"),
    "an exponent of 10^9": (claim(">= S", ">= S^1000000000"), "c.claim.yaml:16:", "exponent"),
    "nesting 10,000 deep": (
        claim(">= S", ">= " + "(" * 10_000 + "S" + ")" * 10_000),
        "c.claim.yaml:16:",
        "at most 200 parentheses",
    ),
    "an agent nested 10,000 deep": (
        agent("agent a:\n    if " + "not " * 10_000 + "copy of other plays C: play C\n    play D\n"),
        "a.agent:2:",
        "at most 200 'not'",
    ),
    "a number of a million digits": (claim(">= S", ">= " + "9" * 900_000), "c.claim.yaml:16:", "digits"),
    "a constant that is no probability": (agent(replaced(AGENT, "ε", "3/2")), "a.agent:2:", "probability"),
    "a mix that is no strategy": (agent("agent a: play mix(2/3: C, 2/3: D)\n"), "a.agent:1:", "add up to 1"),
    "a symbol that is no probability": (agent(replaced(AGENT, "ε", "11*ε")), "a.agent:2:22", "expected a probability"),
    "two kinds and a question": (
        claim("always:", "possible: [payoff(row) < S]\nfind: {least: ε}\nalways:"),
        "c.claim.yaml:1",
        "possible",
    ),
    "a claim of no kind": (claim("always:\n  - payoff(row) >= S", ""), "c.claim.yaml:1", "always"),
    "no bound for δ": (
        {**claim("  - 0 < δ <= ε/100\n", ""), "a__agent": "agent a:\n    read everyone\n    play reading\n"},
        "c.claim.yaml",
        "how small δ is",
    ),
    "Python for an agent": (claim("./a.agent", f'"{EVIL}"'), "c.claim.yaml:11:", "expected"),
    "Python for a parameter": (claim("[T, R, P, S]", f'["{EVIL}"]'), "c.claim.yaml:4:", "expected"),
    "Python for an action": (claim("row: [C, D]", f'row: [C, "{EVIL}"]'), "c.claim.yaml:3:", "expected"),
    "Python for an expression": (claim("payoff(row) >= S", EVIL), "c.claim.yaml:16:", "expected"),
    "Python for a payoff": (claim("[P, P]", f'["{EVIL}", P]'), "c.claim.yaml:10:", "expected"),
    "Python in an agent": (agent(f"agent a:\n    play {EVIL}\n"), "a.agent:2:", "expected"),
}


@pytest.mark.parametrize(("files", "where", "words"), BAD.values(), ids=BAD)
def test_is_refused(command, tmp_path: Path, files, where, words):
    run = command("c.claim.yaml", **files)
    assert run.returncode == 2, (run.stdout, run.stderr)
    assert run.stdout == "" or "error" not in run.stdout
    assert words in run.stderr, run.stderr
    assert run.stderr.startswith(f"error: {where}"), run.stderr
    assert "Traceback" not in run.stderr and "internal error" not in run.stderr
    assert not (tmp_path / "executed").exists()


def test_a_missing_file_is_refused(command):
    run = command("no.claim.yaml")
    assert run.returncode == 2
    assert run.stderr.startswith("error: no.claim.yaml: expected a file")


def test_a_contradiction_in_given_makes_a_claim_vacuous(command):
    run = command("c.claim.yaml", **claim("  - 0 < δ", "  - T < S\n  - 0 < δ"))
    assert run.returncode == 1
    assert "vacuous" in run.stdout and run.stderr == ""


def test_the_claim_that_is_made_bad_above_is_good(command):
    run = command("c.claim.yaml", **claim("claim: c", "claim: c"))
    assert (run.returncode, run.stderr) == (0, ""), run.stdout


def test_a_spent_budget_leaves_a_claim_unknown(command):
    run = command("--budget", "0.02", "nelp-self")
    assert run.returncode == 3, (run.stdout, run.stderr)
    assert "unknown" in run.stdout and "Traceback" not in run.stderr
