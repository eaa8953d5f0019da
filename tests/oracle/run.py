"""Asks three solvers what `longnight` says, and stops at the first difference: `run.py LONGNIGHT`.

clingo recomputes what is reached and all smallest sets of the owner's controls, for every date,
scenario and telling, for all single controls of hers and all pairs, and for random setups. z3 checks a sample
by another encoding, a planner finds plans for another, and for each kind of harm. Then each is given falsified
answers, and has to notice.

It ends with 0; with 1 at a difference, which it prints with the smallest setup that shows it.
"""

import argparse
import concurrent.futures
import itertools
import json
import random
import sys
import time
import tomllib
from pathlib import Path
from typing import Callable, Iterable, Optional

import asp
import plan
import shrink
import smt
from companion import NOT_STARTED_WITH, SETTINGS, Companion, Setup

REACH, SETS = "reachable", "minimal_control_sets"
HARMS = ("money", "debts", "identity", "accounts", "lockout", "line", "friends")
Tamper = Callable[[Setup, dict], None]


class Difference(Exception):
    """Two answers to a setup."""

    def __init__(self, solver: str, setup: Setup, found: list[str]):
        super().__init__(solver)
        self.solver, self.setup, self.found = solver, setup, found

    def __str__(self) -> str:
        parts = "\n".join(f"  {line}" for line in self.found)
        return f"{self.solver} and longnight differ. The smallest setup found that shows it:\n  {self.setup}\n{parts}"


