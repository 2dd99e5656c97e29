#!/usr/bin/env python3
"""Draws the marks of a scene with matplotlib, and prints the median time: the peer of our own PNG writer.

Usage: peers.py SCENE.json
The scene comes from `clientline export F --format scene --out SCENE.json`.
"""

import io
import json
import statistics
import sys
import time

import matplotlib

matplotlib.use("agg")
from matplotlib import patches  # noqa: E402
from matplotlib import pyplot as plt  # noqa: E402

ROUNDS = 15


def leaves(items):
    """Every shape that is no group."""
    for item in items:
        shape = item["shape"]
        if shape["shape"] == "group":
            yield from leaves(shape["items"])
        else:
            yield shape


def fill_of(shape):
    fill = shape.get("fill")
    if fill is None:
        return "none"
    return fill["color"] if fill["fill"] == "solid" else fill["stops"][0][1]


def stroke_of(shape):
    stroke = shape.get("stroke")
    return {"edgecolor": "none"} if stroke is None else {"edgecolor": stroke["color"], "linewidth": stroke["width"] * 0.72}


def draw(scene):
    """One picture, from an empty figure to the bytes of a PNG of the scene's size."""
    figure = plt.figure(figsize=(scene["width"] / 100, scene["height"] / 100), dpi=100)
    axes = figure.add_axes([0, 0, 1, 1])
    axes.set_xlim(0, scene["width"])
    axes.set_ylim(scene["height"], 0)
    axes.axis("off")
    for shape in leaves(scene["items"]):
        kind = shape["shape"]
        if kind == "rect":
            axes.add_patch(
                patches.Rectangle((shape["x"], shape["y"]), shape["width"], shape["height"], facecolor=fill_of(shape), **stroke_of(shape))
            )
        elif kind == "ellipse":
            axes.add_patch(
                patches.Ellipse((shape["cx"], shape["cy"]), 2 * shape["rx"], 2 * shape["ry"], facecolor=fill_of(shape), **stroke_of(shape))
            )
        elif kind == "line":
            axes.plot(
                [shape["x1"], shape["x2"]], [shape["y1"], shape["y2"]], color=shape["stroke"]["color"], linewidth=shape["stroke"]["width"] * 0.72
            )
        elif kind == "path":
            axes.add_patch(patches.Polygon(shape["points"], closed=shape["closed"], facecolor=fill_of(shape), **stroke_of(shape)))
        elif kind == "text":
            align = {"start": "left", "middle": "center", "end": "right"}[shape["anchor"]]
            for number, line in enumerate(shape["lines"]):
                axes.text(
                    shape["x"],
                    shape["y"] + number * shape["line_height"],
                    "".join(run["text"] for run in line["runs"]),
                    fontsize=shape["size"] * 0.72,
                    color=shape["color"],
                    ha=align,
                )
        else:
            raise ValueError(f"a shape that this script does not know: {kind}")
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=100)
    plt.close(figure)
    return out.getvalue()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        scene = json.load(file)
    draw(scene)
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        draw(scene)
        times.append((time.perf_counter() - begun) * 1000)
    print(f"matplotlib {matplotlib.__version__}: PNG {scene['width']:.0f} x {scene['height']:.0f}, median {statistics.median(times):.1f} ms of {ROUNDS}")


if __name__ == "__main__":
    main()
