/** What every card must withstand: Microsoft's own parser, the rules of the house and the size Teams takes. */
import type * as AdaptiveCards from 'adaptivecards';
import type { Kaart } from '../../../cards/expand';

/** The package's own entry point wants a browser; this build of the same code does not. */
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards.js',
);

export type Deel = Readonly<Record<string, unknown>>;

/** Every object in the card that has a type, actions too. */
export function delen(waarde: unknown): readonly Deel[] {
  if (Array.isArray(waarde)) return waarde.flatMap(delen);
  if (typeof waarde !== 'object' || waarde === null) return [];
  const eigen = 'type' in waarde ? [waarde as Deel] : [];
  return [...eigen, ...Object.values(waarde).flatMap(delen)];
}

/** What is read on it. */
export const teksten = (kaart: Kaart): readonly string[] =>
  delen(kaart.inhoud).flatMap(({ type, text }) =>
    (type === 'TextRun' || type === 'TextBlock') && typeof text === 'string' ? [text] : [],
  );

export const titels = (kaart: Kaart): readonly string[] =>
  delen(kaart.inhoud).flatMap(({ type, title }) =>
    type === 'Action.Execute' || type === 'Action.OpenUrl' ? [String(title)] : [],
  );

const isInput = ({ type }: Deel): boolean => String(type).startsWith('Input.');

/** Empty when the card is good; otherwise every fault in words. Of a card with nothing typed in it, so that no expression may stand there. */
export function gebreken(kaart: Kaart): readonly string[] {
  const json = JSON.stringify(kaart.inhoud);
  return [
    ...vormgebreken(kaart),
    ...(json.includes('${') ? ['an expression survived'] : []),
    ...(/:(null|undefined)\b/.test(json) ? ['null or undefined'] : []),
  ];
}

/** Whatever people typed in it: its form, its size, and what a screen reader and an old client say of it. */
export function vormgebreken(kaart: Kaart): readonly string[] {
  const alle = delen(kaart.inhoud);
  const json = JSON.stringify(kaart.inhoud);
  const ids = alle.flatMap(({ type, id }) =>
    typeof id === 'string' && !String(type).startsWith('Action') ? [id] : [],
  );
  const acties = kaart.inhoud['actions'];
  return [
    ...ontleedfouten(kaart),
    ...['speak', 'fallbackText'].filter((veld) => !kaart.inhoud[veld]).map((veld) => `no ${veld}`),
    ...(Buffer.byteLength(json) > 40_000 ? [`size ${String(Buffer.byteLength(json))}`] : []),
    ...(new Set(ids).size === ids.length ? [] : ['an id occurs twice']),
    ...(Array.isArray(acties) && acties.length > 6 ? ['more than six buttons'] : []),
    ...(kaart.samenvatting.trim() === '' ? ['no summary'] : []),
    ...alle
      .filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true)
      .map(({ text }) => `no wrap: ${String(text)}`),
    ...naDeVelden(alle)
      .filter((tekst) => /hieronder|onderstaand/i.test(tekst))
      .map((tekst) => `says "hieronder" below what it speaks of: ${tekst}`),
    ...alle
      .filter((deel) => isInput(deel) && !(deel['label'] && deel['errorMessage']))
      .map(({ id }) => `bare input: ${String(id)}`),
  ];
}

/** What is read after the last input: said there of the inputs themselves, "hieronder" is wrong. */
const naDeVelden = (alle: readonly Deel[]): readonly string[] => {
  const laatste = alle.map(isInput).lastIndexOf(true);
  return laatste < 0 ? [] : alle.slice(laatste).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
};

function ontleedfouten({ inhoud }: Kaart): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const kaart = new AdaptiveCard();
  kaart.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  kaart.parse(inhoud, context);
  const fouten = Array.from({ length: context.eventCount }, (_, nummer) => context.getEventAt(nummer).message);
  // The parser tests `lang` with a regular expression that remembers its place, so it refuses every second card.
  const echt = fouten.filter((fout) => !fout.endsWith('for property "lang".'));
  return [...echt, ...kaart.validateProperties().validationEvents.map(({ message }) => message)];
}

/** Where a text that a person typed stands: only places without markdown are allowed. */
export function plekkenVan(kaart: Kaart, merk: string): readonly string[] {
  return delen(kaart.inhoud).flatMap((deel) =>
    Object.entries(deel).flatMap(([naam, waarde]) =>
      typeof waarde === 'string' && waarde.includes(merk) ? [`${String(deel['type'])}.${naam}`] : [],
    ),
  );
}

/** Markdown, mentions, HTML, template expressions and characters outside the basic plane, all in one. */
export const vijandig =
  'MERK [klik](javascript:alert(1)) **vet** <at>iedereen</at> ![](http://x.example/a.png) ${$root.sleutel} ${if(true,1,2)} `a` {{DATE(2020)}} \u{1F600}';
