"""Why a claim holds, in words: everything that is written is true, and from the evidence."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from tests.thorough import thorough
from verify.commands.main import main
from verify.commands.telling import accepted
from verify.errors import InputError
from verify.evidence.argument import Cases, Sum, argument_of, sums_of
from verify.evidence.certificate import AnyOf, Atom, Case, Certificate, Leaf, Product, Split, Tree
from verify.evidence.heading import Heading
from verify.evidence.telling import Shown, StateTold, Telling
from verify.library import find as library
from verify.semantics.telling.telling import telling_of
from verify.show.latex.document import Told, section
from verify.show.lines import plain
from verify.show.proof import text as written
from verify.show.proof.page import page
from verify.trust.check_certificate import check_certificate
from verify.trust.forms import AtomForm, Form, PartsForm, atom_form, of_certificate
from verify.trust.polynomials import Steps
from verify.workers.known import Known

from .reading import Read, read

PROOFS = Path(__file__).parents[2] / "proofs"
CLAIMS = (
    "nelp-no-joint-loss", "nicer-self", "lp-step", "nelp-floor", "nelp-floor-3210", "nelp-v-coop", "lp-pareto-3210",
    "nicer-more", "copiers-undominated", "copiers-adversary", "golden-ratio", "el-farol-mixed", "query-ignored",
    "best-reply-nash", "trade-off-v-coop-all", "nelp-v-defect-order-uniform", "minimum-effort-nash", "figures-region",
    "coordination", "tit-for-tat", "rps-nelp-floor", "market-entry-nash", "asked-twice", "yellow-self-post",
)  # fmt: skip


@cache
def told(name: str) -> tuple[Known, Telling]:
    (found,) = accepted([str(PROOFS / f"{name}.evidence.json")], None)
    assert found.loaded is not None and found.evidence is not None, found.result.reason
    return found, telling_of(found.loaded, found.evidence)


def explained(name: str, everything: bool = True) -> str:
    found, telling = told(name)
    assert found.loaded is not None
    return plain(page(found.result, Heading.of(found.loaded.claim), telling, everything))


def unbroken(name: str, monkeypatch: pytest.MonkeyPatch) -> list[Read]:
    """The claim's arguments, read from what is written in lines of any length."""
    monkeypatch.setattr(written, "WIDTH", 10**6)
    return read(explained(name))


MORE = [path.name.removesuffix(".evidence.json") for path in sorted(PROOFS.glob("*.evidence.json"))]


@pytest.mark.parametrize("name", dict.fromkeys((*CLAIMS, *thorough(MORE, []))))
def test_every_sum_that_is_written_is_what_is_said_of_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    telling = told(name)[1]
    arguments = unbroken(name, monkeypatch)
    assert len(arguments) == len(telling.shown) + len(telling.on_trust) and (telling.shown or name not in CLAIMS)
    for argument, shown in zip(arguments, telling.shown, strict=False):
        for total, right, strict in argument.sums:
            assert total == right
            assert right < 0 or strict is not None
        for (one, left), (other, right) in argument.clashes:
            assert ">" in (one, other) or {one, other} == {">", ">="}
            assert left + right == 0 or ("=" in (one, other) and left - right == 0)
        assert len(argument.sums) + len(argument.clashes) == sum(1 for _ in sums_of(shown.argument.node, again=False))


