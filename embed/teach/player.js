// Plays lessons: one step at a time, beside the widget, which shows the step's scenario; ticks tasks off once they are achieved.
import { query, read, write } from './address.js';
import { holds } from './condition.js';

/** An interaction has ended when nothing has changed for so long, ms, and no pointer is down. */
const QUIET = 400;
/** Where keys mean something else. */
const BUSY = 'input, select, textarea, summary, #loopdial';

const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);

/** Plays the lessons in `main`; `start({ own, tell })` brings the widget to life, once it is needed. */
export function player(main, start) {
  const find = (selector, inside = main) => inside.querySelector(selector);
  const all = (selector, inside = main) => [...inside.querySelectorAll(selector)];
  const [welcome, stage, bar, told] = ['.welcome', '.stage', '.bar', '.told'].map((selector) => find(selector));
  const root = find('#loopdial');
  const languages = all('.languages a');
  const words = main.dataset;
  const known = JSON.parse(words.known);
  const at = read(location.search);
  let mine = at.describes;
  let widget;
  /** The step on show, and what the widget last said while it was. */
  let section;
  let news;
  /** Whether the pupil has done anything in this step: nothing ticks by itself. */
  let touched = false;
  let pressed = false;
  let timer;
  let revived = false;

  document.documentElement.classList.toggle('projector', at.said.get('projector') === '1');
  ['light', 'dark'].forEach((theme) => document.documentElement.classList.toggle(theme, at.said.get('theme') === theme));

  // A class page as a file has come alone.
  if (location.protocol === 'file:') languages.forEach((link) => (link.closest('nav').hidden = true));

  const article = () => all('.lesson').find(({ dataset }) => dataset.lesson === at.lesson);
  const steps = () => (article() ? all('.passage', article()) : []);
  const tasks = (passage = section) => (passage ? all('[data-when]', passage) : []);
  const name = (task) => `${task.closest('.passage').dataset.step}.${tasks(task.closest('.passage')).indexOf(task) + 1}`;

  /** Shows where the address says somebody is. */
  function show({ gently = true, focus = true } = {}) {
    const passages = steps();
    section = passages.find(({ dataset }) => dataset.step === at.step) ?? passages[0];
    at.step = section?.dataset.step ?? '';
    touched = false;
    news = undefined;
    welcome.hidden = Boolean(section);
    bar.hidden = !section;
    // The talk at the end needs no model.
    stage.hidden = !section?.dataset.query;
    all('.lesson').forEach((lesson) => (lesson.hidden = lesson !== article()));
    passages.forEach((passage) => (passage.hidden = passage !== section));
    document.body.classList.toggle('taught', Boolean(section));
    document.title = [section && find('h2', article()).textContent, words.title].filter(Boolean).join(' · ');
    if (section?.dataset.query) set(gently);
    draw();
    write(at, mine);
    // Another language takes along what the address says.
    languages.forEach((link) => (link.search = location.search));
    if (!focus) return;
    scrollTo(0, 0);
    find('h3, h1', section ?? welcome)?.focus({ preventScroll: true });
  }

  /** Lets the widget show the step; `again`: whoever has guessed in it has done so. */
  function set(gently, again = false) {
    const own = query(section.dataset.query, at.said, mine, again);
    root.className = root.className.replace(/\bfocus-\w+/g, '').trim();
    root.classList.add(`focus-${section.dataset.focus}`);
    if (widget) widget.set(own, gently);
    else widget = start({ own, tell });
    widget.seek(Number(section.dataset.date));
  }

  /** What is done, and where one can go. */
  function draw() {
    if (!section) return;
    const passages = steps();
    const index = passages.indexOf(section);
    all('[data-when]', article()).forEach((task) => {
      const done = at.done.has(name(task));
      task.classList.toggle('done', done);
      find('.mark', task).hidden = !done;
    });
    all('[data-to]', article()).forEach((link) => {
      const passage = passages.find(({ dataset }) => dataset.step === link.dataset.to);
      if (passage === section) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
      link.classList.toggle('done', tasks(passage).length > 0 && tasks(passage).every((task) => at.done.has(name(task))));
    });
    const [count, done] = [tasks().length, tasks().filter((task) => at.done.has(name(task))).length];
    const last = passages.length - 1;
    find('.where', bar).textContent = [
      index < last && fill(words.stepOf, { at: index + 1, of: last }),
      count > 0 && fill(words.tasksDone, { done, of: count }),
    ].filter(Boolean).join(' · ');
    bar.classList.toggle('ready', count > 0 && done === count);
    find('.back', bar).disabled = index === 0;
    find('.next', bar).disabled = index === last;
    const reset = find('.reset', section);
    if (reset) reset.hidden = !touched;
  }

  function go(by) {
    const passages = steps();
    const next = passages[passages.indexOf(section) + by];
    if (!next) return;
    at.step = next.dataset.step;
    mine = false;
    show();
  }

  function open(lesson, step = '') {
    if (lesson !== at.lesson) at.done.clear();
    Object.assign(at, { lesson, step });
    mine &&= !section;
    show();
  }

  function tell(type, detail) {
    if (type === 'milestone') return;
    if (type === 'ready') revive();
    news = detail;
    if (touched) soon();
  }

  /** It lives, perhaps once more after a fault: then it knows its numbers, but not what this step shows. Beside the text it is never small. */
  function revive() {
    find('.expand[aria-expanded=false]', root)?.click();
    if (revived) set(false, true);
    revived = true;
  }

  function soon() {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(check, QUIET);
  }

  /** Ticks off what has been achieved, and says so once. */
  function check() {
    if (!touched || !news) return;
    const value = (name) => news.facts[name] ?? news.params[name] ?? known[news.preset]?.[name];
    const achieved = tasks().filter((task) => !at.done.has(name(task)) && JSON.parse(task.dataset.when).every((condition) => holds(condition, value)));
    if (achieved.length) {
      achieved.forEach((task) => at.done.add(name(task)));
      told.textContent = achieved.map((task) => fill(words.taskDone, { task: find('.what', task).textContent })).join(' ');
      write(at, mine);
    }
    draw();
  }

  function touch() {
    touched = true;
  }

  root.addEventListener('pointerdown', touch, true);
  root.addEventListener('keydown', touch, true);
  root.addEventListener('input', touch, true);
  root.addEventListener('change', touch, true);
  root.addEventListener('pointerdown', () => (pressed = true), true);
  for (const type of ['pointerup', 'pointercancel']) {
    addEventListener(type, () => {
      pressed = false;
      if (touched && news) soon();
    });
  }

  main.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('a[href^="?"]');
    if (link) {
      event.preventDefault();
      const to = new URLSearchParams(link.getAttribute('href'));
      open(to.get('lesson') ?? '', to.get('step') ?? '');
    }
    if (event.target.closest('.next')) go(1);
    if (event.target.closest('.back')) go(-1);
    if (event.target.closest('.reset')) {
      touched = false;
      set(true, true);
      draw();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (!section || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.target.closest?.(BUSY)) return;
    const on = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by = { [on]: 1, [on === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft']: -1 }[event.key];
    // What a presenter's clicker sends.
    const clicked = at.said.get('projector') === '1' ? { PageDown: 1, PageUp: -1 }[event.key] : undefined;
    if (!by && !clicked) return;
    event.preventDefault();
    go(by ?? clicked);
  });
  show({ gently: false, focus: false });
}
