"""Charts that the office program draws itself: do they hold the program's figures, and does each series show?"""

import io
import itertools
import re
import zipfile

import numpy
import PIL.Image
import pptx

import page
import slide

CHARTS = ("cash", "waterfall", "fan", "tornado", "gantt")
# The part of a scene that such a chart draws; the rest are shapes of the slide.
DRAWN = {"gantt": re.compile(r"play/|rule/"), None: re.compile(r"(?!slide/|rule$)")}
# A line of a chart is at least so many pixels long.
LEAST = 60
NAMES = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main", "c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}


def of_shapes(leaves, kind):
    """The leaves of a scene that are shapes of the slide, beside the chart."""
    drawn = DRAWN.get(kind, DRAWN[None])
    return [leaf for leaf in leaves if not drawn.match(leaf["name"])]


def read(file):
    """For each slide the chart on it, or nothing."""
    presentation = pptx.Presentation(str(file))
    return [next((shape for shape in one.shapes if shape.has_chart), None) for one in presentation.slides]


def values(frame):
    """The series of a chart: name and values."""
    return [(series.name, list(series.values)) for plot in frame.chart.plots for series in plot.series]


def problems(kind, frames, scenes, shown):
    """What in the charts of a deck is not what the program shows: `shown` as its command line prints it."""
    whole = [frame for frame in frames if frame is not None]
    if not whole:
        return [f"no chart of the office program's own on {len(frames)} slides"]
    found = list({
        "cash": _cash, "waterfall": _waterfall, "fan": _fan, "tornado": _tornado, "gantt": _gantt,
    }[kind](whole, scenes, shown))
    for frame in whole:
        if not frame._element.nvGraphicFramePr.cNvPr.get("descr"):
            found.append("a chart without a description")
        sheet = frame.chart.part.chart_workbook.xlsx_part
        if sheet is None or not zipfile.is_zipfile(io.BytesIO(sheet.blob)):
            found.append("no spreadsheet behind the chart")
    return found


def _differs(name, found, expected, within=1e-6):
    if len(found) != len(expected) or any(abs(a - b) > within for a, b in zip(found, expected)):
        yield f"{name} of the chart is {found[:4]}…, of the program {expected[:4]}…"


def _cash(frames, scenes, shown):
    scenarios = [row for row in shown["case"]["scenarios"] if row["plays"] and row["against"]]
    series = values(frames[0])
    if len(series) != len(scenarios):
        yield f"{len(series)} lines for {len(scenarios)} scenarios"
    for (name, found), scenario in zip(series, scenarios):
        yield from _differs(name, found, [0.0, *itertools.accumulate(scenario["against"]["cash"])], 1e-4)


def _waterfall(frames, scenes, shown):
    series = dict(values(frames[0]))
    under, whole, *parts = series.values()
    scenarios = {row["key"]["scenario"]: row for row in shown["case"]["scenarios"]}
    cash = lambda key: [month["lines"]["cash"] for month in scenarios[key]["months"]]
    mean = lambda row: sum(row[-12:]) / len(row[-12:])
    yield from _differs("the wholes", [value for value in whole if value is not None], [cash("stay")[0], mean(cash("plan"))], 0.01)
    rises, falls, *below = parts
    change = sum(value or 0 for value in rises) - sum(value or 0 for value in falls)
    if all(value is None or value >= 0 for row in (under, whole, rises, falls) for value in row) and not any(any(row) for row in below):
        yield from _differs("all changes together", [change], [mean(cash("plan")) - cash("stay")[0]], 0.01)


def _fan(frames, scenes, shown):
    (_, low), (_, between), (_, middle) = values(frames[0])
    if not all(a <= b <= a + c for a, b, c in zip(low, middle, between)):
        yield "the middle of the fan does not lie between its edges"
    line = next(leaf for leaf in slide.leaves(scenes[0]) if leaf["name"] == "fan/middle/line")
    yield from _in_step("the middle of the fan", middle, [point[1] for point in line["shape"]["points"]])


def _tornado(frames, scenes, shown):
    (_, low), (_, high) = values(frames[0])
    found = {leaf["name"]: leaf["shape"] for leaf in slide.leaves(scenes[0])}
    likely = found["likely"]["x1"]
    edges = []
    for end in ("low", "high"):
        for number in range(sum(f"driver/{number}/{end}" in found for number in range(99))):
            bar = found[f"driver/{number}/{end}"]
            left, right = bar["x"], bar["x"] + bar["width"]
            edges.append(left if abs(right - likely) < 0.1 else right)
    yield from _in_step("the ends of the bars", low + high, edges)


