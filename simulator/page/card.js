/* global AdaptiveCards */
/** Draws an Adaptive Card and hands its buttons to whoever asked. */
import { el } from './dom.js';
import { hostConfig } from './host-config.js';
import { markdownHtml, safeLink } from './markdown.js';
import { state } from './state.js';

let prepared = false;

/** Once, when the library has loaded: our markdown, nothing else turned into HTML. */
function prepare() {
  if (prepared) return;
  prepared = true;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownHtml(text);
    result.didProcess = true;
  };
  fixEmptyNumber();
}

/** The library calls an empty number field with a minimum invalid: NaN is not larger than anything. */
function fixEmptyNumber() {
  const field = AdaptiveCards.NumberInput.prototype;
  const own = Object.getOwnPropertyDescriptor(field, 'value');
  Object.defineProperty(field, 'value', {
    ...own,
    get() {
      const value = own.get.call(this);
      return Number.isNaN(value) ? undefined : value;
    },
  });
}

/** `onAction` gets { kind, verb, data }; a link is opened here. Returns an element in any case. */
export function card(content, onAction) {
  prepare();
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  drawn.onExecuteAction = (action) => execute(action, onAction);
  drawn.onInlineCardExpanded = (action, open) => open && showInline(action);
  drawn.onAnchorClicked = (_element, anchor) => !safeLink(anchor.href);
  try {
    drawn.parse(content);
    const body = drawn.render();
    // Not a stop of its own for the keyboard: its fields and buttons are.
    body.removeAttribute('tabindex');
    for (const link of body.querySelectorAll('a'))
      Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
    nameGroups(body);
    return el('div', { className: 'card' }, body);
  } catch {
    return el('p', { className: 'broken' }, state.teksten.berichten.kaartStuk);
  }
}

/** A screen reader says which question a choice belongs to when it comes in, and not only at the first of them. */
function nameGroups(body) {
  for (const group of body.querySelectorAll('.ac-choiceSetInput-expanded')) {
    const first = group.querySelector('input');
    const label = first?.getAttribute('aria-labelledby')?.trim().split(' ')[0];
    group.setAttribute('role', first?.type === 'radio' ? 'radiogroup' : 'group');
    if (label && body.querySelector(`#${CSS.escape(label)}`)) group.setAttribute('aria-labelledby', label);
  }
}

function execute(action, onAction) {
  const type = action.getJsonTypeName();
  if (type === 'Action.OpenUrl') {
    if (safeLink(action.url)) window.open(action.url, '_blank', 'noopener,noreferrer');
    return;
  }
  const data = action.data ?? {};
  if (type === 'Action.Execute') onAction({ kind: 'execute', verb: action.verb ?? '', data });
  if (type === 'Action.Submit') onAction({ kind: 'submit', verb: '', data });
}

/** What was folded open may lie below the edge of the screen. */
function showInline(action) {
  requestAnimationFrame(() => action.card?.renderedElement?.scrollIntoView({ block: 'nearest' }));
}

/** While the bot works, the card cannot be pressed again; the keyboard comes back to where it was. */
export async function busy(element, work) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  element.setAttribute('aria-busy', 'true');
  if (focused) element.dataset.focused = 'true';
  element.inert = true;
  try {
    return await work();
  } finally {
    element.inert = false;
    element.removeAttribute('aria-busy');
    delete element.dataset.focused;
    if (focused?.isConnected && document.activeElement === document.body) focused.focus({ preventScroll: true });
  }
}