@pytest.mark.parametrize("name", ["nelp-no-joint-loss", "nicer-self", "copiers-undominated", "nicer-more"])
def test_every_fact_that_is_written_is_one_of_the_certificate(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found, _ = told(name)
    assert found.evidence is not None
    players = {"p": "prob(row,C)", "q": "prob(column,C)"}
    shown = [shown.argument for shown in told(name)[1].shown]
    arguments = unbroken(name, monkeypatch)
    known = {
        atom
        for _, _, c in found.evidence.certified()
        for h in c.hypotheses
        for atom in atoms(of_certificate(h, c.variables, Steps()))
    }
    assert len(arguments) == len(shown)
    for relation, value in (fact for argument in arguments for fact in argument.facts.values()):
        names = [str(symbol).removesuffix("'") for symbol in value.ring.symbols]
        primes = ["'" * str(symbol).endswith("'") for symbol in value.ring.symbols]
        variables = [players.get(name, name) + prime for name, prime in zip(names, primes, strict=True)]
        terms = {
            frozenset((v, e) for v, e in zip(variables, exponents, strict=True) if e): Fraction(
                int(c.numerator), int(c.denominator)
            )
            for exponents, c in value.terms()
        }
        assert atom_form(relation, terms) in known  # type: ignore[arg-type]


def atoms(form: Form) -> list[AtomForm]:
    if isinstance(form, AtomForm):
        return [form]
    assert isinstance(form, PartsForm)
    return [atom for part in form.all() for atom in atoms(part)]


@pytest.mark.parametrize("name", CLAIMS)
def test_the_sums_of_an_argument_are_those_of_the_certificate(name: str) -> None:
    for shown in told(name)[1].shown:
        for total in sums_of(shown.argument.node):
            assert any(product.strict for product in total.products)
            assert all(product.multiplier > 0 and product.multiplier.denominator == 1 for product in total.products)


def test_simple_claims_are_told_on_one_screen() -> None:
    for name in ("nelp-no-joint-loss", "nicer-self", "golden-ratio", "nicer-more"):
        rows = explained(name, everything=False).splitlines()
        assert len(rows) <= 42 and max(map(len, rows)) <= 100, name


def test_of_a_long_proof_the_cases_are_counted() -> None:
    short, whole = explained("nelp-floor", everything=False), explained("nelp-floor")
    assert len(short.splitlines()) < 60 < len(whole.splitlines())
    assert "All 16 cases: verify explain nelp-floor --all" in short
    assert "its reading — as case 1.1.1" in " ".join(explained("lp-pareto").split())
    assert "One of them, as an example:" in short and "One of them" not in whole


def test_branches_of_programs_are_told_in_words() -> None:
    words = explained("nelp-floor-3210")
    assert "row's upper run sees that surely payoff(row) < minmax(row), and plays its minmax" in words
    assert "the step towards" in words and "plays C at least as often" in words
    assert "what is supposed" in words and "given: 0 < δ <= ε/100" in words


def test_payoffs_stand_in_facts_as_such() -> None:
    assert "u_row(p_lo, q_hi) >= P" in explained("nelp-floor")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("lp-dominated", "Counterexample"),
        ("nelp-v-lp-all-3210", "Each of these profiles is itself one:"),
        ("el-farol-mixed", "r is a root of r^2 + h - 1"),
        ("nicer-more", "No consistent state is as claimed, at T = 3"),
        ("lp-order-of-quotient", "It is shown for these constants: K = 1"),
        ("lp-v-defect-grid", "those of a grid are such"),
        ("withdrawal-lp-v-defect", "It is consistent: the kernel ran each program"),
    ],
)
def test_each_kind_of_evidence_has_its_words(name: str, words: str) -> None:
    assert words in explained(name, everything=False)


def test_a_state_by_kakutani_is_a_sentence_and_no_state() -> None:
    found, telling = told("nicer-self")
    assert found.loaded is not None
    heading = Heading.of(found.loaded.claim)
    words = plain(page(found.result, heading, replace(telling, kakutani=True, example=None), False))
    assert "Kakutani's fixed-point theorem" in words and "There are consistent states" not in words


def test_what_rests_on_the_solvers_word_says_so() -> None:
    found, _ = told("nicer-self")
    assert found.loaded is not None and found.evidence is not None
    first, *rest = found.evidence.items
    evidence = replace(found.evidence, trust="solver", items=(replace(first, certificate=None), *rest))
    telling = telling_of(found.loaded, evidence)
    words = plain(page(replace(found.result, trust="solver"), Heading.of(found.loaded.claim), telling, False))
    assert "This rests on the solver's word" in words
    assert words.count("Suppose that it is not so") == 1


def test_only_evidence_that_the_gate_accepts_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "nicer-self.evidence.json"
    text = (PROOFS / file.name).read_text("utf-8")
    file.write_text(text.replace('"1"', '"2"', 1), encoding="utf-8")
    assert main(["explain", str(file)]) == 4
    out, err = capsys.readouterr()
    assert out == "" and "re-check" in err


def test_evidence_of_a_claim_that_is_beside_it_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = library.claim_named("nicer-self")
    for path in (PROOFS / "nicer-self.evidence.json", claim):
        (tmp_path / path.name).write_bytes(path.read_bytes())

    def none_of_that_name(name: str) -> Path:
        raise InputError(f"no claim {name}")

    monkeypatch.setattr(library, "claim_named", none_of_that_name)
    assert main(["explain", str(tmp_path / "nicer-self.evidence.json")]) == 0
    assert "Two NicerBots always cooperate." in capsys.readouterr().out
    (tmp_path / claim.name).unlink()
    assert main(["explain", str(tmp_path / "nicer-self.evidence.json")]) == 2
    assert "no claim nicer-self" in capsys.readouterr().err


def test_the_command_explains_a_claim_of_the_library(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "nicer-self"]) == 0
    assert "Case 1: [4] p > 1, which contradicts p <= 1" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_said_to_be_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "nothing.evidence.json"]) == 2
    assert "found nothing there" in capsys.readouterr().err


class Silent:
    """No words for anything."""

    def way(self, hypothesis: int, path: tuple[int, ...]) -> str:
        return ""

    def fact(self, hypothesis: int, path: tuple[int, ...], relation: str, terms: object) -> str:
        return ""


X = ((Fraction(1), (1,)),)
NOT_X = ((Fraction(-1), (1,)),)
CLASH = Leaf((Product(Fraction(2), (0,)), Product(Fraction(2), (1,))))


