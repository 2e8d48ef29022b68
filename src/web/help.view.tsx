import type { JSX } from 'preact';

/** How to use the site, and what to do when it does not work for somebody. */
export const helpView = (authority: string): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Help and accessibility</h1>
    <p class="govuk-body">
      This site shows what the Corporate Parenting Board of {authority} does for children in our care and for
      care leavers: when it meets, what it talks about, what it decides and what came of it.
    </p>
    <h2 class="govuk-heading-m">Finding something</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>The first page has the next meeting, and every meeting by year.</li>
      <li>
        Search looks through agendas, minutes, resolutions and papers. Put words in “quotes” to find them
        together.
      </li>
      <li>Each agenda item shows what happened before and what happened next.</li>
      <li>
        Every page has a permanent address. You can link to it and print it. Pages with a link “This page as
        data” are there for programs too.
      </li>
    </ul>
    <h2 class="govuk-heading-m">Using it your way</h2>
    <p class="govuk-body">
      The site works by keyboard alone, with a screen reader, without JavaScript, on a phone, and when you
      make the text larger. It aims at level AA of the Web Content Accessibility Guidelines 2.2.
    </p>
    <h2 class="govuk-heading-m">Names and privacy</h2>
    <p class="govuk-body">
      Young people are shown as the group they speak for. A name, telephone number or address in older papers
      may have been taken out: you will see [name withheld]. The public pages set no cookies and do not track
      you; whoever signs in gets one, to stay signed in. If you see something about you that should not be
      here, tell the clerk of the board at the council.
    </p>
  </>
);
