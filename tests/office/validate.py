"""Validates exported slides by two validators: Microsoft's Open XML SDK and openxml-audit.

Each sample with all charts, large maps, and the map of each journey among the fixtures. A check that cannot fail proves
nothing: a broken copy of a slide has to be refused by both.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import zipfile

import openxml_audit

import office


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--clientline", required=True, type=pathlib.Path, help="the command line program")
    arguments.add_argument("--validator", required=True, type=pathlib.Path, help="ooxml-validator")
    arguments.add_argument("--out", required=True, type=pathlib.Path, help="where the decks are kept")
    arguments = arguments.parse_args()

    shutil.rmtree(arguments.out, ignore_errors=True)
    arguments.out.mkdir(parents=True)
    passed = failed = 0
    decks = []
    for workbook, language, charts in office.workbooks(arguments.clientline, arguments.out):
        for chart in charts:
            decks.append(office.export(arguments.clientline, workbook, language, chart, "pptx")["file"])
    for deck in decks:
        problems = by_microsoft(arguments.validator, deck) + by_audit(deck)
        failed += bool(problems)
        passed += not problems
        print(f"{'invalid' if problems else 'valid'}: {deck.name}")
        for problem in problems:
            print(f"  {problem}")
    broken = broken_copy(decks[0])
    for name, problems in (("the SDK", by_microsoft(arguments.validator, broken)), ("openxml-audit", by_audit(broken))):
        failed += not problems
        passed += bool(problems)
        print(f"planted fault, a slide with a shape of no known kind: {'found' if problems else 'NOT FOUND'} by {name}")
    print(f"validators: {passed} passed, {failed} failed")
    return 1 if failed else 0


def by_microsoft(validator, deck):
    done = subprocess.run([str(validator), str(deck)], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{validator} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    if done.returncode == 0:
        return []
    return [f"SDK: {json.dumps(error, ensure_ascii=False)}" for error in json.loads(done.stdout)["errors"]]


def by_audit(deck):
    result = openxml_audit.validate_pptx(str(deck))
    return [] if result.is_valid else [f"openxml-audit: {error}" for error in result.errors]


def broken_copy(deck):
    """A slide whose first shape asks for a geometry that does not exist."""
    path = deck.parent / "planted" / deck.name
    path.parent.mkdir()
    with zipfile.ZipFile(deck) as whole, zipfile.ZipFile(path, "w") as copy:
        for name in whole.namelist():
            content = whole.read(name)
            if name == "ppt/slides/slide1.xml":
                assert b'prst="' in content
                content = content.replace(b'prst="', b'prst="no-such-', 1)
            copy.writestr(name, content)
    return path


if __name__ == "__main__":
    sys.exit(main())
