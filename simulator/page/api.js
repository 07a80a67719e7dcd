/** Talks to the simulator; a failed delivery is told to the visitor here, once. */
import { fill } from './dom.js';
import { state } from './state.js';
import { toast } from './toast.js';

export const get = async (path) => (await fetch(`/api/${path}`)).json();

export async function post(path, body) {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Puts a file where Teams would; gives back how a message points at it, or null when it did not get there. */
export async function upload(file) {
  const response = await fetch(`/api/bijlage?naam=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => null);
  if (response?.ok) return response.json();
  toast(state.teksten.fouten.bestand, { error: true });
  return null;
}

/** Does something as the current person in the current conversation. Null when it did not reach the bot. */
export async function act(name, details = {}) {
  const where = { user: state.me.id, conversation: state.current, thread: state.thread?.id ?? '' };
  const delivery = await post(`doe/${name}`, { ...where, ...details }).catch(() => ({ status: 0, body: null }));
  if (delivery.status > 0 && delivery.status < 400) return delivery;
  const { onbereikbaar, status } = state.teksten.fouten;
  toast(delivery.status === 0 ? onbereikbaar : fill(status, delivery), { error: true });
  return null;
}

/** Calls back for every event; the browser reconnects by itself, `lost` says when. */
export function listen(onEvent, onBack, onLost) {
  const source = new EventSource('/api/stroom');
  let wasLost = false;
  source.onmessage = (event) => onEvent(JSON.parse(event.data));
  source.onerror = () => {
    if (!wasLost) onLost();
    wasLost = true;
  };
  source.onopen = () => {
    if (wasLost) onBack();
    wasLost = false;
  };
}
