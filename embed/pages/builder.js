// The builder: a form, a preview in a real frame, warnings, code. Its own link says all that was chosen.
import names from 'loopdial:names';
import { hash, nothing, pasted, read } from './choice.js';
import { code } from './code.js';
import { copies } from './copy.js';
import { consult } from './consulting.js';
import { warnings } from './fit.js';
import { preview, WIDTHS } from './preview.js';

const BASE = String(new URL('./', document.currentScript.src));
const HOW = {
  frame: 'One line, for every system that keeps frames. It sizes itself where the page listens, and can be scrolled where it does not.',
  file: 'One file with everything inside, for frames that may load nothing, learning platforms, and no network at all. Put it beside your page, or open it from a stick.',
  element: 'An element and one script, for pages of your own: no frame, styled from outside, and scripts can talk to it.',
  picture: 'For newsletters, systems that take frames away, and print. The picture leads to the live page.',
};
const CONTROLS = { none: 'nothing', dial: 'the dial', main: 'dial, sliders, presets, story', all: 'everything' };
const GUESSES = { 0: 'no', 1: 'yes, or skip it', must: 'yes' };
const $ = (id) => document.getElementById(id);
const form = $('choices');
let choice = nothing();
/** What the preview has told: its sentence, the height it needs; the size of the picture. */
let told = { sentence: names.title, height: 0 };
/** Whether other origins may load this host's files. */
let open = true;

const element = (tag, set = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), set);
  made.append(...inside);
  return made;
};
const option = (type, name, value, says) => element('label', { className: 'option' }, element('input', { type, name, value }), ` ${says}`);
const choose = (name, list) => form.elements[name].replaceChildren(...list.map(([value, says]) => element('option', { value }, says)));

function fill() {
  const { presets, steps, parts, params, themes, languages, presets_heading: heading } = names;
  choose('preset', presets.map(({ id, name }) => [id, name]));
  form.elements.preset.setAttribute('aria-description', heading);
  choose('step', [['', 'none: the scenario alone'], ...steps.map(({ id, name }, at) => [id, `${at + 1}. ${name}`])]);
  choose('theme', themes.map((theme) => [theme, theme === 'auto' ? 'as the reader’s device asks' : theme]));
  choose('guess', names.guesses.map((way) => [way, GUESSES[way] ?? way]));
  const named = new Intl.DisplayNames('en', { type: 'language' });
  choose('lang', [['', 'as the page'], ...languages.map((tag) => [tag, named.of(tag)])]);
  $('parts').append(...parts.map((part) => option('checkbox', 'show', part, part === 'metr' ? 'METR’s tasks' : part)));
  $('controls').append(...names.controls.map((level) => option('radio', 'controls', level, CONTROLS[level] ?? level)));
  $('locks').append(...params.map(({ id, name }) => option('checkbox', 'lock', id, name)));
  $('widths').append(...WIDTHS.map((width) => option('radio', 'preview', String(width), `${width} px`)));
}

/** Puts what is chosen into the form; what somebody is typing in stays. */
function show() {
  const keys = new URLSearchParams(choice.scenario);
  const fields = { ...choice, preset: keys.get('preset') ?? names.presets[0].id, step: keys.get('step') ?? '', preview: choice.width };
  for (const input of document.querySelectorAll('#builder input, #builder select')) {
    const value = fields[input.name];
    if (input === document.activeElement && input.type === 'number') continue;
    if (input.type === 'checkbox') input.checked = ['show', 'lock'].includes(input.name) ? value.split(',').includes(input.value) : value === '1';
    else if (input.type === 'radio') input.checked = value === input.value;
    else if (input.name !== 'link') input.value = value;
  }
  $('how').textContent = HOW[choice.way];
  $('grow').hidden = !['frame', 'file'].includes(choice.way);
  $('download').hidden = choice.way !== 'file';
}

/** Everything that follows from what is chosen and told. */
function draw() {
  const written = code(choice, { base: BASE, title: names.title, said: told.sentence, size: told.size });
  if (written !== $('code').value) {
    // Written again only when it is another: somebody may have selected it.
    $('code').value = written;
    $('copied').textContent = '';
  }
  $('share').href = `#${hash(choice)}`;
  const framed = ['frame', 'file'].includes(choice.way);
  $('measured').textContent = told.height ? `At ${choice.width} px it is ${told.height} px high.${framed && choice.grow === '1' ? ' The frame grows to that where the lines are kept.' : ''}` : '';
  const lines = warnings(choice, told.height, open).map(({ says, change, offer }) => {
    const button = change && element('button', { type: 'button', onclick: () => take(change) }, offer);
    return element('li', {}, `${says} `, ...(button ? [button] : []));
  });
  if ($('warnings').textContent !== lines.map((line) => line.textContent).join('')) $('warnings').replaceChildren(...lines);
}

/** Takes a change: the address says it, the form shows it, the preview follows. */
function take(change) {
  choice = read(hash({ ...choice, ...change }));
  try {
    history.replaceState(null, '', `#${hash(choice)}`);
  } catch {
    // A frame without an address of its own: the link beside the code says it all the same.
  }
  refresh();
}

function refresh() {
  show();
  draw();
  preview($('stage'), BASE, choice, open, (news) => {
    told = { ...told, ...news };
    draw();
  });
}

function chosen({ target }) {
  const { name, value, checked, type } = target;
  const listed = () => [...document.querySelectorAll(`[name=${name}]:checked`)].map((input) => input.value).join(',');
  const keys = new URLSearchParams(choice.scenario);
  if (name === 'link') return;
  if (name === 'preset') return take({ scenario: value === names.presets[0].id ? '' : `preset=${value}` });
  if (name === 'step') {
    keys.delete('step');
    return take({ scenario: value ? `step=${value}` : keys.toString() });
  }
  if (name === 'preview') return take({ width: value });
  if (name === 'show' || name === 'lock') return take({ [name]: listed() });
  return take({ [name]: type === 'checkbox' ? String(Number(checked)) : value });
}

function linked({ target }) {
  if (!target.value.trim()) return;
  const { keys, strangers } = pasted(target.value);
  const says = keys.size ? `Taken: ${[...keys.keys()].join(', ')}.` : 'There is nothing of Loopdial’s in this link: the article’s numbers.';
  $('link-says').textContent = [says, strangers.length && `Left out: ${strangers.join(', ')}.`].filter(Boolean).join(' ');
  const display = read(keys.toString());
  const changed = [...keys.keys()].filter((key) => key in display);
  take({ scenario: display.scenario, ...Object.fromEntries(changed.map((key) => [key, display[key]])) });
}

async function begin() {
  fill();
  $('builder').hidden = false;
  choice = read(location.hash);
  document.addEventListener('change', (event) => event.target.closest('#builder') && chosen(event));
  form.elements.link.addEventListener('input', linked);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    if (/^#doctor/.test(location.hash)) return;
    choice = read(location.hash);
    refresh();
  });
  copies($('copy'), $('code'), $('copied'));
  show();
  // Whether frames of other origins, sandboxed ones among them, may load what the page needs.
  const answer = await fetch(`${BASE}pages.css`).catch(() => null);
  await answer?.text();
  open = answer?.headers.get('access-control-allow-origin') === '*';
  refresh();
}

const alone = /^#doctor/.test(location.hash);
document.documentElement.classList.toggle('alone', alone);
if (!alone) begin();
consult();
