/** The renderer's settings that make a card look at home in a calm Teams. */
export const teamsHost = {
  fontFamily: 'inherit',
  spacing: { small: 4, default: 8, medium: 12, large: 18, extraLarge: 26, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#e1e1e6' },
  fontSizes: { small: 12, default: 14, medium: 15, large: 17, extraLarge: 20 },
  containerStyles: {
    default: {
      backgroundColor: '#ffffff',
      foregroundColors: {
        default: { default: '#242424', subtle: '#5c5c66' },
        accent: { default: '#4b53bc', subtle: '#4b53bc' },
        attention: { default: '#a4262c', subtle: '#a4262c' },
      },
    },
    emphasis: {
      backgroundColor: '#f5f5f8',
      foregroundColors: { default: { default: '#242424', subtle: '#5c5c66' } },
    },
  },
  actions: {
    maxActions: 6,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 10 },
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention' },
  },
};
