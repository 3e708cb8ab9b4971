"""``tradewalk play --xapi``: the run is told to a training department, in a file of statements."""

import contextlib
from collections.abc import Mapping
from datetime import UTC, datetime

from tradewalk import __version__
from tradewalk.play_options import PlayOptions
from tradewalk.resources import brand, read_text
from tradewalk.services.run_record import RecordWanted, RunRecord
from tradewalk.services.statement_file import NoStatementFile
from tradewalk.views.brand_words import brand_name
from tradewalk.views.formatting import language_tag
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.script import LANGUAGES, Words
from tradewalk.walkthrough.xapi.actor import UNNAMED, actor_of
from tradewalk.walkthrough.xapi.vocabulary import BASE, load_words

VOCABULARY = "xapi.toml"


def shipped_words() -> Mapping[str, Words]:
    """The words of statements, with the disclaimer of the brand."""
    disclaimers = brand().disclaimers
    return {
        key: Words(
            *(
                said.replace("{disclaimer}", disclaimers[tag])
                for tag, said in zip(LANGUAGES, words, strict=True)
            )
        )
        for key, words in load_words(VOCABULARY, read_text(VOCABULARY)).items()
    }


def wanted_record(options: PlayOptions) -> RecordWanted | None:
    """What is to be recorded, if anything. Raises NoStatementFile and OSError where no statements can go."""
    if options.xapi is None:
        return None
    wanted = RecordWanted(
        options.xapi,
        shipped_words(),
        f"{brand_name()} {__version__}",
        UNNAMED if options.actor is None else actor_of(options.actor),
        options.xapi_base or BASE,
        is_robot=options.is_headless,
    )
    wanted.check()
    return wanted


class PlayRecord:
    """Records the run of a stage, as far as it is wanted: when it ends, and once more when all is over."""

    def __init__(self, stage: Stage, wanted: RecordWanted | None) -> None:
        self._record = None if wanted is None else RunRecord(stage.walk, wanted, lambda: datetime.now(UTC))
        if self._record is not None:
            stage.changed.connect(self._record.look)
            stage.ended.connect(self._write_ahead)

    def write(self) -> None:
        """Append what is not in the file yet, while the run is open. Raises NoStatementFile and OSError."""
        if self._record is not None:
            self._record.write(language_tag())

    def _write_ahead(self) -> None:
        """What cannot be written now is tried again when all is over, and said then."""
        with contextlib.suppress(NoStatementFile, OSError):
            self.write()
