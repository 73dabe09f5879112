"""Coq agrees with every certificate, and with nothing that was tampered with."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from verify.evidence.certificate import AllOf, AnyOf, Atom, Certificate, Leaf, Product, Split, Tree
from verify.show.coq import coq_file, coq_theorem
from verify.show.coq.integral import integral
from verify.show.coq.names import comment_text, identifiers
from verify.show.coq.terms import Terms

from ..coqc import coqc
from ..trust.examples import CASE, EXAMPLES, FARKAS, HANDELMAN, SQUARE, certificate, leaf, linear, product
from ..trust.mutations import mutants


def accepted(checker: Path, folder: Path, text: str) -> bool:
    run = coqc(checker, folder, text)
    assert run.returncode == 0 or "Error:" in run.stderr
    return run.returncode == 0


def test_every_rule_is_accepted(coq_checker: Path, tmp_path: Path) -> None:
    theorems = [coq_theorem(f"the {name} example", c) for name, c in EXAMPLES.items()]
    run = coqc(coq_checker, tmp_path, coq_file(theorems, "every rule"))
    assert (run.returncode, run.stderr) == (0, "")


def test_the_statement_has_every_hypothesis_in_order() -> None:
    nested = AnyOf((AllOf((Atom(">", linear(0, 1)), Atom("=", linear(Fraction(1, 3), 0, -1)))), AllOf(()), AnyOf(())))
    exported = coq_theorem(
        "order",
        Certificate(
            ("R", "prob(row,C)"),
            (Atom(">=", linear(0, -1, Fraction(-2, 7))), nested, Atom(">", ((Fraction(5), (2, 1)),)), Atom("=", ())),
            ("given: R is small", 'a *) label (* with "signs"', "κ", ""),
            leaf(),
        ),
        "the comment",
    )
    assert exported.split("Theorem order :\n")[1].split("Proof.")[0] == (
        "  forall R prob_row_C : Rdefinitions.R,\n"
        "  (* given: R is small *)\n"
        "    (- (7 * R) - 2 * prob_row_C >= 0) ->\n"
        "  (* a * ) label ( * with 'signs' *)\n"
        "    (((R > 0) /\\ (1 - 3 * prob_row_C = 0)) \\/ True \\/ False) ->\n"
        "  (* κ *)\n"
        "    (5 * R^2 * prob_row_C > 0) ->\n"
        "  (*  *)\n"
        "    (0 = 0) ->\n"
        "  False.\n"
    )
    assert exported.startswith("(* the comment *)\n(* prob_row_C is prob(row,C) *)\n")


TAMPERED = {
    "coefficient in the statement": (FARKAS, "(1 - 2 * x >= 0)", "(1 - 3 * x >= 0)"),
    "coefficient everywhere": (FARKAS, "1 - 2 * x", "1 - 3 * x"),
    "not strict in the statement": (HANDELMAN, "(x > 0)", "(x >= 0)"),
    "not strict everywhere": (HANDELMAN, "(x > 0)|Positive (x)", "(x >= 0)|NotNegative (x)"),
    "hypothesis dropped from the statement": (HANDELMAN, "(x > 0) ->", ""),
    "hypothesis dropped from the certificate": (HANDELMAN, "Positive (x);", ""),
    "and for or": (CASE, "(- (x) > 0) \\/", "(- (x) > 0) /\\"),
    "multiplier": (FARKAS, "Times 0x2 [0]", "Times 0x3 [0]"),
    "index": (FARKAS, "Times 0x2 [0]", "Times 0x2 [1]"),
    "index of nothing": (FARKAS, "Times 0x2 [0]", "Times 0x2 [7]"),
    "square": (SQUARE, "(x - y)", "(x - 2 * y)"),
    "another variable": (HANDELMAN, "let x := X 1", "let x := X 2"),
    "another point": (HANDELMAN, "point [x; y]", "point [y; x]"),
}  # fmt: skip


@pytest.mark.parametrize("what", TAMPERED)
def test_a_tampered_export_is_rejected(what: str, coq_checker: Path, tmp_path: Path) -> None:
    original, old, new = TAMPERED[what]
    text = coq_theorem("tampered", original)
    for part, other in zip(old.split("|"), new.split("|"), strict=True):
        assert part in text
        text = text.replace(part, other)
    assert not accepted(coq_checker, tmp_path, coq_file([text]))


def test_every_mutant_is_rejected(coq_checker: Path, tmp_path: Path) -> None:
    """All in one file: `Fail` is an error where the command after it succeeds."""
    texts = []
    for original in EXAMPLES.values():
        for what, mutant in [("as it was", original), *mutants(original)]:
            whole, terms = integral(mutant), Terms(mutant.variables)
            let = " ".join(terms.bindings())
            formulas = "; ".join(map(terms.formula, whole.hypotheses))
            fail = "" if what == "as it was" else "Fail "
            goal = f"check ({let} [{formulas}]%formulas) ({let} {terms.tree(whole.refutation)}) = true"
            texts.append(f"{fail}Definition m{len(texts)} : {goal} := ltac:(vm_compute; reflexivity). (* {what} *)\n")
    run = coqc(coq_checker, tmp_path, coq_file(texts))
    assert (run.returncode, run.stderr) == (0, "")


def test_any_name_and_any_label_will_do(coq_checker: Path, tmp_path: Path) -> None:
    names = "at in R T S P point refutes forall prob(row,C) prob[row,C] row.lower.low0[column] ε δ ε' ß 1 _ é° check"
    names += " mod o R_ fun λ 𝛼 check_refutes Leaf false hypotheses nth eq_refl rem div lia min sqrt Is list IZR of"
    names += " False True true nat N Z Prop Set Type bool Axiom CoFixpoint Definition Fixpoint Hypothesis Parameter"
    names += " Theorem Variable Lemma Qed H0 psatz lra nra intros exact Rplus Rlt pow Rdefinitions Reals formula tree"
    names += " delta Δ alpha α end fix exists exists2 struct lp rp Checker X1 x1 _x not"
    variables = tuple(names.split())
    labels = (
        '(* open', 'close *) Definition', '"', '(*)*)', "'\\n\n*)\r(", "", "*", ")", "(", "\u202e\ud800é", "a \\\\/ b"
    )  # fmt: skip
    positive = tuple(
        Atom(">", ((Fraction(1), tuple(int(i == k) for i in range(len(variables)))),)) for k in range(len(variables))
    )
    negative = Atom(">=", tuple((Fraction(-1, k + 1), tuple(int(i == k) for i in range(len(variables))))
                                for k in range(len(variables))))  # fmt: skip
    sums = leaf(*(product(k, by=Fraction(1, k + 1)) for k in range(len(variables))), product(len(variables)))
    every = Certificate(variables, (*positive, negative), (labels * 99)[: len(positive) + 1], sums)
    theorems = [
        coq_theorem(name, every, label)
        for name, label in zip(("T", "check", "1-ε", "at", "true", "False", "Axiom", "R", "tree"), labels, strict=False)
    ]
    run = coqc(coq_checker, tmp_path, coq_file(theorems, labels[3]))
    assert (run.returncode, run.stderr) == (0, "")


def test_a_claim_named_false_about_false_and_true(coq_checker: Path, tmp_path: Path) -> None:
    """As theorems of variables that are named like what Coq concludes."""
    both = Certificate(
        ("False", "True"),
        (Atom(">", linear(0, 1, 0)), Atom(">", linear(0, -1, 1)), Atom(">=", linear(0, 0, -1))),
        ("given: False > 0", "given: True > False", "denied: True > 0"),
        leaf(product(0), product(2), product(1)),
    )
    text = coq_theorem("false_1", both)
    assert "forall False_2 True_2 : R," in text and "(* False_2 is False; True_2 is True *)" in text
    assert accepted(coq_checker, tmp_path, coq_file([text]))


def test_no_variables_and_a_deep_tree(coq_checker: Path, tmp_path: Path) -> None:
    tree: Tree = Leaf((Product(Fraction(1), (0,)), Product(Fraction(2), ())))
    for _ in range(300):
        tree = Split(((Fraction(1), ()),), tree, tree.otherwise if isinstance(tree, Split) else tree)
    deep = Certificate((), (Atom(">", ((Fraction(-2), ()),)),), ("-2 > 0",), tree)
    assert accepted(coq_checker, tmp_path, coq_file([coq_theorem("deep", deep)]))


def test_identifiers_are_different_and_the_same_every_time() -> None:
    assert identifiers(["ε", "epsilon", "p(x)", "p[x]", "at", "3", "Δ"]) == (
        "epsilon", "epsilon_2", "p_x", "p_x_2", "at_2", "x3", "delta"
    )  # fmt: skip
    assert identifiers(["p_x_2", "p(x)", "p[x]"]) == ("p_x_2", "p_x", "p_x_3")


def test_text_stays_inside_its_comment() -> None:
    for text in ("*)", "(*", "(*)", "*", ")*)", "((**))", '"*)', "\n*\n)", "*\u200b)"):
        plain = comment_text(text)
        assert not re.search(r'\(\*|\*\)|"', plain), plain
        assert plain.isprintable()


def test_a_hypothesis_more_is_a_line_more() -> None:
    more = replace(FARKAS, hypotheses=FARKAS.hypotheses * 2, labels=FARKAS.labels * 2)
    assert coq_theorem("t", more).count("->") == coq_theorem("t", FARKAS).count("->") + 2
    assert coq_theorem("t", certificate(leaf())) != coq_theorem("t", certificate(leaf(product())))