class Trial:
    """The companion and the solvers; `tamper` falsifies the companion's answers."""

    def __init__(self, companion: Companion, oracle: asp.Oracle, tamper: Optional[Tamper] = None):
        self.companion, self.oracle, self.tamper = companion, oracle, tamper
        self.plans: dict[tuple[str, str], bool] = {}
        self.attained: dict[tuple[str, tuple[str, ...]], list[bool]] = {}
        self.tasks: dict[str, list] = {}

    def answers(self, setups: list[Setup], with_sets: bool) -> list[dict]:
        want = [REACH, "loss_fen", *([SETS, "complete"] if with_sets else [])]
        answers = self.companion.answers(setups, want)
        for setup, answer in zip(setups, answers):
            answer[REACH] = set(answer[REACH])
            answer[SETS] = [frozenset(some) for some in answer.get(SETS, ())]
            if self.tamper:
                self.tamper(setup, answer)
        return answers

    def by_clingo(self, setups: list[Setup], with_sets: bool) -> None:
        """Compares what is reached and, where asked for, the smallest sets."""
        self._compare("clingo", setups, with_sets, lambda setup, answer: self._clingo(setup, answer, with_sets))

    def harms_by_clingo(self, setups: list[Setup]) -> None:
        """Compares the smallest sets against each kind of harm, and how sure each is."""
        self._compare("clingo on harms", setups, False, self._harms)

    def by_z3(self, setups: list[Setup]) -> None:
        """Checks both by another encoding."""
        self._compare("z3", setups, True, self._z3)

    def by_planner(self, setups: list[Setup]) -> int:
        """Looks for a plan where something can be lost, and for none elsewhere; how many plans there were."""
        tasks = [self.companion.pddl(setup) for setup in setups]
        with concurrent.futures.ProcessPoolExecutor() as pool:
            self.plans.update(zip(tasks, pool.map(plan.finds_plan, *zip(*tasks))))
        self._compare("the planner", setups, False, self._planner)
        return sum(self.plans[task] for task in tasks)

    def harms_by_planner(self, setups: list[Setup]) -> tuple[int, int]:
        """Looks for a plan for each kind of harm, by documented ways and by all; how many there were, and were not."""
        with concurrent.futures.ThreadPoolExecutor() as pool:
            tasks = list({task for both in pool.map(self._tasks, setups) for task in both})
        with concurrent.futures.ProcessPoolExecutor() as pool:
            self.attained.update(zip(tasks, pool.map(plan.attains, *zip(*tasks), chunksize=4)))
        self._compare("the planner on harms", setups, False, self._harms_planned)
        found = [it for setup in setups for task in self._tasks(setup) for it in self.attained[task]]
        return sum(found), len(found) - sum(found)

    def _tasks(self, setup: Setup) -> list[tuple[str, tuple[str, ...]]]:
        """The domain and a problem for each kind of harm; by documented ways alone, and by all."""
        key = json.dumps(setup)
        if key not in self.tasks:
            both = []
            for ways in (["--documented"], []):
                domains, problems = zip(*(self.companion.pddl(setup, *ways, "--harm", harm) for harm in HARMS))
                if len(set(domains)) > 1:
                    raise RuntimeError("each harm has a domain of its own")
                both.append((domains[0], problems))
            self.tasks[key] = both
        return self.tasks[key]

    def _compare(self, solver: str, setups: list[Setup], with_sets: bool, wrong: Callable) -> None:
        def found_in(setup: Setup) -> list[str]:
            return wrong(setup, self.answers([setup], with_sets)[0])

        for setup, answer in zip(setups, self.answers(setups, with_sets)):
            if wrong(setup, answer):
                start = self.oracle.start_of(setup)
                setup = shrink.smallest(setup, start, lambda less: bool(found_in(less)))
                raise Difference(solver, setup, found_in(setup))

    def _clingo(self, setup: Setup, answer: dict, with_sets: bool) -> list[str]:
        told = self.oracle.answer(setup, with_sets)
        found = [f"reached by longnight only: {fact}" for fact in sorted(answer[REACH] - told[REACH])]
        found += [f"reached by clingo only: {fact}" for fact in sorted(told[REACH] - answer[REACH])]
        if with_sets:
            if not answer["complete"]:
                found.append("longnight says that there are more sets")
            if len(set(answer[SETS])) < len(answer[SETS]):
                found.append("longnight names a set twice")
            found += [f"a set of longnight's only: {sorted(it)}" for it in set(answer[SETS]) - told[SETS]]
            found += [f"a set of clingo's only: {sorted(it)}" for it in told[SETS] - set(answer[SETS])]
        return found

    def _harms(self, setup: Setup, _: dict) -> list[str]:
        (answer,) = self.companion.answers([setup], ["harms", "range", "verdict"])
        (world,) = self.companion.worlds([setup])
        if self.tamper:
            self.tamper(setup, answer)
        told, found = self.oracle.harms(setup), []
        worst, documented = closed(world, True), closed(world, False)
        money = {goal["fact"] for goal in world["goals"]}
        if answer["verdict"] != graded(money, worst, documented):
            found.append(f"the verdict is {answer['verdict']}")
        if answer["range"]["worst_fen"] != sum(it["loss_fen"] for it in world["goals"] if it["fact"] in worst):
            found.append(f"the worse reading is {answer['range']['worst_fen']}")
        kinds = {it["harm"]: set(it["facts"]) for it in world["harms"]}
        for it in answer["harms"]:
            harm, facts = it["harm"], kinds[it["harm"]]
            if it["verdict"] != graded(facts, worst, documented):
                found.append(f"{harm} is {it['verdict']}")
            if set(it["reached"]) != facts & worst:
                found.append(f"{harm}: reached are {it['reached']}")
            sets = {frozenset(some) for some in it["minimal_control_sets"]}
            if not it["complete"] or (harm in told and sets != told[harm]):
                found.append(f"{harm}: sets {sets ^ told.get(harm, set())}")
        return found

    def _z3(self, setup: Setup, answer: dict) -> list[str]:
        (world,) = self.companion.worlds([setup])
        encoding = smt.Encoding(world)
        return encoding.wrong_reach(answer[REACH]) + encoding.wrong_sets(set(answer[SETS]))

    def _planner(self, setup: Setup, answer: dict) -> list[str]:
        task = self.companion.pddl(setup)
        found = self.plans[task] if task in self.plans else plan.finds_plan(*task)
        if found == (answer["loss_fen"] > 0):
            return []
        return [f"a plan: {found}, to be lost by longnight: {answer['loss_fen']} fen"]

    def _harms_planned(self, setup: Setup, _: dict) -> list[str]:
        (answer,) = self.companion.answers([setup], ["harms"])
        if self.tamper:
            self.tamper(setup, answer)
        told, found = {it["harm"]: it["verdict"] for it in answer["harms"]}, []
        if set(told) != set(HARMS):
            found.append(f"the kinds are {sorted(told)}")
        for task in self._tasks(setup):
            if task not in self.attained:
                self.attained[task] = plan.attains(*task)
        for harm, *planned in zip(HARMS, *(self.attained[task] for task in self._tasks(setup))):
            grade = "documented" if planned[0] else "undecided" if planned[1] else "closed"
            if told.get(harm) != grade:
                found.append(f"{harm} is {grade} by the planner, {told.get(harm)} by longnight")
        return found


