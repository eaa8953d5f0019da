"""The program under test, asked by way of files: `longnight checkup` and `longnight world`."""

import json
import subprocess
import tempfile
from pathlib import Path

# A setup is what `--setup` reads: policy, scenario or start, controls, variants.
Setup = dict

# Money is no start fact, and what the owner holds, or lost, is not asked about.
NOT_STARTED_WITH = ("taken:", "moved:", "lost:", "owner:")

# The device and the place: they say which controls there are.
SETTINGS = ("device:", "place:")


class Companion:
    """`longnight`, built."""

    def __init__(self, program: Path):
        self.program = program

    def ids(self) -> dict:
        """What there is: controls, variants, policies, scenarios."""
        return json.loads(self._run(["controls", "--json"]))

    def answers(self, setups: list[Setup], want: list[str]) -> list[dict]:
        """What it says of setups, these keys of it."""
        return self._batch(["checkup"], [{**setup, "want": want} for setup in setups])

    def worlds(self, setups: list[Setup]) -> list[dict]:
        """The relaxed world of each setup."""
        return self._batch(["world", "--relaxed"], setups)

    def pddl(self, setup: Setup, *options: str) -> tuple[str, str]:
        """The domain and the problem of a setup: to take money, or what the options say."""
        text = self._with_file(["world", "--pddl", *options, "--setup"], json.dumps(setup))
        domain, problem = text.split(";; problem\n")
        return domain, problem

    def _batch(self, words: list[str], setups: list[Setup]) -> list[dict]:
        lines = "\n".join(json.dumps(setup) for setup in setups)
        told = self._with_file([*words, "--json", "--batch"], lines).splitlines()
        if len(told) != len(setups):
            raise RuntimeError(f"{len(setups)} setups, {len(told)} answers")
        return [json.loads(line) for line in told]

    def _with_file(self, words: list[str], text: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "setups"
            path.write_text(text)
            return self._run([*words, str(path)])

    def _run(self, words: list[str]) -> str:
        done = subprocess.run([self.program, *words], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"longnight {' '.join(words)} ended with {done.returncode}:\n{done.stderr}")
        return done.stdout
