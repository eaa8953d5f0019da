"""A planner off the shelf: it finds a plan for the PDDL exactly where something can be lost."""

import io
import tempfile
from pathlib import Path

import unified_planning.environment
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
