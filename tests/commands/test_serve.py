"""`verify serve`: a command that a warm server does is as one that is done without."""

from __future__ import annotations

import ctypes
import os
import pty
import re
import resource
import signal
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.commands.serving import LONG, UNSET, VERIFY, Served, environment_of, run, serving

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux has what a warm server needs"),
]
TRUE = "claim: c\ngame: prisoners-dilemma\nplayers: {row: DefectRock, column: DefectRock}\nalways: prob(row, D) = 1\n"
FALSE = TRUE.replace("= 1", "= 0")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(str(tmp_path_factory.mktemp("serve") / "own" / "socket")) as server:
        yield server


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    for name, text in (("true", TRUE), ("false", FALSE), ("bad", TRUE.replace("always", "allways"))):
        (tmp_path / f"{name}.claim.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def told(run: subprocess.CompletedProcess[str]) -> tuple[int, str, str]:
    """What came of a command, without times."""
    assert "not served" not in run.stderr
    return run.returncode, timeless(run.stdout), timeless(run.stderr)


def timeless(text: str | None) -> str:
    """Without seconds, and without what a library says of itself where it has the time to."""
    text = re.sub(r"Running HiGHS.*\nIncludes.*\n", "", text or "")
    return re.sub(r'\d+\.\d\d s|"(computed_)?seconds": [\d.e-]+', "TIME", text)


def both(server: Served, arguments: Sequence[str], folder: Path, **more: object) -> tuple[int, str, str]:
    """What comes of a command with and without the server: the same."""
    with_it, without = (told(run(place, arguments, folder, **more)) for place in (server.place, "no"))
    assert with_it == without
    return with_it


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["true.claim.yaml", "--no-cache"], 0),
        (["false.claim.yaml", "true.claim.yaml", "--jobs", "2", "--no-cache"], 1),
        (["bad.claim.yaml"], 2),
        (["bad.claim.yaml", "--json"], 2),
        (["false.claim.yaml", "--no-cache", "--json"], 1),
        (["no-such-claim"], 2),
        (["--no-such-option"], 2),
        (["--jobs"], 2),
        (["--version"], 0),
        (["explain", "--help"], 0),
        (["explain", "nelp-floor"], 0),
        (["play", "lp-pareto-mixing", "--rounds", "100"], 0),
        (["replay", "--offline"], 0),
        (["true.claim.yaml", "--budget", "soon"], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_output_and_exit_code_are_the_same(
    server: Served, claims: Path, arguments: list[str], code: int, request: pytest.FixtureRequest
) -> None:
    if arguments[0] == "replay":
        arguments = [*arguments, str(request.config.rootpath / "proofs" / "nelp-floor.evidence.json")]
    found, out, error = both(server, arguments, claims)
    assert found == code
    assert out or error


def test_a_command_without_a_server_does_the_work_itself_and_says_so(claims: Path) -> None:
    with pytest.raises(AssertionError, match="not served"), serving(str(claims / "own" / "socket")) as server:
        server.process.kill()
        server.process.wait()
        told(run(server.place, ["true.claim.yaml"], claims))


def test_folder_environment_and_umask_are_those_of_the_command(server: Served, claims: Path) -> None:
    def mask() -> None:
        os.umask(0o027)

    own = {"HOME": str(claims), "XDG_CACHE_HOME": UNSET, "XDG_STATE_HOME": UNSET}
    arguments = ["true.claim.yaml", "--evidence", "out"]
    assert told(run(server.place, arguments, claims, environment=own, preexec_fn=mask))[0] == 0
    (evidence,) = (claims / "out").iterdir()
    assert evidence.stat().st_mode & 0o777 == 0o640
    assert list((claims / ".cache").rglob("*.sqlite"))


def test_limits_are_those_of_the_command(server: Served, claims: Path) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))

    code, _, error = both(server, ["true.claim.yaml", "--no-cache", "--evidence", "out"], claims, preexec_fn=limit)
    assert code == 2
    assert "File too large" in error


@pytest.mark.parametrize(
    ("python", "environment"),
    [
        ([VERIFY[0], "-u", *VERIFY[1:]], {}),
        ([VERIFY[0], "-X", "dev", *VERIFY[1:]], {}),
        (VERIFY, {"PYTHONHASHSEED": "7"}),
        (VERIFY, {"PYTHONIOENCODING": "latin-1"}),
        (VERIFY, {"OMP_NUM_THREADS": "3"}),
    ],
    ids=("-u", "-X dev", "hash seed", "encoding", "threads"),
)
def test_one_with_other_settings_of_python_does_the_work_itself(
    server: Served, claims: Path, python: Sequence[str], environment: dict[str, str]
) -> None:
    done = run(server.place, ["--version"], claims, python, environment=environment)
    assert done.returncode == 0
    assert done.stdout.startswith("verify ")
    assert "not served: it has another Python, other settings of Python" in done.stderr


