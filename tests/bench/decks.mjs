#!/usr/bin/env node
// The time that PptxGenJS takes for a deck of 12 slides of 40 shapes, in one process that is warm: the peer of our own
// writer of slides (`pptx_12_slides_of_40_shapes`). From an empty deck to its bytes.

import PptxGenJS from 'pptxgenjs';

const [SLIDES, SHAPES, ROUNDS] = [12, 40, 15];

async function deck() {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  for (let number = 0; number < SLIDES; number += 1) {
    const slide = file.addSlide();
    slide.addText(`Slide ${number}`, { x: 0.5, y: 0.3, w: 12, h: 0.8, fontSize: 32 });
    slide.addNotes('Notes');
    for (let shape = 0; shape < SHAPES; shape += 1) {
      const [x, y] = [0.5 + (shape % 10) * 1.2, 1.5 + Math.floor(shape / 10) * 1.2];
      if (shape % 2 === 0) slide.addShape(file.ShapeType.ellipse, { x, y, w: 0.3, h: 0.3, fill: { color: '2F4B7C' } });
      else slide.addText(`Mark ${shape}`, { x, y, w: 1.1, h: 0.3, fontSize: 12 });
    }
  }
  return file.write({ outputType: 'nodebuffer' });
}

await deck();
const times = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const begun = performance.now();
  await deck();
  times.push(performance.now() - begun);
}
times.sort((one, other) => one - other);
console.log(`PptxGenJS: ${SLIDES} slides x ${SHAPES} shapes, median ${times[Math.floor(ROUNDS / 2)].toFixed(1)} ms of ${ROUNDS}`);
