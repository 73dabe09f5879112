"""The command: exit codes, streams, options, refusals. Claims are decided by fake workers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from inspect import signature
from pathlib import Path

import pytest

from verify import __version__
from verify.commands.check import exit_code
from verify.commands.main import OTHERS, _parse, main
from verify.commands.options import others, parse
from verify.evidence.result import Result

FAKE_VERIFY = (sys.executable, str(Path(__file__).with_name("fake_verify.py")))

pytestmark = pytest.mark.usefixtures("fake_workers")


def results_of(capsys: pytest.CaptureFixture[str]) -> list[dict]:
    """The results of the one JSON document on stdout, where there must be nothing else."""
    document = json.loads(capsys.readouterr().out)
    assert document["version"] == __version__
    return document["results"]


@pytest.mark.parametrize(
    ("do", "expect", "code"),
    [
        ("proved", "proved", 0),
        ("refuted", "refuted", 0),
        ("unknown", "unknown", 0),
        ("refuted", "proved", 1),
        ("proved", "refuted", 1),
        ("proved", "unknown", 1),
        ("vacuous", "proved", 1),
        ("vacuous", "refuted", 1),
        ("vacuous", "unknown", 1),
        ("input_error", "proved", 2),
        ("error", "proved", 2),
        ("unknown", "proved", 3),
        ("unknown", "refuted", 3),
        ("signal 9", "proved", 3),
        ("gave_up", "proved", 3),
        ("rejected leaf 3", "proved", 4),
        ("garbage", "proved", 70),
        ("internal_error", "unknown", 70),
    ],
)
@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_exit_codes(make_claim, capsys, do, expect, code, as_json):
    assert main([*as_json, str(make_claim("a", do, expect=expect))]) == code
    if as_json:
        (result,) = results_of(capsys)
        assert result["claim"] == "a"
        assert capsys.readouterr().err == ""


def test_the_worst_exit_code_wins():
    def result(expect: str, verdict: str, cause: str | None = None) -> Result:
        return Result("a", "a", expect, verdict, cause=cause)  # type: ignore[arg-type]

    good, other, unknown = result("proved", "proved"), result("proved", "refuted"), result("proved", "unknown")
    bad, rejected = result("proved", "error", "input"), result("proved", "error", "rejected")
    internal = result("proved", "error", "internal")
    assert exit_code([]) == exit_code([good]) == 0
    assert exit_code([good, unknown]) == 3
    assert exit_code([unknown, other, good]) == 1
    assert exit_code([unknown, other, bad]) == 2
    assert exit_code([internal, bad]) == 70
    assert exit_code([bad, rejected, internal]) == 4


def test_results_are_reported_in_the_order_of_the_targets(make_claim, capsys):
    paths = [make_claim("slow", "sleep 0.4"), make_claim("a", "proved"), make_claim("b", "proved")]
    assert main(["--jobs", "2", *map(str, paths)]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[1] for row in rows[:3]] == ["slow", "a", "b"]
    assert rows[-1] == "3 claims: 3 proved; all as expected"


def test_a_folder_and_a_file_in_it_are_decided_once(make_claim, tmp_path, capsys):
    make_claim("b", "proved")
    path = make_claim("a", "proved")
    assert main(["--json", str(tmp_path), str(path)]) == 0
    assert [result["claim"] for result in results_of(capsys)] == ["a", "b"]


def test_an_unknown_target_is_an_error_and_the_others_are_decided(make_claim, capsys):
    path = make_claim("a", "proved")
    assert main(["no-such-claim", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out.startswith("✓ a  proved")
    assert captured.err.startswith("error: ")
    assert "no-such-claim" in captured.err
    assert "Traceback" not in captured.err


def test_an_unknown_target_as_json(make_claim, capsys):
    assert main(["--json", "no-such-claim", str(make_claim("a", "proved"))]) == 2
    first, second = results_of(capsys)
    assert (first["claim"], first["verdict"]) == ("no-such-claim", "error")
    assert "no-such-claim" in first["reason"]
    assert second["verdict"] == "proved"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--no-such-option", "a"],
        ["--jobs", "0", "a"],
        ["--jobs", "x", "a"],
        ["--budget", "soon", "a"],
        ["--budget", "0", "a"],
        ["--budget"],
        ["--version=3"],
    ],
)
def test_bad_options(arguments, capsys):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("error: ")
    assert main(["--json", *arguments]) == 2
    (result,) = results_of(capsys)
    assert result["verdict"] == "error"


def test_json_without_a_target(capsys):
    assert main(["--json"]) == 2
    assert results_of(capsys)[0]["verdict"] == "error"


def test_names_alone_mean_what_they_mean_to_the_parser_of_options():
    def asked(action: Callable[[], int]) -> dict:
        given = signature(action.func).bind(*action.args)
        given.apply_defaults()
        return given.arguments

    words = ["nelp-self", "./a.claim.yaml", "spec/claims"]
    assert asked(_parse(words)) == asked(parse(words))
    assert set(OTHERS) == {command.name for command in others.registered_commands}


def test_nothing_at_all_prints_the_help(capsys):
    assert main([]) == 2
    assert "Usage: verify" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--help"], ["list", "--help"], ["new", "--help"]])
def test_help(arguments, capsys):
    assert main(arguments) == 0
    assert "Usage: verify" in capsys.readouterr().out


def test_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"verify {__version__}\n"


@pytest.mark.parametrize("budget", ["0.3", "0.3s"])
def test_the_budget_reaches_the_worker(make_claim, capsys, budget, monkeypatch):
    monkeypatch.setattr("verify.workers.client.GRACE", 0.1)
    assert main(["--budget", budget, str(make_claim("a", "sleep 60"))]) == 3
    assert "budget of 0.3 s exhausted while: branch 1" in capsys.readouterr().out


def test_input_errors_go_to_stderr_with_the_caret_in_place(make_claim, capsys):
    path = make_claim("a", "input_error")
    assert main([str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"error: {path}:1:1: claim: expected a game, got nothing\n    xx\n     ^\n"


def test_json_is_exact_and_holds_the_witness(make_claim, capsys):
    assert main(["--json", str(make_claim("a", "refuted"))]) == 1
    (result,) = results_of(capsys)
    assert result["seconds"] == 0.123
    assert result["witness"]["payoffs"] == {"row": "1", "column": "5157/5000"}


def test_an_unexpected_exception_is_one_line_and_exit_code_70(monkeypatch, capsys):
    def fail(*_: object, **__: object) -> int:
        raise ZeroDivisionError("what")

    monkeypatch.setattr("verify.commands.check.check_claims", fail)
    monkeypatch.delenv("VERIFY_DEBUG", raising=False)
    assert main(["a"]) == 70
    error = capsys.readouterr().err
    assert error.startswith("error: internal error: ZeroDivisionError: what\n")
    assert "report" in error
    assert "Traceback" not in error
    assert main(["--json", "a"]) == 70
    assert results_of(capsys)[0]["reason"] == "internal error: ZeroDivisionError: what"
    monkeypatch.setenv("VERIFY_DEBUG", "1")
    assert main(["a"]) == 70
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["games", "agents", "claims"])
def test_list(monkeypatch, capsys, kind):
    entries = [("a", Path("a"), "The first."), ("bcd", Path("bcd"), "The second, with ε.")]
    monkeypatch.setattr(f"verify.library.find.list_{kind}", lambda: entries)
    assert main(["list", kind]) == 0
    assert capsys.readouterr().out == "a    The first.\nbcd  The second, with ε.\n"


def test_list_refuses_what_it_does_not_know(capsys):
    assert main(["list", "wishes"]) == 2
    assert "wishes" in capsys.readouterr().err


def test_new_claim_writes_once(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["new", "claim", "my-claim"]) == 0
    assert "my-claim.claim.yaml" in capsys.readouterr().out
    path = tmp_path / "my-claim.claim.yaml"
    text = path.read_text(encoding="utf-8")
    assert "claim: my-claim\n" in text
    path.write_text(text + "# mine\n", encoding="utf-8")
    assert main(["new", "claim", "my-claim"]) == 2
    assert "exists already" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8").endswith("# mine\n")


@pytest.mark.parametrize("name", ["", "../x", "a b", "-x", "a/b", ".hidden", "x\n"])
def test_new_claim_refuses_strange_names(tmp_path, monkeypatch, capsys, name):
    monkeypatch.chdir(tmp_path)
    assert main(["new", "claim", name]) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_file_called_like_a_subcommand_needs_a_path(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.claim.yaml").write_text("# fake: proved\n")
    assert main(["./list.claim.yaml"]) == 0
    assert main(["list"]) == 2


def test_ctrl_c_kills_the_workers_and_exits_with_130(make_claim):
    process = subprocess.Popen(
        [*FAKE_VERIFY, str(make_claim("a", "child"))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background has them, and so their children, ignore the signal.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    workers = _wait_for_grandchildren(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, "", "")
    end = time.monotonic() + 5
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < end:
        time.sleep(0.02)
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def test_ctrl_c_while_it_loads_ends_it_with_130():
    code = (
        "import sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'verify.commands.main': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "from verify.__main__ import run\n"
        "sys.exit(run())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def _wait_for_grandchildren(pid: int) -> list[int]:
    """The worker and its child, once there are both."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        found = [pid]
        for parent in found:
            command = ["ps", "--ppid", str(parent), "-o", "pid="]
            found += map(int, subprocess.run(command, capture_output=True, text=True).stdout.split())
        if len(found) == 3:
            return found[1:]
        time.sleep(0.05)
    raise AssertionError("the worker did not start its child")


def test_a_closed_pipe_is_no_error(make_claim):
    for number in range(30):
        make_claim(f"c{number}", "proved")
    folder = make_claim("d", "proved").parent
    read, write = os.pipe()
    process = subprocess.Popen([*FAKE_VERIFY, str(folder)], stdout=write, stderr=subprocess.PIPE, text=True)
    os.close(write)
    os.close(read)
    assert process.communicate(timeout=20)[1] == ""
    assert process.returncode == 141


def test_plain_ascii_where_the_encoding_has_no_greek(make_claim):
    run = subprocess.run(
        [*FAKE_VERIFY, str(make_claim("a", "refuted"))],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert run.returncode == 1
    text = run.stdout.decode("ascii")
    assert text.startswith("x a  refuted")
    assert "with T = 3, eps = 1/10" in text
