/** What people read and fill in when they set another kind of plan. */

export const planTekst = {
  menu: {
    titel: 'Soort plan wijzigen',
    uitleg: 'Een ander soort plan vastleggen, of geen plan meer. De trede blijft zoals die is.',
  },
  kop: 'Soort plan wijzigen',
  uitleg:
    'Leg vast wat mensen samen hebben afgesproken. De trede verandert niet. Het draaiboek start de taken van het nieuwe plan; over de oude vraagt het de regievoerder. Wie de casus mag zien, kan de reden lezen.',
  nu: 'Geldt op dit moment',
  plan: 'Nieuw soort plan',
  geen: 'Geen plan meer',
  reden: 'Waarom verandert het plan?',
  vastleggen: 'Vastleggen',
  gedaan: 'Het soort plan is vastgelegd.',
  samenvatting: 'Formulier om het soort plan van deze casus te wijzigen.',
} as const;
