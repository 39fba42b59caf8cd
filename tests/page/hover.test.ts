import { describe, expect, it } from 'vitest';
import { HOVER, PACE } from '../../src/page/hover-timing.ts';
import { AT_REST, step, type HoverEvent, type HoverState, type Opening } from '../../src/page/hover.ts';

const figure = { name: 'figure' };
const other = { name: 'other' };

/** Sends events at their times and answers what was done, as "open figure hover" at "400". */
function play(
  events: readonly (readonly [now: number, event: HoverEvent])[],
  {
    opening = 'normal',
    quietUntil = 0,
    from = AT_REST,
  }: { opening?: Opening; quietUntil?: number; from?: HoverState } = {},
): { state: HoverState; done: string[]; timerAt: number | undefined } {
  let state = from;
  let timerAt: number | undefined;
  const done: string[] = [];
  for (const [now, event] of events) {
    const answer = step(state, event, now, { opening, quietUntil });
    ({ state, timerAt } = { state: answer.state, timerAt: answer.timerAt });
    for (const effect of answer.effects)
      done.push(
        effect.do === 'open'
          ? `${now}: open ${effect.target === figure ? 'figure' : 'other'} ${effect.manner}`
          : `${now}: ${effect.do}`,
      );
  }
  return { state, done, timerAt };
}

const over = (target: object | null, towardsCard: 'towards' | 'away' = 'away'): HoverEvent => ({
  type: 'over',
  target,
  x: 0,
  y: 0,
  towardsCard: towardsCard === 'towards',
});
const move = (x: number, towardsCard: 'towards' | 'away' = 'away'): HoverEvent => ({
  type: 'move',
  x,
  y: 0,
  towardsCard: towardsCard === 'towards',
});
const timer: HoverEvent = { type: 'timer' };
const open = (manner: 'hover' | 'pinned' | 'keyboard' = 'hover'): HoverState => ({
  name: 'open',
  target: figure,
  manner,
});

describe('a pointer that comes to a figure', () => {
  it.each([
    ['fast', 200],
    ['normal', 400],
    ['slow', 800],
  ] as const)('at the %s pace opens its card after %i ms', (opening, wait) => {
    expect(wait).toBe(HOVER.dwellMs * PACE[opening]);
    const { timerAt } = play([[1000, over(figure)]], { opening });
    expect(timerAt).toBe(1000 + wait);
    const early = play(
      [
        [1000, over(figure)],
        [999 + wait, timer],
      ],
      { opening },
    );
    expect(early.done).toEqual([]);
    expect(early.timerAt).toBe(1000 + wait);
    expect(
      play(
        [
          [1000, over(figure)],
          [1000 + wait, timer],
        ],
        { opening },
      ).done,
    ).toEqual([`${1000 + wait}: open figure hover`]);
  });

  it.each(['alt', 'click'] as const)('opens nothing where the reader chose "%s"', (opening) => {
    expect(
      play(
        [
          [0, over(figure)],
          [5000, timer],
        ],
        { opening },
      ),
    ).toMatchObject({ state: AT_REST, done: [] });
  });

  it('must have been at rest for the last 150 ms, within 3 pixels', () => {
    expect(
      play([
        [0, over(figure)],
        [390, move(4)],
      ]).timerAt,
    ).toBe(540);
    expect(
      play([
        [0, over(figure)],
        [390, move(3)],
        [400, timer],
      ]).done,
    ).toEqual(['400: open figure hover']);
    expect(
      play([
        [0, over(figure)],
        [390, move(4)],
        [400, timer],
      ]).done,
    ).toEqual([]);
    expect(
      play([
        [0, over(figure)],
        [390, move(4)],
        [540, timer],
      ]).done,
    ).toEqual(['540: open figure hover']);
  });

  it('opens nothing before it is quiet: after a scroll, with a button down', () => {
    expect(play([[0, over(figure)]], { quietUntil: 900 }).timerAt).toBe(900);
    expect(
      play(
        [
          [0, over(figure)],
          [899, timer],
        ],
        { quietUntil: 900 },
      ).done,
    ).toEqual([]);
    expect(
      play(
        [
          [0, over(figure)],
          [900, timer],
        ],
        { quietUntil: 900 },
      ).done,
    ).toEqual(['900: open figure hover']);
  });

  it.each<[string, HoverEvent]>([
    ['it leaves', over(null)],
    ['a button is pressed', { type: 'press' }],
    ['the page scrolls', { type: 'scroll', distance: 1 }],
    ['Escape is pressed', { type: 'escape' }],
    ['the figure is gone', { type: 'lost', target: figure }],
    ['every figure is gone', { type: 'lost', target: null }],
  ])('opens nothing when %s meanwhile', (_, event) => {
    expect(
      play([
        [0, over(figure)],
        [200, event],
        [1000, timer],
      ]),
    ).toEqual({
      state: AT_REST,
      done: [],
      timerAt: undefined,
    });
  });

  it('minds no other figure that is gone', () => {
    expect(
      play([
        [0, over(figure)],
        [200, { type: 'lost', target: other }],
        [400, timer],
      ]).done,
    ).toHaveLength(1);
  });
});

