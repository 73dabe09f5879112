"""One layout: the same twice, and never another meaning; compared over the library and with random spaces."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from tests.thorough import thorough
from verify.commands.format import formatted
from verify.language.agents import parse_agent
from verify.language.claims import parse_claim
from verify.language.format import formatted_agent, formatted_yaml

ROOT = Path(__file__).parents[2]
ENDINGS = (".agent", ".claim.yaml", ".game.yaml", ".sweep.yaml")
LIBRARY = [
    path for folder in ("agents", "spec") for path in sorted((ROOT / folder).rglob("*")) if path.name.endswith(ENDINGS)
]
AGENTS = [path for path in LIBRARY if path.name.endswith(".agent")]


def test_the_library_is_laid_out_like_this() -> None:
    assert len(LIBRARY) > 100
    for path in LIBRARY:
        text = path.read_text("utf-8")
        assert (formatted_agent if path in AGENTS else formatted_yaml)(text) == text, path
    for path in LIBRARY[:: thorough(1, 20)]:
        changed = path.read_text("utf-8").replace("\n", "  \n\n\n")
        formatted(changed, path)  # which compares what it means


def mangled(text: str, random: Random) -> str:
    """The agent with other spaces: blocks of other widths, spaces between tokens, and empty lines."""
    width = random.choice((1, 2, 3, 7))
    found = []
    for line in text.split("\n"):
        depth = (len(line) - len(line.lstrip())) // 4
        code, sign, comment = line.strip().partition("#")
        tokens = re.findall(r"\"[^\"]*\"|[\w.]+|=>|<=|>=|!=|\S", code)
        spaces = ((1, 2) if re.fullmatch(r"[\w.\"]+", token) else (0, 1, 2) for token in tokens)
        loose = "".join(token + " " * random.choice(some) for token, some in zip(tokens, spaces, strict=True))
        found += [" " * width * depth + loose + sign + comment + " " * random.choice((0, 3))]
        found += [""] * (0 if sign else random.choice((0, 0, 0, 2)))
    return "\n".join(found).replace("\n", random.choice(("\n", "\r\n")))


@pytest.mark.parametrize("path", AGENTS, ids=lambda path: path.stem)
def test_spaces_of_an_agent_are_put_right(path: Path) -> None:
    text = path.read_text("utf-8")
    for seed in range(3):
        other = mangled(text, Random(seed))
        once = formatted_agent(other)
        assert parse_agent(once) == parse_agent(other) == parse_agent(text)
        assert formatted_agent(once) == once
        assert re.sub(r"\n+", "\n", once) == re.sub(r"\n+", "\n", text)


def test_comments_stay_where_they_belong() -> None:
    text = """#Says what it does.


agent A( x = 1 ):   #the header
  #before the read
  read  everyone
  if surely( payoff(me)<0 ) and  not(possibly prob(other,C)=1):   # a guard
       #inside
       play C
       #still inside, and after it
  # outside
  play mix( 1/2 :C ,'go left' )


# the end
"""
    assert (
        formatted_agent(text)
        == """# Says what it does.

agent A(x = 1):  # the header
    # before the read
    read everyone
    if surely (payoff(me) < 0) and not (possibly prob(other, C) = 1):  # a guard
        # inside
        play C
        # still inside, and after it
    # outside
    play mix(1/2: C, 'go left')

# the end
"""
    )


def test_lines_that_go_on_inside_parentheses_stay() -> None:
    text = "agent A:\n  read other\n  if surely (payoff(me) >\n        1   or   payoff(other) > 1): play C\n  play D\n"
    once = formatted_agent(text)
    assert "\n        1   or   payoff(other) > 1): play C\n    play D\n" in once
    assert parse_agent(once) == parse_agent(text) and formatted_agent(once) == once


CLAIM = """claim: c  \r
about: |
  a text   

  with lines  


  of its own
says: 'it goes   

  on'   


# a comment   
game: prisoners-dilemma  # why


players: {row: LP,   
          column: LP}
always: 1 > 0


"""


def test_of_a_claim_only_what_means_nothing_changes() -> None:
    once = formatted_yaml(CLAIM)
    assert parse_claim(once) == parse_claim(CLAIM) and formatted_yaml(once) == once
    assert "  a text   \n\n  with lines  \n\n\n  of its own\n" in once
    assert once.startswith("claim: c\n") and once.endswith("always: 1 > 0\n") and "\r" not in once
    assert "'\n\n# a comment\ngame: prisoners-dilemma  # why\n\nplayers: {row: LP,\n" in once
