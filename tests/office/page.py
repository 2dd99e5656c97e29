"""What a rendered page shows, compared with the scene that it was made from."""

import collections
import subprocess
import types
import unicodedata
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
# Of a marker's pixels so many have to show its colours, edges being smoothed; of a dashed outline, which has gaps, and of a
# thin one, which is all edge, fewer.
MARKER_SCORE = 0.45
OUTLINE_SCORE = 0.3
THIN = 2
# Where only hairlines tell places apart, a place that fits by so much worse than the best, of 1.5, fits as well.
HAIRLINES = 0.06
# Only so far from its edge is a marker looked at, px: the middle of a large area says nothing of where it stands.
RIM = 4
# And so many of its pixels are enough.
SAMPLE = 400


def read(pdf):
    """For each page its words with their boxes, in pixels of a scene 1920 wide."""
    output = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout
    # Signs beyond the first plane, such as emoji, come as two halves.
    text = output.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    # Control characters are no XML, and no label has any.
    text = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    pages = []
    for page in xml.fromstring(text).iter("{http://www.w3.org/1999/xhtml}page"):
        scale = 1920 / float(page.get("width"))
        edges = lambda word: tuple(float(word.get(edge)) * scale for edge in ("xMin", "yMin", "xMax", "yMax"))
        pages.append([(slide.squeezed(word.text or ""), *edges(word)) for word in page if (word.text or "").strip()])
    return pages


def labels(scene, leaves, words, flows=slide.is_flowing):
    """Is every line of every label on the page, at its place, inside the page, and clear of the others?

    `flows` tells which labels break their own lines: on a slide some, on a page that was drawn as the scene is none.
    """
    problems, placed, count = [], [], 0
    for leaf in leaves:
        if not slide.squeezed("".join(slide.lines(leaf))):
            continue
        count += 1
        for line, found in _flowing(leaf, words) if flows(leaf) else _fixed(leaf, words):
            if isinstance(found, str):
                problems.append(f"the label “{line}” {found}")
                continue
            left, top, right, bottom = _around(found)
            if left < 0 or top < 0 or right > scene["width"] or bottom > scene["height"]:
                problems.append(f"the label “{line}” leaves the page: {left:.0f} … {right:.0f} × {top:.0f} … {bottom:.0f} px")
            placed += [(leaf["name"], line, *box) for box in found]
    met = set()
    for index, (name, line, *one) in enumerate(placed):
        for other_name, other_line, *other in placed[index + 1:]:
            if name != other_name and _overlap(one, other) and (line, other_line) not in met:
                met.add((line, other_line))
                problems.append(f"the labels “{line}” and “{other_line}” run into each other")
    return types.SimpleNamespace(problems=problems, count=count)


def reads(text, words):
    """Do the words, in their order, say the text, perhaps among others?"""
    label = slide.squeezed(text)
    if _right_to_left(label):
        letters = lambda said: collections.Counter(sign for sign in unicodedata.normalize("NFKC", said) if sign.isalnum())
        return not letters(label) - letters("".join(word[0] for word in words))
    return bool(_occurrences(label, words))


def _overlap(one, other):
    """Do the letters of two words touch? The font's own box is taller than they are."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    letters = lambda box: (box[1] + 0.2 * (box[3] - box[1]), box[3] - 0.1 * (box[3] - box[1]))
    (top, bottom), (other_top, other_bottom) = letters(one), letters(other)
    return across > 1 and min(bottom, other_bottom) - max(top, other_top) > 1


def _around(boxes):
    lefts, tops, rights, bottoms = zip(*boxes)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _flowing(leaf, words):
    """Words of a box that breaks its own lines: they have to be there, in order, beginning at the box's place."""
    shape = leaf["shape"]
    label = slide.squeezed(leaf["describe"])
    # A line of the slide's font may break elsewhere than the scene's: one line more or less is no fault.
    lowest = shape["y"] + len(shape["lines"]) * shape["line_height"]
    near = [word for word in words if shape["y"] - 2.2 * shape["size"] < (word[2] + word[4]) / 2 < lowest]
    found = [_in_any_order(leaf["describe"], near)] if _right_to_left(label) else _occurrences(label, near)
    if found and found[0]:
        yield leaf["describe"], found[0]
    else:
        yield leaf["describe"], "is not on the page" if not _occurrences(label, words) else "stands too high or too low"


def _fixed(leaf, words):
    """Each line of a label, and the boxes of its words on the page or what is wrong with them."""
    shape = leaf["shape"]
    for number, line in enumerate(slide.lines(leaf)):
        if slide.squeezed(line):
            baseline = shape["y"] + number * shape["line_height"]
            yield line, _find(line, shape, baseline, shape["lines"][number]["width"], words)


