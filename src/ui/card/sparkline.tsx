interface SparklineProps {
  points: readonly { date: string; value: number }[];
  /** The same in words, for those who do not see it. */
  description: string;
  change: string;
}

const WIDTH = 220;
const HEIGHT = 20;

/** The amount between the two days: a line without axes, a dot at its end, the change beside it. */
export function Sparkline({ points, description, change }: SparklineProps) {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const start = Date.parse(points[0]!.date);
  const length = Date.parse(points.at(-1)!.date) - start || 1;
  const place = ({ date, value }: { date: string; value: number }) => {
    const x = 2 + ((Date.parse(date) - start) / length) * (WIDTH - 4);
    const y = most === least ? HEIGHT / 2 : 2 + (1 - (value - least) / (most - least)) * (HEIGHT - 4);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  return (
    <div class="spark">
      <svg
        class="sparkline"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={description}
      >
        <polyline points={points.map(place).join(' ')} />
      </svg>
      <span aria-hidden="true">{change}</span>
    </div>
  );
}
