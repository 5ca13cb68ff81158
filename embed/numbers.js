// The numbers in the sentence: pulled sideways, or typed in their place. Under each lies the browser's own slider, to which the widget
// listens, and a field that is shut; what is done to the words is done to these.

/** So far, px, a number is pulled for one step of its slider. */
const PX_PER_STEP = 2;
const ENDS = ['pointermove', 'pointerup', 'pointercancel'];

const slider = (number) => number.querySelector('[type=range]');
const say = (input, type) => input.dispatchEvent(new PointerEvent(type, { bubbles: true }));

/** Opens the field of a number, with what the number says. */
function open(number) {
  const field = number.querySelector('[type=text]');
  field.value = field.defaultValue;
  field.hidden = false;
  field.focus();
  // A digit that asked for it is typed over what stands there.
  field.select();
}

/** Listens to the numbers in `root`; answers with a way to stop that. */
export function numbers(root) {
  const aborts = new AbortController();
  const { signal } = aborts;
  let held;
  const on = (type, hear) =>
    root.addEventListener(
      type,
      (event) => {
        const number = event.isTrusted && event.target.closest?.('span.setting');
        if (number) hear(event, number, event.target.type === 'text');
      },
      { signal },
    );

  on('pointerdown', (event, number, typing) => {
    if (typing || event.button || held || slider(number).disabled) return;
    // Else a mouse would mark words.
    event.preventDefault();
    slider(number).focus();
    const before = Number(slider(number).value);
    const from = event.clientX;
    let moved = false;
    // Another sentence may come while it is pulled, with its numbers elsewhere.
    const now = () => slider(root.querySelector(`[data-sets=${number.dataset.sets}]`) ?? number);
    held = new AbortController();
    const hear = ({ type, clientX, pointerId }) => {
      if (pointerId !== event.pointerId) return;
      const input = now();
      if (type === 'pointermove') {
        const steps = Math.round((clientX - from) / PX_PER_STEP);
        if (!steps && !moved) return;
        moved = true;
        input.value = before + steps * input.step;
        return say(input, 'input');
      }
      held.abort();
      held = undefined;
      say(input, moved && type === 'pointerup' ? 'change' : 'pointercancel');
    };
    // Wherever it goes.
    ENDS.forEach((type) => addEventListener(type, hear, held));
    say(slider(number), 'pointerdown');
  });
  on('dblclick', (event, number, typing) => typing || say(slider(number), 'dblclick'));
  on('keydown', ({ key, ctrlKey, metaKey, altKey, target }, number, typing) => {
    if (ctrlKey || metaKey || altKey) return;
    if (!typing && /^([\d٠-٩۰-۹.,٫]|Enter)$/.test(key)) return open(number);
    if (!typing || !/^(Enter|Escape)$/.test(key)) return;
    if (key === 'Escape') target.value = target.defaultValue;
    slider(number).focus();
  });
  // It closes where it is left.
  on('focusout', ({ target }, number, typing) => (target.hidden = typing));
  return () => {
    aborts.abort();
    held?.abort();
  };
}
