import { HOVER, PACE } from './hover-timing.ts';

/** Which figure, by its place in the page; compared by identity. */
export type Target = object;

export type Opening = 'fast' | 'normal' | 'slow' | 'alt' | 'click';

/** How a card came to be open; a pinned one and one opened by keyboard stay until they are closed. */
export type Manner = 'hover' | 'pinned' | 'keyboard';

export type HoverState =
  | { name: 'idle'; closedAt: number }
  /** Over a figure, not yet long enough. */
  | {
      name: 'arming';
      target: Target;
      dueAt: number;
      since: number;
      restSince: number;
      x: number;
      y: number;
      warm: boolean;
    }
  | { name: 'open'; target: Target; manner: Manner }
  /** The pointer left figure and card. */
  | { name: 'closing'; target: Target; since: number; dueAt: number };

export type HoverEvent =
  /** What is under the pointer now: a figure or nothing of ours. */
  | { type: 'over'; target: Target | null; x: number; y: number; towardsCard: boolean }
  | { type: 'move'; x: number; y: number; towardsCard: boolean }
  | { type: 'intoCard' }
  | { type: 'outOfCard' }
  | { type: 'clickFigure'; target: Target }
  | { type: 'clickCard' }
  | { type: 'clickElsewhere' }
  | { type: 'press' }
  | { type: 'scroll'; distance: number }
  | { type: 'alt'; target: Target | null }
  | { type: 'keyboard'; target: Target }
  | { type: 'escape' }
  | { type: 'lost'; target: Target | null }
  | { type: 'timer' };

export type HoverEffect = { do: 'open'; target: Target; manner: Manner } | { do: 'pin' } | { do: 'close' };

/** The machine's answer: where it stands, what to do, and when to send `timer` at the latest (ms, same clock as `now`). */
export interface Step {
  state: HoverState;
  effects: HoverEffect[];
  timerAt?: number;
}

export const AT_REST: HoverState = { name: 'idle', closedAt: -Infinity };

/**
 * The life of the hover card as a pure transition: state and event in, state and effects out. `quietUntil` is the time
 * before which nothing may open (after a scroll, while text is selected or a button is down).
 */
export function step(
  state: HoverState,
  event: HoverEvent,
  now: number,
  { opening, quietUntil }: { opening: Opening; quietUntil: number },
): Step {
  switch (event.type) {
    case 'keyboard':
      return opened(event.target, 'keyboard');
    case 'clickFigure':
      return state.name === 'open' && state.target === event.target && state.manner === 'hover'
        ? { state: { ...state, manner: 'pinned' }, effects: [{ do: 'pin' }] }
        : opened(event.target, 'pinned');
    case 'clickCard':
      return state.name === 'open' || state.name === 'closing'
        ? { state: { name: 'open', target: state.target, manner: 'pinned' }, effects: [{ do: 'pin' }] }
        : stay(state);
    case 'escape':
    case 'clickElsewhere':
      return closed(state, now);
    case 'lost':
      return event.target === null || targetOf(state) === event.target ? closed(state, now) : stay(state);
    case 'alt':
      return event.target !== null && !(state.name === 'open' && state.target === event.target)
        ? opened(event.target, 'hover')
        : stay(state);
    case 'scroll':
      if (state.name === 'arming') return { state: { name: 'idle', closedAt: -Infinity }, effects: [] };
      return isHovering(state) && event.distance > HOVER.scrollClosePx ? closed(state, now) : stay(state);
    case 'press':
      return state.name === 'arming' ? { state: { name: 'idle', closedAt: -Infinity }, effects: [] } : stay(state);
    case 'intoCard':
      return state.name === 'closing'
        ? { state: { name: 'open', target: state.target, manner: 'hover' }, effects: [] }
        : stay(state);
    case 'outOfCard':
      return leave(state, now);
    case 'move':
      return moved(state, event, now);
    case 'over':
      return over(state, event, now, opening, quietUntil);
    case 'timer':
      return elapsed(state, now, quietUntil);
  }
}

