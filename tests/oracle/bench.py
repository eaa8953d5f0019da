"""Times clingo and the native self-check on the same worlds, in one run: `bench.py`, at the repository's top.

`cargo bench -p bench --bench checkup` measures itself and writes its worlds; clingo is given the same ones. Cold is
from the facts and ways to the answer (ours: making the engine, too; clingo's: reading and grounding),
warm is the answer alone. Printed, never asserted.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import clingo

# How many sets are looked for, and for how long each thing is done again: seconds.
MANY, LONG = 1000, 0.3


def program_of(world: dict, picks: bool) -> str:
    """A world as a logic program; with `picks`, controls may be added until no money is reached."""
    fact = {name: at for at, name in enumerate(world["facts"])}
    control = {it["id"]: at for at, it in enumerate(world["controls"])}
    lines = [f"h({fact[name]})." for name in world["start"]]
    lines += [f"goal({fact[goal['fact']]})." for goal in world["goals"]]
    for way in world["ways"]:
        body = [f"h({fact[name]})" for name in way["factors"]]
        body += [f"not pick({control[name]})" for name in way["blocked_by"]] if picks else []
        tail = f" :- {', '.join(body)}." if body else "."
        lines += [f"h({fact[name]}){tail}" for name in way["adds"]]
    if picks:
        lines.append(f"{{ pick(0..{len(control) - 1}) }}. :- goal(F), h(F). #show pick/1.")
    return "\n".join(lines)


def grounded(program: str, picks: bool) -> clingo.Control:
    few = ["--heuristic=Domain", "--enum-mode=domRec", "--dom-mod=false,show"] if picks else []
    control = clingo.Control([str(MANY), *few])
    control.add("base", [], program)
    control.ground([("base", [])])
    return control


def models(control: clingo.Control) -> int:
    count = []
    control.solve(on_model=lambda model: count.append(model.number))
    return len(count)


def timed(what: Callable[[], object]) -> int:
    """Nanoseconds for each time, of as many times as there is time for."""
    what()
    began, times = time.perf_counter(), 0
    while times == 0 or time.perf_counter() - began < LONG:
        what()
        times += 1
    return int((time.perf_counter() - began) / times * 1e9)


def compare(name: str, world: dict) -> None:
    ours = world["nanos"]
    plain, open_to_picks = program_of(world, False), program_of(world, True)
    reach, sets = grounded(plain, False), grounded(open_to_picks, True)
    cold_reach = timed(lambda: models(grounded(plain, False)))
    cold_sets = timed(lambda: models(grounded(open_to_picks, True)))
    # A solver that is asked again keeps what it learned: that is its due.
    warm_reach, warm_sets = timed(lambda: models(reach)), timed(lambda: models(sets))
    found = models(sets)
    pairs = [
        (ours["engine"] + ours["reach"], cold_reach),
        (ours["reach"], warm_reach),
        (ours["engine"] + ours["sets"], cold_sets),
        (ours["sets"], warm_sets),
    ]
    told = "  ".join(f"{mine / 1e3:>8.1f} {theirs / 1e3:>9.1f} {theirs / mine:>5.0f}×" for mine, theirs in pairs)
    print(f"{name:16} {told} {found:>6}", flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = ["cargo", "bench", "--quiet", "-p", "bench", "--bench", "checkup", "--", folder]
        print(subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout, flush=True)
        print("Against clingo: ours, clingo's (both µs), and how many times as long clingo takes\n")
        heads = "  ".join(f"{head:^25}" for head in ("reached, cold", "reached, warm", "sets, cold", "sets, warm"))
        print(f"{'':16} {heads} of them")
        worlds = {path.stem: json.loads(path.read_text()) for path in sorted(Path(folder).glob("*.json"))}
        for name, world in worlds.items():
            compare(name, world)


if __name__ == "__main__":
    sys.exit(main())
