// The bars: what the widget must reach, and against whom. Each row is measured under its key by some script of this folder. A row has
// one bar: `most` for the ratio, ours to theirs; `faster`, theirs to ours; `within` or `atLeast`, for our side alone; `same`, for both. What
// must never happen is judged by its `worst` round, all else by the middle.
// Whoever names a peer needs it.

const NATIVE = 'the same source, native';
const BARE = 'a bare slider in Yew';
const PICTURE = 'a page that is only a picture';
const RECTANGLE = 'a slider that moves one rectangle';

export const BARS = [
  { id: 'P1', key: 'run', what: 'one run, wasm', unit: 'µs', peer: NATIVE, most: 1.5 },
  { id: 'P2', key: 'future', what: 'one future of many, wasm', unit: 'µs', peer: NATIVE, most: 1.3 },
  { id: 'P3', key: 'future twin', what: 'one future of many, wasm', unit: 'µs', peer: 'a twin in JavaScript', faster: 3.5 },
  { id: 'P4', key: 'band', what: 'a band of 1 % error, wasm', unit: 'ms', peer: 'numpy with independent draws', faster: 10 },
  { id: 'P5', key: 'update 4 p95', what: 'an update in a drag, 4 × slower CPU, 95 %', unit: 'ms', peer: RECTANGLE, within: 16.7 },
  { id: 'P5', key: 'update 6 p95', what: 'an update in a drag, 6 × slower CPU, 95 %', unit: 'ms', peer: RECTANGLE, within: 33.3 },
  { id: 'P5', key: 'lesson p95', what: 'an update in a drag in a lesson, 6 × slower CPU, 95 %', unit: 'ms', peer: RECTANGLE, within: 50 },
  { id: 'P5', key: 'futures at once', what: 'futures in each of these updates', atLeast: 256 },
  { id: 'P5', key: 'futures at rest', what: '1,024 futures after the last input, 4 × slower CPU', unit: 'ms', within: 100 },
  { id: 'P6', key: 'bytes', what: 'bytes until the slider responds, brotli', unit: 'KB', peer: BARE, most: 2 },
  { id: 'P6', key: 'bytes', what: 'bytes until the slider responds, brotli', unit: 'KB', within: 110 },
  { id: 'P6', key: 'requests', what: 'requests until then', within: 4 },
  { id: 'P6', key: 'strangers', what: 'of these to third parties', within: 0 },
  { id: 'P6', key: 'single file', what: 'the single file, brotli', unit: 'KB', within: 140 },
  { id: 'P7', key: 'paint', what: 'first paint, 4 × slower CPU, slow 4G', unit: 'ms', peer: PICTURE, most: 1.15 },
  { id: 'P7', key: 'shift', what: 'layout shift, at most', within: 0.01, worst: true },
  { id: 'P8', key: 'response', what: 'until the slider responds, 4 × slower CPU, slow 4G', unit: 'ms', peer: BARE, most: 1.35 },
  { id: 'P9', key: 'heap after moves', what: 'heap after 10,000 moves', unit: 'KB', within: 100 },
  { id: 'P9', key: 'pages after moves', what: 'pages of wasm memory after 10,000 moves', within: 0 },
  { id: 'P9', key: 'nodes after moves', what: 'nodes after 10,000 moves', within: 0 },
  { id: 'P9', key: 'listeners after moves', what: 'listeners after 10,000 moves', within: 0 },
  { id: 'P9', key: 'nodes after mounts', what: 'nodes after 50 mounts and unmounts', within: 0 },
  { id: 'P9', key: 'listeners after mounts', what: 'listeners after 50 mounts and unmounts', within: 0 },
  { id: 'P9', key: 'documents after mounts', what: 'documents after 50 mounts and unmounts', within: 0 },
  { id: 'P9', key: 'instances', what: '20 widgets on one page', unit: 'MB', within: 60 },
  ...['paused', 'off-screen', 'hidden'].flatMap((way) => [
    { id: 'P10', key: `idle ${way}`, what: `5 s of the main thread, ${way}`, unit: 'ms', peer: PICTURE, floor: 5, most: 1.2 },
    { id: 'P10', key: `frames ${way}`, what: `frames asked for meanwhile, ${way}, at most`, within: 0, worst: true },
  ]),
  { id: 'P11', key: 'hash', what: '200 random scenarios to the last bit, wasm', peer: NATIVE, same: true },
];

/** What is measured too, and judged by no bar. */
export const ASIDE = [
  { key: 'class response', what: 'until the slider of a class page responds, 6 × slower CPU, slow 4G', unit: 'ms', peer: 'the widget’s own page' },
  { key: 'update 4 p50', what: 'an update in a drag, 4 × slower CPU, middle', unit: 'ms', peer: RECTANGLE },
  { key: 'update 6 p50', what: 'an update in a drag, 6 × slower CPU, middle', unit: 'ms', peer: RECTANGLE },
  { key: 'late', what: 'frames come late in play, 4 × slower CPU, 95 %', unit: 'frames', peer: 'a rectangle that moves' },
];