function over(
  state: HoverState,
  { target, x, y, towardsCard }: { target: Target | null; x: number; y: number; towardsCard: boolean },
  now: number,
  opening: Opening,
  quietUntil: number,
): Step {
  if (state.name === 'open' && state.manner !== 'hover') return stay(state);
  if (target === null) {
    return state.name === 'arming' ? { state: { name: 'idle', closedAt: -Infinity }, effects: [] } : leave(state, now);
  }
  if (targetOf(state) === target) {
    return state.name === 'closing' ? { state: { name: 'open', target, manner: 'hover' }, effects: [] } : stay(state);
  }
  if (opening === 'alt' || opening === 'click') return leave(state, now);
  // On the way to its card the pointer may cross other figures.
  if (isHovering(state) && towardsCard) return leave(state, now);
  const warm =
    state.name === 'open' ||
    state.name === 'closing' ||
    (state.name === 'idle' && now - state.closedAt < HOVER.warmWindowMs);
  const dueAt = now + (warm ? HOVER.warmMs : HOVER.dwellMs * PACE[opening]);
  return armed(
    { name: 'arming', target, since: now, dueAt, restSince: now, x, y, warm },
    quietUntil,
    isHovering(state),
  );
}

/** While a card of another figure is still open it closes as the next one is armed: there is never more than one. */
function armed(state: HoverState & { name: 'arming' }, quietUntil: number, closing: boolean): Step {
  const rested = state.warm ? state.dueAt : Math.max(state.dueAt, state.restSince + HOVER.restMs);
  return { state, effects: closing ? [{ do: 'close' }] : [], timerAt: Math.max(rested, quietUntil) };
}

function moved(
  state: HoverState,
  { x, y, towardsCard }: { x: number; y: number; towardsCard: boolean },
  now: number,
): Step {
  if (state.name === 'arming' && Math.hypot(x - state.x, y - state.y) > HOVER.restPx) {
    return armed({ ...state, restSince: now, x, y }, 0, false);
  }
  if (state.name === 'closing' && towardsCard) {
    const dueAt = Math.min(now + HOVER.closeMs, state.since + HOVER.polygonMaxMs);
    return { state: { ...state, dueAt }, effects: [], timerAt: dueAt };
  }
  return stay(state);
}

function elapsed(state: HoverState, now: number, quietUntil: number): Step {
  if (state.name === 'closing')
    return now >= state.dueAt ? closed(state, now) : { ...stay(state), timerAt: state.dueAt };
  if (state.name !== 'arming') return stay(state);
  const { timerAt } = armed(state, quietUntil, false);
  return now >= timerAt! ? opened(state.target, 'hover') : { ...stay(state), timerAt: timerAt! };
}

function leave(state: HoverState, now: number): Step {
  if (!isHovering(state) || state.name === 'closing') return stay(state);
  const dueAt = now + HOVER.closeMs;
  return { state: { name: 'closing', target: state.target, since: now, dueAt }, effects: [], timerAt: dueAt };
}

const isHovering = (state: HoverState): state is Exclude<HoverState, { name: 'idle' | 'arming' }> =>
  state.name === 'closing' || (state.name === 'open' && state.manner === 'hover');

const targetOf = (state: HoverState): Target | null => (state.name === 'idle' ? null : state.target);

const stay = (state: HoverState): Step =>
  state.name === 'closing' ? { state, effects: [], timerAt: state.dueAt } : { state, effects: [] };

const opened = (target: Target, manner: Manner): Step => ({
  state: { name: 'open', target, manner },
  effects: [{ do: 'open', target, manner }],
});

const closed = (state: HoverState, now: number): Step =>
  state.name === 'idle'
    ? stay(state)
    : {
        state: { name: 'idle', closedAt: state.name === 'arming' ? -Infinity : now },
        effects: state.name === 'arming' ? [] : [{ do: 'close' }],
      };
