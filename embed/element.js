// <loop-dial>: the widget as an element of somebody else's page. It never touches that page's address, history or storage.
import style from 'loopdial:style';
import { asQuery, restated } from './language.js';
import { fetched } from './program.js';
import { widget } from './widget.js';

const NAME = 'loop-dial';
/** Attributes that are no keys of the link. */
const NOT_KEYS = /^(class|id|is|slot|part|exportparts|hidden|dir|role|tabindex|style|group|inert|nonce|data-.*|aria-.*|on.*)$/;
/** What a key of the display means when its attribute goes. */
const DEFAULTS = {
  theme: 'auto',
  controls: 'all',
  play: '1',
  title: '1',
  lock: '',
  show: 'sentence,story,clock,loop,chart,metr,futures,window,matters,table,limits',
};
/** What can be styled from outside, by `::part`, and where it is. */
const PARTS = { title: 'h1', sentence: '.sentence', dial: '.dial', figure: '.figure', clock: '.clock', play: '.transport', presets: '.presets' };

const script = document.currentScript?.src ?? document.querySelector('script[src*="loopdial.js"]')?.src;
const load = () => fetched(new URL(PROGRAM.file, script), PROGRAM.integrity);
const matters = String(new URL('loopdial-matters.js', script));

/** Elements that show the same scenario, by the name of their group. */
const groups = new Map();
let sheet;

class LoopDial extends HTMLElement {
  #shadow = this.attachShadow({ mode: 'open' });
  #widget;
  #query = '';
  /** What the program said last, whose keys are reflected as attributes. */
  #reflected = new Set();
  #observer = new MutationObserver((changes) => this.#attributesChanged(changes));

  connectedCallback() {
    if (this.#widget) return;
    sheet ??= styled();
    this.#shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement('div');
    root.id = 'loopdial';
    // A host's own picture and link stand here until the widget is alive, and if it never is.
    const slot = document.createElement('slot');
    const note = document.createElement('p');
    note.id = 'no-wasm';
    note.hidden = true;
    note.setAttribute('role', 'status');
    root.append(slot);
    this.#shadow.replaceChildren(note, root);
    this.#join();
    this.#widget = widget({
      root,
      own: this.#query || this.#said(),
      load,
      matters,
      tell: (type, detail) => this.#tell(type, detail),
      fault: (...said) => this.#fault(note, ...said),
    });
    this.#observer.observe(this, { attributes: true, attributeOldValue: true });
  }

  disconnectedCallback() {
    // One that is only moved is back at once.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  /** What it shows, as the query of a link. */
  get query() {
    return this.#query;
  }

  /** Takes a query, or an object as `loopdial.d.ts` describes it. */
  set(said, { gently = true } = {}) {
    this.#widget?.set(asQuery(said), gently);
  }

  play() {
    this.#widget?.play();
  }

  pause() {
    this.#widget?.pause();
  }

  seek(date) {
    if (typeof date === 'number') this.#widget?.seek(date);
  }

  #leave() {
    this.#observer.disconnect();
    this.#join(false);
    this.#widget?.destroy();
    this.#widget = undefined;
    this.#shadow.replaceChildren();
  }

  #join(in_ = true) {
    groups.forEach((group) => group.delete(this));
    const name = this.getAttribute('group');
    if (!in_ || !name) return;
    if (!groups.has(name)) groups.set(name, new Set());
    groups.get(name).add(this);
  }

  /** Its attributes as a query. */
  #said() {
    const keys = [...this.attributes].filter(({ name }) => !NOT_KEYS.test(name));
    return new URLSearchParams(keys.map(({ name, value }) => [name, value])).toString();
  }

  #attributesChanged(changes) {
    const names = new Set(changes.map(({ attributeName }) => attributeName));
    if (names.has('group')) this.#join();
    const keys = [...names].filter((name) => !NOT_KEYS.test(name));
    if (!keys.length) return;
    const gone = keys.filter((name) => !this.hasAttribute(name) && name in DEFAULTS).map((name) => [name, DEFAULTS[name]]);
    const display = keys.every((name) => name in DEFAULTS);
    const said = display ? new URLSearchParams(keys.map((name) => [name, this.getAttribute(name) ?? ''])).toString() : restated(this.#said());
    this.#widget?.set([said, new URLSearchParams(gone).toString()].filter(Boolean).join('&'), true);
  }

  #tell(type, detail) {
    this.#query = detail.query;
    const pending = this.#observer.takeRecords();
    // What a host has set meanwhile counts, and comes back as news.
    if (pending.length) this.#attributesChanged(pending);
    else if (type !== 'milestone') this.#reflect(detail.query);
    if (type === 'ready') this.#name();
    this.dispatchEvent(new CustomEvent(`loopdial:${type}`, { detail, bubbles: true, composed: true }));
    if (type !== 'change') return;
    const others = [...(groups.get(this.getAttribute('group')) ?? [])].filter((other) => other !== this && other.#query !== detail.query);
    others.forEach((other) => other.#widget?.set(restated(detail.query), false));
  }

  /** Writes the scenario into attributes; those that were written before and no longer hold go. */
  #reflect(query) {
    const keys = new URLSearchParams(query);
    keys.delete('m');
    const stale = [...this.attributes].map(({ name }) => name).filter((name) => !NOT_KEYS.test(name) && !(name in DEFAULTS) && name !== 'lang');
    stale.filter((name) => !keys.has(name)).forEach((name) => this.removeAttribute(name));
    keys.forEach((value, name) => this.getAttribute(name) !== value && this.setAttribute(name, value));
    this.#observer.takeRecords();
  }

  #name() {
    Object.entries(PARTS).forEach(([part, where]) => {
      this.#shadow.querySelectorAll(where).forEach((node) => node.setAttribute('part', part));
    });
    // A title of its own stops browsers from showing `title="0"` as a tooltip.
    this.#shadow.getElementById('loopdial').title = '';
  }

  #fault(note, why, again, label = 'Try again') {
    note.hidden = !why;
    if (!why) return;
    const button = document.createElement('button');
    button.id = 'retry';
    button.textContent = label;
    button.onclick = again;
    note.replaceChildren(`The live model is not running here: ${why} `, button);
  }
}

function styled() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

if (!customElements.get(NAME)) customElements.define(NAME, LoopDial);
