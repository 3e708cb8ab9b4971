"""The sources as they go into a build: copied, with one brand laid over them, and without what is generated."""

import json
import re
import shutil
from pathlib import Path

from building.job import SHIPPED_BRAND, Job
from building.trees import make_even
from tradewalk.brand import Brand

TAKEN = ("gui", "resources", "tests", "packaging", "LICENSE", "README.md", "pyproject.toml", ".gitignore")
GENERATED = shutil.ignore_patterns("__pycache__", "*.pyc", "*.qm", ".*")


def lay_out(job: Job) -> Path:
    """The folder with the sources of a build, made anew."""
    target = job.work / "source"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in TAKEN:
        taken = job.root / name
        if taken.is_dir():
            shutil.copytree(taken, target / name, ignore=GENERATED)
        else:
            shutil.copy2(taken, target / name)
    if job.is_other_brand:
        lay_brand_over(target, job.brand)
    make_even(target, job.epoch)
    return target


def lay_brand_over(target: Path, brand: Brand) -> None:
    """Put a brand in the place of the shipped one, and its name on the package."""
    shutil.rmtree(target / SHIPPED_BRAND)
    shutil.copytree(brand.folder, target / SHIPPED_BRAND, ignore=GENERATED)
    project = target / "pyproject.toml"
    project.write_text(named_after(project.read_text(encoding="utf-8"), brand), encoding="utf-8")


def quoted(text: str) -> str:
    """Text as TOML has it: its own signs for others than those of the first plane are not JSON's."""
    return json.dumps(text, ensure_ascii=False)


def named_after(project: str, brand: Brand) -> str:
    """pyproject.toml under a brand's name: package, command, publisher and summary; the README is not its own."""
    replaced = {
        r'^name = ".*"$': f"name = {quoted(brand.command)}",
        r'^description = ".*"$': f"description = {quoted(brand.summary.en)}",
        r'^readme = ".*"\n': "",
        r"^authors = .*$": f"authors = [{{ name = {quoted(brand.publisher)} }}]",
        r'^\w+ = "tradewalk\.cli:main"$': f'{brand.command} = "tradewalk.cli:main"',
    }
    for pattern, replacement in replaced.items():
        project, count = re.subn(pattern, replacement.replace("\\", r"\\"), project, flags=re.MULTILINE)
        assert count == 1, f"pyproject.toml has one line {pattern}"
    return project