def _find(line, shape, baseline, width, words):
    """The boxes of a line's words near its place, or what is wrong."""
    label = slide.squeezed(line)
    size, anchor = shape["size"], shape["anchor"]
    left = shape["x"] - {"start": 0, "middle": width / 2, "end": width}[anchor]
    middle = baseline - 0.35 * size
    # The slide's font is another than the one that the scene was measured with.
    slack = 0.2 * width + size
    near = [
        word for word in words
        if abs((word[2] + word[4]) / 2 - middle) < 0.6 * size and word[3] > left - slack and word[1] < left + width + slack
    ]
    if _right_to_left(label):
        found = _in_any_order(line, near)
        return found or "is not on the page"
    found = _occurrences(label, sorted(near, key=lambda word: word[1]))
    if not found:
        elsewhere = _occurrences(label, words)
        if elsewhere:
            x, _, _, y = _around(elsewhere[0])
            return f"stands at {x:.0f}, {y:.0f} px instead of {left:.0f}, {baseline:.0f} px"
        return "is not on the page"

    def offset(boxes):
        around = _around(boxes)
        return abs({"start": around[0], "middle": (around[0] + around[2]) / 2, "end": around[2]}[anchor] - shape["x"])

    best = min(found, key=offset)
    if offset(best) > 3 + 0.15 * size:
        return f"stands {offset(best):.1f} px to the side of its place"
    return best


def _right_to_left(label):
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in label)


def _in_any_order(line, words):
    """The boxes of words that run from right to left, or nothing if one is missing.

    The page tells their letters, and the words, in the order of the eye; ligatures keep theirs, and a full stop stands
    alone. So a word is known by its letters in any order.
    """
    letters = lambda word: sorted(sign for sign in unicodedata.normalize("NFKC", word) if sign.isalnum())
    left_over, boxes = list(words), []
    for wanted in filter(letters, line.split()):
        word = next((word for word in left_over if letters(word[0]) == letters(wanted)), None)
        if word is None:
            return None
        left_over.remove(word)
        boxes.append(word[1:])
    return boxes


def _occurrences(label, words):
    """For each place where words make up the label: the boxes of those words, cut to the label."""
    text = "".join(word[0] for word in words)
    occurrences = []
    start = text.find(label)
    while start >= 0:
        boxes, place = [], 0
        for word, left, top, right, bottom in words:
            first, last = max(start - place, 0), min(start + len(label) - place, len(word))
            if first < last:
                width = (right - left) / len(word)
                boxes.append((left + first * width, top, left + last * width, bottom))
            place += len(word)
        occurrences.append(boxes)
        start = text.find(label, start + 1)
    return occurrences


def markers(scene, leaves, picture):
    """Is every marker in the picture, no further than MARKER_TOLERANCE from its place?"""
    rendered = numpy.asarray(PIL.Image.open(picture).convert("RGB"), dtype=float)
    if rendered.shape[:2] != (round(scene["height"]), round(scene["width"])):
        size = f"{rendered.shape[1]} × {rendered.shape[0]}"
        return types.SimpleNamespace(problems=[f"the picture is {size} px"], count=0, covered=0)
    owner, colours = _drawn(scene, leaves)
    problems, count, covered = [], 0, 0
    for number, leaf in enumerate(leaves):
        if not slide.is_marker(leaf):
            continue
        off = _offset(number, slide.box(leaf), owner, colours, rendered)
        if off is None:
            covered += 1
            continue
        count += 1
        x, y, score = off
        if score < (OUTLINE_SCORE if _is_faint(leaf["shape"]) else MARKER_SCORE):
            problems.append(f"the marker {leaf['name']} is not in the picture")
        elif max(abs(x), abs(y)) > MARKER_TOLERANCE:
            problems.append(f"the marker {leaf['name']} is drawn {x:+d}, {y:+d} px off")
    return types.SimpleNamespace(problems=problems, count=count, covered=covered)


def _is_faint(shape):
    stroke = shape.get("stroke")
    return bool(stroke) and (stroke["dash"] != "solid" or not shape.get("fill") and stroke["width"] < THIN)