def _in_step(name, figures, pixels):
    """Figures and where the scene has them lie on one straight scale."""
    if len(figures) != len(pixels):
        yield f"{name}: {len(figures)} in the chart, {len(pixels)} in the scene"
        return
    slope, start = numpy.polyfit(figures, pixels, 1)
    off = numpy.abs(numpy.polyval((slope, start), figures) - pixels).max()
    if off > 0.5:
        yield f"{name} is {off:.1f} px off where the scene has it"


def _gantt(frames, scenes, shown):
    plays = shown["plan"]["plays"]
    begins, lengths, names = [], [], []
    for frame in frames:
        (_, under), *steps = values(frame)
        begins += under
        lengths += [sum(value or 0 for value in row) for row in zip(*(row for _, row in steps))]
        names += [str(category) for category in frame.chart.plots[0].categories]
    yield from _differs("the beginnings", begins, [float(row[START]) for row in plays])
    yield from _differs("the lengths", lengths, [float(row[LENGTH]) for row in plays])
    for name, row in zip(names, plays):
        if not name.startswith(row["play"]["name"]):
            yield f"“{name}” stands where “{row['play']['name']}” should"


# What the reading calls the first period of a play and their number.
START, LENGTH = "period", "periods"


def looks(frame, picture, words):
    """What of a chart cannot be seen on its page: a series without a mark in its colour, words cut off or run together."""
    rendered = PIL.Image.open(picture).convert("RGB")
    scale = rendered.width / 12_192_000
    left, top = frame.left * scale, frame.top * scale
    place = rendered.crop((int(left), int(top), int(left + frame.width * scale), int(top + frame.height * scale)))
    for series, color in colors(frame):
        if shows(place, color) < LEAST:
            yield f"the series {series} does not show"
    for word in words:
        if word[1] < 0 or word[2] < 0 or word[3] > 1920 or word[4] > 1080:
            yield f"“{word[0]}” is cut off"
    inside = [word for word in words if _within(word, left, top, frame, scale)]
    for one, other in itertools.combinations(inside, 2):
        if page._overlap(one[1:], other[1:]):
            yield f"“{one[0]}” runs into “{other[0]}”"


def _within(word, left, top, frame, scale):
    return left < (word[1] + word[3]) / 2 < left + frame.width * scale and top < (word[2] + word[4]) / 2 < top + frame.height * scale


def colors(frame):
    """The series of a slide's chart that show something: name and colour on white."""
    return of_series(frame.chart._chartSpace, _theme(frame))


def part(shapes, path):
    """Elements of the chart among some shapes."""
    frame = next(shape for shape in shapes if shape.has_chart)
    return frame.chart._chartSpace.findall(f".//{path}", NAMES)


def of_series(space, theme, cells=None):
    """The same of a chart's own element; `cells` finds what stands in cells where the chart does not keep it."""
    found = []
    for series in space.iter(f"{{{NAMES['c']}}}ser"):
        kept = series.findall("c:val//c:v", NAMES)
        shown = [float(value.text) for value in kept] if cells is None else cells(series.find("c:val//c:f", NAMES).text)
        found.append((series, max(map(abs, shown), default=0.0)))
    # A bar lower than a pixel has no colour that could be found.
    least = max((most for _, most in found), default=0.0) / 200
    for series, most in found:
        look = series.find("c:spPr", NAMES)
        fill = None
        if look is not None:
            fill = look.find("a:solidFill", NAMES)
            fill = look.find("a:ln/a:solidFill", NAMES) if fill is None else fill
        if fill is None or most <= least:
            continue
        color = fill[0]
        value = color.get("val")
        rgb = numpy.array([int((theme.get(value) or value)[at:at + 2], 16) for at in (0, 2, 4)], dtype=float)
        alpha = color.find("a:alpha", NAMES)
        share = 1.0 if alpha is None else int(alpha.get("val")) / 100_000
        name = "".join(words.text or "" for words in series.findall("c:tx//c:v", NAMES))
        yield name, rgb * share + 255 * (1 - share)


def _theme(frame):
    """The theme's colours by the names that shapes use."""
    master = frame.part.slide.slide_layout.slide_master.part
    theme = next(relation.target_part for relation in master.rels.values() if relation.reltype.endswith("/theme"))
    found = dict(re.findall(r'<a:(dk1|lt1|dk2|lt2|accent\d)><a:srgbClr val="(\w{6})"', theme.blob.decode()))
    return {**found, "tx1": found["dk1"], "bg1": found["lt1"], "tx2": found["dk2"], "bg2": found["lt2"]}


def shows(picture, color):
    """How many pixels of a picture have a colour."""
    pixels = numpy.asarray(picture, dtype=float)
    return int((numpy.abs(pixels - color).max(axis=2) < 10).sum())
