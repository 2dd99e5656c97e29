"""What a rendered page shows, compared with the scene that it was made from."""

import subprocess
import types
import xml.etree.ElementTree as xml

import numpy
import PIL.Image
import PIL.ImageDraw

import slide

# How far a marker may stand from where the scene has it, px.
MARKER_TOLERANCE = 2
# How far markers are looked for, px.
MARKER_REACH = 10
# Colours closer than this, of 442 at most, count as the same: the renderer smooths edges.
SAME_COLOUR = 70
# Of a marker's pixels so many have to show its colours.
MARKER_SCORE = 0.6


def read(pdf):
    """For each page its words with their boxes, in pixels of a scene 1920 wide."""
    text = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    # Control characters are no XML, and no label has any.
    text = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    pages = []
    for page in xml.fromstring(text).iter("{http://www.w3.org/1999/xhtml}page"):
        scale = 1920 / float(page.get("width"))
        edges = lambda word: tuple(float(word.get(edge)) * scale for edge in ("xMin", "yMin", "xMax", "yMax"))
        pages.append([(slide.squeezed(word.text or ""), *edges(word)) for word in page if (word.text or "").strip()])
    return pages


def labels(scene, leaves, words):
    """Is every line of every label on the page, at its place, inside the page, and clear of the others?"""
    problems, placed, count = [], [], 0
    for leaf in leaves:
        shape = leaf["shape"]
        for number, line in enumerate(slide.lines(leaf)):
            if not slide.squeezed(line):
                continue
            count += 1
            baseline = shape["y"] + number * shape["line_height"]
            found = _find(slide.squeezed(line), shape, baseline, shape["lines"][number]["width"], words)
            if isinstance(found, str):
                problems.append(f"the label “{line}” {found}")
                continue
            left, top, right, bottom = found
            if left < 0 or top < 0 or right > scene["width"] or bottom > scene["height"]:
                problems.append(f"the label “{line}” leaves the page: {left:.0f} … {right:.0f} × {top:.0f} … {bottom:.0f} px")
            # Letters stand between the height of capitals and the depth of a p; the font's own box is taller.
            placed.append((leaf["name"], line, left, baseline - 0.7 * shape["size"], right, baseline + 0.2 * shape["size"]))
    for index, (name, line, *one) in enumerate(placed):
        for other_name, other_line, *other in placed[index + 1:]:
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            if name != other_name and across > 1 and down > 1:
                problems.append(f"the labels “{line}” and “{other_line}” run into each other")
    return types.SimpleNamespace(problems=problems, count=count)


def _find(label, shape, baseline, width, words):
    """The box of a label's words near its place, or what is wrong."""
    size, anchor = shape["size"], shape["anchor"]
    left = shape["x"] - {"start": 0, "middle": width / 2, "end": width}[anchor]
    middle = baseline - 0.35 * size
    # The slide's font is another than the one that the scene was measured with.
    slack = 0.2 * width + size
    near = [
        word for word in words
        if abs((word[2] + word[4]) / 2 - middle) < 0.6 * size and word[3] > left - slack and word[1] < left + width + slack
    ]
    found = _occurrences(label, sorted(near, key=lambda word: word[1]))
    if not found:
        elsewhere = _occurrences(label, words)
        if elsewhere:
            x, y = elsewhere[0][0], elsewhere[0][3]
            return f"stands at {x:.0f}, {y:.0f} px instead of {left:.0f}, {baseline:.0f} px"
        return "is not on the page"
    offset = lambda box: abs(
        {"start": box[0], "middle": (box[0] + box[2]) / 2, "end": box[2]}[anchor] - shape["x"]
    )
    best = min(found, key=offset)
    if offset(best) > 3 + 0.15 * size:
        return f"stands {offset(best):.1f} px to the side of its place"
    return best


