/** How Teams draws Adaptive Cards: sizes, spacing and colours. Colours are CSS variables, so light and dark just work. */

const color = (name) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle, var(--card-subtle))` });

const foregroundColors = {
  default: color('text'),
  dark: color('text'),
  light: color('subtle'),
  accent: color('accent'),
  good: color('good'),
  warning: color('warning'),
  attention: color('attention'),
};

const container = (background) => ({
  backgroundColor: `var(--card-${background})`,
  borderColor: 'var(--line)',
  foregroundColors,
});

export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 21, large: 24, extraLarge: 28 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  supportsInteractivity: true,
  containerStyles: {
    default: container('background'),
    emphasis: container('emphasis'),
    accent: container('accent-back'),
    good: container('good-back'),
    attention: container('attention-back'),
    warning: container('warning-back'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' }, optionalInputs: {} },
    errorMessage: { color: 'attention', weight: 'default', size: 'small', spacing: 'small' },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 180 },
    value: { wrap: true },
    spacing: 16,
  },
};
