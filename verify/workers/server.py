"""A worker process: reads requests from stdin, decides each, answers on stdout. `pool` has the protocol."""

from __future__ import annotations

import json
import os
import queue
import signal
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from verify.decide.memory import hold_to
from verify.errors import InputError, Unsupported
from verify.workers.budgets import budget_of
from verify.workers.garbage import look_seldom

if TYPE_CHECKING:
    from verify.decide.lemma_cache import LemmaCache
    from verify.evidence.record import Evidence
    from verify.evidence.result import Cause, Result
    from verify.language.sweeps import Sweep
    from verify.library.find import LoadedClaim

Say = Callable[[dict[str, Any]], None]
Answer = Callable[[dict[str, Any], Say], None]


def main(answer: Answer | None = None) -> None:
    """Answer requests until stdin ends; by deciding claims, if nothing else is said."""
    look_seldom()
    stdout = _take_stdout()
    requests = _requests()
    computed = 0.0  # to start counts for the first one
    while True:
        request = requests.get()
        request["computed"] = computed
        _attempt(answer or decide, request, _speaker(stdout, request["number"]))
        computed = time.process_time()


def _take_stdout() -> TextIO:
    """The real stdout; whatever a library prints from now on goes to stderr."""
    real = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return real


def _speaker(stream: TextIO, number: int) -> Say:
    def say(message: dict[str, Any]) -> None:
        stream.write(json.dumps({"number": number, **message}) + "\n")
        stream.flush()

    return say


def _requests() -> queue.SimpleQueue[dict[str, Any]]:
    """The requests as they come. When stdin ends, the one who asks is gone: end at once, whatever is being computed."""
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def listen() -> None:
        # Unbuffered: a buffer has a lock, which this thread would hold when the interpreter shuts down.
        with open(0, "rb", buffering=0, closefd=False) as stdin:
            for line in stdin:
                requests.put(json.loads(line))
        if os.getsid(0) == os.getpid():
            os.killpg(0, signal.SIGKILL)
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    return requests


def decide(request: dict[str, Any], say: Say) -> None:
    """Answer one request: decide its claim."""
    from verify.decide.claim import decide_claim
    from verify.decide.configuration import STANDARD

    loaded, texts = _loaded(request)
    claim, words, share = loaded.claim, "", 1
    omit = request.get("omit")
    if omit is not None:
        from verify.decide.explain import without

        words, share = f"without {claim.given[omit['given']].text}: ", omit["share"]
        loaded = without(loaded, omit["given"], omit["items"], omit["part"])
    if claim.question is not None and omit is None:
        _question(loaded, request, say)
        return
    if claim.small:
        _small(loaded, texts, request, say)
        return
    lemmas = _lemmas(request)
    budget = (request["budget"] or budget_of(claim)) / share
    say({"budget": budget, **about(loaded), **texts})
    left = left_of(request, budget)

    def standing(result: Result, evidence: Evidence) -> None:
        if omit is None:
            what = "standing" if result.verdict == "refuted" else "partial"
            say({what: _written(result, evidence, request, say).to_json(), "seconds": left})

    try:
        configuration = replace(STANDARD, without=frozenset(request.get("without", ())))
        progress: Callable[[str], None] = lambda text: say({"progress": words + text})  # noqa: E731
        result, evidence = decide_claim(loaded, left, progress, lemmas, standing, configuration)
    except InputError as error:
        raise _explained(error, request) from None
    if request.get("explain"):
        from verify.decide.explain import explanation

        result = replace(result, explain=explanation(loaded, evidence))
    result = _written(result, evidence, request, say)
    if result.verdict == "refuted" and omit is None:
        brief = request.get("combination") is not None
        realised, evidence = _realised(loaded, result, evidence, left_of(request, budget), say, brief)
        result = realised if realised is result else _written(realised, evidence, request, say)
    if request.get("cache") and omit is None:
        _keep(loaded, evidence, request.get("combination") is None, result.cause, budget)
    say({"result": result.to_json()})


def left_of(request: dict[str, Any], budget: float) -> float:
    """The seconds of computing that the request has left: to start, to load the claim and to state it counts."""
    return max(0.0, budget + float(request["computed"]) - time.process_time())


def _question(loaded: LoadedClaim, request: dict[str, Any], say: Say) -> None:
    """Answer the question of the claim's file."""
    from verify.cache.decided import users_cache
    from verify.discover.answer import answer

    cache = users_cache(lambda _: None) if request.get("cache") else None
    budget = request["budget"] or budget_of(loaded.claim)
    say({"budget": budget, **about(loaded)})
    left = left_of(request, budget)
    folder = None if request["evidence"] is None else Path(request["evidence"])
    result = answer(loaded, left, lambda words: say({"progress": words}), folder, cache)
    say({"result": result.to_json()})