def _occurrences(label, words):
    """Boxes of the stretches of words that make up a label; a word may hold more than the label."""
    text = "".join(word[0] for word in words)
    edges, boxes = [], []
    for number, word in enumerate(words):
        width = (word[3] - word[1]) / len(word[0])
        for place in range(len(word[0])):
            edges.append((word[1] + place * width, word[2], word[1] + (place + 1) * width, word[4]))
    start = text.find(label)
    while start >= 0:
        signs = edges[start:start + len(label)]
        boxes.append((min(s[0] for s in signs), min(s[1] for s in signs), max(s[2] for s in signs), max(s[3] for s in signs)))
        start = text.find(label, start + 1)
    return boxes


def markers(scene, leaves, picture):
    """Is every marker in the picture, no further than MARKER_TOLERANCE from its place?"""
    rendered = numpy.asarray(PIL.Image.open(picture).convert("RGB"), dtype=float)
    if rendered.shape[:2] != (round(scene["height"]), round(scene["width"])):
        size = f"{rendered.shape[1]} × {rendered.shape[0]}"
        return types.SimpleNamespace(problems=[f"the picture is {size} px"], count=0)
    owner, colours = _drawn(scene, leaves)
    problems, count = [], 0
    for number, leaf in enumerate(leaves):
        if not slide.is_marker(leaf):
            continue
        off = _offset(number, slide.box(leaf), owner, colours, rendered)
        if off is None:
            continue
        count += 1
        x, y, score = off
        if score < MARKER_SCORE:
            problems.append(f"the marker {leaf['name']} is not in the picture")
        elif max(abs(x), abs(y)) > MARKER_TOLERANCE:
            problems.append(f"the marker {leaf['name']} is drawn {x:+d}, {y:+d} px off")
    return types.SimpleNamespace(problems=problems, count=count)


def _offset(number, box, owner, colours, rendered):
    """How far the marker is drawn from its place and how much of it shows; nothing if other things cover it."""
    reach = MARKER_REACH + 4
    left, top = max(int(box[0]) - reach, 0), max(int(box[1]) - reach, 0)
    right, bottom = min(int(box[2]) + reach + 1, owner.shape[1]), min(int(box[3]) + reach + 1, owner.shape[0])
    window = owner[top:bottom, left:right]
    expected = colours[window]
    of_marker = (window == 2 * number + 1) | (window == 2 * number + 2)
    known = ~numpy.isnan(expected[:, :, 0])
    inside = of_marker & known
    if inside.sum() < 12:
        return None
    grown = of_marker.copy()
    for _ in range(3):
        grown[1:] |= grown[:-1].copy()
        grown[:-1] |= grown[1:].copy()
        grown[:, 1:] |= grown[:, :-1].copy()
        grown[:, :-1] |= grown[:, 1:].copy()
    # Just outside, what the scene draws must not look like the marker, or its edge cannot be seen there.
    edge = expected[inside].mean(axis=0)
    outside = grown & ~of_marker & known
    outside[outside] = numpy.abs(expected[outside] - edge).max(axis=1) > SAME_COLOUR / 2
    if outside.sum() < 8:
        return None
    place = _best_shift(inside, outside, expected, expected)
    if place is None or place[:2] != (0, 0):
        return None
    return _best_shift(inside, outside, expected, rendered[top:bottom, left:right])


def _best_shift(inside, outside, expected, shown):
    rows, columns = numpy.nonzero(inside)
    outer_rows, outer_columns = numpy.nonzero(outside)
    inner, outer = expected[rows, columns], expected[outer_rows, outer_columns]
    height, width = inside.shape
    best = None
    for down in range(-MARKER_REACH, MARKER_REACH + 1):
        for across in range(-MARKER_REACH, MARKER_REACH + 1):
            hit = _alike(shown, rows + down, columns + across, inner, height, width)
            ground = _alike(shown, outer_rows + down, outer_columns + across, outer, height, width)
            rank = (hit + 0.5 * ground, -abs(down) - abs(across))
            if best is None or rank > best[0]:
                best = (rank, (across, down, hit))
    return best[1]


