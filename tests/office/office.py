"""Renders exported slides and pages and compares each with the scene that it was made from.

For every sample and all its charts, for maps too large for one slide, and for the map of every journey among the fixtures:
the command line writes the slides, the pages of a PDF and the scenes; LibreOffice turns the slides into pages as well; then
  * every label of the scene stands on the page, at its place and inside the page,
  * no two labels of the page run into each other,
  * every marker and curve of the scene is found in the picture of the page, at most two pixels from where the scene has it,
  * on a slide every label and marker is a shape of its own, with words that can be changed,
  * every word of a map is on one of its pages, and each cell has its headings over and beside it on each of them.

A check that cannot fail proves nothing: at the end faults are planted (a marker or a curve moved, a label taken away, moved
off the page, lowered, run into another, a heading or a word of a map taken away), and each has to be found.
"""

import argparse
import concurrent.futures
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import native
import page
import planted
import slide
import whole


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
        for form in ("pptx", "pdf")
        for deck in [export(arguments.clientline, workbook, language, chart, form)]
    ]
    faults = planted.plant(decks, arguments.out)
    render(sorted({deck["file"] for deck in decks + faults}), arguments.out)

    failed = 0
    with concurrent.futures.ProcessPoolExecutor() as pool:
        decks, faults = list(pool.map(compared, decks)), list(pool.map(compared, faults))
    for deck in decks:
        problems = deck["problems"]
        failed += bool(problems)
        print(f"{'not as drawn' if problems else 'as drawn'}: {deck['file'].name}, {deck['labels']} labels, "
              f"{deck['markers']} markers ({deck['covered']} more cannot be told from what is around them), "
              f"{len(deck['scenes'])} pages" + (f", {deck['cells']} cells whole" if deck["map"] else ""))
        for problem in problems:
            print(f"  {problem}")
    for fault in faults:
        found = [problem for problem in fault["problems"] if fault["expected"] in problem]
        failed += not found
        print(f"{'found' if found else 'NOT FOUND'}: planted fault, {fault['name']}" + (f" ({found[0]})" if found else ""))
    collision = planted.collision_is_found()
    failed += not collision
    print(f"{'found' if collision else 'NOT FOUND'}: planted fault, a label that runs into another")
    passed = len(decks) + len(faults) + 1 - failed
    print(f"office: {passed} passed, {failed} failed")
    return 1 if failed else 0


def workbooks(clientline, out):
    """The samples that ship, large maps of their texts, and journeys as other programs write them: each a workbook, its
    language and its charts."""
    samples = sorted(pathlib.Path("assets/samples").glob("*.json"))
    if not samples:
        raise SystemExit("assets/samples holds no sample to render.")
    for sample in samples:
        workbook = out / f"{sample.stem}.clientline"
        run(clientline, "sample", sample.stem, "--out", workbook)
        language = json.loads(sample.read_text())["about"]["language"]
        yield workbook, language, ("spectrum", "journey", "journey-curve", "curve", *native.CHARTS)
        twelve = whole.large(contents(clientline, workbook), 12, 8)
        workbook = imported(clientline, twelve, out / f"{sample.stem}-12x8.clientline")
        yield workbook, language, ("journey", "journey-curve", "curve")
    longest = whole.too_high(whole.large(contents(clientline, out / "northwind.clientline"), 35, 10))
    yield imported(clientline, longest, out / "northwind-35x10.clientline"), "en", ("journey",)
    for diagram in sorted(pathlib.Path("tests/fixtures/journeys").glob("*.mmd")):
        workbook = out / f"{diagram.stem}.clientline"
        run(clientline, "import", diagram, "--out", workbook)
        yield workbook, "en", ("journey",)


def contents(clientline, workbook):
    """A workbook as JSON."""
    path = workbook.with_suffix(".workbook")
    run(clientline, "export", workbook, "--format", "json", "--out", path, "--force")
    return json.loads(path.read_text())


def imported(clientline, contents, workbook):
    """The workbook of some JSON."""
    path = workbook.with_suffix(".json")
    path.write_text(json.dumps(contents, ensure_ascii=False))
    run(clientline, "import", path, "--out", workbook)
    path.unlink()
    return workbook


