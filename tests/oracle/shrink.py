"""The smallest setup that still shows a difference: parts are left out, one by one."""

from typing import Callable

from companion import Setup


def smallest(setup: Setup, start: list[str], differs: Callable[[Setup], bool]) -> Setup:
    """Leaves out controls, start facts and tellings as long as the setup still differs.

    `start` is what its scenario says holds at the start: written out, it can be left out by parts.
    """
    setup = {key: value for key, value in setup.items() if key != "want"}
    spelled = {**{key: value for key, value in setup.items() if key != "scenario"}, "start": start}
    if differs(spelled):
        setup = spelled
    shrunk = True
    while shrunk:
        shrunk = False
        for key in ("start", "controls", "variants"):
            for part in list(setup.get(key, ())):
                less = {**setup, key: [it for it in setup[key] if it != part]}
                if differs(less):
                    setup, shrunk = less, True
    return setup
