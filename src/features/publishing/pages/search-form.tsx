import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';

/** The field for searching everything that is published. */
export const SearchForm = ({ words }: { words: string }): JSX.Element => (
  <search>
    <form class="hearth-search" action="/search" method="get">
      <Input
        id="words"
        name="words"
        type="search"
        value={words}
        label={{ text: 'Search agendas, minutes, decisions and papers' }}
      />
      <Button text="Search" preventDoubleClick />
    </form>
  </search>
);
