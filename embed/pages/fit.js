// What will not fit: the builder's warnings, each with what to do about it.
import { picture } from './choice.js';

/** Narrower frames were never looked at. */
const NARROWEST = 280;
/** Lower frames show the small form, and may keep it. */
const SMALL = 480;
/** Lower frames have no room for the dial and one picture. */
const LOWEST = 320;
const PICTURES = ['clock', 'loop', 'chart', 'metr'];

/** A warning: `says` what is wrong, `change` the choice that mends it, `offer` the words on the button. */
const warning = (says, change, offer) => ({ says, change, offer });

/** Where each kind of editing system leaves no way for a code. */
function system({ cms, way, grow }) {
  if (cms === 'pictures' && way !== 'picture') {
    return warning('A system that takes frames away leaves nothing of this code. A picture with a link stays.', { way: 'picture' }, 'Use the picture');
  }
  if (cms === 'frames' && way === 'element') {
    return warning('A system that takes scripts away leaves only the picture inside the element. A frame stays alive.', { way: 'frame', grow: '0' }, 'Use a frame');
  }
  if (cms === 'frames' && ['frame', 'file'].includes(way) && grow === '1') {
    return warning('A system that takes scripts away takes the lines that let the frame grow: give it a height that is enough.', { grow: '0' }, 'Use a fixed height');
  }
  return null;
}

/** Whether frames of this way have a height of their own. */
const framed = ({ way }) => way === 'frame' || way === 'file';

function size(choice, measured) {
  const [width, height] = [Number(choice.width), Number(choice.height)];
  const found = [];
  if (choice.way !== 'picture' && width < NARROWEST) {
    found.push(warning(`Narrower than ${NARROWEST} px it was never looked at: words may be cut.`, { width: String(NARROWEST) }, `Use ${NARROWEST} px`));
  }
  if (!framed(choice)) return found;
  if (height < LOWEST) {
    found.push(warning(`A frame lower than ${LOWEST} px has no room for the dial and one picture.`, { height: String(LOWEST) }, `Use ${LOWEST} px`));
  }
  if (height >= LOWEST && height < SMALL && choice.grow === '1') {
    found.push(warning(`A frame that begins lower than ${SMALL} px begins in the small form, and may not grow out of it.`, { height: String(SMALL) }, `Use ${SMALL} px`));
  }
  if (measured > height && choice.grow === '0') {
    const says = `What you show needs ${measured} px at a width of ${width} px; at ${height} px readers scroll inside the frame.`;
    found.push(warning(says, { height: String(measured) }, `Use ${measured} px`));
  }
  return found;
}

function parts({ show, play, guess, controls, lock, scenario, way }) {
  if (way === 'picture') return [];
  const shown = show.split(',');
  const found = [];
  if (play === '1' && !PICTURES.some((part) => shown.includes(part))) {
    found.push(warning('Play moves a date over the pictures, and none is shown.', { play: '0' }, 'Do not play by itself'));
  } else if (play === '1' && !shown.includes('chart')) {
    found.push(warning('The first play tells how fast research runs, but the chart of that is not shown.', { play: '0' }, 'Do not play by itself'));
  }
  if (guess !== '0' && way === 'file') {
    found.push(warning('The single file has nothing to guess with, and shows the answer at once.', { way: 'frame' }, 'Use a frame'));
  } else if (guess !== '0' && !shown.includes('chart')) {
    found.push(warning('Readers guess on the main chart, which is not shown.', { guess: '0' }, 'Do not ask them to'));
  }
  const steps = new URLSearchParams(scenario).has('step');
  if (steps && ['none', 'dial'].includes(controls)) {
    found.push(warning('With these controls readers stay at the step they came in at.', { controls: 'main' }, 'Let them go on'));
  }
  if (controls === 'dial' && lock.split(',').includes('q')) {
    found.push(warning('The only control left is the dial, and it is locked.', { lock: '' }, 'Unlock'));
  }
  if (controls === 'none' && lock) {
    found.push(warning('Nothing can be changed, so locks change nothing.', { lock: '' }, 'Drop the locks'));
  }
  return found;
}

function still(choice) {
  const { preset, exact } = picture(choice);
  if (choice.way !== 'picture' || exact) return null;
  return warning(`There is a picture of each preset; this is that of “${preset}”, not of your numbers. To draw yours: loopdial render '${choice.scenario}' --out picture.svg`);
}

/** All that does not fit. `measured`: the height that the preview told, px, or 0. `open`: whether other origins may read this host's files. */
export function warnings(choice, measured, open) {
  const found = [system(choice), ...size(choice, measured), ...parts(choice), still(choice)];
  if (choice.way === 'frame' && !open) {
    found.push(warning('This host does not send Access-Control-Allow-Origin: in a sandboxed frame the page stays a still picture. The single file lives there.', { way: 'file' }, 'Use the single file'));
  }
  return found.filter(Boolean);
}
