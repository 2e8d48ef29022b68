import { Content, type Slot } from './html.tsx';

/** Shows a slot: markup and JSX as they are, a plain text in a paragraph of its own. */
export function ParagraphContent({ slot, paragraph }: { slot: Slot; paragraph: string }) {
  if (slot.html || slot.children) return <Content html={slot.html} children={slot.children} />;
  return slot.text ? <p class={paragraph}>{slot.text}</p> : null;
}