def small(refutation: Tree) -> Certificate:
    return Certificate(("x",), (Atom(">", X), Atom(">=", NOT_X)), ("one", "other"), refutation)


def test_a_case_that_needs_nothing_of_its_own_is_not_told() -> None:
    certificate = small(Split(X, CLASH, CLASH))
    check_certificate(certificate)
    argument = argument_of(certificate, Silent())
    assert isinstance(argument.node, Sum) and argument.node.clash is not None
    assert [fact.label for fact in argument.facts] == ["one", "other"]


def test_a_case_that_needs_its_own_fact_is_told() -> None:
    own = Leaf((Product(Fraction(1, 2), (0,)), Product(Fraction(1, 2), (2,))))
    certificate = small(Split(X, CLASH, own))
    check_certificate(certificate)
    argument = argument_of(certificate, Silent())
    assert isinstance(argument.node, Sum)  # the first case needs nothing of its own
    certificate = small(Split(NOT_X, Leaf((Product(Fraction(1), (0,)), Product(Fraction(1), (2,)))), CLASH))
    check_certificate(certificate)
    assert isinstance(argument_of(certificate, Silent()).node, Sum)  # the second needs nothing


def test_a_case_like_another_is_told_by_that() -> None:
    one, less = Atom(">", X), Atom(">=", ((Fraction(1), (1,)), (Fraction(-1), (0,))))
    twice = Atom(">", ((Fraction(2), (1,)),))
    own = Leaf((Product(Fraction(1), (1,)), Product(Fraction(1), (2,))))
    half = Leaf((Product(Fraction(2), (1,)), Product(Fraction(1), (2,))))
    above = Leaf((Product(Fraction(1), (1,)), Product(Fraction(1), (2,)), Product(Fraction(1), ())))
    hypotheses = (AnyOf((one, twice, less, one)), Atom(">=", NOT_X))
    certificate = Certificate(("x",), hypotheses, ("any", "other"), Case(0, (own, half, above, own)))
    check_certificate(certificate)
    node = argument_of(certificate, Silent()).node
    assert isinstance(node, Cases)
    assert [way.like for way in node.ways] == [None, 1, None, 1]
    assert [sum(1 for _ in sums_of(node, again)) for again in (True, False)] == [4, 2]


def test_a_disjunction_of_nothing_is_impossible_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = Certificate(("x",), (AnyOf(()),), ("state 1 does not serve",), Case(0, ()))
    check_certificate(certificate)
    found, telling = told("nicer-v-coop")
    assert found.loaded is not None
    shown = Shown("exists", ("prob(row, C) = 1",), argument_of(certificate, Silent()), {})
    only = replace(telling, shown=(shown,), states=(StateTold("row plays C", ()),))
    for everything in (True, False):
        words = plain(page(found.result, Heading.of(found.loaded.claim), only, everything))
        assert "But each condition of the state holds at sight, so that it serves." in words and "0 cases" not in words
    written = "\n".join(section(Told(found.loaded, found.result, only), 400, None))
    assert "holds at sight" in written and "\\end{list}\n\\end" not in written


def test_what_is_given_and_not_used_is_said() -> None:
    assert "It uses 0 < ε <= 1/10 to state the claim" in explained("nelp-floor-3210")
    assert "This does not use k1 > 1/2; k2 > 1/2;" in explained("cones-miss-post")
    assert "This does not use" not in explained("nicer-self")


def test_what_is_not_settled_says_why() -> None:
    found, telling = told("nicer-self")
    assert found.loaded is not None
    result = replace(found.result, verdict="unknown", trust=None, reason="it was too hard")
    words = plain(page(result, Heading.of(found.loaded.claim), replace(telling, shown=(), example=None), False))
    assert "It is not settled: it was too hard." in words and "Why:" not in words


def test_multipliers_are_whole_and_opposites_are_a_zero() -> None:
    one, other = ((Fraction(1, 2), (1,)), (Fraction(1, 2), (0,))), ((Fraction(1, 2), (1,)), (Fraction(-1, 2), (0,)))
    hypotheses = (Atom(">=", X), Atom(">=", NOT_X), Atom(">", ((Fraction(-3, 7), (2,)),)))
    squares = (Product(Fraction(3, 7), (0,), one), Product(Fraction(3, 7), (1,), other), Product(Fraction(1), (2,)))
    certificate = Certificate(("x",), hypotheses, ("a", "b", "c"), Leaf(squares))
    check_certificate(certificate)
    total = argument_of(certificate, Silent()).node
    assert isinstance(total, Sum)
    ((terms, zero),) = total.zeros
    assert zero.by is not None and {fact.label for fact in zero.by} == {"a", "b"}
    assert [fact.label for fact in total.facts()] == ["c", "a", "b"]
    assert all(c.denominator == 1 for c in terms.values())
