"""A claim as one question in SMT-LIB, and, where it has few variables, for QEPCAD.

The question is whether some consistent state contradicts an item of the claim: `unsat` means proved. It is what our own
search starts from, splits and all.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import lcm
from pathlib import Path

from verify.library import load_claim
from verify.model.algebra import Poly, coefficients
from verify.model.formula import AllOf, AnyOf, Atom, Formula, all_of, any_of, atoms
from verify.problem.goals import Goal
from verify.problem.problem import consistent_states, with_goal
from verify.problem.setup import set_up


def question(claim: Path) -> tuple[Formula, ...]:
    """Formulas that hold together exactly if some item of the claim fails in some consistent state (or, where an item
    hides a quantifier, follow from that). Raises InputError or Unsupported."""
    setup = set_up(load_claim(claim))
    (possible,) = consistent_states(setup)
    denied = []
    for item in setup.claim.items:
        goal = Goal(setup, "weaker")
        failed = goal.formula(item.proposition, setup.claim.kind == "never")
        base = with_goal(possible, item.text, failed, goal.instances)
        known = {h for h in possible.hypotheses()}
        denied.append(all_of(h.formula for h in base.hypotheses() if h not in known))
    return (*(h.formula for h in possible.hypotheses()), any_of(denied))


def variables(formulas: Iterable[Formula]) -> list[str]:
    """The variables that occur, in order of the ring."""
    found = {}
    for formula in formulas:
        for a in atoms(formula):
            for exponents, _ in coefficients(a.poly):
                found.update({i: str(a.poly.ring.symbols[i].name) for i, e in enumerate(exponents) if e})
    return [found[i] for i in sorted(found)]


def smtlib(formulas: tuple[Formula, ...]) -> str:
    """The script for an SMT solver."""
    lines = ["(set-logic QF_NRA)"]
    lines += [f"(declare-const |{name}| Real)" for name in variables(formulas)]
    lines += [f"(assert {_smt(formula)})" for formula in formulas]
    return "\n".join([*lines, "(check-sat)", ""])


def _smt(formula: Formula) -> str:
    match formula:
        case Atom(relation, poly):
            return f"({relation} {_smt_poly(poly)} 0)"
        case AllOf(parts):
            return f"(and {' '.join(map(_smt, parts))})" if parts else "true"
        case AnyOf(parts):
            return f"(or {' '.join(map(_smt, parts))})" if parts else "false"


def _smt_poly(poly: Poly) -> str:
    terms = []
    for exponents, coefficient in coefficients(poly):
        names = [f"|{s.name}|" for s, e in zip(poly.ring.symbols, exponents, strict=True) for _ in range(e)]
        factors = ([] if coefficient == 1 and names else [_smt_number(coefficient)]) + names
        terms.append(factors[0] if len(factors) == 1 else f"(* {' '.join(factors)})")
    return terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"


def _smt_number(value: Fraction) -> str:
    size = (
        f"{abs(value.numerator)}.0" if value.denominator == 1 else f"(/ {abs(value.numerator)}.0 {value.denominator}.0)"
    )
    return size if value >= 0 else f"(- {size})"


def qepcad(formulas: tuple[Formula, ...]) -> str:
    """The same as a sentence for QEPCAD: all variables quantified, whole coefficients."""
    names = {name: f"x{k}" for k, name in enumerate(variables(formulas))}
    inner = _qepcad(all_of(formulas), names)
    quantified = "".join(f"(E {x})" for x in names.values())
    return f"[]\n({','.join(names.values())})\n0\n{quantified}[{inner}].\nfinish\n"


def _qepcad(formula: Formula, names: dict[str, str]) -> str:
    match formula:
        case Atom(relation, poly):
            terms = coefficients(poly)
            scale = lcm(*(c.denominator for _, c in terms))
            text = ""
            for exponents, c in terms:
                power = [f"{names[str(s.name)]}^{e}" for s, e in zip(poly.ring.symbols, exponents, strict=True) if e]
                sign = "-" if c < 0 else "+" if text else ""
                text += f" {sign} " + " ".join([str(abs(int(c * scale))), *power])
            return f"[{text} {relation} 0]"
        case AllOf(parts):
            return _bracketed(" /\\ ", [_qepcad(part, names) for part in parts]) if parts else "[0 = 0]"
        case AnyOf(parts):
            return _bracketed(" \\/ ", [_qepcad(part, names) for part in parts]) if parts else "[0 = 1]"


def _bracketed(connective: str, parts: list[str]) -> str:
    """QEPCAD's connectives take two sides."""
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = f"[{part}{connective}{whole}]"
    return whole
