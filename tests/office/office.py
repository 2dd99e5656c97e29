"""Renders exported slides by LibreOffice and compares each page with the scene that it was made from.

For every sample and both charts, and for the map of every journey among the fixtures: the command line writes the slide and the scene; LibreOffice turns the slide into a
page; then
  * every label of the scene stands on the page, at its place and inside the page,
  * no two labels of the page run into each other,
  * every marker of the scene is found in the picture of the page, at most two pixels from where the scene has it,
  * every label and marker is a shape of its own, with words that can be changed.

A check that cannot fail proves nothing: at the end faults are planted (a marker moved, a label taken away, moved off the
page, lowered, run into another), and each has to be found.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import page
import planted
import slide


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--clientline", required=True, type=pathlib.Path, help="the command line program")
    arguments.add_argument("--out", required=True, type=pathlib.Path, help="where decks, pages and pictures are kept")
    arguments = arguments.parse_args()

    shutil.rmtree(arguments.out, ignore_errors=True)
    arguments.out.mkdir(parents=True)
    decks = [
        deck
        for workbook, language, charts in workbooks(arguments.clientline, arguments.out)
        for chart in charts
        for deck in [export(arguments.clientline, workbook, language, chart)]
    ]
    faults = planted.plant(decks[0], arguments.out)
    render([deck["slides"] for deck in decks] + [fault["slides"] for fault in faults], arguments.out)

    failed = 0
    for deck in decks:
        problems = compare(deck)
        failed += bool(problems)
        print(f"{'not as drawn' if problems else 'as drawn'}: {deck['slides'].name}, {deck['labels']} labels, "
              f"{deck['markers']} markers ({deck['covered']} more cannot be told from what is around them), {len(deck['scenes'])} pages")
        for problem in problems:
            print(f"  {problem}")
    for fault in faults:
        found = [problem for problem in compare(fault) if fault["expected"] in problem]
        failed += not found
        print(f"{'found' if found else 'NOT FOUND'}: planted fault, {fault['name']}" + (f" ({found[0]})" if found else ""))
    collision = planted.collision_is_found()
    failed += not collision
    print(f"{'found' if collision else 'NOT FOUND'}: planted fault, a label that runs into another")
    passed = len(decks) + len(faults) + 1 - failed
    print(f"office: {passed} passed, {failed} failed")
    return 1 if failed else 0


def workbooks(clientline, out):
    """The samples that ship, and journeys as other programs write them: each a workbook, its language and its charts."""
    samples = sorted(pathlib.Path("assets/samples").glob("*.json"))
    if not samples:
        raise SystemExit("assets/samples holds no sample to render.")
    for sample in samples:
        workbook = out / f"{sample.stem}.clientline"
        run(clientline, "sample", sample.stem, "--out", workbook)
        yield workbook, json.loads(sample.read_text())["about"]["language"], ("spectrum", "journey")
    for diagram in sorted(pathlib.Path("tests/fixtures/journeys").glob("*.mmd")):
        workbook = out / f"{diagram.stem}.clientline"
        run(clientline, "import", diagram, "--out", workbook)
        yield workbook, "en", ("journey",)


def export(clientline, workbook, language, chart):
    """The slides of a chart, and the scenes that they must look like, one a page."""
    stem = workbook.with_suffix("").as_posix() + f"-{chart}"
    slides = pathlib.Path(f"{stem}.pptx")
    command = (clientline, "--language", language, "export", workbook, "--chart", chart)
    run(*command, "--format", "pptx", "--out", slides)
    run(*command, "--format", "scene", "--out", f"{stem}.json")
    scenes = sorted(slides.parent.glob(f"{slides.stem}*.json"), key=lambda path: (len(path.name), path.name))
    return {"slides": slides, "scenes": [json.loads(path.read_text()) for path in scenes]}


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def render(decks, out):
    """All decks in one start of LibreOffice, with a profile of its own, so that an open office is no hindrance."""
    with tempfile.TemporaryDirectory(prefix="clientline-office-") as profile:
        run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", "pdf",
            "--outdir", out, *decks)
    for deck in decks:
        # One pixel of the picture is one of the scene.
        run("pdftoppm", "-scale-to-x", "1920", "-scale-to-y", "1080", "-png", deck.with_suffix(".pdf"), deck.with_suffix(""))


def compare(deck):
    """What is wrong with a deck, as sentences."""
    pages = page.read(deck["slides"].with_suffix(".pdf"))
    pictures = sorted(deck["slides"].parent.glob(f"{deck['slides'].stem}-*.png"))
    pictures = [picture for picture in pictures if picture.stem[len(deck["slides"].stem) + 1:].isdigit()]
    deck["labels"] = deck["markers"] = deck["covered"] = 0
    if not len(pages) == len(pictures) == len(deck["scenes"]):
        return [f"{len(pages)} pages and {len(pictures)} pictures for {len(deck['scenes'])} scenes"]
    problems = []
    shapes = slide.read(deck["slides"])
    for number, (scene, words, picture) in enumerate(zip(deck["scenes"], pages, pictures)):
        leaves = slide.leaves(scene)
        labels = [leaf for leaf in leaves if leaf["shape"]["shape"] == "text"]
        found = page.labels(scene, labels, words)
        markers = page.markers(scene, leaves, picture)
        deck["labels"] += found.count
        deck["markers"] += markers.count
        deck["covered"] += markers.covered
        page_problems = found.problems + markers.problems + slide.editable(leaves, shapes[number])
        problems += [f"page {number + 1}: {problem}" for problem in page_problems]
    if deck["labels"] == 0 or deck["markers"] == 0:
        problems.append("no label or no marker to compare")
    return problems


if __name__ == "__main__":
    sys.exit(main())
