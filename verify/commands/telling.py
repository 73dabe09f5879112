"""`verify explain`: why claims are proved or refuted, in words, from evidence that the gate accepted."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from verify.errors import InputError
from verify.evidence.exit_code import exit_code
from verify.evidence.file import ENDING
from verify.evidence.heading import Heading
from verify.evidence.telling import Telling
from verify.library import find as library
from verify.semantics.telling.telling import telling_of
from verify.show.lines import line, write, write_json
from verify.show.proof.document import document
from verify.show.proof.page import page
from verify.show.terminal import show_error
from verify.workers.known import Known, known, known_from_file
from verify.workers.pool import parse_seconds


def explain_claims(targets: Sequence[str], everything: bool, budget: str | None, as_json: bool = False) -> int:
    """Explain each claim, or the claim of each evidence file, and return the exit code of their verdicts.

    Raises InputError.
    """
    found = accepted(targets, None if budget is None else parse_seconds(budget))
    if as_json:
        write_json(document((each.result, _telling(each)) for each in found), sys.stdout)
        return exit_code([each.result for each in found])
    for number, each in enumerate(found):
        if number:
            write([line(0)], sys.stdout)
        told = _telling(each)
        if told is None or each.loaded is None:
            write(show_error(each.result), sys.stderr)
        else:
            write(page(each.result, Heading.of(each.loaded.claim), told, everything), sys.stdout)
    return exit_code([each.result for each in found])


def _telling(known: Known) -> Telling | None:
    return None if known.loaded is None or known.evidence is None else telling_of(known.loaded, known.evidence)


def accepted(targets: Sequence[str], budget: float | None) -> list[Known]:
    """What is known of the claims that the targets name: by their evidence, if they are files of that, else by that of
    the library, or by deciding them. Raises InputError."""
    files = {target: Path(target) for target in targets if target.endswith(ENDING)}
    for file in files.values():
        if not file.is_file():
            raise InputError(f"{file}: expected an evidence file, found nothing there")
    paths = {target: library.find_claims([target]) for target in targets if target not in files}
    claims = list(dict.fromkeys(path for of in paths.values() for path in of))
    by_path = dict(zip(claims, known(claims, budget), strict=True))
    found = [
        [known_from_file(files[target])] if target in files else [by_path[path] for path in paths[target]]
        for target in targets
    ]
    return [each for some in found for each in some]
