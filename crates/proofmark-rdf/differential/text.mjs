// Cases as JSON text. Numbers are written as they shall stand there, which JSON.stringify alone cannot do.

const MARK = '@@number:';
// Only values: a name that a mutator took from a value stays a name.
const MARKED = new RegExp(`"${MARK}(-?[0-9][-+0-9.eE]*)"(?!:)`, 'g');

/** A number by its text, such as 1.50e3, -0 or 9007199254740993. */
export const number = text => MARK + text;

/**
 * Numbers with one digit and a small exponent: jsonld.js looks for a point in 1e-7, finds none, and writes "0" as an
 * integer. The standard says a double, and so do we.
 */
export const misread = text => /^-?\d+e-/.test(String(Number(text)));

/** The text, or null where it would be no I-JSON (lone surrogates) or holds a number that jsonld.js misreads. */
export function write(document) {
  const text = JSON.stringify(document);
  // JSON.stringify escapes surrogates only if they are alone.
  if(text === undefined || /\\ud[89a-f]/.test(text)) {
    return null;
  }
  let good = true;
  const written = text.replace(MARKED, (_, digits) => {
    good &&= !misread(digits);
    return digits;
  });
  if(!good || written.includes(MARK)) {
    return null;
  }
  try {
    JSON.parse(written);
  } catch {
    return null;
  }
  return written;
}
