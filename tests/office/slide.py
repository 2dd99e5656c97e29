"""What is in a scene and in a slide, flattened: the parts by their names, with their places on the page."""

import pptx
from pptx.util import Emu

# One pixel of a scene of 1920 by 1080 is so many English Metric Units on a slide of 16:9.
EMU_PER_PIXEL = 6350


def leaves(scene):
    """The items of a scene that are drawn, back to front, groups resolved."""

    def walk(items):
        for item in items:
            if item["shape"]["shape"] == "group":
                yield from walk(item["shape"]["items"])
            else:
                yield item

    return list(walk(scene["items"]))


def lines(leaf):
    """The lines of a text item, as strings."""
    return ["".join(run["text"] for run in line["runs"]) for line in leaf["shape"]["lines"]]


def is_flowing(leaf):
    """The slide's own title, lead, source and footer break their lines in the office program."""
    return leaf["name"].startswith("slide/")


def is_marker(leaf):
    """Marks on a chart: circles, diamonds and other outlines, areas of one colour such as a score's, and curves."""
    shape = leaf["shape"]
    if shape["shape"] == "rect":
        return (shape["fill"] or {}).get("fill") == "solid"
    return shape["shape"] in ("ellipse", "path")


def box(leaf):
    """Left, top, right, bottom of a leaf that is no text."""
    shape = leaf["shape"]
    if shape["shape"] == "rect":
        return shape["x"], shape["y"], shape["x"] + shape["width"], shape["y"] + shape["height"]
    if shape["shape"] == "ellipse":
        return (shape["cx"] - shape["rx"], shape["cy"] - shape["ry"], shape["cx"] + shape["rx"], shape["cy"] + shape["ry"])
    if shape["shape"] == "line":
        return (min(shape["x1"], shape["x2"]), min(shape["y1"], shape["y2"]),
                max(shape["x1"], shape["x2"]), max(shape["y1"], shape["y2"]))
    across, down = zip(*shape["points"])
    return min(across), min(down), max(across), max(down)


def read(path):
    """For each slide its shapes, groups resolved: name, box in pixels, words or None."""
    presentation = pptx.Presentation(str(path))
    return [list(_shapes(slide.shapes, lambda x, y: (x, y))) for slide in presentation.slides]


def _shapes(shapes, place):
    for shape in shapes:
        if shape.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.GROUP:
            yield from _shapes(shape.shapes, _within(shape, place))
            continue
        left, top = place(shape.left or 0, shape.top or 0)
        right, bottom = place((shape.left or 0) + (shape.width or 0), (shape.top or 0) + (shape.height or 0))
        yield {
            "name": shape.name,
            "box": tuple(Emu(edge) / EMU_PER_PIXEL for edge in (left, top, right, bottom)),
            "words": shape.text_frame.text if shape.has_text_frame else None,
        }


def _within(group, place):
    """Where a point of a group's own coordinates stands on the slide."""
    frame = group._element.grpSpPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm")
    if frame is None:
        return place
    part = {child.tag.rpartition("}")[2]: child for child in frame}
    if "chOff" not in part or not int(part["chExt"].get("cx")) or not int(part["chExt"].get("cy")):
        return place
    number = lambda name, key: int(part[name].get(key))
    across = number("ext", "cx") / number("chExt", "cx")
    down = number("ext", "cy") / number("chExt", "cy")
    return lambda x, y: place(
        number("off", "x") + (x - number("chOff", "x")) * across,
        number("off", "y") + (y - number("chOff", "y")) * down,
    )


def squeezed(text):
    """Without white space, which programs break and join as they like."""
    return "".join(text.split())


def editable(leaves_of_scene, shapes):
    """Every label has a shape with just its words, every marker a shape with its name at its place."""
    problems = []
    words = {}
    for shape in shapes:
        if shape["words"]:
            words[squeezed(shape["words"])] = words.get(squeezed(shape["words"]), 0) + 1
    for leaf in leaves_of_scene:
        if leaf["shape"]["shape"] == "text":
            label = squeezed(leaf["describe"] if is_flowing(leaf) else "".join(lines(leaf)))
            if not label:
                continue
            if words.get(label, 0) == 0:
                problems.append(f"no shape on the slide has the words “{' '.join(lines(leaf))}” for itself")
            else:
                words[label] -= 1
        elif is_marker(leaf):
            left, top, right, bottom = box(leaf)
            # The ground of a cell and its words may be one shape; then it stands in the same place.
            near = [
                shape for shape in shapes
                if shape["name"] == leaf["name"]
                or (leaf["shape"]["shape"] == "rect" and all(abs(a - b) < 0.5 for a, b in zip(shape["box"], box(leaf))))
            ]
            if not near:
                problems.append(f"no shape on the slide is called {leaf['name']}")
                continue
            off = min(
                max(abs((shape["box"][0] + shape["box"][2]) - (left + right)) / 2,
                    abs((shape["box"][1] + shape["box"][3]) - (top + bottom)) / 2)
                for shape in near
            )
            if off > 0.5:
                problems.append(f"the shape {leaf['name']} stands {off:.1f} px off on the slide")
    return problems
