/** A resolution that asks for a letter, with the letters that were drafted from it. */
export type AskedLetter = { resolutionId: string; text: string; letterIds: string[] };

type Asked = { meeting: { id: string; bodyId: string }; letters: AskedLetter[] };

/** The resolutions that ask for a letter, each with its letter or the button that drafts one. */
export const AskedLetters = ({ meeting, letters }: Asked) =>
  letters.length === 0 ? null : (
    <section aria-labelledby="letters">
      <h2 class="govuk-heading-m" id="letters">
        Letters that were asked for
      </h2>
      <ul class="hearth-list">
        {letters.map(({ resolutionId, text, letterIds }) => (
          <li key={resolutionId}>
            <form action={`/board/meetings/${meeting.id}/letters`} method="post">
              <p class="govuk-body">{text}</p>
              <input type="hidden" name="resolution" value={resolutionId} />
              {letterIds.map((id) => (
                <p class="govuk-body">
                  <a class="govuk-link" href={`/boards/${meeting.bodyId}/letters/${id}`}>
                    Open the letter
                  </a>
                </p>
              ))}
              {letterIds.length === 0 && (
                <button class="hearth-link-button" type="submit" aria-label={`Draft the letter: ${text}`}>
                  Draft the letter
                </button>
              )}
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
