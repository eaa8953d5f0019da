"""The relaxed world as a logic program: clingo says what is reached and which sets of controls do.

A program is grounded once for the rules of a date and a telling; start facts and controls are
externals, so that thousands of setups cost a solver call each. What `world --relaxed --json` says under
some rules it says with those rules settled; what a control opens or gives is learned by asking for
the world with that control.
"""

import clingo

from companion import NOT_STARTED_WITH, SETTINGS, Companion, Setup

PROGRAM = """
act(C) :- on(C).
act(C) :- pick(C).
{ pick(C) } :- may(C).
:- safe(K), goal(K, F), h(F).
#external safe(K) : goal(K, _).
#external brings.
#show pick/1.
"""

# What the sets of controls close: the money, or one kind of harm.
ANY_MONEY = "any-money"

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
        self.protections = {it["id"] for it in companion.ids()["controls"] if it["party"] not in ("disputed", "hypothesis")}

    def rules_of(self, setup: Setup) -> tuple:
        """The rules that a setup is under: date, tellings, controls that tell of the night only, and the
        device and the place, which say what controls there are."""
        tell = [it for it in setup.get("controls", ()) if it not in self.protections]
        settings = [it for it in setup.get("start", ()) if it.startswith(SETTINGS)]
        return setup.get("policy", "2020-09"), tuple(setup.get("variants", ())), tuple(sorted(tell)), tuple(sorted(settings))

    def start_of(self, setup: Setup) -> list[str]:
        """What holds at the start of a setup, unless a control takes it away."""
        if "start" in setup:
            return setup["start"]
        key = (setup.get("scenario", "locked-bag"), *self.rules_of(setup))
        if key not in self.starts:
            _, policy, variants, tell, _ = key
            bare = {"policy": policy, "scenario": key[0], "variants": list(variants), "controls": list(tell)}
            (world,) = self.companion.worlds([bare])
            self.starts[key] = given(world)
        return self.starts[key]

    def answer(self, setup: Setup, with_sets: bool) -> dict:
        """What is reached, and all smallest sets of the owner's controls that do."""
        program = self.placed(setup)
        answer = {"reachable": program.reached()}
        if with_sets:
            answer["minimal_control_sets"] = program.sets(ANY_MONEY)
        return answer

    def harms(self, setup: Setup) -> dict[str, set]:
        """All smallest sets of the owner's controls that close each kind of harm, but those kinds of which
        something has come about at the start already."""
        program, start = self.placed(setup), set(self.start_of(setup))
        return {harm: program.sets(harm) for harm, facts in program.harms.items() if not start & facts}

    def placed(self, setup: Setup) -> "Program":
        """The program of a setup's rules, with the setup taken up."""
        rules = self.rules_of(setup)
        if rules not in self.programs:
            self.programs[rules] = Program(self.companion, *rules, self.opened(rules[0], rules[3]))
        program = self.programs[rules]
        # A start that is said fact by fact gets nothing from a control.
        program.place(self.start_of(setup), setup.get("controls", []), "start" not in setup)
        return program

    def opened(self, policy: str, settings: tuple) -> dict[str, Opened]:
        """What each control gives and opens under the rules of a date, whatever is told of the night."""
        if (policy, settings) not in self.learned:
            rules = {"policy": policy, "facts": list(settings)}
            (bare,) = self.companion.worlds([rules])
            controls = [it["id"] for it in bare["controls"]]
            worlds = self.companion.worlds([{**rules, "controls": [it]} for it in controls])
            self.learned[policy, settings] = {
                control: (set(world["start"]) - set(given(bare)), ways_of(world) - ways_of(bare))
                for control, world in zip(controls, worlds)
            }
        return self.learned[policy, settings]


def given(world: dict) -> list[str]:
    """What holds at the start of a world while no control takes it away."""
    ways = [way for way in world["ways"] if way["operation"] == "start"]
    return world["start"] + [fact for way in ways for fact in way["adds"]]


class Program:
    """The rules of a date and a telling, grounded."""

    def __init__(
        self, companion: Companion, policy: str, variants: tuple, tell: tuple, settings: tuple, opened: dict
    ):
        rules = {"policy": policy, "variants": list(variants), "controls": list(tell), "start": list(settings)}
        (bare,) = companion.worlds([rules])
        self.facts, self.controls = bare["facts"], [it["id"] for it in bare["controls"]]
        self.owners = [it["id"] for it in bare["controls"] if it["party"] == "owner"]
        anything = [fact for fact in self.facts if not fact.startswith(NOT_STARTED_WITH)]
        (full,) = companion.worlds([{**rules, "start": [it for it in anything if it in settings or not it.startswith(SETTINGS)]}])
        self.harms = {it["harm"]: set(it["facts"]) for it in bare["harms"] if it["facts"]}
        self.hers = given(bare)
        self.fact = {fact: clingo.Number(at) for at, fact in enumerate(self.facts)}
        self.control = {control: clingo.Number(at) for at, control in enumerate(self.controls)}
        lines = [PROGRAM]
        lines += [f"#external st({at})." for at in self.fact.values()]
        lines += [f"#external on({at}). #external may({at})." for at in self.control.values()]
        lines += [f"goal({kind(ANY_MONEY)}, {self.fact[goal['fact']]})." for goal in bare["goals"]]
        for harm in bare["harms"]:
            lines += [f"goal({kind(harm['harm'])}, {self.fact[fact]})." for fact in harm["facts"]]
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
            lines += [self.rule([fact], [*own, "brings"], ()) for fact in sorted(facts)]
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

    def place(self, start, controls, brings):
        """Takes up a setup; whether controls bring something."""
        self.ctl.assign_external(clingo.Function("brings"), brings)
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
        self.close(None)
        models = []
        self.ctl.solve(on_model=lambda model: models.append(numbers(model, "h")))
        (model,) = models
        return {self.facts[at] for at in model}

    def close(self, wanted):
        """Asks for one kind of harm to be closed, or for none."""
        for harm in [ANY_MONEY, *self.harms]:
            self.ctl.assign_external(clingo.Function("safe", [clingo.parse_term(kind(harm))]), harm == wanted)

    def sets(self, harm: str) -> set:
        may = {self.control[it] for it in self.owners} - self.placed["on"]
        self.put("may", may)
        self.close(harm)
        models = []
        self.ctl.solve(on_model=lambda model: models.append(numbers(model, "pick")))
        return {frozenset(self.controls[at] for at in model) for model in models}


def kind(harm: str) -> str:
    """A kind of harm as a term."""
    return harm.replace("-", "_")


def numbers(model: clingo.Model, name: str) -> list[int]:
    return [atom.arguments[0].number for atom in model.symbols(atoms=True) if atom.name == name]
