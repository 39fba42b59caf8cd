/** Every surface in every state, as the gallery shows it. `width` in CSS pixels, where the surface has one. */
export interface View {
  surface: 'popup' | 'notebook' | 'options' | 'welcome';
  state: string;
  width: number;
}

const of = (surface: View['surface'], width: number, states: string): View[] =>
  states.split(' ').map((state) => ({ surface, state, width }));

export const VIEWS: readonly View[] = [
  ...of('popup', 360, 'read date copying off notAllowed thisPageOnly unreadable managed silent failed empty offline'),
  ...of('notebook', 400, 'page saved chosen deleted empty failed'),
  ...of('options', 1000, 'all prices'),
  ...of('welcome', 760, 'start card'),
];

export const addressOf = (gallery: string, { surface, state }: View, language: string): string =>
  `${gallery}?${new URLSearchParams({ surface, state, language }).toString()}`;