def export(clientline, workbook, language, chart, form):
    """The slides or pages of a chart, the scenes that they must look like, one a page, and what a map must hold."""
    # LibreOffice puts its pages beside the slides, under the same names.
    folder = workbook.parent / "pages" if form == "pdf" else workbook.parent
    folder.mkdir(exist_ok=True)
    file = folder / f"{workbook.stem}-{chart}.{form}"
    command = (clientline, "--language", language, "export", workbook, "--chart", chart)
    run(*command, "--format", form, "--out", file)
    run(*command, "--format", "scene", "--out", file.with_suffix(".json"))
    scenes = [path for path in folder.glob("*.json") if re.fullmatch(rf"{re.escape(file.stem)}( \d+)?", path.stem)]
    scenes.sort(key=lambda path: (len(path.name), path.name))
    holds = contents(clientline, workbook) if chart.startswith("journey") else None
    # Pages are drawn as the scene is; on slides, these charts are the office program's own.
    kind = chart if chart in native.CHARTS and form == "pptx" else None
    shown = json.loads(run(clientline, "show", workbook, "--json")) if kind else None
    scenes = [json.loads(path.read_text()) for path in scenes]
    return {"file": file, "scenes": scenes, "map": holds, "native": kind, "shown": shown}


def is_slides(deck):
    return deck["file"].suffix == ".pptx"


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def render(files, out):
    """All slides in one start of LibreOffice, with a profile of its own, so that an open office is no hindrance."""
    with tempfile.TemporaryDirectory(prefix="clientline-office-") as profile:
        run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", "pdf",
            "--outdir", out, *(file for file in files if file.suffix == ".pptx"))
    for file in files:
        # One pixel of the picture is one of the scene.
        run("pdftoppm", "-scale-to-x", "1920", "-scale-to-y", "1080", "-png", file.with_suffix(".pdf"), file.with_suffix(""))


def compared(deck):
    """The deck with what is wrong with it."""
    problems = compare(deck)
    return {**deck, "problems": problems}


def compare(deck):
    """What is wrong with a deck, as sentences."""
    file = deck["file"]
    pages = page.read(file.with_suffix(".pdf"))
    pictures = [path for path in file.parent.glob("*.png") if re.fullmatch(rf"{re.escape(file.stem)}-\d+", path.stem)]
    deck["labels"] = deck["markers"] = deck["covered"] = deck["cells"] = 0
    if not len(pages) == len(pictures) == len(deck["scenes"]):
        return [f"{len(pages)} pages and {len(pictures)} pictures for {len(deck['scenes'])} scenes"]
    problems = []
    shapes = slide.read(file) if is_slides(deck) else None
    frames = native.read(file) if deck["native"] else [None] * len(deck["scenes"])
    if deck["native"]:
        problems += native.problems(deck["native"], frames, deck["scenes"], deck["shown"])
    flows = slide.is_flowing if is_slides(deck) else lambda leaf: False
    for number, (scene, words, picture) in enumerate(zip(deck["scenes"], pages, sorted(pictures))):
        if deck["native"]:
            problems += [f"page {number + 1}: {problem}" for problem in drawn_by_office(deck, scene, number, words, picture, frames, shapes)]
            continue
        leaves = slide.leaves(scene)
        labels = [leaf for leaf in leaves if leaf["shape"]["shape"] == "text"]
        found = page.labels(scene, labels, words, flows)
        markers = page.markers(scene, leaves, picture)
        deck["labels"] += found.count
        deck["markers"] += markers.count
        deck["covered"] += markers.covered
        page_problems = found.problems + markers.problems + (slide.editable(leaves, shapes[number]) if shapes else [])
        problems += [f"page {number + 1}: {problem}" for problem in page_problems]
    if deck["map"]:
        missing, deck["cells"] = whole.problems(deck["map"], deck["scenes"], pages)
        problems += missing
    if deck["labels"] == 0 or deck["markers"] == 0:
        problems.append("no label or no marker to compare")
    return problems


def drawn_by_office(deck, scene, number, words, picture, frames, shapes):
    """What is wrong with a page whose chart the office program draws: its series, and what stands beside them."""
    leaves = native.of_shapes(slide.leaves(scene), deck["native"])
    labels = [leaf for leaf in leaves if leaf["shape"]["shape"] == "text"]
    texts = [leaf for leaf in leaves if leaf["shape"]["shape"] == "text" or slide.is_marker(leaf)]
    frame = frames[number]
    found = page.labels({**scene, "items": []}, labels, words)
    deck["labels"] += found.count
    problems = found.problems + slide.editable(texts, shapes[number])
    if frame is not None:
        shown = list(native.colors(frame))
        deck["markers"] += len(shown)
        problems += native.looks(frame, picture, words)
    return problems


if __name__ == "__main__":
    sys.exit(main())
