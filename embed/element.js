// <loop-dial>: the widget as an element of somebody else's page. It never touches that page's address, history or storage.
import style from 'loopdial:style';
import own from './element.css';
import { guesses } from './guess.js';
import { asQuery, restated } from './language.js';
import { bringsLater } from './later.js';
import { parts } from './program.js';
import { languages } from './speech.js';
import { widget } from './widget.js';

const NAME = 'loop-dial';
/** Attributes that are keys of a link: those of the scenario, which follow what it shows, and of the display, with what each means without it. */
const SCENARIO = new Set(['m', 'preset', 'step', 'vs', ...KEYS.params]);
const DISPLAY = { theme: 'auto', controls: 'all', play: '1', guess: '0', title: '1', lock: '', dials: '', projector: '0', lang: '', show: KEYS.parts.join() };
const isKey = (name) => SCENARIO.has(name) || name in DISPLAY;
/** What can be styled from outside, by `::part`, and where it is. */
const PARTS = { title: 'h1', sentence: '.sentence', dial: '.dial', figure: '.figure', clock: '.clock', play: '.transport', presets: '.presets' };

/** Where the other files are: beside this one. A module does not say where it is from. */
const here = document.currentScript?.src || document.querySelector('script[src$="/loopdial.js"]')?.src || document.baseURI;
const program = parts(here);
const speech = languages(here);
const later = bringsLater(new URL('explore.js', here), speech);

/** Elements that show the same scenario, by the name of their group. */
const groups = new Map();
let sheet;

class LoopDial extends HTMLElement {
  #shadow = this.attachShadow({ mode: 'open' });
  #widget;
  #alive = false;
  #query = '';
  /** Orders from before it was in the page. */
  #early = [];
  /** Changes of attributes that the widget has not been told yet. */
  #owed = [];
  #observer = new MutationObserver((changes) => this.#owe(changes));

  connectedCallback() {
    if (this.#widget) return;
    sheet ??= styled();
    this.#shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement('div');
    root.id = 'loopdial';
    root.dataset.home = new URL('./', here);
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
      own: this.#said(),
      ...program,
      later,
      speech,
      around: () => this.closest('[lang]')?.lang,
      guesses: guesses(here),
      tell: (type, detail) => this.#tell(type, detail),
      fault: (...said) => this.#fault(note, ...said),
    });
    this.#observer.observe(this, { attributes: true });
    this.#early.splice(0).forEach((order) => order(this.#widget));
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
    this.#order((widget) => widget.set(asQuery(said), gently));
  }

  play() {
    this.#order((widget) => widget.play());
  }

  pause() {
    this.#order((widget) => widget.pause());
  }

  seek(date) {
    if (typeof date === 'number') this.#order((widget) => widget.seek(date));
  }

  #order(order) {
    if (this.#widget) order(this.#widget);
    else this.#early.push(order);
  }

  #leave() {
    this.#observer.disconnect();
    this.#join(false);
    this.#widget?.destroy();
    this.#widget = undefined;
    this.#alive = false;
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
    const keys = [...this.attributes].filter(({ name }) => isKey(name));
    return new URLSearchParams(keys.map(({ name, value }) => [name, value])).toString();
  }

  /** Changes of attributes are taken a moment later: a page that answers each with another must not stop the clock. */
  #owe(changes) {
    if (changes.length && !this.#owed.length) setTimeout(() => this.#attributesChanged(this.#owed.splice(0)));
    this.#owed.push(...changes);
  }

  #attributesChanged(changes) {
    const names = [...new Set(changes.map(({ attributeName }) => attributeName))];
    if (names.includes('group')) {
      this.#join();
      this.#agree();
    }
    const display = names.filter((name) => name in DISPLAY).map((name) => [name, this.getAttribute(name) ?? DISPLAY[name]]);
    const scenario = names.some((name) => SCENARIO.has(name)) ? restated(this.#said()) : '';
    const said = [scenario, new URLSearchParams(display).toString()].filter(Boolean).join('&');
    if (said) this.#widget?.set(said, true);
  }

  /** The others of its group. */
  #others() {
    return [...(groups.get(this.getAttribute('group')) ?? [])].filter((other) => other !== this && other.#alive);
  }

  /** One that says nothing of its own shows what its group shows. */
  #agree() {
    const silent = ![...this.attributes].some(({ name }) => SCENARIO.has(name));
    const [other] = this.#others();
    if (silent && other) this.#widget?.set(restated(other.#query), false);
  }

  #tell(type, detail) {
    this.#query = detail.query;
    this.#owe(this.#observer.takeRecords());
    // What a host has set meanwhile counts, and comes back as news.
    if (type === 'ready') {
      this.#alive = true;
      this.#name();
      this.#agree();
    }
    if (!this.#owed.length && type !== 'milestone') this.#reflect(detail.query);
    this.dispatchEvent(new CustomEvent(`loopdial:${type}`, { detail, bubbles: true, composed: true }));
    if (type === 'milestone') return;
    const said = type === 'change' || [...this.attributes].some(({ name }) => SCENARIO.has(name));
    const others = said ? this.#others().filter((other) => other.#query !== detail.query) : [];
    others.forEach((other) => other.#widget?.set(restated(detail.query), false));
  }

  /** Writes the scenario into attributes; those that were written before and no longer hold go. */
  #reflect(query) {
    const keys = new URLSearchParams(query);
    keys.delete('m');
    const stale = [...this.attributes].map(({ name }) => name).filter((name) => SCENARIO.has(name) && !keys.has(name));
    stale.forEach((name) => this.removeAttribute(name));
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

  #fault(note, { still, why, again, label } = {}) {
    note.hidden = !why;
    if (!why) return;
    const button = document.createElement('button');
    button.id = 'retry';
    button.textContent = label;
    button.onclick = again;
    note.replaceChildren(`${still} ${why} `, button);
  }
}

function styled() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + own);
  return sheet;
}

if (!customElements.get(NAME)) customElements.define(NAME, LoopDial);
