"""The agents of a claim at their places, and the names that mean something there. Needs no symbols."""

from __future__ import annotations

from verify.language import syntax as s
from verify.language.functions import BUILT_IN_PARAMETERS
from verify.language.suggest import did_you_mean
from verify.library.find import LoadedClaim
from verify.semantics.program import Program
from verify.semantics.resolve import resolve
from verify.semantics.scope import Scope


def scope_of(loaded: LoadedClaim) -> Scope:
    """The players and parameters of the claim and its game. Raises InputError for names that collide or mean
    nothing."""
    claim, game = loaded.claim, loaded.game
    players = dict(game.players)
    parameters = tuple(dict.fromkeys((*game.parameters, *claim.parameters, *BUILT_IN_PARAMETERS)))
    agents = [agent for agent in loaded.agents.values() if agent is not None]
    parts: list[s.Agent | s.Game | s.Claim] = [*agents, game, claim]
    texts = {part.at.file: part.text for part in parts}
    scope = Scope(players, parameters, claim.text, texts)
    for name in claim.fixed:
        if name not in parameters:
            scope.fail(claim, f"at: expected a parameter, found '{name}'{did_you_mean(name, parameters)}")
    for name in parameters:
        if name in players:
            scope.fail(claim, f"expected a parameter's name, found '{name}', which is a player of {game.name}")
    return scope


def programs_of(loaded: LoadedClaim, scope: Scope) -> tuple[Program | None, ...]:
    """One program per player, None for `anyone`. Raises InputError for what a program gets wrong at its place."""
    uses = dict(loaded.claim.players)
    agents = {player: loaded.agents.get(player) for player in scope.players}
    return tuple(
        None if agent is None else resolve(agent, uses[player], player, scope) for player, agent in agents.items()
    )
