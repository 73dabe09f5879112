"""Claims as LaTeX: it compiles, nothing runs off the page, and text from files is printed and never obeyed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.pdflatex import pdflatex
from tests.thorough import thorough
from verify.commands.main import main
from verify.evidence.argument import sums_of
from verify.language.expressions import parse_expression
from verify.show.latex import document as writing
from verify.show.latex.document import ARTICLE, Told, document
from verify.show.latex.escape import prose, text
from verify.show.latex.expressions import formula, mathematics
from verify.show.latex.width import rows, width
from verify.show.proof.notation import latex_name

from .test_proof import PROOFS, told

FEW = (
    *("nelp-no-joint-loss", "nelp-floor-3210", "lp-pareto-delta", "el-farol-mixed", "nicer-more", "public-good-lp"),
    *("trade-off-v-coop-all", "copiers-undominated", "nelp-v-defect", "lp-pareto-mixing", "nelp-v-defect-at-least"),
)
HOSTILE = r"\input{/etc/passwd} 100% $x_1$ & #1 ~ ^^41 {\bf a} } \end{document} é 中 — “q” <= | -- `` '' \\ δ"


def claim(name: str) -> Told:
    found, telling = told(name)
    assert found.loaded is not None
    return Told(found.loaded, found.result, telling)


def moderate() -> list[str]:
    """The library's claims whose evidence is of moderate size; all with THOROUGH."""
    files = [path for path in sorted(PROOFS.glob("*.evidence.json")) if path.stat().st_size < thorough(10**9, 0)]
    return [path.name.removesuffix(".evidence.json") for path in files]


def test_claims_of_every_kind_compile_and_fit_the_page(tmp_path: Path) -> None:
    found = pdflatex(tmp_path, document([claim(name) for name in dict.fromkeys((*FEW, *moderate()))], False, False))
    assert (found.code, found.too_large) == (0, []), found.log[-2000:]
    assert "Missing character" not in found.log and "undefined" not in found.log


def test_a_fragment_compiles_in_a_plain_article(tmp_path: Path) -> None:
    part = document([claim("nicer-self"), claim("lp-pareto-delta")], True, False)
    assert r"\documentclass" not in part and r"\begin{document}" not in part
    (tmp_path / "part.tex").write_text(part, encoding="ascii")
    body = "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\nA. \\input{part}\n\\end{document}\n"
    found = pdflatex(tmp_path, body)
    assert (found.code, found.too_large) == (0, []), found.log[-2000:]


def test_text_from_files_is_printed_and_not_obeyed(tmp_path: Path) -> None:
    one = claim("nicer-self")
    loaded = one.loaded
    agents = {j: a if a is None else replace(a, text=f"{a.text}\n    {HOSTILE}\n") for j, a in loaded.agents.items()}
    hostile = replace(loaded, claim=replace(loaded.claim, says=HOSTILE, source=HOSTILE), agents=agents)
    telling = replace(one.telling, game=HOSTILE, on_trust=(HOSTILE,), instance=HOSTILE)
    written = document([Told(hostile, replace(one.result, claim=HOSTILE), telling)], False, False)
    assert written.isascii() and r"\input" not in written.partition("begin{document}")[2]
    found = pdflatex(tmp_path, written)
    assert found.code == 0 and "root:" not in found.log, found.log[-2000:]
    assert "Missing character" not in found.log


def test_a_proof_of_existence_without_a_state_that_is_shown_compiles(tmp_path: Path) -> None:
    one = claim("el-farol-mixed")
    telling = replace(one.telling, states=(), example=None, kakutani=True)
    written = document([Told(one.loaded, one.result, telling)], False, False)
    assert r"\paragraph{States.}" not in written and "Kakutani's fixed-point theorem" in written
    assert pdflatex(tmp_path, written).code == 0


