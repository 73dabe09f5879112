"""Claims in memory: by text and by fields, with agents and games in memory; what is asked of them, and saved."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import pytest
import sympy
import z3

from verify import Agent, Claim, Game, check, claims, find, load, map_of, states, sweep, tighten, when
from verify.commands.replay import replay_all
from verify.errors import InputError, Unsupported

GRIM = Agent("""# Grim: defects as soon as the other might.
agent Grim(t = δ):
    read other
    if possibly prob(other, D) > t: play D
    play C
""")
COPY = Agent("agent Copy:\n    with probability ε: play C\n    play copy of other\n")
PD = Game.from_arrays([[2, 0], [3, 1]], [[2, 3], [0, 1]], actions=["C", "D"], name="pd")
PENNIES = Game.from_arrays([[1, -1], [-1, 1]], [[-1, 1], [1, -1]], actions=["C", "D"], name="pennies-here")


@pytest.fixture(scope="module")
def safe() -> Claim:
    return Claim(
        name="grim-is-safe", game=PD, players=[GRIM, "anyone"], given="0 < δ <= 1/100", always="payoff(row) >= 1 - 4*δ"
    )


def test_a_claim_by_its_fields_is_the_claim_by_its_text(safe):
    assert Claim(safe.text, agents=[GRIM], games=[PD]).claim == safe.claim
    assert repr(safe) == "<claim grim-is-safe: always payoff(row) >= 1 - 4*δ, of Grim against anyone>"
    assert (safe.kind, safe.items, safe.players["row"]) == ("always", ("payoff(row) >= 1 - 4*δ",), "Grim")


def test_what_is_decided_in_memory_is_saved_and_replayed(safe, tmp_path, capsys):
    before = set(Path.cwd().iterdir())
    result = check(safe)
    assert (result.verdict, result.trust, result.as_expected) == ("proved", "certificate", True)
    assert "accepted" in result.replay()
    assert set(result.files()) == {
        "grim-is-safe.claim.yaml", "grim-is-safe.evidence.json", "Grim.agent", "pd.game.yaml"
    }  # fmt: skip
    result.save(tmp_path / "kept")
    assert set(Path.cwd().iterdir()) == before
    assert replay_all([tmp_path / "kept"]) == 0
    assert "of grim-is-safe.claim.yaml beside it" in capsys.readouterr().out
    (tmp_path / "kept" / "Grim.agent").write_text(GRIM.text + "# another\n", encoding="utf-8")
    assert replay_all([tmp_path / "kept"]) == 1, "evidence is about its texts"


def test_no_other_claim_in_a_folder_gets_another_agent(safe, tmp_path):
    kind = Agent("agent Grim: play C")
    other = Claim(name="other", game=PD, players=[kind, "anyone"], always="prob(row, C) = 1")
    safe.save(tmp_path)
    with pytest.raises(InputError, match=r"Grim.agent: grim-is-safe.claim.yaml beside it may be about the Grim.agent"):
        other.save(tmp_path)
    assert (tmp_path / "Grim.agent").read_text() == GRIM.text and not (tmp_path / "other.claim.yaml").exists()
    safe.save(tmp_path)  # the same text
    Claim(name="grim-is-safe", game=PD, players=[kind, "anyone"], always="prob(row, C) = 1").save(tmp_path)  # its own
    assert (tmp_path / "Grim.agent").read_text() == kind.text


@pytest.mark.parametrize("make", [lambda: Agent(None), lambda: Agent(b"agent A: play C"), lambda: Claim(3)])
def test_what_is_no_text_is_refused(make):
    with pytest.raises(InputError, match="as text, found"):
        make()


def test_an_agent_that_is_given_may_be_named():
    claim = Claim(game=PD, players=[GRIM, "Grim"], agents=[GRIM], always="payoff(row) >= 0")
    assert claim.players == {"row": "Grim", "column": "Grim"}


def test_numbers_of_a_counterexample_are_exact():
    claim = Claim(game=PD, players=[COPY, COPY], at={"ε": Fraction(1, 10)}, never="prob(row, C) = 1", name="copies")
    result = check(claim)
    assert result.verdict == "refuted" and result.state is not None
    assert result.state.strategies["row"]["C"] == 1 and type(result.state.payoffs["row"]) is Fraction
    assert result.picture().lstrip().startswith(b"<")


def test_irrational_numbers_are_those_of_sympy():
    game = Game.from_arrays([0, 0], actions=["Yes", "No"], players=["x"], name="one")
    text = "agent Golden:\n    if copy of x plays Yes:\n        if copy of x plays Yes: play No\n    play Yes\n"
    result = check(Claim(game=game, players=[Agent(text)], possible="prob(x, Yes) > 1/2", name="golden"))
    assert result.verdict == "proved" and result.state is not None
    assert sympy.simplify(result.state.strategies["x"]["Yes"] - (sympy.sqrt(5) - 1) / 2) == 0


def test_agents_take_arguments():
    assert GRIM(t="2*δ").use == "Grim(t = 2*δ)" and GRIM(0.1).use == "Grim(0.1)"
    claim = Claim(game=PD, players={"row": GRIM(t=Fraction(1, 3)), "column": "Cone(k = 2)"}, lemma="δ = δ")
    assert claim.players == {"row": "Grim(t = 1/3)", "column": "Cone(k = 2)"}
    with pytest.raises(InputError, match="a parameter of Grim, found 'u'; there are: t"):
        GRIM(u=1)


def test_relations_of_sympy_are_propositions_and_numbers_of_python_are_exact():
    d = sympy.Symbol("δ", real=True)
    claim = Claim(game=PD, players=["anyone", "anyone"], given=[d > 0, d <= sympy.Rational(1, 10)], at={"δ": 0.05},
                  always="payoff(row) >= 0")  # fmt: skip
    assert [item.text for item in claim.claim.given] == ["δ > 0", "δ <= 0.1"]
    assert claim.claim.fixed == {"δ": Fraction(1, 20)}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"allways": "prob(row, C) = 1"}, "found 'allways'; did you mean 'always'"),
        ({"always": "prob(row, C = 1"}, r"claim.claim.yaml:\d+:\d+"),
        ({"always": "payoff(rwo) > 0", "players": [GRIM]}, "players: expected 2 agents, for row, column; found 1"),
        ({"always": "1 > 0", "players": [GRIM, 3]}, "players: expected an Agent, .*found int"),
        ({"always": "1 > 0", "players": [GRIM, "Grimm"]}, "did you mean 'Grim'"),
        ({"always": "1 > 0", "game": None}, "game: expected a Game, a name, a path"),
        ({"always": "1 > 0", "players": [GRIM, Agent("agent Grim: play C")]}, "two with the name 'Grim'"),
        (
            {"always": "1 > 0", "players": [GRIM, "Grim"]},
            "an Agent for column, .* 'Grim', .*; write the object",
        ),
        ({"always": "1 > 0", "players": ["Grim(x = 1)", GRIM]}, "an Agent for row, found the name"),
        ({"always": "1 > 0", "agents": "Grim"}, "agents: expected objects of Agent, found str"),
        ({"always": "1 > 0", "games": [GRIM]}, "games: expected objects of Game, found Agent"),
        ({"always": "1 > 0", "at": {"δ": 1 / 3}}, "a number for δ that is exact"),
        ({"attains": {"regoin": "pareto"}}, "expected region and within, found 'regoin'"),
        ({"always": "1 > 0", "expect": "prooved"}, "did you mean 'proved'"),
    ],
)
def test_what_is_no_claim_is_refused_with_what_was_expected(fields, words):
    with pytest.raises(InputError, match=words) as raised:
        Claim(**{"game": PD, "players": [GRIM, "anyone"], **fields})
    assert "/tmp" not in str(raised.value), "no place that is not there any more"


def test_a_fault_that_a_worker_finds_has_its_place(safe):
    with pytest.raises(InputError, match=r"^grim-is-safe.claim.yaml:\d+:\d+: .*'rwo'"):
        check(safe.change(always="payoff(rwo) >= 0"))


def test_a_claim_may_be_changed(safe):
    other = safe.change(name="other", always=None, possible="prob(row, C) = 1", game=PENNIES, at={"δ": "1/100"})
    assert (other.name, other.kind, other.game.name) == ("other", "possible", "pennies-here")
    assert other.files().keys() == {"other.claim.yaml", "pennies-here.game.yaml", "Grim.agent"}
    assert other.change(at=None, players=["anyone", GRIM]).claim.fixed == {}


def test_a_part_of_another_kind_is_called_by_that_kind():
    both = claims(
        game=PD, players=["anyone", "anyone"], always="payoff(row) >= S", possible="prob(row, C) = 1", name="c"
    )
    assert [each.name for each in both] == ["c.always", "c.possible"]
    assert both[0].change(says="all is well").name == "c.always"
    assert both[0].change(always=None, possible="prob(row, D) = 1").name == "c.possible"
    assert both[0].change(never="payoff(row) < S", name="other").name == "other"


def test_files_beside_are_found_and_paths_out_of_the_folder_only_as_objects(tmp_path, monkeypatch):
    (tmp_path / "inside").mkdir()
    monkeypatch.chdir(tmp_path / "inside")
    for name in ("Near.agent", "../Far.agent"):
        Path(name).write_text(f"agent {Path(name).stem}: play C\n", encoding="utf-8")
    PD.save("pd.nfg")
    claim = Claim(game="pd", players=["Near", "./Near.agent"], always="prob(row, C) = 1", name="c")
    assert claim.sources().keys() == {"pd.nfg", "Near.agent"} and check(claim).verdict == "proved"
    assert Claim(game="pd.nfg", players=["../Far.agent", "Near"], always="prob(row, C) = 1").players["row"] == "Far"
    text = "claim: c\ngame: ./pd.nfg\nplayers: {row: ../Far.agent, column: anyone}\nalways: prob(row, C) = 1\n"
    with pytest.raises(
        InputError, match=r"a path inside the claim's folder; or give Agent.from_file\('../Far.agent'\)"
    ):
        Claim(text)
    Path("c.claim.yaml").write_text(text, encoding="utf-8")
    assert check("c.claim.yaml").verdict == check(load(Path("c.claim.yaml"))).verdict == "proved"
    with pytest.raises(InputError, match="a path inside the claim's folder"):
        check("c.claim.yaml").save("kept")
    text = text.replace("prob(row, C) = 1", "prob(row, C) >= K\nparameters: [K]\nfind: {greatest: K}")
    Path("q.claim.yaml").write_text(text, encoding="utf-8")
    found = find("q.claim.yaml")
    assert found.value == 1 and "Far.agent" in found.written
    assert replay_all([found.save("found")]) == 0, "what it rests on has names, where the file has paths"


def test_what_lies_in_folders_for_temporary_files_is_not_looked_at(tmp_path, monkeypatch):
    (tmp_path / "agents").mkdir()
    (tmp_path / "agents" / "CooperateRock.agent").write_text("agent CooperateRock: play D\n", encoding="utf-8")
    monkeypatch.setenv("TMPDIR", os.fspath(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    claim = Claim(game="prisoners-dilemma", players=["CooperateRock", "anyone"], always="prob(row, C) = 1")
    assert check(claim).verdict == "proved"


# --- the encoding ---


def test_hypotheses_are_labelled_relations(safe):
    found = safe.hypotheses()
    assert found[0] == ("given: 0 < δ <= 1/100", sympy.Symbol("δ") > 0)
    assert found[-1].label == "some line fails"
    points = {sympy.Symbol(name): 0 for _, relation in found for name in map(str, relation.free_symbols)}
    assert not all(relation.subs(points) == True for _, relation in found)  # noqa: E712


def test_smtlib_is_what_a_solver_refutes(safe):
    text = safe.smtlib()
    assert text.startswith("; The claim grim-is-safe. unsat: it is proved; sat: it is refuted.\n(set-logic QF_NRA)")
    solver = z3.Solver()
    solver.from_string(text)
    assert solver.check() == z3.unsat
    with pytest.raises(Unsupported, match="expected a claim in reading any; found reading post"):
        safe.change(reading="post").smtlib()


@pytest.mark.parametrize(("wanted", "answer"), [("prob(row, C) = 1", z3.unsat), ("payoff(row) > 5", z3.sat)])
def test_smtlib_of_what_is_possible_has_a_quantifier(safe, wanted, answer):
    text = safe.change(always=None, possible=wanted).smtlib()
    assert "(set-logic NRA)" in text and "(forall " in text
    solver = z3.Solver()
    solver.from_string(text)
    assert solver.check() == answer


# --- questions ---


def test_the_best_constant(safe, tmp_path):
    claim = safe.change(parameters=["K"], always="payoff(row) >= K - 1/2", players=["CooperateRock", "anyone"])
    found = find(claim, greatest="K")
    assert (found.verdict, found.value, found.text) == ("proved", Fraction(1, 2), "1/2")
    assert replay_all([found.save(tmp_path / "found")]) == 0
    with pytest.raises(InputError, match=r"least='K' or greatest='K'"):
        find(claim)


def test_all_states(tmp_path):
    found = states(game=PENNIES, players=[Agent("agent Heads: play C"), "anyone"], name="heads")
    assert found.complete and found.conditions == (("prob(row, C) = 1",),)
    assert found.cells == (sympy.Eq(sympy.Symbol("p_{row}(C)", real=True), 1),)
    assert repr(found) == "<states of heads: 1 cell, all>" and "<svg" in found._repr_html_()
    assert replay_all([found.save(tmp_path / "states")]) == 0


def test_the_weakest_condition_and_a_map():
    game = Game.from_arrays(["a", "b"], players=["x"], actions=["Yes", "No"], name="one")
    claim = Claim(game=game, players=[Agent("agent SaysYes: play Yes")], always="payoff(x) >= b", name="w",
                  given=["0 <= a", "a <= 1", "0 <= b", "b <= 1"])  # fmt: skip
    found = when(claim, over=["a", "b"])
    assert found.verdict == "proved" and found.value == (sympy.Symbol("a", real=True) >= sympy.Symbol("b", real=True))
    drawn = map_of(claim.change(map={"over": {n: {"from": 0, "to": 1, "count": 3} for n in "ab"}}))
    assert (Fraction(0), Fraction(1), "refuted") in drawn.points and drawn.picture().lstrip().startswith(b"<")


def test_the_best_numbers_of_a_line():
    (one,) = tighten(Claim(game=PD, players=["CooperateRock", "anyone"], always="payoff(row) >= -1", name="c"))
    assert (one.number, one.best) in ((-1, 0), (1, 0)) and "best 0" in repr(one)


def test_a_sweep_over_agents_in_memory(tmp_path):
    swept = sweep(over={"agent": [GRIM, "DefectRock"], "least": [1, 2]}, game=PD, players=["$agent", "anyone"],
                  at={"δ": "1/100"}, always="payoff(row) >= $least - 4*δ", name="s", jobs=1)  # fmt: skip
    assert [row["verdict"] for row in swept] == ["proved", "refuted", "proved", "refuted"]
    assert (
        swept.values(1) == {"agent": "Grim", "least": "2"} and repr(swept) == "<s: 4 combinations: 2 proved, 2 refuted>"
    )
    assert "accepted" in swept.result(0).replay() and swept.result(1).witness is not None
    assert swept.save(tmp_path / "s.csv").read_text("utf-8").startswith("n,agent,least,verdict")
    assert swept._repr_html_().count("<tr>") == 5
