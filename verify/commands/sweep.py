"""`verify sweep`: what the command does."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from verify import __version__
from verify.cache.key import program_digest
from verify.cache.seal import key_file, seal_of, users_key
from verify.commands.show import format_of
from verify.commands.tournament import needed
from verify.errors import InputError
from verify.evidence.exit_code import worst
from verify.evidence.lines import LINES_ENDING, read_about
from verify.evidence.record import Evidence, MalformedEvidence, digest
from verify.evidence.targets import write_file
from verify.language.sweeps import Sweep
from verify.library.combinations import load_combination, load_sweep
from verify.semantics.replayed import REJECTED, replay_against, result_of
from verify.show.lines import line, write
from verify.show.matrix.draw import drawn_matrix
from verify.show.matrix.tables import verdicts
from verify.show.matrix.text import matrix_lines
from verify.show.pace import Pace, pace_text
from verify.show.progress import ProgressDisplay
from verify.show.terminal import COLOURS, MARKS
from verify.sweeps.inorder import InOrder
from verify.sweeps.journal import Journal
from verify.sweeps.local import Task, decide_here
from verify.sweeps.pairs import Pairs, pairs_of
from verify.sweeps.rows import Outcome, Row
from verify.sweeps.tables import EvidenceTable, Table, table_kind
from verify.visible import json_text
from verify.workers.pool import Running, parse_seconds

FORMAT = 4
"""Of the journal."""
REFRESH = 0.2
"""Seconds between two looks at what is shown of the progress."""
MOST_PRINTED = 30
"""Rows and columns of a table of agents by agents that is printed."""
PATIENCE = 5
"""So many processes that die one after another, each at another combination, are not the combinations' fault."""


@dataclass(frozen=True)
class Options:
    """The options of the command; None where they are not given."""

    out: Path | None = None
    budget: str | None = None
    jobs: int | None = None
    evidence: Path | None = None
    scheduler: str | None = None
    anew: bool = False
    matrix: Path | None = None


def run_sweep(target: str, options: Options) -> int:
    """Decide what the results do not have yet, write them, and return the exit code. Raises InputError."""
    budget = None if options.budget is None else parse_seconds(options.budget)
    sweep, path = load_sweep(target)
    load_combination(sweep, path, 0)  # what is wrong with the claim is likely wrong with every combination
    pairs = pairs_of(sweep)
    if options.matrix is not None:
        format_of(options.matrix, "--matrix")
        needed("matplotlib", f"{options.matrix}: a picture")
        if pairs is None:
            expected = "expected a sweep over two lists, of agents of two players: {row: $row, column: $column}"
            raise InputError(f"--matrix: {expected}; that is not so of {sweep.name}")
    out = options.out or Path(f"{sweep.name}.csv")
    kind = table_kind(out)
    record = out.with_name(f"{out.name}.journal")
    if out.exists() and not record.exists() and not options.anew:
        raise InputError(f"{out}: exists already, without its journal; take another --out, or write it --anew")
    task = Task(sweep.text, path, budget)
    secret = _secret()
    believes = partial(is_shown, sweep, path, secret=secret)
    with Journal(record, header(sweep, task), len(sweep), sweep.expects, options.anew, believes) as journal:
        tables: list[Table] = [kind(out, sweep)]
        if options.evidence is not None:
            lines = options.evidence / f"{sweep.name}{LINES_ENDING}"
            if not options.anew:
                _refuse_another_sweep(lines, sweep, path)
            tables.append(EvidenceTable(lines, sweep, path))
        files = InOrder(journal, len(sweep), tables)
        try:
            _fill(sweep, task, options, journal, files, secret)
        except KeyboardInterrupt:
            words = f"{journal.done} of {len(sweep)} are done; the same command goes on from there"
            write([line(0, ("interrupted: ", "yellow"), words)], sys.stderr)
            raise
        finally:
            files.close()
        _tell(sweep, journal, out)
        if pairs is not None:
            _tell_pairs(sweep, pairs, journal, options.matrix)
        return worst(code for code, count in journal.codes.items() if count)


def print_claim(target: str, number: int) -> int:
    """Print the claim of one combination, as a claim file has it. Raises InputError."""
    sweep, _ = load_sweep(target)
    if not 0 <= number < len(sweep):
        raise InputError(
            f"--claim: expected a combination of '{sweep.name}', from 0 to {len(sweep) - 1}, found {number}"
        )
    write([line(0, row) for row in sweep.claim(number).text.split("\n")[:-1]], sys.stdout)
    return 0


def header(sweep: Sweep, task: Task) -> dict[str, object]:
    """What the results are results of: the first line of the journal."""
    return {
        "format": FORMAT,
        "sweep": sweep.name,
        "text": digest(sweep.text),
        "version": __version__,
        "engine": program_digest(),
        "budget": task.budget,
    }


def _refuse_another_sweep(lines: Path, sweep: Sweep, path: Path) -> None:
    """Evidence of another sweep of this name is not lost. Raises InputError."""
    try:
        about = read_about(lines)
    except MalformedEvidence:  # nothing there, or the beginning of a file that was never written to its end
        return
    if about.text != sweep.text and Path(about.file).resolve() != path.resolve():
        found = f"found that of {about.file}; rename a sweep, take another folder, or write it --anew"
        raise InputError(f"{lines}: expected evidence of {path}, {found}")


