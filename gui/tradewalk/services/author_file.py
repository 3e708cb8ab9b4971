"""An author's file: read whole, written whole, and never over what somebody else has written meanwhile."""

from pathlib import Path

from tradewalk.services.whole_file import WriteFault, write_whole


class ChangedMeanwhile(Exception):
    """The file is not what was read."""


class AuthorFile:
    """One file on the disk, as it was read or written last."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known = b""

    def read(self) -> bytes:
        """What stands in it now. Raises OSError."""
        self._known = self.path.read_bytes()
        return self._known

    def write(self, content: bytes) -> WriteFault | None:
        """Write it whole; why it could not be. Raises ChangedMeanwhile, and then leaves it alone."""
        try:
            found = self.path.read_bytes()
        except OSError as error:
            raise ChangedMeanwhile from error
        if found != self._known:
            raise ChangedMeanwhile
        fault = write_whole(self.path, content)
        if fault is None:
            self._known = content
        return fault
