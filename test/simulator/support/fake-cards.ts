/** The cards of the tiny bot: every kind of input and button the simulator must draw. */
import type { Attachment } from '../../../simulator/scene';

const adaptive = (content: unknown): Attachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});

const card = (body: readonly unknown[], actions: readonly unknown[] = []): unknown => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});

const title = (text: string): unknown => ({ type: 'TextBlock', text, weight: 'Bolder', size: 'Medium', wrap: true });
const text = (words: string): unknown => ({ type: 'TextBlock', text: words, wrap: true });

const facts = {
  type: 'FactSet',
  facts: [
    { title: 'Nummer', value: 'M-2026-0012' },
    { title: 'Aanbieder', value: 'Stichting Het Noorderlicht' },
    { title: 'Gemeld op', value: 'maandag 2 maart 2026' },
  ],
};

export const welcome = adaptive(
  card(
    [title('Goedendag'), text('Hier kunt u oefenen. **Niets** gaat naar buiten.'), facts],
    [
      {
        type: 'Action.Execute',
        title: 'Vastleggen',
        verb: 'melding.registreren',
        style: 'positive',
        data: { nummer: 12 },
      },
      { type: 'Action.Submit', title: 'Dialoog openen', data: { msteams: { type: 'task/fetch' }, wat: 'aanvullen' } },
      { type: 'Action.OpenUrl', title: 'Uitleg', url: 'https://example.org/' },
      {
        type: 'Action.ShowCard',
        title: 'Meer',
        card: card([
          { type: 'Container', style: 'emphasis', items: [text('Dit stond nog verborgen.')] },
          { type: 'Container', style: 'warning', items: [{ type: 'TextBlock', text: 'Let op.', color: 'Warning' }] },
        ]),
      },
    ],
  ),
);

const choices = (values: readonly string[]): unknown => values.map((value) => ({ title: value, value }));

export const form = adaptive(
  card(
    [
      title('Een formulier'),
      { type: 'Input.Text', id: 'naam', label: 'Naam aanbieder', isRequired: true, errorMessage: 'Vul een naam in.' },
      {
        type: 'Input.Text',
        id: 'uitleg',
        label: 'Toelichting',
        isMultiline: true,
        placeholder: 'Wat is er aan de hand?',
      },
      { type: 'Input.Date', id: 'datum', label: 'Sinds wanneer' },
      { type: 'Input.Number', id: 'aantal', label: 'Aantal jeugdigen', min: 0, errorMessage: 'Vul een getal in.' },
      {
        type: 'Input.ChoiceSet',
        id: 'soort',
        label: 'Soort',
        value: 'Financieel',
        choices: choices(['Financieel', 'Personeel']),
      },
      {
        type: 'Input.ChoiceSet',
        id: 'haast',
        label: 'Is er haast bij?',
        style: 'expanded',
        choices: choices(['Ja, deze week', 'Nee']),
      },
      { type: 'Input.Toggle', id: 'akkoord', title: 'Er staan geen namen van kinderen in', label: 'Controle' },
    ],
    [
      { type: 'Action.Submit', title: 'Versturen', style: 'positive', data: { action: 'formulier' } },
      {
        type: 'Action.Submit',
        title: 'Weggooien',
        style: 'destructive',
        associatedInputs: 'none',
        data: { action: 'weg' },
      },
    ],
  ),
);

export const dialog = card(
  [
    text('Vul aan wat u weet.'),
    {
      type: 'Input.Text',
      id: 'naam',
      label: 'Naam contactpersoon',
      isRequired: true,
      errorMessage: 'Vul een naam in.',
    },
  ],
  [{ type: 'Action.Submit', title: 'Bewaren', data: { action: 'aanvullen' } }],
);

export const done = (verb: string): unknown =>
  card(
    [{ type: 'TextBlock', text: 'Vastgelegd', color: 'Good', weight: 'Bolder' }, text(`Uitgevoerd: ${verb}`)],
    [{ type: 'Action.Execute', title: 'Nog eens', verb: 'nog-eens', data: {} }],
  );

export const consent: Attachment = {
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: 'raadsinformatiebrief.txt',
  content: {
    description: 'De brief als bestand.',
    sizeInBytes: 20_480,
    acceptContext: { brief: 1 },
    declineContext: { brief: 1 },
  },
};

const found = (name: string, place: string): unknown => ({
  ...adaptive(card([title(name), text(place)])),
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: name, text: place } },
});

export const results = {
  type: 'result',
  attachmentLayout: 'list',
  attachments: [found('Stichting Het Noorderlicht', 'Venlo'), found('Jeugdhulp De Brug', 'Roermond')],
};
