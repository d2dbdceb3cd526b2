/**
 * What on a page may be a badge: pictures, links, embedded documents. Each has its element and either an address or a text.
 * `sure` says that it is a badge by its name already; else its content has to say so.
 */
export function candidates(root) {
  return [...pictures(root), ...links(root), ...embedded(root)].slice(0, MOST);
}

/** Whether bytes have the marks of a badge, so that the other pictures and files of a page stay where they are. */
export function looksLikeBadge(bytes) {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  const text = new TextDecoder('latin1').decode(bytes);
  if (PNG.test(text)) return /(iTXt|tEXt|zTXt)(openbadge|clrcredential)/.test(text);
  if (SVG.test(text)) return /openbadges|purl\.imsglobal\.org\/(ob|clr)\//.test(text);
  return looksLikeCredential(text);
}

/** Most places of a page that are looked at. */
const MOST = 300;

const PNG = /^.PNG/s;
const SVG = /^[^{]*<(\w+:)?svg[\s>]/;
const TOKEN = /^\s*ey[\w-]+\.[\w-]+\.[\w-]+\s*$/;

function looksLikeCredential(text) {
  if (TOKEN.test(text)) return true;
  return /"@context"/.test(text) && /Verifiable(Credential|Presentation)|(OpenBadge|Achievement|Endorsement|Clr)Credential|"Assertion"|BadgeInstance/.test(text);
}

/** Smaller pictures are decoration. */
const LEAST_PIXELS = 24;

function pictures(root) {
  return [...root.querySelectorAll('img')]
    .filter((image) => image.currentSrc && Math.max(image.width, image.naturalWidth) >= LEAST_PIXELS)
    .map((image) => ({ kind: 'picture', element: image, address: image.currentSrc, sure: false }));
}

const TYPES = /^application\/(vc|vp|vc\+ld|vp\+ld|vc\+jwt|vp\+jwt|jwt|ld\+json)\b/i;

function links(root) {
  return [...root.querySelectorAll('a[href]')].flatMap((anchor) => {
    const url = URL.canParse(anchor.href) ? new URL(anchor.href) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'data:')) return [];
    // The address itself is the badge: its issuer publishes it there (Open Badges 2.0, hosted).
    if (/\/assertions?\/[^/]+\/?$/i.test(url.pathname)) return [{ kind: 'assertion', element: anchor, text: url.href, sure: true }];
    if (/\.(jwt|jws|vc|vp)$/i.test(url.pathname) || TYPES.test(anchor.type)) return [link(anchor, url, true)];
    if (/\.(json|jsonld)$/i.test(url.pathname)) return [link(anchor, url, false)];
    return [];
  });
}

function link(element, url, sure) {
  return { kind: 'link', element, address: url.href, sure };
}

function embedded(root) {
  return [...root.querySelectorAll('script[type="application/ld+json"], script[type="application/vc"], script[type="application/vc+jwt"], script[type="application/json"]')]
    .filter((script) => looksLikeCredential(script.textContent))
    .map((script) => ({ kind: 'embedded', element: script, text: script.textContent, sure: true }));
}
