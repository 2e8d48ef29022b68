type Words = { what: string; why: string; say: string };

/** What the participation team wrote: by the titles of agenda items, and how the page ends. */
export type DemoEdition = { parts: Readonly<Record<string, Words>>; closing: string };

/** Before the meeting to come. */
export const beforeComing: DemoEdition = {
  parts: {
    'Participation Team Update': {
      what: 'We show the first “who is who” page. It has a picture and a short line for each person we meet.',
      why: 'One of us may meet 34 people in a year. It helps to know who they are.',
      say: 'Tell Voices in Care what is missing on the page. The group meets each Thursday.',
    },
    'Lasting Homes': {
      what: 'There are trial flats for care leavers. The Board decides if they stay for good.',
      why: 'A first home of our own is a big step. With these flats there is help next door.',
      say: 'Do you live in one, or would you like to? Tell your adviser by the end of next week. They pass it on.',
    },
    'Local Offer for Care Leavers Update': {
      what: 'The leaflet that says what we can get is a few months old. The Board hears what we think of it.',
      why: 'We can only ask for what we know of.',
      say: 'Send us one thing that is hard to find in it. Use the form “Have your say”.',
    },
    'Celebration Awards': {
      what: 'We look back at the evening of the awards.',
      why: 'It was our night. The next one should be even better.',
      say: 'Tell us the best part, and the part to change.',
    },
  },
  closing: 'You can come and watch. Ask the participation team. They can come with you.',
};

/** After the last meeting. */
export const afterFifth: DemoEdition = {
  parts: {
    'Participation Team Update': {
      what: 'There will be a “who is who” page with pictures. We asked for it, and the Board said yes.',
      why: 'Then we know who comes through the door.',
      say: '- The participation team makes the page with Voices in Care.\n- Ten homes try it first.',
    },
    'Care Leaver Covenant Update': {
      what: '22 firms have made a promise to care leavers. 31 of us had a job talk because of that.',
      why: 'Now 11 of us have a job or a place to train.',
      say: 'The councillor for the West asks why gym passes are late there. We hear more at the next meeting.',
    },
    'Health and Dental Checks Update': {
      what: 'Two dentists see children in care now. The Board asks that care leavers can go there too.',
      why: '90 of us had no dentist before.',
      say: 'The health service has two months to say yes or no.',
    },
    'Independent Reviewing Officers Update': {
      what: 'When your reviewing officer is not happy with how things go, they can speak up. If nothing is put right in four weeks, a boss must look at it.',
      why: 'Nobody should wait for months.',
      say: 'Are you waiting for something? Tell your reviewing officer.',
    },
  },
  closing: 'Thank you to the young people who came and spoke.',
};
