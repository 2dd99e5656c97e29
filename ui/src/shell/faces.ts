// The face of the screen, which is there before anything is drawn: while a face is still on its way a web view looks
// for another one in the whole system, at every size and weight anew, and then lays everything out a second time.

import medium from '../../../assets/fonts/Inter-Medium.ttf';
import regular from '../../../assets/fonts/Inter-Regular.ttf';
import semiBold from '../../../assets/fonts/Inter-SemiBold.ttf';

const weights = { 400: regular, 500: medium, 600: semiBold };

/** Makes the face known, at each weight we use. One that cannot be read is no reason to show nothing. */
export async function loadFaces(): Promise<void> {
  const faces = Object.entries(weights).map(([weight, file]) => new FontFace('Inter', `url(${file})`, { weight }));
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}
