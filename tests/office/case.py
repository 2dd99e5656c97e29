#!/usr/bin/env python3
"""Changes figures in the spreadsheet of the business case, lets LibreOffice compute it, and compares with the program.

case.py --clientline PROGRAM --out FOLDER

For every sample: the case is written as XLSX; one figure of its sheet of figures is replaced and every computed value taken
out, so that nothing but the formulas can give one; LibreOffice computes the sheets. The same figure is changed in the
workbook's JSON, and the program's own net present values are asked for. They agree to the cent, and so do the payback and
the most money out. At the end one formula is spoiled, which has to be found.
"""

import argparse
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

import PIL.Image

import native

CENT = 0.005


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--clientline", required=True, type=pathlib.Path, help="the command line program")
    arguments.add_argument("--out", required=True, type=pathlib.Path, help="where the spreadsheets are kept")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    failed, compared = 0, 0
    for sample in sorted(pathlib.Path("assets/samples").glob("*.json")):
        rows = json.loads(sample.read_text(encoding="utf-8"))["drivers"]
        for number in sorted({0, 2, len(rows) // 2, len(rows) - 1}):
            problems = changed(given, sample.stem, number, spoiled=False)
            compared += 1
            failed += bool(problems)
            print(f"{sample.stem}, figure {number}: {'; '.join(problems) or 'as the program has it'}")
        problems = list(charts(given, sample.stem))
        compared += 1
        failed += bool(problems)
        print(f"{sample.stem}, charts: {'; '.join(problems) or 'all drawn'}")
    found = bool(changed(given, sample.stem, 0, spoiled=True))
    failed += not found
    print(f"{'found' if found else 'NOT FOUND'}: planted fault, costs to serve that count twice")
    print(f"case: {compared + 1 - failed} passed, {failed} failed")
    return 1 if failed else 0


def changed(given, sample, number, spoiled):
    """What differs after the figure `number` of a sample became a tenth more."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        before, after = folder / "before.clientline", folder / "after.clientline"
        run(given.clientline, "sample", sample, "--out", before)
        run(given.clientline, "export", before, "--format", "json", "--out", folder / "before.json")
        content = json.loads((folder / "before.json").read_text(encoding="utf-8"))
        row = content["workbook"]["drivers"][number] if "workbook" in content else content["drivers"][number]
        value = round(row["likely"] * 1.1, 6)
        row["likely"], row["low"], row["high"] = value, min(row["low"], value), max(row["high"], value)
        (folder / "after.json").write_text(json.dumps(content), encoding="utf-8")
        run(given.clientline, "import", folder / "after.json", "--out", after)
        scenarios = json.loads(run(given.clientline, "show", after, "--json"))["plan"]["case"]["scenarios"]
        sheet = given.out / f"{sample}-{number}{'-spoiled' if spoiled else ''}.xlsx"
        run(given.clientline, "export", before, "--format", "xlsx", "--chart", "cash", "--out", folder / "case.xlsx")
        # The figures begin in the third row, in the order of the workbook's segments and of the trade.
        place = order(content)[number]
        rewrite(folder / "case.xlsx", sheet, f"C{place + 3}", value, spoiled)
        return list(differences(computed(sheet, folder), scenarios))


def charts(given, sample):
    """What is wrong with the charts of a sample's spreadsheet: each stands on a page of its own, every series in its colour."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        run(given.clientline, "sample", sample, "--out", folder / "book.clientline")
        sheet = given.out / f"{sample}-charts.xlsx"
        run(given.clientline, "export", folder / "book.clientline", "--format", "xlsx", "--chart", "cash", "--out", sheet, "--force")
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, sheet)
        with zipfile.ZipFile(sheet) as parts:
            # The first one is the cash curve on the first sheet; then come the sheets of the charts, at the end of the book.
            names = sorted((name for name in parts.namelist() if re.fullmatch(r"xl/charts/chart\d+\.xml", name)), key=lambda name: (len(name), name))
            cells = lambda place: standing_in(parts, place)
            drawn = [list(native.of_series(xml.fromstring(parts.read(name)), {}, cells)) for name in names[1:]]
        if len(drawn) != len(native.CHARTS):
            yield f"{len(drawn)} charts where {len(native.CHARTS)} are expected"
        pdf = folder / f"{sheet.stem}.pdf"
        count = int(re.search(r"Pages:\s*(\d+)", run("pdfinfo", pdf)).group(1))
        run("pdftoppm", "-r", "300", "-f", count - len(drawn) + 1, "-png", pdf, folder / "page")
        pages = sorted(folder.glob("page-*.png"))
        for number, (series, picture) in enumerate(zip(drawn, pages), start=2):
            if not series:
                yield f"chart {number} has no series"
            with PIL.Image.open(picture) as opened:
                seen = opened.convert("RGB")
            for name, color in series:
                if native.shows(seen, color) < native.LEAST:
                    yield f"chart {number}: the series {name} does not show"


def standing_in(parts, place):
    """The numbers in some cells of one column: `'Cash curve'!$B$2:$B$62`."""
    sheet, column, first, last = re.fullmatch(r"'?(.*?)'?!\$([A-Z]+)\$(\d+):\$\2\$(\d+)", place).groups()
    names = re.findall(r'<sheet name="([^"]*)"', parts.read("xl/workbook.xml").decode())
    text = parts.read(f"xl/worksheets/sheet{names.index(sheet) + 1}.xml").decode()
    rows = {int(row): float(value) for row, value in re.findall(rf'<c r="{column}(\d+)"[^>]*>(?:<f>[^<]*</f>)?<v>([^<]*)</v>', text)}
    return [rows.get(row, 0.0) for row in range(int(first), int(last) + 1)]


def order(content):
    """The place of each driver of the file among the rows of the sheet, which has all seven of each segment."""
    book = content.get("workbook", content)
    kinds = ["buyers", "new_buyers", "revenue", "gross_margin", "service_cost", "churn", "acquisition_cost"]
    segments = [row["id"] for row in book["segments"] if any(driver["segment"] == row["id"] for driver in book["drivers"])]
    return [7 * segments.index(row["segment"]) + kinds.index(row["driver"]) for row in book["drivers"]]


def rewrite(source, target, cell, value, spoiled):
    """Another figure in the second sheet, and no computed value anywhere."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = content.decode()
                if name.endswith("sheet2.xml"):
                    text, count = re.subn(rf'(<c r="{cell}"[^>]*><v>)[^<]*', rf"\g<1>{value}", text)
                    assert count == 1, f"{cell} is not there"
                if spoiled and name.endswith("sheet3.xml"):
                    text = re.sub(r"<f>ROUND\(([A-Z]+\d+)-([A-Z]+\d+)-", r"<f>ROUND(\1-2*\2-", text)
                content = re.sub(r"(</f>)<v>[^<]*</v>", r"\1", text).encode()
            new.writestr(name, content)


def computed(sheet, folder):
    """The rows of the first sheet as LibreOffice computes them."""
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false", "--outdir", folder, sheet)
    with open(folder / f"{sheet.stem}.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def differences(rows, scenarios):
    for column, scenario in enumerate(scenarios, start=1):
        name = scenario["key"]["scenario"]
        yield from differs(f"{name}: value", rows[1][column], scenario["npv"], CENT)
        against = scenario["against"]
        if against is None:
            continue
        measures = against["measures"]
        yield from differs(f"{name}: more than staying", rows[2][column], measures["npv"], CENT)
        yield from differs(f"{name}: most out", rows[5][column], -measures["peak_need"], CENT)
        if measures["irr"]["irr"] == "one":
            yield from differs(f"{name}: rate of return", rows[3][column], measures["irr"]["rate"], 0)
        if measures["mirr"] is not None:
            yield from differs(f"{name}: modified rate", rows[4][column], measures["mirr"], 0)
        if measures["payback"]["payback"] == "after":
            yield from differs(f"{name}: back", rows[6][column], -(-measures["payback"]["steps"] // 1) + 1, 0)


def differs(name, found, expected, within):
    """Values come as the sheet shows them: money to the cent, rates in percent with a tenth."""
    text = found.replace(",", "")
    try:
        value, within = (float(text[:-1]) / 100, 0.0005) if text.endswith("%") else (float(text), within)
        near = abs(value - expected) <= within + 1e-9
    except ValueError:
        near = False
    if not near:
        yield f"{name} is {found}, and {expected} in the program"


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
