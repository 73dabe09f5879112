"""`verify report`: claims, their pictures and their evidence as one HTML file."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

from verify.errors import InputError, VerifyError
from verify.evidence.exit_code import AS_EXPECTED, REJECTED
from verify.evidence.file import ENDING, as_text
from verify.evidence.heading import Heading
from verify.evidence.record import Evidence
from verify.evidence.targets import write_file
from verify.library import find as library
from verify.picture.compose import picture_of
from verify.show.draw import drawn
from verify.show.hover import for_page
from verify.show.lines import line, write
from verify.show.palette import pairs
from verify.show.progress import ProgressDisplay
from verify.show.report import Section, Source, report_page
from verify.workers.known import Known, known, known_from_file
from verify.workers.pool import default_jobs, parse_seconds

WORTH_A_POOL = 4


def write_report(targets: Sequence[str], out: Path, budget: str | None, jobs: int | None) -> int:
    """Write the page for claims, folders, names and evidence files. Returns 0, or 4 where evidence failed its re-check.

    Raises InputError for a target that is nothing of the kind, and for a file that cannot be written.
    """
    seconds = None if budget is None else parse_seconds(budget)
    claims = _claims(targets, seconds, jobs)
    sections = _sections(claims, jobs or default_jobs())
    write_file(out, report_page(sections).encode("utf-8"))
    write([line(0, f"wrote {out}: {len(sections)} claims, {out.stat().st_size / 1e6:.1f} MB")], sys.stdout)
    return REJECTED if any(each.result.cause == "rejected" for each in claims) else AS_EXPECTED


def section_of(claim: Known, number: int, svg: bytes | None = None) -> Section:
    """Everything that the page says of one claim; `number` keeps the ids of its picture apart from others'. The
    picture is drawn, unless it is given."""
    result = replace(claim.result, file=shown_path(claim.result.file))
    if claim.loaded is None:
        return Section(result, Heading())
    stated = claim.loaded.claim
    notes: tuple[str, ...] = ()
    if svg is None:
        svg, notes = _picture(claim.loaded, claim.evidence)
    small = [f"1 >> {' >> '.join(stated.small)}"] if stated.small else []
    given = small + [item.text for item in stated.given] + [f"{name} = {value}" for name, value in stated.fixed.items()]
    return Section(
        result,
        Heading.of(stated),
        stated.about.strip(),
        tuple(given),
        claim.loaded.game.name,
        None if svg is None else for_page(svg, f"p{number}-", pairs()),
        notes,
        () if claim.evidence is None else _used(claim.evidence),
        None if claim.evidence is None else as_text(claim.evidence),
        tuple(_sources(claim.loaded)),
    )


def _sources(loaded: library.LoadedClaim) -> Iterator[Source]:
    """The texts of the claim, its game (unless that stands in the claim) and its agents, by the names of their
    files."""
    yield Source("claim", f"{loaded.claim.name}{library.CLAIM}", loaded.claim.text)
    if loaded.game_path is not None:
        yield Source("game", loaded.game_path.name, loaded.game.text)
    for player, agent in loaded.agents.items():
        path = loaded.agent_paths[player]
        if agent is not None and path is not None:
            yield Source("agent", path.name, agent.text)


def shown_path(file: str) -> str:
    """The path as a reader elsewhere can use it: within the library or the working folder, else the name alone."""
    path = Path(file)
    for folder in (library.data_folder(), Path.cwd()):
        if path.is_absolute() and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name if path.is_absolute() else path.as_posix()


def _picture(loaded: library.LoadedClaim, evidence: Evidence | None) -> tuple[bytes | None, tuple[str, ...]]:
    """The claim's picture, if it has one, and its notes; a fault in one costs nothing but this picture.

    Raises InputError where nothing can be drawn at all.
    """
    try:
        picture = picture_of(loaded, {}, evidence)
    except Exception as problem:
        return None, (_no_picture(problem),)
    try:
        return drawn(picture, "svg") if picture.panels else None, picture.notes
    except InputError:
        raise
    except Exception as problem:
        return None, (*picture.notes, _no_picture(problem))


def _no_picture(problem: Exception) -> str:
    is_ours = not isinstance(problem, VerifyError)
    return f"No picture: {f'internal error: {type(problem).__name__}: ' if is_ours else ''}{problem}."


def _claims(targets: Sequence[str], seconds: float | None, jobs: int | None) -> list[Known]:
    from_files: list[Known] = []
    paths: list[Path] = []
    for target in targets:
        path = Path(target)
        evidence = [path] if path.name.endswith(ENDING) and path.is_file() else []
        if path.is_dir() and not any(path.rglob(f"*{library.CLAIM}")):
            evidence = sorted(path.rglob(f"*{ENDING}"))
        from_files += map(known_from_file, evidence)
        if not evidence:
            paths += library.find_claims([target])
    display = ProgressDisplay(sys.stderr)
    try:
        found = known(list(dict.fromkeys(paths)), seconds, jobs, display.update)
    finally:
        display.hide()
    return found + from_files


def _sections(claims: Sequence[Known], jobs: int) -> list[Section]:
    numbers = range(1, len(claims) + 1)
    if jobs < 2 or len(claims) < WORTH_A_POOL:
        return [section_of(claim, number) for claim, number in zip(claims, numbers, strict=True)]
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        return list(pool.map(section_of, claims, numbers))


def _used(evidence: Evidence) -> tuple[str, ...]:
    """The labels of the hypotheses that the certificates have (those that they do not use were trimmed away)."""
    labels: list[str] = []
    for _, _, certificate in evidence.certified():
        labels += certificate.labels
    return tuple(dict.fromkeys(labels))