def _secret() -> bytes | None:
    """The user's key, where there is one."""
    try:
        return users_key(key_file())
    except OSError:
        return None


def with_seal(row: Row, secret: bytes | None) -> Row:
    """The row with a seal that only this program, run by this user, gives it; without one where there is no key."""
    if secret is None:
        return row
    bare = json_text(replace(row, seal=None).to_json())
    return replace(row, seal=seal_of(secret, f"journal {program_digest()}", bare))


def _fill(sweep: Sweep, task: Task, options: Options, journal: Journal, files: InOrder, secret: bytes | None) -> None:
    display = ProgressDisplay(sys.stderr)
    shown = _Shown(display, len(sweep), journal)
    try:
        with closing(_outcomes(task, journal.missing(), options, shown.tick)) as outcomes:
            for outcome in believed(outcomes):
                journal.rests_on(outcome.texts)
                journal.append(with_seal(outcome.row, secret))
                files.advance()
    finally:
        display.hide()


def _outcomes(
    task: Task, numbers: Iterable[int], options: Options, on_tick: Callable[[Running], None]
) -> Generator[Outcome, None, None]:
    if options.scheduler is None:
        return decide_here(task, numbers, options.jobs, on_tick)
    from verify.sweeps.cluster import decide_there

    return decide_there(task, numbers, options.scheduler, on_tick)


def is_shown(sweep: Sweep, path: Path, row: Row, secret: bytes | None = None) -> bool:
    """Whether the evidence of a row of the journal passes the gate, and the row says what it shows. What rests on the
    solver's word has to have the user's seal: anybody can write that a solver said so. A row that claims nothing needs
    no evidence, unless it says that nothing was expected."""
    if row.says_nothing and row.verdict != row.expect:
        return True
    try:
        loaded = load_combination(sweep, path, row.number)
        if row.says_nothing:
            return row.expect == loaded.claim.expect
        evidence = Evidence.from_json(row.evidence)
        replayed = replay_against(evidence, loaded)
    except REJECTED:
        return False
    result = result_of(evidence, loaded, None)
    said = (row.verdict, row.trust, row.items, row.reason, row.expect)
    shown = (result.verdict, result.trust, tuple(i.verdict for i in result.items), result.reason, result.expect)
    witness = None if result.witness is None else asdict(result.witness)
    same = said == shown and json_text(row.witness) == json_text(witness)
    if not same or replayed.changed or replayed.untold:
        return False
    return not replayed.on_trust or (secret is not None and row.seal == with_seal(row, secret).seal)


def believed(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """The outcomes, but those of processes that died only after one of another kind: such as die at every claim say
    nothing of the claims. Raises InputError then."""
    dead: list[Outcome] = []
    for outcome in outcomes:
        if outcome.row.died:
            dead.append(outcome)
            if len(dead) == PATIENCE:
                words = f"{PATIENCE} combinations one after another had no answer, such as: {outcome.row.reason}"
                raise InputError(f"the workers cannot work here: {words}")
            continue
        yield from dead
        dead.clear()
        yield outcome
    yield from dead


def _tell_pairs(sweep: Sweep, pairs: Pairs, journal: Journal, out: Path | None) -> None:
    """The verdicts as a table of agents by agents, and as a picture where one is wanted."""
    found = [journal.row(number).verdict for number in range(len(sweep))]
    says = sweep.says or f"The verdicts of: {'; '.join(sweep.items)}."
    matrix = verdicts(sweep.name, says, pairs.players, (pairs.rows, pairs.columns), found)
    if max(len(pairs.rows), len(pairs.columns)) <= MOST_PRINTED:
        write(matrix_lines(matrix), sys.stdout)
    if out is not None:
        write_file(out, drawn_matrix(matrix, format_of(out)))
        write([line(0, f"wrote {out}")], sys.stderr)


class _Shown:
    """The progress, as a person sees it."""

    def __init__(self, display: ProgressDisplay, total: int, journal: Journal) -> None:
        self._display = display
        self._total = total
        self._journal = journal
        self._last = time.monotonic()
        self._pace = Pace(self._last, journal.done)

    def tick(self, running: Running) -> None:
        now = time.monotonic()
        if now - self._last < REFRESH:
            return
        self._last = now
        self._pace.hear(now, self._journal.done)
        head = pace_text(self._journal.done, self._total, self._pace.rate())
        rows = [f"  {name}  {seconds:.0f} s  {doing}" for name, doing, seconds in running]
        self._display.show(lambda: [head, *rows])


def _tell(sweep: Sweep, journal: Journal, out: Path) -> None:
    counts = [
        (f"{journal.counts[verdict]} {verdict}", COLOURS[verdict]) for verdict in MARKS if journal.counts[verdict]
    ]
    parts: list[str | tuple[str, str]] = []
    for count in counts:
        parts += [", " if parts else "", count]
    write([line(0, (sweep.name, "bold"), f": {len(sweep)} combinations: ", *parts, f"; written to {out}")], sys.stdout)