def test_one_with_other_rights_does_the_work_itself(server: Served, claims: Path) -> None:
    def give_up_rights() -> None:
        assert ctypes.CDLL(None).prctl(38, 1, 0, 0, 0) == 0  # PR_SET_NO_NEW_PRIVS

    done = run(server.place, ["--version"], claims, preexec_fn=give_up_rights)
    assert "not served: it has other rights" in done.stderr
    assert done.stdout.startswith("verify ")


def test_one_in_another_namespace_does_the_work_itself(server: Served, claims: Path) -> None:
    def move() -> None:
        os._exit(1 if ctypes.CDLL(None).unshare(0x04000000) else 0)  # CLONE_NEWUTS, for which one may need to be root

    def move_and_stay() -> None:
        ctypes.CDLL(None).unshare(0x04000000)

    if subprocess.run(["true"], preexec_fn=move).returncode:
        pytest.skip("needs the right to make a namespace")
    done = run(server.place, ["--version"], claims, preexec_fn=move_and_stay)
    assert "not served: it has another ns/uts" in done.stderr
    assert done.stdout.startswith("verify ")


def test_one_with_more_than_a_packet_to_tell_does_the_work_itself(server: Served, claims: Path) -> None:
    large = {f"LARGE_{number}": "x" * 100_000 for number in range(5)}
    done = run(server.place, ["--version"], claims, environment=large)
    assert "not served: " in done.stderr
    assert done.stdout.startswith("verify ")


def test_one_in_a_folder_that_is_gone_does_the_work_itself(server: Served, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    done = run(server.place, ["--version"], gone, preexec_fn=gone.rmdir)
    assert "not served: " in done.stderr
    assert done.stdout.startswith("verify ")


def test_a_pipe_that_nobody_reads(server: Served, claims: Path) -> None:
    def broken(place: str) -> tuple[int, str, str]:
        reading, writing = os.pipe()
        os.close(reading)
        done = run(place, ["true.claim.yaml", "--no-cache"], claims, stdout=writing)
        os.close(writing)
        return told(done)

    assert broken(server.place) == broken("no")
    assert broken(server.place)[0] == 141


def test_a_full_device(server: Served, claims: Path) -> None:
    def full(place: str) -> tuple[int, str, str]:
        with open("/dev/full", "w") as device:
            done = run(place, ["true.claim.yaml", "--no-cache"], claims, stdout=device)
        return told(done)

    assert full(server.place) == full("no")
    assert full(server.place)[0] == 2


def test_streams_that_are_closed(server: Served, claims: Path) -> None:
    def close() -> None:
        os.close(0)
        os.close(1)

    def ended(place: str) -> tuple[int, str]:
        done = run(place, ["false.claim.yaml", "--no-cache"], claims, preexec_fn=close)
        return done.returncode, done.stdout  # it may be served or not: Python names the encoding of no file otherwise

    assert ended(server.place) == ended("no") == (1, "")


def test_a_terminal_has_colours_and_its_own_width(server: Served, claims: Path) -> None:
    def painted(place: str) -> str:
        ours, theirs = pty.openpty()
        environment = environment_of(place, TERM="xterm", COLUMNS="50")
        done = subprocess.run([*VERIFY, "none"], cwd=claims, env=environment, stdout=theirs, stderr=theirs)
        os.close(theirs)
        assert done.returncode == 2
        data = b""
        try:
            while part := os.read(ours, 1 << 16):
                data += part
        except OSError:  # the end of a terminal
            pass
        os.close(ours)
        return data.decode()

    assert painted(server.place) == painted("no")
    assert "\x1b[" in painted(server.place)


def test_interrupted_by_ctrl_c_it_ends_as_ever(server: Served, claims: Path) -> None:
    def interrupted(place: str) -> int:
        command = [*VERIFY, "--watch", "true.claim.yaml", "--no-cache"]
        with subprocess.Popen(
            command, cwd=claims, env=environment_of(place), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
        ) as process:
            assert process.stderr is not None
            assert any(b"watching" in row for row in process.stderr)
            process.send_signal(signal.SIGINT)
            return process.wait(LONG)

    assert interrupted(server.place) == interrupted("no") == 0


def test_a_server_has_one_thread_and_no_library_that_few_commands_need(server: Served) -> None:
    assert len(os.listdir(f"/proc/{server.process.pid}/task")) == 1
    loaded = Path(f"/proc/{server.process.pid}/maps").read_text()
    assert "z3" in loaded
    assert "matplotlib" not in loaded


def test_a_variable_that_cannot_be_understood_is_refused(claims: Path) -> None:
    done = run("yes", ["true.claim.yaml"], claims)
    assert done.returncode == 2
    assert "SUPERRATIONAL_SERVE: expected 'no', or the path of a socket" in done.stderr
    assert "found 'yes'" in done.stderr
