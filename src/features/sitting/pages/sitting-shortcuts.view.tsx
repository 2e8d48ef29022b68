const keys: readonly [string, string][] = [
  ['m', 'type minutes'],
  ['r', 'write a resolution'],
  ['a', 'write an action'],
  ['v', 'take a vote'],
  ['w', 'who is here'],
  ['s', 'start or stop the clock of the item'],
  ['j and k', 'next and previous item'],
  ['Ctrl and Enter', 'save, and write the line'],
  ['Escape', 'leave a field, so that the keys above work'],
  ['?', 'show or hide this list'],
];

/** The keys of this page. They work with JavaScript, and can be switched off for those who speak to their computer. */
export const Shortcuts = () => (
  <details class="govuk-details" data-shortcuts>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">Keys (?)</span>
    </summary>
    <div class="govuk-details__text">
      <dl class="hearth-keys">
        {keys.map(([key, deed]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <label class="hearth-check">
        <input type="checkbox" data-keys-on checked /> Use these keys
      </label>
    </div>
  </details>
);
