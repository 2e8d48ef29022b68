import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoPaper } from '../draft.ts';

/** The strategy on one page. */
export const strategyPaper: DemoPaper = {
  itemTitle: 'Update on the Four Priorities',
  title: 'Our promise to you: the strategy on a page',
  kind: 'strategy',
  blocks:
    blocksFromText(`We are the corporate parents of every child in our care and every care leaver in Exampleshire. That means we want for you what any good parent wants for their own child.

# Our four priorities

1. A lasting home: you know where you will live and who will be there for you.
2. The right home in the right place: near the people, the school and the friends that matter to you.
3. Feeling well: you get help for body and mind when you need it, and not months later.
4. Learning and work: you enjoy school, and you find training or a job that you want.

# How we will know

- You can say "I feel good about my future".
- You can say "adults do what they said they would do".
- You can say "I know who to ask, and they answer".

# How we work

We ask you before we decide. We tell you what changed because of you. When nothing changed, we tell you why.`),
};

/** What the Board is for and who sits on it. */
export const termsOfReferencePaper: DemoPaper = {
  itemTitle: 'Membership and Terms of Reference',
  title: 'Terms of reference of the Corporate Parenting Board',
  kind: 'terms of reference',
  blocks: blocksFromText(`# What the Board is for

The Board advises the council and its partners on how to be good parents to children in our care and care leavers. It recommends; the Cabinet decides.

# What the Board does

- It listens to children and young people first, and checks that they were heard.
- It looks at how children are doing: their homes, their health, their learning and their plans for the future.
- It checks that the delivery plan is on time, and asks why when it is not.
- It celebrates what children and young people achieve.
- It makes sure that the whole council keeps the promises of the Care Leaver Covenant.

# Who sits on the Board

- County councillors from each area of the county. No member of the Cabinet sits on the Board.
- Representatives of Voices in Care and of the Care Leavers Forum.
- Representatives of foster carers and of adoptive parents.

All of them vote. The Chair has a second vote if the votes are equal.

# Who is invited to join

Partners from health, schools, police, housing, jobcentres and youth justice are co-opted. They take full part, but they do not vote.

# How often it meets

The Board meets every two months. In July young people take over and run the meeting.`),
};
