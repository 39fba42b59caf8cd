import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  why: string;
  children?: ComponentChildren;
}

/** Why there is no list, in words, and what can be done about it. */
export function Notice({ title, why, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p>{why}</p>
      {children}
    </section>
  );
}