def _alike(shown, rows, columns, colours, height, width):
    here = shown[numpy.clip(rows, 0, height - 1), numpy.clip(columns, 0, width - 1)]
    away = numpy.sqrt(((here - colours) ** 2).sum(axis=1))
    return float((away < SAME_COLOUR).mean())


def _drawn(scene, leaves):
    """Which item owns each pixel, and the colour that it should have; not-a-number where that is not known.

    Owner 0 is the ground; item number n owns 2n + 1 by its fill and 2n + 2 by its outline. The last owner is
    everything uncertain: text, whose letters differ from font to font, and what lets the ground through.
    """
    uncertain = 2 * len(leaves) + 1
    owner = PIL.Image.new("I", (round(scene["width"]), round(scene["height"])), 0)
    draw = PIL.ImageDraw.Draw(owner)
    colours = numpy.full((uncertain + 1, 3), numpy.nan)
    colours[0] = _colour(scene["background"]) if scene["background"] else (255, 255, 255)
    for number, leaf in enumerate(leaves):
        shape = leaf["shape"]
        if shape["shape"] == "text":
            _draw_text(draw, shape, uncertain)
            continue
        fill, stroke = shape.get("fill"), shape.get("stroke")
        fill_owner = stroke_owner = None
        if fill:
            solid = fill["fill"] == "solid" and len(fill["color"]) == 7
            fill_owner = 2 * number + 1 if solid else uncertain
            if solid:
                colours[fill_owner] = _colour(fill["color"])
        if stroke:
            plain = stroke["dash"] == "solid" and len(stroke["color"]) == 7
            stroke_owner = 2 * number + 2 if plain else uncertain
            if plain:
                colours[stroke_owner] = _colour(stroke["color"])
        _draw_shape(draw, shape, fill_owner, stroke_owner, max(round(stroke["width"]), 1) if stroke else 0)
    return numpy.asarray(owner), colours


def _draw_text(draw, shape, owner):
    for number, line in enumerate(shape["lines"]):
        left = shape["x"] - {"start": 0, "middle": line["width"] / 2, "end": line["width"]}[shape["anchor"]]
        baseline, slack = shape["y"] + number * shape["line_height"], 0.1 * line["width"] + 2
        draw.rectangle((left - slack, baseline - shape["size"], left + line["width"] + slack, baseline + 0.3 * shape["size"]), owner)


def _draw_shape(draw, shape, fill, stroke, width):
    if shape["shape"] == "line":
        if stroke is not None:
            draw.line((shape["x1"], shape["y1"], shape["x2"], shape["y2"]), stroke, width)
        return
    if shape["shape"] == "path":
        points = [tuple(point) for point in shape["points"]]
        if fill is not None and len(points) > 2:
            draw.polygon(points, fill)
        if stroke is not None and len(points) > 1:
            draw.line(points + points[:1] if shape["closed"] else points, stroke, width)
        return
    left, top, right, bottom = slide.box({"shape": shape})
    half = width / 2
    outer, inner = (left - half, top - half, right + half, bottom + half), (left + half, top + half, right - half, bottom - half)
    if shape["shape"] == "ellipse":
        put = lambda where, value: draw.ellipse(where, value)
    else:
        put = lambda where, value: draw.rounded_rectangle(where, max(shape["radius"], 0), value)
    if stroke is None:
        put((left, top, right, bottom), fill) if fill is not None else None
    elif fill is not None:
        put(outer, stroke)
        put(inner, fill) if inner[2] > inner[0] and inner[3] > inner[1] else None
    elif shape["shape"] == "ellipse":
        draw.ellipse(outer, None, stroke, width)
    else:
        draw.rounded_rectangle(outer, max(shape["radius"], 0), None, stroke, width)


def _colour(text):
    return tuple(int(text[place:place + 2], 16) for place in (1, 3, 5))
