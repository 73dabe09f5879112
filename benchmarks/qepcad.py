"""A question about few variables as a sentence for QEPCAD."""

from __future__ import annotations

from math import lcm

from verify.semantics.symbolic.algebra import coefficients
from verify.semantics.symbolic.formula import AllOf, AnyOf, Atom, Formula, all_of
from verify.semantics.symbolic.smtlib import variables


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