def _offset(number, box, owner, colours, rendered):
    """How far the marker is drawn from its place and how much of it shows; nothing where that cannot be told.

    It cannot where other things cover it, where it lets the ground through, or where the ground has its colour.
    """
    reach = MARKER_REACH + 4
    left, top = max(int(box[0]) - reach, 0), max(int(box[1]) - reach, 0)
    right, bottom = min(int(box[2]) + reach + 1, owner.shape[1]), min(int(box[3]) + reach + 1, owner.shape[0])
    window = owner[top:bottom, left:right]
    expected = colours[window]
    of_marker = (window == 2 * number + 1) | (window == 2 * number + 2)
    known = ~numpy.isnan(expected[:, :, 0])
    inside = of_marker & known & _grown(~of_marker, RIM)
    # What has the colour of the page looks the same when it is missing.
    inside[inside] = numpy.abs(expected[inside] - colours[0]).max(axis=1) > SAME_COLOUR / 2
    if inside.sum() < 12:
        return None
    # Just outside, what the scene draws must not look like the marker, or its edge cannot be seen there.
    edge = expected[of_marker & known & _grown(~of_marker, 1)].mean(axis=0)
    outside = _grown(of_marker, 3) & ~of_marker & known
    outside[outside] = numpy.abs(expected[outside] - edge).max(axis=1) > SAME_COLOUR / 2
    if outside.sum() < 8:
        return None
    # Looked for in the scene itself, it must be found just where it is: a long edge alone may slide along itself.
    if _best_shift(inside, outside, expected, expected, from_afar=True)[:2] != (0, 0):
        return None
    # Where it is found elsewhere as well once hairlines may look like anything, a hairline must not decide alone.
    anything = numpy.where(numpy.isnan(expected), numpy.inf, expected)
    told = _best_shift(inside, outside, expected, anything, from_afar=True)[:2] == (0, 0)
    return _best_shift(inside, outside, expected, rendered[top:bottom, left:right], 0 if told else HAIRLINES)


def _grown(mask, pixels):
    grown = mask.copy()
    for _ in range(pixels):
        before = grown.copy()
        grown[1:] |= before[:-1]
        grown[:-1] |= before[1:]
        grown[:, 1:] |= before[:, :-1]
        grown[:, :-1] |= before[:, 1:]
    return grown


SHIFTS = [(across, down) for down in range(-MARKER_REACH, MARKER_REACH + 1) for across in range(-MARKER_REACH, MARKER_REACH + 1)]
ACROSS, DOWN = (numpy.array(shifts)[:, None] for shifts in zip(*SHIFTS))


def _best_shift(inside, outside, expected, shown, slack=0, from_afar=False):
    """The shift at which the marker and its ground fit best, and how well; of equals the nearest, or the farthest."""
    hit, ground = _alike(inside, expected, shown), _alike(outside, expected, shown)
    away = (abs(ACROSS) + abs(DOWN))[:, 0]
    rank = hit + 0.5 * ground
    # Of those that fit as well as the best, but for the slack, distance decides.
    equal = rank >= rank.max() - slack - 1e-9
    best = int(numpy.where(equal, away if from_afar else -away, -numpy.inf).argmax())
    return (*SHIFTS[best], float(hit[best]))


def _sample(mask):
    rows, columns = numpy.nonzero(mask)
    step = max(len(rows) // SAMPLE, 1)
    return rows[::step], columns[::step]


def _alike(mask, expected, shown):
    """For each shift: of the mask's pixels, how many show the colour that they should have; an infinite one may be any."""
    rows, columns = _sample(mask)
    height, width = mask.shape
    here = shown[numpy.clip(rows + DOWN, 0, height - 1), numpy.clip(columns + ACROSS, 0, width - 1)]
    apart = ((here - expected[rows, columns]) ** 2).sum(axis=2)
    return ((apart < SAME_COLOUR**2) | numpy.isinf(apart)).mean(axis=1)


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
            # A hairline is smoothed to any colour.
            plain = len(stroke["color"]) == 7 and stroke["width"] >= 1.5
            stroke_owner = 2 * number + 2 if plain else uncertain
            if plain:
                colours[stroke_owner] = _colour(stroke["color"])
        _draw_shape(draw, shape, fill_owner, stroke_owner, max(round(stroke["width"]), 1) if stroke else 0)
    return numpy.asarray(owner), colours


def _draw_text(draw, shape, owner):
    for number, line in enumerate(shape["lines"]):
        anchored = {"start": 0, "middle": 0.5, "end": 1}[shape["anchor"]]
        left, baseline = shape["x"] - anchored * line["width"], shape["y"] + number * shape["line_height"]
        # The slide's font may be wider; the line grows away from where it is anchored.
        wider = 0.15 * line["width"]
        right = left + line["width"] + (1 - anchored) * wider + 2
        draw.rectangle((left - anchored * wider - 2, baseline - shape["size"], right, baseline + 0.3 * shape["size"]), owner)


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
