#!/usr/bin/env python3
"""Changes figures in the spreadsheet of the business case, lets LibreOffice compute it, and compares with the program.

case.py --clientline PROGRAM --out FOLDER

For every sample: the case is written as XLSX; one figure of its sheet of figures is replaced and every computed value taken
out, so that nothing but the formulas can give one; LibreOffice computes the sheets. The same figure – of the business, of
what a play changes, of what it costs – is changed in the workbook's JSON, and the program's own reading is asked for. Money
agrees to the cent: what each scenario amounts to, its fiscal years, and the bars of the waterfall. At the end two formulas
are spoiled, which has to be found.
"""

import argparse
import csv
import html
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
        book = json.loads(sample.read_text(encoding="utf-8"))
        drivers, effects, costs = (book[table] for table in ("drivers", "driver_effects", "play_costs"))
        changes = [("drivers", number, ()) for number in sorted({0, 2, len(drivers) // 2, len(drivers) - 1})]
        changes += [("driver_effects", number, ()) for number in sorted({0, len(effects) - 1})]
        changes += [("play_costs", 0, (part,)) for part in ("one_off", "running") if costs and costs[0][part]["likely"] > 0]
        for change in changes:
            problems = changed(given, sample.stem, change, None)
            compared += 1
            failed += bool(problems)
            table, number, part = change
            print(f"{sample.stem}, {' '.join((table, str(number), *part))}: {'; '.join(problems) or 'as the program has it'}")
        problems = list(charts(given, sample.stem))
        compared += 1
        failed += bool(problems)
        print(f"{sample.stem}, charts: {'; '.join(problems) or 'all drawn'}")
    for name, fault in FAULTS.items():
        found = bool(changed(given, sample.stem, ("drivers", 0, ()), fault))
        compared += 1
        failed += not found
        print(f"{'found' if found else 'NOT FOUND'}: planted fault, {name}")
    print(f"case: {compared - failed} passed, {failed} failed")
    return 1 if failed else 0


# What is spoiled: in which sheet, by its name, and how.
FAULTS = {
    "costs to serve that count twice": ("Stay as we are", r"<f>ROUND\(([A-Z]+\d+)-([A-Z]+\d+)-", r"<f>ROUND(\1-2*\2-"),
    "a month without a play that costs what it did with it": ("Without each play", r"<f>ROUND\('The plan'!([A-Z]+\d+)-'The plan'!([A-Z]+\d+),2\)", r"<f>ROUND('The plan'!\1,2)"),
}


def changed(given, sample, change, fault):
    """What differs after one figure of a sample became a tenth more: a row of a table, and which part of it."""
    table, number, part = change
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        before, after = folder / "before.clientline", folder / "after.clientline"
        run(given.clientline, "sample", sample, "--out", before)
        run(given.clientline, "export", before, "--format", "json", "--out", folder / "before.json")
        content = json.loads((folder / "before.json").read_text(encoding="utf-8"))
        book = content.get("workbook", content)
        row = book[table][number]
        held = row
        for key in part:
            held = held[key]
        value = round(held["likely"] * 1.1, 6)
        held["likely"], held["low"], held["high"] = value, min(held["low"], value), max(held["high"], value)
        (folder / "after.json").write_text(json.dumps(content), encoding="utf-8")
        run(given.clientline, "import", folder / "after.json", "--out", after)
        case = json.loads(run(given.clientline, "show", after, "--json"))["case"]
        sheet = given.out / f"{'-'.join((sample, table, str(number), *part))}{'-spoiled' if fault else ''}.xlsx"
        run(given.clientline, "--language", "en", "export", before, "--format", "xlsx", "--chart", "cash", "--out", folder / "case.xlsx")
        written = computed(folder / "case.xlsx", folder / "written")
        rewrite(folder / "case.xlsx", sheet, f"F{place_of(written['Figures'], book, table, row, part)}", value, fault)
        return list(differences(computed(sheet, folder / "computed"), case))


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


def place_of(rows, book, table, row, part):
    """The row of the sheet of figures that a row of the workbook stands in: by its words, its group of buyers and its play."""
    named = lambda table, name: next(thing["name"] for thing in book[table] if thing["id"] == row[name])
    kind = part[0] if part else row["driver"]
    segment = named("segments", "segment") if table == "drivers" else ""
    play = "" if table == "drivers" else named("plays", "play")
    places = [number for number, cells in enumerate(rows, start=1) if cells[:3] == [WORDS[kind], segment, play]]
    assert len(places) == 1, f"{kind}, {segment}, {play}: {places}"
    return places[0]


WORDS = {
    "buyers": "buyers at the start", "new_buyers": "new buyers a month", "revenue": "revenue per buyer a month",
    "gross_margin": "gross margin before service", "service_cost": "cost to serve a buyer a month", "churn": "churn a month",
    "acquisition_cost": "cost to win a buyer", "one_off": "one-off cost", "running": "running cost a month",
}


def names_of(parts):
    """The sheets of a book in their order."""
    return [html.unescape(name) for name in re.findall(r'<sheet name="([^"]*)"', parts.read("xl/workbook.xml").decode())]


def rewrite(source, target, cell, value, fault):
    """Another figure in the second sheet, and no computed value anywhere."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        spoiled = f"sheet{names_of(old).index(fault[0]) + 1}.xml" if fault else None
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = content.decode()
                if name.endswith("/sheet2.xml"):
                    text, count = re.subn(rf'(<c r="{cell}"[^>]*><v>)[^<]*', rf"\g<1>{value}", text)
                    assert count == 1, f"{cell} is not there"
                if name.endswith(f"/{spoiled}"):
                    text, count = re.subn(fault[1], fault[2], text)
                    assert count > 0, "there is nothing to spoil"
                content = re.sub(r"(</f>)<v>[^<]*</v>", r"\1", text).encode()
            new.writestr(name, content)


def computed(book, folder):
    """The rows of every sheet by its name, as LibreOffice computes them."""
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", folder, book)
    with zipfile.ZipFile(book) as parts:
        names = names_of(parts)
    rows = {}
    for name in names:
        with open(folder / f"{book.stem}-{name}.csv", encoding="utf-8", newline="") as file:
            rows[name] = list(csv.reader(file))
    return rows


def differences(sheets, case):
    rows = {row[0]: row[1:] for row in sheets["Summary"] if row}
    for column, scenario in enumerate(case["scenarios"]):
        name = scenario["key"]["scenario"]
        said = lambda row: rows[row][column]
        yield from differs(f"{name}: cash", said("Cash over all months"), scenario["total"]["cash"], CENT)
        yield from differs(f"{name}: value", said("Net present value"), scenario["npv"], CENT)
        if scenario["margin"] is not None:
            yield from differs(f"{name}: margin", said("Gross margin at the end"), scenario["margin"], 0)
        yield from years(name, sheets["Years"], 10 * column, scenario)
        against = scenario["against"]
        if against is None:
            continue
        measures = against["measures"]
        yield from differs(f"{name}: more than staying", said("Net present value, more than staying"), measures["npv"], CENT)
        yield from differs(f"{name}: most out", said("Most money out"), -measures["peak_need"], CENT)
        if measures["irr"]["irr"] == "one":
            yield from differs(f"{name}: rate of return", said("Rate of return a year"), measures["irr"]["rate"], 0)
        if measures["mirr"] is not None:
            yield from differs(f"{name}: modified rate", said("Modified rate of return a year"), measures["mirr"], 0)
        for row, payback in (("Paid back in month", "payback"), ("Paid back with interest in month", "discounted_payback")):
            if measures[payback]["payback"] == "after":
                yield from differs(f"{name}: {row}", said(row), -(-measures[payback]["steps"] // 1) + 1, 0)
        if against["benefit_cost"] is not None:
            yield from differs(f"{name}: benefit for each unit of cost", said("Benefit for each unit of cost"), against["benefit_cost"], CENT)
    yield from bars(sheets["Waterfall"], case)


def years(name, rows, top, scenario):
    """One account: a line for its name and one for the years, the buyers, then the lines with costs below nought."""
    lines = [("revenue", 1), ("margin", 1), ("service", -1), ("acquisition", -1), ("plays", -1), ("cash", 1)]
    for column, year in enumerate(scenario["years"], start=1):
        yield from differs(f"{name}, year {column}: buyers", rows[top + 2][column], year["buyers"], CENT)
        for row, (line, sign) in enumerate(lines, start=top + 3):
            yield from differs(f"{name}, year {column}: {line}", rows[row][column], sign * year["lines"][line], CENT)
    for row, (line, sign) in enumerate(lines, start=top + 3):
        yield from differs(f"{name}: {line}", rows[row][len(scenario["years"]) + 1], sign * scenario["total"][line], CENT)


def bars(rows, case):
    """The amounts of the waterfall: the mean of the last twelve months, of each play what would be missing without it."""
    mean = lambda flows: sum(flows[-12:]) / len(flows[-12:])
    stay, plan = ([month["lines"]["cash"] for month in scenario["months"]] for scenario in case["scenarios"][:2])
    traces = {trace["name"]: mean(trace["cash"]) for trace in case["scenarios"][1]["traces"]}
    drawn = {row[7]: row[8] for row in rows[1:] if len(row) > 8 and row[7]}
    expected = {"Today": stay[0], "Without any play": mean(stay) - stay[0], "Last year of the plan": mean(plan)}
    expected |= {name: traces[name] for name in drawn if name in traces}
    rest = "All others, and plays together"
    expected[rest] = mean(plan) - mean(stay) - sum(traces[name] for name in drawn if name in traces)
    if set(drawn) != set(expected):
        yield f"the waterfall has the bars {sorted(drawn)}, and {sorted(expected)} are expected"
    for name, amount in expected.items():
        yield from differs(f"bar of {name}", drawn.get(name, ""), amount, CENT)


def differs(name, found, expected, within):
    """Values come as the sheet shows them: money to the cent, rates in percent with a tenth."""
    text = re.sub(r"[,\s]|[A-Z]{3}$", "", found)
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