describe('a pointer that leaves', () => {
  it('closes the card after 300 ms', () => {
    expect(play([[0, over(null)]], { from: open() }).timerAt).toBe(300);
    expect(
      play(
        [
          [0, over(null)],
          [299, timer],
        ],
        { from: open() },
      ),
    ).toMatchObject({ done: [], timerAt: 300 });
    expect(
      play(
        [
          [0, over(null)],
          [300, timer],
        ],
        { from: open() },
      ),
    ).toMatchObject({
      done: ['300: close'],
      state: { name: 'idle', closedAt: 300 },
    });
  });

  it('and comes back, to the figure or into the card, keeps it', () => {
    expect(
      play(
        [
          [0, over(null)],
          [200, over(figure)],
          [300, timer],
        ],
        { from: open() },
      ),
    ).toMatchObject({ done: [], state: open() });
    expect(
      play(
        [
          [0, over(null)],
          [200, { type: 'intoCard' }],
          [300, timer],
        ],
        { from: open() },
      ),
    ).toMatchObject({ done: [], state: open() });
    expect(
      play(
        [
          [0, over(null)],
          [200, { type: 'intoCard' }],
          [900, { type: 'outOfCard' }],
          [1200, timer],
        ],
        { from: open() },
      ).done,
    ).toEqual(['1200: close']);
  });

  it('has up to a second while it moves towards the card', () => {
    expect(
      play(
        [
          [0, over(null)],
          [250, move(9, 'towards')],
        ],
        { from: open() },
      ).timerAt,
    ).toBe(550);
    expect(
      play(
        [
          [0, over(null)],
          [250, move(9)],
        ],
        { from: open() },
      ).timerAt,
    ).toBe(300);
    expect(
      play(
        [
          [0, over(null)],
          [900, move(9, 'towards')],
        ],
        { from: open() },
      ).timerAt,
    ).toBe(1000);
  });

  it('crosses other figures on its way to the card', () => {
    expect(
      play(
        [
          [0, over(other, 'towards')],
          [200, timer],
        ],
        { from: open() },
      ),
    ).toMatchObject({ done: [], state: { name: 'closing' } });
  });

  it('and goes to another figure swaps cards, sooner than the first time', () => {
    expect(play([[0, over(other)]], { from: open() })).toMatchObject({ done: ['0: close'], timerAt: HOVER.warmMs });
    expect(
      play(
        [
          [0, over(other)],
          [100, timer],
        ],
        { from: open() },
      ).done,
    ).toEqual(['0: close', '100: open other hover']);
    expect(play([[299, over(other)]], { from: { name: 'idle', closedAt: 0 } }).timerAt).toBe(399);
    expect(play([[300, over(other)]], { from: { name: 'idle', closedAt: 0 } }).timerAt).toBe(700);
  });
});

describe('a card that was asked for', () => {
  it.each<[string, HoverEvent, string]>([
    ['a click on the figure', { type: 'clickFigure', target: figure }, '5: open figure pinned'],
    ['the keyboard', { type: 'keyboard', target: figure }, '5: open figure keyboard'],
    ['Alt', { type: 'alt', target: figure }, '5: open figure hover'],
  ])('opens at once by %s', (_, event, done) => {
    expect(play([[5, event]], { opening: 'click' }).done).toEqual([done]);
  });

  it.each(['pinned', 'keyboard'] as const)(
    'and is %s stays when the pointer leaves or passes others, or the page scrolls',
    (manner) => {
      const events = [
        over(null),
        over(other),
        { type: 'outOfCard' },
        { type: 'scroll', distance: 500 },
        timer,
      ] as const;
      const { state, done } = play(
        events.map((event, i) => [i * 1000, event] as const),
        { from: open(manner) },
      );
      expect({ state, done }).toEqual({ state: open(manner), done: [] });
    },
  );

  it.each<[string, HoverEvent]>([
    ['Escape', { type: 'escape' }],
    ['a click elsewhere', { type: 'clickElsewhere' }],
    ['the loss of its figure', { type: 'lost', target: figure }],
  ])('goes by %s', (_, event) => {
    expect(play([[7, event]], { from: open('pinned') })).toMatchObject({ done: ['7: close'], state: { closedAt: 7 } });
  });

  it('is pinned by a click on it or on its figure', () => {
    expect(play([[0, { type: 'clickCard' }]], { from: open() })).toMatchObject({
      done: ['0: pin'],
      state: open('pinned'),
    });
    expect(
      play(
        [
          [0, over(null)],
          [9, { type: 'clickCard' }],
        ],
        { from: open() },
      ),
    ).toMatchObject({ done: ['9: pin'], state: open('pinned') });
    expect(play([[0, { type: 'clickFigure', target: figure }]], { from: open() })).toMatchObject({
      done: ['0: pin'],
      state: open('pinned'),
    });
    expect(play([[0, { type: 'clickFigure', target: other }]], { from: open() }).done).toEqual([
      '0: open other pinned',
    ]);
    expect(play([[0, { type: 'clickCard' }]])).toMatchObject({ done: [], state: AT_REST });
  });

  it('is not opened anew by Alt where it is open, nor by Alt beside a figure', () => {
    expect(play([[0, { type: 'alt', target: figure }]], { from: open() }).done).toEqual([]);
    expect(play([[0, { type: 'alt', target: null }]], { from: open() }).done).toEqual([]);
  });
});

it('a card opened by the pointer goes when the page scrolls more than 40 pixels', () => {
  expect(play([[0, { type: 'scroll', distance: 40 }]], { from: open() }).done).toEqual([]);
  expect(play([[0, { type: 'scroll', distance: 41 }]], { from: open() }).done).toEqual(['0: close']);
});

it('with nothing open nothing closes', () => {
  for (const type of ['escape', 'clickElsewhere', 'outOfCard', 'intoCard', 'press', 'timer'] as const)
    expect(play([[0, { type }]])).toEqual({ state: AT_REST, done: [], timerAt: undefined });
});
