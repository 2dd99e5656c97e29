"""Faults put into copies of a slide on purpose: the comparison has to find each of them."""

import copy

import pptx

import native
import page
import slide

PIXEL = slide.EMU_PER_PIXEL


def plant(decks, out):
    """Decks with one fault each, and what the comparison must say of it."""
    named = lambda name: next(deck for deck in decks if deck["file"].name == name)
    faults = _on_a_chart(decks[0]) + _on_a_curve(named("northwind-curve.pptx")) + _on_a_map(named("northwind-12x8-journey.pptx"))
    faults += _on_office_charts(named)
    slides = [_planted(out / f"planted-{number}.pptx", *fault) for number, fault in enumerate(faults)]
    pages = [named("chengjiang-spectrum.pdf"), named("northwind-journey.pdf"), named("northwind-curve.pdf")]
    return slides + [fault for deck in pages for fault in _expected_otherwise(deck)]


def _on_a_chart(deck):
    leaves = slide.leaves(deck["scenes"][0])
    marker = _marker(leaves)
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
    return [
        (deck, 0, "a marker five pixels to the side", f"{marker['name']} is drawn", lambda shapes: _move(_named(shapes, marker["name"]), 5)),
        (deck, 0, "a hollow marker made invisible", f"{hollow['name']} is not", lambda shapes: _hide(_named(shapes, hollow["name"]))),
        (deck, 0, "a label taken away", f"“{words}” is not on the page", lambda shapes: _remove(_worded(shapes, words))),
        (deck, 0, "a label off the page", f"“{words}”", lambda shapes: _move(_worded(shapes, words), 1900)),
        (deck, 0, "a label half a line lower", f"“{words}” stands", lambda shapes: _lower(_worded(shapes, words), label)),
    ]


def _marker(leaves):
    """The largest filled mark; others might be hidden behind it."""
    filled = (leaf for leaf in leaves if leaf["shape"]["shape"] == "ellipse" and leaf["shape"]["fill"])
    return max(filled, key=lambda leaf: leaf["shape"]["rx"])


def _on_a_curve(deck):
    leaves = slide.leaves(deck["scenes"][0])
    curve = next(leaf["name"] for leaf in leaves if leaf["shape"]["shape"] == "path" and not leaf["shape"]["closed"])
    median = next(leaf["name"] for leaf in leaves if leaf["name"].endswith("/median"))
    return [
        (deck, 0, "a curve five pixels lower", f"{curve} is drawn", lambda shapes: _sink(_named(shapes, curve), 5)),
        (deck, 0, "a median five pixels to the side", f"{median} is drawn", lambda shapes: _move(_named(shapes, median), 5)),
    ]


def _on_a_map(deck):
    """On the last slide: the headings are repeated there, and what is lost there is on no other."""
    last = len(deck["scenes"]) - 1
    texts = [leaf for leaf in slide.leaves(deck["scenes"][last]) if leaf["shape"]["shape"] == "text"]
    said = lambda leaf: "".join(slide.lines(leaf))
    everything = [said(leaf) for leaf in texts]
    cell = [
        leaf for leaf in texts
        if leaf["name"].startswith("cell/") and " " in slide.lines(leaf)[-1] and everything.count(said(leaf)) == 1
    ][-1]
    _, stage, lane, _ = cell["name"].split("/")
    rows = deck["map"]["workbook"]
    named = lambda kind, wanted: next(row["name"] for row in rows[kind] if row["id"] == wanted)
    column, row = named("stages", stage), named("lanes", lane)
    words = said(cell)
    return [
        (deck, last, "a stage without its heading", f"without its heading “{column}”", lambda shapes: _remove(_worded(shapes, column))),
        (deck, last, "a lane without its heading", f"without its heading “{row}”", lambda shapes: _remove(_worded(shapes, row))),
        (deck, last, "a word lost from a cell", f"words of the cell {stage}/{lane}", lambda shapes: _lose_a_word(_worded(shapes, words))),
    ]


def _on_office_charts(named):
    """Figures that are not the program's, a chart that nobody sees, and a word beside one that is lost."""
    cash, gantt = named("northwind-cash.pptx"), named("northwind-gantt.pptx")
    used = next(leaf["name"] for leaf in slide.leaves(gantt["scenes"][0]) if leaf["name"].startswith("load/"))

    def figure(shapes):
        native.part(shapes, "c:val//c:v")[-1].text = "1"

    def flat(shapes):
        next(shape for shape in shapes if shape.has_chart).height = PIXEL

    def begins_later(shapes):
        native.part(shapes, "c:val//c:v")[0].text = "3"

    return [
        (cash, 0, "a figure of a chart changed", "of the chart is", figure),
        (gantt, 0, "a play that begins later in the chart", "the beginnings of the chart", begins_later),
        (named("northwind-tornado.pptx"), 0, "a chart that nobody sees", "does not show", flat),
        (gantt, 0, "a figure of the capacity taken away", "no shape on the slide has the words", lambda shapes: _remove(_named(shapes, used))),
    ]


def _expected_otherwise(deck):
    """A page cannot be changed as a slide can: so it is compared with a scene that has a fault."""
    marker = _marker(slide.leaves(deck["scenes"][0]))["name"]

    def changed(name, expected, kind, change):
        scenes = copy.deepcopy(deck["scenes"])
        change([leaf for leaf in slide.leaves(scenes[0]) if leaf["shape"]["shape"] in kind])
        return {**deck, "scenes": scenes, "name": f"{deck['file'].name}, {name}", "expected": expected}

    def move(leaves):
        # With what is drawn around it, which would cover it otherwise.
        part = marker.rpartition("/")[0] + "/"
        for leaf in leaves:
            leaf["shape"]["cy"] += 5 * leaf["name"].startswith(part)

    def lower(leaves):
        shape = leaves[0]["shape"]
        shape["y"] += round(0.8 * shape["size"])

    def reword(leaves):
        leaves[0]["shape"]["lines"][0]["runs"][0]["text"] = "Nowhere"

    return [
        changed("a marker five pixels higher", f"{marker} is drawn", ("ellipse",), move),
        changed("a title half a line higher", "stands at", ("text",), lower),
        changed("a title of other words", "“Nowhere", ("text",), reword),
    ]


def _planted(path, deck, number, name, expected, change):
    presentation = pptx.Presentation(str(deck["file"]))
    change(list(_all(presentation.slides[number].shapes)))
    presentation.save(str(path))
    return {**deck, "file": path, "name": name, "expected": expected}


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


def _sink(shape, pixels):
    shape.top += pixels * PIXEL


def _lose_a_word(shape):
    run = shape.text_frame.paragraphs[-1].runs[-1]
    run.text = run.text.rstrip().rpartition(" ")[0]


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
