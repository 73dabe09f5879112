"""A certificate as a theorem of Coq 8.16, so that a kernel that nobody here wrote agrees.

The theorem states every hypothesis, in order, about real numbers; it is this statement that a reader compares with the
claim. Its proof is the certificate itself, term by term, run by a checker that `Checker.v` proves sound.
Coq finds nothing by search, and `coqc` fails if the certificate does not refute exactly the hypotheses that are stated.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from verify.evidence.certificate import Certificate
from verify.show.coq.integral import integral
from verify.show.coq.names import comment_text, identifier, identifiers
from verify.show.coq.statement import UNBROKEN, statement, wrapped
from verify.show.coq.terms import WORDS, Terms

HOW_TO_GET_COQ = "apt-get install --no-install-recommends -y coq"
"""Debian 12 and Ubuntu 22.10 or later; the standard library comes with it."""

CHECKER = Path(__file__).with_name("Checker.v").read_text(encoding="utf-8")
"""The checker and the proof that it is sound: what every exported file requires, as `Checker.v` beside it."""

STATED = ("True", "False", "true", "eq_refl", "list", "formula", "tree", "check")
"""Words of what is stated, which must mean there what they always mean."""


def coq_theorem(name: str, certificate: Certificate, comment: str = "") -> str:
    """The theorem that the hypotheses contradict each other, and its proof. `coq_file` makes a file of such theorems.

    Each hypothesis is multiplied by its common denominator. The name and those of the variables become identifiers; a
    comment lists those that had to change. Nothing is checked here: that is what `coqc` is for.
    """
    whole = integral(certificate)
    theorem = identifier(name, f"{CHECKER} {' '.join(STATED)}")
    own = [f"{theorem}_{part}" for part in ("hypotheses", "certificate", "checked")]
    hypotheses, tree, checked = own
    variables = identifiers(whole.variables, {*STATED, "point", "check_refutes", theorem, *own, *WORDS})
    renamed = [f"{new} is {old}" for new, old in zip(variables, whole.variables, strict=True) if new != old]
    comments = [_comment(words) for words in (comment, "; ".join(renamed)) if words]
    terms = Terms(variables)
    let = wrapped(" ".join(b.replace(" ", UNBROKEN) for b in terms.bindings()), 2) + "\n" if variables else ""
    formulas = ";\n".join(wrapped(terms.formula(formula), 2) for formula in whole.hypotheses)
    binder = f"fun {' '.join(variables)} => " if variables else ""
    proof = f"exact ({binder}check_refutes (point [{'; '.join(variables)}]) {hypotheses} {tree} {checked})."
    return f"""{"".join(comments)}Definition {hypotheses} : list formula :=
{let}  [
{formulas}]%formulas.

Definition {tree} : tree :=
{let}  {terms.tree(whole.refutation)}.

Lemma {checked} : check {hypotheses} {tree} = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem {theorem} :
{statement(whole, variables)}.
Proof.
{wrapped(proof, 2)}
Qed.
"""


def coq_file(theorems: Iterable[str], comment: str = "", roots: Iterable[str] = ()) -> str:
    """A file of theorems (of `coq_theorem`) that `coqc` accepts where it finds the checker, compiled; for `roots` (of
    `coq_roots`) also its lemmas about roots."""
    start, of_roots = _comment(comment) if comment else "", "".join(f"\n{theorem}" for theorem in roots)
    required = "Require Import Checker.\n" + ("Require Import Roots.\n" if of_roots else "")
    return start + required + "Open Scope R_scope.\n" + "".join(f"\n{each}" for each in theorems) + of_roots


def _comment(words: str) -> str:
    return wrapped(f"(* {comment_text(words)} *)", 0) + "\n"