def _small(loaded: LoadedClaim, texts: dict[str, Any], request: dict[str, Any], say: Say) -> None:
    """Decide a claim with small parameters."""
    from verify.discover.small import decide_small

    if request.get("explain") or request.get("omit") is not None:
        raise InputError(f"{request['path']}: expected a claim with numbers for small parameters, to explain its proof")
    budget = request["budget"] or budget_of(loaded.claim)
    say({"budget": budget, **about(loaded), **texts})
    left = left_of(request, budget)
    try:
        result, evidence = decide_small(loaded, left, lambda words: say({"progress": words}))
    except InputError as error:
        raise _explained(error, request) from None
    result = _written(result, evidence, request, say)
    if request.get("cache"):
        _keep(loaded, evidence, request.get("combination") is None, result.cause, budget)
    say({"result": result.to_json()})


_sweep_text = ""
"""What was told of the sweep at work; it is told once."""
_sweep_lemmas: LemmaCache | None = None
"""What its combinations taught so far. Other claims learn nothing from each other: what is found for one does not
depend on which ones its worker had before."""


def _sweep(request: dict[str, Any]) -> Sweep:
    from verify.library.combinations import sweep_of

    global _sweep_text
    told = request["combination"]["text"]
    _sweep_text = _sweep_text if told is None else told
    return sweep_of(_sweep_text, request["path"])


def _lemmas(request: dict[str, Any]) -> LemmaCache:
    from verify.decide.lemma_cache import LemmaCache

    global _sweep_lemmas
    if request.get("combination") is None:
        return LemmaCache()
    if _sweep_lemmas is None or request["combination"]["text"] is not None:
        _sweep_lemmas = LemmaCache()
    return _sweep_lemmas


def _loaded(request: dict[str, Any]) -> tuple[LoadedClaim, dict[str, Any]]:
    """The claim, and of a combination of a sweep the digests of its files."""
    path = Path(request["path"])
    if request.get("combination") is None:
        from verify.library.find import load_claim

        return load_claim(path), {}
    from verify.library.combinations import load_combination, texts_of

    loaded = load_combination(_sweep(request), path, request["combination"]["number"])
    return loaded, {"texts": texts_of(loaded)}


def _explained(error: InputError, request: dict[str, Any]) -> InputError:
    """An error in a combination's claim, whose text is in no file, as one in the sweep's file."""
    if request.get("combination") is None:
        return error
    return _sweep(request).explained(error, request["combination"]["number"])


def _attempt(answer: Answer, request: dict[str, Any], say: Say) -> None:
    try:
        if request.get("memory") is not None:
            hold_to(request["memory"])
        answer(request, say)
    except InputError as error:
        say({"input_error": str(error)})
    except Unsupported as error:
        say({"gave_up": str(error)})
    except OverflowError as error:
        traceback.print_exc()
        say({"gave_up": f"numbers are too large for the search: {error}"})
    except (MemoryError, RecursionError) as error:
        say({"ran_out_of": "memory" if isinstance(error, MemoryError) else "stack"})
    except Exception as error:
        traceback.print_exc()
        say({"internal_error": f"{type(error).__name__}: {error}"})


def _written(result: Result, evidence: Evidence, request: dict[str, Any], say: Say) -> Result:
    if request.get("send"):
        say({"evidence": evidence.to_json()})
    folder = request["evidence"]
    if folder is None:
        return result
    from verify.evidence.file import write_evidence

    return replace(result, evidence=str(write_evidence(evidence, Path(folder))))


def _keep(loaded: LoadedClaim, evidence: Evidence, of_file: bool, cause: Cause | None, budget: float) -> None:
    """Keep it in the user's cache; `of_file` says that the claim is exactly as its file has it. What is unknown is kept
    with its cause and the budget. The one who asks has looked there first, and has told what is wrong with it."""
    from verify.cache.decided import users_cache

    cache = users_cache(lambda _: None)
    if cache is not None:
        (cache.keep_of_file if of_file else cache.keep)(loaded, evidence)
        cache.keep_unsettled(loaded, evidence, cause, budget)


def _realised(
    loaded: LoadedClaim, result: Result, evidence: Evidence, left: float, say: Say, brief: bool
) -> tuple[Result, Evidence]:
    """The refutation with an oracle on a grid, if one is found soon; it stands, whatever becomes of the search."""
    from verify.realise.realising import can_be_realised, realise, seconds_for

    if not can_be_realised(loaded, result):
        return result, evidence
    seconds, start = seconds_for(left), time.monotonic()
    say({"standing": result.to_json(), "seconds": seconds})
    result, evidence = realise(loaded, result, evidence, seconds, lambda text: say({"progress": text}), brief)
    total = result.seconds + time.monotonic() - start
    made = {**evidence.made, "seconds": round(total, 3)}
    return replace(result, seconds=total), replace(evidence, made=made)


def about(loaded: LoadedClaim) -> dict[str, Any]:
    """What the pool and the report need of a claim, also when no result comes."""
    from verify.evidence.heading import Heading

    claim = loaded.claim
    heading = Heading.of(claim, loaded.agents.values()).to_json()
    items = [item.text for item in claim.items]
    return {"claim": claim.name, "expect": claim.expect, "items": items, "heading": heading}


if __name__ == "__main__":
    main()
