import { Hint } from './hint.tsx';
import { attributes, Content, classes, type PluralTexts, translation } from './html.tsx';
import { Textarea, type TextareaProps } from './textarea.tsx';

export type CharacterCountProps = Omit<
  TextareaProps,
  'id' | 'name' | 'describedBy' | 'disabled' | 'autocomplete'
> & {
  /** The name unless given; one of the two is needed. */
  id?: string | undefined;
  name?: string | undefined;
  /** The most characters, or words with `countType: 'words'`. */
  maxlength?: string | number | undefined;
  /** The most words; goes before `maxlength`. */
  maxwords?: string | number | undefined;
  /** Per cent of the limit from which the count is shown. */
  threshold?: string | number | undefined;
  /** `words`, `characters`, or `length` (UTF-16 units, as a database may count). */
  countType?: string | undefined;
  countMessage?: { classes?: string | undefined } | undefined;
  /** Where JavaScript does not run; `%{count}` stands for the limit. */
  textareaDescriptionText?: string | undefined;
  charactersUnderLimitText?: PluralTexts | undefined;
  charactersAtLimitText?: string | undefined;
  charactersOverLimitText?: PluralTexts | undefined;
  wordsUnderLimitText?: PluralTexts | undefined;
  wordsAtLimitText?: string | undefined;
  wordsOverLimitText?: PluralTexts | undefined;
};

/** Text with a limit: a textarea that tells how much is left. */
export function CharacterCount(count: CharacterCountProps) {
  const id = count.id || count.name || '';
  const { formGroup } = count;
  return (
    <Textarea
      id={id}
      name={count.name ?? ''}
      describedBy={`${id}-info`}
      rows={count.rows}
      spellcheck={count.spellcheck}
      value={count.value}
      formGroup={{
        classes: classes('govuk-character-count', formGroup?.classes),
        attributes: { ...formGroup?.attributes, ...moduleAttributes(count) },
        beforeInput: formGroup?.beforeInput,
        afterInput: {
          children: (
            <>
              <Hint
                id={`${id}-info`}
                classes={classes('govuk-character-count__message', count.countMessage?.classes)}
                text={limitDescription(count)}
              />
              <Content {...formGroup?.afterInput} />
            </>
          ),
        },
      }}
      classes={classes('govuk-js-character-count', count.classes)}
      label={count.label}
      hint={count.hint}
      errorMessage={count.errorMessage}
      attributes={count.attributes}
    />
  );
}

function countTypeOf(count: CharacterCountProps): string | undefined {
  return count.countType || (count.maxwords ? 'words' : undefined);
}

/** What can be entered; nothing without a limit, which JavaScript may then set. */
function limitDescription(count: CharacterCountProps): string | undefined {
  const limit = count.maxwords || count.maxlength;
  const unit = countTypeOf(count) === 'words' ? 'words' : 'characters';
  const description = count.textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  return limit ? description.replaceAll('%{count}', String(limit)) : undefined;
}

function moduleAttributes(count: CharacterCountProps) {
  const hasNoLimit = !count.maxwords && !count.maxlength;
  const { textareaDescriptionText: description } = count;
  return {
    ...attributes({
      'data-module': 'govuk-character-count',
      'data-maxlength': { value: count.maxlength, optional: true },
      'data-maxwords': { value: count.maxwords, optional: true },
      'data-threshold': { value: count.threshold, optional: true },
      'data-count-type': { value: countTypeOf(count), optional: true },
    }),
    ...translation('textarea-description', hasNoLimit && description ? { other: description } : undefined),
    ...translation('characters-under-limit', count.charactersUnderLimitText),
    ...translation('characters-at-limit', count.charactersAtLimitText),
    ...translation('characters-over-limit', count.charactersOverLimitText),
    ...translation('words-under-limit', count.wordsUnderLimitText),
    ...translation('words-at-limit', count.wordsAtLimitText),
    ...translation('words-over-limit', count.wordsOverLimitText),
  };
}
