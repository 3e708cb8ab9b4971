"""One turn of a run: what an event changes, worked out piece by piece. It lives as long as the event is answered."""

from tradewalk.domain.instants import SECOND, after
from tradewalk.walkthrough.modes import Text
from tradewalk.walkthrough.run_effects import (
    Act,
    Ask,
    End,
    Ending,
    HoldTime,
    LetTimePass,
    PutBack,
    Rebuild,
    RevealAnswers,
    SayAnswer,
    SayMistake,
    Tell,
    Telling,
)
from tradewalk.walkthrough.run_state import Caught, Phase, Result, Visit
from tradewalk.walkthrough.scene import Scene
from tradewalk.walkthrough.script import Mistake, Mode


class Turn(Scene):
    """Every method changes the run, or asks for something."""

    _entered = 0

    # Into a step

    def start(self) -> None:
        """Go to the first step."""
        if self.walkthrough.steps:
            self.enter(self.walkthrough.steps[0].id)
        else:
            self.end(Ending.FINISHED)

    def enter(self, step_id: str) -> None:
        """Go to a step."""
        self._entered += 1
        moment = self.moment
        visit = Visit(
            step_id, moment.at, moment.position, moment.commands, self.outside, dict(self.run.state)
        )
        self.change(visits=(*self.run.visits, visit))
        self.begin()

    def begin(self) -> None:
        """Stand at the start of the step of the last visit."""
        self.change(
            is_shown=False, is_met=False, found=None, is_revealed=False, deadline=None, explained=None, before=()
        )  # fmt: skip
        self.present()
        self.open_step()

    def present(self) -> None:
        """Say of a step that is not done a second time that it is done."""
        if self.is_repeated:
            self.give(Tell(Telling.ALREADY_DONE, self.step.id))

    def open_step(self) -> None:
        """Wait for what the step begins with. What is there to be read is read first."""
        has_circled = self._entered > len(self.walkthrough.steps)
        is_read = self.run.switches.text is Text.FULL and self.holds(self.step.expect)
        is_reading = not self.is_learner or is_read or has_circled or self.is_repeated
        phase = Phase.READING if is_reading else Phase.EXPECTING
        self.change(phase=phase, has_failed=False, is_unproven=False)
        self.judge()

    # Through a step

    def play(self) -> None:
        """Let the script do the step, unless it has done it."""
        if self.step.do and not self.has_reached_out:
            self.change(phase=Phase.PLAYING)
            self.give(Act(self.step.id, self.step.do))
        else:
            self.settle()

    def play_from_start(self) -> None:
        """Let the script do the step from where it began: what the learner has done of it is undone before."""
        if self.start_over():
            self.change(is_to_play=True)
        else:
            self.play()

    def start_over(self) -> bool:
        """Have the step's start rebuilt, where something has moved since and nothing has reached out; whether it is."""
        is_wanted = self.has_moved and self.is_reachable(self.place)
        if is_wanted:
            self.rebuild(self.place)
        return is_wanted

    def play_again(self) -> None:
        """The actions were broken off: begin anew with the world of the step's start, unless they reached out."""
        if self.is_reachable(len(self.run.visits) - 1):
            self.rebuild(len(self.run.visits) - 1)
        else:
            self.give(PutBack(self.run.state))
            self.present()
            self.settle()

    def settle(self) -> None:
        """The actions are over: go on if what is expected holds, or wait for it."""
        self.change(phase=Phase.EXPECTING)
        self.judge()

    def fail(self) -> None:
        """The script could not do its actions. What holds all the same proves nothing: somebody has to go on."""
        self.give(Tell(Telling.NOT_DONE, self.step.id))
        if self.is_learner:
            self.settle()
        else:
            is_unproven = self.holds(self.step.expect)
            self.change(phase=Phase.EXPECTING, has_failed=True, is_unproven=is_unproven)

    def judge(self) -> None:
        """See whether the learner makes a mistake, and whether what the run waits for is so."""
        if self.is_learner and self.catch():
            return
        if self.run.phase is Phase.EXPECTING and self.holds(self.step.expect) and not self.run.is_unproven:
            self.acted(is_met=True)
        elif self.run.phase is Phase.WAITING and self.is_wait_over():
            self.give(HoldTime())
            self.complete()

    def acted(self, *, is_met: bool) -> None:
        """What was to be done is done with: ask, or wait, or go on."""
        self.change(found=tuple(self.evidence(self.step.expect)), is_met=is_met)
        if self.step.question is None:
            self.wait()
        else:
            self.change(phase=Phase.ASKING)
            self.give(Ask(self.step.id))

    def wait(self) -> None:
        """Let simulated time pass, where the step waits for something."""
        wait = self.step.wait
        if wait is None or self.holds(wait.condition):
            self.complete()
            return
        deadline = after(self.moment.at, wait.seconds * SECOND)
        self.change(phase=Phase.WAITING, deadline=deadline)
        self.give(LetTimePass(wait.condition, deadline))

    def time_out(self) -> None:
        """The time of a wait is over."""
        wait = self.step.wait
        assert wait is not None, "only a wait has a deadline"
        self.give(HoldTime())
        self.complete(wait.goto, is_late=True)

    def complete(self, goto: str = "", *, is_late: bool = False) -> None:
        """The step is done with."""
        step, run = self.step, self.run
        found = (*(run.found or ()), *(self.evidence(step.wait.condition) if step.wait else ()))
        result = Result(step.id, self.moment.at, run.is_met, found, is_late, run.is_shown)
        self.change(results=(*run.results, result))
        if step.has_effect:
            self.change(done_effects=(*run.done_effects, step.id))
        self.go_on(goto)

    def go_on(self, goto: str = "") -> None:
        """To a step, else to the one that follows here."""
        target = goto or self.following()
        if target:
            self.enter(target)
        else:
            self.end(Ending.FINISHED)

    def end(self, ending: Ending) -> None:
        """Nothing follows."""
        if self.run.phase is Phase.WAITING:
            self.give(HoldTime())
        self.change(phase=Phase.ENDED, ending=ending)
        self.give(End(ending))

    # Back

    def go_back(self, to: str | None) -> None:
        """To the start of a step that the run was in, as far as nothing has reached beyond the screen since."""
        place = max(len(self.run.visits) - 2, 0) if to is None else self.last_visit(to)
        if place is None:
            return
        if self.is_reachable(place):
            self.rebuild(place)
        else:
            self.give(Tell(Telling.CANNOT_UNDO, self.culprit()))

    def back_from_mistake(self, mistake: Mistake) -> None:
        """To where a mistake is put right: undone where that can be, else on from what has happened."""
        place = self.last_visit(mistake.back_to)
        if place is not None and self.is_reachable(place):
            self.rebuild(place)
            return
        if place is not None:
            self.give(Tell(Telling.CANNOT_UNDO, self.culprit()))
        self.enter(mistake.back_to)

    def rebuild(self, place: int) -> None:
        """Have the world made what it was at a visit."""
        if self.run.phase is Phase.WAITING:
            self.give(HoldTime())
        self.change(
            visits=self.run.visits[: place + 1], phase=Phase.REBUILDING, before=(), explained=None, is_to_play=False
        )  # fmt: skip
        self.ask_to_rebuild()

    def ask_to_rebuild(self) -> None:
        """Ask for the world of the last visit. Nothing is let through meanwhile."""
        visit = self.run.visit
        self.give(Rebuild(visit.step_id, visit.position, visit.at, visit.screen))

    def restore(self, phase: Phase) -> None:
        """Stand in a phase of this step again, and show what belongs to it."""
        self.change(phase=phase)
        self.present()
        wait, deadline = self.step.wait, self.run.deadline
        if phase is Phase.ASKING:
            self.ask_again()
        elif phase is Phase.WAITING and wait is not None and deadline is not None:
            self.give(LetTimePass(wait.condition, deadline))
        elif phase is Phase.EXPLAINING:
            self._explain(self.mistake(self.run.explained))

    def ask_again(self) -> None:
        """Ask the question of this step, with the answer that was marked."""
        self.give(Ask(self.step.id))
        run, last = self.run, self.last_answer
        was_right = last is not None and last.is_right
        if run.is_revealed and not was_right:
            self.reveal()
        elif last is not None and was_right == run.is_revealed and run.switches.is_explained:
            self.give(SayAnswer(self.step.id, last.key, was_right))

    def reveal(self) -> None:
        """Show which answers are right."""
        self.change(is_revealed=True)
        self.give(RevealAnswers(self.step.id, self.right_answers))

    def put_back(self, phase: Phase) -> None:
        """Stand in a phase again after the window was away: with what stood on the screen."""
        self.give(PutBack(self.run.state))
        self.restore(phase)

    def leave_explanation(self) -> Phase:
        """The phase in which a mistake was made; it is not explained any longer."""
        phase = self.run.before[-1]
        self.change(before=self.run.before[:-1], explained=None)
        return phase

    # Mistakes

    def forget_mended(self) -> None:
        """A mistake that is not made any longer is caught anew when it is made again."""
        self.change(live=frozenset(key for key in self.run.live if self._is_made(self.mistake(key))))

    def catch(self) -> bool:
        """Catch what is watched for and newly so; whether the run stands elsewhere because of it."""
        for mistake in self.walkthrough.mistakes:
            is_watched = mistake.key in self.step.watch and mistake.key not in self.run.live
            if is_watched and self._is_made(mistake) and self._note(mistake):
                return True
        return False

    def _is_made(self, mistake: Mistake) -> bool:
        return self.holds(mistake.when) and not self.was_given(mistake)

    def _note(self, mistake: Mistake) -> bool:
        run, moment = self.run, self.moment
        found = tuple(self.evidence(mistake.when))
        caught = Caught(
            mistake.key, self.step.id, moment.at, moment.position, moment.commands, found, run.state
        )
        self.change(live=run.live | {mistake.key}, mistakes=(*run.mistakes, caught))
        if not run.switches.is_explained:
            if run.mode is Mode.ASSESS and mistake.key in self.walkthrough.score.fatal:
                self.end(Ending.FAILED)
                return True
            return False
        if run.phase is Phase.WAITING:
            self.give(HoldTime())
        self.change(phase=Phase.EXPLAINING, before=(*run.before, run.phase), explained=mistake.key)
        self._explain(mistake)
        return True

    def _explain(self, mistake: Mistake) -> None:
        place = self.last_visit(mistake.back_to)
        is_undone = place is not None and self.is_reachable(place)
        self.give(SayMistake(mistake.key, mistake.back_to, is_undone))
