// Cases as JSON text. Numbers are written as they shall stand there, which JSON.stringify alone cannot do.

const MARK = '@@number:';
// Only values: a name that a mutator took from a value stays a name.
const MARKED = new RegExp(`"${MARK}(-?[0-9][-+0-9.eE]*)"(?!:)`, 'g');

/** A number by its text, such as 1.50e3, -0 or 9007199254740993. */
export const number = text => MARK + text;

/** The text, or null where it would be no I-JSON (lone surrogates). */
export function write(document) {
  const text = JSON.stringify(document);
  // JSON.stringify escapes surrogates only if they are alone.
  if(text === undefined || /\\ud[89a-f]/.test(text)) {
    return null;
  }
  const written = text.replace(MARKED, '$1');
  if(written.includes(MARK)) {
    return null;
  }
  try {
    JSON.parse(written);
  } catch {
    return null;
  }
  return written;
}
