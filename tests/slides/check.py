"""Checks files of slides as another program sees them, and that they stay whole when somebody edits them.

For every file: both validators find nothing; python-pptx opens it; every slide has its title in the place for titles and
its chart as a group with a description; no shape has the name of another, is without extent, or stands outside the
slide. Then a label and the title are changed and the chart moved, as a person would, and the saved copy has to be as valid.

A check that cannot fail proves nothing: a copy with faults planted in it has to be refused for each of them.
"""

import argparse
import io
import pathlib
import sys
import tempfile
import zipfile

import pptx
from pptx.enum.shapes import MSO_SHAPE_TYPE

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "office"))
import validate  # noqa: E402  the same two validators as for the samples

# Letters and strokes of the outermost marks may stand a little over the edge of the slide.
SLACK = 4 * 6350


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--validator", required=True, type=pathlib.Path, help="ooxml-validator")
    arguments.add_argument("files", nargs="+", type=pathlib.Path, metavar="FILE.pptx")
    arguments = arguments.parse_args()
    absent = [str(file) for file in arguments.files if not file.is_file()]
    if absent:
        print(f"There is no file {', '.join(absent)}.", file=sys.stderr)
        return 2
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for file in arguments.files:
            problems = valid(arguments.validator, file) + structure(file)
            edited = pathlib.Path(folder) / "edited.pptx"
            problems += [f"after an edit: {problem}" for problem in edit(file, edited) or valid(arguments.validator, edited)]
            print(f"{'NOT whole' if problems else 'whole, also after an edit'}: {file.name}")
            for problem in problems:
                print(f"  {problem}")
            failed += bool(problems)
        failed += planted(arguments.files[0], pathlib.Path(folder) / "planted.pptx")
    print(f"slides: {len(arguments.files) + len(FAULTS) - failed} passed, {failed} failed")
    return 1 if failed else 0


def valid(validator, file):
    return validate.by_microsoft(validator, file) + validate.by_audit(file)


def structure(file):
    presentation = pptx.Presentation(str(file))
    problems = []
    if not len(presentation.slides):
        problems.append("no slides")
    for number, slide in enumerate(presentation.slides, 1):
        problems += [f"slide {number}: {problem}" for problem in of_slide(slide, presentation)]
    return problems


def of_slide(slide, presentation):
    if slide.shapes.title is None or not slide.shapes.title.text_frame.text.strip():
        yield "no title in the place for titles"
    charts = charts_of(slide)
    if len(charts) != 1:
        yield f"{len(charts)} groups where one chart is expected"
    for chart in charts:
        if not description(chart).get("descr"):
            yield f"the group {chart.name} has no description"
    for chart in (shape for shape in charts if shape.has_chart):
        yield from of_chart(chart)
    names = set()
    for shape in everything(slide.shapes):
        if shape.name in names:
            yield f"two shapes are called {shape.name}"
        names.add(shape.name)
        if not shape.name:
            yield "a shape without a name"
        left, top = shape.left, shape.top
        if None in (left, top, shape.width, shape.height):
            yield f"{shape.name} has no place"
        elif (left < -SLACK or top < -SLACK or left + shape.width > presentation.slide_width + SLACK
              or top + shape.height > presentation.slide_height + SLACK):
            yield f"{shape.name} stands outside the slide"
        if not shape.width and not shape.height:
            yield f"{shape.name} has no extent"


def charts_of(slide):
    """A chart is the office program's own, perhaps with shapes over it, or one group of shapes."""
    own = [shape for shape in slide.shapes if shape.has_chart]
    return own or [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]


def description(chart):
    element = chart._element
    return (element.nvGraphicFramePr if chart.has_chart else element.nvGrpSpPr).cNvPr


def of_chart(shape):
    """A chart of the office program's own holds figures, and the spreadsheet that they stand in."""
    plots = list(shape.chart.plots)
    series = [series for plot in plots for series in plot.series]
    if not series or not all(len(series.values) == len(plots[0].categories) for series in series):
        yield f"the chart {shape.name} has not a value for each category in each series"
    workbook = shape.chart.part.chart_workbook.xlsx_part
    if workbook is None or not zipfile.is_zipfile(io.BytesIO(workbook.blob)):
        yield f"the chart {shape.name} has no spreadsheet"


def everything(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from everything(shape.shapes)


def edit(file, copy):
    """What a person does first: change a label, change the title, move the chart. Says what was not possible."""
    presentation = pptx.Presentation(str(file))
    slide = presentation.slides[0]
    labels = [shape for shape in everything(slide.shapes)
              if shape.has_text_frame and not shape.is_placeholder and shape.text_frame.text.strip()]
    chart = next(iter(charts_of(slide)), None)
    if not labels or slide.shapes.title is None or chart is None:
        return ["no label, title or chart to edit"]
    labels[-1].text_frame.paragraphs[0].runs[0].text = "Changed by hand, 手工改过"
    slide.shapes.title.text_frame.text = "Another finding"
    chart.left += 6350
    presentation.save(str(copy))
    again = pptx.Presentation(str(copy)).slides[0]
    words = [shape.text_frame.text for shape in everything(again.shapes) if shape.has_text_frame]
    changed = any("手工改过" in text for text in words) and again.shapes.title.text_frame.text == "Another finding"
    return [] if changed else ["the edit is not in the saved copy"]


def no_title(slide):
    slide.shapes.title.text_frame.text = ""


def no_description(slide):
    description(charts_of(slide)[0]).attrib.pop("descr")


def same_name(slide):
    first, second = list(everything(slide.shapes))[-2:]
    second.name = first.name


def off_the_slide(slide):
    list(everything(slide.shapes))[-1].left = 20_000_000


FAULTS = [
    (no_title, "no title"),
    (no_description, "no description"),
    (same_name, "two shapes are called"),
    (off_the_slide, "stands outside"),
]


def planted(file, copy):
    missed = 0
    for fault, expected in FAULTS:
        presentation = pptx.Presentation(str(file))
        fault(presentation.slides[0])
        presentation.save(str(copy))
        found = any(expected in problem for problem in structure(copy))
        missed += not found
        print(f"{'found' if found else 'NOT FOUND'}: planted fault, {fault.__name__.replace('_', ' ')}")
    return missed


if __name__ == "__main__":
    sys.exit(main())
