// The face of the screen, which is there before anything is drawn: while a face is still on its way a web view looks
// for another one in the whole system, at every size and weight anew, and then lays everything out a second time.
// These files hold what most languages in Latin letters need; base.css names the whole face for the rest.

import medium from '../../../assets/fonts/screen/Inter-Medium.ttf';
import regular from '../../../assets/fonts/screen/Inter-Regular.ttf';
import semiBold from '../../../assets/fonts/screen/Inter-SemiBold.ttf';

/** The characters of the files; assets/fonts/README.md says the same. */
const unicodeRange = 'U+0000-017F, U+2000-206F, U+20A0-20CF, U+2100-27BF';

const weights = { 400: regular, 500: medium, 600: semiBold };

/** Makes the face known, at each weight we use. One that cannot be read is no reason to show nothing. */
export async function loadFaces(): Promise<void> {
  const faces = Object.entries(weights).map(([weight, file]) => new FontFace('Inter', `url(${file})`, { weight, unicodeRange }));
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}
