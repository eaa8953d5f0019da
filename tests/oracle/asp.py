"""The relaxed world as a logic program: clingo says what is reached and which sets of controls do.

A program is grounded once for the rules of a date and a telling; start facts and controls are
externals, so that thousands of setups cost a solver call each. What `world --relaxed --json` says under
some rules it says with those rules settled; what a control opens or gives is learned by asking for
the world with that control.
"""

import clingo

from companion import NOT_STARTED_WITH, Companion, Setup

PROGRAM = """
act(C) :- on(C).
act(C) :- pick(C).
{ pick(C) } :- may(C).
:- safe, goal(F), h(F).
#external safe.
#show pick/1.
"""

# Start facts and ways that there are only with a control.
Opened = tuple[set, set]


def ways_of(world: dict) -> set:
    """A world's ways but those of the start, as tuples."""
    parts = ("factors", "adds", "blocked_by")
    ways = (way for way in world["ways"] if way["operation"] != "start")
    return {tuple(tuple(sorted(way[part])) for part in parts) for way in ways}


class Oracle:
    """Answers setups as the companion should."""

    def __init__(self, companion: Companion):
        self.companion = companion
        self.programs: dict[tuple, Program] = {}
        self.starts: dict[tuple, list[str]] = {}
        self.learned: dict[str, dict[str, Opened]] = {}
        protections = companion.worlds([{"start": []}])[0]["controls"]
        self.protections = {it["id"] for it in protections}

    def rules_of(self, setup: Setup) -> tuple:
        """The rules that a setup is under: date, tellings, and controls that tell of the night only."""
        tell = [it for it in setup.get("controls", ()) if it not in self.protections]
        return setup.get("policy", "2020-09"), tuple(setup.get("variants", ())), tuple(sorted(tell))

    def start_of(self, setup: Setup) -> list[str]:
        """What holds at the start of a setup, unless a control takes it away; nothing of the owner's."""
        if "start" in setup:
            return setup["start"]
        key = (setup.get("scenario", "locked-bag"), *self.rules_of(setup))
        if key not in self.starts:
            _, policy, variants, tell = key
            bare = {"policy": policy, "scenario": key[0], "variants": list(variants), "controls": list(tell)}
            (world,) = self.companion.worlds([bare])
            self.starts[key] = [fact for fact in given(world) if not fact.startswith("owner:")]
        return self.starts[key]

    def answer(self, setup: Setup, with_sets: bool) -> dict:
        """What is reached, and all smallest sets of the owner's controls that do."""
        rules = self.rules_of(setup)
        if rules not in self.programs:
            self.programs[rules] = Program(self.companion, *rules, self.opened(rules[0]))
        program = self.programs[rules]
        program.place(self.start_of(setup), setup.get("controls", []))
        answer = {"reachable": program.reached()}
        if with_sets:
            answer["minimal_control_sets"] = program.sets()
        return answer

    def opened(self, policy: str) -> dict[str, Opened]:
        """What each control gives and opens under the rules of a date, whatever is told of the night."""
        if policy not in self.learned:
            rules = {"policy": policy, "start": []}
            (bare,) = self.companion.worlds([rules])
            controls = [it["id"] for it in bare["controls"]]
            worlds = self.companion.worlds([{**rules, "controls": [it]} for it in controls])
            self.learned[policy] = {
                control: (set(world["start"]) - set(given(bare)), ways_of(world) - ways_of(bare))
                for control, world in zip(controls, worlds)
            }
        return self.learned[policy]


def given(world: dict) -> list[str]:
    """What holds at the start of a world while no control takes it away."""
    ways = [way for way in world["ways"] if way["operation"] == "start"]
    return world["start"] + [fact for way in ways for fact in way["adds"]]


class Program:
    """The rules of a date and a telling, grounded."""

    def __init__(self, companion: Companion, policy: str, variants: tuple, tell: tuple, opened: dict):
        rules = {"policy": policy, "variants": list(variants), "controls": list(tell), "start": []}
        (bare,) = companion.worlds([rules])
        self.facts, self.controls = bare["facts"], [it["id"] for it in bare["controls"]]
        self.owners = [it["id"] for it in bare["controls"] if it["party"] == "owner"]
        anything = [fact for fact in self.facts if not fact.startswith(NOT_STARTED_WITH)]
        (full,) = companion.worlds([{**rules, "start": anything}])
        self.hers = given(bare)
        self.fact = {fact: clingo.Number(at) for at, fact in enumerate(self.facts)}
        self.control = {control: clingo.Number(at) for at, control in enumerate(self.controls)}
        lines = [PROGRAM]
        lines += [f"#external st({at})." for at in self.fact.values()]
        lines += [f"#external on({at}). #external may({at})." for at in self.control.values()]
        lines += [f"goal({self.fact[goal['fact']]})." for goal in bare["goals"]]
        # What a control takes away from the start.
        removed: dict[str, set] = {}
        for way in (way for way in full["ways"] if way["operation"] == "start"):
            for fact in way["adds"]:
                removed.setdefault(fact, set()).update(way["blocked_by"])
        for fact in self.facts:
            lines.append(self.rule([fact], [f"st({self.fact[fact]})"], removed.get(fact, ())))
        lines += [self.way(way) for way in sorted(ways_of(bare))]
        for control, (facts, ways) in opened.items():
            own = [f"act({self.control[control]})"]
            lines += [self.rule([fact], own, ()) for fact in sorted(facts)]
            lines += [self.way(way, own) for way in sorted(ways)]
        # Models whose shown atoms, the picks, are as few as can be: all sets without a member to spare.
        self.ctl = clingo.Control(["0", "--heuristic=Domain", "--enum-mode=domRec", "--dom-mod=false,show"])
        self.ctl.add("base", [], "\n".join(lines))
        self.ctl.ground([("base", [])])
        self.placed: dict[str, set] = {"st": set(), "on": set(), "may": set()}

    def rule(self, heads, body, blocked_by) -> str:
        body = [*body, *(f"not act({self.control[it]})" for it in sorted(blocked_by))]
        tail = f" :- {', '.join(body)}." if body else "."
        return "\n".join(f"h({self.fact[head]}){tail}" for head in heads)

    def way(self, way: tuple, besides=()) -> str:
        factors, adds, blocked_by = way
        return self.rule(adds, [*besides, *(f"h({self.fact[it]})" for it in factors)], blocked_by)

    def place(self, start, controls):
        """Takes up a setup."""
        self.put("st", {self.fact[it] for it in [*start, *self.hers]})
        # A control of the date itself is settled already.
        self.put("on", {self.control[it] for it in controls if it in self.control})

    def put(self, name: str, wanted: set):
        before = self.placed[name]
        for number in before ^ wanted:
            self.ctl.assign_external(clingo.Function(name, [number]), number in wanted)
        self.placed[name] = wanted

    def reached(self) -> set:
        self.put("may", set())
        self.ctl.assign_external(clingo.Function("safe"), False)
        models = []
        self.ctl.solve(on_model=lambda model: models.append(numbers(model, "h")))
        (model,) = models
        return {self.facts[at] for at in model}

    def sets(self) -> set:
        may = {self.control[it] for it in self.owners} - self.placed["on"]
        self.put("may", may)
        self.ctl.assign_external(clingo.Function("safe"), True)
        models = []
        self.ctl.solve(on_model=lambda model: models.append(numbers(model, "pick")))
        return {frozenset(self.controls[at] for at in model) for model in models}


def numbers(model: clingo.Model, name: str) -> list[int]:
    return [atom.arguments[0].number for atom in model.symbols(atoms=True) if atom.name == name]
