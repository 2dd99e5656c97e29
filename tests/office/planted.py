"""Faults put into copies of a slide on purpose: the comparison has to find each of them."""

import pptx

import page
import slide

PIXEL = slide.EMU_PER_PIXEL


def plant(deck, out):
    """Decks with one fault each on their first page, and what the comparison must say of it."""
    leaves = slide.leaves(deck["scenes"][0])
    # The largest filled mark; others might be hidden behind it.
    marker = max(
        (leaf for leaf in leaves if leaf["shape"]["shape"] == "ellipse" and leaf["shape"]["fill"]),
        key=lambda leaf: leaf["shape"]["rx"],
    )
    hollow = [
        leaf for leaf in leaves
        if leaf["shape"]["shape"] == "ellipse" and leaf["name"].endswith("/perceived/mark")
    ][-1]
    # The last label of one line whose words no other label has.
    texts = [leaf for leaf in leaves if leaf["shape"]["shape"] == "text"]
    everything = " ".join(line for leaf in texts for line in slide.lines(leaf))
    label = [
        leaf for leaf in texts
        if len(slide.lines(leaf)) == 1 and not slide.is_flowing(leaf) and everything.count(slide.lines(leaf)[0]) == 1
    ][-1]
    words = "".join(slide.lines(label))
    faults = [
        ("a marker five pixels to the side", f"{marker['name']} is drawn", lambda shapes: _move(_named(shapes, marker["name"]), 5)),
        ("a hollow marker made invisible", f"{hollow['name']} is not", lambda shapes: _hide(_named(shapes, hollow["name"]))),
        ("a label taken away", f"“{words}” is not on the page", lambda shapes: _remove(_worded(shapes, words))),
        ("a label off the page", f"“{words}”", lambda shapes: _move(_worded(shapes, words), 1900)),
        ("a label half a line lower", f"“{words}” stands", lambda shapes: _lower(_worded(shapes, words), label)),
    ]
    return [_planted(deck, out / f"planted-{number}.pptx", *fault) for number, fault in enumerate(faults)]


def _planted(deck, path, name, expected, change):
    presentation = pptx.Presentation(str(deck["slides"]))
    change(list(_all(presentation.slides[0].shapes)))
    presentation.save(str(path))
    return {"slides": path, "scenes": deck["scenes"], "name": name, "expected": expected}


def _all(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == pptx.enum.shapes.MSO_SHAPE_TYPE.GROUP:
            yield from _all(shape.shapes)


def _named(shapes, name):
    return next(shape for shape in shapes if shape.name == name)


def _worded(shapes, words):
    wanted = slide.squeezed(words)
    return next(shape for shape in shapes if shape.has_text_frame and slide.squeezed(shape.text_frame.text) == wanted)


def _move(shape, pixels):
    shape.left += pixels * PIXEL


def _hide(shape):
    shape.line.fill.background()


def _lower(shape, label):
    shape.top += round(0.8 * label["shape"]["size"]) * PIXEL


def _remove(shape):
    shape._element.getparent().remove(shape._element)


def collision_is_found():
    """Two labels that run into each other, each at its own place, in words as a page would have them."""
    def label(name, x):
        text = {"shape": "text", "x": x, "y": 100, "anchor": "start", "size": 20, "line_height": 24,
                "lines": [{"width": 40, "runs": [{"text": name}]}]}
        return {"name": name, "shape": text}

    def problems(second):
        words = [("left", 100, 82, 140, 104), ("right", second, 82, second + 40, 104)]
        return page.labels({"width": 1920, "height": 1080}, [label("left", 100), label("right", second)], words).problems

    return not problems(142) and any("run into each other" in problem for problem in problems(130))
