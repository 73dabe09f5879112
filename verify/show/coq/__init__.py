"""A certificate as a theorem of Coq 8.16, so that a kernel that nobody here wrote agrees.

The theorem states every hypothesis, in order, about real numbers; it is this statement that a reader compares with the
claim. Its proof is the certificate itself, term by term, run by a checker that the file first proves sound. Coq finds
nothing by search, and `coqc` fails if the certificate does not refute exactly the hypotheses that are stated.
"""

from __future__ import annotations

from collections.abc import Iterable

from verify.evidence.certificate import Certificate
from verify.show.coq.checker import CHECKER
from verify.show.coq.names import comment_text, identifier, identifiers
from verify.show.coq.statement import statement
from verify.show.coq.terms import formula_term, tree_term

HOW_TO_GET_COQ = "apt-get install --no-install-recommends -y coq"
"""Debian 12 and Ubuntu 22.10 or later; the standard library comes with it."""


def coq_theorem(name: str, certificate: Certificate, comment: str = "") -> str:
    """The theorem that the hypotheses contradict each other, and its proof. `coq_file` makes a file of such theorems.

    The name and those of the variables become identifiers; a comment lists those that had to change. Nothing is
    checked here: that is what `coqc` is for.
    """
    theorem = identifier(name, CHECKER)
    own = [f"{theorem}_{part}" for part in ("hypotheses", "certificate", "checked")]
    hypotheses, tree, checked = own
    variables = identifiers(certificate.variables, {"point", "check_refutes", theorem, *own})
    renamed = [f"{new} is {old}" for new, old in zip(variables, certificate.variables, strict=True) if new != old]
    comments = [f"(* {comment_text(words)} *)\n" for words in (comment, "; ".join(renamed)) if words]
    formulas = ";\n  ".join(map(formula_term, certificate.hypotheses))
    binder = f"fun {' '.join(variables)} => " if variables else ""
    return f"""{"".join(comments)}Definition {hypotheses} : list formula := [
  {formulas}].

Definition {tree} : tree :=
  ({tree_term(certificate.refutation)})%N.

Lemma {checked} : check {hypotheses} {tree} = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem {theorem} :
{statement(certificate, variables)}.
Proof.
  exact ({binder}check_refutes (point [{"; ".join(variables)}]) {hypotheses} {tree} {checked}).
Qed.
"""


def coq_file(theorems: Iterable[str], comment: str = "") -> str:
    """What `coqc` accepts by itself: the checker with its proof, and then the theorems (of `coq_theorem`)."""
    start = f"(* {comment_text(comment)} *)\n" if comment else ""
    return start + CHECKER.lstrip() + "".join(f"\n{theorem}" for theorem in theorems)
