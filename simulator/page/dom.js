/** Makes elements; text only ever becomes text. */

/** `el('button', { type: 'button', onclick }, 'Tekst', child)`; names with a dash or `role` become attributes. */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.includes('-') || name === 'role' || name === 'for') element.setAttribute(name, String(value));
    else element[name] = value;
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** Inputs of cards become elements with ids of their own choosing: the page's own ids stand apart from them. */
export const byId = (id) => document.getElementById(`sim-${id}`);

/** Fills `{naam}` in a sentence. */
export const fill = (sentence, values = {}) => sentence.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ''));

export const initials = (name) =>
  name
    .split(' ')
    .filter((part) => /^[A-Z]/.test(part))
    .map((part) => part[0])
    .slice(0, 2)
    .join('');

/** Arrow keys, Home and End walk through the buttons of a list. */
export function walkWithArrows(list) {
  list.addEventListener('keydown', (event) => {
    const buttons = [...list.querySelectorAll('button:not([hidden])')];
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(to, buttons.length - 1))].focus();
  });
}
