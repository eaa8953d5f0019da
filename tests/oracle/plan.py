"""A planner off the shelf: it finds a plan for the PDDL exactly where something can be lost, and for a kind of
harm exactly where that can come about.

It is asked twice over: by way of a framework that reads the text itself and goes through each plan, which takes
seconds; and as it is, which takes a tenth of one, with the plan gone through here.
"""

import io
import re
import tempfile
from pathlib import Path

import unified_planning.environment
from pyperplan import grounding, search
from pyperplan.heuristics.relaxation import hFFHeuristic
from pyperplan.pddl.parser import Parser
from unified_planning.engines import PlanGenerationResultStatus as Status
from unified_planning.engines import SequentialPlanValidator, ValidationResultStatus
from unified_planning.io import PDDLReader
from unified_planning.shortcuts import OneshotPlanner

NAME = "pyperplan"
PARAMS = {"search": "gbf", "heuristic": "hff"}
# That there is none it says by having searched everything, or by proving it.
NO_PLAN = (Status.UNSOLVABLE_PROVEN, Status.UNSOLVABLE_INCOMPLETELY)

unified_planning.environment.get_environment().credits_stream = io.StringIO()


def finds_plan(domain: str, problem: str) -> bool:
    """Whether there is a plan; a plan that does not bear being gone through is an error."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("domain.pddl", "problem.pddl")]
        for path, text in zip(paths, (domain, problem)):
            path.write_text(text)
        task = PDDLReader().parse_problem(*(str(path) for path in paths))
    with OneshotPlanner(name=NAME, params=PARAMS) as planner:
        result = planner.solve(task)
    if result.plan is None:
        if result.status not in NO_PLAN:
            raise RuntimeError(f"the planner gave no answer: {result.status}")
        return False
    with SequentialPlanValidator() as validator:
        checked = validator.validate(task, result.plan)
    if checked.status != ValidationResultStatus.VALID:
        raise RuntimeError(f"the planner's plan is none: {checked}")
    return True


def attains(domain: str, problems: tuple[str, ...]) -> list[bool]:
    """The same for several problems of a domain, by the planner alone."""
    actions = {}
    for name, needs, adds in re.findall(r"\(:action (\S+)\s.*?:precondition (.*?)\s:effect (.*?)\n", domain, re.S):
        actions[name] = (facts_in(needs), facts_in(adds))
    parser = Parser(None)
    parser.domInput = domain
    parsed = parser.parse_domain(False)

    def attained(problem: str) -> bool:
        parser.probInput = problem
        task = grounding.ground(parser.parse_problem(parsed, False))
        plan = search.greedy_best_first_search(task, hFFHeuristic(task))
        if plan is None:
            return False
        holds, goal = (facts_in(part) for part in problem.split("(:goal"))
        for step in plan:
            needs, adds = actions[step.name.strip("()")]
            if not needs <= holds:
                raise RuntimeError(f"the planner's plan is none: {step.name} lacks {needs - holds}")
            holds |= adds
        if not goal <= holds:
            raise RuntimeError(f"the planner's plan does not lead to {goal - holds}")
        return True

    return [attained(problem) for problem in problems]


def facts_in(text: str) -> set[str]:
    return set(re.findall(r"\(holds (\S+?)\)", text))