def closed(world: dict, unknown: bool) -> set:
    """What is reached, by a plain closure; with or without the ways that nobody outside knows."""
    ways = [way for way in world["ways"] if unknown or not way["unknown"]]
    reached, before = set(world["start"]), -1
    while len(reached) != before:
        before = len(reached)
        for way in ways:
            if reached.issuperset(way["factors"]):
                reached.update(way["adds"])
    return reached


def graded(facts: set, worst: set, documented: set) -> str:
    """How sure it is that any of these facts is reached."""
    return "documented" if facts & documented else "undecided" if facts & worst else "closed"


class Setups:
    """The setups that are asked about."""

    def __init__(self, companion: Companion, seed: int):
        self.random = random.Random(seed)
        ids = companion.ids()
        self.policies, self.scenarios = ids["policies"], ids["scenarios"]
        (world,) = companion.worlds([{"start": []}])
        here = {it["id"] for it in world["controls"]}
        told = ("disputed", "hypothesis")
        # Those that a device or a place must have are asked about with it.
        party = {it["id"]: it["party"] for it in ids["controls"] if it["id"] in here or it["party"] in told}
        self.owners = [it for it in party if party[it] == "owner"]
        self.hypotheses = [it for it in party if party[it] == "hypothesis"]
        self.protections = [it for it in party if party[it] not in ("disputed", "hypothesis")]
        self.tellings = [f"{it['id']}={option}" for it in ids["variants"] for option in it["options"]]
        (world,) = companion.worlds([{}])
        self.facts = [fact for fact in world["facts"] if not fact.startswith((*NOT_STARTED_WITH, *SETTINGS))]
        self.settings = [fact for fact in world["facts"] if fact.startswith(SETTINGS)]
        self.others = [it["id"] for it in ids["controls"] if it["id"] not in party]

    def grid(self) -> list[Setup]:
        """Every scenario under every date's rules and every telling."""
        tellings = [[], *([telling] for telling in self.tellings)]
        return [
            {"policy": policy, "scenario": scenario, "variants": telling}
            for policy, scenario, telling in itertools.product(self.policies, self.scenarios, tellings)
        ]

    def subsets(self) -> list[Setup]:
        """The same with each control of the owner's, and with every two of them."""
        some = [list(it) for size in (1, 2) for it in itertools.combinations(self.owners, size)]
        return [
            {"policy": policy, "scenario": scenario, "controls": controls}
            for policy, scenario, controls in itertools.product(self.policies, self.scenarios, some)
        ]

    def elsewhere(self, count: int) -> list[Setup]:
        """Random ones with every device and place, and the controls that only these have."""
        setups = self.some(count)
        for setup in setups:
            if "start" in setup:
                setup["start"] = [*setup["start"], *self.settings]
                setup["controls"] += self.random.sample(self.others, self.random.randrange(len(self.others) + 1))
        return [setup for setup in setups if "start" in setup]

    def some(self, count: int) -> list[Setup]:
        """Random ones: some start facts, or a scenario's; some controls; sometimes a telling or a guess."""
        return [self.one() for _ in range(count)]

    def one(self) -> Setup:
        throw = self.random
        setup = {"policy": throw.choice(self.policies)}
        if throw.random() < 0.3:
            setup["scenario"] = throw.choice(self.scenarios)
        else:
            setup["start"] = throw.sample(self.facts, throw.randrange(len(self.facts) // 3))
        # Now and then many, so that little is left to add.
        among = throw.choice([self.owners, self.protections])
        setup["controls"] = throw.sample(among, throw.randrange(throw.choice([4, len(among) + 1])))
        if throw.random() < 0.3:
            setup["variants"] = [throw.choice(self.tellings)]
        elif throw.random() < 0.2:
            setup["controls"].append(throw.choice(self.hypotheses))
        return setup


def falsified() -> Iterable[tuple[str, Tamper, tuple[str, ...]]]:
    """Ways in which an answer can be wrong, and who has to notice."""

    def change_fact(_, answer):
        answer[REACH] ^= {"crew:puk"}

    def add_set(_, answer):
        answer[SETS].append(frozenset(["sim-pin", "no-previews", "app-lock"]))

    def drop_set(_, answer):
        del answer[SETS][-1:]

    def weaken(_, answer):
        answer[SETS] = [some - {max(some)} if some else some for some in answer[SETS]]

    def loss(_, answer):
        answer["loss_fen"] = 0 if answer["loss_fen"] else 100

    yield "a fact more or less", change_fact, ("clingo", "z3")
    yield "a set more", add_set, ("clingo", "z3")
    yield "a set less", drop_set, ("clingo", "z3")
    yield "a member less", weaken, ("clingo", "z3")
    yield "a loss where there is none, or none where there is", loss, ("the planner",)


def bites(companion: Companion, oracle: asp.Oracle) -> int:
    """Each solver has to notice what is falsified, and to find the smallest setup that shows it."""
    # Something can be lost, and there are several sets that do.
    setups = [{"policy": "2020-10", "start": ["crew:card-no-main", "bench:reached", "sim:in-phone"]}]
    noticed = 0
    for what, tamper, solvers in falsified():
        trial = Trial(companion, oracle, tamper)
        ask = {
            "clingo": lambda: trial.by_clingo(setups, True),
            "z3": lambda: trial.by_z3(setups),
            "the planner": lambda: trial.by_planner([{"start": [], "controls": []}]),
        }
        for solver in solvers:
            expect(f"{solver} given {what}", ask[solver])
            noticed += 1

    # Of harms, a grade and a set.
    def surer(_, answer):
        if "harms" in answer:
            answer["harms"][2]["verdict"] = "closed" if answer["harms"][2]["verdict"] != "closed" else "documented"

    def fewer(_, answer):
        if "harms" in answer:
            answer["harms"][4]["minimal_control_sets"].append(["app-lock", "sim-pin"])

    def none(_, answer):
        for it in answer.get("harms", ()):
            it["verdict"] = "closed" if it["harm"] == "lockout" else it["verdict"]

    expect("the planner on harms", lambda: Trial(companion, oracle, none).harms_by_planner([{"policy": "today"}]))
    noticed += 1
    for tamper in (surer, fewer):
        expect("clingo on harms", lambda: Trial(companion, oracle, tamper).harms_by_clingo([{"policy": "today"}]))
        noticed += 1

    # A start fact is not said to be reached, but only beside another and a control.
    shown = {"crew:number", "sim:moved"}

    def rarely(setup, answer):
        if shown <= set(oracle.start_of(setup)) and "app-lock" in setup.get("controls", ()):
            answer[REACH].discard("crew:number")

    start = ["phone:taken", "crew:number", "crew:name", "sim:moved", "crew:recent-calls", "phone:on"]
    setup = {"policy": "today", "start": start, "controls": ["no-previews", "app-lock", "quick-pay-off"]}
    found = expect("clingo given a rare mistake", lambda: Trial(companion, oracle, rarely).by_clingo([setup], True))
    if (set(found.setup["start"]), found.setup["controls"]) != (shown, ["app-lock"]):
        raise RuntimeError(f"the setup was not made small: {found.setup}")
    return noticed + 1


def expect(what: str, ask: Callable[[], object]) -> Difference:
    """The difference that has to be found."""
    try:
        ask()
    except Difference as difference:
        return difference
    raise RuntimeError(f"{what} noticed nothing: the oracle does not bite")


class Clock:
    """Prints what was asked, of how many setups, in how many seconds."""

    def __init__(self):
        self.at = time.monotonic()

    def tell(self, what: str, count: int, more: str = "") -> None:
        now = time.monotonic()
        print(f"{what:58} {count:>6} setups {now - self.at:6.1f} s{more}", flush=True)
        self.at = now


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("longnight", type=Path, help="the program, built")
    parser.add_argument("--seed", type=int, default=20200904, help="of the random setups")
    parser.add_argument("--random", type=int, default=2000, help="how many random setups")
    parser.add_argument("--plans", type=int, default=10, help="how many setups for the planner")
    options = parser.parse_args()
    companion = Companion(options.longnight.resolve())
    oracle = asp.Oracle(companion)
    trial, setups, clock = Trial(companion, oracle), Setups(companion, options.seed), Clock()
    try:
        grid = setups.grid()
        trial.by_clingo(grid, True)
        clock.tell("clingo: every date, scenario, telling: facts and sets", len(grid))
        subsets = setups.subsets()
        trial.by_clingo(subsets, False)
        clock.tell("clingo: single controls of the owner's and pairs: facts", len(subsets))
        some = setups.some(options.random)
        trial.by_clingo(some, True)
        clock.tell("clingo: random setups: facts and sets", len(some), f", seed {options.seed}")
        others = setups.elsewhere(options.random // 8)
        trial.by_clingo(others, True)
        clock.tell("clingo: the same with every device and place", len(others))
        sample = setups.random.sample(grid, 40) + setups.random.sample(some, 80)
        trial.harms_by_clingo(sample)
        clock.tell("clingo and a plain closure: harms, sets and grades", len(sample))
        sample = setups.random.sample(grid, 20) + setups.random.sample(some, 30)
        trial.by_z3(sample)
        clock.tell("z3: a sample of both: facts and sets", len(sample))
        reality = documented()
        trial.by_z3(reality)
        clock.tell("z3: the documented cases: facts and sets", len(reality))
        sample = for_planner(trial, grid[:: len(grid) // 40] + some, options.plans)
        plans = trial.by_planner(sample)
        clock.tell("a planner: a plan exactly where money can be lost", len(sample), f", {plans} with a plan")
        sample = setups.random.sample(grid, 20) + setups.random.sample(some, 30) + others[:10]
        plans, none = trial.harms_by_planner([*sample, *reality])
        told = f", {plans} with a plan, {none} without"
        clock.tell("a planner: each kind of harm, documented and at all", len(sample) + len(reality), told)
        count = bites(companion, oracle)
        clock.tell("each of them, given falsified answers, notices", count)
    except (Difference, RuntimeError) as error:
        print(f"\n{error}")
        return 1
    return 0


def documented() -> list[Setup]:
    """The lines of the documented cases, as setups."""
    setups = []
    for path in sorted((Path(__file__).parent.parent / "fixtures" / "reality").glob("*.toml")):
        for line in tomllib.loads(path.read_text())["line"]:
            setup = {"policy": line.get("policy", "today"), "scenario": line["theft"], "answers": line.get("answers", {})}
            setups.append(setup | {key: line[key] for key in ("facts", "without", "controls") if key in line})
    return setups


def for_planner(trial: Trial, setups: list[Setup], count: int) -> list[Setup]:
    """As many where something can be lost as where nothing can."""
    answers = trial.answers(setups, False)
    by_answer = [[setup for setup, it in zip(setups, answers) if (it["loss_fen"] > 0) == lost] for lost in (True, False)]
    return [setup for pair in zip(*by_answer) for setup in pair][:count]


if __name__ == "__main__":
    sys.exit(main())
