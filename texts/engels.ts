/** The one page in English: what the bot understands in English, and honestly what is only there in Dutch. */

export const engelsTekst = {
  kop: 'Tredewijzer in English',
  samenvatting: 'What I understand in English, and what is only in Dutch.',
  alineas: [
    'I help with worries about the continuity of youth care. I understand simple sentences in English, such as the examples below. You can also mix English and Dutch.',
    'My questions, cards, buttons and letters are only in Dutch. A report in English is kept as you wrote it; the people who read it work in Dutch.',
    'Never write about a child here: no names, no dates of birth, no citizen service numbers (BSN). Is somebody in danger? Call 112.',
  ],
  rijen: [
    { label: 'Report a problem of a provider', waarde: '‘Noorderlicht cannot pay the salaries next month’' },
    { label: 'Ask how a provider stands', waarde: '‘what is the status of Mutsaersstichting’' },
    { label: 'Find the region of a municipality', waarde: '‘which region is Venlo’' },
    { label: 'See your own reports', waarde: '‘mijn meldingen’ (Dutch)' },
    { label: 'Stop, go back, see help', waarde: '‘stop’, ‘terug’ (Dutch), ‘help’' },
  ],
} as const;
