"""The claim that `verify new claim` writes is decided as it is, by the real engine."""

from __future__ import annotations

from verify.commands.main import main


def test_it_comes_out_as_it_expects(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["new", "claim", "fresh"]) == 0
    assert main(["fresh"]) == 0
    assert "fresh  proved" in capsys.readouterr().out