def test_every_sign_of_ascii_and_more_can_be_printed(tmp_path: Path) -> None:
    signs = [
        chr(n) for n in (*range(32, 127), *range(0xA0, 0x180), *range(0x391, 0x3CA), *range(0x2010, 0x2030), 0x4E2D)
    ]
    rows_of = "\\par\n".join(f"x{text(c)}x {prose(c)} {text(c + c)}" for c in signs)
    names = "\\par\n".join(f"${latex_name(c)} {latex_name(c + '_b2')}$" for c in signs if c.isidentifier())
    found = pdflatex(
        tmp_path, f"\\documentclass{{article}}\n\\begin{{document}}\n{rows_of}\n\n{names}\n\\end{{document}}\n"
    )
    assert found.code == 0 and "Missing character" not in found.log, found.log[-2000:]


def test_ligatures_do_not_change_what_is_printed() -> None:
    assert text("--") == "-{}-" and text("---") == "-{}-{}-" and text("``") == "{`}{`}" and text("''") == "{'}{'}"


def test_every_sum_has_its_display() -> None:
    one = claim("nelp-floor")
    written = document([one], False, False)
    sums = [total for shown in one.telling.shown for total in sums_of(shown.argument.node, again=False)]
    displays = written.count(r"\begin{align*}") - written.count(r"= \mathrm{payoff}")
    assert displays == sum(total.clash is None for total in sums)
    assert written.count("contradicts") == sum(total.clash is not None for total in sums)


def test_of_very_long_proofs_the_cases_are_counted_unless_all_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    one = claim("lp-pareto-3210")
    monkeypatch.setattr(writing, "MOST", 3)
    short = document([one], False, False)
    assert "There are 8 cases" in short and short.count(r"\begin{align*}") < 4
    assert document([one], False, True).count(r"\begin{align*}") > 6


def test_expressions_are_mathematics() -> None:
    assert formula(parse_expression("a*2 >= b/(c + d)")) == r"a \cdot 2 \ge b/(c + d)"
    assert formula(parse_expression("x <= 0.01")) == r"x \le 0.01"
    assert formula(parse_expression("1/k*(a - b)")) == "(1/k) (a - b)"
    assert formula(parse_expression("near(pareto, 4*δ/ε)")) == r"\mathrm{near}(\mathrm{pareto}, 4 \delta /\varepsilon )"
    assert formula(parse_expression("not (x < 1 and y != 2) => x^2 = -1")).startswith(r"\text{not }(x < 1")
    assert mathematics("no expression %") == r"no expression \%"


def test_sums_are_broken_where_they_are_too_wide() -> None:
    pieces = [(True, "x" * 20), (False, "y" * 20), (True, "(a + b)" * 3)]
    found = rows(pieces, " = 0,", 160)
    assert found is not None and len(found) == 3 and found[1].startswith("- y") and found[-1].endswith(" = 0,")
    assert all(width(row) <= 160 for row in found)
    assert rows([(True, "x" * 100)], "", 100) is None
    long = [(True, "2 (" + " + ".join("abcdefgh" * 2 for _ in range(10)) + ")^{2}")]
    broken = rows(long, "", ARTICLE)
    assert broken is not None and len(broken) > 1 and " ".join(broken) == long[0][1]


def test_the_command_writes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.tex"
    assert main(["export", "--latex", "nicer-self", str(PROOFS / "golden-ratio.evidence.json"), "--out", str(out)]) == 0
    assert capsys.readouterr().out == f"wrote 2 claims into {out}; next: pdflatex a.tex\n"
    assert out.read_text("ascii").count(r"\section*") == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--latex", "nicer-self"], "expected --out FILE.tex, found none"),
        (["--latex", "nicer-self", "--out", "a.pdf"], "expected --out FILE.tex"),
        (["--latex", "--out", "a.tex"], "found none; name some"),
        (["--out", "a.tex"], "write --latex as well"),
        (["--latex", "no-such-claim", "--out", "a.tex"], "no-such-claim"),
    ],
)
def test_what_cannot_be_written_is_an_error(
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", *arguments]) == 2
    assert words in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_tampered_evidence_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "nicer-self.evidence.json"
    file.write_text((PROOFS / file.name).read_text("utf-8").replace('"1"', '"2"', 1), encoding="utf-8")
    assert main(["export", "--latex", str(file), "--out", str(tmp_path / "a.tex")]) == 2
    assert "re-check" in capsys.readouterr().err and not (tmp_path / "a.tex").exists()
