"""``imsmanifest.xml``: what is in a package, as IMS Content Packaging 1.1.2 and ADL's SCORM 1.2 want it said.

No schema location stands in it: the schemas are known to whoever reads packages, and are not ours to hand on.
"""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from tradewalk.walkthrough.scorm.course import Course

MANIFEST = "imsmanifest.xml"
LONGEST_TITLE = 200
"""Characters, by the schema."""
_NAMESPACES = 'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'


def manifest_of(course: Course, page: str, files: Sequence[str]) -> str:
    """The manifest of a course whose page is *page*; *files* are all paths of the package beside the manifest."""
    return "\n".join(_lines(course, page, files)) + "\n"


def _lines(course: Course, page: str, files: Sequence[str]) -> Iterator[str]:
    name = f"walkthrough-{course.id}-{course.language}"
    title = f"<title>{escape(course.title[:LONGEST_TITLE])}</title>"
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<manifest identifier={quoteattr(name)} version="1.0" {_NAMESPACES}>'
    yield "  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>"
    yield f"  <organizations default={quoteattr(f'{name}-organization')}>"
    yield f"    <organization identifier={quoteattr(f'{name}-organization')}>"
    yield f"      {title}"
    yield f"      <item identifier={quoteattr(f'{name}-item')} identifierref={quoteattr(f'{name}-page')}>"
    yield f"        {title}"
    if course.checks:
        yield f"        <adlcp:masteryscore>{course.mastery}</adlcp:masteryscore>"
    yield "      </item>"
    yield "    </organization>"
    yield "  </organizations>"
    yield "  <resources>"
    yield (
        f'    <resource identifier={quoteattr(f"{name}-page")} type="webcontent" adlcp:scormtype="sco" '
        f"href={quoteattr(page)}>"
    )
    yield from (f"      <file href={quoteattr(path)}/>" for path in files)
    yield "    </resource>"
    yield "  </resources>"
    yield "</manifest>"
