#!/usr/bin/env python3
"""The time that python-pptx takes for a deck of 12 slides of 40 shapes: the peer of our own writer of slides
(`pptx_12_slides_of_40_shapes`). From an empty deck to its bytes, in a process that is warm."""

import io
import statistics
import time

import pptx
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

SLIDES, SHAPES, ROUNDS = 12, 40, 7


def deck():
    file = pptx.Presentation()
    for number in range(SLIDES):
        slide = file.slides.add_slide(file.slide_layouts[5])
        slide.shapes.title.text = f"Slide {number}"
        slide.notes_slide.notes_text_frame.text = "Notes"
        for shape in range(SHAPES):
            place = (Inches(0.5 + shape % 10 * 0.9), Inches(1.5 + shape // 10))
            if shape % 2 == 0:
                slide.shapes.add_shape(MSO_SHAPE.OVAL, *place, Inches(0.3), Inches(0.3))
            else:
                slide.shapes.add_textbox(*place, Inches(0.8), Inches(0.3)).text_frame.text = f"Mark {shape}"
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def main():
    deck()
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        deck()
        times.append((time.perf_counter() - begun) * 1000)
    print(f"python-pptx {pptx.__version__}: {SLIDES} slides x {SHAPES} shapes, median {statistics.median(times):.1f} ms of {ROUNDS}")


if __name__ == "__main__":
    main()
