// What the pages of all hosts have in common: a column as wide as an article's, our frame in it, and a frame of somebody else before it.

/** The column, px, until a test makes it narrower. */
export const WIDTH = 720;

/**
 * A host is a file here with
 *   name   as the matrix calls it
 *   source where its code was read, or the package it is
 *   word   what its dialect's messages have and no other's: they are counted by it, and spoilt by one letter of it
 *   page   the page, given the address of the widget and, if a test asks for one, the frame's first height
 *   asks   what the host may say to have the height told again
 *   fit    the height that it gives to a frame with so high a content; as high, unless told
 *   adds   what it adds to our address, for the widget to ignore
 */
export const page = ({ frame, script = '', packages = [] }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A host</title>
<style>
body { margin: 0 }
#column { width: ${WIDTH}px }
iframe { display: block; width: 100%; border: 0 }
</style>
<iframe id="stranger" src="/stranger.html?about=/index.html?play=0" height="120" title="Somebody else"></iframe>
<div id="column">${frame}</div>
${packages.map((file) => `<script src="/packages/${file}"></script>`).join('\n')}
<script>${script}</script>
</html>`;

/** A frame as embed codes write it. */
export const iframe = (src, { height = 600, more = '' } = {}) =>
  `<iframe title="What happens when AI builds AI?" src="${src.replaceAll('&', '&amp;')}" height="${height}" scrolling="no" ${more}></iframe>`;
