"""The same questions to z3, encoded in another way: by sets of facts that are closed under the ways.

What is reached is the least closed set. A set of controls does if and only if there is a closed set
without money in it.
"""

import z3


class Encoding:
    """A relaxed world, with each of its controls open."""

    def __init__(self, world: dict):
        self.holds = {fact: z3.Bool(f"holds {fact}") for fact in world["facts"]}
        self.on = {it["id"]: z3.Bool(f"on {it['id']}") for it in world["controls"]}
        self.owners = {it["id"] for it in world["controls"] if it["party"] == "owner"}
        self.goals = [self.holds[goal["fact"]] for goal in world["goals"]]
        self.solver = z3.Solver()
        self.solver.add([self.holds[fact] for fact in world["start"]])
        for way in world["ways"]:
            needs = [self.holds[fact] for fact in way["factors"]] + [z3.Not(self.on[it]) for it in way["blocked_by"]]
            self.solver.add(z3.Implies(z3.And(needs), z3.And([self.holds[fact] for fact in way["adds"]])))
        self.solver.add([z3.Not(on) for control, on in self.on.items() if control not in self.owners])

    def _can(self, *more) -> bool:
        return self.solver.check(*more) == z3.sat

    def wrong_reach(self, reachable: set) -> list[str]:
        """What is wrong with these facts being all that is reached without any more controls."""
        none_on = [z3.Not(on) for on in self.on.values()]
        just_these = [holds if fact in reachable else z3.Not(holds) for fact, holds in self.holds.items()]
        wrong = []
        if not self._can(*none_on, *just_these):
            wrong.append("a way leads on from what is said to be all that is reached")
        if self._can(*none_on, z3.Or([z3.Not(self.holds[fact]) for fact in reachable])):
            wrong.append("not all that is said to be reached has to be")
        return wrong

    def wrong_sets(self, sets: set) -> list[str]:
        """What is wrong with these sets of the owner's controls being all the smallest that do."""
        safe = [z3.Not(goal) for goal in self.goals]
        just = lambda some: [on if control in some else z3.Not(on) for control, on in self.on.items()]
        wrong = []
        for some in sets:
            if not some <= self.owners:
                wrong.append(f"{sorted(some)} are not all hers to add")
            elif not self._can(*safe, *just(some)):
                wrong.append(f"{sorted(some)} is too weak")
            wrong += [f"{sorted(some)} can do without {it}" for it in some if self._can(*safe, *just(some - {it}))]
        others = [z3.Or([z3.Not(self.on[it]) for it in some & set(self.on)]) for some in sets]
        if self._can(*safe, *others):
            model = self.solver.model()
            found = sorted(it for it, on in self.on.items() if z3.is_true(model[on]))
            wrong.append(f"{found} does, too, and holds none of the others")
        return wrong
