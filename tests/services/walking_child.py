"""A run of a walkthrough that goes to and fro until it is killed. Each line is where it stood, after a gesture.

Arguments: the run's folder, and a seed.
"""

import json
import sys
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from tests.services.walking import Robot, begin, drive, resume
from tradewalk.services.walk_run import LOG
from tradewalk.walkthrough.run_events import BackPressed, Left, Resumed, Started
from tradewalk.walkthrough.run_state import Phase


def tell_of(robot: Robot) -> None:
    moment = robot.run.moment
    content = [robot.run.run.step_id, robot.run.run.phase.value, moment.at, moment.commands]
    sys.stdout.write(json.dumps(content) + "\n")
    sys.stdout.flush()


def play(robot: Robot, random: Random) -> None:
    while robot.run.run.phase is not Phase.ENDED:
        chance = random.random()
        if chance < 0.25:
            robot.tell(BackPressed())
        elif chance < 0.35:
            robot.tell(Left(), Resumed())
        else:
            drive(robot)
        tell_of(robot)


def main() -> None:
    application = QCoreApplication(sys.argv[:1])
    folder, random = Path(sys.argv[1]), Random(int(sys.argv[2]))
    is_begun = (folder / LOG).exists()
    robot = resume(folder).tell(Resumed()) if is_begun else begin(folder).tell(Started())
    tell_of(robot)
    play(robot, random)
    del application


if __name__ == "__main__":
    main()
