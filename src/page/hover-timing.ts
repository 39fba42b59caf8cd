/**
 * Every delay and distance of the hover card, in milliseconds and CSS pixels. 400 ms lies between what previews on the
 * web use (300–500); the last 150 ms must be at rest, because people read with the pointer.
 */
export const HOVER = {
  dwellMs: 400,
  restMs: 150,
  restPx: 3,
  /** A card that follows another within the window opens sooner. */
  warmMs: 100,
  warmWindowMs: 300,
  closeMs: 300,
  /** How long a card waits for a pointer that moves towards it. */
  polygonMaxMs: 1000,
  fadeMs: 100,
  gapPx: 8,
  scrollSuppressMs: 200,
  scrollClosePx: 40,
  /** A press on the card counts only after it has been seen this long (WAI: no trap under a moving pointer). */
  actAfterMs: 250,
} as const;

/** The reader's choice of pace, as a factor of the dwell. */
export const PACE = { fast: 0.5, normal: 1, slow: 2 } as const;
